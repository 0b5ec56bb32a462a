"""Invented dockets for the store, and people who code them."""

from __future__ import annotations

from typing import Any

from dedere.dockets.model import Docket as Read
from dedere.store import coders, codings, dockets
from dedere.store.access import Reader
from dedere.store.models import Coding, Docket
from tests.dockets.building import USUAL, Line, Person, Sheet, page
from tests.dockets.prosecutions import PLEADED

WRITER = Reader("Licenciada Prueba")
TWO = Sheet(
    court="azd",
    number="4:19-cr-09777-ABC",
    caption="USA v. Primera et al",
    defendants=(
        Person("Ana Primera", 1, pending=(("18:371 Conspiracy (1)", ""),)),
        Person("Beto Segundo", 2, pending=(("18:371 Conspiracy (1)", ""),)),
    ),
    lines=(
        Line("02/03/2019", "1", "INDICTMENT as to Ana Primera (1) count(s) 1, Beto Segundo (2) "
             "count(s) 1. (abc) (Entered: 02/03/2019)"),
    ),
)  # fmt: skip
"""Two defendants on one sheet."""


def keep(sheet: Sheet = USUAL, name: str = "docket.html", **more: Any) -> Docket:
    """A docket that is kept."""
    return dockets.add_dockets(WRITER, page(sheet), name, **more)[0].docket


def keep_pleaded() -> Docket:
    """A prosecution from indictment to judgment, of one defendant."""
    return keep(PLEADED, "pleaded.html")


def coder(name: str) -> Reader:
    """Somebody who codes, with a key of his own."""
    return coders.proven(coders.claim(name)[0])


def begun(reader: Reader, docket: Docket, defendant: str = "1") -> Coding:
    """The coding of one defendant, begun."""
    return codings.begin(reader, docket, defendant)


def read(docket: Docket) -> Read:
    """The latest copy, read."""
    return dockets.read_again(dockets.latest(docket))


def without_line(sheet: Sheet, number: str) -> Sheet:
    """The same docket without one entry."""
    return sheet.but(lines=tuple(line for line in sheet.lines if line.number != number))


def with_text(sheet: Sheet, number: str, text: str) -> Sheet:
    """The same docket with other words in one entry."""
    return sheet.but(
        lines=tuple(
            Line(line.date, line.number, text if line.number == number else line.text)
            for line in sheet.lines
        )
    )
