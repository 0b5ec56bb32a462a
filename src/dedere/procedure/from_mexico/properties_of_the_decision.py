"""What the procedure is to be safe from between the decision and what comes after surrender."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.from_mexico.properties_naming import (
    GRANTS,
    REFUSALS,
    Named,
    comes_before,
    not_after,
)
from dedere.procedure.properties import Property, enabled, executed, never, since


def of(named: Named) -> tuple[Property, ...]:
    """The properties of decision, order, deferral and speciality."""
    return (
        *_decision(named),
        *_order(named),
        *_deferral(named),
        *_once_settled(named),
        *_afterwards(named),
    )


def _decision(s: Named) -> Iterator[Property]:
    anew = [step for step in s.again if step.name != "again-from-decision"]
    for name in ("grant", "grant-deferred", *REFUSALS):
        yield never(
            f"no-decision-without-the-file-{name}",
            Text(
                "SRE does not decide without the judge's opinion and the file.",
                "La SRE no resuelve sin la opinión del juez y el expediente.",
            ),
            enabled(s(name)),
            ~since(s("file-to-sre"), until=anew),
        )
    yield never(
        "no-summary-grant-without-consent",
        Text(
            "Nobody is surrendered without further proceedings who does not consent.",
            "A nadie se entrega sin más trámite si no consiente.",
        ),
        enabled(s("summary-grant")),
        ~executed(s("consent")),
    )
    for name in (*GRANTS, *REFUSALS):
        yield never(
            f"one-decision-{name}",
            Text(
                "What was decided is not decided again unless an amparo says so.",
                "Lo resuelto no se resuelve otra vez, salvo por amparo.",
            ),
            enabled(s(name)),
            since(s.all((*GRANTS, *REFUSALS)), until=s.again),
        )


def _order(s: Named) -> Iterator[Property]:
    for name in ("surrender-order", "temporary-surrender"):
        yield never(
            f"notice-before-{name}",
            Text(
                "No surrender is ordered or made before the person is notified of the grant.",
                "Ninguna entrega se ordena ni se hace sin notificar a la persona la concesión.",
            ),
            enabled(s(name)),
            ~since(s("notice"), until=s.again),
        )
        yield never(
            f"fifteen-days-before-{name}",
            Text(
                "Between notice and any surrender there are fifteen days.",
                "Entre la notificación y toda entrega median quince días.",
            ),
            enabled(s(name)),
            since(s("notice"), until=[s("fifteen-days-before-order")]),
        )
    yield never(
        "each-offense-decided-before-the-order",
        Text(
            "No order of surrender while an offense is neither granted nor refused.",
            "No se ordena la entrega mientras un delito no se haya concedido ni negado.",
        ),
        enabled(s("surrender-order")),
        since(
            s.all(("offense-named",)),
            until=s.all(("offense/granted", "offense/refused")),
            of=s("offense/granted").process,
        ),
    )
    yield never(
        "no-late-claim",
        Text(
            "No amparo against the decision after the thirty days.",
            "No hay amparo contra la resolución después de los treinta días.",
        ),
        enabled(s("claim-against-decision")),
        since(s("thirty-days-for-amparo"), until=s.again),
    )


def _deferral(s: Named) -> Iterator[Property]:
    for name in ("surrender-order", "surrender"):
        yield never(
            f"no-{name}-while-deferred",
            Text("No surrender while it is deferred.", "No hay entrega mientras está diferida."),
            enabled(s(name)),
            since(
                s.all(("deferral", "grant-deferred")),
                until=[*s.all(("deferral-ends", "deferral-given-up")), *s.again],
            ),
        )
    yield never(
        "no-surrender-of-one-who-is-away",
        Text(
            "Who was surrendered for a time is not surrendered again before the return.",
            "A quien se entregó temporalmente no se le entrega de nuevo antes de volver.",
        ),
        enabled(s("surrender")),
        since(s("temporary-surrender"), until=[s("returned"), *s.again]),
    )
    yield never(
        "no-temporary-surrender-without-the-decision",
        Text(
            "No temporary surrender without a decision that grants extradition.",
            "No hay entrega temporal sin resolución que conceda la extradición.",
        ),
        enabled(s("temporary-surrender")),
        ~since(s.all(GRANTS), until=s.again),
    )


def _afterwards(s: Named) -> Iterator[Property]:
    other = enabled(s("trial-for-another-offense"))
    yield never(
        "no-trial-of-an-offense-not-granted",
        Text(
            "No trial for another offense unless Mexico consents or the protection is lost.",
            "No se juzga por otro delito salvo que México consienta o se pierda la protección.",
        ),
        other,
        ~since(
            s.all(
                (
                    "speciality-consent",
                    "sixty-days-of-speciality",
                    "two-months-of-speciality",
                    "came-back",
                    "speciality-waived",
                )
            )
        ),
    )
    for name in ("trial", "trial-for-another-offense", "free-to-leave"):
        yield comes_before(s, "surrender", name)


def _once_settled(s: Named) -> Iterator[Property]:
    for one, other in (("granted", "refused"), ("refused", "granted")):
        yield not_after(
            s,
            f"offense/{one}",
            [f"offense/{other}"],
            s.again,
            Text(
                "What was decided for an offense is not decided otherwise.",
                "Lo resuelto por un delito no se resuelve de otro modo.",
            ),
        )
    over = Text(
        "A deferral ends once, or is given up.", "El diferimiento termina una vez, o se deja."
    )
    anew = s.all(("deferral", "grant-deferred"))
    yield not_after(s, "deferral-given-up", ["deferral-ends"], anew, over)
    yield not_after(s, "deferral-ends", ["deferral-given-up"], anew, over)
    for name in ("deferral", "grant-deferred"):
        yield never(
            f"what-is-deferred-can-be-given-up-{name}",
            Text(
                "SRE can give up a deferral while it lasts.",
                "La SRE puede dejar sin efecto el diferimiento mientras dura.",
            ),
            since(
                s(name),
                until=[
                    *s.all(("deferral-ends", "deferral-given-up")),
                    *s.again,
                    *s.endings,
                ],
            ),
            ~enabled(s("deferral-given-up")),
        )
    for name in ("deferral", "temporary-surrender"):
        yield not_after(
            s,
            name,
            ["surrender-order"],
            s.again,
            Text(
                "What was ordered is not deferred, nor replaced by a surrender for a time.",
                "Lo ordenado no se difiere ni se sustituye por una entrega temporal.",
            ),
        )
    yield not_after(
        s,
        "surrender-order",
        ["temporary-surrender"],
        [s("returned"), *s.again],
        Text(
            "No order of surrender while the person is away.",
            "No se ordena la entrega mientras la persona está fuera.",
        ),
    )
    for name in ("surrender-order", "temporary-surrender"):
        yield never(
            f"no-{name}-without-each-assurance",
            Text(
                "No surrender is ordered or made while an assurance that was asked for is owed.",
                "Ninguna entrega se ordena ni se hace mientras falte una seguridad que se pidió.",
            ),
            enabled(s(name)),
            since(
                s.all(("assurance-raised", "assurance/insufficient")),
                until=s.all(("assurance/given", "assurance/no-longer-asked")),
                of=s("assurance/given").process,
            ),
        )
