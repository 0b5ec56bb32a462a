"""`dedere casefile`, run as people run it: a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import jsonschema
import pytest
import typer

from dedere.cli.common import parse_day
from tests.casefile.cases import CONTRACT, HEAD, SMALLEST

SRC = Path(__file__).resolve().parents[2] / "src"
COMMAND = [sys.executable, "-c", "from dedere.cli.main import run; run()"]


def dedere(*args: str, folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the command in *folder*."""
    return subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *args],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(SRC), "PYTHONIOENCODING": "utf-8", **env},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


# -- bad input ------------------------------------------------------------------------------------


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(200_000_000)


def _text(text: str, encoding: str = "utf-8") -> Callable[[Path], object]:
    return lambda path: path.write_bytes(text.encode(encoding))


BOMB = "a0: &a0 [x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40)
)
BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "an empty file": (_text(""), "case.yaml:1:1: "),
    "a missing file": (lambda path: None, "case.yaml: "),
    "a directory": (lambda path: path.mkdir(), "case.yaml: "),
    "binary bytes": (lambda path: path.write_bytes(bytes(range(256))), "case.yaml:1:1: "),
    "lists nested 5,000 deep": (_text("[" * 5000 + "]" * 5000), "case.yaml:1:41: "),
    "tags that construct objects": (
        _text(SMALLEST + "note: !!python/object/apply:os.mkdir [pwned]\n"),
        "case.yaml:6:7: ",
    ),
    "a file of 200 MB": (_sparse, "case.yaml: "),
    "invalid YAML": (_text(SMALLEST + "note: [a\n"), "case.yaml:7:1: "),
    "anchors that expand without end": (_text(BOMB), "case.yaml:1:5: "),
    "unknown fields": (_text(SMALLEST + "persson: {}\n"), "case.yaml:6:1: "),
    "wrong types": (_text(HEAD + "offenses: [{id: o1, is_wilful: maybe}]"), "case.yaml:5:32: "),
    "a day that does not exist": (
        _text(HEAD + "offenses: [{id: o1, committed_on: 2016-02-30}]"),
        "case.yaml:5:35: ",
    ),
    "no offense": (_text(HEAD + "offenses: []\n"), "case.yaml:5:11: "),
    "duplicate ids": (_text(HEAD + "offenses: [{id: o1}, {id: o1}]\n"), "case.yaml:5:27: "),
    "duplicate keys": (_text(SMALLEST + "id: again\n"), "case.yaml:6:1: "),
    "the same State twice": (_text(SMALLEST.replace("US", "MX")), "case.yaml:4:18: "),
    "a State not of the treaty": (_text(SMALLEST.replace("US", "CA")), "case.yaml:3:19: "),
    "text in Latin-1": (_text(SMALLEST + "title: Extradición\n", "latin-1"), "case.yaml:6:17: "),
}  # fmt: skip


