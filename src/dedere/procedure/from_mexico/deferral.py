"""Deferred and temporary surrender (A25).

Who has a case or a sentence in Mexico for another offense is surrendered later, or, once convicted
here, for a time and to be returned. A deferral ends when the person is freed by a final decision,
or when SRE gives it up.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico.guards import SENTENCED
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import FGR, MEXICAN_PROSECUTOR, REQUESTING_STATE, SRE


def declare(request: Process, fifteen: Step) -> None:
    """Deferral, its end, and surrender for a time. *fifteen*: the days before any surrender."""
    deferral = request.step(
        "deferral",
        Text("SRE defers the surrender", "la SRE difiere la entrega"),
        by=SRE,
        law=("treaty-1978/15/1", "mx/lei/11"),
        included=False,
        event=Recorded("other", ("surrender_deferred",)),
    )
    ends = request.step(
        "deferral-ends",
        Text(
            "the case in Mexico ends, or the sentence is served",
            "termina el proceso en México, o se cumple la pena",
        ),
        by=MEXICAN_PROSECUTOR,
        law=("treaty-1978/15/1", "mx/lei/11"),
        included=False,
        once=True,
        event=Recorded("other", ("deferral_ended",)),
    )
    given_up = request.step(
        "deferral-given-up",
        Text("SRE gives up the deferral", "la SRE deja sin efecto el diferimiento"),
        by=SRE,
        law="treaty-1978/15/1",
        included=False,
        once=True,
        event=Recorded("other", ("deferral_given_up",)),
    )
    temporary = request.step(
        "temporary-surrender",
        Text(
            "the person is surrendered for a time, to be tried and returned",
            "se entrega temporalmente a la persona, para que se le juzgue y se le devuelva",
        ),
        by=(FGR, REQUESTING_STATE),
        law=("treaty-1978/15/2", "protocol-1997/I/2"),
        included=False,
        once=True,
        where=SENTENCED,
        event=Recorded("surrender", ("temporary",)),
    )
    returned = request.step(
        "returned",
        Text(
            "the person is returned to Mexico",
            "se devuelve a la persona a México",
        ),
        by=REQUESTING_STATE,
        law=("treaty-1978/15/2", "protocol-1997/I/2"),
        included=False,
        once=True,
        event=Recorded("other", ("returned", "returned_after_temporary_surrender")),
    )
    request.phase(
        "deferred",
        Text("Deferred and temporary surrender", "Entrega diferida y temporal"),
        deferral,
        ends,
        given_up,
        temporary,
        returned,
    )

    ungranted = Text("extradition has not been granted", "no se ha concedido la extradición")
    grants = request.procedure.party("request/grants", "deferral")
    grants.brings_in(deferral, law="treaty-1978/15/1", why=ungranted)
    request.procedure.party("request/notice", "deferral").brings_in(
        temporary,
        law="mx/lei/33/1",
        why=Text("the grant is not notified", "la concesión no está notificada"),
    )
    pending = Text(
        "surrender is deferred until the case or sentence in Mexico is over",
        "la entrega se difirió hasta que concluya el proceso o la pena en México",
    )
    for defers in (deferral, request.procedure.party("request/grant-deferred", "deferral")):
        defers.brings_in(ends, given_up, law="treaty-1978/15/1", why=pending)
        defers.makes_due(ends, law="treaty-1978/15/1", why=pending)
    over = Text("the deferral is over", "el diferimiento terminó")
    ends.shuts_out(given_up, law="treaty-1978/15/1", why=over)
    given_up.shuts_out(ends, law="treaty-1978/15/1", why=over)

    # -- for a time ----------------------------------------------------------------------------
    temporary.needs(
        "request/notice",
        after=fifteen,
        law="mx/lei/33/3",
        why=Text(
            "before any surrender the person is notified and has fifteen days",
            "antes de toda entrega se notifica a la persona, que tiene quince días",
        ),
    )
    temporary.waits_for(
        "request/amparo/final",
        law="mx/lei/33/3",
        why=Text(
            "amparo against the decision is not finally denied",
            "el amparo contra la resolución no se ha negado en definitiva",
        ),
    )
    temporary.waits_for(
        "request/amparo/stay-over",
        "amparo/stay-over",
        "request/amparo/temporary-stay-over",
        "amparo/temporary-stay-over",
        law="mx/amparo/160",
        why=Text("temporary surrender is stayed", "la entrega temporal está suspendida"),
    )
    temporary.waits_for(
        "request/assurance/given",
        law="treaty-1978/8",
        why=Text("an assurance is owed", "falta una seguridad pedida"),
    )
    away = Text(
        "the person was surrendered for a time and has to be returned",
        "la persona fue entregada temporalmente y debe ser devuelta",
    )
    temporary.brings_in(returned, law="treaty-1978/15/2", why=away)
    temporary.makes_due(returned, law="treaty-1978/15/2", why=away)
