"""The left side of the coding page: the sheet and its entries, with their marks named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext as _

from dedere.office import docket_marks as marks
from dedere.office import docket_view as sheet
from dedere.office.coding_subject import HEADERS, Subject


class LeftSide(Subject):
    """The docket, marked."""

    def marked(self, places: Iterable[int]) -> dict[int, list[marks.Mark]]:
        """The marked passages of some entries: those that are shown, as a docket can be long."""
        shown = {i: self.texts[i] for i in places}
        found = [
            *(one for one in self._pinned() if one.i in shown),
            *marks.of_proposals(self.record, shown),
            *marks.of_events(self.record, shown),
        ]
        known = set(self.book.names)
        return marks.by_entry(one for one in found if one.variable in known)

    def _pinned(self) -> list[marks.Mark]:
        return [
            marks.Mark(i, start, end, value.variable, "pinned")
            for value in self.standing.values()
            for place in value.evidence
            if (found := self.here(value, place)) is not None
            for i, start, end in (found,)
        ]

    def entries(
        self, window: sheet.Window, gaps: Sequence[int] | None = None
    ) -> list[dict[str, Any]]:
        """The entries of a page of the docket, with their marks."""
        rows = sheet.rows(window, {}, gaps=gaps)
        found = self.marked(row["i"] for row in rows)
        for row in rows:
            self._mark(row, found.get(row["i"], []))
        return rows

    def entry(self, i: int) -> dict[str, Any] | None:
        """One entry, after something was pinned in it."""
        if i not in self.texts:
            return None
        one = self.read.entries[i]
        row = sheet.rows(sheet.Window((one,), 1, 1, 0, 0, 1, 1, ""), {})[0]
        self._mark(row, self.marked([i]).get(i, []))
        return row

    def _mark(self, row: dict[str, Any], those: list[marks.Mark]) -> None:
        i = row["i"]
        rests: dict[tuple[str, int, int], str] = {}
        for one in marks.of_proposals(self.record, {i: self.texts[i]}) if those else ():
            rests.setdefault((one.variable, one.start, one.end), one.sort)
        row["pieces"] = [
            {
                "text": piece.text,
                "start": piece.start,
                "variables": " ".join(piece.variables),
                "pinned": piece.pinned,
                "tags": [
                    # A click fills in the proposal that rests on the passage, else what stands.
                    self.tag(name, f"{i}:{start}:{end}", pinned, rests.get((name, start, end), ""))
                    for name, start, end, pinned in piece.ending
                ],
            }
            for piece in marks.pieces(self.texts[i], those)
        ]
        row["tags"] = [
            self.tag(name, str(i), pinned, rests.get((name, 0, 0), ""))
            for name, pinned in marks.whole(those)
        ]

    def tag(self, variable: str, pin: str, pinned: bool, take: str) -> dict[str, Any]:
        """The name of a variable after its passage: a click pins it."""
        title = self.title(variable)
        return {
            "variable": variable,
            "title": title,
            "pin": pin,
            "pinned": pinned,
            "take": take,
        }

    def parts(self) -> list[dict[str, Any]]:
        """The parts above the entries, each of which can be pinned as a whole."""
        party = sheet.party_view(sheet.party_of(self.read, self.who.number, self.who.name))
        found = []
        for name, lines in (
            ("header", self._head_lines(party)),
            ("header:counts", party["counts"] if party else []),
            ("header:complaints", party["complaints"] if party else []),
        ):
            if name != "header" and not lines:
                continue
            found.append(
                {
                    "name": name,
                    "id": "e-" + name.replace(":", "-"),
                    "title": HEADERS[name].in_(self.lang),
                    "lines": lines,
                    "tags": self._header_tags(name),
                }
            )
        return found

    def _head_lines(self, party: dict[str, Any] | None) -> list[dict[str, str]]:
        lines = [{"name": self.read.caption or "", "disposition": ""}]
        if self.read.flags:
            lines.append(
                {"name": _("Marks of the sheet"), "disposition": ", ".join(self.read.flags)}
            )
        for one in party["attorneys"] if party else ():
            lines.append({"name": one["name"], "disposition": one["as"]})
        for other in self.read.parties:
            if other.type.lower().startswith("plaintiff"):
                lines += [{"name": one.name, "disposition": other.name} for one in other.attorneys]
        return lines

    def _header_tags(self, name: str) -> list[dict[str, Any]]:
        tags = {}
        for value in self.standing.values():
            if any(place.get("header") == name for place in value.evidence):
                tags[value.variable] = self.tag(value.variable, name, True, "")
        for variable, listed in self.record.get("evidence", {}).items():
            if name in listed and variable in self.book.names:
                tags.setdefault(variable, self.tag(variable, name, False, "proposal"))
        return list(tags.values())
