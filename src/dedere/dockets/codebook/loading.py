"""A file of variables, read strictly: everything that is wrong is told at once, by line."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from string import Formatter

from dedere.bilingual import Text, same
from dedere.casefile.reading import Mapping as Keys
from dedere.casefile.reading import Node, Problems, Scalar, Sequence, parse, shown, what_it_is
from dedere.dockets.codebook import words
from dedere.dockets.codebook.model import Demand, Group, Kind, Missing, Value, Variable
from dedere.dockets.codebook.vocabularies import VOCABULARIES
from dedere.errors import Place

_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
_SHARE = re.compile(r"0?\.\d{1,6}|[01](\.0{1,6})?", re.ASCII)
_ANY = same("–")
"""Stands for a text that is wrong, until the file is refused."""

_GROUP_KEYS = ("group", "title", "variables")
_VARIABLE_KEYS = (
    "name", "title", "definition", "example", "doubt", "evidence", "kind", "many", "unit",
    "values", "values_from", "form", "like", "parts", "agreement",
)  # fmt: skip
_PART_KEYS = (*_VARIABLE_KEYS, "required")
_VALUE_KEYS = ("code", "title", "note", "form")
_DEMAND_KEYS = ("alpha", "lowest", "source", "confidence")
_AGREEMENT_KEYS = ("alpha", "by")
_SURE = ("verified", "known", "doubtful")
_MISSING_KEYS = ("code", "title", "definition", "example", "outside")
_ALWAYS = ("name", "title", "definition", "kind")
_OF_VARIABLE = ("example", "doubt", "evidence")
"""What a variable must have; of a part it is enough to be defined."""


@dataclass(frozen=True)
class Head:
    """What the first file says."""

    number: int
    files: tuple[str, ...]
    demand: Demand


class Loader:
    """One file, and what is wrong with it.

    Raises:
        InputErrors: from every method, with all problems of the file.
    """

    def __init__(self, text: str, name: str) -> None:
        self.problems = Problems(name)
        if not text.strip():
            self.problems.fail(Place(name, 1, 1), words.EMPTY, words.BEGIN)
        self.root = parse(text, name)
        self.lowest = 0.0

    # -- whole files -----------------------------------------------------------------------------

    def head(self) -> Head:
        """The number of the codebook, and its files in their order."""
        keys = ("number", "files", "agreement")
        self._keys(self.root, keys, keys)
        number = self._whole(self.root.entries.get("number"))
        names = [self._word(one) for one in self._items(self.root, "files")]
        demand = self._demand(self.root.entries.get("agreement"))
        self.problems.raise_any()
        return Head(number, tuple(names), demand)

    def _demand(self, node: Node | None) -> Demand:
        self._keys(node, _DEMAND_KEYS, _DEMAND_KEYS)
        if not isinstance(node, Keys):
            return Demand(0.0, 0.0, _ANY, "–")
        get = node.entries.get
        sure = self._word(get("confidence"))
        if sure not in (*_SURE, "–"):
            self._wrong(get("confidence"), words.one_of(_SURE))
        return Demand(
            self._share(get("alpha")), self._share(get("lowest")), self._text(get("source")), sure
        )

    def group(
        self,
        taken: Collection[str],
        groups: Mapping[str, Text] | None = None,
        lowest: float = 0.0,
    ) -> tuple[Group, list[Variable]]:
        """The group and its variables.

        Args:
            taken: names that already have a meaning.
            groups: groups that stand already; variables may join one.
            lowest: the least agreement that a variable may demand.
        """
        self.lowest = lowest
        known = groups or {}
        self._keys(self.root, _GROUP_KEYS, ("group", "variables"))
        name = self._name(self.root.entries.get("group"))
        written = self.root.entries.get("title")
        title = self._text(written) if written is not None else known.get(name)
        if title is None:
            self._say(self.root, words.NO_TITLE, words.GIVE_TITLE)
        elif name in known and written is not None and title != known[name]:
            self._say(written, words.OTHER_TITLE.format(name=name), words.LEAVE_TITLE)
        met = dict.fromkeys(taken, 0)
        found = []
        for node in self._items(self.root, "variables"):
            variable = self._variable(node, name, top=True)
            if variable is None:
                continue
            self._only_once(node, variable.name, met)
            found.append(variable)
        self.problems.raise_any()
        return Group(name, title or _ANY), found

    def missing(self) -> tuple[Missing, ...]:
        """The kinds of missing."""
        self._keys(self.root, ("missing",), ("missing",))
        found = []
        for node in self._items(self.root, "missing"):
            if self._keys(node, _MISSING_KEYS, _MISSING_KEYS) and isinstance(node, Keys):
                get = node.entries.get
                found.append(
                    Missing(
                        self._name(get("code")),
                        self._text(get("title")),
                        self._text(get("definition")),
                        self._text(get("example")),
                        self._flag(get("outside")),
                    )
                )
        self.problems.raise_any()
        return tuple(found)

    # -- a variable ------------------------------------------------------------------------------

    def _variable(self, node: Node, group: str, *, top: bool) -> Variable | None:
        keys = _VARIABLE_KEYS if top else _PART_KEYS
        must = (*_ALWAYS, *_OF_VARIABLE) if top else _ALWAYS
        if not self._keys(node, keys, must) or not isinstance(node, Keys):
            return None
        get = node.entries.get
        kind = self._kind(get("kind"))
        variable = Variable(
            name=self._name(get("name")),
            title=self._text(get("title")),
            definition=self._text(get("definition")),
            example=self._some_text(get("example")),
            doubt=self._some_text(get("doubt")),
            kind=kind,
            values=self._values(node),
            unit=self._some_text(get("unit")),
            parts=self._parts(node, group),
            many=self._flag(get("many")),
            group=group,
            evidence=self._some_text(get("evidence")),
            required=self._flag(get("required")),
            form=self._form(get("form")),
            like=self._word(get("like")) if get("like") is not None else None,
            alpha=self._alpha(node),
            by=self._by(node),
        )
        self._agree(node, variable)
        return variable

    def _alpha(self, node: Keys) -> float | None:
        """The agreement that the variable demands for itself."""
        written = node.entries.get("agreement")
        if written is None:
            return None
        self._keys(written, _AGREEMENT_KEYS, ())
        alpha = written.entries.get("alpha") if isinstance(written, Keys) else None
        if alpha is None:
            return None
        found = self._share(alpha)
        if found < self.lowest:
            self._say(alpha, words.LITTLE.format(lowest=f"{self.lowest:g}"), words.DEMAND)
        return found

    def _by(self, node: Keys) -> tuple[str, ...]:
        """The parts by which the rows of a list are paired."""
        written = node.entries.get("agreement")
        if not isinstance(written, Keys) or "by" not in written.entries:
            return ()
        return tuple(self._word(one) for one in self._items(written, "by"))

    def _agree(self, node: Keys, one: Variable) -> None:
        """What a kind needs, and what it cannot have."""
        parts = {part.name for part in one.parts}
        if one.by and not (one.many and set(one.by) <= parts):
            self._say(node.entries["agreement"], words.PAIRED.format(name=one.name), words.PAIR)
        if one.kind is Kind.CHOICE and len(one.values) < 2:
            self._say(node, words.NO_CHOICE.format(name=one.name), words.LIST_VALUES)
        if one.values and one.kind not in (Kind.CHOICE, Kind.NUMBER, Kind.TEXT):
            self._say(node, words.NO_CODES.format(name=one.name, kind=one.kind), words.TAKE_OUT)
        if (one.kind is Kind.RECORD) != bool(one.parts):
            found = words.NO_PARTS if one.kind is Kind.RECORD else words.PARTS
            self._say(node, found.format(name=one.name, kind=one.kind), words.RECORDS_HAVE_PARTS)
        number = one.kind in (Kind.NUMBER, Kind.INTEGER)
        if number != (one.unit is not None):
            self._say(
                node, (words.NO_UNIT if number else words.UNIT).format(name=one.name), words.UNITS
            )
        if (one.form is None) != (one.like is None) or (one.form and one.kind is not Kind.TEXT):
            self._say(node, words.HALF_FORM.format(name=one.name), words.FORM_AND_LIKE)
        elif one.form and one.like and not re.fullmatch(one.form, one.like):
            self._say(node.entries["like"], words.UNLIKE.format(like=one.like), words.MEND_ONE)

    def _parts(self, node: Keys, group: str) -> tuple[Variable, ...]:
        if "parts" not in node.entries:
            return ()
        met: dict[str, int] = {}
        found = []
        for each in self._items(node, "parts"):
            part = self._variable(each, group, top=False)
            if part is not None:
                self._only_once(each, part.name, met)
                found.append(part)
        return tuple(found)

    def _values(self, node: Keys) -> tuple[Value, ...]:
        if (source := node.entries.get("values_from")) is not None:
            name = self._word(source)
            if name in VOCABULARIES and "values" not in node.entries:
                return VOCABULARIES[name]()
            self._say(source, words.NO_VOCABULARY.format(name=name), words.listed(VOCABULARIES))
        if "values" not in node.entries:
            return ()
        met: dict[str, int] = {}
        found = []
        for each in self._items(node, "values"):
            if not self._keys(each, _VALUE_KEYS, ("code", "title")) or not isinstance(each, Keys):
                continue
            get = each.entries.get
            value = Value(
                self._word(get("code")),
                self._text(get("title")),
                self._some_text(get("note")),
                self._form(get("form")),
            )
            self._only_once(each, value.code, met)
            self._filled(each, value)
            found.append(value)
        return tuple(found)

    def _filled(self, node: Node, value: Value) -> None:
        """A code fits its own form, and the form has every group that the title names."""
        try:
            fields = [*Formatter().parse(value.title.en), *Formatter().parse(value.title.es)]
        except ValueError:
            self._say(node, words.BRACES.format(code=value.code), words.MEND_ONE)
            return
        named = {field for _, field, _, _ in fields if field is not None}
        if any(how or turned for _, _, how, turned in fields):
            self._say(node, words.BRACES.format(code=value.code), words.MEND_ONE)
        if value.form is None and not named:
            return
        found = re.fullmatch(value.form or "", value.code)
        if found is None or not named <= set(found.groupdict()):
            self._say(node, words.FORM_OF_CODE.format(code=value.code), words.MEND_ONE)

    # -- single values ---------------------------------------------------------------------------

    def _keys(self, node: Node | None, known: Collection[str], must: Collection[str]) -> bool:
        """Whether *node* has keys; strange and missing ones are told."""
        if not isinstance(node, Keys):
            self._wrong(node, Text("keys with values", "claves con valores"))
            return False
        for name, key in node.keys.items():
            if name not in known:
                self._say(key, words.STRANGE.format(key=shown(name)), words.hint(name, known))
        for name in must:
            if name not in node.entries:
                self._say(node, words.LACKS.format(key=name), words.WRITE_IT.format(key=name))
        return True

    def _items(self, node: Keys, key: str) -> list[Node]:
        found = node.entries.get(key)
        if not isinstance(found, Sequence):
            if found is not None:
                self._wrong(found, Text("a list", "una lista"))
            return []
        if not found.items:
            self._say(found, words.EMPTY_LIST.format(key=key), words.FILL_LIST)
        return found.items

    def _text(self, node: Node | None) -> Text:
        """A text with both halves."""
        if node is None:
            return _ANY
        if not isinstance(node, Keys):
            self._wrong(
                node, Text("a text in both languages", "un texto en ambos idiomas"), words.BOTH
            )
            return _ANY
        self._keys(node, ("en", "es"), ("en", "es"))
        halves = {name: self._word(node.entries.get(name)) for name in ("en", "es")}
        if not all(half.strip() for half in halves.values()):
            return _ANY
        return Text(**halves)

    def _some_text(self, node: Node | None) -> Text | None:
        return self._text(node) if node is not None else None

    def _word(self, node: Node | None) -> str:
        if node is None:
            return "–"
        if not isinstance(node, Scalar) or node.is_null or not node.text.strip():
            self._wrong(node, Text("words", "palabras"))
            return "–"
        return " ".join(node.text.split())

    def _name(self, node: Node | None) -> str:
        word = self._word(node)
        if node is not None and word != "–" and not _NAME.fullmatch(word):
            self._say(node, words.BAD_NAME.format(name=shown(word)), words.NAMES)
        return word

    def _kind(self, node: Node | None) -> Kind:
        word = self._word(node)
        if word in list(Kind):
            return Kind(word)
        if node is not None and word != "–":
            self._say(node, words.NO_KIND.format(kind=shown(word)), words.hint(word, list(Kind)))
        return Kind.TEXT

    def _flag(self, node: Node | None) -> bool:
        if node is None:
            return False
        if isinstance(node, Scalar) and node.text in ("true", "false"):
            return node.text == "true"
        self._wrong(node, Text("true or false", "true o false"))
        return False

    def _whole(self, node: Node | None) -> int:
        if isinstance(node, Scalar) and re.fullmatch(r"[1-9]\d{0,5}", node.text, re.ASCII):
            return int(node.text)
        self._wrong(node, Text("a whole number", "un número entero"))
        return 0

    def _share(self, node: Node | None) -> float:
        """A number from 0 to 1."""
        if isinstance(node, Scalar) and _SHARE.fullmatch(node.text):
            return float(node.text)
        self._wrong(node, Text("a number from 0 to 1", "un número de 0 a 1"))
        return 0.0

    def _form(self, node: Node | None) -> str | None:
        if node is None:
            return None
        word = self._word(node)
        try:
            re.compile(word)
        except re.error as why:
            self._say(node, words.NO_FORM.format(why=why), words.MEND_ONE)
            return None
        return word

    # -- problems --------------------------------------------------------------------------------

    def _only_once(self, node: Node, name: str, met: dict[str, int]) -> None:
        """One name, one meaning; line 0 stands for the codebook itself."""
        at = node.entries.get("name", node) if isinstance(node, Keys) else node
        if name not in met:
            met[name] = at.line
        elif met[name] == 0:
            self._say(at, words.TAKEN.format(name=name), words.OTHER_NAME)
        elif name != "–":
            self._say(at, words.TWICE.format(name=name, line=met[name]), words.ONE_OF_THEM)

    def _wrong(self, node: Node | None, expected: Text, todo: Text | None = None) -> None:
        if node is None:
            return
        found = what_it_is(node)
        self._say(
            node,
            Text(f"{found.en} cannot stand here.", f"{found.es} no puede estar aquí."),
            todo or Text(f"Expected: {expected.en}.", f"Se esperaba: {expected.es}."),
        )

    def _say(self, node: Node, found: Text, todo: Text | None = None) -> None:
        self.problems.add(self.problems.place(node), found, todo)
