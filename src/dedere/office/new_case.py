"""A new case from five answers. What is not said is not known, and stays out."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.casefile import Casefile, from_data, reading
from dedere.casefile.reading import Problems
from dedere.casefile.shapes import Day, Reader
from dedere.errors import DedereError, InputErrors

NOT_KNOWN = Text("Offense not known yet", "Delito aún no conocido")
"""The label of the one offense of a case of which none is named: a casefile has one at least."""
SIDES = {"US": ("US", "MX"), "MX": ("MX", "US")}
TEXTS = ("person", "aliases", "custody_since", "asked_on", "court", "offenses")
CHOICES = ("requesting_state", "held", "kind")
LONGEST = 5_000
_MOST_OFFENSES = 200


@dataclass
class NewCase:
    """The answers, what is wrong with them, and the casefile that they make."""

    lang: str
    sent: dict[str, str] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)

    def read(self, post: QueryDict) -> Casefile | None:
        """The casefile; None with what is wrong."""
        self.sent = {
            name: post.get(name, "").replace("\r\n", "\n").strip() for name in (*TEXTS, *CHOICES)
        }
        for name, given in self.sent.items():
            if len(given) > LONGEST:
                self.problems[name] = _("This text is too long.")
        if self.sent["requesting_state"] not in SIDES:
            self.problems["requesting_state"] = _("Please say which State asks.")
        for name in ("custody_since", "asked_on"):
            if self.sent[name]:
                self._check_day(name)
        if self.sent["custody_since"] and self.sent["held"] == "free":
            self.problems["custody_since"] = _("A day is given, and also that nobody is held.")
        if self.sent["asked_on"] and not self.sent["kind"]:
            self.problems["kind"] = _("Please say what came on that day.")
        if self.problems:
            return None
        try:
            return from_data(self.data(), name=_("new case"))
        except InputErrors as problems:
            for one in problems.problems:
                self.problems.setdefault("offenses", DedereError.in_(one, self.lang))
            return None

    def _check_day(self, name: str) -> None:
        to = Reader(Problems(name))
        try:
            Day().read(reading.from_values(self.sent[name], name), to)
            found = to.problems.found
        except InputErrors as problems:
            found = list(problems.problems)
        if found:
            self.problems[name] = " ".join(DedereError.in_(one, self.lang) for one in found)

    def data(self) -> dict[str, Any]:
        """The casefile in its plain form."""
        sent = self.sent
        requesting, requested = SIDES[sent["requesting_state"]]
        lines = [line.strip() for line in sent["offenses"].splitlines() if line.strip()]
        offenses: list[Any] = [
            {"id": f"o{number}", "request": "r1", "label": line}
            for number, line in enumerate(lines[:_MOST_OFFENSES], 1)
        ] or [
            {"id": "o1", "request": "r1", "label": {"en": NOT_KNOWN.en, "es": NOT_KNOWN.es}},
        ]
        made: dict[str, Any] = {
            "format": "dedere-casefile/1",
            "id": f"case-{secrets.token_hex(4)}",
            "requesting_state": requesting,
            "requested_state": requested,
            "requests": [{"id": "r1"}],
            "offenses": offenses,
        }
        person: dict[str, Any] = {}
        if sent["person"]:
            person["name"] = sent["person"]
        if aliases := [line.strip() for line in sent["aliases"].splitlines() if line.strip()]:
            person["aliases"] = aliases
        if person:
            made["person"] = person
        if events := self._events():
            made["events"] = events
        if sent["court"]:
            made["parties"] = [
                {"id": "p1", "role": "judge", "organization": sent["court"], "request": "r1"}
            ]
        if sent["kind"] == "provisional":
            made["requests"][0]["provisional_arrest_requested"] = True
        return made

    def _events(self) -> list[dict[str, Any]]:
        sent, found = self.sent, []
        if sent["kind"]:
            types = {"provisional": "provisional_arrest_request", "formal": "formal_request"}
            if sent["kind"] in types and sent["asked_on"]:
                found.append({"type": types[sent["kind"]], "date": sent["asked_on"]})
        if sent["held"] == "held" or sent["custody_since"]:
            arrest: dict[str, Any] = {"type": "provisional_arrest", "result": "order_executed"}
            if sent["custody_since"]:
                arrest["date"] = sent["custody_since"]
            found.append(arrest)
        return [{"id": f"e{n}", "request": "r1", **one} for n, one in enumerate(found, 1)]


def from_enquiry(data: Mapping[str, str]) -> dict[str, str]:
    """What an enquiry already says of the five answers."""
    return {key: data[key] for key in ("person", "aliases", "requesting_state") if key in data}
