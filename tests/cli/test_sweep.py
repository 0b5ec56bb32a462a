"""The command `sweep`, as others call it: files in, files out, and nothing half done."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest

from dedere.cli.main import main
from dedere.law.facts import VOCABULARY
from dedere.law.language.situation import Level
from dedere.sweep.compiling import TABLES
from dedere.sweep.files import FORMATS
from tests.sweep.dockets import draw_docket
from tests.sweep.test_agreement import plan_of

DAY = "2024-01-01"
ROOT = Path(__file__).parents[2]
MODULE = "from dedere.cli.main import run; run()"
OUTPUTS = ("requests", "offenses", "deciding")


def command(*args: str, before: str = "") -> list[str]:
    return [sys.executable, "-c", before + MODULE, "sweep", *args]


def dedere(*args: str, before: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own command
        command(*args, before=before),
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )


@cache
def drawn() -> dict[Level, pa.Table]:
    """Forty requests and what lies below them, in the order of their keys."""
    made = draw_docket(plan_of(date.fromisoformat(DAY)), 5, 40).tables(text=False)
    return {level: _padded(table) for level, table in zip(TABLES, made, strict=True)}


def _padded(table: pa.Table) -> pa.Table:
    for name in [name for name in table.column_names if name.endswith("_id")]:
        keys = [f"{key[0]}{int(key[1:]):03}" for key in map(str, table.column(name).to_pylist())]
        table = table.set_column(table.column_names.index(name), name, pa.array(keys))
    return table


def write(table: pa.Table, path: Path) -> None:
    if path.suffix == ".parquet":
        pq.write_table(table, path)
    elif path.suffix == ".arrow":
        with pa.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table)
    else:
        columns = {}
        for name in table.column_names:
            column: Any = table.column(name)
            if pa.types.is_list(column.type):
                joined = [None if v is None else ";".join(v) or " " for v in column.to_pylist()]
                column = pa.array(joined, pa.string())
            columns[name] = column
        pyarrow.csv.write_csv(pa.table(columns), path)


def write_all(
    folder: Path, format: str = "parquet", changed: Mapping[str, pa.Table] | None = None
) -> tuple[str, ...]:
    """Write the docket, some tables changed; gives the options that name the files."""
    folder.mkdir(exist_ok=True)
    options: list[str] = []
    for level, table in drawn().items():
        path = folder / f"{level.plural}.{format}"
        write((changed or {}).get(level.plural, table), path)
        options += [f"--{level.plural}", str(path)]
    return *options, "--as-of", DAY


def sweep(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    assert main(["sweep", *args, "--json"]) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


def outputs(folder: Path) -> dict[str, pa.Table]:
    return {path.stem: _plain(pq.read_table(path)) for path in sorted(folder.glob("*.parquet"))}


def _plain(table: pa.Table) -> pa.Table:
    fields = [
        pa.field(f.name, pa.string() if pa.types.is_dictionary(f.type) else f.type)
        for f in table.schema
    ]
    return table.replace_schema_metadata().cast(pa.schema(fields))


# -- the contract --------------------------------------------------------------------------------


def test_it_says_and_writes_what_was_promised(tmp_path: Path) -> None:
    given = write_all(tmp_path / "in")
    done = dedere(*given, "-o", str(tmp_path / "out"), "--deciding", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert list(said)[:7] == [
        "format", "engine", "requests", "offenses", "rules", "absent", "seconds",
    ]  # fmt: skip
    rows = drawn()
    assert (said["format"], said["engine"]) == (1, "polars")
    assert said["requests"] == rows[Level.REQUEST].num_rows
    assert said["offenses"] == rows[Level.OFFENSE].num_rows
    assert (said["as_of"], said["not_swept"]) == (DAY, [])
    made = outputs(tmp_path / "out")
    assert tuple(sorted(made)) == tuple(sorted(OUTPUTS))
    swept = {"requests": ["request_id"], "offenses": ["offense_id", "request_id"]}
    rules = 0
    for name, keys in swept.items():
        names = made[name].column_names
        assert names[: len(keys)] == keys
        assert names[-1] == "outcome"
        answers = names[len(keys) : -1]
        assert all(made[name].schema.field(one).type == pa.bool_() for one in answers)
        rules += len(answers)
    assert said["rules"] == rules
    assert {"key", "rule", "fact", "decides"} <= set(made["deciding"].column_names)
    about = json.loads(pq.read_schema(tmp_path / "out" / "requests.parquet").metadata[b"dedere"])
    assert about["as_of"] == DAY
    assert about["readings"] == said["readings"]
    assert about["law_read_up_to"]["treaty-1978"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        f"{name}.parquet" for name in OUTPUTS
    )


def test_without_json_it_says_so_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = write_all(tmp_path / "in")
    assert main(["sweep", *given, "-o", str(tmp_path / "out"), "--lang", "es"]) == 0
    said = capsys.readouterr().out
    assert "40 solicitudes y" in said
    assert "no es asesoría jurídica" in said


def test_columns_that_are_not_there_are_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = drawn()[Level.REQUEST].select(["request_id"])
    given = write_all(tmp_path / "in", changed={"requests": keys})
    said = sweep(capsys, *given, "-o", str(tmp_path / "out"))
    assert said["absent"].count("request.provisional_arrest_requested") == 1


def test_a_chosen_reading_is_kept_with_the_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from dedere.law import load

    reading = next(iter(load().readings.values()))
    other = next(answer for answer in reading.answers if answer != reading.default)
    given = write_all(tmp_path / "in")
    choice = ("--reading", f"{reading.name}={other}")
    said = sweep(capsys, *given, *choice, "-o", str(tmp_path / "out"))
    assert said["readings"][reading.name] == other


# -- formats and engines -------------------------------------------------------------------------


def test_all_formats_and_engines_give_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected: dict[str, pa.Table] | None = None
    for number, (format, engine) in enumerate(
        [*((one, "polars") for one in FORMATS), ("parquet", "planes"), ("arrow", "duckdb")]
    ):
        out = tmp_path / str(number)
        given = write_all(tmp_path / "in", format)
        said = sweep(capsys, *given, "-o", str(out), "--engine", engine)
        assert said["engine"] == engine
        found = outputs(out)
        expected = expected or found
        assert found == expected, (format, engine)


@pytest.mark.parametrize("format", FORMATS)
def test_templates_have_every_column_and_can_be_swept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], format: str
) -> None:
    asked = ["sweep", "template", "-o", str(tmp_path), "--format", format]
    assert main(asked) == 0
    capsys.readouterr()
    names = [f"{level.plural}.{format}" for level in TABLES]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    given = [
        f"--{level.plural}={tmp_path / name}" for level, name in zip(TABLES, names, strict=True)
    ]
    said = sweep(capsys, *given, "-o", str(tmp_path / "out"))
    assert (said["requests"], said["absent"]) == (0, [])
    assert main(asked) == 2
    assert "already there" in capsys.readouterr().err


def test_no_table_asks_for_the_name_of_a_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sweep", "template", "-o", str(tmp_path), "--format", "csv"]) == 0
    capsys.readouterr()
    heads = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    texts = [fact.key for fact in VOCABULARY.values() if fact.type == "text"]
    assert texts
    assert not [key for key in texts if any(key in head for head in heads.values())]
    table = tmp_path / "requests.csv"
    table.write_text("request_id,request.described_name\n1,Ana\n", encoding="utf-8")
    given = [f"--requests={table}", f"--offenses={tmp_path / 'offenses.csv'}"]
    assert main(["sweep", *given, "-o", str(tmp_path / "out")]) == 2
    assert "request.described_name" in capsys.readouterr().err


# -- large tables --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The answers of all in one part."""
    folder = tmp_path_factory.mktemp("whole")
    assert main(["sweep", *write_all(folder / "in"), "--deciding", "-o", str(folder / "out")]) == 0
    return folder / "out"


