"""What one entry says of hearings: which, set or moved or off, for when and where.

The words are walked from left to right: names of hearings, words of setting, days. A day counts
only where it follows a word of setting with nothing between that could own it, such as a deadline.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from dedere.bilingual import Text
from dedere.dockets.entries import Kind, Parsed
from dedere.dockets.entries.tail import GAP, cut
from dedere.dockets.watch.hearing_kinds import KINDS, PHRASE, HearingKind
from dedere.dockets.watch.hearing_model import Standing
from dedere.dockets.watch.when import BREAK, When, whens

_RE = re.IGNORECASE | re.ASCII
_MARK = re.compile(
    r"(?P<not_held>\bnot (?:be )?held\b|\bdid not (?:take place|go forward)\b|\bnot conducted\b)"
    r"|(?P<vacated>\bvacat(?:ed|es|ing)\b|\bcancel+(?:ed|s|ing)\b|\bstricken\b|\bstrikes?\b"
    r"|(?<!presence )(?<!appearance )\bwaived\b"
    r"|\b(?:taken |removed )?(?:off|from)(?: the)?(?: court'?s?)? calendar\b|\bterminated\b)"
    r"|(?P<reset>\bre-?set(?:s|ting)?\b|\bre-?schedul(?:ed|es|ing)\b|\bmoved (?:to|from)\b"
    r"|\badvanced (?:to|from)\b|\bpostponed\b)"
    r"|(?P<continued>\bcontinu(?:ed|es|ing)(?! (?:to be )?(?:detained|detention|in custody|on bond"
    r"|on (?:the )?same|released|custody))\b|\badjourned\b)"
    r"|(?P<set>(?<!bond )(?<!bail )\bset(?:s|ting)?\b(?! (?:forth|aside|conditions|bond|bail))"
    r"|\bset for (?=[a-z]+day\b|[a-z]{3,9}\.? \d{1,2},|\d{1,2}[/-]\d)"
    r"|\bschedul(?:ed|es|ing)\b(?! order)"
    r"|\b(?:to|will|shall) (?:now )?be (?:held|conducted|heard)\b"
    r"|\b(?:to|will|shall) (?:now )?(?:commence|begin)\b|\bconfirmed\b)"
    r"|(?P<held>\b(?:re-?)?held\b(?! to answer)(?! in abeyance)(?! without)(?! pending)"
    r"|\bcompleted\b|\bconcluded\b|\bconducted\b|\bbeg[au]n\b|\bcommenced\b)",
    _RE,
)
_STANDING = {
    "set": Standing.SET,
    "reset": Standing.RESET,
    "continued": Standing.CONTINUED,
    "vacated": Standing.VACATED,
    "held": Standing.HELD,
    "not_held": Standing.NOT_HELD,
}
_OWNED = re.compile(
    r"\bdue\b|\bdeadlines?\b|\bfiled\b|\bsigned\b|\bdated\b|\border(?:ed)?\b|\bentered\b|"
    r"\bexclud\w*|\bresponses?\b|\brepl(?:y|ies)\b|\bno later than\b|\bnotice\b|\bexpir\w+|"
    r"\bdisclos\w+|\bobjections?\b|\bmotions? (?:by|to be)\b|\btranscript\b|\bsurrender\b|"
    r"\bindictment\b|\breport to\b|\barrest",
    _RE,
)
"""Words after which a day belongs to something else."""
_CONDITION = re.compile(r"\b(?:if|unless|in the event|should (?:he|she|the|defendant))\b", _RE)
_WISH = re.compile(r"\b(?:requests|asks|moves|seeks)\b", _RE)
"""What a party wishes in court; in an order or a notice the wish was granted."""
_ASKED = re.compile(
    r"\bmotions? (?:to|for)(?: an order)?(?: \w+){0,2} ?$|\brequests? (?:to|for|that)[^.;]{0,40}$"
    r"|\bre(?:garding)? \d+ ",
    _RE,
)
_OF_THE_NEXT = re.compile(rf"(?:{_MARK.pattern})\s+(?:the |an? |all )?\Z", _RE)
_STRAIGHT = re.compile(
    r"(?: as to [^.;:]{0,60})?[\s:,\-–(]*(?:for|on|at|to)?\s*(?:\w+day,?\s*)?", _RE
)
_GOES_ON = re.compile(
    r"\s*(?:(?:the )?(?:matter|case|it) is )?(?:adjourned|continued|re-?set|re-?scheduled) "
    r"(?:to|until|for)\b",
    _RE,
)
_TERMINATED = re.compile(r"\W*terminat(?:e|ed|ing)\b", _RE)
_NEXT = re.compile(
    r"\bnext (?:(?:hearing|court date|court appearance|setting|appearance)[\s:]*)?\Z", _RE
)
_LOOSELY = re.compile(r"\b(?:weeks?|term|period|month|trailing|calendar|docket)\b", _RE)
_BARE = re.compile(r"[\s:,\-–(]*(?:on |for )?(?:\w+day,?\s*)?", _RE)
_GRANTED = re.compile(r"\bgrant(?:s|ed|ing)\b", _RE)
_TO_MOVE = re.compile(r"\b(?:to|for) (?:continu|vacat|postpon|reschedul|re-?set|adjourn)\w*", _RE)
_DEADLINE = re.compile(
    r"\s*(?:(?!on\b|re\b|for\b)\w+ )?(?:deadlines?|briefs?|motions?|memorand\w+|exhibits?)\b", _RE
)
_JOINED = re.compile(r"\s*(?:,|/|&|\band\b|,\s*and\b|\bas well as\b)\s*(?:the |an? )?", _RE)
_JUDGES_ACT = re.compile(
    r"\bsigned by\b|\bso ordered\b|\bordered by\b|\bit is (?:hereby )?ordered\b"
    r"|^\W*letter order\b|\bstipulation and order\b(?! \(proposed)",
    _RE,
)
_FROM = re.compile(r"\bfrom\s+(?:\w+day,?\s+)?$|\bpreviously (?:\w+ )?for\s+$", _RE)
_REACH = 170
"""So many characters after a word of setting a day may stand."""
_NEAR = 110
"""So many characters after the name of a hearing the word of setting may stand."""
_BEFORE = 60
"""So many characters before the name of a hearing the word of setting may stand."""
_SILENT = (Kind.MOTION, Kind.SUPPORT, Kind.ERROR)
"""Kinds of entries that ask for hearings or tell of papers, and set nothing."""
_ALL = re.compile(
    r"\ball (?:(?:other |pending |future |remaining |previously set )*)(?:hearings?|settings?"
    r"|(?:hearing |court )?dates?)\b[^.;]{0,60}\b(?:vacated|cancel+ed|off calendar|terminated)"
    r"|\bvacat(?:es|ing|ed)\b[^.;]{0,20}\ball (?:\w+ ){0,3}(?:hearings|dates|settings)\b",
    _RE,
)
_MOVES = re.compile(r"\bre-?set|\bcontinu(?:e|es|ed|ing|ance)\b|\breschedul|\bchange of\b", _RE)
_HEAD = 200
_SENTENCE = 400
"""So many characters of a sentence are looked at before the name of a hearing."""
_MOST = 80
"""No entry speaks of more hearings."""


@dataclass(frozen=True, slots=True)
class Mention:
    """What an entry says of one hearing."""

    kind: HearingKind
    printed: str
    standing: Standing
    day: date | None
    when: When | None
    was: date | None
    """The day from which it is moved, where the words say so."""
    start: int
    end: int
    doubts: tuple[Text, ...] = ()
    replaces: bool = False
    """Whether the words say that it takes the place of an earlier setting."""


@dataclass(slots=True)
class _Clause:
    """A name of a hearing with the words up to the next one."""

    kinds: list[tuple[HearingKind, str]]
    start: int
    end: int
    stop: int
    sentence: int
    """Where its sentence begins."""
    marks: list[tuple[Standing, int, int]] = field(default_factory=list)


def mentions(parsed: Parsed) -> tuple[Mention, ...]:
    """What the entry says of hearings, in order; nothing where it only asks or tells of papers."""
    text = words_of(parsed)
    if parsed.kind in _SILENT and not _JUDGES_ACT.search(text):
        return ()
    if parsed.kind is Kind.NOTICE and parsed.side is not None:
        return ()
    clauses = list(_clauses(text))
    found = [one for clause in clauses for one in _read(clause, text, parsed)]
    moved = {kind for clause in clauses if _is_asked(clause, text) for kind, _ in clause.kinds}
    moved.discard(KINDS["other"])
    if len(moved) == 1:
        # "granting Motion to Continue Extradition Hearing. Hearing reset to ...": it is that one.
        (kind,) = moved
        found = [
            replace(one, kind=kind) if one.kind.name == "other" and one.day is not None else one
            for one in found
        ]
    if (place := _ALL.search(text)) is not None:
        found.append(
            Mention(EVERY, place.group(), Standing.VACATED, None, None, None, *place.span())
        )
    return tuple(found)


EVERY = HearingKind("every", Text("All hearings", "Todas las audiencias"))
"""Stands for whatever was set, where a court vacates all dates."""


def words_of(parsed: Parsed) -> str:
    """The entry's words without its tail; places are those of the entry as printed."""
    masked, _ = cut(parsed.entry.text or "")
    return masked.replace(GAP, " ")


