"""Where the federal criminal code was read: titles and addresses, cited by the articles."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Federal Criminal Code, copy of the consolidated text (last reform 28 November 2025)",
        "Código Penal Federal, copia del texto consolidado (última reforma DOF 28 de noviembre de "
        "2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "CPF_codigo_penal_federal.md",
)
