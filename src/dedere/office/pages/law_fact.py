"""One fact: its question, what proves it, and every rule that reads it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from dedere.bilingual import Text
from dedere.errors import nearest
from dedere.law import load as load_law
from dedere.office.errors import NotHere
from dedere.office.law_view import fact_view, rule_link
from dedere.office.page import Permission, language_of, page


@page("law/facts/<str:key>/", permission=Permission.ANYONE, template="office/law_fact.html")
def show(request: HttpRequest, key: str) -> dict[str, Any]:
    """The fact and its readers, by instrument."""
    lang, law = language_of(request), load_law()
    fact = law.facts.get(key)
    if fact is None:
        match = nearest(key, law.facts)
        raise NotHere(
            Text(f"No fact is called '{key}'.", f"Ningún hecho se llama «{key}»."),
            reverse("law_fact", kwargs={"key": match}) if match else "",
            law.facts[match].label.in_(lang) if match else "",
        )
    by_instrument: dict[str, list[dict[str, Any]]] = {}
    for rule in dict.fromkeys(law.readers.get(key, [])):
        name = rule.provision.instrument.short.in_(lang)
        by_instrument.setdefault(name, []).append(rule_link(rule, lang))
    options = getattr(fact, "options", {})
    return {
        "fact": fact_view(fact, lang),
        "type": fact.type,
        "options": [{"name": name, "label": text.in_(lang)} for name, text in options.items()],
        "instruments": [{"name": name, "rules": rules} for name, rules in by_instrument.items()],
        "number": sum(len(rules) for rules in by_instrument.values()),
        "try_address": f"{reverse('law_what_if')}?{urlencode({'fact-1': key})}",
    }
