"""Published figures: each says what it counts, and what differs in that is never added."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.calendars import PartialDate
from dedere.cli.main import main
from dedere.errors import InputErrors, NotKnownError
from dedere.statistics import published
from dedere.statistics.published import (
    CannotBeAddedError,
    Comparison,
    Dimension,
    Figure,
    Relation,
    add,
    compare,
    read_folder,
    subjects,
    telling,
)
from dedere.statistics.published.model import When
from dedere.statistics.published.words import COUNTS

KNOWN = published.load().figures
LIST = Path(__file__).parents[3] / "shared" / "reference" / "figures.md"


def about(name: str, topic: str = "surrenders") -> Comparison:
    return compare(subjects(name)[0], topic)


def values(found: Comparison, relation: Relation) -> dict[str, int]:
    return {one.id: int(one.value) for one in found.of(relation)}


# -- what there is -------------------------------------------------------------------------------


def test_each_figure_has_words_source_and_definition_in_both_languages() -> None:
    assert len(KNOWN) > 140
    for one in KNOWN.values():
        assert one.sources
        assert one.wording.en != one.wording.es
        assert one.definition.text.en != one.definition.text.es
        assert one.when.span.earliest <= one.when.span.latest
        for source in one.sources:
            assert source.url.startswith("http") or source.no_address is not None
        # What is reckoned here says how.
        if one.confidence == "verified" and one.definition.body == "release":
            assert one.calculated is not None


def test_known_numbers_and_what_they_count() -> None:
    for id, value, event, to, persons in (
        ("granted-elementa-calderon", 615, "granted", "not_stated", "all"),
        ("all-fgr-calderon", 614, "surrendered", "all", "all"),
        ("all-pgr-calderon", 613, "surrendered", "all", "all"),
        ("us-zeta-2007-2012", 587, "surrendered", "US", "all"),
        ("nationals-fgr-2007-2012", 473, "surrendered", "US", "nationals"),
        ("requests-us-2006-2021", 1339, "requested", "US", "all"),
        ("us-handed-over-2025-02", 29, "handed_over", "US", "all"),
    ):
        one = KNOWN[id]
        found = (int(one.value), one.definition.event, one.definition.to, one.definition.persons)
        assert found == (value, event, to, persons)
    assert KNOWN["mx-embassy-2008"].definition.from_ == "US"
    assert KNOWN["us-deported-since-2005"].number.en == "about 150–200"
    assert KNOWN["us-2015"].number.es == "al menos 49"


@pytest.mark.skipif(not LIST.exists(), reason="the list of figures is not here")
def test_every_yearly_figure_of_the_list_is_in() -> None:
    """The table by year: to the United States, nationals, all countries."""
    part = LIST.read_text(encoding="utf-8").split("### 2.1 ")[1].split("\n### 2.2 ")[0]
    there = {(one.when.written[:4], int(one.value)) for one in KNOWN.values()}
    seen = 0
    for year, *cells in re.findall(r"^\| (\d{4}) \|(.*?)\|(.*?)\|(.*?)\|", part, re.MULTILINE):
        for cell in cells:
            # What was seen without any source stands there as not found, with a number in brackets.
            if "not found" in cell:
                continue
            for number in re.findall(r"\b\d{2,3}\b", cell):
                seen += 1
                # "29 by April (14 a year before)" names the year before in the row of a year.
                years = (year, str(int(year) - 1))
                assert any((one, int(number)) in there for one in years), (year, number)
    assert seen > 30


@pytest.mark.skipif(not LIST.exists(), reason="the list of figures is not here")
def test_every_total_of_the_list_is_in() -> None:
    text = LIST.read_text(encoding="utf-8")
    there = {f"{one.value:,}" for one in KNOWN.values()}
    there |= {f"{one.high:,}" for one in KNOWN.values() if one.high is not None}
    for part, left_out in (
        # Sums that the list makes itself, other countries, and what the notes of a figure tell.
        ("2.2", {"1,068", "1,005", "1,142", "160", "812", "1,201", "190", "9,000", "30", "95"}),
        ("2.3", {"9", "2", "8", "1"}),
        ("2.4", {"100", "90"}),
        ("2.5", {"92", "9"}),
    ):
        table = text.split(f"### {part} ")[1].split("\n### ")[0]
        for line in table.splitlines():
            cells = line.split("|")[2:-2] if part != "2.5" else line.split("|")[2:-1]
            for cell in cells:
                for number in re.findall(
                    r"(?<![\d.\[])(?:\d{1,3}(?:,\d{3})+|\d+)(?![\d.\]%])", cell
                ):
                    if int(number.replace(",", "")) in range(1990, 2030) or number in left_out:
                        continue
                    assert number in there or _is_day(cell, number), (part, number, cell)


def _is_day(cell: str, number: str) -> bool:
    return re.search(rf"\b{number} (?:Aug|Oct|Jan|Feb|Dec)", cell) is not None


# -- sums ----------------------------------------------------------------------------------------


def test_figures_of_one_definition_are_added() -> None:
    years = [KNOWN[f"us-doj-{year}"] for year in range(2001, 2007)]
    assert add(years).value == 17 + 25 + 31 + 34 + 41 + 63
    three = [KNOWN[f"us-handed-over-{when}"] for when in ("2025-02", "2025-08", "2026-01")]
    assert add(three).value == KNOWN["us-handed-over-total"].value == 92
    assert add([KNOWN["us-handed-over-2025-02"]]).bound == "exactly"


def test_no_two_figures_of_different_definitions_have_a_sum() -> None:
    for one, other in combinations(KNOWN.values(), 2):
        if one.definition != other.definition:
            with pytest.raises(CannotBeAddedError) as caught:
                add([one, other])
            differing = one.definition.differs_in(other.definition)
            assert len(caught.value.reasons) >= len(differing) >= 1


def test_what_is_added_is_counted_once_and_is_a_count() -> None:
    for one, other in combinations(KNOWN.values(), 2):
        if one.definition == other.definition:
            apart = (
                one.when.span.latest < other.when.span.earliest
                or other.when.span.latest < one.when.span.earliest
            )
            countable = one.definition.unit in COUNTS and not (one.high or other.high)
            bounded = one.when.days is not None and other.when.days is not None
            if apart and countable and bounded:
                assert add([one, other]).value == one.value + other.value
            else:
                with pytest.raises(CannotBeAddedError):
                    add([one, other])


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        (("all-pgr-fox", "us-doj-2008"), "to where"),
        (("us-fgr-2019", "nationals-fgr-2020"), "which persons"),
        (("granted-elementa-fox", "all-pgr-calderon"), "what happened"),
        (("all-pgr-fox", "all-fgr-calderon"), "who counted"),
        (("us-fgr-2020", "us-fgr-2020-to-february"), "counted twice"),
        (("mx-mean-calderon", "mx-mean-pena"), "is no count"),
        (("refused-sre-total", "refused-amparo-2000-2015"), "which part"),
        (("us-deported-since-2005",), "is a range"),
        (("us-fgr-2019", "us-fgr-2019"), "counted twice"),
    ],
)
def test_a_refusal_says_why(ids: tuple[str, ...], words: str) -> None:
    with pytest.raises(CannotBeAddedError, match=words):
        add([KNOWN[id] for id in ids])


def test_nothing_has_no_sum() -> None:
    with pytest.raises(CannotBeAddedError):
        add([])


# -- comparisons ---------------------------------------------------------------------------------


def test_calderon_side_by_side() -> None:
    found = about("calderon")
    assert values(found, Relation.WHOLE) == {
        "granted-elementa-calderon": 615,
        "all-fgr-calderon": 614,
        "all-pgr-calderon": 613,
        "us-zeta-2007-2012": 587,
        "granted-release-calderon": 557,
        "nationals-fgr-2007-2012": 473,
    }
    assert values(found, Relation.PART)["us-prosecutors-2011"] == 478
    assert values(found, Relation.YEAR)["us-doj-2008"] == 95
    assert values(found, Relation.LONGER)["all-sre-2000-2015"] == 998
    assert set(values(found, Relation.OVERLAPS)) == {"us-marshals-2003-2011"}
    dimensions = {one.dimension for one in found.reasons}
    assert {Dimension.EVENT, Dimension.TO, Dimension.PERSONS, Dimension.BODY} <= dimensions
    assert [{one.one.value, one.other.value} for one in found.unexplained] == [{613, 614}]
    assert len(found.orders) == 5
    assert all(one.holds for one in found.orders)


def test_the_same_for_other_terms() -> None:
    assert set(values(about("fox"), Relation.WHOLE).values()) == {243, 241, 160, 133}
    assert set(values(about("pena"), Relation.WHOLE).values()) == {438, 421, 394, 345}
    parts = values(about("lopez-obrador"), Relation.PART)
    assert {302, 241, 234, 161, 110} <= set(parts.values())
    assert about("lopez-obrador").gaps
    assert not about("sheinbaum").of(Relation.WHOLE)


def test_a_year_shows_two_offices_that_disagree() -> None:
    found = about("2008")
    assert values(found, Relation.WHOLE) == {
        "us-doj-2008": 95,
        "us-embassy-2008": 85,
        "nationals-embassy-2008": 68,
    }
    assert [(one.one.id, one.other.id) for one in found.unexplained] == [
        ("us-doj-2008", "us-embassy-2008")
    ]
    requests = about("2012", "requests")
    assert set(values(requests, Relation.WHOLE).values()) == {112, 37}


def test_a_part_that_is_larger_than_its_whole_is_told() -> None:
    found = about("calderon")
    order = found.orders[0]
    assert order.holds
    turned = type(order)(order.narrower, order.wider)
    assert not turned.holds


def test_parts_of_one_definition_that_exceed_their_whole_are_told() -> None:
    found = about("lopez-obrador")
    assert [(one.whole.id, [part.id for part in one.parts]) for one in found.excesses] == [
        ("us-fgr-lopez-obrador-24-months", ["us-fgr-2019", "us-fgr-2020-to-february"])
    ]
    assert not about("calderon").excesses
    assert not about("fox").excesses
    told = " ".join(telling.comparison_lines(found, "es"))
    assert "58 [us-fgr-2019] + 30 [us-fgr-2020-to-february] es más que los 82" in told


def days(first: int, last: int) -> When:
    span = PartialDate(date(2008, 1, first).toordinal(), date(2008, 1, last).toordinal())
    return When(str(span), span)


@given(
    st.lists(
        st.tuples(st.integers(1, 12), st.integers(0, 5), st.integers(1, 30)), min_size=1, max_size=6
    ),
    st.integers(1, 60),
)
def test_parts_are_weighed_against_their_whole_as_by_brute_force(
    parts: list[tuple[int, int, int]], whole: int
) -> None:
    model = KNOWN["us-doj-2008"]
    made = {"whole": replace(model, id="whole", value=Decimal(whole), when=days(1, 20))}
    for place, (first, more, value) in enumerate(parts):
        id = f"part-{place}"
        when = days(first, first + more)
        made[id] = replace(model, id=id, value=Decimal(value), when=when)
    most = 0
    for size in range(1, len(parts) + 1):
        for some in combinations(parts, size):
            spans = sorted((first, first + more) for first, more, _ in some)
            if all(one[1] < other[0] for one, other in pairwise(spans)):
                most = max(most, sum(value for _, _, value in some))
    found = compare(subjects("2008")[0], published=replace(published.load(), figures=made, gaps=()))
    told = [one for one in found.excesses if one.whole.id == "whole"]
    assert bool(told) == (most > whole)
    if told:
        assert sum(int(one.value) for one in told[0].parts) == most


def test_no_total_is_ever_made_of_a_comparison() -> None:
    """Sums of what stands side by side appear nowhere, in words or data."""
    for name in ("calderon", "fox", "pena"):
        found = about(name)
        whole = [int(one.value) for one in found.of(Relation.WHOLE)]
        sums = {sum(some) for n in range(2, len(whole) + 1) for some in combinations(whole, n)}
        sums -= {int(one.figure.value) for one in found.besides} | set(range(1990, 2030))
        data = telling.comparison_data(found, "en")
        said = " ".join(telling.comparison_lines(found, "en")).replace(",", "")
        assert not sums & {int(word) for word in re.findall(r"\b\d{3,}\b", said)}
        assert not {key for key in _keys(data) if key in ("total", "sum")}


def _keys(data: Any) -> set[str]:
    if isinstance(data, dict):
        return set(data) | {key for one in data.values() for key in _keys(one)}
    if isinstance(data, list):
        return {key for one in data for key in _keys(one)}
    return set()


@pytest.mark.parametrize(
    ("name", "hint"), [("calderonn", "calderon"), ("nobody", "zedillo"), ("12", "terms")]
)
def test_an_unknown_time_says_what_there_is(name: str, hint: str) -> None:
    with pytest.raises(NotKnownError, match=hint):
        subjects(name)
    with pytest.raises(NotKnownError, match="surrenders"):
        compare(subjects("fox")[0], "surrender")


# -- reading -------------------------------------------------------------------------------------

SERIES = """topic: surrenders
series:
  - id: s
    event: surrendered
    from: MX
    to: US
    persons: all
    unit: persons
    body: fgr
    wording: {en: Persons, es: Personas}
    figures:
      - {when: 2001, value: 4, confidence: verified, source: [one]}
