"""The pages of connections: what they tell and hand out, and what nobody learns from them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dedere.casefile import from_data, load
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.compartments import close
from dedere.store.connected import connected_for
from dedere.store.models import Case, Compartment
from tests.office.accounts import account, member, organization, signed_in
from tests.office.leaking import alike
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]
WRITER = Reader("Licenciada Prueba")
DATA: dict[str, Any] = {
    "format": "dedere-casefile/1",
    "id": "web",
    "invented": True,
    "title": {"en": "The web", "es": "La red"},
    "people": [
        {"id": "p1", "key": "leader", "name": "Persona Dirigente", "part": "accused"},
        {"id": "p2", "key": "member", "name": "Persona Miembro", "part": "accused"},
        {"id": "p3", "part": "victim", "label": {"en": "a victim", "es": "una víctima"}},
    ],
    "groups": [
        {"id": "g1", "key": "los-inventados", "name": "Los Inventados", "territory": ["La Laguna"]},
        {"id": "g2", "key": "los-otros", "name": "Los Otros"},
    ],
    "incidents": [
        {"id": "i1", "key": "the-killing", "kind": "killing", "date": "2017-05", "people": ["p3"]},
        {"id": "i2", "kind": "arrest", "date": "2016-03-02", "people": ["p1"]},
    ],
    "court_cases": [{"id": "c1", "state": "US", "docket": "0:17-cr-00001", "defendants": ["p1"]}],
    "ties": [
        {"id": "t1", "from": "p1", "to": "g1", "kind": "led", "since": "2010", "sources": ["s1"]},
        {"id": "t2", "from": "p2", "to": "g1", "kind": "member", "since": "2018"},
        {"id": "t3", "from": "g2", "to": "g1", "kind": "split_from", "since": "2017-01"},
    ],
    "file_entries": [
        {
            "id": "f1",
            "in": "c1",
            "entry": "41",
            "says": {"en": "Who gave the order", "es": "Quién dio la orden"},
            "about": ["i1"],
            "public": False,
            "bars": ["seal"],
            "sources": ["s1"],
        }
    ],
    "asks": [
        {
            "id": "a1",
            "by": {"en": "the family", "es": "la familia"},
            "of": {"en": "the prosecutor", "es": "la fiscalía"},
            "state": "MX",
            "what": {"en": "the file", "es": "el expediente"},
            "answer": "refused",
            "about": ["i1"],
        }
    ],
    "sources": [{"id": "s1", "title": "An invented docket", "url": "https://example.org/docket"}],
}


@pytest.fixture
def web() -> Case:
    return cases.add(from_data(DATA), WRITER)


def shown(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status, address
    return Page(response.content.decode()).visible


def handed_out(client: Client, address: str) -> bytes:
    response = client.get(address)
    assert response.status_code == 200, address
    assert response.headers["Content-Disposition"].startswith("attachment")
    return bytes(response.content)


# -- the network ---------------------------------------------------------------------------------


def test_the_network_names_things_and_ties_in_the_language_of_the_page(
    client: Client, web: Case
) -> None:
    english, spanish = (shown(client, f"/{lang}/network/") for lang in ("en", "es"))
    assert "Persona Dirigente" in english
    assert "led" in english
    assert "dirigió" in spanish
    assert "No es declaración de culpabilidad" in spanish
    drawn = client.get("/en/network/").content.decode()
    # The entry that is not public is hatched.
    assert "nw-dot nw-file-entry nw-closed" in drawn


def test_it_can_be_narrowed_to_a_kind_and_to_a_case(client: Client, web: Case) -> None:
    cases.add(from_data({**DATA, "id": "other", "people": [], "ties": [], "incidents": [],
                         "court_cases": [], "file_entries": [], "asks": [],
                         "groups": [{"id": "g8", "name": "Grupo Aparte"}]}), WRITER)  # fmt: skip
    assert "Grupo Aparte" in shown(client, "/en/network/")
    assert "Grupo Aparte" not in shown(client, "/en/network/?case=web")
    files = json.loads(handed_out(client, "/en/network/?kind=court-case&file=json"))
    kinds = {one["kind"] for one in files["nodes"]}
    assert "court-case" in kinds
    assert "group" not in kinds
    assert "Nothing of that kind or case." in shown(client, "/en/network/?case=none")


def test_it_goes_out_for_programs(client: Client, web: Case) -> None:
    told = json.loads(handed_out(client, "/en/network/?file=json"))
    assert told["format"] == 1
    assert {"person:leader", "group:los-inventados", "file-entry:web:f1"} <= {
        one["id"] for one in told["nodes"]
    }
    assert b"graphml" in handed_out(client, "/en/network/?file=graphml")
    assert b"<svg" in handed_out(client, "/es/network/?file=svg")
    first, second = (handed_out(client, "/en/network/?file=ftm") for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as packed:
        lines = packed.read("network.jsonl").decode().splitlines()
    assert "Persona Dirigente" in {
        name for line in lines for name in json.loads(line)["properties"].get("name", [])
    }


def test_a_thing_has_its_entries_its_ties_and_their_sources(client: Client, web: Case) -> None:
    text = shown(client, "/en/network/group:los-inventados/")
    assert "La Laguna" in text
    assert "Los Otros" in text
    assert "An invented docket" in text
    assert "since 2010" in text
    assert "Which files speak of it" in text


def test_one_key_in_two_cases_is_one_thing(client: Client, web: Case) -> None:
    cases.add(from_data({**DATA, "id": "second", "title": "The second web"}), WRITER)
    text = shown(client, "/en/network/person:leader/")
    assert "The web" in text
    assert "The second web" in text
    told = json.loads(handed_out(client, "/en/network/?file=json"))
    assert [one["id"] for one in told["nodes"]].count("person:leader") == 1


# -- leads ---------------------------------------------------------------------------------------


def test_a_lead_says_what_bars_it_and_drafts_a_request(client: Client, web: Case) -> None:
    assert "killing" in shown(client, "/en/leads/")
    text = shown(client, "/en/leads/incident:the-killing/")
    assert "Who gave the order" in text
    assert "not public" in text
    assert "Seal of the court" in text
    assert "An invented docket" in text
    told = json.loads(handed_out(client, "/en/leads/incident:the-killing/?file=json"))
    (lead,) = [one for one in told["leads"] if one["entry"] == "41"]
    assert (lead["public"], lead["barred_by"]) == (False, ["seal"])
    drafted = "/es/leads/incident:the-killing/?draft=web:f1"
    assert "Borrador" in client.get(drafted).content.decode()
    assert handed_out(client, f"{drafted}&file=md").decode().startswith("# Borrador")


@pytest.mark.parametrize(
    "address",
    [
        "network/nothing/",
        "leads/nothing/",
        "leads/court-case:web:c1/",
        "leads/incident:the-killing/?draft=web:nothing",
        "groups/nothing/",
        "cases/web/way/?person=nothing",
    ],
)
def test_what_is_not_there_is_answered_with_404(client: Client, web: Case, address: str) -> None:
    assert client.get(f"/en/{address}").status_code == 404


# -- a group over time ---------------------------------------------------------------------------


def test_a_group_is_counted_before_and_after_an_arrest_without_a_cause(
    client: Client, web: Case
) -> None:
    text = shown(client, "/en/groups/los-inventados/")
    assert "2 Mar 2016" in text
    assert "They do not say that the arrest caused any of it." in text
    page = client.get("/en/groups/los-inventados/").context["arrests"][0]
    counts = {
        row["label"]: [len(row[name]) for name in ("before", "after", "undated")]
        for row in page["rows"]
    }
    assert counts["members"] == [0, 1, 0]
    assert counts["leaders"] == [1, 0, 0]
    assert counts["groups that split from it"] == [0, 1, 0]


def send(client: Client, text: str, name: str = "homicides.csv") -> Any:
    file = SimpleUploadedFile(name, text.encode(), content_type="text/csv")
    return client.post("/en/groups/los-inventados/", {"series": file, "subject": "homicides"})


def test_a_series_is_laid_beside_with_its_source_and_not_kept(client: Client, web: Case) -> None:
    rows = "date,value,source\n2015-06,10,An invented count\n2016-09,12,An invented count\n"
    text = Page(send(client, rows).content.decode()).visible
    assert "An invented count" in text
    assert "10.0 (n = 1)" in text
    assert "12.0 (n = 1)" in text
    assert "the series says nothing of why" in text
    assert "An invented count" not in shown(client, "/en/groups/los-inventados/")


def test_a_series_without_a_source_is_not_taken(client: Client, web: Case) -> None:
    text = Page(send(client, "date,value\n2015-06,10\n").content.decode()).visible
    assert "source" in text
    assert "(n = 1)" not in text
    refused = send(client, "nonsense", "series.exe").content.decode()
    assert "series.exe" in refused
    assert client.post("/en/groups/los-inventados/", {}).status_code == 200


# -- cases ---------------------------------------------------------------------------------------


def test_the_lists_of_a_case_can_be_read_and_added_to(client: Client, web: Case) -> None:
    text = shown(client, "/es/cases/web/connections/")
    assert "Persona Dirigente dirigió Los Inventados" in text
    html = client.get("/en/cases/web/connections/").content.decode()
    for name in ("people", "ties", "asks"):
        assert f"/en/cases/web/entries/{name}/" in html, name


def test_victims_are_told_what_was_asked_and_never_named_without_a_source(
    client: Client, web: Case
) -> None:
    for address in ("/en/victims/", "/en/cases/web/victims/"):
        text = shown(client, address)
        assert "the family" in text.lower()
        assert "Answer: refused" in text
        assert "A victim" in text
        assert "What may be asked in Mexico" in text
    told = json.loads(handed_out(client, "/en/victims/?file=json"))
    assert [one["entry"] for one in told["asked"]] == ["a1"]


def test_the_whole_way_of_a_public_case_stands_on_one_page(client: Client) -> None:
    file = load(ROOT / "examples" / "lopez-serrano.yaml")
    cases.add(file, WRITER)
    html = client.get("/en/cases/lopez-serrano/way/").content.decode()
    assert 'class="way way-wide' in html
    told = json.loads(handed_out(client, "/en/cases/lopez-serrano/way/?file=json"))
    lanes = {one["lane"] for one in told["stations"]}
    assert {"requests", "united_states", "mexico"} <= lanes
    days = [one["date"] for one in told["stations"]]
    assert len(days) > 5
    assert b"<svg" in handed_out(client, "/en/cases/lopez-serrano/way/?file=svg")


def test_a_case_about_nobody_in_particular_offers_its_people(client: Client, web: Case) -> None:
    text = shown(client, "/en/cases/web/way/")
    assert "Persona Dirigente" in text
    assert "2 Mar 2016" in shown(client, "/en/cases/web/way/?person=p1")


@pytest.mark.parametrize("part", ["victim", "relative", "official", "other"])
def test_nobody_lays_out_the_way_of_a_victim(client: Client, part: str) -> None:
    people = [*DATA["people"][:2], {**DATA["people"][2], "part": part}]
    cases.add(from_data({**DATA, "people": people}), WRITER)
    offered = client.get("/en/cases/web/way/").content.decode()
    assert "person=p1" in offered
    assert "person=p3" not in offered
    for file in ("", "&file=json", "&file=svg"):
        asked, missing = (
            client.get(f"/en/cases/web/way/?person={who}{file}") for who in ("p3", "p7")
        )
        assert asked.status_code == missing.status_code == 404
        told = alike(asked.content.decode().replace("p3", "p7"))
        assert told == alike(missing.content.decode())


# -- what nobody learns --------------------------------------------------------------------------

SECRET = "Nombre Reservadísimo"
KEY = "kk-reserved"


class Office:
    """An owner who sealed somebody, and others who share the case or do not."""

    def __init__(self) -> None:
        ours = organization("Central authority", "authority")
        self.people = {name: account(name) for name in ("owner", "colleague", "stranger")}
        member(ours, self.people["owner"], "officer")
        member(ours, self.people["colleague"], "reader")
        self.browsers = {name: Client() for name in (*self.people, "nobody")}
        self.readers = {
            name: signed_in(self.browsers[name], who) for name, who in self.people.items()
        }
        owner = self.readers["owner"]
        sealed = {
            **DATA,
            "people": [
                *DATA["people"],
                {"id": "p9", "key": KEY, "name": SECRET, "part": "witness"},
            ],
            "ties": [*DATA["ties"], {"id": "t9", "from": "p9", "to": "g1", "kind": "member"}],
            "statements": [
                {"id": "st9", "by": "p9", "about": ["i1"], "in": "c1", "says": f"By {SECRET}"}
            ],
            "incidents": [{**DATA["incidents"][0], "people": ["p3", "p9"]}, DATA["incidents"][1]],
        }
        self.case = cases.add(from_data(sealed), owner, owner=ours.pk)
        plain = {
            "format": "dedere-casefile/1",
            "id": "plain",
            "invented": True,
            "requesting_state": "US",
            "requested_state": "MX",
            "person": {"key": KEY, "name": "Otro Nombre"},
            "requests": [{"id": "r1"}],
            "offenses": [{"id": "o1", "is_wilful": True}],
        }
        self.sealed: set[str] = set()
        self.plain = cases.add(from_data(plain), owner, owner=ours.pk)
        for part, item in (("people", "p9"), ("statements", "st9")):
            close(
                self.case,
                owner,
                Compartment.SEALED,
                part,
                item,
                reason="By order",
                accounts=[owner.account or ""],
            )

        # What is sealed gets a new id, which tells nothing.
        mine, theirs = (
            set(connected_for(self.readers[name]).network.nodes) for name in ("owner", "colleague")
        )
        self.sealed = mine - theirs
        (said,) = (one for one in self.sealed if one.startswith("statement:"))
        self.statement = said

    def addresses(self) -> Iterator[str]:
        """Every page and every file of the connections, with the addresses of what is sealed."""
        network = connected_for(self.readers["owner"]).network
        yield from ("network/", "leads/", "victims/", "victims/?file=json")
        yield from (f"network/?file={one}" for one in ("json", "graphml", "svg", "ftm"))
        yield from (f"network/?kind={one}" for one in ("person", "statement"))
        for node in network:
            id = quote(node.id, safe=":")
            yield from (f"network/{id}/", f"network/{id}/?file=json")
            yield from (f"leads/{id}/", f"leads/{id}/?file=json")
            if node.kind == "group":
                key = id.partition(":")[2]
                yield from (f"groups/{key}/", f"groups/{key}/?file=json")
        yield f"leads/incident:the-killing/?draft={self.statement.partition(':')[2]}"
        for page in ("connections", "victims", "way", "way/?person=p9"):
            yield f"cases/{self.case.pk}/{page}" + ("" if "?" in page else "/")


@pytest.fixture
def office(office_with_accounts: None) -> Office:
    return Office()


@pytest.mark.parametrize("who", ["colleague", "stranger", "nobody"])
def test_somebody_named_only_in_what_is_sealed_is_nowhere(office: Office, who: str) -> None:
    browser = office.browsers[who]
    sealed_addresses = []
    for address in office.addresses():
        response = browser.get(f"/en/{address}")
        assert response.status_code in (200, 302, 404), address
        body = response.content
        if body[:2] == b"PK":
            with zipfile.ZipFile(io.BytesIO(body)) as packed:
                body = b"".join(packed.read(name) for name in packed.namelist())
        text = body.decode()
        parts = (*office.sealed, office.statement.partition(":")[2])
        if any(one in address for one in parts):
            sealed_addresses.append(address)
            assert response.status_code == 404, address
            # The address that was asked for comes back in the link to the other language.
            text = text.replace(quote(address), "").replace(address, "")
        assert SECRET not in text, address
        assert KEY not in text, address
    assert len(sealed_addresses) >= 6
    # The other case is tied to this one by nothing that she may know of.
    ids = connected_for(office.readers.get(who, Reader())).network.nodes
    assert not [one for one in ids if office.plain.pk in one]


def test_the_counts_of_others_are_those_without_the_sealed(office: Office) -> None:
    def told(who: str) -> dict[str, Any]:
        return json.loads(handed_out(office.browsers[who], "/en/network/?file=json"))  # type: ignore[no-any-return]

    owner, colleague = told("owner"), told("colleague")
    gone = {one["id"] for one in owner["nodes"]} - {one["id"] for one in colleague["nodes"]}
    assert gone == office.sealed
    assert gone == {f"person:{KEY}", office.statement, f"request:{office.plain.pk}:r1"}
    assert len(owner["ties"]) > len(colleague["ties"])
    html = office.browsers["colleague"].get("/en/network/").content.decode()
    assert f"Things ({len(colleague['nodes'])})" in Page(html).visible


def test_who_may_know_of_it_sees_it_hatched(office: Office) -> None:
    html = office.browsers["owner"].get("/en/network/").content.decode()
    # Two cases name her, each in its way.
    assert SECRET in html or "Otro Nombre" in html
    assert re.search(r'class="nw-dot nw-statement nw-closed"', html)
    page = office.browsers["owner"].get(f"/en/network/{office.statement}/")
    assert "closed part; you may read it" in page.content.decode()


def test_a_sealed_address_answers_like_one_that_never_was(office: Office) -> None:
    browser = office.browsers["colleague"]
    for form in ("network/{}/", "leads/{}/"):
        sealed, missing = (
            browser.get(f"/en/{form.format(one)}") for one in (f"person:{KEY}", "person:kk-nobody1")
        )
        assert sealed.status_code == missing.status_code == 404
        told = alike(sealed.content.decode().replace(KEY, "kk-nobody1"))
        assert told == alike(missing.content.decode())


def test_a_case_of_connections_alone_goes_by_its_title_and_has_no_empty_argument(
    client: Client,
) -> None:
    loaded = load(Path(__file__).parents[2] / "examples" / "guerreros-unidos.yaml")
    case = cases.add(loaded, WRITER)
    shown = client.get(f"/en/cases/{case.pk}/").content.decode()
    assert loaded.title is not None
    assert f"<h1>{loaded.title.en}</h1>" in shown
    assert "name not recorded" not in shown
    assert 'id="argument"' not in shown
    leads = client.get("/en/leads/incident:iguala-2014-09-26/").content.decode()
    assert "2013-10/2014-10" not in leads
    connected = client.get(f"/en/cases/{case.pk}/connections/").content.decode()
    assert "Eastern" in connected, "what sources disagree on stands with the entry"
    listed = client.get("/en/").content.decode()
    assert "Connections alone" in listed
    assert "Transfer of a sentenced person" not in listed.split('class="case-list"')[1]
