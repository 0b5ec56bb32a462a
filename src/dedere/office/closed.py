"""The days on which courts and offices are closed, as the office keeps them in its data folder."""

from dedere.store.closed_days import NAMES, Mark, closed_days, mark

__all__ = ["NAMES", "Mark", "closed_days", "mark"]
