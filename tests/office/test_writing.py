"""Values are written down by form: with a name, with a source, and for good."""

from __future__ import annotations

import pytest
from django.test import Client

from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case, Entry

pytestmark = pytest.mark.django_db
WILFUL = "/en/cases/tiny.1/record/o1/offense.is_wilful/"
MONTHS = "/en/cases/tiny.1/record/o1/offense.max_penalty_months_requested_state/"
NATIONS = "/en/cases/tiny.1/record/person/person.nationalities/"
JUDGED = "/en/cases/tiny.1/record/a1/assurance.considered_sufficient/"
HTMX = {"HX-Request": "true"}


def datum(case: Case, subject: str, name: str) -> object:
    found = cases.casefile_of(case, Reader()).subject(subject)
    assert found is not None
    return found.data[name]


def test_the_name_is_asked_once(case: Case, client: Client) -> None:
    asked = client.get(WILFUL)
    assert asked.status_code == 302
    assert asked.headers["Location"] == f"/en/name/?next={WILFUL.replace('/', '%2F')}"
    wrong = client.post("/en/name/", {"name": "  ", "next": WILFUL})
    assert "Please give a name" in wrong.content.decode()
    given = client.post("/en/name/", {"name": " Ana   Pérez ", "next": WILFUL})
    assert (given.status_code, given.headers["Location"]) == (302, WILFUL)
    assert client.get(WILFUL).status_code == 200
    assert "Ana Pérez" in client.get("/es/").content.decode()
    client.post("/en/name/", {"name": "Otra"})
    assert "Otra" in client.get("/es/").content.decode()


def test_with_htmx_the_name_is_asked_on_its_own_page(case: Case, client: Client) -> None:
    response = client.get(WILFUL, headers=HTMX)
    assert response.status_code == 204
    assert response.headers["HX-Redirect"].startswith("/en/name/?next=")


def test_a_name_never_leads_to_another_house(client: Client) -> None:
    for wanted in ("https://example.org/", "//example.org/", "javascript:alert(1)"):
        response = client.post("/en/name/", {"name": "Ana", "next": wanted})
        assert response.headers["Location"] == "/en/"


def test_a_value_is_recorded_and_the_finding_is_shown_open(case: Case, named: Client) -> None:
    sent = {"value": "true", "source": "s1", "confidence": "verified", "note": "page 3"}
    response = named.post(f"{WILFUL}?from=f-treaty-1978-2-1-intent-o1", sent)
    assert response.status_code == 302
    assert response.headers["Location"] == (
        "/en/cases/tiny.1/?open=f-treaty-1978-2-1-intent-o1#f-treaty-1978-2-1-intent-o1"
    )
    text = named.get(response.headers["Location"]).content.decode()
    assert "Recorded: the conduct was intentional." in text
    entry = Entry.objects.get()
    assert (entry.by, entry.subject, entry.fact) == (
        "Licenciada Prueba",
        "o1",
        "offense.is_wilful",
    )
    assert entry.written == {
        "value": True,
        "source": "s1",
        "confidence": "verified",
        "note": "page 3",
    }


def test_with_htmx_the_form_opens_in_the_page_and_the_findings_are_new(
    case: Case, named: Client
) -> None:
    form = named.get(WILFUL, headers=HTMX).content.decode()
    assert form.lstrip().startswith("<form")
    assert "<html" not in form
    response = named.post(WILFUL, {"value": "true"}, headers=HTMX)
    assert response.headers["HX-Retarget"] == "#case-body"
    text = response.content.decode()
    assert "<html" not in text
    assert 'id="argument"' in text
    assert "Recorded: the conduct was intentional." in text


def test_what_is_wrong_is_told_beside_the_field_and_nothing_is_written(
    case: Case, named: Client
) -> None:
    for address, sent, told in (
        (WILFUL, {}, "Please give a value."),
        (WILFUL, {"value": "perhaps"}, "true or false"),
        (WILFUL, {"value": "true", "source": "s9"}, "No source has the id"),
        (WILFUL, {"value": "true", "date": "2016-02-30"}, "no day 30"),
        (WILFUL, {"value": "true", "new_url": "ftp://x"}, "An address begins with"),
        (WILFUL, {"value": "true", "new_url": "https://x.org"}, "Please give the title"),
        (WILFUL, {"value": "true", "note": "x" * 3000}, "This text is too long."),
        (MONTHS, {"value": "-1"}, "whole number"),
        (MONTHS, {"value": "999999"}, "more than can be meant"),
        (NATIONS, {}, "Please choose at least one"),
        (NATIONS, {"value": ["MX", "Atlantis"]}, "cannot stand here"),
        (JUDGED, {"value": "true"}, "Please say who judged"),
    ):
        for headers in ({}, HTMX):
            response = named.post(address, sent, headers=headers)
            assert response.status_code == 200
            assert told in response.content.decode(), (address, sent)
            assert ("<html" in response.content.decode()) is (not headers)
    assert not Entry.objects.exists()


