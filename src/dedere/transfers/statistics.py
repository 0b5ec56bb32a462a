"""The transfers of some casefiles, counted: each count says of how many, and of how many not known.

What is counted is the transfer, one application of one person; never persons, operations or
hand-overs outside a treaty. A casefile that says it is invented is counted only where that is
asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from dedere.assessment import TransferAnswer
from dedere.bilingual import Language, Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile
from dedere.casefile.conflicts import settled
from dedere.law.facts import transfer as facts
from dedere.law.language.facts import Choice
from dedere.law.language.rules import Rule
from dedere.transfers.keys import Key, PersonKeys, keys_of


@dataclass(frozen=True, slots=True)
class Share:
    """One answer to a question, and how many transfers have it."""

    name: str
    label: Text
    count: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A question asked of every transfer: the answers, and how many do not tell."""

    name: str
    question: Text
    shares: tuple[Share, ...]
    not_known: int

    @property
    def known(self) -> int:
        """How many transfers tell."""
        return sum(one.count for one in self.shares)


@dataclass(frozen=True, slots=True)
class Length:
    """Days from one event to another.

    *done* are the lengths of those that have both days whole; *pending* the days that the others
    have waited so far; *not_known* counts those of which no whole first day is known, or whose
    second is known only in part. No mean is given: who still waits would fall out of it.
    """

    name: str
    question: Text
    done: tuple[int, ...]
    pending: tuple[int, ...]
    not_known: int

    @property
    def median_of_done(self) -> float | None:
        """The median of those that are over; those that wait are not in it."""
        return float(median(self.done)) if self.done else None


@dataclass(frozen=True, slots=True)
class Failing:
    """A condition that some transfers do not meet."""

    rule: Rule
    count: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """What some casefiles tell of transfers, as of a day."""

    as_of: date
    transfers: int
    invented: int
    """How many of these are invented."""
    left_out: int
    """Transfers of invented casefiles that were not counted."""
    counted: tuple[Counted, ...]
    lengths: tuple[Length, ...]
    failing: tuple[Failing, ...]
    departures: int
    """Transfers that took place though a key was not turned, or not shown to be."""


def statistics_of(
    casefiles: Iterable[Casefile],
    *,
    as_of: date | None = None,
    invented: bool = False,
    readings: Mapping[str, str] | None = None,
) -> Statistics:
    """Count the transfers of some casefiles.

    Args:
        casefiles: any casefiles; those without transfers add nothing.
        as_of: the day asked for. Today if not given.
        invented: whether invented casefiles are counted too.
        readings: how contested law is read.
    """
    day = as_of or date.today()
    kept: list[PersonKeys] = []
    left_out = 0
    for casefile in casefiles:
        if casefile.invented and not invented:
            left_out += len(casefile.transfers)
        else:
            kept += keys_of(casefile, as_of=day, readings=readings)
    return Statistics(
        as_of=day,
        transfers=len(kept),
        invented=sum(one.casefile.invented for one in kept),
        left_out=left_out,
        counted=(
            _choice(kept, facts.transferring_state, _WHERE_SENTENCED),
            _outcomes(kept),
            _choice(kept, facts.transferring_state_decision, _BY_TRANSFERRING),
            _choice(kept, facts.receiving_state_decision, _BY_RECEIVING),
            _consent(kept),
        ),
        lengths=(
            _length(kept, day, "application_to_decision", "applied_on", "decided_on", _TO_DECISION),
            _length(
                kept, day, "application_to_delivery", "applied_on", "transferred_on", _TO_DELIVERY
            ),
        ),
        failing=_failing(kept),
        departures=sum(bool(one.departures) for one in kept),
    )


def _value(one: PersonKeys, name: str) -> Any:
    subject = settled(one.casefile).subject(one.transfer)
    datum = subject.data.get(name) if subject is not None else None
    return datum.value if datum is not None else None


def _choice(kept: list[PersonKeys], fact: Choice, question: Text) -> Counted:
    found = Counter(_value(one, fact.name) for one in kept)
    shares = tuple(Share(name, label, found[name]) for name, label in fact.options.items())
    return Counted(fact.name, question, shares, found[None])