def _clauses(text: str) -> Iterator[_Clause]:
    """Each name of a hearing, those that stand in one list together, with what follows."""
    phrases = list(PHRASE.finditer(text))
    phrases = [one for one in phrases if not _DEADLINE.match(text, one.end())]
    breaks = [one.start() for one in BREAK.finditer(text)] + [len(text)]
    place = made = 0
    while place < len(phrases) and made < _MOST:
        made += 1
        first = last = phrases[place]
        kinds = [_named(first)]
        while place + 1 < len(phrases):
            after = phrases[place + 1]
            between = text[last.end() : after.start()]
            if _JOINED.fullmatch(between) is None:
                break
            kinds.append(_named(after))
            last = after
            place += 1
        place += 1
        until = phrases[place].start() if place < len(phrases) else len(text)
        at = bisect_left(breaks, last.end())
        while breaks[at] < len(text) and _GOES_ON.match(text, breaks[at] + 1):
            at += 1  # "Status Conference held on 6/8/2016. Adjourned to 9/14/16."
        until = min(until, breaks[at])
        before = bisect_left(breaks, first.start())
        sentence = breaks[before - 1] + 1 if before else 0
        sentence = max(sentence, first.start() - _SENTENCE)
        yield _Clause(kinds, first.start(), last.end(), until, sentence)


