"""Terms and amounts of a disposition: which count they are for, and how they run together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from dedere.dockets.charges import labels, tokens
from dedere.dockets.charges.durations import NUMBER_WORDS
from dedere.dockets.charges.outcomes import Words, words
from dedere.dockets.charges.tokens import HARD, Value

Running = Literal["concurrent", "consecutive"]

_COUNTS = re.compile(
    r"(?P<each>\b(?:each|every|all)\s+(?:of\s+)?(?:the\s+)?)?"
    r"\b(?:count\(s\)|ct\(s\)|counts?\b|cn?ts?\b)\.?"
    rf"\s*[:#]?\s*(?:(?P<list>{labels.PLAIN_LIST})|(?P<words>(?:(?:one|two|three|four|five|six|"
    r"seven|eight|nine|ten|[IVX]{1,5})\b(?:\s*(?:,|and|&)\s*)?){1,6}))?",
    re.IGNORECASE,
)
_PER_COUNT = re.compile(
    r"\b(?:per|each|as\s+to\s+each|on\s+each|for\s+each)\s*(?:count|ct)\b", re.IGNORECASE
)
_TOTAL = re.compile(
    r"(?:\btotal(?:ing|ling)?|\baggregate(?:d)?|\bsum)\b(?:\s+(?:of|term|sentence|prison|imprison\w*|custody|"
    r"confinement|for|a|is|in|period|amount|the|to)\b){0,6}[\s:=,-]*$",
    re.IGNORECASE,
)
_TOTAL_AFTER = re.compile(r"\s*(?:in\s+)?(?:total|aggregate)\b", re.IGNORECASE)
_RUNNING = re.compile(
    r"\b(?P<con>concurr?ent\w*|conc\b\.?|c/c\b|cc\b)|\b(?P<sec>consec\w*|c/s\b|cs\b)", re.IGNORECASE
)
_OBJECT = re.compile(r"\s*(?:to|with|w/)\s*(?P<object>[^.;]{0,120})", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\b(?:undischarged|unrelated|case|docket|cause|state|county|parole|any\s+other|another|other\s+"
    r"(?:sentence|term|case)|presently|currently|now\s+(?:being\s+)?serv\w*|being\s+served|"
    r"previously\s+imposed|revocation|imposed\s+in|\d{2,4}-?cr|cr-?\d|court's)\b",
    re.IGNORECASE,
)
_EACH_OTHER = re.compile(r"\beach\s+other\b|\bone\s+another\b", re.IGNORECASE)
_SUSPENDED = re.compile(r"\bsuspended\b|\bstayed\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """One term that was imposed."""

    kind: str
    """``prison``, ``supervised_release``, ``probation`` or ``home_confinement``."""
    months: float | None
    """None for a life term and for time served without a length."""
    words: Words
    life: bool = False
    served: bool = False
    counts: tuple[str, ...] = ()
    """The counts named beside it; empty where none is named."""
    each: bool = False
    """Whether it is imposed on each of the counts named."""
    total: bool = False
    """Whether the text calls it the total."""
    running: Running | None = None
    """How it runs to the other counts of this judgment."""
    outside: Running | None = None
    """How it runs to another sentence, which is not added."""
    named: bool = True
    """Whether words say what kind it is; a bare "60 months" is taken for prison."""
    suspended: bool = False
    clause: str = ""
    """The words from the term to the end of its clause."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount of dollars; 0 where the text says that there is none."""

    kind: str
    dollars: float | None
    """None where it is to be determined later."""
    words: Words
    counts: tuple[str, ...] = ()
    per_count: bool = False
    total: bool = False
    waived: float | None = None
    """What was imposed before it was waived or remitted."""


def _number(word: str) -> int:
    """A number that is written as a word or a Roman numeral; 0 for another word."""
    if word.lower() in NUMBER_WORDS:
        return NUMBER_WORDS.index(word.lower())
    return labels.ROMAN.index(word) + 1 if word in labels.ROMAN else 0


def count_lists(text: str) -> list[tuple[int, int, tuple[str, ...], bool]]:
    """Where counts are named: start, end, labels, and whether "each of" stands before."""
    found = []
    for match in _COUNTS.finditer(text):
        if match["list"]:
            named = tuple(number.label for number in labels.numbers(match["list"]))
        else:
            said = re.findall(r"[A-Za-z]+", match["words"] or "")
            named = tuple(str(value) for word in said if (value := _number(word)))
        if named:
            found.append((match.start(), match.end(), named, bool(match["each"])))
    return found


_TIME_KINDS = {
    tokens.PRISON,
    tokens.RELEASE,
    tokens.PROBATION,
    tokens.HOME,
    tokens.SERVICE,
    tokens.ELSEWHERE,
}


