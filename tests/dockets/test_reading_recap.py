"""The Archive, CourtListener and its tables give the dockets that the pages give."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dedere.dockets.model import Docket, Form, Severity
from dedere.dockets.reading import gather, read, walk
from tests.dockets.building import LINES, USUAL, Line, Person
from tests.dockets.recap import (
    NAMED,
    PAGES,
    archive,
    as_json,
    cl_docket,
    cl_entry,
    cl_list,
    cl_party,
    table,
)

ONE = 1000001


def one(content: bytes, **options: Any) -> Docket:
    found = read(content, name="x", **options)
    assert len(found) == 1, [d.problems for d in found]
    return found[0]


def kinds(docket: Docket) -> dict[str, Severity]:
    return {problem.kind: problem.severity for problem in docket.problems}


def entries(
    number: int = ONE, lines: tuple[Line, ...] = LINES, **options: Any
) -> list[dict[str, Any]]:
    return [cl_entry(line, number, at, **options) for at, line in enumerate(lines)]


def saved(**parts: Any) -> bytes:
    return as_json(
        {
            "docket": cl_docket(),
            "entries": entries(),
            "parties": [cl_party(USUAL.defendants[0], ONE)],
            **parts,
        }
    )


def test_the_pages_kept_are_those_that_the_builder_writes() -> None:
    assert {path.name: path.read_bytes() for path in PAGES.iterdir()} == NAMED


def test_archive() -> None:
    docket = one(archive())
    assert docket.source.form is Form.ARCHIVE_XML
    assert (docket.court, docket.docket_number) == ("casd", "3:21-cr-09999")
    assert docket.caption == "United States v. Ejemplo"
    assert docket.date_filed == date(2021, 2, 3)
    assert [entry.text for entry in docket.entries] == [line.text for line in LINES]
    (defendant,) = docket.parties
    assert (defendant.name, defendant.type) == ("Juan Ejemplo", "Defendant")
    assert defendant.attorneys[0].designation == "CJA Appointment"
    assert "555-0100" not in repr(docket)
    assert docket.coverage == "partial: kept by users of RECAP to 2022-06-26"
    assert docket.problems == ()


def test_an_archive_keeps_what_has_no_date_and_no_number() -> None:
    lines = (*LINES, Line("", "", "An old entry."))
    last = one(archive(USUAL.but(lines=lines))).entries[-1]
    assert (last.text, last.date_filed, last.number, last.recovered) == (
        "An old entry.",
        None,
        None,
        True,
    )


def test_an_archive_reads_no_other_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a secret word", encoding="utf-8")
    inside = f'<!DOCTYPE d [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'.encode()
    content = archive().replace(b"<docket>", inside + b"<docket>")
    content = content.replace(b"Complaint</short_desc>", b"&s;</short_desc>")
    assert "secret word" not in repr(read(content, name="x"))


def test_a_saved_answer() -> None:
    docket = one(saved())
    assert docket.source.form is Form.COURTLISTENER
    assert (docket.court, docket.docket_number) == ("casd", "3:21-cr-09999")
    assert docket.docket_number_printed == "3:21-cr-09999-JQJ-2"
    assert docket.defendant_number == 2
    assert docket.is_criminal is True
    assert [entry.text for entry in docket.entries] == [line.text for line in LINES]
    assert docket.entries[0].date_entered == date(2021, 2, 1)
    assert docket.entries[0].papers[0].pages == 9
    assert docket.entries[0].papers[0].sealed is None
    assert docket.problems == ()


def test_counts_of_another_docket_of_the_same_person_are_not_his_here() -> None:
    (defendant,) = one(saved()).parties
    assert [count.section for count in defendant.counts] == ["pending", "terminated", "complaint"]
    assert not any("18:1001" in count.name for count in defendant.counts)
    assert defendant.aliases == ("El Ejemplo",)


def test_titles_of_a_feed_are_marked_as_titles() -> None:
    docket = one(saved(entries=entries(feed=True)))
    assert [entry.text for entry in docket.entries] == [line.title for line in LINES]
    assert all(entry.from_titles for entry in docket.entries)


def test_a_sealed_paper_and_a_hidden_docket() -> None:
    sealed = entries()
    sealed[0]["recap_documents"][0]["is_sealed"] = True
    docket = one(saved(docket=cl_docket(blocked=True), entries=sealed))
    assert docket.entries[0].papers[0].sealed is True
    assert kinds(docket) == {"blocked": Severity.DOUBTFUL}


def test_pages_of_lists_in_several_files_are_joined(tmp_path: Path) -> None:
    files = {
        "docket.json": cl_docket(),
        "entries-1.json": cl_list(entries()[:2], after="https://example.invalid/?cursor=x"),
        "entries-2.json": cl_list(entries()[2:]),
        "parties.json": cl_list([cl_party(USUAL.defendants[0], ONE)]),
        "attorneys.json": cl_list(
            [{"id": 80, "name": "Ana B. Defensora", "contact_raw": "(555) 555-0100"}]
        ),
    }
    for name, value in files.items():
        (tmp_path / name).write_bytes(as_json(value))
    (docket,) = gather(walk([tmp_path]))
    assert len(docket.entries) == 4
    assert docket.parties[0].attorneys[0].name == "Ana B. Defensora"
    assert docket.parties[0].attorneys[0].roles == ("LEAD ATTORNEY",)
    assert "555-0100" not in repr(docket)
    assert docket.source.file.endswith("docket.json")
    assert docket.problems == ()


def test_one_answer_a_line(tmp_path: Path) -> None:
    import json

    lines = [cl_docket(), *entries(), cl_party(USUAL.defendants[0], ONE)]
    text = "\n".join(json.dumps(line) for line in lines) + "\n{broken\n"
    found = read(text.encode(), name="x")
    assert [kinds(docket) for docket in found] == [{"broken_lines": Severity.DOUBTFUL}, {}]
    assert len(found[1].entries) == 4


def test_the_dockets_of_one_number_become_one_for_each_defendant() -> None:
    whole = cl_docket(USUAL.but(number="3:21-cr-09999-JQJ"), 1, federal_defendant_number=None)
    second, third = cl_docket(number=2), cl_docket(USUAL.but(number="3:21-cr-09999-JQJ-3"), 3)
    other = Person("Rosa Inventada", 3, pending=(("18:1956 - Money Laundering(4)", ""),))
    fourth = Person("Luis Supuesto", 4)
    content = as_json(
        [
            [whole, second, third],
            # The docket of the case has titles from the feed, the defendant's has the text.
            entries(1, feed=True),
            entries(2, LINES[2:]),
            [cl_party(USUAL.defendants[0], 2, 70), cl_party(other, 3, 71), cl_party(fourth, 1, 72)],
        ]
    )
    first, rosa, rest = read(content, name="x")
    assert [d.defendant_number for d in (first, rosa, rest)] == [2, 3, None]
    assert [(e.number, e.from_titles) for e in first.entries] == [
        ("1", True),
        (None, True),
        ("12", False),
        ("40", False),
    ]
    assert [e.i for e in first.entries] == [0, 1, 2, 3]
    assert all(e.from_titles for e in rosa.entries)
    assert {p.name for p in first.parties} == {"Juan Ejemplo", "Luis Supuesto"}
    assert [p.name for p in rest.parties] == ["Luis Supuesto"]
    assert kinds(first) == {"merged": Severity.DOUBTFUL}


def test_entries_without_their_docket_are_told_of() -> None:
    docket = one(as_json(cl_list(entries())))
    assert kinds(docket) == {"without_docket": Severity.REFUSED}
    assert str(ONE) in docket.problems[0].text.en


def test_a_hit_of_the_search_is_a_docket_with_a_few_entries() -> None:
    hit = {
        "docket_id": 5,
        "court_id": "azd",
        "docketNumber": "2:20-cr-00001",
        "caseName": "United States v. Ejemplo",
        "dateFiled": "2020-01-02",
        "recap_documents": [
            {"entry_number": 7, "entry_date_filed": "2020-02-03", "description": "ORDER."}
        ],
    }
    docket = one(as_json(cl_list([hit])))
    assert (docket.court, docket.docket_number, docket.entries[0].number) == (
        "azd",
        "2:20-cr-00001",
        "7",
    )


def test_a_civil_docket_and_a_court_that_is_none_of_the_94() -> None:
    civil = cl_docket(
        docket_number="3:21-cv-00001", docket_number_raw="", federal_dn_case_type="cv"
    )
    assert kinds(one(as_json(civil))) == {"civil_docket": Severity.REFUSED}
    assert "court_not_district" in kinds(one(as_json(cl_docket(court_id="ca9"))))


def tables(*, backslashes: bool = False) -> dict[str, bytes]:
    docket = {
        name: cl_docket()[name]
        for name in ("id", "court_id", "docket_number", "case_name", "date_filed", "blocked")
    } | {"federal_defendant_number": 2}
    civil = {**docket, "id": 7, "docket_number": "3:21-cv-00001"}
    quoted = Line("02/03/2021", "13", 'LETTER that says "no".')
    return {
        "dockets.csv": table([docket, civil], backslashes=backslashes),
        "docket-entries.csv": table(
            [
                {
                    "id": at,
                    "docket_id": ONE,
                    "entry_number": line.number,
                    "date_filed": line.date and f"{line.date[6:]}-{line.date[:2]}-{line.date[3:5]}",
                    "description": line.text,
                }
                for at, line in enumerate((*LINES, quoted))
            ],
            backslashes=backslashes,
        ),
        "documents.csv": table(
            [{"id": 1, "docket_entry_id": 0, "document_number": "1", "description": "Complaint"}]
        ),
        "parties.csv": table([{"id": 70, "name": "Juan Ejemplo", "extra_info": ""}]),
        "party-types.csv": table(
            [{"id": 90, "docket_id": ONE, "party_id": 70, "name": "Defendant"}]
        ),
        "criminal-counts.csv": table(
            [
                {
                    "id": 1,
                    "party_type_id": 90,
                    "name": "21:963 - Conspiracy(1)",
                    "disposition": "",
                    "status": 2,
                }
            ]
        ),
    }


@pytest.mark.parametrize("backslashes", [False, True])
def test_bulk_tables(tmp_path: Path, *, backslashes: bool) -> None:
    for name, content in tables(backslashes=backslashes).items():
        (tmp_path / name).write_bytes(content)
    docket, civil = gather(walk([tmp_path]))
    assert docket.source.form is Form.RECAP_CSV
    assert (docket.court, docket.docket_number, docket.defendant_number) == (
        "casd",
        "3:21-cr-09999",
        2,
    )
    assert len(docket.entries) == 5
    assert 'LETTER that says "no".' in [entry.text for entry in docket.entries]
    assert docket.entries[0].papers[0].title == "Complaint"
    assert [(c.name, c.section) for c in docket.parties[0].counts] == [
        ("21:963 - Conspiracy(1)", "terminated")
    ]
    assert kinds(civil) == {"civil_rows": Severity.DOUBTFUL}


def test_a_broken_row_of_a_table_is_counted() -> None:
    content = tables()["dockets.csv"] + b'"only one cell"\n'
    assert {"broken_lines": Severity.DOUBTFUL} in [kinds(d) for d in read(content, name="x")]
