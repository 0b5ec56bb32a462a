"""The chart of an offense of a casefile: the State that asks left, the one that is asked right."""

from __future__ import annotations

from dedere.assessment.elements import (
    Carried,
    CaseElements,
    MetInCase,
    OffenseInCase,
    PenaltySide,
)
from dedere.assessment.elements.choosing import HOW
from dedere.bilingual import Text, same
from dedere.casefile import Casefile, Evidence
from dedere.casefile.words import CONFIDENCE, KINDS_OF_EVIDENCE
from dedere.law.elements import Comparison, Element
from dedere.law.elements.model import STATES, State
from dedere.law.language.provisions import CONFIDENCES
from dedere.pictures.elements import of_law, words
from dedere.pictures.elements.chart import Box, Chart, Column, Row


def of_case(case: CaseElements, one: OffenseInCase, lang: str) -> Chart:
    """The chart of an offense for which a comparison was chosen.

    Raises:
        ValueError: where none was.
    """
    comparison = one.choice.comparison
    if comparison is None:
        raise ValueError("no comparison was chosen for this offense")
    library = case.assessment.library
    return Chart(
        title=f"{title_of(one, lang)}: {comparison.title.in_(lang)}",
        cautions=cautions_of(one, comparison, lang),
        left=_column(one, one.requesting, words.REQUESTING, comparison, lang),
        right=_column(one, one.requested, words.REQUESTED, comparison, lang),
        rows=tuple(
            Row(
                tuple(_box(case, met, part, one.requesting, lang) for part in _left(one, met)),
                tuple(_box(case, met, part, one.requested, lang) for part in _right(one, met)),
                of_law.sort_of(met.meeting, one.requesting),
                of_law.said_of(met.meeting, library, lang),
                of_law.why_of(met.meeting, lang),
                met.gap.text.in_(lang) if met.gap is not None else "",
            )
            for met in one.met
        ),
        test=of_law.test_of(comparison, library, lang),
        # The citations alone: `dedere law elements` tells what they say, once.
        law=tuple((cited, "") for cited, _ in of_law.law_of(comparison, library, lang)),
        doubts=tuple(doubt.in_(lang) for doubt in comparison.doubts),
        ending=(*assessed(one, lang), *of_law.notes_of(comparison, lang)),
    )


def title_of(one: OffenseInCase, lang: str) -> str:
    """The offense by its id and its label."""
    label = one.offense.label
    return f"{one.offense.id} {label.in_(lang)}" if label is not None else one.offense.id


def cautions_of(one: OffenseInCase, comparison: Comparison, lang: str) -> tuple[str, ...]:
    """How it was chosen, how sure it is, and what it is not."""
    how = HOW[one.choice.how].in_(lang) if one.choice.how is not None else ""
    said = [
        f"[{comparison.name}] {how}.",
        words.SURE.format(sure=CONFIDENCES[comparison.confidence]).in_(lang),
        words.SHOWS_ONLY.in_(lang),
    ]
    said += [text.in_(lang) for _, text in one.older]
    if one.is_convicted:
        said.append(words.CONVICTED.in_(lang))
    return tuple(said)


def assessed(one: OffenseInCase, lang: str) -> tuple[str, ...]:
    """What the assessment finds of dual criminality and of the penalty."""
    return tuple(
        words.ASSESSED.format(text=found.rule.text, answer=words.ANSWERS[found.answer]).in_(lang)
        for found in one.findings
    )


def evidence_lines(one: Evidence, casefile: Casefile, lang: str) -> list[str]:
    """A piece of evidence in lines: kind, paper, place, what it says, what is said against it."""
    paper = casefile.subject(one.paper) if one.paper is not None else None
    where = [one.paper or ""]
    if paper is not None and paper.label is not None:
        where = [f"{one.paper} {paper.label.in_(lang)}"]
    if one.place is not None:
        where.append(one.place.in_(lang))
    head = f"{one.id}: {KINDS_OF_EVIDENCE[one.kind].in_(lang)}"
    if any(where):
        head += f" ({', '.join(part for part in where if part)})"
    if one.label is not None:
        head += f": {one.label.in_(lang)}"
    if one.confidence is not None:
        head += f" [{CONFIDENCE[one.confidence].in_(lang)}]"
    lines = [head]
    if one.says is not None:
        lines.append(one.says.in_(lang))
    if one.benefit is not None:
        lines.append(words.BENEFIT.format(what=one.benefit).in_(lang))
    if one.said_against is not None:
        lines.append(words.AGAINST.format(what=one.said_against).in_(lang))
    return lines


def _left(one: OffenseInCase, met: MetInCase) -> tuple[Element, ...]:
    return met.meeting.side(one.requesting)


def _right(one: OffenseInCase, met: MetInCase) -> tuple[Element, ...]:
    return met.meeting.side(one.requested)


def _box(case: CaseElements, met: MetInCase, element: Element, state: State, lang: str) -> Box:
    plain = of_law.box(element, lang)
    casefile = case.assessment.casefile
    under = [
        line for one in met.evidence[element.key] for line in evidence_lines(one, casefile, lang)
    ]
    carried = met.carried(element, state)
    if carried is Carried.BY_THE_OTHER:
        under.append(words.BY_THE_OTHER.in_(lang))
    bare = bare_words(case).in_(lang) if carried is Carried.BY_NOTHING else ""
    return Box(plain.said, plain.kind, plain.name, tuple(under), bare)


def bare_words(case: CaseElements) -> Text:
    """That nothing stands under an element; or nothing yet, where the list is open."""
    return words.NOTHING if case.is_whole else words.NOTHING_YET


def _column(
    one: OffenseInCase, state: State, role: Text, comparison: Comparison, lang: str
) -> Column:
    head = f"{STATES[state].in_(lang)} ({role.in_(lang)})"
    plain = of_law.column(comparison.offense(state), head, comparison, lang)
    side = next(side for side in one.penalties if side.state == state)
    return Column(
        plain.state,
        plain.name,
        plain.cites,
        (*recorded_lines(side, lang), *plain.penalties),
        plain.reach,
    )


def recorded_lines(side: PenaltySide, lang: str) -> list[str]:
    """The longest term that the casefile records, and whether the files know such a one."""
    if side.recorded is None:
        return [words.NOT_RECORDED.in_(lang)]
    months = (
        words.LIFE if side.recorded == "life" else words.MONTHS.format(number=same(side.recorded))
    )
    lines = [words.RECORDED.format(months=months).in_(lang)]
    if side.agrees is False:
        lines.append(words.DISAGREES.in_(lang))
    return lines
