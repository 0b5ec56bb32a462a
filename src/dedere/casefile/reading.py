"""From a file to a tree of values that remember line and column.

YAML is read from the events of PyYAML and JSON by its tokens, both with a stack of their own, so
that no depth of nesting can exhaust Python's. Each scalar stays text; what it means is decided by
the field in which it stands. Tags, anchors, aliases and repeated keys are refused, and so is
whatever is larger, deeper or longer than a casefile can be.

See docs/decisions/0003.
"""

from __future__ import annotations

import json
import os
import re
import stat
from bisect import bisect_right
from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import yaml

from dedere.bilingual import Text, same
from dedere.errors import InputError, InputErrors, Place

MAX_BYTES = 10_000_000
MAX_DEPTH = 40
MAX_NODES = 250_000
MAX_PROBLEMS = 50
BEGINS = Text(
    "A casefile begins with `format: dedere-casefile/1`.",
    "Un expediente empieza con `format: dedere-casefile/1`.",
)
IS_TEXT = Text("A casefile is YAML or JSON.", "Un expediente es YAML o JSON.")
"""What helps where a file is none; whoever reads other files has other words for these two."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as written. *plain* is False where it stood in quotes or in a text block."""

    text: str
    plain: bool
    line: int = 0
    column: int = 0

    @property
    def is_null(self) -> bool:
        """Whether nothing, or one of YAML's words for nothing, is written."""
        return self.plain and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: list[Node] = field(default_factory=list)
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order in which they are written."""

    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Scalar] = field(default_factory=dict)
    line: int = 0
    column: int = 0


Node: TypeAlias = Scalar | Sequence | Mapping


class Problems:
    """What is wrong with one input, collected so that all is told at once."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[InputError] = []

    def place(self, node: Node) -> Place:
        """Where a node stands."""
        return Place(self.file, node.line, node.column)

    def add(self, at: Place, found: Text, todo: Text | None = None) -> None:
        """Note a problem; the fiftieth is the last."""
        self.found.append(InputError(at, found, todo))
        if len(self.found) >= MAX_PROBLEMS:
            self.stop()

    def fail(self, at: Place, found: Text, todo: Text | None = None) -> NoReturn:
        """Note a problem after which nothing more can be read."""
        self.found.append(InputError(at, found, todo))
        self.stop()

    def stop(self) -> NoReturn:
        """Report what was found, in the order of the file."""
        raise InputErrors(sorted(self.found, key=lambda p: (p.place.line, p.place.column)))

    def raise_any(self) -> None:
        """Report what was found, if anything was."""
        if self.found:
            self.stop()


# -- from a file ---------------------------------------------------------------------------------


def shown_path(path: Path) -> str:
    """A path as it can be printed, whatever bytes its name is made of."""
    return os.fsencode(path).decode("utf-8", "replace")


def read(path: Path) -> Mapping:
    """The tree of a file.

    Raises:
        InputErrors: with everything that is wrong with the file as YAML or JSON.
    """
    name = shown_path(path)
    problems = Problems(name)
    return parse(decoded(_bytes(path, problems), problems), name)


def _bytes(path: Path, problems: Problems) -> bytes:
    place = Place(problems.file)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            problems.fail(
                place,
                Text("this is a directory.", "esto es un directorio."),
                Text("Name a casefile in it.", "Indique un expediente dentro de él."),
            )
        if not stat.S_ISREG(status.st_mode):
            problems.fail(
                place,
                Text(
                    "this is not a file but a device, a pipe or a socket.",
                    "esto no es un archivo, sino un dispositivo, una tubería o un socket.",
                ),
                Text("Save the casefile as a file.", "Guarde el expediente como archivo."),
            )
        if status.st_size <= MAX_BYTES:
            with path.open("rb") as file:
                raw = file.read(MAX_BYTES + 1)
            if len(raw) <= MAX_BYTES:
                return raw
    except FileNotFoundError:
        problems.fail(
            place,
            Text("there is no such file.", "no existe tal archivo."),
            Text("Check the name and the folder.", "Revise el nombre y la carpeta."),
        )
    except PermissionError:
        problems.fail(
            place,
            Text("this file may not be read.", "no hay permiso para leer este archivo."),
            Text("Ask for the right to read it.", "Pida permiso de lectura."),
        )
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        problems.fail(
            place,
            Text(
                f"this file cannot be read ({reason}).",
                f"este archivo no se puede leer ({reason}).",
            ),
        )
    problems.fail(
        place,
        Text(
            f"this file is larger than {MAX_BYTES // 1_000_000} MB.",
            f"este archivo pesa más de {MAX_BYTES // 1_000_000} MB.",
        ),
        Text(
            "A casefile is text about one person; keep documents as files of their own.",
            "Un expediente es texto sobre una persona; guarde los documentos aparte.",
        ),
    )


