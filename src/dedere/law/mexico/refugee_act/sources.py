"""Where the refugee act was read: titles and addresses, cited by the articles."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Refugee Act, copy of the consolidated text (last reform 18 February 2022)",
        "Ley sobre Refugiados, copia del texto consolidado (última reforma DOF 18 de febrero de "
        "2022)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/tree/main/markdown",
)
