"""From a casefile to findings: each rule in force, weighed on each subject that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from dedere.assessment.findings import Assessment, Finding
from dedere.assessment.outcome import Outcome, RequestOutcome, of_findings, of_request
from dedere.assessment.transfer_outcome import of_transfer
from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Situated, is_of_connections_alone, situate
from dedere.casefile.conflicts import told
from dedere.casefile.connection_words import ASKS_FOR_NOBODY
from dedere.law import load as load_law
from dedere.law.facts import transfer as facts_of_transfer
from dedere.law.language.answering import function_of
from dedere.law.language.deciding import Missing, settle
from dedere.law.language.expressions import Expr
from dedere.law.language.library import Library
from dedere.law.language.provisions import Instrument
from dedere.law.language.rules import Bearing, Rule
from dedere.law.language.situation import Level, Situation


def assess(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    library: Library | None = None,
    readings: Mapping[str, str] | None = None,
) -> Assessment:
    """Assess a casefile.

    Args:
        casefile: what is recorded.
        as_of: the day asked for: the law of that day, events up to it. Today if not given.
        known_by: only what the record held on that day. Everything if not given.
        library: the law to apply; all that this software knows if not given.
        readings: the choices made where the law can be read in more than one way, by the name of
            the reading (`Library.readings`); the default of each where none is made.
    """
    law = library or load_law()
    asked = as_of or date.today()
    choices = dict(readings or {})
    situated = situate(casefile, asked, known_by, choices)
    in_force = law.rules_in_force(asked.toordinal())
    rules = _reaching(_about(casefile, in_force), situated.case)
    findings = [
        _finding(rule, subject, views)
        for rule in rules
        for subject, views in subjects_of(situated, rule.level)
        if _is_asked(rule, views)
    ]
    return Assessment(
        casefile=casefile,
        library=law,
        as_of=asked,
        known_by=known_by,
        readings=choices,
        findings=tuple(findings),
        outcome=_outcomes(situated, findings),
        transfers={
            transfer.id: of_transfer(
                (one for one in findings if one.subject == transfer.id), _delivered(transfer)
            )
            for transfer in situated.transfers
        },
        notes=(
            *_notes(casefile, asked, rules, findings),
            *(told(one, casefile) for one in situated.disputed),
        ),
        disputed=situated.disputed,
    )


def _delivered(transfer: Situation) -> PartialDate | None:
    """The day of the delivery, where there was one by the day asked for."""
    day: PartialDate | None = facts_of_transfer.transferred_on.look(transfer, None)
    return None if day is None or day.is_never else day


def _is_asked(rule: Rule, views: list[Situation]) -> bool:
    """Whether the rule's wording may be the one that speaks."""
    if rule.speaks is None:
        return True
    speaks = function_of(rule.speaks)
    return any(speaks(view) is not False for view in views)


def _about(casefile: Casefile, rules: list[Rule]) -> list[Rule]:
    """The rules about what the casefile holds: of extradition, of transfers, or both.

    A rule of extradition about the whole case or the person is asked of no transfer.
    """
    return [
        rule
        for rule in rules
        if (casefile.transfers if rule.level is Level.TRANSFER else casefile.requests)
    ]


def _reaching(rules: list[Rule], case: Situation) -> list[Rule]:
    """The rules whose instrument reaches the two States.

    A scope that hangs on more than the States (on whether an amparo was filed) leaves a finding
    that does not apply, so that whoever records that fact sees what became of it.
    """
    reaches: dict[Expr | None, bool] = {None: True}
    for rule in rules:
        scope = rule.scope
        if scope not in reaches and scope is not None:
            by_states = all(fact.level is Level.CASE for fact in scope.facts)
            reaches[scope] = not by_states or function_of(scope)(case) is not False
    return [rule for rule in rules if reaches[rule.scope]]


def subjects_of(situated: Situated, level: Level) -> list[tuple[str, list[Situation]]]:
    """The subjects of a level, each with the views of it that are possible."""
    if level is Level.CASE:
        return [(situated.case.id, [situated.case])]
    if level is Level.PERSON:
        return [(situated.person.id, [situated.person])]
    if level is Level.REQUEST:
        return [(request.id, [request]) for request in situated.requests]
    if level is Level.TRANSFER:
        return [(transfer.id, [transfer]) for transfer in situated.transfers]
    if level is Level.OFFENSE:
        return [(offense.id, offense.views) for offense in situated.offenses]
    return [
        (member.subject.id, [member.subject])
        for holder in situated.requests
        for member in holder.lists.get(level, [])
        if member.certain
    ]


