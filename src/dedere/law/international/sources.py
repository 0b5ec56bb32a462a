"""Where what is verified of the international instruments was read."""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source

GARCIA_V_THOMAS = Source(
    same("Trinidad y Garcia v. Thomas, 683 F.3d 952 (9th Cir. 2012) (en banc)"),
    "http://elawyers.us/opinion/ca9/2012/infco20120608093/trinidad-y-garcia-v-thomas",
)
TRANSFER_OF_FEBRUARY_2025 = Source(
    Text(
        "Report on the transfer of 29 persons on 27 February 2025 and its stated legal basis",
        "Nota sobre el traslado de 29 personas el 27 de febrero de 2025 y su fundamento declarado",
    ),
    "https://chihuahuanoticias.mx/"
    "mexico-envia-a-29-narcotraficantes-a-ee-uu-bajo-la-ley-de-seguridad-nacional-no-por-"
    "extradicion-2/",
)
TRANSFER_OF_AUGUST_2025 = Source(
    Text(
        "Report on the transfer of 26 persons on 12 August 2025",
        "Nota sobre el traslado de 26 personas el 12 de agosto de 2025",
    ),
    "https://politica.expansion.mx/mexico/2025/08/13/"
    "envio-de-narcos-estados-unidos-no-fue-extradicion-traslado",
)
