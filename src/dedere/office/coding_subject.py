"""One defendant of a docket as somebody codes it: record, codebook, own coding, places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.dockets.codebook import Codebook, codebook
from dedere.errors import NotKnownError
from dedere.office import docket_marks as marks
from dedere.office.coding_sources import Sources
from dedere.store import codings, dockets
from dedere.store.access import Reader
from dedere.store.codings import Own, Settled, Value

if TYPE_CHECKING:
    from dedere.store.models import Docket, DocketCopy

Place = dict[str, Any]
HEADERS = {
    "header": Text("the head of the sheet", "el encabezado de la hoja"),
    "header:counts": Text("the counts on the sheet", "los cargos de la hoja"),
    "header:complaints": Text("the complaint on the sheet", "la denuncia (complaint) de la hoja"),
}


class Subject:
    """The defendant, the copy that is shown, and what the reader coded."""

    def __init__(self, reader: Reader, docket: Docket, defendant: str, lang: str) -> None:
        self.reader = reader
        self.docket = docket
        self.defendant = defendant
        self.lang = lang
        self.copy: DocketCopy = dockets.latest(docket)
        self.record = dockets.record_of(self.copy, defendant)
        self.who = next(one for one in dockets.defendants_of(self.copy) if one.key == defendant)
        self.read = dockets.read_again(self.copy)
        self.texts = {one.i: one.text for one in self.read.entries}
        self.book: Codebook = codebook()
        self.own: Own | None = codings.own(reader, docket, defendant)
        self.standing: Mapping[str, Value] = self.own.history.standing if self.own else {}
        self.sources = Sources(reader, docket, self.read, lang)

    @property
    def address(self) -> str:
        """The page itself."""
        return reverse("docket_code", kwargs={"id": self.docket.pk, "defendant": self.defendant})

    @property
    def may_code(self) -> bool:
        """Whether what is written here would be kept."""
        return bool(self.reader.coder) and not (
            self.own and (self.own.is_finished or self.own.is_set_aside)
        )

    def title(self, name: str) -> str:
        """The title of a variable."""
        try:
            return self.book.variable(name).title.in_(self.lang)
        except NotKnownError:
            return name

    def entry_label(self, i: int) -> str:
        """``entry 31`` or, where it has no number, ``entry #4``."""
        number = self.read.entries[i].number
        return _("entry %(number)s") % {"number": number or f"#{i + 1}"}

    def here(self, value: Value | Settled, place: Mapping[str, Any]) -> tuple[int, int, int] | None:
        """Where a pinned passage stands in the copy that is shown; None where it does not."""
        if not isinstance(place.get("i"), int):
            return None
        i, start, end = place["i"], place.get("start", 0), place.get("end", 0)
        if value.copy != self.copy.pk:
            older = dockets.read_again(dockets.copy_for(self.reader, value.copy))
            entry = older.entries[i] if i < len(older.entries) else None
            same = [
                one.i
                for one in self.read.entries
                if entry is not None and one.number == entry.number and one.text == entry.text
            ]
            if len(same) != 1:
                return None
            i = same[0]
        text = self.texts.get(i, "")
        # The entry as a whole is one mark after its words, as what is proposed for it is.
        return (i, 0, 0) if (start, end) == (0, len(text)) else (i, start, end)

    def place(self, pin: str) -> Place | None:
        """A pin as a place of the docket, of its papers or of a note; None for anything else."""
        return place_of(pin) or self.sources.place(pin)

    def reading(self, variable: str, take: str) -> dict[str, Any] | None:
        """The other reading of a variable that ``alternative-2`` names; None for anything else."""
        readings = self.record["alternatives"].get(variable, ())
        for number, one in enumerate(readings, 1):
            if take == f"alternative-{number}":
                return dict(one)
        return None

    def pins_of_proposal(self, variable: str, take: str = "") -> list[str]:
        """The passages on which a proposal, or another reading, rests."""
        listed = self.record.get("evidence", {}).get(variable, ())
        if (reading := self.reading(variable, take)) is not None:
            listed = reading["evidence"]
        pins = []
        for one in listed:
            if isinstance(one, str):
                pins.append(one)
            elif one.get("i") in self.texts:
                span = marks.place_of(one["words"], self.texts[one["i"]])
                pins.append(pin_of((one["i"], *span)))
        return pins


def place_of(pin: str) -> Place | None:
    """``12:5:40``, ``12`` or ``header:counts`` as a place; None for anything else."""
    if pin in HEADERS:
        return {"header": pin}
    found = re.fullmatch(r"(\d{1,6})(?::(\d{1,7}):(\d{1,7}))?", pin, re.ASCII)
    if found is None:
        return None
    place: Place = {"i": int(found[1])}
    if found[2] is not None and int(found[3]):
        place |= {"start": int(found[2]), "end": int(found[3])}
    return place


def pin_of(place: tuple[int, int, int]) -> str:
    """A place in an entry as an address carries it; ends of 0 mean the entry as a whole."""
    i, start, end = place
    return f"{i}:{start}:{end}" if end else str(i)
