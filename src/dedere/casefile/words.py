"""Words that a casefile may use beside the vocabulary of facts and of events."""

from __future__ import annotations

import re

from dedere.bilingual import Text
from dedere.casefile import connection_words
from dedere.law.language.situation import Level

FORMAT = "dedere-casefile/1"
"""What the first line of every casefile says."""

IMPLICIT_REQUEST = "r1"
"""The id of the one request of a casefile that lists none."""

ROLES: dict[str, Text] = {
    "counsel": Text("counsel of the person", "defensa de la persona"),
    "officer_of_requesting_authority": Text(
        "officer of an authority of the requesting State",
        "funcionario de una autoridad del Estado requirente",
    ),
    "officer_of_requested_authority": Text(
        "officer of an authority of the requested State",
        "funcionario de una autoridad del Estado requerido",
    ),
    "prosecutor": Text("prosecutor", "fiscal"),
    "judge": Text("judge", "juez"),
    "consular_officer": Text("consular officer", "funcionario consular"),
    "expert": Text("expert", "perito"),
    "interpreter": Text("interpreter", "intérprete"),
    "victim": Text("victim", "víctima"),
    "relative": Text("relative", "familiar"),
    "witness": Text("witness", "testigo"),
    "other": Text("another role", "otra calidad"),
}
"""In which role somebody takes part in the matter."""

KINDS_OF_EVIDENCE: dict[str, Text] = {
    "witness": Text("witness", "testigo"),
    "accomplice": Text("accomplice who testifies", "coautor o partícipe que declara"),
    "intercept": Text("intercepted communication", "comunicación intervenida"),
    "document": Text("document", "documento"),
    "expert": Text("expert", "perito"),
    "physical": Text("physical evidence", "objeto material"),
    "confession": Text("confession", "confesión"),
    "other": Text("of another kind", "de otra clase"),
}
"""What kind of evidence it is."""

CONFIDENCE: dict[str, Text] = {
    "verified": Text("verified in the source", "verificado en la fuente"),
    "known": Text("generally known, not verified", "conocido, sin verificar"),
    "doubtful": Text("doubtful", "dudoso"),
}
"""How sure whoever wrote a value down was of it."""

LISTS: dict[str, Text] = {
    "requests": Text("the requests", "las solicitudes"),
    "transfers": Text("the transfers", "los traslados"),
    "offenses": Text("the offenses", "los delitos"),
    "documents": Text("the documents", "los documentos"),
    "assurances": Text("the assurances", "las seguridades"),
    "events": Text("the events", "los hechos ocurridos"),
    "parties": Text("the parties", "los intervinientes"),
    "evidence": Text("the evidence", "las pruebas"),
    "decisions": Text("the decisions", "las resoluciones"),
    "surrenders": Text("the surrenders", "las entregas"),
    "priorities": Text("the marks of priority", "las marcas de prioridad"),
    "exchanges": Text("the exchanges", "las comunicaciones"),
    "offers": Text("the offers", "los ofrecimientos"),
    "arguments": Text("the arguments", "los argumentos"),
    "conflicts": Text("the conflicts of sources", "los conflictos de fuentes"),
    **connection_words.LISTS,
}
"""The lists that can be marked as holding all there is."""

LEVELS_LISTED = (
    Level.REQUEST,
    Level.TRANSFER,
    Level.OFFENSE,
    Level.DOCUMENT,
    Level.ASSURANCE,
)
"""The levels whose subjects stand in lists, in the order of the file."""

LEVEL_OF_LIST: dict[str, Level] = {level.plural: level for level in LEVELS_LISTED}
"""The lists whose entries rules can ask about."""

AT_THE_TOP = ("requesting_state", "requested_state")
"""Facts of the case that stand at the top of the file, not under ``facts``."""

OF_A_REQUEST = (
    *AT_THE_TOP,
    "requests",
    "offenses",
    "assurances",
    "evidence",
    "decisions",
    "surrenders",
    "priorities",
    "arguments",
)
"""The keys by which a file speaks of extradition; without any, it may be of transfers alone."""

CONNECTIONS = tuple(connection_words.LISTS)
"""The lists of what a matter is connected with; a file of these alone needs no request."""

OF_EITHER = frozenset({"notification", "contact", "other"})
"""Types of events that may be of a request as well as of a transfer."""

RESERVED: frozenset[str] = frozenset(level.value for level in Level)
"""Names that no entry may have, because they name what is not in a list."""

_DAY = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
DAY_PATTERN = rf"^({_DAY}|{_DAY}/{_DAY}|{_DAY}/\.\.|\.\./{_DAY})$"
"""The written forms of a date, before the calendar is asked."""
DATE_PATTERN = rf"^(never|{DAY_PATTERN[2:-2]})$"
"""The same, or that it never comes."""
ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$"
"""The form of an id."""

DATE = re.compile(DATE_PATTERN)
ID = re.compile(ID_PATTERN)

ACTS_IN_TIME: dict[Level, str] = {Level.DOCUMENT: "issued_on", Level.ASSURANCE: "given_on"}
"""The fact that says from which day on an entry exists."""
