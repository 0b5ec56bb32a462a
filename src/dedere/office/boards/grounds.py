"""The grounds of a case as cards: law, facts, evidence, answers, rulings, published refusals."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from dedere.assessment.board import APPLIES, JUDGED, MISSING, BoardCard, Held, board_of
from dedere.assessment.findings import Finding
from dedere.assessment.missing import MissingFact
from dedere.assessment.rulings import Ruling
from dedere.casefile.words import LEVEL_OF_LIST
from dedere.law.grounds import EFFECTS, FORUMS
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.office.argument import anchor_of, mark_of
from dedere.office.boards.arguments import arguments_on
from dedere.office.boards.known import known, told
from dedere.office.boards.opened import Opened
from dedere.office.boards.rates import rates_view
from dedere.office.grounds_view import mark_of_ground
from dedere.office.words import documents_that_prove, kept_together, shown

_ORDER = (APPLIES, MISSING, JUDGED)


class GroundCards:
    """The cards of a case in the words of one language; what speaks against surrender first."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.lang = opened.lang

    @cached_property
    def cards(self) -> list[BoardCard]:
        """The cards as the library makes them."""
        found = board_of(self.opened.assessment)
        place = {state: number for number, state in enumerate(_ORDER)}
        return sorted(found, key=lambda card: place.get(card.state, len(_ORDER)))

    def all(self) -> list[dict[str, Any]]:
        """Each card as the page shows it."""
        return [self._card(one) for one in self.cards]

    def _card(self, card: BoardCard) -> dict[str, Any]:
        one, lang = card.in_case, self.lang
        anchor = f"ground-{one.ground.name}"
        return {
            "name": one.ground.name,
            "anchor": anchor,
            "title": one.ground.title.in_(lang),
            "mark": mark_of_ground(one),
            "state": card.state,
            "state_text": card.state_text.in_(lang),
            "is_open": card.state == APPLIES,
            "effect": EFFECTS[one.card.effect].in_(lang),
            "heard_by": [FORUMS[forum].in_(lang) for forum in one.card.heard_by],
            "doubts": [doubt.in_(lang) for doubt in one.doubts],
            "show": one.card.show.in_(lang),
            "they_say": one.card.answer.in_(lang),
            "law": [self._law(provision, card.day) for provision in card.law],
            "asks": [self._ask(missing, anchor) for missing in card.missing],
            "facts": [self._fact(held, anchor) for held in card.facts if held.datum is not None],
            "not_recorded": self._not_recorded(card, anchor),
            "behind": self._behind(one.behind or one.findings),
            "answers": [
                {
                    "says": answer.says.in_(lang),
                    "law": [(p, self._cited(p)) for p in answer.provisions(card.library)],
                    "confidence": answer.confidence(card.library),
                    "confidence_label": CONFIDENCES[answer.confidence(card.library)].in_(lang),
                }
                for answer in card.answers
            ],
            "rulings": [self._ruling(ruling) for ruling in card.rulings],
            "arguments": arguments_on(self.opened, one.ground.name),
            "add_argument": self.opened.item("arguments", ground=one.ground.name, side="defense"),
            "rates": rates_view(one.ground.name, one.card.requested_state, lang),
        }

    # -- its parts ---------------------------------------------------------------------------------

    def _cited(self, provision: Provision) -> str:
        return kept_together(provision.citation.in_(self.lang))

    def _law(self, provision: Provision, day: int) -> dict[str, Any]:
        return {
            "provision": provision,
            "citation": self._cited(provision),
            "en": provision.paraphrase.en,
            "es": provision.paraphrase.es,
            "in_force": provision.in_force(day),
            "confidence": provision.confidence,
            "confidence_label": CONFIDENCES[provision.confidence].in_(self.lang),
        }

    def _ask(self, missing: MissingFact, anchor: str) -> dict[str, Any]:
        fact, opened = missing.fact, self.opened
        record = opened.record(missing.subject, fact, anchor)
        if fact is None:
            listed = missing.name.partition(":")[2].partition(".")[2]
            record = opened.whole(listed, anchor) if listed in LEVEL_OF_LIST else ""
        return {
            "question": missing.question.in_(self.lang),
            "label": missing.label.in_(self.lang),
            "about": opened.names.of(missing.subject),
            "papers": documents_that_prove(fact, self.lang) if fact is not None else [],
            "judged_by": opened.said(fact.judged_by) if fact is not None else "",
            "record": record,
        }

    def _fact(self, held: Held, anchor: str) -> dict[str, Any]:
        opened, datum = self.opened, held.datum
        assert datum is not None  # noqa: S101 - asked only of what is recorded
        return {
            "label": held.fact.label.in_(self.lang),
            "about": opened.names.of(held.subject),
            "shown": shown(held.fact, datum.value, self.lang),
            "note": opened.said(datum.note),
            "known": known(opened, datum, opened.casefile.subject(held.subject)),
            "record": opened.record(held.subject, held.fact, anchor),
        }

    def _not_recorded(self, card: BoardCard, anchor: str) -> list[dict[str, Any]]:
        """Facts that its rules read and nobody recorded: each once, with the subjects."""
        found: dict[str, dict[str, Any]] = {}
        for held in card.facts:
            if held.datum is not None:
                continue
            row = found.setdefault(
                held.fact.key, {"label": held.fact.label.in_(self.lang), "of": []}
            )
            row["of"].append(
                {
                    "about": self.opened.names.of(held.subject),
                    "record": self.opened.record(held.subject, held.fact, anchor),
                }
            )
        return list(found.values())

    def _behind(self, findings: Iterable[Finding]) -> list[dict[str, Any]]:
        """The findings of each rule that come out alike, with the subjects."""
        alike: dict[tuple[str, str], list[Finding]] = {}
        for finding in findings:
            alike.setdefault((finding.rule.id, mark_of(finding)[1]), []).append(finding)
        return [
            {
                "text": found[0].rule.text.in_(self.lang),
                "provision": found[0].rule.provision,
                "citation": self._cited(found[0].rule.provision),
                "mark": mark_of(found[0])[0],
                "word": word,
                "subjects": [
                    (self.opened.names.of(each.subject), self._finding(each)) for each in found
                ],
            }
            for (_rule, word), found in alike.items()
        ]

    def _finding(self, finding: Finding) -> str:
        anchor, address = anchor_of(finding), self.opened.address("case")
        joint = "&" if "?" in address else "?"
        return f"{address}{joint}{urlencode({'open': anchor})}#{anchor}"

    def _ruling(self, ruling: Ruling) -> dict[str, Any]:
        opened = self.opened
        event = f"{opened.address('case')}#event-{ruling.event}" if ruling.event else ""
        return {
            "text": ruling.text.in_(self.lang),
            "about": opened.names.of(ruling.subject) if ruling.subject else "",
            "on_ground": ruling.on_ground is not None,
            "event": event,
            "known": told(opened, ruling.source, ruling.confidence, ruling.by, ruling.date),
        }
