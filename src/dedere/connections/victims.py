"""What a victim or a family may ask, of whom and by when, in either country; and what came back.

The rights stand in `victims_in_mexico` and `victims_in_united_states`. Each rests on provisions of
the law files, by their ids. A period stands only where one of these provisions has it; otherwise
the answer says that none stands in the law files, which is not to say that there is none. Laws that
would matter and are not in the law files are named in `NOT_IN_THE_LAW_FILES`. Nothing here is legal
advice.

Nobody is named whom a court or an official statement has not named: `labels.label_of` gives a
victim's name only where the casefile says who published it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedere.bilingual import Text, same
from dedere.casefile import Casefile, Source
from dedere.casefile import connection_words as words
from dedere.casefile.connected import Ask
from dedere.connections.labels import label_of
from dedere.connections.victims_bearing import Pointer, pointers
from dedere.connections.victims_in_mexico import MEXICO
from dedere.connections.victims_in_united_states import UNITED_STATES
from dedere.connections.victims_right import Right
from dedere.connections.way_said import date_text
from dedere.law import load as load_law
from dedere.law.facts import facts_of
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.language.situation import Level

RIGHTS: tuple[Right, ...] = MEXICO + UNITED_STATES
"""What may be asked for: Mexico first, then the United States."""

NOT_IN_THE_LAW_FILES: tuple[Text, ...] = (
    Text(
        "the rules and case law on public access to US court files and on unsealing, and each "
        "court's own rules: how, by whom and by when a sealed entry is opened is not in the law "
        "files",
        "las reglas y precedentes sobre el acceso público a los expedientes judiciales de Estados "
        "Unidos y el levantamiento del sello, y las reglas de cada tribunal: cómo, por quién y "
        "hasta cuándo se abre una entrada sellada no está en los archivos de ley",
    ),
    Text(
        "18 U.S.C. § 3771(c) and (f), 34 U.S.C. § 20141 and Fed. R. Crim. P. 60: the duties of "
        "federal agencies and prosecutors to find victims and tell them",
        "18 U.S.C. § 3771(c) y (f), 34 U.S.C. § 20141 y Fed. R. Crim. P. 60: los deberes de "
        "dependencias y fiscales federales de localizar a las víctimas y avisarles",
    ),
    Text(
        "the articles of the General Act on Victims on its register, its commissions (CEAV), aid "
        "and compensation, with their periods",
        "los artículos de la Ley General de Víctimas sobre el registro, las comisiones (CEAV), la "
        "ayuda y la compensación, con sus plazos",
    ),
    Text(
        "the General Act on Forced Disappearance: the rights of families in the search",
        "la Ley General en Materia de Desaparición Forzada: los derechos de las familias en la "
        "búsqueda",
    ),
    Text(
        "the Mexican acts on access to public information",
        "las leyes mexicanas de transparencia y acceso a la información pública",
    ),
    Text(
        "the petition to the Inter-American Commission on Human Rights (American Convention, "
        "arts. 44 and 46)",
        "la petición ante la Comisión Interamericana de Derechos Humanos (Convención Americana, "
        "arts. 44 y 46)",
    ),
    Text(
        "what Mexican states and US states provide",
        "lo que disponen los estados de ambos países",
    ),
)
"""Laws that would matter here, and of which the law files hold nothing."""


@dataclass(frozen=True, slots=True)
class Named:
    """A victim or a relative of a casefile. *named_by* is the source that published the name."""

    casefile: str
    entry: str
    part: Text
    label: Text
    named_by: Source | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that was asked, and what came back. *rights* are those that it rests on."""

    casefile: str
    ask: Ask
    about: tuple[Text, ...]
    sources: tuple[Source, ...]
    rights: tuple[str, ...]
    invented: bool = False

    @property
    def is_open(self) -> bool:
        """Whether no answer is recorded; ``none`` says that none came."""
        return self.ask.answer is None and self.ask.answered_on is None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A value that a casefile keeps of what is owed to victims; *value* in words."""

    casefile: str
    subject: str
    fact: str
    label: Text
    value: Text
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Victims:
    """Who stands as a victim in some casefiles, what may be asked, what was, what came back."""

    casefiles: tuple[str, ...]
    people: tuple[Named, ...]
    asked: tuple[Asked, ...]
    recorded: tuple[Recorded, ...]
    pointers: tuple[Pointer, ...] = ()
    invented: bool = False

    @classmethod
    def of(cls, casefiles: Iterable[Casefile]) -> Victims:
        """What some casefiles say; a reader's casefiles come without what is closed to her."""
        every = tuple(casefiles)
        return cls(
            tuple(one.id for one in every),
            tuple(named for one in every for named in _people(one)),
            tuple(asked for one in every for asked in _asked(one)),
            tuple(kept for one in every for kept in _recorded(one)),
            tuple(found for one in every for found in pointers(one)),
            any(one.invented for one in every),
        )

    def asked_under(self, right: Right) -> tuple[Asked, ...]:
        """What was asked that rests on a right."""
        return tuple(one for one in self.asked if right.id in one.rights)

    def bears_on(self, right: Right) -> tuple[Pointer, ...]:
        """The files and decisions of the record on which a right bears."""
        return tuple(one for one in self.pointers if one.right == right.id)


