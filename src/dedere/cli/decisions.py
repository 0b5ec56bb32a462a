"""`dedere decisions`: the decisions of casefiles, and how many favorable opinions were refused."""

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
    from dedere.assessment.decisions import Balance, Favorable, Ruled
    from dedere.casefile import Casefile

app = new_app("Decisions of three kinds, and how many favorable opinions were refused.")


@app.command(
    epilog=example(
        "dedere decisions case.yaml",
        "dedere decisions cases/*.yaml --json",
        "dedere decisions case.yaml --as-of 2025-01-31 --lang es",
    )
)
def decisions(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="Casefiles, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
) -> None:
    """List the judge's, the Executive's and the review courts' decisions, each kind apart.

    At the end stands how many favorable opinions the ministry refused, and how many unfavorable it
    granted, by request and by offense; what is not known is counted as not known.
    """
    from datetime import date

    from dedere.assessment.decisions import decisions_of, favorable_refused
    from dedere.casefile import load

    asked = language(lang)
    day = as_of or date.today()
    casefiles = [load(file) for file in files]
    answer = favorable_refused(casefiles, day, known_by)
    if json:
        print_json(
            {
                "format": 1,
                "as_of": day.isoformat(),
                "cases": [
                    {
                        "case": one.id,
                        "invented": one.invented,
                        "decisions": [
                            ruled.to_data(asked, one.requested_state)
                            for ruled in decisions_of(one, day, known_by)
                        ],
                        "complete": "decisions" in one.complete,
                    }
                    for one in casefiles
                ],
                "favorable_refused": answer.to_data(),
            }
        )
        return
    for casefile in casefiles:
        for line in _case_lines(casefile, decisions_of(casefile, day, known_by), asked):
            print_line(line)
        print_line()
    print_line(f"{_AS_OF.in_(asked)}: {day}")
    for line in _answer_lines(answer, asked):
        print_line(line)
    print_line(_NO_ADVICE.in_(asked))


def _case_lines(casefile: Casefile, found: tuple[Ruled, ...], lang: Language) -> Iterator[str]:
    from dedere.casefile.decision_words import KINDS

    title = f" · {casefile.title.in_(lang)}" if casefile.title else ""
    yield f"{casefile.id}{title}"
    if casefile.invented:
        yield _INVENTED.in_(lang)
    if not found:
        yield f"  {_NONE.in_(lang)}"
    for kind, text in KINDS.items():
        mine = [one for one in found if one.kind == kind]
        if mine:
            yield f"  {text.in_(lang)}"
        for one in mine:
            yield from _lines(one, casefile, lang)


def _lines(one: Ruled, casefile: Casefile, lang: Language) -> Iterator[str]:
    from dedere.assessment.decisions import shown_result, shown_stage

    stage = shown_stage(one)
    parts = [
        str(one.date) if one.date else _NO_DAY.in_(lang),
        one.request or _NO_REQUEST.in_(lang),
        *([stage.in_(lang)] if stage else []),
        shown_result(one.result).in_(lang),
    ]
    yield f"    {one.id}: {' · '.join(parts)}"
    record = one.record
    if record is None:
        return
    if record.by is not None or record.authority is not None:
        yield f"      {record.by.in_(lang) if record.by else record.authority}"
    for part in record.by_offense:
        grounds = f" ({', '.join(part.grounds)})" if part.grounds else ""
        yield f"      {part.offense}: {shown_result(part.result).in_(lang)}{grounds}"
    for text in (record.conditions, record.note):
        if text is not None:
            yield f"      {text.in_(lang)}"
    for label, id in (
        (_REPLACES, record.replaces),
        (_OBEYS, record.in_obedience_to),
        (_UNDONE, one.undone_by),
    ):
        if id is not None:
            yield f"      {label.in_(lang)}: {id}"


def _answer_lines(answer: Favorable, lang: Language) -> Iterator[str]:
    for state, heading in _STATES.items():
        one = answer.of_state(state)
        if not one.requests.pairs:
            continue
        yield heading.in_(lang)
        yield from _balance_lines(_BY_REQUEST, one.requests, lang)
        yield from _balance_lines(_BY_OFFENSE, one.offenses, lang)


def _balance_lines(heading: Text, one: Balance, lang: Language) -> Iterator[str]:
    yield f"  {heading.in_(lang)} ({len(one.pairs)})"
    yield f"    {_REFUSED.in_(lang)}: {one.favorable_refused}"
    if one.favorable_refused:
        yield f"      {_IN_OBEDIENCE.in_(lang)}: {one.of_them_in_obedience}"
    yield f"    {_GRANTED.in_(lang)}: {one.unfavorable_granted}"
    yield f"    {_UNKNOWN.in_(lang)}: {one.unknown}"


_INVENTED = Text("INVENTED CASE", "ASUNTO INVENTADO")
_AS_OF = Text("As of", "Al día")
_NONE = Text("no decision is recorded", "no consta ninguna resolución")
_NO_DAY = Text("day not recorded", "sin fecha")
_NO_REQUEST = Text("request not recorded", "no consta la solicitud")
_REPLACES = Text("in the place of", "en lugar de")
_OBEYS = Text("carries out", "cumple")
_UNDONE = Text("set aside or replaced by", "dejada sin efecto o sustituida por")
_STATES = {
    "MX": Text(
        "Opinions of judges in Mexico, and what the ministry decided",
        "Opiniones de jueces en México, y lo que resolvió la Secretaría",
    ),
    "US": Text(
        "Certifications in the United States, and what the Secretary of State decided",
        "Certificaciones en Estados Unidos, y lo que resolvió el Secretario de Estado",
    ),
}
_BY_REQUEST = Text("by request", "por solicitud")
_BY_OFFENSE = Text("by offense", "por delito")
_REFUSED = Text("favorable, and refused", "favorables, y negadas")
_IN_OBEDIENCE = Text("of these in obedience to a court", "de ellas en cumplimiento de un tribunal")
_GRANTED = Text("unfavorable, and granted", "desfavorables, y concedidas")
_UNKNOWN = Text("opinion or decision not known", "no se sabe la opinión o la resolución")
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
