"""No row of the reference on extradition law is left out of the law files.

The reference lies beside the repository, where it is at hand; without it these tests are skipped.
Its tables are read as they stand: a cite such as ``61 X, XI`` names two provisions, ``1(1)–(3)``
three. Rows about decisions and practice cite no article: they are found by the names, numbers and
days that they give, in what the law files say.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

import pytest

from dedere.calendars.working import (
    AMPARO,
    MX_ADMINISTRATION,
    MX_FEDERAL_COURTS,
    MX_LABOR,
    US_FEDERAL,
    WorkingCalendar,
)
from dedere.law import load
from dedere.law.language.provisions import Provision
from tests.law.reference import ROWS, Row, needs_reference, rows

LAW = load()

# -- from a cite to provisions ---------------------------------------------------------------------

INSTRUMENTS = {
    "1": "treaty-1978",
    "1.1": "treaty-1978/appendix",
    "2": "protocol-1997",
    "3.2": "mx/lei",
    "3.3": "mx/constitution",
    "4.2": "mx/amparo",
}
"""The instrument of which a whole section speaks."""

NAMES = {
    "LGPIST": "mx/lgpist",
    "LRPCAP": "mx/lrpcap",
    "CPF": "mx/cpf",
    "CNPP": "mx/cnpp",
    "LOAPF": "mx/loapf",
    "LOPJF": "mx/lopjf",
    "18 USC": "us/18-usc",
    "28 USC": "us/28-usc",
    "5 USC": "us/5-usc",
    "22 CFR part": "us/22-cfr",
    "FARRA §": "us/farra",
    "Fed. R. Crim. P.": "us/frcrp",
    "FRE": "us/fre",
}
"""The instrument that a cite names itself."""

ELSEWHERE = {
    "1: Formal data": ["treaty-1978/23"],
    "1: Entry into force": ["treaty-1978/23"],
    "1: 15 (now 15(1))": ["treaty-1978/15/1"],
    "2: Formal data": ["protocol-1997/III"],
    "2: Entry into force": ["protocol-1997/III"],
    "2: Fit with LEI 11": ["protocol-1997/I/2", "mx/lei/11"],
    "2: I(2) → T 15(3)": ["protocol-1997/I/2", "treaty-1978/15/3"],
    "3.4: Ley FGR (attributions)": ["mx/ley-fgr/40/XXXIII"],
}
"""Rows that cite no place, or another's, and where they are told."""

ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"]
ROMAN += ["XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"]
Place = tuple[str, ...]


def _span(first: Place, last: str) -> list[Place]:
    """From a place to another that differs in its last part: ``I`` to ``VI``."""
    *above, start = first
    if start in ROMAN:
        steps = ROMAN[ROMAN.index(start) : ROMAN.index(last) + 1]
    else:
        steps = [str(number) for number in range(int(start), int(last) + 1)]
    return [(*above, step) for step in steps]


def places(cite: str) -> list[Place]:
    """The places that a cite names: ``61 X, XI`` is ``61/X`` and ``61/XI``."""
    found: list[Place] = []
    before: Place = ()
    for part in re.split(r",\s*", cite.strip()):
        start, _, end = part.partition("–")
        tokens = re.findall(r"\d+[A-Z]?(?: Bis)?|[IVXL]+\b|\(\w+\)|\b[a-z]\b", start)
        bare = [token.strip("()").replace(" Bis", "-bis") for token in tokens]
        if not before or tokens[0][0].isdigit() or re.fullmatch("[IVXL]+", before[0]):
            place = tuple(bare)
        elif tokens[0].startswith("("):
            place = (*before[: -len(bare)], *bare)
        else:
            place = (before[0], *bare)
        found += _span(place, end.strip("( )")) if end else [place]
        before = found[-1]
    return found


def provisions_of(row: Row) -> list[str]:
    """The ids that a row of the law asks for."""
    if str(row) in ELSEWHERE:
        return ELSEWHERE[str(row)]
    cite = re.sub(r"\s*→.*", "", row.name)
    if row.section in INSTRUMENTS:
        return ["/".join((INSTRUMENTS[row.section], *place)) for place in places(cite)]
    found: list[str] = []
    for one in re.split(r";\s*", cite):
        name = next(name for name in NAMES if one.startswith(name))
        rest = re.sub(r"\s\(\d+ USC .*\)", "", one.removeprefix(name).strip())
        found += ["/".join((NAMES[name], *place)) for place in places(rest)]
    return found


