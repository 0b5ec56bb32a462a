"""Words of exchanges, offers and arguments, in both languages."""

from __future__ import annotations

from dedere.bilingual import Text

BETWEEN: dict[str, Text] = {
    "governments": Text("between the governments", "entre los gobiernos"),
    "counsel_and_prosecutors": Text(
        "between counsel and prosecutors", "entre la defensa y la fiscalía"
    ),
}
"""Between whom something passes."""

CHANNELS: dict[str, Text] = {
    "note": Text("diplomatic note", "nota diplomática"),
    "embassy": Text("through the embassy", "por conducto de la embajada"),
    "call": Text("call", "llamada"),
    "meeting": Text("meeting", "reunión"),
    "letter": Text("letter", "carta"),
    "email": Text("e-mail", "correo electrónico"),
    "other": Text("another channel", "otra vía"),
}
"""By which channel."""

SNAGS: dict[str, Text] = {
    "request_flagged_as_political": Text(
        "the request is flagged as political", "la petición fue señalada como política"
    ),
    "evidence_asked": Text(
        "evidence asked for (treaty, art. 12)", "pruebas que se piden (tratado, art. 12)"
    ),
    "unclear_paper": Text("a paper is unclear", "un documento no es claro"),
    "translation": Text("a translation", "una traducción"),
    "assurance": Text("an assurance", "una seguridad"),
    "other": Text("another snag", "otro tropiezo"),
}
"""What holds the matter up."""

OFFERS: dict[str, Text] = {
    "offenses_left_out": Text("offenses left out", "delitos que se dejan fuera"),
    "assurance": Text("an assurance", "una seguridad"),
    "deferral": Text("deferred surrender", "entrega diferida"),
    "temporary_surrender": Text("temporary surrender", "entrega temporal"),
    "simplified_extradition": Text("simplified extradition", "extradición simplificada"),
    "prosecution_at_home": Text(
        "prosecution in the requested State", "proceso en el Estado requerido"
    ),
    "voluntary_return": Text("voluntary return", "regreso voluntario"),
    "transfer_of_sentence": Text(
        "transfer of the sentence afterwards", "traslado posterior para cumplir la sentencia"
    ),
}
"""What an offer is; `dedere.law.offers` has the law of each."""

STATES: dict[str, Text] = {
    "open": Text("open", "abierto"),
    "accepted": Text("accepted", "aceptado"),
    "refused": Text("refused", "rechazado"),
    "withdrawn": Text("withdrawn", "retirado"),
    "expired": Text("expired", "vencido"),
}
"""Where an offer stands."""

SIDES: dict[str, Text] = {
    "defense": Text("the defense", "la defensa"),
    "requesting": Text("the requesting State", "el Estado requirente"),
    "other": Text("somebody else", "alguien más"),
}
"""Whose argument it is."""

PARTS: dict[str, Text] = {
    "provision": Text("provision", "disposición"),
    "holding": Text("holding", "criterio judicial"),
    "reading": Text("reading of the law", "lectura de la ley"),
    "evidence": Text("evidence", "prueba"),
    "expert": Text("expert", "perito"),
    "ruling": Text("ruling", "resolución"),
    "note": Text("note", "nota"),
}
"""Of what an argument is put together."""
