"""The readiness list: what must be there before a person is handed over, and where it is asked.

What the law asks stands with its provisions and is *required*. What offices do without a rule that
was read is *practice*: it is known, not verified, says why it is there, and stops nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text


@dataclass(frozen=True, slots=True)
class ItemKind:
    """One item of the list. *state* is the requested State it is for; None for both.

    *practice* says why an item stands here that no provision asks for. *temporary* is True for what
    only a surrender for a time needs, False for what only a final one needs.
    """

    name: str
    text: Text
    law: tuple[str, ...] = ()
    state: str | None = None
    temporary: bool | None = None
    practice: Text | None = None

    @property
    def required(self) -> bool:
        """Whether the law asks for it before surrender."""
        return self.practice is None


ITEMS: tuple[ItemKind, ...] = (
    ItemKind(
        "decision",
        Text("SRE granted extradition", "la SRE concedió la extradición"),
        ("mx/lei/30",),
        "MX",
    ),
    ItemKind(
        "notified",
        Text("the grant was notified to the person", "la concesión se notificó a la persona"),
        ("mx/lei/33/1",),
        "MX",
    ),
    ItemKind(
        "final",
        Text(
            "the period without amparo has passed, or amparo was finally denied",
            "pasó el plazo sin amparo, o este se negó en definitiva",
        ),
        ("mx/lei/33/3",),
        "MX",
    ),
    ItemKind(
        "order",
        Text("SRE ordered the surrender", "la SRE ordenó la entrega"),
        ("mx/lei/33/3",),
        "MX",
        temporary=False,
    ),
    ItemKind(
        "certified",
        Text("a judge certified the person", "un juez certificó a la persona"),
        ("us/18-usc/3184",),
        "US",
    ),
    ItemKind(
        "decision",
        Text("the Secretary of State ordered the surrender", "el Secretario ordenó la entrega"),
        ("us/18-usc/3186",),
        "US",
    ),
    ItemKind(
        "no_stay",
        Text("no stay of surrender is in force", "ninguna suspensión de la entrega rige"),
        ("mx/amparo/126", "mx/amparo/160"),
        "MX",
    ),
    ItemKind(
        "no_stay",
        Text("no court has stayed the surrender", "ningún tribunal suspendió la entrega"),
        ("us/28-usc/2241",),
        "US",
    ),
    ItemKind(
        "assurances",
        Text(
            "every assurance that is needed was given",
            "se otorgaron todas las seguridades necesarias",
        ),
        ("treaty-1978/8", "mx/lei/10"),
        "MX",
    ),
    ItemKind(
        "assurances",
        Text(
            "every assurance that is needed was given",
            "se otorgaron todas las seguridades necesarias",
        ),
        ("treaty-1978/8",),
        "US",
    ),
    ItemKind(
        "time_limit",
        Text(
            "the sixty days to take charge of the person have not lapsed",
            "no han vencido los sesenta días para hacerse cargo de la persona",
        ),
        ("mx/lei/35", "treaty-1978/14/3"),
        "MX",
    ),
    ItemKind(
        "time_limit",
        Text(
            "the two calendar months to take the person out have not lapsed",
            "no han vencido los dos meses para sacar a la persona",
        ),
        ("us/18-usc/3188", "treaty-1978/14/3"),
        "US",
    ),
    ItemKind(
        "not_deferred",
        Text("surrender is not deferred", "la entrega no está diferida"),
        ("treaty-1978/15/1",),
        temporary=False,
    ),
    ItemKind(
        "temporary_agreed",
        Text(
            "the States agreed on a surrender for a time and on the return",
            "los Estados acordaron la entrega temporal y la devolución",
        ),
        ("treaty-1978/15/2", "protocol-1997/I/2"),
        temporary=True,
    ),
    ItemKind(
        "sentenced",
        Text(
            "the person was sentenced in the requested State, and is wanted for trial",
            "la persona fue condenada en el Estado requerido y se le pide para juicio",
        ),
        ("treaty-1978/15/2",),
        temporary=True,
    ),
    ItemKind(
        "torture_claim_weighed",
        Text(
            "no danger of torture was claimed, or the claim was weighed",
            "no se alegó peligro de tortura, o la alegación se ponderó",
        ),
        ("us/22-cfr/95",),
        "US",
    ),
    ItemKind(
        "place_agreed",
        Text("day and place are agreed", "día y lugar están acordados"),
        ("treaty-1978/14/3",),
    ),
    ItemKind(
        "interior_told",
        Text(
            "the Ministry of the Interior was told of the handover",
            "se avisó de la entrega a la Secretaría de Gobernación",
        ),
        ("mx/lei/34",),
        "MX",
    ),
    ItemKind(
        "agents_authorized",
        Text(
            "the agents who receive the person are authorized",
            "los agentes que reciben a la persona están autorizados",
        ),
        ("mx/lei/34",),
        "MX",
    ),
    ItemKind(
        "agents_authorized",
        Text(
            "the agent who receives the person is authorized",
            "el agente que recibe a la persona está autorizado",
        ),
        ("us/18-usc/3186",),
        "US",
    ),
    ItemKind(
        "procedure",
        Text(
            "nothing else in the procedure holds the surrender back",
            "nada más en el procedimiento retiene la entrega",
        ),
        ("treaty-1978/14/3",),
    ),
    # -- practice ----------------------------------------------------------------------------------
    ItemKind(
        "identity",
        Text(
            "the identity of the person was checked at the handover",
            "se cotejó la identidad de la persona al entregarla",
        ),
        practice=Text(
            "No provision that was read asks for it at the handover; whoever signs for a person "
            "makes sure that it is the one.",
            "Ninguna disposición leída lo pide al entregar; quien firma por una persona se "
            "cerciora de que es ella.",
        ),
    ),
    ItemKind(
        "health",
        Text("the person is fit to travel", "la persona está en condiciones de viajar"),
        practice=Text(
            "A medical certificate is usual: it shows in which state the person left.",
            "Es usual un certificado médico: muestra en qué estado salió la persona.",
        ),
    ),
    ItemKind(
        "travel_papers",
        Text("travel papers are there", "hay documentos de viaje"),
        practice=Text(
            "Carriers and border posts ask for them, also of a person in custody.",
            "Las piden transportistas y puestos fronterizos, también a quien va detenido.",
        ),
    ),
    ItemKind(
        "escorts",
        Text("the escorts are named", "las escoltas están designadas"),
        practice=Text(
            "That agents be authorized is law; that they be named beforehand is usual.",
            "Que los agentes estén autorizados es ley; que se designen antes es usual.",
        ),
    ),
    ItemKind(
        "decision_translated",
        Text("the decision was translated", "se tradujo la resolución"),
        practice=Text(
            "No provision that was read asks for it; the receiving State reads from it what the "
            "surrender covers.",
            "Ninguna disposición leída lo pide; el Estado que recibe lee en ella qué cubre la "
            "entrega.",
        ),
    ),
    ItemKind(
        "counsel_told",
        Text("counsel was told of the day", "se avisó del día a la defensa"),
        practice=Text(
            "The law names the person, not counsel, as the one to be notified; counsel is usually "
            "told.",
            "La ley manda notificar a la persona, no a su defensa; a esta suele avisársele.",
        ),
    ),
    ItemKind(
        "property_ready",
        Text(
            "property connected with the offense is ready to go with the person",
            "los objetos relacionados con el delito están listos para ir con la persona",
        ),
        practice=Text(
            "Article 19 of the treaty lets property be handed over; surrender waits for none.",
            "El artículo 19 del tratado permite entregar objetos; la entrega no espera por ellos.",
        ),
    ),
)
"""All items, in the order in which they are looked at."""


def items_for(requested_state: str | None, *, temporary: bool) -> tuple[ItemKind, ...]:
    """The items of a surrender by a State, final or for a time."""
    return tuple(
        one
        for one in ITEMS
        if one.state in (None, requested_state) and one.temporary in (None, temporary)
    )