def decoded(raw: bytes, problems: Problems) -> str:
    """Bytes as text: UTF-8 and nothing else."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.fail(
            Place(problems.file),
            Text("this file is in UTF-16.", "este archivo está en UTF-16."),
            _SAVE_AS_UTF8,
        )
    if (nul := raw.find(b"\0")) >= 0:
        problems.fail(
            _place_of_byte(raw, nul, problems.file),
            Text("this is not text: it has a byte 0.", "esto no es texto: tiene un byte 0."),
            IS_TEXT,
        )
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as problem:
        problems.fail(
            _place_of_byte(raw, problem.start, problems.file),
            Text(
                f"the byte 0x{raw[problem.start]:02x} is not UTF-8; perhaps the file was saved as "
                "Latin-1 or Windows-1252, or is not text.",
                f"el byte 0x{raw[problem.start]:02x} no es UTF-8; quizá el archivo se guardó en "
                "Latin-1 o Windows-1252, o no es texto.",
            ),
            _SAVE_AS_UTF8,
        )


_SAVE_AS_UTF8 = Text("Save it again as UTF-8.", "Guárdelo de nuevo en UTF-8.")


def _place_of_byte(raw: bytes, offset: int, file: str) -> Place:
    before = raw[:offset]
    start = before.rfind(b"\n") + 1
    column = len(before[start:].decode("utf-8", "replace").removeprefix("\ufeff")) + 1
    return Place(file, before.count(b"\n") + 1, column)


# -- from text -----------------------------------------------------------------------------------


def parse(text: str, name: str) -> Mapping:
    """The tree of a text; JSON where the name ends in ``.json``, else YAML."""
    problems = Problems(name)
    if len(text) > MAX_BYTES:
        problems.fail(Place(name), Text("this text is too long.", "este texto es demasiado largo."))
    text = text.removeprefix("\ufeff")
    if not text.strip():
        problems.fail(
            Place(name, 1, 1),
            Text("this file is empty.", "este archivo está vacío."),
            BEGINS,
        )
    builder = _Builder(problems)
    if name.lower().endswith(".json"):
        _from_json(text, builder)
    else:
        _from_yaml(text, builder)
    return builder.finished()


class _Builder:
    """Puts a tree together from what a grammar meets, with an explicit stack."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.stack: list[Sequence | Mapping] = []
        self.key: list[Scalar | None] = []
        self.root: Node | None = None
        self.nodes = 0

    def place(self, line: int, column: int) -> Place:
        return Place(self.problems.file, line, column)

    @property
    def awaits_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1], Mapping) and self.key[-1] is None

    def open(self, node: Sequence | Mapping) -> None:
        at = self.place(node.line, node.column)
        if len(self.stack) >= MAX_DEPTH:
            self.too_deep(at)
        if self.awaits_key:
            self.problems.fail(
                at,
                Text("a key must be a word.", "una clave debe ser una palabra."),
                Text("Write `key: value`.", "Escriba `clave: valor`."),
            )
        self._add(node)
        self.stack.append(node)
        self.key.append(None)

    def too_deep(self, at: Place) -> NoReturn:
        self.problems.fail(
            at,
            Text(
                f"this is nested more than {MAX_DEPTH} levels deep.",
                f"esto está anidado a más de {MAX_DEPTH} niveles.",
            ),
            Text("A casefile needs five.", "Un expediente necesita cinco."),
        )

    def close(self) -> None:
        self.stack.pop()
        self.key.pop()

    def scalar(self, node: Scalar) -> None:
        if not self.awaits_key:
            self._add(node)
            return
        mapping = self.stack[-1]
        assert isinstance(mapping, Mapping)  # noqa: S101 - `awaits_key` has looked
        self._count(node)
        first = mapping.keys.get(node.text)
        if first is not None:
            word = shown(node.text)
            self.problems.add(
                self.place(node.line, node.column),
                Text(
                    f"the key {word} stands here a second time; the first is on line {first.line}.",
                    f"la clave {word} se repite aquí; la primera está en la línea {first.line}.",
                ),
                Text("Keep one of the two.", "Conserve una de las dos."),
            )
        self.key[-1] = node

    def _count(self, node: Node) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.problems.fail(
                self.place(node.line, node.column),
                Text(
                    f"this file has more than {MAX_NODES:,} values.",
                    f"este archivo tiene más de {MAX_NODES:,} valores.",
                ),
            )

    def _add(self, node: Node) -> None:
        self._count(node)
        if not self.stack:
            self.root = node
            return
        holder = self.stack[-1]
        if isinstance(holder, Sequence):
            holder.items.append(node)
            return
        key = self.key[-1]
        assert key is not None  # noqa: S101 - a value follows its key
        if key.text not in holder.keys:
            holder.keys[key.text] = key
            holder.entries[key.text] = node
        self.key[-1] = None

    def finished(self) -> Mapping:
        """The root, which must be a mapping."""
        if not isinstance(self.root, Mapping):
            root = self.root or Scalar("", True, 1, 1)
            self.problems.add(
                self.place(root.line, root.column),
                Text(
                    f"this file holds {what_it_is(root).en}, not keys with values.",
                    f"este archivo contiene {what_it_is(root).es}, no claves con valores.",
                ),
                BEGINS,
            )
        self.problems.raise_any()
        assert isinstance(self.root, Mapping)  # noqa: S101 - else raised above
        return self.root


