"""The keys of the ten lists of connections, and which of them name other entries."""

from __future__ import annotations

from collections.abc import Mapping

from dedere.bilingual import Text
from dedere.casefile import connection_words as words
from dedere.casefile.connected.shapes import PERSON, REQUESTS, EntryName
from dedere.casefile.parts import Several
from dedere.casefile.provision_names import ProvisionName
from dedere.casefile.sections import COMMON, ID, KEY
from dedere.casefile.shapes import Day, Field, Flag, Line, Lines, Option, Reference, Words

WHO = ("people", PERSON)
ENDS = (*WHO, "groups", "incidents", "investigations", "court_cases", "assistance", REQUESTS)
"""What a tie can tie, and what an entry can be about."""
SPOKEN_OF = (*ENDS, "statements", "file_entries")

_SINCE = Field(Day(), Text("since when", "desde cuándo"))
_UNTIL = Field(Day(), Text("until when", "hasta cuándo"))
_SAYS = Field(
    Words(), Text("what the source says, in paraphrase", "qué dice la fuente, en paráfrasis")
)
_PLACE = Field(Line(), Text("where, as the source names it", "dónde, como lo nombra la fuente"))
_OF_STATE = Field(Option(words.STATES), Text("of which State", "de qué Estado"))
_PUBLIC = Field(
    Flag(),
    Text("whether it can be read by anybody", "si cualquiera puede leerlo"),
    description=Text(
        "No (false) where it is sealed or kept back; left out where nobody knows.",
        "No (false) si está sellado o reservado; se omite si no se sabe.",
    ),
)


def _about(*kinds: str) -> Field:
    return Field(Several(EntryName(*kinds)), Text("what it is about", "de qué trata"))


PEOPLE: dict[str, Field] = {
    "id": ID,
    "key": KEY,
    "name": Field(
        Line(),
        Text("the name", "el nombre"),
        description=Text(
            "Of a victim or a relative only with the source that published it.",
            "De una víctima o un familiar, solo con la fuente que lo publicó.",
        ),
    ),
    "aliases": Field(Lines(), Text("other names", "otros nombres")),
    "part": Field(Option(words.PARTS), Text("in which part", "en qué calidad")),
    "agency": Field(Words(), Text("the authority or force", "la autoridad o corporación")),
    "rank": Field(Words(), Text("the rank or office", "el grado o cargo")),
    "state_actor": Field(
        Flag(), Text("whether acting for a State", "si actuaba como agente del Estado")
    ),
    "named_by": Field(
        Reference("source"),
        Text(
            "the court or official source that published the name",
            "la fuente judicial u oficial que publicó el nombre",
        ),
    ),
    **COMMON,
}

GROUPS: dict[str, Field] = {
    "id": ID,
    "key": KEY,
    "name": Field(Line(), Text("the name", "el nombre")),
    "aliases": Field(Lines(), Text("other names", "otros nombres")),
    "kind": Field(Option(words.GROUPS), Text("what kind of group", "qué clase de grupo")),
    "vertical": Field(
        Flag(),
        Text("whether it is described as led from one top", "si se le describe con un solo mando"),
    ),
    "territory": Field(Lines(), Text("its places", "sus lugares")),
    "since": _SINCE,
    "until": _UNTIL,
    **COMMON,
}

INCIDENTS: dict[str, Field] = {
    "id": ID,
    "key": KEY,
    "kind": Field(Option(words.INCIDENTS), Text("what happened", "qué ocurrió")),
    "date": Field(Day(), Text("when", "cuándo")),
    "place": _PLACE,
    "people": Field(
        Several(EntryName(*WHO)),
        Text(
            "who suffered it, took part or was arrested", "quién lo sufrió, participó o fue preso"
        ),
    ),
    "groups": Field(Several(EntryName("groups")), Text("which groups", "qué grupos")),
    **COMMON,
}

INVESTIGATIONS: dict[str, Field] = {
    "id": ID,
    "key": KEY,
    "state": _OF_STATE,
    "authority": Field(Words(), Text("the authority", "la autoridad")),
    "number": Field(Line(), Text("its number", "su número")),
    "status": Field(Option(words.STATUSES), Text("where it stands", "en qué estado está")),
    "status_on": Field(Day(), Text("as of which day", "a qué fecha")),
    "opened_on": Field(Day(), Text("when it was opened", "cuándo se abrió")),
    "about": _about("incidents", *WHO, "groups"),
    "surrender_did": Field(
        Words(), Text("what a surrender did to it", "qué efecto tuvo en ella una entrega")
    ),
    **COMMON,
}

COURT_CASES: dict[str, Field] = {
    "id": ID,
    "key": KEY,
    "state": _OF_STATE,
    "court": Field(Words(), Text("the court", "el tribunal")),
    "docket": Field(Line(), Text("its number", "su número de expediente")),
    "kind": Field(Option(words.COURT_CASES), Text("what kind of case", "qué clase de proceso")),
    "status": Field(Option(words.STATUSES), Text("where it stands", "en qué estado está")),
    "opened_on": Field(Day(), Text("when it was opened", "cuándo se abrió")),
    "closed_on": Field(Day(), Text("when it was closed", "cuándo concluyó")),
    "defendants": Field(
        Several(EntryName(*WHO)),
        Text("the defendants or petitioners", "las personas imputadas o quejosas"),
    ),
    "about": _about(*ENDS),
    **COMMON,
}

