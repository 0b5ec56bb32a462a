"""Where the law of sentence credits was read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source
from dedere.law.united_states.title_18.sources import US_CODE

FORMER_3624 = Source(
    Text(
        "18 U.S.C. § 3624(b) before the First Step Act, copy",
        "18 U.S.C. § 3624(b) antes de la First Step Act, copia",
    ),
    "http://codes.lp.findlaw.com/uscode/18/II/229/C/3624",
)
RULE_OF_2022 = Source(
    Text(
        "87 Federal Register 7938, good conduct time (11 February 2022, effective 14 March 2022)",
        "87 Federal Register 7938, tiempo por buena conducta (11 de febrero de 2022, vigente desde "
        "el 14 de marzo de 2022)",
    ),
    "http://federal.elaws.us/fr/2/11/2022/2022-02876",
)
JULY_2019 = Source(
    Text(
        "Announcements of 19 July 2019 on the new good-conduct time",
        "Anuncios del 19 de julio de 2019 sobre el nuevo tiempo por buena conducta",
    ),
    "https://sentencing.typepad.com/sentencing_law_and_policy/2019/07/"
    "big-day-for-the-next-stage-of-first-step-act-implementation.html",
)
FORTY_SEVEN_DAYS = Source(
    Text(
        "White v. Scibana and others: 47 days in practice (report of April 2005)",
        "White v. Scibana y otros: 47 días en la práctica (nota de abril de 2005)",
    ),
    "https://prisonlegalnews.org/news/2005/apr/15/bop-good-time-statute-upheld-by-three-circuits",
)
GOOD_TIME_NOTE = Source(
    Text("Note on federal good-time credit", "Nota sobre el crédito federal por buena conducta"),
    "https://docslib.org/doc/3386404/federal-good-time-credit",
)
TIME_CREDIT_RULE = Source(
    Text(
        "Rule of the Bureau of Prisons on time credits (19 January 2022), report",
        "Regla del Buró de Prisiones sobre créditos de tiempo (19 de enero de 2022), reseña",
    ),
    "https://justiceadvocacygroupllc.com/doj-bop-formally-implementing-first-step-act-time-credits-"
    "codifying-rules-and-procedures-for-earning-and-application/",
)
SECTION_523_44 = Source(
    Text("28 C.F.R. part 523, subpart E, copy", "28 C.F.R. parte 523, subparte E, copia"),
    "https://www.customsmobile.com/regulations/expand/"
    "title28_chapterV_part523_subpartE_section523.44",
)
LIMIT_OF_1987 = Source(
    Text(
        "Guide to the First Step Act with the rule of 2022 (secondary copy)",
        "Guía de la First Step Act con la regla de 2022 (copia secundaria)",
    ),
    "https://csg-worldwide.com/wp-content/v82eq/first-step-act-2022-update",
)
PART_523_OF_2005 = Source(
    Text("28 C.F.R. part 523, text of 2005, copy", "28 C.F.R. parte 523, texto de 2005, copia"),
    "https://readregs.pages.dev/title/28/part-523",
)
RULE_OF_2005 = Source(
    Text(
        "70 Federal Register 66752 (3 November 2005)",
        "70 Federal Register 66752 (3 de noviembre de 2005)",
    ),
    "https://regulations.vlex.com/vid/inmate-custody-confirmed-deportation-22652152",
)
NON_CITIZENS = Source(
    Text(
        "Commentary of 2025 on time credits of non-citizens",
        "Comentario de 2025 sobre los créditos de tiempo de los extranjeros",
    ),
    "https://www.federalconfinement.org/news-and-case-law/7a44g9mw6z82qnqhyklpa7o084a4a1",
)
HUNTER = Source(
    Text(
        "Hunter v. Facchine, 195 F.2d 1007 (10th Cir. 1952)",
        "Hunter v. Facchine, 195 F.2d 1007 (Décimo Circuito, 1952)",
    ),
    "https://app.midpage.ai/document/hunter-warden-v-facchine-229234",
)

__all__ = [
    "FORMER_3624",
    "FORTY_SEVEN_DAYS",
    "GOOD_TIME_NOTE",
    "HUNTER",
    "JULY_2019",
    "LIMIT_OF_1987",
    "NON_CITIZENS",
    "PART_523_OF_2005",
    "RULE_OF_2005",
    "RULE_OF_2022",
    "SECTION_523_44",
    "TIME_CREDIT_RULE",
    "US_CODE",
]
