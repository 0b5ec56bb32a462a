"""The draft of the request by which an entry of a US file is asked for.

It is written for the prosecutor in Mexico, who alone can ask under the treaty, with a letter of the
victims to that prosecutor before it. What the record does not say is left as a blank to fill in,
and the blanks are listed at the end. Nothing in it is legal advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Language, Text
from dedere.casefile.connected import CourtCase, FileEntry, Incident, Investigation
from dedere.connections.labels import dated
from dedere.connections.leads import Lead, Leads
from dedere.connections.network import Node, cited
from dedere.law import load as load_law
from dedere.law.authorities import load_authorities

ASKS = "mx-fgr"
"""The central authority of Mexico for legal assistance, by its id in the directory."""
ASKED = "us-oia"
"""The office of the United States to which it turns."""

TREATY = (
    "assistance-treaty-1987/scope/kinds",
    "assistance-treaty-1987/documents",
    "assistance-treaty-1987/coordinating-authorities",
    "assistance-treaty-1987/contents",
    "assistance-treaty-1987/contents/in-writing",
)
CODE = ("mx/cnpp/435", "mx/cnpp/436/I", "mx/cnpp/436/II", "mx/cnpp/437", "mx/cnpp/439")
RECORDS = "mx/cnpp/447"
VICTIMS = ("mx/lgv/7/III", "mx/lgv/7/X", "mx/lgv/7/XXVI", "mx/lgv/12/III", "mx/lgv/18", "mx/lgv/19")
USE = ("assistance-treaty-1987/use-of-evidence", "mx/cnpp/444")
INFORMAL = "mx/cnpp/455"
LIMITS = "assistance-treaty-1987/limits"
NO_PRIVATE_RIGHT = "assistance-treaty-1987/scope/no-private-rights"
IN_UNITED_STATES = (
    "us/18-usc/3771/a",
    "us/18-usc/3771/d/1",
    "us/18-usc/3771/d/3",
    "us/18-usc/3771/e",
)


class _Blanks:
    """The blanks of a draft, each told once at the end."""

    def __init__(self, lang: Language) -> None:
        self.lang = lang
        self.found: list[str] = []

    def __call__(self, what: Text) -> str:
        """A blank to fill in, named."""
        name = what.in_(self.lang)
        if name not in self.found:
            self.found.append(name)
        return f"**[____ {name}]**"


def draft(lead: Lead, found: Leads, lang: Language) -> str:
    """The draft for one lead, as Markdown in one language."""
    blank = _Blanks(lang)
    lines = [*_head(lead, lang), *_letter(lead, found, lang, blank)]
    lines += _request(lead, found, lang, blank)
    if lead.public is not True:
        lines += _court(lead, lang, blank)
    lines += _end(lead, found, lang, blank)
    return "\n".join(lines).rstrip("\n") + "\n"


def _head(lead: Lead, lang: Language) -> Iterator[str]:
    yield f"# {_TITLE.in_(lang)}"
    yield ""
    yield f"> {_NO_ADVICE.in_(lang)}"
    if any(one.casefile.invented for one in lead.node.entries):
        yield f"> {_INVENTED.in_(lang)}"
    yield ""


def _letter(lead: Lead, found: Leads, lang: Language, blank: _Blanks) -> Iterator[str]:
    """The letter by which victims ask the prosecutor to ask."""
    yield f"## {_LETTER.in_(lang)}"
    yield ""
    yield f"{_TO.in_(lang)}: {_authority_at_home(found, lang, blank)}"
    yield f"{_FROM.in_(lang)}: {blank(_WHO_ASKS)}"
    yield f"{_INVESTIGATION.in_(lang)}: {_number(found, lang, blank)}"
    yield ""
    asks = _WE_ASK.format(file=_file(lead, lang, blank), about=found.about.label)
    yield f"{asks.in_(lang)} {_under(VICTIMS)}"
    yield ""
    yield f"{_ONLY_AUTHORITIES.in_(lang)} {_under((NO_PRIVATE_RIGHT, 'mx/cnpp/437'))}"
    yield ""
    yield f"{_ANSWER.in_(lang)}"
    yield ""


def _request(lead: Lead, found: Leads, lang: Language, blank: _Blanks) -> Iterator[str]:
    """The request of one coordinating authority to the other."""
    authorities = load_authorities().authorities
    yield f"## {_REQUEST.in_(lang)}"
    yield ""
    for label, id in ((_ASKING, ASKS), (_ASKED_OF, ASKED)):
        name = authorities[id].present.name
        short = authorities[id].present.short
        yield f"- **{label.in_(lang)}:** {name.in_(lang)}{f' ({short})' if short else ''}"
    yield f"- **{_NEEDED_BY.in_(lang)}:** {_authority_at_home(found, lang, blank)}"
    yield f"- **{_BASIS.in_(lang)}:** {_listed(TREATY)}; {_listed(CODE)}"
    yield ""
    yield f"### 1. {_MATTER.in_(lang)}"
    yield ""
    yield f"- {_INVESTIGATION.in_(lang)}: {_number(found, lang, blank)}"
    yield f"- {_ABOUT.in_(lang)}: {found.about.label.in_(lang)}{_when_and_where(found.about, lang)}"
    if lead.by:
        way = "; ".join(one.how.in_(lang) for one in lead.by)
        yield f"- {_TIED.in_(lang)}: {way}"
    yield f"- {_FACTS.in_(lang)}: {blank(_ACCOUNT)}"
    yield f"- {_OFFENSES.in_(lang)}: {blank(_TEXT_OF_LAW)}"
    yield ""
    yield f"### 2. {_WHAT.in_(lang)}"
    yield ""
    yield from _what(lead, lang, blank)
    yield ""
    yield f"### 3. {_WHY.in_(lang)}"
    yield ""
    yield f"{_PURPOSE.in_(lang)} {blank(_PURPOSE_BLANK)}. {_under(('mx/cnpp/436/I',))}"
    yield ""
    yield f"### 4. {_FORM.in_(lang)}"
    yield ""
    yield f"- {_CERTIFIED.in_(lang)} {_under(('assistance-treaty-1987/documents', RECORDS))}"
    yield f"- {_TRANSLATED.in_(lang)} {_under(('assistance-treaty-1987/contents/in-writing',))}"
    yield f"- {_CONSENT.in_(lang)} {_under(USE)}"
    yield f"- {_AGAIN.in_(lang)} {_under((INFORMAL,))}"
    yield f"- {_REASONS.in_(lang)} {_under((LIMITS,))}"
    yield ""


def _what(lead: Lead, lang: Language, blank: _Blanks) -> Iterator[str]:
    yield f"- {_FILE.in_(lang)}: {_file(lead, lang, blank)}"
    if lead.node.kind == "court-case":
        yield f"- {_ENTRY.in_(lang)}: {blank(_WHICH_ENTRIES)}"
    else:
        yield f"- {_ENTRY.in_(lang)}: {_entry(lead, lang, blank)}"
        yield f"- {_DATE.in_(lang)}: {lead.day.in_(lang) if lead.day else blank(_DATE_BLANK)}"
        said = lead.says.in_(lang) if lead.says else blank(_CONTENTS)
        yield f"- {_SAID.in_(lang)}: {said}"
    for note in (lead.note, lead.file_note):
        if note:
            yield f"- {_NOTE.in_(lang)}: {note.in_(lang)}"
    yield f"- {_PUBLIC.in_(lang)}: {_STANDS[lead.public].in_(lang)}"
    for gate in lead.gates.all:
        if gate.opens:
            heading = _OPEN if gate.certain else _PERHAPS_OPEN
        else:
            heading = _BARRED if gate.certain else _PERHAPS_BARRED
        under = f" {_under(gate.provisions)}" if gate.provisions else ""
        yield f"- {heading.in_(lang)}: {gate.label.in_(lang)}. {gate.because.in_(lang)}{under}"
    for one in lead.asked:
        yield f"- {_ASKED_BEFORE.in_(lang)}: {one.words.in_(lang)}"
    sources = "; ".join(cited(one, lang) for one in lead.sources)
    yield f"- {_KNOWN_FROM.in_(lang)}: {sources or blank(_SOURCE)}"


def _court(lead: Lead, lang: Language, blank: _Blanks) -> Iterator[str]:
    """What can be asked of the court itself, where the entry is not known to be public."""
    yield f"## {_COURT.in_(lang)}"
    yield ""
    court = _court_named(lead)
    yield f"{_TO.in_(lang)}: {court.in_(lang) if court else blank(_WHICH_COURT)}"
    yield ""
    unsealing = _UNSEAL if lead.public is False else _IF_SEALED
    yield unsealing.format(file=_file(lead, lang, blank)).in_(lang)
    yield ""
    yield _NO_RULE.in_(lang)
    yield ""
    yield f"{_AS_VICTIM.in_(lang)} {_under(IN_UNITED_STATES)}"
    yield ""


def _end(lead: Lead, found: Leads, lang: Language, blank: _Blanks) -> Iterator[str]:
    yield f"## {_TO_FILL.in_(lang)}"
    yield ""
    for one in blank.found:
        yield f"- [ ] {one}"
    yield ""
    yield f"## {_PROVISIONS.in_(lang)}"
    yield ""
    library = load_law()
    asked = [*VICTIMS, NO_PRIVATE_RIGHT, *TREATY, *CODE, RECORDS, *USE, INFORMAL, LIMITS]
    if lead.public is not True:
        asked += IN_UNITED_STATES
    asked += [id for gate in lead.gates.all for id in gate.provisions]
    for id in dict.fromkeys(asked):
        provision = library.provision(id)
        sure = provision.confidence
        doubt = "" if sure == "verified" else f" ({_CHECK.in_(lang)})"
        yield f"- `{id}`: {provision.citation.in_(lang)}{doubt}"


def _authority_at_home(found: Leads, lang: Language, blank: _Blanks) -> str:
    for one in _investigations(found):
        if one.authority is not None:
            return one.authority.in_(lang)
    return blank(_WHICH_PROSECUTOR)


def _number(found: Leads, lang: Language, blank: _Blanks) -> str:
    for one in _investigations(found):
        if one.number:
            return one.number
    return blank(_WHICH_NUMBER)


def _investigations(found: Leads) -> list[Investigation]:
    """The Mexican investigations: the one asked about, or those about the event."""
    nodes = [found.about]
    for link in found.network.into(found.about.id):
        if link.kind == "about":
            nodes.append(found.network.nodes[link.from_])
    return [
        one.entry
        for node in nodes
        for one in node.entries
        if isinstance(one.entry, Investigation) and one.entry.state in ("MX", None)
    ]


def _when_and_where(node: Node, lang: Language) -> str:
    for one in node.entries:
        if isinstance(one.entry, Incident):
            day = dated(one.entry.date).in_(lang) if one.entry.date else None
            parts = [part for part in (day, one.entry.place) if part]
            new = [part for part in parts if part not in node.label.in_(lang)]
            return f" ({', '.join(new)})" if new else ""
    return ""


def _file(lead: Lead, lang: Language, blank: _Blanks) -> str:
    """The file by its number; by what it is called and a blank where none is recorded."""
    name = lead.file_named(lang)
    if name is None or lead.file is None:
        return blank(_WHICH_FILE)
    cases = [one.entry for one in lead.file.entries if isinstance(one.entry, CourtCase)]
    if any(one.docket for one in cases):
        return name
    return f"{name} {blank(_WHICH_FILE)}"


def _entry(lead: Lead, lang: Language, blank: _Blanks) -> str:
    entry = lead.where.entry
    number = entry.entry if isinstance(entry, FileEntry) else None
    label = lead.node.label.in_(lang)
    return f"{number}, {label}" if number and number not in label else label


def _court_named(lead: Lead) -> Text | None:
    if lead.file is None:
        return None
    courts = (one.entry.court for one in lead.file.entries if isinstance(one.entry, CourtCase))
    return next((one for one in courts if one is not None), None)


def _under(ids: tuple[str, ...]) -> str:
    return f"({_listed(ids)})"


def _listed(ids: tuple[str, ...]) -> str:
    return ", ".join(f"`{id}`" for id in ids)


_TITLE = Text(
    "Draft: request for an entry of a court file of the United States",
    "Borrador: solicitud de una entrada de un expediente judicial de Estados Unidos",
)
_NO_ADVICE = Text(
    "A draft made from a record. This is no legal advice: a lawyer and the authorities named check "
    "it, and every blank, before it is sent.",
    "Borrador hecho a partir de un registro. Esto no es asesoría jurídica: una persona abogada y "
    "las autoridades nombradas lo revisan, con cada espacio en blanco, antes de enviarlo.",
)
_INVENTED = Text(
    "INVENTED: the record from which it is made is synthetic.",
    "INVENTADO: el registro del que se hizo es sintético.",
)
_LETTER = Text("A. Letter to the prosecutor", "A. Escrito al ministerio público")
_REQUEST = Text(
    "B. Request for legal assistance, from authority to authority",
    "B. Solicitud de asistencia jurídica, de autoridad a autoridad",
)
_COURT = Text("C. To the court of the United States", "C. Al tribunal de Estados Unidos")
_TO = Text("To", "Para")
_FROM = Text("From", "De")
_INVESTIGATION = Text("Investigation", "Carpeta o averiguación")
_WE_ASK = Text(
    "We ask that you obtain, through the central authority, what the file {file} holds on: "
    "{about}. We ask for it so as to know the truth, for the investigation, and for our part "
    "in it.",
    "Pedimos que obtenga, por conducto de la autoridad central, lo que el expediente {file} "
    "contiene sobre: {about}. Lo pedimos para conocer la verdad, para la investigación y para "
    "nuestra participación en ella.",
)
_ONLY_AUTHORITIES = Text(
    "The treaty binds the two States; victims cannot ask under it by themselves, which is why we "
    "turn to you.",
    "El tratado obliga a los dos Estados; las víctimas no pueden pedir por sí mismas conforme a "
    "él, y por eso acudimos a usted.",
)
_ANSWER = Text(
    "Please tell us in writing when the request was sent, to whom and what came back; if you do "
    "not send it, please give the reasons.",
    "Infórmenos por escrito cuándo se envió la solicitud, a quién y qué se recibió; si no la "
    "envía, exprese las razones.",
)
_ASKING = Text("Authority that asks", "Autoridad que solicita")
_ASKED_OF = Text("Authority that is asked", "Autoridad requerida")
_NEEDED_BY = Text("Authority that needs it", "Autoridad que la necesita")
_BASIS = Text("Under", "Con fundamento en")
_MATTER = Text("The matter", "El asunto")
_ABOUT = Text("About", "Sobre")
_TIED = Text("How the file is tied to it", "Cómo se vincula el expediente con ello")
_FACTS = Text("Short account of the facts", "Relación sucinta de los hechos")
_OFFENSES = Text("Offenses and the text of the law", "Delitos y texto de la ley")
_WHAT = Text("What is asked for", "Lo que se pide")
_WHY = Text("What it is needed for", "Para qué se necesita")
_PURPOSE = Text(
    "It is needed in an investigation or trial that is open in Mexico, in order to",
    "Se necesita en una investigación o proceso en trámite en México, para",
)
_FORM = Text("Form, use and answer", "Forma, uso y respuesta")
_CERTIFIED = Text(
    "We ask for copies certified so that they can be received as evidence.",
    "Se piden copias certificadas que puedan recibirse como prueba.",
)
_TRANSLATED = Text(
    "The request goes in writing, with its translation into English.",
    "La solicitud va por escrito, con su traducción al inglés.",
)
_CONSENT = Text(
    "What arrives serves the purpose named here; we ask for consent that the victims may see it.",
    "Lo que llegue sirve al fin aquí señalado; se pide el consentimiento para que las víctimas "
    "puedan conocerlo.",
)
_AGAIN = Text(
    "If part of it was already had informally, this formal request also covers that part.",
    "Si parte ya se obtuvo de manera informal, esta solicitud formal también la comprende.",
)
_REASONS = Text(
    "If all or part is refused, we ask for the reasons, and whether it can be given on conditions.",
    "Si se niega todo o parte, se piden las razones, y si puede darse bajo condiciones.",
)
_FILE = Text("File", "Expediente")
_ENTRY = Text("Entry", "Entrada")
_DATE = Text("Date", "Fecha")
_SAID = Text("What is known of what it says", "Lo que se sabe de su contenido")
_NOTE = Text("Noted in the record", "Nota del registro")
_PUBLIC = Text("Public or not", "Pública o no")
_STANDS = {
    True: Text("recorded as public", "consta como pública"),
    False: Text("recorded as not public", "consta como no pública"),
    None: Text("not known", "no se sabe"),
}
_BARRED = Text("What bars it", "Lo que la cierra")
_PERHAPS_BARRED = Text("What may bar it", "Lo que puede cerrarla")
_OPEN = Text("What opened it", "Lo que la abrió")
_PERHAPS_OPEN = Text("What may have opened it", "Lo que pudo abrirla")
_ASKED_BEFORE = Text("Asked for before", "Ya se pidió")
_KNOWN_FROM = Text("Known from", "Se sabe por")
_UNSEAL = Text(
    "The entry in {file} is recorded as not public. Whoever asks the court to lift the seal says "
    "which entry, why it is needed, and what could be given with parts blacked out.",
    "La entrada en {file} consta como no pública. Quien pida al tribunal levantar el sello indica "
    "qué entrada, por qué se necesita y qué podría entregarse con partes testadas.",
)
_IF_SEALED = Text(
    "Whether the entry in {file} is sealed is not recorded. First look at the docket; if it is "
    "public, a copy can be had without any request.",
    "No consta si la entrada en {file} está bajo sello. Primero consulte el registro del "
    "tribunal; si es pública, puede obtenerse copia sin solicitud alguna.",
)
_NO_RULE = Text(
    "The law files of this program hold no provision on sealing and unsealing: a lawyer admitted "
    "there names the rule of that court.",
    "Los archivos de ley de este programa no contienen norma sobre el sello y su levantamiento: "
    "una persona abogada admitida allá señala la regla de ese tribunal.",
)
_AS_VICTIM = Text(
    "Whoever was harmed directly by the federal offense on trial there can also claim the rights "
    "of crime victims in that case; whether an event in Mexico is such harm is for that court.",
    "Quien haya sufrido un daño directo por el delito federal que allá se juzga puede además "
    "invocar los derechos de las víctimas en ese proceso; si un hecho ocurrido en México es tal "
    "daño lo decide ese tribunal.",
)
_TO_FILL = Text("To fill in before it is sent", "Por llenar antes de enviarlo")
_PROVISIONS = Text("Provisions named here", "Disposiciones que se citan")
_CHECK = Text("to be checked against the official text", "debe cotejarse con el texto oficial")
_WHO_ASKS = Text("name and quality of who asks", "nombre y calidad de quien pide")
_ACCOUNT = Text("facts, in a few sentences", "hechos, en pocas frases")
_TEXT_OF_LAW = Text(
    "offenses investigated, with the provisions", "delitos que se investigan, con sus artículos"
)
_PURPOSE_BLANK = Text("what the evidence is to prove", "lo que la prueba debe acreditar")
_WHICH_ENTRIES = Text("which entries of the file", "qué entradas del expediente")
_DATE_BLANK = Text("date of the entry", "fecha de la entrada")
_CONTENTS = Text("what the entry is known to say", "lo que se sabe que dice la entrada")
_SOURCE = Text("from where the entry is known", "de dónde se conoce la entrada")
_WHICH_COURT = Text("court and district", "tribunal y distrito")
_WHICH_PROSECUTOR = Text("prosecutor's office in charge", "fiscalía o agencia a cargo")
_WHICH_NUMBER = Text("number of the investigation", "número de la carpeta o averiguación")
_WHICH_FILE = Text("number of the case and its court", "número del proceso y su tribunal")
