"""The person's consent, part by part: what the record says of each, and under which provision.

Whether the person's key is turned is for the rules. Here stands what a judge, counsel or a family
asks for: in which language, with which counsel, which of the four warnings, before whom and when,
and what became of it when the person changed their mind.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.law.facts import transfer as facts
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Situation

EXPRESS_CONSENT = "transfer-treaty-1976/4/2"
IRREVOCABLE = "us/18-usc/4100/b"
COUNSEL = "us/18-usc/4109/a"
_VERIFIED_UNDER = {"US": "us/18-usc/4107", "MX": "us/18-usc/4108"}
"""By the State that sentenced: the section under which consent is verified."""


class Withdrawal(StrEnum):
    """What a withdrawal of consent does, by when it was made."""

    NONE = "none"
    """The record says that there was none."""
    NOT_KNOWN = "not_known"
    BEFORE = "before_verification"
    GIVEN_AGAIN = "given_again"
    """Withdrawn first, and verified by the officer afterwards."""
    AFTER = "after_verification"
    ORDER_NOT_KNOWN = "order_not_known"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that consent is made of.

    *given* says whether the record shows it (True), shows that it lacks (False) or does not tell.
    """

    name: Text
    given: bool | None
    told: Text | None
    """The recorded value in words, where it is more than yes or no."""
    fact: str
    provision: str


@dataclass(frozen=True, slots=True)
class Consent:
    """The parts of one person's consent, and the withdrawal if there was one."""

    parts: tuple[Part, ...]
    withdrawal: Withdrawal
    withdrawn_on: PartialDate | None
    verified_on: PartialDate | None

    @property
    def lacking(self) -> tuple[Part, ...]:
        """The parts that the record shows to lack."""
        return tuple(part for part in self.parts if part.given is False)

    @property
    def not_known(self) -> tuple[Part, ...]:
        """The parts of which the record does not tell."""
        return tuple(part for part in self.parts if part.given is None)

    @property
    def told_of_withdrawal(self) -> Text | None:
        """What the withdrawal means; None where there was none."""
        said = _WITHDRAWALS.get(self.withdrawal)
        return said.format(on=self.withdrawn_on, verified=self.verified_on) if said else None


def consent_in(transfer: Situation) -> Consent:
    """What the record says of the consent to one transfer, on the day asked for."""
    withdrawn = facts.consent_withdrawn_on.look(transfer, None)
    verified = facts.consent_verified_on.look(transfer, None)
    return Consent(tuple(_parts(transfer)), _withdrawal(withdrawn, verified), withdrawn, verified)


def _withdrawal(withdrawn: PartialDate | None, verified: PartialDate | None) -> Withdrawal:
    if withdrawn is None:
        return Withdrawal.NOT_KNOWN
    if withdrawn.is_never:
        return Withdrawal.NONE
    if verified is None or verified.is_never:
        return Withdrawal.BEFORE
    if withdrawn.latest < verified.earliest:
        return Withdrawal.GIVEN_AGAIN
    if withdrawn.earliest > verified.latest:
        return Withdrawal.AFTER
    return Withdrawal.ORDER_NOT_KNOWN


def _parts(transfer: Situation) -> Iterator[Part]:
    section = _VERIFIED_UNDER.get(facts.transferring_state.look(transfer, None), "us/18-usc/4107")
    yield _yes_no(transfer, facts.person_consents, EXPRESS_CONSENT)
    yield _told(transfer, facts.consent_given_by, IRREVOCABLE)
    yield _yes_no(transfer, facts.informed_in_own_language, f"{section}/b")
    yield _yes_no(transfer, facts.counsel_offered, COUNSEL)
    understood = facts.warnings_understood.look(transfer, None)
    for number, (option, label) in enumerate(facts.warnings_understood.options.items(), start=1):
        given: bool | None = None
        if understood is not None:
            given = (
                True if option in understood.values else (False if understood.complete else None)
            )
        name = _UNDERSTOOD.format(what=label)
        key = f"{facts.warnings_understood.key}.{option}"
        yield Part(name, given, None, key, f"{section}/b/{number}")
    yield _yes_no(transfer, facts.free_of_pressure, f"{section}/d")
    yield _told(transfer, facts.consent_verified_by, f"{section}/a")
    yield _told(transfer, facts.consent_verified_on, f"{section}/a")
    yield _yes_no(transfer, facts.consent_hearing_recorded, f"{section}/e")


def _yes_no(transfer: Situation, fact: Fact, provision: str) -> Part:
    value: bool | None = fact.look(transfer, None)
    return Part(fact.label, value, None, fact.key, provision)


def _told(transfer: Situation, fact: Fact, provision: str) -> Part:
    """A part that is there where its value is recorded; a day that never comes lacks."""
    value = fact.look(transfer, None)
    if value is None:
        return Part(fact.label, None, None, fact.key, provision)
    never = isinstance(value, PartialDate) and value.is_never
    return Part(fact.label, not never, fact.show(value), fact.key, provision)


_UNDERSTOOD = Text("understood: {what}", "entendió: {what}")
_WITHDRAWALS = {
    Withdrawal.BEFORE: Text(
        "Withdrawn ({on}), and no verification is recorded: the person's key is not turned.",
        "Retirado ({on}), y no consta verificación: la llave de la persona no está dada.",
    ),
    Withdrawal.GIVEN_AGAIN: Text(
        "Withdrawn ({on}), and given again before the officer who verified it ({verified}).",
        "Retirado ({on}), y dado de nuevo ante quien lo verificó ({verified}).",
    ),
    Withdrawal.AFTER: Text(
        "Withdrawn ({on}) after it was verified ({verified}): once verified it cannot be "
        "withdrawn, so the key stays turned.",
        "Retirado ({on}) después de verificado ({verified}): una vez verificado no puede "
        "retirarse, así que la llave sigue dada.",
    ),
    Withdrawal.ORDER_NOT_KNOWN: Text(
        "Withdrawn ({on}) and verified ({verified}): the record does not tell which came first.",
        "Retirado ({on}) y verificado ({verified}): el expediente no dice qué fue primero.",
    ),
}
