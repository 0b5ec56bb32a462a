"""The agenda, the inbox, feeds and notices, as somebody in a browser or a mailbox sees them."""

from __future__ import annotations

import csv
import json
import re
from contextlib import closing
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from io import StringIO
from socket import socket
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.core import mail
from django.test import Client
from icalendar import Calendar
from typer.testing import CliRunner

from dedere.assessment.clock import clock
from dedere.assessment.running import State
from dedere.casefile import Casefile, loads
from dedere.store import agenda, cases, compartments, items, notices
from dedere.store.access import Reader
from dedere.store.accounts import reader as reader_of
from dedere.store.models import Case, Compartment, Feed, May, NoticeSent
from dedere.store.models.compartments import Capacity
from tests.office.accounts import account, member, organization, signed_in
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
HELD = """\
format: dedere-casefile/1
id: {id}
title: {{en: A case of {name}, es: Un asunto de {name}}}
invented: true
requesting_state: {asking}
requested_state: {asked}
person: {{name: {name}}}
requests: [{{id: r1, label: Court of the example}}]
offenses: [{{id: o1}}]
parties: [{{id: p1, role: counsel, name: Lic. Muestra}}]
events:
  - {{id: e1, type: provisional_arrest, date: {day}, result: order_executed, request: r1}}
"""


def held(id: str, days_ago: int, name: str = "Ana Ejemplo", asking: str = "US") -> Casefile:
    """Somebody was arrested so many days ago: sixty days for the formal request."""
    asked = "MX" if asking == "US" else "US"
    day = date.today() - timedelta(days=days_ago)
    return loads(HELD.format(id=id, name=name, asking=asking, asked=asked, day=day))


def parts(client: Client, query: str = "", lang: str = "en") -> dict[str, str]:
    """The text of each part of the agenda."""
    text = client.get(f"/{lang}/agenda/{query}").content.decode()
    found = re.findall(r'<section class="agenda-part" id="(\w+)"(.*?)</section>', text, re.S)
    return dict(found)


@pytest.fixture
def three(writer: Reader) -> list[Case]:
    """A limit that ends this week, one that ends later, and one that is over."""
    made = [("soon", 57, "Ana Pronta"), ("later", 10, "Berta Luego"), ("over", 100, "Cata Vencida")]
    return [cases.add(held(id, days, name), writer) for id, days, name in made]


def test_each_limit_stands_in_its_part(three: list[Case], client: Client) -> None:
    shown = parts(client)
    assert "Ana Pronta" in shown["week"]
    assert "Berta Luego" in shown["later"]
    assert "Cata Vencida" in shown["over"]
    assert "not recorded whether it was met" in shown["over"]
    assert "Cata Vencida" in shown["idle"]
    for name, part in (("Ana", "later"), ("Ana", "over"), ("Berta", "week"), ("Berta", "idle")):
        assert name not in shown[part]
    assert "no consta si se cumplió" in parts(client, lang="es")["over"]


def test_the_day_is_that_of_the_clock(three: list[Case], client: Client) -> None:
    last = clock(held("soon", 57)).limit("MX-PROV", "r1").last_day
    assert last is not None
    assert f"<strong>{last.day} {last:%B} {last.year}</strong>" in parts(client)["week"]


def test_why_a_day_unfolds_to_its_arithmetic(three: list[Case], client: Client) -> None:
    shown = Page(client.get("/en/agenda/?when=week").content.decode())
    why = next(one["hx-get"] for one in shown.all("a") if "hx-get" in one)
    assert why is not None
    part = client.get(why, headers={"hx-request": "true"}).content.decode()
    whole = client.get(why).content.decode()
    limit = clock(held("soon", 57)).limit("MX-PROV", "r1")
    for line in limit.arithmetic:
        assert " ".join(line.en.split()) in Page(part).visible
        assert " ".join(line.en.split()) in Page(whole).visible
    assert "<html" not in part
    assert "<html" in whole
    assert client.get("/en/cases/soon/due/?limit=MX-PROV&subject=r9").status_code == 404


