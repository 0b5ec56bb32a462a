"""Words of the lists of connections: kinds, parts, ties, bars, each in both languages."""

from __future__ import annotations

from dedere.bilingual import Text

STATES: dict[str, Text] = {
    "MX": Text("Mexico", "México"),
    "US": Text("United States", "Estados Unidos"),
}

PARTS: dict[str, Text] = {
    "accused": Text("accused", "persona acusada"),
    "official": Text("public official", "persona servidora pública"),
    "witness": Text("witness", "testigo"),
    "victim": Text("victim", "víctima"),
    "relative": Text("relative of a victim", "familiar de una víctima"),
    "other": Text("another part", "otra calidad"),
}
"""In which part somebody stands in the network."""

NAMED_ONLY_WITH_SOURCE = frozenset({"victim", "relative"})
"""Parts in which a name stands only with the court or official source that published it."""

GROUPS: dict[str, Text] = {
    "organization": Text("criminal organization", "organización delictiva"),
    "cell": Text("cell or faction", "célula o facción"),
    "family": Text("family", "familia"),
    "agency": Text("agency or force", "corporación o dependencia"),
    "other": Text("of another kind", "de otra clase"),
}

INCIDENTS: dict[str, Text] = {
    "killing": Text("killing", "homicidio"),
    "massacre": Text("massacre", "masacre"),
    "torture": Text("torture", "tortura"),
    "sexual_violence": Text("sexual violence", "violencia sexual"),
    "displacement": Text("displacement", "desplazamiento"),
    "forced_recruitment": Text("forced recruitment", "reclutamiento forzado"),
    "disappearance": Text("disappearance", "desaparición"),
    "arbitrary_detention": Text("arbitrary detention", "detención arbitraria"),
    "arrest": Text("arrest", "detención"),
    "other": Text("of another kind", "de otra clase"),
}

STATUSES: dict[str, Text] = {
    "open": Text("open", "abierta"),
    "suspended": Text("suspended", "suspendida"),
    "given_up": Text("given up", "abandonada"),
    "judged": Text("judged", "juzgada"),
    "closed": Text("closed in another way", "concluida de otro modo"),
}
"""Where an investigation or a court case stands."""

COURT_CASES: dict[str, Text] = {
    "prosecution": Text("prosecution", "proceso penal"),
    "amparo": Text("amparo", "amparo"),
    "habeas": Text("habeas corpus", "hábeas corpus"),
    "extradition": Text("extradition proceeding", "procedimiento de extradición"),
    "other": Text("of another kind", "de otra clase"),
}

TIES: dict[str, Text] = {
    "member": Text("was a member of", "fue miembro de"),
    "led": Text("led", "dirigió"),
    "kin": Text("is kin of", "es familiar de"),
    "paid": Text("paid", "pagó a"),
    "protected": Text("protected", "protegió a"),
    "ordered": Text("gave orders to", "dio órdenes a"),
    "supplied": Text("supplied", "abasteció a"),
    "allied": Text("was allied with", "fue aliado de"),
    "fought": Text("fought", "combatió a"),
    "split_from": Text("split from", "se separó de"),
    "merged_into": Text("merged into", "se integró en"),
    "successor_of": Text("is the successor of", "es sucesor de"),
    "part_of": Text("is part of", "es parte de"),
    "took_part": Text("took part in", "participó en"),
    "other": Text("is tied to", "tiene un vínculo con"),
}
"""What one node is to the other, as a source alleges."""

STATEMENTS: dict[str, Text] = {
    "testimony": Text("testimony in court", "testimonio ante tribunal"),
    "interview": Text("interview with authorities", "entrevista con autoridades"),
    "plea": Text("plea agreement or allocution", "acuerdo o declaración de culpabilidad"),
    "confession": Text("confession", "confesión"),
    "affidavit": Text("affidavit", "declaración jurada"),
    "other": Text("of another kind", "de otra clase"),
}

FILE_ENTRIES: dict[str, Text] = {
    "charge": Text("charging document", "documento de acusación"),
    "motion": Text("motion or brief", "promoción o escrito"),
    "order": Text("order or opinion", "auto o resolución"),
    "plea_agreement": Text("plea agreement", "acuerdo de culpabilidad"),
    "exhibit": Text("exhibit", "prueba exhibida"),
    "transcript": Text("transcript", "transcripción"),
    "intercept": Text("intercepted communication", "comunicación intervenida"),
    "sentence": Text("judgment or sentencing paper", "sentencia o documento de sentencia"),
    "other": Text("of another kind", "de otra clase"),
}

BARS: dict[str, Text] = {
    "plea": Text(
        "plea with terms that are not public",
        "declaración de culpabilidad con términos no públicos",
    ),
    "cooperation": Text("cooperation with the prosecution", "cooperación con la fiscalía"),
    "seal": Text("seal of the court", "sello del tribunal"),
    "release": Text("release or protection of the witness", "liberación o protección del testigo"),
    "refusal_to_return": Text("refusal to return the person", "negativa a devolver a la persona"),
}
"""What bars a file from being used at home."""

OPENS: dict[str, Text] = {
    "trial_exhibit": Text("shown in open court", "exhibido en audiencia pública"),
    "legal_assistance": Text("legal assistance", "asistencia jurídica"),
    "unsealing": Text("unsealing", "levantamiento del sello"),
}
"""What opens a file."""

ASSISTANCE: dict[str, Text] = {
    "asked": Text("asked", "solicitada"),
    "sent": Text("sent", "enviada"),
    "arrived": Text("arrived", "recibida"),
    "in_part": Text("arrived in part", "recibida en parte"),
    "refused": Text("refused", "negada"),
    "unanswered": Text("not answered", "sin respuesta"),
}

ANSWERS: dict[str, Text] = {
    "given": Text("given", "entregado"),
    "in_part": Text("given in part", "entregado en parte"),
    "refused": Text("refused", "negado"),
    "none": Text("no answer", "sin respuesta"),
}
"""What came of what was asked."""

ASKS_FOR_NOBODY = Text(
    "This casefile is of connections alone: it asks for nobody, so there is nothing to assess and "
    "no step to take.",
    "Este expediente es de puros vínculos: no pide a nadie, así que no hay nada que evaluar ni "
    "paso que dar.",
)
SHOWN_BY = Text(
    "`dedere network`, `dedere leads` and `dedere way` show what it says.",
    "`dedere network`, `dedere leads` y `dedere way` muestran lo que dice.",
)
"""Where what such a casefile says is shown."""

LISTS: dict[str, Text] = {
    "people": Text("the people", "las personas"),
    "groups": Text("the groups", "los grupos"),
    "incidents": Text("the incidents", "los hechos investigados"),
    "investigations": Text("the investigations", "las investigaciones"),
    "court_cases": Text("the court cases", "los procesos judiciales"),
    "ties": Text("the ties", "los vínculos"),
    "statements": Text("the statements", "las declaraciones"),
    "file_entries": Text("the entries of files", "las entradas de expedientes"),
    "assistance": Text(
        "the requests for legal assistance", "las solicitudes de asistencia jurídica"
    ),
    "asks": Text("what was asked", "lo que se pidió"),
}
"""The ten lists, in the order of the file."""
