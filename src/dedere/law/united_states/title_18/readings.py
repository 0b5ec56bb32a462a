"""Title 18: what can be read in more than one way."""

from dedere.bilingual import Text
from dedere.law.language import Held, Reading
from dedere.law.united_states.title_18 import sources

two_months_after_litigation = Reading(
    "us-two-months-after-litigation",
    Text(
        "Where the person seeks habeas corpus, do the two calendar months for delivery run from "
        "the commitment or from the end of that litigation?",
        "Si la persona pide hábeas corpus, ¿los dos meses de calendario para la entrega corren "
        "desde la orden de prisión o desde el fin de ese litigio?",
    ),
    {
        "litigation": Held(
            Text(
                "from the end of the litigation that the person brought",
                "desde el fin del litigio que promovió la persona",
            ),
            Text(
                "Jimenez v. United States District Court, 1963, Goldberg J. in chambers; "
                "Barrett (6th Cir. 1978) dealt with a similar issue; the holdings are known, not "
                "verified",
                "Jimenez v. United States District Court, 1963, ministro Goldberg en despacho; "
                "Barrett (Sexto Circuito, 1978) trató una cuestión similar; los criterios son "
                "conocidos, sin verificar",
            ),
            (sources.BARRETT,),
        ),
        "commitment": Held(
            Text("from the commitment, in every case", "desde la orden de prisión, en todo caso"),
            Text(
                "the words of the section, which name only the commitment",
                "la letra de la sección, que solo nombra la orden de prisión",
            ),
            (sources.US_CODE,),
        ),
    },
    default="litigation",
    note=Text(
        "Under the default, whoever litigates cannot count the months of litigation; under the "
        "other answer discharge can be asked for while habeas corpus is pending.",
        "Con la lectura adoptada, quien litiga no cuenta los meses del litigio; con la otra, la "
        "libertad puede pedirse mientras el hábeas corpus está pendiente.",
    ),
)
