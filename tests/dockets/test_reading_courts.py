"""The courts: all 94, each known by its own name in every way of writing it."""

import pytest

from dedere.dockets.reading.courts import Court, by_heading, courts, in_addresses


def test_there_are_94_and_each_has_its_address() -> None:
    assert len(courts()) == 94
    for court in courts().values():
        assert court.host == f"ecf.{court.id}.uscourts.gov"
        assert in_addresses([f"https://{court.host}/doc1/0123"]) == court.id


def test_the_ids_are_those_of_the_documents() -> None:
    pacer = pytest.importorskip("juriscraper.pacer.utils")
    for name in courts():
        assert pacer.get_doc_id_prefix_from_court_id(name).isdigit()


@pytest.mark.parametrize("court", courts().values(), ids=lambda court: court.id)
def test_a_court_is_known_by_its_name(court: Court) -> None:
    names = [
        court.name,
        f"U.S. District Court {court.name} (Somewhere)",
        f"United States District Court for the {court.name.upper()}",
        f"{court.name} - CM/ECF LIVE, Ver 1.2",
    ]
    if court.division:
        names += [f"{court.state} {court.division} District", f"{court.division} {court.state}"]
    for name in names:
        assert by_heading(name) == court.id, name
    assert by_heading(f"{court.short} CM/ECF Version 6.1.1") == court.id


@pytest.mark.parametrize(
    ("words", "court"),
    [
        ("CM/ECF - azd", "azd"),
        ("CM/ECF - LIVE DATABASE - NCWD", "ncwd"),
        ("CM/ECF LIVE, Ver 6.2.1 - U.S. District Court, Northern Illinois-History", "ilnd"),
        ("District of British Honduras", None),
        ("Court of Appeals", None),
        ("", None),
        ("Northern District of Ohio and Southern District of Ohio", None),
    ],
)
def test_titles_and_what_names_no_court(words: str, court: str | None) -> None:
    assert by_heading(words) == court


def test_most_addresses_count_and_other_sites_do_not() -> None:
    assert (
        in_addresses(["https://ecf.azd.uscourts.gov/a"] * 2 + ["https://ecf.casd.uscourts.gov/b"])
        == "azd"
    )
    assert in_addresses(["https://www.example.invalid/ecf.casd", "/doc1/037"]) is None
