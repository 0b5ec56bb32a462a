"""The whole law as plain values, with a published schema, for whoever has none of our code."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from dedere.bilingual import Text
from dedere.law.concepts import Concepts
from dedere.law.language.facts import Fact
from dedere.law.language.library import Library
from dedere.law.language.provisions import Instrument, Provision, Source
from dedere.law.language.readings import Reading
from dedere.law.language.rules import Exception_, Limit, Rule
from dedere.law.rendering.grouping import group_of
from dedere.law.rendering.trees import Data, expr_data, runs_data, text_data, value_data

FORMAT = "dedere-rule-set/1"
SCHEMA = "rule-set.schema.json"


def schema() -> Data:
    """The JSON Schema of a rule set."""
    text = (files(__package__) / SCHEMA).read_text(encoding="utf-8")
    found: Data = json.loads(text)
    return found


def rule_set(library: Library, concepts: Concepts) -> Data:
    """Instruments, provisions, readings, facts, rules, and the words of both laws."""
    return {
        "$schema": SCHEMA,
        "format": FORMAT,
        "logic": _LOGIC,
        "advice": {
            "en": "This is no legal advice.",
            "es": "Esto no es asesoría jurídica.",
        },
        "instruments": [_instrument(one) for one in library.instruments],
        "provisions": [_provision(one) for one in library.provisions.values()],
        "readings": [_reading(one, library) for one in library.readings.values()],
        "facts": [_fact(one, library) for one in library.facts.values()],
        "rules": [_rule(one) for one in library.rules.values()],
        "glossary": [
            {
                "id": one.id,
                "term": text_data(one.term),
                "meaning": text_data(one.meaning),
                "see": list(one.see),
                "confidence": one.confidence,
            }
            for one in concepts.terms
        ],
        "concepts": [
            {
                "id": one.id,
                "us": _text(one.us),
                "mx": _text(one.mx),
                "nearness": one.nearness,
                "lost": text_data(one.lost),
                "instead": _text(one.instead),
                "see": list(one.see),
                "confidence": one.confidence,
            }
            for one in concepts.rows
        ],
    }


_LOGIC = {
    "en": "Three values: true, false, not known (Kleene, strong). 'all' is false as soon as one "
    "part is, 'any' true as soon as one part is; unknown parts keep the rest open. A fact that is "
    "not recorded is not known. A list holds all there is only where it says so: else 'every' is "
    "never true and 'count' never false. Where a rule reads one fact twice, the answer is what "
    "all completions of the unknown facts agree on. Dates and numbers may be intervals, compared "
    "by their ends.",
    "es": "Tres valores: verdadero, falso, no se sabe (Kleene, fuerte). «all» es falso en cuanto "
    "lo es una parte, «any» verdadero en cuanto lo es una; las partes desconocidas dejan abierto "
    "el resto. Un hecho no registrado no se sabe. Una lista tiene todo lo que hay solo donde lo "
    "dice: si no, «every» nunca es verdadero y «count» nunca falso. Si una regla lee un hecho dos "
    "veces, la respuesta es aquella en que coinciden todas las formas de completar lo desconocido. "
    "Fechas y números pueden ser intervalos, que se comparan por sus extremos.",
}


def _instrument(one: Instrument) -> Data:
    return {
        "id": one.id,
        "group": group_of(one),
        "name": text_data(one.name),
        "short": text_data(one.short),
        "official": text_data(one.official),
        "in_force_from": str(one.in_force_from),
        "read_up_to": str(one.read_up_to),
        "read_in": text_data(one.read_in),
        "authentic": list(one.authentic),
        "note": _text(one.note),
        "scope": _given(one.scope, expr_data),
    }


def _provision(one: Provision) -> Data:
    return {
        "id": one.id,
        "instrument": one.instrument.id,
        "path": list(one.path),
        "version": one.version,
        "citation": text_data(one.citation),
        "title": text_data(one.title),
        "paraphrase": text_data(one.paraphrase),
        "in_force_from": str(one.in_force_from),
        "in_force_to": _given(one.in_force_to, str),
        "changed": _text(one.changed),
        "older": one.older.id if one.older else None,
        "newer": one.newer.id if one.newer else None,
        "above": one.above.id if one.above else None,
        "encoded": one.encoded,
        "confidence": one.confidence,
        "reading": _text(one.reading),
        "left_to": _text(one.left_to),
        "sources": [_source(found) for found in one.sources],
        "rules": [rule.id for rule in one.rules],
    }


def _reading(one: Reading, library: Library) -> Data:
    return {
        "name": one.name,
        "question": text_data(one.question),
        "answers": {
            name: {
                "text": text_data(held.text),
                "held_by": text_data(held.held_by),
                "sources": [_source(found) for found in held.sources],
                "confidence": held.confidence,
            }
            for name, held in one.answers.items()
        },
        "default": one.default,
        "note": _text(one.note),
        "rules": [rule.id for rule in library.rules.values() if one in rule.readings],
    }


def _fact(one: Fact, library: Library) -> Data:
    options = getattr(one, "options", None)
    unit = getattr(one, "unit", None)
    return {
        "key": one.key,
        "level": one.level.value,
        "type": one.type,
        "label": text_data(one.label),
        "question": text_data(one.question),
        "options": {name: text_data(text) for name, text in options.items()} if options else None,
        "unit": _text(unit),
        "currency": getattr(one, "currency", None),
        "may_be_life": bool(getattr(one, "may_be_life", False)),
        "proven_by": list(one.proven_by),
        "judged_by": _text(one.judged_by),
        "rules": [rule.id for rule in library.readers.get(one.key, [])],
    }


def _rule(one: Rule) -> Data:
    exceptions = list(one.exceptions)
    return {
        "id": one.id,
        "provision": one.provision.id,
        "level": one.level.value,
        "effect": one.effect.value,
        "number": one.number,
        "bears_on": one.bearing.value,
        "text": text_data(one.text),
        "confidence": one.confidence,
        "reading": _text(one.reading),
        "readings": [found.name for found in one.readings],
        "facts": [fact.key for fact in one.facts],
        "stands_in_the_way_where": one.fails_if,
        "answer": expr_data(one.answer),
        "applies": _given(one.applies, expr_data),
        "general": expr_data(one.general),
        "exceptions": [_exception(found, exceptions) for found in exceptions],
        "limit": _given(one.limit, _limit),
        "law_of": {"name": one.law_of.name, "label": text_data(one.law_of.label)}
        if one.law_of
        else None,
    }


def _exception(one: Exception_, among: list[Exception_]) -> Data:
    return {
        "provision": one.provision.id,
        "text": text_data(one.text),
        "when": expr_data(one.when),
        "then": one.then,
        "over": [among.index(weaker) for weaker in one.over if weaker in among],
    }


def _limit(one: Limit) -> Data:
    return {
        "starts": value_data(one.starts),
        "runs": runs_data(one.runs),
        "met_by": value_data(one.met_by),
        "otherwise": text_data(one.otherwise),
    }


def _source(one: Source) -> Data:
    return {"title": text_data(one.title), "url": one.url}


def _text(text: Text | None) -> dict[str, str] | None:
    return None if text is None else text_data(text)


def _given(value: Any, write: Callable[[Any], Any]) -> Any:
    return None if value is None else write(value)
