"""The boards of a case: what a lawyer would notice, on the invented examples, in both languages."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from dedere.assessment import assess
from dedere.assessment.assurances import register_of
from dedere.assessment.elements.data import data_of
from dedere.assessment.elements.reading import elements_of
from dedere.casefile import Casefile, loads
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.office.conftest import RIO, SIERRA
from tests.office.reading import Page, said_in, seen

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "es")
BOARDS = (
    "grounds",
    "elements",
    "identity",
    "assurances",
    "decisions",
    "surrender",
    "negotiation",
)


# -- grounds ---------------------------------------------------------------------------------------


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_ground_is_a_card_with_law_facts_answers_rulings_and_rates(
    lang: str, client: Client
) -> None:
    response = client.get(f"/{lang}/cases/{RIO}/grounds/?as_of=2025-01-15")
    text, page = response.content.decode(), Page(response.content.decode())
    card = text.split('id="ground-lapse-of-time"')[1].split('id="ground-')[0]
    # The law of the card stands there in both languages, whichever the page has.
    assert '<dd lang="en">' in card
    assert '<dd lang="es">' in card
    assert "/law/treaty-1978/7/" in card
    # Each value says by what it is known, and each missing fact leads to the form that asks it.
    assert f"/{lang}/cases/{RIO}/record/" in text
    assert f"#source-s{1}" in text
    said = {
        "en": ("What the other side will answer", "Rulings on record", "Routes", "Departures"),
        "es": ("Lo que contestará la otra parte", "Resoluciones registradas", "Vías", "Apartamien"),
    }
    for one in said[lang]:
        assert one in page.visible
    # Published refusals name what they are a share of, and that it is no chance.
    rates = text.split('class="rates"')[1].split("</details>")[0]
    assert "101" in rates
    assert 'role="img"' in rates
    assert "http" in rates
    assert ("no chance of success" if lang == "en" else "no es probabilidad") in page.visible


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_argument_stands_under_its_ground_with_its_parts(lang: str, client: Client) -> None:
    text = client.get(f"/{lang}/cases/{RIO}/grounds/").content.decode()
    card = said_in(text.split('id="ground-identity"')[1].split('id="ground-')[0])
    said = {
        "en": ("The voice was never compared", "phonetics", "heard on 2 July 2024"),
        "es": ("La voz nunca se comparó", "fonética", "oído el 2 de julio de 2024"),
    }
    for one in said[lang]:
        assert one in card
    assert f"/{lang}/cases/{RIO}/add/arguments/?ground=identity" in text


@pytest.mark.usefixtures("invented_kept")
def test_a_route_has_its_last_day_and_a_departure_its_provision(client: Client) -> None:
    text = client.get(f"/en/cases/{RIO}/grounds/?as_of=2025-03-20").content.decode()
    data = client.get(f"/en/cases/{RIO}/grounds.json?as_of=2025-03-20").json()
    route = next(one for one in data["routes"] if one["last_day"] and one["standing"] == "open")
    visible = Page(text).visible
    assert route["title"].capitalize()[:20] in visible
    assert data["departures"]
    for one in data["departures"]:
        assert " ".join(one["text"].split())[1:60] in visible


@pytest.mark.usefixtures("case")
def test_who_records_a_missing_fact_comes_back_to_the_board(named: Client) -> None:
    text = named.get("/en/cases/tiny.1/grounds/").content.decode()
    address = next(
        one["href"] or ""
        for one in Page(text).all("a")
        if "/record/o1/offense.is_wilful/" in (one.get("href") or "")
    )
    response = named.post(address, {"value": "true", "source": "s1"})
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/en/cases/tiny.1/grounds/#ground-")


# -- identity --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_identity_says_what_agrees_and_never_that_it_is_the_person(
    lang: str, client: Client
) -> None:
    visible = seen(client, lang, SIERRA, "identity")
    said = {
        "en": ("Written alike, not the same", "9 March 1984", "is for the judge", "4 doubtful"),
        "es": ("9 de marzo de 1984", "corresponde al juez", "4 dudoso"),
    }
    for one in said[lang]:
        assert one in visible
    assert ("is the person sought." if lang == "en" else "es la persona reclamada.") not in visible


# -- assurances and surrender ----------------------------------------------------------------------

TWO_TEXTS = """\
format: dedere-casefile/1
id: two.texts
invented: true
requesting_state: US
requested_state: MX
person: {name: Ana Ejemplo}
requests: [{id: r1, decision: granted}]
offenses:
  - {id: o1, request: r1, punishable_by_death_requesting_state: true}
assurances:
  - id: a1
    request: r1
    covers: death_penalty
    asked_on: 2024-01-02
    given_on: 2024-02-03
    wording_asked: The death penalty will be neither sought nor imposed.
    wording_given: The death penalty will not be sought.
    watched_by: {value: [consular_visits]}
surrenders:
  - id: su1
    request: r1
    readiness:
      - {item: identity, state: done}
      - {item: no_stay, state: done}
      - {item: interior_told, state: done}
      - {item: agents_authorized, state: done}
      - {item: place_agreed, state: done}
      - {item: not_deferred, state: done}