def _named(found: re.Match[str]) -> tuple[HearingKind, str]:
    return KINDS[str(found.lastgroup)], " ".join(found.group().split())


def _read(clause: _Clause, text: str, parsed: Parsed) -> Iterator[Mention]:
    sentence_start = clause.sentence
    before = text[max(sentence_start, clause.start - _BEFORE) : clause.start]
    if _CONDITION.search(text, sentence_start, clause.start) and not _JUDGES_ACT.match(text):
        return
    if parsed.kind is Kind.MINUTES and _WISH.search(text, sentence_start, clause.start):
        return
    asked = _is_asked(clause, text)
    clause.marks = [
        (_STANDING[str(one.lastgroup)], one.start(), one.end())
        for one in _MARK.finditer(text, clause.end, clause.stop)
    ]
    if clause.stop < len(text) and _OF_THE_NEXT.search(text, clause.end, clause.stop):
        # "NOTICE OF HEARING as to N, resetting Calendar Call": the mark is of the next hearing.
        clause.marks = clause.marks[:-1]
    if clause.marks and clause.marks[0][1] > clause.end + _NEAR:
        clause.marks = []
    if not clause.marks and asked:
        # A motion to continue it that is granted takes it from its day.
        if _GRANTED.search(text, sentence_start, clause.start) and _TO_MOVE.search(before):
            clause.marks = [(Standing.MOVED, clause.end, clause.end)]
    elif not clause.marks:
        # "vacating Sentencing set for ..." has its mark before; so has "The Court sets a ...".
        for one in _MARK.finditer(before):
            clause.marks = [(_STANDING[str(one.lastgroup)], clause.end, clause.end)]
    elif any(one.lastgroup == "vacated" for one in _MARK.finditer(before)):
        clause.marks = [(Standing.VACATED, clause.end, clause.end), *clause.marks]
    yield from _settled(clause, text, parsed, asked=asked)


