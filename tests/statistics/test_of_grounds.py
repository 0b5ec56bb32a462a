"""Published base rates of the grounds: what is tied, what it is set in proportion to, what not."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main
from dedere.errors import InputErrors
from dedere.law.grounds import load_grounds
from dedere.pictures.figure_bars import Kind, draw
from dedere.statistics.published import load
from dedere.statistics.published.of_grounds import (
    chart,
    load_rates,
    rates_data,
    rates_lines,
    rates_of,
)
from dedere.statistics.published.of_grounds.rates import read_ties
from dedere.statistics.published.of_grounds.saying import percent

TIED = {
    "evidence": 22,
    "mexican-jurisdiction": 17 + 1,
    "nationality": 17,
    "lapse-of-time": 7,
    "identity": 4,
    "double-jeopardy": 3,
    "death-penalty": 3,
    "life-imprisonment": 3,
    "refugee": 2,
    "territory": 1,
    "dual-criminality": 1,
}


@pytest.mark.parametrize("ground", load_grounds())
def test_each_ground_has_the_refusals_that_were_published_of_it(ground: str) -> None:
    assert sum(one.figure.value for one in rates_of(ground)) == TIED.get(ground, 0)


def test_the_reasons_add_up_to_92_and_the_refusals_to_101() -> None:
    (one,) = rates_of("evidence")
    assert one.listed == 92
    assert one.all_refusals.value == 101
    assert one.of_refusals == Fraction(22, 101)
    assert one.of_listed == Fraction(22, 92)


def test_every_published_refusal_is_tied_or_says_why_not() -> None:
    known = load_rates()
    tied = {one.figure.id for all_ in known.by_ground.values() for one in all_}
    untied = {one.figure.id for one in known.untied}
    refusals = {one.id for one in load().figures.values() if one.topic == "refusals"}
    assert tied | untied | {known.all_refusals.id} == refusals
    assert not tied & untied


def test_a_number_that_can_be_two_grounds_is_neither_alone() -> None:
    (one,) = rates_of("death-penalty")
    assert one.shared_with == ("life-imprisonment",)
    assert one.fits == "wider"
    assert "life" in " ".join(rates_lines("death-penalty", "MX", "en")).lower()


def test_refusals_of_mexico_say_nothing_of_the_other_direction() -> None:
    assert rates_of("evidence", "US") == ()
    assert rates_of("evidence", "MX")
    told = " ".join(rates_lines("evidence", "US", "en"))
    assert "22" not in told
    assert "No figure" in told


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_share_is_never_called_a_chance(lang: str) -> None:
    told = " ".join(rates_lines("evidence", "MX", "es" if lang == "es" else "en"))
    assert ("no chance of success" if lang == "en" else "no es probabilidad de éxito") in told
    assert ("not known" if lang == "en" else "no se sabe") in told


def test_a_ground_that_no_refusal_names_is_not_called_hopeless() -> None:
    told = " ".join(rates_lines("torture", "MX", "en"))
    assert "does not mean that there was none" in told
    assert "32 obeyed amparos" in told
    assert "9 have no published reason" in told


def test_the_data_hold_no_probability() -> None:
    data = rates_data("evidence", "en")
    assert data["raised_in"] is None
    (figure,) = data["figures"]
    assert (figure["value"], figure["refusals_published"]) == (22, 101)
    assert (figure["from"], figure["to"], figure["when_about"]) == ("MX", "all", True)
    assert figure["confidence"] == "reported"
    assert figure["sources"][0]["url"].startswith("https://")
    assert not any("rate" in key or "chance" in key or "prob" in key for key in figure)


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (Fraction(22, 101), "21.8 %"),
        (Fraction(1, 2000), "0.1 %"),
        (Fraction(1, 5000), "<0.1 %"),
        (Fraction(0), "0.0 %"),
        (Fraction(1), "100.0 %"),
    ],
)
def test_a_share_is_rounded_half_up(share: Fraction, shown: str) -> None:
    assert percent(share) == shown


# -- the picture -----------------------------------------------------------------------------------


def test_the_bars_of_a_ground_stand_apart_and_all_reasons_are_there() -> None:
    drawn = chart("evidence", "en")
    own, others = drawn.groups
    assert [(bar.value, bar.kind) for bar in own.bars] == [(22.0, Kind.SOLID)]
    assert sum(bar.value for bar in (*own.bars, *others.bars)) == 92
    assert "n = 101 refusals, 92 with a reason" in drawn.corner
    assert "no chance of success" in drawn.corner


def test_without_a_ground_all_stand_together() -> None:
    (group,) = chart(None, "es").groups
    assert [bar.value for bar in group.bars] == [32, 22, 17, 7, 4, 3, 3, 2, 1, 1]


def test_a_ground_without_figures_says_so_in_the_picture() -> None:
    drawn = chart("torture", "en")
    assert len(drawn.groups) == 1
    assert "does not mean that there was none" in drawn.corner
    assert ET.fromstring(draw(drawn, "en", narrow=True)).tag.endswith("svg")  # noqa: S314 - our own


def test_the_command_tells_and_draws(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "rates.svg"
    assert main(["law", "grounds", "evidence", "--svg", str(out)]) == 0
    told = capsys.readouterr().out
    assert "22 of the 101 refusals published (21.8 %)" in told
    assert "22 (21.8 %)" in out.read_text(encoding="utf-8")
    assert main(["law", "grounds", "evidence", "--json"]) == 0
    (ground,) = json.loads(capsys.readouterr().out)["grounds"]
    assert ground["published"]["figures"][0]["value"] == 22


# -- ties that contradict themselves ---------------------------------------------------------------

GOOD = """
ties:
  - {figure: refused-evidence-2000-2015, grounds: [evidence], fits: exact}
not_tied: []
among:
  - {figure: refused-sre-total, is: all_refusals, says: {en: All., es: Todas.}}
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[evidence]", "[evidance]", "no such ground"),
        ("refused-evidence-2000-2015", "refused-nothing", "no such figure"),
        ("[evidence]", "[evidence, torture]", "not exactly one"),
        ("fits: exact", "fit: exact", "means nothing here"),
        ("is: all_refusals", "is: beside", "all_refusals"),
    ],
)
def test_a_tie_that_does_not_hold_is_named_by_line(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    file = tmp_path / "ties.yaml"
    file.write_text(GOOD, encoding="utf-8")
    assert read_ties(file).by_ground.keys() == {"evidence"}
    file.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputErrors) as caught:
        read_ties(file)
    assert said in caught.value.in_("en")
    assert "ties.yaml:" in caught.value.in_("es")
