"""`dedere transfer afterwards`: what a record says of people after the hand-over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    KnownBy,
    Lang,
    Readings,
    chosen_readings,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.cli.transfer.casefiles import Files, load_all, name_of

if TYPE_CHECKING:
    from dedere.casefile import Event
    from dedere.transfers.afterwards import Afterwards, Counts, Report
    from dedere.transfers.afterwards.reading import Concern

app = new_app("What became of those transferred: reports, programs, release, alerts.")
SOMETHING_IS_WRONG = 1


@app.command(
    epilog=example(
        "dedere transfer afterwards case.yaml",
        "dedere transfer afterwards *.yaml --as-of 2026-03-01 --json",
    )
)
def afterwards(
    files: Files,
    json: Json = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
) -> None:
    """Tell what is recorded of each transferred person, and count over several casefiles.

    A report is due as often as the treaty says. What no event tells is not known, unless the
    casefile says that it lists every event. Hand-overs outside the treaty are never counted.
    Exit code 1 says that a report is overdue or came late, or that a rule is not kept.
    """
    from dedere.transfers.afterwards import afterwards_of, count
    from dedere.transfers.afterwards.reading import outside_treaty

    asked, chosen = language(lang), chosen_readings(reading)
    casefiles = load_all(files)
    lines = [
        one
        for casefile in casefiles
        for one in afterwards_of(casefile, as_of=as_of, known_by=known_by, readings=chosen)
    ]
    counts = count(lines, sum(map(outside_treaty, casefiles)))
    if json:
        from dedere.transfers.afterwards.data import to_data

        print_json(
            {
                "format": 1,
                "as_of": lines[0].assessment.as_of.isoformat() if lines else None,
                "people": [to_data(one, asked) for one in lines],
                "counts": counts.to_data(),
            }
        )
    else:
        for one in lines:
            _print(one, asked)
        _print_counts(counts, asked)
        print_line()
        print_line(_NO_ADVICE.in_(asked))
    if any(_is_wrong(one) for one in lines):
        raise typer.Exit(SOMETHING_IS_WRONG)


def _is_wrong(one: Afterwards) -> bool:
    from dedere.transfers.afterwards import ReportState

    late = (ReportState.LATE, ReportState.OVERDUE)
    return bool(one.broken) or any(report.state in late for report in one.reports)


# -- in words --------------------------------------------------------------------------------------


def _print(one: Afterwards, lang: Language) -> None:
    casefile = one.casefile
    print_line(f"{name_of(casefile)} · {casefile.id} · {one.transfer}")
    if casefile.invented:
        print_line(f"  {_INVENTED.in_(lang)}")
    print_line(f"  {_DELIVERED.in_(lang)}: {one.delivered_on}")
    for heading, event in (
        (_ARRIVED, one.arrived),
        (_RECEIVED, one.received_sentence),
        (_FAMILY, one.family),
        (_RELEASE, one.release),
    ):
        print_line(f"  {heading.in_(lang)}: {_event(one, event, lang)}")
    until = one.computed_until or _NOT_KNOWN.in_(lang)
    print_line(
        "  " + _TERM.format(until=until, full=one.full_term or _NOT_KNOWN.in_(lang)).in_(lang)
    )
    print_line(f"  {_REPORTS.in_(lang)}:")
    if one.promised:
        print_line(f"    {_PROMISED.in_(lang)}: {_event(one, one.promised[0], lang)}")
    for report in one.reports:
        print_line(f"    {_report(report, lang)}")
    print_line(f"  {_PROGRAMS.in_(lang)}:{'' if one.programs else ' ' + _none(one, lang)}")
    for program in one.programs:
        state = _PROGRAM_STATES[program.state].in_(lang) if program.state else "?"
        print_line(f"    {program.name}: {state} ({program.date or '?'})")
    for heading, events in ((_REARREST, one.rearrests), (_OPEN_ALERTS, one.open_alerts)):
        told = "; ".join(_event(one, event, lang) for event in events) or _none(one, lang)
        print_line(f"  {heading.in_(lang)}: {told}")
    print_line(f"  {_CONCERNS.in_(lang)}:{'' if one.concerns else ' ' + _none(one, lang)}")
    for concern in one.concerns:
        print_line(f"    {_concern(one, concern, lang)}")
    for finding in one.broken:
        citation = finding.rule.provision.citation.in_(lang)
        print_line(f"  ! {_NOT_KEPT.in_(lang)}: {finding.rule.text.in_(lang)} ({citation})")
    print_line()


def _event(one: Afterwards, event: Event | None, lang: Language) -> str:
    from dedere.law.facts.events import RESULTS

    if event is None:
        return _none(one, lang)
    parts = [str(event.date) if event.date else _NO_DAY.in_(lang)]
    if event.result and event.result in RESULTS:
        parts.append(RESULTS[event.result].in_(lang))
    if event.detail is not None:
        parts.append(event.detail.in_(lang))
    if event.source is not None:
        parts.append(f"[{', '.join(event.sources)}]")
    return " · ".join(parts)


def _none(one: Afterwards, lang: Language) -> str:
    return (_NONE if one.events_complete else _NOT_KNOWN).in_(lang)


def _report(report: Report, lang: Language) -> str:
    came = f"; {_CAME.format(day=report.received).in_(lang)}" if report.received else ""
    return f"{_DUE.format(day=report.due).in_(lang)}{came}: {report.state.label.in_(lang)}"


def _concern(one: Afterwards, concern: Concern, lang: Language) -> str:
    raised = _event(one, concern.raised, lang)
    if concern.reviewed is None:
        return f"{raised} → {_UNDECIDED.in_(lang)}"
    by = concern.reviewed.recorded_by
    decided = _DECISIONS[concern.kept].in_(lang)
    detail = concern.reviewed.detail.in_(lang) if concern.reviewed.detail else ""
    who = f" ({by})" if by else ""
    return f"{raised} → {decided} {concern.reviewed.date or '?'}{who}: {detail}"


def _print_counts(counts: Counts, lang: Language) -> None:
    from dedere.transfers.afterwards import ReportState

    print_line(_COUNTED.format(number=counts.persons).in_(lang))
    for heading, tally in (
        (_ARRIVED, counts.arrived),
        (_RECEIVED, counts.sentence_received),
        (_RELEASE, counts.released),
        (_REARREST, counts.rearrested),
        (_OPEN_ALERTS, counts.alert_open),
        (_CONCERNS, counts.concern_raised),
    ):
        said = _TALLY.format(yes=tally.yes, no=tally.no, unknown=tally.not_known)
        print_line(f"  {heading.in_(lang)}: {said.in_(lang)}")
    reports = ", ".join(
        f"{ReportState(state).label.in_(lang)} {number}"
        for state, number in counts.reports.items()
        if number
    )
    print_line(f"  {_REPORTS.in_(lang)}: {reports or 0}")
    programs = ", ".join(
        f"{_PROGRAM_STATES[state].in_(lang) if state else '?'} {number}"
        for state, number in counts.programs.items()
    )
    print_line(f"  {_PROGRAMS.in_(lang)}: {programs or 0}")
    if counts.outside_treaty:
        print_line(f"  {_OUTSIDE.format(number=counts.outside_treaty).in_(lang)}")


_INVENTED = Text("Invented: no real person.", "Inventado: ninguna persona real.")
_DELIVERED = Text("Delivered", "Entrega")
_ARRIVED = Text("Arrived", "Llegada")
_RECEIVED = Text("Sentence taken up", "Sentencia recibida")
_FAMILY = Text("Distance to the family", "Distancia a la familia")
_RELEASE = Text("Released", "Libertad")
_TERM = Text(
    "Confinement ends, as computed by the receiving State: {until}; the full term: {full}",
    "La prisión termina, según el cómputo del Estado receptor: {until}; la pena completa: {full}",
)
_REPORTS = Text("Reports every six months", "Informes cada seis meses")
_PROMISED = Text("promised", "prometidos")
_DUE = Text("due {day}", "vence {day}")
_CAME = Text("came {day}", "llegó {day}")
_PROGRAMS = Text("Programs", "Programas")
_PROGRAM_STATES = {
    "offered": Text("offered", "ofrecido"),
    "begun": Text("begun", "empezado"),
    "finished": Text("finished", "terminado"),
    "left": Text("left", "abandonado"),
}
_REARREST = Text("Arrested again", "Nueva detención")
_OPEN_ALERTS = Text("Open alerts", "Alertas abiertas")
_CONCERNS = Text(
    "Concerns, each decided by a person", "Preocupaciones, cada una resuelta por alguien"
)
_UNDECIDED = Text("nobody has decided yet", "nadie ha resuelto aún")
_DECISIONS: dict[bool | None, Text] = {
    True: Text("kept", "se mantiene"),
    False: Text("dropped", "se descarta"),
    None: Text("reviewed, decision not recorded", "revisada, sin constar qué se resolvió"),
}
_NOT_KEPT = Text("Not kept", "No se respetó")
_NONE = Text("none", "no hubo")
_NOT_KNOWN = Text("not known", "no se sabe")
_NO_DAY = Text("day not known", "día no conocido")
_COUNTED = Text(
    "Persons transferred under the treaty, in these casefiles: {number}",
    "Personas trasladadas conforme al tratado, en estos expedientes: {number}",
)
_TALLY = Text("yes {yes}, no {no}, not known {unknown}", "sí {yes}, no {no}, no se sabe {unknown}")
_OUTSIDE = Text(
    "Hand-overs outside the treaty, counted nowhere here: {number}",
    "Entregas fuera del tratado, que aquí no se cuentan: {number}",
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
