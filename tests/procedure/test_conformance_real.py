"""The eight real histories: what is computed agrees with the table that comes with them.

Their folder is not part of the project; without it these tests are skipped.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from dedere.procedure.conformance.causes import Cause
from dedere.procedure.conformance.study import Measured, study
from dedere.procedure.timeline import load_timeline

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "real-cases"
FILES = {
    "guzman": "guzman-loera-2017",
    "beltran": "beltran-leyva-2014",
    "zambada": "zambada-niebla-2010",
    "salinas": "salinas-doria-2007",
    "caro": "caro-quintero-2025",
    "yegon": "ye-gon-2016",
    "duarte": "duarte-jaquez-2022",
    "munoz": "munoz-santos-2017",
}


@cache
def measured(name: str) -> Measured:
    path = FOLDER / f"{FILES[name]}.json"
    if not path.is_file():
        pytest.skip("the timelines are not at hand")
    (one,) = study([load_timeline(path)]).measured
    return one


@pytest.mark.parametrize(
    ("name", "stretch", "days"),
    [
        # Mexico is asked
        ("guzman", "formal-request..admission", {"9", "3"}),
        ("guzman", "formal-request..to-judge", {"43", "18"}),
        ("guzman", "to-judge..arrest", {"165", "114"}),
        ("guzman", "arrest-order..arrest", {"5,440"}),
        ("caro", "arrest-order..arrest", {"3,260"}),
        ("caro", "arrest..formal-request", {"32"}),
        ("guzman", "arrest..opinion", {"117", "124"}),
        ("guzman", "opinion..decision", {"14", "7"}),
        ("guzman", "opinion-received..decision", {"11", "4"}),
        ("guzman", "grant..amparo", {"6"}),
        ("beltran", "grant..amparo", {"24"}),
        ("beltran", "amparo..amparo-ruling", {"161"}),
        ("guzman", "amparo-ruling..review", {"91"}),
        ("beltran", "amparo-ruling..review", {"118"}),
        ("guzman", "last-ruling..surrender", {"0"}),
        ("beltran", "last-ruling..surrender", {"51"}),
        ("guzman", "grant..surrender", {"244"}),
        ("beltran", "grant..surrender", {"354"}),
        ("guzman", "arrest..end", {"375"}),
        ("zambada", "arrest..end", {"335"}),
        ("caro", "arrest..end", {"958"}),
        # The United States is asked
        ("duarte", "formal-request..arrest", {"830–860"}),
        ("munoz", "arrest..formal-request", {"90"}),
        ("duarte", "complaint-or-arrest..certification", {"488"}),
        ("yegon", "complaint-or-arrest..certification", {"877"}),
        ("munoz", "complaint-or-arrest..certification", {"1,853"}),
        ("duarte", "hearing..certification", {"286"}),
        ("yegon", "hearing..certification", {"251"}),
        ("munoz", "hearing..certification", {"55"}),
        ("duarte", "certification..habeas", {"23–53"}),
        ("yegon", "certification..habeas", {"0–325"}),
        ("munoz", "certification..habeas", {"0–201"}),
        ("duarte", "certification..habeas-denied", {"133"}),
        ("yegon", "certification..habeas-denied", {"1,073"}),
        ("munoz", "certification..habeas-denied", {"18–567"}),
        ("munoz", "habeas-denied..last-ruling", {"1,305–1,854"}),
        ("duarte", "certification..secretary", {"133–206"}),
        ("yegon", "certification..secretary", {"1,665–1,694"}),
        ("duarte", "secretary..surrender", {"0–73"}),
        ("yegon", "secretary..surrender", {"384–413"}),
        ("duarte", "certification..end", {"206"}),
        ("yegon", "certification..end", {"2,078"}),
        ("munoz", "certification..end", {"2,037"}),
        ("duarte", "complaint-or-arrest..end", {"694"}),
        ("yegon", "complaint-or-arrest..end", {"2,955"}),
        ("munoz", "complaint-or-arrest..end", {"3,890"}),
    ],
)
def test_the_table_of_durations_is_found(name: str, stretch: str, days: set[str]) -> None:
    found = [one for one in measured(name).lengths if one.stretch.id == stretch and one.days]
    assert {str(one.days) for one in found} == days


@pytest.mark.parametrize(
    ("name", "stretch", "days"),
    [
        # Of several suits, the one against the decision, or the one that went highest.
        ("guzman", "amparo..amparo-ruling", "147"),
        ("caro", "amparo..last-ruling", "2,139–2,199"),
        ("yegon", "habeas-ruling..review", "333"),
        # Of two requests, the one that was granted.
        ("salinas", "formal-request..decision", "295–659"),
        ("salinas", "formal-request..end", "1,025–1,055"),
    ],
)
def test_the_table_is_among_what_is_found(name: str, stretch: str, days: str) -> None:
    found = [one for one in measured(name).lengths if one.stretch.id == stretch]
    assert days in {str(one.days) for one in found}


@pytest.mark.parametrize("name", FILES)
def test_every_day_is_put_down_once(name: str) -> None:
    one = measured(name)
    begins, ends = one.days.begins, one.days.ends
    assert begins is not None
    assert ends is not None
    total = ends.latest - begins.earliest
    assert sum(piece.days for piece in one.days.stretches) == total
    assert sum(span.least for span in one.days.by_cause().values()) == total
    assert one.has_ended


@pytest.mark.parametrize(
    ("name", "cause", "least"),
    [
        ("caro", Cause.AT_LARGE, 3000),  # the order of 2013, carried out in 2022
        ("guzman", Cause.AT_LARGE, 5000),  # the order of 2001
        ("beltran", Cause.RIGHT, 270),  # the first amparo, from filing to review
        ("yegon", Cause.RIGHT, 1400),  # three rounds of habeas
        ("munoz", Cause.RIGHT, 1800),
        ("munoz", Cause.COURT, 1700),  # to the first certification
        ("duarte", Cause.COURT, 480),
    ],
)
def test_the_days_go_where_the_record_puts_them(name: str, cause: Cause, least: int) -> None:
    found = measured(name).days.by_cause().get(cause)
    assert found is not None
    assert found.least >= least


def test_the_late_opinions_are_the_courts_own_days() -> None:
    """A stay of surrender does not excuse a judge who can go on."""
    found = measured("guzman").days.by_cause()
    late = found.get(Cause.COURT_LATE)
    assert late is not None
    assert late.most is not None
    assert late.most <= 124
    assert Cause.STATE_LATE not in found
