"""The grounds of opposition in a case, as the cards that a page shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy

from dedere.assessment import Assessment, Finding, GroundInCase, grounds_of
from dedere.assessment.grounds import FAILS, HOLDS, NO_RULE, OPEN
from dedere.law.grounds import EFFECTS, FORUMS
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.office.argument import Argument, Mark
from dedere.office.parts import GROUNDS, Fetched, Parts, part_of, place_of
from dedere.office.words import kept_together

_HEADINGS = {
    HOLDS: gettext_lazy("Hold by what is recorded"),
    OPEN: gettext_lazy("Open: facts are missing"),
    FAILS: gettext_lazy("Do not hold by what is recorded"),
    NO_RULE: gettext_lazy("Left to judgement: no rule decides them"),
}
_MARKS = {HOLDS: Mark.BAD, OPEN: Mark.UNKNOWN, FAILS: Mark.GOOD, NO_RULE: Mark.NONE}
AddressOf = Callable[[Finding], str]
"""Where a finding stands."""
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
    """Of each subject: its name, and the address of its finding."""


@dataclass(frozen=True, slots=True)
class GroundView:
    """One ground as a card."""

    name: str
    anchor: str
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
    anchor: str
    heading: Any
    open: bool
    number: int
    fetched: Fetched | None
    """Where the cards come from, if they are not in the page."""
    grounds: tuple[GroundView, ...]


class Grounds:
    """The grounds of one case in the words of one language."""

    def __init__(self, assessment: Assessment, argument: Argument, lang: str) -> None:
        self.argument = argument
        self.lang = lang
        self._by_standing: dict[str, list[GroundInCase]] = {}
        for one in grounds_of(assessment):
            self._by_standing.setdefault(one.stands, []).append(one)

    def groups(self, parts: Parts, at: AddressOf) -> list[StandingView]:
        """By where they stand: what speaks against surrender first, and in the page."""
        views = []
        for standing, heading in _HEADINGS.items():
            found = self._by_standing.get(standing)
            if not found:
                continue
            name = _name(standing)
            part, place = part_of(GROUNDS, name), place_of(GROUNDS, name)
            here = standing == HOLDS or parts.named(part)
            views.append(
                StandingView(
                    name,
                    place,
                    heading,
                    here,
                    len(found),
                    None if here else parts.fetched(part, place),
                    self.cards(name, at) if here else (),
                )
            )
        return views

    def cards(self, standing: str, at: AddressOf) -> tuple[GroundView, ...]:
        """The grounds that stand so, by the name that the page gives it."""
        return tuple(
            self._view(one, at)
            for name, found in self._by_standing.items()
            if _name(name) == standing
            for one in found
        )

    def standing_of(self, anchor: str) -> str:
        """Where the ground with this place on the page stands; nothing if there is none."""
        for standing, found in self._by_standing.items():
            if any(_anchor(one) == anchor for one in found):
                return _name(standing)
        return ""

    def _view(self, one: GroundInCase, at: AddressOf) -> GroundView:
        card, lang = one.card, self.lang
        return GroundView(
            name=one.ground.name,
            anchor=_anchor(one),
            title=one.ground.title.in_(lang),
            mark=mark_of_ground(one),
            stands=one.stands_text.in_(lang),
            doubtful=one.doubtful,
            effect=EFFECTS[card.effect].in_(lang),
            heard_by=tuple(FORUMS[forum].in_(lang) for forum in card.heard_by),
            law=tuple(
                (provision, kept_together(provision.citation.in_(lang)))
                for provision in card.provisions(self.argument.assessment.library)
            ),
            show=card.show.in_(lang),
            answer=card.answer.in_(lang),
            confidence=card.confidence,
            confidence_label=CONFIDENCES[card.confidence].in_(lang),
            doubts=tuple(doubt.in_(lang) for doubt in one.doubts),
            behind=self._behind(one.behind or one.findings, at),
        )

    def _behind(self, findings: Iterable[Finding], at: AddressOf) -> tuple[Behind, ...]:
        argument, lang = self.argument, self.lang
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
                subjects=tuple((argument.name_of(each.subject), at(each)) for each in found),
            )
            for (_rule, word), found in alike.items()
        )


def _name(standing: str) -> str:
    return standing.replace("_", "-")


def _anchor(one: GroundInCase) -> str:
    return f"ground-{one.ground.name}"


def mark_of_ground(one: GroundInCase) -> Mark:
    """How a ground is marked: what only may or must be weighed with care is no bar."""
    if one.stands == HOLDS and (one.doubtful or one.card.effect in _DO_NOT_BAR):
        return Mark.CARE
    return _MARKS[one.stands]
