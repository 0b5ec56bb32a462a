"""The fields of a form, made of the keys of a section: one control a key, by its shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from dedere.casefile.connected.shapes import EntryName
from dedere.casefile.evidence import Carries, ElementName
from dedere.casefile.exchanges import Who
from dedere.casefile.parts import Hour, Mention, OneOf, Part, Several
from dedere.casefile.shapes import (
    Day,
    Field,
    Flag,
    Line,
    Lines,
    Option,
    Reference,
    Shape,
    Value,
    Words,
)
from dedere.law.facts.events import RESULTS
from dedere.law.language.facts import Choice, MonthsFact, SeveralFact
from dedere.office.item_forms import naming
from dedere.office.item_forms.naming import Entries

EMPTY_ROWS = 2
"""Rows left open at the end of a list of parts."""
OTHER = "-other"
"""What follows the name of the field that holds a text in the other language."""
LONG = (
    frozenset(("detail", "note", "says", "said_against", "wording_asked", "wording_given", "asked"))
    | frozenset(("answered", "terms", "conditions", "gives_up", "summary", "benefit"))
    | frozenset(("surrender_did", "asks", "what", "came_back"))
)
"""Keys whose texts run over several lines."""

Options = list[tuple[str, str]]


@dataclass
class Control:
    """One field of a form as a page shows it."""

    name: str
    """Its name in what is sent: ``date``, ``handover.on``, ``moved.0.step``."""
    label: str
    widget: str
    """Which of the fields of `_item_control.html` it is."""
    value: Any = ""
    help: str = ""
    required: bool = False
    options: Options = field(default_factory=list)
    unit: str = ""
    other: str | None = None
    """A text in the other language, where the two differ."""
    life: bool | None = None
    complete: bool | None = None
    parts: list[Control] = field(default_factory=list)
    rows: list[list[Control]] = field(default_factory=list)
    problem: str = ""
    now: str = ""
    """How it stands by now, where somebody else changed it meanwhile."""

    @property
    def id(self) -> str:
        """Its place on the page."""
        return f"f-{self.name.replace('.', '-')}"

    @property
    def filled(self) -> bool:
        """Whether something stands in it or is wrong with it, so that it is shown open."""
        return any(one.value or one.problem or one.now for one in self.every())

    @property
    def has_nothing_to_choose(self) -> bool:
        """Whether it asks for one of a list that is empty."""
        return self.widget in ("choice", "checks") and not self.options and not self.value

    def every(self) -> Iterator[Control]:
        """It and all that it is made of."""
        yield self
        for one in [*self.parts, *(part for row in self.rows for part in row)]:
            yield from one.every()


class Maker:
    """Makes the controls of a form for one case in one language."""

    def __init__(self, entries: Entries, lang: str) -> None:
        self.named = entries
        self.lang = lang

    def controls(
        self, fields: Mapping[str, Field], written: Mapping[str, Any], prefix: str = ""
    ) -> list[Control]:
        """A control for each key, filled with what is written."""
        return [self.control(key, one, written.get(key), prefix) for key, one in fields.items()]

    def control(self, key: str, asked: Field, written: Any, prefix: str = "") -> Control:
        """The control of one key."""
        made = Control(
            f"{prefix}{key}",
            capfirst(asked.title.in_(self.lang)) if asked.title else key,
            "line",
            # In a part that may be left out nothing must be filled in until something is.
            required=asked.required and not prefix,
        )
        if asked.description is not None and not isinstance(asked.shape, Value):
            made.help = asked.description.in_(self.lang)
        self._fill(made, key, asked.shape, written)
        return made

    def _fill(self, made: Control, key: str, shape: Shape, written: Any) -> None:
        if isinstance(shape, Value):
            self._fact(made, shape, written)
        elif isinstance(shape, Words):
            self._words(made, key, written)
        elif isinstance(shape, Day):
            made.widget, made.value = "day", written or ""
        elif isinstance(shape, Flag):
            made.widget, made.value = "choice", _flag(written)
            made.options = _yes_or_no()
        elif isinstance(shape, Lines):
            made.widget, made.value = "text", "\n".join(written or ())
            made.help = made.help or _("One on each line.")
        elif isinstance(shape, Several):
            self._several(made, key, shape, written)
        elif isinstance(shape, Part):
            made.widget = "group"
            made.parts = self.controls(shape.fields, written or {}, f"{made.name}.")
        elif isinstance(shape, Carries):
            self._carries(made, written)
        elif isinstance(shape, Who):
            self._who(made, written)
        elif (options := self.options_of(key, shape)) is not None:
            made.widget, made.value, made.options = "choice", written or "", options
        else:
            made.widget = "hour" if isinstance(shape, Hour) else "line"
            made.value = "" if written is None else written
            if isinstance(shape, Line) and key == "result":
                made.widget = "suggested"
                made.options = [(name, text.in_(self.lang)) for name, text in RESULTS.items()]

    def options_of(self, key: str, shape: Shape) -> Options | None:
        """What can be chosen; None where anything can be written."""
        if isinstance(shape, Option):
            return [(name, text.in_(self.lang)) for name, text in shape.options.items()]
        if isinstance(shape, Reference):
            return self.named.of_kind(shape.kind)
        if isinstance(shape, Mention):
            return self.named.of_kind(key)
        if isinstance(shape, EntryName):
            return self.named.of_kinds(shape.kinds)
        if isinstance(shape, OneOf):
            return naming.words_of(shape.known(), self.lang)
        if isinstance(shape, ElementName):
            from dedere.law.elements import load_elements

            return naming.words_of(load_elements().by_key, self.lang)
        return None

    def _words(self, made: Control, key: str, written: Any) -> None:
        made.widget = "text" if key in LONG else "line"
        if isinstance(written, Mapping):
            made.value = written.get(self.lang, "")
            made.other = written.get("en" if self.lang == "es" else "es", "")
        else:
            made.value = written or ""

    def _several(self, made: Control, key: str, shape: Several, written: Any) -> None:
        written = [written] if isinstance(written, str) else written
        if (options := self.options_of(key, shape.of)) is not None:
            made.widget, made.value, made.options = "checks", list(written or ()), options
        elif isinstance(shape.of, Part):
            made.widget = "rows"
            held = [*(written or ()), *({} for _n in range(EMPTY_ROWS))]
            made.rows = [
                self.controls(shape.of.fields, one, f"{made.name}.{number}.")
                for number, one in enumerate(held)
            ]
        else:
            made.widget = "text"
            made.value = "\n".join(str(one) for one in written or ())
            made.help = made.help or _("One on each line.")

    def _carries(self, made: Control, written: Any) -> None:
        held = written if isinstance(written, list) else [written] if written else []
        made.widget = "carries"
        made.value = "identity" in held
        elements = self.options_of("element", ElementName()) or []
        pairs = [one for one in held if isinstance(one, Mapping)]
        made.rows = [
            [
                Control(
                    f"{made.name}.{number}.offense",
                    _("Offense"),
                    "choice",
                    one.get("offense", ""),
                    options=self.named.of_kind("offense"),
                ),
                Control(
                    f"{made.name}.{number}.element",
                    _("Element"),
                    "choice",
                    one.get("element", ""),
                    options=elements,
                ),
            ]
            for number, one in enumerate([*pairs, *({} for _n in range(EMPTY_ROWS))])
        ]

    def _who(self, made: Control, written: Any) -> None:
        made.widget = "who"
        parties = [(f"party:{id}", name) for id, name in self.named.of_kind("party")]
        made.options = [*parties, *naming.authorities(self.lang)]
        if isinstance(written, Mapping) and "party" in written:
            made.value = f"party:{written['party']}"
        elif written in dict(made.options):
            made.value = written
        else:
            made.value = ""
            words = Control(f"{made.name}.words", _("Or in words"), "line")
            self._words(words, "", written)
            made.parts = [words]
        if not made.parts:
            made.parts = [Control(f"{made.name}.words", _("Or in words"), "line")]

    def _fact(self, made: Control, shape: Value, written: Any) -> None:
        fact = shape.fact
        bare = bare_of(written)
        made.value = "" if bare is None else bare
        if isinstance(fact, Choice):
            made.widget = "choice"
            made.options = [(name, text.in_(self.lang)) for name, text in fact.options.items()]
        elif isinstance(fact, SeveralFact):
            made.widget, made.value = "checks", list(bare or ())
            made.options = [(name, text.in_(self.lang)) for name, text in fact.options.items()]
            made.complete = bool(isinstance(written, Mapping) and written.get("complete"))
        elif fact.type == "yes_no":
            made.widget, made.value, made.options = "choice", _flag(bare), _yes_or_no()
        elif fact.type == "date":
            made.widget = "day"
        elif fact.type == "money":
            made.widget = "money"
            made.value = bare if isinstance(bare, Mapping) else {}
        elif fact.type in ("months", "count"):
            made.widget = "number"
            unit = getattr(fact, "unit", None)
            made.unit = unit.in_(self.lang) if unit is not None else ""
            if isinstance(fact, MonthsFact) and fact.may_be_life:
                made.life = bare == "life"
                made.value = "" if made.life else made.value
        elif fact.name in LONG:
            made.widget = "text"


def bare_of(written: Any) -> Any:
    """The value of a fact without what is said of it."""
    return written["value"] if isinstance(written, Mapping) and "value" in written else written


def _flag(written: Any) -> str:
    return {True: "true", False: "false"}.get(written, "")


def _yes_or_no() -> Options:
    return [("true", _("yes")), ("false", _("no"))]