def terms_in(text: str) -> list[Term]:
    """All terms in a text, with the counts and how they run."""
    kinds = [kind for kind in tokens.kinds_in(text) if kind.name in _TIME_KINDS]
    values = tokens.times_in(text)
    named = count_lists(text)
    found: list[Term] = []
    for place, (value, kind) in enumerate(tokens.paired(text, kinds, values)):
        if kind is not None and kind.name in {tokens.SERVICE, tokens.ELSEWHERE}:
            continue
        before = values[place - 1].end if place else 0
        after = values[place + 1].start if place + 1 < len(values) else len(text)
        counts, each = _counts(text, named, value, before, after)
        said = _words(text, value, kind.start if kind else None, kind.end if kind else None)
        close = HARD.search(text, said.end)
        found.append(
            Term(
                kind.name if kind is not None else tokens.PRISON,
                value.length.in_months if value.length is not None else None,
                said,
                value.life,
                value.served,
                counts,
                each,
                _is_total(text, value),
                named=kind is not None,
                suspended=_is_suspended(text, value, after),
                clause=text[said.start : close.start() if close else len(text)].strip(),
            )
        )
    return _run(text, found, values)


def _words(text: str, value: Value, start: int | None, end: int | None) -> Words:
    first, last = value.start, value.end
    if start is not None and end is not None and abs(start - value.start) < 120:
        first, last = min(first, start), max(last, end)
    return words(text, first, last)


def _counts(
    text: str,
    named: list[tuple[int, int, tuple[str, ...], bool]],
    value: Value,
    before: int,
    after: int,
) -> tuple[tuple[str, ...], bool]:
    """The counts of a term: named after it in its clause, else before it since the last term."""
    for start, _end, counts, each in named:
        if value.end <= start < after and not HARD.search(text, value.end, start):
            between = text[value.end : start]
            if _RUNNING.search(between) is None and "dismiss" not in between.lower():
                return counts, each
    for start, end, counts, each in reversed(named):
        if before <= start and end <= value.start and not HARD.search(text, end, value.start):
            return counts, each
    return (), False


def _is_total(text: str, value: Value) -> bool:
    before = text[max(0, value.start - 60) : value.start]
    return bool(_TOTAL.search(before)) or _TOTAL_AFTER.match(text, value.end) is not None


def _is_suspended(text: str, value: Value, after: int) -> bool:
    found = _SUSPENDED.search(text, value.end, min(after, value.end + 80))
    return found is not None and HARD.search(text, value.end, found.start()) is None


def _run(text: str, terms: list[Term], values: list[Value]) -> list[Term]:
    """Put to each term how it runs, by the words that follow in its clause."""
    made = list(terms)
    for match in _RUNNING.finditer(text):
        running: Running = "concurrent" if match["con"] else "consecutive"
        before = [n for n, term in enumerate(made) if term.words.start < match.start()]
        if not before:
            continue
        last = before[-1]
        apart = HARD.search(text, made[last].words.end, match.start()) is not None
        if apart and not _linked(text, made[last].words.end, match.start()):
            continue
        target = _OBJECT.match(text, match.end())
        object_ = target["object"] if target else ""
        if object_ and _OUTSIDE.search(object_) and not _EACH_OTHER.search(object_):
            made[last] = replace(made[last], outside=running)
            continue
        which = [last]
        if not count_lists(object_[:40]):
            # "60 months on 1 and 76 on 34, to run concurrently": said of all that are listed.
            which += [
                n
                for n in before[:-1]
                if made[n].kind == made[last].kind
                and made[n].running is None
                and (apart or HARD.search(text, made[n].words.end, made[last].words.start) is None)
            ]
        for n in which:
            if made[n].running is None:
                made[n] = replace(made[n], running=running)
    return made


def _linked(text: str, start: int, end: int) -> bool:
    """Whether a new sentence speaks on of the terms: "Terms to run concurrently"."""
    between = text[start:end]
    return len(between) < 120 and bool(
        re.search(r"\b(?:terms?|sentences?|counts?|all|to\s+run)\b", between, re.IGNORECASE)
    )


_NEGATIVE = re.compile(
    r"\s*(?:(?:is|are|was|were|has\s+been|:|-|–|=|\()\s*)*(?:ordered\s+|hereby\s+)?"
    r"(?P<no>waived|none|not\s+(?:imposed|ordered|assessed|applicable)|n/?a\b|suspended|remitted|"
    r"forgiven|\$?0(?:\.00)?(?![\d.,])|wvd\b|waive\b|declined)",
    re.IGNORECASE,
)
_NO_BEFORE = re.compile(
    r"(?:\bno\b|\bwithout(?:\s+an?)?\b|\bwaiv(?:es?|ed|ing)\b(?:\s+(?:the|all|any))?|\bremit\w*\b"
    r"(?:\s+the)?)\s*(?:further\s+|additional\s+|criminal\s+)?$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[\s,/&]*(?:and|or|nor|no|the|any)?[\s,/&]*", re.IGNORECASE)