@pytest.mark.parametrize("format", FORMATS)
def test_in_parts_it_gives_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], whole: Path, format: str
) -> None:
    given = write_all(tmp_path / "in", format)
    out = tmp_path / "out"
    sweep(capsys, *given, "--at-once", "16", "-o", str(out))
    expected = outputs(whole)
    del expected["deciding"]
    assert outputs(out) == expected
    assert len(list(out.iterdir())) == len(expected)


def test_in_no_order_it_gives_the_same_in_the_order_of_the_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], whole: Path
) -> None:
    chance = random.Random(3)
    shuffled = {}
    for level, table in drawn().items():
        order = list(range(table.num_rows))
        chance.shuffle(order)
        shuffled[level.plural] = table.take(order)
    given = write_all(tmp_path / "in", changed=shuffled)
    sweep(capsys, *given, "--deciding", "-o", str(tmp_path / "one"))
    sweep(capsys, *given, "--deciding", "--at-once", "16", "-o", str(tmp_path / "many"))
    assert outputs(tmp_path / "many") == outputs(tmp_path / "one")
    for name, key in (("requests", "request_id"), ("offenses", "offense_id")):
        found, expected = (outputs(f)[name] for f in (tmp_path / "many", whole))
        assert found.column(key).to_pylist() == shuffled[name].column(key).to_pylist()
        assert found.sort_by(key) == expected.sort_by(key)


