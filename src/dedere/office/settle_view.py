"""The page on which a person settles what two coders differ on: both sides, and one form each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.dockets.codebook import Variable
from dedere.errors import NotKnownError
from dedere.office import docket_view as sheet
from dedere.office.coding_form import Form
from dedere.office.coding_subject import pin_of
from dedere.office.coding_view import CodingView, said_in_lines
from dedere.store import codings
from dedere.store.codings import How, Item, Settled, Settling, Value


@dataclass(slots=True)
class Sent:
    """A form that was sent and could not be kept, or whose rows are to grow."""

    variable: str
    fields: QueryDict
    form: Form | None = None
    more: str = ""
    problem: str = ""


class SettleView(CodingView):
    """Everything that the page shows of one defendant, in one language."""

    @property
    def address(self) -> str:
        """The page itself."""
        return reverse("docket_settle", kwargs={"id": self.docket.pk, "defendant": self.defendant})

    def settle_page(self, told: Settling, edit: str, sent: Sent | None) -> dict[str, Any]:
        """What the template shows."""
        names = (told.first.coder.name, told.second.coder.name)
        known, mine = told.settlements, self.reader.coder
        to_undo, to_redo = known.to_undo(mine), known.to_redo(mine)
        agreed = [one for one in told.items if one.how is How.AGREED]
        return {
            **self.around(),
            "first": names[0],
            "second": names[1],
            "left": [self.settle_card(one, edit, sent) for one in told.left],
            "settled": [self.settle_card(one, edit, sent) for one in told.done],
            "agreed": [
                {"title": self.title(one.variable), "lines": self._lines(one.first)}
                for one in agreed
            ],
            "done": len(told.done),
            "total": len(told.done) + len(told.left),
            "settles_as": mine,
            "is_coder": mine in names,
            "to_undo": self.title(to_undo.variable) if to_undo and mine else "",
            "to_redo": self.title(to_redo.variable) if to_redo and mine else "",
            "acts": [self._act(one) for one in reversed(known.acts)],
        }

    def around(self) -> dict[str, Any]:
        """What stands around the values, also before both codings are open."""
        return {
            "docket": self.docket,
            "who": self.who,
            "address": self.address,
            "synthetic": sheet.is_synthetic(self.docket),
            "states": sheet.state_lines(codings.state(self.reader, self.docket, self.defendant)),
        }

    def settle_card(self, item: Item, edit: str, sent: Sent | None) -> dict[str, Any]:
        """One variable: what each says and where it stands, what was settled, and the form."""
        name = item.variable
        mine = sent if sent is not None and sent.variable == name else None
        try:
            variable: Variable | None = self.book.variable(name)
        except NotKnownError:
            variable = None
        opened = variable is not None and (mine is not None or edit == name)
        return {
            "name": name,
            "title": self.title(name),
            "definition": variable.definition.in_(self.lang) if variable else "",
            "doubt": variable.doubt.in_(self.lang) if variable and variable.doubt else "",
            "first": self._side(item.first, item.first_blind),
            "second": self._side(item.second, item.second_blind),
            "first_act": item.first.act if item.first else "",
            "second_act": item.second.act if item.second else "",
            "settled": self._settled(item) if item.settled else None,
            "problem": mine.problem if mine else "",
            "reason": mine.fields.get("reason", "") if mine else "",
            "editing": self._editing(variable, item, mine) if variable and opened else None,
            "known": variable is not None,
        }

    def _side(self, now: Value | None, blind: Value | None) -> dict[str, Any] | None:
        if now is None:
            return None
        return {
            "lines": self._lines(now),
            "sure": codings.SURE[now.confidence].in_(self.lang) if now.confidence else "",
            "note": now.note,
            "pins": [self._place(now, one) for one in now.evidence],
            "before": self._lines(blind) if blind and blind.says != now.says else [],
            "takeable": now.value is not None or bool(now.missing),
        }

    def _lines(self, value: Value | None) -> list[str]:
        if value is None:
            return []
        if value.decision == "rejected":
            return [_("The proposal is rejected; no value stands in its place.")]
        return self._in_lines(value)

    def _in_lines(self, value: Value | Settled) -> list[str]:
        if value.missing:
            return [self.book.why_missing(value.missing).title.in_(self.lang)]
        if value.variable in self.book.names:
            return said_in_lines(self.book.variable(value.variable), value.value, self.lang)
        return [str(value.value)]

    def _settled(self, item: Item) -> dict[str, Any]:
        settled = item.settled
        assert settled is not None  # noqa: S101 - asked for only where there is one
        return {
            "lines": self._in_lines(settled),
            "take": codings.TAKES[settled.take].in_(self.lang),
            "by": settled.by,
            "role": codings.ROLES[settled.role].in_(self.lang),
            "reason": settled.reason,
            "at": settled.at,
            "pins": [self._place(settled, one) for one in settled.evidence],
            "changed": item.changed,
        }

    def _act(self, one: Settled) -> dict[str, Any]:
        return {
            "title": self.title(one.variable),
            "take": codings.TAKES[one.take].in_(self.lang),
            "by": one.by,
            "role": codings.ROLES[one.role].in_(self.lang),
            "at": one.at,
            "reason": one.reason,
        }

    def _place(self, value: Value | Settled, place: Mapping[str, Any]) -> dict[str, Any]:
        """A place with the address at which it is read; the docket is not on this page."""
        shown = self.shown_pin(value, place)
        if shown["entry"]:
            docket = reverse("docket", kwargs={"id": self.docket.pk})
            page = f"?page={shown['page']}" if shown.get("page") else ""
            anchor = f"#{shown['entry']}" if page else ""
            shown["address"] = f"{docket}{page}{anchor}"
        if "i" in place and shown.get("page") and not shown["words"]:
            # The entry as a whole; the page says the beginning of it.
            shown["words"] = self.texts[int(shown["entry"].removeprefix("e-"))]
        return shown

    def _editing(self, variable: Variable, item: Item, sent: Sent | None) -> dict[str, Any]:
        form = sent.form if sent and sent.form else Form(variable, self.read.entries, self.lang)
        fields = sent.fields if sent else QueryDict()
        if sent is not None:
            shown = form.again(fields, sent.more)
        else:
            shown = form.fill(self._begins_with(item))
        plain = shown.kind not in ("record", "rows")
        shown.title = _("Value") if plain else variable.title.in_(self.lang)
        missing = fields.get("missing", "")
        return {
            "fields": shown,
            "many": variable.many,
            "none": bool(fields.get("none")),
            "missing": [
                {
                    "code": one.code,
                    "title": one.title.in_(self.lang),
                    "definition": one.definition.in_(self.lang),
                    "chosen": one.code == missing,
                }
                for one in self.book.missing
            ],
            "pins": self._choices(item, fields.getlist("pin") if sent else []),
        }

    def _begins_with(self, item: Item) -> Any:
        """What the form begins with: what the first says, where somebody says a value."""
        said = [one.value for one in (item.first, item.second) if one and one.value is not None]
        return said[0] if said else None

    def _choices(self, item: Item, chosen: list[str]) -> list[dict[str, Any]]:
        """The places of both, each once, to be taken over."""
        found: dict[str, dict[str, Any]] = {}
        for value in (item.first, item.second):
            for place in value.evidence if value else ():
                if "header" in place:
                    pin = str(place["header"])
                elif "i" in place:
                    here = self.here(value, place) if value else None
                    pin = pin_of(here) if here else ""
                else:
                    pin = str(self.sources.pin(place).get("pin", ""))
                if pin and value and pin not in found:
                    shown = self._place(value, place)
                    found[pin] = {**shown, "pin": pin, "checked": pin in chosen}
        return list(found.values())
