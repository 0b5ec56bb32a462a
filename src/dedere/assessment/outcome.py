"""Outcomes: where a request and each of its offenses stand by the findings alone.

| outcome | when |
|---|---|
| `barred` | a bar applies, or a requirement is not met |
| `open` | facts are missing, or a paper lacks that can still be brought |
| `conditional` | an assurance is needed and not yet given |
| `ready` | nothing of the kind |

A formality that fails never bars: it can be cured (the treaty itself lets evidence be asked for
again), so it leaves the request open. A ground for discretion changes no outcome. A request is
barred by its own rules or when all its offenses are; else it has the least settled outcome among
its own rules and the offenses that are not barred.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from dedere.bilingual import Text
from dedere.law.language.rules import Bearing, Effect

if TYPE_CHECKING:
    from dedere.assessment.findings import Finding


class Outcome(StrEnum):
    """Where a request or an offense stands."""

    BARRED = "barred"
    OPEN = "open"
    CONDITIONAL = "conditional"
    READY = "ready"

    @property
    def label(self) -> Text:
        """The outcome in one or two words."""
        return _LABELS[self]

    @property
    def meaning(self) -> Text:
        """The outcome in a sentence."""
        return _MEANINGS[self]


_LABELS = {
    Outcome.BARRED: Text("barred", "impedida"),
    Outcome.OPEN: Text("open", "abierta"),
    Outcome.CONDITIONAL: Text("conditional", "condicionada"),
    Outcome.READY: Text("ready", "lista"),
}
_MEANINGS = {
    Outcome.BARRED: Text(
        "A bar applies or a requirement is not met.",
        "Hay un impedimento o falta un requisito.",
    ),
    Outcome.OPEN: Text(
        "Facts or papers are missing.",
        "Faltan hechos o documentos.",
    ),
    Outcome.CONDITIONAL: Text(
        "An assurance is needed first.",
        "Antes hace falta una seguridad.",
    ),
    Outcome.READY: Text(
        "No rule stands in the way. The decision belongs to the authorities.",
        "Ninguna regla lo impide. La resolución corresponde a las autoridades.",
    ),
}
_LEAST_SETTLED_FIRST = (Outcome.OPEN, Outcome.CONDITIONAL, Outcome.READY)


@dataclass(frozen=True, slots=True)
class RequestOutcome:
    """The outcome of a request and of each offense that it covers or may cover."""

    request: Outcome
    offenses: dict[str, Outcome]
    by_instrument: dict[str, Outcome] = field(default_factory=dict)
    """The outcome by the rules of each instrument alone, by its id."""


def of_findings(findings: Iterable[Finding]) -> Outcome:
    """The outcome of one subject by its own findings.

    Without a single rule in force nothing is known to be in order, so the outcome is open.
    """
    counted = [stands(finding) for finding in findings if finding.rule.bearing is Bearing.SURRENDER]
    if not counted:
        return Outcome.OPEN
    if Outcome.BARRED in counted:
        return Outcome.BARRED
    return _least_settled(counted)


def stands(finding: Finding) -> Outcome:
    """What one finding alone leads to."""
    effect, answer = finding.rule.effect, finding.answer
    if effect is Effect.DISCRETION:
        return Outcome.READY
    if answer is None:
        return Outcome.OPEN
    if answer is not finding.rule.fails_if:
        return Outcome.READY
    if effect is Effect.ASSURANCE:
        return Outcome.CONDITIONAL
    return Outcome.OPEN if effect is Effect.FORMALITY else Outcome.BARRED


def of_request(own: Outcome, sure: Iterable[Outcome], possible: Iterable[Outcome]) -> Outcome:
    """The outcome of a request from its own, and from offenses that are its own or may be.

    An offense that may belong to another request can keep this one open, never settle it.
    """
    sure, possible = list(sure), list(possible)
    if own is Outcome.BARRED:
        return Outcome.BARRED
    alive = [outcome for outcome in sure if outcome is not Outcome.BARRED]
    if not alive and not possible and sure:
        return Outcome.BARRED
    if not alive or any(outcome is not Outcome.BARRED for outcome in possible):
        return Outcome.OPEN
    return _least_settled([own, *alive])


def _least_settled(outcomes: list[Outcome]) -> Outcome:
    return min(outcomes, key=_LEAST_SETTLED_FIRST.index)
