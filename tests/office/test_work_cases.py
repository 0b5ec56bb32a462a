"""A new case in five questions, and enquiries before there is one."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from dedere.casefile import from_data, loads, to_data
from dedere.store import cases, compartments, interests
from dedere.store.access import Reader
from dedere.store.models import Capacity, Case, Compartment, Enquiry, May
from tests.office.accounts import account, member, organization, signed_in

pytestmark = pytest.mark.django_db
FIVE = {
    "requesting_state": "US",
    "person": "Juan Ejemplo",
    "custody_since": "2026-03-05",
    "held": "held",
    "kind": "provisional",
    "asked_on": "2026-03",
    "court": "Juzgado del ejemplo",
    "offenses": "Conspiracy to import cocaine\r\n\r\nMoney laundering",
}


def made_by(response: Any) -> dict[str, Any]:
    assert response.status_code == 302, response.content.decode()[-3000:]
    case = Case.objects.get(pk=response.headers["Location"].strip("/").rpartition("/")[2])
    data = to_data(cases.casefile_of(case, Reader("x")))
    assert from_data(data).id == data["id"]
    return data


def test_five_answers_make_a_case(named: Client, db: None) -> None:
    data = made_by(named.post("/en/cases/new/", FIVE))
    assert (data["requesting_state"], data["requested_state"]) == ("US", "MX")
    assert data["person"] == {"name": "Juan Ejemplo"}
    assert [one["label"] for one in data["offenses"]] == [
        "Conspiracy to import cocaine",
        "Money laundering",
    ]
    assert [(one["type"], one["date"], one.get("result")) for one in data["events"]] == [
        ("provisional_arrest_request", "2026-03", None),
        ("provisional_arrest", "2026-03-05", "order_executed"),
    ]
    assert data["requests"] == [{"id": "r1", "provisional_arrest_requested": True}]
    assert data["parties"][0]["organization"] == "Juzgado del ejemplo"
    assert "complete" not in data


@pytest.mark.parametrize("lang", ["en", "es"])
def test_only_who_asks_whom_must_be_answered(named: Client, lang: str) -> None:
    data = made_by(named.post(f"/{lang}/cases/new/", {"requesting_state": "MX"}))
    assert (data["requesting_state"], data["requested_state"]) == ("MX", "US")
    assert set(data) == {
        "format",
        "id",
        "requesting_state",
        "requested_state",
        "requests",
        "offenses",
    }
    assert data["offenses"][0]["label"]["es"] == "Delito aún no conocido"
    page = named.get(f"/{lang}/").content.decode()
    assert ("New case" if lang == "en" else "Nuevo asunto") in page


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"requesting_state": ""}, "Please say which State asks."),
        ({"requesting_state": "FR"}, "Please say which State asks."),
        ({"custody_since": "2026-02-30"}, "no day 30"),
        ({"custody_since": "last week"}, "cannot stand here"),
        ({"held": "free"}, "nobody is held"),
        ({"kind": ""}, "what came on that day"),
        ({"court": "x" * 6000}, "too long"),
    ],
)
def test_what_is_wrong_is_told_and_kept(named: Client, wrong: dict[str, str], told: str) -> None:
    text = named.post("/en/cases/new/", {**FIVE, **wrong}).content.decode()
    assert told in text
    assert "Juan Ejemplo" in text
    assert "Money laundering" in text
    assert not Case.objects.exists()


def test_two_cases_of_one_name_are_two(named: Client) -> None:
    first, second = (made_by(named.post("/en/cases/new/", FIVE)) for _ in range(2))
    assert first["id"] != second["id"]
    assert Case.objects.count() == 2


# -- enquiries -------------------------------------------------------------------------------------

ASKED = {
    "asks": "María Muestra",
    "asks_as": "sister",
    "person": "Ejemplo, Ana",
    "others": "Judge Example\r\nSomebody Else",
    "requesting_state": "US",
    "urgent": "Hearing on Thursday",
}


def ask(client: Client, **more: str) -> str:
    response = client.post("/en/enquiries/new/", {**ASKED, **more})
    assert response.status_code == 302, response.content.decode()[-2000:]
    return str(response.headers["Location"])


def send(client: Client, address: str, **sent: str) -> Any:
    seen = re.search(r'name="seen" value="(\d+)"', client.get(address).content.decode())
    return client.post(address, {"seen": seen[1] if seen else "", **sent})


def test_an_enquiry_finds_its_names_in_the_cases(case: Case, named: Client) -> None:
    named.post("/en/cases/new/", {"requesting_state": "US", "person": "Ana María Ejemplo Pérez"})
    text = named.get(ask(named)).content.decode()
    assert "Hearing on Thursday" in text
    assert "Ana María Ejemplo Pérez" in text
    assert "Judge Example" in text
    assert "Ask the conflicts officer" in text
    assert "Somebody Else</th>" not in text
    other = named.get(ask(named, person="Nobody At All", others="", asks="No One Here"))
    assert "None of these names stands in a case that you may read." in other.content.decode()
    assert "Ask the conflicts officer" in other.content.decode()


def test_names_agree_by_their_words() -> None:
    def same(one: str, other: str) -> bool:
        parts = [interests._parts(name) for name in (one, other)]
        return interests.same_name(parts[0], parts[1])

    assert same("José de la Peña", "PENA, Jose")
    assert same("Ana Muestra", "Ana María Muestra Gómez")
    assert not same("Ana", "Ana Muestra")
    assert same("Chapo", "chapó")
    assert not same("Ana Muestra", "Ana Ejemplo")


def test_an_enquiry_becomes_a_case_and_carries_over(named: Client) -> None:
    address = ask(named)
    key = address.strip("/").rpartition("/")[2]
    form = named.get(f"/en/cases/new/?enquiry={key}").content.decode()
    assert 'value="Ejemplo, Ana"' in form
    assert re.search(r'value="US" checked', form)
    data = made_by(
        named.post("/en/cases/new/", {**FIVE, "person": "Ana", "enquiry": key, "seen": "1"})
    )
    assert data["person"]["name"] == "Ana"
    page = named.get(address).content.decode()
    assert "The case that it became" in page
    assert "became a case" in page
    again = named.post("/en/cases/new/", {**FIVE, "enquiry": key, "seen": "2"}).content.decode()
    assert "decided already" in again
    assert Case.objects.count() == 1


def test_an_enquiry_is_declined_with_a_reason_and_undone(named: Client) -> None:
    address = ask(named)
    assert "Say why it is declined." in send(named, address, decline="1").content.decode()
    send(named, address, decline="1", reason="We act for the other side.")
    assert "We act for the other side." in named.get(address).content.decode()
    assert "declined" in named.get("/en/enquiries/").content.decode()
    send(named, address, undo="1")
    page = named.get(address).content.decode()
    assert "Or decline it, because" in page
    assert "We act for the other side." in page, "the history keeps it"
    assert "nothing to undo" in send(named, address, undo="1").content.decode()
    assert Enquiry.objects.count() == 3


def test_a_taking_is_undone_and_the_same_case_taken_again(named: Client) -> None:
    address = ask(named)
    key = address.strip("/").rpartition("/")[2]
    named.post("/en/cases/new/", {**FIVE, "enquiry": key, "seen": "1"})
    send(named, address, undo="1")
    assert "The taking was undone" in named.get(address).content.decode()
    named.post("/en/cases/new/", {**FIVE, "enquiry": key, "seen": "3"})
    assert Case.objects.count() == 1


def test_an_enquiry_is_corrected_and_the_later_one_is_told(named: Client) -> None:
    address = ask(named)
    send(named, address, correct="1", **{**ASKED, "urgent": "Hearing on Friday"})
    assert "Hearing on Friday" in named.get(address).content.decode()
    late = named.post(address, {"seen": "1", "correct": "1", **ASKED, "urgent": "Mine"})
    text = late.content.decode()
    assert "Somebody else wrote about this enquiry meanwhile" in text
    assert 'value="Mine"' in text, "what was sent is not lost"
    assert "Hearing on Friday" in named.get(address).content.decode()
    send(named, address, undo="1")
    assert "Hearing on Thursday" in named.get(address).content.decode()


def test_an_enquiry_says_who_asks_or_for_whom(named: Client) -> None:
    text = named.post("/es/enquiries/new/", {"urgent": "todo"}).content.decode()
    assert "Indique quién consulta, o por quién." in text
    assert "todo" in text
    assert not Enquiry.objects.exists()


# -- with accounts ---------------------------------------------------------------------------------


@pytest.fixture
def firm(office_with_accounts: None, client: Client) -> dict[str, Any]:
    """Two members of a firm, a stranger, and a case that only one of the members may read."""
    house, other = organization("Firm"), organization("Other firm")
    ana, eva, paul = account("Ana"), account("Eva"), account("Paul")
    member(house, ana, "officer")
    member(house, eva, "officer")
    member(other, paul, "officer")
    reader = signed_in(client, ana)
    return {"house": house.pk, "ana": ana, "eva": eva, "paul": paul, "reader": reader}


SECRET = """\
format: dedere-casefile/1
id: hidden
requesting_state: US
requested_state: MX
person: {name: Nadia Escondida}
offenses: [{id: o1}]
"""


def test_a_case_belongs_to_the_organization(firm: dict[str, Any], client: Client) -> None:
    response = client.post("/en/cases/new/", FIVE)
    assert response.status_code == 302
    key = response.headers["Location"].strip("/").rpartition("/")[2]
    assert re.fullmatch(r"c-[0-9a-f]+", key)
    assert client.get(response.headers["Location"]).status_code == 200
    signed_in(client, firm["paul"])
    assert client.get(response.headers["Location"]).status_code == 404


def test_an_enquiry_stays_in_the_organization(firm: dict[str, Any], client: Client) -> None:
    address = ask(client)
    signed_in(client, firm["eva"])
    assert client.get(address).status_code == 200
    signed_in(client, firm["paul"])
    assert client.get(address).status_code == 404
    assert "Ejemplo" not in client.get("/en/enquiries/").content.decode()
    assert client.post(address, {"seen": "1", "decline": "1", "reason": "x"}).status_code == 404


def without_what_differs(text: str) -> str:
    """A page without tokens and keys, which differ each time."""
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", text)
    return re.sub(r"[0-9a-f]{16}", "", text)


def test_the_check_tells_nothing_of_what_is_sealed(firm: dict[str, Any], client: Client) -> None:
    """The page for a name that stands in a sealed case is that of a name that stands nowhere."""
    case = cases.add(loads(SECRET), firm["reader"], owner=firm["house"])
    asked = {"asks": "", "others": "", "aliases": ""}
    open_to_all = client.get(ask(client, person="Nadia Escondida", **asked)).content.decode()
    assert f"/en/cases/{case.pk}/" in open_to_all
    compartments.close(
        case,
        firm["reader"],
        Compartment.SEALED,
        "case",
        reason="a court sealed it",
        accounts={firm["ana"].pk},
    )
    assert case.pk in client.get(ask(client, person="Nadia Escondida", **asked)).content.decode()
    signed_in(client, firm["eva"])
    hidden = client.get(ask(client, person="Nadia Escondida", **asked)).content.decode()
    nowhere = client.get(ask(client, person="Nadie Escondite", **asked)).content.decode()
    assert case.pk not in hidden
    swapped = nowhere.replace("Nadie Escondite", "Nadia Escondida")
    assert without_what_differs(hidden) == without_what_differs(swapped)


def test_a_taken_case_that_is_sealed_later_is_not_told(
    firm: dict[str, Any], client: Client
) -> None:
    address = ask(client)
    key = address.strip("/").rpartition("/")[2]
    place = client.post("/en/cases/new/", {**FIVE, "enquiry": key, "seen": "1"}).headers["Location"]
    case = Case.objects.get(pk=place.strip("/").rpartition("/")[2])
    compartments.close(
        case,
        firm["reader"],
        Compartment.SEALED,
        "case",
        reason="a court sealed it",
        accounts={firm["ana"].pk},
    )
    signed_in(client, firm["eva"])
    assert case.pk not in client.get(address).content.decode()


def test_who_only_reads_takes_nothing(firm: dict[str, Any], client: Client) -> None:
    case = cases.add(loads(SECRET), firm["reader"], owner=firm["house"])
    compartments.grant(case, firm["reader"], May.READ, Capacity.RELATIVE, account=firm["paul"].pk)
    signed_in(client, firm["paul"])
    place = f"/en/cases/{case.pk}"
    assert client.get(f"{place}/entries/offenses/o1/").status_code == 200
    assert "Withdraw" not in client.get(f"{place}/entries/offenses/o1/").content.decode()
    refused = client.post(f"{place}/add/events/", {"type": "surrender"})
    assert "You may not write here." in refused.content.decode()
    assert not cases.casefile_of(compartments.fresh(case), firm["reader"]).events
