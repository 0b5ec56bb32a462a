"""The shapes of what may stand in a casefile.

A shape knows three things about one kind of value: how to read it from a file, how to write it
back, and its JSON Schema. The reader, the writer and the schema are made from the same shapes, so
that they cannot disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, TypeGuard

from dedere.bilingual import Language, Text, same
from dedere.calendars import PartialDate
from dedere.casefile import reading, words
from dedere.casefile.reading import Node, Problems, Scalar, Sequence, shown, what_it_is
from dedere.errors import Place, did_you_mean, nearest
from dedere.law.language.facts import (
    MOST_MONTHS,
    Fact,
    MonthsFact,
    NotAValueError,
    Several,
)
from dedere.law.language.situation import Datum

LEAVE_OUT = Text(
    "What is not known is left out: take out the key.",
    "Lo que no se sabe se omite: quite la clave.",
)


@dataclass
class Reader:
    """One reading of one casefile: its problems, and what must be checked when all is read."""

    problems: Problems
    sources: list[tuple[str, Scalar]] = field(default_factory=list)
    requests: list[tuple[str, Scalar]] = field(default_factory=list)
    transfers: list[tuple[str, Scalar]] = field(default_factory=list)
    offenses: list[tuple[str, Scalar]] = field(default_factory=list)
    documents: list[tuple[str, Scalar]] = field(default_factory=list)
    events: list[tuple[str, Scalar]] = field(default_factory=list)
    parties: list[tuple[str, Scalar]] = field(default_factory=list)
    evidence: list[tuple[str, Scalar]] = field(default_factory=list)
    exchanges: list[tuple[str, Scalar]] = field(default_factory=list)
    mentions: list[tuple[tuple[str, ...], Scalar]] = field(default_factory=list)
    """What entries of the connections name, with the lists it may be of."""
    ids: dict[str, Scalar] = field(default_factory=dict)
    places: dict[tuple[str, str], Place] = field(default_factory=dict)

    def say(self, node: Node, found: Text, todo: Text | None = None) -> None:
        """Note a problem at a node."""
        self.problems.add(self.problems.place(node), found, todo)

    def wrong(self, node: Node, expected: Text, hint: Text | None = None) -> None:
        """Note that something else was expected than what stands here."""
        if isinstance(node, Scalar) and node.is_null:
            self.say(node, Text("nothing stands here.", "aquí no hay nada."), LEAVE_OUT)
            return
        found = what_it_is(node)
        todo = Text(f"Expected: {expected.en}.", f"Se esperaba: {expected.es}.")
        self.say(
            node,
            Text(f"{found.en} cannot stand here.", f"{found.es} no puede estar aquí."),
            joined(todo, hint),
        )


def joined(*texts: Text | None) -> Text | None:
    """Sentences one after the other; nothing where there are none."""
    some = [text for text in texts if text is not None]
    if not some:
        return None
    return Text(" ".join(t.en for t in some), " ".join(t.es for t in some))


def suggest(word: str, options: Mapping[str, Text]) -> Text | None:
    """The nearest right word, by the word itself or by its name in either language."""
    folded = {option.casefold(): option for option in options}
    named = {text.in_(lang).casefold(): o for o, text in options.items() for lang in ("en", "es")}
    for known in (folded, named):
        if (match := known.get(word.casefold())) is not None:
            return did_you_mean(match, [match])
    if (hint := did_you_mean(word.casefold().replace("-", "_").replace(" ", "_"), options)) is None:
        by_name = nearest(word.casefold(), named) if len(word) > 3 else None
        return did_you_mean(named[by_name], [named[by_name]]) if by_name else None
    return hint


def one_of(options: Iterable[str]) -> Text:
    """What is expected where only certain words may stand."""
    listed = list(options)
    if len(listed) > 30:
        return Text(
            "a word of the list (see `dedere casefile schema`)",
            "una palabra de la lista (véase `dedere casefile schema`)",
        )
    return Text("one of: " + ", ".join(listed), "una de estas: " + ", ".join(listed))


def there_are(ids: Iterable[str], word: str = "") -> Text | None:
    """Which ids there are: the one that was probably meant, or the first of them."""
    known = list(ids)
    if (hint := did_you_mean(word, known)) is not None or not known:
        return hint
    listed = ", ".join(known[:10]) + (", …" if len(known) > 10 else "")
    return Text(f"There are: {listed}.", f"Hay: {listed}.")


class Shape:
    """One kind of value: how it is read, written and described."""

    def read(self, node: Node, to: Reader) -> Any:
        """The value of a node; None where it is none, with the problem noted."""
        raise NotImplementedError

    def write(self, value: Any) -> Any:
        """The value as plain JSON has it."""
        return value

    def schema(self, lang: Language) -> dict[str, Any]:
        """What JSON Schema says of it."""
        raise NotImplementedError


# -- texts ---------------------------------------------------------------------------------------


class Line(Shape):
    """Text in one language, or in none: a name, a note, an address."""

    expected: ClassVar[Text] = Text("text", "texto")
    longest: ClassVar[int] = 20_000

    def read(self, node: Node, to: Reader) -> str | None:
        if not isinstance(node, Scalar) or node.is_null:
            to.wrong(node, self.expected)
            return None
        if node.plain and node.text in ("true", "false"):
            to.wrong(
                node,
                self.expected,
                Text("Put it in quotes if it is text.", "Póngalo entre comillas si es texto."),
            )
            return None
        text = node.text.strip()
        if not text:
            to.say(node, Text("this text is empty.", "este texto está vacío."), LEAVE_OUT)
            return None
        if len(text) > self.longest:
            to.say(
                node,
                Text(
                    f"this text is longer than {self.longest:,} characters.",
                    f"este texto tiene más de {self.longest:,} caracteres.",
                ),
            )
            return None
        if (odd := _CONTROL.search(text)) is not None:
            to.say(
                node,
                Text(
                    f"the character U+{ord(odd[0]):04X} cannot stand in a text.",
                    f"el carácter U+{ord(odd[0]):04X} no puede estar en un texto.",
                ),
                Text("Take it out.", "Quítelo."),
            )
            return None
        return text

    def schema(self, lang: Language) -> dict[str, Any]:
        # A bare number is text too where text is asked for: a label `2022`.
        return {"type": ["string", "number"], "maxLength": self.longest, "pattern": r"\S"}


_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Lines(Shape):
    """Several texts."""

    def read(self, node: Node, to: Reader) -> tuple[str, ...] | None:
        if not isinstance(node, Sequence):
            to.wrong(node, Text("a list of texts", "una lista de textos"))
            return None
        read = (Line().read(item, to) for item in node.items)
        return tuple(text for text in read if text is not None)

    def write(self, value: tuple[str, ...]) -> list[str]:
        return list(value)

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "array", "items": Line().schema(lang)}


class Words(Shape):
    """Text in both languages: ``{en: …, es: …}``, or one text that serves for both."""

    def read(self, node: Node, to: Reader) -> Text | None:
        if isinstance(node, Scalar):
            line = Line().read(node, to)
            return same(line) if line is not None else None
        fields = {lang: Field(Line(), required=True) for lang in ("en", "es")}
        expected = Text("one text, or {en: …, es: …}", "un solo texto, o {en: …, es: …}")
        if not isinstance(node, reading.Mapping):
            to.wrong(node, expected)
            return None
        read = read_fields(node, fields, to, Text("a text", "un texto"))
        return Text(**read) if len(read) == 2 else None

    def write(self, value: Text) -> Any:
        return value.en if value.en == value.es else {"en": value.en, "es": value.es}

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"$ref": "#/$defs/words"}


class Name(Shape):
    """The id of an entry: unique in the casefile."""

    def __init__(self, *, of_casefile: bool = False) -> None:
        self.of_casefile = of_casefile

    def read(self, node: Node, to: Reader) -> str | None:
        if not _may_be_an_id(node):
            to.wrong(node, _AN_ID)
            return None
        if self.of_casefile:
            return node.text
        if node.text in words.RESERVED:
            to.say(
                node,
                Text(
                    f"the id {shown(node.text)} is a word of the format.",
                    f"el id {shown(node.text)} es una palabra del formato.",
                ),
                Text("Choose another, such as o1.", "Elija otro, por ejemplo o1."),
            )
            return None
        if (first := to.ids.get(node.text)) is not None:
            to.say(
                node,
                Text(
                    f"the id {shown(node.text)} is already that of the entry on line {first.line}.",
                    f"el id {shown(node.text)} ya es el de la entrada de la línea {first.line}.",
                ),
                Text(
                    "Each id names one thing in the whole file.",
                    "Cada id nombra una sola cosa en todo el archivo.",
                ),
            )
            return None
        to.ids[node.text] = node
        return node.text

    def schema(self, lang: Language) -> dict[str, Any]:
        return {
            "anyOf": [
                {
                    "type": "string",
                    "pattern": words.ID_PATTERN,
                    **({} if self.of_casefile else {"not": {"enum": sorted(words.RESERVED)}}),
                },
                {"type": "number", "minimum": 0},
            ]
        }


_AN_ID = Text(
    "an id: letters without accents, digits, - _ and ., at most 80",
    "un id: letras sin acento, dígitos, - _ y ., a lo sumo 80",
)


def _may_be_an_id(node: Node) -> TypeGuard[Scalar]:
    """Whether a node is written as an id; a bare true or false is none."""
    return (
        isinstance(node, Scalar)
        and not node.is_null
        and not (node.plain and node.text in ("true", "false"))
        and words.ID.fullmatch(node.text) is not None
    )


def id_of(node: Node, to: Reader, expected: Text = _AN_ID) -> str | None:
    """What is written as an id; None where it is none, with the problem noted."""
    if not _may_be_an_id(node):
        to.wrong(node, expected)
        return None
    return node.text


Named = Literal[
    "source",
    "request",
    "transfer",
    "offense",
    "document",
    "event",
    "party",
    "evidence",
    "exchange",
]


class Reference(Shape):
    """The id of something that is declared somewhere in the file."""

    def __init__(self, kind: Named) -> None:
        self.kind = kind

    def read(self, node: Node, to: Reader) -> str | None:
        if not _may_be_an_id(node):
            to.wrong(node, _AN_ID)
            return None
        named = {
            "source": to.sources,
            "request": to.requests,
            "transfer": to.transfers,
            "offense": to.offenses,
            "document": to.documents,
            "event": to.events,
            "party": to.parties,
            "evidence": to.evidence,
            "exchange": to.exchanges,
        }
        named[self.kind].append((node.text, node))
        return node.text

    def schema(self, lang: Language) -> dict[str, Any]:
        return Name(of_casefile=True).schema(lang)


class References(Shape):
    """Several sources."""

    def read(self, node: Node, to: Reader) -> tuple[str, ...] | None:
        if not isinstance(node, Sequence):
            to.wrong(
                node, Text("a list of ids, such as [s1, s2]", "una lista de ids, como [s1, s2]")
            )
            return None
        read = (Reference("source").read(item, to) for item in node.items)
        return tuple(id for id in read if id is not None)

    def write(self, value: tuple[str, ...]) -> list[str]:
        return list(value)

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "array", "items": Reference("source").schema(lang)}


# -- values --------------------------------------------------------------------------------------


class Day(Shape):
    """A date that may be partial; ``never`` only where a fact is asked for."""

    def __init__(self, *, of_fact: bool = False) -> None:
        self.of_fact = of_fact

    def read(self, node: Node, to: Reader) -> PartialDate | None:
        try:
            if not isinstance(node, Scalar) or node.is_null:
                raise NotAValueError(A_DATE)
            if node.text == "never" and not self.of_fact:
                raise NotAValueError(A_DAY)
            return read_date(node.text)
        except NotAValueError as problem:
            to.wrong(node, problem.expected, problem.hint)
            return None

    def write(self, value: PartialDate) -> str:
        return str(value)

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"$ref": f"#/$defs/{'date' if self.of_fact else 'day'}"}


A_DAY = Text(
    "a date such as 2016-05-16, 2016-05, 2016, 2016-05/2016-07 or 2016-05/..",
    "una fecha como 2016-05-16, 2016-05, 2016, 2016-05/2016-07 o 2016-05/..",
)
A_DATE = Text(
    "a date such as 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. or never",
    "una fecha como 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. o never",
)


def read_date(written: str) -> PartialDate:
    """A written date.

    Raises:
        NotAValueError: with what is wrong with it, in both languages.
    """
    if not words.DATE.fullmatch(written):
        raise NotAValueError(A_DATE)
    try:
        return PartialDate.parse(written)
    except ValueError as problem:
        raise NotAValueError(A_DATE, _why_no_date(str(problem))) from None


def _why_no_date(said: str) -> Text:
    if match := re.fullmatch(r"(\S+) has no day (\d+)", said):
        return Text(
            f"The month {match[1]} has no day {match[2]}.",
            f"El mes {match[1]} no tiene día {match[2]}.",
        )
    if match := re.fullmatch(r"there is no month (\d+)", said):
        return Text(f"There is no month {match[1]}.", f"No existe el mes {match[1]}.")
    if "ends before" in said:
        return Text("The interval ends before it begins.", "El intervalo termina antes de empezar.")
    return Text(f"({said})", f"({said})")


class Flag(Shape):
    """True or false, about the file itself."""

    def read(self, node: Node, to: Reader) -> bool | None:
        written = plain_bool(node)
        if not isinstance(written, bool):
            to.wrong(node, _TRUE_OR_FALSE, _no_yaml_boolean(node))
            return None
        return written

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "boolean"}


_TRUE_OR_FALSE = Text("true or false", "true o false")
_BOOLEANS = {"yes": "true", "y": "true", "on": "true", "sí": "true", "si": "true", "true": "true"}
_BOOLEANS |= {"no": "false", "n": "false", "off": "false", "false": "false"}


def plain_bool(node: Node) -> Any:
    """True and false as such; anything else as text."""
    if isinstance(node, Scalar):
        return {"true": True, "false": False}.get(node.text, node.text) if node.plain else node.text
    return node


def _no_yaml_boolean(node: Node) -> Text | None:
    meant = _BOOLEANS.get(node.text.casefold()) if isinstance(node, Scalar) else None
    if meant is None:
        return None
    return Text(f"Write {meant}, without quotes.", f"Escriba {meant}, sin comillas.")


class Option(Shape):
    """One word of a list."""

    def __init__(self, options: Mapping[str, Text]) -> None:
        self.options = options

    def read(self, node: Node, to: Reader) -> str | None:
        if isinstance(node, Scalar) and node.text in self.options:
            return node.text
        hint = suggest(node.text, self.options) if isinstance(node, Scalar) else None
        to.wrong(node, one_of(self.options), hint)
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        return options_schema(self.options, lang)


def options_schema(options: Mapping[str, Text], lang: Language) -> dict[str, Any]:
    """The words of a list, each with its name."""
    return {"oneOf": [{"const": option, **titled(text, lang)} for option, text in options.items()]}


def titled(title: Text, lang: Language, description: Text | None = None) -> dict[str, Any]:
    """A title, perhaps a description, in one language, and in the other beside it."""

    def half(lang: Language) -> dict[str, Any]:
        told = {"title": title.in_(lang)}
        return told if description is None else {**told, "description": description.in_(lang)}

    other: Language = "es" if lang == "en" else "en"
    return {**half(lang), f"x-{other}": half(other)}


class Value(Shape):
    """What is recorded of one fact: bare, or with how it is known."""

    def __init__(self, fact: Fact) -> None:
        self.fact = fact

    @property
    def fields(self) -> dict[str, Field]:
        """What the long form may hold beside the value."""
        return {**DATUM, "complete": COMPLETE} if self.fact.type == "several" else DATUM

    def read(self, node: Node, to: Reader) -> Datum | None:
        if not isinstance(node, reading.Mapping) or (
            self.fact.type == "money" and "value" not in node.entries
        ):
            value = self.bare(node, to)
            return None if value is None else Datum(value)
        told = {key: part for key, part in node.entries.items() if key != "value"}
        rest = reading.Mapping(told, node.keys, node.line, node.column)
        read = read_fields(rest, self.fields, to, Text("a value", "un valor"), also=["value"])
        if "value" not in node.entries:
            to.say(
                node,
                Text(
                    f"the value of {self.fact.name} is missing.",
                    f"falta el valor de {self.fact.name}.",
                ),
                Text(
                    "Write it bare, or as {value: …, source: …}.",
                    "Escríbalo solo, o como {value: …, source: …}.",
                ),
            )
            return None
        value = self.bare(node.entries["value"], to)
        if value is None:
            return None
        complete = read.pop("complete", False)
        if isinstance(value, Several):
            value = Several(value.values, complete=complete)
        return Datum(value, **{"dated" if key == "date" else key: v for key, v in read.items()})

    def bare(self, node: Node, to: Reader) -> Any:
        """The value itself in the fact's own form."""
        fact = self.fact
        if isinstance(node, Scalar) and node.is_null:
            to.wrong(node, Text("a value", "un valor"))
            return None
        try:
            if fact.type == "several":
                return self._several(node, to)
            if fact.type == "choice":
                return Option(_options(fact)).read(node, to)
            if fact.type == "date":
                return Day(of_fact=True).read(node, to)
            if fact.type == "text":
                return Line().read(node, to)
            return fact.read(self._plain(node))
        except NotAValueError as problem:
            hint = problem.hint or (_no_yaml_boolean(node) if fact.type == "yes_no" else None)
            to.wrong(node, problem.expected, hint)
            return None

    def _several(self, node: Node, to: Reader) -> Several | None:
        items = node.items if isinstance(node, Sequence) else [node]
        read = [Option(_options(self.fact)).read(item, to) for item in items]
        values = frozenset(option for option in read if option is not None)
        return Several(values) if len([o for o in read if o is not None]) == len(read) else None

    def _plain(self, node: Node) -> Any:
        """A node as what the fact's own reader understands."""
        fact = self.fact
        if isinstance(node, Sequence):
            return list(node.items)
        if isinstance(node, reading.Mapping):
            return {key: self._amount(key, part) for key, part in node.entries.items()}
        if fact.type == "yes_no":
            return plain_bool(node)
        return whole_number(node)

    @staticmethod
    def _amount(key: str, node: Node) -> Any:
        if not isinstance(node, Scalar) or node.is_null:
            return None
        if key == "amount":
            return node.text if _AMOUNT.fullmatch(node.text) else None
        return node.text if re.fullmatch("[A-Z]{3}", node.text) else None

    def write(self, value: Datum) -> Any:
        fact = self.fact
        written: dict[str, Any] = {"value": fact.write(value.value)}
        if isinstance(value.value, Several) and value.value.complete:
            written["complete"] = True
        for key, one in DATUM.items():
            known = getattr(value, "dated" if key == "date" else key)
            if known is not None:
                written[key] = one.shape.write(known)
        return written["value"] if len(written) == 1 else written

    def schema(self, lang: Language) -> dict[str, Any]:
        bare = {"$ref": f"#/$defs/{self.fact.key}"}
        long = {
            "type": "object",
            "properties": {
                "value": bare,
                **{key: {"$ref": f"#/$defs/datum_{key}"} for key in DATUM},
                **({"complete": COMPLETE.schema(lang)} if "complete" in self.fields else {}),
            },
            "required": ["value"],
            "additionalProperties": False,
        }
        return {"anyOf": [bare, long]}

    def bare_schema(self, lang: Language) -> dict[str, Any]:
        """What JSON Schema says of the value itself."""
        fact = self.fact
        if fact.type == "yes_no":
            return {"type": "boolean"}
        if fact.type == "date":
            return {"$ref": "#/$defs/date"}
        if fact.type == "text":
            return Line().schema(lang)
        if fact.type in ("months", "count"):
            number = {"type": "integer", "minimum": 0, "maximum": MOST_MONTHS}
            if isinstance(fact, MonthsFact) and fact.may_be_life:
                return {"anyOf": [number, {"const": "life"}]}
            return number
        if fact.type == "money":
            return {
                "type": "object",
                "properties": {
                    "amount": {
                        "anyOf": [
                            {"type": "number", "minimum": 0, "exclusiveMaximum": 10**15},
                            {"type": "string", "pattern": f"^{_AMOUNT.pattern}$"},
                        ]
                    },
                    "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
                },
                "required": ["amount", "currency"],
                "additionalProperties": False,
            }
        if fact.type == "several":
            one = {"$ref": f"#/$defs/{fact.key}.options"}
            return {"anyOf": [{"type": "array", "items": one}, one]}
        return options_schema(_options(fact), lang)


_AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{1,4})?")


def whole_number(node: Scalar) -> Any:
    """A bare whole number as such; anything else as text."""
    if node.plain and re.fullmatch(r"-?(0|[1-9][0-9]{0,14})", node.text):
        return int(node.text)
    return node.text


def _options(fact: Fact) -> Mapping[str, Text]:
    options: Mapping[str, Text] = getattr(fact, "options", {})
    return options


# -- fields --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Field:
    """A key that may stand in a mapping."""

    shape: Shape
    title: Text | None = None
    required: bool = False
    description: Text | None = None

    def schema(self, lang: Language) -> dict[str, Any]:
        """What JSON Schema says of it."""
        described = titled(self.title, lang, self.description) if self.title is not None else {}
        return {**described, **self.shape.schema(lang)}


DATUM: dict[str, Field] = {
    "source": Field(Reference("source"), Text("the source it was found in", "su fuente")),
    "date": Field(
        Day(), Text("the day of which the value speaks", "el día al que se refiere el valor")
    ),
    "confidence": Field(Option(words.CONFIDENCE), Text("how sure it is", "qué tan seguro es")),
    "note": Field(Words(), Text("a note", "una nota")),
    "by": Field(Words(), Text("who judged", "quién lo apreció")),
    "recorded_on": Field(Day(), Text("when it was written down", "cuándo se asentó")),
    "recorded_by": Field(Line(), Text("who wrote it down", "quién lo asentó")),
}
"""What a value may say of how it is known."""

