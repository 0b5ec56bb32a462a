"""Facts of an assurance given by the requesting State."""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, dated, several, written, yes_no
from dedere.law.language.situation import Level

COVERS = {
    "death_penalty": Text("death penalty", "pena de muerte"),
    "life_imprisonment": Text("life imprisonment", "prisión vitalicia"),
    "speciality": Text("speciality", "especialidad"),
    "treatment": Text("treatment in detention", "trato en detención"),
    "return": Text("return after temporary surrender", "devolución tras la entrega temporal"),
    "other": Text("another matter", "otra materia"),
}
GIVERS = {
    "embassy": Text("the embassy of the requesting State", "la embajada del Estado requirente"),
    "foreign_ministry": Text(
        "the foreign ministry of the requesting State",
        "la cancillería del Estado requirente",
    ),
    "justice_ministry": Text(
        "the ministry or department of justice", "el ministerio o departamento de justicia"
    ),
    "prosecutor": Text("the prosecutor of the case", "la fiscalía de la causa"),
    "court": Text("a court of the requesting State", "un tribunal del Estado requirente"),
    "other": Text("another authority", "otra autoridad"),
}
WATCHES = {
    "consular_visits": Text("consular visits", "visitas consulares"),
    "reports": Text("reports of the requesting State", "informes del Estado requirente"),
    "court_record": Text("the record of the trial court", "el expediente del tribunal"),
    "counsel": Text("counsel in the requesting State", "la defensa en el Estado requirente"),
    "independent_body": Text("an independent body", "un órgano independiente"),
    "nobody": Text("nobody", "nadie"),
}

covers = choice(
    Level.ASSURANCE,
    "covers",
    Text("what the assurance covers", "lo que cubre la seguridad"),
    Text("What does the assurance cover?", "¿Qué cubre la seguridad?"),
    COVERS,
    proven_by=["assurance_note"],
)
given_on = dated(
    Level.ASSURANCE,
    "given_on",
    Text("the day on which the assurance was given", "el día en que se otorgó la seguridad"),
    Text("When was the assurance given?", "¿Cuándo se otorgó la seguridad?"),
    proven_by=["assurance_note"],
)
considered_sufficient = yes_no(
    Level.ASSURANCE,
    "considered_sufficient",
    Text(
        "the requested State considers the assurance sufficient",
        "el Estado requerido considera suficiente la seguridad",
    ),
    Text(
        "Has the requested State said that the assurance is sufficient?",
        "¿El Estado requerido declaró suficiente la seguridad?",
    ),
    proven_by=["executive_decision"],
    judged_by=Text(
        "the executive authority of the requested State",
        "la autoridad ejecutiva del Estado requerido",
    ),
)
asked_on = dated(
    Level.ASSURANCE,
    "asked_on",
    Text("the day on which the assurance was asked for", "el día en que se pidió la seguridad"),
    Text("When was the assurance asked for?", "¿Cuándo se pidió la seguridad?"),
    proven_by=["diplomatic_note"],
)
declined_on = dated(
    Level.ASSURANCE,
    "declined_on",
    Text(
        "the day on which the requesting State declined to give it",
        "el día en que el Estado requirente se negó a otorgarla",
    ),
    Text(
        "When did the requesting State decline to give the assurance?",
        "¿Cuándo se negó el Estado requirente a otorgar la seguridad?",
    ),
    proven_by=["diplomatic_note"],
)
expires_on = dated(
    Level.ASSURANCE,
    "expires_on",
    Text("the last day on which the assurance binds", "el último día en que obliga la seguridad"),
    Text(
        "Until when does the assurance bind, if it says so?",
        "¿Hasta cuándo obliga la seguridad, si lo dice?",
    ),
    proven_by=["assurance_note"],
    foreseeable=True,
)
given_by = choice(
    Level.ASSURANCE,
    "given_by",
    Text("who gave the assurance", "quién otorgó la seguridad"),
    Text("Which authority gave the assurance?", "¿Qué autoridad otorgó la seguridad?"),
    GIVERS,
    proven_by=["assurance_note"],
)
wording_asked = written(
    Level.ASSURANCE,
    "wording_asked",
    Text("the words that were asked for", "las palabras que se pidieron"),
    Text("In which words was it asked for?", "¿Con qué palabras se pidió?"),
    proven_by=["diplomatic_note"],
)
wording_given = written(
    Level.ASSURANCE,
    "wording_given",
    Text("the words that were given", "las palabras que se dieron"),
    Text("In which words was it given?", "¿Con qué palabras se otorgó?"),
    proven_by=["assurance_note"],
)
watched_by = several(
    Level.ASSURANCE,
    "watched_by",
    Text(
        "how it is watched whether the assurance is kept",
        "cómo se vigila que se cumpla la seguridad",
    ),
    Text(
        "Who watches after surrender that the assurance is kept, and how?",
        "¿Quién vigila tras la entrega que se cumpla la seguridad, y cómo?",
    ),
    WATCHES,
    proven_by=["assurance_note", "other"],
)
