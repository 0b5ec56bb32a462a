"""A value in words, on one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dedere.bilingual import Text, same
from dedere.dockets.codebook.model import Kind, Variable

OPEN = Text("open", "sin definir")
NONE_SHOWN = Text("none shown", "no consta ninguno")
YES, NO = Text("yes", "sí"), Text("no", "no")


def said(variable: Variable, value: Any) -> Text:
    """*value* in words; see `Variable.say`."""
    if value is None:
        return OPEN
    if variable.many and isinstance(value, list | tuple):
        return _joined("; ", [_one(variable, one) for one in value]) if value else NONE_SHOWN
    return _one(variable, value)


def _one(variable: Variable, value: Any) -> Text:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, Mapping):
        return _entry(value) if variable.kind is Kind.ENTRY else _record(variable, value)
    if isinstance(value, str):
        for one in variable.values:
            if (title := one.said(value)) is not None:
                return title
    words = _plain(value)
    if variable.unit is not None and isinstance(value, int | float):
        return Text(f"{words} {variable.unit.en}", f"{words} {variable.unit.es}")
    return same(words)


def _record(variable: Variable, value: Mapping[Any, Any]) -> Text:
    """Its parts that say something; the first of them, where it leads, without its title."""
    told: list[Text] = []
    for part in variable.parts:
        given = value.get(part.name)
        if given is None or given == [] or part.kind is Kind.ENTRY:
            continue
        words = said(part, given)
        if part.required and not told:
            told.append(words)
        else:
            told.append(Text(f"{part.title.en}: {words.en}", f"{part.title.es}: {words.es}"))
    return _joined(", ", told) if told else OPEN


def _entry(value: Mapping[Any, Any]) -> Text:
    doc, i, day = value.get("doc"), value.get("i"), value.get("date")
    name = Text(f"entry {doc}", f"asiento {doc}")
    if doc is None:
        name = Text(f"unnumbered entry [{i}]", f"asiento sin número [{i}]")
    return Text(f"{name.en} ({day})", f"{name.es} ({day})") if day else name


def _plain(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int | float):
        return f"{value:,}"
    return " ".join(str(value).split()) or "–"


def _joined(between: str, texts: list[Text]) -> Text:
    return Text(between.join(one.en for one in texts), between.join(one.es for one in texts))
