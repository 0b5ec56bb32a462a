"""On what facts of the transfer parts of the procedure hang."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.law.facts import transfer
from dedere.law.language.expressions import any_of
from dedere.procedure.graph import Guard

LOCAL_SENTENCE = Guard(
    "local-sentence",
    Text(
        "the sentence is that of a court of a state of the Union or of a federal entity",
        "la sentencia es de un tribunal estatal o de una entidad federativa",
    ),
    transfer.sentenced_by_local_court,
)
"""Article IV(5): both its own authority and the federal one must agree."""

MILITARY_SENTENCE = Guard(
    "military-sentence",
    Text("a military court gave the sentence", "un tribunal militar impuso la sentencia"),
    transfer.sentenced_by_military_court,
)
"""10 U.S.C. § 955."""

SUPERVISED = Guard(
    "on-probation",
    Text(
        "the person is on probation, parole or another supervision",
        "la persona está en libertad a prueba, condicional o bajo otra vigilancia",
    ),
    transfer.served_as.is_one_of("probation", "parole", "other_supervision"),
)
"""18 U.S.C. § 4104 asks the court that supervises, or would."""

CANNOT_CONSENT = Guard(
    "cannot-consent-alone",
    Text(
        "the person is under 18, or was found unable to consent knowingly and voluntarily",
        "la persona es menor de 18 años, o se declaró que no puede consentir con conocimiento y "
        "voluntad",
    ),
    any_of(transfer.under_18_at_consent, transfer.unable_to_consent),
)
"""18 U.S.C. § 4100(b): somebody else consents."""

TEMPORARY_OBSTACLE = Guard(
    "temporary-obstacle",
    Text(
        "the denial rests on a single temporary obstacle, such as a pending appeal",
        "la negativa se debe a un solo obstáculo temporal, como una apelación pendiente",
    ),
    transfer.denial_was_for_temporary_obstacle,
)
"""Criminal Resource Manual 734: then the two years are not waited for."""
