"""In which files a roster lies, and what helps where a file is none."""

from __future__ import annotations

from pathlib import Path

from dedere.bilingual import Text
from dedere.tables import EXTENSIONS, Raw, Wanted
from dedere.tables import read_raw as read_table

__all__ = ["EXPLAINING", "EXTENSIONS", "SHEETS", "Raw", "read_raw"]

SHEETS = ("roster", "lista")
"""The sheet of a workbook in which the persons stand, in English or Spanish; in any capitals."""
EXPLAINING = ("columns", "columnas")
"""The sheet that explains the columns."""

_WANTED = Wanted(
    Text(
        "`dedere transfer template -o roster.xlsx` writes an empty roster.",
        "`dedere transfer template -o lista.xlsx --lang es` escribe una lista vacía.",
    ),
    SHEETS,
    EXPLAINING,
    Text(
        "Call the one with the persons 'Roster'.",
        "Llame «Lista» a la que contiene a las personas.",
    ),
)


def read_raw(path: Path) -> Raw:
    """The cells of a roster.

    Raises:
        InputError: where there is no such file, it is damaged or none of the formats, or a
            workbook does not say which of its sheets is meant.
    """
    return read_table(path, _WANTED)
