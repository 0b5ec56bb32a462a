"""The map in words: the same steps, part by part, with how each stands and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.pictures.dates import day_words
from dedere.pictures.procedure_map.chart import Chart, Course, panel_title
from dedere.pictures.procedure_map.standing import Situation
from dedere.pictures.procedure_map.status import Holding, Standing, Status
from dedere.pictures.procedure_map.words import law_in_full, title, who_in_full
from dedere.procedure.graph import Step
from dedere.procedure.literal import Node


@dataclass(frozen=True)
class ToldStep:
    """One step in words."""

    number: int
    step: Step
    title: str
    who: str
    law: str
    standing: Standing | None
    """None on an empty map."""
    words: str
    """How it stands; empty on an empty map."""
    because: tuple[Holding, ...]
    after: tuple[int, ...]
    """The numbers of the steps that lead to it."""
    back: tuple[int, ...]
    """The numbers of the earlier steps to which it leads back."""


@dataclass(frozen=True)
class ToldPart:
    """A part of the way, or one instance beside it."""

    heading: str
    steps: tuple[ToldStep, ...]
    beside: bool = False


def told(chart: Chart, lang: str, situation: Situation | None = None) -> list[ToldPart]:
    """The whole map, part by part."""
    return list(_parts(chart, lang, situation))


def _parts(chart: Chart, lang: str, situation: Situation | None) -> Iterator[ToldPart]:
    main = chart.main
    node = situation.main if situation else None
    for number, part in enumerate(main.parts, start=1):
        heading = f"{number}. {part.title.in_(lang)}" if part.title else str(number)
        yield ToldPart(heading, tuple(_told(chart, main, lang, situation, node, part.steps)))
    for course in chart.beside:
        name = capital(panel_title(course, main).in_(lang))
        steps = tuple(step for part in course.parts for step in part.steps)
        if situation is None:
            if not is_twin(chart, course):
                yield ToldPart(name, tuple(_told(chart, course, lang, None, None, steps)), True)
            continue
        for there in situation.instances(course):
            label = f"{name}: {situation.names(there).in_(lang)}" if there[1] else name
            yield ToldPart(label, tuple(_told(chart, course, lang, situation, there, steps)), True)


def lines(chart: Chart, lang: str, situation: Situation | None = None) -> Iterator[str]:
    """The whole map in lines, for a terminal."""
    yield heading(chart, lang, situation)
    yield summary(chart, lang, situation)
    for part in told(chart, lang, situation):
        yield ""
        yield part.heading
        for step in part.steps:
            yield from _lines(step, lang)


def _lines(step: ToldStep, lang: str) -> Iterator[str]:
    stands = f" [{step.words}]" if step.words else ""
    yield f"{step.number:>4}. {step.title}{stands}"
    yield f"      {step.who} · {step.law}"
    for one in step.because:
        cited = f" ({one.provision})" if one.provision else ""
        yield f"      – {one.words.in_(lang)}{cited}"
    if step.after and step.standing is None:
        yield f"      {AFTER.format(numbers=', '.join(map(str, step.after))).in_(lang)}"
    if step.back and step.standing is None:
        yield f"      {BACK.format(numbers=', '.join(map(str, step.back))).in_(lang)}"


def is_twin(chart: Chart, course: Course) -> bool:
    """Whether a process is shown already in another place, as a suit outside of a request is."""
    return any(
        one.process.name == course.process.name
        for one in chart.courses[: chart.courses.index(course)]
    )


def _told(
    chart: Chart,
    course: Course,
    lang: str,
    situation: Situation | None,
    node: Node | None,
    steps: tuple[Step, ...],
) -> Iterator[ToldStep]:
    numbers, flow = chart.numbers, course.flow
    for step in steps:
        standing = situation.of(node, step) if situation else None
        yield ToldStep(
            numbers[step],
            step,
            title(step, lang),
            who_in_full(step, lang),
            law_in_full(step, chart.graph, lang),
            standing,
            standing.words(lang) if standing else "",
            standing.because if standing else (),
            tuple(sorted(numbers[one] for one in flow.before(step))),
            tuple(sorted(numbers[one] for one in flow.returns(step))),
        )


def heading(chart: Chart, lang: str, situation: Situation | None) -> str:
    """What the picture is of."""
    procedure = capital(chart.graph.procedure.title.in_(lang))
    if situation is None:
        return procedure
    day = day_words(situation.as_of.toordinal(), lang)
    if situation.main is None or not situation.main[1]:
        return _AS_OF.format(what=procedure, day=day).in_(lang)
    what = f"{procedure} · {situation.names(situation.main).in_(lang)}"
    return _AS_OF.format(what=what, day=day).in_(lang)


def summary(chart: Chart, lang: str, situation: Situation | None) -> str:
    """What the picture shows, in two sentences."""
    steps = [step for part in chart.main.parts for step in part.steps]
    if situation is None:
        told = _SUMMARY.format(steps=len(steps), parts=len(chart.main.parts))
        return told.in_(lang)
    counted: dict[Status, int] = {}
    for step in steps:
        status = situation.of(situation.main, step).status
        counted[status] = counted.get(status, 0) + 1
    by_status = ", ".join(
        f"{status.label.in_(lang)}: {counted[status]}" for status in Status if status in counted
    )
    return _SUMMARY_OF_CASE.format(steps=len(steps), counted=by_status).in_(lang)


def capital(words: str) -> str:
    """With a capital at the beginning."""
    return words[:1].upper() + words[1:]


AFTER = Text("after {numbers}", "después de {numbers}")
BACK = Text("can lead back to {numbers}", "puede llevar de vuelta a {numbers}")
_AS_OF = Text("{what}, as of {day}", "{what}, al {day}")
_SUMMARY = Text(
    "{steps} steps in {parts} parts, from top to bottom. Each is told in words beside the picture.",
    "{steps} pasos en {parts} partes, de arriba abajo. Cada uno se dice en palabras junto a la "
    "imagen.",
)
_SUMMARY_OF_CASE = Text(
    "{steps} steps: {counted}. Each is told in words beside the picture.",
    "{steps} pasos: {counted}. Cada uno se dice en palabras junto a la imagen.",
)
