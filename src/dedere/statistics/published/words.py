"""The words of a definition: what is counted, of whom, where, by whom."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

from dedere.bilingual import Text, same

Bound = Literal["exactly", "about", "at_least"]

BOUNDS: Mapping[Bound, Text] = {
    "exactly": same("{value}"),
    "about": Text("about {value}", "unas {value}"),
    "at_least": Text("at least {value}", "al menos {value}"),
}


class Dimension(StrEnum):
    """In what two definitions can differ."""

    EVENT = "event"
    FROM = "from"
    TO = "to"
    PERSONS = "persons"
    OF = "of"
    UNIT = "unit"
    BODY = "body"

    @property
    def label(self) -> Text:
        """Its name."""
        return _DIMENSIONS[self][0]

    @property
    def reason(self) -> Text:
        """Why numbers that differ in it are different numbers."""
        return _DIMENSIONS[self][1]


_DIMENSIONS = {
    Dimension.EVENT: (
        Text("what happened", "qué ocurrió"),
        Text(
            "Asking, granting and handing over happen on different days; who is granted one year "
            "may be handed over in another, or never.",
            "Pedir, conceder y entregar ocurren en días distintos; quien se concede un año puede "
            "entregarse en otro, o nunca.",
        ),
    ),
    Dimension.FROM: (
        Text("from where", "desde dónde"),
        Text("Each direction is counted apart.", "Cada sentido se cuenta aparte."),
    ),
    Dimension.TO: (
        Text("to where", "hacia dónde"),
        Text(
            "All countries hold the United States and others; where it is not stated, it may be "
            "either.",
            "Todos los países incluyen a Estados Unidos y a otros; donde no se dice, puede ser "
            "cualquiera de los dos.",
        ),
    ),
    Dimension.PERSONS: (
        Text("which persons", "qué personas"),
        Text(
            "Nationals are a part of all persons; those with two nationalities are counted apart "
            "by some.",
            "Las personas nacionales son parte de todas; hay quien cuenta aparte a las de doble "
            "nacionalidad.",
        ),
    ),
    Dimension.OF: (
        Text("which part", "qué parte"),
        Text("A part is in its whole already.", "Una parte ya está en su total."),
    ),
    Dimension.UNIT: (
        Text("unit", "unidad"),
        Text(
            "A person can be asked for more than once, and one extradition can answer several "
            "requests.",
            "Una persona puede pedirse más de una vez, y una extradición puede atender varias "
            "solicitudes.",
        ),
    ),
    Dimension.BODY: (
        Text("who counted", "quién contó"),
        Text(
            "Offices count from lists of their own; the press found two ministries with two "
            "answers to one question.",
            "Cada oficina cuenta con su propia lista; la prensa encontró dos dependencias con dos "
            "respuestas a una misma pregunta.",
        ),
    ),
}

EVENTS: Mapping[str, Text] = {
    "requested": Text("requested", "solicitadas"),
    "filed_with_judges": Text("filed with judges", "presentadas ante jueces"),
    "petitioned": Text("petitions received", "peticiones recibidas"),
    "granted": Text("granted", "concedidas"),
    "refused": Text("refused", "negadas"),
    "in_process": Text("in process", "en trámite"),
    "surrendered": Text("handed over in extradition", "entregadas en extradición"),
    "handed_over": Text("handed over outside the treaty", "entregadas fuera del tratado"),
    "deported": Text("deported", "deportadas"),
    "surrendered_or_deported": Text("extradited or deported", "extraditadas o deportadas"),
    "surrendered_or_handed_over": Text(
        "handed over, in extradition or not", "entregadas, en extradición o no"
    ),
    "quota": Text("set as a quota", "fijadas como cuota"),
    "duration": Text("duration", "duración"),
}
PLACES: Mapping[str, Text] = {
    "MX": Text("Mexico", "México"),
    "US": Text("the United States", "Estados Unidos"),
    "all": Text("all countries", "todos los países"),
    "CA_CO_MX": Text("Canada, Colombia and Mexico", "Canadá, Colombia y México"),
    "not_stated": Text("a place that is not stated", "un lugar que no se dice"),
}
PERSONS: Mapping[str, Text] = {
    "all": Text("all persons", "todas las personas"),
    "nationals": Text("nationals of Mexico", "personas mexicanas"),
    "dual_nationals": Text("with two nationalities", "con doble nacionalidad"),
}
PARTS: Mapping[str, Text] = {
    "all": Text("everything", "todo"),
    "drug_offenses": Text("for drug offenses", "por delitos contra la salud"),
    "share_of_incoming": Text(
        "as a share of all who came to the United States",
        "como proporción de quienes llegaron a Estados Unidos",
    ),
    "refusal_amparo": Text("because of an amparo", "por un amparo"),
    "refusal_evidence": Text("for lack of evidence", "por falta de pruebas"),
    "refusal_jurisdiction_abroad": Text("acts abroad, article 4", "actos en el extranjero, art. 4"),
    "refusal_time_bar": Text("for lapse of time", "por prescripción"),
    "refusal_identity": Text("another person", "otra persona"),
    "refusal_tried_already": Text("tried already", "cosa juzgada"),
    "refusal_assurance": Text("for lack of an assurance", "por falta de garantía"),
    "refusal_refugee": Text("refugee status", "condición de refugiado"),
    "refusal_jurisdiction": Text("for jurisdiction", "por jurisdicción"),
    "refusal_dual_criminality": Text("no offense in both laws", "sin doble incriminación"),
    "offense_murder": Text("for murder", "por homicidio"),
    "offense_drugs": Text("for drugs", "por drogas"),
    "offense_sexual": Text("for violent sexual offenses", "por delitos sexuales violentos"),
    "offense_violent": Text("for other violence", "por otra violencia"),
    "offense_fraud": Text("for fraud with documents", "por fraude con documentos"),
    "offense_smuggling": Text("for smuggling of migrants", "por tráfico de personas migrantes"),
    "offense_conspiracy_share": Text(
        "share for conspiracy and drugs", "proporción por asociación y drogas"
    ),
    "offense_homicide_share": Text("share for homicide", "proporción por homicidio"),
    "offense_sexual_share": Text("share for sexual offenses", "proporción por delitos sexuales"),
    "offense_drugs_share": Text("share for drugs", "proporción por drogas"),
    "offense_four_share": Text("share of four classes", "proporción de cuatro clases"),
    "with_amparo": Text("with amparos", "con amparos"),
    "uncontested": Text("where nobody objects", "sin oposición"),
    "one_case": Text("one case", "un caso"),
    "two_cases": Text("two cases", "dos casos"),
    "stage_first_stage": Text("in the first stage", "en la primera etapa"),
    "stage_opinion": Text("with an opinion for surrender", "con opinión favorable"),
    "stage_amparo": Text("in amparo", "en amparo"),
    "stage_lost": Text("who had lost for good", "con derrota definitiva"),
    "stage_waived": Text("who had agreed to go", "con allanamiento"),
    "stage_unknown": Text("of whom nothing was found", "sin datos"),
}
UNITS: Mapping[str, Text] = {
    "persons": Text("persons", "personas"),
    "requests": Text("requests", "solicitudes"),
    "extraditions": Text("extraditions", "extradiciones"),
    "persons_a_year": Text("persons a year", "personas al año"),
    "extraditions_a_year": Text("extraditions a year", "extradiciones al año"),
    "percent": Text("percent", "por ciento"),
    "years": Text("years", "años"),
    "months": Text("months", "meses"),
}
COUNTS = frozenset({"persons", "requests", "extraditions"})
"""Units that can be added; the others are shares, means and lengths of time."""


TOPICS: Mapping[str, Text] = {
    "surrenders": Text("From Mexico to other States", "De México a otros Estados"),
    "requests": Text("Requests", "Solicitudes"),
    "refusals": Text("Refusals", "Negativas"),
    "offenses": Text("Offenses", "Delitos"),
    "durations": Text("Durations", "Duraciones"),
    "to-mexico": Text("From the United States to Mexico", "De Estados Unidos a México"),
}
"""What figures are about."""


def _unnamed(told_by: str) -> Text:
    return Text(f"not stated ({told_by})", f"no se dice ({told_by})")


BODIES: Mapping[str, Text] = {
    "pgr": Text("PGR, Mexico's prosecution service to 2018", "PGR"),
    "fgr": Text("FGR, Mexico's prosecution service since 2019", "FGR"),
    "sre": Text("SRE, Mexico's foreign ministry", "SRE"),
    "doj": Text("US Department of Justice", "Departamento de Justicia de Estados Unidos"),
    "embassy": Text("US Embassy in Mexico", "Embajada de Estados Unidos en México"),
    "usms": Text("US Marshals Service", "US Marshals Service"),
    "prosecutors": Text("Mexican prosecutors, through AP", "fiscales mexicanos, según AP"),
    "bulletins": Text("a newspaper, from bulletins", "un diario, con boletines"),
    "court_lists": Text("a newspaper, from court lists", "un diario, con listas de juzgados"),
    "elementa": Text("Elementa DDHH", "Elementa DDHH"),
    "release": Text("counted here in released requests", "contado aquí en solicitudes entregadas"),
    "dataset": Text("a research dataset", "un conjunto de datos de investigación"),
    "officials": Text("Mexican officials", "funcionarios mexicanos"),
    "academic": Text("an academic", "una persona académica"),
    "governments": Text("both governments", "ambos gobiernos"),
    "not_read": Text("not stated (known, not read again)", "no se dice (conocido, no releído)"),
    "not_stated": _unnamed("Reporte Índigo"),
    "not_stated_2009": _unnamed("UPI, Fox News"),
    "not_stated_economista": _unnamed("El Economista"),
    "not_stated_elementa": _unnamed("Elementa DDHH"),
    "not_stated_manana": _unnamed("El Mañana"),
    "not_stated_milenio": _unnamed("Milenio"),
    "not_stated_nayarit": _unnamed("Noticias Nayarit"),
    "not_stated_nmas": _unnamed("N+"),
    "not_stated_perez": _unnamed("El Universal"),
    "not_stated_tiempo": _unnamed("El Tiempo"),
    "not_stated_tinforma": _unnamed("T-Informa"),
    "not_stated_universal": _unnamed("El Universal"),
    "not_stated_zeta": _unnamed("Zeta"),
}
"""Who counted. Where no office is named, the paper that printed the number stands for it: two
papers that name none may have asked two offices."""
