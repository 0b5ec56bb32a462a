"""`dedere surrender`: whether surrender is ready, the record of it, and what came after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    example,
    language,
    new_app,
    print_json,
    print_line,
)

if TYPE_CHECKING:
    from dedere.assessment.surrender import Board, Challenge, Item, Question

app = new_app("Surrender: readiness, the hand-over record, missteps, and speciality after it.")

NOT_READY = 1


@app.command(
    epilog=example(
        "dedere surrender case.yaml",
        "dedere surrender case.yaml --as-of 2025-03-20 --lang es",
        "dedere surrender case.yaml --json",
    )
)
def surrender(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
) -> None:
    """Show for each surrender what is ready, who signed, what went wrong, what was charged after.

    Exit code 1 says that one that has not taken place is not ready, or that this is not known.
    """
    from datetime import date

    from dedere.assessment.surrender import boards_of
    from dedere.casefile import load

    asked = language(lang)
    casefile = load(file)
    day = as_of or date.today()
    boards = boards_of(casefile, as_of=day, known_by=known_by)
    if json:
        print_json(
            {
                "format": 1,
                "case": casefile.id,
                "as_of": day.isoformat(),
                "requested_state": casefile.requested_state,
                "surrenders": [one.to_data(asked) for one in boards],
                "complete": "surrenders" in casefile.complete,
            }
        )
    else:
        title = f" · {casefile.title.in_(asked)}" if casefile.title else ""
        print_line(f"{casefile.id}{title}")
        if casefile.invented:
            print_line(_INVENTED.in_(asked))
        print_line(f"{_AS_OF.in_(asked)}: {day}")
        for one in boards:
            print_line()
            for line in _lines(one, asked):
                print_line(line)
        print_line()
        print_line(_NO_ADVICE.in_(asked))
    waiting = [one for one in boards if not one.readiness.surrendered and not one.readiness.ready]
    for one in waiting:
        print_line(f"{one.request}: {one.readiness.verdict().in_(asked)}", error=True)
    if waiting:
        raise typer.Exit(NOT_READY)


def _lines(one: Board, lang: Language) -> Iterator[str]:
    from dedere.casefile.surrender_words import KINDS

    entry = one.surrender
    kind = f", {KINDS[entry.kind].in_(lang)}" if entry is not None and entry.kind else ""
    yield f"{one.request}: {entry.id if entry is not None else _NOT_WRITTEN.in_(lang)}{kind}"
    if one.readiness.surrendered:
        yield f"  {_DONE.in_(lang)}"
    yield f"  {one.readiness.verdict().in_(lang)}"
    for item in one.readiness.items:
        yield from _item_lines(item, lang)
    yield from _record_lines(one, lang)
    for challenge in one.challenges:
        yield from _challenge_lines(challenge, lang)
    for question in one.questions:
        yield from _question_lines(question, lang)


def _item_lines(item: Item, lang: Language) -> Iterator[str]:
    practice = "" if item.kind.required else f" ({_PRACTICE.in_(lang)})"
    law = f" [{', '.join(item.kind.law)}]" if item.kind.law else ""
    yield f"  {_MARKS[item.state].in_(lang)}: {item.kind.text.in_(lang)}{practice}{law}"
    for text in item.because:
        yield f"      {text.in_(lang)}"
    if item.ticked is not None:
        told = [item.ticked.by.in_(lang)] if item.ticked.by else []
        told += [str(item.ticked.on)] if item.ticked.on else []
        told += [item.ticked.note.in_(lang)] if item.ticked.note else []
        if told:
            yield f"      {_BY.in_(lang)}: {', '.join(told)}"


def _record_lines(one: Board, lang: Language) -> Iterator[str]:
    entry = one.surrender
    if entry is None:
        return
    for each in entry.escorts:
        office = f" ({each.office.in_(lang)})" if each.office else ""
        yield f"  {_ESCORT.in_(lang)}: {each.name or '?'}{office}"
    record = entry.handover
    if record is not None:
        at = one.handed_over_at
        when = at.isoformat(" ", "minutes") if at else str(record.on or "?")
        zone = f" ({record.time_zone})" if at else ""
        yield f"  {_RECORD.in_(lang)}: {when}{zone}"
        for label, who in (
            (_FOR_REQUESTING, record.for_requesting_state),
            (_FOR_REQUESTED, record.for_requested_state),
        ):
            yield f"    {label.in_(lang)}: {who.in_(lang) if who else _NOT_RECORDED.in_(lang)}"
    for thing in entry.property:
        yield f"  {_PROPERTY.in_(lang)}: {thing.what.in_(lang)}"
    back = entry.returned
    if back is not None:
        late = one.is_back_late
        yield f"  {_BACK_BY.in_(lang)}: {back.agreed_by or _NOT_RECORDED.in_(lang)}"
        yield f"  {_BACK_ON.in_(lang)}: {back.on or _NOT_RECORDED.in_(lang)}"
        if late:
            yield f"  ! {_LATE.in_(lang)}"


def _challenge_lines(one: Challenge, lang: Language) -> Iterator[str]:
    from dedere.assessment.routes import STANDINGS

    on = f" ({one.misstep.on})" if one.misstep.on else ""
    yield f"  ! {one.text.in_(lang)}{on} [{', '.join(one.provisions) or '–'}]"
    for route in one.routes:
        yield f"      {route.title.in_(lang)}: {STANDINGS[route.standing].in_(lang)}"
    if not one.routes:
        yield f"      {_NO_ROUTE.in_(lang)}"


def _question_lines(one: Question, lang: Language) -> Iterator[str]:
    from dedere.assessment.surrender.speciality import VERDICTS

    label = one.label.in_(lang) if one.label else one.subject
    yield f"  ? {_SPECIALITY.in_(lang)}: {label}"
    yield f"      {VERDICTS[one.protected].in_(lang)}"
    for closing in one.closings:
        told = f"{_HOLDS[closing.holds].in_(lang)}: {closing.text.in_(lang)}"
        yield f"      {told} [{closing.provision}]"


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_NOT_WRITTEN = Text("no surrender is written down", "no hay entrega registrada")
_DONE = Text(
    "The person was surrendered; what follows is what the record shows.",
    "La persona ya fue entregada; lo que sigue es lo que consta.",
)
_PRACTICE = Text("practice", "práctica")
_MARKS = {
    True: Text("done", "hecho"),
    False: Text("NOT DONE", "NO HECHO"),
    None: Text("not known", "no se sabe"),
}
_BY = Text("ticked by", "anotado por")
_ESCORT = Text("Escort", "Escolta")
_RECORD = Text("Hand-over record", "Acta de entrega")
_FOR_REQUESTING = Text("signed for the requesting State", "firmó por el Estado requirente")
_FOR_REQUESTED = Text("signed for the requested State", "firmó por el Estado requerido")
_NOT_RECORDED = Text("not recorded", "no consta")
_PROPERTY = Text("Property handed over", "Objetos entregados")
_BACK_BY = Text("To be returned by", "Devolución pactada a más tardar")
_BACK_ON = Text("Returned on", "Devuelta el")
_LATE = Text("Returned after the day agreed.", "Devuelta después del día pactado.")
_NO_ROUTE = Text(
    "no remedy of the person in this procedure is tied to it",
    "ningún recurso de la persona en este procedimiento se liga a ello",
)
_SPECIALITY = Text("Speciality", "Especialidad")
_HOLDS = {
    True: Text("closes it", "la cierra"),
    False: Text("does not close it", "no la cierra"),
    None: Text("would close it, not known", "la cerraría, no se sabe"),
}
_NO_ADVICE = Text(
    "This is no legal advice. Whether a challenge prevails is for the courts.",
    "Esto no es asesoría jurídica. Si una impugnación prospera lo dicen los tribunales.",
)
