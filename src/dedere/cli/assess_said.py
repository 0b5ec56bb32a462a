"""What `dedere assess` says, in both languages."""

from __future__ import annotations

from dedere.bilingual import Text

ANSWERS = {True: Text("yes", "sí"), False: Text("no", "no"), None: Text("?", "?")}
AS_OF = Text("As of", "Al día")
INVENTED = Text("INVENTED CASE: no real person.", "CASO INVENTADO: ninguna persona real.")
IN_THE_WAY = Text("In the way", "Lo que lo impide")
MISSING = Text("Not known yet", "Aún no se sabe")
IN_ORDER = Text("In order", "En orden")
DISCRETION = Text(
    "At the discretion of the Executive, not decided here",
    "A discreción del Ejecutivo, aquí no se resuelve",
)
POLICY = Text(
    "Weighed by the authorities before a transfer, not decided here",
    "Lo que las autoridades ponderan antes de un traslado; aquí no se resuelve",
)
POLICY_OPEN = Text(
    "Weighed by the authorities, not known yet",
    "Lo que las autoridades ponderan, aún no se sabe",
)
TURNED = {
    True: Text("agrees: the key is turned", "de acuerdo: llave dada"),
    False: Text("the key is not turned", "llave no dada"),
    None: Text("not known whether the key is turned", "no se sabe si la llave está dada"),
}
APART = Text(
    "Custody, proceeding, afterwards: no part of the outcome",
    "Custodia, trámite y lo que sigue: no cuentan para el resultado",
)
LAST_DAY = Text("{period}, the last day being {day}. Else:", "{period}; último día, {day}. Si no:")
BY_INSTRUMENT = Text("By instrument", "Por instrumento")
READ_SO = Text("Read so", "Leído así")
ASK_FIRST = Text("Ask first", "Lo primero que hay que preguntar")
WOULD_DECIDE = Text("would decide {number} findings", "decidiría {number} conclusiones")
NO_GROUND = Text("Other conditions", "Otras condiciones")
RULES = Text("{number} rules", "{number} reglas")
REST = Text("… {number} more: --all shows them.", "… {number} más: --all los muestra.")
DISCRETION_OPEN = Text(
    "At the Executive's discretion, not known yet",
    "A discreción del Ejecutivo, aún no se sabe",
)
APART_REST = Text(
    "Custody, proceeding and afterwards, kept or not known",
    "Custodia, trámite y lo que sigue, en orden o sin saberse",
)
SEE_ALL = Text(
    "--all shows every finding, --grounds the grounds as cards, --json all as data.",
    "--all muestra cada conclusión; --grounds, los motivos en fichas; --json, todo como datos.",
)
SEE_ALL_TRANSFER = Text(
    "--all shows every finding, --json all as data; `dedere transfer keys` tells who must agree.",
    "--all muestra cada conclusión; --json, todo como datos; `dedere transfer keys` dice quién "
    "debe estar de acuerdo.",
)
STANDINGS = Text("Grounds of opposition", "Motivos de oposición")
OPEN_GROUNDS = Text(
    "{number} more are open: see --grounds", "{number} más están abiertos: véase --grounds"
)
WORDING = Text("Wording in force from {first} to {last}.", "Texto vigente de {first} a {last}.")
ASK = Text("would decide:", "lo decidiría:")
AND = Text("together with", "junto con")
MORE = Text("more (see --json)", "más (véase --json)")
STANDS = {True: Text("applies", "se aplica"), False: Text("not met", "no se cumple")}
NO_ADVICE = Text(
    "This is no legal advice. Opinions are the judge's, decisions the Executive's.",
    "Esto no es asesoría jurídica. La opinión es del juez; la resolución, del Ejecutivo.",
)
NO_ADVICE_TRANSFER = Text(
    "This is no legal advice. The consent is the person's, the decisions are the two States'.",
    "Esto no es asesoría jurídica. El consentimiento es de la persona; las resoluciones, de los "
    "dos Estados.",
)