def test_the_agenda_is_narrowed(three: list[Case], writer: Reader, client: Client) -> None:
    cases.add(held("other", 10, "Dora Norte", "MX"), writer)
    for query, there, not_there in (
        ("?states=MX", ["Dora"], ["Berta", "Ana"]),
        ("?states=US", ["Berta", "Ana"], ["Dora"]),
        ("?responsible=muestra", ["Berta", "Dora"], []),
        ("?responsible=nobody", [], ["Berta", "Dora", "Ana"]),
        ("?priority=1", [], ["Berta", "Dora"]),
        ("?authority=mx-ministry", ["Berta"], ["Dora"]),
        ("?who=requesting-state", ["Berta", "Dora"], []),
        ("?who=person", [], ["Berta"]),
        ("?states=nonsense&authority=none&who=x", ["Berta", "Dora"], []),
    ):
        shown = parts(client, query)
        said = shown["week"] + shown["later"]
        assert all(name in said for name in there), query
        assert not any(name in said for name in not_there), query


def test_a_mark_of_priority_changes_no_day(writer: Reader, client: Client) -> None:
    case = cases.add(held("soon", 57, "Ana Pronta"), writer)
    before = list(agenda.dues_for(writer).values_list("limit", "due", "last", "state"))
    mark = {"by": "The embassy", "why": "A minor is at risk", "set_on": "2026-01-01"}
    items.add(case, "priorities", mark, writer)
    assert list(agenda.dues_for(writer).values_list("limit", "due", "last", "state")) == before
    assert "Ana Pronta" in parts(client, "?priority=1")["week"]
    assert '<span class="badge priority">priority</span>' in parts(client)["week"]
    inbox = Page(client.get("/en/inbox/").content.decode()).visible
    assert "1 bears a mark of priority." in inbox


def test_what_ended_is_left_out_unless_asked_for(three: list[Case], client: Client) -> None:
    writer = Reader("Licenciada Prueba")
    day = (date.today() - timedelta(days=1)).isoformat()
    written = {"type": "surrender", "result": "surrendered", "date": day, "request": "r1"}
    items.add(three[2], "events", written, writer)
    assert "Cata" not in parts(client)["over"]
    assert "Cata" in parts(client, "?ended=1")["over"]


def test_a_long_part_is_paged_and_each_line_comes_once(writer: Reader, client: Client) -> None:
    names = [f"Persona {number:03}" for number in range(60)]
    for number, name in enumerate(names):
        cases.add(held(f"c{number}", 5 + number // 8, name), writer)
    seen: list[str] = []
    address = "/en/agenda/?when=later"
    for _page in range(4):
        text = client.get(address).content.decode()
        seen += re.findall(r"<h3><a [^>]*>(Persona \d+)</a>", text)
        follow = next((one for one in Page(text).all("a") if one.get("rel") == "next"), None)
        if follow is None:
            break
        address = f"/en/agenda/{follow['href']}"
    # Two limits of each end on the same day: that of the arrest, and that to cure the request.
    assert sorted(seen) == sorted(names * 2)
    assert client.get("/en/agenda/?when=later&after=nonsense").status_code == 200
    assert client.get("/en/agenda/?when=later&after=WyJ4IiwgMV0").status_code == 200


def test_the_table_holds_the_same_lines(three: list[Case], client: Client) -> None:
    response = client.get("/en/agenda/agenda.csv?when=week")
    rows = list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))
    ends = {one.id for one in clock(held("soon", 57)).limits if one.state is State.RUNNING}
    assert {(row["person"], row["limit"], row["state"]) for row in rows} == {
        ("Ana Pronta", limit, "running") for limit in ends
    }


