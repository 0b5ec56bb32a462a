"""One article of the law: what it says, the rules beneath it, our reading beside it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from dedere.errors import NotKnownError, nearest
from dedere.law import load as load_law
from dedere.law.language.library import Library
from dedere.law.language.provisions import CONFIDENCES, ENCODED, Provision
from dedere.law.language.reading import outline
from dedere.law.language.rules import Rule
from dedere.office.errors import NotHere
from dedere.office.examples import answer_in_words, scenarios_of
from dedere.office.page import Permission, language_of, page
from dedere.office.words import documents_that_prove


@page(
    "law/<path:id>/",
    permission=Permission.ANYONE,
    template="office/provision.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """The article with its paragraphs; a paragraph is shown within its article."""
    lang, law = language_of(request), load_law()
    asked = _find(law, id, lang)
    article = law.provision("/".join(asked.id.split("/")[:2]))
    whole = list(article.whole())
    rules = [rule for part in whole for rule in part.rules]
    return {
        "article": _shown(article, lang),
        "asked": asked,
        "parts": [_shown(part, lang) for part in whole],
        "sources": [
            {"title": title, "url": url}
            for url, title in {
                source.url: source.title.in_(lang) for part in whole for source in part.sources
            }.items()
        ],
        "facts": _facts(rules, lang),
        "instrument": {
            "name": article.instrument.name.in_(lang),
            "short": article.instrument.short.in_(lang),
            "official": article.instrument.official.in_(lang),
            "read_up_to": article.instrument.read_up_to,
            "read_in": article.instrument.read_in.in_(lang),
            "authentic": article.instrument.authentic,
        },
        "neighbors": _neighbors(article, lang),
    }


def _find(law: Library, id: str, lang: str) -> Provision:
    try:
        return law.provision(id)
    except NotKnownError as problem:
        match = nearest(id, law.provisions)
        if match is None:
            raise NotHere(problem.found) from None
        raise NotHere(
            problem.found,
            reverse("provision", kwargs={"id": match}),
            law.provisions[match].citation.in_(lang),
        ) from None


def _shown(provision: Provision, lang: str) -> dict[str, Any]:
    return {
        "provision": provision,
        "anchor": "-".join(provision.path),
        "depth": len(provision.path),
        "citation": provision.citation.in_(lang),
        "title": provision.title.in_(lang),
        "paraphrase": provision.paraphrase.in_(lang),
        "reading": provision.reading.in_(lang) if provision.reading else "",
        "left_to": provision.left_to.in_(lang) if provision.left_to else "",
        "confidence": provision.confidence,
        "confidence_label": CONFIDENCES[provision.confidence].in_(lang),
        "encoded": provision.encoded,
        "encoded_label": ENCODED[provision.encoded].in_(lang),
        "in_force_from": provision.in_force_from,
        "in_force_to": provision.in_force_to,
        "rules": [_rule(rule, provision, lang) for rule in provision.rules],
    }


def _rule(rule: Rule, provision: Provision, lang: str) -> dict[str, Any]:
    return {
        "rule": rule,
        "text": rule.text.in_(lang),
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
        if rule.reading and rule.reading != provision.reading
        else "",
        "confidence": rule.confidence,
        "confidence_label": CONFIDENCES[rule.confidence].in_(lang),
        "limit": {
            "starts": rule.limit.starts.words().in_(lang),
            "period": rule.limit.runs.label.in_(lang),
            "met_by": rule.limit.met_by.words().in_(lang),
            "otherwise": rule.limit.otherwise.in_(lang),
        }
        if rule.limit
        else None,
        "scenarios": [
            {"name": one.name.in_(lang), "answer": one.answer, "word": answer_in_words(one.answer)}
            for one in scenarios_of(rule.id)
        ],
    }


def _facts(rules: list[Rule], lang: str) -> list[dict[str, Any]]:
    facts = dict.fromkeys(fact for rule in rules for fact in rule.facts)
    return [
        {
            "key": fact.key,
            "label": fact.label.in_(lang),
            "level": fact.level.label.in_(lang),
            "question": fact.question.in_(lang),
            "documents": documents_that_prove(fact, lang),
            "judged_by": fact.judged_by.in_(lang) if fact.judged_by else "",
        }
        for fact in facts
    ]


def _neighbors(article: Provision, lang: str) -> dict[str, Any]:
    """The articles before and after."""
    articles = [part for part in article.instrument.provisions() if len(part.path) == 1]
    at = articles.index(article)

    def link(index: int) -> dict[str, str] | None:
        if not 0 <= index < len(articles):
            return None
        found = articles[index]
        return {
            "address": reverse("provision", kwargs={"id": found.id}),
            "label": f"{found.citation.in_(lang)}. {found.title.in_(lang)}",
        }

    return {"before": link(at - 1), "after": link(at + 1)}
