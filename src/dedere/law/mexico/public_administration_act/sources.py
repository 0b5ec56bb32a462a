"""Where the organic act of the federal administration was read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Organic Act of the Federal Administration, copy of the consolidated text",
        "LOAPF, copia del texto consolidado",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/tree/main/markdown",
)
