"""Findings and the assessment that holds them; as objects, as plain values, and as HTML."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from dedere.assessment.outcome import Outcome, RequestOutcome, stands
from dedere.assessment.transfer_outcome import TransferOutcome
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile
from dedere.casefile.conflicts import Conflict
from dedere.law.language.deciding import Missing
from dedere.law.language.explaining import tree
from dedere.law.language.expressions import Reason
from dedere.law.language.library import Library
from dedere.law.language.provisions import DOUBTFUL, VERIFIED, Confidence, weakest
from dedere.law.language.rules import Bearing, Effect, Rule
from dedere.law.language.situation import Level

COUNTED = frozenset({Bearing.SURRENDER, Bearing.ELIGIBILITY, Bearing.AGREEMENT})
"""What counts for an outcome: of a request the first, of a transfer the others."""


@dataclass(frozen=True, eq=False)
class Finding:
    """What one rule concludes about one subject.

    *answer* is the truth of the rule's text; None is not known, and then *missing* says which
    smallest sets of facts would decide it, and which way.
    """

    rule: Rule
    subject: str
    answer: bool | None
    reason: Reason
    missing: tuple[Missing, ...]

    @property
    def stands(self) -> Outcome:
        """What this finding alone leads to."""
        return stands(self)

    @cached_property
    def applies(self) -> bool | None:
        """Whether the rule's condition of application holds; True where it has none."""
        if self.rule.applies is None:
            return True
        value = self.reason.parts[0].value
        required = self.rule.effect in (Effect.REQUIREMENT, Effect.FORMALITY)
        return (None if value is None else not value) if required else value

    @property
    def ends_on(self) -> PartialDate | None:
        """The last day of a time limit, as far as it is known."""
        if self.rule.limit is None:
            return None
        bounds = self.rule.limit.ends.bounds(self.reason.at)
        return None if bounds == (UNBOUNDED, NEVER) else PartialDate(*bounds)

    @cached_property
    def values_confidence(self) -> Confidence:
        """The least sure of the recorded values that it rests on."""
        return weakest(_confidences(self.reason))

    @cached_property
    def confidence(self) -> Confidence:
        """How sure the rule is under the readings that were chosen."""
        return self.rule.sureness(self.reason.at.readings)

    @property
    def doubts(self) -> list[Text]:
        """Why the rule may be otherwise: doubtful, an unverified older wording, one reading."""
        contested = [_CONTESTED.format(question=one.question) for one in self.rule.readings]
        return [*self.own_doubts, *contested]

    @property
    def own_doubts(self) -> list[Text]:
        """The doubts that no choice of a reading removes."""
        rule = self.rule
        found = []
        if self.confidence == DOUBTFUL:
            found.append(_DOUBTFUL)
        if rule.provision.version is not None and rule.confidence != VERIFIED:
            found.append(_UNVERIFIED_OLD)
        return found

    def _version(self, lang: str) -> dict[str, Any]:
        provision, law_of = self.rule.provision, self.rule.law_of
        later = provision.newer
        return {
            "in_force_from": str(provision.in_force_from),
            "in_force_to": str(provision.in_force_to) if provision.in_force_to else None,
            "law_of": law_of.name if law_of else "asked",
            "changed": provision.changed.in_(lang) if provision.changed else None,
            "changed_later": later.changed.in_(lang) if later and later.changed else None,
        }

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The finding as plain values, with its words in one language."""
        rule = self.rule
        data: dict[str, Any] = {
            "rule": rule.id,
            "citation": rule.provision.citation.in_(lang),
            "title": rule.provision.title.in_(lang),
            "level": rule.level.value,
            "subject": self.subject,
            "effect": rule.effect.value,
            "bears_on": rule.bearing.value,
            "answer": self.answer,
            "applies": self.applies,
            "stands": self.stands.value,
            "text": rule.text.in_(lang),
            "because": tree(self.reason, lang, value=self.answer),
            "missing": [{"facts": list(one.facts), "decides": one.decides} for one in self.missing],
            "confidence": self.confidence,
            "values_confidence": self.values_confidence,
        }
        if rule.number is not None:
            data["number"] = rule.number
        if rule.reading is not None:
            data["reading"] = rule.reading.in_(lang)
        if rule.readings:
            data["readings"] = {
                one.name: one.chosen(self.reason.at.readings) for one in rule.readings
            }
        if rule.law_of is not None or rule.provision.newer is not None:
            data["version"] = self._version(lang)
        if self.doubts:
            data["doubts"] = [doubt.in_(lang) for doubt in self.doubts]
        if rule.limit is not None:
            data["limit"] = {
                "period": rule.limit.period(self.reason.at.readings).label.in_(lang),
                "ends_on": str(self.ends_on) if self.ends_on else None,
                "otherwise": rule.limit.otherwise.in_(lang),
            }
        return data


_DOUBTFUL = Text(
    "The rule is doubtful: contested, or only partly known.",
    "La regla es dudosa: discutida o conocida solo en parte.",
)
_UNVERIFIED_OLD = Text(
    "Historic wording, not verified.",
    "Texto histórico, sin verificar.",
)
_CONTESTED = Text("It hangs on a reading: {question}", "Depende de una lectura: {question}")


def _confidences(reason: Reason) -> Iterator[Confidence]:
    if not reason.expr.inner:
        for fact in reason.expr.facts:
            datum = fact.datum(reason.at)
            if datum is not None and datum.confidence is not None:
                yield datum.confidence
    for part in reason.parts:
        yield from _confidences(part)


@dataclass(frozen=True, eq=False)
class Assessment:
    """All findings on one casefile, by the law of one day and the record of one day."""

    casefile: Casefile
    library: Library
    as_of: date
    known_by: date | None
    readings: dict[str, str]
    """The readings that were chosen; the others are read by their default."""
    findings: tuple[Finding, ...]
    outcome: dict[str, RequestOutcome]
    transfers: dict[str, TransferOutcome]
    notes: tuple[Text, ...]
    """What a reader must know: no law in force on that day, law read only up to a day."""
    disputed: tuple[Conflict, ...] = ()
    """The facts on which sources disagree, and nobody has decided: here they are not known."""

    def of(self, subject: str) -> list[Finding]:
        """The findings about one subject."""
        return [finding for finding in self.findings if finding.subject == subject]

    def finding(self, rule: str, subject: str) -> Finding:
        """The one finding of a rule on a subject.

        Raises:
            KeyError: when that rule has none on that subject.
        """
        for finding in self.findings:
            if finding.rule.id == rule and finding.subject == subject:
                return finding
        raise KeyError((rule, subject))

    @property
    def discretion(self) -> list[Finding]:
        """What the Executive may weigh: grounds for discretion that hold or may hold."""
        return [
            finding
            for finding in self.findings
            if finding.rule.effect is Effect.DISCRETION
            and finding.answer is not False
            and finding.rule.level is not Level.TRANSFER
        ]

    def policy(self, transfer: str) -> list[Finding]:
        """What the authorities weigh before a transfer; it decides nothing here."""
        return [one for one in self.of(transfer) if one.rule.effect is Effect.DISCRETION]

    @property
    def in_the_way(self) -> list[Finding]:
        """What stands against surrender or transfer now, not because something is unknown."""
        return [
            finding
            for finding in self.findings
            if finding.answer is not None
            and finding.rule.effect is not Effect.DISCRETION
            and finding.rule.bearing in COUNTED
            and finding.answer is finding.rule.fails_if
        ]

    @property
    def readings_in_force(self) -> dict[str, str]:
        """The answer of each reading on which a finding hangs, chosen or by default."""
        return {
            reading.name: reading.chosen(self.readings)
            for finding in self.findings
            for reading in finding.rule.readings
        }

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The assessment in the form of ``dedere assess --json``."""
        # Grounds are read off findings, so they import this module.
        from dedere.assessment.grounds import grounds_of

        return {
            "format": 1,
            "case": self.casefile.id,
            "as_of": self.as_of.isoformat(),
            "known_by": self.known_by.isoformat() if self.known_by else None,
            "readings": self.readings_in_force,
            "findings": [finding.to_data(lang) for finding in self.findings],
            "outcome": {
                id: {
                    "request": outcome.request.value,
                    "offenses": {o: found.value for o, found in outcome.offenses.items()},
                    "by_instrument": {i: one.value for i, one in outcome.by_instrument.items()},
                }
                for id, outcome in self.outcome.items()
            },
            "discretion": [
                {
                    "rule": finding.rule.id,
                    "citation": finding.rule.provision.citation.in_(lang),
                    "subject": finding.subject,
                    "answer": finding.answer,
                    "text": finding.rule.text.in_(lang),
                }
                for finding in self.discretion
            ],
            "transfers": {
                id: {
                    "outcome": found.answer.value,
                    "transferred_on": str(found.transferred_on) if found.transferred_on else None,
                    "keys": {key.value: turned for key, turned in found.keys.items()},
                    "policy": [
                        {
                            "rule": one.rule.id,
                            "number": one.rule.number,
                            "citation": one.rule.provision.citation.in_(lang),
                            "answer": one.answer,
                            "text": one.rule.text.in_(lang),
                        }
                        for one in self.policy(id)
                    ],
                }
                for id, found in self.transfers.items()
            },
            "grounds": [ground.to_data(lang) for ground in grounds_of(self)],
            "notes": [note.in_(lang) for note in self.notes],
        }

    def __repr__(self) -> str:
        outcomes = ", ".join(
            [f"{id} {found.request}" for id, found in self.outcome.items()]
            + [f"{id} {found.answer}" for id, found in self.transfers.items()]
        )
        return f"<Assessment of {self.casefile.id} as of {self.as_of}: {outcomes}>"

    def _repr_html_(self, lang: str = "en") -> str:
        """A table for notebooks."""
        words = {
            True: Text("yes", "sí"),
            False: Text("no", "no"),
            None: Text("not known", "no se sabe"),
        }
        colors = {
            Outcome.READY: "#1a7f4b",
            Outcome.BARRED: "#b3261e",
            Outcome.CONDITIONAL: "#8a5a00",
            Outcome.OPEN: "#5f6368",
        }
        rows = "".join(
            f"<tr><td>{html.escape(found.rule.provision.citation.in_(lang))}</td>"
            f"<td>{html.escape(found.subject)}</td>"
            f"<td>{html.escape(found.rule.text.in_(lang))}</td>"
            f'<td style="color:{colors[found.stands]}">{words[found.answer].in_(lang)}</td>'
            f"<td>{html.escape(', '.join(found.missing[0].facts) if found.missing else '')}</td>"
            "</tr>"
            for found in self.findings
        )
        labels = {id: found.request.label for id, found in self.outcome.items()}
        labels |= {id: found.label for id, found in self.transfers.items()}
        outcomes = "; ".join(
            f"{html.escape(id)}: <b>{label.in_(lang)}</b>" for id, label in labels.items()
        )
        heads = (
            ("Provision", "Disposición"),
            ("About", "Sobre"),
            ("Finding", "Conclusión"),
            ("Answer", "Respuesta"),
            ("First missing", "Primero que falta"),
        )
        head = "".join(f"<th>{es if lang == 'es' else en}</th>" for en, es in heads)
        return (
            f"<p><b>{html.escape(self.casefile.id)}</b> · {self.as_of} · {outcomes}</p>"
            f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        )
