"""Where the treaty was read: titles and addresses, cited by the articles.

Most are unofficial copies of official texts, or court opinions that quote or apply them.
"""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source

UNTS_COPY = Source(
    Text(
        "Copy of the treaty's English text, United Nations Treaty Series (start)",
        "Copia del texto inglés del tratado, United Nations Treaty Series (comienzo)",
    ),
    "https://www.extradition.co/us-mexico-extradition-treaty-1978/",
)
TREATY_ARTS_1_2 = Source(
    Text(
        "Copy of the treaty, arts. 1 and 2",
        "Copia del tratado, arts. 1 y 2",
    ),
    "https://vi.scribd.com/document/285645793/U-S-and-Mexico-Extradition-Treaty-1978",
)
TREATY_ARTS_2_4 = Source(
    Text(
        "Copy of the treaty in Spanish, arts. 2 to 4",
        "Copia del tratado en español, arts. 2 a 4",
    ),
    "https://yumpu.com/es/document/view/14506816/"
    "tratado-de-extradicion-entre-los-estados-unidos-mexicanos-y-los-/2",
)
TREATY_ARTS_12_15 = Source(
    Text(
        "Copy of the treaty in Spanish, arts. 12 to 15",
        "Copia del tratado en español, arts. 12 a 15",
    ),
    "https://yumpu.com/es/document/view/14506816/"
    "tratado-de-extradicion-entre-los-estados-unidos-mexicanos-y-los-/6",
)
CABLE_ART_10 = Source(
    Text(
        "United States Embassy in Mexico, cable of April 1978 with the agreed Spanish "
        "text of art. 10(3) to (6)",
        "Embajada de Estados Unidos en México, cable de abril de 1978 con el texto "
        "español acordado del art. 10(3) a (6)",
    ),
    "https://wikileaks.org/plusd/cables/1978MEXICO06789_d.html",
)
PROTOCOL_COPY = Source(
    Text(
        "Copy of the Protocol of 1997 in Spanish",
        "Copia del Protocolo de 1997 en español",
    ),
    "https://yumpu.com/es/document/view/14506816/"
    "tratado-de-extradicion-entre-los-estados-unidos-mexicanos-y-los-/12",
)
PROTOCOL_SENATE = Source(
    Text(
        "Protocol of 1997, Senate Treaty Document 105-46",
        "Protocolo de 1997, documento 105-46 del Senado de Estados Unidos",
    ),
    "https://www.congress.gov/treaty-document/105th-congress/46/document-text",
)
PROMULGATION = Source(
    Text(
        "Copy of the Mexican decree of promulgation",
        "Copia del decreto mexicano de promulgación",
    ),
    "https://clubensayos.com/Historia/"
    "TRATADO-DE-EXTRADICION-ENTRE-LOS-ESTADOS-UNIDOS-MEXICANOS/2505516.html",
)
LETTERS_TO_SENATE = Source(
    Text(
        "Letters of transmittal and submittal to the United States Senate (31 offenses)",
        "Cartas de transmisión y presentación al Senado de Estados Unidos (31 delitos)",
    ),
    "https://www.yumpu.com/en/document/view/42584276/"
    "bilateral-extradition-treaties-mexico-extradition-/2",
)
ART_8_REPORT = Source(
    Text(
        "Report on the content of art. 8",
        "Nota de prensa sobre el contenido del art. 8",
    ),
    "https://www.localnewswave.com/article/1008301642121310208",
)
SANTOS_2011 = Source(
    same("In re Extradition of Santos, 795 F. Supp. 2d 966 (C.D. Cal. 2011)"),
    "http://ecases.us/mobile/case/cacd/c737036/in-re-the-extradition-of-santos",
)
VARGAS_2013 = Source(
    Text(
        "In re Extradition of Vargas (S.D. Tex. 2013), contents of a request under art. 11",
        "In re Extradition of Vargas (S.D. Tex. 2013), contenido de la solicitud del art. 11",
    ),
    "http://elawyers.us/opinion/txsd/2013/inadvfdco140805000069/in-re-extradition-of-vargas",
)
ALVAREZ_MACHAIN = Source(
    same("United States v. Alvarez-Machain, 504 U.S. 655 (1992)"),
    "https://law.onecle.com/ussc/504/504us671.html",
)
ALVAREZ_MACHAIN_DISSENT = Source(
    Text(
        "United States v. Alvarez-Machain, 504 U.S. 655 (1992), dissent, on arts. 3, 5 to 9 and 22",
        "United States v. Alvarez-Machain, 504 U.S. 655 (1992), voto disidente, sobre "
        "los arts. 3, 5 a 9 y 22",
    ),
    "https://law.onecle.com/ussc/504/504us673.html",
)
CRUZ_MARTINEZ = Source(
    Text(
        "Cruz Martinez v. United States, 828 F.3d 451 (6th Cir. 2016) (en banc), on art. 7",
        "Cruz Martinez v. United States, 828 F.3d 451 (6th Cir. 2016) (en pleno), sobre el art. 7",
    ),
    "http://www.ecases.us/case/ca6/c421962/avelino-cruz-martinez-v-united-states",
)
CRUZ_MARTINEZ_REPORT = Source(
    Text(
        "Report on the en banc decision in Cruz Martinez, on art. 7",
        "Nota sobre la decisión en pleno del caso Cruz Martinez, sobre el art. 7",
    ),
    "https://natlawreview.com/article/split-sixth-circuit-en-banc-decision-wrestles-extradition",
)
DIAZ_MEDINA = Source(
    Text(
        "In re Extradition of Diaz Medina (N.D. Tex. 2002), on the sixty days",
        "In re Extradition of Diaz Medina (N.D. Tex. 2002), sobre los sesenta días",
    ),
    "http://print.casetext.com/case/in-re-extradition-of-diaz-medina/case-summaries",
)
SILVA_PERALTA = Source(
    Text(
        "In re Extradition of Silva-Peralta (S.D. Cal. 2016), on papers filed in court on day 75",
        "In re Extradition of Silva-Peralta (S.D. Cal. 2016), sobre documentos presentados al "
        "tribunal el día 75",
    ),
    "http://elawyers.us/opinion/1715175/gregor-v-argenot-great-cent-ins-co",
)
FORTY_DAYS_OF_1899 = Source(
    Text(
        "Papers relating to the Foreign Relations of the United States, 1908, on the forty days "
        "of the treaty of 1899",
        "Papers relating to the Foreign Relations of the United States, 1908, sobre los cuarenta "
        "días del tratado de 1899",
    ),
    "https://history.state.gov/historicaldocuments/frus1908/d564",
)
CONVENTION_OF_1925 = Source(
    Text(
        "Papers relating to the Foreign Relations of the United States, 1925, on the additional "
        "convention of that year and those before it",
        "Papers relating to the Foreign Relations of the United States, 1925, sobre la convención "
        "adicional de ese año y las anteriores",
    ),
    "https://history.state.gov/historicaldocuments/frus1925v02/d407",
)
OAS_EXPLANATION = Source(
    Text(
        "Mexico's explanation of its procedure for the Organization of American States",
        "Explicación de México sobre su procedimiento ante la Organización de los "
        "Estados Americanos",
    ),
    "https://docsbay.net/asistencia-judicial-mutua-en-materia-penal",
)
AMPARO_528_2016 = Source(
    Text(
        "Supreme Court of Mexico, First Chamber, amparo en revisión 528/2016",
        "Suprema Corte de Justicia de la Nación, Primera Sala, amparo en revisión 528/2016",
    ),
    "https://fr.scribd.com/document/376225641/AR-528-2016-161109",
)
CONTRADICTION_44_2000 = Source(
    Text(
        "Supreme Court of Mexico, contradicción de tesis 44/2000-PL (P./J. 11/2001), on art. 9",
        "Suprema Corte de Justicia de la Nación, contradicción de tesis 44/2000-PL "
        "(P./J. 11/2001), sobre el art. 9",
    ),
    "http://suprema-corte.vlex.com.mx/vid/sentencia-ejecutoria-pleno-contradiccion-26827129",
)
ALVAREZ_MACHAIN_ARTICLE = Source(
    Text(
        "Encyclopedia article on Alvarez-Machain, on art. 9",
        "Artículo de enciclopedia sobre Alvarez-Machain, sobre el art. 9",
    ),
    "https://encyclopedia.com/politics/encyclopedias-almanacs-transcripts-and-maps/"
    "alvarez-machain-united-states-v-504-us-655-1992",
)
YE_GON = Source(
    Text(
        "Zhenli Ye Gon v. Holt, 774 F.3d 207 (4th Cir. 2014), on arts. 6 and 17",
        "Zhenli Ye Gon v. Holt, 774 F.3d 207 (4th Cir. 2014), sobre los arts. 6 y 17",
    ),
    "http://law.justia.com/cases/federal/appellate-courts/ca4/14-6102/14-6102-2014-12-16.html",
)
YE_GON_BRIEF = Source(
    Text(
        "Brief for the United States, No. 14-1131, on arts. 6 and 17",
        "Escrito de Estados Unidos, núm. 14-1131, sobre los arts. 6 y 17",
    ),
    "https://docslib.org/doc/8344921/in-the-supreme-court-of-the-united-states",
)
NON_BIS_REPORT = Source(
    Text(
        "Report on a United States district court decision on art. 6 after surrender",
        "Nota sobre una decisión de un tribunal federal de distrito de Estados Unidos, "
        "sobre el art. 6 después de la entrega",
    ),
    "https://davidzapp.com/2012/06/19/non-bis-idem-2",
)
TEMPORARY_SURRENDER_2014 = Source(
    Text(
        "La Jornada, 28 March 2014: SRE's notice on temporary surrender",
        "La Jornada, 28 de marzo de 2014: aviso de la SRE sobre la entrega temporal",
    ),
    "https://www.jornada.com.mx/2014/03/28/politica/013n2pol",
)
ILM_REPORT = Source(
    Text(
        "17 I.L.M. 1058; entry into force",
        "17 I.L.M. 1058; entrada en vigor",
    ),
    "http://print.casetext.com/case/united-states-v-gonzalez-239",
)
