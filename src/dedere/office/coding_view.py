"""The coding page of one defendant: left the docket with its marks, right the codebook's form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dedere.dockets.codebook import Kind, Variable
from dedere.office import docket_view as sheet
from dedere.office.coding_draft import Draft, OpenCard
from dedere.office.coding_left import LeftSide
from dedere.office.coding_subject import HEADERS
from dedere.store import codings
from dedere.store.codings import Settled, Value


class CodingView(LeftSide, OpenCard):
    """Everything that the page shows of one defendant, in one language."""

    def page(self, query: Mapping[str, str], draft: Draft | None) -> dict[str, Any]:
        """What the template shows."""
        window = sheet.window(self.read, query.get("page", "1"), query.get("q", ""))
        states = codings.state(self.reader, self.docket, self.defendant)
        gaps = self.record.get("computed", {}).get("number_gaps")
        return {
            "docket": self.docket,
            "who": self.who,
            "head": sheet.head(self.read, self.lang),
            "synthetic": sheet.is_synthetic(self.docket),
            "copy": self.copy,
            "address": self.address,
            "codes_as": self.reader.coder,
            "own": self.own,
            "may_code": self.may_code,
            "states": sheet.state_lines(states),
            "taken": self._taken(states),
            "both_open": codings.opened(self.reader, self.docket, self.defendant),
            "window": window,
            "entries": self.entries(window, gaps),
            "parts": self.parts(),
            "papers": self._papers(),
            "notes": self.sources.notes(),
            "stale": self._stale(),
            "older": self._older(),
            "groups": self.groups(draft),
            **self.progress(),
        }

    def _taken(self, states: Sequence[codings.CoderState]) -> bool:
        """Whether two others code this defendant."""
        others = [one for one in states if not one.is_set_aside and not one.is_mine]
        return len(others) >= _CODERS and self.own is None

    def _papers(self) -> list[dict[str, Any]]:
        shown = self.sources.shown()
        for paper in shown:
            for one in paper["passages"]:
                name = one["variable"] if one["variable"] in self.book.names else ""
                one["tags"] = [self.tag(name, one["pin"], False, "")] if name else []
        return shown

    def _stale(self) -> list[dict[str, str]]:
        """What one coded that a later copy of the docket no longer shows so."""
        if self.own is None:
            return []
        return [self._noticed(one) for one in codings.stale(self.reader, self.own.coding)]

    def _older(self) -> list[dict[str, str]]:
        """What one coded when its variable meant something else."""
        if self.own is None:
            return []
        return [self._noticed(one) for one in codings.older(self.reader, self.own.coding)]

    def _noticed(self, one: codings.Stale | codings.Older) -> dict[str, str]:
        return {
            "variable": one.value.variable,
            "title": self.title(one.value.variable),
            "text": one.text.in_(self.lang),
        }

    def progress(self) -> dict[str, Any]:
        """How much is coded, and what can be undone."""
        total, done = len(self.book.variables), 0
        done = sum(name in self.standing for name in self.book.names)
        to_undo = self.own.history.to_undo if self.own else None
        to_redo = self.own.history.to_redo if self.own else None
        return {
            "done": done,
            "total": total,
            "left": total - done,
            "to_undo": self.title(to_undo.variable) if to_undo else "",
            "to_redo": self.title(to_redo.variable) if to_redo else "",
        }

    def groups(self, draft: Draft | None) -> list[dict[str, Any]]:
        """The variables in their groups."""
        return [
            {
                "name": group.name,
                "title": group.title.in_(self.lang),
                "cards": [self.card(one, draft) for one in self.book.of_group(group.name)],
            }
            for group in self.book.groups
        ]

    def card(self, variable: Variable, draft: Draft | None = None) -> dict[str, Any]:
        """One variable: what stands, what is proposed, and its form where that is open."""
        name, standing = variable.name, self.standing.get(variable.name)
        mine = draft if draft is not None and draft.variable == name else None
        return {
            "name": name,
            "address": self.address,
            "copy": self.copy.pk,
            "title": variable.title.in_(self.lang),
            "definition": variable.definition.in_(self.lang),
            "example": variable.example.in_(self.lang) if variable.example else "",
            "doubt": variable.doubt.in_(self.lang) if variable.doubt else "",
            "needs": variable.evidence.in_(self.lang) if variable.evidence else "",
            "codes": [
                {"title": one.title.in_(self.lang), "note": one.note.in_(self.lang)}
                for one in _values_of(variable)
                if one.note
            ],
            "standing": self._standing(variable, standing) if standing else None,
            "proposed": self._proposed(variable),
            "others": self._others(variable),
            "doubts": [
                one["text"]["es" if self.lang == "es" else "en"]
                for one in self.record.get("notes", ())
                if one["variable"] == name
            ],
            "editing": self.editing(variable, mine) if mine else None,
            "may_code": self.may_code,
            "note_id": f"n-{name}",
        }

    def _standing(self, variable: Variable, value: Value) -> dict[str, Any]:
        return {
            "decision": value.decision,
            "label": codings.DECISIONS[value.decision].in_(self.lang),
            "state": _STATES.get(value.decision, "coded") if not value.missing else "missing",
            "said": self._said(variable, value),
            "sure": codings.SURE[value.confidence].in_(self.lang) if value.confidence else "",
            "note": value.note,
            "pins": [self.shown_pin(value, place) for place in value.evidence],
            "after": value.after_opening,
        }

    def _said(self, variable: Variable, value: Value) -> list[str]:
        if value.missing:
            return [self.book.why_missing(value.missing).title.in_(self.lang)]
        if value.decision == "rejected":
            return [_("The proposal is rejected; no value stands in its place.")]
        return said_in_lines(variable, value.value, self.lang)

    def shown_pin(self, value: Value | Settled, place: Mapping[str, Any]) -> dict[str, Any]:
        """A pinned place as it is listed: what it is, where it is read, its words."""
        if "header" in place:
            title = HEADERS[place["header"]].in_(self.lang)
            return {"label": title, "entry": "e-" + place["header"].replace(":", "-"), "words": ""}
        if "i" not in place:
            return self.sources.pin(place)
        found = self.here(value, place)
        if found is None:
            return {"label": _("an earlier copy of the docket"), "entry": "", "words": ""}
        i, start, end = found
        return {
            "label": self.entry_label(i),
            "entry": f"e-{i}",
            "page": sheet.page_of(i),
            "words": self.texts[i][start:end],
        }

    def _proposed(self, variable: Variable) -> dict[str, Any] | None:
        """What the machine proposes; None where it proposes nothing at all."""
        variables = self.record["variables"] or {}
        if variable.name not in variables:
            return None
        value = variables[variable.name]
        sure = self.record["confidence"].get(variable.name)
        return {
            "said": said_in_lines(variable, value, self.lang) if value is not None else [],
            "open": value is None,
            "confidence": _sure(sure),
            "number": f"{sure:.2f}" if sure is not None else "",
            "evidence": self._evidence(self.record["evidence"].get(variable.name, ())),
        }

    def _others(self, variable: Variable) -> list[dict[str, Any]]:
        return [
            {
                "number": number,
                "said": said_in_lines(variable, one["value"], self.lang),
                "reason": one["reason"]["es" if self.lang == "es" else "en"],
                "confidence": _sure(one["confidence"]),
                "figure": f"{one['confidence']:.2f}",
                "evidence": self._evidence(one["evidence"]),
            }
            for number, one in enumerate(
                self.record["alternatives"].get(variable.name, ()), start=1
            )
        ]

    def _evidence(self, listed: Sequence[Any]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for one in listed:
            if isinstance(one, str):
                title = HEADERS[one].in_(self.lang) if one in HEADERS else one
                found.append({"label": title, "entry": "e-" + one.replace(":", "-"), "words": ""})
            elif one.get("i") in self.texts:
                i = one["i"]
                shown = {"label": self.entry_label(i), "entry": f"e-{i}", "words": one["words"]}
                found.append({**shown, "page": sheet.page_of(i)})
        return found


_CODERS = 2
_MOST_LINES = 40
_STATES = {"rejected": "rejected"}


def said_in_lines(variable: Variable, value: Any, lang: str) -> list[str]:
    """A value in words: each record of a list on a line of its own."""
    if variable.many and variable.kind is Kind.RECORD and isinstance(value, list) and value:
        alone = replace(variable, many=False)
        said = [alone.say(one).in_(lang) for one in value[:_MOST_LINES]]
        more = len(value) - len(said)
        return [*said, _("and %(number)s more") % {"number": more}] if more else said
    return [variable.say(value).in_(lang)]


def _values_of(variable: Variable) -> list[Any]:
    found = list(variable.values)
    for part in variable.parts:
        found += part.values
    return found


def _sure(confidence: float | None) -> str:
    """A confidence in words."""
    if confidence is None:
        return ""
    for least, words in (
        (0.9, _("very likely")),
        (0.8, _("likely")),
        (0.65, _("rather likely")),
        (0.0, _("doubtful")),
    ):
        if confidence >= least:
            return words
    return ""


def left_in_words(count: int) -> str:
    """How many variables are not coded yet."""
    return ngettext(
        "%(count)s variable is not coded yet.", "%(count)s variables are not coded yet.", count
    ) % {"count": count}
