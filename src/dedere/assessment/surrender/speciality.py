"""The watch over speciality: each charge after surrender opens a question.

The rules are those of the law (treaty of 1978, articles 17 and 18; the undertaking of the Mexican
act; who may invoke it). Here a charge is asked about as an offense, and what would close the
question is read off the exceptions of the rule, each with its own answer. What is not known stays
not known, and then the question stays open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from dedere.assessment.assess import assess
from dedere.assessment.findings import Assessment, Finding
from dedere.bilingual import Text
from dedere.casefile.model import Casefile, Subject
from dedere.casefile.surrenders import ChargeAfter, Surrender
from dedere.law.facts import offense, request
from dedere.law.language import all_of
from dedere.law.language.expressions import Expr
from dedere.law.language.rules import Bearing
from dedere.law.language.situation import Level, Situation

ARTICLE = "treaty-1978/17/1"


@dataclass(frozen=True)
class Closing:
    """One thing that would close a question. *holds* is None where that is not known."""

    name: str
    text: Text
    provision: str
    holds: bool | None
    facts: tuple[str, ...]
    """The facts that say it, by their names."""

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The closing as plain values."""
        return {
            "closing": self.name,
            "text": self.text.in_(lang),
            "provision": self.provision,
            "holds": self.holds,
            "facts": list(self.facts),
        }


