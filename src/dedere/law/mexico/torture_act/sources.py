"""Where the general act on torture was read: titles and addresses, cited by the articles."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "General Act on Torture, copy of the consolidated text (last reform 28 April 2022)",
        "Ley General sobre Tortura, copia del texto consolidado (última reforma DOF 28 de abril de "
        "2022)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/tree/main/markdown",
)
