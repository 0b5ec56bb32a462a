"""`dedere token`: programs that ask in the name of an account."""

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
    from dedere.store.models import Token

app = new_app("Tokens: a program asks in the name of an account, for what you name.")

Who = Annotated[str, typer.Argument(metavar="WHO", help="An e-mail address, a name or a key.")]


@app.command(
    epilog=example(
        'dedere token make ana@example.org "The night job" --scope read:cases',
        'dedere token make ana@example.org "Import" --scope read:cases --scope write:cases',
    )
)
def make(
    who: Who,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the token is for.")],
    scope: Annotated[
        list[str],
        typer.Option(
            "--scope",
            metavar="SCOPE",
            help="What it opens: read:cases, write:cases, read:documents, write:documents, "
            "read:statistics, admin:webhooks. May be given several times.",
        ),
    ],
    days: Annotated[int, typer.Option("--days", help="For how many days.", min=1, max=366)] = 90,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Make a token for an account, and print it this once."""
    open_store()
    from dedere.store import accounts, tokens

    asked = language(lang)
    made, whole = tokens.make(accounts.reader(accounts.find(who)), name, scope, days)
    if json:
        print_json({"format": 1, **_data(made), "token": whole})
        return
    print_line(whole)
    print_line(_ONCE.format(day=made.expires_on).in_(asked), error=True)


@app.command("list", epilog=example("dedere token list ana@example.org --json"))
def list_(who: Who, json: Json = False, lang: Lang = "en") -> None:
    """List the tokens of an account: what each opens, until when, and when it was last used."""
    open_store()
    from dedere.store import accounts
    from dedere.store.access.programs import tokens_for

    asked = language(lang)
    found = list(tokens_for(accounts.reader(accounts.find(who))))
    if json:
        print_json({"format": 1, "tokens": [_data(one) for one in found]})
        return
    if not found:
        print_line(_NONE.in_(asked))
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for head in _COLUMNS:
        table.add_column(head.in_(asked))
    for one in found:
        told = _data(one)
        until = _REVOKED.in_(asked) if told["revoked"] else told["expires_on"]
        table.add_row(
            one.prefix, one.name, " ".join(one.scopes), until, told["last_used_on"] or "–"
        )
    console().print(table)


@app.command(epilog=example("dedere token revoke ana@example.org dedere_1a2b3c4d"))
def revoke(
    who: Who,
    token: Annotated[
        str, typer.Argument(metavar="TOKEN", help="The beginning of the token, as listed.")
    ],
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Let a token open nothing any more."""
    open_store()
    from dedere.store import accounts, tokens

    ended = tokens.revoke(accounts.reader(accounts.find(who)), token)
    if json:
        print_json({"format": 1, **_data(ended)})
        return
    print_line(_ENDED.format(token=ended.prefix).in_(language(lang)))


def _data(one: Token) -> dict[str, Any]:
    use = getattr(one, "use", None)
    return {
        "id": one.pk,
        "prefix": one.prefix,
        "name": one.name,
        "account": one.account,
        "scopes": list(one.scopes),
        "made_on": one.at.date().isoformat(),
        "expires_on": one.expires_on.isoformat(),
        "revoked": bool(one.ends.all()),
        "last_used_on": use.last_on.isoformat() if use else None,
    }


_COLUMNS = (
    Text("token", "token"),
    Text("for", "para"),
    Text("opens", "permite"),
    Text("until", "hasta"),
    Text("last used", "último uso"),
)
_ONCE = Text(
    "It is shown this once, and holds until {day}. Whoever has it asks in that person's name.",
    "Se muestra solo esta vez y vale hasta el {day}. Quien lo tiene pregunta en nombre de esa "
    "persona.",
)
_NONE = Text("This account has no token.", "Esta cuenta no tiene tokens.")
_REVOKED = Text("revoked", "revocado")
_ENDED = Text("{token}… opens nothing any more.", "{token}… ya no permite nada.")
