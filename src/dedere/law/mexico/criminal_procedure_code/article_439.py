"""Article 439. What can be asked for."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, sources

article_439 = PROCEDURE_CODE.article(
    "439",
    Text("What can be asked for", "Alcances de la asistencia"),
    Text(
        "Service of documents; evidence; exchange of information and the opening of proceedings; "
        "finding persons and objects; statements and expert opinions; searches, seizures and other "
        "measures; summons of persons to appear voluntarily abroad; temporary transfer of "
        "prisoners as witnesses or victims; delivery of documents and objects; presence of the "
        "other State's officials; and whatever else Mexican law does not forbid.",
        "Notificar documentos; obtener pruebas; intercambiar información e iniciar "
        "procedimientos; localizar personas y objetos; recibir declaraciones y dictámenes; "
        "cateos, aseguramientos y otras medidas; citar a quienes comparezcan voluntariamente en "
        "el extranjero; trasladar temporalmente a personas detenidas como testigos o víctimas; "
        "entregar documentos y objetos; la presencia de funcionarios del otro Estado; y lo demás "
        "que la ley mexicana no prohíba.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Evidence from trials in the United States comes to Mexican investigations this way, and "
        "with it what victims in Mexico need to know; delivery of a person for trial does not.",
        "Por aquí llegan a las investigaciones mexicanas las pruebas de juicios en Estados Unidos, "
        "y con ellas lo que las víctimas en México necesitan saber; no la entrega de una persona "
        "para ser juzgada.",
    ),
)