def test_a_name_is_no_formula_in_a_table(writer: Reader, client: Client) -> None:
    cases.add(held("f", 57, '"=HYPERLINK(1)"'), writer)
    text = client.get("/en/agenda/agenda.csv?when=week").content.decode("utf-8-sig")
    assert next(csv.DictReader(StringIO(text)))["person"] == "'=HYPERLINK(1)"


def test_the_strip_says_what_its_table_says(three: list[Case], client: Client) -> None:
    text = client.get("/en/agenda/").content.decode()
    assert 'class="day-strip day-strip-wide"' in text
    running = [
        one
        for days in (57, 10)
        for one in clock(held("x", days)).limits
        if one.state is State.RUNNING
    ]
    assert text.count('class="ds-dot"') == 2 * len(running)  # wide and narrow
    last = clock(held("later", 10)).limit("MX-PROV", "r1").last_day
    assert last is not None
    assert f"{last.day} {last:%b} {last.year}</th>" in text


# -- the inbox -----------------------------------------------------------------------------------


def test_the_inbox_counts_stages_and_medians(writer: Reader, client: Client) -> None:
    for number, days in enumerate((10, 20, 60)):
        case = cases.add(held(f"c{number}", 100, f"Persona {number}"), writer)
        for kind, after in (("formal_request", 0), ("request_admitted", days)):
            day = date.today() - timedelta(days=80 - after)
            items.add(case, "events", {"type": kind, "date": str(day), "request": "r1"}, writer)
    shown = Page(client.get("/en/inbox/").content.decode()).visible
    assert "3 open requests and transfers" in shown
    assert "20 (n = 3)" in shown
    assert "found complete" in shown


# -- what is closed --------------------------------------------------------------------------------


def test_a_restricted_reader_has_the_lines_of_her_own_view(
    client: Client, office_with_accounts: None
) -> None:
    ours, theirs = organization("Ours"), organization("Theirs")
    officer, guest = account("Oficial Nuestra"), account("Oficial Ajena")
    member(ours, officer)
    member(theirs, guest, "reader")
    writer = reader_of(officer)
    case = cases.add(held("sealed-1", 57, "Ana Pronta"), writer, owner=ours.pk)
    compartments.grant(case, writer, May.READ, Capacity.OBSERVER, organization=theirs.pk)
    seen = {"MX-PROV"} & {one.limit for one in agenda.dues_for(reader_of(guest))}
    assert seen
    compartments.close(
        cases.case_for(writer, case.pk),
        writer,
        Compartment.AUTHORITY,
        "events",
        "e1",
        reason="an operation is under way",
        organizations=[ours.pk],
    )
    restricted = reader_of(guest)
    assert not [one for one in agenda.dues_for(restricted) if one.limit == "MX-PROV" and one.due]
    assert [one for one in agenda.dues_for(writer) if one.limit == "MX-PROV" and one.due]
    assert agenda.glances_for(restricted).count() == agenda.glances_for(writer).count() == 1
    signed_in(client, guest)
    assert "Ana Pronta" not in parts(client)["week"]
    signed_in(client, officer)
    assert "Ana Pronta" in parts(client)["week"]
    stranger = account("Nadie Aquí")
    assert agenda.glances_for(reader_of(stranger)).count() == 0


def test_who_is_named_in_a_closure_sees_more_than_her_organization(
    office_with_accounts: None,
) -> None:
    ours = organization("Ours")
    officer, named = account("Oficial Nuestra"), account("Oficial Nombrada")
    member(ours, officer)
    member(ours, named)
    writer = reader_of(named)
    case = cases.add(held("sealed-1", 57, "Ana Pronta"), writer, owner=ours.pk)
    compartments.close(
        case, writer, Compartment.NAMED, "events", "e1", reason="x", accounts=[named.pk]
    )
    assert [one for one in agenda.dues_for(reader_of(named)) if one.due]
    assert not [one for one in agenda.dues_for(reader_of(officer)) if one.due]
    # Her membership ends: what she alone saw through both is not hers any more.
    member(ours, named, "")
    assert agenda.glances_for(reader_of(named)).count() == 0


