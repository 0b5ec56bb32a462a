"""`dedere organization`: the authorities, firms, courts and NGOs to which accounts belong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
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
    from dedere.store.models import Organization

app = new_app("Organizations: who works here together, and in which role.")

Which = Annotated[str, typer.Argument(metavar="ORGANIZATION", help="Its name or its key.")]


@app.command("list", epilog=example("dedere organization list", "dedere organization list --json"))
def list_(json: Json = False, lang: Lang = "en") -> None:
    """List the organizations with the number of their members."""
    open_store()
    from dedere.store import organizations

    asked = language(lang)
    found = list(organizations.all_organizations())
    if json:
        data = [_data(one, count=one.count) for one in found]
        print_json({"format": 1, "organizations": data})
        return
    if not found:
        print_line(_NONE.in_(asked))
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for head in (_NAME, _KIND, _MEMBERS, _ID):
        table.add_column(head.in_(asked))
    for one in found:
        kind = _KINDS[one.kind].in_(asked) + (f" ({_CLOSED.in_(asked)})" if one.closed else "")
        table.add_row(one.name(asked), kind, str(one.count), one.pk)
    console().print(table)


@app.command(
    epilog=example(
        "dedere organization add 'Public defense' --spanish 'Defensoría pública' --kind firm",
        "dedere organization add SRE --kind authority --authority mx-sre",
    )
)
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name.")],
    kind: Annotated[str, typer.Option("--kind", help="authority, firm, court or ngo.")],
    spanish: Annotated[
        str, typer.Option("--spanish", help="Its name in Spanish, where it differs.")
    ] = "",
    authority: Annotated[
        str,
        typer.Option("--authority", help="Its id in the directory: dedere law authorities."),
    ] = "",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Add an organization."""
    open_store()
    from dedere.store import organizations
    from dedere.store.accounts import CONSOLE

    made = organizations.add(CONSOLE, name, spanish, kind, authority)
    _tell(made, _ADDED, json, lang)


@app.command(
    epilog=example(
        "dedere organization change SRE --spanish 'Relaciones Exteriores'",
        "dedere organization change SRE --closed",
    )
)
def change(
    which: Which,
    name: Annotated[str, typer.Option("--name", help="Its name in English.")] = "",
    spanish: Annotated[str, typer.Option("--spanish", help="Its name in Spanish.")] = "",
    kind: Annotated[str, typer.Option("--kind", help="authority, firm, court or ngo.")] = "",
    authority: Annotated[
        str | None,
        typer.Option("--authority", help="Its id in the directory; '' for none."),
    ] = None,
    closed: Annotated[
        bool | None, typer.Option("--closed/--open", help="Whether it takes no new members.")
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Write an organization otherwise. What is not given stays; how it stood before is kept."""
    open_store()
    from dedere.store import organizations
    from dedere.store.accounts import CONSOLE

    found = organizations.find(which)
    made = organizations.change(
        CONSOLE,
        found,
        name or found.name_en,
        spanish or found.name_es,
        kind or found.kind,
        found.authority if authority is None else authority,
        closed=found.closed if closed is None else closed,
    )
    _tell(made, _CHANGED, json, lang)


@app.command(
    epilog=example(
        "dedere organization member SRE ana@example.org --role officer",
        "dedere organization member SRE ana@example.org --end",
        "dedere organization member SRE",
    )
)
def member(
    which: Which,
    who: Annotated[
        str, typer.Argument(metavar="[WHO]", help="An account: address, name or key.")
    ] = "",
    role: Annotated[str, typer.Option("--role", help="reader, officer or administrator.")] = "",
    end: Annotated[bool, typer.Option("--end", help="No longer a member.")] = False,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """List the members; with WHO, give a role (reader if none is said) or end the membership."""
    open_store()
    from dedere.store import accounts, organizations
    from dedere.store.accounts import CONSOLE

    asked = language(lang)
    found = organizations.find(which)
    if who:
        account = accounts.find(who)
        organizations.set_role(CONSOLE, found, account, "" if end else role or "reader")
    members = [
        {"name": one.account.name, "email": one.account.email, "role": one.role}
        for one in organizations.members(found)
    ]
    if json:
        print_json({"format": 1, "organization": _data(found), "members": members})
        return
    print_line(f"{found.name(asked)}:")
    for one in members:
        print_line(f"  {one['name']} <{one['email']}>: {_ROLES[one['role']].in_(asked)}")
    if not members:
        print_line(f"  {_NOBODY.in_(asked)}")


def _data(one: Organization, **more: Any) -> dict[str, Any]:
    return {
        "id": one.pk,
        "name": {"en": one.name_en, "es": one.name_es},
        "kind": one.kind,
        "authority": one.authority or None,
        "closed": one.closed,
        **more,
    }


def _tell(made: Organization, words: Text, json: bool, lang: str) -> None:
    if json:
        print_json({"format": 1, "organization": _data(made)})
    else:
        asked = language(lang)
        print_line(words.format(name=made.name(asked), key=made.pk).in_(asked))


_NAME = Text("Name", "Nombre")
_KIND = Text("Kind", "Clase")
_MEMBERS = Text("Members", "Miembros")
_ID = Text("Key", "Clave")
_CLOSED = Text("closed", "cerrada")
_KINDS = {
    "authority": Text("authority", "autoridad"),
    "firm": Text("law firm or public defense", "despacho o defensoría pública"),
    "court": Text("court", "tribunal"),
    "ngo": Text("civil society organization", "organización de la sociedad civil"),
}
_ROLES = {
    "administrator": Text("administrator", "administra"),
    "officer": Text("reads and writes", "lee y escribe"),
    "reader": Text("reads", "lee"),
}
_NONE = Text(
    "There is no organization yet. `dedere organization add` makes one.",
    "Aún no hay organizaciones. `dedere organization add` crea una.",
)
_NOBODY = Text("nobody yet", "nadie todavía")
_ADDED = Text("{name} was added, with the key {key}.", "Se agregó {name}, con la clave {key}.")
_CHANGED = Text("{name} is kept as written now.", "{name} quedó como ahora está escrita.")
