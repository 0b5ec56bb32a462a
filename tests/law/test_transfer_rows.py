"""The law of the two countries on transfers: each row of the reference's tables is in the law.

The reference lies beside the repository, where it is at hand; the tests that read it are skipped
without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dedere.law import load
from dedere.law.language.provisions import Provision
from dedere.law.language.situation import Datum, Level, Situation
from dedere.law.united_states.practice.crm_handling_of_transfers import APPLY_AGAIN_FROM
from tests.law.test_transfers import answer

LAW = load()
REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "transfer-law.md"
needs_reference = pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not at hand")


def _rows(section: str) -> Iterator[list[str]]:
    """The rows of the tables of one section, cell by cell."""
    if not REFERENCE.is_file():
        return
    text = REFERENCE.read_text(encoding="utf-8")
    body = text.split(f"\n### {section} ", 1)[1].split("\n### ", 1)[0].split("\n## ", 1)[0]
    for line in body.splitlines():
        if line.startswith("|") and not line.startswith("|--"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def _place(cite: str) -> str:
    """The path of a cite: ``3632(d)(4)(E)(i)`` as ``3632/d/4/E/i``."""
    return "/".join(re.findall(r"[\w.-]+", cite))


@needs_reference
def test_each_section_of_the_chapter_on_transfers_is_there() -> None:
    cites = [row[0] for row in _rows("2.1") if re.match(r"\d{4}A?(\(|$)", row[0])]
    assert len(cites) >= 20
    assert not [cite for cite in cites if f"us/18-usc/{_place(cite)}" not in LAW.provisions]
    assert "us/10-usc/955" in LAW.provisions


@needs_reference
def test_each_section_of_the_regulations_is_there_in_its_wordings() -> None:
    cites = {number for row in _rows("2.2") for number in re.findall(r"527\.\d\d", row[0])}
    assert len(cites) >= 7
    assert not [cite for cite in cites if f"us/28-cfr/{cite}" not in LAW.provisions]
    for cite in ("527.44", "527.45", "527.46"):
        older = LAW.provisions[f"us/28-cfr/{cite}"].older
        assert older is not None
        assert str(older.in_force_to) == "2015-08-05"


@needs_reference
def test_each_section_that_gives_a_credit_is_there() -> None:
    rows = [" ".join(row) for row in _rows("2.8")]
    cites = {cite for row in rows for cite in re.findall(r"36\d\d\([a-z]\)(?:\(\w+\))*", row)}
    assert len(cites) >= 9
    assert not [cite for cite in cites if f"us/18-usc/{_place(cite)}" not in LAW.provisions]


@needs_reference
def test_each_body_of_the_mexican_side_is_there() -> None:
    practice = " ".join(
        part.paraphrase.es
        for id, part in LAW.provisions.items()
        if id.startswith("mx/transfer-practice/authorities")
    )
    bodies = ("PRS", "FGR", "Relaciones Exteriores", "Migración", "Guardia Nacional", "ejecución")
    table = " ".join(" ".join(row) for row in _rows("2.6"))
    assert not [body for body in bodies if body.lower() not in table.lower()]
    assert not [body for body in bodies if body.lower() not in practice.lower()]


def _of_both_countries() -> Iterator[Provision]:
    folders = ("us/18-usc/410", "us/18-usc/411", "us/28-cfr", "us/bop", "us/crm/73", "us/crm/74")
    for id, provision in LAW.provisions.items():
        if id.startswith((*folders, "us/oia", "us/10-usc", "mx/lnep", "mx/transfer-practice")):
            yield provision


def test_what_is_verified_names_where_it_was_read() -> None:
    assert not [
        provision.id
        for provision in _of_both_countries()
        if provision.confidence == "verified" and not provision.sources
    ]


def test_no_rule_of_the_two_countries_decides_eligibility_beside_the_treaty() -> None:
    """The conditions of the treaty are asked once; statutes and manuals add none to them."""
    assert not [
        rule.id
        for rule in LAW.rules.values()
        if rule.level is Level.TRANSFER
        and rule.bearing == "eligibility"
        and rule.effect in ("requirement", "bar")
        and not rule.id.startswith("transfer-treaty-1976")
    ]


@pytest.mark.parametrize(
    ("denied", "again"),
    [("2024-03-15", "2026-03-15"), ("2024-02-29", "2026-02-28")],
)
def test_the_first_day_to_apply_again_is_two_years_after_the_denial(
    denied: str, again: str
) -> None:
    denied_on = LAW.facts["transfer.last_denied_on"].read(denied)
    at = Situation(Level.TRANSFER, "transfer", {"last_denied_on": Datum(denied_on)})
    first = date.fromisoformat(again)
    assert APPLY_AGAIN_FROM.bounds(at) == (first.toordinal(), first.toordinal())
    asked: dict[str, Any] = {
        "transferring_state": "US",
        "last_denied_on": denied,
        "denial_was_for_temporary_obstacle": False,
    }
    day_before = date.fromordinal(first.toordinal() - 1)
    assert answer("us/crm/734", **asked, applied_on=str(day_before)) is True
    assert answer("us/crm/734", **asked, applied_on=again) is False
