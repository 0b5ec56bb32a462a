"""Casefiles go in and come out without loss; the list shows what one may know of."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from dedere.casefile import load, to_data
from dedere.store.models import Case
from tests.api.asking import Person, Program, person

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_goes_in_and_comes_out_without_loss(path: Path, ana: Person) -> None:
    plain = to_data(load(path))
    made = ana.program.post(
        f"/cases?organization={ana.of.pk}",
        path.read_bytes(),
        Content_Type="application/yaml",
    )
    assert made.status_code == 201, made.content
    key = made.json()["case"]
    read = ana.program.get(f"/cases/{key}")
    assert read.json() == plain
    assert list(read.json()) == list(plain)
    # What came out goes in again as JSON.
    again = ana.program.post(f"/cases?organization={ana.of.pk}", read.content)
    assert again.status_code == 201
    assert ana.program.get(again.headers["Location"]).json() == plain


def test_a_new_case_is_named_by_a_key_that_tells_nothing(ana: Person, case: Case) -> None:
    made = ana.program.post(f"/cases?organization={ana.of.pk}", {**_tiny(ana, case), "id": "x.2"})
    key = made.json()["case"]
    assert "x.2" not in key
    assert made.headers["Location"] == f"/api/v1/cases/{key}"
    assert made.headers["ETag"] == ana.program.get(f"/cases/{key}").headers["ETag"]


def _tiny(ana: Person, case: Case) -> dict[str, object]:
    found: dict[str, object] = ana.program.get(f"/cases/{case.pk}").json()
    return found


def test_everything_that_is_wrong_is_told_with_its_line(ana: Person) -> None:
    text = "format: dedere-casefile/1\nid: a\nrequesting_state: XX\nnonsense: 1\n"
    path = f"/cases?organization={ana.of.pk}"
    wrong = ana.program.post(path, text, Content_Type="application/yaml")
    assert wrong.status_code == 422
    assert wrong.headers["Content-Type"] == "application/problem+json"
    problems = wrong.json()["problems"]
    assert {3, 4} <= {one.get("line") for one in problems}
    ana.program.language = "es"
    spanish = ana.program.post(path, text, Content_Type="application/yaml").json()
    assert spanish["title"] == "No válido"
    assert spanish["problems"] != problems


def test_a_case_is_added_only_for_an_organization_for_which_one_may_write(
    ana: Person, stranger: Person, case: Case
) -> None:
    body = {**_tiny(ana, case), "id": "x.3"}
    before = Case.objects.count()
    for owner in (stranger.of.pk, "nobody"):
        assert ana.program.post(f"/cases?organization={owner}", body).status_code == 403
    reads = person("Lee Solo", ana.of, role="reader")
    assert reads.program.post(f"/cases?organization={ana.of.pk}", body).status_code == 403
    assert ana.program.post("/cases", body).status_code == 422
    assert Case.objects.count() == before


def test_the_list_has_every_case_once_whatever_the_parts(ana: Person, case: Case) -> None:
    keys = {case.pk}
    for number in range(6):
        body = {**_tiny(ana, case), "id": f"x.{number}"}
        body["requesting_state"], body["requested_state"] = (
            ("MX", "US") if number % 2 else ("US", "MX")
        )
        made = ana.program.post(f"/cases?organization={ana.of.pk}", body)
        keys.add(made.json()["case"])
    for limit in (1, 3, 7, 100):
        assert _all(ana.program, f"/cases?limit={limit}") == sorted(keys)
    assert len(_all(ana.program, "/cases?limit=2&requesting_state=MX")) == 3
    assert len(_all(ana.program, "/cases?limit=2&requesting_state=US&matter=extradition")) == 4
    assert _all(ana.program, "/cases?matter=transfer") == []


def _all(program: Program, path: str) -> list[str]:
    found: list[str] = []
    cursor = None
    while True:
        answer = program.get(path + (f"&cursor={cursor}" if cursor else ""))
        assert answer.status_code == 200, answer.content
        found += [one["case"] for one in answer.json()["cases"]]
        cursor = answer.json()["next"]
        if cursor is None:
            return found


def test_a_cursor_tells_no_key_and_serves_nobody_else(
    ana: Person, stranger: Person, case: Case
) -> None:
    ana.program.post(f"/cases?organization={ana.of.pk}", {**_tiny(ana, case), "id": "x.1"})
    cursor = ana.program.get("/cases?limit=1").json()["next"]
    assert case.pk.encode() not in base64.urlsafe_b64decode(cursor + "==")
    assert ana.program.get(f"/cases?limit=1&cursor={cursor}").status_code == 200
    assert stranger.program.get(f"/cases?limit=1&cursor={cursor}").status_code == 422
    assert ana.program.get(f"/cases?matter=transfer&cursor={cursor}").status_code == 422
    changed = ("A" if cursor[20] != "A" else "B").join((cursor[:20], cursor[21:]))
    assert ana.program.get(f"/cases?cursor={changed}").status_code == 422
    assert ana.program.get("/cases?cursor=%C3%A9").status_code == 422


def test_a_casefile_of_an_earlier_day_lacks_what_came_later(ana: Person, case: Case) -> None:
    path = f"/cases/{case.pk}/values/o1/offense.is_wilful"
    tag = ana.program.get(path).headers["ETag"]
    assert ana.program.post(path, {"value": True}, If_Match=tag).status_code == 201
    now = ana.program.get(f"/cases/{case.pk}").json()
    before = ana.program.get(f"/cases/{case.pk}?known_by=2001-01-01").json()
    assert "is_wilful" in now["offenses"][0]
    assert "is_wilful" not in before["offenses"][0]