def shown(text: str) -> str:
    """A piece of the input, quoted, made short and printable."""
    cut = text if len(text) <= 60 else text[:57] + "…"
    return "'" + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut) + "'"


def what_it_is(node: Node) -> Text:
    """What a node is, in words."""
    if isinstance(node, Mapping):
        return Text("keys with values", "claves con valores")
    if isinstance(node, Sequence):
        return Text("a list", "una lista")
    if node.is_null:
        return Text("nothing", "nada")
    return same(shown(node.text))


# -- YAML ----------------------------------------------------------------------------------------

_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _from_yaml(text: str, builder: _Builder) -> None:
    problems = builder.problems
    if (odd := _UNPRINTABLE.search(text)) is not None:
        line, column = _Lines(text).of(odd.start())
        problems.fail(
            builder.place(line, column),
            Text(
                f"the character U+{ord(odd[0]):04X} cannot stand in a casefile.",
                f"el carácter U+{ord(odd[0]):04X} no puede estar en un expediente.",
            ),
            Text("Take it out.", "Quítelo."),
        )
    try:
        _feed(yaml.parse(text, Loader=_PARSER), builder)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        place = builder.place(mark.line + 1, mark.column + 1) if mark else builder.place(0, 0)
        problems.fail(place, *_yaml_problem(problem))
    except yaml.YAMLError as problem:
        problems.fail(
            builder.place(0, 0),
            Text(f"this is not YAML ({problem}).", f"esto no es YAML ({problem})."),
        )


