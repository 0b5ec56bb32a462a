"""Codings of dockets by two people who do not see each other's: the only door to them.

`begin`, `write`, `undo`, `redo`, `finish` and `reopen` are acts of the coder; `own` is what he
reads of his. `state` tells anybody who codes and whether it is done. `both`, `export` and `stale`
give what the reader may read: one's own coding, and those that were opened when both were finished.
`queue` orders what is to be coded by how unsure the proposals are.
"""

from dedere.store.codings.acts import DECISIONS, SURE, History, Value
from dedere.store.codings.errors import (
    CodingError,
    NotAllCodedError,
    NotOpenError,
    NotYoursError,
    ProofNeededError,
    TakenError,
)
from dedere.store.codings.exporting import export
from dedere.store.codings.queueing import Waiting, by_defendant, queue
from dedere.store.codings.reading import (
    Both,
    CoderState,
    Own,
    Pair,
    both,
    coding_for,
    opened,
    own,
    own_codings,
    state,
    states,
)
from dedere.store.codings.staleness import Stale, stale
from dedere.store.codings.turning import begin, finish, left_out, reopen, set_aside
from dedere.store.codings.writing import redo, undo, write

__all__ = [
    "DECISIONS",
    "SURE",
    "Both",
    "CoderState",
    "CodingError",
    "History",
    "NotAllCodedError",
    "NotOpenError",
    "NotYoursError",
    "Own",
    "Pair",
    "ProofNeededError",
    "Stale",
    "TakenError",
    "Value",
    "Waiting",
    "begin",
    "both",
    "by_defendant",
    "coding_for",
    "export",
    "finish",
    "left_out",
    "opened",
    "own",
    "own_codings",
    "queue",
    "redo",
    "reopen",
    "set_aside",
    "stale",
    "state",
    "states",
    "undo",
    "write",
]