"""


@pytest.fixture
def two_texts(db: None) -> Case:
    return cases.add(loads(TWO_TEXTS), Reader("tests"))


@pytest.mark.usefixtures("two_texts")
def test_both_texts_of_an_assurance_stand_beside_each_other_with_their_differences(
    client: Client,
) -> None:
    text = client.get("/en/cases/two.texts/assurances/").content.decode()
    assert "<del>neither sought nor imposed.</del>" in text
    assert "<ins>not</ins>" in text
    visible = Page(text).visible
    assert "Other words were given than were asked for." in visible
    assert "consular visits" in visible


READY = {"en": "Ready, by what is recorded.", "es": "Lista, según lo registrado."}


@pytest.mark.usefixtures("invented_kept", "two_texts")
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", [RIO, SIERRA, "two.texts"])
def test_a_surrender_is_never_ready_while_an_assurance_is_open(
    case: str, lang: str, client: Client, invented: dict[str, Casefile]
) -> None:
    casefile = invented.get(case) or loads(TWO_TEXTS)
    wanting = [
        one.request for one in register_of(assess(casefile)).readiness if one.ready is not True
    ]
    text = client.get(f"/{lang}/cases/{case}/surrender/").content.decode()
    parts = text.split('<section id="surrender-')[1:]
    assert len(parts) >= len(casefile.requests)
    for part in parts:
        of = next(one.id for one in casefile.requests if named_in(part, casefile, one.id, lang))
        if of in wanting:
            assert READY[lang] not in part, of
    assert wanting or case == SIERRA


def named_in(part: str, casefile: Casefile, request: str, lang: str) -> bool:
    """Whether a part of the page is about a request."""
    subject = casefile.subject(request)
    assert subject is not None
    label = subject.label.in_(lang) if subject.label is not None else request
    return label.lower() in said_in(part).lower()


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_after_surrender_the_record_its_missteps_and_new_charges_are_shown(
    lang: str, client: Client
) -> None:
    visible = seen(client, lang, SIERRA, "surrender")
    said = {
        "en": (
            "The person was surrendered",
            "An invented airport",
            "Signed for the requesting State",
            "Invented prison doctor",
            "Speciality watch",
        ),
        "es": (
            "La persona fue entregada",
            "Un aeropuerto inventado",
            "Firmó por el Estado requirente",
            "Médica inventada del centro",
            "Vigilancia de la especialidad",
        ),
    }
    for one in said[lang]:
        assert one in visible, one


# -- decisions -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_three_decisions_stand_apart_with_document_and_offenses(
    lang: str, client: Client
) -> None:
    text = client.get(f"/{lang}/cases/{RIO}/decisions/").content.decode()
    kinds = {
        kind: text.split(f'id="kind-{kind}"')[1].split("</section>")[0]
        for kind in ("judge", "executive", "review")
    }
    assert 'id="decision-dc1"' in kinds["judge"]
    assert 'id="decision-dc2"' in kinds["executive"]
    assert "decision-dc1" not in kinds["executive"] + kinds["review"]
    judge = said_in(kinds["judge"])
    said = {
        "en": ("favorable", "unfavorable", "Prescribed under Mexican law."),
        "es": ("favorable", "desfavorable", "Prescrito conforme a la ley mexicana."),
    }
    for one in said[lang]:
        assert one in judge
    assert f"/{lang}/cases/{RIO}/grounds/#ground-lapse-of-time" in kinds["judge"]
    assert f"/{lang}/cases/{RIO}/entries/documents/d14/" in kinds["judge"]


REFUSED = """\
format: dedere-casefile/1
id: refused.{number}
invented: true
requesting_state: US
requested_state: MX
person: {{name: Persona {number}}}
requests: [{{id: r1, label: Petición {number}}}]
offenses: [{{id: o1}}]
decisions:
  - {{id: d1, kind: judge, date: 2024-01-02, result: {opinion}}}
  - {{id: d2, kind: executive, date: 2024-02-03, result: {outcome}}}
