"""The dockets of the demonstration: invented, kept like any other, with a first coding begun."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.office.docket_view import EXAMPLES_BY
from dedere.store import coders, codings, dockets, observers, papers
from dedere.store.access import Reader

CODER = "Codificadora Ejemplo"
_CODED = ("charging", "counts", "came_before_court", "first_appearance", "plea")


def load(folder: Path) -> Iterator[Text]:
    """Keep the dockets and papers of a folder; yields what could not be kept, in words.

    The key of the coder who has begun is thrown away: in the demonstration too nobody reads what
    another one coded.
    """
    writer = Reader(EXAMPLES_BY)
    first = None
    for path in sorted(folder.glob("*.html")):
        try:
            added = dockets.add_dockets(writer, path.read_bytes(), path.name)
        except DedereError as problem:
            yield Text(problem.in_("en"), problem.in_("es"))
            continue
        first = first or added[0].docket
    if first is None:
        return
    for path in sorted((folder / "papers").glob("*")):
        try:
            papers.add(writer, first, path.read_bytes(), path.name)
        except DedereError as problem:
            yield Text(problem.in_("en"), problem.in_("es"))
    read = dockets.read_again(dockets.latest(first))
    held = next((one for one in read.entries if "Sentencing held" in one.text), None)
    if held is not None and held.date_filed is not None:
        text = "Invented note: the hearing lasted forty minutes; an interpreter was present."
        author = "Observadora Inventada"
        observers.add(writer, first, held.date_filed, text, author=author, entry=held.number or "")
    _begin(first.pk)


def _begin(id: str) -> None:
    """A first coding of the first docket, begun and not finished."""
    coder, _key = coders.claim(CODER)
    reader = coders.proven(coder)
    docket = dockets.docket_for(reader, id)
    who = dockets.defendants_of(dockets.latest(docket))[0]
    coding = codings.begin(reader, docket, who.key)
    for name in _CODED:
        codings.write(reader, coding, name, "accepted", confidence="sure")
