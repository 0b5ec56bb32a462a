"""Whether something is a value of a variable, and how to mend what is none."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from dedere.bilingual import Text, same
from dedere.dockets.codebook.model import Kind, Variable
from dedere.errors import DedereError, did_you_mean

MOST_WORDS = 400
"""Characters of a text: a few words of the docket, and no paragraph."""

MOST_ITEMS = 2_000
"""Entries of a list; the longest docket has fewer counts than that."""

LARGEST = 10**13
"""No number of a docket is larger: dollars, months, entries."""


class NotAValueError(DedereError):
    """What stands there is no value of the variable."""

    def __init__(self, where: str, found: Text, todo: Text | None = None) -> None:
        self.where = where
        """``counts[2].outcome``: variable, place in a list from 1, part."""
        super().__init__(Text(f"{where}: {found.en}", f"{where}: {found.es}"), todo)


def checked(variable: Variable, value: Any, where: str = "") -> Any:
    """*value* as it is kept; see `Variable.check`."""
    where = where or variable.name
    if value is None:
        return None
    if not variable.many:
        return _one(variable, value, where)
    if not isinstance(value, list | tuple):
        raise NotAValueError(where, _found(value), _A_LIST)
    if len(value) > MOST_ITEMS:
        raise NotAValueError(where, _TOO_MANY.format(most=MOST_ITEMS))
    kept = []
    for place, one in enumerate(value, 1):
        at = f"{where}[{place}]"
        if one is None:
            raise NotAValueError(at, _NOTHING, _TAKE_OUT)
        kept.append(_one(variable, one, at))
    return kept


def read(variable: Variable, written: str) -> Any:
    """The value of one field; see `Variable.read`."""
    words = written.strip()
    if not words:
        return None
    if variable.many or variable.kind in (Kind.RECORD, Kind.ENTRY):
        raise NotAValueError(variable.name, _SEVERAL, _PUT_TOGETHER)
    if variable.kind is Kind.BOOLEAN:
        return checked(variable, _BOOLEANS.get(words.casefold(), words))
    if variable.kind in (Kind.NUMBER, Kind.INTEGER):
        figures = words.replace(",", "").removeprefix("$").strip()
        if re.fullmatch(r"\d+", figures, re.ASCII) and len(figures) < 20:
            return checked(variable, int(figures))
        if re.fullmatch(r"\d+\.\d+", figures, re.ASCII) and len(figures) < 20:
            return checked(variable, float(figures))
    return checked(variable, words)


_BOOLEANS = {
    "yes": True, "y": True, "true": True, "sí": True, "si": True, "s": True,
    "no": False, "n": False, "false": False,
}  # fmt: skip


# -- by kind -------------------------------------------------------------------------------------


def _one(variable: Variable, value: Any, where: str) -> Any:
    match variable.kind:
        case Kind.DATE:
            return _day(value, where)
        case Kind.BOOLEAN:
            if not isinstance(value, bool):
                raise NotAValueError(where, _found(value), _YES_OR_NO)
            return value
        case Kind.CHOICE:
            return _choice(variable, value, where)
        case Kind.INTEGER | Kind.NUMBER:
            return _number(variable, value, where)
        case Kind.TEXT:
            return _text(variable, value, where)
        case Kind.ENTRY:
            return _entry(value, where)
        case Kind.RECORD:
            return _record(variable, value, where)


def _day(value: Any, where: str) -> str:
    if isinstance(value, datetime):
        raise NotAValueError(where, _found(value), _A_DAY)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            pass
    raise NotAValueError(where, _found(value), _A_DAY)


def _choice(variable: Variable, value: Any, where: str) -> str:
    if isinstance(value, str) and any(one.fits(value) for one in variable.values):
        return value
    raise NotAValueError(where, _found(value), _codes(variable, value))


def _codes(variable: Variable, value: Any) -> Text:
    known = [one.code for one in variable.values]
    titles = {
        t.casefold(): one.code for one in variable.values for t in (one.title.en, one.title.es)
    }
    if isinstance(value, str):
        named = titles.get(value.casefold())
        hint = did_you_mean(named or value.casefold(), [named] if named else known)
        if hint is not None:
            return hint
    listed = ", ".join(known[:12]) + (", …" if len(known) > 12 else "")
    return Text(f"Write one of: {listed}.", f"Escriba uno de: {listed}.")


def _number(variable: Variable, value: Any, where: str) -> Any:
    if isinstance(value, str) and any(one.fits(value) for one in variable.values):
        return value
    whole = variable.kind is Kind.INTEGER
    usable = not isinstance(value, bool) and isinstance(value, int if whole else int | float)
    if usable and math.isfinite(value) and 0 <= value <= LARGEST:
        return value
    todo = _WHOLE_NUMBER if whole else _NUMBER
    if variable.unit is not None:
        todo = Text(f"{todo.en} ({variable.unit.en}).", f"{todo.es} ({variable.unit.es}).")
    if variable.values:
        codes = ", ".join(one.code for one in variable.values)
        todo = Text(f"{todo.en} Or one of: {codes}.", f"{todo.es} O uno de: {codes}.")
    raise NotAValueError(where, _found(value), todo)


def _text(variable: Variable, value: Any, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise NotAValueError(where, _found(value), _WORDS)
    words = " ".join(value.split())
    if len(words) > MOST_WORDS:
        raise NotAValueError(where, _TOO_LONG.format(most=MOST_WORDS), _SHORTEN)
    if variable.form is not None:
        if not re.fullmatch(variable.form, words):
            raise NotAValueError(where, _found(value), _LIKE.format(like=variable.like or ""))
    elif any(character.isdigit() or character == " " for character in words):
        _refuse_private(words, where)
    return words


def _refuse_private(words: str, where: str) -> None:
    """What a record never holds: numbers of papers, addresses, victims' names, medical facts."""
    from dedere.dockets.coding.quoting import mask

    masked = mask(words)
    if masked != words:
        raise NotAValueError(where, _PRIVATE, _MASKED.format(masked=masked))


