"""Where the treaty and what is said of it were read: titles and addresses."""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source

TIAS_COPY = Source(
    Text(
        "T.I.A.S. 8718, copy (dates, declaration of the United States Senate)",
        "T.I.A.S. 8718, copia (fechas, declaración del Senado de Estados Unidos)",
    ),
    "https://fdocuments.net/document/"
    "prisoner-transfer-1977-justice-prisoner-transfer-treaty-signed-at-mexico.html",
)
DIGEST_START = Source(
    Text(
        "Digest of United States Practice in International Law 1976, p. 283 (preamble, art. I)",
        "Digest of United States Practice in International Law 1976, p. 283 (preámbulo, art. I)",
    ),
    "https://books.google.co.ke/books?id=2NYWAAAAYAAJ&pg=PA283&output=html_text",
)
DIGEST_END = Source(
    Text(
        "Digest of United States Practice in International Law 1976, p. 287 (arts. VI to IX)",
        "Digest of United States Practice in International Law 1976, p. 287 (arts. VI a IX)",
    ),
    "https://books.google.ro/books?id=-SIgAAAAMAAJ&pg=PA287&output=html_text",
)
CABLE_OF_SIGNATURE = Source(
    Text(
        "United States Embassy in Mexico, cable of 18 November 1976 on the last changes asked for",
        "Embajada de Estados Unidos en México, cable de 18 de noviembre de 1976 sobre los últimos "
        "cambios pedidos",
    ),
    "https://theworldtomorrow.wikileaks.org/plusd/cables/1976MEXICO14628_b.html",
)
CABLE_ON_MENTAL_ILLNESS = Source(
    Text(
        "United States Embassy in Mexico, cable of February 1978 on the agreement of art. VIII(2)",
        "Embajada de Estados Unidos en México, cable de febrero de 1978 sobre el acuerdo del art. "
        "VIII(2)",
    ),
    "https://wikileaks.org/plusd/cables/1978MEXICO01764_d.html",
)
CRIMINAL_DEFENSE = Source(
    Text(
        "Criminal Defense of Immigrants, § 6.27(C), on the conditions of art. II",
        "Criminal Defense of Immigrants, § 6.27(C), sobre las condiciones del art. II",
    ),
    "https://nortontooby.com/node/15821",
)
HANDBOOK = Source(
    Text(
        "Abstract of a handbook for Americans imprisoned in Mexico (NCJRS 94790)",
        "Resumen de un manual para estadounidenses presos en México (NCJRS 94790)",
    ),
    "https://ojp.gov/ncjrs/virtual-library/abstracts/"
    "coming-home-handbook-americans-incarcerated-mexico",
)
ARTICLE_OF_1978 = Source(
    Text(
        "I. Robbins, article of 1978 on the treaty (conditions, first transfers)",
        "I. Robbins, artículo de 1978 sobre el tratado (condiciones, primeros traslados)",
    ),
    "http://ssrn.com/abstract=2788143",
)
ELIGIBILITY = Source(
    Text(
        "United States Department of Justice, Criminal Resource Manual 732",
        "Departamento de Justicia de Estados Unidos, Criminal Resource Manual 732",
    ),
    "https://www.justice.gov/jm/criminal-resource-manual-732-eligibility-prisoner-transfer",
)
EFFECT_OF_TRANSFER = Source(
    Text(
        "United States Department of Justice, Criminal Resource Manual 735",
        "Departamento de Justicia de Estados Unidos, Criminal Resource Manual 735",
    ),
    "https://www.justice.gov/jm/"
    "criminal-resource-manual-735-effect-transfer-and-administration-transferred-sentence",
)
OLDER_MANUAL = Source(
    Text(
        "United States Department of Justice, Criminal Resource Manual 733 as of 2004",
        "Departamento de Justicia de Estados Unidos, Criminal Resource Manual 733 en 2004",
    ),
    "https://webharvest.gov/peth04/20041102110051/http:/www.usdoj.gov/usao/eousa/"
    "foia_reading_room/usam/title9/crm00733.htm",
)
EVALUATION_GUIDELINES = Source(
    Text(
        "United States Department of Justice, guidelines on requests of foreign nationals",
        "Departamento de Justicia de Estados Unidos, lineamientos sobre solicitudes de extranjeros",
    ),
    "https://www.justice.gov/criminal-oia/"
    "guidelines-evaluation-transfer-requests-submitted-foreign-nationals",
)
TITLE_18 = Source(
    Text(
        "Copy of title 18 of the United States Code, ch. 306 and § 3244",
        "Copia del título 18 del United States Code, cap. 306 y § 3244",
    ),
    "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code",
)
STATUTES_AT_LARGE = Source(
    same("91 Stat. 1218, 1221 (1977)"),
    "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_91.djvu/1252",
)
BUREAU_OF_PRISONS_RULE = Source(
    Text(
        "28 CFR part 527, subpart E (papers of persons received)",
        "28 CFR parte 527, subparte E (documentos de las personas recibidas)",
    ),
    "https://www.law.cornell.edu/cfr/text/28/527.46",
)
PROGRAM_STATEMENT = Source(
    Text(
        "Federal Bureau of Prisons, Program Statement 5140.42",
        "Buró Federal de Prisiones de Estados Unidos, Program Statement 5140.42",
    ),
    "https://docslib.org/doc/8357198/transfer-of-offenders-to-or-from-foreign-countries",
)
STATEMENT_ON_IMMIGRATION = Source(
    Text(
        "Federal Bureau of Prisons, statement of 2016 on Mexican inmates, as the press quoted it",
        "Buró Federal de Prisiones de Estados Unidos, declaración de 2016 sobre internos "
        "mexicanos, según la prensa",
    ),
    "https://pjmedia.com/news-and-politics/2016/08/30/"
    "more-than-28000-mexican-citizens-housed-in-u-s-federal-prisons/",
)
CONSULATE = Source(
    Text(
        "Consulate General of Mexico in Phoenix, on the transfer of Mexicans, as the press "
        "reported it",
        "Consulado General de México en Phoenix, sobre el traslado de mexicanos, según la prensa",
    ),
    "https://prensaarizona.com/traslado-de-reos-mexicanos-en-eu-a-mexico/",
)
MARQUEZ_RAMOS = Source(
    same("Marquez-Ramos v. Reno, 69 F.3d 477 (10th Cir. 1995)"),
    "https://app.midpage.ai/document/"
    "mario-alonso-marquez-ramos-v-janet-reno-attorney-general-of-the-united-states-706996",
)
ENCYCLOPEDIA = Source(
    Text(
        "Encyclopedia article on the treaty (1986)",
        "Artículo de enciclopedia sobre el tratado (1986)",
    ),
    "https://encyclopedia.com/politics/encyclopedias-almanacs-transcripts-and-maps/"
    "treaty-execution-penal-sentences-24-ust-7399-1977",
)
RELEASE_OF_2025 = Source(
    Text(
        "United States Department of Justice, release of August 2025 on a transfer to Mexico",
        "Departamento de Justicia de Estados Unidos, comunicado de agosto de 2025 sobre un "
        "traslado a México",
    ),
    "https://www.einpresswire.com/article/838849166/",
)
RELEASE_OF_2020 = Source(
    Text(
        "United States Immigration and Customs Enforcement, release of September 2020 on a "
        "transfer to Mexico",
        "Servicio de Inmigración y Control de Aduanas de Estados Unidos, comunicado de septiembre "
        "de 2020 sobre un traslado a México",
    ),
    "https://ice.gov/news/releases/"
    "ice-el-paso-transfers-59-mexican-nationals-drug-convictions-mexico-part-us-mexico",
)
INTER_AMERICAN_STATUS = Source(
    Text(
        "Organization of American States, status of convention A-57",
        "Organización de los Estados Americanos, estado de la convención A-57",
    ),
    "https://www.oas.org/juridico/english/sigs/a-57.html",
)
STATE_DEPARTMENT = Source(
    Text(
        "United States Department of State, page on transfer treaties, as quoted in 2007",
        "Departamento de Estado de Estados Unidos, página sobre tratados de traslado, citada en "
        "2007",
    ),
    "https://immigration.procon.org/quotes/usdos/",
)
COUNCIL_OF_EUROPE = Source(
    Text(
        "Council of Europe, convention 112: parties and summary",
        "Consejo de Europa, convenio 112: Estados parte y resumen",
    ),
    "https://rm.coe.int/09000016808cd8b0",
)