def _is_asked(clause: _Clause, text: str) -> bool:
    """Whether it is named in the title of a motion, which only asks."""
    start = max(clause.sentence, clause.start - _BEFORE)
    return _ASKED.search(text[start : clause.start]) is not None


def _settled(clause: _Clause, text: str, parsed: Parsed, *, asked: bool) -> Iterator[Mention]:
    """The mentions of a clause, from its words of setting and the days after them."""
    steps: list[tuple[Standing, list[When]]] = []
    for at, (standing, _, end) in enumerate(clause.marks):
        until = clause.marks[at + 1][1] if at + 1 < len(clause.marks) else clause.stop
        steps.append((standing, _days(text, end, min(until, end + _REACH))))
    if not steps:
        yield from _unmarked(clause, text, parsed)
        return
    vacated = any(standing is Standing.VACATED for standing, _ in steps)
    was: date | None = None
    final: tuple[Standing, When | None] | None = None
    more: list[When] = []
    for standing, found in steps:
        if standing is Standing.MOVED:
            final = (standing, None)
            continue
        if standing in (Standing.HELD, Standing.NOT_HELD, Standing.VACATED):
            if final is not None and final[0] is Standing.HELD:
                continue
            if final is None or final[0] is Standing.SET or standing is not Standing.HELD:
                was = was or (final[1].day if final and final[1] else None)
                final = (standing, found[0] if found else None)
                more = []
            continue
        origin = [
            one for one in found if _FROM.search(text, max(0, one.start - _BEFORE), one.start)
        ]
        aim = [one for one in found if one not in origin]
        if origin and origin[0].day:
            was = origin[0].day
        moved = final is not None and final[0] is not Standing.HELD and (aim or not origin)
        if moved and final is not None and final[1] is not None and final[1].day:
            was = final[1].day
        if aim or standing is not Standing.SET or final is None:
            new = (standing, aim[0] if aim else None)
            if final is not None and final[0] is Standing.HELD:
                if not aim:
                    continue
                yield from _made(clause, text, parsed, Standing.HELD, [final[1]], None)
            final, more = new, aim[1:]
    if final is None:
        return
    standing, when = final
    if asked and standing is Standing.SET:
        # What a motion calls "set for" is the day from which it is to be moved.
        was, when, standing, more = (when.day if when else None), None, Standing.MOVED, []
    elif vacated and standing is Standing.SET and when is not None:
        standing, was, more = Standing.VACATED, was or when.day, []
    yield from _made(clause, text, parsed, standing, [when, *more], was)


