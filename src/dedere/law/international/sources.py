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
INTER_AMERICAN_STATUS = Source(
    Text(
        "Organization of American States, status of convention A-57",
        "Organización de los Estados Americanos, estado de la convención A-57",
    ),
    "https://www.oas.org/juridico/english/sigs/a-57.html",
)
SENATE_ON_INTER_AMERICAN = Source(
    Text(
        "United States Senate Treaty Document 104-35",
        "Senado de Estados Unidos, Treaty Document 104-35",
    ),
    "https://www.govinfo.gov/content/pkg/CDOC-104tdoc35/html/CDOC-104tdoc35.htm",
)
COUNCIL_OF_EUROPE_SUMMARY = Source(
    Text(
        "Council of Europe, convention 112: parties and summary",
        "Consejo de Europa, convenio 112: Estados parte y resumen",
    ),
    "https://rm.coe.int/09000016808cd8b0",
)
COUNCIL_OF_EUROPE_PARTIES = Source(
    Text(
        "Convention 112, list of parties with dates",
        "Convenio 112, lista de Estados parte con fechas",
    ),
    "https://inview.nl/document/idf3f8a5f4c372e93bb997a8f5419f6268",
)
EFFECT_OF_TRANSFER = Source(
    Text(
        "United States Department of Justice, Criminal Resource Manual 735",
        "Departamento de Justicia de Estados Unidos, Criminal Resource Manual 735",
    ),
    "https://www.justice.gov/jm/"
    "criminal-resource-manual-735-effect-transfer-and-administration-transferred-sentence",
)
