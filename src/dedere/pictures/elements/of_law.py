"""The chart of a comparison, as the law files have it."""

from __future__ import annotations

from collections.abc import Iterable

from dedere.bilingual import Text
from dedere.law.elements import (
    Comparison,
    Element,
    Meeting,
    Offense,
    PenaltyTest,
    Reach,
    load_elements,
    penalty_test,
)
from dedere.law.elements.model import HOW, KINDS, STATES, State
from dedere.law.elements.threshold import RULE
from dedere.law.language.library import Library
from dedere.law.language.provisions import CONFIDENCES, DOUBTFUL, KNOWN, Confidence
from dedere.pictures.elements import words
from dedere.pictures.elements.chart import Box, Chart, Column, Row, Sort

LEFT: State = "US"
RIGHT: State = "MX"
"""Which law stands on which side, outside a case."""


def of_comparison(comparison: Comparison, library: Library, lang: str) -> Chart:
    """The chart of a comparison: the United States left, Mexico right."""
    return Chart(
        title=comparison.title.in_(lang),
        cautions=(
            words.SURE.format(sure=CONFIDENCES[comparison.confidence]).in_(lang),
            words.NO_ADVICE.in_(lang),
        ),
        left=column(comparison.offense(LEFT), STATES[LEFT].in_(lang), comparison, lang),
        right=column(comparison.offense(RIGHT), STATES[RIGHT].in_(lang), comparison, lang),
        rows=tuple(
            Row(
                tuple(box(one, lang) for one in meeting.side(LEFT)),
                tuple(box(one, lang) for one in meeting.side(RIGHT)),
                sort_of(meeting, LEFT),
                said_of(meeting, library, lang),
                why_of(meeting, lang),
            )
            for meeting in comparison.meetings
        ),
        test=test_of(comparison, library, lang),
        law=law_of(comparison, library, lang),
        doubts=tuple(one.in_(lang) for one in comparison.doubts),
        ending=notes_of(comparison, lang),
    )


def column(offense: Offense, state: str, comparison: Comparison, lang: str) -> Column:
    """One side of the chart."""
    lines = [penalty_line(one, lang) for one in _told(offense)]
    if offense.punished_as is not None:
        other = load_elements().offenses[offense.punished_as]
        lines.insert(0, words.AS_ANOTHER.format(name=other.cites[-1]).in_(lang))
    return Column(
        state,
        offense.name.in_(lang),
        "; ".join(offense.cites),
        tuple(lines),
        penalty_test(comparison)[offense.state].reach.text.in_(lang),
    )


def _told(offense: Offense) -> Iterable[tuple[Text, Text, Text | None, Confidence]]:
    for one in offense.penalties:
        since = words.SINCE.format(day=one.since) if one.since is not None else None
        yield one.text, one.when, since, one.confidence


def penalty_line(told: tuple[Text, Text, Text | None, Confidence], lang: str) -> str:
    """A variant of a penalty in one line."""
    term, when, since, sure = told
    after = [since.in_(lang)] if since is not None else []
    if sure != KNOWN:
        after.append(CONFIDENCES[sure].in_(lang))
    return f"{term.in_(lang)}: {when.in_(lang)}" + (f" ({'; '.join(after)})" if after else "")


def box(element: Element, lang: str) -> Box:
    """An element as a box of the chart."""
    kind = KINDS[element.kind].in_(lang)
    if element.confidence == DOUBTFUL:
        kind = f"{kind}; {CONFIDENCES[DOUBTFUL].in_(lang)}"
    return Box(element.asks.in_(lang), kind, element.key)


def sort_of(meeting: Meeting, left: State) -> Sort:
    """The shape of a meeting, where the law of one State stands left."""
    if meeting.disregarded:
        return Sort.DISREGARDED
    match meeting.how:
        case "same":
            return Sort.SAME
        case "partly":
            return Sort.PARTLY
        case "none":
            return Sort.NONE
    wider: State = "US" if meeting.how == "wider_us" else "MX"
    return Sort.LEFT_WIDER if wider == left else Sort.RIGHT_WIDER


def said_of(meeting: Meeting, library: Library, lang: str) -> str:
    """How the two sides meet, in words."""
    if not meeting.disregarded:
        return HOW[meeting.how].in_(lang)
    cited = "; ".join(library.provision(id).citation.in_(lang) for id in meeting.disregarded)
    template = words.ARGUED if meeting.confidence == DOUBTFUL else words.DISREGARDED_BY
    return f"{HOW[meeting.how].in_(lang)}; {template.format(law=cited).in_(lang)}"


def why_of(meeting: Meeting, lang: str) -> str:
    """Why they meet so, with the doubt where there is one."""
    why = meeting.why.in_(lang)
    if meeting.doubt is None:
        return why
    return f"{why} {CONFIDENCES[DOUBTFUL].in_(lang).capitalize()}: {meeting.doubt.in_(lang)}"


def test_of(comparison: Comparison, library: Library, lang: str) -> str:
    """What the penalty test asks, and what comes of it by the penalties of the files."""
    asked = words.TEST.format(law=library.provision(RULE).citation).in_(lang)
    return f"{asked}: {verdict(penalty_test(comparison).values()).in_(lang)}"


def verdict(tests: Iterable[PenaltyTest]) -> Text:
    """What comes of the test of both sides."""
    reached = {one.reach for one in tests}
    if reached == {Reach.ALL}:
        return words.TEST_MET
    return words.TEST_FAILS if Reach.NONE in reached else words.TEST_OPEN


def law_of(comparison: Comparison, library: Library, lang: str) -> tuple[tuple[str, str], ...]:
    """The provisions on which the comparison rests, each with what it says and how it is read."""
    ids = [*comparison.law, *(id for one in comparison.meetings for id in one.disregarded)]
    told = []
    for id in dict.fromkeys(ids):
        found = library.provision(id)
        readings = [found.reading, *(rule.reading for rule in found.rules)]
        parts = [found.paraphrase, *(one for one in dict.fromkeys(readings) if one is not None)]
        told.append((found.citation.in_(lang), " ".join(one.in_(lang) for one in parts)))
    return tuple(told)


def notes_of(comparison: Comparison, lang: str) -> tuple[str, ...]:
    """What is said beside the comparison and its two offenses."""
    notes = (comparison.note, comparison.us.note, comparison.mx.note)
    return tuple(one.in_(lang) for one in notes if one is not None)
