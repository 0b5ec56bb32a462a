"""One thing that a victim or a family may ask: who, for what, of whom, by when, on what it rests.

The rights themselves stand in `victims_in_mexico` and `victims_in_united_states`, one file a State.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text


@dataclass(frozen=True, slots=True)
class Right:
    """Something that may be asked for.

    Attributes:
        id: Its name among the others.
        state: ``MX`` or ``US``.
        who: Who may ask.
        what: What for.
        of: Whom it is asked of.
        by_when: Until when, where a provision says; None where none of the law files does.
        provisions: The ids of the provisions on which it rests.
        note: What stands against it, or is not settled.
    """

    id: str
    state: str
    who: Text
    what: Text
    of: Text
    provisions: tuple[str, ...]
    by_when: Text | None = None
    note: Text | None = None
