"""What the pages of one entry share: which case, which list, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse

from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.casefile.words import CONNECTIONS, LEVEL_OF_LIST
from dedere.errors import NotKnownError
from dedere.office.errors import NotHere
from dedere.office.item_forms.controls import Maker
from dedere.office.item_forms.lists import LISTINGS, Listing
from dedere.office.item_forms.naming import Entries
from dedere.office.page import came_from, language_of, reader_of
from dedere.office.words import Names
from dedere.store.access import Reader, may_write_in
from dedere.store.cases import case_for, casefile_of
from dedere.store.compartments import fresh

if TYPE_CHECKING:
    from dedere.store.models import Case

PLACES = {
    "events": "timeline",
    "documents": "record",
    "assurances": "record",
    "parties": "record",
    "requests": "record",
    "offenses": "offenses",
    "sources": "sources",
}
"""Where on the page of a case the entries of a list stand."""


@dataclass(frozen=True)
class Opened:
    """A list of a case that somebody asked for."""

    case: Case
    casefile: Casefile
    listing: Listing
    reader: Reader
    lang: str
    back: str

    @property
    def may_write(self) -> bool:
        """Whether whoever asks may write in the case."""
        return may_write_in(self.reader, self.case)

    @property
    def maker(self) -> Maker:
        """What gives entries their names."""
        return Maker(Entries(self.casefile, self.lang), self.lang)

    def shared(self) -> dict[str, Any]:
        """What each template of these pages shows."""
        return {
            "person": Names(self.casefile, self.lang).person,
            "back": self.back,
            "case_id": self.case.pk,
            "case_address": reverse("case", kwargs={"id": self.case.pk}),
            "listing": self.listing,
            "one": self.listing.one.in_(self.lang),
            "add": self.listing.add.in_(self.lang),
            "may_write": self.may_write,
        }

    def address(self, item: str, page: str = "item") -> str:
        """The page of one entry."""
        parts = {"id": self.case.pk, "name": self.listing.name, "item": item}
        return reverse(page, kwargs=parts)

    def called(self, item: str, *, anew: bool = False) -> str:
        """What an entry is called; a withdrawn one by its kind and its id."""
        casefile = casefile_of(fresh(self.case), self.reader) if anew else self.casefile
        name = Entries(casefile, self.lang).name(item)
        return name if name != item else f"{self.listing.one.in_(self.lang)} {item}"


def opened(request: HttpRequest, id: str, name: str) -> Opened:
    """A list of a case.

    Raises:
        NotHere: there is no such case for this reader, or no such list in it.
    """
    reader, lang = reader_of(request), language_of(request)
    try:
        case = case_for(reader, id)
        casefile = casefile_of(case, reader)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    listing = LISTINGS.get(name)
    if listing is None or not _may_have(casefile, name):
        raise NotHere(_NO_SUCH_LIST, reverse("case", kwargs={"id": id}), id)
    if name in CONNECTIONS:
        back = f"{reverse('case_connections', kwargs={'id': id})}#list-{name}"
    else:
        place = came_from(request) or PLACES.get(name, "record")
        back = f"{reverse('case', kwargs={'id': id})}#{place}"
    return Opened(case, casefile, listing, reader, lang, back)


def lists_of(casefile: Casefile) -> list[Listing]:
    """The lists to which an entry can be added; a transfer alone has no offenses."""
    return [one for one in LISTINGS.values() if _may_have(casefile, one.name)]


def _may_have(casefile: Casefile, name: str) -> bool:
    if casefile.requested_state is not None:
        return True
    return name in ("events", "documents", "parties", "sources", *CONNECTIONS)


def is_level(name: str) -> bool:
    """Whether the entries of a list hold facts that are recorded one by one."""
    return name in LEVEL_OF_LIST


_NO_SUCH_LIST = Text("There is no such list in this case.", "No hay tal lista en este asunto.")
