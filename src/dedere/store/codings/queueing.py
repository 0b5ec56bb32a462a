"""What waits to be coded, the least sure proposal first.

The order comes from the proposals alone. Of codings it looks at one's own, and at who codes what,
which everybody may see; so nothing that another coder wrote moves it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedere.dockets.codebook import codebook
from dedere.store import access, dockets
from dedere.store.access import Reader
from dedere.store.codings.acts import Value, replay, value_of
from dedere.store.codings.reading import CODERS, states
from dedere.store.models import Docket


@dataclass(frozen=True, slots=True)
class Waiting:
    """One variable of one defendant."""

    docket: Docket
    defendant: str
    """The key of the defendant."""
    name: str
    variable: str
    confidence: float | None
    """Of the proposal; None where there is none."""
    others: int
    """How many other readings are proposed."""
    coders: tuple[str, ...]
    """Who codes this defendant."""
    is_begun: bool
    """Whether the reader is one of them."""

    @property
    def order(self) -> tuple[bool, float, int, str, str, str]:
        """The least sure first; of two as sure the one with more readings; then by place."""
        sure = self.confidence
        place = (self.docket.pk, self.defendant, self.variable)
        return (sure is None, sure or 0.0, -self.others, *place)


def queue(reader: Reader, docket: Docket | None = None) -> list[Waiting]:
    """What *reader* may still code, in order; of one docket, where it is named.

    Left out are variables that he has coded, defendants whom two others code, his finished
    codings, and matters that charge nobody.
    """
    known = states(reader)
    coded = _coded(reader)
    # What papers tell nobody proposes, and an earlier copy was read under an earlier codebook.
    unproposed: dict[str, tuple[float | None, int]] = dict.fromkeys(codebook().names, (None, 0))
    found: list[Waiting] = []
    for copy in dockets.latest_of_all(reader):
        if docket is not None and copy.docket_id != docket.pk:
            continue
        for one in dockets.defendants_of(copy):
            if not one.is_defendant:
                continue
            state = known.get((copy.docket_id, one.key), [])
            mine = next((who for who in state if who.is_mine), None)
            working = [who for who in state if not who.is_set_aside]
            if mine is None and len(working) >= CODERS:
                continue
            if mine is not None and (mine.is_finished or mine.is_set_aside):
                continue
            done = coded.get(mine.coding.pk, set()) if mine is not None else set()
            found += [
                Waiting(
                    copy.docket,
                    one.key,
                    one.name,
                    variable,
                    confidence,
                    others,
                    tuple(who.coder for who in working),
                    mine is not None,
                )
                for variable, (confidence, others) in {**unproposed, **one.confidence}.items()
                if variable not in done
            ]
    return sorted(found, key=lambda one: one.order)


def by_defendant(waiting: Iterable[Waiting]) -> list[tuple[Waiting, ...]]:
    """The same by defendant: the one with the least sure variable first."""
    groups: dict[tuple[str, str], list[Waiting]] = {}
    for one in waiting:
        groups.setdefault((one.docket.pk, one.defendant), []).append(one)
    return [tuple(group) for group in groups.values()]


def _coded(reader: Reader) -> dict[int, set[str]]:
    """Of each of one's own codings the variables that stand."""
    own = {
        coding.pk: coding for coding in access.codings_for(reader) if access.is_own(reader, coding)
    }
    rows = access.coded_values_for(reader).filter(coding__in=list(own)).order_by("coding", "act")
    acts: dict[int, list[Value]] = {}
    for row in rows:
        acts.setdefault(row.coding_id, []).append(value_of(row, ""))
    return {pk: set(replay(done).standing) for pk, done in acts.items()}
