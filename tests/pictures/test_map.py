"""The map: every step once, how each stands, nothing over anything, and the same in words."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from dedere.bilingual import Text, same
from dedere.pictures.procedure_map import Chart, Situation, chart_of, draw, situation_of, told
from dedere.pictures.procedure_map.badge import badge
from dedere.pictures.procedure_map.status import Status
from dedere.pictures.procedure_map.told import is_twin
from dedere.procedure.declared import procedures
from dedere.procedure.literal import Node
from tests.pictures.slice import AS_OF, GRANT, STAYED, declared, followed, placed

LANGUAGES = ("en", "es")
Box = tuple[float, float, float, float]


def drawn(
    chart: Chart, lang: str, situation: Situation | None = None, **more: object
) -> ET.Element:
    return ET.fromstring(draw(chart, lang, situation, **more))  # type: ignore[arg-type]  # noqa: S314


def of_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [one for one in root.iter() if name in one.get("class", "").split()]


def steps(root: ET.Element) -> dict[str, ET.Element]:
    found = [one for one in root.iter() if "data-step" in one.attrib]
    return {one.attrib["data-step"]: one for one in found}


def words(root: ET.Element) -> str:
    return " ".join("".join(one.itertext()) for one in root.iter() if one.tag.endswith("text"))


def box_of(step: ET.Element) -> Box:
    rect = of_class(step, "pm-box")[0]
    x, y, width, height = (float(rect.attrib[one]) for one in ("x", "y", "width", "height"))
    return x, y, x + width, y + height


def standing(situation: Situation, chart: Chart, id: str, *path: str) -> tuple[Status, str]:
    step = chart.graph.by_id[id]
    found = situation.of((step.process, path), step)
    return found.status, found.words("en")


# -- where a case stands ---------------------------------------------------------------------------


def test_each_step_stands_as_the_history_left_it() -> None:
    chart, case = placed(STAYED)
    assert standing(case, chart, "assurance") == (
        Status.PRESUMED,
        "presumed: 1 Apr 2016 · can be repeated",
    )
    assert standing(case, chart, "grant") == (Status.TAKEN, "20 May 2016")
    assert standing(case, chart, "notice") == (Status.TAKEN, "May 2016")
    assert standing(case, chart, "refusal")[0] is Status.OUT
    assert standing(case, chart, "fifteen-days") == (Status.RUNNING, "runs until 16 Aug 2016")
    assert standing(case, chart, "sixty-days") == (Status.LATER, "has not begun")
    assert standing(case, chart, "order")[0] is Status.HELD
    assert standing(case, chart, "release")[0] is Status.LATER
    assert standing(case, chart, "amparo/stay", "812/2016") == (Status.TAKEN, "4 Jun 2016")
    assert standing(case, chart, "amparo/denies", "812/2016")[0] is Status.OPEN


def test_what_is_held_back_says_by_which_suit_and_since_when() -> None:
    chart, case = placed(STAYED)
    step = chart.graph.by_id["surrender"]
    held = case.of(case.main, step)
    assert held.status is Status.HELD
    assert "the surrender is stayed (812/2016, since 4 Jun 2016)" in held.held_by("en")
    assert "la entrega está suspendida (812/2016, desde el 4 jun 2016)" in held.held_by("es")
    assert {one.provision for one in held.because} == {"mx/lei/33/3", "mx/amparo/160"}


def test_a_closed_procedure_shuts_out_what_was_open() -> None:
    ended = (*GRANT, ("order", "2016-06-20", (), ""), ("surrender", "2016-06-25", (), ""))
    chart, case = placed(ended)
    assert standing(case, chart, "surrender") == (Status.TAKEN, "25 Jun 2016")
    assert standing(case, chart, "claim")[0] is Status.OUT
    assert standing(case, chart, "sixty-days") == (Status.OUT, "does not run")


def test_a_step_taken_twice_says_so() -> None:
    twice = (*GRANT, ("claim", "2016-06-03", (), "a"), ("claim", "2016-06-07", (), "b"))
    chart, case = placed(twice)
    assert standing(case, chart, "claim") == (Status.TAKEN, "7 Jun 2016 ×2 · can be repeated")
    root = drawn(chart, "en", case)
    assert "7 Jun 2016 ×2" in words(steps(root)["claim"])
    rows = [one.text for one in of_class(root, "pm-row")]
    assert rows == ["A", "B"], "one row for each suit"


def test_a_period_whose_days_are_past_says_so() -> None:
    found = declared()
    chart = chart_of(found.graph)
    late = AS_OF.replace(month=9)
    case = situation_of(chart, followed(found, GRANT), late)
    assert standing(case, chart, "fifteen-days")[1] == "its days are past: 16 Aug 2016"


def test_a_guard_takes_its_step_out() -> None:
    found = declared()
    replayed = followed(found, ())
    assert replayed.engine is not None
    assurance = found.graph.by_id["assurance"]
    replayed.state.update(replayed.engine.start([assurance]))
    chart = chart_of(found.graph)
    case = situation_of(chart, replayed, AS_OF)
    assert standing(case, chart, "assurance")[0] is Status.AWAY
    held = case.of(case.main, assurance)
    assert "death penalty" in held.held_by("en")


# -- the picture -----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("narrow", [False, True])
def test_a_status_has_its_words_and_a_sign_on_the_step(lang: str, narrow: bool) -> None:
    chart, case = placed(STAYED)
    root = drawn(chart, lang, case, narrow=narrow)
    found = steps(root)
    for step in chart.main.flow.order:
        stands = case.of(case.main, step)
        group = found[step.id]
        assert f"pm-{stands.status}" in group.attrib["class"].split()
        assert of_class(group, "pm-badge")
        said = words(group).replace(" ", "")
        assert stands.short(lang).replace(" ", "")[:20] in said
        assert step.title.in_(lang)[1:15].replace(" ", "") in said
    surrender = words(found["surrender"])
    assert "LEI, art.\N{NO-BREAK SPACE}34" in surrender


def test_every_sign_has_a_shape_of_its_own() -> None:
    def shape(status: Status) -> str:
        parent = ET.Element("g")
        badge(parent, status, 0, 0)
        return re.sub(r' class="[^"]*"', "", ET.tostring(parent, encoding="unicode"))

    shapes = {status: shape(status) for status in Status}
    alike = {frozenset(a for a in Status if shapes[a] == shapes[b]) for b in Status}
    # Taken and presumed share the hook; the broken line and the word tell them apart.
    assert {one for one in alike if len(one) > 1} == {frozenset({Status.TAKEN, Status.PRESUMED})}


@pytest.mark.parametrize("name", ["from-mexico", "from-united-states"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_lies_over_a_step_and_nothing_leaves_the_picture(name: str, lang: str) -> None:
    graph = next(one.graph for one in procedures() if one.name == name)
    chart = chart_of(graph)
    for narrow in (False, True):
        root = drawn(chart, lang, narrow=narrow)
        _, _, width, height = map(float, root.attrib["viewBox"].split())
        boxes = {id: box_of(step) for id, step in steps(root).items()}
        for left, top, right, bottom in boxes.values():
            assert left >= 0
            assert top >= 0
            assert right <= width + 0.5
            assert bottom <= height
        for one, first in boxes.items():
            for other, second in boxes.items():
                assert one == other or apart(first, second), (one, other)
        for arrow in of_class(root, "pm-arrow"):
            for start, end in pairwise(points(arrow.attrib["d"])):
                for id, box in boxes.items():
                    assert apart(segment(start, end), shrunk(box)), id


def points(way: str) -> list[tuple[float, float]]:
    """The points of a way, its round corners as corners."""
    if "V" in way:
        x, y, end = map(float, re.findall(r"-?[\d.]+", way))
        return [(x, y), (x, end)]
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", way)]


def segment(start: tuple[float, float], end: tuple[float, float]) -> Box:
    (a, b), (c, d) = start, end
    return min(a, c), min(b, d), max(a, c), max(b, d)


def shrunk(box: Box) -> Box:
    return box[0] + 1, box[1] + 1, box[2] - 1, box[3] - 1


def apart(one: Box, other: Box) -> bool:
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_picture_and_words_hold_the_same_steps(lang: str) -> None:
    for one in procedures():
        chart = chart_of(one.graph)
        shown = {step.step.id for part in told(chart, lang) for step in part.steps}
        twins = {
            step.id
            for course in chart.beside
            if is_twin(chart, course)
            for step in course.process.own
        }
        assert shown == {step.id for step in one.graph.steps} - twins
        for narrow in (False, True):
            assert set(steps(drawn(chart, lang, narrow=narrow))) == shown
        for part in told(chart, lang):
            for step in part.steps:
                assert step.law
                assert step.who


def test_words_tell_what_comes_before_and_what_leads_back() -> None:
    chart, _ = placed(())
    by_id = {step.step.id: step for part in told(chart, "en") for step in part.steps}
    number = {id: step.number for id, step in by_id.items()}
    assert by_id["surrender"].after == (number["order"],)
    assert by_id["fifteen-days"].after == (number["notice"],)
    root = drawn(chart, "en")
    assert f"after {number['notice']}" in words(steps(root)["fifteen-days"])
    assert f"después de {number['notice']}" in words(steps(drawn(chart, "es"))["fifteen-days"])


# -- safe and reachable ----------------------------------------------------------------------------


def test_no_word_of_a_record_becomes_markup() -> None:
    found = declared()
    chart = chart_of(found.graph)
    evil = '</text><script>alert(1)</script>" onload="x'
    stayed = tuple(
        (id, day, (evil,) if path else (), evil if name else "") for id, day, path, name in STAYED
    )
    case = situation_of(
        chart,
        followed(found, stayed),
        AS_OF,
        names=lambda node: same(evil) if node[1] else same("-"),
    )
    for narrow in (False, True):
        text = draw(chart, "en", case, narrow=narrow, name=evil)
        root = ET.fromstring(text)  # noqa: S314
        assert "<script" not in text
        for one in root.iter():
            assert not one.tag.endswith(("script", "style", "foreignObject", "image"))
            assert not [name for name in one.attrib if name == "style" or name.startswith("on")]


def test_both_forms_stand_on_one_page_with_names_of_their_own() -> None:
    chart, case = placed(STAYED)
    ids: list[str] = []
    for narrow in (False, True):
        root = drawn(chart, "es", case, narrow=narrow, name="r1")
        named = [one.attrib["id"] for one in root.iter() if "id" in one.attrib]
        assert set(root.attrib["aria-labelledby"].split()) == set(named)
        assert root[0].tag.endswith("title")
        assert "1 ago 2016" in (root[0].text or "")
        assert root[1].tag.endswith("desc")
        assert root.attrib["lang"] == "es"
        ids += named
    assert len(ids) == len(set(ids)) == 4


def test_links_can_be_reached_and_are_not_hidden_in_an_image() -> None:
    chart, case = placed(STAYED)
    plain = drawn(chart, "en", case)
    assert plain.attrib["role"] == "img"
    linked = drawn(chart, "en", case, link=lambda id: f"/law/{id}")
    assert linked.attrib["role"] == "group"
    for id, step in steps(linked).items():
        assert step.tag.endswith("}a")
        assert step.attrib["href"] == f"/law/{chart.graph.by_id[id].law[0]}"


def test_a_request_that_was_not_begun_lies_ahead() -> None:
    found = declared()
    chart = chart_of(found.graph)
    replayed = followed(found, ())
    elsewhere: Node = (chart.main.process, ("r2",))
    case = situation_of(chart, replayed, AS_OF, main=elsewhere)
    root = drawn(chart, "en", case)
    assert {one.attrib["class"].split()[1] for one in steps(root).values()} == {"pm-later"}


def test_names_are_in_the_language_of_the_picture() -> None:
    found = declared()
    chart = chart_of(found.graph)
    case = situation_of(
        chart,
        followed(found, STAYED),
        AS_OF,
        names=lambda node: Text("the amparo of June", "el amparo de junio"),
    )
    assert "the amparo of June" in words(drawn(chart, "en", case))
    assert "el amparo de junio" in words(drawn(chart, "es", case))
