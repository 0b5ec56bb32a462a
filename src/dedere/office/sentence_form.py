"""The form of a sentence: from its fields to the plain values that a computation reads.

A field that is left empty is not known. Where the papers say that there is none, a field says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

PARTS = 4
"""Parts that the form offers; a file takes any number."""
ASSESSMENTS = 2
"""The law asks for the last two assessments of risk."""
_YES_NO = {"yes": True, "no": False}


def data_of(sent: QueryDict, problems: list[str]) -> dict[str, Any]:
    """The sentence as plain values; what cannot be read is named in *problems*."""
    data: dict[str, Any] = {
        "format": "dedere-sentence/1",
        "id": "sentence",
        "sentencing_state": "MX" if sent.get("sentencing_state") == "MX" else "US",
        "starts_on": sent.get("starts_on", "").strip(),
        "parts": list(_parts(sent, problems)),
    }
    for name in ("imposed_on", "applied_on", "transferred_on"):
        if written := sent.get(name, "").strip():
            data[name] = written
    if sent.get("court") in ("federal", "local"):
        data["court"] = sent["court"]
    if not data["starts_on"]:
        problems.append(_("The first day of the sentence is needed."))
    if not data["parts"]:
        problems.append(_("At least one part of the sentence is needed."))
    _custody(sent, data, problems)
    _conduct(sent, data, problems)
    _earned(sent, data, problems)
    if (removal := _YES_NO.get(sent.get("removal", ""))) is not None:
        data["final_order_of_removal"] = removal
    there = {
        name: answer
        for name, field in (
            ("intentional", "intentional"),
            ("excluded_offense", "excluded_in_mexico"),
        )
        if (answer := _YES_NO.get(sent.get(field, ""))) is not None
    }
    if there:
        data["in_mexico"] = there
    return data


def rows_of(sent: Mapping[str, Any], number: int, names: tuple[str, ...]) -> list[dict[str, Any]]:
    """What was written in the rows of a list, to be shown again: ``years-1``, ``years-2``."""
    return [
        {"number": row, **{name: sent.get(f"{name}-{row}", "") for name in names}}
        for row in range(1, number + 1)
    ]


def _parts(sent: QueryDict, problems: list[str]) -> Any:
    for number in range(1, PARTS + 1):
        length = {}
        for unit in ("years", "months", "days"):
            found = _whole(sent, f"{unit}-{number}", problems)
            if found is not None:
                length[unit] = found
        is_life = sent.get(f"life-{number}") == "yes"
        if not length and not is_life:
            continue
        if length and is_life:
            problems.append(
                _("Part %(number)s is for life and has a length: choose one.") % {"number": number}
            )
        part: dict[str, Any] = {"id": f"part-{number}", "length": "life" if is_life else length}
        runs = sent.get(f"runs-{number}", "")
        if runs in ("concurrent", "consecutive"):
            part["runs"] = runs
        if written := sent.get(f"offense_on-{number}", "").strip():
            part["offense_on"] = written
        excluded = _YES_NO.get(sent.get(f"excluded-{number}", ""))
        if excluded is not None:
            part["excluded_from_earned_time"] = excluded
        yield part


def _custody(sent: QueryDict, data: dict[str, Any], problems: list[str]) -> None:
    days = _whole(sent, "custody", problems)
    if days is not None:
        data["prior_custody"] = [{"days": days, "credited_elsewhere": False}] if days else []


def _conduct(sent: QueryDict, data: dict[str, Any], problems: list[str]) -> None:
    conduct: dict[str, Any] = {}
    if written := sent.get("lost", "").strip():
        if written == "0":
            conduct["lost"] = []
        elif re.fullmatch(r"\d{1,3}:\d{1,2}(\s*,\s*\d{1,3}:\d{1,2})*", written):
            pairs = [one.split(":") for one in written.split(",")]
            conduct["lost"] = [{"year": int(year), "days": int(days)} for year, days in pairs]
        else:
            problems.append(_("Days not allowed: write year:days, such as 3:27, or 0 for none."))
    if (schooling := _YES_NO.get(sent.get("schooling", ""))) is not None:
        conduct["schooling"] = schooling
    if conduct:
        data["good_conduct"] = conduct


def _earned(sent: QueryDict, data: dict[str, Any], problems: list[str]) -> None:
    earned: dict[str, Any] = {}
    days = _whole(sent, "participation", problems)
    if days is not None:
        rate = sent.get("rate", "")
        stretch: dict[str, Any] = {"days": days}
        if rate in ("10", "15"):
            stretch["rate"] = int(rate)
        earned["participation"] = [stretch] if days else []
    risk = [
        {"on": assessed, "level": level}
        for number in range(1, ASSESSMENTS + 1)
        if (level := sent.get(f"risk-{number}", ""))
        and (assessed := sent.get(f"assessed_on-{number}", "").strip())
    ]
    if risk:
        earned["risk"] = risk
    if (release := _YES_NO.get(sent.get("supervised_release", ""))) is not None:
        earned["supervised_release"] = release
    if earned:
        data["earned_time"] = earned


def _whole(sent: QueryDict, name: str, problems: list[str]) -> int | None:
    written = sent.get(name, "").strip()
    if not written:
        return None
    if re.fullmatch(r"\d{1,6}", written):
        return int(written)
    problems.append(_("'%(found)s' is not a whole number.") % {"found": written[:40]})
    return None
