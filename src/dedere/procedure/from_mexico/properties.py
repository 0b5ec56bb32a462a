"""What the procedure is to be safe from: one property for each harm that a relation averts.

Each is a sentence about every state that the procedure can reach. What it remembers of the history
it observes itself (`since`), so that it does not repeat the relation that it tests.
"""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.checked import Graph
from dedere.procedure.from_mexico import (
    properties_before_the_decision,
    properties_of_suits,
    properties_of_the_decision,
)
from dedere.procedure.from_mexico.properties_naming import GRANTS, REFUSALS, Named
from dedere.procedure.properties import Property, applies, enabled, executed, never, since


def of(graph: Graph) -> tuple[Property, ...]:
    """The properties of the procedure."""
    named = Named(graph)
    return (
        *_surrender(named),
        *properties_of_suits.of(graph),
        *_release(named),
        *properties_before_the_decision.of(named),
        *properties_of_the_decision.of(named),
        *_nothing_after(named),
    )


def _surrender(s: Named) -> Iterator[Property]:
    surrender = enabled(s("surrender"))
    yield never(
        "no-surrender-without-the-decision",
        Text(
            "No surrender without a decision of the Executive that stands.",
            "No hay entrega sin una resolución vigente del Ejecutivo.",
        ),
        surrender,
        ~since(s.all(GRANTS), until=s.again),
    )
    yield never(
        "no-surrender-without-each-assurance",
        Text(
            "No surrender while an assurance that was asked for is owed.",
            "No hay entrega mientras falte una seguridad que se pidió.",
        ),
        surrender,
        since(
            s.all(("assurance-raised", "assurance/insufficient")),
            until=s.all(("assurance/given", "assurance/no-longer-asked")),
            of=s("assurance/given").process,
        ),
    )
    for name, step, en, es in (
        ("death", "death-penalty-excluded", "the death penalty", "la pena de muerte"),
        (
            "forbidden-penalty",
            "forbidden-penalty-excluded",
            "another penalty that the Constitution forbids",
            "otra pena que la Constitución prohíbe",
        ),
        (
            "undertakings",
            "undertakings-given",
            "what article 10 of the extradition act asks to be undertaken",
            "lo que el artículo 10 de la Ley de Extradición exige comprometer",
        ),
    ):
        yield never(
            f"no-surrender-without-each-assurance-{name}",
            Text(
                f"No surrender without the assurance, where it is necessary, on {en}.",
                f"No hay entrega sin la seguridad, donde es necesaria, sobre {es}.",
            ),
            surrender,
            applies(s(step)),
            ~executed(s(step)),
        )
    yield never(
        "no-surrender-of-a-refused-offense",
        Text(
            "No surrender for an offense for which extradition was refused.",
            "No hay entrega por un delito por el que se negó la extradición.",
        ),
        enabled(s("offense/covered")),
        since(s("offense/refused"), until=[s("offense/granted")]),
    )
    yield never(
        "no-surrender-of-an-undecided-offense",
        Text(
            "No surrender for an offense for which it was not granted.",
            "No hay entrega por un delito por el que no se concedió.",
        ),
        enabled(s("offense/covered")),
        ~since(s("offense/granted"), until=[s("offense/refused"), *s.again]),
    )
    yield never(
        "no-surrender-before-interior-is-told",
        Text(
            "No surrender before the Ministry of the Interior is told.",
            "No hay entrega sin aviso previo a la Secretaría de Gobernación.",
        ),
        surrender,
        ~since(s("interior-told-of-handover"), until=s.again),
    )
    yield never(
        "no-surrender-without-an-order",
        Text(
            "No surrender without an order under the decision that stands.",
            "No hay entrega sin orden con base en la resolución vigente.",
        ),
        surrender,
        ~since(s("surrender-order"), until=s.again),
    )


def _release(s: Named) -> Iterator[Property]:
    gone = [s("transfer-outside-treaty"), s("amparo/freed")]
    yield never(
        "released-when-the-period-has-run-out-provisional",
        Text(
            "Who is under provisional arrest when its period has run out can be released.",
            "Quien está en detención provisional al vencer su plazo puede quedar en libertad.",
        ),
        since(
            s.all(("sixty-days-of-arrest", "two-months-of-arrest", "period-to-cure")),
            until=[
                *s.all(("measures-lifted", "detention-order", "not-admitted", "withdrawn")),
                *s.all((*GRANTS, *REFUSALS, "amparo/measures-annulled")),
                *gone,
            ],
        ),
        ~enabled(s("measures-lifted")),
    )
    yield never(
        "released-when-the-period-has-run-out-taking",
        Text(
            "Who was not taken charge of in sixty days can be released.",
            "Quien no fue recibido en sesenta días puede quedar en libertad.",
        ),
        since(s("sixty-days-to-take"), until=[s("released-not-taken"), *gone]),
        ~enabled(s("released-not-taken")),
    )
    yield never(
        "no-surrender-after-the-sixty-days",
        Text(
            "No surrender after the sixty days to take charge of the person.",
            "No hay entrega después de los sesenta días para hacerse cargo.",
        ),
        enabled(s("surrender")),
        since(s("sixty-days-to-take")),
    )
    yield never(
        "released-at-the-end",
        Text(
            "Whose request was refused, not admitted or withdrawn can be released.",
            "Si la petición se negó, no se admitió o se retiró, la persona puede quedar libre.",
        ),
        since(s.all(("refusal", "not-admitted", "withdrawn")), until=[s("released"), *gone]),
        ~enabled(s("released")),
    )
    yield never(
        "prosecuted-when-refused-as-mexican",
        Text(
            "Whoever is not surrendered only because Mexican can be prosecuted in Mexico.",
            "A quien no se entrega solo por ser mexicano se le puede procesar en México.",
        ),
        since(s("refusal-as-mexican"), until=[s("to-the-prosecutor"), *gone]),
        ~enabled(s("to-the-prosecutor")),
    )
    yield never(
        "not-freed-while-the-period-runs",
        Text(
            "Nobody is freed as not taken before the sixty days have run out.",
            "Nadie queda libre por no haber sido recibido antes de vencer los sesenta días.",
        ),
        enabled(s("released-not-taken")),
        ~since(s("sixty-days-to-take")),
    )


def _nothing_after(s: Named) -> Iterator[Property]:
    endings = ("not-admitted", *REFUSALS, "withdrawn", "released-not-taken", "amparo/freed")
    then = ("provisional-arrest", "formal-detention", "grant", "surrender")
    for ending in (*endings, "transfer-outside-treaty"):
        end = s(ending)
        for name in then:
            yield never(
                f"nothing-after-{end.name}-{name}",
                Text(
                    "When a request is over, nobody is arrested or surrendered on it.",
                    "Terminada una petición, nadie es detenido ni entregado por ella.",
                ),
                enabled(s(name)),
                since(end, of=s(name).process),
            )
    end = s("transfer-outside-treaty")
    for name in (
        "request-begins",
        "claim-outside-request",
        "released",
        "offense/refused",
        "assurance/given",
        "amparo/admitted",
        "amparo/stay",
        "/amparo/admitted",
        "/amparo/stay",
    ):
        yield never(
            f"nothing-after-{end.name}-{s(name).id.replace('/', '-')}",
            Text(
                "After a handover outside the treaty nothing of it goes on.",
                "Tras una entrega fuera del tratado nada de él continúa.",
            ),
            enabled(s(name)),
            since(end, of=s(name).process),
        )
