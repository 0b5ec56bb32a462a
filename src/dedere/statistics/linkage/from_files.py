"""Mentions from a list of names: CSV, XLSX, Parquet or Arrow, one person a row.

Columns are known by their English or Spanish heading. Columns with numbers of passports and other
papers are never read; which were passed over is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate, day
from dedere.errors import InputError, InputErrors, Place, did_you_mean
from dedere.law.facts.countries import COUNTRIES
from dedere.statistics.linkage.folding import fold
from dedere.statistics.linkage.mention import Birth, Mention, Name, Source
from dedere.statistics.linkage.parsing import alias

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "id": ("ID", "CLAVE", "FOLIO"),
    "name": ("NAME", "FULL NAME", "NOMBRE COMPLETO", "NOMBRE Y APELLIDOS", "DEFENDANT", "ACUSADO"),
    "given": ("GIVEN", "GIVEN NAMES", "FIRST NAME", "NOMBRES", "NOMBRE DE PILA", "NOMBRE"),
    "first_surname": ("FIRST SURNAME", "SURNAME", "LAST NAME", "PRIMER APELLIDO",
                      "APELLIDO PATERNO"),
    "second_surname": ("SECOND SURNAME", "SEGUNDO APELLIDO", "APELLIDO MATERNO"),
    "aliases": ("ALIAS", "ALIASES", "AKA", "OTHER NAMES", "OTROS NOMBRES"),
    "nicknames": ("NICKNAME", "NICKNAMES", "APODO", "APODOS", "SOBRENOMBRE"),
    "born": ("BORN", "BORN ON", "BIRTH", "BIRTH DATE", "DATE OF BIRTH", "DOB", "NACIMIENTO",
             "FECHA DE NACIMIENTO", "NACIO"),
    "nationality": ("NATIONALITY", "NATIONALITIES", "NACIONALIDAD", "NACIONALIDADES"),
    "sex": ("SEX", "GENDER", "SEXO"),
    "birthplace": ("BIRTHPLACE", "PLACE OF BIRTH", "LUGAR DE NACIMIENTO"),
    "proceedings": ("PROCEEDINGS", "DOCKET", "DOCKETS", "CASE", "CASE NUMBER", "EXPEDIENTE",
                    "EXPEDIENTES", "CAUSA", "CAUSAS"),
}  # fmt: skip
"""What a column may be called, folded."""
FORBIDDEN = re.compile(
    r"\b(?:PASSPORT|PASAPORTE|CURP|RFC|SSN|SOCIAL SECURITY|SEGURO SOCIAL|NSS|INE|IFE"
    r"|CLAVE DE ELECTOR|LICEN[CS]E|LICENCIA|VISA|ALIEN NUMBER|FBI|REGISTER NUMBER|ADDRESS"
    r"|DOMICILIO|PHONE|TELEFONO)\b"
)
"""Columns that hold what is never kept."""
_SEXES = {"M": "m", "H": "m", "MALE": "m", "MAN": "m", "HOMBRE": "m", "MASCULINO": "m"} | {
    "F": "f", "FEMALE": "f", "WOMAN": "f", "MUJER": "f", "FEMENINO": "f"
}  # fmt: skip
_MANY = re.compile(r"\s*[;|/\n]\s*")
MOST = 200_000


@dataclass(frozen=True, slots=True)
class Listed:
    """The mentions of a file, and what there is to say about how it was read."""

    mentions: tuple[Mention, ...]
    notes: tuple[Text, ...]


def read(path: Path) -> Listed:
    """The mentions of a file.

    Raises:
        InputErrors: with the row of each cell that cannot be read.
        InputError: the file is no table, or has no column of names.
    """
    from dedere.tables import Wanted, read_raw

    raw = read_raw(path, Wanted(_TODO))
    place = Place(str(path))
    known: dict[str, str] = {}
    notes: list[Text] = []
    passed, unknown = [], []
    for column in raw.columns:
        heading = fold(column.replace("_", " "))
        field = next((key for key, words in HEADINGS.items() if heading in words), None)
        if FORBIDDEN.search(heading):
            passed.append(column)
        elif field is None:
            unknown.append(column)
        elif field in known:
            raise InputError(place, _TWICE.format(one=known[field], other=column))
        else:
            known[field] = column
    if not known.keys() & {"name", "given", "first_surname"}:
        hint = next((one for c in unknown if (one := did_you_mean(fold(c), _ALL))), None)
        raise InputError(place, _NO_NAMES, hint or _TODO)
    raw.refuse(str(path), list(known.values()))
    notes += raw.notes
    if passed:
        notes.append(_PASSED.format(columns=", ".join(passed)))
    if unknown:
        notes.append(_UNKNOWN.format(columns=", ".join(unknown)))
    cells = {field: raw.columns[column].to_pylist() for field, column in known.items()}
    problems = [
        InputError(Place(str(path), row), _RAGGED.format(cells=number, width=raw.width))
        for row, number in raw.ragged
    ]
    mentions: dict[str, Mention] = {}
    for number, row in enumerate(raw.places):
        at = Place(str(path), int(row))
        told = {field: _text(values[number]) for field, values in cells.items()}
        try:
            made = _mention(told, path.name, int(row))
        except ValueError as problem:
            problems.append(InputError(at, problem.args[0]))
            continue
        if made.id in mentions:
            problems.append(InputError(at, _SAME_ID.format(id=told["id"])))
        mentions[made.id] = made
        if len(mentions) > MOST:
            raise InputError(at, _MANY_ROWS.format(most=MOST))
    if problems:
        raise InputErrors(problems[:50])
    return Listed(tuple(mentions.values()), tuple(notes))


def read_all(paths: Sequence[Path]) -> Listed:
    """The mentions of several files.

    Raises:
        InputErrors, InputError: as `read`; also where two files of one name are given.
    """
    found = [read(path) for path in paths]
    names = [path.name for path in paths]
    for path in paths:
        if names.count(path.name) > 1:
            raise InputError(Place(str(path)), _SAME_NAME)
    return Listed(
        tuple(one for listed in found for one in listed.mentions),
        tuple(note for listed in found for note in listed.notes),
    )


def _mention(told: Mapping[str, str], file: str, row: int) -> Mention:
    names = [Name(told["name"])] if told.get("name") else []
    for kind in ("given", "first_surname", "second_surname"):
        if told.get(kind):
            names.append(Name(told[kind], kind))
    if not names:
        raise ValueError(_NAMELESS)
    names += [alias(one) for one in _several(told.get("aliases"))]
    names += [Name(one, "nickname") for one in _several(told.get("nicknames"))]
    id = told.get("id") or str(row)
    return Mention(
        id=f"file:{file}:{id}",
        source=Source("file", file, id),
        names=tuple(names),
        birth=birth_of(told["born"]) if told.get("born") else None,
        nationalities=frozenset(_country(one) for one in _several(told.get("nationality"))),
        sex=_sex(told.get("sex")),
        birthplace=told.get("birthplace") or None,
        proceedings=frozenset(_several(told.get("proceedings"))),
    )


def birth_of(written: str) -> Birth:
    """``1960-03-04``, ``1960-03``, ``1960``, ``~1960``, ``1960/1962``, ``about 1960``.

    Raises:
        ValueError: with a `Text`: it is none of these. ``03/04/1960`` is refused, because it is
            one day in Mexico and another in the United States.
    """
    about = _ABOUT.match(written)
    text = _MIDNIGHT.sub("", written[about.end() :] if about else written)
    try:
        return Birth(PartialDate.parse(text.strip()), about is not None)
    except ValueError:
        raise ValueError(_NO_DAY.format(written=written)) from None


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return str(day(value))
    return " ".join(str(value).split(" ")).strip()


def _several(text: str | None) -> Iterable[str]:
    return [one for one in _MANY.split(text or "") if one.strip()]


def _country(written: str) -> str:
    word = fold(written)
    known = {"MEXICAN": "MX", "MEXICANA": "MX", "MEXICANO": "MX", "MEXICO": "MX", "MEX": "MX"}
    known |= {"AMERICAN": "US", "ESTADOUNIDENSE": "US", "USA": "US", "EUA": "US", "EEUU": "US"}
    if word in COUNTRIES:
        return word
    for code, name in COUNTRIES.items():
        if word in (fold(name.en), fold(name.es)):
            return code
    if word in known:
        return known[word]
    raise ValueError(_NO_COUNTRY.format(written=written))


def _sex(written: str | None) -> str | None:
    if not written:
        return None
    found = _SEXES.get(fold(written))
    if found is None:
        raise ValueError(_NO_SEX.format(written=written))
    return found


_MIDNIGHT = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?$")
"""A workbook gives a day as its first moment."""
_ABOUT = re.compile(r"(?:~|about|approx\.?|ca\.?|circa|aprox\.?|hacia)\s*", re.IGNORECASE)
_ALL = [word for words in HEADINGS.values() for word in words]
_TODO = Text(
    "Give a table with a column `name`, or `given`, `first surname`, `second surname`; and where "
    "they are known `born`, `nationality`, `alias`, `nickname`.",
    "Dé una tabla con una columna `nombre completo`, o `nombres`, `primer apellido`, `segundo "
    "apellido`; y, si constan, `nacimiento`, `nacionalidad`, `alias`, `apodo`.",
)
_NO_NAMES = Text("no column holds names.", "ninguna columna tiene nombres.")
_NAMELESS = Text("the row has no name.", "la fila no tiene nombre.")
_TWICE = Text(
    "the columns {one} and {other} mean the same.", "las columnas {one} y {other} son lo mismo."
)
_SAME_NAME = Text(
    "two files have this name; a mention is known by it.",
    "dos archivos tienen este nombre; por él se conoce una mención.",
)
_SAME_ID = Text("the id {id} stands twice.", "la clave {id} está dos veces.")
_RAGGED = Text("{cells} cells instead of {width}.", "{cells} celdas en vez de {width}.")
_MANY_ROWS = Text("there are more than {most} rows.", "hay más de {most} filas.")
_NO_DAY = Text(
    "'{written}' is no date of birth; write 1960-03-04, 1960-03, 1960 or ~1960.",
    "«{written}» no es una fecha de nacimiento; escriba 1960-03-04, 1960-03, 1960 o ~1960.",
)
_NO_COUNTRY = Text(
    "'{written}' is no nationality that is known here; write MX, US, …",
    "«{written}» no es una nacionalidad conocida aquí; escriba MX, US, …",
)
_NO_SEX = Text("'{written}' is no sex; write m or f.", "«{written}» no es un sexo; escriba m o f.")
_PASSED = Text(
    "Not read, because such numbers are never kept: {columns}.",
    "No se leyó, porque esos números nunca se guardan: {columns}.",
)
_UNKNOWN = Text("Not used: {columns}.", "Sin usar: {columns}.")
