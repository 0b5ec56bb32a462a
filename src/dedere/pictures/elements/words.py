"""The words of the picture, in both languages."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.pictures.elements.chart import Sort

MEANINGS: dict[Sort, Text] = {
    Sort.SAME: Text("both laws ask the same", "ambas leyes piden lo mismo"),
    Sort.LEFT_WIDER: Text("the left one reaches further", "la de la izquierda llega más lejos"),
    Sort.RIGHT_WIDER: Text("the right one reaches further", "la de la derecha llega más lejos"),
    Sort.PARTLY: Text("they meet only in part", "coinciden solo en parte"),
    Sort.NONE: Text("no counterpart: a gap", "sin equivalente: una brecha"),
    Sort.DISREGARDED: Text("no counterpart, but disregarded", "sin equivalente, pero no cuenta"),
}
"""What each shape says."""

UNDER_EACH_OTHER: dict[Sort, Text] = {
    Sort.LEFT_WIDER: Text("the upper one reaches further", "la de arriba llega más lejos"),
    Sort.RIGHT_WIDER: Text("the lower one reaches further", "la de abajo llega más lejos"),
}
"""What a shape says instead where one side stands under the other."""

DISREGARDED_BY = Text("disregarded: {law}", "no se toma en cuenta: {law}")
ARGUED = Text("argued to be disregarded: {law}", "se alega que no cuenta: {law}")
PENALTY = Text("Penalty", "Pena")
TEST = Text(
    "Penalty test: at the most at least one year in both ({law})",
    "Prueba de pena: máximo de al menos un año en ambas ({law})",
)
TEST_MET = Text("met, by the penalties that are encoded", "se cumple, con las penas registradas")
TEST_FAILS = Text("not met, by the penalties that are encoded", "no se cumple, con las registradas")
TEST_OPEN = Text("depends on the variant, or is not known", "depende del caso, o no se sabe")
SURE = Text("How sure: {sure}.", "Certeza: {sure}.")
NO_ADVICE = Text(
    "A comparison of two texts in our own words, no advice, and no finding on any case.",
    "Una comparación de dos textos en nuestras palabras; no es asesoría ni conclusión alguna.",
)
WHY = Text("Why", "Por qué")
LAW = Text("It rests on", "Se apoya en")
DOUBTS = Text("What is doubtful here", "Lo dudoso aquí")
SINCE = Text("since {day}", "desde {day}")
AS_ANOTHER = Text("punished as {name}", "se castiga como {name}")
GAP = Text("GAP", "BRECHA")
WITHOUT = Text("(nothing on this side)", "(nada de este lado)")

# -- in a case -------------------------------------------------------------------------------------

REQUESTING = Text("requesting State", "Estado requirente")
REQUESTED = Text("requested State", "Estado requerido")
NOTHING_YET = Text("NOTHING is recorded under it yet", "NADA se ha registrado bajo él todavía")
NOTHING = Text("NOTHING stands under it", "NADA consta bajo él")
BY_THE_OTHER = Text(
    "carried by what stands beside it in the other law",
    "lo sostiene lo que consta al lado, en la otra ley",
)
AGAINST = Text("against it: {what}", "en contra: {what}")
BENEFIT = Text("promised or given: {what}", "prometido o dado: {what}")
RECORDED = Text("recorded in the case: {months}", "registrada en el asunto: {months}")
NOT_RECORDED = Text("not recorded in the case", "no registrada en el asunto")
MONTHS = Text("{number} months", "{number} meses")
LIFE = Text("life", "prisión vitalicia")
DISAGREES = Text(
    "no variant encoded here carries that: check the text",
    "ningún caso registrado aquí tiene esa pena: revise el texto",
)
ASSESSED = Text("The assessment: {text} {answer}.", "La evaluación: {text} {answer}.")
ANSWERS: dict[bool | None, Text] = {
    True: Text("Yes", "Sí"),
    False: Text("No", "No"),
    None: Text("Not known yet", "Aún no se sabe"),
}
SHOWS_ONLY = Text(
    "This shows what speaks for dual criminality; it decides nothing.",
    "Esto muestra lo que habla a favor de la doble incriminación; no decide nada.",
)
CONVICTED = Text(
    "The person is convicted of it: article 3 asks for identity, not for evidence of the elements.",
    "La persona está condenada por él: el artículo 3 pide identidad, no prueba de los elementos.",
)
