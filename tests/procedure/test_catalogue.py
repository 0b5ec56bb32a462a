"""Each period of the catalogue of deadlines against the rule that runs it."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from dedere.calendars import Period
from dedere.law import load as load_law
from dedere.law.language.readings import UnderPeriod, UnderValue
from dedere.law.language.values import After, ValueExpr
from dedere.procedure.authorities import AUTHORITIES, where
from dedere.procedure.catalogue import ENTRIES, NO_LIMITS, Entry, Timed, timed
from dedere.procedure.declared import procedure_of
from tests.law.reference import ROWS, needs_reference

LAW = load_law()
CD, MO, H = "calendar days", "calendar months", "hours"
COURTS, AMPARO = "mx-federal-courts", "mx-amparo"
OFFICES = "mx-administration"


class Row(NamedTuple):
    """What runs by the law: length, unit, the day before the first that counts, and the end."""

    length: int
    unit: str
    start: str
    follows: str
    """A word of the consequence."""
    rolls: str | None = None
    """The calendar of the next working day, where an end on no such day moves."""
    later: int = 0
    """Working days after the start on which what sets it off takes effect."""


TABLE: dict[str, dict[str, Row]] = {
    "MX-PROV": {
        "mx/lei/18/1": Row(60, CD, "provisionally_arrested_on", "lifted at once"),
        "mx/lei/18/1#two-months": Row(2, MO, "provisionally_arrested_on", "lifted at once"),
        "mx/constitution/119/3": Row(60, CD, "provisionally_arrested_on", "lifted"),
        "treaty-1978/11/3": Row(60, CD, "provisionally_arrested_on", "goes free"),
    },
    "MX-PROV-OLD": {
        "mx/lei/18/1#before-1993": Row(2, MO, "provisionally_arrested_on", "lifted at once"),
        "mx/lei/18@1975-12-30": Row(2, MO, "provisionally_arrested_on", "lifted at once"),
        "mx/constitution/119/3@1917-05-01": Row(2, MO, "provisionally_arrested_on", "lifted"),
    },
    "MX-CURE": {
        "mx/lei/20": Row(60, CD, "provisionally_arrested_on", "lifted"),
        "mx/lei/20#two-months": Row(2, MO, "provisionally_arrested_on", "lifted"),
    },
    "MX-EXC": {"mx/lei/25/1": Row(3, COURTS, "heard_on", "art. 28")},
    "MX-PROOF": {"mx/lei/25/2": Row(20, COURTS, "exceptions_opposed_on", "opinion")},
    "MX-OP5": {"mx/lei/27/1": Row(5, COURTS, "evidence_closed_on", "no consequence")},
    "MX-OP3": {
        "mx/lei/28#no-exceptions": Row(3, COURTS, "heard_on", "no consequence", later=3),
        "mx/lei/28#consent": Row(3, COURTS, "consented_on", "no consequence"),
    },
    "MX-SRE": {"mx/lei/30": Row(20, OFFICES, "file_received_by_ministry_on", "amparo")},
    "MX-REF5": {"mx/lrpcap/53#five-days": Row(5, OFFICES, "received_by_executive_on", "amparo")},
    "MX-REF10": {
        "mx/lrpcap/53#ten-days": Row(10, OFFICES, "interior_told_of_protection_on", "amparo")
    },
    "MX-LEI33": {"mx/lei/33/3": Row(15, AMPARO, "grant_notified_on", "order the surrender")},
    "MX-AMP30": {
        "mx/amparo/17/I": Row(30, AMPARO, "grant_notified_on", "consented"),
        "mx/amparo/17/I#procedure": Row(30, AMPARO, "amparo_act_notified_on", "consented"),
        "mx/amparo/18": Row(30, AMPARO, "amparo_act_known_on", "consented"),
    },
    "MX-AMP15": {
        "mx/amparo/17": Row(15, AMPARO, "amparo_act_notified_on", "consented"),
        "mx/amparo/17@1936-01-10": Row(15, AMPARO, "grant_notified_on", "consented"),
    },
    "MX-ADMIT": {"mx/amparo/112#hours": Row(24, H, "amparo_filed_on", "No consequence")},
    "MX-QUEJA2": {
        "mx/amparo/98#stay": Row(
            2, AMPARO, "amparo_complained_decision_notified_on", "stands", later=1
        )
    },
    "MX-QUEJA5": {
        "mx/amparo/98#other": Row(
            5, AMPARO, "amparo_complained_decision_notified_on", "stands", later=1
        )
    },
    "MX-HEAR": {
        "mx/amparo/115": Row(30, AMPARO, "amparo_admitted_on", "stay goes on"),
        "mx/amparo/115#extended": Row(60, AMPARO, "amparo_admitted_on", "stay goes on"),
        "mx/amparo/115@2013-04-03": Row(30, AMPARO, "amparo_admitted_on", "stay goes on"),
        "mx/amparo/115@2013-04-03#extended": Row(60, AMPARO, "amparo_admitted_on", "stay goes on"),
    },
    "MX-JUDG": {"mx/amparo/124": Row(90, CD, "amparo_hearing_on", "stay goes on")},
    "MX-REV": {
        "mx/amparo/86#person": Row(10, AMPARO, "amparo_judgment_notified_on", "final", later=1),
        # To an authority notification takes effect when it is made (art. 31).
        "mx/amparo/86#authority": Row(10, AMPARO, "amparo_judgment_notified_on", "final"),
    },
    "MX-REVDEC": {
        "mx/amparo/92": Row(90, AMPARO, "amparo_revision_assigned_on", "stay goes on"),
        "mx/amparo/92@2013-04-03": Row(90, AMPARO, "amparo_revision_assigned_on", "stay goes on"),
    },
    "MX-TAKE": {
        "mx/lei/35": Row(60, CD, "at_disposal_on", "cannot be detained again"),
        "mx/lei/35@1975-12-30": Row(2, MO, "at_disposal_on", "cannot be detained again"),
    },
    "T-SPEC60": {"treaty-1978/17/1": Row(60, CD, "free_to_leave_on", "earlier offenses")},
    "LEI-SPEC2M": {
        "mx/lei/10/II#after-surrender": Row(2, MO, "free_to_leave_on", "no longer protected")
    },
    "US-PROV": {"treaty-1978/11/3": Row(60, CD, "provisionally_arrested_on", "remains possible")},
    "US-TAKE": {
        "us/18-usc/3188#commitment": Row(2, MO, "committed_for_surrender_on", "discharged"),
        "us/18-usc/3188#litigation": Row(2, MO, "habeas_litigation_ended_on", "discharged"),
    },
    "US-APP": {"us/frap/4/a/1/B": Row(60, CD, "habeas_decided_on", "final", rolls="us-federal")},
    "US-HRET": {
        "us/28-usc/2243#three-days": Row(3, CD, "habeas_order_served_on", "late"),
        "us/28-usc/2243#twenty-days": Row(20, CD, "habeas_order_served_on", "late"),
    },
    "T-DEN": {"treaty-1978/23": Row(6, MO, "denunciation_notified_on", "treaty has ended")},
}


def period_of(one: Timed) -> Period:
    return one.runs.chosen({}) if isinstance(one.runs, UnderPeriod) else one.runs


def row(one: Timed) -> Row:
    period, starts, later = period_of(one), one.starts, 0
    while isinstance(starts, After | UnderValue):
        if isinstance(starts, UnderValue):
            starts = starts.branches[starts.reading.chosen({})]
            continue
        later += starts.period.count
        starts = starts.start
    unit = period.calendar.id if period.calendar is not None else f"calendar {period.unit}"
    return Row(
        period.count,
        H if period.unit == "hours" else unit,
        name_of(starts),
        one.otherwise.en,
        rolls=period.rolls_on.id if period.rolls_on is not None else None,
        later=later,
    )


def name_of(value: ValueExpr) -> str:
    return value.facts[0].key.partition(".")[2]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_each_period_runs_as_the_catalogue_says(entry: Entry) -> None:
    ways = {one.rule.id: one for one in timed(entry, LAW)}
    assert ways.keys() == TABLE[entry.id].keys()
    for id, expected in TABLE[entry.id].items():
        found = row(ways[id])
        assert found._replace(follows="") == expected._replace(follows=""), id
        assert expected.follows in found.follows, id
        # The day that sets a period off is none of its days, unless a reading says so.
        assert not period_of(ways[id]).first_day_counts, id


UNITS = {"cd": {CD}, "mo": {MO}, "h": {H}, "d": {CD, AMPARO}, "wd": {COURTS, AMPARO, OFFICES}}


@needs_reference
def test_length_and_unit_are_those_of_the_reference() -> None:
    listed = {one.name: one for one in ROWS if one.section == "8.2"}
    listed["MX-QUEJA2"] = listed["MX-QUEJA5"] = listed.pop("MX-QUEJA2 / 5")
    for id, rows in TABLE.items():
        unit = re.split(r"[ (,]", listed[id]["unit"])[0]
        lengths = {int(one) for one in re.findall(r"\d+", listed[id]["length"])}
        for rule, one in rows.items():
            if id == "MX-CURE" or rule.endswith("two-months"):
                continue  # "inside MX-PROV"; what was read for the years between two reforms
            if rule == "mx/lei/35@1975-12-30":
                continue  # an older wording that the reference does not list
            assert one.unit in UNITS[unit], rule
            assert one.length in lengths | {sum(lengths), 60 if id == "MX-HEAR" else 0}, rule
        no_extension = listed[id]["end on non-working day"]
        if no_extension.startswith(("none", "no extension", "–")):
            assert all(one.rolls is None for one in rows.values()), id


def test_each_period_is_counted_by_an_authority_whose_seat_is_known_or_said_not_to_be() -> None:
    for entry in ENTRIES:
        there = where(entry.authority, {})
        assert there.words.es
        if there.zone is None:
            assert entry.id in {"T-SPEC60", "LEI-SPEC2M", "T-DEN"}
    for one in AUTHORITIES.values():
        assert one.note is not None or one.confidence != "doubtful"


# -- the graph -------------------------------------------------------------------------------------


def belongs(entry: Entry, asked: str) -> bool:
    if entry.asked is not None:
        return entry.asked == asked
    return entry.id.startswith("T-") or entry.id.startswith("US-") is (asked == "US")


@pytest.mark.parametrize("asked", ["MX", "US"])
def test_graph_and_clock_know_the_same_periods_by_the_same_rules(asked: str) -> None:
    declared = procedure_of(asked)
    assert declared is not None
    known = {one.id: set(one.rules) for one in ENTRIES} | {
        id: {provision} for id, (provision, _) in NO_LIMITS.items()
    }
    found: set[str] = set()
    for step in declared.graph.steps:
        if step.limit is not None:
            assert step.limit.id in known, f"{step.limit.id} is no period of the catalogue"
            assert step.limit.rule in known[step.limit.id], f"{step.id} runs by another rule"
            found.add(step.limit.id)
    wanted = {one.id for one in ENTRIES if belongs(one, asked)}
    assert not wanted - found - OF_NO_STEP


OF_NO_STEP = {"T-DEN"}
"""A denunciation ends the treaty, not a procedure under it."""
