"""No answer tells of what is sealed: not its words, not a count, not a gap.

Two worlds are made that differ in what is sealed alone. Whoever may not read it gets the same
answers in both, from every route that the office and the API have, the sealed things' own addresses
among them; and no answer holds a word of theirs.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from dedere.store.access import Reader
from dedere.store.models import Account
from tests.office import leaking
from tests.office.accounts import account, member, organization, signed_in
from tests.office.leaking import MARK, SEEN, World, addresses, alike, answer, routes

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("office_with_accounts")]

ELSEWHERE = ("doors/", "law/", "static/", "admin/")
"""Beginnings of routes that no case can reach: law itself, and the doors of django-allauth."""


class Office:
    """Who is there, with a browser each."""

    def __init__(self) -> None:
        ours, firm = organization("Central authority", "authority"), organization("A firm", "firm")
        self.organization = ours.pk
        self.people: dict[str, Account] = {
            "owner": account("Ana Dueña"),
            "colleague": account("Bea Colega"),
            "counsel": account("Carla Defensora"),
            "victim": account("Dora Víctima"),
            "stranger": account("Eva Ajena"),
            "administrator": account("Flor Administradora", administrator=True),
        }
        member(ours, self.people["owner"], "officer")
        member(ours, self.people["colleague"], "reader")
        member(firm, self.people["stranger"], "officer")
        self.browsers: dict[str, Client] = {"nobody": Client()}
        self.readers: dict[str, Reader] = {}
        for name, who in self.people.items():
            self.browsers[name] = Client()
            self.readers[name] = signed_in(self.browsers[name], who)
        self.tokens = {name: leaking.token_of(reader) for name, reader in self.readers.items()}

    @contextmanager
    def world(self, *, sealed: bool) -> Iterator[World]:
        """A world that is gone afterwards."""
        shared = {name: self.people[name] for name in ("counsel", "victim")}
        with transaction.atomic():
            yield leaking.build(self.readers["owner"], self.organization, shared, sealed=sealed)
            transaction.set_rollback(True)

    def asked(self, who: str, address: str) -> tuple[int, str]:
        """What somebody is answered: by browser, or with a token where a program asks."""
        if address.startswith("/api/"):
            headers = self.tokens.get(who, {})
            return answer(Client(), address, headers)
        return answer(self.browsers[who], address)


@pytest.fixture
def office() -> Office:
    return Office()


def given(world: World) -> dict[str, list[dict[str, str]]]:
    """What the parts of every route can be; a new part of a route adds its values here."""
    both = [{"id": key, "case": key} for key in world.keys["case"]]
    case = world.case.pk
    items = [("events", "ev-ab"), ("events", "ev-zz"), ("sources", "so-zz"), ("offers", "fe-zz")]
    subjects = ["of-aa", "of-zz", "person"]
    fact = {"person": "person.born_on"}
    of_subjects = [
        {"id": case, "case": case, "subject": one, "fact": fact.get(one, "offense.is_wilful")}
        for one in subjects
    ]
    papers = ["do-aa", "do-zz"]
    files = world.keys["file"]
    accounts = [{"key": "0000000000000000"}]
    return {
        "id": both,
        "case": both,
        "id subject fact": of_subjects,
        "case subject fact": of_subjects,
        "id name": [{"id": case, "name": name} for name in ("documents", "events", "offers")],
        "case list": [{"case": case, "list": name} for name in ("documents", "events", "offers")],
        "id name item": [{"id": case, "name": name, "item": item} for name, item in items],
        "case list item": [{"case": case, "list": name, "item": item} for name, item in items],
        "id key": [{"id": case, "key": key} for key in files],
        "id document": [{"id": case, "document": one} for one in papers],
        "case document": [{"case": case, "document": one} for one in papers],
        "case document file": [
            {"case": case, "document": one, "file": key} for one in papers for key in files
        ],
        "id conflict": [{"id": case, "conflict": "cf-zz"}],
        "key": accounts,
        "secret": [{"secret": "none"}],
        "name": [{"name": "requests_outcome"}],
        "number": [{"number": "1"}],
        "record": [{"record": "0000000000000000"}],
        "pair": [{"pair": "0-1"}],
        "webhook": [{"webhook": "0000000000000000"}],
        "webhook delivery": [{"webhook": "0000000000000000", "delivery": "0000000000000000"}],
        "fact": [{"fact": "offense.is_wilful"}],
        "instrument": [{"instrument": "treaty-1978"}],
        "provision": [{"provision": "treaty-1978/2"}],
        "rule": [{"rule": "treaty-1978/2/1"}],
        "authority": [{"authority": "us-oia"}],
        "node": [
            {"node": one.format(case=case)}
            for one in (
                "person:open-person",
                "group:open-group",
                "incident:{case}:in-aa",
                "person:{case}",
                "incident:{case}:in-zz",
                "statement:{case}:st-zz",
            )
        ],
        "about": [{"about": f"incident:{case}:in-{one}"} for one in ("aa", "zz")],
        "group": [{"group": "open-group"}, {"group": "closed-group"}],
        "claim": [{"claim": "sixty-a-year"}, {"claim": "0000000000000000"}],
    }


ELSEWHERE_GIVEN = {
    "id": [{"id": "us-oia"}],
    "id number": [{"id": "casd-3-19-cr-00000", "number": "1"}],
    "id defendant": [{"id": "casd-3-19-cr-00000", "defendant": "1"}],
}
"""The same for what is no case."""


def every_address(world: World) -> list[str]:
    """Every address of one language, and searches for what is sealed."""
    parts = given(world)
    found = []
    for pattern, _name in routes():
        plain = pattern.replace("^", "")
        if any(plain.removeprefix("en/").startswith(one) for one in ELSEWHERE) or "(?P" in plain:
            continue
        found += addresses(plain, parts if is_of_a_case(plain) else {**parts, **ELSEWHERE_GIVEN})
    found += [f"/en/search/?q={MARK}", f"/api/v1/search?q={MARK}", f"/en/?q={MARK}"]
    found += [f"/en/network/?file={one}" for one in ("json", "graphml", "ftm", "svg")]
    found += [f"/en/leads/incident:{world.case.pk}:in-aa/?draft={world.case.pk}:fi-zz"]
    found += [f"/en/cases/{world.case.pk}/way/?person=pe-zz"]
    found += ["/en/claims/?in=office", "/en/claims/sixty-a-year/?in=office&file=json"]
    return list(dict.fromkeys(found))


def is_of_a_case(pattern: str) -> bool:
    return pattern.startswith(("en/cases/<", "api/v1/cases/<"))


KEPT_OUT = ("nobody", "stranger", "administrator")
SHARING = ("colleague", "counsel", "victim")


@pytest.mark.parametrize("who", [*SHARING, *KEPT_OUT])
def test_no_answer_tells_of_what_is_sealed(office: Office, who: str) -> None:
    answers: list[dict[str, tuple[int, str]]] = []
    for sealed in (True, False):
        with office.world(sealed=sealed) as world:
            asked = every_address(world)
            hidden = world.keys["case"][1]
            told = {}
            for address in asked:
                status, text = office.asked(who, address)
                assert status < 500, (address, text[-2000:])
                # One's own question comes back, where it was looked for.
                said = text.replace(f"q={MARK}", "").replace(f'value="{MARK}"', "")
                if "search" in address or "?q=" in address:
                    said = said.replace(MARK, "", text.count(f"q={MARK}") + 3)
                assert MARK not in said.lower(), (who, address)
                name = address.replace(world.case.pk, "CASE").replace(hidden, "HIDDEN")
                for number, key in enumerate(world.keys["file"]):
                    name = name.replace(key, f"FILE{'-' if number else ''}")
                told[name] = (status, alike(text.replace(hidden, "CASE")))
            answers.append(told)
    there, absent = answers
    assert there.keys() == absent.keys()
    told_by = {name: differing(found, absent[name]) for name, found in there.items()}
    assert not {name: lines for name, lines in told_by.items() if lines}


def differing(one: tuple[int, str], other: tuple[int, str]) -> list[str]:
    """The lines in which two answers differ."""
    lines = difflib.unified_diff(
        [str(one[0]), *one[1].splitlines()], [str(other[0]), *other[1].splitlines()], n=0
    )
    return [line[:300] for line in lines][2:12]


def test_who_may_read_it_reads_it(office: Office) -> None:
    """The test above could fail: there is something to leak."""
    with office.world(sealed=True) as world:
        case = world.case.pk
        for address in (
            f"/en/cases/{case}/casefile.json",
            f"/api/v1/cases/{case}",
            f"/en/cases/{case}/closed/",
            f"/en/search/?q={MARK}",
            f"/en/cases/{world.keys['case'][1]}/",
        ):
            status, text = office.asked("owner", address)
            assert (status, MARK in text) == (200, True), address
        for who in SHARING:
            status, text = office.asked(who, f"/en/cases/{case}/casefile.json")
            assert (status, SEEN in text) == (200, True), who


def test_a_sealed_address_is_answered_like_a_missing_one(office: Office) -> None:
    with office.world(sealed=True) as world:
        hidden, missing = world.keys["case"][1], "c-ffffffffffffffff"
        for address in ("/en/cases/{}/", "/es/cases/{}/grounds/", "/api/v1/cases/{}"):
            for who in (*SHARING, *KEPT_OUT):
                of_hidden = office.asked(who, address.format(hidden))
                of_missing = office.asked(who, address.format(missing))
                assert alike(of_hidden[1]) == alike(of_missing[1]), (who, address)
                assert of_hidden[0] == of_missing[0] in (302, 401, 404)


def test_it_takes_no_longer_either(office: Office) -> None:
    """A rank test over 500 answers for a sealed and for a missing address.

    Asked by turns, so that whatever else the machine does touches both alike. Two equal
    distributions would be told apart here once in ten thousand runs.
    """
    import time

    from scipy.stats import mannwhitneyu

    with office.world(sealed=True) as world:
        browser = office.browsers["colleague"]
        addresses_of: dict[str, list[float]] = {
            f"/en/cases/{world.keys['case'][1]}/casefile.json": [],
            "/en/cases/c-ffffffffffffffff/casefile.json": [],
        }
        for turn in range(520):
            order: list[tuple[str, list[float]]] = list(addresses_of.items())
            for address, taken in order if turn % 2 else order[::-1]:
                begun = time.perf_counter()
                assert browser.get(address).status_code == 404
                if turn >= 20:
                    taken.append(time.perf_counter() - begun)
        sealed, missing = addresses_of.values()
    result: Any = mannwhitneyu(sealed, missing)
    assert result.pvalue > 1e-4, (sorted(sealed)[250], sorted(missing)[250])
