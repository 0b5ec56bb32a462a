"""The offenses of a casefile with their elements as plain values, for programs."""

from __future__ import annotations

from typing import Any

from dedere.assessment.elements.model import CaseElements, MetInCase, OffenseInCase, PenaltySide
from dedere.bilingual import Language
from dedere.casefile import Evidence
from dedere.law.elements.data import element_data, meeting_data
from dedere.law.elements.model import State


def data_of(case: CaseElements, lang: Language) -> dict[str, Any]:
    """The whole answer, with its words in one language."""
    assessment = case.assessment
    return {
        "case": assessment.casefile.id,
        "as_of": assessment.as_of.isoformat(),
        "known_by": assessment.known_by.isoformat() if assessment.known_by else None,
        "evidence_is_complete": case.is_whole,
        "offenses": [_offense(one, lang) for one in case.offenses],
        "identity": [evidence_data(one, lang) for one in case.identity],
    }


def _offense(one: OffenseInCase, lang: Language) -> dict[str, Any]:
    comparison = one.choice.comparison
    label = one.offense.label
    return {
        "offense": one.offense.id,
        "label": label.in_(lang) if label is not None else None,
        "requesting_state": one.requesting,
        "requested_state": one.requested,
        "comparison": comparison.name if comparison is not None else None,
        "title": comparison.title.in_(lang) if comparison is not None else None,
        "chosen_by": one.choice.how,
        "candidates": [found.name for found in one.choice.candidates],
        "convicted": one.is_convicted,
        "law_may_be_younger": [
            {"state": state, "text": text.in_(lang)} for state, text in one.older
        ],
        "meetings": [_met(met, one, lang) for met in one.met],
        "without_evidence": [element.key for _, element, _ in one.bare()],
        "penalty_test": [_penalty(side) for side in one.penalties],
        "assessment": [
            {
                "rule": found.rule.id,
                "text": found.rule.text.in_(lang),
                "answer": found.answer,
                "missing": [list(missing.facts) for missing in found.missing],
            }
            for found in one.findings
        ],
        "evidence_for_other_elements": [piece.id for piece in one.aside],
    }


def _met(met: MetInCase, one: OffenseInCase, lang: Language) -> dict[str, Any]:
    sides: dict[str, State] = {"requesting": one.requesting, "requested": one.requested}
    return {
        **meeting_data(met.meeting, lang),
        "gap": met.gap.value if met.gap is not None else None,
        "gap_text": met.gap.text.in_(lang) if met.gap is not None else None,
        **{
            side: [
                {
                    **element_data(element, lang),
                    "carried": met.carried(element, state).value,
                    "evidence": [evidence_data(piece, lang) for piece in met.evidence[element.key]],
                }
                for element in met.meeting.side(state)
            ]
            for side, state in sides.items()
        },
    }


def _penalty(side: PenaltySide) -> dict[str, Any]:
    recorded = side.recorded
    return {
        "state": side.state,
        "fact": side.fact,
        "recorded": int(recorded) if recorded is not None and recorded.isdigit() else recorded,
        "known_here": side.agrees,
        "reach": side.test.reach.value if side.test is not None else None,
        "confidence": side.test.confidence if side.test is not None else None,
    }


def evidence_data(one: Evidence, lang: Language) -> dict[str, Any]:
    """A piece of evidence as plain values."""
    told = {
        name: text.in_(lang) if text is not None else None
        for name, text in (
            ("label", one.label),
            ("place", one.place),
            ("says", one.says),
            ("said_against", one.said_against),
            ("benefit", one.benefit),
            ("note", one.note),
        )
    }
    return {
        "id": one.id,
        "kind": one.kind,
        "paper": one.paper,
        **told,
        "sources": list(one.sources),
        "confidence": one.confidence,
    }
