"""Words of a docket that may stand in a record: one clause, and nothing that harms people.

Real dockets print numbers of passports, addresses, dates of birth, and the names of victims,
minors, material witnesses and confidential sources. A record never holds them: what is quoted is
cut to the clause that gave the value, and what is left is masked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from dedere.dockets.entries.requiring import folded
from dedere.dockets.model import Docket

LONGEST = 240
"""Characters of a quotation, at most."""

WIDE = 400
"""Characters on each side that are masked together with a quotation."""

REMOVED = "[removed]"


def quote(text: str, start: int, end: int, hidden: Iterable[str] = ()) -> str:
    """The clause of *text* around *start* to *end*, masked.

    More than the clause is masked before it is cut, so that nothing is spared because the word that
    gives it away fell outside.
    """
    before = text[max(0, start - WIDE) : start]
    inside, after = text[start:end], text[end : end + WIDE]
    marked = mask(f"{before}{_OPEN}{inside}{_SHUT}{after}", hidden)
    if _OPEN not in marked or _SHUT not in marked:
        return _shorten(mask(inside, hidden))
    begin, finish = marked.index(_OPEN), marked.index(_SHUT)
    left = max((m.end() for m in _EDGE.finditer(marked, 0, begin)), default=0)
    right_edge = _EDGE.search(marked, finish)
    right = right_edge.start() + 1 if right_edge else len(marked)
    clause = marked[left:right]
    if len(clause) > LONGEST:
        spare = max(0, LONGEST - (finish - begin)) // 2
        left = max(left, _word_start(marked, begin - spare))
        right = min(right, _word_end(marked, finish + spare))
        clause = marked[left:right]
    return _shorten(clause.replace(_OPEN, "").replace(_SHUT, ""))


def mask(words: str, hidden: Iterable[str] = ()) -> str:
    """*words* without what may never be copied, and without the names in *hidden*."""
    for name in hidden:
        if name and (not name.isascii() or name.lower() in folded(words)):
            words = re.sub(rf"\b{re.escape(name)}(?!\w)", REMOVED, words, flags=re.IGNORECASE)
    for place in _may_match(words):
        pattern, replacement, _ = _MASKS[place]
        words = pattern.sub(replacement, words)
    return _REPEATED.sub(f"{REMOVED} ", words) if words.count(REMOVED) > 1 else words


def _may_match(words: str) -> list[int]:
    """The masks of which a needed literal stands in *words*, in order; no other can match.

    What a mask takes out only becomes fewer words, so that none can be needed later that is not
    needed now.
    """
    automaton, masks = _needs()
    places: set[int] = set()
    met = automaton.find_matches_as_indexes(folded(words), overlapping=True)
    for literal in {literal for literal, _, _ in met}:
        places |= masks[literal]
    if _ANY_DIGIT.search(words):
        places |= _OF_DIGITS
    return sorted(places)


@cache
def _needs() -> tuple[AhoCorasick, list[set[int]]]:
    """Finds the literals that masks need, and for each literal the masks."""
    by_literal: dict[str, set[int]] = {}
    for place, (_, _, literals) in enumerate(_MASKS):
        for literal in literals:
            by_literal.setdefault(literal, set()).add(place)
    found = AhoCorasick(list(by_literal), matchkind=MatchKind.Standard)
    return found, list(by_literal.values())


def hidden_names(docket: Docket) -> tuple[str, ...]:
    """Names of persons whom a record never names, the longest first.

    They are the parties that are protected, and whoever an entry calls a victim, a minor, a
    material witness or a source.
    """
    names: set[str] = set()
    for party in docket.parties:
        if _PROTECTED.search(party.type):
            names.update((party.name, *party.aliases))
    defendants = {
        party.name.casefold()
        for party in docket.parties
        if party.type.lower().startswith(("defendant", "plaintiff"))
    }
    for entry in docket.entries:
        small = folded(entry.text)
        if not any(word in small for word in _MAY_CALL):
            continue
        for pattern in _CALLED:
            for found in pattern.finditer(entry.text):
                for name in _JOINED.split(found["names"]):
                    name = name.strip(" .,;:()")
                    if len(name.split()) > 1 and name.casefold() not in defendants:
                        names.add(name)
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _shorten(words: str) -> str:
    words = re.sub(r"\s+", " ", words).strip(" ,;:")
    if len(words) <= LONGEST + 20:
        return words
    return words[: LONGEST + 20].rsplit(" ", 1)[0] + " …"


def _word_start(text: str, at: int) -> int:
    at = max(0, at)
    space = text.find(" ", at)
    return space + 1 if 0 <= space < at + 20 else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", 0, at)
    return space if space > at - 20 else at


_OPEN, _SHUT = "\u2402", "\u2403"
"""Signs that no docket prints; they mark the words through the masking."""

_EDGE = re.compile(
    r"\.(?<!\b[A-Z].)(?<!\bNo.)(?<!\bSt.)(?<!\bMr.)(?<!\bMs.)(?<!\bDr.)(?<!\bJr.)(?<!\bSr.)"
    r"(?<!\bvs.)(?<!\bet.)(?=\s+[A-Z(\d\"])|;(?=\s)"
)
"""Where a sentence or a part of it ends; initials and common abbreviations do not end one."""

_CAPITAL = r"[A-ZÁÉÍÓÚÑÜ][\wáéíóúñü'’\-]*\.?"
_PERSON = rf"{_CAPITAL}(?: (?:de |la |del |y )?{_CAPITAL}){{0,5}}"
_PERSONS = rf"{_PERSON}(?:(?:,| and| &|, and) {_PERSON}){{0,12}}"
_JOINED = re.compile(r",\s*(?:and\s+)?|\s+(?:and|&)\s+")
_WHO = (
    r"(?:(?:minor|child|adult|juvenile|crime|alleged|identified)[ -])?victims?"
    r"|minor (?:child(?:ren)?|witness(?:es)?"
    r"|son|daughter)|minors?|juvenile witness|material witness(?:es)?(?:\(es\))?"
    r"|confidential (?:source|informant"
    r"|witness|human source)s?|cooperating (?:witness|defendant|individual|source)(?:es|s)?"
    r"|undercover (?:agent|officer)"
)
_PROTECTED = re.compile(
    r"victim|minor|material witness|witness|confidential|informant|juvenile|guardian"
    r"|movant.*victim",
    re.IGNORECASE,
)
_MAY_CALL = (
    "victim", "minor", "witness", "informant", "source", "guardian ad litem", "restitution",
    "cooperating", "undercover",
)  # fmt: skip
_CALLED = (
    re.compile(rf"\b(?i:{_WHO})(?i:,| of| for| named| as to)?:? (?P<names>{_PERSONS})"),
    re.compile(rf"(?P<names>{_PERSON}),? (?:\(|as |an? |the )+(?i:{_WHO})\b"),
    re.compile(rf"\b(?i:guardian ad litem) for (?P<names>{_PERSONS})"),
    re.compile(rf"\b(?i:restitution)(?:[^.;]{{0,60}})? (?:to|payable to) (?P<names>{_PERSONS})"),
)

_DAY = (
    r"(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4})"
)
_MONTH_DAY = rf"{_DAY}|\d{{4}}"

_ANY_DIGIT = re.compile(r"\d")
_REPEATED = re.compile(rf"(?:{re.escape(REMOVED)}[\s,;]*(?:and |& )?){{2,}}")
_DIGIT: tuple[str, ...] = ()
"""Needs no word but a digit."""
_PAPERS = (
    "passport", "travel document", "visa", "licen", "security", "ssn", "alien", "regist", "inmate",
    "prisoner", "fbi", "usms", "booking", "matr", "curp", "credential", "bop",
)  # fmt: skip
_WHO_WORDS = ("victim", "minor", "witness", "confidential", "cooperating", "undercover")
_HEALTH = (
    "diagnos", "prognosis", "suffer", "surger", "surgical", "hospitali", "hiv", "aids", "cancer",
    "tumo", "pregnan", "miscarriage", "medication", "prescri", "schizophren", "bipolar", "depressi",
    "suicid", "psychotic", "ptsd", "dialysis", "diabet", "covid", "heart ", "medical ", "treatment",
)  # fmt: skip
_MASKS: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = (
    (
        re.compile(
            r"\b(passport|travel document|visa|driver'?s? licen[sc]e|social security|SSN"
            r"|alien registration"
            r"|alien|register|registration|inmate|prisoner|FBI|USMS|booking|matr[ií]cula|CURP"
            r"|credential|BOP)"
            r"((?:\s+card)?(?:\s+(?:no|num|number|nos|numbers|id)\b\.?|\s*#)?[\s:#]*)"
            r"((?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{4,})",
            re.IGNORECASE,
        ),
        rf"\1 {REMOVED}",
        _PAPERS,
    ),
    (re.compile(r"\bA ?#? ?\d{3}[- ]?\d{3}[- ]?\d{2,3}\b|\bA\d{8,9}\b"), REMOVED, _DIGIT),
    (
        re.compile(r"\b\d{3}-\d{2}-\d{4}\b|\b(?:xxx|\*{3})-(?:xx|\*\*)-\d{4}\b", re.IGNORECASE),
        REMOVED,
        _DIGIT,
    ),
    (re.compile(r"\b\d{5}-\d{3}\b"), REMOVED, _DIGIT),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), REMOVED, ("@",)),
    (
        re.compile(
            r"(?<![\w/-])(?:\+?\d{1,3}[ .-])?(?:\(\d{2,3}\)|\d{3})[ .\-/]? ?\d{3}[ .-]\d{4}"
            r"(?:\s*(?:x|ext\.?)\s*\d+)?(?![\w-])"
        ),
        REMOVED,
        _DIGIT,
    ),
    (
        re.compile(r"(?<![\w/-])\+\d{1,3}[ .-]?\d{2,4}(?:[ .-]?\d{2,4}){2,4}(?![\w-])"),
        REMOVED,
        ("+",),
    ),
    (
        re.compile(
            rf"\b((?:DOB|D\.O\.B\.|date of birth|birth ?date|year of birth|YOB|born)(?:\s+(?:on"
            rf"|in|is))?)"
            rf"[\s:]*(?:{_MONTH_DAY})",
            re.IGNORECASE,
        ),
        rf"\1 {REMOVED}",
        ("dob", "d.o.b.", "birth", "yob", "born"),
    ),
    (re.compile(r"\b(?:P\.? ?O\.?|post office) box \d+", re.IGNORECASE), REMOVED, ("box ",)),
    (
        re.compile(
            r"\b\d{1,6}[A-Z]?(?:[ -]\d/\d)? (?:[NSEW]\.? |North |South |East |West )?"
            r"(?:[A-Z0-9][\w.'-]*,? ){1,5}"
            r"(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Way|Place|Pl"
            r"|Circle|Cir|Terrace|Ter|Highway|Hwy|Parkway|Pkwy|Trail|Square|Calle)\b\.?"
            r"(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Room|Rm|#)\.? ?[\w-]+)?"
            r"(?:,? [A-Z][\w.]+(?: [A-Z][\w.]+)?,? [A-Z]{2}(?: \d{5}(?:-\d{4})?)?)?"
        ),
        REMOVED,
        _DIGIT,
    ),
    (
        re.compile(r"\b(?:calle|avenida|colonia|c\.p\.) [^.;,]{3,60}(?:,? \d{5})?", re.IGNORECASE),
        REMOVED,
        ("calle ", "avenida ", "colonia ", "c.p. "),
    ),
    (
        re.compile(
            rf"\b((?i:{_WHO})(?i:,| of| for| named| as to)?:?) (?!No\b|Impact|Rights"
            rf"|Notification){_PERSONS}"
        ),
        rf"\1 {REMOVED}",
        _WHO_WORDS,
    ),
    (
        re.compile(
            rf"\b((?i:victims?'?s? (?:impact )?(?:statement|letter|declaration)s?) (?i:by|of"
            rf"|from)) {_PERSONS}"
        ),
        rf"\1 {REMOVED}",
        ("victim",),
    ),
    (re.compile(rf"{_PERSON}(,? (?:\(|as |an? |the )+(?i:{_WHO})\b)"), rf"{REMOVED}\1", _WHO_WORDS),
    (
        re.compile(rf"\b((?i:guardian ad litem) for) {_PERSONS}"),
        rf"\1 {REMOVED}",
        ("guardian ad litem",),
    ),
    (
        re.compile(
            rf"\b((?i:restitution)(?:[^.;]{{0,60}})? (?:to|payable to)) (?!the\b|be\b){_PERSONS}"
        ),
        rf"\1 {REMOVED}",
        ("restitution",),
    ),
    (
        re.compile(
            r"\b(?:diagnos\w+|prognosis|suffers? from|suffering from|surger\w+|surgical"
            r"|hospitali[sz]\w+"
            r"|hiv(?: positive)?|aids|cancer|tumou?r|pregnan\w+|miscarriage|medications?|prescri\w+"
            r"|schizophren\w+|bipolar|depressi\w+|suicid\w+|psychotic|ptsd|dialysis|diabet\w+"
            r"|covid\S*"
            r"|heart (?:attack|condition|disease)|medical (?:condition|treatment|records?"
            r"|emergency|procedure)"
            r"|(?:in-?patient|out-?patient|substance abuse|drug|alcohol|mental health) treatment"
            r"|treatment program)\b[^.;)]*",
            re.IGNORECASE,
        ),
        "[medical facts removed]",
        _HEALTH,
    ),
)
"""What is never copied, what stands in its place, and the words of which it needs one, in small
letters. Order matters: numbers before names."""
_OF_DIGITS = {place for place, (_, _, needed) in enumerate(_MASKS) if needed is _DIGIT}
