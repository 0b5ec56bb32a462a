"""What the office keeps of dockets, and reads again from the original bytes."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Text
from dedere.dockets import model
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.store import access
from dedere.store.access import Reader
from dedere.store.models import Docket, DocketCopy


@dataclass(frozen=True, slots=True)
class DefendantOf:
    """One defendant of a copy."""

    key: str
    """Names the defendant within the docket: ``2``, or the folded name where there is no number."""
    name: str
    number: int | None
    is_defendant: bool
    """False where the matter charges nobody, as with a search warrant."""
    confidence: dict[str, tuple[float | None, int]]
    """Of each variable the confidence of the proposal, and how many other readings there are."""


def is_kept(reader: Reader, sha256: str) -> bool:
    """Whether bytes with this hash are kept as a copy of a docket already."""
    return access.docket_copies_for(reader).filter(original=sha256).exists()


def dockets_for(reader: Reader) -> list[Docket]:
    """The dockets that *reader* may know of, by id."""
    return list(access.dockets_for(reader))


def docket_for(reader: Reader, id: str) -> Docket:
    """The docket with this id.

    Raises:
        NotKnownError: there is none, or none that this reader may know of.
    """
    found = access.dockets_for(reader).filter(pk=id).first()
    if found is None:
        known = access.dockets_for(reader).values_list("pk", flat=True)
        raise NotKnownError(_UNKNOWN.format(id=id), did_you_mean(id, known))
    return found


def copies_of(docket: Docket) -> list[DocketCopy]:
    """The copies of a docket, the oldest first."""
    return list(access.copies_with(docket).defer("records"))


def latest(docket: Docket) -> DocketCopy:
    """The copy that was added last."""
    return access.copies_with(docket).order_by("-pk")[0]


def copy_for(reader: Reader, number: int) -> DocketCopy:
    """A copy by its number.

    Raises:
        NotKnownError: there is none, or none that this reader may know of.
    """
    found = access.docket_copies_for(reader).filter(pk=number).first()
    if found is None:
        raise NotKnownError(_NO_COPY.format(number=number))
    return found


def latest_of_all(reader: Reader) -> list[DocketCopy]:
    """The latest copy of every docket, with its docket and summary; the records are not read."""
    last: dict[str, DocketCopy] = {}
    copies = access.docket_copies_for(reader).defer("records").select_related("docket")
    for copy in copies.order_by("docket_id", "pk"):
        last[copy.docket_id] = copy
    return list(last.values())


def defendants_of(copy: DocketCopy) -> tuple[DefendantOf, ...]:
    """The defendants of a copy, in the order of the sheet."""
    return tuple(
        DefendantOf(
            one["key"],
            one["name"],
            one["number"],
            one["is_defendant"],
            {name: (sure, others) for name, (sure, others) in one["variables"].items()},
        )
        for one in copy.summary
    )


def record_of(copy: DocketCopy, defendant: str) -> dict[str, Any]:
    """The record of one defendant, as it was proposed when the copy was read.

    Raises:
        NotKnownError: the copy has no such defendant.
    """
    for one, record in zip(copy.summary, copy.records, strict=True):
        if one["key"] == defendant:
            return dict(record)
    keys = [one["key"] for one in copy.summary]
    raise NotKnownError(
        _NO_DEFENDANT.format(docket=copy.docket_id, defendant=defendant, known=", ".join(keys))
    )


def content_of(copy: DocketCopy) -> bytes:
    """The original bytes.

    Raises:
        DedereError: they are not what was hashed when they were kept.
    """
    return checked(copy.original_id)


def checked(sha256: str) -> bytes:
    """The bytes kept under a hash, hashed again."""
    original = access.original_of(sha256)
    content = bytes(original.content) if original else b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise DedereError(_DAMAGED.format(sha256=sha256), _FROM_BACKUP)
    return content


_KEPT = 32
_Key = tuple[str, int, str]
_READ: OrderedDict[_Key, model.Docket] = OrderedDict()


def read_again(copy: DocketCopy) -> model.Docket:
    """A copy read from its original bytes; the last ones read are held in memory.

    Raises:
        DedereError: the bytes are not what was kept.
    """
    key = (copy.original_id, copy.place, copy.court_given)
    # Taken out and put back, so that another thread cannot evict it in between.
    held = _READ.pop(key, None)
    if held is None:
        found = read_bytes(content_of(copy), copy.name, copy.court_given or None)
        if copy.place >= len(found):
            raise DedereError(_DAMAGED.format(sha256=copy.original_id), _FROM_BACKUP)
        held = found[copy.place]
    _READ[key] = held
    while len(_READ) > _KEPT:
        try:
            _READ.popitem(last=False)
        except KeyError:  # another thread was faster
            break
    return held


def read_bytes(content: bytes, name: str, court: str | None) -> list[model.Docket]:
    """The dockets of a file."""
    from dedere.dockets import reading

    return reading.read(content, name=name, court=court)


_UNKNOWN = Text("There is no docket with the id '{id}'.", "No hay expediente con la clave «{id}».")
_NO_COPY = Text(
    "There is no copy with the number {number}.", "No hay copia con el número {number}."
)
_NO_DEFENDANT = Text(
    "The docket {docket} has no defendant '{defendant}'; it has: {known}.",
    "El expediente {docket} no tiene al acusado «{defendant}»; tiene: {known}.",
)
_DAMAGED = Text(
    "The original {sha256} is not what was kept.", "El original {sha256} no es lo que se guardó."
)
_FROM_BACKUP = Text("Put the data back from a copy.", "Restaure los datos de un respaldo.")