_AND = re.compile(r"\b(?:and|or)\b|[/&]", re.IGNORECASE)
_VALUE_BEFORE = re.compile(r"\d[\d,.]*\s*(?:\([^)]{0,20}\)\s*)?(?:for\s+)?$")
_LATER = re.compile(
    r"\s*(?:is\s+|shall\s+be\s+|will\s+be\s+|amount\s+|:|-)*(?:to\s+be\s+(?:determined|set)|tbd\b|deferred|"
    r"held\s+open|left\s+open)",
    re.IGNORECASE,
)
_WAIVED_AFTER = re.compile(
    r"[^;.$]{0,30}?\b(?:waived|remitted|suspended|forgiven)\b", re.IGNORECASE
)
_WAIVED_BEFORE = re.compile(
    r"\b(?:waiv(?:es?|ed|ing)|remit(?:s|ted|ting)?)\s+(?:the\s+)?$", re.IGNORECASE
)
_MONEY_KINDS = {
    tokens.FINE, tokens.ASSESSMENT, tokens.RESTITUTION, tokens.FORFEITURE, tokens.COST,
}  # fmt: skip


def amounts_in(text: str) -> list[Amount]:
    """All amounts in a text, and what the text says is not imposed."""
    kinds = [kind for kind in tokens.kinds_in(text) if kind.name in _MONEY_KINDS]
    found, left = _negatives(text, kinds)
    values = tokens.money_in(text)
    spans = [(one.words.start, one.words.end) for one in found]
    values = [v for v in values if not any(s <= v.start < e for s, e in spans)]
    named = count_lists(text)
    for place, (value, kind) in enumerate(tokens.paired(text, left, values)):
        if kind is None or kind.name == tokens.COST:
            continue
        before = values[place - 1].end if place else 0
        after = values[place + 1].start if place + 1 < len(values) else len(text)
        counts, each = _counts(text, named, value, before, after)
        end = max(value.end, kind.end)
        next_kind = min((k.start for k in kinds if k.start >= end), default=len(text))
        waived = _WAIVED_AFTER.match(text, end, min(next_kind, after, len(text)))
        waived = waived or _WAIVED_BEFORE.search(text, max(0, value.start - 20), value.start)
        said = _words(text, value, kind.start, kind.end)
        beside = text[end : end + 30].lstrip(" ,(")
        found.append(
            Amount(
                kind.name,
                0 if waived else value.dollars,
                words(
                    text,
                    min(said.start, waived.start() if waived else said.start),
                    max(said.end, waived.end() if waived else 0),
                ),
                counts,
                (each and _COUNTS.search(beside) is not None)
                or _PER_COUNT.match(beside) is not None,
                _is_total(text, value),
                value.dollars if waived else None,
            )
        )
    return sorted(found, key=lambda amount: amount.words.start)


def _shares(text: str, one: tokens.Kind, other: tokens.Kind) -> bool:
    """Whether two kinds are joined so that what is said of the second holds for the first."""
    between = text[one.end : other.start]
    if _JOINED.fullmatch(between) is None or _AND.search(between) is None:
        return False
    return _VALUE_BEFORE.search(text[max(0, one.start - 30) : one.start]) is None


def _negatives(text: str, kinds: list[tokens.Kind]) -> tuple[list[Amount], list[tokens.Kind]]:
    """What is said not to be imposed, and the kinds of which this is not said."""
    zero: dict[int, tuple[int, int]] = {}
    later: set[int] = set()
    for n, kind in enumerate(kinds):
        before = _NO_BEFORE.search(text[max(0, kind.start - 30) : kind.start])
        after = _NEGATIVE.match(text, kind.end)
        if after is not None:
            zero[n] = (kind.start, after.end())
            m = n
            while m and _shares(text, kinds[m - 1], kinds[m]):
                # "Fine and costs waived".
                m -= 1
                zero.setdefault(m, (kinds[m].start, after.end()))
        elif before is not None:
            zero[n] = (kind.start - len(before[0]), kind.end)
        elif n and n - 1 in zero and _JOINED.fullmatch(text, kinds[n - 1].end, kind.start):
            # "No fine or restitution"; a comma alone joins nothing.
            if re.search(
                r"\b(?:or|nor|no)\b|/", text[kinds[n - 1].end : kind.start], re.IGNORECASE
            ):
                zero[n] = (zero[n - 1][0], kind.end)
        elif _LATER.match(text, kind.end):
            later.add(n)
    found = [
        Amount(kinds[n].name, 0, words(text, *span))
        for n, span in zero.items()
        if kinds[n].name != tokens.COST
    ]
    found += [
        Amount(kinds[n].name, None, words(text, kinds[n].start, kinds[n].end))
        for n in later
        if kinds[n].name == tokens.RESTITUTION
    ]
    return found, [kind for n, kind in enumerate(kinds) if n not in zero and n not in later]
