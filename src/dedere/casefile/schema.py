"""The JSON Schema (2020-12) of casefiles, made from the vocabulary.

Editors use it to offer keys and words while somebody writes. It is as strict as a schema can be;
that ids are unique, that sources are declared and that a day exists, only the reader knows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from dedere.bilingual import Language, Text
from dedere.casefile import conflicts, sections, words
from dedere.casefile.decisions import DECISION
from dedere.casefile.evidence import elements_schema
from dedere.casefile.more import MORE
from dedere.casefile.priorities import PRIORITY
from dedere.casefile.shapes import DATUM, Field, Line, Value, options_schema, titled
from dedere.casefile.surrenders import SURRENDER
from dedere.law.facts import VOCABULARY
from dedere.law.facts.events import EVENT_TYPES, RESULTS
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level

_DAY = r"(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
_DAYS = rf"{_DAY}|{_DAY}/{_DAY}|{_DAY}/\.\.|\.\./{_DAY}"
_YEAR = {"type": "integer", "minimum": 1, "maximum": 9999}


def schema(lang: Language = "en") -> dict[str, Any]:
    """The schema of a casefile, with titles in *lang* and in the other language beside them."""
    properties: dict[str, Any] = {
        "format": {"const": words.FORMAT},
        **_properties({**sections.CASEFILE, **sections.states()}, lang),
        "person": _object({**sections.PERSON, **sections.COMMON, **_facts(Level.PERSON)}, lang),
        "facts": _object(_facts(Level.CASE), lang),
    }
    for name in sections.ALL_LISTS:
        properties[name] = {**titled(words.LISTS[name], lang), **_list(name)}
    properties["offenses"]["minItems"] = 1
    properties["sources"] = {**titled(Text("the sources", "las fuentes"), lang), **_list("sources")}
    properties["complete"] = {
        **titled(Text("the lists that hold all there is", "las listas que están completas"), lang),
        "type": "array",
        "items": options_schema(words.LISTS, lang),
    }
    properties["superseded"] = {
        **titled(Text("values that later ones replaced", "valores ya sustituidos"), lang),
        **_list("superseded"),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **titled(Text("Casefile of dedere", "Expediente de dedere"), lang),
        "type": "object",
        "properties": properties,
        "required": ["format", "id"],
        "anyOf": [
            {"required": [*words.AT_THE_TOP, "offenses"]},
            # Of transfers alone: nothing in it speaks of a request.
            {
                "required": ["transfers"],
                "properties": {
                    "transfers": {"minItems": 1},
                    **dict.fromkeys(words.OF_A_REQUEST, False),
                },
            },
            # Of connections alone: something is connected, and nothing is asked.
            *(
                {
                    "required": [name],
                    "properties": {
                        name: {"minItems": 1},
                        **dict.fromkeys((*words.OF_A_REQUEST, "transfers"), False),
                    },
                }
                for name in words.CONNECTIONS
            ),
        ],
        "additionalProperties": False,
        "$defs": _definitions(lang),
    }


def _facts(level: Level) -> Mapping[str, Field]:
    return sections.facts_at(level)


def _properties(fields: Mapping[str, Field], lang: Language) -> dict[str, Any]:
    return {key: one.schema(lang) for key, one in fields.items()}


def _object(fields: Mapping[str, Field], lang: Language) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "object",
        "properties": _properties(fields, lang),
        "additionalProperties": False,
    }
    if required := [key for key, one in fields.items() if one.required]:
        made["required"] = required
    return made


def _list(name: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}


def _definitions(lang: Language) -> dict[str, Any]:
    made: dict[str, Any] = {
        "words": {
            "anyOf": [
                Line().schema(lang),
                {
                    "type": "object",
                    "properties": {"en": Line().schema(lang), "es": Line().schema(lang)},
                    "required": ["en", "es"],
                    "additionalProperties": False,
                },
            ]
        },
        "day": {"anyOf": [{"type": "string", "pattern": f"^({_DAYS})$"}, _YEAR]},
        "date": {"anyOf": [{"type": "string", "pattern": f"^(never|{_DAYS})$"}, _YEAR]},
        **{f"datum_{key}": one.schema(lang) for key, one in DATUM.items()},
    }
    for key, fact in VOCABULARY.items():
        made[key] = Value(fact).bare_schema(lang)
        if fact.type == "several":
            made[f"{key}.options"] = options_schema(getattr(fact, "options", {}), lang)
    for name, level in words.LEVEL_OF_LIST.items():
        made[name] = _object(sections.entry_at(level), lang)
    made["events"] = {**_object(sections.EVENT, lang), "allOf": _results(lang)}
    made["parties"] = _object(sections.PARTY, lang)
    for name in ("documents", "events", "parties"):
        made[name]["not"] = {"required": list(sections.BELONGING)}
    made["evidence"] = _object(sections.EVIDENCE, lang)
    made["element"] = elements_schema(lang)
    made["decisions"] = _object(DECISION, lang)
    made["surrenders"] = _object(SURRENDER, lang)
    made["priorities"] = _object(PRIORITY, lang)
    for one in MORE:
        made[one.name] = _object(one.fields, lang)
        if set(sections.BELONGING) <= set(one.fields):
            made[one.name]["not"] = {"required": list(sections.BELONGING)}
    made["conflicts"] = _conflicts(lang)
    made["sources"] = _object(sections.SOURCE, lang)
    made["superseded"] = _superseded(lang)
    return made


def _conflicts(lang: Language) -> dict[str, Any]:
    """A fact on which sources disagree: its values are of the fact's own type."""
    decided = _object(conflicts.DECIDED, lang)
    decided["properties"] |= _VALUE
    decided["required"].append("value")
    made = _object(conflicts.CONFLICT, lang)
    made["properties"] |= {
        "values": {
            **titled(Text("the values, side by side", "los valores, lado a lado"), lang),
            "type": "array",
            "minItems": 2,
        },
        "decided": {**titled(Text("what was decided", "lo decidido"), lang), **decided},
    }
    made["properties"]["fact"]["enum"] = sorted(conflicts.DISPUTABLE)
    made["required"].append("values")
    made["allOf"] = [
        {
            "if": _fact_among(alike),
            "then": {
                "properties": {
                    # Bare, or with how each is known.
                    "values": {"items": Value(alike[0]).schema(lang)},
                    "decided": _value_of(alike[0]),
                }
            },
        }
        for alike in _facts_by_type(conflicts.DISPUTABLE)
    ]
    return made


