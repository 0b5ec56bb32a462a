"""Keys of rows that are shown in addresses."""

from __future__ import annotations

import secrets


def opaque() -> str:
    """A key that tells nothing: not of what, not how many there are, not which came before."""
    return secrets.token_hex(8)
