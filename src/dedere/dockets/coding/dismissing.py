"""What a dismissal dismisses: the charge, or a motion, a petition, an attorney.

The word alone says little. What counts is its object, which stands after it ("to dismiss the
indictment") or before it ("the indictment is dismissed").
"""

from __future__ import annotations

import re

_CASE = (
    r"(?:(?:the|this|his|her|all|any|entire|criminal|underlying|original|open|pending|above|"
    r"superseding|first|second|third|redacted|sealed|magistrate|instant|remaining|each|of|and|in|"
    r"as|to|misdemeanor|felony|captioned|USA'?s?|government'?s?) )*"
    r"(?:indictments?|informations?|complaints?|cases?|actions?|matters?|charges?|prosecution|"
    r"proceedings?|defendants?\b(?!['’])|counts?\b|cts?\b|criminal case|superseding)"
)
_AFTER = re.compile(
    rf"\bdismiss(?:al|es|ing|ed)?\b(?: of| as to| against| with(?:out)? prejudice)*,? {_CASE}\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b{_CASE}\b[^.;]{{0,60}}?\b(?:(?:is|are|was|were|be|been|hereby|ordered) )+dismissed\b"
    rf"|\b{_CASE}(?: [\d, &-]+| [IVX]+\b)?,? dismissed\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"^\W*(?:\w+ ){0,3}?order (?:of|for) dismissal\b|^\W*(?:order )?dismissal\b(?! of)"
    r"|\bnolle prosequi\b|\bnol\.? pros\b"
    r"|\bgrant\w*\b[^.;]{0,60}\b(?:motion|leave|request)\b[^.;]{0,30}\b(?:to|for) "
    r"(?:file )?(?:an? )?dismiss(?:al)?\b"
    r"(?=\W*(?:$|as to\b|by\b|filed\b|signed\b|with(?:out)? prejudice|\())"
    r"|\b(?:defendant|deft|dft)\b[^.;]{0,30}\b(?:is |was |hereby )+dismissed\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:\b(?:motions?|petition|appeal|forfeiture|allegations?|claims?|attorney|counsel|jurors?|jury|"
    r"venire|panel|enhancements?|notice|warrants?|writ|witness(?:es)?|violations?|2255|habeas|"
    r"application|letter|objections?|851|prior)\b[^.;]{0,60}\bdismiss(?:ed|ing)?\b"
    r"|\bdismiss(?:al|ing|es)?\b(?: of)?(?: (?!as\b|to\b|by\b|on\b|upon\b|per\b|pursuant\b)\S+)"
    r"{0,4}? (?:motions?|petition|appeal|forfeiture|claims?|attorney|counsel|jurors?|jury|"
    r"enhancements?|notice|warrants?|writ|witness(?:es)?|violations?|habeas|851|prior)\b)",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\bden(?:y|ying|ied|ies)\b[^.;]{0,80}\bdismiss|\bdismiss\w*[^.;]{0,80}\b(?:is |are )?denied\b"
    r"|\b(?:withdraw\w*|moot)\b[^.;]{0,60}\bmotions?\b[^.;]{0,30}\bdismiss",
    re.IGNORECASE,
)
_IN_PART = re.compile(r"\bgrant\w* in part|\bdenied in part|\bin part\b", re.IGNORECASE)


def dismisses_charge(text: str) -> bool:
    """Whether an entry that dismisses something dismisses the charge, the counts or the case."""
    if _REFUSED.search(text) or _IN_PART.search(text):
        return False
    for part in re.split(r"(?<=[.;])\s+(?=[A-Z])", text):
        if "dismiss" not in part.lower() and "nol" not in part.lower():
            continue
        own = _AFTER.search(part) or _BEFORE.search(part)
        whole = _WHOLE.search(part)
        other = _OTHER.search(part)
        if own and not (other and _covers(other, own)):
            return True
        if whole and not other:
            return True
    return False


def _covers(other: re.Match[str], own: re.Match[str]) -> bool:
    """Whether the object is a word of the other one: "the motion to suppress the information"."""
    # "Government's motion to dismiss the indictment is granted" names a motion that dismisses.
    if re.search(r"\bmotions?\b[^.;]{0,40}\b(?:to|for) dismiss", other[0], re.IGNORECASE):
        return False
    return other.start() <= own.start() and other.end() >= own.end()
