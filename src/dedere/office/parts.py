"""The parts of a case's page that are fetched only when they are opened.

Each has a name: ``unknown/mx/lei`` (the findings of a group under an instrument), ``grounds/open``
(the grounds that stand alike), ``values/o1`` (what is recorded of one entry), ``procedure/r1``
(the map of the procedure with one request on it). With scripts it is
fetched by this name; without them a link leads to the same page with the part in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

ALL = "all"
"""Asks for the page with every part in it."""
GROUNDS = "grounds"
VALUES = "values"
PROCEDURE = "procedure"


def part_of(kind: str, id: str) -> str:
    """The name of a part."""
    return f"{kind}/{id}"


def place_of(kind: str, id: str) -> str:
    """The place of a part on the page."""
    return f"{kind}-{re.sub(r'[^A-Za-z0-9]+', '-', id)}"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks of the page beside the days and the readings."""

    about: str = ""
    """A subject, where only its findings are asked for."""
    open: str = ""
    """A place that is shown open: a finding, a ground, the values of an entry."""
    show: tuple[str, ...] = ()
    """The parts that are there from the start."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """Where a part comes from that is not in the page."""

    address: str
    """The part alone."""
    link: str
    """The page with the part in it."""


class Parts:
    """Which parts are in the page, and where the others come from."""

    def __init__(self, address: str, query: str, asked: Asked, opened: Iterable[str] = ()) -> None:
        self.address = address
        self.asked = asked
        self._query = parse_qsl(query)
        self._about = [("about", asked.about)] if asked.about else []
        self._shown = {*asked.show, *opened}

    def named(self, name: str) -> bool:
        """Whether the address asks for a part."""
        return ALL in self._shown or name in self._shown

    def fetched(self, name: str, place: str) -> Fetched:
        """Where a part comes from; the link keeps what was asked for before."""
        shown = [("show", one) for one in (*self.asked.show, name)]
        return Fetched(self._with([("part", name)]), f"{self._with(shown)}#{place}")

    @property
    def all(self) -> str:
        """The page with every part in it."""
        return self._with([("show", ALL)])

    def opening(self, place: str) -> str:
        """The page in which a place is open; all findings, as it may be about another subject."""
        return f"?{urlencode([*self._query, ('open', place)], safe='/')}#{place}"

    def _with(self, more: list[tuple[str, str]]) -> str:
        return f"{self.address}?{urlencode([*self._query, *self._about, *more], safe='/')}"