def _superseded(lang: Language) -> dict[str, Any]:
    """A value that a later one replaced, of the fact's own type."""
    made = _object({**sections.SUPERSEDED, **DATUM}, lang)
    names = {fact.name for fact in VOCABULARY.values()}
    made["properties"] |= _VALUE
    made["properties"]["fact"]["enum"] = sorted(names)
    made["required"].append("value")
    made["allOf"] = [
        {"if": _fact_among(alike), "then": _value_of(alike[0])} for alike in _facts_by_type(names)
    ]
    return made


_VALUE: dict[str, Any] = {"value": True, "complete": True}
"""Keys whose schema turns on the fact."""


def _facts_by_type(names: Collection[str]) -> list[list[Fact]]:
    """Facts of these names, those together whose values are written alike.

    A name that stands at two levels has values of the same type at both.
    """
    alike: dict[str, list[Fact]] = {}
    for fact in VOCABULARY.values():
        if fact.name in names:
            # Each fact has words of its own, and a term may be life or not.
            same = fact.type in ("yes_no", "date", "text", "count", "money")
            alike.setdefault(fact.type if same else fact.name, []).append(fact)
    return list(alike.values())


def _fact_among(facts: Iterable[Fact]) -> dict[str, Any]:
    names = sorted({fact.name for fact in facts})
    return {"properties": {"fact": {"enum": names}}, "required": ["fact"]}


def _value_of(fact: Fact) -> dict[str, Any]:
    complete = {"type": "boolean"} if fact.type == "several" else False
    return {"properties": {"value": {"$ref": f"#/$defs/{fact.key}"}, "complete": complete}}


def _results(lang: Language) -> list[dict[str, Any]]:
    """Which results an event of each type can have."""
    return [
        {
            "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
            "then": {
                "properties": {
                    "result": options_schema({one: RESULTS[one] for one in type_.results}, lang)
                }
            },
        }
        for name, type_ in EVENT_TYPES.items()
        if type_.results
    ]
