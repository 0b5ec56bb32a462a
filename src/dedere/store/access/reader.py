"""Whoever asks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever asks: an account, or in the demonstration a name that the person gave, or nobody.

    Without an account somebody reads what is public, and closed things are closed to her. A name
    without an account may write where the installation has no accounts; the pages of one that has
    accounts give nobody a name who has not signed in.
    """

    name: str | None = None
    coder: str | None = None
    """The name of the coder that the person proved to be with a key; see `dedere.store.coders`."""
    account: str | None = None
    """The key of the account that signed in."""
    organizations: frozenset[str] = frozenset()
    """The keys of the organizations of which the account is a member."""
    writes: frozenset[str] = frozenset()
    """Those of them for which it may write."""
    administrator: bool = False
    """Whether it looks after accounts. It opens no case."""
