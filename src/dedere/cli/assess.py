"""`dedere assess`: the law applied to a casefile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli import assess_said as said
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
MOST_LINES = 14
"""Lines of a list, and cards of open grounds, before the rest is only counted."""
MOST_SUBJECTS = 4

All = Annotated[
    bool,
    typer.Option("--all", help="Every finding with what would decide it; nothing is cut short."),
]


@app.command(
    epilog=example(
        "dedere assess case.yaml",
        "dedere assess case.yaml --as-of 2016-05-20 --lang es",
        "dedere assess case.yaml --grounds",
        "dedere assess case.yaml --all",
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
    grounds: Annotated[
        bool,
        typer.Option(
            "--grounds",
            help="The grounds of opposition that hold or are open, as cards; with --json, all.",
        ),
    ] = False,
    all_: All = False,
) -> None:
    """Apply the law to a casefile.

    What stands in the way is told in full; what is not known yet, by instrument and ground, with
    the question to ask first. Exit code 1 says that something stands against surrender or lacks
    in the package, or against a transfer; what, is printed.
    """
    from dedere.assessment import assess as assessed
    from dedere.casefile import load

    asked = language(lang)
    assessment = assessed(
        load(file), as_of=as_of, known_by=known_by, readings=chosen_readings(reading)
    )
    if json:
        data = assessment.to_data(asked)
        if grounds:
            data["grounds"] = _grounds_data(assessment, asked)
        print_json(data)
    else:
        _print_head(assessment, asked)
        if grounds:
            _print_grounds(assessment, asked, all_=all_)
        else:
            _print_findings(assessment, asked, all_=all_)
        print_line()
        print_line((said.NO_ADVICE if assessment.outcome else said.NO_ADVICE_TRANSFER).in_(asked))
    if assessment.in_the_way:
        for finding in assessment.in_the_way:
            print_line(f"{finding.subject}: {_line(finding, asked)}", error=True)
        raise typer.Exit(SOMETHING_IS_WRONG)


# -- the head --------------------------------------------------------------------------------------


def _print_head(assessment: Assessment, lang: Language) -> None:
    casefile = assessment.casefile
    title = casefile.title or (
        Text(casefile.person.name, casefile.person.name) if casefile.person.name else None
    )
    print_line(f"{casefile.id} · {title.in_(lang)}" if title else casefile.id)
    if casefile.invented:
        print_line(said.INVENTED.in_(lang))
    print_line(f"{said.AS_OF.in_(lang)}: {assessment.as_of}")
    for note in assessment.notes:
        print_line(f"! {note.in_(lang)}")
    if assessment.readings:
        chosen = ", ".join(f"{name}={answer}" for name, answer in assessment.readings.items())
        print_line(f"{said.READ_SO.in_(lang)}: {chosen}")
    print_line()
    for id, found in assessment.outcome.items():
        print_line(f"{id}: {found.request.label.in_(lang)}. {found.request.meaning.in_(lang)}")
        for offense, outcome in found.offenses.items():
            print_line(f"   {offense}: {outcome.label.in_(lang)}")
        if len(found.by_instrument) > 1:
            names = {one.id: one.short for one in assessment.library.instruments}
            alike: dict[Any, list[str]] = {}
            for instrument, outcome in found.by_instrument.items():
                alike.setdefault(outcome, []).append(names[instrument].in_(lang))
            print_line(f"   {said.BY_INSTRUMENT.in_(lang)}:")
            for outcome, instruments in alike.items():
                print_line(f"     {outcome.label.in_(lang)}: {'; '.join(instruments)}")
    for id, transfer in assessment.transfers.items():
        meaning = transfer.meaning.in_(lang)
        print_line(f"{id}: {transfer.label.in_(lang)}. {meaning}")
        for key, turned in transfer.keys.items():
            print_line(f"   {key.label.in_(lang)}: {said.TURNED[turned].in_(lang)}")


# -- findings --------------------------------------------------------------------------------------


def _print_findings(assessment: Assessment, lang: Language, *, all_: bool) -> None:
    from dedere.assessment import Outcome
    from dedere.assessment.findings import COUNTED
    from dedere.law.language.rules import Effect

    counted = [one for one in assessment.findings if one.rule.bearing in COUNTED]
    ordinary = [one for one in counted if one.rule.effect is not Effect.DISCRETION]
    policy = [one for id in assessment.transfers for one in assessment.policy(id)]
    policy = [one for one in policy if one.applies is not False]
    apart = [
        one
        for one in assessment.findings
        if one not in counted and one not in policy and one.applies is not False
    ]
    in_order = [one for one in ordinary if one.stands is Outcome.READY and one.answer is not None]
    unknown = [one for one in ordinary if one.answer is None]
    _section(said.IN_THE_WAY, assessment.in_the_way, lang)
    if all_:
        _section(said.MISSING, unknown, lang)
        _section(said.IN_ORDER, in_order, lang)
        _section(said.DISCRETION, assessment.discretion, lang)
        _section(said.POLICY, policy, lang)
        _section(said.APART, apart, lang)
        return
    _print_asked_first(unknown, lang)
    _open(said.MISSING, assessment, unknown, lang)
    weighed = [one for one in assessment.discretion if one.answer is not None]
    _section(said.DISCRETION, weighed, lang)
    _section(said.POLICY, [one for one in policy if one.answer is not None], lang)
    _section(said.APART, [one for one in apart if _tells(one)], lang)
    if assessment.outcome:
        _print_standings(assessment, lang)
    rest = (
        (said.IN_ORDER, in_order),
        (said.DISCRETION_OPEN, [one for one in assessment.discretion if one.answer is None]),
        (said.POLICY_OPEN, [one for one in policy if one.answer is None]),
        (said.APART_REST, [one for one in apart if not _tells(one)]),
    )
    print_line()
    for heading, findings in rest:
        if findings:
            print_line(f"{heading.in_(lang)}: {len(findings)}")
    if assessment.outcome or assessment.transfers:
        print_line((said.SEE_ALL if assessment.outcome else said.SEE_ALL_TRANSFER).in_(lang))


def _tells(finding: Finding) -> bool:
    """Of what does not count for the outcome: what was missed, or has a day by which it ends."""
    if finding.rule.limit is not None and finding.ends_on is not None:
        return finding.answer is not True
    return finding.answer is not None and finding.answer is finding.rule.fails_if


def _print_asked_first(unknown: Iterable[Finding], lang: Language, most: int = 5) -> None:
    from dedere.assessment import missing_fact
    from dedere.assessment.asking import asked_first

    first = [one for one in asked_first(unknown) if one.findings > 1][:most]
    if not first:
        return
    print_line()
    print_line(said.ASK_FIRST.in_(lang))
    for one in first:
        question = missing_fact(one.names[0]).question.in_(lang)
        decides = said.WOULD_DECIDE.format(number=one.findings).in_(lang)
        print_line(f"   {question} ({_shortened(one.subjects)}; {decides})")


def _open(heading: Text, assessment: Assessment, findings: list[Finding], lang: Language) -> None:
    """What is not known, a line for each ground under each instrument, and what to ask first."""
    if not findings:
        return
    from rich.table import Table

    print_line()
    print_line(f"{heading.in_(lang)} ({len(findings)})")
    titles = _grounds_by_rule(assessment, lang)
    under: dict[Any, dict[str, list[Finding]]] = {}
    for finding in findings:
        title = titles.get(finding.rule.id, said.NO_GROUND.in_(lang))
        instrument = under.setdefault(finding.rule.provision.instrument, {})
        instrument.setdefault(title, []).append(finding)
    for instrument, by_ground in under.items():
        number = sum(map(len, by_ground.values()))
        print_line(f" {instrument.short.in_(lang)} ({number})")
        table = Table(box=None, show_header=False, padding=(0, 1, 0, 3))
        table.add_column(max_width=46)
        table.add_column(no_wrap=True)
        table.add_column(max_width=30)
        table.add_column(ratio=1)
        for title, found in list(by_ground.items())[:MOST_LINES]:
            rules = list(dict.fromkeys(one.rule.id for one in found))
            names = rules[0] if len(rules) == 1 else said.RULES.format(number=len(rules)).in_(lang)
            table.add_row(title, names, _subjects(found), _first_question(found, lang))
        console().print(table)
        if len(by_ground) > MOST_LINES:
            print_line(f"   {said.REST.format(number=len(by_ground) - MOST_LINES).in_(lang)}")


def _grounds_by_rule(assessment: Assessment, lang: Language) -> dict[str, str]:
    from dedere.assessment import grounds_of

    titles: dict[str, str] = {}
    for one in grounds_of(assessment):
        for rule in one.card.rules(assessment.library):
            titles.setdefault(rule.id, one.ground.title.in_(lang))
    return titles


def _subjects(findings: Iterable[Finding]) -> str:
    return _shortened(tuple(dict.fromkeys(one.subject for one in findings)))


def _shortened(names: Sequence[str]) -> str:
    if len(names) <= MOST_SUBJECTS:
        return ", ".join(names)
    return f"{', '.join(names[: MOST_SUBJECTS - 1])}, … (+{len(names) - MOST_SUBJECTS + 1})"


def _first_question(findings: list[Finding], lang: Language) -> str:
    """What, of one subject, would decide most of them; the smallest set where no fact alone can."""
    from dedere.assessment import missing_fact
    from dedere.assessment.asking import asked_first

    alone = asked_first(findings)
    names: tuple[str, ...] = ()
    if alone:
        names = alone[0].names[:1]
    else:
        names = next((one.missing[0].facts for one in findings if one.missing), ())
    words = f" {said.AND.in_(lang)} ".join(missing_fact(name).label.in_(lang) for name in names)
    return f"{said.ASK.in_(lang)} {words}" if words else ""


# -- grounds ---------------------------------------------------------------------------------------


def _print_standings(assessment: Assessment, lang: Language) -> None:
    from dedere.assessment import grounds_of
    from dedere.assessment.grounds import HOLDS, OPEN

    found = grounds_of(assessment)
    held = [one for one in found if one.stands == HOLDS]
    print_line()
    print_line(said.STANDINGS.in_(lang))
    for one in held:
        print_line(f"   {one.ground.title.in_(lang)}: {one.stands_text.in_(lang)}")
    number = sum(one.stands == OPEN for one in found)
    print_line(f"   {said.OPEN_GROUNDS.format(number=number).in_(lang)}")


def _print_grounds(assessment: Assessment, lang: Language, *, all_: bool) -> None:
    from dedere.assessment.board import board_of
    from dedere.assessment.grounds import HOLDS, OPEN, STANDS
    from dedere.cli.board_said import board_lines

    found = board_of(assessment)
    for standing in (HOLDS, OPEN):
        here = [one for one in found if one.in_case.stands == standing]
        shown = here if all_ or standing == HOLDS else here[:MOST_LINES]
        if not here:
            continue
        print_line()
        print_line(f"{STANDS[standing].in_(lang).capitalize()} ({len(here)})")
        for one in shown:
            print_line()
            for line in board_lines(one, assessment.casefile, lang, all_=all_):
                print_line(f" {line}")
        if left := here[len(shown) :]:
            print_line()
            names = ", ".join(one.in_case.ground.name for one in left)
            print_line(f" {said.REST.format(number=len(left)).in_(lang)} {names}")
    rest = [one for one in found if one.in_case.stands not in (HOLDS, OPEN)]
    if rest:
        print_line()
        for text in dict.fromkeys(one.state_text for one in rest):
            titles = "; ".join(
                one.in_case.ground.title.in_(lang) for one in rest if one.state_text == text
            )
            print_line(f"{text.in_(lang).capitalize()}: {titles}")


def _grounds_data(assessment: Assessment, lang: Language) -> list[dict[str, Any]]:
    from dedere.assessment.board import board_of
    from dedere.cli.board_said import board_data

    return [board_data(one, lang) for one in board_of(assessment)]


# -- one list --------------------------------------------------------------------------------------


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
            said.ANSWERS[first.answer].in_(lang),
            first.rule.id,
            ", ".join(finding.subject for finding in alike),
            first.rule.text.in_(lang)
            + _changed(first, lang)
            + "".join(f"\n  ({doubt.in_(lang)})" for doubt in first.doubts)
            + _last_day(first, lang)
            + _missing(first, lang, of_several=len(alike) > 1),
        )
    console().print(table)


def _changed(finding: Finding, lang: Language) -> str:
    """Of an older wording: from when to when it was in force, and what was changed later."""
    provision = finding.rule.provision
    if provision.newer is None:
        return ""
    words = said.WORDING.format(first=provision.in_force_from, last=provision.in_force_to or "…")
    later = provision.newer.changed
    return f"\n  {words.in_(lang)}" + (f" {later.in_(lang)}" if later else "")


def _last_day(finding: Finding, lang: Language) -> str:
    """Of a time limit: its length, its last day, and what follows if it is missed."""
    if finding.rule.limit is None or finding.ends_on is None:
        return ""
    limit = finding.rule.limit
    period = limit.period(finding.reason.at.readings)
    words = said.LAST_DAY.format(period=period.label, day=finding.ends_on)
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
        way = (
            "" if one.decides == "either" else f" → {said.ANSWERS[one.decides == 'true'].in_(lang)}"
        )
        shown.append(f"\n  {said.ASK.in_(lang)} {f' {said.AND.in_(lang)} '.join(words)}{way}")
    if len(sets) > MOST_SETS:
        shown.append(f"\n  … {len(sets) - MOST_SETS} {said.MORE.in_(lang)}")
    return "".join(shown)


def _line(finding: Finding, lang: Language) -> str:
    citation = finding.rule.provision.citation.in_(lang)
    stands = said.STANDS[finding.rule.fails_if].in_(lang)
    return f"{stands} ({citation}): {finding.rule.text.in_(lang)}"