def interrupted(given: Sequence[str], parts: int, by: signal.Signals) -> tuple[int, str]:
    """Run the command, which is sent the signal at the moment when that many parts are kept.

    It sends the signal to itself: whoever watches from outside may come too late, when all is done.
    """
    trap = f"""
import os
from dedere.sweep.workplace import Workplace
keep = Workplace.keep
def keep_and_stop(place, *given, **named):
    keep(place, *given, **named)
    if len(place.finished) == {parts}:
        os.kill(os.getpid(), {by.value})
Workplace.keep = keep_and_stop
"""
    done = dedere(*given, before=trap)
    return done.returncode, done.stderr


@pytest.mark.skipif(os.name != "posix", reason="stops the command by signals")
def test_it_goes_on_where_it_was_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], whole: Path
) -> None:
    out = tmp_path / "out"
    given = (*write_all(tmp_path / "in"), "--deciding", "--at-once", "8", "-o", str(out))
    code, _ = interrupted(given, 1, signal.SIGKILL)
    assert code == -signal.SIGKILL
    assert not list(out.glob("*.parquet"))
    code, said = interrupted(given, 2, signal.SIGINT)
    assert code == 130
    assert "goes on where it stopped" in said
    assert not list(out.glob("*.parquet"))
    assert sweep(capsys, *given)["resumed_parts"] == 2
    assert outputs(out) == outputs(whole)
    assert len(list(out.iterdir())) == len(OUTPUTS)


@pytest.mark.skipif(os.name != "posix", reason="stops the command by signals")
def test_a_changed_input_is_begun_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    given = (*write_all(tmp_path / "in"), "--at-once", "8", "-o", str(out))
    interrupted(given, 1, signal.SIGKILL)
    fewer = drawn()[Level.OFFENSE].slice(1)
    write(fewer, tmp_path / "in" / "offenses.parquet")
    said = sweep(capsys, *given)
    assert (said["resumed_parts"], said["offenses"]) == (0, fewer.num_rows)


# -- bad input -----------------------------------------------------------------------------------


def bad(capsys: pytest.CaptureFixture[str], out: Path, *args: str) -> str:
    """The message of a command that is refused and leaves nothing behind."""
    assert main(["sweep", *args, "-o", str(out)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Traceback" not in said.err
    assert not out.exists()
    return said.err


def replaced(level: Level, name: str, values: Any) -> dict[str, pa.Table]:
    table = drawn()[level]
    if name in table.column_names:
        table = table.drop_columns([name])
    return {level.plural: table.append_column(name, pa.array(values))}


def keys(level: Level, name: str) -> list[str | None]:
    found: list[str | None] = drawn()[level].column(name).to_pylist()
    return found


ROWS = 40


def refused_tables() -> dict[str, tuple[dict[str, pa.Table], str]]:
    some = "request.provisional_arrest_requested"
    offenses = len(keys(Level.OFFENSE, "offense_id"))
    twice = [*keys(Level.REQUEST, "request_id")[:-1], "r000"]
    no_key = [None, *keys(Level.REQUEST, "request_id")[1:]]
    lost = [*keys(Level.OFFENSE, "request_id")[:-1], "r999"]
    again = [*keys(Level.OFFENSE, "offense_id")[:-1], "o000"]
    return {
        "an unknown column": (
            replaced(Level.REQUEST, f"{some[:-1]}", [True] * ROWS),
            f"Did you mean '{some}'?",
        ),
        "another type": (replaced(Level.REQUEST, some, ["maybe"] * ROWS), "expected booleans"),
        "a day too early": (
            replaced(Level.REQUEST, "request.surrendered_on", ["1816-05-20"] * ROWS),
            "1900 to 2100",
        ),
        "a key twice": (replaced(Level.REQUEST, "request_id", twice), "more than one row"),
        "an offense's key twice": (
            replaced(Level.OFFENSE, "offense_id", again),
            "more than one row",
        ),
        "no key": (replaced(Level.REQUEST, "request_id", no_key), "a key is empty"),
        "no such request": (replaced(Level.OFFENSE, "request_id", lost), "no request 'r999'"),
        "no key of the request": (
            {"offenses": drawn()[Level.OFFENSE].drop_columns(["request_id"])},
            "request_id",
        ),
        "an option that is none": (
            replaced(Level.OFFENSE, "offense.stage", ["charge"] * offenses),
            "charge",
        ),
    }


@pytest.mark.parametrize("at_once", ["200000", "16"], ids=["whole", "in parts"])
def test_bad_tables_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], at_once: str
) -> None:
    for what, (changed, words) in refused_tables().items():
        given = write_all(tmp_path / "in", changed=changed)
        said = bad(capsys, tmp_path / "out", *given, "--at-once", at_once)
        assert words in said, what
        assert ".parquet" in said, what


