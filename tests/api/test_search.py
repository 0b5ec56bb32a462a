"""Search through the API: part by part, and nothing of another one's cases."""

from __future__ import annotations

from dedere.store import items
from dedere.store.models import Case
from tests.api.asking import Person


def test_what_is_found_comes_part_by_part(ana: Person, stranger: Person, case: Case) -> None:
    for day in ("2016-02-20", "2016-02-21", "2016-02-22"):
        event = {"type": "formal_request", "date": day, "detail": "Solicitud zxqv presentada"}
        items.add(case, "events", event, ana.reader)
    first = ana.program.get("/search?q=ZXQV&limit=2").json()
    assert [hit["day"] for hit in first["hits"]] == ["2016-02-20", "2016-02-21"]
    assert {hit["case"] for hit in first["hits"]} == {case.pk}
    assert {hit["part"] for hit in first["hits"]} == {"events"}
    assert "zxqv" in first["hits"][0]["around"]
    rest = ana.program.get(f"/search?q=ZXQV&limit=2&cursor={first['next']}").json()
    assert [hit["day"] for hit in rest["hits"]] == ["2016-02-22"]
    assert rest["next"] is None
    assert stranger.program.get("/search?q=zxqv").json() == {"hits": [], "next": None}


def test_a_search_needs_words_and_a_cursor_of_its_own(ana: Person, case: Case) -> None:
    assert ana.program.get("/search").status_code == 422
    assert ana.program.get("/search?q=%20").json() == {"hits": [], "next": None}
    refused = ana.program.get("/search?q=zxqv&cursor=AAAA")
    assert refused.status_code == 422
    assert refused.json()["type"] == "urn:dedere:problem:not-valid"