def _feed(events: Iterator[yaml.Event], builder: _Builder) -> None:
    documents = 0
    for event in events:
        mark = event.start_mark
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (0, 0)
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                builder.problems.fail(
                    builder.place(line, column),
                    Text("a second document begins here.", "aquí empieza un segundo documento."),
                    Text(
                        "A file holds one casefile: take out the line `---`.",
                        "Un archivo contiene un solo expediente: quite la línea `---`.",
                    ),
                )
        elif isinstance(event, yaml.AliasEvent):
            _refuse_anchor(builder, line, column, f"*{event.anchor}")
            builder.scalar(Scalar("alias", False, line, column))
        elif isinstance(event, yaml.NodeEvent):
            if event.anchor is not None:
                _refuse_anchor(builder, line, column, f"&{event.anchor}")
            if getattr(event, "tag", None) is not None:
                _refuse_tag(builder, line, column, event)
            if isinstance(event, yaml.ScalarEvent):
                plain = event.style is None or event.style == ""
                builder.scalar(Scalar(event.value, plain, line, column))
            elif isinstance(event, yaml.SequenceStartEvent):
                builder.open(Sequence(line=line, column=column))
            else:
                builder.open(Mapping(line=line, column=column))
        elif isinstance(event, yaml.CollectionEndEvent):
            builder.close()


def _refuse_anchor(builder: _Builder, line: int, column: int, name: str) -> None:
    written = shown(name)
    builder.problems.add(
        builder.place(line, column),
        Text(f"{written} is a YAML anchor or alias.", f"{written} es un ancla o alias de YAML."),
        Text(
            "Write the value out in each place; in quotes if it is text.",
            "Escriba el valor en cada lugar; entre comillas si es texto.",
        ),
    )


def _refuse_tag(builder: _Builder, line: int, column: int, event: Any) -> None:
    written = shown(event.tag.replace("tag:yaml.org,2002:", "!!"))
    builder.problems.add(
        builder.place(line, column),
        Text(f"{written} is a YAML tag.", f"{written} es una etiqueta de YAML."),
        Text(
            "A casefile has no tags: take it out, or put the text in quotes.",
            "Un expediente no lleva etiquetas: quítela, o ponga el texto entre comillas.",
        ),
    )


_YAML_PROBLEMS: tuple[tuple[str, Text, Text], ...] = (
    (
        "cannot start any token",
        Text("a tab or a special sign begins here.", "aquí empieza un tabulador o un signo."),
        Text(
            "Indent with spaces, and put text that begins with a sign in quotes.",
            "Use espacios, y ponga entre comillas el texto que empieza con un signo.",
        ),
    ),
    (
        "mapping values are not allowed",
        Text("a second colon stands on this line.", "hay un segundo signo de dos puntos."),
        Text(
            "Put text that holds a colon in quotes, or check the indentation.",
            "Ponga entre comillas el texto con dos puntos, o revise la sangría.",
        ),
    ),
    (
        "expected ':'",
        Text("a colon is missing before this.", "falta un signo de dos puntos antes de esto."),
        Text("Write `key: value`.", "Escriba `clave: valor`."),
    ),
    (
        "expected <block end>",
        Text("the indentation changes here.", "la sangría cambia aquí."),
        Text(
            "Begin the keys of one entry in the same column.",
            "Empiece las claves de una misma entrada en la misma columna.",
        ),
    ),
    (
        "expected key",
        Text("the indentation changes here.", "la sangría cambia aquí."),
        Text(
            "Begin the keys of one entry in the same column.",
            "Empiece las claves de una misma entrada en la misma columna.",
        ),
    ),
    (
        "expected '-' indicator",
        Text("an entry of the list is not in line.", "una entrada de la lista no está alineada."),
        Text(
            "Begin the entries of one list in the same column.",
            "Empiece las entradas de una lista en la misma columna.",
        ),
    ),
    (
        "expected ',' or",
        Text("a comma or a closing bracket is missing.", "falta una coma o un cierre."),
        Text("Close each [ and { that you open.", "Cierre cada [ y { que abra."),
    ),
    (
        "unexpected end of stream",
        Text("a quoted text is not closed.", "un texto entre comillas no se cierra."),
        Text("Close the quotation marks.", "Cierre las comillas."),
    ),
    (
        "undefined alias",
        Text("this is a YAML alias.", "esto es un alias de YAML."),
        Text("Write the value out.", "Escriba el valor."),
    ),
)


