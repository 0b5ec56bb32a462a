"""The command `verify`, as others call it."""

from __future__ import annotations

import json

import pytest

from dedere.cli import verify as command
from dedere.cli.main import main
from dedere.procedure.checked import Graph
from dedere.procedure.declared import Declared
from tests.procedure.from_mexico_slice import declared


@pytest.fixture
def slice_of_law(monkeypatch: pytest.MonkeyPatch) -> Graph:
    """The command with the small procedure of the tests in the place of the two whole ones."""
    graph, properties = declared()
    monkeypatch.setattr(command, "_chosen", lambda _: [Declared("MX", graph, properties)])
    return graph


@pytest.fixture
def unsafe(slice_of_law: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same without the relation by which a stay holds back the surrender."""
    graph, properties = declared()
    stay = next(one for one in graph.relations if one.id == "amparo/final milestone surrender")
    monkeypatch.setattr(
        command, "_chosen", lambda _: [Declared("MX", graph.without(stay), properties)]
    )


@pytest.mark.usefixtures("slice_of_law")
def test_a_program_gets_what_was_promised(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["format"] == 1
    (proof,) = found["procedures"]
    assert proof["name"] == "from-mexico"
    assert proof["states"] > 1_000
    assert proof["transitions"] > proof["states"]
    assert proof["bounds"] == {"amparo": 2}
    assert all(isinstance(one["text"], str) for one in proof["properties"])
    assert {one["name"]: (one["holds"], one["counterexample"]) for one in proof["properties"]}[
        "no-dead-end"
    ] == (True, None)
    assert any("any number of instances" in text for text in proof["basis"])


@pytest.mark.usefixtures("unsafe")
def test_what_fails_is_told_and_ends_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--json", "--lang", "es"]) == 1
    (proof,) = json.loads(capsys.readouterr().out)["procedures"]
    failing = {one["name"]: one for one in proof["properties"] if not one["holds"]}
    told = failing["no-surrender-under-a-stay"]["counterexample"]
    assert told["possible"] is True
    assert told["steps"][-2:] == ["claim", "amparo/stay"]
    assert "Entonces es posible:" in told["text"]

    assert main(["verify"]) == 1
    out = capsys.readouterr().out
    assert "Not so: no-surrender-under-a-stay" in out
    assert "Ley de Amparo, art. 126" in out


@pytest.mark.usefixtures("slice_of_law")
def test_faults_are_listed_with_what_misses_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--faults", "--json"]) == 0
    (proof,) = json.loads(capsys.readouterr().out)["procedures"]
    faults = {one["relation"]: one for one in proof["faults"]}
    assert faults["amparo/final milestone surrender"]["caught_by"] == "no-surrender-under-a-stay"
    assert faults["grant response notice"]["caught_by"] is None
    assert "duty" in faults["grant response notice"]["because"]


def test_a_procedure_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--procedure", "from-mexiko"]) == 2
    assert "from-mexico" in capsys.readouterr().err
