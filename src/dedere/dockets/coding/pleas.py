"""Plea, and what pleas and trials are read from.

A plea's final state is read from minutes, dispositions and judgment together: a guilty plea in the
minutes and a sentence agree; a sentence without plea or trial leaves the plea open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.coding.appearances import held
from dedere.dockets.coding.dismissing import dismisses_charge
from dedere.dockets.coding.labels import in_order, spread
from dedere.dockets.coding.model import Alternative, Evidence, Proposal
from dedere.dockets.coding.view import CHARGES, Seen, View
from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.moods import Mood

CONVICTED = frozenset({"sentenced", "convicted"})
DISMISSED = frozenset({"dismissed", "vacated_dismissed"})


@dataclass(frozen=True)
class Course:
    """What the entries show of pleas and trials, gathered once."""

    not_guilty: tuple[Seen, ...]
    guilty: tuple[Seen, ...]
    hearings: tuple[Seen, ...]
    """Plea hearings that were held, whatever was said in them."""
    support: tuple[Seen, ...]
    """Recommendations on a plea, acceptances: they say that there was one."""
    withdrawn: Seen | None
    jury: tuple[Seen, ...]
    bench: tuple[Seen, ...]
    verdicts: tuple[Seen, ...]
    outcomes: tuple[str, ...]
    """The outcomes of the counts."""

    @property
    def tried(self) -> bool:
        return bool(self.verdicts)

    @property
    def convicted(self) -> bool:
        return any(one in CONVICTED for one in self.outcomes)

    @property
    def all_dismissed(self) -> bool:
        return bool(self.outcomes) and all(one in DISMISSED for one in self.outcomes)


def course(view: View, counts: Proposal) -> Course:
    """Gather what pleas, resolution and verdict are read from."""
    guilty = _said(view, "plea.guilty", "plea.nolo")
    withdrawn = next(iter(view.seen("plea.withdrawn")), None)
    if withdrawn and withdrawn.day:
        guilty = [one for one in guilty if (one.day or date.min) > withdrawn.day]
    return Course(
        not_guilty=tuple(_said(view, "plea.not_guilty")) or tuple(_at_arraignment(view)),
        guilty=tuple(guilty),
        hearings=tuple(
            one for one in view.seen("plea.hearing", "arraignment.rearraignment")
            if one.mood in (Mood.HELD, Mood.STATED) and one.row.parsed.kind not in _NO_PLEA
            and not (withdrawn and (one.day or date.min) <= (withdrawn.day or date.max))
        ),
        support=tuple(
            one for one in view.seen("plea.accepted", "plea.recommended")
            if not one.row.has("plea.not_guilty") or one.row.has("plea.guilty")
        ),
        withdrawn=withdrawn,
        jury=tuple(_held(view, "trial.jury")),
        bench=tuple(_held(view, "trial.bench")),
        verdicts=tuple(
            one for one in view.seen("verdict.paper", "verdict.guilty", "verdict.not_guilty")
            if one.row.parsed.kind not in (Kind.MOTION, Kind.SUPPORT, Kind.NOTICE)
        ),
        outcomes=tuple(one["outcome"] for one in counts.value),
    )  # fmt: skip


def _at_arraignment(view: View) -> list[Seen]:
    """A bare "Not guilty." in the minutes of an arraignment is what he pleaded."""
    return [
        one
        for one in _said(view, "plea.not_guilty_bare")
        if one.row.has("arraignment", "appearance.initial")
        and not one.row.has("plea.guilty", "trial.jury", "trial.bench")
    ]


_NO_PLEA = (Kind.SETTING, Kind.MOTION, Kind.SUPPORT, Kind.NOTICE)


def _said(view: View, *labels: str) -> list[Seen]:
    return [
        one
        for one in view.seen(*labels)
        if one.row.parsed.kind not in _NO_PLEA
        and one.mood not in (Mood.SET, Mood.NOT_HELD, Mood.CONDITIONAL)
        and not one.row.has("hearing.revocation", "supervision.petition")
        and not one.unclear
    ]


def _held(view: View, label: str) -> list[Seen]:
    return [
        one
        for one in view.seen(label)
        if one.mood not in (Mood.SET, Mood.NOT_HELD, Mood.CONDITIONAL)
        and one.row.parsed.kind not in (Kind.SETTING, Kind.MOTION, Kind.NOTICE, Kind.SUPPORT)
    ]


# -- plea ----------------------------------------------------------------------------------------


def plea(view: View, counts: Proposal, charged: Proposal) -> Proposal:
    """First and final plea, its day, the counts, whether there was an agreement."""
    this = course(view, counts)
    ways: list[str] = []
    evidence: list[Evidence] = [one.evidence() for one in this.not_guilty[:1]]
    first = _first(view, this, ways)
    final, day, said_counts, inferred = _final(view, this, counts, charged, ways, evidence)
    agreement = _agreement(view, this, final, ways, evidence)
    value = {
        "first": first,
        "final": final,
        "final_date": day,
        "final_counts": said_counts,
        "agreement": agreement,
        "inferred": inferred,
    }
    alternatives, notes = _doubts(this, value)
    doubt = 0.7 if alternatives else 1.0
    return Proposal(
        value, tuple(dict.fromkeys(ways)) or ("plea.silent",), distinct(evidence), doubt,
        alternatives, notes,
    )  # fmt: skip


def _first(view: View, this: Course, ways: list[str]) -> str:
    guilty_day = min((one.day for one in this.guilty if one.day), default=None)
    if this.not_guilty:
        ways.append("plea.first.said")
        return "not_guilty"
    arraigned = held(view, "arraignment")
    if not arraigned and (this.guilty or not this.convicted) and view.full:
        # Nobody was arraigned: there was no plea before the one that stands.
        ways.append("plea.first.none")
        return "none_seen"
    if guilty_day and any(one.day == guilty_day for one in arraigned):
        ways.append("plea.first.at_arraignment")
        return "guilty"
    return "not_stated"


def _final(
    view: View,
    this: Course,
    counts: Proposal,
    charged: Proposal,
    ways: list[str],
    evidence: list[Evidence],
) -> tuple[str, date | None, list[str], bool]:
    if this.guilty and not (this.tried and not _plea_after_verdict(this)):
        seen = this.guilty[0]
        spoken = min(
            (one for one in (*this.guilty, *this.hearings) if one.day), key=on_day, default=seen
        )
        day = spoken.day if spoken.row.parsed.kind in (Kind.MINUTES, Kind.PAPER) else seen.day
        evidence += [one.evidence() for one in (*this.guilty, *this.support)]
        ways.append("plea.final.said" if not _only_orders(this) else "plea.final.accepted")
        return "guilty", day, _counts_pleaded(this, counts, charged, ways), False
    if this.tried:
        ways.append("plea.final.tried")
        evidence += [one.evidence() for one in this.verdicts[:1]]
        # Nobody is tried who did not plead not guilty, or for whom the court did not enter it.
        return "not_guilty", None, [], not this.not_guilty
    if this.hearings and (this.convicted or view.seen("judgment", "plea.agreement")):
        # A plea hearing was held and a judgment followed: titles alone say so.
        seen = this.hearings[0]
        ways.append("plea.final.inferred")
        evidence += [one.evidence() for one in this.hearings]
        return "guilty", seen.day, _counts_pleaded(this, counts, charged, ways), True
    if this.support:
        ways.append("plea.final.inferred")
        evidence += [one.evidence() for one in this.support]
        return "guilty", None, _counts_pleaded(this, counts, charged, ways), True
    if this.convicted or not view.full:
        return "not_stated", None, [], False
    if this.all_dismissed and this.not_guilty:
        ways.append("plea.final.dismissed")
        return "not_guilty", None, [], False
    ways.append("plea.final.none")
    return "none_seen", None, [], False


def on_day(seen: Seen) -> date:
    """Its day; the last of days where it has none."""
    return seen.day or date.max


def _only_orders(this: Course) -> bool:
    return all(one.row.parsed.kind in (Kind.ORDER, Kind.JUDGMENT) for one in this.guilty)


def _plea_after_verdict(this: Course) -> bool:
    """A plea after a mistrial, or on the eve of a second trial, stands."""
    last = max((one.day for one in this.verdicts if one.day), default=date.min)
    return any(one.day and one.day > last for one in this.guilty)


def _counts_pleaded(
    this: Course, counts: Proposal, charged: Proposal, ways: list[str]
) -> list[str]:
    """The counts pleaded to.

    They are those that the plea names, those of the instrument where it names that, else those on
    which there is a sentence.
    """
    for seen in this.guilty:
        said: set[str] = set()
        for part in (
            _rest_of_sentence(seen),
            seen.row.text[seen.start : seen.end + 120],
            seen.sentence,
        ):
            found = _PLEADED.search(part)
            if found:
                said = spread(found["counts"])
                break
        if said:
            ways.append("plea.counts.said")
            return in_order(said)
    for seen in this.guilty:
        whole = re.search(
            r"guilty to (?:the |an |a )?(?:\w+[- ]){0,3}?(?P<what>information|indictment"
            r"|complaint)",
            seen.sentence,
            re.IGNORECASE,
        )
        if not whole:
            continue
        for one in reversed(charged.value):
            if one["instrument"].endswith(whole["what"].lower()) and one["counts"]:
                ways.append("plea.counts.instrument")
                return in_order(spread(one["counts"]))
    stand = {
        label
        for one in counts.value
        if one["outcome"] in CONVICTED
        for label in spread(one["label"])
    }
    if stand:
        ways.append("plea.counts.sentenced")
    return in_order(stand)


def _rest_of_sentence(seen: Seen) -> str:
    end = seen.row.parsed.sentence_at(seen.start).end
    return seen.row.text[seen.start : max(end, seen.end)]


_PLEADED = re.compile(
    r"\bcounts?(?:\(s\))?:? *(?P<counts>(?:\d+[a-z]{0,3}|[IVX]+\b|(?:one|two|three"
    r"|four|five|six|seven|eight|nine|ten)\b)(?:\s*(?:-|through|,? and|,|&)\s*(?:\d+[a-z]{0,3}\b"
    r"|[IVX]+\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))*)(?!/)",
    re.IGNORECASE,
)


def _agreement(
    view: View, this: Course, final: str, ways: list[str], evidence: list[Evidence]
) -> str:
    denied = [
        one for one in view.seen("plea.no_agreement")
        if one.row.parsed.kind not in (Kind.SETTING, Kind.MOTION) and not one.unclear
    ]  # fmt: skip
    filed = [
        one for one in view.seen("plea.agreement")
        if one.row.parsed.kind not in (Kind.SETTING,) and not one.unclear
    ]  # fmt: skip
    if filed:
        ways.append("plea.agreement.paper")
        evidence += [one.evidence() for one in filed]
        return "yes"
    if denied and final == "guilty":
        ways.append("plea.agreement.denied")
        evidence += [one.evidence() for one in denied]
        return "no"
    ended = this.all_dismissed or bool(whole_dismissals(view, this))
    if (this.tried and final != "guilty") or (ended and not this.guilty):
        ways.append("plea.agreement.none")
        return "no"
    return "not_stated"


def whole_dismissals(view: View, this: Course) -> list[Seen]:
    """Orders that dismiss the complaint or the case where no count is told: the case ended so."""
    if this.outcomes or not view.full:
        return []
    # A complaint that gives way to an indictment, or one count of several, ends no case.
    charged = max((row.filed for row in view.row_with(*CHARGES) if row.filed), default=date.min)
    return [
        one
        for one in view.seen("dismissal.ordered")
        if one.row.parsed.kind in (Kind.ORDER, Kind.MINUTES, Kind.JUDGMENT, Kind.PAPER)
        and not one.unclear
        and (one.row.filed or date.min) > charged
        and not _ONE_COUNT.search(one.row.text)
        and dismisses_charge(one.row.text)
    ]


_ONE_COUNT = re.compile(r"\b(?:counts?|cts?\.?)(?:\(s\))? \d", re.IGNORECASE)


def _doubts(
    this: Course, value: dict[str, Any]
) -> tuple[tuple[Alternative, ...], tuple[Text, ...]]:
    if value["final"] == "guilty" and this.verdicts:
        return (Alternative({"final": "not_guilty"}, _TRIED_TOO, 0.3),), (_TRIED_TOO,)
    if this.withdrawn:
        return (Alternative({"final": "not_stated"}, _WITHDRAWN, 0.3),), (_WITHDRAWN,)
    return (), ()


def distinct(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    """Each entry once, in their order; the header last."""
    kept: dict[object, Evidence] = {}
    for one in evidence:
        kept.setdefault((one.i, one.header), one)
    return tuple(sorted(kept.values(), key=lambda one: (one.i is None, one.i or 0)))


_TRIED_TOO = Text(
    "There are a guilty plea and a verdict: one of them did not stand.",
    "Hay una declaración de culpabilidad y un veredicto: uno de los dos no subsistió.",
)
_WITHDRAWN = Text(
    "A guilty plea was withdrawn with leave.",
    "Se retiró, con permiso, una declaración de culpabilidad.",
)
