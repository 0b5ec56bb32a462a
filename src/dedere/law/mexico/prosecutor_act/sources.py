"""Where the act on the prosecutor's office was read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Prosecutor General Act, copy of the consolidated text (last reform 14 November 2025)",
        "Ley de la FGR, copia del texto consolidado (última reforma DOF 14 de noviembre de 2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "LFGR_ley_de_la_fiscalia_general_de_la_republica.md",
)
