"""Where the Constitution was read: titles and addresses, cited by the articles."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Constitution, copy of the text of the Chamber of Deputies (last reform 3 March 2026)",
        "Constitución, copia del texto de la Cámara de Diputados (última reforma DOF 3 de marzo "
        "de 2026)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "CPEUM_constitucion_politica_de_los_estados_unidos_mexicanos.md",
)
SRE_ON_TRANSFERS = Source(
    Text(
        "Ministry of Foreign Affairs, page on the transfer of prisoners",
        "SRE, página sobre el traslado internacional de reos",
    ),
    "https://sre.gob.mx/traslado-internacional-de-reos-a-mexico-y-desde-mexico",
)
STATEMENT_ON_TRANSFERS = Source(
    Text(
        "Press report: Mexico explains the handover of 27 February 2025",
        "Nota de prensa: México explica la entrega del 27 de febrero de 2025",
    ),
    "https://lacartita.com/"
    "mexico-explica-la-entrega-de-caro-quintero-y-otros-narcotraficantes-a-ee-uu/",
)
TRANSFERS_OF_AUGUST = Source(
    Text(
        "Jonathan Maza, on the transfers of 12 August 2025 and art. 89 VI",
        "Jonathan Maza, sobre los traslados del 12 de agosto de 2025 y el art. 89, fr. VI",
    ),
    "https://jonathanmaza.com.mx/2025/08/13/traslados-expres-soberania-y-seguridad-nacional",
)
