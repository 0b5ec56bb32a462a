"""The grounds board of a case: for each ground its law, its facts, what is held, what is missing.

It puts together what the assessment found (`grounds_of`) with the law in both languages, the
recorded values behind it, the questions that are open, what the other side will answer, and the
rulings that the record has. It decides nothing: a card that "applies" applies by what is recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dedere.assessment.arguments import ArgumentShown, arguments_on
from dedere.assessment.findings import Assessment, Finding
from dedere.assessment.grounds import FAILS, HOLDS, NO_RULE, GroundInCase, grounds_of
from dedere.assessment.missing import MissingFact, missing_fact
from dedere.assessment.rulings import Ruling, rulings_of
from dedere.bilingual import Text
from dedere.law.comparing import on_day
from dedere.law.facts.document import KINDS
from dedere.law.grounds.answers import Answer, answers_to
from dedere.law.language.explaining import provenance
from dedere.law.language.expressions import Reason
from dedere.law.language.facts import Fact
from dedere.law.language.library import Library
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.law.language.situation import Datum

APPLIES, NOT, MISSING, JUDGED = "applies", "does_not_apply", "missing", "left_to_judgement"
_STATES = {HOLDS: APPLIES, FAILS: NOT, NO_RULE: JUDGED}


@dataclass(frozen=True, slots=True)
class Held:
    """One fact that the rules of a ground read, of one subject; *datum* is None where unknown."""

    fact: Fact
    subject: str
    datum: Datum | None


@dataclass(frozen=True, slots=True)
class Sets:
    """What would decide one open finding: the smallest sets, each with the way it decides."""

    finding: Finding
    sets: tuple[tuple[tuple[str, ...], str], ...]


@dataclass(frozen=True)
class BoardCard:
    """One ground in one case, as a lawyer lays it on the table."""

    in_case: GroundInCase
    law: tuple[Provision, ...]
    """In the wording of the day asked for; where there was none, as it reads now."""
    facts: tuple[Held, ...]
    missing: tuple[MissingFact, ...]
    """The facts of the smallest sets that would settle what is open, each once."""
    would_decide: tuple[Sets, ...]
    answers: tuple[Answer, ...]
    rulings: tuple[Ruling, ...]
    arguments: tuple[ArgumentShown, ...]
    """What each side says on it, part by part, and what is wanting."""
    library: Library
    day: int

    @property
    def state(self) -> str:
        """``applies``, ``does_not_apply``, ``missing`` or ``left_to_judgement``."""
        return _STATES.get(self.in_case.stands, MISSING)

    @property
    def state_text(self) -> Text:
        """The state in words, with the number of facts where some are missing."""
        if self.state == MISSING:
            number = len(self.missing)
            return (_ONE_MISSING if number == 1 else _MISSING).format(number=number)
        if self.state == JUDGED and self.in_case.card.decided_by:
            return _NO_RULE_THEN
        return self.in_case.stands_text

    @property
    def needed(self) -> tuple[Fact, ...]:
        """The facts that its rules read, each once."""
        return tuple(dict.fromkeys(one.fact for one in self.facts))

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The card as plain values: the law in both languages, the rest in one."""
        library, in_case = self.library, self.in_case
        return {
            **in_case.to_data(lang),
            "state": self.state,
            "state_text": self.state_text.in_(lang),
            "missing_facts": len(self.missing),
            "provisions": [_law(one, self.day) for one in self.law],
            "needed": [_needed(one, lang) for one in self.needed],
            "held": [_held(one, lang) for one in self.facts if one.datum is not None],
            "missing": [
                {
                    "name": one.name,
                    "subject": one.subject,
                    "label": one.label.in_(lang),
                    "question": one.question.in_(lang),
                    "proven_by": _papers(one.fact, lang),
                }
                for one in self.missing
            ],
            "would_decide": [
                {
                    "rule": one.finding.rule.id,
                    "subject": one.finding.subject,
                    "sets": [
                        {"facts": list(facts), "decides": decides} for facts, decides in one.sets
                    ],
                }
                for one in self.would_decide
            ],
            "answers": [
                {
                    "says": one.says.in_(lang),
                    "law": [
                        {"id": found.id, "citation": found.citation.in_(lang)}
                        for found in one.provisions(library)
                    ],
                    "confidence": one.confidence(library),
                }
                for one in self.answers
            ],
            "rulings": [one.to_data(lang) for one in self.rulings],
            "arguments": [one.to_data(lang) for one in self.arguments],
        }


