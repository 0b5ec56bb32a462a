"""`dedere docket settle`: what two coders differ on, and what a person decides."""

from __future__ import annotations

import json as json_format
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.docket.proving import KeyFile, key_of, reader_of
from dedere.cli.opening import open_store
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.store.access import Reader
    from dedere.store.codings import Item, Settled, Settling, Value

app = new_app("What two coders differ on: what is left, and how it is settled.")


@app.command(
    epilog=example(
        "dedere docket settle",
        "dedere docket settle casd-3-21-cr-09999 --json",
        "dedere docket settle casd-3-21-cr-09999 1 plea --take first --by Carla --key-file key.txt",
        "dedere docket settle casd-3-21-cr-09999 1 sentencing_date --value 2021-06-21 --place 41 "
        '--reason "The minutes say so." --by Carla',
    )
)
def settle(
    docket: Annotated[str | None, typer.Argument(metavar="DOCKET", help="Its id.")] = None,
    defendant: Annotated[
        str | None, typer.Argument(metavar="DEFENDANT", help="The number, or the key of the name.")
    ] = None,
    variable: Annotated[
        str | None, typer.Argument(metavar="VARIABLE", help="Its name in the codebook.")
    ] = None,
    take: Annotated[
        str | None, typer.Option("--take", metavar="first|second", help="What that coder says.")
    ] = None,
    value: Annotated[
        str | None,
        typer.Option("--value", metavar="VALUE", help="Another value; a record or list as JSON."),
    ] = None,
    missing: Annotated[
        str | None, typer.Option("--missing", metavar="KIND", help="Why there is no value.")
    ] = None,
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="Why; needed with --value, --missing.")
    ] = "",
    place: Annotated[
        list[str] | None,
        typer.Option(
            "--place",
            metavar="ENTRY",
            help="Where it stands: number of an entry, #4 for the fourth, header, header:counts, "
            "first or second for the places of a coder. May be given several times.",
        ),
    ] = None,
    sure: Annotated[
        str, typer.Option("--sure", metavar="WORD", help="sure, likely or doubtful.")
    ] = "",
    withdraw: Annotated[
        bool, typer.Option("--withdraw", help="Take the settlement of VARIABLE away.")
    ] = False,
    undo: Annotated[
        bool, typer.Option("--undo", help="Take back your last act on DEFENDANT.")
    ] = False,
    redo: Annotated[bool, typer.Option("--redo", help="Put it back.")] = False,
    by: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="Who settles: a name with a key.")
    ] = None,
    key_file: KeyFile = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Show what is left to settle, or settle one value.

    Only what both coders finished can be settled. A third person is better than one of the two; who
    it was is kept, with the reason, and every act can be taken back.
    """
    asked = language(lang)
    doing = [take is not None, value is not None, missing is not None, withdraw, undo, redo]
    if sum(doing) > 1:
        raise DedereError(_ONE, _ONE_OF)
    if not any(doing):
        if variable is not None:
            raise DedereError(_HOW, _ONE_OF)
        open_store()
        _list(docket, defendant, asked, json=json)
        return
    if docket is None or defendant is None or (variable is None and not (undo or redo)):
        raise DedereError(_WHICH, _NAME_THEM)
    if by is None:
        raise DedereError(_WHO, _BY)
    key = key_of(by, key_file, asked)
    open_store()
    from dedere.store import codings, dockets

    reader = reader_of(by, key)
    kept = dockets.docket_for(reader, docket)
    dockets.record_of(dockets.latest(kept), defendant)
    if undo or redo:
        turn = codings.undo_settlement if undo else codings.redo_settlement
        made = turn(reader, kept, defendant)
    elif withdraw:
        made = codings.withdraw_settlement(reader, kept, defendant, variable or "", reason)
    else:
        told = codings.settlement(reader, kept, defendant)
        made = codings.settle(
            reader,
            kept,
            defendant,
            variable or "",
            take or ("value" if value is not None else "missing"),
            value=_value(variable or "", value),
            missing=missing or "",
            reason=reason,
            evidence=_places(reader, told, variable or "", place or ()),
            confidence=sure,
        )
    now = codings.settlement(reader, kept, defendant)
    if json:
        print_json({**_act(made), "settled": len(now.done), "left": len(now.left)})
        return
    done = _UNDONE if undo else _REDONE if redo else _WITHDRAWN if withdraw else _SETTLED
    print_line(done.format(what=_in_words(made, asked)).in_(asked))
    print_line(_PROGRESS.format(done=len(now.done), of=len(now.done) + len(now.left)).in_(asked))


# -- what is left --------------------------------------------------------------------------------


def _list(docket: str | None, defendant: str | None, lang: Language, *, json: bool) -> None:
    from dedere.store import codings, dockets
    from dedere.store.access import Reader

    reader = Reader()
    kept = dockets.docket_for(reader, docket) if docket is not None else None
    left = [
        one
        for one in codings.left_to_settle(reader, kept)
        if defendant is None or one.defendant == defendant
    ]
    if json:
        print_json([_left(one) for one in left])
        return
    for one in left:
        print_line(f"{one.docket.pk} {one.defendant} · {_names(one)}")
        print_line(
            "  " + _PROGRESS.format(done=len(one.done), of=len(one.done) + len(one.left)).in_(lang)
        )
        for item in one.left:
            title, first = _side(item.variable, item.first, lang)
            _title, second = _side(item.variable, item.second, lang)
            print_line(f"  {item.variable} ({title}): {first} / {second}")
    if not left:
        print_line(_NOTHING_LEFT.in_(lang))


def _left(one: Settling) -> dict[str, Any]:
    return {
        "docket": one.docket.pk,
        "defendant": one.defendant,
        "first": one.first.coder.name,
        "second": one.second.coder.name,
        "settled": len(one.done),
        "of": len(one.done) + len(one.left),
        "left": [_item(item) for item in one.left],
    }


def _item(item: Item) -> dict[str, Any]:
    def said(value: Value | None) -> dict[str, Any] | None:
        if value is None:
            return None
        return {
            "value": value.value,
            "missing": value.missing or None,
            "evidence": [dict(one) for one in value.evidence],
            "confidence": value.confidence or None,
            "note": value.note or None,
        }

    return {
        "variable": item.variable,
        "first": said(item.first),
        "second": said(item.second),
    }


def _names(one: Settling) -> str:
    return f"{one.first.coder.name} / {one.second.coder.name}"


def _side(name: str, said: Value | None, lang: Language) -> tuple[str, str]:
    from dedere.cli.docket.codings import in_words

    if said is None:
        return in_words(name, None, None, lang)[0], _LEFT_OUT.in_(lang)
    title, words = in_words(name, said.value, said.missing or None, lang)
    return title, words or _REJECTED.in_(lang)


# -- one value -----------------------------------------------------------------------------------


def _value(name: str, written: str | None) -> Any:
    """The value as it was written: a field as people write it, or JSON where it has parts."""
    if written is None:
        return None
    from dedere.dockets.codebook import Kind, codebook

    variable = codebook().variable(name)
    if not variable.many and variable.kind not in (Kind.RECORD, Kind.ENTRY):
        return variable.read(written)
    try:
        return json_format.loads(written)
    except ValueError:
        raise DedereError(_NO_JSON.format(name=name), _AS_JSON) from None


def _places(
    reader: Reader, told: Settling, variable: str, written: Iterable[str]
) -> list[dict[str, Any]]:
    from dedere.store import dockets

    item = told.item(variable)
    entries = dockets.read_again(dockets.latest(told.docket)).entries
    places: list[dict[str, Any]] = []
    for one in written:
        side = {"first": item.first, "second": item.second}.get(one) if item else None
        if side is not None:
            places += [dict(each) for each in side.evidence]
        elif one.startswith("header"):
            places.append({"header": one})
        else:
            found = [each.i for each in entries if each.number == one]
            if one.startswith("#") and one[1:].isdecimal():
                found = [int(one[1:]) - 1]
            if len(found) != 1:
                raise DedereError(_NO_ENTRY.format(entry=one), _ENTRY)
            places.append({"i": found[0]})
    return places


def _act(made: Settled) -> dict[str, Any]:
    return {
        "format": 1,
        "act": made.act,
        "variable": made.variable,
        "take": str(made.take),
        "value": made.value,
        "missing": made.missing or None,
        "evidence": [dict(one) for one in made.evidence],
        "reason": made.reason or None,
        "by": made.by,
        "role": str(made.role),
        "codebook": made.codebook,
        "at": made.at.isoformat(timespec="seconds"),
    }


def _in_words(made: Settled, lang: Language) -> str:
    from dedere.cli.docket.codings import in_words

    title, words = in_words(made.variable, made.value, made.missing or None, lang)
    return f"{title}: {words}" if words else title


_ONE = Text("These are several acts.", "Estos son varios actos.")
_HOW = Text("It is not said how it is to be settled.", "No se dice cómo se resuelve.")
_ONE_OF = Text(
    "Give one of --take, --value, --missing, --withdraw, --undo, --redo.",
    "Dé uno de --take, --value, --missing, --withdraw, --undo, --redo.",
)
_WHICH = Text("It is not said what is to be settled.", "No se dice qué se resuelve.")
_NAME_THEM = Text(
    "Name docket, defendant and variable: dedere docket settle DOCKET DEFENDANT VARIABLE.",
    "Indique expediente, acusado y variable: dedere docket settle DOCKET DEFENDANT VARIABLE.",
)
_WHO = Text("It is not said who settles.", "No se dice quién resuelve.")
_BY = Text('Say who it is: --by "Name".', 'Diga quién es: --by "Nombre".')
_SETTLED = Text("Settled: {what}", "Resuelto: {what}")
_WITHDRAWN = Text("Open again: {what}", "Abierto de nuevo: {what}")
_UNDONE = Text("Undone: {what}", "Deshecho: {what}")
_REDONE = Text("Put back: {what}", "Rehecho: {what}")
_PROGRESS = Text("{done} of {of} settled.", "{done} de {of} resueltos.")
_NOTHING_LEFT = Text(
    "Nothing is left to settle. Only what both coders finished can be settled.",
    "No queda nada por resolver. Solo se resuelve lo que ambas personas terminaron.",
)
_LEFT_OUT = Text("left out", "sin codificar")
_REJECTED = Text("proposal rejected", "propuesta rechazada")
_NO_JSON = Text(
    "A value of {name} has parts, and this is no JSON.",
    "Un valor de {name} tiene partes, y esto no es JSON.",
)
_AS_JSON = Text(
    'Write it as JSON, such as {"final": "guilty"}.',
    'Escríbalo como JSON, por ejemplo {"final": "guilty"}.',
)
_NO_ENTRY = Text("No entry is called '{entry}'.", "Ningún asiento se llama «{entry}».")
_ENTRY = Text(
    "Write its number, its place in the list such as #4, header, first or second.",
    "Escriba su número, su lugar en la lista como #4, header, first o second.",
)
