"""Formats of a workbook under which a cell shows another thing than it holds."""

from __future__ import annotations

import re
import zipfile
from decimal import Decimal, InvalidOperation
from enum import Enum

from dedere.bilingual import Text
from dedere.tables.xml import Attributes, Handlers, parse

_BUILTIN = {9: "0%", 10: "0.00%", 16: "d-mmm", 17: "mmm-yy"}
"""Formats that have a number instead of a code; the others of that kind are harmless."""
_STYLES = "xl/styles.xml"


class Odd(Enum):
    """Why such a cell says nothing sure."""

    PERCENT = "percent"
    NO_DAY = "no_day"
    NO_YEAR = "no_year"

    def why(self, value: str) -> tuple[Text, Text] | None:
        """What is wrong with a cell of this format that holds *value*, and what helps."""
        if self is Odd.PERCENT:
            try:
                shown = f"{(Decimal(value) * 100).normalize():f}"
            except InvalidOperation:
                return None
            return _PERCENT.format(shown=shown, value=value), _PLAIN
        return (_NO_DAY, _FULL) if self is Odd.NO_DAY else (_NO_YEAR, _FULL)


def odd_styles(archive: zipfile.ZipFile) -> dict[int, Odd]:
    """The numbers of the styles of a workbook that are odd.

    Raises:
        ExpatError: where the part is no XML.
    """
    if _STYLES not in archive.namelist():
        return {}
    reader = _Styles()
    with archive.open(_STYLES) as file:
        parse(file, reader)
    found = {}
    for number, format_ in enumerate(reader.formats):
        odd = _odd(reader.codes.get(format_) or _BUILTIN.get(format_, ""))
        if odd is not None:
            found[number] = odd
    return found


def _odd(code: str) -> Odd | None:
    first = code.partition(";")[0]  # the parts after it are for negative numbers, zero and text
    plain = re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P', "", first, flags=re.IGNORECASE)
    if "%" in plain:
        return Odd.PERCENT
    word = plain.lower()
    if "mmm" in word or "y" in word or "d" in word:
        if "y" in word and "d" not in word:
            return Odd.NO_DAY
        if "y" not in word:
            return Odd.NO_YEAR if "m" in word or "d" in word else None
    return None


class _Styles(Handlers):
    def __init__(self) -> None:
        self.codes: dict[int, str] = {}
        self.formats: list[int] = []
        self.inside = False

    def starts(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt" and "formatCode" in attributes:
            self.codes[int(attributes["numFmtId"])] = attributes["formatCode"]
        elif name == "cellXfs":
            self.inside = True
        elif name == "xf" and self.inside:
            self.formats.append(int(attributes.get("numFmtId", "0")))

    def ends(self, name: str) -> None:
        if name == "cellXfs":
            self.inside = False


_PERCENT = Text(
    "the cell shows {shown} % and holds {value}.", "la celda muestra {shown} % y contiene {value}."
)
_PLAIN = Text(
    "Which of the two is meant cannot be told: write the number without a percent format.",
    "No se sabe cuál de los dos se entiende: escriba el número sin formato de porcentaje.",
)
_NO_DAY = Text(
    "the cell holds a whole date and shows no day of the month.",
    "la celda contiene una fecha completa y no muestra el día.",
)
_NO_YEAR = Text(
    "the cell holds a whole date and shows no year, which the spreadsheet may have put there.",
    "la celda contiene una fecha completa y no muestra el año, que quizá puso el programa.",
)
_FULL = Text("Show year, month and day, and check them.", "Muestre año, mes y día, y compruébelos.")