def _finding(rule: Rule, subject: str, views: list[Situation]) -> Finding:
    """One finding; where an offense may belong to several requests, what all views agree on."""
    reasons = [rule.answer.weigh(view) for view in views]
    settled = [settle(reason, shared=rule.shares) for reason in reasons]
    if len(views) == 1:
        answer, missing = settled[0]
        return Finding(rule, subject, answer, reasons[0], missing)
    answers = {answer for answer, _ in settled}
    if len(answers) == 1 and None not in answers:
        return Finding(rule, subject, answers.pop(), reasons[0], ())
    link = f"{subject}:{rule.level}.request"
    open_reason = next(
        reason for reason, (answer, _) in zip(reasons, settled, strict=True) if answer is not True
    )
    return Finding(rule, subject, None, open_reason, _missing_with_link(settled, link))


def _missing_with_link(
    settled: list[tuple[bool | None, tuple[Missing, ...]]], link: str
) -> tuple[Missing, ...]:
    """What would decide once it is said to which request the offense belongs."""
    ways: dict[frozenset[str], set[str]] = {}
    for answer, missing in settled:
        if answer is not None:
            ways.setdefault(frozenset((link,)), set()).add("true" if answer else "false")
        for one in missing:
            directions = {"true", "false"} if one.decides == "either" else {one.decides}
            ways.setdefault(frozenset((link, *one.facts)), set()).update(directions)
    smallest = {
        facts: {
            way for way in found if not any(other < facts and way in ways[other] for other in ways)
        }
        for facts, found in ways.items()
    }
    return tuple(
        Missing(tuple(sorted(facts)), "either" if len(found) == 2 else next(iter(found)))
        for facts, found in sorted(
            smallest.items(), key=lambda item: (len(item[0]), sorted(item[0]))
        )
        if found
    )


def _outcomes(situated: Situated, findings: list[Finding]) -> dict[str, RequestOutcome]:
    by_subject: dict[str, list[Finding]] = {}
    for finding in findings:
        by_subject.setdefault(finding.subject, []).append(finding)
    shared = [
        *by_subject.get(situated.case.id, []),
        *by_subject.get(situated.person.id, []),
    ]
    outcomes = {}
    for request in situated.requests:
        own = [*shared, *by_subject.get(request.id, [])]
        offenses = {
            offense.id: (offense.request == request.id, by_subject.get(offense.id, []))
            for offense in situated.offenses
            if offense.request in (request.id, None)
        }
        instruments = dict.fromkeys(
            finding.rule.provision.instrument
            for finding in [*own, *(one for _, found in offenses.values() for one in found)]
            if finding.rule.bearing is Bearing.SURRENDER
        )
        outcomes[request.id] = RequestOutcome(
            request=_outcome(own, offenses),
            offenses={id: of_findings(found) for id, (_, found) in offenses.items()},
            by_instrument={
                instrument.id: _outcome(
                    _under(instrument, own),
                    {id: (sure, _under(instrument, of)) for id, (sure, of) in offenses.items()},
                )
                for instrument in instruments
            },
        )
    return outcomes


def _outcome(own: list[Finding], offenses: Mapping[str, tuple[bool, list[Finding]]]) -> Outcome:
    """The outcome of a request by its own findings and those of its offenses.

    An instrument that asks nothing of the request, or nothing of the offenses, leaves them be.
    """
    of_offenses = [(sure, of_findings(found)) for sure, found in offenses.values() if found]
    if not of_offenses:
        return of_findings(own)
    return of_request(
        of_findings(own) if own else Outcome.READY,
        [outcome for sure, outcome in of_offenses if sure],
        [outcome for sure, outcome in of_offenses if not sure],
    )


def _under(instrument: Instrument, findings: list[Finding]) -> list[Finding]:
    return [
        one
        for one in findings
        if one.rule.provision.instrument is instrument and one.rule.bearing is Bearing.SURRENDER
    ]


def _notes(
    casefile: Casefile, asked: date, rules: list[Rule], findings: list[Finding]
) -> list[Text]:
    notes = []
    if is_of_connections_alone(casefile):
        return [ASKS_FOR_NOBODY]
    if not rules:
        notes.append(
            Text(
                f"No provision that this software knows was in force on {asked}: nothing was "
                "assessed.",
                f"Ninguna disposición que este programa conoce estaba en vigor el {asked}: no se "
                "evaluó nada.",
            )
        )
    if asked < date.today():
        notes.append(
            Text(
                f"Asked as of {asked}: what the casefile dates later is left out; what carries no "
                "day is taken as it stands.",
                f"Consulta al {asked}: se omite lo que el expediente fecha después; lo que no "
                "lleva fecha se toma como está.",
            )
        )
    read: dict[PartialDate, list[Instrument]] = {}
    for instrument in dict.fromkeys(one.rule.provision.instrument for one in findings):
        if asked.toordinal() > instrument.read_up_to.latest:
            read.setdefault(instrument.read_up_to, []).append(instrument)
    for day, instruments in read.items():
        notes.append(
            Text(
                f"The law was read up to {day}; later reforms are not known: "
                f"{'; '.join(one.short.en for one in instruments).rstrip('.')}.",
                f"La ley se leyó hasta {day}; no se conocen reformas posteriores: "
                f"{'; '.join(one.short.es for one in instruments).rstrip('.')}.",
            )
        )
    return notes