"""
SOURCES = """sources:
  - {id: one, kind: press, url: "https://example.org", title: {en: A paper, es: Un diario}}
"""


def folder(path: Path, series: str = SERIES, sources: str = SOURCES) -> Path:
    (path / "s.yaml").write_text(series, encoding="utf-8")
    (path / "sources.yaml").write_text(sources, encoding="utf-8")
    (path / "subjects.yaml").write_text("subjects: []\n", encoding="utf-8")
    return path


def test_a_good_folder_is_read(tmp_path: Path) -> None:
    found = read_folder(folder(tmp_path)).figures["s-2001"]
    assert (found.value, found.when.written) == (Decimal(4), "2001")


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("    body: fgr\n", "", 3),
        ("to: US", "to: USA", 6),
        ("event: surrendered", "event: sent", 4),
        ("topic: surrenders", "topic: others", 1),
        ("source: [one]", "source: [two]", 12),
        (", source: [one]", "", 12),
        (", confidence: verified", "", 12),
        ("value: 4", "value: four", 12),
        ("value: 4, ", "", 12),
        ("value: 4", "value: 4, high: 3", 12),
        ("when: 2001, ", "", 12),
        ("when: 2001", "when: 2001/2003", 12),
        ("value: 4", "value: 4, volume: 3", 12),
    ],
)
def test_a_figure_that_lacks_something_is_refused_by_its_line(
    before: str, after: str, line: int, tmp_path: Path
) -> None:
    assert before in SERIES
    with pytest.raises(InputErrors) as caught:
        read_folder(folder(tmp_path, SERIES.replace(before, after)))
    assert line in {one.place.line for one in caught.value.problems}


def test_a_figure_stands_once(tmp_path: Path) -> None:
    twice = SERIES + SERIES.splitlines()[-1] + "\n"
    with pytest.raises(InputErrors, match="twice"):
        read_folder(folder(tmp_path, twice))


def test_a_source_without_an_address_says_why(tmp_path: Path) -> None:
    lacking = SOURCES.replace(' url: "https://example.org",', "")
    with pytest.raises(InputErrors, match="url"):
        read_folder(folder(tmp_path, sources=lacking))


# -- the command ---------------------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *asked: str) -> str:
    assert main(["figures", *asked]) == 0
    return capsys.readouterr().out


def test_figures_are_listed_by_topic_term_and_year(capsys: pytest.CaptureFixture[str]) -> None:
    everything = json.loads(run(capsys, "published", "--json"))
    assert {one["id"] for one in everything["figures"]} == set(KNOWN)
    refusals = json.loads(run(capsys, "published", "refusals", "--json"))["figures"]
    assert sum(one["value"] for one in refusals if one["of"].startswith("refusal_")) == 92
    of_2008 = json.loads(run(capsys, "published", "2008", "--json"))["figures"]
    assert {"mx-embassy-2008", "us-doj-2008"} <= {one["id"] for one in of_2008}
    assert "us-doj-2000" not in {one["id"] for one in of_2008}
    told = run(capsys, "published", "refusals", "--lang", "es")
    assert "101 – Solicitudes negadas" in told
    assert "https://www.publimetro.com.mx" in told


def test_a_comparison_is_printed_with_its_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    told = run(capsys, "compare", "calderon")
    for number in ("615", "614", "613", "587", "557", "473"):
        assert number in told
    assert "Why those of the whole time differ" in told
    assert "are not added" in told
    found = json.loads(run(capsys, "compare", "terms", "--json", "--lang", "es"))
    assert [one["name"] for one in found["comparisons"]] == list(published.load().subjects)
    assert all(one["not_added"] for one in found["comparisons"])


def test_a_sum_across_definitions_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "73" in run(capsys, "add", "us-doj-2001", "us-doj-2002", "us-doj-2003")
    data = json.loads(run(capsys, "add", "us-doj-2001", "us-doj-2002", "--json"))
    assert data["total"] == 42
    assert main(["figures", "add", "all-pgr-fox", "granted-elementa-calderon"]) == 2
    said = capsys.readouterr()
    assert "no sum" in said.err
    assert "854" not in said.out + said.err
    assert main(["figures", "add", "us-doj-2001", "us-doj-20002"]) == 2
    assert "us-doj-2000" in capsys.readouterr().err


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("narrow", [False, True])
def test_the_picture_has_each_figure_once_and_says_all_in_words(
    lang: str, narrow: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "calderon.svg"
    more = ["--narrow"] if narrow else []
    run(capsys, "compare", "calderon", "--svg", str(out), "--lang", lang, *more)
    root = ET.fromstring(out.read_bytes())  # noqa: S314
    space = "{http://www.w3.org/2000/svg}"
    texts = [one.text for one in root.iter(f"{space}text") if one.get("class") == "fb-number"]
    assert texts == ["615", "614", "613", "587", "557", "473"]
    bars = [
        one
        for one in root.iter(f"{space}rect")
        if "fb-bar" in (one.get("class") or "") and float(one.get("width") or 0) > 20
    ]
    lengths = [float(one.attrib["width"]) for one in bars]
    assert len(lengths) == 6
    for length, number in zip(lengths, texts, strict=True):
        assert length / lengths[0] == pytest.approx(int(number or 0) / 615, abs=0.002)
    about = root.find(f"{space}desc")
    assert about is not None
    assert about.text is not None
    assert all(f"{number}:" in about.text for number in texts)
    width = float(root.attrib["viewBox"].split()[2])
    assert (width < 400) is narrow


def test_a_time_without_figures_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    told = run(capsys, "compare", "1950", "--topic", "refusals")
    assert "No figure was found" in told


# -- the numbers counted here --------------------------------------------------------------------

REAL = LIST.parent / "requests-2006-2021" / "requests.csv"


@pytest.mark.skipif(not REAL.exists(), reason="the released requests are not here")
def test_what_is_counted_here_is_what_the_release_says() -> None:
    from dedere.statistics.requests import load

    found = load(REAL).requests

    def granted(one: Figure) -> int:
        days = one.when.days
        assert days is not None
        return sum(
            str(request.outcome) == "granted"
            and request.decided is not None
            and days[0] <= request.decided <= days[1]
            for request in found
        )

    for term in ("calderon", "pena", "lopez-obrador"):
        one = KNOWN[f"granted-release-{term}"]
        assert granted(one) == one.value
    assert len(found) == KNOWN["requests-release-2006-2021"].value
    refused = sum(str(one.outcome) == "refused" for one in found)
    assert refused == KNOWN["refused-release-2006-2021"].value
