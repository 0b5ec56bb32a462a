"""The form of one variable, made from the codebook, and the value that was written into it.

A record is a group of fields, a list of records is rows of them, a list of days or words has one on
each line. What is wrong is told beside its field, and nothing that was written is lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from dedere.dockets.codebook import Kind, NotAValueError, Variable
from dedere.dockets.model import Entry

MOST_ROWS = 400
"""Rows of a list that a form takes; a docket has fewer counts."""


@dataclass(slots=True)
class Field:
    """One field as a template shows it."""

    name: str
    title: str
    kind: str
    """``choice``, ``boolean``, ``several``, ``lines``, ``date``, ``number``, ``words``, ``coded``,
    ``entry``, ``record`` or ``rows``."""
    value: str = ""
    options: list[dict[str, Any]] = field(default_factory=list)
    parts: list[Field] = field(default_factory=list)
    rows: list[Field] = field(default_factory=list)
    unit: str = ""
    help: str = ""
    problem: str = ""
    required: bool = False

    @property
    def id(self) -> str:
        """A name for the page; no other field has it."""
        return "f-" + re.sub(r"[^A-Za-z0-9]+", "-", self.name)


class Form:
    """The form of a variable: filled from a value, or from what was sent."""

    def __init__(self, variable: Variable, entries: Sequence[Entry], lang: str) -> None:
        self.variable = variable
        self.entries = entries
        self.lang = lang
        self.problems: dict[str, str] = {}

    # -- filling ---------------------------------------------------------------------------------

    def fill(self, value: Any) -> Field:
        """The fields with *value* in them."""
        return self._field(self.variable, _ROOT, value, blank=1)

    def again(self, sent: QueryDict, more: str = "") -> Field:
        """The fields as they were sent, with what is wrong; *more* names a list to grow."""
        return self._sent(self.variable, _ROOT, sent, more)

    def _field(self, variable: Variable, name: str, value: Any, blank: int = 0) -> Field:
        made = self._empty(variable, name)
        if made.kind == "rows":
            held = list(value) if isinstance(value, list | tuple) else []
            held += [None] * (1 if blank or not held else 0)
            made.rows = [self._row(variable, f"{name}.{n}", one) for n, one in enumerate(held)]
        elif made.kind == "record":
            parts = value if isinstance(value, Mapping) else {}
            made.parts = [
                self._field(part, f"{name}.{part.name}", parts.get(part.name))
                for part in variable.parts
            ]
        elif made.kind == "several":
            chosen = value if isinstance(value, list | tuple) else ()
            made.options = self._options(variable, chosen)
        elif made.kind == "lines":
            lines = value if isinstance(value, list | tuple) else ()
            made.value = "\n".join(self._written(variable, one) for one in lines)
        else:
            made.value = self._written(variable, value)
            made.options = self._options(variable, (made.value,))
        return made

    def _row(self, variable: Variable, name: str, value: Any) -> Field:
        held = value if isinstance(value, Mapping) else {}
        row = Field(name, "", "record")
        row.parts = [
            self._field(part, f"{name}.{part.name}", held.get(part.name)) for part in variable.parts
        ]
        return row

    def _sent(self, variable: Variable, name: str, sent: QueryDict, more: str) -> Field:
        made = self._empty(variable, name)
        if made.kind == "rows":
            places = self._places(name, sent)
            count = max(places, default=-1) + 1 + (1 if more == name or not places else 0)
            for number in range(min(count, MOST_ROWS)):
                row = Field(f"{name}.{number}", "", "record")
                row.parts = [
                    self._sent(part, f"{name}.{number}.{part.name}", sent, more)
                    for part in variable.parts
                ]
                made.rows.append(row)
        elif made.kind == "record":
            made.parts = [
                self._sent(part, f"{name}.{part.name}", sent, more) for part in variable.parts
            ]
        elif made.kind == "several":
            made.options = self._options(variable, sent.getlist(name))
        else:
            made.value = sent.get(name, "")
            made.options = self._options(variable, (made.value,))
        return made

    def _empty(self, variable: Variable, name: str) -> Field:
        kind = _kind(variable)
        return Field(
            name,
            variable.title.in_(self.lang),
            kind,
            unit=variable.unit.in_(self.lang) if variable.unit else "",
            help=_help(kind, variable),
            problem=self.problems.get(name, ""),
            required=variable.required,
        )

    def _options(self, variable: Variable, chosen: Sequence[Any]) -> list[dict[str, Any]]:
        if variable.kind is Kind.BOOLEAN:
            return [
                {"value": "true", "label": _("yes"), "chosen": "true" in chosen},
                {"value": "false", "label": _("no"), "chosen": "false" in chosen},
            ]
        return [
            {
                "value": one.code,
                "label": one.title.in_(self.lang),
                "note": one.note.in_(self.lang) if one.note else "",
                "chosen": one.code in chosen,
            }
            for one in variable.values
        ]

    def _written(self, variable: Variable, value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        if variable.kind is Kind.ENTRY and isinstance(value, Mapping):
            return self.entry_written(value.get("i"))
        if isinstance(value, float) and value == int(value):
            value = int(value)
        return str(value)

    def entry_written(self, i: Any) -> str:
        """How one names an entry here: by its number, or by its place (``#4``)."""
        if not isinstance(i, int) or not 0 <= i < len(self.entries):
            return ""
        number = self.entries[i].number
        alone = number and sum(one.number == number for one in self.entries) == 1
        return str(number) if alone else f"#{i + 1}"

    # -- reading ---------------------------------------------------------------------------------

    def read(self, sent: QueryDict) -> Any:
        """The value that was sent, checked; None where nothing was written, or something is wrong.

        What is wrong stands in ``problems``, by the name of the field.
        """
        self.problems = {}
        if sent.get("none"):
            return []
        value = self._read(self.variable, _ROOT, sent)
        if self.problems:
            return None
        if self.variable.many and not value:
            return None
        try:
            return self.variable.check(value)
        except NotAValueError as wrong:
            self.problems[_place(wrong.where)] = wrong.in_(self.lang)
            return None

    def _read(self, variable: Variable, name: str, sent: QueryDict) -> Any:
        kind = _kind(variable)
        if kind == "rows":
            rows = []
            for number in sorted(self._places(name, sent))[:MOST_ROWS]:
                if sent.get(f"{name}.{number}.drop"):
                    continue
                row = {
                    part.name: self._read(part, f"{name}.{number}.{part.name}", sent)
                    for part in variable.parts
                }
                if any(one not in (None, []) for one in row.values()):
                    rows.append(row)
            return rows
        if kind == "record":
            parts = {
                part.name: self._read(part, f"{name}.{part.name}", sent) for part in variable.parts
            }
            said = any(one not in (None, []) for one in parts.values())
            return parts if said else None
        if kind == "several":
            return sent.getlist(name)
        if kind == "lines":
            written = [line.strip() for line in sent.get(name, "").splitlines() if line.strip()]
            return [self._one(variable, name, line) for line in written]
        return self._one(variable, name, sent.get(name, ""))

    def _one(self, variable: Variable, name: str, written: str) -> Any:
        if not written.strip():
            return None
        if variable.kind is Kind.ENTRY:
            return self._entry(name, written.strip())
        try:
            return _alone(variable).read(written)
        except NotAValueError as wrong:
            # The path to the field is seen from where the words stand.
            self.problems[name] = wrong.in_(self.lang).partition(": ")[2] or wrong.in_(self.lang)
            return None

    def _entry(self, name: str, written: str) -> dict[str, Any] | None:
        i = self.entry_named(written)
        if i is None:
            self.problems[name] = _(
                "No entry is called so. Write its number, or its place in the list, such as #4."
            )
            return None
        entry = self.entries[i]
        day = entry.date_filed or entry.date_entered
        return {"i": i, "doc": entry.number, "date": day.isoformat() if day else None}

    def entry_named(self, written: str) -> int | None:
        """The place of the entry that is called so."""
        if found := re.fullmatch(r"#(\d{1,6})", written):
            i = int(found[1]) - 1
            return i if 0 <= i < len(self.entries) else None
        places = [one.i for one in self.entries if one.number == written]
        return places[0] if len(places) == 1 else None

    def _places(self, name: str, sent: QueryDict) -> set[int]:
        found = re.compile(re.escape(name) + r"\.(\d{1,3})\.")
        return {int(place[1]) for key in sent if (place := found.match(key))}


_ROOT = "value"


def _kind(variable: Variable) -> str:
    if variable.kind is Kind.RECORD:
        return "rows" if variable.many else "record"
    if variable.many:
        plain = variable.kind is Kind.CHOICE and not any(one.form for one in variable.values)
        return "several" if plain else "lines"
    match variable.kind:
        case Kind.CHOICE if any(one.form for one in variable.values):
            return "coded"
        case Kind.CHOICE:
            return "choice"
        case Kind.BOOLEAN:
            return "boolean"
        case Kind.DATE:
            return "date"
        case Kind.NUMBER | Kind.INTEGER:
            return "coded" if variable.values else "number"
        case Kind.ENTRY:
            return "entry"
        case _:
            return "words"


def _alone(variable: Variable) -> Variable:
    """The variable of one item of a list."""
    from dataclasses import replace

    return replace(variable, many=False) if variable.many else variable


def _help(kind: str, variable: Variable) -> str:
    if kind == "lines":
        if variable.kind is Kind.DATE:
            return _("One day on each line, such as 2021-02-05.")
        if variable.kind is Kind.ENTRY:
            return _("One entry on each line: its number, or its place in the list, such as #4.")
        return _("One on each line.")
    if kind == "entry":
        return _("Its number, or its place in the list, such as #4.")
    return ""


def _place(where: str) -> str:
    """``counts[2].outcome`` as the name of a field: ``value.1.outcome``."""
    rest = re.sub(r"^[^.\[]+", "", where)
    return _ROOT + re.sub(r"\[(\d+)\]", lambda found: f".{int(found[1]) - 1}", rest)
