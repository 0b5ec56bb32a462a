"""Codings of dockets by two people who do not see each other's: the only door to them.

`begin`, `write`, `undo`, `redo`, `finish` and `reopen` are acts of the coder; `own` is what he
reads of his. `state` tells anybody who codes and whether it is done. `both`, `export` and `stale`
give what the reader may read: one's own coding, and those that were opened when both were finished.
`queue` orders what is to be coded by how unsure the proposals are. `settle` decides where two
opened codings differ, `settlement` tells what they come to, and `final` gives every final value.
`older` and `to_look_at_again` find what was coded under an older meaning.
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
from dedere.store.codings.finals import final
from dedere.store.codings.meanings import Meanings, Older, older, to_look_at_again
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
from dedere.store.codings.settled import (
    ROLES,
    TAKES,
    How,
    Item,
    Settled,
    Settlements,
    Settling,
    left_to_settle,
    opened_pairs,
    settlement,
)
from dedere.store.codings.settling import (
    NothingToSettleError,
    redo_settlement,
    settle,
    undo_settlement,
    withdraw_settlement,
)
from dedere.store.codings.staleness import Stale, stale
from dedere.store.codings.turning import begin, finish, left_out, reopen, set_aside
from dedere.store.codings.writing import redo, undo, write

__all__ = [
    "DECISIONS",
    "ROLES",
    "SURE",
    "TAKES",
    "Both",
    "CoderState",
    "CodingError",
    "History",
    "How",
    "Item",
    "Meanings",
    "NotAllCodedError",
    "NotOpenError",
    "NotYoursError",
    "NothingToSettleError",
    "Older",
    "Own",
    "Pair",
    "ProofNeededError",
    "Settled",
    "Settlements",
    "Settling",
    "Stale",
    "TakenError",
    "Value",
    "Waiting",
    "begin",
    "both",
    "by_defendant",
    "coding_for",
    "export",
    "final",
    "finish",
    "left_out",
    "left_to_settle",
    "older",
    "opened",
    "opened_pairs",
    "own",
    "own_codings",
    "queue",
    "redo",
    "redo_settlement",
    "reopen",
    "set_aside",
    "settle",
    "settlement",
    "stale",
    "state",
    "states",
    "to_look_at_again",
    "undo",
    "undo_settlement",
    "withdraw_settlement",
    "write",
]
