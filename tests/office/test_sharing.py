"""The pages of sharing and closing, and the case in plain words."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from dedere.casefile import loads
from dedere.store import cases
from dedere.store.models import Case
from tests.office.accounts import account, member, organization, signed_in
from tests.office.conftest import TINY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("office_with_accounts")]


@pytest.fixture
def scene(client: Client) -> dict[str, Any]:
    """An organization with two officers, a firm with a lawyer, a relative; a case of the first."""
    ours, firm = organization("Central authority", "authority"), organization("A firm", "firm")
    ana, bea = account("Ana Oficial"), account("Bea Oficial")
    carla, dora = account("Carla Defensora"), account("Dora Familiar")
    member(ours, ana, "officer")
    member(ours, bea, "officer")
    member(firm, carla, "officer")
    reader = signed_in(client, ana)
    case = cases.add(loads(TINY), reader, "tiny.yaml", owner=ours.pk)
    others = {}
    for name, who in (("bea", bea), ("carla", carla), ("dora", dora)):
        others[name] = Client()
        signed_in(others[name], who)
    return {"case": case, "ana": client, "firm": firm, "dora_account": dora, **others}


def see(client: Client, case: Case, page: str = "", lang: str = "en") -> tuple[int, str]:
    response = client.get(f"/{lang}/cases/{case.pk}/{page}")
    return response.status_code, response.content.decode()


def test_a_case_is_shared_and_no_longer(scene: dict[str, Any]) -> None:
    case, ana, carla, dora = (scene[name] for name in ("case", "ana", "carla", "dora"))
    assert see(carla, case)[0] == 404
    address = f"/en/cases/{case.pk}/sharing/"
    given = {"organization": scene["firm"].pk, "capacity": "counsel", "may": "write"}
    assert ana.post(address, given).status_code == 302
    assert see(carla, case)[0] == 200
    mail = scene["dora_account"].email
    given = {"email": mail, "capacity": "relative", "may": "write"}
    assert "they do not write here" in ana.post(address, given).content.decode()
    ana.post(address, {**given, "may": "read", "reason": "Her brother"})
    assert see(dora, case)[0] == 200
    for lang, words in (("en", "In plain words"), ("es", "En palabras llanas")):
        status, text = see(dora, case, "plain/", lang)
        assert (status, words in text) == (200, True)
    status, text = see(ana, case, "sharing/")
    assert "Carla" not in text
    assert "A firm" in text
    assert "Her brother" in text
    # With whom it is shared is nobody else's business.
    for client in (carla, dora):
        assert see(client, case, "sharing/")[0] == 404
    ended = {"organization": scene["firm"].pk, "capacity": "counsel", "may": "nothing"}
    ana.post(address, ended)
    assert see(carla, case)[0] == 404
    assert see(dora, case)[0] == 200


def test_an_unknown_address_is_said(scene: dict[str, Any]) -> None:
    address = f"/es/cases/{scene['case'].pk}/sharing/"
    given = {"email": "nadie@example.org", "capacity": "observer", "may": "read"}
    assert "Nadie entra aquí" in scene["ana"].post(address, given).content.decode()


def test_an_event_is_sealed_and_opened(scene: dict[str, Any]) -> None:
    case, ana, bea = scene["case"], scene["ana"], scene["bea"]
    address = f"/en/cases/{case.pk}/closed/"
    given = {
        "what": "events|e1|",
        "compartment": "named",
        "emails": _mail_of("Ana Oficial"),
        "reason": "Protective order",
    }
    text = see(ana, case, "closed/")[1]
    assert 'value="events|e1|"' in text
    assert ana.post(address, given).status_code == 302
    assert "Protective order" in see(ana, case, "closed/")[1]
    assert "Protective order" not in see(bea, case, "closed/")[1]
    held = {
        one: client.get(f"/en/cases/{case.pk}/casefile.json").json()
        for one, client in (("ana", ana), ("bea", bea))
    }
    assert len(held["ana"]["events"]) == 1
    assert "events" not in held["bea"]
    key = next(
        part.split('"')[0] for part in see(ana, case, "closed/")[1].split('name="open" value="')[1:]
    )
    assert bea.post(address, {"open": key, "reason": "x"}).status_code == 200
    assert "no longer closed" in bea.post(address, {"open": key, "reason": "x"}).content.decode()
    assert ana.post(address, {"open": key, "reason": "Order lifted"}).status_code == 302
    assert len(bea.get(f"/en/cases/{case.pk}/casefile.json").json()["events"]) == 1


def _mail_of(name: str) -> str:
    from dedere.store.accounts import find

    return find(name).email


def test_a_reason_is_needed(scene: dict[str, Any]) -> None:
    case, ana = scene["case"], scene["ana"]
    given = {"what": "events|e1|", "compartment": "parties", "reason": " "}
    found = ana.post(f"/es/cases/{case.pk}/closed/", given).content.decode()
    assert "Indique por qué se cierra" in found
    assert len(ana.get(f"/en/cases/{case.pk}/casefile.json").json()["events"]) == 1