def board_of(assessment: Assessment) -> list[BoardCard]:
    """The cards of a case, in the order of the grounds; none where no State is asked."""
    rulings = rulings_of(assessment)
    return [_card(one, assessment, rulings) for one in grounds_of(assessment)]


def _card(one: GroundInCase, assessment: Assessment, rulings: list[Ruling]) -> BoardCard:
    library = assessment.library
    facts = tuple(_facts(one.findings))
    open_ = [found for found in one.findings if found.answer is None]
    smallest = [min(found.missing, key=lambda s: len(s.facts)) for found in open_ if found.missing]
    names = dict.fromkeys(name for one_set in smallest for name in one_set.facts)
    return BoardCard(
        in_case=one,
        law=tuple(
            on_day(found, assessment.as_of) or found for found in one.card.provisions(library)
        ),
        facts=facts,
        missing=tuple(map(missing_fact, names)),
        would_decide=tuple(
            Sets(found, tuple((each.facts, each.decides) for each in found.missing))
            for found in open_
        ),
        answers=answers_to(one.ground.name, one.card.requested_state),
        rulings=(
            *_judged(facts, one),
            *(ruling for ruling in rulings if ruling.forum in one.card.heard_by),
        ),
        arguments=arguments_on(one.ground.name, assessment.casefile, library, assessment.known_by),
        library=library,
        day=assessment.as_of.toordinal(),
    )


# -- facts -----------------------------------------------------------------------------------------


def _facts(findings: Iterable[Finding]) -> Iterator[Held]:
    """The facts that the findings read, each once of each subject, in their order."""
    seen: set[tuple[str, str]] = set()
    for finding in findings:
        for held in _leaves(finding.reason):
            key = (held.fact.key, held.subject)
            if key not in seen:
                seen.add(key)
                yield held


def _leaves(reason: Reason) -> Iterator[Held]:
    if not reason.expr.inner:
        for fact in reason.expr.facts:
            holder = reason.at.above.get(fact.level)
            if holder is not None:
                yield Held(fact, holder.id, fact.datum(reason.at))
    for part in reason.parts:
        yield from _leaves(part)


def _judged(facts: Iterable[Held], one: GroundInCase) -> Iterator[Ruling]:
    """Values that somebody judged: rulings on a fact that this ground reads."""
    for held in facts:
        if held.fact.judged_by is None or held.datum is None or held.datum.by is None:
            continue
        yield Ruling(
            forum=None,
            on_ground=one.ground.name,
            subject=held.subject,
            text=_JUDGED.format(label=held.fact.label, value=held.fact.show(held.datum.value)),
            by=held.datum.by,
            date=held.datum.dated,
            source=held.datum.source,
            confidence=held.datum.confidence,
        )


# -- plain values ----------------------------------------------------------------------------------


def _law(one: Provision, day: int) -> dict[str, Any]:
    sure = CONFIDENCES[one.confidence]
    return {
        "id": one.id,
        "citation": {"en": one.citation.en, "es": one.citation.es},
        "says": {"en": one.paraphrase.en, "es": one.paraphrase.es},
        "in_force": one.in_force(day),
        "in_force_from": str(one.in_force_from),
        "confidence": one.confidence,
        "confidence_text": {"en": sure.en, "es": sure.es},
    }


def _needed(fact: Fact, lang: str) -> dict[str, Any]:
    return {
        "fact": fact.key,
        "label": fact.label.in_(lang),
        "question": fact.question.in_(lang),
        "judged_by": fact.judged_by.in_(lang) if fact.judged_by else None,
        "proven_by": _papers(fact, lang),
    }


def _papers(fact: Fact | None, lang: str) -> list[str]:
    return [KINDS[kind].in_(lang) for kind in fact.proven_by] if fact is not None else []


def _held(one: Held, lang: str) -> dict[str, Any]:
    assert one.datum is not None  # noqa: S101 - asked only of what is held
    return {
        "fact": one.fact.key,
        "subject": one.subject,
        "label": one.fact.label.in_(lang),
        "value": one.fact.write(one.datum.value),
        "shown": one.fact.show(one.datum.value).in_(lang),
        **provenance(one.datum, lang),
    }


_MISSING = Text("missing {number} facts", "faltan {number} hechos")
_ONE_MISSING = Text("missing 1 fact", "falta 1 hecho")
_NO_RULE_THEN = Text(
    "left to judgement: no rule of its law was in force that day",
    "al juicio humano: ninguna regla de su derecho regía ese día",
)
_JUDGED = Text("{label}: {value}", "{label}: {value}")
