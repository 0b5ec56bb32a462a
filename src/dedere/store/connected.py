"""The network of all cases that somebody may know of, made of what she may read of each.

A derived table says which cases have connections at all; only these are read, and a network that
was made of the same casefiles is not made again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dedere.casefile import Casefile
from dedere.casefile.connection_words import LISTS
from dedere.store import deriving, standing
from dedere.store.access import Reader, sealed_to_read
from dedere.store.access import connected as rows
from dedere.store.access.search import every_case
from dedere.store.cases import casefiles_for
from dedere.store.compartments import fresh
from dedere.store.derived import on_change, rebuilds
from dedere.store.models import Case

if TYPE_CHECKING:
    from dedere.connections.network import Network

MOST = 400
"""So many casefiles with connections make a network: as many as are kept in memory."""
_KEPT = 12


@dataclass(frozen=True)
class Connected:
    """What somebody may know of the connections of all cases.

    *sealed* are the ids of the nodes that only closed entries record, all of them open to this
    reader. *more* says that there are more than `MOST` cases.
    """

    network: Network
    sealed: frozenset[str]
    more: bool = False

    @property
    def casefiles(self) -> tuple[Casefile, ...]:
        """The casefiles, as far as she may read them, each under the key of its case."""
        return self.network.casefiles


def connected_for(reader: Reader, also: Iterable[tuple[Case, Casefile]] = ()) -> Connected:
    """The connections of all cases that *reader* may know of.

    Args:
        reader: who asks; nothing that is closed to her is in any casefile.
        also: cases that are to be in it though they have no connections, as she may read them.
    """
    found = list(rows.cases_with_lists(reader)[: MOST + 1])
    more = len(found) > MOST
    read = [(case, file) for case, file in casefiles_for(reader, found[:MOST]) if has_lists(file)]
    keys = {key for _, file in read for key in keys_of(file)}
    if keys:
        others = casefiles_for(reader, rows.cases_of_people(reader, keys)[:MOST])
        # The key itself can be closed to her: then nothing ties the case to any other.
        read += [(case, file) for case, file in others if file.person.key in keys]
    there = {case.pk for case, _ in read}
    read += [(case, file) for case, file in also if case.pk not in there]
    network = _network_of([(str(case.pk), file) for case, file in read])
    return Connected(network, _sealed(reader, [case for case, _ in read], network), more)


def has_lists(casefile: Casefile) -> bool:
    """Whether there is anything in one of the ten lists."""
    return any(getattr(casefile, name) for name in LISTS)


def keys_of(casefile: Casefile) -> set[str]:
    """The keys of the people that a casefile speaks of."""
    found = {one.key for one in casefile.people if one.key}
    return found | ({casefile.person.key} if casefile.person.key else set())


def _sealed(reader: Reader, cases: Sequence[Case], network: Network) -> frozenset[str]:
    """The nodes of which every entry is sealed, and open to *reader* all the same."""
    closed = {
        (key, one.part, one.item)
        for key, closures in sealed_to_read(reader, cases).items()
        for one in closures
        if not one.key
    }
    if not closed:
        return frozenset()
    return frozenset(
        node.id
        for node in network
        if all(
            not closed.isdisjoint(
                ((at, "case", ""), (at, one.list, ""), (at, one.list, one.entry.id))
            )
            for one in node.entries
            if (at := one.casefile.id)
        )
    )


# -- kept in memory ------------------------------------------------------------------------------

_Read = tuple[tuple[str, Casefile], ...]
_CACHE: OrderedDict[tuple[int, ...], tuple[_Read, Network]] = OrderedDict()


def _network_of(read: Sequence[tuple[str, Casefile]]) -> Network:
    from dedere.connections.network import Network

    # `deriving` gives the same object for the same state; the objects are held with the network,
    # so that no other can take the place of one in memory.
    key = tuple(id(file) for _, file in read)
    if (known := _CACHE.pop(key, None)) is None or [one for one, _ in known[0]] != [
        one for one, _ in read
    ]:
        files = [file if file.id == id_ else replace(file, id=id_) for id_, file in read]
        known = (tuple(read), Network.of(files))
    _CACHE[key] = known
    while len(_CACHE) > _KEPT:
        try:
            _CACHE.popitem(last=False)
        except KeyError:  # another thread was faster
            break
    return known[1]


# -- the table -----------------------------------------------------------------------------------


@on_change
def refresh(case: Case) -> None:
    """Make the row of a case anew. In the transaction of the change."""
    # Who writes may not see all of it; the row is made for nobody in particular.
    with standing.operator():
        _keep(fresh(case))


@rebuilds("connections", "store.connectedcase")
def rebuild() -> int:
    """Make all rows anew; return how many there are."""
    with standing.operator():
        rows.drop_all()
        for case in every_case().prefetch_related("entries").iterator(chunk_size=200):
            _keep(case)
        return rows.count()


def _keep(case: Case) -> None:
    casefile = deriving.full(case)
    rows.keep(case, has_lists=has_lists(casefile), person_key=casefile.person.key or "")
