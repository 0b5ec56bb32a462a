"""Where the regulations and the Bureau's statements were read: titles and addresses."""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source
from dedere.law.united_states.sentence_credits.sources import (
    PART_523_OF_2005,
    RULE_OF_2005,
    RULE_OF_2022,
    SECTION_523_44,
    TIME_CREDIT_RULE,
)


def _copy(section: str, url: str) -> Source:
    return Source(Text(f"28 C.F.R. § {section}, copy", f"28 C.F.R. § {section}, copia"), url)


SECTION_527_40 = _copy(
    "527.40", "https://lexbuild.dev/ecfr/title-28/chapter-V/part-527/section-527.40"
)
SECTION_527_45 = _copy(
    "527.45", "https://lexbuild.dev/ecfr/title-28/chapter-V/part-527/section-527.45"
)
SECTION_527_43 = _copy(
    "527.43", "https://law.lawstack.com/laws/28-cfr_s_527-43_notification-of-inmates"
)
SECTION_527_48 = _copy(
    "527.48",
    "https://law.lawstack.com/laws/"
    "28-cfr_s_527-48_transfer-of-american-national-prisoners-from-foreign-countries",
)
OLDER_527_44 = Source(
    Text("28 C.F.R. § 527.44, older text", "28 C.F.R. § 527.44, texto anterior"),
    "http://www.law.cornell.edu/cfr/text/28/527.44",
)
OLDER_527_46 = Source(
    Text("28 C.F.R. § 527.46, older text", "28 C.F.R. § 527.46, texto anterior"),
    "https://www.law.cornell.edu/cfr/text/28/527.46",
)
OLDER_TITLES = Source(
    Text("28 C.F.R. part 527, older headings", "28 C.F.R. parte 527, epígrafes anteriores"),
    "https://www.chanrobles.com/usa/uslaws/cfr/title28/28-2.0.3.2.12.php",
)
RULE_OF_2015 = Source(
    Text(
        "80 Federal Register 38620 (7 July 2015)", "80 Federal Register 38620 (7 de julio de 2015)"
    ),
    "https://regulations.justia.com/regulations/fedreg/2015/07/07/2015-16610.html",
)
PROPOSED_IN_2014 = Source(
    Text(
        "79 Federal Register 78, proposed rule (2 January 2014)",
        "79 Federal Register 78, proyecto de regla (2 de enero de 2014)",
    ),
    "https://regulations.justia.com/regulations/fedreg/2014/01/02/2013-31021.html",
)
PROGRAM_STATEMENT = Source(
    same("Program Statement 5140.42, CN-1"),
    "https://docslib.org/doc/8357198/transfer-of-offenders-to-or-from-foreign-countries",
)
ON_MEXICAN_INMATES = Source(
    Text(
        "Statement of the Bureau on Mexican inmates, in a press report of 30 August 2016",
        "Declaración del Buró sobre los reclusos mexicanos, en nota de prensa del 30 de agosto de "
        "2016",
    ),
    "https://pjmedia.com/news-and-politics/2016/08/30/"
    "more-than-28000-mexican-citizens-housed-in-u-s-federal-prisons/",
)
CRM_734 = Source(
    same("Criminal Resource Manual 734"),
    "http://www.justice.gov/usam/criminal-resource-manual-734-processing-prisoner-transfer-requests",
)

__all__ = [
    "CRM_734",
    "OLDER_527_44",
    "OLDER_527_46",
    "OLDER_TITLES",
    "ON_MEXICAN_INMATES",
    "PART_523_OF_2005",
    "PROGRAM_STATEMENT",
    "PROPOSED_IN_2014",
    "RULE_OF_2005",
    "RULE_OF_2015",
    "RULE_OF_2022",
    "SECTION_523_44",
    "SECTION_527_40",
    "SECTION_527_43",
    "SECTION_527_45",
    "SECTION_527_48",
    "TIME_CREDIT_RULE",
]
