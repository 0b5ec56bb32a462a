"""Where the manuals were read: titles and addresses."""

from dedere.bilingual import Text, same
from dedere.law.language.provisions import Source
from dedere.law.united_states.case_law.sources import BAIL_MANUAL, NON_INQUIRY, TRINIDAD

JM_9_15 = Source(
    Text(
        "United States Attorneys' Manual, 9-15.000, headings",
        "United States Attorneys' Manual, 9-15.000, epígrafes",
    ),
    "http://www.usdoj.gov/usao/eousa/foia_reading_room/usam/title9/15mcrm.htm",
)
CRM_602 = Source(
    same("Criminal Resource Manual 602"),
    "https://www.justice.gov/archives/jm/"
    "criminal-resource-manual-602-procedures-requesting-extradition-abroad",
)
CRM_604 = Source(
    same("Criminal Resource Manual 604"),
    "https://www.justice.gov/archives/usam/"
    "criminal-resource-manual-604-form-request-provisional-arrest",
)
CRM_613 = Source(
    same("Criminal Resource Manual 613"),
    "https://www.justice.gov/archives/jm/"
    "criminal-resource-manual-613-role-office-international-affairs-foreign-extradition-requests",
)
CRM_617 = Source(
    same("Criminal Resource Manual 617"),
    "https://www.justice.gov/archives/jm/"
    "criminal-resource-manual-617-procedure-when-provisional-arrest-not-requested",
)
FAM_1610 = Source(same("7 FAM 1610"), "https://fam.state.gov/fam/07fam/07fam1610.html")
FAM_1620 = Source(same("7 FAM 1620"), "https://fam.state.gov/FAM/07FAM/07FAM1620.html")
FAM_1630 = Source(same("7 FAM 1630"), "https://fam.state.gov/FAM/07FAM/07FAM1630.html")

__all__ = [
    "BAIL_MANUAL",
    "CRM_602",
    "CRM_604",
    "CRM_613",
    "CRM_617",
    "FAM_1610",
    "FAM_1620",
    "FAM_1630",
    "JM_9_15",
    "NON_INQUIRY",
    "TRINIDAD",
]
