"""What a cell of text shows that is no value: a formula, an error, letters that were lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dedere.bilingual import Text
from dedere.sweep.arrow import Array, pa, pc

TOTALS = frozenset({"total", "totals", "total general", "grand total", "totales", "suma", "sum"})
"""What stands in the first cells of a row that sums up others."""
NOTHING = frozenset(
    {"na", "n/a", "n.a.", "null", "none", "nan", "nat", "-", "–", "—", "?", "s/d", "n/d", "nd"}
)
"""Words by which programs and people say that a value is not there."""

_TWICE = "\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€"
_FORMULA = r"^\s*="
_ERROR = r"^\s*#(?:N/A|N/D|[¡¿]?[A-ZÁÉÍÓÚÑ_/0]+[!?]|#+)\s*$"
_LOST = "\ufffd"
_GARBLED = f"[ÃÂ][{_TWICE}]|â€"
_UNSEEN = (
    "[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_EARLY = r"^(?:18[0-9][0-9]-[0-9]{2}-[0-9]{2}|1900-0[12]-[0-9]{2}) [0-9]{2}:[0-9]{2}:[0-9]{2}$"
"""As a day of a workbook before March 1900 is given: its calendar has a 29 February 1900."""
_ANY = "|".join(f"(?:{one})" for one in (_FORMULA, _ERROR, _LOST, _GARBLED, _UNSEEN))
_ANY_OF_WORKBOOK = f"{_ANY}|(?:{_EARLY})"


def doubtful(cells: Array, *, of_workbook: bool = False) -> Iterator[tuple[int, Text, Text]]:
    """The rows (from 0) of cells of text that are no value: what is wrong, and what helps."""
    if not (pa.types.is_string(cells.type) or pa.types.is_large_string(cells.type)):
        return
    pattern = _ANY_OF_WORKBOOK if of_workbook else _ANY
    hit: Any = pc.fill_null(pc.match_substring_regex(cells, pattern), False)
    for row in pc.indices_nonzero(hit).to_pylist():
        why = why_doubtful(cells[row].as_py())
        if why is not None:
            yield row, *why


def why_doubtful(written: str) -> tuple[Text, Text] | None:
    """What is wrong with a text, and what helps; None where nothing is."""
    if re.search(_FORMULA, written):
        return IS_FORMULA.format(cell=_short(written)), WRITE_VALUE
    if re.search(_ERROR, written):
        return IS_ERROR.format(cell=_short(written)), MEND_ERROR
    if _LOST in written:
        return _IS_LOST.format(cell=_short(written)), _SAVE_AGAIN
    if re.search(_GARBLED, written):
        return _IS_GARBLED.format(cell=_short(written)), _SAVE_AGAIN
    if found := re.search(_UNSEEN, written):
        return _IS_UNSEEN.format(code=f"U+{ord(found[0]):04X}"), _TAKE_OUT
    if re.search(_EARLY, written):
        return _IS_EARLY.format(cell=written), _AS_TEXT
    return None


def is_total(written: str) -> bool:
    """Whether a row with this key sums up others instead of being one."""
    return written.strip().strip(":").casefold() in TOTALS


def is_nothing(written: str) -> bool:
    """Whether a cell says, in words of no table of ours, that there is no value."""
    return written.strip().casefold() in NOTHING


def _short(written: str) -> str:
    cut = written.strip()
    cut = cut if len(cut) <= 40 else cut[:37] + "…"
    return "".join(letter if letter.isprintable() else "·" for letter in cut)


IS_FORMULA = Text("a formula stands there ({cell}).", "hay una fórmula ({cell}).")
WRITE_VALUE = Text(
    "What a formula gave when the file was saved may no longer hold: paste its value, or take the "
    "column out.",
    "Lo que una fórmula dio al guardar el archivo puede ya no ser cierto: pegue su valor o quite "
    "la columna.",
)
IS_ERROR = Text("an error stands there ({cell}).", "hay un error ({cell}).")
MEND_ERROR = Text(
    "Mend it, or leave the cell empty where the value is not known.",
    "Corríjalo, o deje la celda vacía si no se sabe el valor.",
)
_IS_LOST = Text(
    "letters were lost when the file was saved ('{cell}').",
    "se perdieron letras al guardar el archivo («{cell}»).",
)
_IS_GARBLED = Text(
    "letters were garbled when the file was saved ('{cell}').",
    "se alteraron letras al guardar el archivo («{cell}»).",
)
_SAVE_AGAIN = Text(
    "Save the source again as UTF-8; the letters cannot be told from this file.",
    "Guarde de nuevo el original en UTF-8; con este archivo no se sabe qué letras eran.",
)
_IS_UNSEEN = Text(
    "a character stands there that nobody sees ({code}).", "hay un carácter que no se ve ({code})."
)
_TAKE_OUT = Text(
    "Take it out: two values that look alike would be counted as two.",
    "Quítelo: dos valores que parecen iguales contarían como dos.",
)
_IS_EARLY = Text(
    "a day before March 1900 ({cell}), which spreadsheets count wrongly.",
    "un día anterior a marzo de 1900 ({cell}), que las hojas de cálculo cuentan mal.",
)
_AS_TEXT = Text("Write the day as text: 1900-01-31.", "Escriba el día como texto: 1900-01-31.")