@pytest.mark.parametrize(
    ("cite", "expected"),
    [
        ("17(2)", ["17/2"]),
        ("10 Bis", ["10-bis"]),
        ("61 X, XI", ["61/X", "61/XI"]),
        ("61 XVIII a", ["61/XVIII/a"]),
        ("24, 26 I a, 31", ["24", "26/I/a", "31"]),
        ("1(1)–(3)", ["1/1", "1/2", "1/3"]),
        ("104, 107 VII–VIII, X", ["104", "107/VII", "107/VIII", "107/X"]),
        ("2241(c)(1), (3)", ["2241/c/1", "2241/c/3"]),
        ("104–107", ["104", "105", "106", "107"]),
        ("3006A", ["3006A"]),
        ("II–III", ["II", "III"]),
        ("I, XVIII, XXV", ["I", "XVIII", "XXV"]),
        ("10(6)(a)", ["10/6/a"]),
    ],
)
def test_a_cite_is_read_as_a_lawyer_reads_it(cite: str, expected: list[str]) -> None:
    assert ["/".join(place) for place in places(cite)] == expected


# -- rows that cite a place ------------------------------------------------------------------------

CITED = ("1", "1.1", "2", "3.2", "3.3", "3.4", "4.2", "6.1")
BY_WORDS = {"4.2: 1a./J. 165/2024 (11a.)", "6.1: – running of 3188"}
"""Rows among them that cite a decision instead."""


def _absent(ids: Iterable[str]) -> list[str]:
    """Those that the law files do not have."""
    return [id for id in ids if id not in LAW.provisions]


@needs_reference
@rows(*CITED, without=BY_WORDS)
def test_each_place_that_the_reference_cites_is_a_provision(row: Row) -> None:
    assert not _absent(provisions_of(row)), row.words


@needs_reference
@rows(*CITED, without=[*BY_WORDS, *ELSEWHERE])
def test_no_provision_is_surer_than_the_reference(row: Row) -> None:
    codes = set(re.findall(r"\[([VK?])\]", row["conf."]))
    allowed = {"V": {"verified", "known", "doubtful"}, "K": {"known", "doubtful"}}
    surest = next((allowed[code] for code in "VK" if code in codes), {"doubtful"})
    found = [LAW.provisions[id] for id in provisions_of(row) if id in LAW.provisions]
    assert not [one.id for one in found if one.confidence not in surest], row["conf."]


# -- reforms ---------------------------------------------------------------------------------------


@cache
def _articles_in_force_from(instrument: str) -> dict[str, set[str]]:
    """By day, the articles of which some wording begins on it."""
    found: dict[str, set[str]] = {}
    for provision in LAW.provisions.values():
        if provision.instrument.id == instrument:
            found.setdefault(str(provision.in_force_from), set()).add(provision.path[0])
    return found


@needs_reference
@rows("3.1")
def test_each_reform_of_the_extradition_act_begins_a_wording(row: Row) -> None:
    begun = _articles_in_force_from("mx/lei").get(row["in force"], set())
    listed = re.split(r"[;,]\s*", row["articles"])
    numbers = [found[0].replace(" Bis", "-bis") for one in listed if (found := _number(one))]
    if row["articles"] == "1–37":
        numbers = [str(number) for number in range(1, 38)]
        begun = {one.path[0] for one in LAW.provisions.values() if one.instrument.id == "mx/lei"}
    assert not [number for number in numbers if number not in begun], row.words


def _number(text: str) -> re.Match[str] | None:
    return re.match(r"\d+(?: Bis)?", text)


@needs_reference
@rows("4.1")
def test_each_reform_of_the_amparo_act_begins_a_wording_or_is_told(row: Row) -> None:
    if row["in force"] in _articles_in_force_from("mx/amparo"):
        return
    note = LAW.provisions["mx/amparo/17"].instrument.note
    assert note is not None
    assert not [year for year in re.findall(r"\d{4}(?=-)", row.name) if year not in note.en]


# -- rows that are found by what they say ----------------------------------------------------------

MONTHS = {month: number for number, month in enumerate(calendar.month_name) if month}