TIES: dict[str, Field] = {
    "id": ID,
    "from": Field(EntryName(*ENDS), Text("from whom or what", "de quién o de qué"), True),
    "kind": Field(Option(words.TIES), Text("what it is to the other", "qué es del otro"), True),
    "to": Field(EntryName(*ENDS), Text("to whom or what", "a quién o a qué"), True),
    "since": _SINCE,
    "until": _UNTIL,
    "says": _SAYS,
    **COMMON,
}

STATEMENTS: dict[str, Field] = {
    "id": ID,
    "by": Field(EntryName(*WHO), Text("who made it", "quién la hizo")),
    "against": Field(
        Several(EntryName(*WHO, "groups")), Text("against whom", "en contra de quién")
    ),
    "about": _about(*ENDS),
    "in": Field(EntryName("court_cases"), Text("in which court case", "en qué proceso")),
    "kind": Field(Option(words.STATEMENTS), Text("what kind", "de qué clase")),
    "date": Field(Day(), Text("when", "cuándo")),
    "says": _SAYS,
    "benefit": Field(
        Words(),
        Text("what was promised or given for it", "qué se prometió o dio a cambio"),
    ),
    "public": _PUBLIC,
    **COMMON,
}

FILE_ENTRIES: dict[str, Field] = {
    "id": ID,
    "in": Field(
        EntryName("court_cases"), Text("in the file of which case", "en qué expediente"), True
    ),
    "entry": Field(Line(), Text("its number in the file", "su número en el expediente")),
    "kind": Field(Option(words.FILE_ENTRIES), Text("what kind", "de qué clase")),
    "date": Field(Day(), Text("when it was filed", "cuándo se presentó")),
    "says": _SAYS,
    "about": _about(*SPOKEN_OF),
    "public": _PUBLIC,
    "bars": Field(
        Several(Option(words.BARS)),
        Text("what bars it, as a source says", "qué la cierra, según la fuente"),
    ),
    "opens": Field(
        Several(Option(words.OPENS)),
        Text("what opens it, as a source says", "qué la abre, según la fuente"),
    ),
    **COMMON,
}

ASSISTANCE: dict[str, Field] = {
    "id": ID,
    "key": KEY,
    "from_state": Field(Option(words.STATES), Text("which State asks", "qué Estado la pide")),
    "to_state": Field(Option(words.STATES), Text("which State is asked", "a qué Estado se pide")),
    "number": Field(Line(), Text("its number", "su número")),
    "asks": Field(Words(), Text("what it asks for", "qué pide")),
    "asked_on": Field(Day(), Text("when it was asked", "cuándo se pidió")),
    "sent_on": Field(Day(), Text("when the answer was sent", "cuándo se envió la respuesta")),
    "arrived_on": Field(Day(), Text("when it arrived", "cuándo llegó")),
    "status": Field(Option(words.ASSISTANCE), Text("where it stands", "en qué estado está")),
    "about": _about(*ENDS),
    "files": Field(
        Several(EntryName("court_cases", "file_entries", "statements")),
        Text("the files it asks for or brought", "los expedientes que pide o que trajo"),
    ),
    "used_in": Field(
        Several(EntryName("court_cases", "investigations")),
        Text("in which case it was used", "en qué proceso se usó"),
    ),
    **COMMON,
}

ASKS: dict[str, Field] = {
    "id": ID,
    "by": Field(
        Words(),
        Text("who asked, without names", "quién lo pidió, sin nombres"),
        description=Text(
            "A family, a group of families, their counsel.",
            "Una familia, un colectivo, su asesoría jurídica.",
        ),
    ),
    "of": Field(Words(), Text("of which authority", "a qué autoridad")),
    "state": _OF_STATE,
    "what": Field(Words(), Text("what was asked", "qué se pidió")),
    "under": Field(
        Several(ProvisionName()), Text("under which provisions", "con qué disposiciones")
    ),
    "asked_on": Field(Day(), Text("when it was asked", "cuándo se pidió")),
    "answered_on": Field(Day(), Text("when it was answered", "cuándo se contestó")),
    "answer": Field(Option(words.ANSWERS), Text("what came of it", "qué resultó")),
    "came_back": Field(Words(), Text("what came back", "qué se recibió")),
    "about": _about(*SPOKEN_OF),
    **COMMON,
}

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "people": PEOPLE,
    "groups": GROUPS,
    "incidents": INCIDENTS,
    "investigations": INVESTIGATIONS,
    "court_cases": COURT_CASES,
    "ties": TIES,
    "statements": STATEMENTS,
    "file_entries": FILE_ENTRIES,
    "assistance": ASSISTANCE,
    "asks": ASKS,
}
"""The keys of each list, in the order of the file."""


def kinds_named(field: Field) -> tuple[str, ...]:
    """The lists of which a key can name entries; none where it names none."""
    shape = field.shape.of if isinstance(field.shape, Several) else field.shape
    return shape.kinds if isinstance(shape, EntryName) else ()