def rights_of(under: Iterable[str]) -> tuple[str, ...]:
    """The rights that rest on one of some provisions, or on one above or below it."""
    given = tuple(under)
    return tuple(
        right.id
        for right in RIGHTS
        if any(_same_place(one, other) for one in given for other in right.provisions)
    )


def _same_place(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/")


def cited(provision: str) -> Text:
    """A provision as it is cited.

    Raises:
        KeyError: where no such provision stands in the law files.
    """
    return load_law().provisions[provision].citation


# -- what casefiles say --------------------------------------------------------------------------


def _people(casefile: Casefile) -> list[Named]:
    found = []
    for one in casefile.people:
        if one.part not in words.NAMED_ONLY_WITH_SOURCE:
            continue
        source = casefile.source(one.named_by) if one.named_by else None
        found.append(Named(casefile.id, one.id, words.PARTS[one.part], label_of(one), source))
    return found


def _asked(casefile: Casefile) -> list[Asked]:
    found = []
    for one in casefile.asks:
        sources = (casefile.source(id) for id in one.sources)
        found.append(
            Asked(
                casefile.id,
                one,
                tuple(_about(casefile, id) for id in one.about),
                tuple(source for source in sources if source is not None),
                rights_of(one.under),
                casefile.invented,
            )
        )
    return found


def _about(casefile: Casefile, id: str) -> Text:
    for list_ in (casefile.people, casefile.groups, casefile.incidents, casefile.investigations,
                  casefile.court_cases, casefile.file_entries, casefile.assistance):  # fmt: skip
        for one in list_:
            if one.id == id:
                return label_of(one)
    return label_of(casefile.person) if id == "person" else same(id)


_NOTICE = "victims_notified"
_NO_DAY = Text("no day recorded", "sin día registrado")
_FACTS = {
    Level.CASE: (
        "victims_recognized_in_mexico",
        "victims_told_of_their_rights",
        "victims_asked_for_the_file",
        "victims_were_given_the_file",
    ),
    Level.REQUEST: ("victims_told_of_decision",),
    Level.TRANSFER: ("victims_heard",),
}


def _recorded(casefile: Casefile) -> list[Recorded]:
    found = []
    subjects = (casefile.case, *casefile.requests, *casefile.transfers)
    for subject in subjects:
        for name in _FACTS.get(subject.level, ()):
            datum = subject.data.get(name)
            if datum is None:
                continue
            fact = facts_of(subject.level)[name]
            source = casefile.source(datum.source) if datum.source else None
            value = fact.show(datum.value)
            found.append(Recorded(casefile.id, subject.id, name, fact.label, value, source))
    for event in casefile.events:
        if event.type == _NOTICE:
            when = date_text(event.date) if event.date is not None else _NO_DAY
            source = casefile.source(event.source) if event.source else None
            label = EVENT_TYPES[_NOTICE].label
            found.append(Recorded(casefile.id, event.id, _NOTICE, label, when, source))
    return found