def _outcomes(kept: list[PersonKeys]) -> Counted:
    """Where each stands; one that took place stands nowhere else."""
    delivered = [one for one in kept if one.transferred_on is not None]
    found = Counter(one.answer for one in kept if one.transferred_on is None)
    shares = [Share("transferred", _TRANSFERRED, len(delivered))]
    shares += [
        Share(answer.value, answer.label, found[answer])
        for answer in TransferAnswer
        if answer is not TransferAnswer.OPEN
    ]
    return Counted("outcome", _STANDS, tuple(shares), found[TransferAnswer.OPEN])


def _consent(kept: list[PersonKeys]) -> Counted:
    found = Counter(one.lamps[Key.PERSON].turned for one in kept)
    shares = (
        Share("turned", Text("turned", "dada"), found[True]),
        Share("not_turned", Text("not turned", "no dada"), found[False]),
    )
    return Counted("consent", _CONSENT, shares, found[None])


def _failing(kept: list[PersonKeys]) -> tuple[Failing, ...]:
    found: Counter[Rule] = Counter()
    for one in kept:
        if one.answer is TransferAnswer.NOT_ELIGIBLE:
            found.update(finding.rule for finding in one.why_not if finding.answer is not None)
    return tuple(
        Failing(rule, count)
        for rule, count in sorted(found.items(), key=lambda item: (-item[1], item[0].id))
    )


def _length(
    kept: list[PersonKeys], day: date, name: str, begins: str, ends: str, question: Text
) -> Length:
    done, pending, not_known = [], [], 0
    for one in kept:
        first, last = _value(one, begins), _day(one, ends)
        if not _is_whole(first) or (last is not None and not _is_whole(last)):
            not_known += 1
        elif last is not None and last.earliest <= day.toordinal():
            done.append(last.earliest - first.earliest)
        elif first.earliest <= day.toordinal():
            pending.append(day.toordinal() - first.earliest)
        else:
            not_known += 1
    return Length(name, question, tuple(sorted(done)), tuple(sorted(pending)), not_known)


def _day(one: PersonKeys, name: str) -> PartialDate | None:
    found = one.transferred_on if name == "transferred_on" else _value(one, name)
    return None if found is None or found.is_never else found


def _is_whole(day: PartialDate | None) -> bool:
    return day is not None and day.earliest == day.latest


def to_data(found: Statistics, lang: Language) -> dict[str, Any]:
    """The statistics as plain values, in the form of ``dedere transfer statistics --json``."""
    return {
        "format": 1,
        "as_of": found.as_of.isoformat(),
        "counts": "transfers",
        "transfers": found.transfers,
        "invented": found.invented,
        "invented_left_out": found.left_out,
        "questions": [
            {
                "name": one.name,
                "question": one.question.in_(lang),
                "known": one.known,
                "not_known": one.not_known,
                "answers": [
                    {"name": share.name, "label": share.label.in_(lang), "count": share.count}
                    for share in one.shares
                ],
            }
            for one in found.counted
        ],
        "lengths_in_days": [
            {
                "name": one.name,
                "question": one.question.in_(lang),
                "done": list(one.done),
                "median_of_done": one.median_of_done,
                "pending": list(one.pending),
                "not_known": one.not_known,
            }
            for one in found.lengths
        ],
        "conditions_not_met": [
            {"rule": one.rule.id, "text": one.rule.text.in_(lang), "count": one.count}
            for one in found.failing
        ],
        "departures": found.departures,
    }


_WHERE_SENTENCED = Text("Which State's court sentenced?", "¿Un tribunal de qué Estado sentenció?")
_BY_TRANSFERRING = Text(
    "What did the State that sentenced decide?", "¿Qué resolvió el Estado que sentenció?"
)
_BY_RECEIVING = Text(
    "What did the State that receives decide?", "¿Qué resolvió el Estado que recibe?"
)
_CONSENT = Text("Is the person's key turned?", "¿Está dada la llave de la persona?")
_STANDS = Text("Where does the transfer stand?", "¿En qué va el traslado?")
_TRANSFERRED = Text("transferred", "trasladada")
_TO_DECISION = Text(
    "Days from the application to the last decision",
    "Días de la solicitud a la última resolución",
)
_TO_DELIVERY = Text(
    "Days from the application to the delivery", "Días de la solicitud a la entrega"
)
