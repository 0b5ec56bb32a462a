"""`dedere law` beyond list and show: readings, search, concepts, render, export, schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from dedere.cli.main import main
from dedere.law import load

OLD = next(one for one in load().provisions.values() if one.version is not None)


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    code = main(["law", *args])
    out, err = capsys.readouterr()
    return code, out, err


def json_of(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    code, out, err = run(capsys, *args, "--json")
    assert code == 0, err
    return json.loads(out)


def test_readings_name_their_choices_holders_and_rules(capsys: pytest.CaptureFixture[str]) -> None:
    data = json_of(capsys, "readings")
    by_name = {one["name"]: one for one in data["readings"]}
    assert by_name.keys() == load().readings.keys() | {"stay-and-the-sixty-days"}
    assert by_name["stay-and-the-sixty-days"]["rules"] == ["mx/lei/35", "mx/lei/35@1975-12-30"]
    for name, one in by_name.items():
        choices = {choice["choice"] for choice in one["choices"]}
        assert one["default"] in choices
        assert all(choice["held_by"] for choice in one["choices"])
        assert set(one["rules"]) <= load().rules.keys()
        assert one["rules"], name
    code, out, _ = run(capsys, "readings", "--lang", "es")
    assert code == 0
    assert "(la que se toma si no se elige otra)" in out


def test_show_has_older_wordings_and_what_changed(capsys: pytest.CaptureFixture[str]) -> None:
    assert OLD.newer is not None
    code, out, _ = run(capsys, "show", OLD.newer.id)
    assert code == 0
    assert "-- older wording --" in out
    assert OLD.id in out
    data = json_of(capsys, "show", OLD.newer.id)
    assert data["older"]["id"] == OLD.id
    assert data["older"]["newer"] == OLD.newer.id
    changed = [one for one in load().provisions.values() if one.changed is not None]
    assert changed
    _, out, _ = run(capsys, "show", changed[0].id, "--lang", "es")
    assert "Qué cambió:" in out


def test_the_wording_of_a_day_is_listed_and_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert OLD.newer is not None
    day = str(OLD.in_force_to)
    ids = {one["id"] for one in json_of(capsys, "list", "--as-of", day)["provisions"]}
    assert OLD.id in ids
    assert OLD.newer.id not in ids
    data = json_of(capsys, "show", OLD.newer.id, "--as-of", day)
    assert data["in_force"] is False
    assert data["wording_in_force"] == OLD.id
    _, out, _ = run(capsys, "show", OLD.newer.id, "--as-of", day, "--lang", "es")
    assert f"Ese día regía este texto: {OLD.id}" in out


def test_a_reading_can_be_chosen_in_show(capsys: pytest.CaptureFixture[str]) -> None:
    name, reading = next(iter(load().readings.items()))
    other = next(answer for answer in reading.answers if answer != reading.default)
    rule = next(one for one in load().rules.values() if reading in one.readings)
    told = json_of(capsys, "show", rule.provision.id, "--reading", f"{name}={other}")
    found = next(one for one in told["rules"] if one["rule"] == rule.id)
    assert found["readings"][name] == other
    code, _, err = run(capsys, "show", rule.provision.id, "--reading", f"{name}=nonsense")
    assert code == 2
    assert other in err


def test_search_finds_without_accents_and_offers_the_nearest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    hits = json_of(capsys, "search", "extradicion", "--lang", "es")["hits"]
    assert {"kind", "id", "title", "text", "score"} == set(hits[0])
    code, out, _ = run(capsys, "search", "pena", "muerte", "--lang", "es")
    assert code == 0
    assert "treaty-1978/8" in out
    nothing = json_of(capsys, "search", "extraditoin")
    assert nothing["hits"] == []
    assert "extradition" in nothing["nearest"]


def test_concepts_are_printed_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    english = json_of(capsys, "concepts")
    spanish = json_of(capsys, "concepts", "--lang", "es")
    assert [one["id"] for one in english["concepts"]] == [one["id"] for one in spanish["concepts"]]
    for one, other in zip(english["concepts"], spanish["concepts"], strict=True):
        assert one["lost"] != other["lost"]
    assert len(english["glossary"]) >= 60
    _, out, _ = run(capsys, "concepts")
    assert "known, not verified" in out


def test_export_and_schema_agree(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "rules.json"
    code, out, err = run(capsys, "export", "--format", "json", "-o", str(file))
    assert (code, err) == (0, "")
    assert str(file) in out
    _, schema, _ = run(capsys, "schema")
    jsonschema.validate(json.loads(file.read_text(encoding="utf-8")), json.loads(schema))
    told = json_of(capsys, "export", "--format", "dmn", "-o", str(tmp_path / "rules.dmn"))
    assert told["rules"] == len(load().rules)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["rules.dmn", "rules.json"]


def test_render_prints_what_it_wrote(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "law"
    code, out, err = run(capsys, "render", "treaty-1978/8", "-o", str(folder), "--lang", "es")
    assert (code, err) == (0, "")
    assert str(folder / "index.html") in out
    data = json_of(capsys, "render", "treaty-1978/8", "-o", str(folder))
    assert all((folder / name).is_file() for name in data["files"])


@pytest.mark.parametrize(
    "args",
    [
        ("render", "treaty1978/8", "-o", "{new}"),
        ("render", "-o", "{file}"),
        ("export", "--format", "xml", "-o", "{new}"),
        ("export", "--format", "json", "-o", "{nowhere}"),
        ("export", "--format", "json", "-o", "{folder}"),
        ("render",),
        ("search",),
    ],
)
def test_what_cannot_be_used_is_refused_and_nothing_is_written(
    args: tuple[str, ...], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    places = {"file": "file", "new": "new", "nowhere": "no/where", "folder": "folder"}
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    filled = [
        one.format(**{name: str(tmp_path / place) for name, place in places.items()})
        for one in args
    ]
    code, _, err = run(capsys, *filled)
    assert code == 2
    assert err
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "folder"]
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    "command", ["readings", "search", "concepts", "render", "export", "schema", "show"]
)
def test_each_help_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, command, "--help")
    assert code == 0
    assert f"dedere law {command}" in out
