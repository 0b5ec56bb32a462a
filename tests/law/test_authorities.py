"""The directory: who had which name and task on a day, and that every role leads to an office."""

from __future__ import annotations

import re
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest

from dedere.bilingual import LANGUAGES
from dedere.calendars import PartialDate
from dedere.errors import InputErrors, NotKnownError
from dedere.law import load
from dedere.law.authorities import Authority, Span, load_authorities, read_folder
from dedere.procedure.offices import check_roles, offices_of, roles, steps_of
from tests.law.reference import Row, needs_reference, rows

ROOT = Path(__file__).parents[2]
DIRECTORY = load_authorities()
ALL = [pytest.param(one, id=id) for id, one in DIRECTORY.authorities.items()]


def day(written: str) -> date:
    return date.fromisoformat(written)


def names_on(id: str, written: str) -> set[tuple[str | None, bool]]:
    return {(name.short, sure) for name, sure in DIRECTORY.authorities[id].on(day(written))}


# -- names and tasks through time ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "short"),
    [("2016-05-20", "PGR"), ("2018-12-19", "PGR"), ("2018-12-20", "FGR"), ("2025-01-01", "FGR")],
)
def test_the_prosecutor_bears_one_name_on_each_day(on: str, short: str) -> None:
    assert names_on("mx-fgr", on) == {(short, True)}


def test_the_council_gave_way_to_the_new_body_in_september_2025() -> None:
    assert names_on("mx-courts-administration", "2025-08-31") == {("CJF", True)}
    # The old one ended on the first, the new one was installed in the night to the second.
    assert names_on("mx-courts-administration", "2025-09-01") == {("CJF", False), ("OAJ", False)}
    assert names_on("mx-courts-administration", "2025-09-02") == {("OAJ", True)}
    assert names_on("mx-discipline-court", "2025-08-31") == set()


def test_a_unit_that_was_only_seen_is_not_claimed_for_other_days() -> None:
    assert names_on("mx-sre-legal", "2015-06-01") == {("DGAJ", True)}
    assert names_on("mx-sre-legal", "2018-06-01") == {("DGAJ", False)}
    unit = DIRECTORY.authorities["us-iptu"]
    within = {part.id: sure for part, sure in unit.within_on(day("2025-08-11"))}
    assert within == {"us-oia": True}


def test_federal_criminal_judges_hear_extradition_only_since_the_act_of_2024() -> None:
    judge = DIRECTORY.authorities["mx-extradition-judge"]
    assert "mx/lopjf/48/II" not in {
        id for task, _ in judge.tasks_on(day("2024-12-20")) for id in task.law
    }
    assert "mx/lopjf/48/II" in {
        id for task, _ in judge.tasks_on(day("2024-12-21")) for id in task.law
    }


@pytest.mark.parametrize(
    ("span", "on", "held"),
    [
        (Span(PartialDate.parse("2000")), "1999-12-31", False),
        (Span(PartialDate.parse("2000")), "2000-06-01", None),
        (Span(PartialDate.parse("2000")), "2001-01-01", True),
        (Span(PartialDate.parse("../2000")), "1990-01-01", None),
        (Span(PartialDate.parse("../2000")), "2001-01-01", True),
        (Span(PartialDate.parse("2000"), PartialDate.parse("2010-01-01")), "2010-01-01", False),
        (Span(PartialDate.parse("2000"), PartialDate.parse("2010")), "2010-06-01", None),
        (Span(None, PartialDate.parse("2010-01-01")), "2009-12-31", None),
        (Span(None, PartialDate.parse("2010-01-01")), "2010-01-01", False),
        (Span(seen=(PartialDate.parse("2015"),)), "2015-12-31", True),
        (Span(seen=(PartialDate.parse("2015"),)), "2016-01-01", None),
    ],
)
def test_a_span_says_only_what_is_known(span: Span, on: str, held: bool | None) -> None:
    assert span.holds(day(on)) is held


# -- found by any name -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "id"),
    [
        ("pgr", "mx-fgr"),
        ("Fiscalia General de la Republica", "mx-fgr"),
        ("secretaría de relaciones exteriores", "mx-sre"),
        ("OADPRS", "mx-prisons"),
        ("L/LEI", "us-legal-adviser-lei"),
        ("us-oia", "us-oia"),
    ],
)
def test_it_is_found_by_any_name_of_any_time(asked: str, id: str) -> None:
    assert [one.id for one in DIRECTORY.find(asked)] == [id]


