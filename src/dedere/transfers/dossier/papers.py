"""Which papers each authority needs for a transfer, by the provision that asks for them.

A list stands under one provision and belongs to one authority. Lists of practice say so: their
provisions are marked as known, not verified, in the law files. Whether a paper says all that it
should is for whoever reads it.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.law.facts import transfer as facts
from dedere.law.language.expressions import Expr, all_of

FROM_UNITED_STATES = facts.transferring_state.is_("US")
FROM_MEXICO = facts.transferring_state.is_("MX")


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: its kind, and what the list asks of it.

    *provision* is where it is asked for, if that is not the provision of its list. *where* says in
    which transfers it is asked for at all. *wanted* papers help and are not required.
    """

    kind: str
    certified: bool = False
    translated: bool = False
    provision: str | None = None
    where: Expr | None = None
    wanted: bool = False


@dataclass(frozen=True, slots=True)
class PaperList:
    """The papers that one authority needs; some only once the person has been delivered."""

    name: str
    title: Text
    authority: Text
    provision: str
    papers: tuple[Paper, ...]
    where: Expr | None = None
    once_delivered: bool = False


_TREATY_SENDS = PaperList(
    "treaty-sends",
    Text("What the transferring State sends", "Lo que envía el Estado trasladante"),
    Text("the authority of the transferring State", "la autoridad del Estado trasladante"),
    "transfer-treaty-1976/4/7",
    (
        Paper("statement_of_offense_and_time", certified=True, translated=True),
        Paper("judgment_of_conviction", certified=True),
        Paper("conduct_report", wanted=True),
        Paper("medical_report", wanted=True),
    ),
)
_APPROVALS = PaperList(
    "approvals",
    Text("Who has approved", "Quién aprobó"),
    Text("the authorities of both States", "las autoridades de los dos Estados"),
    "transfer-treaty-1976/4",
    (
        Paper("approval_of_transferring_state", provision="transfer-treaty-1976/4/2"),
        Paper(
            "approval_of_local_authority",
            provision="transfer-treaty-1976/4/5",
            where=facts.sentenced_by_local_court,
        ),
        Paper("approval_of_receiving_state", provision="transfer-treaty-1976/4/3"),
    ),
)
_CONSENT_TO_LEAVE = PaperList(
    "consent-from-united-states",
    Text("The consent, verified", "El consentimiento, verificado"),
    Text("the judge in the United States who verifies", "el juez que verifica en Estados Unidos"),
    "us/18-usc/4107",
    (
        Paper("consent_form", provision="us/18-usc/4107/d"),
        Paper("consent_hearing_record", provision="us/18-usc/4107/e"),
    ),
    where=FROM_UNITED_STATES,
)
_CONSENT_TO_COME = PaperList(
    "consent-from-mexico",
    Text("The consent, verified", "El consentimiento, verificado"),
    Text(
        "the officer who verifies in Mexico for the United States",
        "quien verifica en México por Estados Unidos",
    ),
    "us/18-usc/4108",
    (
        Paper("consent_form", provision="us/18-usc/4108/d"),
        Paper("consent_hearing_record", provision="us/18-usc/4108/e"),
    ),
    where=FROM_MEXICO,
)
_DELIVERY = PaperList(
    "delivery",
    Text("The delivery", "La entrega"),
    Text("the authorities of both States", "las autoridades de los dos Estados"),
    "transfer-treaty-1976/5/1",
    (Paper("delivery_record"),),
    once_delivered=True,
)
_BUREAU = PaperList(
    "bureau-of-prisons",
    Text("The package of the prison", "El paquete de la prisión"),
    Text("the Federal Bureau of Prisons", "el Buró Federal de Prisiones"),
    "us/bop/5140.42/package",
    (
        Paper("transfer_application"),
        Paper("judgment_of_conviction"),
        Paper("presentence_report"),
        Paper("conduct_report"),
        Paper("sentence_computation"),
        Paper("fingerprints_and_photographs"),
    ),
    # A prisoner of a state of the Union asks through that state, which builds its own package.
    where=all_of(FROM_UNITED_STATES, ~facts.sentenced_by_local_court),
)
_VIEWS = PaperList(
    "views",
    Text("The views that are asked for", "Las opiniones que se piden"),
    Text("the unit for transfers of the Department of Justice", "la unidad de traslados del DOJ"),
    "us/crm/737",
    (Paper("views_of_prosecutor"),),
    where=FROM_UNITED_STATES,
)
_MEXICO_ASKS = PaperList(
    "mexico-asks",
    Text("What Mexico usually asks for", "Lo que México suele pedir"),
    Text("Prevención y Reinserción Social (PRS)", "Prevención y Reinserción Social (PRS)"),
    "mx/transfer-practice/documents",
    (
        Paper("transfer_application", translated=True),
        Paper("consent_form", translated=True),
        Paper("proof_of_nationality"),
        Paper("judgment_of_conviction", certified=True, translated=True),
        Paper("certificate_of_finality", translated=True),
        Paper("sentence_computation", translated=True),
        Paper("statement_of_offense_and_time", translated=True),
        Paper("text_of_offense", translated=True),
        Paper("criminal_record", translated=True),
        Paper("conduct_report", translated=True),
        Paper("medical_report", translated=True),
        Paper("family_and_social_study"),
        Paper("fingerprints_and_photographs"),
    ),
    where=FROM_UNITED_STATES,
)
_UNITED_STATES_RECEIVES = PaperList(
    "united-states-receives",
    Text(
        "What the United States needs before it takes custody (list of the rule before 2015)",
        "Lo que Estados Unidos necesita antes de recibir (lista de la norma anterior a 2015)",
    ),
    Text("the Federal Bureau of Prisons", "el Buró Federal de Prisiones"),
    "us/28-cfr/527.46@1977-10-28",
    (
        Paper("judgment_of_conviction", certified=True, provision="us/28-cfr/527.46/1"),
        Paper(
            "statement_of_offense_and_time",
            certified=True,
            translated=True,
            provision="us/28-cfr/527.46/2",
        ),
        Paper("proof_of_nationality", provision="us/28-cfr/527.46/3"),
    ),
    where=FROM_MEXICO,
)
_MONEY = PaperList(
    "money-and-victims-united-states",
    Text("Money and victims", "Dinero y víctimas"),
    Text("the unit for transfers of the Department of Justice", "la unidad de traslados del DOJ"),
    "us/crm/733/b",
    (
        Paper("payment_record", where=facts.restitution_unpaid),
        Paper("views_of_victims", wanted=True),
        # The section speaks of release and escape; that a transfer is one is not said.
        Paper("notice_to_victims", provision="us/18-usc/3771/a", wanted=True),
    ),
    where=FROM_UNITED_STATES,
)
_MONEY_MEXICO = PaperList(
    "money-and-victims-mexico",
    Text("Money and victims", "Dinero y víctimas"),
    Text("the Mexican authority", "la autoridad mexicana"),
    "mx/lgv/12",
    (
        Paper("payment_record", provision="us/18-usc/4115", where=facts.restitution_unpaid),
        Paper("notice_to_victims", provision="mx/lgv/12/XII"),
        Paper("views_of_victims", wanted=True),
    ),
    where=FROM_MEXICO,
)
_EXECUTION = PaperList(
    "execution",
    Text("The sentence taken up", "La sentencia, recibida"),
    Text("the enforcement judge", "el juez de ejecución"),
    "mx/transfer-practice/authorities/enforcement-judge",
    (Paper("execution_order"),),
    where=FROM_UNITED_STATES,
    once_delivered=True,
)

LISTS: tuple[PaperList, ...] = (
    _BUREAU,
    _VIEWS,
    _TREATY_SENDS,
    _MEXICO_ASKS,
    _UNITED_STATES_RECEIVES,
    _APPROVALS,
    _CONSENT_TO_LEAVE,
    _CONSENT_TO_COME,
    _MONEY,
    _MONEY_MEXICO,
    _DELIVERY,
    _EXECUTION,
)
"""All the lists, in the order of the way that a transfer goes."""
