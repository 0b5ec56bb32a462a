"""`dedere people`, as it is called."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dedere.casefile import loads
from dedere.cli.main import main
from dedere.store import cases, people
from dedere.store.access import Reader

pytestmark = pytest.mark.django_db
Told = Callable[..., Any]
CASE = """\
format: dedere-casefile/1
id: {id}
requesting_state: US
requested_state: MX
person: {{name: {name}, born_on: 1970-02-03}}
offenses: [{{id: o1}}]
"""
A, B, C = "case:a", "case:b", "case:c"
WHO = ("--by", "Ana Ejemplo", "--reason", "the same day of birth")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with three cases, and where the command runs."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    names = {"a": "Fulano Inventado Peralta", "b": "Fulano Inventado", "c": "FULANO INVENTADO"}
    for id, name in names.items():
        cases.add(loads(CASE.format(id=id, name=name)), Reader("Ana Ejemplo"), f"{id}.yaml")
    return tmp_path


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    """What a command prints as JSON."""

    def call(*args: str, code: int = 0) -> Any:
        capsys.readouterr()
        assert main(["people", *args]) == code
        return json.loads(capsys.readouterr().out)

    return call


def test_from_matching_to_undoing_and_exporting(
    folder: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told("match", "--csv", "pairs.csv", "--json")
    assert found["pairs"][0]["evidence"]
    assert {tuple(one["mentions"]) for one in found["pairs"]} == {(A, B), (A, C), (B, C)}
    rows = list(csv.DictReader((folder / "pairs.csv").open(encoding="utf-8", newline="")))
    assert [row["first"] for row in rows] == [one["mentions"][0] for one in found["pairs"]]

    made = told("decide", B, A, "--same", "--json", *WHO)
    assert made["person"] == [A, B]
    assert made["decision"]["verdict"] == "same"
    left = told("match", "--json")["pairs"]
    assert {tuple(one["mentions"]) for one in left} == {(A, C), (B, C)}
    told("decide", B, C, "--same", "--json", *WHO)

    torn = told("decide", A, C, "--different", "--json", *WHO, code=1)
    assert torn["conflicts"] == [{"mentions": [A, C], "chain": [A, B, C]}]
    assert main(["people", "list", "--lang", "es"]) == 0
    assert "Esto se contradice" in capsys.readouterr().out
    back = told("undo", str(torn["decision"]["number"]), "--json", *WHO)
    assert back["decision"]["undone_by"] == "Ana Ejemplo"
    assert back["person"] == [A, B, C]

    exported = told("export")
    assert exported["persons"] == [{"id": A, "mentions": [A, B, C]}]
    assert main(["people", "export", "--resolver", "who.csv"]) == 0
    who = list(csv.DictReader((folder / "who.csv").open(encoding="utf-8", newline="")))
    assert {row["mention"]: row["person"] for row in who} == dict.fromkeys((A, B, C), A)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("decide", A, B, "--same"), "gives a name"),
        (("decide", A, B, *WHO), "--unsure"),
        (("decide", A, B, "--same", "--different", *WHO), "--unsure"),
        (("decide", A, "case:none", "--same", *WHO), "no mention"),
        (("decide", A, A, "--same", *WHO), "another"),
        (("decide", A, B, "--same", "--by", "Ana"), "Say why."),
        (("undo", "4", *WHO), "no decision"),
        (("redo", "4", *WHO), "no decision"),
        (("undo", "4"), "gives a name"),
        (("match", "--from", "absent.csv"), "absent.csv"),
        (("match", "--threshold", "2"), "threshold"),
        (("mach",), "match"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_wrong_calls_say_what_is_wrong_and_write_nothing(
    args: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["people", *args]) == 2
    assert said in capsys.readouterr().err
    assert people.decisions_for(Reader()) == ()


def test_a_list_of_names_alone_and_with_the_office(
    folder: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "name,born,passport\nFulano Inventado Peralta,1970-02-03,G1\nFulano Inventado,1970,G2\n"
    (folder / "names.csv").write_text(text, encoding="utf-8")
    alone = told("match", "--from", "names.csv", "--json")
    assert alone["mentions"] == 2
    assert [one["mentions"] for one in alone["pairs"]] == [["file:names.csv:2", "file:names.csv:3"]]
    both = told("match", "--from", "names.csv", "--office", "--json", "--lang", "es")
    assert both["mentions"] == 5
    assert any("nunca se guardan: passport" in one for one in both["notes"])
    assert main(["people", "match", "--from", "names.csv"]) == 0
    said = capsys.readouterr()
    assert "A person decides." in said.out
    assert "declared judgments" in said.out
    assert "never kept: passport" in said.err
