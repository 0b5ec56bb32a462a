"""The commands that settle, that give final values, and that name the cases to look at again."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from typer.testing import CliRunner

from dedere.bilingual import Text
from dedere.cli.docket import codebook as codebook_command
from dedere.cli.docket import codings as codings_command
from dedere.cli.docket import settle as settle_command
from dedere.dockets.codebook import Codebook, codebook, to_data
from dedere.errors import DedereError
from dedere.store import codings
from dedere.store.access import Reader
from dedere.store.codings import meanings, writing
from dedere.store.models import KeptCodebook
from tests.store import settling
from tests.store.settling import Opened

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_keys")]


@pytest.fixture
def one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    return settling.opened()


def run(command: Any, *args: str, key: str = "") -> str:
    done = CliRunner().invoke(command.app, list(args), input=f"{key}\n")
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == 0, done.output
    return str(done.output)


def key_of_a_new_name(name: str) -> str:
    from dedere.store import coders

    return coders.claim(name)[1]


# -- settle --------------------------------------------------------------------------------------


def test_what_is_left_is_listed_over_all_dockets(one: Opened) -> None:
    [told] = json.loads(run(settle_command, "--json"))
    assert (told["docket"], told["defendant"]) == (one.docket.pk, "1")
    assert (told["first"], told["second"], told["settled"], told["of"]) == ("Ana", "Beto", 0, 4)
    assert [each["variable"] for each in told["left"]] == [
        "forfeiture",
        "sentencing_date",
        "superseding",
        "verdict",
    ]
    assert told["left"][2]["second"] is None
    words = run(settle_command)
    assert "0 of 4 settled" in words
    assert "verdict (Verdict): does not apply / not stated" in words
    assert "0 de 4 resueltos" in run(settle_command, "--lang", "es")


def test_one_value_is_settled_undone_and_withdrawn(one: Opened) -> None:
    key = key_of_a_new_name("Dora")
    by = ("--by", "Dora", "--key-file", "-")
    where = (one.docket.pk, "1", "sentencing_date")
    said = run(settle_command, *where, "--take", "second", *by, key=key)
    assert "Settled: " in said
    assert "1 of 4 settled" in said
    assert one.item("sentencing_date").settled.by == "Dora"  # type: ignore[union-attr]
    run(settle_command, *where[:2], "--undo", *by, key=key)
    assert one.item("sentencing_date").settled is None
    run(settle_command, *where[:2], "--redo", *by, key=key)
    told = run(
        settle_command, *where, "--value", "2021-02-18", "--place", "41", "--place", "header",
        "--reason", "As the minutes say.", "--sure", "likely", "--json", *by, key=key,
    )  # fmt: skip
    made = json.loads(told)
    assert (made["take"], made["value"], made["role"]) == ("value", "2021-02-18", "third_person")
    assert [place.get("doc") or place["header"] for place in made["evidence"]] == ["41", "header"]
    assert (made["settled"], made["left"]) == (1, 3)
    run(settle_command, *where, "--withdraw", "--reason", "No.", *by, key=key)
    assert one.item("sentencing_date").settled is None


def test_places_of_a_coder_can_be_named(one: Opened) -> None:
    key = key_of_a_new_name("Dora")
    told = run(
        settle_command, one.docket.pk, "1", "forfeiture", "--value", "no", "--place", "first",
        "--reason", "It was vacated.", "--json", "--by", "Dora", "--key-file", "-", key=key,
    )  # fmt: skip
    assert json.loads(told)["value"] is False
    assert json.loads(told)["evidence"][0]["i"] == 10


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--take", "first", "--value", "x"], "several acts"),
        ([], "how it is to be settled"),
        (["--take", "first"], "who settles"),
        (["--take", "first", "--by", "Nobody", "--key-file", "-"], "do not belong together"),
    ],
)
def test_what_cannot_be_is_told(one: Opened, args: list[str], says: str) -> None:
    with pytest.raises(DedereError, match=says):
        run(settle_command, one.docket.pk, "1", "verdict", *args, key="x")


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["verdict", "--value", "guilty"], "is no JSON"),
        (["sentencing_date", "--value", "2021-02-18", "--place", "999"], "No entry is called"),
        (["sentencing_date", "--value", "18/02/2021"], "2021-02-05"),
        (["resolution", "--take", "first"], "final as it stands"),
        (["verdict", "--missing", "lost", "--reason", "x"], "lost"),
    ],
)
def test_what_is_no_value_or_place_is_told(one: Opened, args: list[str], says: str) -> None:
    key = key_of_a_new_name("Dora")
    with pytest.raises(DedereError, match=says):
        run(settle_command, one.docket.pk, "1", *args, "--by", "Dora", "--key-file", "-", key=key)
    assert not one.told().settlements.acts


# -- final values --------------------------------------------------------------------------------


def test_final_values_say_how_they_became_final(one: Opened) -> None:
    one.settle(one.carla, "verdict", "missing", missing="not_filed", reason="No trial.")
    lines = [json.loads(line) for line in run(codings_command, "--final", "--json").splitlines()]
    assert {line["variable"]: line["how"] for line in lines} == {
        "forfeiture": "differs",
        "resolution": "agreed",
        "sentencing_date": "differs",
        "superseding": "differs",
        "verdict": "settled",
    }
    verdict = next(line for line in lines if line["variable"] == "verdict")
    assert verdict["settled"] | {"at": ""} == {
        "by": "Carla",
        "role": "third_person",
        "take": "missing",
        "reason": "No trial.",
        "at": "",
        "changed_since": False,
    }
    words = run(codings_command, "--final")
    assert re.search(r"never filed \(settled, Carla, third person, No trial\.\)", words)
    assert "they differ, not settled" in words


def test_the_table_of_final_values(one: Opened, tmp_path: Path) -> None:
    one.settle(one.carla, "forfeiture", "first", reason="=1+1")
    file = tmp_path / "final.csv"
    run(codings_command, "--final", "--csv", str(file))
    rows = {row["variable"]: row for row in csv.DictReader(io.StringIO(file.read_text("utf-8")))}
    row = rows["forfeiture"]
    assert (row["how"], row["settled_by"], row["role"]) == ("settled", "Carla", "third_person")
    assert row["reason"] == "'=1+1"
    assert (row["first_coder"], row["first_value"]) == ("Ana", "true")
    assert (row["second_coder"], row["second_missing"]) == ("Beto", "sealed_document")
    assert rows["verdict"]["missing"] == "coders_differ"
    assert json.loads(row["evidence"])[0]["sha256"] == row["sha256"]


def test_final_values_have_no_history(one: Opened) -> None:
    with pytest.raises(DedereError, match="no acts that no longer count"):
        run(codings_command, "--final", "--history")


# -- when the codebook changes -------------------------------------------------------------------


def changed(book: Codebook, name: str) -> Codebook:
    """The next codebook: one variable means something else, another has another title."""
    variables = tuple(
        replace(one, definition=Text("Something else.", "Otra cosa."))
        if one.name == name
        else replace(one, title=Text("Judgment day", "Día"))
        if one.name == "sentencing_date"
        else one
        for one in book.variables
    )
    return replace(
        book, variables=variables, number=book.number + 1, version=f"{book.number + 1}-0123456789"
    )


@pytest.fixture
def later(one: Opened) -> Any:
    """From here on the codebook gives ``resolution`` another meaning."""
    after = changed(codebook(), "resolution")
    patched = [
        patch.object(meanings.Meanings, "__init__", _meanings(after)),
        patch.object(writing, "remember", lambda book: meanings.remember(after)),
    ]
    for each in patched:
        each.start()
    yield after
    for each in patched:
        each.stop()


def _meanings(after: Codebook) -> Any:
    def made(self: Any, now: Any = None, saved: Any = None) -> None:
        self.now, self.saved, self._known = after, saved, {}

    return made


def test_each_version_of_the_codebook_is_kept_once(one: Opened) -> None:
    assert [row.version for row in KeptCodebook.objects.all()] == [codebook().version]


def test_values_of_an_older_meaning_are_listed_with_their_coders(
    one: Opened, later: Codebook
) -> None:
    found = codings.to_look_at_again(Reader())
    assert [(each.coding.docket_id, each.value.coder, each.value.variable) for each in found] == [
        (one.docket.pk, "Ana", "resolution"),
        (one.docket.pk, "Beto", "resolution"),
    ]
    assert found[0].change is not None
    assert found[0].change.what == ("definition",)
    assert "older meaning" in found[0].text.en
    assert one.lines()["resolution"]["older_meaning"] is True
    assert one.lines()["sentencing_date"]["older_meaning"] is False, "other words alone"


def test_a_hidden_coding_is_not_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = settling.written()
    after = changed(codebook(), "resolution")
    monkeypatch.setattr(meanings.Meanings, "__init__", _meanings(after))
    assert not codings.to_look_at_again(Reader())
    assert [each.value.coder for each in codings.to_look_at_again(one.ana)] == ["Ana"]
    assert not codings.older(one.beto, one.first)


def test_the_command_lists_them(one: Opened, later: Codebook, tmp_path: Path) -> None:
    saved = tmp_path / "saved.json"
    saved.write_text(json.dumps(to_data(codebook())), "utf-8")
    with patch("dedere.dockets.codebook.codebook", lambda extra=None: later):
        told = json.loads(run(codebook_command, "--since", str(saved), "--cases", "--json"))
        words = run(codebook_command, "--since", str(saved), "--cases")
    assert {each["variable"]: each["difference"] for each in told["changes"]} == {
        "resolution": "meaning",
        "sentencing_date": "words",
    }
    assert [(each["coder"], each["variable"], each["known"]) for each in told["cases"]] == [
        ("Ana", "resolution", True),
        ("Beto", "resolution", True),
    ]
    assert told["cases"][0]["codebook"] == codebook().version
    assert "2 values to look at again." in words
    assert f"{one.docket.pk} 1 · resolution" in words


def test_a_version_that_is_not_kept_is_looked_at_again(one: Opened) -> None:
    known = codings.Meanings()
    assert known.change("plea", f"{codebook().number}-ffffffffff") == (False, None)
    assert known.change("plea", f"{codebook().number - 1}-ffffffffff") == (True, None)


def test_nothing_is_older_under_the_codebook_of_today(one: Opened) -> None:
    assert "No value" in run(codebook_command, "--cases")
    with pytest.raises(DedereError, match="add --cases"):
        run(codebook_command, "--coder", "Ana", "--key-file", "-")
