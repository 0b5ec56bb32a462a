"""Where these statutes were read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source
from dedere.law.united_states.title_18.sources import TRINIDAD, US_CODE

SECTION_955 = Source(
    Text("10 U.S.C. § 955, copy", "10 U.S.C. § 955, copia"),
    "https://law.onecle.com/uscode/10/955.html",
)

__all__ = ["SECTION_955", "TRINIDAD", "US_CODE"]
