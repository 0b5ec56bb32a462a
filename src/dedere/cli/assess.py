"""`dedere assess`: the law applied to a casefile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    Readings,
    chosen_readings,
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)

if TYPE_CHECKING:
    from dedere.assessment import Assessment, Finding

app = new_app("Assess a casefile: findings, reasons, what is missing.")

SOMETHING_IS_WRONG = 1
MOST_SETS = 3


@app.command(
    epilog=example(
        "dedere assess case.yaml",
        "dedere assess case.yaml --as-of 2016-05-20 --lang es",
        "dedere assess case.yaml --json",
    )
)
def assess(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A casefile, .yaml or .json.")],
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
) -> None:
    """Apply the law to a casefile.

    Exit code 1 says that something stands against surrender or lacks in the package; what, is
    printed.
    """
    from dedere.assessment import assess as assessed
    from dedere.casefile import load

    asked = language(lang)
    assessment = assessed(
        load(file), as_of=as_of, known_by=known_by, readings=chosen_readings(reading)
    )
    if json:
        print_json(assessment.to_data(asked))
    else:
        _print(assessment, asked)
    if assessment.in_the_way:
        for finding in assessment.in_the_way:
            print_line(f"{finding.subject}: {_line(finding, asked)}", error=True)
        raise typer.Exit(SOMETHING_IS_WRONG)


def _print(assessment: Assessment, lang: Language) -> None:
    from dedere.assessment import Outcome
    from dedere.law.language.rules import Bearing, Effect

    casefile = assessment.casefile
    title = casefile.title or (
        Text(casefile.person.name, casefile.person.name) if casefile.person.name else None
    )
    print_line(f"{casefile.id} · {title.in_(lang)}" if title else casefile.id)
    if casefile.invented:
        print_line(_INVENTED.in_(lang))
    print_line(f"{_AS_OF.in_(lang)}: {assessment.as_of}")
    for note in assessment.notes:
        print_line(f"! {note.in_(lang)}")
    print_line()
    for id, found in assessment.outcome.items():
        print_line(f"{id}: {found.request.label.in_(lang)}. {found.request.meaning.in_(lang)}")
        for offense, outcome in found.offenses.items():
            print_line(f"   {offense}: {outcome.label.in_(lang)}")
        if len(found.by_instrument) > 1:
            names = {one.id: one.short for one in assessment.library.instruments}
            for instrument, outcome in found.by_instrument.items():
                print_line(f"   {names[instrument].in_(lang)}: {outcome.label.in_(lang)}")
    counted = [one for one in assessment.findings if one.rule.bearing is Bearing.SURRENDER]
    ordinary = [one for one in counted if one.rule.effect is not Effect.DISCRETION]
    _section(_IN_THE_WAY, assessment.in_the_way, lang)
    _section(_MISSING, [one for one in ordinary if one.answer is None], lang)
    _section(
        _IN_ORDER,
        [one for one in ordinary if one.stands is Outcome.READY and one.answer is not None],
        lang,
    )
    _section(_DISCRETION, assessment.discretion, lang)
    _section(
        _APART,
        [one for one in assessment.findings if one not in counted and one.applies is not False],
        lang,
    )
    print_line()
    print_line(_NO_ADVICE.in_(lang))


def _section(heading: Text, findings: Iterable[Finding], lang: Language) -> None:
    findings = list(findings)
    if not findings:
        return
    from rich.table import Table

    print_line()
    print_line(f"{heading.in_(lang)} ({len(findings)})")
    table = Table(box=None, show_header=False, padding=(0, 1, 0, 1))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(max_width=22)
    table.add_column(ratio=1)
    for alike in _alike(findings):
        first = alike[0]
        table.add_row(
            _ANSWERS[first.answer].in_(lang),
            first.rule.id,
            ", ".join(finding.subject for finding in alike),
            first.rule.text.in_(lang)
            + "".join(f"\n  ({doubt.in_(lang)})" for doubt in first.doubts)
            + _last_day(first, lang)
            + _missing(first, lang, of_several=len(alike) > 1),
        )
    console().print(table)


def _last_day(finding: Finding, lang: Language) -> str:
    """Of a time limit: its length, its last day, and what follows if it is missed."""
    if finding.rule.limit is None or finding.ends_on is None:
        return ""
    limit = finding.rule.limit
    period = limit.period(finding.reason.at.readings)
    words = _LAST_DAY.format(period=period.label, day=finding.ends_on)
    return f"\n  {words.in_(lang)} {limit.otherwise.in_(lang)}"


def _alike(findings: list[Finding]) -> list[list[Finding]]:
    """Findings of one rule that miss the same things, each of its own subject, stand together."""
    groups: dict[Any, list[Finding]] = {}
    for finding in findings:
        missing = tuple(
            (tuple(name.replace(f"{finding.subject}:", "") for name in one.facts), one.decides)
            for one in finding.missing
        )
        alike = (finding.rule.id, finding.answer, finding.ends_on, missing)
        groups.setdefault(alike, []).append(finding)
    return list(groups.values())


def _missing(finding: Finding, lang: Language, *, of_several: bool) -> str:
    """The smallest sets that would decide, in words; of each subject where it is one of several."""
    from dedere.assessment import missing_fact

    if not finding.missing:
        return ""
    fewest = len(finding.missing[0].facts)
    sets = [one for one in finding.missing if len(one.facts) == fewest]
    shown = []
    for one in sets[:MOST_SETS]:
        words = []
        for name in one.facts:
            fact = missing_fact(name)
            own = of_several and fact.subject == finding.subject
            words.append(fact.label.in_(lang) + ("" if own else f" ({fact.subject})"))
        way = "" if one.decides == "either" else f" → {_ANSWERS[one.decides == 'true'].in_(lang)}"
        shown.append(f"\n  {_ASK.in_(lang)} {f' {_AND.in_(lang)} '.join(words)}{way}")
    if len(sets) > MOST_SETS:
        shown.append(f"\n  … {len(sets) - MOST_SETS} {_MORE.in_(lang)}")
    return "".join(shown)


def _line(finding: Finding, lang: Language) -> str:
    citation = finding.rule.provision.citation.in_(lang)
    return f"{_STANDS[finding.rule.fails_if].in_(lang)} ({citation}): {finding.rule.text.in_(lang)}"


_ANSWERS = {True: Text("yes", "sí"), False: Text("no", "no"), None: Text("?", "?")}
_AS_OF = Text("As of", "Al día")
_INVENTED = Text("INVENTED CASE: no real person.", "CASO INVENTADO: ninguna persona real.")
_IN_THE_WAY = Text("In the way", "Lo que lo impide")
_MISSING = Text("Not known yet", "Aún no se sabe")
_IN_ORDER = Text("In order", "En orden")
_DISCRETION = Text(
    "At the discretion of the Executive, not decided here",
    "A discreción del Ejecutivo, aquí no se resuelve",
)
_APART = Text(
    "Custody, proceeding, after surrender: no part of the outcome",
    "Custodia, trámite y después de la entrega: no cuentan para el resultado",
)
_LAST_DAY = Text("{period}, the last day being {day}. Else:", "{period}; último día, {day}. Si no:")
_ASK = Text("would decide:", "lo decidiría:")
_AND = Text("together with", "junto con")
_MORE = Text("more (see --json)", "más (véase --json)")
_STANDS = {True: Text("applies", "se aplica"), False: Text("not met", "no se cumple")}
_NO_ADVICE = Text(
    "This is no legal advice. Opinions are the judge's, decisions the Executive's.",
    "Esto no es asesoría jurídica. La opinión es del juez; la resolución, del Ejecutivo.",
)
