"""`dedere stats agreement`, its picture, and the warnings that no option takes away."""

from __future__ import annotations

import csv
import inspect
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import polars as pl
import pytest

from dedere.bilingual import Text
from dedere.cli.main import main
from dedere.cli.stats import asking
from dedere.dockets.codebook import codebook, to_data
from dedere.pictures.styles import alone
from dedere.statistics.agreement import of_lines, picture, report
from dedere.statistics.agreement.reporting import COLUMNS
from dedere.statistics.declared import statistics
from dedere.statistics.running import answer
from dedere.statistics.running.picturing import draw
from dedere.statistics.running.writing import as_csv
from dedere.statistics.tables import TABLES, Collection, check
from dedere.statistics.tables import read as read_tables
from tests.statistics.coded import ANA, BETO, pairs, poorly, written

SVG = "{http://www.w3.org/2000/svg}"
SAID = {
    "en": ("Coders agree on 'Plea: plea agreement' less than is demanded (0.800): alpha"),
    "es": "acuerdo de culpabilidad» el acuerdo entre codificadores es menor que el exigido (0.800)",
}
"""The warning of the plea in the codings of `poorly`."""
NONE = {"en": "cannot be said", "es": "No se puede decir cuánto coinciden"}
"""The warning of the resolution."""


@pytest.fixture
def codings(tmp_path: Path) -> str:
    return written(poorly(), tmp_path / "codings.jsonl")


def run(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["stats", *args]) == code
    told = capsys.readouterr()
    return told.out if code == 0 else told.err


# -- the command ---------------------------------------------------------------------------------