def _entry(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise NotAValueError(where, _found(value), _AN_ENTRY)
    _no_others(value, ("i", "doc", "date"), where)
    i, doc = value.get("i"), value.get("doc")
    if isinstance(i, bool) or not isinstance(i, int) or not 0 <= i <= LARGEST:
        raise NotAValueError(f"{where}.i", _found(i), _PLACE)
    if doc is not None and not (isinstance(doc, str) and 0 < len(doc) <= 20):
        raise NotAValueError(f"{where}.doc", _found(doc), _NUMBER_PRINTED)
    day = value.get("date")
    return {"i": i, "doc": doc, "date": None if day is None else _day(day, f"{where}.date")}


def _record(variable: Variable, value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise NotAValueError(where, _found(value), _parts(variable))
    _no_others(value, [one.name for one in variable.parts], where)
    kept = {}
    for part in variable.parts:
        at = f"{where}.{part.name}"
        kept[part.name] = checked(part, value.get(part.name), at)
        if part.required and kept[part.name] is None:
            raise NotAValueError(at, _NOTHING, _MUST_BE_SAID)
    return kept


def _parts(variable: Variable) -> Text:
    names = ", ".join(one.name for one in variable.parts)
    return Text(f"Give its parts: {names}.", f"Indique sus partes: {names}.")


def _no_others(value: Mapping[Any, Any], known: Any, where: str) -> None:
    for key in value:
        if key not in known:
            listed = ", ".join(known)
            raise NotAValueError(
                where,
                Text(f"'{_short(key)}' is none of its parts.", f"«{_short(key)}» no es una parte."),
                did_you_mean(str(key), known) or Text(f"There are: {listed}.", f"Hay: {listed}."),
            )


# -- words ---------------------------------------------------------------------------------------


def _short(value: object) -> str:
    words = str(value)
    cut = words if len(words) <= 60 else words[:57] + "…"
    return "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in cut)


def _found(value: object) -> Text:
    match value:
        case None:
            return _NOTHING
        case bool():
            return Text(f"{str(value).lower()} cannot stand here.", f"{_es(value)} no va aquí.")
        case list() | tuple():
            return Text("a list cannot stand here.", "aquí no va una lista.")
        case Mapping():
            return Text("a record with parts cannot stand here.", "aquí no va un registro.")
        case str() if not value.strip():
            return Text("empty words say nothing.", "un texto vacío no dice nada.")
    shown = same(_short(value))
    return Text(f"'{shown.en}' cannot stand here.", f"«{shown.es}» no puede estar aquí.")


def _es(value: bool) -> str:
    return "verdadero" if value else "falso"


_NOTHING = Text("nothing stands here.", "aquí no hay nada.")
_TAKE_OUT = Text("Take it out of the list.", "Quítelo de la lista.")
_MUST_BE_SAID = Text(
    "Without it the record says nothing: fill it in, or leave the whole record out.",
    "Sin esto el registro no dice nada: complételo u omita el registro entero.",
)
_A_LIST = Text(
    "Several may stand here: give a list, an empty one where the docket shows none.",
    "Puede haber varios: dé una lista, vacía si el expediente no muestra ninguno.",
)
_TOO_MANY = Text("more than {most} entries.", "más de {most} elementos.")
_SEVERAL = Text("this does not fit in one field.", "esto no cabe en un solo campo.")
_PUT_TOGETHER = Text("Fill in its parts, one by one.", "Complete sus partes, una por una.")
_YES_OR_NO = Text("Say true or false.", "Diga verdadero o falso (true o false).")
_A_DAY = Text(
    "Write a whole day, such as 2021-02-05; leave open what is known less exactly.",
    "Escriba un día entero, como 2021-02-05; deje abierto lo que se sabe con menos exactitud.",
)
_NUMBER = Text("Write a number that is not negative", "Escriba un número no negativo")
_WHOLE_NUMBER = Text(
    "Write a whole number that is not negative", "Escriba un número entero no negativo"
)
_WORDS = Text("Write words of the docket.", "Escriba palabras del expediente.")
_TOO_LONG = Text("more than {most} characters.", "más de {most} caracteres.")
_SHORTEN = Text(
    "Keep the words that matter; the rest stands in the evidence.",
    "Deje las palabras que importan; lo demás consta en la prueba señalada.",
)
_LIKE = Text("Write it like '{like}'.", "Escríbalo como «{like}».")
_PRIVATE = Text(
    "this holds what a record never may: a number of a paper, an address, a name of a victim, "
    "minor or witness, or a medical fact.",
    "esto contiene lo que un registro nunca debe tener: un número de documento, un domicilio, el "
    "nombre de una víctima, de un menor o de un testigo, o un dato médico.",
)
_MASKED = Text("Write for instance: {masked}", "Escriba por ejemplo: {masked}")
_AN_ENTRY = Text(
    "Name an entry by its place, number and day: i, doc, date.",
    "Indique un asiento por su lugar, número y día: i, doc, date.",
)
_PLACE = Text("Write its place in the list, from 0.", "Escriba su lugar en la lista, desde 0.")
_NUMBER_PRINTED = Text(
    "Write the number printed, in quotes, or null.",
    "Escriba el número impreso, entre comillas, o null.",
)