# -- feeds -----------------------------------------------------------------------------------------


def _feed(client: Client, *, names: bool = False) -> str:
    sent = {"act": "make", "label": "My telephone", **({"names": "1"} if names else {})}
    text = client.post("/en/feeds/", sent).content.decode()
    found = re.search(r'<p class="secret">http://testserver(.*?)</p>', text)
    assert found is not None
    return found[1]


def test_a_feed_has_a_day_for_each_limit_and_names_nobody(
    three: list[Case], named: Client, client: Client
) -> None:
    address = _feed(named)
    events = Calendar.from_ical(Client().get(address).content).events
    days = {event.start for event in events}
    last = clock(held("soon", 57)).limit("MX-PROV", "r1").last_day
    assert last in days
    text = Client().get(address).content.decode()
    assert "Pronta" not in text
    assert "soon" not in text
    with_names = Client().get(_feed(named, names=True)).content.decode()
    assert "Ana Pronta" in with_names
    again = Calendar.from_ical(Client().get(address).content).events
    assert {event["UID"] for event in again} == {event["UID"] for event in events}


def test_a_revoked_feed_answers_as_one_that_never_was(three: list[Case], named: Client) -> None:
    address = _feed(named)
    kept = Feed.objects.get()
    assert address.rpartition("/")[2].removesuffix(".ics") not in repr(kept.__dict__)
    named.post("/en/feeds/", {"act": "revoke", "feed": kept.pk})
    revoked = Client().get(address)
    missing = Client().get("/en/feeds/" + "x" * 32 + ".ics")
    assert revoked.status_code == missing.status_code == 404

    def said(content: bytes, secret: str) -> str:
        return content.decode().replace(secret, "")

    one, other = address.rpartition("/")[2], "x" * 32 + ".ics"
    assert said(revoked.content, one) == said(missing.content, other)


def test_a_feed_reads_what_its_owner_may_read_now(
    client: Client, office_with_accounts: None
) -> None:
    ours, owner = organization("Ours"), account("Oficial Nuestra")
    member(ours, owner)
    writer = signed_in(client, owner)
    cases.add(held("c-1", 57, "Ana Pronta"), writer, owner=ours.pk)
    address = _feed(client, names=True)
    assert "Ana Pronta" in Client().get(address).content.decode()
    member(ours, owner, "")
    assert "Ana Pronta" not in Client().get(address).content.decode()
    owner.is_active = False
    owner.save()
    assert Client().get(address).status_code == 404


def test_nobody_revokes_the_feed_of_another(office_with_accounts: None, client: Client) -> None:
    signed_in(client, account("Una Persona"))
    address = _feed(client)
    key = Feed.objects.get().pk
    signed_in(client, account("Otra Persona"))
    assert key not in client.get("/en/feeds/").content.decode()
    text = client.post("/en/feeds/", {"act": "revoke", "feed": key}).content.decode()
    assert "There is no such calendar." in text
    assert Client().get(address).status_code == 200


# -- notices ---------------------------------------------------------------------------------------


@pytest.fixture
def office(office_with_accounts: None, settings: Any) -> Any:
    settings.DEDERE_MAIL = True
    settings.DEDERE_ADDRESS = "https://office.example.org"
    return settings


def _send(*more: str) -> dict[str, Any]:
    from dedere.cli.notices import app

    result = CliRunner().invoke(app, ["--json", *more])
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


