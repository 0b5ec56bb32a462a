"""Further lists of a casefile: each names its keys and what an entry becomes, and no more.

The reader, the writer and the schema go over `MORE`. A list whose entries need more than keys (the
conflicts, whose values have the type of their fact) is not among them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.casefile import arguments, exchanges, offers
from dedere.casefile.model import Entry
from dedere.casefile.shapes import Field


@dataclass(frozen=True, slots=True)
class Listed:
    """One list: its name in the file, what one entry of it is, its keys, and how it is made."""

    name: str
    what: Text
    fields: Mapping[str, Field]
    make: Callable[..., Entry]


MORE: tuple[Listed, ...] = (
    Listed(
        "exchanges",
        Text("an exchange", "una comunicación"),
        exchanges.EXCHANGE,
        exchanges.Exchange,
    ),
    Listed("offers", Text("an offer", "un ofrecimiento"), offers.OFFER, offers.Offer),
    Listed(
        "arguments", Text("an argument", "un argumento"), arguments.ARGUMENT, arguments.Argument
    ),
)
