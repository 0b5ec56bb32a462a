"""What a release holds, that it is always the same, and what never stands in it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import bagit
import duckdb
import frictionless
import pyarrow.parquet as pq
import pytest
from lxml import etree

from dedere.errors import DedereError, InputError
from dedere.releases import Release, Wish, check, make, put
from tests.releases import samples


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return samples.whole(tmp_path_factory.mktemp("record"))


@pytest.fixture(scope="module")
def made(folder: Path) -> Release:
    return samples.release(folder)


@pytest.fixture(scope="module")
def placed(made: Release, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "v1.0"
    put(made, out)
    return out


def rows(release: Release, path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(release.files[f"data/{path}"].decode())))


def text_of(release: Release) -> str:
    """All that a release says, what Parquet has packed too."""
    parts = []
    for path, content in release.files.items():
        if path.endswith(".parquet"):
            parts.append(json.dumps(pq.read_table(io.BytesIO(content)).to_pylist(), default=str))
        else:
            parts.append(content.decode())
    return "\n".join([*release.files, *parts])


# -- the same bytes --------------------------------------------------------------------------------


def test_the_same_record_gives_the_same_bytes(made: Release, folder: Path, tmp_path: Path) -> None:
    elsewhere = samples.whole(tmp_path / "another" / "place")
    again = make(samples.record(*sorted(elsewhere.iterdir(), reverse=True)), Wish("v1.0"))
    assert again.files == made.files
    assert str(folder) not in text_of(made)


def test_what_is_asked_for_stands_in_it(folder: Path) -> None:
    asked = Wish("v2.0-beta", date(2020, 12, 31), "Instituto Ejemplo", "CC0-1.0")
    other = make(samples.record(folder), replace(asked, statistics=("plea", "courts")))
    assert [one["statistic"] for one in rows(other, "statistics/es/index.csv")] == [
        "courts",
        "plea",
    ]
    assert "data/queries/requests_outcome.sql" not in other.files
    with pytest.raises(DedereError, match="no statistic 'pleas'"):
        make(samples.record(folder), replace(asked, statistics=("pleas",)))
    cited = other.files["data/CITATION.cff"].decode()
    assert 'name: "Instituto Ejemplo"' in cited
    assert 'date-released: "2020-12-31"' in cited
    assert "CC0 1.0" in other.files["data/LICENSE.md"].decode()
    assert "publicado por Instituto Ejemplo" in other.files["data/LEEME.md"].decode()


# -- validators that are not ours ------------------------------------------------------------------


def test_validators_accept_it(placed: Path) -> None:
    assert bagit.Bag(str(placed)).validate()
    report = frictionless.validate(str(placed / "data" / "datapackage.json"))
    assert report.valid, report.flatten(["name", "note"])
    assert {one.type for one in report.tasks} >= {"table"}
    assert check(placed).is_whole


def test_the_codebook_has_each_column_and_each_word(made: Release) -> None:
    root = etree.fromstring(made.files["data/codebook/codebook.xml"])
    space = {"d": "ddi:codebook:2_5"}
    assert etree.QName(root).namespace == space["d"]
    for path in made.files:
        if not path.startswith("data/") or "/csv/" not in path:
            continue
        head = made.files[path].decode().splitlines()[0].split(",")
        name = path.rsplit("/", 1)[1]
        ids = root.xpath(f"d:fileDscr[d:fileTxt/d:fileName='{name}']/@ID", namespaces=space)
        found = root.xpath(f"//d:var[@files='{ids[0]}']/@name", namespaces=space)
        assert found == head
    outcome = root.xpath(
        "//d:var[@ID='tables.requests.outcome']/d:catgry/d:labl[@xml:lang='es']/text()",
        namespaces=space,
    )
    assert "negada" in " ".join(outcome)
    for lang, word in (("en", "why it is missing"), ("es", "por qué falta")):
        assert word in made.files[f"data/codebook/codebook.{lang}.md"].decode()


# -- what leaves -----------------------------------------------------------------------------------


def test_rows_leave_only_where_everybody_may_read_each(made: Release, folder: Path) -> None:
    assert len(rows(made, "tables/csv/requests.csv")) == 5  # four invented, one of the casefile
    assert made.about["only_counted"] == ["persons", "counts", "rulings", "provisions"]
    assert "data/tables/csv/persons.csv" not in made.files
    assert "casd-1" not in text_of(made)
    public = samples.release(folder, public_rows=True)
    assert len(rows(public, "tables/csv/persons.csv")) == 46  # without the sealed one
    told = json.loads(public.files["data/disclosure.json"])["tables"]["persons"]
    assert told["leaves"] == "as rows"
    assert told["sealed_rows_left_out"] == 1
    assert told["anonymity"]["rows_below_k"] == 6


@pytest.mark.parametrize("public_rows", [False, True])
def test_nothing_sealed_is_in_it(folder: Path, *, public_rows: bool) -> None:
    said = text_of(samples.release(folder, public_rows=public_rows))
    for word in samples.SEALED_NAMES:
        assert word.lower() not in said.lower(), word


def test_an_entry_that_is_sealed_is_there_and_says_nothing(made: Release) -> None:
    entries = {one["id"]: one for one in rows(made, "connections/csv/file_entries.csv")}
    assert entries["f9"]["public"] == "false"
    assert entries["f9"]["entry"] == "13"
    assert entries["f9"]["bars"] == '["seal"]'
    assert entries["f9"]["says_en"] == entries["f9"]["about"] == ""
    assert [one["id"] for one in rows(made, "connections/csv/statements.csv")] == ["st1"]
    assert [one["id"] for one in rows(made, "connections/csv/people.csv")] == ["p1"]


def test_hidden_counts_cannot_be_told_apart(tmp_path: Path) -> None:
    """Two records that differ only in what is hidden give the same bytes."""
    made: list[Release] = []
    for courts in ({"casd": 40, "ilnd": 4, "azd": 2}, {"casd": 40, "ilnd": 3, "azd": 3}):
        folder = samples.fill(tmp_path / str(len(made)), persons_csv=samples.persons(courts))
        made.append(samples.release(folder))
    assert made[0].files == made[1].files
    table = {one["group"]: one for one in rows(made[0], "statistics/en/courts.csv")}
    assert (table["casd"]["count"], table["casd"]["hidden"]) == ("40", "no")
    assert (table["ilnd"]["count"], table["ilnd"]["hidden"]) == ("", "yes")
    picture = made[0].files["data/figures/en/courts.svg"].decode()
    assert "ilnd" not in picture


def test_what_is_told_in_full_is_counted_again_by_its_query(placed: Path, made: Release) -> None:
    data = placed / "data"
    connection = duckdb.connect()
    connection.read_parquet(str(data / "tables/parquet/requests.parquet")).create_view("requests")
    query = (data / "queries" / "requests_outcome.sql").read_text(encoding="utf-8")
    counted = {outcome: n for outcome, _why, n in connection.execute(query).fetchall() if outcome}
    told = {
        one["group"]: int(one["count"])
        for one in rows(made, "statistics/en/requests_outcome.csv")
        if one["count"] != "0"
    }
    assert counted == told == {"granted": 2, "refused": 1, "none": 2}


def test_pictures_are_told_in_words(made: Release) -> None:
    said = made.files["data/figures/es/README.md"].decode()
    assert "(requests_outcome.svg)" in said
    assert "concedida 2 de 5" in said
    svg = etree.fromstring(made.files["data/figures/es/requests_outcome.svg"])
    assert svg.findtext("{http://www.w3.org/2000/svg}desc")


def test_parquet_and_csv_hold_the_same(made: Release) -> None:
    table = pq.read_table(io.BytesIO(made.files["data/tables/parquet/requests.parquet"]))
    assert table["requested_on"].to_pylist()[0] == date(2018, 1, 10)
    assert table["synthetic"].to_pylist() == [True] * 5
    groups = pq.read_table(io.BytesIO(made.files["data/connections/parquet/incidents.parquet"]))
    assert groups["groups"].to_pylist() == [["g1"]]


# -- refusals --------------------------------------------------------------------------------------


def test_what_cannot_be_is_refused(folder: Path, tmp_path: Path) -> None:
    record = samples.record(folder / "case.yaml", folder / "requests.csv")
    with pytest.raises(DedereError, match="no version"):
        make(record, Wish("../v1"))
    with pytest.raises(DedereError, match="nothing had been recorded"):
        make(record, Wish("v1", date(1990, 1, 1)))
    with pytest.raises(DedereError, match=r"CC-BY-4\.0"):
        make(record, Wish("v1", license="CC-BY-4"))
    samples.fill(tmp_path / "twice", one_yaml=samples.CASEFILE, two_yaml=samples.CASEFILE)
    with pytest.raises(InputError, match="rio-invented"):
        samples.record(tmp_path / "twice")


def test_a_folder_of_something_else_is_left_alone(made: Release, tmp_path: Path) -> None:
    foreign = samples.fill(tmp_path / "mine", notes_txt="mine")
    with pytest.raises(InputError, match="no release of dedere"):
        put(made, foreign)
    assert [one.name for one in tmp_path.iterdir()] == ["mine"]
    out = tmp_path / "out"
    put(made, out)
    put(made, out)  # the same once more
    with pytest.raises(InputError, match=r"another release lies here: v1\.0"):
        put(Release("v2.0", made.as_of, made.about, made.files), out)
    (out / "data" / "my notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match=r"my notes\.txt"):
        put(made, out)
    assert (out / "data" / "my notes.txt").exists()


def test_what_cannot_be_written_leaves_nothing(made: Release, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(InputError):
        put(made, tmp_path / "file" / "v1")
    broken = dict(made.files) | {"data/" + "x" * 300: b""}
    with pytest.raises(InputError, match="cannot be written"):
        put(Release("v1.0", made.as_of, made.about, broken), tmp_path / "out")
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
