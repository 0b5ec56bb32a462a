"""The elements of each offense in both laws: the picture, the table behind it, the penalty test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.utils.safestring import SafeString, mark_safe

from dedere.assessment.elements import (
    Carried,
    CaseElements,
    Gap,
    MetInCase,
    OffenseInCase,
    PenaltySide,
    elements_of,
)
from dedere.errors import DedereError
from dedere.law.elements import Element
from dedere.law.elements.model import STATES, State
from dedere.law.facts import VOCABULARY
from dedere.office.argument import anchor_of, mark_of
from dedere.office.boards.evidence import evidence_view
from dedere.office.boards.opened import Opened
from dedere.office.item_forms.begun import carried_address
from dedere.pictures.elements import draw, of_case, words
from dedere.pictures.elements.of_case import bare_words, cautions_of, recorded_lines
from dedere.pictures.elements.of_law import said_of, why_of

_SIGNS = {
    Gap.TO_SHOW: ("bad", "✕"),
    Gap.IN_PART: ("care", "!"),
    Gap.ARGUED: ("care", "!"),
    Gap.HARMLESS: ("none", "–"),
    Gap.DISREGARDED: ("none", "–"),
    None: ("good", "✓"),
}


class Sides:
    """The offenses of a case side by side, each read by the comparison that was asked for."""

    def __init__(self, opened: Opened, asked: Mapping[str, str]) -> None:
        """*asked* are comparisons by the id of the offense; what does not fit is left out."""
        self.opened = opened
        self.lang = opened.lang
        self.asked = dict(asked)
        self.refused: list[str] = []

    def all(self) -> list[dict[str, Any]]:
        """Each offense."""
        case = self.opened.elements
        if case is None:
            return []
        return [self._offense(*self._as_asked(case, one)) for one in case.offenses]

    def _as_asked(
        self, case: CaseElements, one: OffenseInCase
    ) -> tuple[CaseElements, OffenseInCase]:
        name = self.asked.get(one.offense.id)
        if name is None:
            return case, one
        try:
            other = elements_of(self.opened.assessment, offense=one.offense.id, asked=name)
        except DedereError as problem:
            self.refused.append(problem.in_(self.lang))
            return case, one
        return other, other.offenses[0]

    def _offense(self, case: CaseElements, one: OffenseInCase) -> dict[str, Any]:
        lang, opened = self.lang, self.opened
        offense, comparison = one.offense, one.choice.comparison
        shown: dict[str, Any] = {
            "id": offense.id,
            "anchor": f"offense-{offense.id}",
            "name": opened.names.of(offense.id),
            "candidates": [
                {
                    "title": found.title.in_(lang),
                    "cites": f"{'; '.join(found.us.cites)} ↔ {'; '.join(found.mx.cites)}",
                    "address": self._choose(offense.id, found.name),
                }
                for found in one.choice.candidates
                if comparison is None or found.name != comparison.name
            ],
            "comparison": comparison.title.in_(lang) if comparison is not None else "",
        }
        if comparison is None:
            return shown
        chart = of_case(case, one, lang)
        bare = list(one.bare())
        return {
            **shown,
            "cautions": cautions_of(one, comparison, lang)[1:],
            "left": STATES[one.requesting].in_(lang),
            "right": STATES[one.requested].in_(lang),
            "left_law": "; ".join(comparison.offense(one.requesting).cites),
            "right_law": "; ".join(comparison.offense(one.requested).cites),
            "picture": _both(chart, lang, offense.id),
            "rows": [self._row(case, one, met) for met in one.met],
            "bare": [
                {
                    "state": STATES[state].in_(lang),
                    "asks": element.asks.in_(lang),
                    "aside": met.gap.text.in_(lang)
                    if met.gap in (Gap.DISREGARDED, Gap.ARGUED) and met.gap is not None
                    else "",
                    "add": self._add(one, element),
                }
                for met, element, state in bare
            ],
            "bare_says": bare_words(case).in_(lang),
            "penalties": [self._penalty(one, side) for side in one.penalties],
            "test": chart.test,
            "findings": [
                {
                    "text": found.rule.text.in_(lang),
                    "answer": words.ANSWERS[found.answer].in_(lang),
                    "mark": mark_of(found)[0],
                    "address": self._finding(anchor_of(found)),
                }
                for found in one.findings
            ],
            "law": chart.law,
            "doubts": chart.doubts,
            "aside": evidence_view(opened, one.aside),
        }

    # -- a row -------------------------------------------------------------------------------------

    def _row(self, case: CaseElements, one: OffenseInCase, met: MetInCase) -> dict[str, Any]:
        mark, sign = _SIGNS[met.gap]
        return {
            "left": [
                self._element(case, one, met, e, one.requesting) for e in _side(met, one.requesting)
            ],
            "right": [
                self._element(case, one, met, e, one.requested) for e in _side(met, one.requested)
            ],
            "mark": mark,
            "sign": sign,
            "how": said_of(met.meeting, case.assessment.library, self.lang),
            "gap": met.gap.text.in_(self.lang) if met.gap is not None else "",
            "why": why_of(met.meeting, self.lang),
        }

    def _element(
        self,
        case: CaseElements,
        one: OffenseInCase,
        met: MetInCase,
        element: Element,
        state: State,
    ) -> dict[str, Any]:
        carried = met.carried(element, state)
        return {
            "asks": element.asks.in_(self.lang),
            "key": element.key,
            "evidence": evidence_view(self.opened, met.evidence[element.key]),
            "by_the_other": words.BY_THE_OTHER.in_(self.lang)
            if carried is Carried.BY_THE_OTHER
            else "",
            "bare": bare_words(case).in_(self.lang) if carried is Carried.BY_NOTHING else "",
            "add": self._add(one, element),
        }

    def _penalty(self, one: OffenseInCase, side: PenaltySide) -> dict[str, Any]:
        return {
            "state": STATES[side.state].in_(self.lang),
            "recorded": recorded_lines(side, self.lang),
            "record": self.opened.record(
                one.offense.id, VOCABULARY.get(side.fact), f"offense-{one.offense.id}"
            ),
            "has_value": side.recorded is not None,
            "reach": side.test.reach.text.in_(self.lang) if side.test is not None else "",
        }

    # -- addresses ---------------------------------------------------------------------------------

    def _add(self, one: OffenseInCase, element: Element) -> str:
        """The form for a piece of evidence that carries this element of this offense."""
        carries = carried_address(one.offense.id, element.key)
        return self.opened.item("evidence", **{"for": carries})

    def _choose(self, offense: str, name: str) -> str:
        chosen = [f"{id}:{one}" for id, one in self.asked.items() if id != offense]
        query = urlencode([("as", one) for one in (*chosen, f"{offense}:{name}")], safe=":")
        days = self.opened.days.query
        return f"?{query}" + (f"&{days}" if days else "") + f"#offense-{offense}"

    def _finding(self, anchor: str) -> str:
        address = self.opened.address("case")
        return f"{address}{'&' if '?' in address else '?'}open={anchor}#{anchor}"


def _side(met: MetInCase, state: State) -> tuple[Element, ...]:
    return met.meeting.side(state)


def _both(chart: Any, lang: str, id: str) -> SafeString:
    drawn = "".join(
        draw(chart, lang, narrow=narrow, name=f"elements-{id}") for narrow in (False, True)
    )
    return mark_safe(drawn)  # noqa: S308 - it escapes every word of the casefile
