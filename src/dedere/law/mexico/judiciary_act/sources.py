"""Where the organic act of the federal judiciary was read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Organic Act of the Federal Judiciary, copy of the consolidated text (last reform 28 "
        "November 2025)",
        "LOPJF, copia del texto consolidado (última reforma DOF 28 de noviembre de 2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/tree/main/markdown",
)
