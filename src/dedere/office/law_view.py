"""What the pages of the law share: a provision, a rule with its diagram, a list of facts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from django.utils.safestring import SafeString

from dedere.law.language.facts import Fact
from dedere.law.language.provisions import CONFIDENCES, ENCODED, Provision
from dedere.law.language.reading import outline, periods_of, value_words
from dedere.law.language.readings import Reading
from dedere.law.language.rules import Limit, Rule
from dedere.law.rendering.diagram import diagram
from dedere.law.rendering.grouping import slug
from dedere.law.rendering.sentences import sentence_of
from dedere.office.examples import answer_in_words, scenarios_of
from dedere.office.pieces import place_of, provision_address, rule_address
from dedere.office.words import documents_that_prove


def provision_view(provision: Provision, lang: str) -> dict[str, Any]:
    """A provision with its rules and its older wordings."""
    return {
        "provision": provision,
        "anchor": place_of(provision),
        "depth": len(provision.path),
        "citation": provision.citation.in_(lang),
        "title": provision.title.in_(lang),
        "paraphrase": provision.paraphrase.in_(lang),
        "reading": provision.reading.in_(lang) if provision.reading else "",
        "left_to": provision.left_to.in_(lang) if provision.left_to else "",
        "changed": provision.changed.in_(lang) if provision.changed else "",
        "confidence": provision.confidence,
        "confidence_label": CONFIDENCES[provision.confidence].in_(lang),
        "encoded": provision.encoded,
        "encoded_label": ENCODED[provision.encoded].in_(lang),
        "in_force_from": provision.in_force_from,
        "in_force_to": provision.in_force_to,
        "rules": [rule_view(rule, lang) for rule in provision.rules],
        "older": [provision_view(one, lang) for one in _before(provision)]
        if provision.version is None
        else [],
    }


def _before(provision: Provision) -> Iterable[Provision]:
    while provision.older is not None:
        provision = provision.older
        yield provision


@cache
def rule_view(rule: Rule, lang: str) -> dict[str, Any]:
    """A rule: as the law writes it, as a sentence, as a diagram, with its examples."""
    name = slug(rule.id)
    return {
        "rule": rule,
        "anchor": f"rule-{name}",
        "text": rule.text.in_(lang),
        "sentence": sentence_of(rule).in_(lang),
        # The diagram is made by our own code, which escapes every word.
        "diagram": SafeString(diagram(rule, lang, name=f"svg-{name}")),
        "applies": outline(rule.applies) if rule.applies is not None else None,
        "general": outline(rule.general),
        "exceptions": [
            {
                "text": one.text.in_(lang),
                "provision": one.provision,
                "when": outline(one.when),
                "makes_it_hold": one.then,
            }
            for one in rule.exceptions
        ],
        "effect": rule.effect.label.in_(lang),
        "level": rule.level.label.in_(lang),
        "bearing": rule.bearing.label.in_(lang),
        # A reading of the whole provision stands above all its rules.
        "reading": rule.reading.in_(lang)
        if rule.reading and rule.reading != rule.provision.reading
        else "",
        "readings": [reading_link(one, lang) for one in rule.readings],
        "confidence": rule.confidence,
        "confidence_label": CONFIDENCES[rule.confidence].in_(lang),
        "limit": _limit(rule.limit, lang) if rule.limit else None,
        "scenarios": [
            {"name": one.name.in_(lang), "answer": one.answer, "word": answer_in_words(one.answer)}
            for one in scenarios_of(rule.id)
        ],
    }


def _limit(limit: Limit, lang: str) -> dict[str, Any]:
    return {
        "starts": value_words(limit.starts).in_(lang),
        "periods": [
            {
                "period": period.in_(lang),
                "answer": answer.in_(lang) if answer else "",
                "taken": taken,
            }
            for period, answer, taken in periods_of(limit)
        ],
        "met_by": value_words(limit.met_by).in_(lang),
        "otherwise": limit.otherwise.in_(lang),
    }


def reading_link(reading: Reading, lang: str) -> dict[str, Any]:
    """A reading by its question and its name."""
    return {
        "name": reading.name,
        "anchor": slug(reading.name),
        "question": reading.question.in_(lang),
    }


def rule_link(rule: Rule, lang: str) -> dict[str, Any]:
    """A rule in one line, with its address."""
    return {
        "address": rule_address(rule),
        "text": rule.text.in_(lang),
        "citation": rule.provision.citation.in_(lang),
        "effect": rule.effect.label.in_(lang),
        "confidence": rule.confidence,
        "confidence_label": CONFIDENCES[rule.confidence].in_(lang),
    }


def provision_link(provision: Provision, lang: str) -> dict[str, Any]:
    """A provision in one line, with its address."""
    return {
        "address": provision_address(provision),
        "citation": provision.citation.in_(lang),
        "title": provision.title.in_(lang),
    }


def fact_view(fact: Fact, lang: str) -> dict[str, Any]:
    """A fact with its question, what can prove it, and who judges it."""
    return {
        "key": fact.key,
        "label": fact.label.in_(lang),
        "level": fact.level.label.in_(lang),
        "question": fact.question.in_(lang),
        "documents": documents_that_prove(fact, lang),
        "judged_by": fact.judged_by.in_(lang) if fact.judged_by else "",
    }
