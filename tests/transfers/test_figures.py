"""The bundled figures: nothing without a source, nothing invented, contradictions side by side."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from dedere.errors import InputErrors
from dedere.transfers.figures import (
    MARKS,
    Figure,
    When,
    days_of_fiscal_year,
    load,
    read_folder,
)
from dedere.transfers.savings.bases import agree

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "reference" / "figures.md"
SERIES = load().series
FIGURES = [figure for series in SERIES.values() for figure in series]

SOURCES = """
sources:
  - {id: a, kind: primary, url: "https://example.org/a", title: {en: A, es: A}}
"""
GOOD = """
series:
  - id: one
    unit: percent of beds
    title: {en: One, es: Uno}
    definition: {en: What it counts, es: Lo que cuenta}
    denominator: {en: beds, es: camas}
    figures:
      - {when: FY2019, value: 12.5, confidence: verified, source: [a]}
"""


def folder(place: Path, series: str, sources: str = SOURCES) -> Path:
    (place / "sources.yaml").write_text(sources, encoding="utf-8")
    (place / "one.yaml").write_text(series, encoding="utf-8")
    return place


def test_a_complete_figure_is_taken(tmp_path: Path) -> None:
    found = read_folder(folder(tmp_path, GOOD)).series["one"]
    assert [(one.when.written, one.value) for one in found] == [("FY2019", Decimal("12.5"))]
    assert found.figures[0].sources[0].url == "https://example.org/a"


@pytest.mark.parametrize(
    ("taken_out", "said"),
    [
        (", source: [a]", "no source"),
        ("source: [a]", "no source"),
        ("    definition: {en: What it counts, es: Lo que cuenta}\n", "definition"),
        ("    denominator: {en: beds, es: camas}\n", "denominator"),
        ("value: 12.5, ", "value"),
        ("confidence: verified, ", "confidence"),
        ("    unit: percent of beds\n", "unit"),
    ],
)
def test_what_lacks_a_source_or_a_meaning_is_refused(
    tmp_path: Path, taken_out: str, said: str
) -> None:
    broken = GOOD.replace(taken_out, "", 1)
    assert broken != GOOD
    with pytest.raises(InputErrors, match=said):
        read_folder(folder(tmp_path, broken))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("source: [a]", "source: [b]", "no such source"),
        ("value: 12.5", "value: -1", "cannot be read"),
        ("value: 12.5", "value: many", "cannot be read"),
        ("when: FY2019", "when: lately", "cannot be read"),
        ("confidence: verified", "confidence: certain", "no such mark"),
        ("value: 12.5", "value: 12.5, colour: red", "means nothing"),
        ("{en: One, es: Uno}", "{en: One}", "`en` and `es`"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    with pytest.raises(InputErrors, match=said) as refused:
        read_folder(folder(tmp_path, GOOD.replace(old, new, 1)))
    assert all(problem.place.line > 1 for problem in refused.value.problems)


def test_a_source_without_an_address_says_why(tmp_path: Path) -> None:
    silent = SOURCES.replace('url: "https://example.org/a", ', "")
    with pytest.raises(InputErrors, match="url"):
        read_folder(folder(tmp_path, GOOD, silent))
    assert all(one.url or one.no_address for one in load().sources.values())


def test_every_figure_carries_what_makes_it_one() -> None:
    assert len(FIGURES) > 100
    for one in FIGURES:
        assert one.sources
        assert one.confidence in MARKS
        series = SERIES[one.series]
        assert series.definition.es != series.definition.en
        assert series.denominator or not series.unit.startswith("percent")


# -- nothing invented ----------------------------------------------------------------------------


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not here")
def test_each_figure_stands_in_the_reference() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    for one in FIGURES:
        if one.series == "bop-capacity":
            assert one.calculated, "follows from two figures, and says so"
            continue
        forms = "|".join(map(re.escape, written(one)))
        assert re.search(rf"(?<![\d,.])({forms})(?!\d)", text), one
    for operation in load().operations:
        for persons in (operation.to_mexico, operation.to_united_states):
            assert persons is None or re.search(rf"(?<!\d){persons}(?!\d)", text), operation.id


def written(one: Figure) -> list[str]:
    """How a value may stand in the reference."""
    value = one.value
    forms = [f"{value:,f}", f"{value.normalize():,f}", f"{value:,.1f}", f"{value:,.2f}"]
    if value >= 1_000_000:
        forms += [f"{value / 1_000_000:,.1f} million", f"{value / 1_000_000:,.1f}"]
        forms.append(f"{value / 1_000_000:,.0f} million")
    return forms


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not here")
def test_the_fees_are_those_of_the_reference() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    table = text.partition("### 5.1")[2].partition("### 5.2")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in table.splitlines()
        if re.match(r"\| 20\d\d \| [\d,.]+ \|", line)
    ]
    assert [row[0] for row in rows] == [str(year) for year in range(2009, 2024)]
    for row in rows:
        for place, series in enumerate(("coif-annual", "coif-daily", "reentry-annual"), start=1):
            figure = SERIES[series].at(f"FY{row[0]}")
            printed = re.match(r"[\d,.]+", row[place])
            expected = Decimal(printed[0].replace(",", "")) if printed else None
            assert (figure.value if figure else None) == expected, (series, row[0])


@pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not here")
def test_each_address_stands_in_the_reference() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    for one in load().sources.values():
        assert not one.url or one.url in text, one.id


# -- arithmetic that must come out ---------------------------------------------------------------


def value(series: str, when: str, subject: str = "all") -> Decimal:
    figure = SERIES[series].at(when, subject)
    assert figure is not None
    return figure.value


def test_the_daily_fee_gives_the_annual_one_except_where_the_notice_contradicts_itself() -> None:
    for daily in SERIES["coif-daily"]:
        year = daily.when.fiscal or 0
        days = days_of_fiscal_year(year)
        same = agree(value("coif-annual", f"FY{year}"), daily.value, days)
        assert same is (year not in (2019, 2020)), year
    assert round(value("coif-daily", "FY2019") * 365) == 39365
    assert round(value("coif-daily", "FY2020") * 366) == 44136


def test_mexican_capacities_and_occupancies_add_up() -> None:
    for when in ("2022-12-31", "2023-12-31"):
        parts = [value("mx-capacity", when, p) for p in ("federal", "state", "state-second-part")]
        assert sum(parts) == value("mx-capacity", when)
    last = "2023-12-31"
    federal = value("mx-population", last, "federal") / value("mx-capacity", last, "federal")
    assert round(federal * 100, 1) == value("mx-occupancy", last, "federal") == Decimal("73.1")
    states = (value("mx-population", last) - value("mx-population", last, "federal")) / (
        value("mx-capacity", last, "state") + value("mx-capacity", last, "state-second-part")
    )
    assert round(states * 100, 1) == value("mx-occupancy", last, "state") == Decimal("105.9")


def test_the_share_of_mexican_citizens_falls_and_is_their_count_by_the_total() -> None:
    shares = [one.value for one in SERIES["bop-mexican-share"]]
    assert shares == sorted(shares, reverse=True)
    for share in SERIES["bop-mexican-share"]:
        count = SERIES["bop-mexican-citizens"].at(share.when.written)
        total = SERIES["bop-population"].at(share.when.written)
        if count and total and not total.about:
            assert abs(count.value / total.value * 100 - share.value) < Decimal("0.06")


def test_parts_of_the_federal_prisons_sum_to_the_whole() -> None:
    for when in ("2010-04", "2024-10-31"):
        parts = [value("bop-population", when, part) for part in ("own", "private", "other")]
        assert sum(parts) == value("bop-population", when)


def test_two_sources_for_one_year_are_both_kept() -> None:
    of_2006 = {one.when.written: one.value for one in SERIES["bop-over-capacity"]}
    assert [of_2006["2006"], of_2006["FY2006"]] == [37, 36]


def test_a_gap_is_no_figure() -> None:
    assert SERIES["coif-annual"].at("FY2024") is None
    assert {gap.when.written for gap in SERIES["coif-annual"].gaps} == {"FY2024", "FY2025"}
    assert SERIES["marginal-annual"].figures == ()


def test_a_fiscal_year_begins_in_october_of_the_year_before() -> None:
    when = When.parse("FY2020")
    assert (str(when.span), when.days) == ("2019-10/2020-09", 366)
