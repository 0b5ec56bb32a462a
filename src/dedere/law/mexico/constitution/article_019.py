"""Article 19. The ordinary criminal clock."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_19 = CONSTITUTION.article(
    "19",
    Text("Detention before a judge in ordinary cases", "Detención ante el juez en lo ordinario"),
    Text(
        "In ordinary criminal cases nobody is held before a judge for more than seventy-two hours "
        "without an order linking the person to the proceedings; some offenses carry mandatory "
        "pre-trial detention, and that list is read to the letter.",
        "En las causas penales ordinarias nadie puede estar detenido ante el juez más de setenta y "
        "dos horas sin auto de vinculación a proceso; ciertos delitos llevan prisión preventiva "
        "oficiosa, y esa lista se lee literalmente.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2025-04-01",
    reading=Text(
        "The seventy-two hours are not the clock of an extradition, which has its own in article "
        "119. The list of mandatory detention and the rule that it is read to the letter have "
        "their present form since the reform of 1 April 2025; the wording before is not set out "
        "here.",
        "Las setenta y dos horas no son el plazo de la extradición, que tiene el suyo en el "
        "artículo 119. La lista de prisión preventiva oficiosa y la regla de su lectura literal "
        "tienen su forma actual desde la reforma del 1 de abril de 2025; el texto anterior no se "
        "expone aquí.",
    ),
    changed=Text(
        "The reform of 2025 widened the list of mandatory pre-trial detention and ordered that it "
        "be read to the letter.",
        "La reforma de 2025 amplió la lista de prisión preventiva oficiosa y ordenó su lectura "
        "literal.",
    ),
)
