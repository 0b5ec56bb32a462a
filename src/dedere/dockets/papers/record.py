"""The papers of a docket as plain data: where each hangs, what it proposes, what is unseen.

Where no paper was looked at, the harms mentioned are ``not yet looked``, never an empty list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from dedere.dockets import defendants
from dedere.dockets.coding.quoting import hidden_names
from dedere.dockets.model import Docket
from dedere.dockets.papers.hanging import Given, Hung, hang, looked
from dedere.dockets.papers.model import Harm, Look, Money, Paper, Proposal, Term, Tie
from dedere.dockets.papers.proposing import propose

FORMAT = 1
_GROUPS: dict[type, str] = {Harm: "harms", Tie: "ties", Term: "terms", Money: "money"}


def of(docket: Docket, papers: Iterable[Paper], given: Given | None = None) -> dict[str, Any]:
    """The docket's papers with all that they propose.

    A paper that hangs on no entry is listed with its problems and proposes nothing: it may be of
    another case.
    """
    hung = hang(papers, docket, given)
    hidden = hidden_names(docket)
    known = [name for one in defendants.of(docket) for name in one.names]
    said = [_paper(one, hidden, known) for one in hung]
    look = looked(hung, docket)
    seen = any(one is not Look.NOT_YET for one in look.values())
    return {
        "format": FORMAT,
        "source": {"file": docket.source.file, "sha256": docket.source.sha256},
        "court": docket.court,
        "docket_number": docket.docket_number,
        "papers": said,
        "entries": [
            {"i": entry.i, "number": entry.number, "papers": str(look[entry.i])}
            for entry in docket.entries
        ],
        "harms_mentioned": _harms(said) if seen else str(Look.NOT_YET),
    }


def _paper(one: Hung, hidden: Sequence[str], known: Sequence[str]) -> dict[str, Any]:
    proposals = propose(one.paper, hidden, known) if one.entry is not None else []
    data: dict[str, Any] = {
        "source": {"file": one.paper.file, "sha256": one.paper.sha256, "form": one.paper.form},
        "entry": one.entry,
        "document": one.document,
        "attachment": one.attachment,
        "hung_by": one.by,
        "stamp_agrees": one.checked,
        "looked": str(one.paper.look),
        "pages": len(one.paper.pages),
        "pages_not_yet_looked": [
            page.number for page in one.paper.pages if page.look is Look.NOT_YET
        ],
        "problems": [
            {
                "kind": each.kind,
                "severity": str(each.severity),
                "en": each.text.en,
                "es": each.text.es,
            }
            for each in one.problems
        ],
    }
    for group in _GROUPS.values():
        data[group] = []
    for proposal in proposals:
        data[_GROUPS[type(proposal.value)]].append(proposal_data(proposal))
    return data


def proposal_data(proposal: Proposal) -> dict[str, Any]:
    """One proposal as plain data."""
    return {
        **asdict(proposal.value),
        "page": proposal.page,
        "span": [proposal.start, proposal.end],
        "words": proposal.words,
        "confidence": proposal.confidence,
        "patterns": list(proposal.patterns),
        "readings": [
            {
                "value": each.value,
                "reason": {"en": each.reason.en, "es": each.reason.es},
                "confidence": each.confidence,
            }
            for each in proposal.readings
        ],
    }


def _harms(papers: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            "i": paper["entry"],
            "document": paper["document"],
            "attachment": paper["attachment"],
            "page": harm["page"],
            "what": harm["what"],
            "victims": harm["victims"],
            "by": harm["by"],
            "confidence": harm["confidence"],
        }
        for paper in papers
        for harm in paper["harms"]
    ]


def given_as(written: Iterable[str]) -> dict[str, tuple[str, int]]:
    """``NAME=12`` and ``NAME=12.1`` as places.

    Raises:
        ValueError: for anything else; its message is the piece that is wrong.
    """
    places = {}
    for one in written:
        name, sign, place = one.rpartition("=")
        document, _, attachment = place.partition(".")
        if not (sign and name and document.isdigit() and (attachment or "0").isdigit()):
            raise ValueError(one)
        places[name] = (str(int(document)), int(attachment or 0))
    return places