def test_each_type_of_fact_has_its_field(case: Case, named: Client) -> None:
    named.post(MONTHS, {"value": "life"} | {"life": "1"})
    named.post(NATIONS, {"value": ["MX", "US"], "complete": "1"})
    named.post(JUDGED, {"value": "true", "by": "SRE", "date": "2016-05"})
    named.post("/en/cases/tiny.1/record/r1/request.surrendered_on/", {"value": "2017-02/.."})
    named.post("/en/cases/tiny.1/record/o1/offense.stage/", {"value": "charged"})
    found = cases.casefile_of(case, Reader())
    months = found.offenses[0].data["max_penalty_months_requested_state"].value
    assert months == 12_000
    nations = found.person.data["nationalities"].value
    assert (nations.values, nations.complete) == ({"MX", "US"}, True)
    judged = found.assurances[0].data["considered_sufficient"]
    assert (judged.value, str(judged.by), str(judged.dated)) == (True, "SRE", "2016-05")
    assert str(found.requests[0].data["surrendered_on"].value) == "2017-02/.."
    assert found.offenses[0].data["stage"].value == "charged"


def test_the_form_starts_from_the_present_value(case: Case, named: Client) -> None:
    text = named.get(
        "/en/cases/tiny.1/record/o1/offense.max_penalty_months_requesting_state/"
    ).content.decode()
    assert 'value="480"' in text
    assert '<option value="s1" selected>' in text
    text = named.get(NATIONS).content.decode()
    assert 'value="MX" checked' in text


def test_a_new_source_comes_with_its_value(case: Case, named: Client) -> None:
    named.post(
        WILFUL, {"value": "true", "new_title": "Paper 2", "new_url": "https://example.org/2"}
    )
    found = cases.casefile_of(case, Reader())
    assert found.sources[-1].url == "https://example.org/2"
    assert found.offenses[0].data["is_wilful"].source == found.sources[-1].id


def test_history_keeps_everything_and_undo_writes_anew(case: Case, named: Client) -> None:
    address = WILFUL.replace("/record/", "/history/")
    named.post(WILFUL, {"value": "true"})
    named.post(WILFUL, {"value": "false"})
    text = named.get(address).content.decode()
    assert text.count("superseded") >= 1
    assert "Written down by Licenciada Prueba" in text
    response = named.post(address, follow=True)
    assert "The value before was written again as a new entry." in response.content.decode()
    assert cases.casefile_of(case, Reader()).offenses[0].data["is_wilful"].value is True
    assert Entry.objects.count() == 3


def test_undoing_the_first_value_withdraws_it(case: Case, named: Client) -> None:
    address = WILFUL.replace("/record/", "/history/")
    named.post(WILFUL, {"value": "true"})
    named.post(address)
    assert "is_wilful" not in cases.casefile_of(case, Reader()).offenses[0].data
    assert "superseded" in named.get(address).content.decode()
    named.post(address)
    assert Entry.objects.count() == 2


def test_nobody_undoes_without_a_name(case: Case, client: Client) -> None:
    address = WILFUL.replace("/record/o1/offense.is_wilful", "/history/person/person.nationalities")
    assert client.post(address).headers["Location"].startswith("/en/name/")
    assert not Entry.objects.exists()


def test_a_list_is_said_to_be_whole(case: Case, named: Client) -> None:
    address = "/en/cases/tiny.1/lists/documents/"
    assert "arrest warrant d1" in named.get(address).content.decode()
    named.post(address, {"complete": "yes"})
    assert cases.casefile_of(case, Reader()).complete == {"documents"}
    response = named.post(address, {"complete": "no"}, headers=HTMX)
    assert response.headers["HX-Retarget"] == "#case-body"
    assert cases.casefile_of(case, Reader()).complete == frozenset()


def test_what_is_not_there_cannot_be_recorded(case: Case, named: Client) -> None:
    for address in (
        "/en/cases/absent/record/o1/offense.is_wilful/",
        "/en/cases/tiny.1/record/o9/offense.is_wilful/",
        "/en/cases/tiny.1/record/o1/offense.nothing/",
        "/en/cases/tiny.1/record/o1/person.born_on/",
        "/en/cases/tiny.1/history/o1/person.born_on/",
        "/en/cases/tiny.1/lists/sources/",
        "/en/cases/absent/lists/documents/",
        "/en/cases/absent/",
        "/en/cases/absent/casefile.json",
        "/en/cases/absent/assessment.json",
        "/en/cases/absent/history/o1/offense.is_wilful/",
    ):
        assert named.get(address).status_code == 404, address
