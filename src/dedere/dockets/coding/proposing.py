"""All variables of one defendant, one after the other; what one found the next may use."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.coding import (
    appearances,
    asked,
    charging,
    circumstances,
    confidence,
    counts,
    custody,
    ends,
    movements,
    pleas,
    reductions,
    review,
    route,
    sealing,
    sentencing,
)
from dedere.dockets.coding.model import Alternative, Coded, Note, Proposal
from dedere.dockets.coding.view import View, look
from dedere.dockets.defendants import Defendant, is_civil
from dedere.dockets.events import Sheet
from dedere.dockets.model import Docket

OPEN_BELOW = 0.5
"""A value less sure than this is left open, and stands among the alternatives."""

NEVER_OPEN = frozenset({"counts", "charging", "warrants", "detention"})
"""Lists and events, of which each item can be judged by itself."""


def propose(docket: Docket, defendant: Defendant, sheet: Sheet | None = None) -> Coded:
    """The variables of *defendant* in *docket*, each with evidence and confidence.

    *sheet* holds the entries taken apart once for several defendants.
    """
    return gather(all_of(look(docket, defendant, sheet)))


def all_of(view: View) -> dict[str, Proposal]:
    """The proposals by name, in the codebook's order."""
    charged = charging.charging(view)
    found = counts.counts(view, charged)
    pleaded = pleas.plea(view, found, charged)
    sentenced = sentencing.sentence(view, found)
    forfeited = sentencing.forfeiture(view)
    found_all = {
        "charging": charged,
        "counts": found,
        "came_before_court": route.came_before_court(view),
        "first_appearance": appearances.first_appearance(view),
        "arraignments": appearances.arraignments(view),
        "plea": pleaded,
        "resolution": ends.resolution(view, found, pleaded, sentenced),
        "verdict": ends.verdict(view, found),
        "superseding": charging.superseding(view, charged),
        "sealing": sealing.sealing(view, charged),
        "restricted_any": sealing.restricted_any(view),
        "detention": custody.detention(view),
        "sentencing_date": sentencing.sentencing_date(view),
        "sentence": sentenced,
        "forfeiture": forfeited,
        "appeal_waived": sentencing.appeal_waived(view),
        "reduction": reductions.reduction(view),
        "appeals": review.appeals(view),
        "habeas": review.habeas(view),
        "warrants": movements.warrants(view),
        "transfers": movements.transfers(view),
        "revocations": sentencing.revocations(view),
        "extradition": circumstances.extradition(view),
        "interpreter": circumstances.interpreter(view),
        "consular_notification": circumstances.consular_notification(view),
        "other_dockets": circumstances.other_dockets(view),
        "victims": asked.victims(view),
        "official": asked.official(view),
        "rank_words": asked.rank_words(view),
        "investigating_agency": asked.investigating_agency(view),
        "prosecutors": asked.prosecutors(view),
        "counts_dropped": asked.counts_dropped(view, found, sentenced),
        "money_forfeited_usd": asked.money_forfeited(view, forfeited),
    }
    if is_civil(view.docket):
        found_all.update(_NO_CHARGE)
    is_3184 = found_all["extradition"].value["proceeding_3184"]
    if not view.defendant.is_defendant or is_3184 or is_civil(view.docket):
        # A request that the court refuses ends with its complaint dismissed, as a charge would.
        ended = found_all["resolution"]
        refused = is_3184 and ended.value == "dismissed"
        found_all.update(_NO_PROSECUTION)
        no_plea = _NONE_SEEN if view.full else _NO_PLEA
        if refused:
            found_all["resolution"] = ended
            no_plea = {**no_plea, "agreement": "no"}
        found_all["plea"] = Proposal(no_plea, ("plea.no_prosecution",))
    if not view.docket.coverage.startswith("full") and view.full:
        found_all = {name: _less_sure(one) for name, one in found_all.items()}
    return found_all


def _less_sure(one: Proposal) -> Proposal:
    """What rests on silence in a sheet that only looks whole."""
    silent = any(way.endswith(_SILENT) for way in one.ways)
    return replace(one, doubt=one.doubt * KEPT_WHOLE) if silent else one


KEPT_WHOLE = 0.9
"""How far a sheet that users kept and that looks whole can be taken for whole."""
_SILENT = (".none", ".absent", ".not_at_start", ".open", ".not_appeared", ".silent")


_NO_PLEA: dict[str, Any] = {
    "first": "not_stated", "final": "not_stated", "final_date": None, "final_counts": [],
    "agreement": "not_stated", "inferred": False,
}  # fmt: skip
_NONE_SEEN: dict[str, Any] = {**_NO_PLEA, "first": "none_seen", "final": "none_seen"}
_NO_CHARGE: dict[str, Proposal] = {
    "charging": Proposal([], ("charging.none",)),
    "counts": Proposal([], ("counts.none",)),
    "warrants": Proposal([], ("warrants.none",)),
    "came_before_court": Proposal(
        {"value": "not_stated", "via": None, "date": None}, ("route.not_stated",)
    ),
}
"""A civil case charges nobody, and its summons is not a criminal one."""
_NO_PROSECUTION: dict[str, Proposal] = {
    "arraignments": Proposal([], ("arraignments.none",)),
    "resolution": Proposal("not_stated", ("resolution.silent",)),
}
"""A search matter charges nobody, and nobody pleads to a request for extradition, whatever a
court's titles call the hearing."""


def gather(proposals: dict[str, Proposal]) -> Coded:
    """The proposals with their confidences; what is too unsure is left open."""
    variables = {}
    sure: dict[str, float] = {}
    alternatives: dict[str, tuple[Alternative, ...]] = {}
    notes: list[Note] = []
    for name, one in proposals.items():
        sure[name] = confidence.of(one.ways, one.doubt)
        variables[name] = one.value
        if one.alternatives:
            alternatives[name] = one.alternatives
        notes += [Note(name, text) for text in one.notes]
        if sure[name] < OPEN_BELOW and name not in NEVER_OPEN and says_something(one.value):
            kept = Alternative(one.value, _UNSURE, sure[name], one.evidence)
            alternatives[name] = (kept, *one.alternatives)
            variables[name] = None
            notes.append(Note(name, _UNSURE))
    return Coded(
        variables,
        {name: one.evidence for name, one in proposals.items() if one.evidence},
        sure,
        alternatives,
        {name: one.ways for name, one in proposals.items()},
        tuple(notes),
    )


def says_something(value: object) -> bool:
    """Whether a value says anything: not null, not ``not_stated``, no empty list."""
    if isinstance(value, dict):
        return any(says_something(part) for part in value.values())
    if isinstance(value, list | tuple):
        return bool(value)
    return value not in (None, "not_stated")


_UNSURE = Text(
    "The signs are too weak to propose this value; it is kept as a possibility.",
    "Las señales son demasiado débiles para proponer este valor; queda como posibilidad.",
)
