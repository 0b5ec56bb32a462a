"""Where the holdings were read: titles and addresses."""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source
from dedere.law.treaty_1978.sources import (
    ALVAREZ_MACHAIN,
    CRUZ_MARTINEZ,
    CRUZ_MARTINEZ_REPORT,
    NON_BIS_REPORT,
    SANTOS_2011,
    VARGAS_2013,
    YE_GON,
    YE_GON_BRIEF,
)
from dedere.law.united_states.sentence_credits.sources import HUNTER
from dedere.law.united_states.title_18.sources import BARRETT, TRINIDAD, US_CODE

MUNOZ_SANTOS = Source(
    Text(
        "Santos v. Thomas, 830 F.3d 987 (9th Cir. 2016, en banc)",
        "Santos v. Thomas, 830 F.3d 987 (Noveno Circuito en pleno, 2016)",
    ),
    "http://elawyers.us/opinion/ca9/2016/infco20160801098/santos-v-thomas",
)
MATHISON = Source(
    Text(
        "In re Extradition of Mathison, 974 F. Supp. 2d 1296 (D. Or. 2013)",
        "In re Extradition of Mathison, 974 F. Supp. 2d 1296 (D. Or. 2013)",
    ),
    "http://elawyers.us/opinion/ord/2013/infdco20130927j95/in-re-extradition-of-mathison",
)
NON_INQUIRY = Source(
    Text("Note on the rule of non-inquiry", "Nota sobre la regla de no indagación"),
    "https://lawin.org/rule-of-non-inquiry/",
)
BAIL_MANUAL = Source(
    Text(
        "Department of Justice, Criminal Resource Manual 618, bail hearing",
        "Departamento de Justicia, Criminal Resource Manual 618, audiencia de caución",
    ),
    "https://justice.gov/archives/usam/criminal-resource-manual-618-bail-hearing",
)
BAIL_LAW = Source(
    Text(
        "Study of the federal common law of bail in extradition",
        "Estudio del derecho jurisprudencial federal sobre la caución en la extradición",
    ),
    "https://docslib.org/doc/5869770/"
    "federal-common-law-of-bail-in-international-extradition-proceedings",
)
GARCIA_2010 = Source(
    Text(
        "In re Extradition of Garcia, 761 F. Supp. 2d 468 (S.D. Tex. 2010)",
        "In re Extradition of Garcia, 761 F. Supp. 2d 468 (S.D. Tex. 2010)",
    ),
    "https://case-law.vlex.com/vid/in-the-matter-of-887216162",
)
ESCOBEDO = Source(
    Text(
        "Escobedo v. United States, 623 F.2d 1098 (5th Cir. 1980)",
        "Escobedo v. United States, 623 F.2d 1098 (Quinto Circuito, 1980)",
    ),
    "http://www.openjurist.org/623/f2d/1098/escobedo-v-united-states",
)
MARQUEZ = Source(
    Text(
        "Note on United States v. Marquez (11th Cir.)",
        "Nota sobre United States v. Marquez (Undécimo Circuito)",
    ),
    "https://www.georgiafederalcriminallawyerblog.com/eleventh_circuit_court_of_appe_4/",
)
MARQUEZ_RAMOS = Source(
    same("Marquez-Ramos v. Reno, 69 F.3d 477 (10th Cir. 1995)"),
    "https://app.midpage.ai/document/"
    "mario-alonso-marquez-ramos-v-janet-reno-attorney-general-of-the-united-states-706996",
)
MARQUEZ_RAMOS_SUMMARY = Source(
    Text("Marquez-Ramos v. Reno, summary", "Marquez-Ramos v. Reno, resumen"),
    "https://www.studicata.com/summaries/"
    "united-states-court-of-appeals-tenth-circuit/marquez-ramos-v-reno-1995-7pkuwz",
)
KASS = Source(
    Text("Kass (10th Cir.), opinion", "Kass (Décimo Circuito), sentencia"),
    "https://app.midpage.ai/document/kass-v-barr-153334",
)
PFEIFER = Source(
    same("468 F. Supp. 920 (S.D. Cal. 1979)"),
    "https://law.justia.com/cases/federal/district-courts/FSupp/468/920/1806317/",
)
POWELL = Source(
    same("Powell v. U.S. Bureau of Prisons, 695 F.2d 868 (5th Cir. 1983)"),
    "https://app.midpage.ai/document/"
    "thomas-michael-powell-v-us-bureau-of-prisons-john-allman-superintendent-etc-attorney-general-"
    "of-the-united-states-411887",
)
POWELL_SUMMARY = Source(
    Text("Powell v. U.S. Bureau of Prisons, summary", "Powell v. U.S. Bureau of Prisons, resumen"),
    "https://www.studicata.com/summaries/"
    "united-states-court-of-appeals-fifth-circuit/powell-v-united-states-bureau-of-prisons-1983-5ai0a1",
)

__all__ = [
    "ALVAREZ_MACHAIN",
    "BAIL_LAW",
    "BAIL_MANUAL",
    "BARRETT",
    "CRUZ_MARTINEZ",
    "CRUZ_MARTINEZ_REPORT",
    "ESCOBEDO",
    "GARCIA_2010",
    "HUNTER",
    "KASS",
    "MARQUEZ",
    "MARQUEZ_RAMOS",
    "MARQUEZ_RAMOS_SUMMARY",
    "MATHISON",
    "MUNOZ_SANTOS",
    "NON_BIS_REPORT",
    "NON_INQUIRY",
    "PFEIFER",
    "POWELL",
    "POWELL_SUMMARY",
    "SANTOS_2011",
    "TRINIDAD",
    "US_CODE",
    "VARGAS_2013",
    "YE_GON",
    "YE_GON_BRIEF",
]
