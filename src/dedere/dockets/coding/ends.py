"""How the charges ended, and the verdict."""

from __future__ import annotations

import re
from datetime import date

from dedere.bilingual import Text
from dedere.dockets.coding.dismissing import dismisses_charge
from dedere.dockets.coding.labels import in_order, spread
from dedere.dockets.coding.model import Proposal
from dedere.dockets.coding.pleas import Course, course, distinct, on_day, whole_dismissals
from dedere.dockets.coding.view import Seen, View
from dedere.dockets.defendants import is_civil


def resolution(view: View, counts: Proposal, pleaded: Proposal, sentenced: Proposal) -> Proposal:
    """How the charges ended: plea, trial, dismissal; open where nothing ended them."""
    this = course(view, counts)
    evidence = [*pleaded.evidence]
    if this.tried and pleaded.value["final"] != "guilty":
        way = "resolution.verdict"
        kind = _kind_of_trial(this)
        shown = [one.evidence() for one in (*this.jury, *this.bench, *this.verdicts)]
        if kind is None:
            return Proposal("not_stated", ("resolution.trial_unclear",), distinct(shown))
        return Proposal(kind, (way,), distinct(shown))
    undone = _undone(view, this)
    if undone:
        shown = [one.evidence() for one in undone]
        return Proposal("dismissed", ("resolution.dismissed_after",), distinct(shown), 0.8)
    if pleaded.value["final"] == "guilty":
        way = "resolution.plea_inferred" if pleaded.value["inferred"] else "resolution.plea"
        judged = [one.evidence() for one in view.seen("judgment", "sentencing.held")[:2]]
        doubt = 0.7 if this.all_dismissed else 1.0
        return Proposal("guilty_plea", (way,), distinct([*evidence, *judged]), doubt)
    if this.all_dismissed and sentenced.value is None:
        where = [one.evidence() for one in view.seen("dismissal.ordered")]
        return Proposal(
            "dismissed", ("resolution.dismissed",), distinct([*where, *counts.evidence])
        )
    whole = whole_dismissals(view, this)
    if whole and not sentenced.value and not is_civil(view.docket):
        shown = [one.evidence() for one in whole]
        return Proposal("dismissed", ("resolution.dismissed",), distinct(shown))
    if this.convicted or sentenced.value or view.seen("judgment", "sentencing.held"):
        return Proposal("not_stated", ("resolution.silent",))
    if view.docket.date_terminated or _party_ended(view) or view.seen("transfer.commitment"):
        return Proposal("not_stated", ("resolution.ended_silent",), notes=(_ENDED,))
    if not view.full and not view.rows:
        return Proposal("not_stated", ("resolution.silent",))
    return Proposal("open", ("resolution.open",))


def _undone(view: View, this: Course) -> list[Seen]:
    """Dismissals of the charge after the judgment, where an appeal undid it and no count stands."""
    if not this.all_dismissed or view.judged_on is None:
        return []
    after = [
        one
        for one in view.seen("dismissal.ordered")
        if one.row.filed and one.row.filed > view.judged_on and dismisses_charge(one.row.text)
    ]
    reversed_by = [
        one
        for one in view.seen("appeal.outcome", "count.vacated", "habeas.2255")
        if re.search(r"\b(?:revers|vacat)", one.row.entry.text, re.IGNORECASE)
        and one.row.filed
        and after
        and view.judged_on <= one.row.filed <= (after[-1].row.filed or date.max)
    ]
    return [*reversed_by, *after] if after and reversed_by else []


def _party_ended(view: View) -> bool:
    return bool(view.defendant.party and view.defendant.party.date_terminated)


def _kind_of_trial(this: Course) -> str | None:
    jury = bool(this.jury) or any(
        re.search(r"\bjury\b", one.sentence, re.IGNORECASE) for one in this.verdicts
    )
    if this.bench and not jury:
        return "bench_trial"
    if jury and not this.bench:
        return "jury_trial"
    if this.bench and this.jury:
        # The later trial is the one that gave the verdict.
        last_jury = max((on_day(one) for one in this.jury), default=date.min)
        last_bench = max((on_day(one) for one in this.bench), default=date.min)
        return "bench_trial" if last_bench > last_jury else "jury_trial"
    return "bench_trial" if this.bench else None


def verdict(view: View, counts: Proposal) -> Proposal:
    """The day of the verdict and what it was; null without one."""
    this = course(view, counts)
    if not this.verdicts:
        return Proposal(None, ("verdict.none",))
    first = min(this.verdicts, key=on_day)
    result = _result(this.verdicts)
    evidence = distinct([one.evidence() for one in this.verdicts])
    value = {"date": first.day, "result": result, "entry": first.row.entry}
    return Proposal(value, ("verdict.said" if result else "verdict.title",), evidence)


def _result(verdicts: tuple[Seen, ...]) -> str | None:
    """What the verdict was, count by count as far as the entry says it."""
    found: dict[str, None] = {}
    for seen in verdicts:
        text = seen.row.text if seen.label == "verdict.paper" else seen.sentence
        for part in _FINDING.finditer(text):
            what = "not guilty" if part["not"] or part["acquitted"] else "guilty"
            if part["all"]:
                what += f" on {part['all'].lower()}"
            elif part["counts"]:
                what += f" on counts {', '.join(in_order(spread(part['counts'])))}"
            found.setdefault(what)
        if re.search(r"insanity[^.;]{0,40}reject", text, re.IGNORECASE):
            found.setdefault("insanity defense rejected")
    for bare in ("guilty", "not guilty"):
        if any(what.startswith(f"{bare} on") for what in found):
            found.pop(bare, None)
    return "; ".join(found) or None


_FINDING = re.compile(
    r"(?:(?P<not>\bnot )?\bguilty\b|(?P<acquitted>\bacquitted\b))"
    r"(?:[^;.]{0,40}?(?:(?P<all>\b(?:both|all)(?: \w+)? counts\b)|\bcounts?(?:\(s\))?:? *"
    r"(?P<counts>(?:\d+[a-z]{0,3}|[IVX]+\b)(?:\s*(?:-|through|,? and|,|&)\s*(?:\d+[a-z]{0,3}\b"
    r"|[IVX]+\b))*)))?",
    re.IGNORECASE,
)


_ENDED = Text(
    "The case ended, and the docket does not say how (transfer, death, removal elsewhere).",
    "La causa terminó, y el expediente no dice cómo (traslado, muerte, remisión a otro distrito).",
)