def test_it_is_found_by_its_role() -> None:
    assert {one.id for one in DIRECTORY.find("habeas-court")} == {"us-district-courts"}


def test_what_is_not_there_offers_the_nearest() -> None:
    with pytest.raises(NotKnownError) as caught:
        DIRECTORY.find("mx-fgrr")
    assert "mx-fgr" in caught.value.in_("es")


# -- roles -----------------------------------------------------------------------------------------


def test_every_role_of_every_procedure_has_an_office_or_a_reason() -> None:
    assert list(check_roles()) == []
    assert offices_of("person") == ()
    assert DIRECTORY.why_none("person") is not None
    assert roles()["person"] != roles()["sre"]


def test_the_steps_of_an_office_are_those_of_its_roles() -> None:
    found = {
        declared.name: {step.name for step in steps}
        for declared, steps in steps_of(DIRECTORY.authorities["mx-sre"])
    }
    assert {"grant", "refusal", "surrender-order", "admitted"} <= found["from-mexico"]
    assert "opinion" not in found["from-mexico"]
    assert list(steps_of(DIRECTORY.authorities["iachr"])) == []


def test_a_role_without_an_office_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from dedere.procedure import offices

    without = {id: one for id, one in DIRECTORY.authorities.items() if id != "us-bop"}
    shorn = type(DIRECTORY)(without, DIRECTORY.no_office, DIRECTORY.read_up_to)
    monkeypatch.setattr(offices, "load_authorities", lambda: shorn)
    assert set(check_roles()) == {"no office for bop", "no office for prison-staff"}


# -- what it is made of ----------------------------------------------------------------------------


def test_provisions_and_parts_exist() -> None:
    assert list(DIRECTORY.check(load())) == []


@pytest.mark.parametrize("one", ALL)
def test_an_entry_says_everything_in_both_languages(one: Authority) -> None:
    texts = [task.does for task in one.tasks] + list(one.not_known)
    texts += [part.power for part in one.delegations]
    for text in texts:
        assert text.en != text.es
        for language in LANGUAGES:
            assert text.in_(language).strip()


@pytest.mark.parametrize("one", ALL)
def test_nobody_can_be_called_or_visited(one: Authority) -> None:
    """Offices only: no telephone number, no electronic or street address of anybody."""
    words = repr(one).replace("http://", "").replace("https://", "")
    told = re.sub(r"url='[^']*'", "", words)
    assert not re.search(r"@|\+?\d{2,3}[ -]\d{3,4}[ -]\d{4}|\bTel\b|\bStreet\b|\bCalle\b", told)


@pytest.mark.parametrize("one", ALL)
def test_a_task_of_a_provision_does_not_begin_before_it(one: Authority) -> None:
    library = load()
    for task in one.tasks:
        begun = task.span.from_
        if begun is None or not task.law:
            continue
        first = min(_first(library.provision(id).in_force_from, id) for id in task.law)
        assert begun.latest >= first, (task.does.en, begun)


def _first(here: PartialDate, id: str) -> int:
    older = [
        found.in_force_from.earliest
        for name, found in load().provisions.items()
        if name.startswith(f"{id}@")
    ]
    return min([here.earliest, *older])