@pytest.fixture
def without_opening(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database of the test is open already."""
    monkeypatch.setattr("dedere.cli.notices.open_store", lambda: None)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_one_quiet_message_in_her_language_and_once(
    lang: str, office: Any, without_opening: None
) -> None:
    ours, person = organization("Ours"), account("Oficial Nuestra", language=lang)
    member(ours, person)
    writer = reader_of(person)
    case = cases.add(held("c-1", 57, "Ana Pronta"), writer, owner=ours.pk)
    day = str(date.today() - timedelta(days=1))
    ruling = {"type": "stay_granted", "date": day, "request": "r1"}
    items.add(case, "events", ruling, writer)
    assert _send()["sent"] == 0  # she did not ask for any
    notices.wish(person.pk, wanted=True, days=7, names=False)
    assert _send("--try") == {"format": 1, "sent": 1, "told": 3, "failed": 0, "try": True}
    assert not mail.outbox
    assert _send()["told"] == 3
    sent = mail.outbox[0]
    assert sent.to == [person.email]
    dates = {"en": "2 dates within 7 days", "es": "2 fechas en 7 días"}[lang]
    assert dates in sent.subject
    body = str(sent.body)
    assert {"en": "Stay granted", "es": "Suspensión concedida"}[lang] in body
    for secret in ("Pronta", "Ana", case.pk):
        assert secret not in sent.subject + body
    assert _send()["sent"] == 0
    assert len(mail.outbox) == 1
    assert NoticeSent.objects.count() == 1


def test_names_only_where_she_asked_for_them(office: Any, without_opening: None) -> None:
    ours, person = organization("Ours"), account("Oficial Nuestra")
    member(ours, person)
    cases.add(held("c-1", 57, "Ana Pronta"), reader_of(person), owner=ours.pk)
    notices.wish(person.pk, wanted=True, days=7, names=True)
    _send()
    assert "Ana Pronta" in str(mail.outbox[0].body)
    assert "Ana" not in mail.outbox[0].subject


def test_a_message_that_failed_is_tried_again(
    office: Any, without_opening: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dedere.cli.notices import app

    ours, person = organization("Ours"), account("Oficial Nuestra")
    member(ours, person)
    cases.add(held("c-1", 57), reader_of(person), owner=ours.pk)
    notices.wish(person.pk, wanted=True, days=7, names=False)
    office.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    office.EMAIL_HOST, office.EMAIL_PORT = "127.0.0.1", 9
    assert CliRunner().invoke(app, []).exit_code == 1
    office.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert _send()["sent"] == 1


class Mailbox:
    """What a mail server took."""

    def __init__(self) -> None:
        self.taken: list[Any] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.taken.append(envelope)
        return "250 OK"


def test_a_real_mail_server_gets_the_message(office: Any, without_opening: None) -> None:
    ours, person = organization("Ours"), account("Oficial Nuestra", language="es")
    member(ours, person)
    cases.add(held("c-1", 57, "Ana Pronta"), reader_of(person), owner=ours.pk)
    notices.wish(person.pk, wanted=True, days=7, names=False)
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=0)
    # Which port it took is known once it listens; it asks itself there whether it does.
    with closing(socket()) as free:
        free.bind(("127.0.0.1", 0))
        server.port = free.getsockname()[1]
    server.start()
    try:
        office.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        office.EMAIL_HOST, office.EMAIL_PORT = "127.0.0.1", server.port
        assert _send()["sent"] == 1
    finally:
        server.stop()
    assert [one.rcpt_tos for one in box.taken] == [[person.email]]
    sent = message_from_bytes(box.taken[0].content, policy=default)
    assert sent["Subject"] == "dedere: 2 fechas en 7 días"
    assert sent["Auto-Submitted"] == "auto-generated"
    assert "Esto no es asesoría jurídica." in sent.get_content()


def test_nobody_is_told_of_what_she_may_not_read(office: Any, without_opening: None) -> None:
    ours, person, other = organization("Ours"), account("Oficial Nuestra"), account("Otra Persona")
    member(ours, person)
    cases.add(held("c-1", 57), reader_of(person), owner=ours.pk)
    notices.wish(other.pk, wanted=True, days=7, names=True)
    assert _send()["sent"] == 0
