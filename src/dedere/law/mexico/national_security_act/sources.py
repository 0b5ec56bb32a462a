"""Where the act and the handovers were read: titles and addresses."""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "National Security Act, copy of the consolidated text (last reform 14 November 2025)",
        "Ley de Seguridad Nacional, copia del texto consolidado (última reforma DOF 14 de "
        "noviembre de 2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "LSN_ley_de_seguridad_nacional.md",
)
FEBRUARY_EXPLAINED = Source(
    Text(
        "La Cartita: Mexico explains the handover of 27 February 2025",
        "La Cartita: México explica la entrega del 27 de febrero de 2025",
    ),
    "https://lacartita.com/"
    "mexico-explica-la-entrega-de-caro-quintero-y-otros-narcotraficantes-a-ee-uu/",
)
FEBRUARY_DEATH_PENALTY = Source(
    Text(
        "El Universal: the Prosecutor General on the death penalty",
        "El Universal: el Fiscal General sobre la pena capital",
    ),
    "https://www.eluniversal.com.mx/nacion/no-aplica-la-pena-capital-considera-gertz/",
)
FEBRUARY_NOT_EXTRADITION = Source(
    Text(
        "Diario Cambio 22: not an extradition but national security",
        "Diario Cambio 22: no fue extradición sino seguridad nacional",
    ),
    "https://diariocambio22.mx/"
    "no-fue-extradicion-los-29-narcotraficantes-fueron-entregados-a-estados-unidos-por-razones-de-"
    "seguridad-nacional",
)
FEBRUARY_PALERMO = Source(
    Text(
        "Chihuahua Noticias: twenty-nine persons sent under the National Security Act",
        "Chihuahua Noticias: veintinueve personas enviadas bajo la Ley de Seguridad Nacional",
    ),
    "https://chihuahuanoticias.mx/"
    "mexico-envia-a-29-narcotraficantes-a-ee-uu-bajo-la-ley-de-seguridad-nacional-no-por-"
    "extradicion-2/",
)
FEBRUARY_ECUAVISA = Source(
    Text(
        "Ecuavisa: Mexico justifies the handover as a national security measure",
        "Ecuavisa: México justifica la entrega como medida de seguridad nacional",
    ),
    "https://www.ecuavisa.com/mundo/"
    "mexico-justifica-entrega-narcotraficantes-ee-uu-como-medida-seguridad-nacional-BG8899322",
)
AUGUST_COUNCIL = Source(
    Text(
        "El Heraldo de México, 13 August 2025: decision of the National Security Council",
        "El Heraldo de México, 13 de agosto de 2025: decisión del Consejo de Seguridad Nacional",
    ),
    "https://heraldodemexico.com.mx/edicion-impresa/2025/8/13/"
    "tras-una-decision-del-consejo-de-seguridad-nacional-el-gobierno-de-mexico-traslada-26-"
    "generadores-de-violencia-hacia-722255.html",
)
AUGUST_TRANSFER = Source(
    Text(
        "Expansión Política, 13 August 2025: a transfer, not an extradition",
        "Expansión Política, 13 de agosto de 2025: no fue extradición, sino traslado",
    ),
    "https://politica.expansion.mx/mexico/2025/08/13/"
    "envio-de-narcos-estados-unidos-no-fue-extradicion-traslado",
)
AUGUST_COMMENT = Source(
    Text(
        "Jonathan Maza, comment of 13 August 2025 on sovereignty and national security",
        "Jonathan Maza, comentario del 13 de agosto de 2025 sobre soberanía y seguridad nacional",
    ),
    "https://jonathanmaza.com.mx/2025/08/13/traslados-expres-soberania-y-seguridad-nacional",
)
AUGUST_PROSECUTOR = Source(
    Text(
        "Notisistema: the FGR says that the twenty-six were not extradited",
        "Notisistema: la FGR aclara que los veintiséis no fueron extraditados",
    ),
    "https://www.notisistema.com/noticias/"
    "aclara-fgr-que-envio-de-26-capos-a-eu-no-fue-bajo-la-figura-de-extradicion/",
)
JANUARY_NMAS = Source(
    Text(
        "N+: Mexico hands thirty-seven prisoners to the United States",
        "N+: México entrega treinta y siete reos a Estados Unidos",
    ),
    "https://www.nmas.com.mx/nacional/seguridad/"
    "mexico-entrega-37-reos-penal-altiplano-estados-unidos-estos-son-detalles-traslado/",
)
JANUARY_CNN = Source(
    Text(
        "CNN, 20 January 2026: thirty-seven more, ninety-two in a year",
        "CNN, 20 de enero de 2026: otros treinta y siete, noventa y dos en un año",
    ),
    "https://kvia.com/news/noticias/cnn-spanish/2026/01/20/"
    "mexico-envia-a-ee-uu-a-otros-37-presuntos-criminales-peligrosos-suman-92-en-un-ano/",
)
JANUARY_ROTATIVO = Source(
    Text(
        "Rotativo: the handover of January 2026",
        "Rotativo: la entrega de enero de 2026",
    ),
    "https://rotativo.com.mx/extradicion-criminales-mexico-eu-2026",
)
ALVAREZ_MACHAIN = Source(
    same("United States v. Alvarez-Machain, 504 U.S. 655 (1992)"),
    "https://law.onecle.com/ussc/504/504us671.html",
)
AMPARO_ACT = Source(
    Text(
        "Amparo Act, copy of the consolidated text (last reform 16 October 2025)",
        "Ley de Amparo, copia del texto consolidado (última reforma DOF 16 de octubre de 2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/tree/main/markdown",
)