ROWS = {
    "Department of Justice, Criminal Division, Office of International Affairs (OIA)": "us-oia",
    "Department of State, Office of the Legal Adviser, Law Enforcement and Intelligence (L/LEI)": (
        "us-legal-adviser-lei"
    ),
    "Secretary of State (or delegate, normally the Deputy Secretary)": "us-secretary-of-state",
    "US Embassy in Mexico": "us-embassy-mexico",
    "Embassy of Mexico in Washington": "mx-embassy-washington",
    "US Attorney / Assistant US Attorney (AUSA)": "us-attorneys",
    'US magistrate judge / district judge ("extradition judge")': "us-magistrates",
    "US Marshals Service (USMS)": "us-marshals",
    "Federal Bureau of Prisons (BOP)": "us-bop",
    "US NCB (INTERPOL Washington)": "us-ncb-washington",
    "Federal Public Defender": "us-public-defenders",
    "Secretariat of Foreign Affairs (SRE)": "mx-sre",
    "SRE Legal Affairs Directorate General": "mx-sre-legal",
    "SRE Legal Adviser's Office": "mx-sre-legal-adviser",
    "SRE internal regulation": "mx-sre",
    "Office of the Federal Prosecutor (FGR; PGR until 2018)": "mx-fgr",
    "Federal investigation agency / INTERPOL NCB Mexico": "mx-interpol",
    "Federal public prosecutor": "mx-federal-prosecutors",
    "District judge (criminal; Federal Criminal Justice Centre)": "mx-extradition-judge",
    "Amparo district judge (criminal)": "mx-amparo-judge",
    "Collegiate circuit court": "mx-collegiate-court",
    "Supreme Court": "mx-supreme-court",
    "Judicial administration body / Judicial discipline tribunal (since 2025; before, Federal "
    "Judiciary Council)": "mx-courts-administration",
    "Interior ministry; refugee commission": "mx-comar",
    "National Migration Institute": "mx-inm",
    "Security ministry; National Security Council; Security Cabinet": "mx-security",
    "Federal public defence": "mx-public-defense",
    "Inter-American Commission": "iachr",
}


@needs_reference
@rows("9")
def test_every_row_of_the_reference_has_its_authority(row: Row) -> None:
    assert ROWS[row.name] in DIRECTORY.authorities


@needs_reference
@rows("9")
def test_an_authority_is_no_surer_than_the_reference(row: Row) -> None:
    """What the reference only knows needs a source that was read besides."""
    if "[V]" in row["conf."]:
        return
    one = DIRECTORY.authorities[ROWS[row.name]]
    for said in (*one.names, *one.tasks):
        if said.confidence == "verified":
            assert said.sources


def test_the_page_shows_every_role_with_its_authorities() -> None:
    page = (ROOT / "docs" / "authorities.md").read_text(encoding="utf-8")
    shown = {
        match[1]: set(re.findall(r"`([\w-]+)`", match[2]))
        for match in re.finditer(r"^\| `([\w-]+)` \|(.*)\|$", page, re.MULTILINE)
    }
    assert shown == {
        role: {one.id for one in DIRECTORY.of_role(role)}
        for role in roles()
        if DIRECTORY.of_role(role)
    }
    for none in DIRECTORY.no_office:
        assert f"`{none.role}`" in page


# -- files that contradict themselves --------------------------------------------------------------

GOOD = """
state: MX
branch: executive
authorities:
  - id: a
    names: [{name: {en: A, es: B}, from: 2001, confidence: known}]
    tasks: [{does: {en: "It does.", es: "Hace."}, from: 2001, confidence: known}]
"""


def folder(tmp_path: Path, text: str) -> Traversable:
    (tmp_path / "sources.yaml").write_text("sources: []\n", encoding="utf-8")
    (tmp_path / "roles.yaml").write_text("no_office: []\n", encoding="utf-8")
    (tmp_path / "here.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_good_file_is_read(tmp_path: Path) -> None:
    assert list(read_folder(folder(tmp_path, GOOD)).authorities) == ["a"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("from: 2001, confidence: known}]\n    tasks", "confidence: known}]\n    tasks", "when"),
        ("es: B", "e: B", "`en` and `es`"),
        ("confidence: known}]\n    tasks", "confidence: sure}]\n    tasks", "none of"),
        ("confidence: known}]\n    tasks", "confidence: verified}]\n    tasks", "no source"),
        ("from: 2001", "from: 2001-13", "no day"),
        ("    tasks", "    taks", "means nothing here"),
        ("from: 2001", "from: 2001, until: 1999", "ends before"),
        ("- id: a", "- id: a\n    phone: 555", "means nothing here"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(InputErrors) as caught:
        read_folder(folder(tmp_path, GOOD.replace(old, new, 1)))
    told = caught.value.in_("en")
    assert said in told
    assert re.search(r"here\.yaml:\d+:\d+", told)
    assert caught.value.in_("es") != told


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputErrors) as caught:
        read_folder(folder(tmp_path, GOOD.replace("es: B", "x: B").replace("known", "sure")))
    assert len(caught.value.problems) >= 3