def _unmarked(clause: _Clause, text: str, parsed: Parsed) -> Iterator[Mention]:
    """A hearing with a day straight after its name, in an entry whose head says what it does."""
    if _TERMINATED.match(text):
        yield from _made(clause, text, parsed, Standing.VACATED, [None], None)
        return
    found = _days(text, clause.end, min(clause.stop, clause.end + _REACH // 2))
    if found and found[0].day is not None:
        between = text[clause.end : found[0].start]
        filed = parsed.entry.date_filed or parsed.entry.date_entered
        acts = parsed.kind is Kind.SETTING or _NEXT.search(
            text, max(0, clause.start - _BEFORE), clause.start
        )
        # "Calendar Call 2/10/2016." in an order sets it, where the day is to come.
        plain = parsed.kind is Kind.ORDER and filed is not None and found[0].day > filed
        if (acts and _STRAIGHT.fullmatch(between)) or (plain and _BARE.fullmatch(between)):
            yield from _made(clause, text, parsed, Standing.SET, [found[0]], None)
            return
    if parsed.kind is Kind.MINUTES and clause.sentence == 0:
        yield from _made(clause, text, parsed, Standing.HELD, [None], None)


def _made(
    clause: _Clause,
    text: str,
    parsed: Parsed,
    standing: Standing,
    found: list[When | None],
    was: date | None,
) -> Iterator[Mention]:
    filed = parsed.entry.date_filed or parsed.entry.date_entered or parsed.tail.entered
    if standing in (Standing.SET, Standing.RESET, Standing.CONTINUED):
        if found[0] is None and standing is Standing.SET:
            return  # "Hearing set": nothing is said of a day.
        if found[0] is None:
            # "Set/Reset Hearings" and "CHANGE OF HEARING" are titles and move nothing themselves.
            clause.kinds = [one for one in clause.kinds if one[0].name != "other"]
            standing = Standing.MOVED
    for when in found:
        day = when.day if when else None
        doubts = list(when.doubts) if when else []
        if standing in (Standing.HELD, Standing.NOT_HELD) and day is None and filed is not None:
            day = parsed.held_on() or filed
        elif day is not None and filed is not None and standing is not Standing.HELD:
            if standing is not Standing.VACATED and filed - day > timedelta(days=1):
                doubts.append(_BEFORE_ENTRY.format(day=day.isoformat(), filed=filed.isoformat()))
            if day - filed > _FAR:
                doubts.append(_VERY_FAR.format(day=day.isoformat()))
        replaces = (
            standing in (Standing.RESET, Standing.CONTINUED)
            or was is not None
            or _MOVES.search(text, 0, min(len(text), _HEAD)) is not None
        )
        for kind, printed in clause.kinds:
            yield Mention(
                kind,
                printed,
                standing,
                day,
                when,
                was,
                clause.start,
                max(clause.end, when.end if when else clause.end),
                tuple(doubts),
                replaces,
            )


def _days(text: str, start: int, end: int) -> list[When]:
    """The days from *start* on that belong to a word of setting that ends there."""
    found: list[When] = []
    at = start
    for one in whens(text, start, end):
        if _OWNED.search(text, at, one.start):
            break
        if found and not re.fullmatch(
            r"[\s,]*(?:and|&|through|thru|-|to|from)?[\s,]*(?:\w+day,?\s+)?", text[at : one.start]
        ):
            break
        if _LOOSELY.search(text, at, one.start):
            one = replace(one, doubts=(*one.doubts, _TERM))
        found.append(one)
        at = one.end
    return found


_FAR = timedelta(days=365 * 5)
_BEFORE_ENTRY = Text(
    "The day printed, {day}, is before the entry itself ({filed}): perhaps a misprint.",
    "El día impreso, {day}, es anterior al asiento mismo ({filed}): quizá una errata.",
)
_TERM = Text(
    "The words name a week or a term that begins on this day, not the day itself.",
    "Las palabras nombran una semana o un periodo que empieza ese día, no el día mismo.",
)
_VERY_FAR = Text(
    "The day printed, {day}, is more than five years away: perhaps a misprint.",
    "El día impreso, {day}, queda a más de cinco años: quizá una errata.",
)
