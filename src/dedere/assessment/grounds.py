"""Where each ground of opposition stands in a case, by the findings of the rules that decide it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dedere.assessment.findings import Assessment, Finding
from dedere.bilingual import Text
from dedere.law.grounds import EFFECTS, FORUMS, Card, Ground, load_grounds
from dedere.law.language.provisions import DOUBTFUL

HOLDS, OPEN, FAILS, NO_RULE = "holds", "open", "does_not_hold", "no_rule"
STANDS: dict[str, Text] = {
    HOLDS: Text("holds by what is recorded", "procede según lo registrado"),
    OPEN: Text("open: facts are missing", "abierto: faltan hechos"),
    FAILS: Text("does not hold by what is recorded", "no procede según lo registrado"),
    NO_RULE: Text(
        "left to judgement: no rule decides it", "al juicio humano: ninguna regla decide"
    ),
}
_ARGUABLE = Text(
    "can be argued: the facts are there, the rule is doubtful",
    "puede argumentarse: constan los hechos, la regla es dudosa",
)


@dataclass(frozen=True, slots=True)
class GroundInCase:
    """One ground in one case: its card, the findings that bear on it, and where that leaves it.

    *stands* is ``holds`` where some finding speaks against surrender, ``open`` where one may yet,
    ``does_not_hold`` where none can, ``no_rule`` where no rule of its law was asked here. A ground
    that holds is no decision: that is for those who hear it.
    """

    ground: Ground
    card: Card
    findings: tuple[Finding, ...]
    stands: str

    @property
    def behind(self) -> list[Finding]:
        """The findings that speak for it."""
        return [one for one in self.findings if _speaks_for(one)]

    @property
    def doubtful(self) -> bool:
        """Whether it holds by doubtful rules alone."""
        return bool(self.behind) and all(one.rule.confidence == DOUBTFUL for one in self.behind)

    @property
    def stands_text(self) -> Text:
        """Where it stands, in words."""
        return _ARGUABLE if self.doubtful else STANDS[self.stands]

    @property
    def doubts(self) -> list[Text]:
        """Why the findings that keep it alive may be otherwise, each doubt once."""
        alive = self.behind or [one for one in self.findings if one.answer is None]
        return list(dict.fromkeys(doubt for one in alive for doubt in one.doubts))

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The ground as plain values, with its words in one language."""
        return {
            "ground": self.ground.name,
            "title": self.ground.title.in_(lang),
            "stands": self.stands,
            "stands_text": self.stands_text.in_(lang),
            "requested_state": self.card.requested_state,
            "law": list(self.card.law),
            "heard_by": [FORUMS[forum].in_(lang) for forum in self.card.heard_by],
            "effect": self.card.effect,
            "effect_text": EFFECTS[self.card.effect].in_(lang),
            "to_show": self.card.show.in_(lang),
            "to_expect": self.card.answer.in_(lang),
            "confidence": self.card.confidence,
            "doubts": [doubt.in_(lang) for doubt in self.doubts],
            "findings": [
                {"rule": one.rule.id, "subject": one.subject, "answer": one.answer}
                for one in self.findings
            ],
        }


def grounds_of(assessment: Assessment) -> list[GroundInCase]:
    """Every ground that can be pleaded in the State that is asked, in the order of the file.

    None where no State is asked: against a transfer nothing is opposed, one does not consent to it.
    """
    requested_state = assessment.casefile.requested_state
    if requested_state is None:
        return []
    by_rule: dict[str, list[Finding]] = {}
    for finding in assessment.findings:
        by_rule.setdefault(finding.rule.id, []).append(finding)
    found = []
    for ground in load_grounds().values():
        card = ground.card(requested_state)
        if card is None:
            continue
        asked = [
            finding
            for rule in card.rules(assessment.library)
            for finding in by_rule.get(rule.id, [])
        ]
        bearing = tuple(finding for finding in asked if finding.applies is not False)
        found.append(GroundInCase(ground, card, bearing, _stands(bearing, asked=bool(asked))))
    return found


def _speaks_for(finding: Finding) -> bool:
    return finding.answer is not None and finding.answer is finding.rule.fails_if


def _stands(findings: tuple[Finding, ...], *, asked: bool) -> str:
    if any(map(_speaks_for, findings)):
        return HOLDS
    if any(finding.answer is None for finding in findings):
        return OPEN
    return FAILS if asked else NO_RULE
