"""The death penalty and nationals: what the Court held and how the ministry proceeds."""

from dedere.law.language import DOUBTFUL, KNOWN, VERIFIED, Text
from dedere.law.mexico.supreme_court import SUPREME_COURT, sources

death_penalty = SUPREME_COURT.article(
    "death-penalty",
    Text(
        "Practice on assurances against the death penalty",
        "Práctica sobre las seguridades contra la pena de muerte",
    ),
    Text(
        "Where the offense carries death, surrender needs sufficient assurances of the United "
        "States, and the ministry of foreign affairs recites them in its decision.",
        "Si el delito admite la muerte, la entrega necesita seguridades suficientes de Estados "
        "Unidos, y la Secretaría de Relaciones Exteriores las cita en su resolución.",
    ),
    confidence=VERIFIED,
    sources=[sources.DECISION_OF_2016, sources.DECISION_OF_2016_ABROAD],
    reading=Text(
        "The practice is verified. It rests on articles 15 and 22 of the Constitution, article 8 "
        "of the treaty and article 10, fraction V, of the extradition act; the treaty carries the "
        "rule, which is not asked twice.",
        "La práctica está verificada. Se apoya en los artículos 15 y 22 constitucionales, 8 del "
        "tratado y 10, fracción V, de la ley de extradición; la regla está en el tratado y no se "
        "pregunta dos veces.",
    ),
)
nationals_2001 = SUPREME_COURT.article(
    "nationals-2001",
    Text("Supreme Court of Mexico, P./J. 11/2001 (nationals)", "SCJN, P./J. 11/2001 (nacionales)"),
    Text(
        "The treaty leaves the surrender of Mexicans to the discretion of the Executive; that "
        "Mexico could try them itself (federal criminal code, art. 4) does not bar it.",
        "El tratado deja la entrega de mexicanos a la discreción del Ejecutivo; no la impide que "
        "México pueda juzgarlos (código penal federal, art. 4).",
    ),
    confidence=KNOWN,
    sources=[sources.CONTRADICTION_44_2000],
    in_force_from="2001-01-18",
    left_to=Text(
        "the ministry of foreign affairs (SRE)", "la Secretaría de Relaciones Exteriores (SRE)"
    ),
    reading=Text(
        "Pleno, contradicción de tesis 44/2000-PL, 18 January 2001: the decision is verified, the "
        "holding known. Article 9 of the treaty carries the rule.",
        "Pleno, contradicción de tesis 44/2000-PL, 18 de enero de 2001: la resolución está "
        "verificada, el criterio es conocido. La regla está en el artículo 9 del tratado.",
    ),
)
temporary_surrender = SUPREME_COURT.article(
    "temporary-surrender",
    Text(
        "Case law on temporary surrender (not found)",
        "Criterios sobre la entrega temporal (no hallados)",
    ),
    Text(
        "How Mexican courts read the Protocol of 1997 on temporary surrender; the leading case was "
        "not verified.",
        "Cómo leen los tribunales mexicanos el Protocolo de 1997 sobre la entrega temporal; el "
        "precedente principal no fue verificado.",
    ),
    confidence=DOUBTFUL,
    in_force_from="2001-05-21",
    reading=Text(
        "No rule is built on it; the Protocol speaks for itself.",
        "No se apoya en ello ninguna regla; el Protocolo habla por sí mismo.",
    ),
)
