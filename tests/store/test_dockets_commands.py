"""`dedere docket keep`, `codings` and `note`, as they are called."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.dockets.building import USUAL, page
from tests.dockets.prosecutions import PLEADED

CODED = """\
import django
django.setup()
from dedere.store import coders, codings, dockets
for name in ("Ana", "Beto"):
    coder, key = coders.claim(name)
    open(name + ".key", "w").write(key + "\\n")
    reader = coders.proven(coder)
    coding = codings.begin(reader, dockets.docket_for(reader, "casd-3-20-cr-09991"), "1")
    codings.write(reader, coding, "resolution", "accepted", note="=1+1")
    codings.write(reader, coding, "verdict", "accepted")
"""
FINISHED = """\
import django
django.setup()
from dedere.store import codings
from dedere.store.access import Reader
for name in ("Ana", "Beto"):
    reader = Reader(name, name)
    codings.finish(reader, codings.own_codings(reader)[0].coding, anyway=True)
"""


def call(folder: Path, *args: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, *args],
        capture_output=True,
        text=True,
        input=given,
        cwd=folder,
        env={
            **os.environ,
            "DEDERE_DATA": str(folder / "data"),
            "DJANGO_SETTINGS_MODULE": "dedere.office.settings",
        },
        timeout=120,
        check=False,
    )


def dedere(folder: Path, *args: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    command = "from dedere.cli.main import run; run()"
    return call(folder, "-c", command, "docket", *args, given=given)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.html").write_bytes(page(USUAL))
    (pages / "bad.html").write_bytes(b"<html>Login</html>")
    with zipfile.ZipFile(pages / "more.zip", "w") as archive:
        archive.writestr("b.html", page(PLEADED))
    return tmp_path


def test_one_bad_file_never_stops_the_rest_and_the_same_command_goes_on(folder: Path) -> None:
    done = dedere(folder, "keep", "pages", "--by", "Ana", "--json")
    told = json.loads(done.stdout)
    assert done.returncode == 1, done.stderr
    assert [one["docket"] for one in told["kept"]] == ["casd-3-21-cr-09999-2", "casd-3-20-cr-09991"]
    assert [Path(one["file"]).name for one in told["failed"]] == ["bad.html"]
    (folder / "pages" / "bad.html").unlink()
    again = dedere(folder, "keep", "pages", "--by", "Ana")
    assert again.returncode == 0, again.stderr
    assert "0 kept, 2 kept already" in again.stdout


def test_without_a_name_nothing_is_kept(folder: Path) -> None:
    done = dedere(folder, "keep", "pages", "--lang", "es")
    assert done.returncode == 2
    assert "da su nombre" in done.stderr
    assert not (folder / "data").exists()


def test_what_one_codes_is_exported_with_the_key_and_to_all_when_both_are_done(
    folder: Path,
) -> None:
    assert dedere(folder, "keep", "pages/more.zip", "--by", "Ana").returncode == 0
    done = call(folder, "-c", CODED)
    assert done.returncode == 0, done.stderr
    everybody = dedere(folder, "codings", "--json")
    assert (everybody.returncode, everybody.stdout) == (0, "")

    mine = dedere(folder, "codings", "--coder", "Ana", "--key-file", "Ana.key", "--json")
    rows = [json.loads(line) for line in mine.stdout.splitlines()]
    assert {(row["coder"], row["variable"]) for row in rows} == {
        ("Ana", "resolution"),
        ("Ana", "verdict"),
    }
    key = (folder / "Beto.key").read_text()
    heard = dedere(folder, "codings", "--coder", "beto", "--key-file", "-", given=key.upper())
    assert "Beto" in heard.stdout
    assert "Ana" not in heard.stdout

    for args in (["--key-file", "Beto.key"], [], ["--key-file", "absent"]):
        refused = dedere(folder, "codings", "--coder", "Ana", *args, "--json")
        assert (refused.returncode, refused.stdout) == (2, ""), refused
    assert dedere(folder, "codings", "--key-file", "Ana.key").returncode == 2

    assert call(folder, "-c", FINISHED).returncode == 0
    opened = dedere(folder, "codings", "--csv", "out.csv")
    assert opened.returncode == 0, opened.stderr
    with (folder / "out.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert {row["coder"] for row in table} == {"Ana", "Beto"}
    assert table[0]["value"] == "guilty_plea"
    assert table[0]["note"] == "'=1+1", "no formula for a spreadsheet"
    assert json.loads(table[0]["evidence"])[0]["words_sha256"]


def test_an_observers_note_is_kept_corrected_and_shown(folder: Path) -> None:
    assert dedere(folder, "keep", "pages/a.html", "--by", "Ana").returncode == 0
    id = "casd-3-21-cr-09999-2"
    args = ["--day", "2022-06-24", "--by", "Ana", "--author", "Observadora Una", "--entry", "40"]
    made = dedere(folder, "note", id, *args, "--text", "He spok.", "--json")
    number = json.loads(made.stdout)["note"]["number"]
    mended = dedere(
        folder, "note", id, *args, "--file", "-", "--corrects", str(number), given="He spoke.\n"
    )
    assert mended.returncode == 0, mended.stderr
    notes = json.loads(dedere(folder, "note", id, "--json").stdout)["notes"]
    assert [(one["author"], one["day"], one["text"], one["corrects"]) for one in notes] == [
        ("Observadora Una", "2022-06-24", "He spoke.", number)
    ]
    assert "asiento 40" in dedere(folder, "note", id, "--lang", "es").stdout
    for wrong in (
        ["--text", "x", "--by", "Ana"],
        ["--text", "x", "--day", "2022-06-24"],
        ["--day", "2022-06-24", "--by", "Ana"],
        ["--day", "2999-01-01", "--by", "Ana", "--text", "x"],
        ["--text", " ", "--day", "2022-06-24", "--by", "Ana"],
        ["--text", "x", "--day", "2022-06-24", "--by", "Ana", "--corrects", "77"],
    ):
        assert dedere(folder, "note", id, *wrong).returncode == 2, wrong
    assert dedere(folder, "note", "absent").returncode == 2
    assert dedere(folder, "note").returncode == 2
    (folder / "notes.yaml").write_text(
        "observations: [{author: Observador Dos, day: 2022-06-24, "
        "docket: 'casd 3:21-cr-09999', defendant: 2, text: He waited.}]\n"
    )
    done = dedere(folder, "note", "--notes", "notes.yaml", "--by", "Ana", "--json")
    assert [one["docket"] for one in json.loads(done.stdout)["notes"]] == [id], done.stderr
    assert dedere(folder, "note", "--notes", "notes.yaml").returncode == 2
