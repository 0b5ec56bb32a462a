"""The pages of claims: verdicts, what they rest on, and recording one's own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from dedere.casefile import from_data
from dedere.errors import DedereError, InputErrors
from dedere.statistics.claims import Verdict, judge_all, load
from dedere.store import cases, claims
from dedere.store.access import Reader
from dedere.store.errors import NotAllowedError
from dedere.store.models import AppendOnlyError, ClaimAct
from tests.office.accounts import account, member, organization, signed_in
from tests.office.reading import Page
from tests.office.work import CLAIM

pytestmark = pytest.mark.django_db
WRITER = Reader("Licenciada Prueba")
SENT: dict[str, Any] = {
    "who": "A newspaper",
    "when": "2021-12",
    "kind": "sentence",
    "says": "Fewer than fifty persons were surrendered in 2021.",
    "says_es": "En 2021 se entregó a menos de cincuenta personas.",
    "source_title": "A page of a newspaper",
    "source_kind": "press",
    "source_url": "https://example.org/page",
    "for": "Fewer than fifty.",
    "against": "Fifty or more.",
    "unit": "person",
    "number": "count",
    "event": "surrendered",
    "from": "MX",
    "to": "US",
    "persons": "all",
    "period": "2021",
    "supports_at_most": "49",
    "contradicts_at_least": "50",
    "figures": ["us-fgr-2021"],
}


def recorded(client: Client, **more: Any) -> str:
    """Record a claim by the form; its address."""
    response = client.post("/en/claims/new/", {**SENT, **more})
    assert response.status_code == 302, Page(response.content.decode()).visible
    return str(response.headers["Location"])


def shown(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return Page(response.content.decode()).visible


# -- bundled ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "verdict", "needed", "carries"),
    [
        ("en", "not decidable", "Needed instead", "speaks against the claim"),
        ("es", "no se puede decidir", "Haría falta", "habla en contra"),
    ],
)
def test_the_list_says_each_verdict_and_what_carries_it_or_would_be_needed(
    client: Client, lang: str, verdict: str, needed: str, carries: str
) -> None:
    text = shown(client, f"/{lang}/claims/")
    assert verdict in text
    assert needed in text
    judged = judge_all(list(load().values()))
    contradicted = [one for one in judged if one.verdict is Verdict.CONTRADICTED]
    assert text.count(carries) == len(contradicted) > 0
    for one in load().values():
        assert one.says.in_(lang) in text


def test_the_list_can_be_narrowed_and_taken_along(client: Client) -> None:
    text = shown(client, "/en/claims/?verdict=contradicted&kind=sentence")
    assert "29 drug traffickers" in text
    assert "Fourteen persons" not in text
    data = client.get("/en/claims/?file=json").json()
    assert {one["id"] for one in data["claims"]} == set(load())


def test_each_bundled_claim_has_a_page_with_all_that_it_rests_on(client: Client) -> None:
    for id in load():
        for lang in ("en", "es"):
            assert load()[id].says.in_(lang) in shown(client, f"/{lang}/claims/{id}/")
    text = shown(client, "/en/claims/twenty-nine-extradited/")
    assert "Counts something else" in text.replace("Decides nothing, as it c", "C")
    html = client.get("/en/claims/twenty-nine-extradited/").content.decode()
    assert "/en/law/" in html
    assert "#audit-transfer-of-fourteen" in html
    assert client.get("/en/claims/nothing-of-the-kind/").status_code == 404


def test_a_commitment_stands_year_by_year_with_its_picture_in_words(client: Client) -> None:
    html = client.get("/en/claims/sixty-a-year/").content.decode()
    assert "<svg" in html
    assert "<desc" in html
    text = Page(html).visible
    assert "not kept" in text
    assert "43" in text
    assert "No number of all persons to the United States was found." in text


def test_a_day_leaves_out_what_was_said_or_published_later(client: Client) -> None:
    early = shown(client, "/en/claims/?as_of=2025-01-01")
    assert "sixty extraditions" in early
    assert "29 drug traffickers" not in early
    address = "/en/claims/twenty-nine-extradited/?as_of="
    assert "It was not known on the day asked for." in shown(client, address + "2025-09-01")
    assert client.get(address + "then").status_code == 404


# -- one's own -------------------------------------------------------------------------------------


def test_a_claim_is_recorded_and_judged(named: Client) -> None:
    address = recorded(named)
    text = shown(named, address)
    assert "supported" in text
    assert "It was recorded." in text
    assert "En 2021 se entregó" in shown(named, address.replace("/en/", "/es/"))
    assert "recorded here" in shown(named, "/en/claims/")


def test_of_another_year_or_of_others_it_is_not_decided(named: Client) -> None:
    for more in ({"period": "2020"}, {"persons": "nationals"}, {"own": "All of them"}):
        assert "not decidable" in shown(named, recorded(named, **more))


def test_what_lacks_is_told_and_what_was_sent_stays(named: Client) -> None:
    response = named.post("/en/claims/new/", {**SENT, "source_title": "", "unit": ""})
    text = response.content.decode()
    assert response.status_code == 200
    assert "It has no source." in text
    assert "`unit` is missing" in text
    assert 'value="A newspaper"' in text
    assert not ClaimAct.objects.exists()


def test_it_is_corrected_and_withdrawn_and_nothing_is_lost(named: Client) -> None:
    address = recorded(named)
    form = named.get(f"{address}correct/").content.decode()
    assert 'value="us-fgr-2021" selected' in form
    assert "Fewer than fifty persons" in form
    changed = {**SENT, "supports_at_most": "40", "contradicts_at_least": "41", "seen": "1"}
    assert named.post(f"{address}correct/", changed).status_code == 302
    assert "contradicted" in shown(named, address)
    late = named.post(f"{address}correct/", {**SENT, "seen": "1"}).content.decode()
    assert "Somebody else wrote" in late
    without = named.post(f"{address}correct/", {"withdraw": "1", "seen": "2"}).content.decode()
    assert "Say why it is withdrawn." in without
    gone = {"withdraw": "1", "seen": "2", "reason": "A slip"}
    assert named.post(f"{address}correct/", gone).status_code == 302
    assert "A slip" in shown(named, address)
    assert "recorded here" not in shown(named, "/en/claims/")
    assert named.get(f"{address}correct/").status_code == 404
    assert ClaimAct.objects.count() == 3


def test_what_is_written_is_neither_changed_nor_deleted() -> None:
    made = claims.record(kept(), WRITER)
    with pytest.raises(AppendOnlyError):
        made.delete()
    made.public = True
    with pytest.raises(AppendOnlyError):
        made.save()


def test_who_gave_no_name_records_nothing(client: Client) -> None:
    assert client.post("/en/claims/new/", SENT).status_code == 302
    assert not ClaimAct.objects.exists()
    with pytest.raises(NotAllowedError):
        claims.record(kept(), Reader())


# -- what is public, as of a day -------------------------------------------------------------------


def kept(**more: Any) -> dict[str, Any]:
    return {**CLAIM, **more}


def act(key: str, day: int, did: str, says: str = "", *, public: bool = False) -> None:
    """An act of a day in March, as the office would have written it then."""
    ClaimAct(
        id=key if did == "recorded" else f"{key}{day}",
        of_id=None if did == "recorded" else key,
        did=did,
        data=kept(id=key, format="dedere-claim/1", says={"en": says, "es": says}) if says else None,
        public=public,
        by="Licenciada Prueba",
        at=datetime(2026, 3, day, 23, 59, tzinfo=UTC),
    ).save()


def test_only_what_was_public_by_a_day_is_published() -> None:
    act("shut", 1, "recorded", "Shut at first.")
    act("open", 1, "recorded", "It is so.", public=True)
    act("open", 3, "corrected", "It is otherwise.", public=True)
    act("shut", 3, "corrected", "Opened later.", public=True)
    act("open", 5, "withdrawn")

    def says(day: int) -> set[str]:
        return {one.says.en for one in claims.public(date(2026, 3, day))}

    assert says(1) == {"It is so."}
    assert says(2) == {"It is so."}
    assert says(3) == {"It is otherwise.", "Opened later."}
    assert says(5) == {"Opened later."}
    assert [one.id for one in claims.public()] == ["shut"]
    assert claims.public(date(2026, 2, 28)) == []


def test_what_could_not_be_judged_is_not_kept() -> None:
    with pytest.raises(InputErrors):
        claims.record(kept(source=None), WRITER)
    wrong = {**CLAIM["measures"][0], "statistics": [{"published": "none"}]}
    with pytest.raises(DedereError, match="no published figure"):
        claims.record(kept(measures=[wrong]), WRITER)
    assert not ClaimAct.objects.exists()


# -- accounts --------------------------------------------------------------------------------------


@pytest.fixture
def two(office_with_accounts: None) -> dict[str, Any]:
    """Officers of two organizations, signed in."""
    made: dict[str, Any] = {}
    for name in ("ana", "carla"):
        of, who = organization(f"Organization of {name}"), account(name.title())
        member(of, who, "officer")
        browser = Client()
        made[name] = {"reader": signed_in(browser, who), "browser": browser, "of": of.pk}
    return made


def test_others_read_what_is_public_and_nothing_of_its_history(two: dict[str, Any]) -> None:
    ana, carla = two["ana"]["reader"], two["carla"]["reader"]
    said = {"en": "Said in confidence.", "es": "Dicho en confianza."}
    made = claims.record(kept(says=said), ana, two["ana"]["of"])
    address = f"/en/claims/{made.pk}/"
    browser = two["carla"]["browser"]
    assert browser.get(address).status_code == 404
    assert "in confidence" not in shown(browser, "/en/claims/")
    mine = claims.standing_for(ana, made.pk)
    claims.correct(mine, kept(), ana, public=True, seen=1)
    text = shown(browser, address)
    assert CLAIM["says"]["en"] in text
    assert "Said in confidence" not in text
    assert "It was recorded" not in text
    assert "Ana" not in text
    assert browser.get(f"{address}correct/").status_code == 404
    with pytest.raises(NotAllowedError):
        claims.correct(claims.standing_for(carla, made.pk), kept(), carla, public=False, seen=2)
    assert claims.standings_for(carla)[0].key == made.pk
    now = claims.standing_for(ana, made.pk)
    claims.withdraw(now, "A slip", ana, seen=2)
    assert browser.get(address).status_code == 404
    assert "A slip" in shown(two["ana"]["browser"], address)


def test_a_case_that_one_may_not_know_of_informs_no_verdict(two: dict[str, Any]) -> None:
    """The same promise, counted in the record: whoever may know counts more."""
    rows = [
        {
            "format": "dedere-casefile/1",
            "id": f"granted-{number}",
            "requesting_state": "US",
            "requested_state": "MX",
            "person": {"name": "Ana Ejemplo Muestra"},
            "requests": [{"id": "r1", "label": "A request"}],
            "offenses": [{"id": "o1", "label": "Fraud", "request": "r1"}],
            "decisions": [
                {
                    "id": "d1",
                    "kind": "executive",
                    "request": "r1",
                    "date": "2022-05-01",
                    "result": "granted",
                }
            ],
        }
        for number in range(2)
    ]
    for row in rows:
        cases.add(from_data(row), two["ana"]["reader"], "a.yaml", owner=two["ana"]["of"])

    def of_2022(name: str) -> dict[str, Any]:
        address = "/en/claims/sixty-a-year/?in=office&file=json"
        (one,) = two[name]["browser"].get(address).json()["claims"]
        years: list[dict[str, Any]] = one["commitment"][0]["years"]
        return next(year for year in years if year["year"] == 2022)

    assert of_2022("ana")["counted"][0]["low"] == 2
    assert of_2022("carla")["counted"] == []
