"""What is said of files that cannot be used, in words that several forms of files share."""

from __future__ import annotations

from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import InputError, Place

IS_FOLDER = Text("this is a folder, not a file.", "es una carpeta, no un archivo.")
ONE_SHEET = Text(
    "Keep the one with the rows, or save it as CSV.",
    "Deje la que contiene las filas, o guárdela como CSV.",
)
HEADER = Text(
    "The first row names each column once.", "La primera fila nombra cada columna una vez."
)
OLD_WORKBOOK = Text(
    "this is a workbook of an old format, or locked by a password.",
    "es un libro de un formato antiguo, o protegido con contraseña.",
)
SAVE_AS = Text(
    "Save it as XLSX or CSV, without a password.", "Guárdelo como XLSX o CSV, sin contraseña."
)
NO_TABLE = Text(
    "this is no CSV, XLSX, Parquet or Arrow file.",
    "no es un archivo CSV, XLSX, Parquet ni Arrow.",
)
SAVE_AS_UTF8 = Text("Save it again as UTF-8.", "Guárdelo de nuevo en UTF-8.")


def damaged(path: Path, problem: Exception, row: int = 0) -> InputError:
    """What a library says of a file that it cannot read."""
    first = str(problem).strip().partition("\n")[0]
    return InputError(
        Place(str(path), row),
        Text(f"the file cannot be read: {first}", f"el archivo no se puede leer: {first}"),
    )