@dataclass(frozen=True)
class Question:
    """Whether the person may be tried for a charge. *charge* is None for an offense of the request.

    *protected* is True where speciality protects the person, False where something closes the
    question, None while that is not known.
    """

    request: str
    subject: str
    charge: ChargeAfter | None
    label: Text | None
    closings: tuple[Closing, ...]
    findings: tuple[Finding, ...]
    answer: bool | None

    @property
    def protected(self) -> bool | None:
        """What the rule says, unless one of the closings holds."""
        if any(one.holds for one in self.closings):
            return False
        if self.answer is False:
            return None
        return self.answer

    @property
    def closed_by(self) -> tuple[Closing, ...]:
        """What closes it."""
        return tuple(one for one in self.closings if one.holds)

    @property
    def would_close(self) -> tuple[Closing, ...]:
        """What would close it, and does not or is not known to."""
        return tuple(one for one in self.closings if not one.holds)

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The question as plain values, with its words in one language."""
        charge = self.charge
        return {
            "request": self.request,
            "subject": self.subject,
            "offense": charge.offense if charge else self.subject,
            "charge": charge.id if charge else None,
            "label": self.label.in_(lang) if self.label else None,
            "statute": charge.statute if charge else None,
            "on": str(charge.on) if charge and charge.on else None,
            "case": charge.case if charge else None,
            "source": charge.source if charge else None,
            "protected": self.protected,
            "verdict": VERDICTS[self.protected].in_(lang),
            "closings": [one.to_data(lang) for one in self.closings],
            "rules": [
                {
                    "rule": one.rule.id,
                    "citation": one.rule.provision.citation.in_(lang),
                    "answer": one.answer,
                    "applies": one.applies,
                    "text": one.rule.text.in_(lang),
                    "confidence": one.confidence,
                    "missing": [list(each.facts) for each in one.missing],
                }
                for one in self.findings
            ],
        }


def questions_of(
    assessment: Assessment, surrender: Surrender, request: str, *, surrendered: bool
) -> tuple[Question, ...]:
    """The questions that charges after a surrender open, and offenses that it does not cover.

    A charge that names an offense of the casefile is asked about as that offense; another as an
    offense of its own, with the facts that stand under it. An offense of the request that the
    surrender does not cover is watched too, once the person was *surrendered*.
    """
    day = assessment.as_of.toordinal()
    charges = [one for one in surrender.charges_after if one.on is None or one.on.earliest <= day]
    asked = _with_charges(assessment, charges, request)
    named = {one.offense for one in charges}
    found = [_question(asked, request, one.offense or one.id, one) for one in charges]
    if surrendered:
        found += [
            _question(asked, request, id, None)
            for id in _not_covered(assessment.casefile, request)
            if id not in named
        ]
    return tuple(found)


def _with_charges(assessment: Assessment, charges: list[ChargeAfter], request: str) -> Assessment:
    """The assessment with the charges that no offense of the casefile is."""
    own = tuple(
        Subject(
            level=Level.OFFENSE,
            id=one.id,
            label=one.says,
            request=request,
            sources=(one.source,) if one.source else (),
            data=one.data,
        )
        for one in charges
        if one.offense is None
    )
    if not own:
        return assessment
    casefile = assessment.casefile
    return assess(
        replace(casefile, offenses=(*casefile.offenses, *own)),
        as_of=assessment.as_of,
        known_by=assessment.known_by,
        library=assessment.library,
        readings=assessment.readings,
    )


def _not_covered(casefile: Casefile, request: str) -> Iterator[str]:
    """The offenses of a request of which it is recorded that the surrender does not cover them."""
    for one in casefile.offenses:
        datum = one.data.get(offense.is_covered_by_surrender.name)
        if casefile.request_of(one) == request and datum is not None and datum.value is False:
            yield one.id


def _question(
    assessment: Assessment, request_id: str, subject: str, charge: ChargeAfter | None
) -> Question:
    findings = tuple(
        one
        for one in assessment.of(subject)
        if one.rule.bearing is Bearing.AFTERWARDS and one.rule.level is Level.OFFENSE
    )
    rule = next((one for one in findings if one.rule.id == ARTICLE), None)
    entry = assessment.casefile.subject(subject)
    label = (charge.says if charge is not None else None) or (entry.label if entry else None)
    return Question(
        request_id,
        subject,
        charge,
        label,
        tuple(_closings(rule)) if rule is not None else (),
        findings,
        rule.answer if rule is not None and rule.applies is not False else None,
    )


_NAMES = {
    "treaty-1978/17/1/a": "came_back",
    "treaty-1978/17/1/b": "stayed",
    "treaty-1978/17/1/c": "consent",
    "treaty-1978/18": "waiver",
}


def _closings(rule: Finding) -> Iterator[Closing]:
    at = rule.reason.at
    for one in rule.rule.exceptions:
        id = one.provision.id
        yield _closing(_NAMES.get(id, id), one.text, id, one.when, at)
    for name, text, provision, expr in _OTHERS:
        yield _closing(name, text, provision, expr, at)


def _closing(name: str, text: Text, provision: str, expr: Expr, at: Situation) -> Closing:
    facts = tuple(dict.fromkeys(fact.key for fact in expr.facts))
    return Closing(name, text, provision, expr.weigh(at).value, facts)


_OTHERS: tuple[tuple[str, Text, str, Expr], ...] = (
    (
        "covered",
        Text("the surrender covers it", "la entrega lo cubre"),
        "treaty-1978/17/1",
        all_of(offense.is_covered_by_surrender),
    ),
    (
        "later",
        Text("it was committed after the surrender", "se cometió después de la entrega"),
        "treaty-1978/17/1",
        offense.committed_on > request.surrendered_on,
    ),
    (
        "amended",
        Text(
            "it is what was granted under another name: the same facts, no heavier penalty",
            "es lo concedido con otro nombre: los mismos hechos, pena no mayor",
        ),
        "treaty-1978/17/2",
        all_of(
            offense.is_reclassified,
            offense.rests_on_facts_of_request,
            offense.max_penalty_months_after_reclassification
            <= offense.max_penalty_months_requesting_state,
        ),
    ),
)

VERDICTS = {
    True: Text(
        "speciality protects the person against this charge, by what is recorded",
        "la especialidad protege a la persona frente a este cargo, según lo que consta",
    ),
    False: Text(
        "closed: speciality does not stand against it", "cerrada: la especialidad no se opone"
    ),
    None: Text("open: not known", "abierta: no se sabe"),
}
"""What a question comes to."""