def test_a_cell_of_a_csv_is_named_by_its_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    column = "request.provisional_arrest_requested"
    changed = replaced(Level.REQUEST, column, ["true"] * 3 + ["yes"] + [None] * 36)
    given = write_all(tmp_path / "in", "csv", changed)
    said = bad(capsys, tmp_path / "out", *given)
    assert "row 4" in said
    assert f"{column}: 'yes' is not true or false" in said


def test_files_that_are_no_tables_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = write_all(tmp_path / "in")
    path = tmp_path / "in" / "offenses.parquet"
    path.write_bytes(path.read_bytes()[:-200])
    assert str(path) in bad(capsys, tmp_path / "out", *given)
    path.write_bytes(b"no table")
    assert "no parquet file" in bad(capsys, tmp_path / "out", *given)
    path.unlink()
    assert "template" in bad(capsys, tmp_path / "out", *given)


def test_wrong_use_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = write_all(tmp_path / "in")
    out = tmp_path / "out"
    assert "'polars'?" in bad(capsys, out, *given, "--engine", "polar")
    assert "--offenses" in bad(capsys, out, *given[:2])
    assert "DEDERE_SWEEP_DATABASE" in bad(capsys, out, *given, "--engine", "postgres")
    nowhere = "postgresql://nobody@127.0.0.1:9/none"
    said = bad(capsys, out, *given, "--engine", "postgres", "--database", nowhere)
    assert "cannot be reached" in said
    (tmp_path / "file").write_text("")
    assert main(["sweep", *given, "-o", str(tmp_path / "file")]) == 2
    assert main(["sweep", *given, "-o", str(tmp_path / "in")]) == 2
    assert "written over" in capsys.readouterr().err


def test_bad_input_leaves_an_earlier_output_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    sweep(capsys, *write_all(tmp_path / "in"), "-o", str(out))
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    wrong = replaced(Level.REQUEST, "request.unheard_of", [True] * ROWS)
    assert main(["sweep", *write_all(tmp_path / "in", changed=wrong), "-o", str(out)]) == 2
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


@pytest.mark.parametrize(
    ("engine", "package"), [("duckdb", "duckdb"), ("postgres", "psycopg"), ("spark", "pyspark")]
)
def test_an_engine_that_is_not_installed_says_which_extra_to_install(
    tmp_path: Path, engine: str, package: str
) -> None:
    given = write_all(tmp_path / "in")
    gone = f"import sys; sys.modules[{package!r}] = None; "
    done = dedere(*given, "--engine", engine, "-o", str(tmp_path / "out"), before=gone)
    assert done.returncode == 2
    assert f'pip install "dedere[{engine}]"' in done.stderr
    assert not (tmp_path / "out").exists()


def test_without_polars_it_says_which_extra_to_install(tmp_path: Path) -> None:
    gone = "import sys; sys.modules['polars'] = None; "
    done = dedere(*write_all(tmp_path / "in"), "-o", str(tmp_path / "out"), before=gone)
    assert done.returncode == 2
    assert 'pip install "dedere[sweep]"' in done.stderr
