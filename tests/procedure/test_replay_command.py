"""The command `replay`, as others call it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from dedere.cli.main import main

COURTS = Path(__file__).with_name("histories")
PLIEGO = str(COURTS / "pliego-2004.json")
GARCIA = str(COURTS / "garcia-2011.json")
EXAMPLE = Path(__file__).parents[2] / "examples" / "guzman-loera.yaml"
VERDICTS = {"lawful", "departs", "not judged"}


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["replay", *args]) == code
    found = capsys.readouterr()
    return found.err if code else found.out


def data(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    return json.loads(told(capsys, *args, "--json"))


def written(tmp_path: Path, text: str, name: str = "h.json") -> str:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def late(tmp_path: Path) -> str:
    events = [
        {"type": "provisional_arrest", "date": "2003-12-30", "result": "order_executed"},
        {"type": "formal_request", "date": "2004-03-04", "subtype": "received_by_executive"},
    ]
    return written(tmp_path, json.dumps({"requested_state": "US", "events": events}))


class TestData:
    def test_one_event_out_for_each_in(self, capsys: pytest.CaptureFixture[str]) -> None:
        found = data(capsys, PLIEGO)
        events = json.loads(Path(PLIEGO).read_text(encoding="utf-8"))["events"]
        assert (found["format"], found["id"]) == (1, "pliego-2004")
        assert [one["index"] for one in found["events"]] == list(range(len(events)))
        for one, event in zip(found["events"], events, strict=True):
            assert (one["id"], one["type"]) == (event["id"], event["type"])
            assert one["verdict"] in VERDICTS
            assert isinstance(one["presumed"], list)
            for why in one["because"]:
                assert {"relation", "provision", "text", "days"} <= set(why)

    def test_several_files_are_a_list(self, capsys: pytest.CaptureFixture[str]) -> None:
        found = data(capsys, PLIEGO, GARCIA)
        assert [one["id"] for one in found] == ["pliego-2004", "garcia-2011"]

    def test_a_departure_says_what_it_is_good_for(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        event = data(capsys, late(tmp_path))["events"][1]
        assert event["verdict"] == "departs"
        (why,) = [one for one in event["because"] if one["ground"]]
        assert (why["relation"], why["provision"], why["days"]) == (
            "period",
            "treaty-1978/11/3",
            5,
        )
        assert why["ground"] == "expired-arrest"
        assert why["can_bring"]["what"] == "release"

    def test_durations_name_their_events(self, capsys: pytest.CaptureFixture[str]) -> None:
        durations = data(capsys, PLIEGO)["durations"]
        assert all(least <= most for least, most in (one["days"] for one in durations))
        arrest = next(one for one in durations if one["stretch"] == "arrest-to-request")
        assert (arrest["from"], arrest["to"], arrest["days"]) == ("e03", "e12", [65, 65])

    def test_what_was_never_seen_before_is_admitted(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        odd = {
            "requested_state": "XX",
            "route": "by sea",
            "events": [{"type": "levitation", "result": "up", "date": "soon"}, 7],
        }
        found = data(capsys, written(tmp_path, json.dumps(odd)))
        assert [one["verdict"] for one in found["events"]] == ["not judged"] * 2
        assert all(one["because"][0]["text"] for one in found["events"])
        assert len(found["notes"]) == 2

    def test_an_empty_history_is_one(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        found = data(capsys, written(tmp_path, '{"requested_state": "MX", "events": []}'))
        assert (found["events"], found["durations"]) == ([], [])

    def test_a_casefile_has_a_history_too(self, capsys: pytest.CaptureFixture[str]) -> None:
        pytest.importorskip("dedere.assessment.history")
        found = data(capsys, str(EXAMPLE))
        assert found["events"]


class TestWords:
    @pytest.mark.parametrize(
        ("lang", "words"),
        [
            ("en", ("lawful", "Presumed, not recorded", "17 events: 17 lawful", "no legal advice")),
            ("es", ("conforme", "Se presume, sin constar", "17 hechos: 17 conformes", "asesoría")),
        ],
    )
    def test_the_table_says_it_in_both_languages(
        self, capsys: pytest.CaptureFixture[str], lang: str, words: tuple[str, ...]
    ) -> None:
        out = told(capsys, PLIEGO, "--lang", lang)
        for word in words:
            assert word in out

    def test_a_departure_is_told_with_its_ground(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        out = told(capsys, late(tmp_path))
        assert "5 days late" in out
        assert "Provisional arrest expired" in out
        assert "release" in out

    def test_several_files_end_with_their_totals(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "2 histories. 29 events: 29 lawful" in told(capsys, PLIEGO, GARCIA)


class TestRefused:
    @pytest.mark.parametrize(
        ("text", "word"), [("{", "JSON"), ("[1]", "object"), ('{"id": 1}', "events")]
    )
    def test_what_is_no_history_names_the_file_the_place_and_the_mend(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, word: str
    ) -> None:
        file = written(tmp_path, text)
        out = told(capsys, file, code=2)
        assert f"{file}:1:" in out
        assert word in out
        assert "Traceback" not in out

    def test_a_file_that_is_not_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "none.json" in told(capsys, "none.json", code=2)

    def test_no_file_at_all(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "No file is named" in told(capsys, "--json", code=2)

    def test_a_casefile_that_is_none(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        pytest.importorskip("dedere.assessment.history")
        file = written(tmp_path, "a: [", "bad.yaml")
        assert "bad.yaml" in told(capsys, file, code=2)


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    printed = json.loads(told(capsys, "--schema", "--lang", "es"))
    jsonschema.Draft202012Validator.check_schema(printed)
    assert printed["required"] == ["events"]
    states = [one["required"] for one in printed["anyOf"]]
    assert states == [["requested_state"], ["transferring_state"]]


def test_a_casefile_gives_one_event_for_each_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    from dedere.casefile import load

    for name in ("guzman-loera", "munoz-santos"):
        path = EXAMPLE.with_name(f"{name}.yaml")
        assert main(["replay", str(path), "--json"]) == 0
        told = json.loads(capsys.readouterr().out)
        written = load(str(path)).events
        assert [one["index"] for one in told["events"]] == list(range(len(written)))
        assert [one["id"] for one in told["events"]] == [one.id for one in written]
        assert all(one["index"] is None for one in told["told_by_facts"])
