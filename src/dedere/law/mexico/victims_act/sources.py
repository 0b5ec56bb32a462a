"""Where the general act on victims was read: titles and addresses, cited by the articles."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "General Act on Victims, copy of the consolidated text (last reform 1 April 2024)",
        "Ley General de Víctimas, copia del texto consolidado (última reforma DOF 1 de abril de "
        "2024)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "LGV_ley_general_de_victimas.md",
)
ELEMENTA = Source(
    Text(
        "Adriana Muro Polo (Elementa DDHH), Extraditing the truth, El Espectador, 1 December 2024",
        "Adriana Muro Polo (Elementa DDHH), Extraditar la verdad, El Espectador, 1 de diciembre "
        "de 2024",
    ),
    "https://elespectador.com/colombia-20/analistas/"
    "extraditar-la-verdad-la-politica-criminal-de-ee-uu-en-america-latina",
)
