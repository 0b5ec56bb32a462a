"""The papers of a docket as pages show them: where each hangs, what each proposes, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.dockets import labels_in_words as words
from dedere.dockets import model
from dedere.dockets.labels_in_words import look_title
from dedere.dockets.papers import Look
from dedere.office.holding import Held
from dedere.store import dockets, papers
from dedere.store.access import Reader

if TYPE_CHECKING:
    from dedere.store.models import Docket

GROUPS: dict[str, Text] = {
    "harms": Text("Harm mentioned", "Daño mencionado"),
    "ties": Text("Tie", "Vínculo"),
    "terms": Text("Term of a plea", "Término de un acuerdo"),
    "money": Text("Money", "Dinero"),
}


LEAST = 0.5
"""Passages that are less sure than this stand apart, on the page of the paper alone."""


def paper_rows(
    reader: Reader, docket: Docket, read: model.Docket, lang: str
) -> list[dict[str, Any]]:
    """The papers, each with its entry."""
    kept = papers.papers_of(reader, docket)
    rows = []
    # Those that were added stand first in what hangs, in the same order.
    for row, hung in zip(kept, papers.hung(reader, docket), strict=False):
        entry = read.entries[hung.entry] if hung.entry is not None else None
        rows.append(
            {
                "number": row.pk,
                "name": row.name,
                "sha256": row.original_id,
                "by": row.by,
                "at": row.added_at,
                "i": hung.entry,
                "entry": entry.number if entry else "",
                "attachment": hung.attachment,
                "pages": len(hung.paper.pages),
                "look": look_title(hung.paper.look).in_(lang),
                "unseen": [one.number for one in hung.paper.pages if one.look is Look.NOT_YET],
                "problems": [one.text.in_(lang) for one in hung.problems],
                "address": reverse("docket_paper", kwargs={"id": docket.pk, "number": row.pk}),
            }
        )
    return rows


def proposals_by_page(
    reader: Reader, docket: Docket, sha256: str, lang: str
) -> dict[int, list[dict[str, Any]]]:
    """What a paper proposes, by its pages."""
    found: dict[int, list[dict[str, Any]]] = {}
    for paper in _proposed(reader, docket):
        if paper["source"]["sha256"] != sha256:
            continue
        for group, title in GROUPS.items():
            for one in paper[group]:
                those = found.setdefault(one["page"], [])
                those.append(
                    {
                        "kind": group,
                        "what": one.get("what") or one.get("relation") or one.get("purpose") or "",
                        "group": title.in_(lang),
                        "says": _says(group, one, lang),
                        "words": one["words"],
                        "span": one["span"],
                        "confidence": f"{one['confidence']:.2f}",
                        "weak": one["confidence"] < LEAST,
                        "readings": [
                            {"value": each["value"], "reason": each["reason"][_half(lang)]}
                            for each in one["readings"]
                        ],
                    }
                )
    return found


def _proposed(reader: Reader, docket: Docket) -> list[dict[str, Any]]:
    """What the papers of a docket propose; reading them again takes long."""
    kept = papers.papers_of(reader, docket)
    if not kept:
        return []
    last = dockets.latest(docket)
    places = tuple((one.original_id, one.name, one.document, one.attachment) for one in kept)
    key = (last.original_id, last.place, places)
    return _HELD.get(key, lambda: list(papers.proposals(reader, docket)["papers"]))


_HELD: Held[list[dict[str, Any]]] = Held(16)


def _half(lang: str) -> str:
    return "es" if lang == "es" else "en"


def _says(group: str, one: dict[str, Any], lang: str) -> str:
    def said(text: Text) -> str:
        return text.in_(lang)

    parts: list[str]
    if group == "harms":
        parts = [
            said(words.harm_title(one["what"])),
            said(words.stage_title(one["stage"])),
            one["where"] or "",
            one["when"] or "",
            _("victims: %(who)s") % {"who": said(words.victims_title(one["victims"]))},
            said(words.by_title(one["by"])),
        ]
    elif group == "ties":
        parts = [
            said(words.tie_title(one["relation"])),
            one["one"] or "",
            one["other"] or "",
            one["rank"] or "",
        ]
    elif group == "terms":
        parts = [said(words.side_title(one["side"])), said(words.term_title(one["what"]))]
    else:
        parts = [one["printed"], said(words.money_title(one["purpose"]))]
    return " · ".join(part for part in parts if part)
