"""What a step is called in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text


@dataclass(frozen=True)
class StepWords:
    """A step in plain words.

    *did* tells that it was taken and so where the case stands; *can* tells the person what can
    still be asked; *will* tells what an authority decides or has to do next. *always* says that
    it can still be asked with sense when its part of the way lies behind, *in_time* that it is
    told only while a period for it runs.
    """

    did: Text | None = None
    can: Text | None = None
    will: Text | None = None
    always: bool = False
    in_time: bool = False