def _said(provision: Provision) -> str:
    texts = [provision.title, provision.paraphrase, provision.reading, provision.changed]
    texts += [rule.text for rule in provision.rules]
    texts += [rule.reading for rule in provision.rules]
    sources = [source.title for source in provision.sources]
    return "\n".join(text.en for text in [*texts, *sources] if text is not None)


@cache
def said_in(*prefixes: str) -> str:
    """All that the instruments of some prefixes say, in English."""
    chosen = [
        one
        for one in LAW.provisions.values()
        if any(one.id == prefix or one.id.startswith(f"{prefix}/") for prefix in prefixes)
    ]
    notes = {one.instrument.id: one.instrument.note for one in chosen}
    return "\n".join([*map(_said, chosen), *(note.en for note in notes.values() if note)])


def marks(text: str) -> list[str]:
    """What a row gives that cannot be said otherwise: numbers of decisions, names, sections."""
    text = re.sub(r"\([^)]*\) ", "", text)
    found = re.findall(r"\b\d+/\d{4}\b", text)
    found += [name.strip() for name in re.findall(r"[A-Z][\w' -]+? v\. [A-Z][\w-]+", text)]
    found += re.findall(r"In re (?:Extradition of )?(\w+)", text)
    return found


@needs_reference
@rows("5.1", without=["5.1: Death penalty", "5.1: Temporary surrender"])
def test_each_decision_of_the_supreme_court_is_told(row: Row) -> None:
    said = said_in("mx/scjn")
    assert marks(row["decision"])
    assert not [mark for mark in marks(row["decision"]) if mark not in said], row.words


@needs_reference
@rows("6.3")
def test_each_case_of_the_united_states_is_told(row: Row) -> None:
    said = said_in("us")
    if row["topic"] == "Special circumstances usually argued":
        assert "special circumstances" in said
        return
    names = marks(row["authority"]) or re.findall(r"\b(?:Lynch|Parretti|Marquez)\b", row.words)
    assert names, "a row without a name: say here how it is found"
    assert not [name for name in names if name.split(" v. ")[0].split()[-1] not in said], row.words


@needs_reference
def test_a_decision_among_the_statutes_is_told() -> None:
    assert "165/2024" in said_in("mx/scjn")
    assert "Jimenez" in said_in("us/case-law")


def test_the_extradition_judge_s_checklist_is_told_item_by_item() -> None:
    checklist = "us/case-law/certification-checklist"
    assert not _absent(f"{checklist}/{number}" for number in range(1, 9))


@needs_reference
@rows("6.4")
def test_each_manual_of_practice_is_told(row: Row) -> None:
    number = re.findall(r"\d[\d.-]*", row.name)
    wanted = [rf"\b{re.escape(one)}\b" for one in number if len(one) > 2]
    said = said_in("us")
    assert wanted
    assert not [one for one in wanted if not re.search(one, said)], row.words


@needs_reference
@rows("5.2", without=["5.2: later"])
def test_each_transfer_outside_the_treaty_is_told(row: Row) -> None:
    day = date.fromisoformat(row.name)
    spoken = f"{day.day} {calendar.month_name[day.month]} {day.year}"
    assert spoken in said_in("mx/transfers"), row.words


AMPARO_IN_PRACTICE = {
    "4.3: physical handover to US agents; removal from the place of detention for that purpose": [
        "mx/amparo/126",
        "mx/amparo/160",
    ],
    '4.3: "express" deportation or expulsion outside the procedure': ["mx/amparo/17/IV"],
    "4.3: –": ["mx/amparo/150"],
    "4.4: before or at arrest": ["mx/amparo/15", "mx/amparo/20"],
    "4.4: provisional detention (LEI 17, T 11)": ["mx/amparo/127/I", "mx/amparo/61/XVII"],
    "4.4: formal detention / admission (LEI 21)": ["mx/amparo/107/I", "mx/lei/21"],
    "4.4: judge's opinion (LEI 27)": ["mx/lei/27/1", "mx/lei/30"],
    "4.4: SRE decision granting (LEI 30, 33)": ["mx/lei/33/1", "mx/amparo/126"],
    "4.4: transfers inside Mexico, incommunicado, prison conditions": ["mx/amparo/17/IV"],
    "4.4: revision": ["mx/amparo/81/I", "mx/amparo/83"],
}
"""Rows about what a stay blocks and when amparo is filed, and the provisions that tell them."""


