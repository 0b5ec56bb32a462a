"""Words of surrenders: the items of the readiness list that people tick, features, missteps."""

from __future__ import annotations

from dedere.bilingual import Text

KINDS: dict[str, Text] = {
    "final": Text("final", "definitiva"),
    "temporary": Text("for a time, to be returned", "temporal, con devolución"),
}
"""Whether the person stays."""

STATES: dict[str, Text] = {
    "done": Text("done", "hecho"),
    "not_done": Text("not done", "no hecho"),
}
"""What was found of an item; what nobody found is left out."""

ITEMS: dict[str, Text] = {
    "no_stay": Text("no stay of surrender is in force", "ninguna suspensión de la entrega rige"),
    "not_deferred": Text("surrender is not deferred", "la entrega no está diferida"),
    "interior_told": Text(
        "the Ministry of the Interior was told", "se avisó a la Secretaría de Gobernación"
    ),
    "agents_authorized": Text(
        "the agents who receive the person are authorized",
        "los agentes que reciben a la persona están autorizados",
    ),
    "place_agreed": Text("day and place are agreed", "día y lugar están acordados"),
    "torture_claim_weighed": Text(
        "a claim of torture was weighed", "se ponderó la alegación de tortura"
    ),
    "temporary_agreed": Text(
        "the States agreed on a surrender for a time and on the return",
        "los Estados acordaron la entrega temporal y la devolución",
    ),
    "identity": Text("the identity of the person was checked", "se cotejó la identidad"),
    "health": Text("the person is fit to travel", "la persona está en condiciones de viajar"),
    "travel_papers": Text("travel papers are there", "hay documentos de viaje"),
    "escorts": Text("the escorts are named", "las escoltas están designadas"),
    "decision_translated": Text("the decision was translated", "se tradujo la resolución"),
    "counsel_told": Text("counsel was told", "se avisó a la defensa"),
    "property_ready": Text(
        "property to be handed over is ready", "los objetos por entregar están listos"
    ),
}
"""Items of the readiness list that people tick; the others are worked out from the casefile."""

FEATURES: dict[str, Text] = {
    "name": Text("name", "nombre"),
    "birth": Text("day and place of birth", "fecha y lugar de nacimiento"),
    "nationality": Text("nationality", "nacionalidad"),
    "papers": Text("papers of identity", "documentos de identidad"),
    "photographs": Text("photographs", "fotografías"),
    "fingerprints": Text("fingerprints", "huellas dactilares"),
    "marks": Text("marks", "señas particulares"),
    "own_words": Text("what the person says", "lo que dice la persona"),
}
"""What is compared before a person is handed over."""

COMPARED: dict[str, Text] = {
    "agrees": Text("agrees", "coincide"),
    "differs": Text("differs", "difiere"),
    "doubtful": Text("doubtful", "dudoso"),
}
"""What the comparison of a feature found."""

MISSTEPS: dict[str, Text] = {
    "under_stay": Text(
        "handed over while a stay was in force", "entregada mientras regía una suspensión"
    ),
    "before_period": Text(
        "handed over before the period for amparo had run out",
        "entregada antes de que venciera el plazo para el amparo",
    ),
    "amparo_pending": Text(
        "handed over while amparo or habeas corpus was pending",
        "entregada con un amparo o hábeas corpus pendiente",
    ),
    "after_period": Text(
        "handed over after the time to take charge had run out",
        "entregada vencido el plazo para hacerse cargo",
    ),
    "without_order": Text("handed over without an order", "entregada sin orden"),
    "assurance_open": Text(
        "handed over while an assurance was wanting", "entregada faltando una seguridad"
    ),
    "not_notified": Text(
        "the grant was not notified to the person", "la concesión no se notificó a la persona"
    ),
    "interior_not_told": Text(
        "the Ministry of the Interior was not told", "no se avisó a la Secretaría de Gobernación"
    ),
    "wrong_place": Text(
        "handed over at a place that the law does not name",
        "entregada en un lugar que la ley no prevé",
    ),
    "agent_not_authorized": Text(
        "received by somebody who was not authorized", "recibida por quien no estaba autorizado"
    ),
    "wrong_person": Text("another person was handed over", "se entregó a otra persona"),
    "torture_claim_not_weighed": Text(
        "a claim of torture was not weighed", "no se ponderó una alegación de tortura"
    ),
    "deferred": Text(
        "handed over while surrender was deferred", "entregada estando diferida la entrega"
    ),
    "not_returned": Text(
        "not returned after a surrender for a time", "no devuelta tras la entrega temporal"
    ),
    "other": Text("something else", "otra cosa"),
}
"""What can go wrong at a surrender."""
