"""An earlier release, made again from a record that has grown since."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dedere.casefile import load, loads
from dedere.releases import Placed, Wish, make, put, rebuild
from dedere.releases.as_of import cut
from dedere.releases.record import casefile_on
from dedere.statistics.declared import statistics
from dedere.statistics.running import answer
from dedere.statistics.tables import Collection, read
from tests.releases import samples

DAY = date(2021, 12, 31)
EXAMPLES = Path(__file__).parents[2] / "examples"
LATER = """\
  - {id: t3, from: p1, to: g1, kind: paid, sources: [s2], recorded_on: 2022-05-01}
"""
NEW_CASE = """\
format: dedere-casefile/1
id: later-invented
invented: true
requesting_state: MX
requested_state: US
person: {name: Caro Ejemplo}
offenses: [{id: o1}]
"""


def grown(folder: Path) -> Path:
    """The record later: more ties, more sources, another casefile, requests and decisions."""
    text = samples.CASEFILE.replace("statements:\n", f"{LATER}statements:\n")
    text = text.replace(
        "  - {id: s9,", "  - {id: s2, title: Another paper, recorded_on: 2022-05-01}\n  - {id: s9,"
    )
    requests = samples.REQUESTS.replace(
        "q3,US,MX,2018-03-10,,none", "q3,US,MX,2018-03-10,2022-02-02,refused"
    ).replace("2019-12-31", "2023-12-31")
    requests += "q5,US,MX,2023-01-10,,none,,true,2023-12-31\n"
    return samples.fill(folder, case_yaml=text, requests_csv=requests, later_yaml=NEW_CASE)


def early(folder: Path) -> Path:
    """The record as it was at the end of 2021: what was written down in 2022 is not in it."""
    lines = [one for one in samples.CASEFILE.splitlines() if "2022-" not in one]
    requests = samples.REQUESTS.replace("2019-12-31", "2021-12-31")
    return samples.fill(folder, case_yaml="\n".join(lines) + "\n", requests_csv=requests)


def test_an_earlier_release_is_made_again_from_a_later_record(tmp_path: Path) -> None:
    put(samples.release(early(tmp_path / "early"), day=DAY), tmp_path / "v1.0")
    placed = Placed.at(tmp_path / "v1.0")
    found = rebuild(placed, samples.record(grown(tmp_path / "later")))
    assert found.differing == []
    assert "later-invented" in found.notes[-1].en  # no day in it says that it is later
    today = make(samples.record(grown(tmp_path / "later")), Wish("v2.0"))
    assert today.as_of == date(2023, 12, 31)
    assert b"t3" in today.files["data/connections/csv/ties.csv"]


def test_what_does_not_say_when_it_was_written_differs_and_is_said(tmp_path: Path) -> None:
    put(samples.release(early(tmp_path / "early"), day=DAY), tmp_path / "v1.0")
    folder = grown(tmp_path / "later")
    path = folder / "requests.csv"
    path.write_text(
        path.read_text(encoding="utf-8") + "q6,US,MX,2017-01-10,,none,,true,2023-12-31\n",
        encoding="utf-8",
    )
    (folder / "case.yaml").unlink()
    found = rebuild(Placed.at(tmp_path / "v1.0"), samples.record(folder))
    assert not found.is_same
    assert "data/tables/csv/requests.csv" in found.differing
    said = " ".join(one.en for one in found.notes)
    assert "rio-invented" in said
    assert "ties: 1 rows then, 0 now" in said


def test_another_version_of_the_program_is_said(tmp_path: Path) -> None:
    folder = early(tmp_path / "early")
    put(samples.release(folder, day=DAY), tmp_path / "v1.0")
    about = tmp_path / "v1.0" / "data" / "release.json"
    text = about.read_text(encoding="utf-8")
    about.write_text(text.replace('"dedere": "', '"dedere": "0.0.'), encoding="utf-8")
    found = rebuild(Placed.at(tmp_path / "v1.0"), samples.record(folder))
    assert "It was made with dedere 0.0." in found.notes[0].en


def test_a_value_gives_way_to_the_one_that_stood_then() -> None:
    casefile = loads("""\
format: dedere-casefile/1
id: values
requesting_state: US
requested_state: MX
offenses:
  - id: o1
    is_wilful: {value: true, recorded_on: 2022-01-01}
  - {id: o2, recorded_on: 2023-01-01}
events: [{id: e1, type: formal_request, date: 2018-01-01}]
superseded:
  - {subject: o1, fact: is_wilful, value: false, recorded_on: 2020-01-01}
complete: [offenses]
""")
    now, then, before = (casefile_on(casefile, date(year, 6, 1)) for year in (2024, 2021, 2019))
    assert now is not None
    assert then is not None
    assert before is not None
    assert [one.id for one in now.offenses] == ["o1", "o2"]
    assert now == casefile
    assert [one.id for one in then.offenses] == ["o1"]
    assert then.offenses[0].data["is_wilful"].value is False
    assert then.superseded == ()
    assert "offenses" not in then.complete
    assert "is_wilful" not in before.offenses[0].data


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_casefile_can_be_read_as_of_any_year(path: Path) -> None:
    casefile = load(path)
    assert casefile_on(casefile, date(2199, 1, 1)) == casefile
    sizes = []
    for year in (1995, 2016, 2021):
        then = casefile_on(casefile, date(year, 1, 1))
        sizes.append(0 if then is None else len(then.events) + len(then.ties) + 1)
    assert sizes == sorted(sizes)


@pytest.mark.parametrize("day", [date(2018, 6, 30), date(2019, 6, 30), date(2030, 1, 1)])
def test_tables_cut_at_a_day_answer_as_if_asked_for_it(day: date, tmp_path: Path) -> None:
    folder = samples.fill(
        tmp_path, requests_csv=samples.REQUESTS, persons_csv=samples.persons(samples.COURTS)
    )
    collection = read([folder])
    then = Collection(cut(collection.tables, day))
    for one in statistics().values():
        if {table.name for table in one.tables} <= set(collection.tables):
            asked = answer(one, collection, as_of=day)
            found = answer(one, then, as_of=day)
            # Why a value is missing may follow from what came later; who is counted may not.
            assert found.data()["rows"] == asked.data()["rows"], one.name
