"""What the procedure is to be safe from up to the judge's opinion."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.from_mexico.properties_naming import (
    Named,
    comes_before,
    not_after,
)
from dedere.procedure.properties import Property, applies, enabled, executed, never, since


def of(named: Named) -> tuple[Property, ...]:
    """The properties of arrest, request, hearing and opinion."""
    return (
        *_arrest_and_request(named),
        *_once_settled(named),
        *_before_the_judge(named),
        *_three_days(named),
    )


def _arrest_and_request(s: Named) -> Iterator[Property]:
    for name, arrest, order in (
        ("provisional", "provisional-arrest", "provisional-order"),
        ("formal", "formal-detention", "detention-order"),
    ):
        yield never(
            f"no-arrest-without-an-order-{name}",
            Text(
                "Nobody is arrested for extradition without a judge's order.",
                "Nadie es detenido con fines de extradición sin orden judicial.",
            ),
            enabled(s(arrest)),
            ~executed(s(order)),
        )
    for step, before in (
        ("provisional-order", "provisional-request-passed-on"),
        ("provisional-request-passed-on", "provisional-request"),
        ("admitted", "formal-request"),
        ("not-admitted", "formal-request"),
        ("handed-back", "formal-request"),
        ("to-judge", "admitted"),
        ("detention-order", "to-judge"),
        ("hearing", "formal-detention"),
        ("interior-told", "protection-noted"),
        ("interior-view", "interior-told"),
        ("protection-noted", "formal-request"),
        ("death-penalty-excluded", "formal-request"),
        ("forbidden-penalty-excluded", "formal-request"),
        ("exceptions", "hearing"),
        ("assurance/insufficient", "assurance/given"),
    ):
        yield comes_before(s, before, step)
    yield never(
        "no-admission-of-a-defective-request",
        Text(
            "A request that was handed back is not admitted before it is whole.",
            "La petición devuelta no se admite mientras no esté completa.",
        ),
        enabled(s("admitted")),
        since(s("handed-back"), until=s.all(("cured", "formal-request-anew"))),
    )
    yield never(
        "no-admission-without-the-undertakings",
        Text(
            "Where the undertakings are necessary no request is admitted without them.",
            "Donde los compromisos son necesarios, ninguna petición se admite sin ellos.",
        ),
        enabled(s("admitted")),
        applies(s("undertakings-given")),
        ~executed(s("undertakings-given")),
    )
    yield never(
        "no-period-to-cure-without-an-arrest",
        Text(
            "No period to cure runs out against a person at liberty.",
            "No vence plazo para subsanar si la persona está libre.",
        ),
        enabled(s("period-to-cure")),
        ~since(
            s("provisional-arrest"), until=s.all(("measures-lifted", "amparo/measures-annulled"))
        ),
    )
    yield never(
        "no-period-to-cure-without-defects",
        Text(
            "No period to cure runs out where nothing was found missing.",
            "No vence plazo para subsanar si no se señaló que faltara algo.",
        ),
        enabled(s("period-to-cure")),
        ~since(s("handed-back"), until=s.all(("cured", "formal-request-anew"))),
    )
    yield never(
        "no-second-release",
        Text(
            "Provisional arrest is lifted only where it was made and its period ran out.",
            "La detención provisional se levanta solo si la hubo y venció su plazo.",
        ),
        enabled(s("measures-lifted")),
        ~since(s.all(("sixty-days-of-arrest", "two-months-of-arrest", "period-to-cure"))),
    )


def _before_the_judge(s: Named) -> Iterator[Property]:
    opinion = enabled(s("opinion"))
    heard_again = s.heard_again
    yield never(
        "no-opinion-without-a-hearing",
        Text(
            "No opinion before the person was heard.",
            "No hay opinión sin haber oído a la persona.",
        ),
        opinion,
        ~since(s("hearing"), until=heard_again),
    )
    yield never(
        "three-days-for-exceptions",
        Text(
            "Who does not consent has three days for exceptions before the opinion.",
            "Quien no consiente tiene tres días para oponer excepciones antes de la opinión.",
        ),
        opinion,
        ~since(s.all(("three-days-for-exceptions", "exceptions", "consent")), until=heard_again),
    )
    yield never(
        "time-to-prove-exceptions",
        Text(
            "No opinion while the time to prove exceptions runs.",
            "No hay opinión mientras corre el periodo para probar excepciones.",
        ),
        opinion,
        since(
            s("exceptions"),
            until=[*s.all(("proof-ended", "twenty-days-of-proof", "consent")), *heard_again],
        ),
    )
    yield never(
        "no-late-exceptions",
        Text(
            "No exceptions after the three days.",
            "No hay excepciones después de los tres días.",
        ),
        enabled(s("exceptions")),
        since(s("three-days-for-exceptions"), until=heard_again),
    )
    yield never(
        "no-opinion-against-a-refugee-without-the-view-of-interior",
        Text(
            "Against a refugee no opinion without the view of the Ministry of the Interior.",
            "Contra una persona refugiada no hay opinión sin la de la Secretaría de Gobernación.",
        ),
        opinion,
        applies(s("interior-view")),
        ~executed(s("interior-view")),
    )
    yield never(
        "no-file-without-the-opinion",
        Text(
            "The file does not go to SRE without an opinion that stands.",
            "El expediente no va a la SRE sin una opinión vigente.",
        ),
        enabled(s("file-to-sre")),
        ~since(s("opinion"), until=[s("amparo/again-from-opinion"), *heard_again]),
    )


def _once_settled(s: Named) -> Iterator[Property]:
    for one, other in (
        ("sixty-days-of-arrest", "two-months-of-arrest"),
        ("two-months-of-arrest", "sixty-days-of-arrest"),
    ):
        yield not_after(
            s,
            one,
            [other],
            [],
            Text(
                "The period of provisional arrest runs out once.",
                "El plazo de la detención provisional vence una sola vez.",
            ),
        )
        yield not_after(
            s,
            one,
            ["formal-request"],
            [],
            Text(
                "The period of provisional arrest does not run out once the request has come.",
                "El plazo de la detención provisional no vence si la petición ya llegó.",
            ),
        )
    yield not_after(
        s,
        "bail-while-provisional",
        ["measures-lifted"],
        [],
        Text("Who is free is not bailed.", "A quien está libre no se le fija fianza."),
    )
    yield not_after(
        s,
        "measures-lifted",
        ["detention-order"],
        [],
        Text(
            "Who is held on the formal request is not freed by the end of provisional arrest.",
            "A quien se detiene por la petición formal no lo libera el fin de la provisional.",
        ),
    )
    whole = Text(
        "A request that is whole again is not completed once more.",
        "La petición que ya está completa no se completa otra vez.",
    )
    back = [s("handed-back")]
    yield not_after(s, "cured", ["formal-request-anew"], back, whole)
    yield not_after(s, "formal-request-anew", ["cured"], back, whole)
    for name in ("offense-named", "not-admitted", "handed-back", "provisional-request"):
        yield not_after(
            s,
            name,
            ["admitted"],
            [],
            Text(
                "What was admitted is not examined again, nor are offenses added to it.",
                "Lo admitido no se examina de nuevo, ni se le agregan delitos.",
            ),
        )
    yield not_after(
        s,
        "assurance/given",
        ["assurance/no-longer-asked"],
        [],
        Text(
            "What is no longer asked for is not awaited.",
            "Lo que ya no se exige no se espera.",
        ),
    )


def _three_days(s: Named) -> Iterator[Property]:
    for before in ("three-days-for-exceptions", "exceptions", "consent"):
        yield not_after(
            s,
            "three-days-for-exceptions",
            [before],
            s.heard_again,
            Text(
                "The three days run once, and not against who has opposed exceptions or consents.",
                "Los tres días corren una vez, y no contra quien opuso excepciones o consiente.",
            ),
        )
    for before in ("twenty-days-of-proof", "consent"):
        yield not_after(
            s,
            "proof-ended",
            [before],
            s.heard_again,
            Text(
                "Where nothing is left to prove, no proof is closed.",
                "Donde nada queda por probar, no se cierra prueba alguna.",
            ),
        )
    yield not_after(
        s,
        "hearing",
        ["opinion"],
        s.heard_again,
        Text("No hearing after the opinion.", "No hay audiencia después de la opinión."),
    )
    yield not_after(
        s,
        "hearing",
        ["amparo/again-from-detention-order"],
        [s("detention-order")],
        Text(
            "Where the order of detention has to be given anew, it comes before the hearing.",
            "Si el auto de detención debe reponerse, precede a la audiencia.",
        ),
    )
