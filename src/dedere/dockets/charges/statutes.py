"""Statutes in a text: each with title, section, subsections, and the words that name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dedere.dockets.charges import citing, subsections
from dedere.dockets.charges.citing import CFR, USC, Head
from dedere.dockets.charges.statute import Statute
from dedere.dockets.charges.table import table

_NUMBER = re.compile(r"\d{1,5}")
_CFR_NUMBER = re.compile(
    r"\d{1,4}(?:-\d{1,3})?\.\d{1,4}(?:[a-z]\d{0,2})?(?:-\d{1,2})?(?![A-Za-z\d])|\d{1,4}"
)
_DETAIL = re.compile(r"-(\d{4})(?=\.[FMPI]\b)|=([A-Z]{1,3})\b|-(\d{1,2})(?=\.[FMPI]\b)")
_SIGN = re.compile(r"\s?§+\s?")
_LABEL_LIKE = re.compile(r"\s?\(\d{1,3}\)\s*$")
_PART_OF_A_NUMBER = re.compile(r"[:$%#]\d|\.\d|,000\b|/\d{1,2}/|/\d{1,2}\b")
_FAR = re.compile(r"-(\d{4})(?=\s+[A-Z]|\s*$|\()")
_STATE_PART = re.compile(r"-([A-Z]?\d{2,5})(?![\d-])")
_LEVEL = re.compile(r"\s?\.\s?([FMPI])\b(?!\.)")
_HYPHENED = re.compile(r"([a-z]{1,2})-(\d{1,3}[a-z]?)(?![A-Za-z\d])")
_LETTERS = re.compile(r"([A-Za-z]{1,2})(?![A-Za-z])")
_RANGE = re.compile(r"\s?(?:-|–|—|\bthru\b|\bthrough\b|\bto\b)\s?(?:§+\s?)?(\d{3,5})(?![\d.:=-])")
_WITHOUT_BRACKET = re.compile(r"([a-zA-Z])(?=\(\d{1,2}\))")
_JOIN = re.compile(
    r"""\s*(?:
        [,;]?\s*(?:as\s+)?(?:enhanced|amended)\s+by\b\s*
      | [,;]?\s*(?:punishable|penalized|PUNISHABLE)\s+(?:by|under|BY|UNDER)\b\s*
      | [,;/&+]\s*(?:and\b|&|or\b)?\s*
      | (?:and|or|AND|OR|And)(?![A-Za-z])\s*
      | (?:in\s+violation\s+of|pursuant\s+to|with|w/)\s+
      | [-–]\s*(?=\()
    )
    (?:(?:§+|[Ss]ections?\b|SECTIONS?\b|[Ss]ecs?\b\.?)\s*)?""",
    re.VERBOSE,
)
_UNIT = re.compile(
    r"\s*(?:or\s+more\b|%|grams?\b|gms?\b|g\b|kilo\w*|kgs?\b|lbs?\b|pounds?\b|ounces?\b|oz\b|"
    r"counts?\b|cts?\b|years?\b|yrs?\b|months?\b|mos?\b|days?\b|hours?\b|weeks?\b|rounds?\b|plants?\b|"
    r"mari[jh]uana\s+plants|firearms?\b|pills?\b|tablets?\b|dosage|units?\b|million|thousand|"
    r"persons?\b|people|aliens?\b|def(?:endant)?s?\b|dfts?\b|minors?\b|times\b|victims?\b|"
    r"pages?\b|exhibits?\b|mg\b|ml\b|tons?\b|F\.\s?\d|U\.S\.\s\d|Fed\b|S\.\s?Ct)",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:$|[)\];,.:\-–—/&(\n]|and\b|\.[FMPI]\b|[A-Z][A-Za-z]{2})")
LONGEST_RANGE = 400
"""Sections from one end of a printed range to the other; more is no range."""
_SMALL_OF_18 = {"2", "3", "4", "13"}


def statutes_in(text: str) -> tuple[Statute, ...]:
    """The statutes that a running text names: an entry, a paper. Never raises.

    A docket number or an hour of the day (``3:21-cr-01234``, ``10:30 AM``) is none.
    """
    return tuple(_found(text, strict=True))


def charged_in(text: str) -> tuple[Statute, ...]:
    """The statutes that a charge string names; it may print ``18 371`` without a sign between."""
    found = list(_found(text, strict=False))
    if not found or found[0].start > 0:
        bare = citing.BARE.match(text)
        if bare and (not found or bare.end() < found[0].start):
            found[:0] = [one for one in _bare(text, bare) if not found or one.end <= found[0].start]
    return tuple(found)


def _bare(text: str, match: re.Match[str]) -> list[Statute]:
    title = str(int(match["title"]))
    number = _NUMBER.match(text, match.end())
    if number is None or _UNIT.match(text, number.end()) is not None:
        return []
    known = table()
    is_known = known.get(title, number[0]) is not None or any(
        key[0] == title and key[1].rstrip("ABCDabcd") == number[0] for key in known.sections
    )
    if not is_known or (len(number[0]) < 3 and match["mark"].strip() == ""):
        return []
    at = len(match[0]) - len(match[0].lstrip())
    return list(_listed(text, Head(at, match.end(), USC, title, True), strict=False))


def _found(text: str, *, strict: bool) -> Iterator[Statute]:
    place = 0
    last: int | None = None
    local = list(_local(text))
    while (match := citing.HEAD.search(text, place)) is not None:
        place = match.end()
        head = citing.head(match)
        if head is None or (head.by_colon and citing.is_no_section(text, head.end)):
            continue
        listed = list(_listed(text, head, strict=strict))
        short = bool(listed) and head.by_colon and len(listed[0].section) < 3
        if strict and short and (last is None or head.start - last > 20):
            # "8:1326; 18:2" beside another statute; alone it is a page, a verse, a ratio.
            continue
        if listed and not any(o.start < listed[-1].end and listed[0].start < o.end for o in local):
            while local and local[0].start < listed[0].start:
                yield local.pop(0)
            yield from listed
            last = listed[-1].end
            place = max(place, last)
    yield from local


def _local(text: str) -> Iterator[Statute]:
    for match in citing.LOCAL.finditer(text):
        name = " ".join(match["name"].split())
        yield Statute(
            name, None, match["section"].rstrip(), (), match[0].rstrip(), match.start(),
            match.start() + len(match[0].rstrip()),
        )  # fmt: skip


def _listed(text: str, head: Head, *, strict: bool) -> Iterator[Statute]:
    """The sections after one title: ``952 and 960``, ``1014.F, 2``, ``841(a)(1), (b)(1)(A)``."""
    reading = _section(text, head, head.start, head.end, first=True, strict=strict)
    while reading is not None:
        place = reading.end
        while (join := _JOIN.match(text, place)) is not None:
            if citing.HEAD.match(text, join.end()) or not reading.more(text, join.end()):
                break
            place = reading.end
        yield reading.made(text)
        join = _JOIN.match(text, reading.end)
        # "§ 952 § 960": the sign alone begins the next one.
        begin = join.end() if join else _sign(text, reading.end)
        if begin is None or citing.HEAD.match(text, begin):
            return
        reading = _section(text, head, begin, begin, first=False, strict=strict)


def _sign(text: str, place: int) -> int | None:
    sign = _SIGN.match(text, place)
    return sign.end() if sign else None


class _Reading:
    """One section while it is read."""

    def __init__(self, head: Head, section: str, start: int, end: int) -> None:
        self.head = head
        self.section = section
        self.start = start
        self.end = end
        self.through: str | None = None
        self.detail: str | None = None
        self.level: str | None = None
        self.doubtful = False
        known = table().get(head.title, section) if head.code == USC else None
        self.paths = subsections.Paths(digits_first=known is not None and known.digits)

    def brackets(self, text: str) -> bool:
        """Read the brackets that follow; whether there were any."""
        tokens: list[str] = []
        while (found := subsections.BRACKETS.match(text, self.end)) is not None:
            if not subsections.doubled(found[1]):
                break
            tokens.append(found[1])
            self.end = found.end()
        if tokens:
            self.paths.add(tokens)
        return bool(tokens)

    def more(self, text: str, place: int) -> bool:
        """Read further subsections after a comma or "and"; whether there were any."""
        if _LEVEL.match(text, self.end):
            return False
        bare = _WITHOUT_BRACKET.match(text, place)
        if bare is not None:
            # "(a) and b(1)": a bracket was lost.
            tokens = [bare[1]]
            end = bare.end()
            while (found := subsections.BRACKETS.match(text, end)) is not None:
                tokens.append(found[1])
                end = found.end()
            self.paths.add(tokens)
            self.end = end
            return True
        before, self.end = self.end, place
        if text[place : place + 1] in "([{" and self.paths.paths and self.brackets(text):
            return True
        self.end = before
        return False

    def made(self, text: str) -> Statute:
        """The statute as read."""
        paths = tuple(dict.fromkeys(subsections.printed(path) for path in self.paths.paths))
        return Statute(
            self.head.code, self.head.title, self.section, paths, text[self.start : self.end],
            self.start, self.end, self.through, self.detail, self.level, self.doubtful,
        )  # fmt: skip


def _section(
    text: str, head: Head, start: int, place: int, *, first: bool, strict: bool
) -> _Reading | None:
    """Read one section number with all that hangs on it, or None where there is none."""
    dotted = _CFR_NUMBER.match(text, place)
    by_point = dotted is not None and "." in dotted[0]
    if dotted is not None and (head.code == CFR or by_point):
        # No section of the Code bears a decimal point: 36:4.23 is a regulation.
        if head.code == USC and (not head.by_colon or (strict and not first)):
            return None
        regulation = replace(head, code=CFR)
        reading = _Reading(regulation, dotted[0], start, dotted.end())
        reading.brackets(text)
        return reading
    number = _NUMBER.match(text, place)
    if number is None or not _plausible(text, head, number, first=first, strict=strict):
        return None
    section, end, compact, doubtful = _lettered(text, head.title, number)
    reading = _Reading(head, section, start, end)
    reading.doubtful = doubtful
    if compact is not None:
        reading.paths.paths.append(compact)
    _suffixes(text, reading)
    known = table().get(head.title, section)
    if known is None or not known.whole or not _label_like(text, reading.end):
        reading.brackets(text)
    _suffixes(text, reading)
    if not reading.paths.paths:
        _through(text, reading)
    return reading


def _label_like(text: str, place: int) -> bool:
    """Whether a bracket with a number stands alone at the end, as a count's label does."""
    return _LABEL_LIKE.match(text, place) is not None


def _plausible(text: str, head: Head, number: re.Match[str], *, first: bool, strict: bool) -> bool:
    digits = number[0]
    after = number.end()
    if text[after : after + 1].isdigit() or digits.startswith("0"):
        return False
    if first:
        if not head.by_colon or not strict:
            return True
        # In running text a short number after a colon is a time, a verse, a ratio.
        return len(digits) >= 3 or (head.title == "18" and table().get("18", digits) is not None)
    if _UNIT.match(text, after) or _PART_OF_A_NUMBER.match(text, after):
        return False
    if len(digits) < 3 and _named_with_letters(text, head.title, digits, after):
        return True
    if len(digits) < 3:
        ends = _ENDS.match(text, after) is not None
        return head.title == "18" and digits in _SMALL_OF_18 and ends
    year = len(digits) == 4 and 1985 <= int(digits) <= 2040
    return not year or table().get(head.title, digits) is not None


def _named_with_letters(text: str, title: str, digits: str, place: int) -> bool:
    """Whether letters make a known section of a short number: ``78ff``."""
    letters = _LETTERS.match(text, place)
    if letters is None or not letters[1].islower():
        return False
    sections = table().sections
    return (title, digits + letters[1]) in sections


def _lettered(
    text: str, title: str, number: re.Match[str]
) -> tuple[str, int, tuple[str, ...] | None, bool]:
    """Section, its end, subsections printed without brackets, and whether there is a doubt."""
    digits, end = number[0], number.end()
    known = table()
    if (hyphened := _HYPHENED.match(text, end)) is not None:
        return digits + hyphened[0], hyphened.end(), None, False
    if (letters := _LETTERS.match(text, end)) is not None:
        exact = known.lettered(title, digits, letters[1])
        if exact is not None:
            same_case = exact == digits + letters[1]
            # The statistics' codes print 1028A for 1028(a) as well.
            doubt = not same_case or _LEVEL.match(text, letters.end()) is not None
            other_case = letters[1].isupper() and not same_case
            if not other_case or text[letters.end() : letters.end() + 2] in {"(a", "(b", "(A"}:
                return exact, letters.end(), None, doubt
        elif len(letters[1]) == 2 and letters[1].islower() and letters[1][0] == letters[1][1]:
            return digits + letters[1], letters.end(), None, False
    compact = subsections.COMPACT.match(text, end)
    if compact is None:
        return digits, end, None, False
    entry = known.get(title, digits)
    if entry is not None and entry.whole and compact[0] in {"F", "M"}:
        return digits, end, None, False
    # A word that is glued to the number is no subsection; a single letter is.
    return digits, compact.end(), subsections.from_compact(*compact.groups()), True


def _suffixes(text: str, reading: _Reading) -> None:
    """Read what statistics add: ``-4999.F``, ``=CD.F``, ``.F``."""
    if (detail := _DETAIL.match(text, reading.end)) is not None:
        reading.detail = next(filter(None, detail.groups()))
        reading.end = detail.end()
    elif reading.section == "13" and (part := _STATE_PART.match(text, reading.end)) is not None:
        reading.detail = part[1]
        reading.end = part.end()
    elif (far := _FAR.match(text, reading.end)) is not None and _too_far(reading.section, far[1]):
        # "1956-4999 MONEY": too far for a range, so it is the detail without its suffix.
        reading.detail = far[1]
        reading.end = far.end()
    if reading.level is None and (level := _LEVEL.match(text, reading.end)) is not None:
        reading.level = level[1]
        reading.end = level.end()


def _too_far(section: str, other: str) -> bool:
    """Whether two numbers are no range of sections."""
    return section.isdigit() and not int(section) < int(other) <= int(section) + LONGEST_RANGE


def _through(text: str, reading: _Reading) -> None:
    """Read the other end of a range of sections."""
    found = _RANGE.match(text, reading.end)
    if found is None or not reading.section.isdigit() or _UNIT.match(text, found.end()):
        return
    first, last = int(reading.section), int(found[1])
    if 100 <= first < last <= first + LONGEST_RANGE:
        reading.through = found[1]
        reading.end = found.end()
