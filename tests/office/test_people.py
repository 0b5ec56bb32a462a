"""The pages of people: evidence side by side, three answers, undoing, one person on one page."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from dedere.casefile import loads
from dedere.office.people_view import pair_address, person_address
from dedere.statistics.linkage import Verdict
from dedere.store import cases, dockets, people
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.office.example_dockets import contents
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
BROUGHT = "1-casd-3-19-cr-09901.html"
A, D = "case:rosa", "docket:casd-3-19-cr-09901/1"
WRITER = Reader("Licenciada Prueba")
ROSA = """\
format: dedere-casefile/1
id: rosa
title: {en: Request for Rosa, es: Solicitud de Rosa}
invented: true
requesting_state: US
requested_state: MX
person:
  name: Rosa Ejemplo <Sintética>
  aliases: [La Inventada]
  born_on: 1970-02-03
  nationalities: [MX, US]
requests: [{id: r1, label: {en: Court 3:19-cr-09901, es: Tribunal 3:19-cr-09901}}]
offenses: [{id: o1}]
events: [{id: e1, type: amparo_denied, date: 2018-02-03, suit: 485/2016}]
"""


@pytest.fixture
def two(db: None) -> None:
    """One person in a casefile and in a docket."""
    cases.add(loads(ROSA), WRITER, "rosa.yaml")
    dockets.add_dockets(WRITER, contents()[BROUGHT], BROUGHT)


def at(address: str, lang: str) -> str:
    return address.replace("/en/", f"/{lang}/", 1)


def listed(lang: str = "en") -> str:
    with translation.override(lang):
        return reverse("people")


def the_pair() -> str:
    with translation.override("en"):
        return pair_address(*sorted((A, D)))


def the_person(mention: str = A) -> str:
    with translation.override("en"):
        return person_address(mention)


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return Page(response.content.decode()).visible


def send(client: Client, verdict: str, reason: str = "same nickname") -> str:
    response = client.post(the_pair(), {"verdict": verdict, "reason": reason}, follow=True)
    assert response.status_code == 200
    return Page(response.content.decode()).visible


@pytest.mark.usefixtures("two")
def test_the_pair_waits_and_is_shown_with_its_evidence(client: Client) -> None:
    shown = text(client, listed())
    assert "1 pair waits for a decision" in shown
    assert "They share an uncommon nickname" in shown
    assert "Nobody was merged." in shown
    pair = text(client, the_pair())
    assert "Both name the same proceeding, 3:19-cr-09901" in pair
    assert "One of them gives no date of birth." in pair
    assert "Mexico, United States" in pair
    assert "Give a name to decide." in pair
    assert "invented" in pair


@pytest.mark.usefixtures("two")
def test_what_a_source_writes_is_never_markup(client: Client) -> None:
    for address in (listed(), the_pair(), the_person()):
        assert b"<Sint" not in client.get(address).content


@pytest.mark.usefixtures("two")
def test_a_merge_is_told_shown_and_taken_back(named: Client) -> None:
    told = send(named, "same")
    assert "The two count as one person now. It can be taken back below." in told
    assert "Nothing to decide among 2 mentions." in told
    person = text(named, the_person(D))
    assert person == text(named, the_person(A))
    for part in ("2 mentions, one person", "3:19-cr-09901", "485/2016", "same nickname"):
        assert part in person
    number = people.decisions_for(Reader())[0].number
    told = Page(
        named.post(
            listed(), {"do": "undo", "number": number, "reason": "two births"}, follow=True
        ).content.decode()
    ).visible
    assert "The merge was taken back." in told
    assert "Nobody was merged." in told
    assert "Taken back by Licenciada Prueba" in told
    told = Page(
        named.post(
            listed(), {"do": "redo", "number": number, "reason": "he it is"}, follow=True
        ).content.decode()
    ).visible
    assert "The merge counts again." in told


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_answer_is_written_once_with_its_reason(named: Client, verdict: Verdict) -> None:
    send(named, verdict.value)
    (one,) = people.decisions_for(Reader())
    assert (one.verdict, one.reason, one.by) == (verdict, "same nickname", "Licenciada Prueba")
    assert one.evidence is not None


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    ("verdict", "reason", "said"),
    [("same", "  ", "Say why."), ("perhaps", "x", "Choose one of the three answers.")],
)
def test_what_is_lacking_is_said_and_nothing_written(
    named: Client, verdict: str, reason: str, said: str
) -> None:
    assert said in send(named, verdict, reason)
    assert people.decisions_for(Reader()) == ()


@pytest.mark.usefixtures("two")
def test_who_gave_no_name_is_asked_for_one_and_writes_nothing(client: Client) -> None:
    for address, sent in (
        (the_pair(), {"verdict": "same", "reason": "x"}),
        (listed(), {"do": "undo", "number": "1", "reason": "x"}),
    ):
        response = client.post(address, sent)
        assert response.status_code == 302
        assert response.headers["Location"].startswith("/en/name/?next=")
    assert people.decisions_for(Reader()) == ()


@pytest.mark.usefixtures("two")
def test_a_get_changes_nothing(named: Client) -> None:
    named.get(the_pair(), {"verdict": "same", "reason": "x"})
    named.get(listed(), {"do": "undo", "number": "1", "reason": "x"})
    assert people.decisions_for(Reader()) == ()


@pytest.mark.usefixtures("two")
def test_a_contradiction_is_shown_with_its_chain(named: Client) -> None:
    cases.add(loads(ROSA.replace("id: rosa", "id: third")), WRITER, "third.yaml")
    third = "case:third"
    people.decide(WRITER, A, D, Verdict.SAME, "x")
    people.decide(WRITER, D, third, Verdict.SAME, "x")
    people.decide(WRITER, A, third, Verdict.DIFFERENT, "x")
    shown = text(named, listed())
    assert "Decisions that contradict each other" in shown
    assert "are said to be different persons" in shown
    assert "Nobody was merged." in shown
    assert "Decisions that contradict each other" in text(named, the_person(third))


@pytest.mark.usefixtures("two")
def test_a_refused_merge_says_what_stands_against_it(named: Client) -> None:
    cases.add(loads(ROSA.replace("id: rosa", "id: third")), WRITER, "third.yaml")
    people.decide(WRITER, D, "case:third", Verdict.SAME, "x")
    people.decide(WRITER, A, "case:third", Verdict.DIFFERENT, "x")
    assert "Take one of these decisions back first." in send(named, "same")
    assert len(people.decisions_for(Reader())) == 2


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_page_answers_in_both_languages(named: Client, lang: str) -> None:
    send(named, "same")
    for address in (listed(), the_pair(), the_person()):
        shown = named.get(at(address, lang))
        assert shown.status_code == 200
        page = Page(shown.content.decode())
        assert len(page.all("h1")) == 1
        assert "Request for Rosa" not in page.visible or lang == "en"
        assert ("¿La misma persona?" if lang == "es" else "Same person?") in page.visible


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    "address",
    [
        "/en/people/person/0123456789abcdef/",
        "/en/people/0123456789abcdef-fedcba9876543210/",
        "/en/people/nothing/",
    ],
)
def test_what_is_not_here_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.usefixtures("two")
def test_a_mention_is_no_pair_with_itself(client: Client) -> None:
    with translation.override("en"):
        assert client.get(pair_address(A, A)).status_code == 404


@pytest.mark.usefixtures("two")
def test_a_hidden_case_is_on_no_page(client: Client) -> None:
    data = {
        **Case.objects.get(pk="rosa").data,
        "id": "encubierta",
        "person": {"name": "Zoila Oculta"},
    }
    Case(id="encubierta", data=data, visibility="sealed", added_by="x").save()
    for address in (listed(), the_person(), "/en/people.json"):
        content = client.get(address).content
        assert b"encubierta" not in content
        assert b"Zoila" not in content
    assert client.get(the_person("case:encubierta")).status_code == 404


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("number", ["", "x", "-1", "9" * 30, "٣"])
def test_a_number_that_is_none_is_told(named: Client, number: str) -> None:
    response = named.post(listed(), {"do": "undo", "number": number, "reason": "x"}, follow=True)
    assert "There is no decision with the number 0." in Page(response.content.decode()).visible
