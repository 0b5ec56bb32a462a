"""What was sent by a form, read back into what a casefile writes. Nothing is lost on error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from dedere.casefile import reading
from dedere.casefile.evidence import Carries
from dedere.casefile.exchanges import Who
from dedere.casefile.parts import Part, Several
from dedere.casefile.reading import Problems
from dedere.casefile.shapes import Field, Flag, Lines, Reader, Shape, Value, Words
from dedere.errors import DedereError, InputErrors
from dedere.law.language.facts import SeveralFact
from dedere.office.item_forms.controls import OTHER, bare_of

LONGEST = 20_000
MOST_ROWS = 60


class Sent:
    """One form that was sent: what it says, and what is wrong with it, field by field."""

    def __init__(self, post: QueryDict, lang: str) -> None:
        self.post = post
        self.lang = lang
        self.problems: dict[str, str] = {}

    def read(
        self, fields: Mapping[str, Field], before: Mapping[str, Any], prefix: str = ""
    ) -> dict[str, Any]:
        """What a casefile writes; an empty field is left out, as what is not known is."""
        made: dict[str, Any] = {}
        for key, asked in fields.items():
            name = f"{prefix}{key}"
            written = self._one(name, asked.shape, before.get(key))
            if written is None:
                if asked.required and self._is_asked(prefix, made, fields):
                    self.problems.setdefault(name, _("Please fill this in."))
                continue
            made[key] = written
            if not isinstance(asked.shape, Part | Several | Carries):
                self._check(name, asked.shape, written)
        return made

    def _is_asked(self, prefix: str, made: Mapping[str, Any], fields: Mapping[str, Field]) -> bool:
        """A part of which nothing was filled in is simply not there."""
        if not prefix:
            return True
        return any(
            value.strip()
            for key in self.post
            if key.startswith(prefix)
            for value in self.post.getlist(key)
        )

    def _check(self, name: str, shape: Shape, written: Any) -> None:
        """What the casefile would say of it, at its field."""
        to = Reader(Problems(name))
        try:
            shape.read(reading.from_values(written, name), to)
            found = to.problems.found
        except InputErrors as problems:
            found = list(problems.problems)
        if found:
            self.problems.setdefault(
                name, " ".join(DedereError.in_(one, self.lang) for one in found)
            )

    def text(self, name: str) -> str:
        """A text without spaces at its ends, with line breaks as they are everywhere."""
        given = self.post.get(name, "").replace("\r\n", "\n").strip()
        if len(given) > LONGEST:
            self.problems[name] = _("This text is too long.")
            return given[:LONGEST]
        return given

    def _one(self, name: str, shape: Shape, before: Any) -> Any:
        if isinstance(shape, Value):
            return self._fact(name, shape, before)
        if isinstance(shape, Words):
            return self._words(name, before)
        if isinstance(shape, Part):
            return self.read(shape.fields, before or {}, f"{name}.") or None
        if isinstance(shape, Several):
            return self._several(name, shape, before)
        if isinstance(shape, Carries):
            return self._carries(name)
        if isinstance(shape, Who):
            return self._who(name, before)
        given = self.text(name)
        if not given:
            return None
        if isinstance(shape, Flag):
            return {"true": True, "false": False}.get(given, given)
        if isinstance(shape, Lines):
            return [line.strip() for line in given.split("\n") if line.strip()]
        return given

    def _words(self, name: str, before: Any) -> Any:
        """A text; in both languages where it stood in both and they differ."""
        given = self.text(name)
        if f"{name}{OTHER}" not in self.post:
            return given or None
        other = self.text(f"{name}{OTHER}")
        if not (given and other) or given == other:
            return given or other or None
        first, second = ("en", "es") if self.lang == "en" else ("es", "en")
        both = {first: given, second: other}
        return {"en": both["en"], "es": both["es"]}

    def _several(self, name: str, shape: Several, before: Any) -> Any:
        if isinstance(shape.of, Part):
            held = before if isinstance(before, list) else []
            rows = []
            for number in range(self._rows(name)):
                was = held[number] if number < len(held) else {}
                row = self.read(shape.of.fields, was, f"{name}.{number}.")
                if row:
                    rows.append(row)
            return rows or None
        chosen = [one.strip() for one in self.post.getlist(name) if one.strip()]
        if len(chosen) == 1 and "\n" in chosen[0]:
            chosen = [line.strip() for line in chosen[0].splitlines() if line.strip()]
        for one in chosen:
            self._check(name, shape.of, one)
        return chosen or None

    def _rows(self, name: str) -> int:
        """How many rows were sent."""
        start = f"{name}."
        numbers = [
            int(part)
            for key in self.post
            if key.startswith(start) and (part := key[len(start) :].partition(".")[0]).isdecimal()
        ]
        return min(max(numbers, default=-1) + 1, MOST_ROWS)

    def _carries(self, name: str) -> Any:
        found: list[Any] = ["identity"] if self.post.get(f"{name}.identity") else []
        for number in range(self._rows(name)):
            row = {
                key: given
                for key in ("offense", "element")
                if (given := self.text(f"{name}.{number}.{key}"))
            }
            if len(row) == 1:
                missing = "element" if "offense" in row else "offense"
                self.problems[f"{name}.{number}.{missing}"] = _("Please fill this in.")
            elif row:
                found.append(row)
        if not found:
            return None
        return found[0] if len(found) == 1 else found

    def _who(self, name: str, before: Any) -> Any:
        known = self.text(name)
        if known.startswith("party:"):
            return {"party": known.removeprefix("party:")}
        return known or self._words(f"{name}.words", before)

    def _fact(self, name: str, shape: Value, before: Any) -> Any:
        value, complete = self._bare(name, shape), bool(self.post.get(f"{name}.complete"))
        if value is None and not complete:
            return None
        was = bare_of(before)
        same = sorted(value or ()) == sorted(was or ()) if isinstance(value, list) else value == was
        if same and complete == bool(isinstance(before, Mapping) and before.get("complete")):
            # Untouched: what is said of the value, its source and its day, stays with it.
            return before
        return {"value": value or [], "complete": True} if complete else value

    def _bare(self, name: str, shape: Value) -> Any:
        fact = shape.fact
        if isinstance(fact, SeveralFact):
            return [one for one in self.post.getlist(name) if one] or None
        given = self.text(name)
        if self.post.get(f"{name}.life"):
            return "life"
        if fact.type == "money":
            amount = given.replace(",", "")
            currency = self.text(f"{name}.currency").upper()
            return {"amount": amount, "currency": currency or "USD"} if amount else None
        if not given:
            return None
        if fact.type == "yes_no":
            return {"true": True, "false": False}.get(given, given)
        if fact.type in ("months", "count") and given.isascii() and given.isdigit():
            return int(given)
        return given
