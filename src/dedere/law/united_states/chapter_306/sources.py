"""Where chapter 306 was read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source
from dedere.law.united_states.title_18.sources import US_CODE

SECTION_4100 = Source(
    Text("18 U.S.C. § 4100, copy", "18 U.S.C. § 4100, copia"),
    "https://chanrobles.com/usa/uslaws/codes/title18/18usc4100.php",
)
SECTION_4102 = Source(
    Text("18 U.S.C. § 4102, copy", "18 U.S.C. § 4102, copia"),
    "http://uscode.elaws.us/law/18usc4102",
)
SECTION_4106 = Source(
    Text("18 U.S.C. § 4106 with its notes, copy", "18 U.S.C. § 4106 con sus notas, copia"),
    "https://d1tvxue8o4w0fl.cloudfront.net/statute/united-states-code/"
    "title-18-crimes-and-criminal-procedure/part-iii-prisons-and-prisoners/"
    "chapter-306-transfer-to-or-from-foreign-countries/"
    "section-4106-transfer-of-offenders-on-parole-parole-of-offenders-transferred",
)
SECTION_4114 = Source(
    Text("18 U.S.C. § 4114, copy", "18 U.S.C. § 4114, copia"),
    "https://law.onecle.com/uscode/18/4114.html",
)
ACT_OF_1977 = Source(
    Text(
        "Pub. L. 95-144 of 28 October 1977, 91 Stat. 1212, pages 1218 and 1221",
        "Pub. L. 95-144 de 28 de octubre de 1977, 91 Stat. 1212, páginas 1218 y 1221",
    ),
    "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_91.djvu/1252",
)
ACT_OF_1977_ALIENS = Source(
    Text(
        "Pub. L. 95-144 of 28 October 1977, 91 Stat. 1219",
        "Pub. L. 95-144 de 28 de octubre de 1977, 91 Stat. 1219",
    ),
    "https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_91.djvu/1253",
)
GUIDE_VERIFICATION = Source(
    Text(
        "Guide to Judiciary Policy, volume 7B, § 130, guardian ad litem",
        "Guía de políticas judiciales (Guide to Judiciary Policy), vol. 7B, § 130, tutor especial",
    ),
    "https://uscourts.gov/node/13130",
)
GUIDE_COUNSEL = Source(
    Text(
        "Guide to Judiciary Policy, CJA Guidelines, § 210, appointment of counsel",
        "Guía de políticas judiciales, lineamientos de la CJA, § 210, designación de defensor",
    ),
    "https://www.uscourts.gov/rules-policies/judiciary-policies/cja-guidelines/"
    "chapter-2-ss-210-appointment-counsel",
)

__all__ = [
    "ACT_OF_1977",
    "ACT_OF_1977_ALIENS",
    "GUIDE_COUNSEL",
    "GUIDE_VERIFICATION",
    "SECTION_4100",
    "SECTION_4102",
    "SECTION_4106",
    "SECTION_4114",
    "US_CODE",
]
