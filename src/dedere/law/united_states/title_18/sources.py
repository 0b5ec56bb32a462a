"""Where Title 18 was read: titles and addresses, cited by the sections."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

US_CODE = Source(
    Text(
        "Copy of the United States Code, April 2023",
        "Copia del Código de los Estados Unidos (United States Code), abril de 2023",
    ),
    "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code",
)
SECTION_3187 = Source(
    Text("18 U.S.C. § 3187, copy", "18 U.S.C. § 3187, copia"),
    "https://www.law.cornell.edu/uscode/text/18/3187",
)
CHAPTER_209 = Source(
    Text(
        "18 U.S.C. chapter 209 with its notes, copy",
        "18 U.S.C. capítulo 209 con sus notas, copia",
    ),
    "http://intelligencelaw.com/intelligence_law/law_library/statutes/18_usc_chapter_209.html",
)
STATUTES_AT_LARGE = Source(
    Text(
        "United States Statutes at Large, volume 62 (1948)",
        "United States Statutes at Large, volumen 62 (1948)",
    ),
    ""
    "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_62_Part_1.djvu/854",
)
BARRETT = Source(
    Text(
        "In re Extradition of Barrett (6th Cir.)",
        "In re Extradition of Barrett (Sexto Circuito)",
    ),
    "https://app.midpage.ai/document/"
    "in-the-matter-of-the-extradition-of-errol-lloyd-barrett-errol-lloyd-barrett-v-united-states-"
    "362811",
)
TRINIDAD = Source(
    Text(
        "Trinidad y Garcia v. Thomas, 683 F.3d 952 (9th Cir. 2012, en banc)",
        "Trinidad y Garcia v. Thomas, 683 F.3d 952 (Noveno Circuito en pleno, 2012)",
    ),
    "http://elawyers.us/opinion/ca9/2012/infco20120608093/trinidad-y-garcia-v-thomas",
)
