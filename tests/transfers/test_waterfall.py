"""The waterfall: every person once, the same numbers in the picture, the table and the words."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.bilingual import Text
from dedere.cli.main import main
from dedere.pictures.styles import alone
from dedere.pictures.waterfall import Step, Waterfall, draw, table
from dedere.transfers.screening.steps import waterfall_of
from tests.transfers.rosters import draw_rows
from tests.transfers.test_screening import ELIGIBLE, screened, written_csv

SVG = "{http://www.w3.org/2000/svg}"
DAY = date(2026, 11, 22)


def example(*, persons: int = 1000, fallen: tuple[int, ...] = (212, 0, 88)) -> Waterfall:
    steps = tuple(
        Step(f"E-{i:02}", Text(f"Not met: {i} <&>", f"No se cumple: {i}"), n)
        for i, n in enumerate(fallen)
    )
    rest = persons - sum(fallen)
    return Waterfall(persons, steps, rest // 2, rest - rest // 2, 3, DAY)


def boxes(picture: str, css: str) -> list[tuple[float, float]]:
    """Left and right of the boxes of a class."""
    found = []
    for one in ET.fromstring(picture).iter(f"{SVG}rect"):  # noqa: S314 - our own picture
        if css in one.attrib.get("class", "").split():
            left = float(one.attrib["x"])
            found.append((left, left + float(one.attrib["width"])))
    return found


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32))
def test_each_person_falls_once_at_the_first_condition(seed: int) -> None:
    found = screened(draw_rows(seed, 25))
    waterfall = waterfall_of(found)
    first = [found.failed(i)[0] for i, answer in enumerate(found.answers) if answer is False]
    fallen = {
        rule.id: step.fallen
        for rule, step in zip(found.conditions.deciding, waterfall.steps, strict=True)
    }
    assert {id: n for id, n in fallen.items() if n} == {id: first.count(id) for id in first}
    numbers = [step.name for step in waterfall.steps]
    assert numbers == sorted(numbers), "in the order in which practitioners number them"


def test_steps_that_are_not_all_persons_are_refused() -> None:
    with pytest.raises(ValueError, match="not all persons"):
        Waterfall(10, (Step("E-01", Text("a", "a"), 3),), 3, 3, 0, DAY)


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_pieces_are_as_wide_as_the_numbers(lang: str, narrow: bool) -> None:
    waterfall = example()
    picture = draw(waterfall, lang, narrow=narrow)
    (left, right), unknown, eligible = boxes(picture, "wf-box")
    scale = (right - left) / waterfall.persons
    falls = boxes(picture, "wf-fallen")
    assert [round((b - a) / scale) for a, b in falls] == [212, 88]
    assert falls[0][1] == pytest.approx(right, abs=0.2)
    assert falls[1][1] == pytest.approx(falls[0][0], abs=0.2)
    assert round((unknown[1] - unknown[0]) / scale) == 350
    assert eligible == pytest.approx((left, unknown[0]), abs=0.2)
    width = float(re.findall(r'viewBox="0 0 ([\d.]+)', picture)[0])
    assert width == (360 if narrow else 1000)


def test_no_color_alone_and_words_for_who_cannot_see() -> None:
    waterfall = example()
    picture = draw(waterfall, "en")
    root = ET.fromstring(picture)  # noqa: S314 - our own picture
    texts = [one.text for one in root.iter(f"{SVG}text")]
    for number in ("1,000", "−212", "0", "−88", "350"):
        assert number in texts
    assert "url(#waterfall-wide-hatch)" in picture, "what is not known is hatched"
    title, about = root[0], root[1]
    assert root.attrib["aria-labelledby"] == f"{title.attrib['id']} {about.attrib['id']}"
    assert about.text is not None
    assert "212 fall at E-00" in about.text
    assert "n = 1,000 persons, as of 22 Nov 2026; 3 rows could not be used" in about.text
    assert any("n = 1,000" in (one or "") for one in texts)


def test_the_table_says_the_same() -> None:
    rows = table(example(), "es")
    assert [(row.fallen, row.left) for row in rows] == [
        (None, 1000),
        (212, 788),
        (0, 788),
        (88, 700),
        (None, 350),
        (None, 350),
    ]
    assert rows[0].label == "Todas las personas"


@pytest.mark.parametrize(
    "waterfall", [example(persons=0, fallen=()), example(persons=1, fallen=())]
)
def test_an_empty_roster_can_be_drawn(waterfall: Waterfall) -> None:
    for narrow in (False, True):
        ET.fromstring(alone(draw(waterfall, "en", narrow=narrow), "waterfall"))  # noqa: S314


def test_the_command_writes_the_picture(tmp_path: Path) -> None:
    path = written_csv(tmp_path / "roster.csv", [ELIGIBLE])
    out = tmp_path / "w.svg"
    for more in ([], ["--narrow", "--lang", "es"]):
        asked = ["transfer", "screen", str(path), "--svg", str(out), "--as-of", "2026-11-22"]
        assert main([*asked, *more]) == 0
        picture = out.read_text("utf-8")
        assert "var(" not in picture, "it stands alone"
        ET.fromstring(picture)  # noqa: S314 - our own picture
    assert "personas" in picture
