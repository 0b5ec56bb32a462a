"""The codebook as a text that is read: Markdown whose source reads well in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from dedere.bilingual import Language, Text
from dedere.dockets.codebook.model import Codebook, Kind, Missing, Value, Variable

WIDTH = 100
"""Characters of a line."""


def overview(book: Codebook, lang: Language) -> Iterator[str]:
    """The variables by group, one a line, and the kinds of missing."""
    widest = max(len(one.name) for one in book.variables)
    for group in book.groups:
        yield group.title.in_(lang)
        for variable in book.of_group(group.name):
            yield f"  {variable.name:<{widest}}  {variable.title.in_(lang)}"
        yield ""
    yield _WHY_MISSING.in_(lang)
    for one in book.missing:
        yield f"  {one.code:<{widest}}  {one.title.in_(lang)}"


def whole(book: Codebook, lang: Language) -> Iterator[str]:
    """The whole codebook as Markdown."""
    yield f"# {_TITLE.in_(lang)}"
    yield ""
    yield _VERSION.in_(lang).format(version=book.version)
    for paragraph in _PRINCIPLES:
        yield ""
        yield from _wrapped(paragraph.in_(lang))
    for group in book.groups:
        yield ""
        yield f"## {group.title.in_(lang)}"
        for variable in book.of_group(group.name):
            yield ""
            yield from about(variable, lang)
    yield ""
    yield f"## {_WHY_MISSING.in_(lang)}"
    yield ""
    for one in book.missing:
        yield from about_missing(one, lang)


def about(variable: Variable, lang: Language) -> Iterator[str]:
    """One variable, with everything that a coder needs."""
    yield f"### `{variable.name}` – {variable.title.in_(lang)}"
    yield ""
    yield from _wrapped(variable.definition.in_(lang))
    yield ""
    yield from _labeled(_IS, _what_it_is(variable), lang)
    for label, text in (
        (_EVIDENCE, variable.evidence),
        (_DOUBT, variable.doubt),
        (_EXAMPLE, variable.example),
    ):
        if text is not None:
            yield ""
            yield from _labeled(label, text, lang)
    if variable.values:
        yield ""
        yield from _values(variable.values, lang, 0)
    if variable.parts:
        yield ""
        yield from _parts(variable.parts, lang, 0)


def about_missing(one: Missing, lang: Language) -> Iterator[str]:
    """One kind of missing."""
    words = f"{one.definition.in_(lang)} {_EXAMPLE.in_(lang)}: {one.example.in_(lang)}"
    yield from _item(f"`{one.code}` ({one.title.in_(lang)}): {words}", 0)


def _parts(parts: Iterable[Variable], lang: Language, depth: int) -> Iterator[str]:
    for part in parts:
        told = [part.definition.in_(lang)]
        if part.example is not None:
            told.append(f"{_EXAMPLE.in_(lang)}: {part.example.in_(lang)}.")
        what = _what_it_is(part).in_(lang)
        head = f"**`{part.name}`** – {part.title.in_(lang)} ({what})."
        yield from _item(" ".join((head, *told)), depth)
        yield from _values(part.values, lang, depth + 1)
        yield from _parts(part.parts, lang, depth + 1)


def _values(values: Iterable[Value], lang: Language, depth: int) -> Iterator[str]:
    for value in values:
        said = value.said(value.code) or value.title
        note = f". {value.note.in_(lang)}" if value.note is not None else ""
        yield from _item(f"`{value.code}`: {said.in_(lang)}{note}", depth)


def _what_it_is(variable: Variable) -> Text:
    kind = _KINDS[variable.kind]
    if variable.many:
        kind = _LIST.format(kind=kind)
    if variable.unit is not None:
        kind = Text(f"{kind.en}, {variable.unit.en}", f"{kind.es}, {variable.unit.es}")
    if variable.required:
        kind = Text(f"{kind.en}, always", f"{kind.es}, siempre")
    return kind


def _labeled(label: Text, text: Text, lang: Language) -> Iterator[str]:
    yield from _wrapped(f"**{label.in_(lang)}.** {text.in_(lang)}")


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, break_long_words=False, break_on_hyphens=False)


def _item(words: str, depth: int) -> list[str]:
    space = "  " * depth
    return textwrap.wrap(
        words, WIDTH, initial_indent=f"{space}- ", subsequent_indent=f"{space}  ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


_TITLE = Text("Codebook of docket coding", "Libro de códigos de los expedientes")
_VERSION = Text("Version {version}.", "Versión {version}.")
_PRINCIPLES = (
    Text(
        "Only what the docket shows is coded: no news, no opinion, no knowledge of the case. What "
        "is not shown is not stated, never no. One record is one defendant in one docket.",
        "Solo se codifica lo que muestra el expediente: ni noticias, ni sentencias publicadas, ni "
        "lo que se sepa del caso. Lo que no consta no se dice; nunca es un no. Un registro es una "
        "persona acusada en un expediente.",
    ),
    Text(
        "Every value has evidence: the entry with the words that gave it, or the part of the head. "
        "A value that cannot be given has a kind of missing. Where two readings are honest, the "
        "coder takes one and writes the other in a note.",
        "Todo valor tiene su sustento: el asiento con las palabras que lo dieron, o la parte del "
        "encabezado. El valor que no puede darse lleva una clase de faltante. Si caben dos "
        "lecturas honestas, se toma una y la otra se anota.",
    ),
    Text(
        "Never written down: numbers of passports and other papers, addresses, telephone numbers, "
        "days of birth, names of victims, minors, witnesses and sources, medical facts.",
        "Nunca se escriben: números de pasaporte y otros documentos, domicilios, teléfonos, fechas "
        "de nacimiento, nombres de víctimas, menores, testigos y fuentes, datos médicos.",
    ),
)
_WHY_MISSING = Text("Why there is no value", "Por qué no hay valor")
_IS = Text("Value", "Valor")
_EVIDENCE = Text("Evidence", "Sustento")
_DOUBT = Text("In doubt", "En caso de duda")
_EXAMPLE = Text("Example", "Ejemplo")
_LIST = Text(
    "a list, empty where none is shown; each: {kind}",
    "una lista, vacía si no consta; cada uno: {kind}",
)
_KINDS = {
    Kind.DATE: Text("a day", "un día"),
    Kind.BOOLEAN: Text("yes or no", "sí o no"),
    Kind.CHOICE: Text("one of the codes", "uno de los códigos"),
    Kind.INTEGER: Text("a whole number", "un número entero"),
    Kind.NUMBER: Text("a number", "un número"),
    Kind.TEXT: Text("words", "palabras"),
    Kind.RECORD: Text("a record of parts", "un registro con partes"),
    Kind.ENTRY: Text("an entry of the docket", "un asiento del expediente"),
}
