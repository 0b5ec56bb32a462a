"""Where the numbers of a page come from: the office, the synthetic collection, or a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.office import brought
from dedere.office.errors import NotHere
from dedere.office.page import reader_of
from dedere.statistics import synthetic
from dedere.statistics.tables import Collection
from dedere.store.tables import tables_for

OFFICE = ""
SYNTHETIC = "synthetic"


@dataclass(frozen=True, slots=True)
class Source:
    """Tables to ask. *id* stands in addresses: empty for the office, else a word or a hash."""

    id: str
    name: str
    collection: Collection
    hash: str | None = None
    """What is in the files that were brought."""

    @property
    def synthetic(self) -> bool:
        """Whether any row is invented."""
        return self.collection.synthetic


def source_of(request: HttpRequest) -> Source:
    """What the address asks.

    Raises:
        NotHere: files that this browser did not bring, or that are forgotten.
    """
    id = request.GET.get("from", OFFICE)
    if id == OFFICE:
        published = getattr(request, "publishing", None) is not None
        name = _("the cases of this publication") if published else _("this office")
        return Source(id, name, tables_for(reader_of(request)))
    if id == SYNTHETIC:
        return Source(id, _("the synthetic collection"), _synthetic())
    found = brought.of(request, id)
    if found is None:
        raise NotHere(_GONE, reverse("statistics") + "#bring", _("Bring a file"))
    return Source(id, ", ".join(found.names), found.collection(), found.id)


@cache
def _synthetic() -> Collection:
    return synthetic.make().collection


_GONE = Text(
    "This file is not held for this browser, or no more: files are forgotten after a day. Bring it "
    "again; the same file has the same address.",
    "Este archivo no se guarda para este navegador, o ya no: los archivos se olvidan tras un día. "
    "Tráigalo de nuevo; el mismo archivo tiene la misma dirección.",
)