COMPLETE = Field(Flag(), Text("whether there are no others", "si no hay otros"))


def read_fields(
    node: reading.Mapping,
    fields: Mapping[str, Field],
    to: Reader,
    what: Text,
    *,
    also: Iterable[str] = (),
    elsewhere: Mapping[str, Text] | None = None,
) -> dict[str, Any]:
    """The values of a mapping by their key; each problem is noted.

    *what* names the mapping in messages, *also* are keys that the caller reads itself, and
    *elsewhere* says of keys that belong to another place where that is.
    """
    read: dict[str, Any] = {}
    for key, part in node.entries.items():
        if (one := fields.get(key)) is not None:
            value = one.shape.read(part, to)
            if value is not None:
                read[key] = value
        else:
            place = (elsewhere or {}).get(key)
            to.say(
                node.keys[key],
                Text(
                    f"{what.en} has no key {shown(key)}.", f"{what.es} no tiene clave {shown(key)}."
                ),
                place or _known_key(key, [*fields, *also]),
            )
    for key, one in fields.items():
        if one.required and key not in node.entries:
            to.say(
                node,
                Text(f"{what.en} needs the key '{key}'.", f"{what.es} necesita la clave '{key}'."),
                Text(f"Add `{key}: …`.", f"Agregue `{key}: …`."),
            )
    return read


def _known_key(key: str, known: list[str]) -> Text:
    if (hint := did_you_mean(key, known)) is not None:
        return hint
    # The longest lists are those of facts; the schema shows them with their questions.
    if len(known) > 15:
        return Text(
            "`dedere casefile schema` shows the keys there are.",
            "`dedere casefile schema` muestra las claves que hay.",
        )
    return Text("Its keys: " + ", ".join(known) + ".", "Sus claves: " + ", ".join(known) + ".")