def _yaml_problem(problem: yaml.MarkedYAMLError) -> tuple[Text, Text | None]:
    said = problem.problem or problem.context or ""
    for piece, found, todo in _YAML_PROBLEMS:
        if piece in said or piece in said.replace("but found", "expected"):
            return (
                Text(f"this is not YAML: {found.en}", f"esto no es YAML: {found.es}"),
                todo,
            )
    return (
        Text(f"this is not YAML ({said}).", f"esto no es YAML ({said})."),
        Text("Check this line and the one before.", "Revise esta línea y la anterior."),
    )


# -- JSON ----------------------------------------------------------------------------------------

# A text that is not closed is one token up to the end, so that no input takes long.
_TOKEN = re.compile(r'[{}\[\]]|"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[^\s{}\[\],:"]+', re.DOTALL)


class _Lines:
    """Lines and columns of offsets in a text."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def of(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


def _from_json(text: str, builder: _Builder) -> None:
    lines = _Lines(text)
    # Depth first, so that the standard library's parser, which recurses, meets no abyss.
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += (token[0] in "{[") - (token[0] in "}]")
        if depth > MAX_DEPTH:
            builder.too_deep(builder.place(*lines.of(token.start())))
    try:
        json.loads(text, parse_constant=_no_constant, parse_int=str, parse_float=str)
    except json.JSONDecodeError as problem:
        builder.problems.fail(
            builder.place(problem.lineno, problem.colno),
            Text(f"this is not JSON ({problem.msg}).", f"esto no es JSON ({problem.msg})."),
            Text(
                "Check commas, colons, quotation marks and brackets here.",
                "Revise comas, dos puntos, comillas y corchetes en este lugar.",
            ),
        )
    except ValueError as problem:
        constant = re.search(rf"(?<![\w\"]){re.escape(str(problem))}", text)
        line, column = lines.of(constant.start()) if constant else (0, 0)
        builder.problems.fail(
            builder.place(line, column),
            Text(f"{problem} is not JSON.", f"{problem} no es JSON."),
            Text("Leave the key out.", "Omita la clave."),
        )
    for token in _TOKEN.finditer(text):
        written, (line, column) = token[0], lines.of(token.start())
        if written == "{":
            builder.open(Mapping(line=line, column=column))
        elif written == "[":
            builder.open(Sequence(line=line, column=column))
        elif written in ("}", "]"):
            builder.close()
        elif written.startswith('"'):
            builder.scalar(Scalar(json.loads(written), False, line, column))
        else:
            builder.scalar(Scalar(written, True, line, column))


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


# -- from values in memory -----------------------------------------------------------------------


def from_values(value: Any, name: str) -> Node:
    """The tree of plain Python values (dict, list, str, int, float, bool, None, a date)."""
    problems = Problems(name)
    nodes = 0

    def tree(value: Any, depth: int) -> Node:
        nonlocal nodes
        nodes += 1
        if depth > MAX_DEPTH or nodes > MAX_NODES:
            problems.fail(
                Place(name),
                Text("this is nested too deep or too long.", "esto es demasiado hondo o largo."),
            )
        if isinstance(value, AnyMapping):
            made = Mapping()
            for key, part in value.items():
                made.keys[str(key)] = Scalar(str(key), False)
                made.entries[str(key)] = tree(part, depth + 1)
            return made
        if isinstance(value, list | tuple | set | frozenset):
            return Sequence([tree(part, depth + 1) for part in value])
        if value is None:
            return Scalar("null", True)
        if isinstance(value, bool):
            return Scalar("true" if value else "false", True)
        if isinstance(value, int | float | Decimal):
            return Scalar(str(value), True)
        if isinstance(value, date):
            return Scalar(value.isoformat(), False)
        return Scalar(str(value), False)

    return tree(value, 1)
