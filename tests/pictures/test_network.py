"""The picture of a network: everything named, nothing on top of another, closed things hatched."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from dedere.bilingual import Text, same
from dedere.casefile import loads
from dedere.connections.labels import KINDS
from dedere.connections.network import Network
from dedere.connections.network_drawn import MOST, chart_of
from dedere.pictures.network import SHAPES, Chart, Dot, Line, draw
from dedere.pictures.network.layout import columns_of
from dedere.pictures.styles import alone

SVG = "{http://www.w3.org/2000/svg}"


def chart(number: int = 60, closed: str = "") -> Chart:
    """Things of all kinds in turn, each tied to the next two."""
    kinds = list(SHAPES)
    dots = tuple(
        Dot(f"n{at}", kinds[at % len(kinds)], same(f"Name of thing {at}"), f"n{at}" == closed)
        for at in range(number)
    )
    lines = tuple(
        Line(f"n{at}", f"n{(at + step) % number}", Text("paid", "pagó a"), alleged=step == 1)
        for at in range(number)
        for step in (1, 7)
    )
    return Chart(same("All of it"), dots, lines, KINDS)


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own picture


def texts(svg: str, css: str) -> list[ET.Element]:
    return [one for one in parsed(svg).iter(f"{SVG}text") if one.get("class") == css]


@pytest.mark.parametrize("narrow", [False, True])
def test_every_thing_is_named_and_no_name_lies_on_another(narrow: bool) -> None:
    drawn = draw(chart(), "en", narrow=narrow)
    names = texts(drawn, "nw-name")
    assert {"".join(one.itertext())[:12] for one in names} == {"Name of thin"}
    placed: dict[str, list[float]] = {}
    for one in names:
        placed.setdefault(one.attrib["x"], []).append(float(one.attrib["y"]))
    assert sum(map(len, placed.values())) >= 60
    for column in placed.values():
        column.sort()
        assert all(below - above >= 11 for above, below in pairwise(column))


@pytest.mark.parametrize("narrow", [False, True])
def test_it_stays_inside_its_frame(narrow: bool) -> None:
    root = parsed(draw(chart(), "es", narrow=narrow))
    width, height = (float(one) for one in root.attrib["viewBox"].split()[2:])
    for one in root.iter(f"{SVG}text"):
        assert 0 <= float(one.attrib["x"]) <= width
        assert 0 <= float(one.attrib["y"]) <= height


def test_the_same_record_gives_the_same_picture() -> None:
    assert draw(chart(), "en") == draw(chart(), "en")


def test_its_text_tells_every_tie_and_its_direction() -> None:
    told = parsed(draw(chart(12), "es")).find(f"{SVG}desc")
    assert told is not None
    assert told.text is not None
    assert "Name of thing 3 pagó a Name of thing 4 (lo afirma una fuente)." in told.text
    assert "Name of thing 3 pagó a Name of thing 10." in told.text
    assert "Name of thing 10 pagó a Name of thing 3." not in told.text


def test_each_kind_has_a_shape_of_its_own() -> None:
    assert SHAPES.keys() == KINDS.keys()
    assert len(set(SHAPES.values())) == len(SHAPES)


def test_what_is_closed_is_hatched_and_nothing_else() -> None:
    assert "url(#" not in draw(chart(12), "en")
    root = parsed(draw(chart(12, closed="n3"), "en"))
    groups = [one for one in root.iter(f"{SVG}g") if "nw-closed" in one.get("class", "")]
    # The thing itself, and its sample in the key.
    assert len(groups) == 2
    assert all(any("url(#" in part.get("fill", "") for part in one) for one in groups)
    title = groups[0].find(f"{SVG}title")
    assert title is not None
    assert "Name of thing 3 (not public)" in (title.text or "")


def test_words_of_others_cannot_break_out() -> None:
    hostile = '<script>alert("x")</script>\x00'
    made = Chart(same(hostile), (Dot("a", "person", same(hostile)),), (), KINDS)
    root = parsed(draw(made, "en"))
    assert not [one for one in root.iter() if one.tag.endswith("script")]


def test_an_order_is_found_in_which_less_crosses() -> None:
    dots = tuple(Dot(f"g{n}", "group", same(f"g{n}")) for n in range(6))
    dots += tuple(Dot(f"p{n}", "person", same(f"p{n}")) for n in range(6))
    lines = tuple(Line(f"g{n}", f"p{5 - n}", same("x")) for n in range(6))
    groups, people = columns_of(Chart(same("t"), dots, lines, KINDS))
    at = {one.id: place for place, one in enumerate(people)}
    assert [at[f"p{5 - int(one.id[1])}"] for one in groups] == list(range(6))


def test_it_stands_alone_as_a_file_and_empty_says_so() -> None:
    assert "var(" not in alone(draw(chart(12, closed="n3"), "en"), "network")
    empty = draw(Chart(same("t"), (), (), KINDS), "es")
    assert "Nada que dibujar." in empty


def test_what_does_not_fit_is_counted() -> None:
    people = "\n".join(f"  - {{id: p{n}, name: Persona {n}}}" for n in range(MOST + 3))
    file = loads(
        f"format: dedere-casefile/1\nid: many\ninvented: true\npeople:\n{people}\n"
        "ties: [{id: t1, from: p74, to: p73, kind: paid}]\n"
    )
    made = chart_of(Network.of([file]))
    assert len(made.dots) == MOST
    # What is tied is drawn before what is not.
    assert {"person:many:p74", "person:many:p73"} <= {one.id for one in made.dots}
    assert "in the table only: 3 more" in draw(made, "en")
    assert "SOME OF IT IS INVENTED" in draw(made, "en")


def test_a_tie_has_two_ends() -> None:
    with pytest.raises(ValueError, match="loose end"):
        Chart(same("t"), (), (Line("a", "b", same("x")),), KINDS)
