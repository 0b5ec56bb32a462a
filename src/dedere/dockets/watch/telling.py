"""Changes told in words, and as plain data for programs."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Text
from dedere.dockets.codebook import codebook
from dedere.dockets.watch.changes import Changes, EntryChange, HeaderChange, Words

FORMAT = 1


def lines(changes: Changes, lang: str) -> list[str]:
    """What a person reads: first the doubts, then the header, then the entries."""
    found = [f"! {text.in_(lang)}" for text in changes.cautions]
    if not changes:
        found.append(_NOTHING.in_(lang))
    for one in changes.header:
        found.append(one.text.in_(lang))
        found += _touches(one.variables, lang)
    for entry in changes.entries:
        day = f"{entry.day.isoformat()}  " if entry.day else ""
        found.append(f"{day}{entry.text.in_(lang)}")
        if said := in_words(entry.words):
            found.append(f"    {said}")
        found += _touches(entry.variables, lang)
    found += [f"· {one.text.in_(lang)}" for one in changes.not_shown]
    return found


def in_words(words: tuple[Words, ...]) -> str:
    """What was taken out stands in [- -], what was put in in {+ +}; one whole text stands bare."""
    if len(words) == 1:
        return words[0].text
    marks = {"-": "[-{}-]", "+": "{{+{}+}}", "=": "{}", "…": "…"}
    return " ".join(marks[one.sign].format(one.text) for one in words)


def to_data(changes: Changes) -> dict[str, Any]:
    """The changes as JSON has them. Words are masked as in a record."""
    return {
        "format": FORMAT,
        "changed": bool(changes),
        "old": _source(changes, "old"),
        "new": _source(changes, "new"),
        "variables": list(changes.touched),
        "header": [_header(one) for one in changes.header],
        "entries": [_entry(one) for one in changes.entries],
        "not_shown": [
            {
                "what": one.what,
                "when": "before" if one.before else "now",
                "text": _text(one.text),
                "entries": list(one.entries),
            }
            for one in changes.not_shown
        ],
        "cautions": [_text(one) for one in changes.cautions],
    }


def _source(changes: Changes, which: str) -> dict[str, str]:
    source = changes.old if which == "old" else changes.new
    return {"file": source.file, "sha256": source.sha256, "form": str(source.form)}


def _header(one: HeaderChange) -> dict[str, Any]:
    return {
        "part": str(one.part),
        "what": one.what,
        "before": one.before,
        "after": one.after,
        "text": _text(one.text),
        "variables": list(one.variables),
    }


def _entry(one: EntryChange) -> dict[str, Any]:
    return {
        "kind": str(one.kind),
        "doc": one.number,
        "date": one.day.isoformat() if one.day else None,
        "i_old": one.i_old,
        "i_new": one.i_new,
        "late": one.late,
        "text": _text(one.text),
        "words": [{"sign": part.sign, "text": part.text} for part in one.words],
        "events": list(one.labels),
        "variables": list(one.variables),
    }


def _touches(variables: tuple[str, ...], lang: str) -> list[str]:
    if not variables:
        return []
    book = codebook()
    known = {one.name: one.title.in_(lang) for one in book.variables}
    titles = "; ".join(known.get(name, name) for name in variables)
    return [f"    → {_TOUCHES.in_(lang)}: {titles}"]


def _text(text: Text) -> dict[str, str]:
    return {"en": text.en, "es": text.es}


_NOTHING = Text("Nothing changed.", "Nada cambió.")
_TOUCHES = Text("look again at", "revisar de nuevo")
