"""Dockets as the office keeps them: the original bytes, and what was read from them."""

from dedere.store.dockets.keeping import (
    LONGEST_NAME,
    Added,
    NotKeptError,
    add_dockets,
    original_for,
    propose_again,
)
from dedere.store.dockets.reading import (
    DefendantOf,
    checked,
    content_of,
    copies_of,
    copy_for,
    defendants_of,
    docket_for,
    dockets_for,
    is_kept,
    latest,
    latest_of_all,
    read_again,
    record_of,
)

__all__ = [
    "LONGEST_NAME",
    "Added",
    "DefendantOf",
    "NotKeptError",
    "add_dockets",
    "checked",
    "content_of",
    "copies_of",
    "copy_for",
    "defendants_of",
    "docket_for",
    "dockets_for",
    "is_kept",
    "latest",
    "latest_of_all",
    "original_for",
    "propose_again",
    "read_again",
    "record_of",
]
