"""From two coders through a settlement to the numbers: the example dockets, counted by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dedere.cli.main import main
from dedere.store import coders, codings, dockets
from dedere.store.access import Reader

pytestmark = pytest.mark.django_db
DOCKETS = Path(__file__).parents[2] / "examples" / "dockets"
CASD, NYED, TXWD, AZD = (
    "casd-3-19-cr-09901",
    "nyed-1-16-cr-09902",
    "txwd-3-26-cr-09903",
    "azd-4-22-mj-09904",
)
ASKED = ("came_before_court", "plea", "resolution", "harms")
PLACE = {"i": 0}


def harm(what: str, by: str, victims: str, *stages: bool) -> dict[str, Any]:
    mentioned, charged, sentenced = stages
    return {
        "what": what,
        "by": by,
        "victims": victims,
        "mentioned": mentioned,
        "charged": charged,
        "sentenced": sentenced,
    }


TOLD = [
    harm("killing", "non_state", "not_identified", True, False, False),
    harm("torture", "state", "other", True, True, False),
]
SHOT = harm("killing", "both", "us_police", True, True, True)

Act = dict[str, Any]
BOTH: dict[tuple[str, str], dict[str, Act]] = {
    (CASD, "1"): {"harms": {"value": TOLD, "evidence": [PLACE]}},
    (NYED, "1"): {},
    (NYED, "2"): {},
    (TXWD, "1"): {},
    (AZD, "1"): {"plea": {"missing": "not_applicable"}},
}
"""What both write; where nothing stands here they accept the proposal, or have not looked."""
ANA: dict[tuple[str, str], dict[str, Act]] = {
    (NYED, "1"): {"harms": {"value": [{**SHOT, "by": "state"}], "evidence": [PLACE]}}
}
BETO: dict[tuple[str, str], dict[str, Act]] = {
    (NYED, "1"): {
        "harms": {"value": [{**SHOT, "by": "non_state"}], "evidence": [PLACE]},
        "plea": {"missing": "sealed_document"},
        "came_before_court": {"value": {"value": "extradited"}, "evidence": [PLACE]},
    }
}


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Any) -> dict[str, Reader]:
    """Two coders have coded and finished every defendant of the examples."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path))
    (tmp_path / "dedere.sqlite3").touch()
    for path in sorted(DOCKETS.glob("*.html")):
        dockets.add_dockets(Reader("Licenciada Prueba"), path.read_bytes(), path.name)
    people = {name: coders.proven(coders.claim(name)[0]) for name in ("Ana", "Beto", "Carla")}
    for name, own in (("Ana", ANA), ("Beto", BETO)):
        for (id, who), shared in BOTH.items():
            acts = {**shared, **own.get((id, who), {})}
            _code(people[name], id, who, acts)
    return people


def _code(reader: Reader, id: str, who: str, acts: dict[str, Act]) -> None:
    coding = codings.begin(reader, dockets.docket_for(reader, id), who)
    for variable in ASKED:
        if variable in acts:
            codings.write(reader, coding, variable, "corrected", **acts[variable])
        elif variable == "harms":
            codings.write(reader, coding, variable, "corrected", missing="not_yet_looked")
        else:
            codings.write(reader, coding, variable, "accepted")
    codings.finish(reader, coding, anyway=True)


def asked(capsys: pytest.CaptureFixture[str], name: str, *more: str) -> Any:
    assert main(["stats", name, *more, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def counts(answer: Any) -> dict[str, tuple[int, int]]:
    return {row["group"]: (row["count"], row["of"]) for row in answer["rows"] if row["count"]}


def settle(office: dict[str, Reader], variable: str, take: str, **more: Any) -> None:
    reader = office["Carla"]
    codings.settle(reader, dockets.docket_for(reader, NYED), "1", variable, take, **more)


def test_before_it_is_settled_what_differs_is_not_known(
    office: dict[str, Reader], capsys: pytest.CaptureFixture[str]
) -> None:
    plea = asked(capsys, "plea")
    assert counts(plea) == {"agreement": (1, 3), "pretrial": (2, 3)}
    assert plea["missing"] == {"coders_differ": 1, "not_applicable": 1}
    assert any("two coders differ" in one for one in plea["warnings"])
    ladder = asked(capsys, "harms_ladder")
    assert counts(ladder) == {
        "killing · mentioned": (1, 1),
        "torture · mentioned": (1, 1),
        "torture · charged": (1, 1),
    }


def test_the_numbers_after_settling_are_those_counted_by_hand(
    office: dict[str, Reader], capsys: pytest.CaptureFixture[str]
) -> None:
    settle(office, "plea", "first")
    settle(office, "harms", "value", value=[SHOT], reason="Police and gunmen.", evidence=[PLACE])
    # One extradited (San Diego), two arrested in the United States (El Paso, Tucson); of one the
    # coders still differ; one has not come at all.
    route = asked(capsys, "surrender_route")
    assert counts(route) == {"extradited": (1, 3), "arrested_us": (2, 3)}
    assert route["missing"] == {"coders_differ": 1, "not_applicable": 1}
    # A plea agreement, a trial by the settlement, and two before trial; in Tucson nobody pleads.
    plea = asked(capsys, "plea")
    assert counts(plea) == {"agreement": (1, 4), "not_guilty": (1, 4), "pretrial": (2, 4)}
    assert plea["missing"] == {"not_applicable": 1}
    # Three harms are told of: two killings, one charged and sentenced, and a torture, charged.
    ladder = asked(capsys, "harms_ladder")
    assert counts(ladder) == {
        "killing · mentioned": (2, 2),
        "killing · charged": (1, 2),
        "killing · sentenced": (1, 2),
        "torture · mentioned": (1, 1),
        "torture · charged": (1, 1),
    }
    actors = asked(capsys, "harms_by_actor")
    assert counts(actors) == {
        "both · mentioned": (1, 1),
        "both · charged": (1, 1),
        "both · sentenced": (1, 1),
        "non_state · mentioned": (1, 1),
        "state · mentioned": (1, 1),
        "state · charged": (1, 1),
    }


def test_the_export_of_final_values_gives_the_same_numbers(
    office: dict[str, Reader], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settle(office, "plea", "first")
    assert main(["docket", "codings", "--final", "--json"]) == 0
    file = tmp_path / "codings.jsonl"
    file.write_text(capsys.readouterr().out, "utf-8")
    for name in ("surrender_route", "plea", "harms_ladder", "resolution"):
        one, other = asked(capsys, name), asked(capsys, name, "--from", str(file))
        assert one["rows"] == other["rows"]
        assert one["missing"] == other["missing"]
