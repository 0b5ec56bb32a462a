"""The timeline: every event once, in the order of time, and no day that nobody recorded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere import casefile
from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Event, Person, Source, Subject
from dedere.law.facts.events import EVENT_TYPES, Track
from dedere.law.language.situation import Level
from dedere.pictures.styles import STYLES
from dedere.pictures.timeline import draw, legend
from dedere.pictures.timeline.scale import Scale
from tests.browsing import CHROMIUM

if TYPE_CHECKING:
    from playwright.sync_api import Browser

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
TODAY = date(2025, 11, 22)
LANGUAGES = ("en", "es")


def event(id: str, type: str, when: str | None, **more: Any) -> Event:
    return Event(id=id, type=type, date=PartialDate.parse(when) if when else None, **more)


def matter(*events: Event, requests: Sequence[str] = ("r1",)) -> Casefile:
    return Casefile(
        id="invented-1",
        person=Person(id="person", name="Juan Ejemplo"),
        facts={},
        requests=tuple(
            Subject(id=id, level=Level.REQUEST, label=Text(f"Court {id}", f"Juzgado {id}"))
            for id in requests
        ),
        offenses=(),
        events=events,
        sources=(Source(id="s1", title=same("Communiqué 12")),),
    )


def drawn(file: Casefile, as_of: date = TODAY, lang: str = "en", **more: Any) -> ET.Element:
    return ET.fromstring(draw(file, as_of, lang, **more))  # noqa: S314


def of_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [one for one in root.iter() if name in one.get("class", "").split()]


def marks(root: ET.Element) -> list[str]:
    return [one.attrib["data-event"] for one in root.iter() if "data-event" in one.attrib]


def places(root: ET.Element) -> dict[str, tuple[float, float]]:
    """Where the number of each mark stands."""
    found = {}
    for mark in (one for one in root.iter() if "data-event" in one.attrib):
        number = of_class(mark, "tl-number")[0]
        found[mark.attrib["data-event"]] = (float(number.attrib["x"]), float(number.attrib["y"]))
    return found


def words(root: ET.Element) -> str:
    return " ".join(" ".join(one.itertext()) for one in root.iter() if one.tag.endswith("text"))


def lasts(file: Casefile, lang: str = "en", as_of: date = TODAY) -> dict[str, str]:
    return {row["id"]: row["lasts"] for row in legend(file, as_of, lang) if row["lasts"]}


# What is drawn ----------------------------------------------------------------------------------


@pytest.mark.parametrize("narrow", [False, True])
def test_each_dated_event_up_to_the_day_is_drawn_once(narrow: bool) -> None:
    file = matter(
        event("e1", "formal_request", "2024-03"),
        event("e2", "judge_opinion", "2024-05-02", result="favorable"),
        event("e3", "surrender", "2025-01-01"),
        event("e4", "hearing", None),
        event("e5", "amparo_filed", "never"),
    )
    assert sorted(marks(drawn(file, date(2024, 12, 31), narrow=narrow))) == ["e1", "e2"]
    assert sorted(marks(drawn(file, narrow=narrow))) == ["e1", "e2", "e3"]


def test_the_legend_numbers_what_is_drawn_and_adds_what_has_no_date() -> None:
    file = matter(
        event("e2", "judge_opinion", "2024-05-02", result="favorable", sources=("s1", "gone")),
        event("e1", "formal_request", "2024-03", detail=Text("Note 7", "Nota 7")),
        event("e4", "hearing", None),
        event("e5", "amparo_filed", "never"),
    )
    first, second, last = legend(file, TODAY, "es")
    assert (first["number"], first["id"], first["written"]) == (1, "e1", "2024-03")
    assert (first["date"], first["detail"]) == ("marzo de 2024", "Nota 7")
    assert second["words"] == "Opinión jurídica del juez: favorable"
    assert [source.id for source in second["sources"]] == ["s1"]
    assert (last["number"], last["date"]) == (None, "sin fecha registrada")


@pytest.mark.parametrize(
    ("written", "english", "spanish"),
    [
        ("2016-05-16", "16 May 2016", "16 may 2016"),
        ("2016-05", "May 2016", "mayo de 2016"),
        ("2016", "2016", "2016"),
        ("1999/2002", "1999 – 2002", "1999 – 2002"),
        ("2016-05/2016-07", "May – July 2016", "mayo – julio de 2016"),
        ("2014-06/2014-12-31", "June – December 2014", "junio – diciembre de 2014"),
        ("2016-12/2017-01", "December 2016 – January 2017", "diciembre de 2016 – enero de 2017"),
        ("2016-05-16/2016-05-18", "16–18 May 2016", "16–18 may 2016"),
        ("2011-02-09/2011-12-31", "9 Feb – 31 Dec 2011", "9 feb – 31 dic 2011"),
        ("2016-05/..", "May 2016 or after, if at all", "mayo de 2016 o después, si acaso"),
        ("../2016-05-16", "16 May 2016 or before", "16 may 2016 o antes"),
    ],
)
def test_a_date_is_told_as_exactly_as_it_was_written(
    written: str, english: str, spanish: str
) -> None:
    file = matter(event("e1", "hearing", written))
    assert [legend(file, TODAY, lang)[0]["date"] for lang in LANGUAGES] == [english, spanish]


def test_a_date_known_in_part_is_a_bar_over_all_its_days() -> None:
    file = matter(
        event("e1", "hearing", "2020-01-01"),
        event("e2", "hearing", "2020-03"),
        event("e3", "hearing", "2020-12-30"),
    )
    root = drawn(file, date(2020, 12, 31))
    (bar,) = [one for one in of_class(root, "tl-bars")[0] if "tl-soft" in one.attrib["class"]]
    at = places(root)
    a_day = (at["e3"][0] - at["e1"][0]) / (date(2020, 12, 30) - date(2020, 1, 1)).days
    assert float(bar.attrib["width"]) >= 31 * a_day - 0.2
    start = float(bar.attrib["x"])
    assert start == pytest.approx(at["e1"][0] + 59.5 * a_day, abs=0.3)
    assert start <= at["e2"][0] <= start + float(bar.attrib["width"])


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("written", ["2020-02/..", "../2020-05"])
def test_an_end_that_is_not_known_is_an_arrow(written: str, narrow: bool) -> None:
    file = matter(event("e1", "hearing", "2020-01-01"), event("e2", "hearing", written))
    assert len(of_class(drawn(file, date(2020, 9, 1), narrow=narrow), "tl-arrow")) == 1


def test_a_mark_never_stands_after_the_day_asked_for() -> None:
    file = matter(event("e1", "hearing", "2024"), event("e2", "hearing", "2024-01-01"))
    root = drawn(file, date(2024, 3, 1))
    now = re.match(r"M([\d.]+)", of_class(root, "tl-now")[0].attrib["d"])
    assert now is not None
    assert places(root)["e1"][0] < float(now[1])


def test_a_case_that_slept_is_cut_and_says_for_how_long() -> None:
    file = matter(
        event("e1", "provisional_arrest", "2001-02-17", result="order_issued"),
        event("e2", "formal_request", "2014-06-16"),
        event("e3", "executive_decision", "2014-09-20", result="granted"),
    )
    for narrow in (False, True):
        for lang, gap in (("en", "13 years"), ("es", "13 años")):
            root = drawn(file, date(2014, 10, 1), lang, narrow=narrow)
            assert of_class(root, "tl-zigzag")
            assert gap in [one.text for one in of_class(root, "tl-gap")]
    at = places(drawn(file, date(2014, 10, 1)))
    assert at["e3"][0] - at["e2"][0] > at["e2"][0] - at["e1"][0]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_to_draw_is_said_in_words(lang: str, narrow: bool) -> None:
    root = drawn(matter(event("e1", "hearing", "2030")), lang=lang, narrow=narrow)
    assert root.tag == "p"
    assert root.text
    assert ("No dated event" if lang == "en" else "No hay hechos") in root.text


def test_a_trial_before_any_surrender_stands_beside_the_extradition() -> None:
    file = matter(
        event("e1", "sentence", "1989-12-12"),
        event("e2", "surrender", "2017-01-19"),
        event("e3", "sentence", "2019-07-17"),
        event("e4", "other", "2016", subtype="escape"),
        event("e5", "other", "2016", track=Track.REVIEW.value, label=same("Draft")),
    )
    tracks = {row["id"]: row["track"] for row in legend(file, TODAY, "en")}
    assert tracks["e1"] == "Other proceedings"
    assert tracks["e3"] == Track.AFTERWARDS.label.en
    assert (tracks["e4"], tracks["e5"]) == (Track.CUSTODY.label.en, Track.REVIEW.label.en)


def test_with_several_requests_each_event_carries_the_mark_of_its_own() -> None:
    file = matter(
        event("e1", "formal_request", "2015-06-16", request="r1"),
        event("e2", "formal_request", "2015-08-31", request="r2"),
        requests=("r1", "r2"),
    )
    for narrow in (False, True):
        root = drawn(file, narrow=narrow)
        assert [one.text for one in of_class(root, "tl-letter")] == ["A", "B", "A", "B"]
        assert "Court r2" in words(root)
    assert [row["request"] for row in legend(file, TODAY, "es")] == ["Juzgado r1", "Juzgado r2"]


# What goes on -----------------------------------------------------------------------------------

FILED = event("f1", "amparo_filed", "2024-01-10")
STAY = event("s1", "stay_granted", "2024-01-12", scope="surrender")


def test_a_stay_runs_until_it_is_lifted() -> None:
    file = matter(FILED, STAY, event("e3", "stay_lifted", "2024-02-11"))
    assert lasts(file) == {"s1": "Stay: 30 days; until no. 3"}
    assert lasts(file, "es") == {"s1": "Suspensión: 30 días; hasta el n.º 3"}


def test_a_stay_runs_until_its_amparo_is_decided_on_review_too() -> None:
    ruling = event("e3", "amparo_denied", "2024-03-12")
    assert "until the ruling, no. 3" in lasts(matter(FILED, STAY, ruling))["s1"]
    review = event("e4", "review_decided", "2024-06-01")
    assert "until the ruling, no. 4" in lasts(matter(FILED, STAY, ruling, review))["s1"]


def test_with_several_amparos_open_nobody_is_told_that_the_stay_ended() -> None:
    other = event("f2", "amparo_filed", "2024-01-11")
    ruling = event("e4", "amparo_denied", "2024-03-12")
    file = matter(FILED, other, STAY, ruling)
    assert lasts(file)["s1"] == "Stay; end not recorded; perhaps ended by no. 4"
    assert of_class(drawn(file), "tl-perhaps")
    two = matter(FILED, STAY, event("s2", "stay_granted", "2024-02"), ruling)
    assert "perhaps ended by no. 4" in lasts(two)["s1"]


def test_a_stay_that_nothing_ended_is_open_and_says_so() -> None:
    file = matter(FILED, STAY)
    assert lasts(file, as_of=date(2024, 2, 1)) == {"s1": "Stay: 20 days; end not recorded"}
    for narrow in (False, True):
        root = drawn(file, date(2024, 2, 1), narrow=narrow)
        assert of_class(root, "tl-firm")
        assert of_class(root, "tl-arrow")
        assert "end not" in words(root)


def test_a_stay_still_on_file_when_the_person_leaves_is_not_said_to_have_been_lifted() -> None:
    file = matter(FILED, STAY, event("e3", "transfer_outside_treaty", "2025-02-27"))
    assert "no end recorded before no. 3" in lasts(file)["s1"]


def test_a_ruling_on_another_request_does_not_end_a_stay() -> None:
    file = matter(
        event("s1", "stay_granted", "2024-01-12", request="r1"),
        event("e2", "amparo_denied", "2024-03-12", request="r2"),
        requests=("r1", "r2"),
    )
    assert "end not recorded" in lasts(file)["s1"]
    assert "perhaps" not in lasts(file)["s1"]


def test_an_order_that_nobody_carried_out_holds_nobody() -> None:
    issued = event("e1", "provisional_arrest", "2013-08-11", result="order_issued")
    assert lasts(matter(issued, event("e2", "surrender", "2014-01-01"))) == {}


@pytest.mark.parametrize("leaving", ["release", "surrender", "transfer_outside_treaty"])
def test_custody_runs_from_the_arrest_to_the_day_the_person_leaves(leaving: str) -> None:
    arrest = event("e1", "provisional_arrest", "2022-07-15", result="order_executed")
    file = matter(arrest, event("e2", leaving, "2022-08-14"))
    assert lasts(file) == {"e1": "Held for extradition: 30 days; until no. 2"}
    (bar,) = of_class(of_class(drawn(file), "tl-custody")[0], "tl-firm")
    assert float(bar.attrib["width"]) > 0


def test_custody_without_an_end_is_counted_to_the_day_asked_for() -> None:
    file = matter(event("e1", "provisional_arrest", "2022-07-15", result="order_executed"))
    told = lasts(file, as_of=date(2022, 9, 24))
    assert told == {"e1": "Held for extradition: 71 days; no release recorded"}


def test_a_length_is_counted_only_between_whole_days() -> None:
    file = matter(FILED, event("s1", "stay_granted", "2024-02"), event("e3", "stay_lifted", "2024"))
    assert lasts(file)["s1"] == "Stay; until no. 1"


# Time limits ------------------------------------------------------------------------------------


@pytest.mark.parametrize("narrow", [False, True])
def test_a_limit_is_a_flag_with_the_days_left(narrow: bool) -> None:
    file = matter(event("e1", "hearing", "2024-01-10"))
    limits = [
        (PartialDate.parse("2024-03-10"), Text("Sixty days", "Sesenta días")),
        (PartialDate.parse("2024-01-21"), Text("Proof closes", "Cierra la prueba")),
        (PartialDate.parse("never"), Text("Not drawn", "No se dibuja")),
    ]
    root = drawn(file, date(2024, 1, 20), "es", narrow=narrow, limits=limits)
    assert len(of_class(root, "tl-flag")) == 2
    told = words(root)
    assert "faltan 50 días" in told
    assert "faltan 1 día" not in told
    assert "falta 1 día" in told
    late = drawn(file, date(2024, 3, 15), narrow=narrow, limits=limits[:1])
    assert "5 days ago" in words(late)


# Bad and unusual input --------------------------------------------------------------------------

NASTY = '<script>alert("1")</script> & <b style="x">ñ</b>\x00\x0b \ud800'


@pytest.mark.parametrize("narrow", [False, True])
def test_what_the_casefile_says_is_text_and_never_markup(narrow: bool) -> None:
    nasty = NASTY
    file = matter(
        event("e1", "other", "2024-01-10", label=same(nasty), detail=same(nasty)),
        event("e2", "hearing", "2024-01-11", result=nasty, scope=nasty),
    )
    text = draw(file, TODAY, "en", narrow=narrow, limits=[(PartialDate.parse("2026"), same(nasty))])
    root = ET.fromstring(text)  # noqa: S314
    assert not [one for one in root.iter() if one.tag.endswith(("script", "}b"))]
    assert '<script>alert("1")' in "".join(root.itertext())


def test_one_very_long_word_is_cut_or_broken_to_its_room() -> None:
    file = matter(event("e1", "other", "2024-01-10", label=same("x" * 4000)))
    for narrow, most in ((False, 50), (True, 60)):
        root = drawn(file, narrow=narrow)
        lines = [one.text or "" for one in of_class(root, "tl-words")]
        assert max(map(len, lines)) <= most
        assert any("x" in line for line in lines)


@pytest.mark.parametrize("narrow", [False, True])
def test_sixty_events_on_one_day_do_not_cover_each_other(narrow: bool) -> None:
    file = matter(*(event(f"e{n}", "hearing", "2024-01-10") for n in range(60)))
    at = places(drawn(file, narrow=narrow))
    assert len(at) == 60
    for one, other in combinations(at.values(), 2):
        assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) > 17


@pytest.mark.parametrize("written", ["0001", "9999", "0001-01-01", "9999-12-31", "0001/9999"])
@pytest.mark.parametrize("narrow", [False, True])
def test_the_ends_of_the_calendar_can_be_drawn(written: str, narrow: bool) -> None:
    file = matter(event("e1", "hearing", "2024-01-10"), event("e2", "release", written))
    for as_of in (TODAY, date.max):
        root = drawn(file, as_of, narrow=narrow)
        assert root.tag.endswith("svg")


# The page ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_examples_are_drawn_for_a_strict_page_in_both_languages(path: Path, lang: str) -> None:
    file = casefile.load(path)
    if casefile.is_of_connections_alone(file):
        pytest.skip("nothing happened in it that this picture draws")
    both = [draw(file, TODAY, lang, narrow=narrow) for narrow in (False, True)]
    expected = sorted(row["id"] for row in legend(file, TODAY, lang) if row["number"])
    ids: list[str] = []
    for text in both:
        root = ET.fromstring(text)  # noqa: S314
        assert sorted(marks(root)) == expected
        assert root.attrib["role"] == "img"
        assert root.attrib["lang"] == lang
        named = [one.attrib["id"] for one in root.iter() if "id" in one.attrib]
        assert set(root.attrib["aria-labelledby"].split()) <= set(named)
        ids += named
        for one in root.iter():
            assert not [name for name in one.attrib if name == "style" or name.startswith("on")]
            assert not one.tag.endswith(("script", "style", "foreignObject", "image"))
        for mark in (one for one in root.iter() if "data-event" in one.attrib):
            assert mark[0].tag.endswith("title")
            assert mark[0].text
    assert len(ids) == len(set(ids)), "both pictures stand on one page"


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed")
@pytest.mark.parametrize("width", [390, 1280])
def test_no_word_leaves_the_picture_in_a_browser(width: int, browser: Browser) -> None:
    sheets = ("timeline", "pictures")
    style = "".join((STYLES / "pictures" / f"{one}.css").read_text() for one in sheets)
    outside = """() => [...document.querySelectorAll("svg")].filter((svg) =>
        getComputedStyle(svg).display !== "none").map((svg) => {
          const box = svg.getBoundingClientRect();
          return [...svg.querySelectorAll("text")].filter((text) => {
            const own = text.getBoundingClientRect();
            return own.right > box.right + 1 || own.left < box.left - 1;
          }).map((text) => text.textContent);
        })"""
    page = browser.new_page(viewport={"width": width, "height": 800})
    for path in sorted(EXAMPLES.glob("*.yaml")):
        file = casefile.load(path)
        if casefile.is_of_connections_alone(file):
            continue
        for lang in LANGUAGES:
            both = "".join(draw(file, TODAY, lang, narrow=narrow) for narrow in (False, True))
            page.set_content(f"<!doctype html><style>{style}</style>{both}")
            assert page.evaluate(outside) == [[]], f"{path.stem} in {lang}"


def test_every_type_has_words_in_both_languages() -> None:
    for lang in LANGUAGES:
        file = matter(*(event(f"e{n}", type, "2024") for n, type in enumerate(EVENT_TYPES)))
        told = {row["words"] for row in legend(file, TODAY, lang)}
        assert {kind.label.in_(lang) for kind in EVENT_TYPES.values()} == told


def test_a_stay_says_what_it_reaches_and_a_ruling_what_came_of_it() -> None:
    file = matter(STAY, event("e2", "review_decided", "2024-02-01", result="stay_upheld"))
    told = {lang: [row["words"] for row in legend(file, TODAY, lang)] for lang in LANGUAGES}
    assert told["en"] == ["Stay of surrender", "Review decided: stay upheld"]
    assert told["es"] == ["Suspensión de la entrega", "Recurso resuelto: suspensión confirmada"]


# Order ------------------------------------------------------------------------------------------

days = st.dates(date(1985, 1, 1), date(2030, 12, 31))


@st.composite
def partial_dates(draw_: st.DrawFn) -> PartialDate:
    first = draw_(days)
    length = draw_(st.sampled_from([0, 0, 0, 1, 30, 365, 3000]))
    form = draw_(st.sampled_from(["interval", "interval", "interval", "after", "before"]))
    last = min(first + timedelta(days=length), date.max)
    if form == "interval":
        return PartialDate(first.toordinal(), last.toordinal())
    return PartialDate.parse(f"{first}/.." if form == "after" else f"../{first}")


@st.composite
def events(draw_: st.DrawFn) -> list[Event]:
    near = draw_(st.booleans())
    found = []
    for number in range(draw_(st.integers(1, 25))):
        when = draw_(partial_dates())
        if near and when.is_day:
            ordinal = date(2020, 1, 1).toordinal() + when.earliest % 40
            when = PartialDate(ordinal, ordinal)
        type = draw_(st.sampled_from(list(EVENT_TYPES)))
        result = draw_(st.sampled_from([None, *EVENT_TYPES[type].results]))
        found.append(Event(id=f"e{number}", type=type, date=when, result=result))
    return found


@settings(deadline=None)
@given(events(), days, st.booleans())
def test_a_later_event_is_never_before_an_earlier_one(
    found: list[Event], as_of: date, narrow: bool
) -> None:
    root = drawn(matter(*found), as_of, narrow=narrow)
    seen = {
        one.id: one.date
        for one in found
        if one.date is not None and one.date.earliest <= as_of.toordinal()
    }
    if not seen:
        assert root.tag == "p"
        return
    at = places(root)
    assert at.keys() == seen.keys()
    for one, other in combinations(seen, 2):
        for first, second in ((one, other), (other, one)):
            if seen[first].latest < seen[second].earliest:
                assert at[first][narrow] <= at[second][narrow] + 0.05


@settings(deadline=None)
@given(events(), st.booleans())
def test_no_mark_covers_another(found: list[Event], narrow: bool) -> None:
    root = drawn(matter(*found), date(2031, 1, 1), narrow=narrow)
    for one, other in combinations(places(root).values(), 2):
        assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) > 15


@given(st.lists(st.integers(0, 20_000), min_size=2, unique=True), st.lists(st.integers(0, 20_000)))
def test_the_scale_never_runs_backwards(stops: list[int], asked: list[int]) -> None:
    scale = Scale.fit(stops, [], 100, 800)
    at = [scale(day) for day in sorted(asked)]
    assert at == sorted(at)
    assert scale(min(stops)) == 100
    assert scale(max(stops)) == pytest.approx(900)
