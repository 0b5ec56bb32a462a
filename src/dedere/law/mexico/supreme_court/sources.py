"""Where the holdings and the practice were read: titles and addresses."""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source

_VLEX = "https://suprema-corte.vlex.com.mx/vid/"

CONTRADICTION_11_2001 = Source(
    Text("Contradicción de tesis 11/2001, decision", "Contradicción de tesis 11/2001, ejecutoria"),
    f"{_VLEX}sentencia-ejecutoria-pleno-contradiccion-26825956",
)
MODIFICATION_2_2005 = Source(
    Text(
        "Request for modification of case law 2/2005-PL, decision",
        "Solicitud de modificación de jurisprudencia 2/2005-PL, ejecutoria",
    ),
    f"{_VLEX}ejecutoria-solicitud-modificacion-jurisprudencia-26823013",
)
ON_LIFE_IMPRISONMENT = Source(
    Text(
        "Academic article on amparo and life imprisonment",
        "Artículo académico sobre el amparo y la prisión vitalicia",
    ),
    "https://doctrina.vlex.com.mx/vid/amparo-oacute-vitalicia-80740426",
)
VOTE_OF_2005 = Source(
    Text(
        "El Siglo de Torreón, November 2005: the vote of the Court",
        "El Siglo de Torreón, noviembre de 2005: la votación de la Corte",
    ),
    "https://archivos.elsiglodetorreon.com.mx/noticia/2005/"
    "aprueba-la-scjn-extraditar-delincuentes.html",
)
RULINGS_OF_2006 = Source(
    Text("P./J. 1/2006 and P./J. 2/2006, text", "P./J. 1/2006 y P./J. 2/2006, texto"),
    f"{_VLEX}jurisprudencial-pleno-jurisprudencia-27177246",
)
CONTRADICTION_44_2000 = Source(
    Text(
        "Contradicción de tesis 44/2000-PL, decision",
        "Contradicción de tesis 44/2000-PL, ejecutoria",
    ),
    "http://suprema-corte.vlex.com.mx/vid/sentencia-ejecutoria-pleno-contradiccion-26827129",
)
REVISION_314_2020 = Source(
    Text("First Chamber, amparo en revisión 314/2020", "Primera Sala, amparo en revisión 314/2020"),
    "https://vlex.com.mx/vid/ejecutoria-num-314-2020-875425427",
)
REVISION_972_2019 = Source(
    Text("First Chamber, amparo en revisión 972/2019", "Primera Sala, amparo en revisión 972/2019"),
    "https://es.studenta.com/content/136393214/ar-972-2019-200709",
)
REVISION_1125_2015 = Source(
    Text(
        "First Chamber, amparo en revisión 1125/2015, draft",
        "Primera Sala, amparo en revisión 1125/2015, proyecto",
    ),
    "https://vdocuments.co/amparo-en-revision-11252015-quejoso-y-en-revision-11252015-iii-"
    "acuerdo-de.html",
)
REVISION_957_2015 = Source(
    Text("First Chamber, amparo en revisión 957/2015", "Primera Sala, amparo en revisión 957/2015"),
    "https://pdfslide.tips/documents/amparo-en-revisin-9572015-quejoso-y-recurrente-de-"
    "competencia-legal-para-conocer.html",
)
REVISION_528_2016 = Source(
    Text("First Chamber, amparo en revisión 528/2016", "Primera Sala, amparo en revisión 528/2016"),
    "https://fr.scribd.com/document/376225641/AR-528-2016-161109",
)
STAY_RULING = Source(
    Text(
        "Text of the ruling 1a./J. 165/2024 (11a.), registro 2029664",
        "Texto de la tesis 1a./J. 165/2024 (11a.), registro 2029664",
    ),
    "https://jurisprudencia-mexico.tuabogadoenvivo.org/?p=1875",
)
STAY_RELEASE = Source(
    Text(
        "The Court's press release 376/2024 of 7 November 2024, as reproduced",
        "Comunicado 376/2024 de la Corte, de 7 de noviembre de 2024, reproducido",
    ),
    "https://revistacaucelegal.com/2024/11/08/al-admitir-una-demanda-de-amparo-en-la-que-se-"
    "reclame-la-extradicion-se-debe-conceder-la-suspension-de-plano-y-de-oficio-para-evitar-la-"
    "entrega-de-la-persona-requerida-al-pais-extranjero-en-lo-que-se",
)
RULING_26_2004 = Source(
    same("Contradicción de tesis 17/2002 (P./J. 26/2004)"),
    f"{_VLEX}sentencia-ejecutoria-pleno-contradiccion-26824912",
)
RULING_77_2006 = Source(
    same("Contradicción de tesis 51/2004 (P./J. 77/2006)"),
    f"{_VLEX}sentencia-ejecutoria-pleno-contradiccion-26822687",
)
RULING_41_2004 = Source(
    same("Contradicción de tesis 114/2003 (1a./J. 41/2004)"),
    "http://suprema-corte.vlex.com.mx/vid/sentencia-ejecutoria-contradiccion-26824803",
)
RULING_24_2008 = Source(
    same("Amparo en revisión 1375/2005 (P./J. 24/2008)"),
    "http://suprema-corte.vlex.com.mx/vid/sentencia-ejecutoria-pleno-revision-43923080",
)
RULING_116_2013 = Source(
    same("Contradicción de tesis 318/2013 (1a./J. 116/2013)"),
    "http://suprema-corte.vlex.com.mx/vid/-512864902",
)
RULING_38_2011 = Source(
    same("Contradicción de tesis 357/2010 (1a./J. 38/2011)"),
    "http://suprema-corte.vlex.com.mx/vid/voto-particular-contradiccion-tesis-326745495",
)
RULING_44_1998 = Source(
    same("Amparo en revisión 2830/97 (P. XLIV/98)"),
    "http://suprema-corte.vlex.com.mx/vid/sentencia-ejecutoria-pleno-revision-26828947",
)
DECISION_OF_2016 = Source(
    Text(
        "José Cárdenas, May 2016: SRE grants two extraditions and recites the assurances",
        "José Cárdenas, mayo de 2016: la SRE concede dos extradiciones y cita las garantías",
    ),
    "https://josecardenas.com/2016/05/firma-sre-extradicion-del-chapo",
)
DECISION_OF_2016_ABROAD = Source(
    Text(
        "Euromundo Global, May 2016: Mexico grants extradition",
        "Euromundo Global, mayo de 2016: México concede la extradición",
    ),
    "https://www.euromundoglobal.com/noticia/385505/america-/"
    "mexico-concede-la-extradicion-del-chapo-a-eeuu.html",
)
AMPARO_1319_2013 = Source(
    Text(
        "CCO Noticias, 16 August 2013: amparo before release",
        "CCO Noticias, 16 de agosto de 2013: amparo antes de salir",
    ),
    "https://cconoticias.com/2013/08/16/caro-quintero-promovio-amparo-antes-de-salir",
)
AMPARO_507_2022 = Source(
    Text(
        "Diario Presente, July 2022: extradition stayed",
        "Diario Presente, julio de 2022: suspenden la extradición",
    ),
    "https://diariopresente.mx/amp/mexico/suspenden-extradicion-de-caro-quintero/349673",
)
AMPARO_507_2022_SISTER = Source(
    Text(
        "Novedades de Tabasco, 18 July 2022: amparo filed by the sister",
        "Novedades de Tabasco, 18 de julio de 2022: amparo promovido por la hermana",
    ),
    "https://novedadesdetabasco.com.mx/2022/07/18/"
    "rafael-caro-quintero-no-puede-ser-extraditado-sin-un-juicio",
)
DETENTION_2022 = Source(
    Text(
        "La Jornada, 27 July 2022: the stay against extradition",
        "La Jornada, 27 de julio de 2022: la suspensión contra la extradición",
    ),
    "https://jornada.com.mx/notas/2022/07/27/politica/"
    "conceden-a-caro-quintero-amparo-contra-la-extradicion",
)
OPINION_2016 = Source(
    Text(
        "Zeta Tijuana, April 2016: the way of an extradition",
        "Zeta Tijuana, abril de 2016: el camino de una extradición",
    ),
    "https://zetatijuana.com/2016/04/el-chapo-sin-fecha",
)
DECISION_AMPARO_2016 = Source(
    Text(
        "Zeta Tijuana, 30 May 2016: the head of SRE on the amparo",
        "Zeta Tijuana, 30 de mayo de 2016: la titular de la SRE sobre el amparo",
    ),
    "http://zetatijuana.com/2016/05/30/defensa-de-el-chapo-no-ha-presentado-amparo-contra-"
    "extradicion-sre",
)
AMPARO_895_2019 = Source(
    Text(
        "Zócalo: amparo 895/2019 against extradition",
        "Zócalo: el amparo 895/2019 contra la extradición",
    ),
    "http://www.zocalo.com.mx/new_site/articulo/"
    "amparo-a-caro-quintero-frena-una-vez-mas-su-extradicion-a-eu/",
)
TRANSFER_2016 = Source(
    Text("24 Horas, 2016: transfers and conditions", "24 Horas, 2016: traslados y condiciones"),
    "https://24-horas.mx/?p=922001",
)
TRANSFER_2022 = Source(
    Text(
        "Zeta Tijuana, October 2022: fear of a transfer",
        "Zeta Tijuana, octubre de 2022: temor a un traslado",
    ),
    "https://zetatijuana.com/2022/10/caro-quintero-teme-que-traslado-lo-acerque-a-la-extradicion-"
    "a-eu",
)
