"""Which steps of a procedure are remedies of the person sought, before whom, and with what period.

The steps and what holds them back stand in the procedure; here is only which of them are routes of
the defense, who hears each (`dedere.law.grounds.FORUMS`), and which period of the catalogue each
must be used in. Consent is no remedy and is not among them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dedere.bilingual import Text


@dataclass(frozen=True, slots=True)
class Remedy:
    """One route: a step, by its name without the request; who hears it; its period.

    *limit* is the period in which it must be used, *opens_after* the period that must have run out
    first. *title* replaces the words of a step that others take on the person's asking.
    """

    step: str
    forum: str
    limit: str | None = None
    opens_after: str | None = None
    note: Text | None = None
    law: tuple[str, ...] = ()
    """Provisions of the note."""
    title: Text | None = None
    on_call: bool = False
    """Whether it is a route only once something made it due, though the procedure admits it."""


_ANY_ACT = Text(
    "Each act of the procedure sets off thirty working days of its own. Against deportation or "
    "expulsion outside it, danger to life and other attacks on liberty there is no period.",
    "Cada acto del procedimiento abre sus propios treinta días hábiles. Contra la deportación o "
    "expulsión fuera de él, el peligro de la vida y otros ataques a la libertad no hay plazo.",
)
_SUBMISSIONS = Text(
    "The law sets no day. The Department of State asks for it as soon as possible and generally "
    "within thirty days of the certification (see `dedere law authorities L/LEI`).",
    "La ley no fija día. El Departamento de Estado lo pide cuanto antes y, en general, dentro de "
    "los treinta días de la certificación (véase `dedere law authorities L/LEI`).",
)
_NO_FIXED_PERIOD = Text(
    "No period is fixed; once the person was handed over there is nothing left to decide.",
    "No hay plazo fijo; entregada la persona, ya no queda qué resolver.",
)

_FROM_MEXICO = (
    Remedy("hearing-put-off", "judge"),
    Remedy("exceptions", "judge", "MX-EXC"),
    Remedy("evidence", "judge", "MX-PROOF"),
    Remedy(
        "bail",
        "judge",
        law=("mx/lei/26",),
        title=Text("bail is asked for", "se pide la libertad bajo fianza"),
    ),
    Remedy(
        "claim-against-other-act",
        "amparo",
        note=_ANY_ACT,
        law=("mx/amparo/17/I", "mx/amparo/17/IV"),
    ),
    Remedy("claim-against-decision", "amparo", "MX-AMP30"),
    Remedy("amparo/ratified", "amparo", on_call=True),
    Remedy("amparo/cured", "amparo", on_call=True),
    Remedy("amparo/complaint-against-rejection", "amparo", "MX-QUEJA5"),
    Remedy("amparo/complaint-about-stay", "amparo", "MX-QUEJA2", on_call=True),
    Remedy("amparo/extended-to-decision", "amparo"),
    Remedy("amparo/revision", "amparo", "MX-REV"),
    Remedy("speciality-raised", "trial_court"),
)
_FROM_UNITED_STATES = (
    Remedy("counsel", "extradition_judge"),
    Remedy("bail-motion", "extradition_judge"),
    Remedy("motion", "extradition_judge"),
    Remedy("witnesses", "extradition_judge"),
    Remedy("habeas-petition", "habeas", note=_NO_FIXED_PERIOD, law=("us/28-usc/2241/c/3",)),
    Remedy("habeas/stay-motion", "habeas"),
    Remedy("habeas/appeal", "habeas", "US-APP"),
    Remedy("habeas/further-review", "habeas"),
    Remedy("torture-claim", "secretary_of_state", note=_SUBMISSIONS),
    Remedy("submissions", "secretary_of_state", note=_SUBMISSIONS),
    Remedy("discharge-asked", "any_judge", opens_after="US-TAKE"),
    Remedy("amparo-in-mexico", "amparo"),
)
REMEDIES: Mapping[str, tuple[Remedy, ...]] = {"MX": _FROM_MEXICO, "US": _FROM_UNITED_STATES}
"""By requested State, in the order of the way."""
