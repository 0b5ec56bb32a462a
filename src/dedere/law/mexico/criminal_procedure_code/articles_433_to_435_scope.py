"""Articles 433 to 435. International legal assistance: what for, and under which law."""

from dedere.law.facts import assistance as asked
from dedere.law.language import DOUBTFUL, VERIFIED, Bearing, Level, Text, bar
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, assistance, sources

article_433 = PROCEDURE_CODE.article(
    "433",
    Text("Widest help", "La más amplia ayuda"),
    Text(
        "Mexico gives any State that asks, and its prosecutors and courts, the widest help to "
        "investigate, try and punish offenses within that State's jurisdiction; it is carried out "
        "under Mexican law and as soon as possible.",
        "México presta al Estado que lo pida, y a sus autoridades ministeriales o judiciales, la "
        "más amplia ayuda para investigar, procesar y sancionar delitos de la jurisdicción de "
        "este; se ejecuta conforme a la ley mexicana y a la mayor brevedad.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Assistance is not extradition: evidence, documents and statements travel, not the person "
        "who is to be tried.",
        "La asistencia no es extradición: viajan pruebas, documentos y declaraciones, no la "
        "persona que ha de ser juzgada.",
    ),
)
article_434 = PROCEDURE_CODE.article(
    "434",
    Text("Purpose and limits", "Finalidad y límites"),
    Text(
        "It serves the competent authorities in criminal matters, as far as Mexico's commitments "
        "and its own law go.",
        "Sirve a las autoridades competentes en asuntos penales, conforme a los compromisos de "
        "México y a su propio derecho.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_3 = article_434.paragraph(
    "3",
    Text(
        "It can be invoked only for evidence that the investigating authority or the court "
        "ordered, never for what the accused or the defense offered, even if a court admitted it.",
        "Solo puede invocarse para medios de prueba ordenados por la autoridad investigadora o "
        "judicial, jamás para los ofrecidos por el imputado o su defensa, aunque el juez los haya "
        "admitido.",
    ),
    reading=assistance.FILLS_A_GAP,
)
not_for_the_defense = bar(
    paragraph_3,
    Level.CASE,
    Text(
        "Assistance was invoked for evidence that the accused or the defense offered.",
        "La asistencia se invocó para pruebas que ofreció el imputado o su defensa.",
    ),
    asked.assistance_for_the_defense,
    applies=assistance.ASKED_BY_EITHER,
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
)
article_435 = PROCEDURE_CODE.article(
    "435",
    Text("Treaty first", "Primero el tratado"),
    Text(
        "These articles govern requests from abroad where there is no treaty; where there is one, "
        "its provisions govern, and the code fills what they do not provide for in particular.",
        "Estos artículos rigen las solicitudes del extranjero a falta de tratado; si lo hay, rigen "
        "sus disposiciones y el código suple lo que no prevean de manera específica.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "With the United States there is one, of 1987.",
        "Con Estados Unidos lo hay, de 1987.",
    ),
)
