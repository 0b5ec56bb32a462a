"""What a victim or a family may ask, of whom and by when, in either country; and what came back.

Each line of `RIGHTS` rests on provisions of the law files, by their ids. A period stands only where
one of these provisions has it; otherwise the answer says that none stands in the law files, which
is not to say that there is none. Laws that would matter and are not in the law files are named in
`NOT_IN_THE_LAW_FILES`. Nothing here is legal advice.

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
from dedere.connections.way_said import date_text
from dedere.law import load as load_law
from dedere.law.facts import facts_of
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.language.situation import Level


@dataclass(frozen=True, slots=True)
class Right:
    """Something that may be asked for.

    Attributes:
        id: Its name among the others.
        state: ``MX`` or ``US``.
        who: Who may ask.
        what: What for.
        of: Whom it is asked of.
        by_when: Until when, where a provision says; None where none of the law files does.
        provisions: The ids of the provisions on which it rests.
        note: What stands against it, or is not settled.
    """

    id: str
    state: str
    who: Text
    what: Text
    of: Text
    provisions: tuple[str, ...]
    by_when: Text | None = None
    note: Text | None = None


_VICTIM_AT_HOME = Text(
    "victims of an offense prosecuted in Mexico, and their families",
    "las víctimas de un delito perseguido en México, y sus familias",
)
_VICTIM_OF_COUNT = Text(
    "whom a federal offense harmed directly; where violence is told in an accusation and not "
    "charged, that is as a rule not enough",
    "a quienes dañó directamente un delito federal; si la violencia se relata en la acusación y no "
    "se imputa, por lo regular no basta",
)
_ANYBODY = Text("anybody", "cualquier persona")
_FGR = Text(
    "the prosecutor of the Mexican case (in federal matters, the FGR)",
    "el Ministerio Público de la causa mexicana (en lo federal, la FGR)",
)
_CONTROL_JUDGE = Text("the control judge", "el juez de control")
_DISTRICT_COURT = Text(
    "the federal district court of the prosecution",
    "el tribunal federal de distrito del proceso",
)

RIGHTS: tuple[Right, ...] = (
    Right(
        "told-of-rights",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To be told of their rights, with a record of it, and how the proceedings stand",
            "Que se les informen sus derechos, con constancia, y el estado de los procesos",
        ),
        _FGR,
        ("mx/constitution/20/C/I", "mx/lgv/12/I", "mx/lgv/7/XII"),
    ),
    Right(
        "legal-adviser",
        "MX",
        _VICTIM_AT_HOME,
        Text("A legal adviser, free", "Un asesor jurídico gratuito"),
        _FGR,
        ("mx/constitution/20/C/I", "mx/lgv/12/IV"),
        note=Text(
            "The office that provides the adviser stands in articles of the act on victims that "
            "are not in the law files.",
            "La oficina que lo proporciona está en artículos de la ley de víctimas que no figuran "
            "en los archivos de ley.",
        ),
    ),
    Right(
        "mexican-file",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To see the Mexican file, and a free copy",
            "Acceso al expediente mexicano y copia gratuita",
        ),
        _FGR,
        ("mx/cnpp/109/XXII", "mx/lgv/12/IX", "mx/lgv/7/X", "mx/ley-fgr/40/XI"),
        note=Text(
            "Not what a court has ordered withheld. What another State sent in confidence is "
            "shown only within the limits set (mx/cnpp/444).",
            "No lo que un tribunal haya reservado. Lo que otro Estado envió con reserva se muestra "
            "solo dentro de los límites fijados (mx/cnpp/444).",
        ),
    ),
    Right(
        "ask-for-us-file",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "That the prosecutor ask the United States for what its files hold on the event "
            "(exhibits, statements, intercepts)",
            "Que el Ministerio Público pida a Estados Unidos lo que sus expedientes tienen sobre "
            "el hecho (pruebas exhibidas, declaraciones, intervenciones)",
        ),
        _FGR,
        (
            "mx/constitution/20/C/II",
            "mx/lgv/7/XXVI",
            "mx/lgv/19",
            "mx/lgv/20",
            "mx/cnpp/437",
            "mx/cnpp/439",
            "assistance-treaty-1987/scope/kinds",
        ),
        note=Text(
            "Only authorities ask under the treaty: it gives private persons no right to evidence "
            "(assistance-treaty-1987/scope/no-private-rights). A prosecutor who refuses a step of "
            "inquiry says why.",
            "Por el tratado solo piden las autoridades: no da a los particulares derecho a "
            "pruebas (assistance-treaty-1987/scope/no-private-rights). El Ministerio Público que "
            "niega una diligencia dice por qué.",
        ),
    ),
    Right(
        "join-prosecution",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To join the prosecution, with evidence of their own",
            "Constituirse en coadyuvante, con pruebas propias",
        ),
        _CONTROL_JUDGE,
        ("mx/constitution/20/C/II", "mx/lgv/12/III", "mx/lgv/14", "mx/cnpp/338"),
        Text(
            "within three days of the notification of the accusation (mx/cnpp/338)",
            "dentro de los tres días siguientes a la notificación de la acusación (mx/cnpp/338)",
        ),
    ),
    Right(
        "challenge-shelving",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To challenge decisions not to investigate, to shelve, to apply a criterion of "
            "opportunity or not to prosecute",
            "Impugnar la abstención de investigar, el archivo temporal, el criterio de oportunidad "
            "o el no ejercicio de la acción penal",
        ),
        _CONTROL_JUDGE,
        ("mx/constitution/20/C/VII", "mx/cnpp/258", "mx/lgv/12/V"),
        Text(
            "within ten days of the notification (mx/cnpp/258; how days are counted: mx/cnpp/94)",
            "dentro de los diez días posteriores a la notificación (mx/cnpp/258; cómputo de los "
            "días: mx/cnpp/94)",
        ),
        Text(
            "A victim who was duly called to the hearing and does not come loses the challenge.",
            "Si la víctima debidamente citada no comparece a la audiencia, la impugnación queda "
            "sin materia.",
        ),
    ),
    Right(
        "challenge-omissions",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To challenge what the prosecutor fails to inquire into, such as a file abroad that "
            "nobody asks for",
            "Impugnar las omisiones del Ministerio Público en la investigación, como un expediente "
            "extranjero que nadie pide",
        ),
        _CONTROL_JUDGE,
        ("mx/constitution/20/C/VII", "mx/cnpp/109/XXI", "mx/lgv/12/V"),
        note=Text(
            "Article 258 of the code speaks of decisions; of an omission no period stands there.",
            "El artículo 258 del código habla de determinaciones; de la omisión no fija plazo.",
        ),
    ),
    Right(
        "reopen-suspended",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "That a case suspended because the accused is abroad be opened again, and to be told "
            "where it is dropped or ended",
            "Que se reabra la causa suspendida porque el imputado está en el extranjero, y que se "
            "les notifique si se desiste o termina",
        ),
        Text("the court of the Mexican case", "el órgano jurisdiccional de la causa mexicana"),
        ("mx/cnpp/109/XXVIII", "mx/cnpp/109/XXVII", "mx/lgv/14"),
    ),
    Right(
        "told-of-surrender",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To be told of a decision that surrenders the accused of their own case, and to be "
            "heard on it",
            "Que se les notifique la resolución que entrega al imputado de su propia causa, y ser "
            "oídas en ella",
        ),
        Text(
            "the Ministry of Foreign Affairs (SRE), and the judge of the extradition",
            "la Secretaría de Relaciones Exteriores (SRE) y el juez de la extradición",
        ),
        ("mx/lgv/12/XII", "mx/lgv/7/XXVIII"),
        note=Text(
            "Whether it reaches an extradition was not found decided; the extradition act gives "
            "victims no part.",
            "No se halló resuelto si alcanza la extradición; la ley de extradición no da parte a "
            "las víctimas.",
        ),
    ),
    Right(
        "amparo",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "Amparo against an act or omission of an authority that touches a right of theirs",
            "Amparo contra un acto u omisión de autoridad que afecte un derecho suyo",
        ),
        Text("a federal district judge", "un juez de distrito"),
        ("mx/amparo/5/I", "mx/amparo/107/II", "mx/amparo/17", "mx/amparo/18"),
        Text(
            "within fifteen days (mx/amparo/17; from when: mx/amparo/18); at any time against "
            "forced disappearance and the other acts of mx/amparo/17/IV",
            "dentro de quince días (mx/amparo/17; desde cuándo: mx/amparo/18); en todo tiempo "
            "contra la desaparición forzada y los demás actos de mx/amparo/17/IV",
        ),
        Text(
            "The ordinary remedy before the control judge may have to be used first. Whether an "
            "omission that goes on has a period is not in the law files.",
            "Puede que deba agotarse antes el medio ordinario ante el juez de control. Si la "
            "omisión que continúa tiene plazo no está en los archivos de ley.",
        ),
    ),
    Right(
        "reparation-mexico",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "Full reparation: a surrender abroad does not end it",
            "La reparación integral: la entrega al extranjero no la extingue",
        ),
        Text(
            "the court of the Mexican case, through the prosecutor or directly",
            "el órgano jurisdiccional de la causa mexicana, por el Ministerio Público o "
            "directamente",
        ),
        ("mx/constitution/20/C/IV", "mx/cnpp/109/XXV", "mx/lgv/1/4", "mx/lgv/12/II", "mx/cnpp/338"),
        Text(
            "to have its amount on file: within three days of the notification of the accusation "
            "(mx/cnpp/338)",
            "para cuantificarla: dentro de los tres días siguientes a la notificación de la "
            "acusación (mx/cnpp/338)",
        ),
    ),
    Right(
        "truth",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "The truth: what happened, who did it, where the disappeared are",
            "La verdad: qué ocurrió, quién lo hizo, dónde están los desaparecidos",
        ),
        Text("every Mexican authority", "toda autoridad mexicana"),
        ("mx/lgv/7/III", "mx/lgv/18", "mx/lgv/19", "mx/lgv/20"),
        Text("it never lapses (mx/lgv/19)", "es imprescriptible (mx/lgv/19)"),
    ),
    Right(
        "be-heard-us",
        "US",
        _VICTIM_OF_COUNT,
        Text(
            "To be told of public hearings, of release and of escape; not to be shut out; to be "
            "heard on release, plea and sentence",
            "Que se les avise de las audiencias públicas, la libertad y la fuga; no ser excluidas; "
            "ser oídas sobre la libertad, la declaración y la pena",
        ),
        Text(
            "the prosecutor; by motion, the federal district court of the prosecution; then the "
            "court of appeals, by mandamus",
            "la fiscalía; mediante petición, el tribunal federal de distrito del proceso; después, "
            "en mandamus, el tribunal de apelaciones",
        ),
        (
            "us/18-usc/3771/a",
            "us/18-usc/3771/d/1",
            "us/18-usc/3771/d/3",
            "us/18-usc/3771/e",
            "us/frcrp/32/i",
        ),
        Text(
            "before or during the hearing; to have a plea or a sentence opened again, a petition "
            "to the court of appeals within fourteen days of the denial (us/18-usc/3771/d/5)",
            "antes de la audiencia o durante ella; para reabrir la declaración o la pena, acudir "
            "al tribunal de apelaciones dentro de catorce días de la negativa (us/18-usc/3771/d/5)",
        ),
        Text(
            "It gives nobody a say on surrender, and does not reach the victims of an offense that "
            "only Mexico prosecutes.",
            "A nadie da voz sobre la entrega, ni alcanza a las víctimas de un delito que solo "
            "México persigue.",
        ),
    ),
    Right(
        "restitution-us",
        "US",
        _VICTIM_OF_COUNT,
        Text("Restitution in the US sentence", "La reparación en la sentencia de Estados Unidos"),
        Text(
            "the prosecutor and the probation office, before the federal district court",
            "la fiscalía y la oficina de libertad vigilada, ante el tribunal federal de distrito",
        ),
        ("us/18-usc/3663A", "us/18-usc/3664/d/5", "us/18-usc/3771/a"),
        Text(
            "losses not yet known are determined within ninety days after sentencing; for losses "
            "discovered later, sixty days from the discovery (us/18-usc/3664/d/5)",
            "las pérdidas aún no conocidas se fijan dentro de los noventa días posteriores a la "
            "sentencia; por las descubiertas después, sesenta días desde el descubrimiento "
            "(us/18-usc/3664/d/5)",
        ),
    ),
    Right(
        "records-of-agencies-us",
        "US",
        _ANYBODY,
        Text(
            "Records of federal agencies (DEA, FBI, Department of Justice) on the event",
            "Documentos de dependencias federales (DEA, FBI, Departamento de Justicia) sobre el "
            "hecho",
        ),
        Text("the agency itself", "la propia dependencia"),
        ("us/5-usc/552/a/3", "us/5-usc/552/a/6", "us/5-usc/552/b"),
        Text(
            "the request, at any time; the answer, within twenty working days; the appeal against "
            "a refusal, at least ninety days (us/5-usc/552/a/6)",
            "la solicitud, en todo tiempo; la respuesta, dentro de veinte días hábiles; el recurso "
            "contra la negativa, al menos noventa días (us/5-usc/552/a/6)",
        ),
        Text(
            "Courts are not reached. Law enforcement, privacy and confidential sources are among "
            "the exemptions (us/5-usc/552/b).",
            "No alcanza a los tribunales. Entre las excepciones están la persecución de delitos, "
            "la intimidad y las fuentes confidenciales (us/5-usc/552/b).",
        ),
    ),
    Right(
        "evidence-for-mexican-case",
        "US",
        Text(
            "a party of the Mexican case, as an interested person; it is argued",
            "la parte en la causa mexicana, como persona interesada; así se alega",
        ),
        Text(
            "Testimony or documents of a person in the United States for the Mexican case",
            "Testimonio o documentos de una persona que se halla en Estados Unidos, para la causa "
            "mexicana",
        ),
        Text(
            "the federal district court where that person is found",
            "el tribunal federal de distrito del lugar donde se halla",
        ),
        ("us/28-usc/1782/a",),
    ),
    Right(
        "restitution-after-transfer",
        "US",
        Text(
            "whom a Mexican sentence awards reparation, where the sentenced person is transferred "
            "to the United States",
            "a quien una sentencia mexicana reconoce reparación, si la persona sentenciada es "
            "trasladada a Estados Unidos",
        ),
        Text(
            "To have that reparation enforced in the United States",
            "Que esa reparación se ejecute en Estados Unidos",
        ),
        Text("a federal district court", "un tribunal federal de distrito"),
        ("us/18-usc/4115",),
    ),
)
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