def test_it_lists_what_falls_short_and_where_without_the_values(
    codings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = run(capsys, "agreement", "--from", codings, "--resamples", "200")
    assert "! plea.agreement: Coders agree on" in told
    assert "! sentence.prison_months: 'Sentence: prison' was coded by one person only" in told
    assert "! resolution: How far coders agree" in told
    assert "! came_before_court.value" not in told
    where = next(one for one in told.splitlines() if "They differ on" in one)
    assert "casd-3-21-cr-0" in where
    assert "/1" in where
    assert f"{ANA}: yes" not in told
    more = run(capsys, "agreement", "--from", codings, "--resamples", "200", "--differences")
    assert f"{ANA}: yes; {BETO}: no" in more
    assert "Krippendorff, Content Analysis" in told
    assert "known, not read again" in told


def test_it_gives_data(codings: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("agreement", "--from", codings, "--variable", "plea.agreement", "--seed", "5",
             "--resamples", "300", "--json")  # fmt: skip
    data = json.loads(run(capsys, *asked))
    assert data["format"] == 1
    assert (data["seed"], data["resamples"], data["units"]) == (5, 300, 40)
    assert data["coders"] == [ANA, BETO]
    (one,) = data["variables"]
    assert (one["variable"], one["verdict"], one["metric"]) == (
        "plea.agreement",
        "below",
        "nominal",
    )
    value = one["alpha"]
    assert value["low"] < value["value"] < value["high"] < 0.8
    assert value["below_demand"] == 1
    (kappa,) = one["kappa"]
    assert kappa["low"] < kappa["value"] < kappa["high"]
    assert kappa["bootstrap_low"] < kappa["value"] < kappa["bootstrap_high"]
    assert one["differ"]
    assert "said" not in one["differ"][0]
    assert json.loads(run(capsys, *asked)) == data
    other = json.loads(run(capsys, *asked, "--differences", "--lang", "es"))
    assert {each["value"] for each in other["variables"][0]["differ"][0]["said"]} == {"yes", "no"}
    assert "acuerdo" in other["variables"][0]["title"]


def test_it_writes_a_table_and_a_picture(
    codings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, drawn = tmp_path / "a.csv", tmp_path / "a.svg"
    run(capsys, "agreement", "--from", codings, "--csv", str(table), "--svg", str(drawn))
    rows = {one["variable"]: one for one in csv.DictReader(io.StringIO(table.read_text("utf-8")))}
    assert list(next(iter(rows.values()))) == list(COLUMNS)
    assert rows["resolution"]["alpha"] == ""
    assert rows["resolution"]["verdict"] == "undefined"
    assert "one person only" in rows["sentence.prison_months"]["warnings"]
    assert float(rows["plea.agreement"]["alpha"]) < 0.8
    root = ET.fromstring(drawn.read_text("utf-8"))  # noqa: S314 - our own picture
    assert root.tag == f"{SVG}svg"


def test_a_table_of_anybody_can_be_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "ratings.csv"
    rows = [f"u{i},months,{coder},{i + (coder == 'b')}" for i in range(9) for coder in "ab"]
    file.write_text("\n".join(["unit,variable,coder,value", *rows]) + "\n", encoding="utf-8")
    asked = ("agreement", "--from", str(file), "--resamples", "50", "--json")
    assert json.loads(run(capsys, *asked))["variables"][0]["verdict"] == "below"
    data = json.loads(run(capsys, *asked, "--metric", "months=interval"))
    assert data["variables"][0]["verdict"] == "met"
    assert "no metric 'best'" in run(capsys, *asked, "--metric", "months=best", code=2)
    assert "Nobody coded 'month'" in run(capsys, *asked, "--metric", "month=ratio", code=2)


def test_a_researcher_may_demand_more(
    codings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text(
        """\
group: mine
title: {en: Mine, es: Mías}
variables:
  - name: cartel
    title: {en: Group, es: Grupo}
    definition: {en: Named., es: Nombrado.}
    example: {en: a, es: a}
    doubt: {en: Open., es: Abierto.}
    evidence: {en: Words., es: Palabras.}
    kind: text
    agreement: {alpha: 0.95}
""",
        encoding="utf-8",
    )
    said = [("a", "a"), ("b", "b")] * 10 + [("a", "b")]
    file = written(pairs("cartel", said), tmp_path / "c.jsonl")
    asked = ("agreement", "--from", file, "--resamples", "50", "--json")
    assert json.loads(run(capsys, *asked))["variables"][0]["verdict"] == "met"
    (one,) = json.loads(run(capsys, *asked, "--extra", str(mine)))["variables"]
    assert (one["demand"], one["verdict"], one["title"]) == (0.95, "below", "Group")


def test_without_a_source_and_an_office_there_is_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    assert "nothing to compare" in run(capsys, "agreement")
    assert json.loads(run(capsys, "agreement", "--json"))["variables"] == []
    assert not (tmp_path / "data").exists()


# -- the picture ---------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("narrow", [False, True])
def test_the_picture_tells_all_it_shows(lang: Any, narrow: bool) -> None:
    found = report(of_lines(poorly(), "test"), to_data(codebook()), resamples=100)
    drawn = picture.draw(found, lang, narrow=narrow)
    root = ET.fromstring(drawn)  # noqa: S314 - our own picture
    assert root.get("role") == "img"
    assert root.get("lang") == lang
    ids = {one.get("id") for one in root}
    assert set((root.get("aria-labelledby") or "").split()) <= ids
    told = root.findtext(f"{SVG}desc") or ""
    shown = "".join(root.itertext())
    for one in found.found:
        assert one.compared.title.in_(lang) in told
    assert ("one coder only" if lang == "en" else "un solo codificador") in told
    assert ("values are the same" if lang == "en" else "valores son iguales") in told
    rows = root.findall(f"{SVG}g[@class='ad-row']")
    assert len(rows) == len(found.found)
    filled = sum(len(row.findall(f"{SVG}circle")) for row in rows)
    hollow = sum(len(row.findall(f"{SVG}rect")) for row in rows)
    values = [one for one in found.found if one.value.value is not None]
    assert filled == sum(one.value.value >= one.demand for one in values)  # type: ignore[operator]
    assert filled + hollow == len(values)
    assert "0.800" in shown
    width = float((root.get("viewBox") or "").split()[2])
    for text in root.iter(f"{SVG}text"):
        if text.get("text-anchor") is None:
            assert float(text.get("x") or 0) + 5.2 * len(text.text or "") <= width + 20
    for element in ET.fromstring(alone(drawn, picture.STYLE)).iter():  # noqa: S314
        assert "var(" not in (element.text or "")


# -- no option takes the warning away ------------------------------------------------------------

GIVEN: Mapping[str, tuple[str, ...]] = {
    "where": ("--where", "plea=agreement"),
    "by": ("--by", "court"),
    "as_of": ("--as-of", "2030-01-01"),
    "engine": ("--engine", "duckdb"),
    "narrow": ("--narrow",),
    "public": ("--public",),
    "json": ("--json",),
    "lang": ("--lang", "es"),
}
"""A value of each option that changes what is printed; those with files stand in the tests."""


def test_every_option_is_tried() -> None:
    assert set(inspect.signature(asking.ask).parameters) == {*GIVEN, "name", "source", "csv", "svg"}


@pytest.mark.parametrize("option", [None, *GIVEN])
@pytest.mark.parametrize("also", [(), ("--lang", "es"), ("--public",)])
def test_no_option_takes_a_warning_away(
    option: str | None,
    also: tuple[str, ...],
    codings: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    table, drawn = tmp_path / "out.csv", tmp_path / "out.svg"
    given = GIVEN[option] if option else ()
    if also[:1] == given[:1] and also:
        also = ()
    args = (*given, *also)
    lang = "es" if "es" in args else "en"
    told = run(capsys, "plea", "--from", codings, *args, "--csv", str(table), "--svg", str(drawn))
    warnings = json.loads(told)["warnings"] if "--json" in args else [told]
    assert any(SAID[lang] in " ".join(one.split()) for one in warnings)
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8"))))
    assert rows
    assert all(SAID[lang] in row["warnings"] for row in rows)
    shown = [
        text.text or ""
        for text in ET.fromstring(drawn.read_text("utf-8")).iter(f"{SVG}text")  # noqa: S314
    ]
    assert SAID[lang] in " ".join(shown)


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("resolution", ("--where", "plea=agreement")),
        ("resolution", ("--by", "plea")),
        ("courts", ("--by", "plea")),
        ("plea_benefits", ()),
        ("officials_plea", ()),
    ],
)
def test_a_column_that_groups_bounds_or_makes_the_population_warns_too(
    name: str, args: tuple[str, ...], codings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = json.loads(run(capsys, name, "--from", codings, *args, "--json"))
    assert any(SAID["en"] in one for one in told["warnings"])


def test_a_column_that_is_not_read_does_not_warn(
    codings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = json.loads(run(capsys, "surrender_route", "--from", codings, "--json"))
    assert told["rows"]
    assert not any("demanded" in one or "cannot be said" in one for one in told["warnings"])


def test_what_dates_a_column_warns_where_one_asks_as_of_a_day(
    codings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As of a day a resolution counts only if it had come by then."""
    collection = read_tables([codings])
    day = ("persons", "resolved_on")
    only = replace(collection, doubts={day: Text("A doubt of the day.", "Una duda del día.")})
    asked = statistics()["resolution"]
    assert only.doubts[day] not in answer(asked, only).warnings
    assert only.doubts[day] in answer(asked, only, as_of=date(2030, 1, 1)).warnings


def test_what_makes_the_rows_of_a_table_warns_whatever_is_asked_of_them(codings: str) -> None:
    rows = pl.DataFrame({"case": ["a"], "count": ["1"], "outcome": ["dismissed"]})
    table = check(TABLES["counts"], {name: rows[name] for name in rows.columns}, "test")
    doubt = Text("A doubt of the rows.", "Una duda de las filas.")
    collection = Collection({"counts": table}, doubts={("counts", "count"): doubt})
    assert doubt in answer(statistics()["counts_dropped"], collection).warnings


@pytest.mark.parametrize("name", sorted(statistics()))
def test_each_statistic_on_a_doubted_column_says_so_everywhere(name: str, codings: str) -> None:
    collection = read_tables([codings], codebook=lambda: to_data(codebook()))
    found = answer(statistics()[name], collection)
    said = [text.en for text in found.warnings if text in collection.doubts.values()]
    table = list(csv.DictReader(io.StringIO(as_csv(found))))
    picture_words = "".join(ET.fromstring(draw(found, "en")).itertext())  # noqa: S314
    for text in said:
        assert all(text in row["warnings"] for row in table)
        assert all(word in picture_words for word in text.split())
