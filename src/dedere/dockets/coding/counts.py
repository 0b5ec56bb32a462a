"""The counts with what became of each: from the header, else from the instruments.

The words of the disposition decide, and not whether the count stands under pending or terminated.
Where the header is silent on a count, plea, verdict and dismissal in the entries are asked.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.dockets import charges
from dedere.dockets.coding.dismissing import dismisses_charge
from dedere.dockets.coding.labels import in_order, spread
from dedere.dockets.coding.model import Evidence, Proposal
from dedere.dockets.coding.view import Seen, View
from dedere.dockets.model import Count

_PROCEEDING = re.compile(r"\b18[: ]+(?:USC |U\.S\.C\. )?§? ?3184\b", re.IGNORECASE)
HEADER = Evidence(header="header:counts")
COMPLAINTS = Evidence(header="header:complaints")


def counts(view: View, charged: Proposal) -> Proposal:
    """Every count with label, offense, statute, class and outcome."""
    party = view.defendant.party
    printed = party.counts if party else ()
    # Section 3184 of title 18 tells how an extradition proceeds and charges nobody.
    printed = tuple(count for count in printed if not _PROCEEDING.search(count.name))
    own = [count for count in printed if count.section != "complaint"]
    if own:
        return _from_header(view, own, HEADER)
    complaints = [count for count in printed if count.section == "complaint"]
    if complaints:
        return _from_header(view, complaints, COMPLAINTS)
    return _from_instruments(view, charged)


def _from_header(view: View, printed: list[Count], where: Evidence) -> Proposal:
    values: list[dict[str, Any]] = []
    ways: list[str] = []
    notes: list[Text] = []
    evidence = [where]
    for count in printed:
        read, disposition = charges.read(count)
        label = read.label.printed if read.label else None
        outcome = str(disposition.outcome or "open")
        way = "counts.disposition"
        if not count.disposition.strip() or outcome == "open":
            outcome, way, more = _from_entries(view, label, count.disposition)
            evidence += more
        elif outcome == "dismissed" and (vacated := _vacated(view, label)):
            outcome, way = "vacated_dismissed", "counts.vacated"
            evidence += vacated
        ways.append(way)
        values.append(
            {
                "label": label,
                "offense": read.offense or None,
                "statute": read.statute,
                "statutes": list(read.cites),
                "class": read.offense_class.name if read.offense_class else None,
                "outcome": outcome,
            }
        )
    if where is COMPLAINTS:
        ways.append("counts.complaint")
    return Proposal(values, tuple(dict.fromkeys(ways)), tuple(evidence), notes=tuple(notes))


def _from_entries(
    view: View, label: str | None, disposition: str
) -> tuple[str, str, list[Evidence]]:
    """What entries say of a count on which the header is silent."""
    if disposition.strip():
        return "open", "counts.unread", []
    mine = spread(label)
    judged = _judged(view)
    for one in sorted(mine & set(judged)):
        outcome, where = judged[one]
        return outcome, "counts.judgment", [where]
    for row in view.row_with("dismissal.ordered"):
        said = spread(_counts_said(row.text))
        if not dismisses_charge(row.text):
            continue
        if not said or mine & said:
            return "dismissed", "counts.dismissed_by_entry", [row.evidence()]
    if mine and judged:
        for seen in view.seen("judgment", "sentencing.held"):
            if _THE_REST.search(seen.row.text):
                return "dismissed", "counts.dismissed_by_entry", [seen.evidence()]
    for seen in view.seen("verdict.not_guilty"):
        said = spread(_counts_said(seen.sentence))
        if not said or mine & said:
            return "acquitted", "counts.verdict", [seen.evidence()]
    for seen in view.seen("plea.guilty", "verdict.guilty"):
        if seen.row.has("hearing.revocation", "plea.not_guilty") or withdrawn_after(view, seen):
            continue
        said = spread(_counts_said(seen.sentence))
        if said and mine and {re.sub(r"\D", "", m) for m in mine} & said:
            return "convicted", "counts.plea_or_verdict", [seen.evidence()]
    return "open", "counts.silent", []


def _judged(view: View) -> dict[str, tuple[str, Evidence]]:
    """What the first judgment says of each count that it names."""
    found: dict[str, tuple[str, Evidence]] = {}
    for seen in view.seen("judgment"):
        for labels, text in parts_by_count(seen.row.text):
            outcome = charges.read_disposition(_own_words(text)).outcome
            if outcome in (None, charges.Outcome.OPEN):
                continue
            for label in labels:
                found.setdefault(label, (str(outcome), seen.row.evidence(0, 12)))
    return found


def _own_words(text: str) -> str:
    """What is said of the counts themselves: after "are dismissed." comes what is said of him."""
    ended = _DISMISSED_ONLY.match(text)
    return ended[0] if ended else text


_DISMISSED_ONLY = re.compile(
    r"^\W*(?:(?:is|are|was|were|hereby|ordered|of the [\w ]{3,40}) )*(?:dismissed|not guilty"
    r"|acquitted)\b(?:(?!\bcounts?\b)[^.;])*[.;]",
    re.IGNORECASE,
)
_THE_REST = re.compile(
    r"\b(?:(?:all|any) )?(?:the )?(?:remaining|other|open|underlying|outstanding)(?: and (?:open"
    r"|underlying|remaining))? counts?\b[^.;\d]{0,60}?\bdismissed\b"
    r"|\b(?:underlying|original|open|remaining)(?: \w+)? (?:indictments?|informations?|counts?)"
    r"[^.;\d]{0,60}?\bdismissed\b",
    re.IGNORECASE,
)
"""``Remaining counts dismissed``: the counts that the judgment does not name."""


def parts_by_count(text: str) -> list[tuple[set[str], str]]:
    """``Count(s) 1, 60 months; Count(s) 2, Dismissed`` as its counts, each with its own words."""
    starts = list(_COUNT_PART.finditer(text))
    if not starts:
        return []
    ends = [found.start() for found in starts[1:]] + [len(text)]
    return [
        (spread(found[1]), text[found.end() : end]) for found, end in zip(starts, ends, strict=True)
    ]


_NO_TERM = r"(?! ?(?:months?|mos?\b|years?|yrs?\b|days?|hours?|weeks?|thousand|percent|%))"
"""``Count(s) 1, 60 months``: the second number is no count."""
_ONE = r"\d+[a-z]{0,3}(?![\da-z])"
_COUNT_PART = re.compile(
    rf"\b(?:Counts?|Cts?\.?)(?:\(s\))? ((?:{_ONE}(?:-{_ONE})?{_NO_TERM},? ?(?:and )?)+)[,:]? ?",
    re.IGNORECASE,
)


def withdrawn_after(view: View, seen: Seen) -> bool:
    """Whether a plea was taken back later, with leave."""
    return seen.label.startswith("plea.") and any(
        (one.day or date.max) >= (seen.day or date.min) for one in view.seen("plea.withdrawn")
    )


def _vacated(view: View, label: str | None) -> list[Evidence]:
    mine = {re.sub(r"\D", "", one) for one in spread(label)}
    return [
        seen.evidence()
        for seen in view.seen("count.vacated")
        if mine & {re.sub(r"\D", "", one) for one in spread(_counts_said(seen.sentence))}
    ]


def _counts_said(text: str) -> str:
    return ", ".join(found[1] for found in _SAID.finditer(text))


_SAID = re.compile(
    r"\b(?:counts?|cts?)\.?(?:\(s\))?:? *((?:\d+[a-z]{0,3}|[IVX]+\b)(?:\s*(?:-|,|and|&|through)\s*"
    r"(?:\d+[a-z]{0,3}|[IVX]+\b))*)",
    re.IGNORECASE,
)


def _apart(view: View, printed: list[str]) -> list[str]:
    """Ranges of counts of which the entries tell different ends, as their single counts."""
    parts: list[str] = []
    for part in printed:
        labels = in_order(spread(part))
        ends = {_from_entries(view, label, "")[0] for label in labels[:MOST_APART]}
        parts += labels if len(ends) > 1 else [part]
    return parts


MOST_APART = 60
"""So many counts of a range are looked at one by one."""


def _from_instruments(view: View, charged: Proposal) -> Proposal:
    """Where there is no header: a label for each count that the last instrument names."""
    named = [one for one in charged.value if one["counts"]]
    if not named or view.is_3184:
        return Proposal([], ("counts.none",))
    last = named[-1]
    evidence = tuple(one for one in charged.evidence if one.i == last["entry"].i)
    values: list[dict[str, Any]] = []
    ways = ["counts.instrument"]
    judged = _judged(view)
    charged_with = last["counts"].split(", ")
    known = {label for part in charged_with for label in spread(part)}
    charged_with += [label for label in in_order(set(judged)) if label not in known]
    for part in _apart(view, charged_with):
        outcome, way, more = _from_entries(view, part, "")
        evidence += tuple(more)
        ways += [way] if way != "counts.silent" else []
        values.append(
            {
                "label": part,
                "offense": None,
                "statute": None,
                "statutes": [],
                "class": None,
                "outcome": outcome,
            }
        )
    return Proposal(values, tuple(dict.fromkeys(ways)), evidence)
