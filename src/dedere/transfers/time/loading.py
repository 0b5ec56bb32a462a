"""A sentence from a file, YAML or JSON; everything that is wrong with it is told at once.

What is not known is left out. An empty list says that there is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dedere.bilingual import Language, Text
from dedere.casefile import reading
from dedere.casefile.reading import Problems, Scalar
from dedere.casefile.shapes import Reader, titled, whole_number
from dedere.errors import InputErrors
from dedere.transfers.time.checking import check
from dedere.transfers.time.fields import FORMAT, GROUPS, SENTENCE
from dedere.transfers.time.sentence import Sentence
from dedere.transfers.time.shapes import read_all

_DAY = r"(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"


def load(path: str | Path) -> Sentence:
    """Read a sentence from a ``.yaml`` or ``.json`` file.

    Raises:
        InputErrors: with everything that is wrong with it, each with its line and column.
    """
    path = Path(path)
    name = reading.shown_path(path)
    try:
        root = reading.read(path)
    except InputErrors as problems:
        raise _of_a_sentence(problems) from None
    return _sentence(root, name)


def loads(text: str, name: str = "sentence.yaml") -> Sentence:
    """Read a sentence from text; as JSON where *name* ends in ``.json``, else as YAML.

    Raises:
        InputErrors: with everything that is wrong with it, each with its line and column.
    """
    try:
        root = reading.parse(text, name)
    except InputErrors as problems:
        raise _of_a_sentence(problems) from None
    return _sentence(root, name)


def from_data(data: Mapping[str, Any], name: str = "sentence") -> Sentence:
    """Read a sentence from plain Python values, in the shape that JSON has.

    Raises:
        InputErrors: with everything that is wrong with it; lines are not known.
    """
    root = reading.from_values(data, name)
    assert isinstance(root, reading.Mapping)  # noqa: S101 - made from a mapping
    return _sentence(root, name)


def schema(lang: Language = "en") -> dict[str, Any]:
    """The JSON Schema of a sentence file, with titles in both languages."""
    days = rf"{_DAY}|{_DAY}/{_DAY}"
    words = {"type": ["string", "number"], "maxLength": 20_000, "pattern": r"\S"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **titled(Text("Sentence of dedere", "Pena de dedere"), lang),
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            **{key: one.schema(lang) for key, one in SENTENCE.items() if key != "format"},
        },
        "required": ["format", *(key for key, one in SENTENCE.items() if one.required)],
        "additionalProperties": False,
        "$defs": {
            "day": {
                "anyOf": [
                    {"type": "string", "pattern": f"^({days})$"},
                    {"type": "integer", "minimum": 1, "maximum": 9999},
                ]
            },
            "words": {
                "anyOf": [
                    words,
                    {
                        "type": "object",
                        "properties": {"en": words, "es": words},
                        "required": ["en", "es"],
                        "additionalProperties": False,
                    },
                ]
            },
        },
    }


def _sentence(root: reading.Mapping, name: str) -> Sentence:
    to = Reader(Problems(name))
    _format(root, to)
    own = {key: node for key, node in root.entries.items() if key != "format"}
    values = read_all(
        reading.Mapping(own, root.keys, root.line, root.column),
        {key: one for key, one in SENTENCE.items() if key != "format"},
        to,
        Text("a sentence", "una pena"),
    )
    to.problems.raise_any()
    for group in GROUPS:
        values.update(values.pop(group, {}))
    names = {"final_order_of_removal": "removal_order", "certified_credits": "certified"}
    sentence = Sentence(**{names.get(key, key): value for key, value in values.items()})
    check(sentence, root, to)
    to.problems.raise_any()
    return sentence


def _format(root: reading.Mapping, to: Reader) -> None:
    node = root.entries.get("format")
    if isinstance(node, Scalar) and node.text == FORMAT:
        return
    at = node or root
    to.problems.fail(
        to.problems.place(at),
        Text("this is not a sentence file.", "este no es un archivo de pena."),
        _FIRST_LINE,
    )


_FIRST_LINE = Text(
    f"Write `format: {FORMAT}` as its first line; `dedere transfer time --schema` has the rest.",
    f"Escriba `format: {FORMAT}` en la primera línea; `dedere transfer time --schema` da el resto.",
)


def _of_a_sentence(problems: InputErrors) -> InputErrors:
    """The same problems where the advice speaks of sentences and not of casefiles."""
    for problem in problems.problems:
        if problem.todo is not None and "dedere-casefile" in problem.todo.en:
            problem.todo = _FIRST_LINE
    return problems


def plain_inputs(path: str | Path) -> dict[str, Any]:
    """What a sentence file holds, whole, as plain values from which it can be read again.

    Raises:
        InputErrors: where the file cannot be read as YAML or JSON.
    """
    made = _plain(reading.read(Path(path)))
    assert isinstance(made, dict)  # noqa: S101 - the root of a file is a mapping
    return made


def _plain(node: reading.Node) -> Any:
    if isinstance(node, reading.Mapping):
        return {key: _plain(part) for key, part in node.entries.items()}
    if isinstance(node, reading.Sequence):
        return [_plain(part) for part in node.items]
    if node.plain and node.text in ("true", "false"):
        return node.text == "true"
    return whole_number(node)
