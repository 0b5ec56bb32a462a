"""Timelines as they are read: lenient with a record, clear about what is no record at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from dedere.calendars import PartialDate
from dedere.errors import InputError
from dedere.procedure.history import History
from dedere.procedure.timeline import load_timeline, parse_timeline
from dedere.procedure.timeline_schema import schema

HISTORIES = Path(__file__).with_name("histories")
REAL = Path(__file__).parents[3] / "shared" / "reference" / "real-cases"


def read(*events: Any, **more: Any) -> History:
    data = {"id": "t", "requested_state": "MX", "events": list(events), **more}
    return parse_timeline(json.dumps(data), "t.json")


def on(type: str, track: str | None = None, date: str = "2016-05-20", **more: Any) -> Any:
    return {"type": type, "date": date, "track": track, **more}


class TestDates:
    @pytest.mark.parametrize(
        ("event", "expected"),
        [
            ({"date": "2016-05-20", "precision": "day"}, "2016-05-20"),
            ({"date": "2016-05", "precision": "month"}, "2016-05"),
            ({"date": "2016-05-01", "precision": "month"}, "2016-05"),
            ({"date": "2016", "precision": "year"}, "2016"),
            ({"date": "1999", "date_to": "2002-12-31", "precision": "range"}, "1999/2002"),
            ({"date": "2010-02", "date_to": "2010-02-18"}, "2010-02-01/2010-02-18"),
            ({"date": "2016-05/2016-07"}, "2016-05/2016-07"),
        ],
    )
    def test_a_date_is_the_days_that_it_can_be(self, event: Any, expected: str) -> None:
        (found,) = read({"type": "surrender", **event}).happenings
        assert found.date == PartialDate.parse(expected)

    @pytest.mark.parametrize("written", ["2016-13-01", "yesterday", "2016-02-30", 12.5, [2016]])
    def test_what_is_no_date_leaves_the_event_undated_and_is_said(self, written: Any) -> None:
        history = read({"type": "surrender", "date": written})
        assert history.happenings[0].date is None
        assert "events[0]" in history.notes[0].en
        assert "events[0]" in history.notes[0].es

    def test_a_range_that_ends_before_it_begins_is_undated(self) -> None:
        history = read({"type": "surrender", "date": "2016-05", "date_to": "2015"})
        assert history.happenings[0].date is None
        assert history.notes

    def test_no_date_at_all_needs_no_word(self) -> None:
        history = read({"type": "surrender", "date": None})
        assert history.happenings[0].date is None
        assert not history.notes


class TestStrands:
    def test_a_track_with_a_request_is_a_request(self) -> None:
        history = read(on("formal_request", "sdcal"), on("executive_decision", "sdcal"))
        assert history.requests == ("sdcal",)
        assert [one.request for one in history.happenings] == ["sdcal", "sdcal"]

    def test_a_track_with_a_claim_is_a_suit(self) -> None:
        history = read(on("formal_request", "r"), on("amparo_filed", "a"), on("stay_granted", "a"))
        assert history.suits == ("a",)
        assert [one.suit for one in history.happenings] == [None, "a", "a"]

    def test_a_track_with_a_sentence_is_another_case(self) -> None:
        history = read(
            on("other", "home", subtype="arrest_domestic"),
            on("amparo_granted", "home"),
            on("release", "home"),
        )
        assert all(one.domestic for one in history.happenings)
        assert history.requests == ()

    def test_where_no_track_begins_a_request_the_decision_names_it(self) -> None:
        history = read(on("executive_decision", "extradition"), on("surrender", "extradition"))
        assert history.requests == ("extradition",)

    def test_a_ruling_after_remand_is_no_request_of_its_own(self) -> None:
        history = read(on("formal_request", "r"), on("certification", "remand"))
        assert history.requests == ("r",)
        assert history.happenings[1].request is None

    def test_provisional_arrest_and_formal_request_on_two_tracks_are_one_request(self) -> None:
        history = read(
            on("provisional_arrest", "p", "2022-07-15"), on("formal_request", "f", "2022-08-16")
        )
        assert {one.request for one in history.happenings} == {"p"}

    def test_two_formal_requests_stay_two(self) -> None:
        history = read(
            on("provisional_arrest", "a", "2001"),
            on("formal_request", "a", "2015-06"),
            on("formal_request", "b", "2015-08"),
        )
        assert history.requests == ("a", "b")

    def test_what_an_event_says_itself_goes_before_its_track(self) -> None:
        history = read(on("formal_request", "x", request="r1"), on("amparo_filed", "y", suit="s1"))
        assert history.requests == ("r1",)
        assert history.suits == ("s1",)


class TestStates:
    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ({"requested_state": "MX"}, "MX"),
            ({"requested_state": "Mexico"}, "MX"),
            ({"requested_state": "usa"}, "US"),
            ({"requested_state": "GT"}, "GT"),
            ({"requested_state": None, "direction": "US->MX"}, "US"),
            ({"requested_state": None}, None),
        ],
    )
    def test_the_requested_state(self, more: Any, expected: str | None) -> None:
        assert read(**more).requested_state == expected


class TestLenience:
    def test_an_event_that_is_no_object_keeps_its_place(self) -> None:
        history = read("what?", on("surrender"))
        assert [one.index for one in history.happenings] == [0, 1]
        assert "events[0]" in history.notes[0].en

    def test_values_of_other_kinds_are_taken_as_words_or_left(self) -> None:
        (found,) = read({"type": 5, "id": 7, "result": ["x"], "date": 2016}).happenings
        assert (found.type, found.id, found.result) == ("5", "7", None)
        assert found.date == PartialDate.parse("2016")


class TestRefused:
    @pytest.mark.parametrize(
        ("written", "line", "word"),
        [
            ("{", 1, "JSON"),
            ('{"events": [\n}', 2, "JSON"),
            ("[]", 1, "object"),
            ('{"id": "x"}', 1, "events"),
            ('{"events": {}}', 1, "events"),
            ("", 1, "JSON"),
            ("[" * 100_000, 1, "JSON"),
        ],
    )
    def test_what_is_no_timeline_is_refused_with_its_place(
        self, written: str, line: int, word: str
    ) -> None:
        with pytest.raises(InputError) as caught:
            parse_timeline(written, "bad.json")
        assert caught.value.place.file == "bad.json"
        assert caught.value.place.line == line
        assert caught.value.todo is not None
        assert word in caught.value.in_("en") or "nested" in caught.value.in_("en")

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=r"none\.json"):
            load_timeline(tmp_path / "none.json")

    def test_a_file_that_is_not_in_utf8(self, tmp_path: Path) -> None:
        (tmp_path / "latin.json").write_bytes('{"events": ["é"]}'.encode("latin-1"))
        with pytest.raises(InputError, match="UTF-8"):
            load_timeline(tmp_path / "latin.json")

    def test_a_byte_order_mark_is_no_hindrance(self, tmp_path: Path) -> None:
        (tmp_path / "bom.json").write_bytes(b'\xef\xbb\xbf{"events": []}')
        assert load_timeline(tmp_path / "bom.json").id == "bom"


class TestSchema:
    @pytest.mark.parametrize("lang", ["en", "es"])
    def test_the_histories_fit_it(self, lang: Any) -> None:
        files = sorted(HISTORIES.glob("*.json"))
        assert len(files) == 4
        if REAL.is_dir():
            files += sorted(REAL.glob("*.json"))
        made = schema(lang)
        jsonschema.Draft202012Validator.check_schema(made)
        for file in files:
            jsonschema.validate(json.loads(file.read_text(encoding="utf-8")), made)

    def test_it_asks_for_a_list_of_events(self) -> None:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({"requested_state": "MX", "events": {}}, schema("en"))
