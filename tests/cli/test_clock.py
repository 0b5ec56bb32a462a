"""The command `clock`, as others call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dedere.cli.main import main

EXAMPLES = Path(__file__).parents[2] / "examples"
GUZMAN = str(EXAMPLES / "guzman-loera.yaml")
MUNOZ = str(EXAMPLES / "munoz-santos.yaml")
CASE = """\
format: dedere-casefile/1
id: {id}
requesting_state: US
requested_state: MX
offenses: [{{id: o1}}]
requests: [{{id: r1, {facts}}}]
"""
KEYS = {
    "id",
    "subject",
    "provision",
    "starts_on",
    "ends_on",
    "ends_between",
    "state",
    "days_counted",
    "days_left",
    "readings",
    "arithmetic",
    "consequence",
    "authority",
    "zone",
}
STATES = {"running", "met", "missed", "stayed", "not started", "unknown"}


@pytest.fixture(autouse=True)
def empty_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("DEDERE_DATA", str(data))
    return data


def case(tmp_path: Path, facts: str, id: str = "c1") -> str:
    path = tmp_path / f"{id}.yaml"
    path.write_text(CASE.format(id=id, facts=facts), encoding="utf-8")
    return str(path)


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["clock", *args]) == code
    return capsys.readouterr().out


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
def test_json_has_the_shape_of_the_contract(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["clock", str(EXAMPLES / f"{name}.yaml"), "--as-of", "2022-02-01", "--json", "--all"])
    data = json.loads(capsys.readouterr().out)
    assert set(data) == {"format", "as_of", "limits"}
    assert (data["format"], data["as_of"]) == (1, "2022-02-01")
    for one in data["limits"]:
        assert set(one) == KEYS
        assert one["state"] in STATES
        assert one["ends_on"] is None or one["ends_between"] is None
        for reading in one["readings"]:
            assert set(reading) == {"name", "choice", "ends_on"}
        assert one["arithmetic"]
        assert one["consequence"]


def test_the_table_names_the_last_day_the_readings_and_the_law(
    capsys: pytest.CaptureFixture[str],
) -> None:
    english = told(capsys, GUZMAN, "--as-of", "2016-06-15")
    assert "2016-07-01" in english
    assert "no legal advice" in english
    spanish = told(capsys, GUZMAN, "--as-of", "2016-06-15", "--lang", "es")
    assert "2016-07-01" in spanish
    assert "Ley de Amparo" in spanish


def test_a_last_day_that_may_be_one_day_earlier_is_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = case(tmp_path, "provisionally_arrested_on: 2022-01-10")
    out = told(capsys, file, "--as-of", "2022-02-01")
    assert "one day earlier, 2022-03-10" in out
    counted = told(capsys, file, "--as-of", "2022-02-01", "--reading", "arrest-day=counted")
    assert "arrest-day=counted" in counted


def test_a_missed_limit_exits_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = "provisionally_arrested_on: 2022-01-10, received_by_executive_on: never"
    assert main(["clock", case(tmp_path, facts), "--as-of", "2022-04-01"]) == 1
    assert "MX-PROV (r1): missed, the last day was 2022-03-11." in capsys.readouterr().err


def test_day_by_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = "grant_notified_on: 2016-05-20"
    out = told(capsys, case(tmp_path, facts), "--as-of", "2016-05-25", "--days")
    assert "Monday 23 May 2016: 1" in out
    assert "Sunday 22 May 2016: weekend" in out
    assert "Friday 1 July 2016: 30" in out


def test_known_by_leaves_out_what_was_written_down_later(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = "provisionally_arrested_on: {value: 2022-01-10, recorded_on: 2022-03-01}"
    file = case(tmp_path, facts)
    args = [file, "--as-of", "2022-02-01", "--json"]
    states = []
    for known_by in ("2022-02-01", "2022-03-01"):
        data = json.loads(told(capsys, *args, "--known-by", known_by))
        states += [one["state"] for one in data["limits"] if one["id"] == "MX-PROV"]
    assert states == ["unknown", "running"]


def test_the_time_zone_of_each_authority_is_told_and_can_be_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = case(tmp_path, "provisionally_arrested_on: 2022-01-10, grant_notified_on: 2022-01-20")
    out = told(capsys, file, "--as-of", "2022-02-01")
    assert "mx-ministry · SRE: America/Mexico_City" in out
    assert "Not sure: any district court can be the one" in " ".join(out.split())
    args = [file, "--as-of", "2022-02-01", "--zone", "mx-amparo=mx-bcn"]
    assert "America/Tijuana" in told(capsys, *args, "--lang", "es")
    data = json.loads(told(capsys, *args, "--json"))
    zones = {one["id"]: one["zone"] for one in data["limits"]}
    assert zones["MX-AMP30"] == "America/Tijuana"
    assert zones["MX-PROV"] == "America/Mexico_City"
    assert zones["T-DEN"] is None


def test_a_district_with_two_zones_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(EXAMPLES / "duarte-jaquez.yaml")
    out = told(capsys, file, "--as-of", "2022-03-01", "--zone", "us-court=us-txwd")
    assert "El Paso is in America/Denver" in " ".join(out.split())


def test_acts_that_can_be_challenged_at_any_time_have_no_last_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = case(tmp_path, "amparo_act: outside_procedure, amparo_act_notified_on: 2022-01-20")
    out = told(capsys, file, "--as-of", "2022-12-01")
    assert "MX-AMPANY (r1): No last day binds" in out
    assert "MX-AMP15" not in out
    data = json.loads(told(capsys, file, "--as-of", "2022-12-01", "--json"))
    found = next(one for one in data["limits"] if one["id"] == "MX-AMPANY")
    assert (found["state"], found["ends_on"], found["ends_between"]) == ("running", None, None)


# -- closed days -----------------------------------------------------------------------------------

CLOSED = {
    "csv": "calendar,date,source\nmx-amparo,2016-06-02/2016-06-03,Circular\n",
    "yaml": "closed_days:\n  - {calendar: mx-amparo, date: 2016-06-02/2016-06-03, source: C}\n",
    "json": '{"closed_days": [{"calendar": "mx-amparo", "date": "2016-06-02/2016-06-03", '
    '"source": "C"}]}',
}


@pytest.mark.parametrize("kind", CLOSED)
def test_closed_days_move_the_last_day(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"closed.{kind}"
    path.write_text(CLOSED[kind], encoding="utf-8")
    file = case(tmp_path, "grant_notified_on: 2016-05-20")
    out = told(capsys, file, "--as-of", "2016-06-01", "--closed-days", str(path))
    assert "2016-07-05" in out


def test_closed_days_of_the_data_folder_are_taken(
    empty_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty_data_folder / "closed-days.csv").write_text(CLOSED["csv"], encoding="utf-8")
    file = case(tmp_path, "grant_notified_on: 2016-05-20")
    assert "2016-07-05" in told(capsys, file, "--as-of", "2016-06-01")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", "day,source\n", "columns calendar, date and source"),
        (
            "a.csv",
            "calendar,date,source\nmx-ampar,2016-06-02,x\n",
            "a.csv:2:1: There is no calendar",
        ),
        ("a.csv", "calendar,date,source\nmx-amparo,2016-06-31,x\n", "is no day"),
        ("a.csv", "calendar,date,source\nmx-amparo,2016/..,x\n", "is no day"),
        ("a.csv", "calendar,date,source\nmx-amparo,2016-06-02,\n", "lacks: source"),
        ("a.yaml", "days: []\n", "needs a list `closed_days`"),
        ("a.yaml", "closed_days: [5]\n", "lacks: calendar, date, source"),
        ("missing.csv", None, "cannot be read"),
        ("missing.yaml", None, "missing.yaml"),
    ],
)
def test_bad_closed_days_exit_with_two(
    name: str, text: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    assert main(["clock", GUZMAN, "--closed-days", str(path)]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "args",
    [
        ["nowhere.yaml"],
        [GUZMAN, "--as-of", "2016-13-01"],
        [GUZMAN, "--reading", "arrest-day=perhaps"],
        [GUZMAN, "--reading", "nothing=counted"],
        [GUZMAN, "--lang", "fr"],
        [GUZMAN, "--zone", "mx-amparo"],
        [GUZMAN, "--zone", "mx-amparo=mx-nowhere"],
        [GUZMAN, "--zone", "mx-amparo=../../etc/localtime"],
        [GUZMAN, "--zone", "the-court=mx-jal"],
    ],
)
def test_bad_input_exits_with_two(args: list[str]) -> None:
    assert main(["clock", *args]) == 2
