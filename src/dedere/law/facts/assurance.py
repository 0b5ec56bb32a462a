"""Facts of an assurance given by the requesting State."""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, dated, yes_no
from dedere.law.language.situation import Level

COVERS = {
    "death_penalty": Text("death penalty", "pena de muerte"),
    "life_imprisonment": Text("life imprisonment", "prisión vitalicia"),
    "speciality": Text("speciality", "especialidad"),
    "treatment": Text("treatment in detention", "trato en detención"),
    "return": Text("return after temporary surrender", "devolución tras la entrega temporal"),
    "other": Text("another matter", "otra materia"),
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
