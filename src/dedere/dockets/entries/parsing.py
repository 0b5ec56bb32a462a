"""One entry taken apart, so that its words can be read where they count."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar, cast

from dedere.dockets.entries.dates import Said, dates_in
from dedere.dockets.entries.kinds import Kind, kind_of
from dedere.dockets.entries.names import tokens
from dedere.dockets.entries.people import Group, People, people_of
from dedere.dockets.entries.requiring import folded
from dedere.dockets.entries.tail import GAP, Tail, cut
from dedere.dockets.model import Entry, Party

_PRELUDE = re.compile(
    r"^(?:[*\s…\-]+|\((?:court only|document restricted|text only|private entry|public)\)|EP:|"
    r"\b(?:TEXT (?:ONLY )?ENTRY|PAPERLESS|ELECTRONIC ENTRY|TEXT-ONLY|DOCKET ENTRY)\b:?"
    r"(?! order| minute)|\[?\d+-?\d*\]?:? (?=MOTION\b)|"
    # Some courts put the judge before the paper: "Judge X: ORDER entered. JUDGMENT as to …".
    r"(?:(?:chief|senior|u\.?s\.?|united states|district|magistrate|hon\.?|honorable) )*"
    r"judge [\w.'’, \-]{3,50}: ?(?=\S)(?:(?:electronic )?orders? entered\.? (?=[A-Z]{3,}\b))?)+",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"\b(?:re|regarding|concerning)\b:? *(?:\(?(?:ecf|doc|dkt|docket|document|filing)\.?"
    r"(?: no\.?| #)? *)?[\[(]?(?P<number>\d{1,4})(?:-(?P<part>\d+))?[\])]?,? *"
    r"(?P<title>(?:(?!\b(?:filed|signed|ordered) by\b|\bby (?:USA|Attorney)\b|"
    r"(?<!Mr)(?<!Ms)(?<!Jr)(?<!Dr)\. |;|\bas to\b|\bSigned\b|…|\bset for\b|\bis (?:hereby )?"
    r"(?:granted|denied)).){0,400})",
    re.IGNORECASE,
)
_MAY_QUOTE = re.compile(
    r"(?:re|regarding|concerning)\b:? *(?:\(?(?:ecf|doc|dkt|docket|document|filing)\.?"
    r"(?: no\.?| #)? *)?[\[(]?\d"
)
"""How a quotation begins, in small letters; it is found faster than the whole."""
_QUOTED_BEFORE = re.compile(
    r"\bregarding (?P<title>[A-Z](?:(?!\bby\b|\. |\bas to\b).){2,120}?) (?P<number>\d{1,4})\b(?! "
    r"days)",
)
_OUTCOME = re.compile(
    r"\b(?P<outcome>granting in part and denying in part|granting in part|denying as moot|"
    r"finding as moot|denying without prejudice|granting|denying|adopting|withdrawing|striking|"
    r"vacating|terminating|overruling|sustaining|deferring|taking under advisement|re|on)\b"
    r"(?: (?:the|defendant'?s|government'?s|gov'?s?|unopposed|oral|joint|sealed|usa'?s?))*"
    r"(?: (?:filing|ecf|doc\.?|dkt\.?)(?: no\.?)?)? *"
    r"[\[(]?(?P<number>\d{1,4})(?:-(?P<part>\d+))?[\])]?"
    r"(?!\d|/|:|\.\d| (?:u\.?s\.?c|months?|days?|years?|am|pm|a\.m|p\.m|usc)\b|,000| of the)",
)
"""In small letters, where it is tried faster than without regard to the case."""
_DECIDED = ("granted", "denied", "moot", "withdrawn")
_RESULT_AFTER = re.compile(
    r"(?P<number>\d\d{0,3})(?:-\d+)?\]? (?P<title>[A-Z][\w ,'()/&-]{3,140}?)"
    r"(?: as to [^;.]{3,80}?)? ?(?:-+|\.\.\.|:|is|are) ?(?:hereby )?"
    r"(?P<outcome>granted in part|granted|denied without prejudice|denied as moot|denied|moot|"
    r"withdrawn)\b",
    re.IGNORECASE,
)
_RESULT_OF_FILING = re.compile(
    r"\b(?:filing|ecf|doc|dkt|document|motion)\b\.?(?: no\.?)? *[\[(]?(?P<number>\d{1,4})[\])]? "
    r"?\)?,? "
    r"(?:is|are) (?:hereby )?(?P<outcome>granted in part|granted|denied without prejudice|"
    r"denied as moot|denied|moot|withdrawn)\b"
    r"|\b(?:is|are) (?:hereby )?(?P<before>granted|denied)\.? "
    r"[\[(]?(?P<after>\d{1,4})[\])]?(?=[.;]|$)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"[.;\s](?:(?<=[.;])(?=\s+[\"“(\[*]*[A-Z0-9])|(?<=;)|(?<=\s)--\s(?=[A-Z]))"
)
"""It begins with what all its forms begin with, so that it is found much faster."""
_ABBREVIATED = re.compile(
    r"(?:\b(?:mr|ms|mrs|dr|hon|no|nos|v|vs|st|inc|co|corp|ct|cts|mos|yrs|jr|sr|dept|dkt|doc|art|"
    r"sec|u\.s|u\.s\.c|cr|crim|fed|r|p|esq|dft|deft|govt|rptr|approx|pty|atty|attys|dist|mag|rev)|"
    r"\b[A-Za-z])\.$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?i:filed |document filed |as )?(?i:by) (?:(?P<government>(?i:(?:the )?(?:USA|U\.S\.A\.|"
    r"United States(?: of America)?(?! (?:Magistrate|District|Marshal|Probation|Pretrial))|"
    r"Government|AUSA|U\.?S\.? Attorney|Plaintiff)))\b|"
    r"(?P<defense>(?i:(?:the )?(?:defendants?|defts?|dfts?|defense))\b(?! attorney))|"
    r"(?i:Attorney )(?P<attorney>[A-Z][\w.'\- ]+?)"
    r"(?=(?i: as to| for)|$|,|\.\s*$|\()|(?P<rest>(?=[A-Z(])))",
)
_GOVERNMENT = re.compile(r"\b(?:government|govt|gov|usa|united states)'s\b", re.IGNORECASE)
_DEFENSE = re.compile(r"\b(?:defendant|deft|dft|defense)(?:'s|s')? ", re.IGNORECASE)
_HELD_ON = re.compile(
    r"\bheld\b(?! to answer)[^.;]{0,90}?\bon *$|\bheld(?: on)? *$|"
    r"\b(?:proceedings?|hearing)\b[^.;]{0,160}\bon *$",
    re.IGNORECASE,
)
_T = TypeVar("_T")
_WORD = re.compile(r"\S+")
_LOOK_BACK = 200
_TOO_FAR = timedelta(days=365 * 15)
"""A day stated longer ago than this, or after the filing, is not the day of what is filed."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Another entry that this one names by its number."""

    number: str
    outcome: str | None
    """``granting``, ``denying`` … where it is decided here."""
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text up to a full stop or a semicolon."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """An entry taken apart. Places are places in *text*."""

    entry: Entry
    text: str
    """What is left after the tail, attachments and quoted titles are taken out; single blanks."""
    kind: Kind
    groups: tuple[Group, ...]
    """Whom it names, list by list."""
    side: str | None
    """Who filed it: ``government``, ``defense``; None where it is the court's or is not told."""
    sentences: tuple[Sentence, ...]
    dates: tuple[Said, ...]
    refers: tuple[Reference, ...]
    tail: Tail
    people: People = field(repr=False)
    _masked: str = field(repr=False)
    _kept: dict[Callable[[Parsed], Any], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def once(self, make: Callable[[Parsed], _T]) -> _T:
        """What *make* makes of this entry: made when first asked for, and kept with the entry.

        What an entry says does not depend on who asks; of several defendants only the first pays.
        """
        kept = self._kept
        if make not in kept:
            kept[make] = make(self)
        return cast("_T", kept[make])

    @property
    def head(self) -> str:
        """The words that name the paper or the hearing: to the first name or full stop."""
        ends = [self.sentences[0].end] if self.sentences else [len(self.text)]
        ends += [group.start for group in self.groups[:1]]
        return self.text[: min(ends)].strip(" .:;,")

    @property
    def as_to(self) -> tuple[tuple[str, int | None], ...]:
        """The names after *as to*, with their numbers, each once."""
        names = (
            (one.name, one.number) for group in self.groups if group.as_to for one in group.named
        )
        return tuple(dict.fromkeys(names))

    def sentence_at(self, place: int) -> Sentence:
        """The sentence in which *place* lies."""
        for sentence in self.sentences:
            if place < sentence.end:
                return sentence
        return self.sentences[-1] if self.sentences else Sentence(0, len(self.text))

    def held_on(self, place: int = 0) -> date | None:
        """The day on which what stands at *place* is said to have been held."""
        sentence = self.sentence_at(place)
        held = [said for said in self.dates if self._is_held(said)]
        near = [said for said in held if sentence.start <= said.start < sentence.end]
        after = [said for said in near if said.start >= place]
        for said in (*after[:1], *near[-1:], *held[:1]):
            if self._possible(said.on):
                return said.on
        return None

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the entry as printed of what stands from *start* to *end* here."""
        words = self.once(_words)
        if not words:
            return (0, 0)
        first = self.text.count(" ", 0, start)
        last = self.text.count(" ", 0, max(start, end - 1))
        here_first = self.text.rfind(" ", 0, start) + 1
        here_last = self.text.rfind(" ", 0, max(start, end - 1)) + 1
        return (
            words[min(first, len(words) - 1)] + start - here_first,
            words[min(last, len(words) - 1)] + end - here_last,
        )

    def _is_held(self, said: Said) -> bool:
        before = self.text[max(0, said.start - _LOOK_BACK) : said.start]
        found = _HELD_ON.search(before)
        return found is not None and not re.search(
            r"\bnot held|\bset for|\breset\b|to be held|will be held", found.group(), re.I
        )

    def _possible(self, on: date) -> bool:
        filed = self.entry.date_entered or self.entry.date_filed
        return filed is None or -timedelta(days=1) <= filed - on <= _TOO_FAR


def _words(parsed: Parsed) -> list[int]:
    """Where the words begin in the entry as printed."""
    return [found.start() for found in _WORD.finditer(parsed._masked)]


def parse(entry: Entry, parties: Sequence[Party] | People) -> Parsed:
    """Take *entry* apart, with the parties of its docket. It never raises on content."""
    people = parties if isinstance(parties, People) else people_of(tuple(parties))
    masked, tail = cut(entry.text or entry.title or "")
    prelude = _PRELUDE.match(masked)
    if prelude is not None and prelude.end() < len(masked.rstrip()):
        masked = " " * prelude.end() + masked[prelude.end() :]
    kind = kind_of(" ".join(masked.split())[:400])
    masked, quoted = _without_quotes(masked)
    text = " ".join(masked.split())
    groups = people.groups(text)
    return Parsed(
        entry=entry,
        text=text,
        kind=kind,
        groups=groups,
        side=_side(text, kind, groups, people, tail),
        sentences=tuple(_sentences(text)),
        dates=tuple(dates_in(text)),
        refers=(*_references(text), *_results_of_filings(text), *quoted),
        tail=tail,
        people=people,
        _masked=masked,
    )


def _without_quotes(masked: str) -> tuple[str, list[Reference]]:
    """Blank out the titles of other papers, and keep them as references."""
    quoted: list[Reference] = []
    regexes = [_QUOTED] if _MAY_QUOTE.search(folded(masked)) else []
    if "regarding" in masked:
        regexes.append(_QUOTED_BEFORE)
    for regex in regexes:
        for found in list(regex.finditer(masked)):
            title = found["title"].strip()
            quoted.append(Reference(found["number"], None, title, -1, -1))
            start, end = found.span("title")
            if end > start:
                masked = masked[:start] + GAP + " " * (end - start - 1) + masked[end:]
    return masked, quoted


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if found.group() == "." and _ABBREVIATED.search(
            text, max(start, found.end() - 8), found.end()
        ):
            continue
        if found.end() > start:
            yield Sentence(start, found.end())
        start = found.end()
    if start < len(text):
        yield Sentence(start, len(text))


def _references(text: str) -> Iterator[Reference]:
    taken: set[str] = set()
    small = folded(text)
    for found in _OUTCOME.finditer(small):
        outcome = found["outcome"]
        title = re.split(r"\bas to\b|[.;]|…", text[found.end() : found.end() + 160])[0].strip(" ,")
        taken.add(found["number"])
        decided = outcome if outcome not in ("re", "on") else None
        yield Reference(found["number"], decided, title, *found.span())
    if not any(word in small for word in _DECIDED):
        return
    for found in _RESULT_AFTER.finditer(text):
        if found["number"] not in taken:
            yield Reference(
                found["number"], found["outcome"].lower(), found["title"].strip(), *found.span()
            )


def _results_of_filings(text: str) -> Iterator[Reference]:
    small = folded(text)
    if not any(word in small for word in _DECIDED):
        return
    for found in _RESULT_OF_FILING.finditer(text):
        number = found["number"] or found["after"]
        outcome = (found["outcome"] or found["before"]).lower()
        yield Reference(number, outcome, "", *found.span())


def _side(text: str, kind: Kind, groups: Sequence[Group], people: People, tail: Tail) -> str | None:
    """Who filed it, by the words, else by the attorney who filed it."""
    if kind in (Kind.ORDER, Kind.MINUTES, Kind.JUDGMENT, Kind.SETTING):
        return None
    for found in _BY.finditer(text[:600]):
        if found["government"]:
            return "government"
        if found["defense"]:
            return "defense"
        if found["attorney"]:
            side = people.attorneys.get(tokens(found["attorney"]))
            if side:
                return side
            continue
        if any(group.start <= found.end() < group.end and group.parties() for group in groups):
            return "defense"
    if tail.by and "," in tail.by:
        last, _, first = tail.by.partition(",")
        for name, side in people.attorneys.items():
            if name and name[-1] == " ".join(tokens(last)) and tokens(first)[:1] == name[:1]:
                return side
    if _GOVERNMENT.search(text[:120]):
        return "government"
    return "defense" if kind is Kind.MOTION and _DEFENSE.match(text) else None
