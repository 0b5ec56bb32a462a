"""The three keys of a transfer: the person's, that of the transferring and of the receiving State.

A key is read off the rules about who must agree (`dedere.assessment.transfer_outcome`): turned
where all its rules are met, not turned where one is not, else not known. A transfer is ready only
where every condition of eligibility is met and all three keys are turned; what is not known counts
as not turned. A transfer that took place without a key is recorded all the same, and told as a
departure under the provision.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dedere.assessment import Assessment, Finding, TransferAnswer, assess
from dedere.assessment.transfer_outcome import (
    Key,
    TransferOutcome,
    is_of_eligibility,
    key_of,
    met,
    together,
)
from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.casefile import Casefile, situate
from dedere.law.facts import transfer as facts
from dedere.law.language.deciding import settle
from dedere.law.language.library import Library
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level, Situation
from dedere.transfers.again import Again, again_after_denial
from dedere.transfers.consent import Consent, consent_in

if TYPE_CHECKING:
    import polars as pl

__all__ = [
    "Departure",
    "Key",
    "Lamp",
    "PersonKeys",
    "keys_at",
    "keys_in_table",
    "keys_of",
    "ready",
    "ready_in_table",
]


def ready(eligible: bool | None, keys: Mapping[Key, bool | None]) -> bool:
    """Whether a transfer is ready: eligible for sure, and each of the three keys turned."""
    return eligible is True and all(keys.get(key) is True for key in Key)


# -- one person ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lamp:
    """One key of one person: whether it is turned, and the findings that it is read off."""

    key: Key
    turned: bool | None
    findings: tuple[Finding, ...]

    @property
    def because(self) -> tuple[Finding, ...]:
        """What holds it back: what is not met; where nothing is, what is not known."""
        if self.turned:
            return ()
        sought = None if self.turned is None else False
        return tuple(one for one in self.findings if met(one.rule, one.answer) is sought)


@dataclass(frozen=True, slots=True)
class Departure:
    """Something that a transfer lacked on the day on which it took place.

    *key* is the key that was not turned; None for a condition of eligibility. *shown* says whether
    the record shows that it lacked; False where the record only does not show that it was there.
    """

    rule: Rule
    key: Key | None
    shown: bool

    @property
    def told(self) -> Text:
        """It in a sentence, with the provision."""
        lacked = _APPLIED if self.rule.fails_if else _WITHOUT
        said = lacked if self.shown else _NOT_SHOWN
        return said.format(
            key=self.key.label if self.key else _CONDITION,
            text=self.rule.text,
            citation=self.rule.provision.citation,
        )


@dataclass(frozen=True, slots=True)
class PersonKeys:
    """One transfer of one person: its lamps, and whatever holds it back."""

    assessment: Assessment
    transfer: str
    lamps: Mapping[Key, Lamp]
    consent: Consent
    again: Again | None
    """When to apply again, after a denial."""
    transferred_on: PartialDate | None
    departures: tuple[Departure, ...]

    @property
    def casefile(self) -> Casefile:
        """The casefile that holds it."""
        return self.assessment.casefile

    @property
    def outcome(self) -> TransferOutcome:
        """Where it stands, and whether it took place."""
        return self.assessment.transfers[self.transfer]

    @property
    def answer(self) -> TransferAnswer:
        """What its conditions and keys come to."""
        return self.outcome.answer

    @property
    def eligible(self) -> bool | None:
        """Whether every condition of eligibility is met; None where that is not known."""
        if self.answer is TransferAnswer.OPEN:
            return None
        return self.answer is not TransferAnswer.NOT_ELIGIBLE

    @property
    def ready(self) -> bool:
        """Whether it is eligible and all three keys are turned."""
        return self.answer is TransferAnswer.READY

    @property
    def why_not(self) -> tuple[Finding, ...]:
        """What keeps it from being ready: conditions and keys, not met first, then not known."""
        asked = [
            one
            for one in self.assessment.of(self.transfer)
            if is_of_eligibility(one.rule) or key_of(one.rule) is not None
        ]
        lacking = [one for one in asked if met(one.rule, one.answer) is not True]
        return tuple(sorted(lacking, key=lambda one: one.answer is None))


def keys_of(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    library: Library | None = None,
    readings: Mapping[str, str] | None = None,
) -> list[PersonKeys]:
    """The keys of each transfer of a casefile, in its order; none where it holds no transfer.

    Args:
        casefile: what is recorded.
        as_of: the day asked for. Today if not given.
        known_by: only what the record held on that day.
        library: the law to apply; all that this software knows if not given.
        readings: how contested law is read.
    """
    assessed = assess(casefile, as_of=as_of, known_by=known_by, library=library, readings=readings)
    situated = situate(casefile, assessed.as_of, known_by, assessed.readings)
    found = []
    for transfer in situated.transfers:
        delivered = facts.transferred_on.look(transfer, None)
        happened = delivered is not None and not delivered.is_never
        found.append(
            PersonKeys(
                assessment=assessed,
                transfer=transfer.id,
                lamps=_lamps(assessed, transfer.id),
                consent=consent_in(transfer),
                again=again_after_denial(assessed, situated, transfer),
                transferred_on=delivered if happened else None,
                departures=_departures(assessed, transfer, delivered) if happened else (),
            )
        )
    return found


def _lamps(assessed: Assessment, transfer: str) -> dict[Key, Lamp]:
    turned = assessed.transfers[transfer].keys
    of_key: dict[Key | None, list[Finding]] = {}
    for finding in assessed.of(transfer):
        of_key.setdefault(key_of(finding.rule), []).append(finding)
    return {key: Lamp(key, turned[key], tuple(of_key.get(key, ()))) for key in Key}


def keys_at(transfer: Situation, rules: Iterable[Rule]) -> dict[Key, bool | None]:
    """The keys of one subject by some rules: those of the law in force on the day asked for."""
    agreed = [(key_of(rule), rule) for rule in rules]
    answers: dict[Key, list[bool | None]] = {key: [] for key in Key}
    for key, rule in agreed:
        if key is not None:
            answer, _ = settle(rule.answer.weigh(transfer), shared=rule.shares)
            answers[key].append(met(rule, answer))
    return {key: together(found) for key, found in answers.items()}


# -- a transfer that took place --------------------------------------------------------------------


def _departures(
    now: Assessment, transfer: Situation, delivered: PartialDate
) -> tuple[Departure, ...]:
    """What lacked on the day of the delivery, by the record and the law of that day.

    The last of the days that it can have been is taken, which is the kindest to those who acted.
    """
    last = min(delivered.latest, now.as_of.toordinal())
    then = assess(
        now.casefile,
        as_of=date.fromordinal(last),
        known_by=now.known_by,
        library=now.library,
        readings=now.readings,
    )
    found = []
    for finding in then.of(transfer.id):
        rule, key = finding.rule, key_of(finding.rule)
        good = met(rule, finding.answer)
        asked = key is not None or is_of_eligibility(rule)
        if not asked or good or (good is None and key is None):
            continue
        shown = good is False or _came_later(rule, transfer, last)
        found.append(Departure(rule, key, shown))
    return tuple(sorted(found, key=lambda one: not one.shown))


def _came_later(rule: Rule, today: Situation, last: int) -> bool:
    """Whether a rule is met today only by something that the record dates after the delivery."""
    answer, _ = settle(rule.answer.weigh(today), shared=rule.shares)
    if met(rule, answer) is not True:
        return False
    for fact in rule.facts:
        datum = today.data.get(fact.name) if fact.level is Level.TRANSFER else None
        if datum is None:
            continue
        days = [datum.dated, datum.value if fact.type == "date" else None]
        if any(day is not None and last < day.earliest < NEVER for day in days):
            return True
    return False


# -- a table ---------------------------------------------------------------------------------------


def keys_in_table(
    answers: Mapping[str, Sequence[bool | None]], rules: Iterable[Rule], rows: int
) -> pl.DataFrame:
    """The three keys of each row of a table, from the answers of the rules.

    Args:
        answers: by the id of a rule, its answer in each row; as the sweep of a roster gives them.
        rules: the rules, of which those about who must agree are read.
        rows: how many rows there are.

    Returns:
        A Boolean column a key, named after it; null where it is not known.
    """
    import polars as pl

    columns: dict[Key, list[pl.Series]] = {key: [] for key in Key}
    for rule in rules:
        key = key_of(rule)
        if key is not None:
            answer = pl.Series(rule.id, answers[rule.id], dtype=pl.Boolean)
            columns[key].append(~answer if rule.fails_if else answer)
    made = {
        key.value: pl.DataFrame(found).select(pl.all_horizontal(pl.all()).alias(key.value))
        if found
        else pl.DataFrame({key.value: pl.Series([None] * rows, dtype=pl.Boolean)})
        for key, found in columns.items()
    }
    return pl.concat(made.values(), how="horizontal")


def ready_in_table(eligible: Sequence[bool | None], keys: pl.DataFrame) -> pl.Series:
    """Whether each row is ready: never null, as what is not known is not ready."""
    import polars as pl

    every = keys.select(pl.all_horizontal([key.value for key in Key]).alias("ready"))
    return (pl.Series("ready", eligible, dtype=pl.Boolean) & every["ready"]).fill_null(False)


_WITHOUT = Text(
    "Transferred although this lacked ({key}): {text} ({citation})",
    "Traslado hecho aunque faltaba ({key}): {text} ({citation})",
)
_APPLIED = Text(
    "Transferred although this applied ({key}): {text} ({citation})",
    "Traslado hecho aunque se actualizaba ({key}): {text} ({citation})",
)
_NOT_SHOWN = Text(
    "Transferred, and the record does not show ({key}): {text} ({citation})",
    "Traslado hecho, y el expediente no muestra ({key}): {text} ({citation})",
)
_CONDITION = Text("a condition", "una condición")
