"""Where the act and its practice were read: titles and addresses, cited by the articles."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

AMPARO_ACT_COPY = Source(
    Text(
        "Ley de Amparo, copy of the text of the Chamber of Deputies (reforms to DOF 16-10-2025)",
        "Ley de Amparo, copia del texto de la Cámara de Diputados (reformas al DOF 16-10-2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown",
)
ARTICLE_19_OF_2013 = Source(
    Text(
        "Federal Judiciary Council, Acuerdo General 18/2013, which quotes art. 19 as of 2013",
        "Consejo de la Judicatura Federal, Acuerdo General 18/2013, que cita el art. 19 de 2013",
    ),
    "https://studylib.es/doc/7317682/"
    "acuerdo-general-n%C3%BAmero-18-2013--de-diecinueve-de-noviembre",
)
TRANSITIONAL_RULE_OF_2013 = Source(
    Text(
        "Ruling 2a./J. 91/2013 (10a.), inconformidad 168/2013, which quotes the third transitional "
        "article of 2013",
        "Ejecutoria de la 2a./J. 91/2013 (10a.), inconformidad 168/2013, que cita el tercero "
        "transitorio de 2013",
    ),
    "https://suprema-corte.vlex.com.mx/vid/-472092590",
)
COMPLIANCE_IN_OLDER_SUITS = Source(
    Text(
        "Ruling 1a./J. 122/2013 (10a.), recurso de inconformidad 393/2013, which quotes 1a./J. "
        "49/2013 (10a.)",
        "Ejecutoria de la 1a./J. 122/2013 (10a.), recurso de inconformidad 393/2013, que cita la "
        "1a./J. 49/2013 (10a.)",
    ),
    "https://suprema-corte.vlex.com.mx/vid/-512864682",
)
LIBERTY_BETWEEN_TWO_ACTS = Source(
    Text(
        "Minority opinion in contradicción de tesis 371/2013 (Supreme Court, full bench, 2014)",
        "Voto de minoría en la contradicción de tesis 371/2013 (Pleno de la SCJN, 2014)",
    ),
    "https://suprema-corte.vlex.com.mx/vid/-528528798",
)
SRE_ON_THIRTY_DAYS = Source(
    Text(
        "Zeta Tijuana, 30 May 2016: the head of SRE on the thirty working days",
        "Zeta Tijuana, 30 de mayo de 2016: la titular de la SRE sobre los treinta días hábiles",
    ),
    "http://zetatijuana.com/2016/05/30/defensa-de-el-chapo-no-ha-presentado-amparo-contra-"
    "extradicion-sre",
)
SRE_ON_THE_CALENDAR = Source(
    Text(
        "El Universal, 21 May 2016: the days to seek amparo according to SRE",
        "El Universal, 21 de mayo de 2016: los días para promover amparo según la SRE",
    ),
    "https://eluniversal-eluniversal-prod.web.arc-cdn.net/articulo/nacion/seguridad/2016/05/21/"
    "en-95-dias-el-chapo-podria-estar-en-carcel-de-eu-sre",
)
STAY_RULING_TEXT = Source(
    Text(
        "Text of the ruling 1a./J. 165/2024 (11a.), registro 2029664",
        "Texto de la tesis 1a./J. 165/2024 (11a.), registro 2029664",
    ),
    "https://jurisprudencia-mexico.tuabogadoenvivo.org/?p=1875",
)
STAY_IN_2019 = Source(
    Text(
        "Zócalo: the stay in amparo 895/2019 and what it does not reach",
        "Zócalo: la suspensión en el amparo 895/2019 y lo que no alcanza",
    ),
    "http://www.zocalo.com.mx/new_site/articulo/"
    "amparo-a-caro-quintero-frena-una-vez-mas-su-extradicion-a-eu/",
)
STAY_IN_2019_MVS = Source(
    Text(
        "MVS Noticias, 28 November 2019: the stay against extradition",
        "MVS Noticias, 28 de noviembre de 2019: la suspensión contra la extradición",
    ),
    "https://admin.mvs.editor80.com/nacional/2019/11/28/"
    "caro-quintero-logra-frenar-de-nueva-cuenta-su-extradicion-eeuu-426104.html",
)
