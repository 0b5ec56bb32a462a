"""`dedere user`: what an administrator does about accounts without a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    Json,
    Lang,
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.cli.opening import open_store

if TYPE_CHECKING:
    from dedere.store.models import Account, OneTimeLink

app = new_app("Accounts: who may sign in, and links for those who cannot.")

Who = Annotated[str, typer.Argument(metavar="WHO", help="An e-mail address, a name or a key.")]


@app.command("list", epilog=example("dedere user list", "dedere user list --json"))
def list_(json: Json = False, lang: Lang = "en") -> None:
    """List the accounts, and the links that still work."""
    open_store()
    from dedere.store import accounts, links

    asked = language(lang)
    found = list(accounts.all_accounts())
    waiting = list(links.open_links().exclude(email=""))
    if json:
        print_json(
            {
                "format": 1,
                "accounts": [_data(one) for one in found],
                "links": [
                    {
                        "purpose": one.purpose,
                        "email": one.email,
                        "by": one.by,
                        "until": one.until.isoformat() if one.until else None,
                    }
                    for one in waiting
                ],
            }
        )
        return
    if not found:
        print_line(_NOBODY.in_(asked))
    else:
        _table(found, asked)
    for one in waiting:
        day = one.until.date().isoformat() if one.until else "—"
        words = _RESET_OPEN if one.purpose == "reset" else _INVITED
        print_line(words.format(email=one.email, day=day).in_(asked))


@app.command(epilog=example("dedere user first"))
def first(json: Json = False, lang: Lang = "en") -> None:
    """Make the link with which the first administrator makes her account; the earlier one ends."""
    open_store()
    from dedere.store import links

    _tell(_address(links.first(), lang), _FIRST, json, lang)


@app.command(
    epilog=example(
        "dedere user invite ana@example.org --name 'Ana Prueba' --lang es",
        "dedere user invite ben@example.org --organization 'Defensoría' --role officer",
    )
)
def invite(
    email: Annotated[str, typer.Argument(metavar="EMAIL", help="The address of the person.")],
    name: Annotated[str, typer.Option("--name", help="The name, if you know it.")] = "",
    administrator: Annotated[
        bool, typer.Option("--administrator", help="Looks after accounts and organizations.")
    ] = False,
    organization: Annotated[
        str, typer.Option("--organization", help="The organization, by name or key.")
    ] = "",
    role: Annotated[
        str, typer.Option("--role", help="There: reader, officer or administrator.")
    ] = "reader",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Invite somebody: prints a link that works once, and sends it where mail is set up.

    The invitation speaks the language of --lang.
    """
    open_store()
    from dedere.store import links, organizations
    from dedere.store.accounts import CONSOLE

    into = organizations.find(organization) if organization else None
    link, secret = links.invite(
        CONSOLE,
        email,
        name=name,
        language=lang,
        administrator=administrator,
        organization=into,
        role=role if into else "",
    )
    _tell(_address(secret, lang), _LINK, json, lang, link)


@app.command(epilog=example("dedere user reset ana@example.org"))
def reset(who: Who, json: Json = False, lang: Lang = "en") -> None:
    """Make a link with which the owner of an account chooses a new password."""
    open_store()
    from dedere.store import accounts, links
    from dedere.store.accounts import CONSOLE

    account = accounts.find(who)
    link, secret = links.reset(account, CONSOLE)
    _tell(_address(secret, account.language), _LINK, json, lang, link)


@app.command(epilog=example("dedere user disable ana@example.org"))
def disable(who: Who, json: Json = False, lang: Lang = "en") -> None:
    """Let an account sign in no longer, at once. `dedere user enable` undoes it."""
    account = _found(who)
    from dedere.store import accounts

    accounts.disable(account, accounts.CONSOLE)
    _done(account, _DISABLED, json, lang)


@app.command(epilog=example("dedere user enable ana@example.org"))
def enable(who: Who, json: Json = False, lang: Lang = "en") -> None:
    """Let an account sign in again."""
    account = _found(who)
    from dedere.store import accounts

    accounts.enable(account, accounts.CONSOLE)
    _done(account, _ENABLED, json, lang)


