"""The grounds of opposition in a case, as the cards that a page shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy

from dedere.assessment import Assessment, Finding, GroundInCase, grounds_of
from dedere.assessment.grounds import FAILS, HOLDS, NO_RULE, OPEN
from dedere.law.grounds import EFFECTS, FORUMS
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.office.argument import Argument, Mark, anchor_of
from dedere.office.words import kept_together

_HEADINGS = {
    HOLDS: gettext_lazy("Hold by what is recorded"),
    OPEN: gettext_lazy("Open: facts are missing"),
    FAILS: gettext_lazy("Do not hold by what is recorded"),
    NO_RULE: gettext_lazy("Left to judgement: no rule decides them"),
}
_MARKS = {HOLDS: Mark.BAD, OPEN: Mark.UNKNOWN, FAILS: Mark.GOOD, NO_RULE: Mark.NONE}
_DO_NOT_BAR = {"assurance", "conditions", "deferral", "discretion", "order_of_surrender", "weighed"}
"""Effects after which surrender may still follow."""


@dataclass(frozen=True, slots=True)
class Behind:
    """The findings of one rule that bear on a ground."""

    text: str
    provision: Provision
    citation: str
    mark: Mark
    word: str
    subjects: tuple[tuple[str, str], ...]
    """Of each subject: its name, and where its finding stands on the page."""


@dataclass(frozen=True, slots=True)
class GroundView:
    """One ground as a card."""

    name: str
    title: str
    mark: Mark
    stands: str
    doubtful: bool
    effect: str
    heard_by: tuple[str, ...]
    law: tuple[tuple[Provision, str], ...]
    show: str
    answer: str
    confidence: str
    confidence_label: str
    doubts: tuple[str, ...]
    behind: tuple[Behind, ...]


@dataclass(frozen=True, slots=True)
class StandingView:
    """The grounds that stand alike."""

    name: str
    heading: Any
    mark: Mark
    open: bool
    grounds: tuple[GroundView, ...]


def groups(assessment: Assessment, argument: Argument, lang: str) -> list[StandingView]:
    """The grounds of a case by where they stand: what speaks against surrender first, and open."""
    found = grounds_of(assessment)
    return [
        StandingView(
            standing.replace("_", "-"),
            heading,
            _MARKS[standing],
            standing == HOLDS,
            tuple(_view(one, argument, lang) for one in found if one.stands == standing),
        )
        for standing, heading in _HEADINGS.items()
        if any(one.stands == standing for one in found)
    ]


def _view(one: GroundInCase, argument: Argument, lang: str) -> GroundView:
    card = one.card
    return GroundView(
        name=one.ground.name,
        title=one.ground.title.in_(lang),
        mark=_mark(one),
        stands=one.stands_text.in_(lang),
        doubtful=one.doubtful,
        effect=EFFECTS[card.effect].in_(lang),
        heard_by=tuple(FORUMS[forum].in_(lang) for forum in card.heard_by),
        law=tuple(
            (provision, kept_together(provision.citation.in_(lang)))
            for provision in card.provisions(argument.assessment.library)
        ),
        show=card.show.in_(lang),
        answer=card.answer.in_(lang),
        confidence=card.confidence,
        confidence_label=CONFIDENCES[card.confidence].in_(lang),
        doubts=tuple(doubt.in_(lang) for doubt in one.doubts),
        behind=_behind(one.behind or one.findings, argument, lang),
    )


def _mark(one: GroundInCase) -> Mark:
    if one.stands == HOLDS and (one.doubtful or one.card.effect in _DO_NOT_BAR):
        return Mark.CARE
    return _MARKS[one.stands]


def _behind(findings: Iterable[Finding], argument: Argument, lang: str) -> tuple[Behind, ...]:
    alike: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.rule.id, argument.word(finding)), []).append(finding)
    return tuple(
        Behind(
            text=found[0].rule.text.in_(lang),
            provision=found[0].rule.provision,
            citation=kept_together(found[0].rule.provision.citation.in_(lang)),
            mark=argument.mark(found[0]),
            word=word,
            subjects=tuple((argument.names.of(each.subject), anchor_of(each)) for each in found),
        )
        for (_rule, word), found in alike.items()
    )
