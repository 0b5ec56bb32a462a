"""The vocabulary: every fact that the law turns on, by what it is about."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from dedere.law import load as load_law
from dedere.law.language.situation import Level
from dedere.law.searching import words_of
from dedere.office.page import Permission, language_of, page


@page("law/facts/", permission=Permission.ANYONE, template="office/law_facts.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """The facts of each level, with the number of rules that read each."""
    lang, law = language_of(request), load_law()
    asked = request.GET.get("q", "").strip()[:200]
    wanted = words_of(asked)
    levels = []
    for level in Level:
        facts = [
            {
                "key": fact.key,
                "label": fact.label.in_(lang),
                "question": fact.question.in_(lang),
                "rules": len(law.readers.get(fact.key, [])),
                "judged": fact.judged_by is not None,
            }
            for fact in law.facts.values()
            if fact.level is level
            and _holds(f"{fact.label.en} {fact.label.es} {fact.question.en} {fact.key}", wanted)
        ]
        if facts:
            levels.append(
                {"name": level.label_of_list.in_(lang), "id": level.value, "facts": facts}
            )
    return {"levels": levels, "q": asked, "number": sum(len(one["facts"]) for one in levels)}


def _holds(text: str, wanted: list[str]) -> bool:
    words = words_of(text)
    return all(any(word.startswith(one) for word in words) for one in wanted)
