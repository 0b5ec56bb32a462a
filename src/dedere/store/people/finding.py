"""Which pairs of mentions may be of one person, with their evidence."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.statistics.linkage import Mention, pair_of
from dedere.store.access import Reader
from dedere.store.people.mentions import mentions_for

if TYPE_CHECKING:
    from dedere.statistics.linkage.scoring import Match, Pair

_KEPT = 8
_FOUND: OrderedDict[tuple[object, ...], Match] = OrderedDict()


def found_for(reader: Reader, *, threshold: float | None = None, train: bool = False) -> Match:
    """The pairs among all mentions that *reader* may know of, the strongest first."""
    return _matched(mentions_for(reader), threshold=threshold, train=train)


def pair_for(reader: Reader, one: str, other: str) -> tuple[Pair, Match]:
    """Two mentions compared, however unlikely they are.

    Raises:
        NotKnownError: there is no such mention, or none that this reader may know of.
        DedereError: they are one mention.
    """
    mentions = mentions_for(reader)
    return pair_among(mentions, one, other)


def pair_among(mentions: Sequence[Mention], one: str, other: str) -> tuple[Pair, Match]:
    """The same, where the mentions are at hand."""
    known = {mention.id for mention in mentions}
    for id in (one, other):
        if id not in known:
            raise NotKnownError(NO_MENTION.format(id=id))
    if one == other:
        raise DedereError(_ONE)
    found = _matched(tuple(mentions), only=frozenset({pair_of(one, other)}))
    return found.pairs[0], found


def _matched(
    mentions: tuple[Mention, ...],
    *,
    threshold: float | None = None,
    train: bool = False,
    only: frozenset[tuple[str, str]] | None = None,
) -> Match:
    from dedere.statistics.linkage import scoring

    least = scoring.THRESHOLD if threshold is None else threshold
    version = (mentions, least, train, only)
    # Taken out and put back, so that another thread cannot evict it in between.
    found = _FOUND.pop(version, None)
    if found is None:
        found = scoring.match(mentions, threshold=least, train=train, only=only)
    _FOUND[version] = found
    while len(_FOUND) > _KEPT:
        try:
            _FOUND.popitem(last=False)
        except KeyError:  # another thread was faster
            break
    return found


NO_MENTION = Text("There is no mention with the id '{id}'.", "No hay mención con la clave «{id}».")
_ONE = Text("A mention is compared with another.", "Una mención se compara con otra.")
