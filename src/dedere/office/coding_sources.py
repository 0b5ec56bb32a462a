"""What can be pinned beside the entries: passages of papers, and what an observer noted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.office.docket_papers import paper_rows, proposals_by_page
from dedere.office.words import when
from dedere.store import observers, papers
from dedere.store.access import Reader

if TYPE_CHECKING:
    from dedere.store.models import Docket

Place = dict[str, Any]


class Sources:
    """The papers and notes of a docket, as the coding page shows and pins them."""

    def __init__(self, reader: Reader, docket: Docket, read: Any, lang: str) -> None:
        self.reader = reader
        self.docket = docket
        self.lang = lang
        self.rows = paper_rows(reader, docket, read, lang)
        self.kept = observers.notes_of(reader, docket, superseded=True)

    def shown(self) -> list[dict[str, Any]]:
        """Each paper with the passages that it proposes, and the variable of each."""
        found = []
        for row in self.rows:
            by_page = proposals_by_page(self.reader, self.docket, row["sha256"], self.lang)
            passages = [
                {
                    **one,
                    "page": page,
                    "pin": f"paper:{row['number']}:{page}:{one['span'][0]}:{one['span'][1]}",
                    "variable": _variable(one["kind"], one["what"]),
                }
                for page, those in sorted(by_page.items())
                for one in those
                if not one["weak"]
            ]
            found.append({**row, "passages": passages})
        return found

    def notes(self) -> list[dict[str, Any]]:
        """The notes that stand; those that were corrected since are not shown."""
        corrected = {note.supersedes_id for note in self.kept}
        return [
            {"pin": f"note:{note.pk}", "label": self._label(note), "text": note.text}
            for note in self.kept
            if note.pk not in corrected
        ]

    def place(self, pin: str) -> Place | None:
        """``paper:3:2:10:40`` or ``note:5:0:12`` as a place; None for anything else."""
        if found := _PAPER.fullmatch(pin):
            number, page, start, end = (int(one) for one in found.groups())
            row = next((one for one in self.rows if one["number"] == number), None)
            if row is None:
                return None
            return {"paper": row["sha256"], "page": page, "start": start, "end": end}
        if found := _NOTE.fullmatch(pin):
            place: Place = {"note": int(found[1])}
            if found[2] is not None:
                place |= {"start": int(found[2]), "end": int(found[3])}
            return place
        return None

    def pin(self, place: Mapping[str, Any]) -> dict[str, Any]:
        """A pinned place as it is listed: what it is, where it is read, its words."""
        if "paper" in place:
            row = next((one for one in self.rows if one["sha256"] == place["paper"]), None)
            if row is None:
                return {"label": _("another source"), "entry": "", "words": ""}
            label = _("%(paper)s, page %(page)s") % {"paper": row["name"], "page": place["page"]}
            paper = papers.paper_for(self.reader, self.docket, row["number"])
            text = next(
                (one.text for one in papers.read_again(paper).pages if one.number == place["page"]),
                "",
            )
            return {
                "label": label,
                "address": f"{row['address']}#p-{place['page']}",
                "pin": f"paper:{row['number']}:{place['page']}:{place['start']}:{place['end']}",
                "words": text[place["start"] : place["end"]],
            }
        note = next((one for one in self.kept if one.pk == place.get("note")), None)
        if note is None:
            return {"label": _("another source"), "entry": "", "words": ""}
        start, end = place.get("start", 0), place.get("end", len(note.text))
        return {
            "label": self._label(note),
            "address": reverse("docket", kwargs={"id": self.docket.pk}) + "#notes",
            "pin": f"note:{note.pk}:{start}:{end}",
            "words": note.text[start:end],
        }

    def _label(self, note: Any) -> str:
        return _("note of %(author)s, %(day)s") % {"author": note.author, "day": when(note.day)}


_PAPER = re.compile(r"paper:(\d{1,12}):(\d{1,6}):(\d{1,7}):(\d{1,7})", re.ASCII)
_NOTE = re.compile(r"note:(\d{1,12})(?::(\d{1,7}):(\d{1,7}))?", re.ASCII)


def _variable(kind: str, what: str) -> str:
    """The variable of which a passage of a paper speaks; empty for what belongs to none."""
    if kind == "harms":
        return "victims"
    if kind == "ties":
        return "official" if what in ("office", "pays", "protects") else "rank_words"
    if kind == "terms":
        return _TERMS.get(what, "plea")
    return "money_forfeited_usd" if what == "forfeiture" else ""


_TERMS = {
    "5k1": "reduction",
    "rule35": "reduction",
    "counts_dropped": "counts_dropped",
    "forfeiture": "forfeiture",
    "appeal_waived": "appeal_waived",
}
