"""Further lists of a casefile: each names its keys and what an entry becomes, and no more.

The reader, the writer and the schema go over `MORE`. A list whose entries need more than keys (the
conflicts, whose values have the type of their fact) is not among them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.casefile import arguments, exchanges, offers
from dedere.casefile.connected import fields, nodes
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
    Listed("people", Text("one of the people", "una de las personas"), fields.PEOPLE, nodes.Known),
    Listed("groups", Text("a group", "un grupo"), fields.GROUPS, nodes.Group),
    Listed(
        "incidents", Text("an incident", "un hecho investigado"), fields.INCIDENTS, nodes.Incident
    ),
    Listed(
        "investigations",
        Text("an investigation", "una investigación"),
        fields.INVESTIGATIONS,
        nodes.Investigation,
    ),
    Listed(
        "court_cases",
        Text("a court case", "un proceso judicial"),
        fields.COURT_CASES,
        nodes.CourtCase,
    ),
    Listed("ties", Text("a tie", "un vínculo"), fields.TIES, nodes.Tie),
    Listed(
        "statements", Text("a statement", "una declaración"), fields.STATEMENTS, nodes.Statement
    ),
    Listed(
        "file_entries",
        Text("an entry of a file", "una entrada de un expediente"),
        fields.FILE_ENTRIES,
        nodes.FileEntry,
    ),
    Listed(
        "assistance",
        Text("a request for legal assistance", "una solicitud de asistencia jurídica"),
        fields.ASSISTANCE,
        nodes.Assistance,
    ),
    Listed("asks", Text("something asked", "algo que se pidió"), fields.ASKS, nodes.Ask),
)
