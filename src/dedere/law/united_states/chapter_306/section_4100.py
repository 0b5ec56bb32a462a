"""Section 4100. Scope and limits of the chapter; consent."""

from dedere.law.facts import transfer
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    named,
    none_of,
    requirement,
)
from dedere.law.united_states.chapter_306 import sources
from dedere.law.united_states.title_18 import TITLE_18

FROM_1977 = "1977-10-28"

section_4100 = TITLE_18.article(
    "4100",
    Text("Scope and limits of the chapter", "Alcance y límites del capítulo"),
    Text(
        "When a sentenced person may leave the United States, or come to it, to serve the rest of "
        "a sentence at home.",
        "Cuándo una persona sentenciada puede salir de Estados Unidos, o llegar a él, para cumplir "
        "en su país lo que falta de la pena.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.SECTION_4100],
    in_force_from=FROM_1977,
    reading=Text(
        "Transfer is not extradition: it ends a sentence at home, it needs the person's consent, "
        "and no treaty of extradition is asked about it.",
        "El traslado no es extradición: termina la pena en casa, requiere el consentimiento de la "
        "persona, y nada tiene que ver con el tratado de extradición.",
    ),
)
paragraph_a = section_4100.paragraph(
    "a",
    Text(
        "The chapter speaks only while a treaty of transfer is in force, and only of transfers "
        "under it. A foreign sentence that the United States has taken over stays enforceable "
        "there although the treaty later lapses.",
        "El capítulo solo rige mientras esté en vigor un tratado de traslado, y solo para los "
        "traslados conforme a él. Una sentencia extranjera que Estados Unidos ya asumió sigue "
        "siendo ejecutable ahí aunque el tratado termine después.",
    ),
    reading=Text(
        "Whether a treaty is in force is asked once, at the duration of the treaty itself.",
        "Si hay tratado en vigor se pregunta una sola vez, en la duración del propio tratado.",
    ),
)
paragraph_b = section_4100.paragraph(
    "b",
    Text(
        "A person leaves only for a country of which he or she is a citizen or national, and only "
        "citizens or nationals of the United States come in; always with consent, and for an "
        "offense of double criminality. Consent that a verifying officer has verified cannot be "
        "withdrawn. For a person under 18, or found unable to consent knowingly and voluntarily, "
        "a parent, a guardian, a guardian ad litem or an appropriate court of the sentencing "
        "country consents; the guardian ad litem is another person than counsel.",
        "Una persona sale solo hacia un país del que sea ciudadana o nacional, y solo llegan "
        "ciudadanos o nacionales de Estados Unidos; siempre con consentimiento y por un delito de "
        "doble incriminación. El consentimiento que verificó la autoridad competente no puede "
        "retirarse. Por quien tiene menos de 18 años, o fue declarado incapaz de consentir con "
        "conocimiento y voluntad, consiente el padre o la madre, un tutor, un tutor especial o un "
        "tribunal competente del país que sentenció; el tutor especial es persona distinta del "
        "defensor.",
    ),
    reading=Text(
        "Nationality and double criminality are asked once, by article II of the treaty, and "
        "consent as such, with the time until which it can be withdrawn, by article IV; here "
        "stands who consents for one who cannot.",
        "La nacionalidad y la doble incriminación se preguntan una sola vez, en el artículo II del "
        "tratado, y el consentimiento mismo en el IV, también hasta cuándo puede retirarse; aquí "
        "queda quién consiente por quien no puede hacerlo.",
    ),
)
_NEEDS_ANOTHER = (transfer.under_18_at_consent, transfer.unable_to_consent)
who_consents = requirement(
    paragraph_b,
    Level.TRANSFER,
    Text(
        "The person consented; or, for one under 18 or unable to consent, a parent, a guardian, a "
        "guardian ad litem or a court of the sentencing State did.",
        "Consintió la propia persona; o bien, por quien es menor de 18 años o no puede consentir, "
        "el padre o la madre, un tutor, un tutor especial o un tribunal del Estado que sentenció.",
    ),
    any_of(
        named(
            Text(
                "the person could consent, and did", "la persona podía consentir, y consintió ella"
            ),
            all_of(none_of(*_NEEDS_ANOTHER), transfer.consent_given_by.is_("person")),
        ),
        named(
            Text(
                "the person was under 18 or unable, and one of those who may consented",
                "la persona era menor de 18 años o no podía, y consintió uno de los facultados",
            ),
            all_of(
                any_of(*_NEEDS_ANOTHER),
                transfer.consent_given_by.is_one_of(
                    "parent", "guardian", "guardian_ad_litem", "court"
                ),
            ),
        ),
    ),
    bearing=Bearing.AGREEMENT,
    scope="everywhere",
    suffix="who",
    reading=Text(
        "It holds in both directions. Whether there is consent at all, and whether a withdrawal "
        "came in time, is asked at article IV of the treaty.",
        "Rige en ambas direcciones. Si hay consentimiento, y si se retiró a tiempo, se pregunta en "
        "el artículo IV del tratado.",
    ),
    number="E-18",
)
paragraph_c = section_4100.paragraph(
    "c",
    Text(
        "Nobody is transferred while an appeal or a collateral attack is pending.",
        "Nadie es trasladado mientras esté pendiente una apelación u otra impugnación.",
    ),
    reading=Text(
        "The condition is that of article II of the treaty, and is asked there.",
        "La condición es la del artículo II del tratado, y ahí se pregunta.",
    ),
)
paragraph_d = section_4100.paragraph(
    "d",
    Text(
        "The United States gives effect to a pardon, a commutation, an amnesty, a change in the "
        "person's favor or a revocation that comes from the sentencing country.",
        "Estados Unidos da efecto al indulto, la conmutación, la amnistía, la modificación "
        "favorable o la revocación que provenga del país que sentenció.",
    ),
    left_to=Text("the sentencing country", "el país que sentenció"),
)
