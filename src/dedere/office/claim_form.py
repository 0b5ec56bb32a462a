"""The form of a claim: what is asked, and what is made of it in the form of ``dedere-claim/1``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.bilingual import Language
from dedere.statistics import published
from dedere.statistics.claims import Kind
from dedere.statistics.claims.scope import NUMBERS, UNITS
from dedere.statistics.declared import statistics
from dedere.statistics.published.words import EVENTS, PERSONS, PLACES, TOPICS

LONG = ("says", "says_es", "for", "against", "needs", "own")
NAMES = (
    "who",
    "when",
    "kind",
    "says",
    "says_es",
    "source_title",
    "source_kind",
    "source_url",
    "for",
    "against",
    "unit",
    "number",
    "event",
    "from",
    "to",
    "persons",
    "own",
    "period",
    "supports_at_least",
    "supports_at_most",
    "contradicts_at_least",
    "contradicts_at_most",
    "needs",
    "statistic",
    "group",
)
"""What a claim is asked for, besides the published figures."""
_MOST, _MOST_FIGURES = 2_000, 20
_PAPER = "paper"


def sent(request: HttpRequest) -> dict[str, Any]:
    """What was sent."""
    told: dict[str, Any] = {
        name: request.POST.get(name, "").replace("\r\n", "\n").strip()[:_MOST] for name in NAMES
    }
    told["figures"] = [one[:120] for one in request.POST.getlist("figures")[:_MOST_FIGURES]]
    told["public"] = "public" in request.POST
    return told


def values(told: Mapping[str, Any]) -> dict[str, Any]:
    """The claim that was asked for; what is missing stays missing, for the reader to refuse."""

    def both(name: str, spanish: str = "") -> dict[str, str] | None:
        text = told.get(name, "")
        return {"en": text, "es": told.get(spanish, "") or text} if text else None

    measure: dict[str, Any] = {
        "id": "number",
        "unit": told.get("unit") or None,
        "number": told.get("number") or None,
        "period": told.get("period") or "not_stated",
        "population": "own"
        if told.get("own")
        else {key: told.get(key) or None for key in ("event", "from", "to", "persons")},
        "supports": _bounds(told, "supports"),
        "contradicts": _bounds(told, "contradicts"),
        "needs": both("needs"),
        "statistics": [{"published": id} for id in told.get("figures", [])],
    }
    if told.get("statistic"):
        asked = {"statistic": told["statistic"], "group": told.get("group") or "all"}
        measure["statistics"].append(asked)
    title = both("source_title")
    source = None
    if title is not None:
        source = {
            "id": _PAPER,
            "kind": told.get("source_kind") or "press",
            "title": title,
            "url": told.get("source_url") or None,
        }
        if not told.get("source_url"):
            source["no_address"] = {
                "en": "No address was given.",
                "es": "No se dio dirección.",
            }
    made: dict[str, Any] = {
        "kind": told.get("kind") or None,
        "who": both("who"),
        "when": told.get("when") or None,
        "says": both("says", "says_es"),
        "source": source,
        "for": both("for"),
        "against": both("against"),
        "measures": [_filled(measure)],
    }
    if told.get("own"):
        made["populations"] = [{"id": "own", "says": both("own")}]
    return _filled(made)


def of_values(kept: Mapping[str, Any], lang: Language, *, public: bool) -> dict[str, Any]:
    """What stands in the form for a claim that was recorded."""
    told: dict[str, Any] = dict.fromkeys(NAMES, "")
    for name in ("who", "for", "against"):
        told[name] = _one(kept.get(name), lang)
    told["says"], told["says_es"] = _one(kept.get("says"), "en"), _one(kept.get("says"), "es")
    if told["says"] == told["says_es"]:
        told["says_es"] = ""
    told["kind"], told["when"] = kept.get("kind", ""), kept.get("when", "")
    source = kept.get("source") or {}
    told["source_title"] = _one(source.get("title"), lang)
    told["source_kind"], told["source_url"] = source.get("kind", ""), source.get("url", "")
    measure: Mapping[str, Any] = (kept.get("measures") or [{}])[0]
    for name in ("unit", "number"):
        told[name] = measure.get(name, "")
    period = measure.get("period", "")
    told["period"] = "" if period == "not_stated" else period
    population = measure.get("population")
    if isinstance(population, Mapping):
        told.update({key: population.get(key, "") for key in ("event", "from", "to", "persons")})
    for one in kept.get("populations") or []:
        told["own"] = _one(one.get("says"), lang)
    for side in ("supports", "contradicts"):
        for end in ("at_least", "at_most"):
            told[f"{side}_{end}"] = (measure.get(side) or {}).get(end, "")
    told["needs"] = _one(measure.get("needs"), lang)
    named = measure.get("statistics") or []
    told["figures"] = [one["published"] for one in named if "published" in one]
    for one in named:
        if "statistic" in one:
            told["statistic"], told["group"] = one["statistic"], one.get("group", "")
    told["public"] = public
    return told


def fields(told: Mapping[str, Any], lang: Language) -> list[dict[str, Any]]:
    """The parts of the form in their order, filled."""

    def field(name: str, label: str, options: Mapping[str, str] | None = None) -> dict[str, Any]:
        return {
            "name": name,
            "label": label,
            "value": told.get(name, ""),
            "lines": name in LONG,
            "options": list(options.items()) if options is not None else None,
        }

    def words(listed: Mapping[Any, Any]) -> dict[str, str]:
        return {str(key): text.in_(lang) for key, text in listed.items()}

    return [
        {
            "title": _("What was said"),
            "fields": [
                field("who", _("Who said it")),
                field("when", _("When: a day, a month or a year (2025-08-11, 2025-08, 2025)")),
                field("kind", _("What sort of saying"), {str(k): k.label.in_(lang) for k in Kind}),
                field("says", _("What was said, in your own words")),
                field("says_es", _("The same in Spanish, where the words above are English")),
                field("source_title", _("Source: its title")),
                field(
                    "source_kind",
                    _("Sort of source"),
                    {
                        "press": _("press"),
                        "primary": _("primary"),
                        "secondary": _("secondary"),
                    },
                ),
                field("source_url", _("Source: its address, where it has one")),
            ],
        },
        {
            "title": _("What would decide it"),
            "fields": [
                field("for", _("What would speak for it")),
                field("against", _("What would speak against it")),
                field("unit", _("What is counted"), words(UNITS)),
                field("number", _("As what"), words(NUMBERS)),
                field("event", _("Of whom: what happened"), words(EVENTS)),
                field("from", _("From where"), words(PLACES)),
                field("to", _("To where"), words(PLACES)),
                field("persons", _("Which persons"), words(PERSONS)),
                field("own", _("Or of whom, in your own words")),
                field("period", _("Of which time (2021, or 2006-12/2012-11)")),
                field("supports_at_least", _("Supported by this number or more")),
                field("supports_at_most", _("Supported by this number or less")),
                field("contradicts_at_least", _("Contradicted by this number or more")),
                field("contradicts_at_most", _("Contradicted by this number or less")),
                field("needs", _("What else would be needed")),
            ],
        },
        {
            "title": _("Statistics that come near it"),
            "figures": _figures(told.get("figures", []), lang),
            "fields": [
                field(
                    "statistic",
                    _("A statistic of the record"),
                    {name: one.question.in_(lang) for name, one in statistics().items()},
                ),
                field("group", _("Which of its groups, where it has some")),
            ],
        },
    ]


def _figures(chosen: list[str], lang: Language) -> list[dict[str, Any]]:
    known = published.load()
    return [
        {
            "title": TOPICS[topic].in_(lang),
            "options": [
                {
                    "id": one.id,
                    "label": f"{one.number.in_(lang)} · {one.wording.in_(lang)} · "
                    f"{one.when.text.in_(lang)}",
                    "chosen": one.id in chosen,
                }
                for one in known.figures.values()
                if one.topic == topic
            ],
        }
        for topic in known.topics
    ]


def _bounds(told: Mapping[str, Any], side: str) -> dict[str, str] | None:
    ends = {end: told.get(f"{side}_{end}") for end in ("at_least", "at_most")}
    return {end: held for end, held in ends.items() if held} or None


def _filled(made: dict[str, Any]) -> dict[str, Any]:
    """Without what was left empty."""
    return {
        key: _filled(one) if isinstance(one, dict) else one
        for key, one in made.items()
        if one is not None
    }


def _one(text: Any, lang: str) -> str:
    return str(text.get(lang, "")) if isinstance(text, Mapping) else ""
