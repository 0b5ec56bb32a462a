"""Confidentiality and limits of use."""

from dedere.law.assistance_treaty_1987 import ASKED, ASSISTANCE_TREATY, titled
from dedere.law.facts import assistance
from dedere.law.language import KNOWN, Bearing, Level, Text, bar, exception

use_of_evidence = ASSISTANCE_TREATY.article(
    "use-of-evidence",
    titled("confidentiality and limits of use", "confidencialidad y límites de uso"),
    Text(
        "Both keep a request confidential where asked. What was obtained serves only the purpose "
        "that the request named, unless the State that gave it agrees to another.",
        "Ambos guardan reserva sobre la solicitud cuando se pide. Lo obtenido sirve solo para el "
        "fin que expresó la solicitud, salvo que el Estado que lo dio consienta otro.",
    ),
    confidence=KNOWN,
    reading=Text(
        "What became public at a trial in the manner that the request foresaw can no longer be "
        "kept from other uses; that this is in the treaty was not checked.",
        "Lo que se hizo público en juicio en la forma prevista por la solicitud ya no puede "
        "sustraerse a otros usos; no se cotejó que el tratado lo diga.",
    ),
)
consent = use_of_evidence.paragraph(
    "consent",
    Text(
        "The State that gave the evidence may allow another use.",
        "El Estado que dio las pruebas puede permitir otro uso.",
    ),
)
beyond_the_request = bar(
    use_of_evidence,
    Level.CASE,
    Text(
        "Evidence obtained by assistance is used for something that the request did not name.",
        "Las pruebas obtenidas por asistencia se usan para algo que la solicitud no expresó.",
    ),
    assistance.evidence_used_beyond_request,
    exceptions=[
        exception(
            consent,
            Text(
                "the State that gave it agreed to that use",
                "el Estado que las dio consintió ese uso",
            ),
            assistance.other_use_of_evidence_consented,
            then=False,
        )
    ],
    applies=ASKED,
    bearing=Bearing.PROCEEDING,
)
