"""Where the code of criminal procedure was read: titles and addresses, cited by the articles."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Code of Criminal Procedure, copy of the consolidated text (last reform 28 November 2025)",
        "CNPP, copia del texto consolidado (última reforma DOF 28 de noviembre de 2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "CNPP_codigo_nacional_de_procedimientos_penales.md",
)