@needs_reference
@rows("4.3", "4.4")
def test_what_amparo_does_in_practice_has_its_provisions(row: Row) -> None:
    assert str(row) in AMPARO_IN_PRACTICE, row.words
    assert not _absent(AMPARO_IN_PRACTICE[str(row)]), row.words


# -- calendars -------------------------------------------------------------------------------------

CALENDARS_OF: dict[str, WorkingCalendar | None] = {
    "LA art. 19": AMPARO,
    "LOPJF art. 229 (2024 law)": MX_FEDERAL_COURTS,
    "OAJ (before 2025: CJF) general agreements": None,
    "LFT art. 74": MX_LABOR,
    "LFPA art. 28 (federal administration)": MX_ADMINISTRATION,
    "5 USC 6103": US_FEDERAL,
}
SINCE = 2027
"""A year after every reform of a calendar."""


def _fixed_days(text: str) -> Iterator[date]:
    short = {name[:3]: number for name, number in MONTHS.items()}
    text = re.sub(
        r"(?:first|second|third|fourth|last) \w+ (?:of |in )?\w+|plus .*|1 Oct.*?;", "", text
    )
    text = re.sub(r"\([^)]*\)", "", text)
    for days, month in re.findall(r"((?:\d+ and )?\d+) (\w{3})\b", text):
        for number in days.split(" and "):
            yield date(SINCE, short[month], int(number))


@needs_reference
@rows("8.1")
def test_each_calendar_rests_on_the_days_that_the_reference_lists(row: Row) -> None:
    assert row.name in CALENDARS_OF, row.words
    working = CALENDARS_OF[row.name]
    if working is None:  # yearly data, never hard-coded: the days are given to a calendar
        holy_week = [date(SINCE, 3, 24), date(SINCE, 3, 25), date(SINCE, 3, 26)]
        assert not any(map(MX_FEDERAL_COURTS.suspending(holy_week).is_working, holy_week))
        return
    days = list(_fixed_days(row["days"]))
    assert len(days) >= 4
    assert not [day for day in days if working.is_working(day)]
    assert working.confidence == {"V": "verified", "?": "doubtful"}[row["conf."].strip("[]")[0]]


# -- international instruments ---------------------------------------------------------------------

INTERNATIONAL = {
    "CAT 1984": "cat-1984",
    "ACHR": "achr",
    "Inter-American Torture Convention": "iatc",
    "American Declaration 1948": "american-declaration",
    "ICCPR": "iccpr",
    "Vienna Convention on Consular Relations": "vccr",
    "UNTOC 2000 (Palermo)": "palermo",
    "MLAT 1987": "assistance-treaty-1987",
    "Treaty on execution of penal sentences 1976": "transfer-treaty-1976",
}


@needs_reference
@rows("12")
def test_each_international_instrument_has_its_articles_and_its_status(row: Row) -> None:
    name, _, articles = row.name.partition(", art")
    instrument = INTERNATIONAL[name]
    of_it = [one for one in LAW.provisions.values() if one.instrument.id == instrument]
    assert of_it
    assert of_it[0].instrument.note is not None, "its status in both States"
    cite = articles.lstrip("s. ")
    if cite:
        assert not _absent("/".join((instrument, *place)) for place in places(cite)), row.words


# -- the list itself -------------------------------------------------------------------------------


@needs_reference
def test_every_table_of_the_sections_on_law_is_looked_at() -> None:
    looked = {*CITED, "3.1", "4.1", "4.3", "4.4", "5.1", "5.2", "6.3", "6.4"}
    looked |= {"8.1", "8.2", "8.3"}  # the last two in test_periods_and_vectors
    of_law = {row.section for row in ROWS if re.match(r"[1-6](\.|$)|8(\.|$)", row.section)}
    assert of_law == looked


@needs_reference
def test_no_exception_is_kept_for_a_row_that_is_gone() -> None:
    names = {str(row) for row in ROWS}
    kept = {*ELSEWHERE, *BY_WORDS, *AMPARO_IN_PRACTICE}
    kept |= {f"8.1: {name}" for name in CALENDARS_OF}
    assert kept <= names
