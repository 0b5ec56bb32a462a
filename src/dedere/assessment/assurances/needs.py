"""Which assurances the law makes necessary in a case, read off the findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dedere.assessment.findings import Assessment, Finding
from dedere.bilingual import Text
from dedere.law.facts import assurance, in_mexico
from dedere.law.language.expressions import Expr, Includes, OneOf
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Bearing, Effect, Rule


@dataclass(frozen=True)
class Need:
    """An assurance that a rule asks for, in one request or for one offense.

    *open* is True where it is needed and was not given, None where that is not known, False where
    it was given or is not needed. *covers* are options of what an assurance covers, *undertakes*
    those of what it undertakes, that would meet the need.
    """

    finding: Finding
    request: str | None
    """The request; None where the offense may belong to several."""
    covers: tuple[str, ...]
    undertakes: tuple[str, ...]

    @property
    def open(self) -> bool | None:
        """Whether it is still wanting."""
        return self.finding.answer

    @property
    def provision(self) -> Provision:
        """Where it is asked for."""
        return self.finding.rule.provision

    def matter(self) -> Text:
        """What it has to say, in words."""
        named = [assurance.COVERS[one] for one in self.covers]
        named += [in_mexico.UNDERTAKINGS[one] for one in self.undertakes]
        return Text(
            " or ".join(one.en for one in named) or self.finding.rule.text.en,
            " o ".join(one.es for one in named).replace(" o o", " u o")
            or self.finding.rule.text.es,
        )

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The need as plain values, with its words in one language."""
        return {
            "rule": self.finding.rule.id,
            "citation": self.provision.citation.in_(lang),
            "subject": self.finding.subject,
            "request": self.request,
            "open": self.open,
            "matter": self.matter().in_(lang),
            "covers": list(self.covers),
            "undertakes": list(self.undertakes),
            "text": self.finding.rule.text.in_(lang),
            "confidence": self.finding.confidence,
            "missing": [list(one.facts) for one in self.finding.missing],
        }


def needs_of(assessment: Assessment) -> tuple[Need, ...]:
    """What the law asks for before surrender, in the order of the findings.

    Rules that do not apply here are left out; a rule of an older wording speaks where it applies.
    """
    casefile = assessment.casefile
    owner = {one.id: casefile.request_of(one) for one in casefile.offenses}
    owner |= {one.id: one.id for one in casefile.requests}
    return tuple(
        Need(one, owner.get(one.subject), *_asked_for(one.rule))
        for one in assessment.findings
        if one.rule.effect is Effect.ASSURANCE
        and one.rule.bearing is Bearing.SURRENDER
        and one.applies is not False
    )


def _asked_for(rule: Rule) -> tuple[tuple[str, ...], tuple[str, ...]]:
    covers: dict[str, None] = {}
    undertakes: dict[str, None] = {}
    for part in _parts(rule.answer):
        if isinstance(part, OneOf) and part.fact is assurance.covers:
            covers |= dict.fromkeys(sorted(part.options))
        elif isinstance(part, Includes) and part.fact is in_mexico.undertakes:
            undertakes |= dict.fromkeys([part.option] if isinstance(part.option, str) else [])
    return tuple(covers), tuple(undertakes)


def _parts(expr: Expr) -> Iterator[Expr]:
    yield expr
    for part in expr.inner:
        yield from _parts(part)
