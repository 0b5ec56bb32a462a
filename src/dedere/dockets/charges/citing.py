"""The forms in which courts print the title and the code before a section.

``21:846``, ``21 U.S.C. § 846``, ``Title 21, United States Code, Sections``, ``T.18 USC``,
``46 U.S.C. App.``, ``36 CFR``, and the codes of States and counties that petty dockets name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

USC, CFR = "USC", "CFR"

_TITLE = (
    r"(?:\b(?:Title|TITLE|Tit\.?|T\.?)\s?|(?<![\d.,$#])(?<!\b\d/)(?<!\b\d\d/))(?P<{name}>\d{{1,2}})"
)
_SPELLED = r"""
    (?P<usc>
        U\s?[.,]?\s?S\s?[.,]?\s?C(?:ode\b|(?![a-z])) [.,]?
            (?:\s?(?:A\b|Ann\b)\s?\.?)?
      | U\.?\s?C\.?\s?S\b\.?
      | U\.?\s?S\.?\s+Code\b
      | United\s+States\s+Code(?:\s+Annotated)?
    )
    (?:[,\s]*(?P<app>App(?:endix|x)?\b\.?))?
  | (?P<cfr>C\.?\s?F\.?\s?R\b\.?|Code\s+of\s+Federal\s+Regulations)
"""
_MARK = r"(?:§+|[Ss]ections?\b|SECTIONS?\b|(?:[Ss]ec|SEC|[Ss]ect|SECT)s?\b\.?|\b[Ss]{1,2}\.?\s)"
_NOISE = r"[\s:;,.\-–—/\ufffdÂ]{0,4}"

HEAD = re.compile(
    rf"""
    (?:
        {_TITLE.format(name="spelled")} {_NOISE} (?:of\s+(?:the\s+)?)?
        (?:(?P<before>App(?:endix|x)?\b\.?)\s+)?
        (?:{_SPELLED}) {_NOISE} (?:{_MARK}[\s:.,\ufffdÂ]{{0,3}}){{0,2}} (?=\d)
      | {_TITLE.format(name="marked")} [\s,:]{{0,3}}
        (?:§+|[Ss]ec(?:tion|t)?s?\b\.?|SEC(?:TION|T)?S?\b\.?)
        [\s.]{{0,2}} (?=\d)
      | {_TITLE.format(name="colon")} \s?:\s? (?=\d)
    )
    """,
    re.VERBOSE,
)
"""A title with a code, a section mark or a colon, up to where the section number begins."""

DOCKET_NUMBER = re.compile(
    r"\d{2,4}[\s-]{0,2}(?:cr|mj|cv|po|mc|md|sw|ms|ml|misc|civ|crim|tp|pt|ap|bk|m)\b", re.IGNORECASE
)
"""What follows the colon in ``3:21-cr-01234``: no section."""
_DOCKET_GLUED = re.compile(r"\d{2,4}-?(?:cr|mj|cv|po|mc|sw)-?\d", re.IGNORECASE)
_CLOCK = re.compile(r"[0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?\s?m\b|hours|hrs)", re.IGNORECASE)

_LOCAL_NAMES = r"""
    Cal(?:ifornia|\.)?\s(?:Penal|Vehicle|Health\s(?:and|&)\sSafety)\sCode
  | Calif\.\s(?:Penal|Vehicle)\sCode
  | CA\s(?:Penal|Vehicle)\sCode
  | (?:Tex(?:as|\.)\s)?(?:Penal|Transportation|Transp\.|Vehicle)\sCode
  | (?:VA|Va\.|Virginia)\sCode | Code\sof\s(?:VA|Virginia)
  | (?:DC|D\.C\.)\s?Code | (?:MD|Md\.|Maryland)\s(?:Code|Transp\.?\sArticle)
  | (?:[A-Z][a-z]+\.?\s){1,2}Rev(?:ised|\.)?\s(?:Stat(?:utes|\.)?|Code)
  | NRS | N\.R\.S\. | RCW | R\.C\.W\. | ORS | O\.R\.S\. | HRS | H\.R\.S\. | CVC | C\.V\.C\.
  | OCGA | O\.C\.G\.A\. | KSA | K\.S\.A\. | TCA | T\.C\.A\. | MCA | NCGS | N\.C\.G\.S\.
  | RSMo | KRS | K\.R\.S\. | ARS | A\.R\.S\. | CRS | C\.R\.S\. | ILCS | NMSA | LSA-R\.S\.
"""
LOCAL = re.compile(
    rf"""
    \b(?P<name>{_LOCAL_NAMES})
    [\s:,]{{0,2}} (?:§+\s?|[Ss]ec(?:tion|s)?\.?\s)?
    (?P<section>\d[\dA-Z]*(?:[.:\-/]\d[\dA-Z]*)*(?:\s?\([A-Za-z\d]{{1,3}}\))*)
    """,
    re.VERBOSE,
)
"""A code of a State, a county or a city with its section, kept as printed."""

BARE = re.compile(r"\s*(?P<title>\d{1,2})(?P<mark>\s|\s?[./;\-]\s?)(?=\d)")
"""Only where a charge begins: ``18 371``, ``18-371``, ``18;371``. A known section decides."""


@dataclass(frozen=True, slots=True)
class Head:
    """A title and a code, and where the section number begins."""

    start: int
    end: int
    code: str
    title: str
    """The title as a number, with ``A`` where it is an appendix: ``46A``."""
    by_colon: bool

    @property
    def number(self) -> int:
        """The title's number."""
        return int(self.title.rstrip("A"))


def head(match: re.Match[str]) -> Head | None:
    """What a match of `HEAD` says; None where the title cannot be one."""
    number = match["spelled"] or match["marked"] or match["colon"]
    if not 1 <= int(number) <= 54:
        return None
    title = str(int(number)) + ("A" if match["app"] or match["before"] else "")
    code = CFR if match["cfr"] else USC
    return Head(match.start(), match.end(), code, title, match["colon"] is not None)


def is_no_section(text: str, place: int) -> bool:
    """Whether what follows a colon is a docket number or the time of day."""
    return any(
        pattern.match(text, place) is not None for pattern in (DOCKET_NUMBER, _DOCKET_GLUED, _CLOCK)
    )