"""


@pytest.fixture
def decided(db: None) -> None:
    """Two favorable opinions that were refused, one that was not, one refused without opinion."""
    told = (
        ("favorable", "refused"),
        ("favorable", "refused"),
        ("favorable", "granted"),
        ("unfavorable", "refused"),
    )
    for number, (opinion, outcome) in enumerate(told, 1):
        written = REFUSED.format(number=number, opinion=opinion, outcome=outcome)
        cases.add(loads(written), Reader("tests"))


@pytest.mark.usefixtures("decided")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_many_favorable_opinions_were_refused_is_one_number_with_its_list(
    lang: str, client: Client
) -> None:
    text = client.get(f"/{lang}/decisions/").content.decode()
    assert 'class="big-number"' in text
    number = text.split('class="big-number"')[1].split(">")[1].split("<")[0]
    assert number == "2"
    listed = text.split('id="list"')[1]
    assert [f"Persona {n}" in listed for n in (1, 2, 3, 4)] == [True, True, False, False]
    assert f"/{lang}/cases/refused.1/decisions/#fate" in listed
    other = client.get(f"/{lang}/decisions/?opinion=unfavorable&outcome=refused").content.decode()
    assert "Persona 4" in other.split('id="list"')[1]
    data = client.get(f"/{lang}/decisions.json").json()["favorable_refused"]["MX"]
    assert data["by_request"]["favorable_refused"] == 2
    assert data["by_request"]["counted"] == 4
    # An opinion on the whole says nothing of one offense while the list of them is open.
    assert data["by_offense"]["favorable_refused"] == 0
    assert data["by_offense"]["unknown"] == 3


@pytest.mark.usefixtures("decided")
def test_a_long_list_costs_no_more_questions_than_a_short_one(
    client: Client, django_assert_num_queries: Any
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def asked() -> int:
        with CaptureQueriesContext(connection) as found:
            assert client.get("/en/decisions/").status_code == 200
        return len(found)

    few = asked()
    for number in range(5, 30):
        written = REFUSED.format(number=number, opinion="favorable", outcome="refused")
        cases.add(loads(written), Reader("tests"))
    assert asked() == few


# -- negotiation -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_passed_and_what_was_offered_say_what_they_moved_and_give_up(
    lang: str, client: Client
) -> None:
    response = client.get(f"/{lang}/cases/{RIO}/negotiation/")
    text = response.content.decode()
    visible = Page(text).visible
    said = {
        "en": ("The two missing pages of a translation.", "They were sent.", "What it gives up"),
        "es": ("Las dos páginas que faltan de una traducción.", "Fueron enviadas.", "A qué renunc"),
    }
    for one in said[lang]:
        assert one in visible
    assert f"/{lang}/cases/{RIO}/#event-e07" in text
    offers = text.split('id="offers"')[1].split("</section>")[0]
    assert f"/{lang}/law/" in offers
    assert ("That day is past" if lang == "en" else "Ese día ya pasó") in said_in(offers)


# -- all of them -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("invented_kept")
def test_every_board_is_reached_from_the_case_and_says_where_one_is(client: Client) -> None:
    shown = Page(client.get(f"/en/cases/{RIO}/?as_of=2025-01-01").content.decode())
    led = {one.get("href") for one in shown.all("a")}
    for board in BOARDS:
        address = f"/en/cases/{RIO}/{board}/?as_of=2025-01-01"
        assert address in led
        there = Page(client.get(address).content.decode())
        here = [one for one in there.all("a") if one.get("aria-current") == "page"]
        assert f"/{board}/" in (here[-1].get("href") or "")


@pytest.mark.usefixtures("transfer_case")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_case_of_transfers_says_why_a_board_is_empty(lang: str, client: Client) -> None:
    for board in BOARDS:
        visible = seen(client, lang, "tiny-transfer", board)
        assert "None" not in visible
        assert client.get(f"/{lang}/cases/tiny-transfer/{board}.json").status_code == 200
    menu = client.get(f"/{lang}/cases/tiny-transfer/").content.decode().split('"case-menu"')[1]
    assert "/surrender/" not in menu.split("</nav>")[0]


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_board_says_what_to_record_and_leads_to_the_form(
    lang: str, client: Client
) -> None:
    for board, listed in (
        ("decisions", "decisions"),
        ("surrender", "surrenders"),
        ("negotiation", "offers"),
        ("negotiation", "exchanges"),
        ("identity", "evidence"),
        ("assurances", "assurances"),
    ):
        text = client.get(f"/{lang}/cases/tiny.1/{board}/").content.decode()
        assert f"/{lang}/cases/tiny.1/add/{listed}/" in text, board
        assert "empty-note" in text or board == "assurances"


@pytest.mark.usefixtures("invented_kept")
def test_the_data_is_that_of_the_command_line(
    client: Client, invented: dict[str, Casefile]
) -> None:
    elements = client.get(f"/es/cases/{SIERRA}/elements.json?as_of=2021-01-01").json()
    day = elements.pop("as_of")
    assessment = assess(invented[SIERRA], as_of=date.fromisoformat(day))
    expected = json.loads(json.dumps(data_of(elements_of(assessment), "es")))
    assert elements["offenses"] == expected["offenses"]
    assert elements["identity"] == expected["identity"]
    decisions = client.get(f"/en/cases/{SIERRA}/decisions.json").json()
    assert [one["id"] for one in decisions["decisions"]] == ["dc1", "dc2", "dc3"]


@pytest.mark.usefixtures("case")
def test_a_wrong_question_is_told_and_a_case_that_is_not_there_is_not(client: Client) -> None:
    for board in BOARDS:
        assert client.get(f"/en/cases/nobody/{board}/").status_code == 404
        assert client.get(f"/en/cases/nobody/{board}.json").status_code == 404
        wrong = client.get(f"/en/cases/tiny.1/{board}.json?reading=nothing=ours")
        assert wrong.status_code == 400
        text = client.get(f"/en/cases/tiny.1/{board}/?as_of=soon").content.decode()
        assert "This is not a day" in text