def _everything_in(folder: Path) -> Iterator[str]:
    return (str(path) for path in sorted(folder.rglob("*")))


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_told_and_nothing_is_written(name: str, tmp_path: Path) -> None:
    make, place = BAD[name]
    make(tmp_path / "case.yaml")
    before = list(_everything_in(tmp_path))
    done = dedere("casefile", "check", "case.yaml", folder=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(place), done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 50
    assert list(_everything_in(tmp_path)) == before


def test_bad_input_as_json_and_in_spanish(tmp_path: Path) -> None:
    (tmp_path / "case.json").write_text(json.dumps({"format": "dedere-casefile/1", "idd": 1}))
    done = dedere("casefile", "check", "case.json", "--json", "--lang", "es", folder=tmp_path)
    assert done.returncode == 2
    told = json.loads(done.stdout)
    assert (told["format"], told["file"], told["ok"]) == (1, "case.json", False)
    first = next(p for p in told["problems"] if "'idd'" in p["found"])
    assert (first["line"], first["column"]) == (1, 33)
    assert first["found"] == "un expediente no tiene clave 'idd'."
    assert first["todo"] == "¿Quiso decir «id»?"
    assert "case.json:1:33: un expediente no tiene clave 'idd'." in done.stderr


def test_a_file_name_of_any_bytes_can_be_told(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.yaml")
    done = dedere("casefile", "check", name, "--json", folder=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert json.loads(done.stdout)["ok"] is False


# -- good input -----------------------------------------------------------------------------------


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The example of the contract, in a folder of its own."""
    (tmp_path / "case.yaml").write_text(CONTRACT, encoding="utf-8")
    return tmp_path


def test_a_casefile_that_can_be_used(case: Path) -> None:
    done = dedere("casefile", "check", "case.yaml", folder=case)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("case.yaml: the casefile invented-1 can be used.")
    assert "case.yaml:5:30: person.born_on: the value has no source" in done.stdout
    spanish = dedere("casefile", "check", "case.yaml", "--lang", "es", folder=case).stdout
    assert "el expediente invented-1 se puede usar" in spanish
    assert "el valor no tiene fuente" in spanish


def test_a_casefile_that_can_be_used_as_json(case: Path) -> None:
    done = dedere("casefile", "check", "case.yaml", "--json", folder=case)
    told = json.loads(done.stdout)
    assert done.returncode == 0
    assert (told["ok"], told["case"], told["problems"]) == (True, "invented-1", [])
    assert {
        "kind": "no_source", "subject": "person", "fact": "born_on", "line": 5, "column": 30,
        "text": "the value has no source",
    } in told["notes"]  # fmt: skip


def test_a_terminal_without_utf_8_gets_what_it_can_show(case: Path) -> None:
    name = "título.yaml"
    (case / "case.yaml").rename(case / name)
    for more in ([], ["--json"]):
        done = dedere(
            "casefile", "check", name, *more, "--lang", "es",
            folder=case, PYTHONIOENCODING="ascii", PYTHONUTF8="1",
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.isascii()


def test_the_schema_is_one(tmp_path: Path) -> None:
    for lang in ("en", "es"):
        done = dedere("casefile", "schema", "--lang", lang, folder=tmp_path)
        assert done.returncode == 0
        jsonschema.Draft202012Validator.check_schema(json.loads(done.stdout))


# -- the command itself ---------------------------------------------------------------------------


@pytest.mark.parametrize("args", [[], ["casefile"], ["casefile", "check"], ["casefile", "schema"]])
def test_every_help_has_an_example(args: list[str], tmp_path: Path) -> None:
    done = dedere(*args, "--help", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Usage: dedere" in done.stdout
    if args != ["casefile"]:
        assert "Example:" in done.stdout


def test_help_reads_no_law_and_loads_nothing_heavy() -> None:
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-X", "importtime", *COMMAND[1:], "--help"],
        env={**os.environ, "PYTHONPATH": str(SRC)},
        capture_output=True,
        encoding="utf-8",
    )
    for heavy in ("dedere.law", "dedere.casefile", "django", "yaml", "rich"):
        assert f" {heavy}\n" not in done.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["casefil"], "Did you mean 'casefile'?"),
        (["casefile", "chek", "x"], "chek"),
        (["casefile", "check"], "Missing argument"),
        (["casefile", "check", "x", "--lang", "fr"], "español"),
        (["casefile", "check", "x", "--odd"], "--odd"),
        ([], "Usage"),
    ],
)
def test_wrong_use_is_told_with_exit_2(args: list[str], said: str, tmp_path: Path) -> None:
    done = dedere(*args, folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_day_is_a_whole_one() -> None:
    assert parse_day("2016-05-20") == date(2016, 5, 20)
    for written in ("2016-05", "2016-02-30", "20160520", "2016-W20-5", "yesterday", ""):
        with pytest.raises(typer.BadParameter, match="write a whole one, such as 2016-05-20"):
            parse_day(written)


def test_the_version(tmp_path: Path) -> None:
    assert dedere("--version", folder=tmp_path).stdout.startswith("dedere ")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "casefile", "schema"],
        env={**os.environ, "PYTHONPATH": str(SRC)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    process.wait(timeout=60)
    assert said == b""
