"""Scope: what the two States do for each other, and what the treaty does not allow."""

from dedere.law.assistance_treaty_1987 import ASSISTANCE_TREATY, titled
from dedere.law.language import DOUBTFUL, KNOWN, Text

scope = ASSISTANCE_TREATY.article(
    "scope",
    titled("scope", "ámbito"),
    Text(
        "The two States help each other to prevent, investigate and prosecute offenses, and in "
        "other proceedings that go with them, over acts for which the requesting State has "
        "jurisdiction when it asks. What may be done is what the requested State's own law allows.",
        "Los dos Estados se ayudan a prevenir, investigar y perseguir delitos, y en los demás "
        "procedimientos conexos, por hechos sobre los que el Estado requirente tenga jurisdicción "
        "al pedirlo. Puede hacerse lo que permita la propia ley del Estado requerido.",
    ),
    confidence=KNOWN,
    reading=Text(
        "It does not surrender persons and does not replace extradition: whoever is wanted for "
        "trial or to serve a sentence is asked for under the extradition treaty.",
        "No entrega personas ni sustituye a la extradición: a quien se reclama para juicio o para "
        "cumplir una pena se le pide conforme al tratado de extradición.",
    ),
)
kinds = scope.paragraph(
    "kinds",
    Text(
        "Statements of witnesses; documents, records and objects; searches and seizures; finding "
        "and identifying persons; handing over court papers; bringing over a prisoner who agrees "
        "to testify; securing and forfeiting proceeds of crime; information.",
        "Declaraciones de testigos; documentos, registros y objetos; cateos y aseguramientos; "
        "localización e identificación de personas; entrega de documentos judiciales; traslado de "
        "la persona detenida que acepte declarar; aseguramiento y decomiso del producto del "
        "delito; información.",
    ),
)
no_powers_abroad = scope.paragraph(
    "no-powers-abroad",
    Text(
        "It gives no authority of one State power to act in the territory of the other.",
        "No faculta a ninguna autoridad de un Estado para actuar en el territorio del otro.",
    ),
)
no_private_rights = scope.paragraph(
    "no-private-rights",
    Text(
        "It binds the two States towards each other: a private person gains no right from it to "
        "obtain evidence, to suppress it, or to stop a request.",
        "Obliga a los Estados entre sí: ningún particular obtiene de él derecho a conseguir "
        "pruebas, a excluirlas o a impedir una solicitud.",
    ),
    confidence=DOUBTFUL,
    reading=Text(
        "Whether the treaty says so expressly was not checked. Whatever domestic law gives the "
        "defense stays.",
        "No se cotejó si el tratado lo dice expresamente. Queda a salvo lo que la ley interna dé a "
        "la defensa.",
    ),
)
