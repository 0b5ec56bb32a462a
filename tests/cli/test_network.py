"""The command `network`, as others call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dedere.cli.main import main
from tests.connections.sample import FILES, PERSON


@pytest.fixture
def folder(tmp_path: Path) -> str:
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "files.yaml").write_text(FILES, encoding="utf-8")
    (cases / "person.yaml").write_text(PERSON, encoding="utf-8")
    return str(cases)


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["network", *args]) == code
    out = capsys.readouterr()
    return out.err if code else out.out


def test_nodes_and_ties_are_told_in_both_languages(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    english = told(capsys, "--from", folder)
    assert "Los Inventados  [group:los-inventados]" in english
    assert "Juan Ejemplo Inventado led Los Inventados (2010 – ?)" in english
    assert "no finding of guilt" in english
    assert "Pedro Muestra fue miembro de" in told(capsys, "--from", folder, "--lang", "es")


def test_json_holds_nodes_and_ties(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(told(capsys, "--from", folder, "--json"))
    assert data["format"] == 1
    ids = {one["id"] for one in data["nodes"]}
    assert all({one["from"], one["to"]} <= ids for one in data["ties"])
    near = json.loads(told(capsys, "--from", folder, "--json", "--node", "invented-files:i2"))
    assert len(near["nodes"]) == 2


def test_entities_go_out_and_come_back(
    tmp_path: Path, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    before = json.loads(told(capsys, "--from", folder, "--json", "--ftm", str(out)))
    after = json.loads(told(capsys, "--ftm-in", str(out), "--json", "--ftm", str(again)))
    assert after == before
    assert again.read_bytes() == out.read_bytes()
    beside = tmp_path / "again.dedere.jsonl"
    assert beside.read_bytes() == (tmp_path / "out.dedere.jsonl").read_bytes()
    # The same casefile twice would lose one of the two.
    said = told(capsys, "--ftm-in", str(out), "--from", folder, code=2)
    assert "invented-files" in said


def test_entities_of_others_are_told_and_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "theirs.jsonl"
    theirs.write_text('{"id": "v", "schema": "Vessel", "properties": {"name": ["X"]}}\n')
    said = told(capsys, "--ftm-in", str(theirs))
    assert "kept as they came: 1" in said
    assert "without a place in the network: 1" in said
    theirs.write_text("not json\n")
    assert "theirs.jsonl:1:" in told(capsys, "--ftm-in", str(theirs), code=2)


def test_graphml_is_written(
    tmp_path: Path, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "network.graphml"
    assert str(out) in told(capsys, "--from", folder, "--graphml", str(out))
    assert out.read_text(encoding="utf-8").startswith("<?xml")
    said = told(capsys, "--from", folder, "--graphml", str(tmp_path / "no" / "x"), code=2)
    assert "cannot be written" in said


def test_a_group_is_told_before_and_after_with_a_series_beside(
    tmp_path: Path, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    csv = tmp_path / "homicides.csv"
    csv.write_text("date,value,source\n2016-01,5,Invented office\n2016-06,9,Invented office\n")
    asked = ("--from", folder, "--group", "los-inventados", "--series", f"homicides={csv}")
    said = told(capsys, *asked)
    assert "Arrest of Juan Ejemplo Inventado, 10 Mar 2016" in said
    assert "before: 5 (1 numbers)" in said
    assert "Source: Invented office" in said
    assert "do not say that the arrest caused" in said
    data = json.loads(told(capsys, *asked, "--json"))
    assert data["before_and_after"][0]["counts"]["members"]["before"] == 1
    assert data["beside"][0]["after"]["total"] == 9
    csv.write_text("date,value\n2016-01,5\n")
    assert "No series is taken without its source" in told(capsys, *asked, code=2)


def test_what_is_not_there_is_refused(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Did you mean" in told(capsys, "--from", folder, "--group", "los-inventado", code=2)
    assert "'wars'" in told(
        capsys, "--from", folder, "--group", "los-inventados", "--series", "wars=x.csv", code=2
    )
    assert "--group" in told(capsys, "--from", folder, "--series", "prices=x.csv", code=2)


def test_a_node_is_told_with_everything_that_is_recorded(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = told(capsys, "--from", folder, "--node", "ap-15", "--lang", "es")
    assert "(suspendida)" in said
    assert "la autoridad: Fiscalía federal" in said
    assert "de qué trata: masacre, La Laguna, mayo de 2015" in said
    statement = told(capsys, "--from", folder, "--node", "invented-files:st1")
    assert "a lower sentence" in statement
    assert "Invented docket <https://example.org/docket>" in statement
    assert "(arrived in part)" in told(capsys, "--from", folder, "--node", "invented-files:a1")


def test_entities_of_others_become_a_casefile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "theirs.jsonl"
    theirs.write_text(
        '{"id": "a ñ", "schema": "Person", "properties": {"name": ["Jane Sample"]}}\n'
        '{"id": "b", "schema": "Organization", "properties": {"name": ["Sample Group"]}}\n'
        '{"id": "m", "schema": "Membership", "properties": {"member": ["a ñ"],'
        ' "organization": ["b"], "sourceUrl": ["https://example.org"]}}\n',
        encoding="utf-8",
    )
    into = tmp_path / "new"
    told(capsys, "--ftm-in", str(theirs), "--casefiles", str(into))
    said = told(capsys, "--from", str(into))
    assert "Jane Sample was a member of Sample Group · https://example.org" in said
    # What is there is not written over.
    again = ("--ftm-in", str(theirs), "--casefiles", str(into))
    assert "ftm-theirs.json" in told(capsys, *again, code=2)
    assert "--ftm-in" in told(capsys, "--casefiles", str(into), code=2)
