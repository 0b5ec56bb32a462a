"""A card that is open: the form of a variable, filled in and with its passages pinned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from dedere.dockets.codebook import Kind, Variable
from dedere.office.coding_form import Field, Form
from dedere.office.coding_subject import HEADERS, Subject, pin_of
from dedere.store import codings
from dedere.store.codings import Value

MOST_PINS = 60


@dataclass(slots=True)
class Draft:
    """A card that is open: which proposal fills it, what is pinned, what was sent and is wrong."""

    variable: str
    pins: list[str] = field(default_factory=list)
    take: str = ""
    """``proposal``, ``alternative-1`` or nothing: what stands, else the proposal."""
    sent: QueryDict | None = None
    form: Form | None = None
    more: str = ""
    problem: str = ""


class OpenCard(Subject):
    """The form of the variable that is being written."""

    def editing(self, variable: Variable, draft: Draft) -> dict[str, Any]:
        """What the template shows of the open form."""
        standing = self.standing.get(variable.name)
        form = draft.form or Form(variable, self.read.entries, self.lang)
        sent = draft.sent
        if sent is not None:
            fields = form.again(sent, draft.more)
            missing, sure, note = (sent.get(name, "") for name in ("missing", "sure", "note"))
            none = bool(sent.get("none"))
        else:
            value, missing, sure, note = self._filled(variable, standing, draft)
            fields = form.fill(value)
            none = value == [] and not missing
        shown = self._fields(variable, fields)
        return {
            "fields": shown,
            "many": variable.many,
            "none": none,
            "problem": draft.problem,
            "problems": bool(form.problems),
            "missing": [
                {
                    "code": one.code,
                    "title": one.title.in_(self.lang),
                    "definition": one.definition.in_(self.lang),
                    "chosen": one.code == missing,
                }
                for one in self.book.missing
            ],
            "sures": [
                {"code": code, "title": text.in_(self.lang), "chosen": code == sure}
                for code, text in codings.SURE.items()
            ],
            "note": note,
            "pins": self._pin_choices(variable, standing, draft),
        }

    def _filled(
        self, variable: Variable, standing: Value | None, draft: Draft
    ) -> tuple[Any, str, str, str]:
        """The value that the form begins with, why it is missing, how sure, the note."""
        sure, note = (standing.confidence, standing.note) if standing else ("", "")
        if (reading := self.reading(variable.name, draft.take)) is not None:
            return reading["value"], "", sure, note
        proposed = (self.record["variables"] or {}).get(variable.name)
        if draft.take == "proposal" and proposed is not None:
            return proposed, "", sure, note
        if standing and standing.decision != "rejected":
            return standing.value, standing.missing, sure, note
        said = self._said_by(variable, draft.pins)
        if standing is None and proposed not in (None, [], False):
            return proposed, "", sure, note
        return said, "", sure, note

    def _said_by(self, variable: Variable, pins: Sequence[str]) -> Any:
        """A day or an amount that stands in the pinned words, where the variable is one."""
        if variable.many or not pins:
            return None
        place = self.place(pins[0])
        if place is None or place.get("i") not in self.texts:
            return None
        text = self.texts[place["i"]]
        words = text[place.get("start", 0) : place.get("end", len(text))]
        if variable.kind is Kind.DATE:
            found = re.search(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", words)
            if found:
                return f"{found[3]}-{int(found[1]):02}-{int(found[2]):02}"
            entry = self.read.entries[place["i"]]
            day = entry.date_filed or entry.date_entered
            return day.isoformat() if day else None
        if variable.kind in (Kind.NUMBER, Kind.INTEGER):
            found = re.search(r"\$?(\d[\d,]*(?:\.\d+)?)", words)
            return found[1].replace(",", "") if found else None
        return None

    def _fields(self, variable: Variable, fields: Field) -> Field:
        if fields.kind not in ("record", "rows"):
            fields.title = _("Value")
        else:
            fields.title = variable.title.in_(self.lang)
        return fields

    def _pin_choices(
        self, variable: Variable, standing: Value | None, draft: Draft
    ) -> list[dict[str, Any]]:
        """The passages that can be pinned: asked for, standing, and those of the proposal."""
        chosen: dict[str, bool] = {}
        sent = draft.sent
        asked = sent.getlist("pin") if sent is not None else draft.pins
        for pin in asked:
            if self.place(pin) is not None:
                chosen[pin] = True
        if standing and sent is None and standing.decision != "rejected":
            for kept in standing.evidence:
                if "header" in kept:
                    chosen.setdefault(kept["header"], True)
                elif "i" not in kept:
                    if pin := self.sources.pin(kept).get("pin", ""):
                        chosen.setdefault(pin, True)
                elif (found := self.here(standing, kept)) is not None:
                    chosen.setdefault(pin_of(found), True)
        fresh = sent is None and not draft.pins and standing is None
        for pin in self.pins_of_proposal(variable.name, draft.take):
            chosen.setdefault(pin, fresh)
        choices = []
        for pin, checked in list(chosen.items())[:MOST_PINS]:
            place = self.place(pin)
            if place is None or ("i" in place and place["i"] not in self.texts):
                continue
            if "header" in place:
                label, words = HEADERS[place["header"]].in_(self.lang), ""
            elif "i" not in place:
                told = self.sources.pin(place)
                label, words = told["label"], told["words"]
            else:
                text = self.texts[place["i"]]
                label = self.entry_label(place["i"])
                words = text[place.get("start", 0) : place.get("end", len(text))]
            choices.append({"pin": pin, "checked": checked, "label": label, "words": words})
        return choices
