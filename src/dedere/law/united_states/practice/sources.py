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
CRM_732 = Source(
    same("Criminal Resource Manual 732"),
    "https://www.justice.gov/jm/criminal-resource-manual-732-eligibility-prisoner-transfer",
)
CRM_733 = Source(
    same("Criminal Resource Manual 733"),
    "http://www.justice.gov/usao/eousa/foia_reading_room/usam/title9/crm00733.htm",
)
OLDER_CRM_733 = Source(
    Text(
        "Criminal Resource Manual 733, as of October 2004",
        "Criminal Resource Manual 733, a octubre de 2004",
    ),
    "https://webharvest.gov/peth04/20041102110051/http:/www.usdoj.gov/usao/eousa/foia_reading_room/"
    "usam/title9/crm00733.htm",
)
CRM_734 = Source(
    same("Criminal Resource Manual 734"),
    "http://www.justice.gov/usam/criminal-resource-manual-734-processing-prisoner-transfer-requests",
)
CRM_735 = Source(
    same("Criminal Resource Manual 735"),
    "https://www.justice.gov/jm/"
    "criminal-resource-manual-735-effect-transfer-and-administration-transferred-sentence",
)
CRM_737 = Source(
    same("Criminal Resource Manual 737"),
    "https://www.justice.gov/usam/"
    "criminal-resource-manual-737-role-usaos-and-law-enforcement-agencies-transfer-process",
)
CRM_739 = Source(
    same("Criminal Resource Manual 739"),
    "http://www.justice.gov/usam/criminal-resource-manual-739-march-14-2012-iptu-memorandum",
)
CRM_740 = Source(
    same("Criminal Resource Manual 740"),
    "http://www.justice.gov/usam/"
    "criminal-resource-manual-740-limitations-usaos-regarding-promises-plea-agreements",
)
CRM_741 = Source(
    same("Criminal Resource Manual 741"),
    "https://www.justice.gov/archives/usam/criminal-resource-manual-741-consent-verification-hearings",
)
JM_9_35 = Source(
    same("Justice Manual, 9-35.000"),
    "http://www.justice.gov/usao/eousa/foia_reading_room/usam/title9/35mcrm.htm",
)
OIA_GUIDELINES = Source(
    Text(
        "Office of International Affairs, guidelines on requests of foreign nationals",
        "Oficina de Asuntos Internacionales, lineamientos sobre solicitudes de extranjeros",
    ),
    "https://www.justice.gov/criminal-oia/"
    "guidelines-evaluation-transfer-requests-submitted-foreign-nationals",
)
OLDER_GUIDELINES = Source(
    Text(
        "Office of Enforcement Operations, older guidelines",
        "Oficina de Operaciones (OEO), lineamientos anteriores",
    ),
    "http://www.justice.gov/criminal-oeo/guidelines-evaluating-transfer-applications",
)
RELEASES_OF_2025 = Source(
    Text(
        "Department of Justice, releases of August and December 2025",
        "Departamento de Justicia, comunicados de agosto y diciembre de 2025",
    ),
    "https://www.einpresswire.com/article/838849166/",
)
RELEASE_OF_2020 = Source(
    Text(
        "Immigration and Customs Enforcement, release of September 2020",
        "ICE, comunicado de septiembre de 2020",
    ),
    "https://ice.gov/news/releases/"
    "ice-el-paso-transfers-59-mexican-nationals-drug-convictions-mexico-part-us-mexico",
)
FAM_480 = Source(same("7 FAM 480"), "https://fam.state.gov/fam/07fam/07fam0480.html")

__all__ = [
    "BAIL_MANUAL",
    "CRM_602",
    "CRM_604",
    "CRM_613",
    "CRM_617",
    "CRM_732",
    "CRM_733",
    "CRM_734",
    "CRM_735",
    "CRM_737",
    "CRM_739",
    "CRM_740",
    "CRM_741",
    "FAM_480",
    "FAM_1610",
    "FAM_1620",
    "FAM_1630",
    "JM_9_15",
    "JM_9_35",
    "NON_INQUIRY",
    "OIA_GUIDELINES",
    "OLDER_CRM_733",
    "OLDER_GUIDELINES",
    "RELEASES_OF_2025",
    "RELEASE_OF_2020",
    "TRINIDAD",
]
