"""Papers behind the entries of a docket: the bytes as they came, hung on their entry, searched."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.dockets import papers as paper_reading
from dedere.dockets.papers import Found, Hung, Look, Paper
from dedere.errors import DedereError, NotKnownError
from dedere.store import access, dockets
from dedere.store.access import Reader, may_write
from dedere.store.cases import NotAllowedError
from dedere.store.models import Docket, DocketPaper


class PaperError(DedereError):
    """A paper that cannot be kept. Nothing was written."""


@dataclass(frozen=True, slots=True)
class AddedPaper:
    """What became of a paper that was given."""

    paper: DocketPaper
    is_new: bool
    """False where the same bytes hang on this docket already, at the same place."""
    hung: Hung
    """Where it hangs, and what is wrong with it."""


def add(
    reader: Reader,
    docket: Docket,
    content: bytes,
    name: str,
    *,
    document: str = "",
    attachment: int = 0,
) -> AddedPaper:
    """Keep a paper with a docket.

    Args:
        reader: who keeps it.
        docket: the docket.
        content: the bytes of the file, PDF or text.
        name: its name, which can tell the entry: ``gov.uscourts.casd.700001.12.1.pdf``.
        document: the number of the entry, where a person says it.
        attachment: of which attachment; 0 is the paper itself.

    Raises:
        NotAllowedError: the reader may not write.
        PaperError: the file is empty, or no page of it could be read as a paper.
    """
    if not may_write(reader):
        raise NotAllowedError
    read = paper_reading.read(content, name=name)
    if not content or not read.pages:
        raise PaperError(_NOT_READ.format(name=name, why=_why(read)))
    sha256 = hashlib.sha256(content).hexdigest()
    place = {"document": document.strip(), "attachment": attachment}
    with transaction.atomic():
        known = access.docket_papers_for(reader).filter(docket=docket, original=sha256, **place)
        kept = known.first()
        is_new = kept is None
        if kept is None:
            kept = DocketPaper(
                docket=docket,
                original=dockets.original_for(content, sha256),
                name=name[-dockets.LONGEST_NAME :],
                by=reader.name or "",
                **place,
            )
            kept.save()
    return AddedPaper(kept, is_new, _hang(docket, [kept])[0])


def papers_of(reader: Reader, docket: Docket) -> list[DocketPaper]:
    """The papers of a docket, in the order in which they were added."""
    return list(access.docket_papers_for(reader).filter(docket=docket))


def paper_for(reader: Reader, docket: Docket, number: int) -> DocketPaper:
    """A paper of a docket by its number.

    Raises:
        NotKnownError: there is none, or none that this reader may know of.
    """
    found = access.docket_papers_for(reader).filter(docket=docket, pk=number).first()
    if found is None:
        raise NotKnownError(_UNKNOWN.format(number=number))
    return found


def content_of(paper: DocketPaper) -> bytes:
    """The original bytes.

    Raises:
        DedereError: they are not what was hashed when they were kept.
    """
    return dockets.checked(paper.original_id)


def hung(reader: Reader, docket: Docket) -> list[Hung]:
    """Each paper with the entry on which it hangs; texts that came with the docket too."""
    read = dockets.read_again(dockets.latest(docket))
    came = list(paper_reading.of_docket(read))
    return [*_hang(docket, papers_of(reader, docket)), *paper_reading.hang(came, read)]


def looked(reader: Reader, docket: Docket) -> dict[int, Look]:
    """Of each entry, by its place, whether its papers were looked at; without one *not yet*."""
    return paper_reading.looked(hung(reader, docket), dockets.read_again(dockets.latest(docket)))


def proposals(reader: Reader, docket: Docket) -> dict[str, Any]:
    """What the papers propose, in the form of ``dedere docket papers --json``."""
    from dedere.dockets.papers import record

    read = dockets.read_again(dockets.latest(docket))
    found: list[Paper] = []
    given: dict[str, tuple[str, int]] = {}
    for one in papers_of(reader, docket):
        # Two papers may have one name; what is before the last stroke does not count as the name.
        file = f"{one.pk}/{one.name}" if any(one.name == each.file for each in found) else one.name
        found.append(replace(read_again(one), file=file))
        if one.document:
            given[file] = (one.document, one.attachment)
    return record.of(read, [*found, *paper_reading.of_docket(read)], given)


def search(reader: Reader, words: str, docket: Docket | None = None) -> Iterator[Found]:
    """Each place where *words* stand in papers that *reader* may read, by paper and page."""
    kept = access.docket_papers_for(reader)
    if docket is not None:
        kept = kept.filter(docket=docket)
    return paper_reading.search((read_again(one) for one in kept.iterator()), words)


_KEPT = 32
_READ: OrderedDict[tuple[str, str], Paper] = OrderedDict()


def read_again(paper: DocketPaper) -> Paper:
    """A paper read from its original bytes; the last ones read are held in memory.

    Raises:
        DedereError: the bytes are not what was kept.
    """
    key = (paper.original_id, paper.name)
    held = _READ.pop(key, None)
    if held is None:
        held = paper_reading.read(content_of(paper), name=paper.name)
    _READ[key] = held
    while len(_READ) > _KEPT:
        try:
            _READ.popitem(last=False)
        except KeyError:  # another thread was faster
            break
    return held


def _hang(docket: Docket, kept: Iterable[DocketPaper]) -> list[Hung]:
    papers = list(kept)
    read = dockets.read_again(dockets.latest(docket))
    # One by one: two papers may have the same name and different places.
    return [paper_reading.hang([read_again(one)], read, _place(one))[0] for one in papers]


def _place(paper: DocketPaper) -> dict[str, tuple[str, int]]:
    """Where a person hung a paper; nothing where name or stamp tell."""
    return {paper.name: (paper.document, paper.attachment)} if paper.document else {}


def _why(read: Paper) -> Text:
    return read.problems[0].text if read.problems else _EMPTY


_EMPTY = Text("it is empty", "está vacío")
_NOT_READ = Text("{name} cannot be kept: {why}", "{name} no se puede guardar: {why}")
_UNKNOWN = Text(
    "There is no paper with the number {number}.", "No hay documento con el número {number}."
)
