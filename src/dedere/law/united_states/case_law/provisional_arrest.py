"""Provisional arrest: probable cause, and what the request must contain."""

from dedere.bilingual import same
from dedere.law.facts import in_united_states, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    day_asked,
    formality,
)
from dedere.law.united_states.case_law import CASE_LAW, sources

probable_cause = CASE_LAW.article(
    "probable-cause-for-provisional-arrest",
    Text(
        "Fourth Amendment: probable cause for provisional arrest",
        "Cuarta Enmienda: causa probable para la detención provisional",
    ),
    Text(
        "The warrant for provisional arrest in the United States needs probable cause under the "
        "Fourth Amendment. Courts usually ask for an affidavit that shows it.",
        "La orden de detención provisional en Estados Unidos exige causa probable conforme a la "
        "Cuarta Enmienda. Los tribunales suelen pedir una declaración jurada que la muestre.",
    ),
    confidence=KNOWN,
    in_force_from="1980-01-25",
    left_to=Text("the judge who issues the warrant", "el juez que libra la orden"),
    reading=Text(
        "See also Parretti (9th Cir. 1997), an opinion that was withdrawn and binds nobody. What "
        "the treaty asks of the request itself is in its article 11.",
        "Véase también Parretti (Noveno Circuito, 1997), opinión retirada que a nadie obliga. Lo "
        "que el tratado exige de la solicitud misma está en su artículo 11.",
    ),
)
warrant_on_probable_cause = formality(
    probable_cause,
    Level.REQUEST,
    Text(
        "If the person was arrested provisionally, a judge had found probable cause on an "
        "affidavit.",
        "Si la persona fue detenida provisionalmente, un juez había hallado causa probable con "
        "base en una declaración jurada.",
    ),
    in_united_states.arrest_probable_cause_found,
    applies=all_of(
        request.provisional_arrest_requested,
        request.provisionally_arrested_on <= day_asked,
    ),
    bearing=Bearing.CUSTODY,
)

vargas = CASE_LAW.article(
    "in-re-extradition-of-vargas-2013",
    same("In re Extradition of Vargas (S.D. Tex. 2013)"),
    Text(
        "The request for provisional arrest under article 11 describes the person and the "
        "offenses, says that a warrant exists and promises the formal request.",
        "La solicitud de detención provisional del artículo 11 describe a la persona y los "
        "delitos, dice que existe orden de aprehensión y promete la petición formal.",
    ),
    confidence=VERIFIED,
    sources=[sources.VARGAS_2013],
    in_force_from="2013",
    reading=Text(
        "The rules stand under article 11(1) of the treaty and are not asked twice.",
        "Las reglas están en el artículo 11(1) del tratado y no se exigen dos veces.",
    ),
)