@app.command(
    epilog=example(
        "dedere user administrator ana@example.org", "dedere user administrator Ana --no"
    )
)
def administrator(
    who: Who,
    no: Annotated[bool, typer.Option("--no", help="No longer.")] = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Have an account look after accounts and organizations, or with --no, no longer."""
    account = _found(who)
    from dedere.store import accounts

    accounts.set_administrator(account, accounts.CONSOLE, yes=not no)
    _done(account, _ORDINARY if no else _ADMINISTRATOR, json, lang)


@app.command(epilog=example("dedere user unlock ana@example.org"))
def unlock(who: Who, json: Json = False, lang: Lang = "en") -> None:
    """Take away the second factors of somebody who lost them. This cannot be undone."""
    account = _found(who)
    from dedere.store import accounts

    accounts.unlock(account, accounts.CONSOLE)
    _done(account, _UNLOCKED, json, lang)


@app.command(epilog=example("dedere user email ana@example.org ana.prueba@example.org"))
def email(
    who: Who,
    address: Annotated[str, typer.Argument(metavar="EMAIL", help="The new address.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Have an account sign in with another address."""
    account = _found(who)
    from dedere.store import accounts

    accounts.move(account, address, accounts.CONSOLE)
    _done(account, _MOVED, json, lang)


@app.command(epilog=example("dedere user rename ana@example.org 'Ana Prueba Ejemplo'"))
def rename(
    who: Who,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The new name.")],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Show an account under another name. What was written keeps the name of its time."""
    account = _found(who)
    from dedere.store import accounts

    accounts.rename(account, name, accounts.CONSOLE)
    _done(account, _RENAMED, json, lang)


# -- words -----------------------------------------------------------------------------------------


def first_link(base: str, lang: str) -> str | None:
    """The address for the first administrator; None where somebody looks after the office."""
    from dedere.store import accounts, links

    if accounts.any_administrator():
        return None
    return _address(links.first(), lang, base)


def _found(who: str) -> Account:
    open_store()
    from dedere.store import accounts

    return accounts.find(who)


def _address(secret: str, lang: str, base: str = "") -> str:
    from dedere.office.account_links import address_of

    # Where DEDERE_ADDRESS does not say under which address the office is reached.
    return address_of(secret, lang, base or "http://127.0.0.1:8000")


def _tell(
    address: str, words: Text, json: bool, lang: str, link: OneTimeLink | None = None
) -> None:
    mailed = False
    if link is not None:
        from dedere.office.account_links import send

        mailed = send(link, address)
    if json:
        until = link.until.isoformat() if link and link.until else None
        print_json({"format": 1, "link": address, "until": until, "mailed": mailed})
        return
    print_line(words.in_(language(lang)))
    print_line(f"  {address}")
    if mailed and link is not None:
        print_line(_MAILED.format(email=link.email).in_(language(lang)))


def _done(account: Account, words: Text, json: bool, lang: str) -> None:
    if json:
        print_json({"format": 1, "account": _data(account)})
    else:
        print_line(words.format(name=account.name, email=account.email).in_(language(lang)))


def _data(account: Account) -> dict[str, Any]:
    return {
        "id": account.pk,
        "email": account.email,
        "name": account.name,
        "language": account.language,
        "active": account.is_active,
        "administrator": account.is_administrator,
        "joined": account.date_joined.isoformat(),
        "last_signed_in": account.last_login.isoformat() if account.last_login else None,
    }


def _table(found: list[Account], lang: Language) -> None:
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for head in (_NAME, _EMAIL, _STATE, _ID):
        table.add_column(head.in_(lang))
    for one in found:
        state = _MAY if one.is_active else _MAY_NOT
        words = [state.in_(lang), *([_LOOKS_AFTER.in_(lang)] if one.is_administrator else [])]
        table.add_row(one.name, one.email, ", ".join(words), one.pk)
    console().print(table)


_NAME = Text("Name", "Nombre")
_EMAIL = Text("E-mail", "Correo")
_STATE = Text("State", "Estado")
_ID = Text("Key", "Clave")
_MAY = Text("may sign in", "puede ingresar")
_MAY_NOT = Text("may not sign in", "no puede ingresar")
_LOOKS_AFTER = Text("administrator", "administra")
_NOBODY = Text(
    "There is no account yet. `dedere user first` makes the link for the first one.",
    "Aún no hay cuentas. `dedere user first` crea el enlace para la primera.",
)
_INVITED = Text("invited until {day}: {email}", "con invitación hasta el {day}: {email}")
_RESET_OPEN = Text(
    "may choose a new password until {day}: {email}",
    "puede elegir una contraseña nueva hasta el {day}: {email}",
)
_FIRST = Text(
    "With this link, which works once, the first administrator makes her account:",
    "Con este enlace, de un solo uso, la primera persona administradora crea su cuenta:",
)
_LINK = Text(
    "This link works once and is not shown again; hand it over on a way that nobody else reads:",
    "Este enlace es de un solo uso y no se muestra de nuevo; entréguelo por una vía que nadie más "
    "lea:",
)
_MAILED = Text("It was sent to {email} as well.", "También se envió a {email}.")
_DISABLED = Text(
    "{name} may no longer sign in. `dedere user enable {email}` undoes it.",
    "{name} ya no puede ingresar. `dedere user enable {email}` lo deshace.",
)
_ENABLED = Text("{name} may sign in again.", "{name} puede ingresar de nuevo.")
_ADMINISTRATOR = Text(
    "{name} looks after accounts and organizations. With --no, no longer.",
    "{name} administra cuentas y organizaciones. Con --no, ya no.",
)
_ORDINARY = Text(
    "{name} no longer looks after accounts and organizations.",
    "{name} ya no administra cuentas ni organizaciones.",
)
_UNLOCKED = Text(
    "{name} has no second factor any more and is signed out. It cannot be undone: new ones are "
    "set up after signing in.",
    "{name} ya no tiene segundo factor y su sesión se cerró. No se puede deshacer: se configuran "
    "otros después de ingresar.",
)
_MOVED = Text("{name} signs in with {email} now.", "{name} ingresa ahora con {email}.")
_RENAMED = Text("The account is called {name} now.", "La cuenta se llama ahora {name}.")
