"""Criminal Resource Manual 732 and 733: who can be transferred, and what is weighed."""

from dedere.bilingual import same
from dedere.law.facts import transfer
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    discretion,
)
from dedere.law.united_states.practice import CRM, sources

_OUT = transfer.transferring_state.is_("US")
_DEPARTMENT = Text("the Department of Justice", "el Departamento de Justicia")

crm_732 = CRM.article(
    "732",
    same("CRM 732"),
    Text(
        "Who can be considered for a transfer, as the Department of Justice states it.",
        "A quién puede considerarse para un traslado, según el Departamento de Justicia.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_732],
    reading=Text(
        "Seven of the eight points repeat the treaty, which is asked there; only that no other "
        "charges are pending is the Department's own. For Mexico it adds that offenses against the "
        "immigration laws and domiciliaries are left out, as the treaty says.",
        "Siete de los ocho puntos repiten el tratado, y ahí se preguntan; solo el que no haya otra "
        "causa pendiente es propio del Departamento. Para México añade que quedan fuera los "
        "delitos migratorios y los domiciliados, como dice el tratado.",
    ),
)
_POINTS = {
    "1": Text(
        "The person is a citizen or national of the country of destination.",
        "La persona es ciudadana o nacional del país de destino.",
    ),
    "2": Text("There is a treaty with that country.", "Hay tratado con ese país."),
    "3": Text("The person was convicted and sentenced.", "La persona fue condenada y sentenciada."),
    "4": Text(
        "The judgment is final: no appeal and no collateral attack.",
        "La sentencia es firme: sin apelación ni otra impugnación.",
    ),
    "5": Text("Double criminality.", "Doble incriminación."),
    "6": Text(
        "Save in exceptional circumstances a minimum, typically six months, is left at the "
        "application.",
        "Salvo circunstancias excepcionales, falta un mínimo, por lo común seis meses, al momento "
        "de la solicitud.",
    ),
    "7": Text("No other criminal charges are pending.", "No hay otra causa penal pendiente."),
    "8": Text("The person and both countries consent.", "Consienten la persona y los dos países."),
}
points = {number: crm_732.paragraph(number, point) for number, point in _POINTS.items()}
points["6"].reading = Text(
    "The Department may excuse a shorter time only where the treaty allows it; whether it ever may "
    "for Mexico is open, and we read the treaty as it stands.",
    "El Departamento solo puede dispensar un tiempo menor donde el tratado lo permite; si cabe "
    "alguna vez con México está abierto, y leemos el tratado como está.",
)
other_charges = discretion(
    points["7"],
    Level.TRANSFER,
    Text(
        "Other criminal charges are pending in the United States.",
        "Hay otra causa penal pendiente en Estados Unidos.",
    ),
    transfer.other_charges_pending,
    applies=_OUT,
    scope="everywhere",
    bearing=Bearing.ELIGIBILITY,
    number="E-19",
)

crm_733 = CRM.article(
    "733",
    same("CRM 733"),
    Text(
        "Nobody has a right to be transferred, and neither country can force it. The Department "
        "weighs four heads; its guidelines are neither mandatory nor rigid.",
        "Nadie tiene derecho al traslado, y ningún país puede imponerlo. El Departamento pondera "
        "cuatro rubros; sus lineamientos no son obligatorios ni rígidos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_733, sources.OLDER_CRM_733],
    left_to=_DEPARTMENT,
    reading=Text(
        "What the person or the officer finds under each head is recorded with who judged; the "
        "software adds nothing up and never scores.",
        "Lo que se estime en cada rubro se registra con quién lo juzgó; el programa no suma nada "
        "ni califica.",
    ),
)
rehabilitation = crm_733.paragraph(
    "a",
    Text(
        "The likelihood that the transfer helps the person back into society: acceptance of "
        "responsibility, criminal history, family and support at home, conduct in prison, ties to "
        "one country or the other.",
        "La probabilidad de que el traslado ayude a la reinserción social: aceptación de "
        "responsabilidad, antecedentes, familia y apoyo en el país, conducta en prisión, vínculos "
        "con uno u otro país.",
    ),
    left_to=_DEPARTMENT,
    reading=Text(
        "Acceptance of responsibility and criminal history are verified; the other factors are "
        "known. What was found is asked at article IV(4) of the treaty.",
        "La aceptación de responsabilidad y los antecedentes están verificados; los demás factores "
        "son conocidos. Lo estimado se pregunta en el artículo IV(4) del tratado.",
    ),
    confidence=KNOWN,
)
law_enforcement = crm_733.paragraph(
    "b",
    Text(
        "The interests of law enforcement: views of prosecutor and agencies, cooperation, open "
        "cases, the seriousness of the offense, a leading role, a much shorter term abroad, unpaid "
        "fines and restitution, victims.",
        "El interés de la persecución penal: opinión de fiscal y agencias, cooperación, casos "
        "abiertos, gravedad del delito, papel de liderazgo, una pena mucho menor en el otro país, "
        "multas y reparación sin pagar, víctimas.",
    ),
    left_to=_DEPARTMENT,
    reading=Text(
        "That a transfer was denied in 1994 for the seriousness of the offense and significant "
        "ties is verified; the rest of the list is known.",
        "Que en 1994 se negó un traslado por la gravedad del delito y los vínculos está "
        "verificado; el resto de la lista es conocido.",
    ),
    confidence=KNOWN,
)
against_law_enforcement = discretion(
    law_enforcement,
    Level.TRANSFER,
    Text(
        "The Department finds that interests of law enforcement weigh against the transfer.",
        "El Departamento estima que el interés de la persecución penal pesa contra el traslado.",
    ),
    transfer.law_enforcement_objects,
    applies=_OUT,
    scope="everywhere",
    bearing=Bearing.ELIGIBILITY,
    number="E-21",
    confidence=VERIFIED,
)
money_unpaid = discretion(
    law_enforcement,
    Level.TRANSFER,
    Text(
        "Restitution, a fine or a forfeiture is unpaid.",
        "Está pendiente de pago la reparación, una multa o un decomiso.",
    ),
    transfer.restitution_unpaid,
    applies=_OUT,
    scope="everywhere",
    bearing=Bearing.ELIGIBILITY,
    suffix="unpaid",
    confidence=KNOWN,
    number="E-21",
)
likelihood_of_return = crm_733.paragraph(
    "c",
    Text(
        "The likelihood that the person comes back to the United States: home near or far from the "
        "border, earlier removals or reentries, family in the United States, an earlier transfer.",
        "La probabilidad de que la persona regrese a Estados Unidos: hogar cerca o lejos de la "
        "frontera, remociones o reingresos previos, familia en Estados Unidos, un traslado "
        "anterior.",
    ),
    left_to=_DEPARTMENT,
    reading=Text(
        "The head is verified; its factors are known.",
        "El rubro está verificado; sus factores son conocidos.",
    ),
    confidence=KNOWN,
)
likely_to_come_back = discretion(
    likelihood_of_return,
    Level.TRANSFER,
    Text(
        "The Department finds it likely that the person comes back to the United States.",
        "El Departamento estima probable que la persona regrese a Estados Unidos.",
    ),
    transfer.likely_to_return,
    applies=_OUT,
    scope="everywhere",
    bearing=Bearing.ELIGIBILITY,
    number="E-21",
    confidence=VERIFIED,
)
humanitarian = crm_733.paragraph(
    "d",
    Text(
        "Humanitarian concerns: terminal illness, grave illness of close family, age. They speak "
        "only for a transfer.",
        "Razones humanitarias: enfermedad terminal, enfermedad grave de un familiar cercano, edad. "
        "Solo hablan a favor del traslado.",
    ),
    left_to=_DEPARTMENT,
    reading=Text(
        "The head is verified; its factors are known.",
        "El rubro está verificado; sus factores son conocidos.",
    ),
    confidence=KNOWN,
)
humanitarian_reasons = discretion(
    humanitarian,
    Level.TRANSFER,
    Text(
        "The Department finds that humanitarian reasons speak for the transfer.",
        "El Departamento estima que razones humanitarias favorecen el traslado.",
    ),
    transfer.humanitarian_reasons,
    applies=_OUT,
    scope="everywhere",
    bearing=Bearing.ELIGIBILITY,
    number="E-21",
    confidence=VERIFIED,
)
