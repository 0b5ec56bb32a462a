"""Webhooks: what an address is told, how it is signed, and where nothing is ever sent."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from dedere.store import accounts, items, webhooks
from dedere.store.access.programs import webhooks_for
from dedere.store.compartments import grant
from dedere.store.models import Capacity, Case, Delivery, May, Touched, Webhook
from dedere.store.webhooks.addresses import AddressError, checked, connection_to
from dedere.store.webhooks.sending import WAITS
from tests.api.asking import Person

EVENT = {"type": "formal_request", "date": "2016-02-20"}


@dataclass
class Address:
    """A real server that writes down what it is told, and answers as it is bidden."""

    url: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    told: list[tuple[dict[str, str], bytes]] = field(default_factory=list)


@pytest.fixture
def address(settings: Any) -> Iterator[Address]:
    settings.DEDERE_WEBHOOKS_INSIDE = True
    here = Address()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            here.told.append(({k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(here.status)
            for name, value in here.headers.items():
                self.send_header(name, value)
            self.end_headers()

        do_GET = do_POST

        def log_message(self, *args: Any) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here.url = f"http://127.0.0.1:{server.server_address[1]}/hook?a=b"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield here
    server.shutdown()
    server.server_close()


@pytest.fixture
def hook(ana: Person, case: Case, address: Address) -> tuple[Webhook, str]:
    return webhooks.make(ana.reader, address.url)


def test_a_change_is_told_once_signed_and_without_content(
    ana: Person, case: Case, address: Address, hook: tuple[Webhook, str]
) -> None:
    items.add(case, "events", {**EVENT, "detail": "quite private"}, ana.reader)
    items.add(case, "events", EVENT, ana.reader)
    assert webhooks.notice() == 1
    assert webhooks.send() == (1, 0)
    assert webhooks.send() == (0, 0)
    ((headers, body),) = address.told
    told = json.loads(body)
    assert told["type"] == "case.changed"
    assert told["data"] == {"case": case.pk}
    assert b"private" not in body
    key = base64.b64decode(hook[1].removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = base64.b64encode(hmac.new(key, signed, sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{expected}"
    assert abs(int(headers["webhook-timestamp"]) - datetime.now(UTC).timestamp()) < 60
    assert not Touched.objects.exists()


def test_a_case_that_is_shared_is_told_to_those_with_whom(
    ana: Person, stranger: Person, case: Case, address: Address
) -> None:
    webhooks.make(stranger.reader, address.url)
    items.add(case, "events", EVENT, ana.reader)
    assert webhooks.notice() == 0
    grant(case, ana.reader, May.READ, Capacity.COUNSEL, organization=stranger.of.pk)
    assert webhooks.notice() == 1
    assert Delivery.objects.get().event == "case.added"


def test_only_the_events_that_were_asked_for(ana: Person, case: Case, address: Address) -> None:
    webhooks.make(ana.reader, address.url, ["case.added"])
    items.add(case, "events", EVENT, ana.reader)
    assert webhooks.notice() == 0


def test_what_may_not_be_read_any_more_is_not_sent(
    ana: Person, stranger: Person, case: Case, address: Address
) -> None:
    grant(case, ana.reader, May.READ, Capacity.COUNSEL, organization=stranger.of.pk)
    made, _ = webhooks.make(stranger.reader, address.url)
    items.add(case, "events", EVENT, ana.reader)
    assert webhooks.notice() == 1
    grant(case, ana.reader, May.NOTHING, Capacity.COUNSEL, organization=stranger.of.pk)
    listed = stranger.program.get(f"/webhooks/{made.pk}/deliveries").json()["deliveries"]
    assert listed == []
    assert webhooks.send() == (0, 0)
    assert not address.told
    assert not Delivery.objects.exists()


def test_an_account_that_may_not_sign_in_is_told_nothing(
    ana: Person, case: Case, address: Address, hook: tuple[Webhook, str]
) -> None:
    items.add(case, "events", EVENT, ana.reader)
    webhooks.notice()
    accounts.disable(ana.account, accounts.CONSOLE)
    assert webhooks.send() == (0, 0)
    assert not address.told


def test_what_fails_is_tried_again_later_and_later_and_given_up(
    ana: Person, case: Case, address: Address, hook: tuple[Webhook, str]
) -> None:
    items.add(case, "events", EVENT, ana.reader)
    webhooks.notice()
    address.status = 500
    moment = datetime.now(UTC) + timedelta(seconds=1)
    for number, seconds in enumerate(WAITS, start=1):
        assert webhooks.send(moment) == (0, 1)
        one = Delivery.objects.get()
        assert (one.state, one.tries, one.said) == ("waiting", number, "500")
        assert one.next_at == moment + timedelta(seconds=seconds)
        assert webhooks.send(one.next_at - timedelta(seconds=1)) == (0, 0)
        moment = one.next_at
    assert webhooks.send(moment) == (0, 1)
    assert Delivery.objects.get().state == "given_up"
    assert webhooks.send(moment + timedelta(days=1)) == (0, 0)
    assert len(address.told) == len(WAITS) + 1
    assert len({headers["webhook-id"] for headers, _ in address.told}) == 1
    address.status = 204
    path = f"/webhooks/{hook[0].pk}/deliveries/{Delivery.objects.get().pk}/retry"
    assert ana.program.post(path).json()["state"] == "waiting"
    assert webhooks.send(moment) == (1, 0)


def test_an_address_that_is_gone_is_not_tried_again(
    ana: Person, case: Case, address: Address, hook: tuple[Webhook, str]
) -> None:
    items.add(case, "events", EVENT, ana.reader)
    webhooks.notice()
    address.status = 410
    assert webhooks.send() == (0, 1)
    assert Delivery.objects.get().state == "given_up"


def test_no_redirect_is_followed(
    ana: Person, case: Case, address: Address, hook: tuple[Webhook, str]
) -> None:
    items.add(case, "events", EVENT, ana.reader)
    webhooks.notice()
    address.status, address.headers = 307, {"Location": address.url}
    assert webhooks.send() == (0, 1)
    assert len(address.told) == 1


def test_an_address_where_nobody_answers(ana: Person, case: Case, settings: Any) -> None:
    settings.DEDERE_WEBHOOKS_INSIDE = True
    webhooks.make(ana.reader, "http://127.0.0.1:9/")
    items.add(case, "events", EVENT, ana.reader)
    webhooks.notice()
    assert webhooks.send() == (0, 1)
    assert Delivery.objects.get().said == "ConnectionRefusedError"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/",
        "ftp://example.org/",
        "https://",
        "https:///x",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://10.1.2.3/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::ffff:10.0.0.1]/",
        "https://[fd00::1]/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://user:word@example.org/",
        "https://example.org/#part",
        "https://example.org:0/",
        "https://example.org:99999/",
        "https://exa mple.org/",
        "https://example.org\\@10.0.0.1/",
        "https://ejemplo.org/ñ",
        "https://example.org/" + "a" * 500,
        "x",
    ],
)
def test_an_address_that_no_webhook_may_have(url: str, ana: Person) -> None:
    with pytest.raises(AddressError):
        webhooks.make(ana.reader, url)
    if len(url) <= 500:
        assert ana.program.post("/webhooks", {"url": url}).status_code == 422
    assert not webhooks_for(ana.reader)


@pytest.mark.parametrize("name", ["localhost", "127.1", "0x7f000001", "2130706433"])
def test_a_name_that_leads_inside_is_not_reached(name: str) -> None:
    try:
        parts = checked(f"https://{name}/")
    except AddressError:
        return
    with pytest.raises((AddressError, OSError)) as refused:
        connection_to(parts)
    assert not isinstance(refused.value, ConnectionRefusedError)


def test_webhooks_through_the_api(ana: Person, stranger: Person, case: Case) -> None:
    made = ana.program.post("/webhooks", {"url": "https://example.org/hook"})
    assert made.status_code == 201
    told = made.json()
    assert told["secret"].startswith("whsec_")
    assert told["events"] == ["case.added", "case.changed"]
    path = made.headers["Location"]
    read = ana.program.get(path).json()
    assert read == {k: v for k, v in told.items() if k != "secret"}
    assert ana.program.get("/webhooks").json() == {"webhooks": [read]}
    assert stranger.program.get("/webhooks").json() == {"webhooks": []}
    for method, end in (("GET", ""), ("DELETE", ""), ("GET", "/deliveries")):
        assert stranger.program.ask(method, path + end).status_code == 404
    items.add(case, "events", EVENT, ana.reader)
    webhooks.notice()
    (one,) = ana.program.get(f"{path}/deliveries").json()["deliveries"]
    assert (one["case"], one["event"], one["state"]) == (case.pk, "case.changed", "waiting")
    assert stranger.program.post(f"{path}/deliveries/{one['id']}/retry").status_code == 404
    assert ana.program.delete(path).status_code == 204
    assert ana.program.get(path).status_code == 404
    assert webhooks.send() == (0, 0)


def test_where_nobody_listens_nothing_is_kept(ana: Person, case: Case) -> None:
    items.add(case, "events", EVENT, ana.reader)
    assert not Touched.objects.exists()
