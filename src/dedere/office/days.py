"""The two days of a question: as of which day, and by what the record held on which day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _


@dataclass(frozen=True, slots=True)
class Days:
    """What was asked for; today and everything where nothing was."""

    as_of: date
    known_by: date | None
    written: dict[str, str]
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def query(self) -> str:
        """The same question in an address."""
        return urlencode({name: value for name, value in self.written.items() if value})


def asked_days(query: QueryDict) -> Days:
    """The days in the address of a page; a problem in words where one is no day."""
    written = {name: query.get(name, "").strip() for name in ("as_of", "known_by")}
    problems: dict[str, str] = {}
    read: dict[str, date | None] = {}
    for name, text in written.items():
        try:
            read[name] = date.fromisoformat(text) if text else None
        except ValueError:
            read[name] = None
            problems[name] = _("This is not a day; write a whole one, such as 2016-05-20.")
    kept = {name: "" if name in problems else text for name, text in written.items()}
    return Days(read["as_of"] or date.today(), read["known_by"], kept, problems)
