"""Where the treaty can be read in more than one way: named switches, with a default.

The rules that hang on them import the object from here, so that one choice reaches the treaty and
the statutes alike.
"""

from dedere.law.facts import assistance, offense
from dedere.law.language import Held, Reading, Text, calendar_days
from dedere.law.treaty_1978 import sources

# -- articles 11(3): sixty days from the arrest ----------------------------------------------------

arrest_day = Reading(
    "arrest-day",
    Text(
        "In the sixty days of provisional arrest, is the day of the arrest counted?",
        "En los sesenta días de la detención provisional, ¿se cuenta el día de la detención?",
    ),
    {
        "not-counted": Held(
            Text(
                "no: the first day is the day after the arrest",
                "no: el primer día es el siguiente al de la detención",
            ),
            Text(
                "the words of the treaty, which count after the apprehension, and by analogy the "
                "Mexican extradition act, whose article 35 says that counting starts on the next "
                "day",
                "la letra del tratado, que cuenta después de la aprehensión, y por analogía la Ley "
                "de Extradición Internacional, cuyo artículo 35 dice que se cuenta desde el día "
                "siguiente",
            ),
            (sources.DIAZ_MEDINA,),
        ),
        "counted": Held(
            Text(
                "yes: the day of the arrest is the first of the sixty",
                "sí: el día de la detención es el primero de los sesenta",
            ),
            Text(
                "an argument of the defense from article 18 of the Mexican extradition act, which "
                "counts from the date on which the measures were carried out; no decision that so "
                "holds was read",
                "argumento de la defensa desde el artículo 18 de la Ley de Extradición "
                "Internacional, que cuenta desde la fecha en que se cumplieron las medidas; no se "
                "leyó resolución que así lo decida",
            ),
            (sources.OAS_EXPLANATION,),
        ),
    },
    default="not-counted",
    note=Text(
        "The two differ by one day. Whoever must present the request should take the earlier one "
        "as the limit, whichever is chosen here.",
        "Las dos difieren en un día. Quien deba presentar la petición haría bien en tomar el "
        "anterior como límite, sea cual fuere la elección aquí.",
    ),
)
sixty_days_of_arrest = arrest_day.period(
    {
        "not-counted": calendar_days(60),
        "counted": calendar_days(60).counting_first_day(),
    }
)
"""The sixty calendar days of provisional arrest, as the day of the arrest is read."""

# -- article 6: the same offense -------------------------------------------------------------------

same_offense = Reading(
    "same-offense",
    Text(
        "Is an offense the same as one already judged when its elements are the same, or when the "
        "conduct is?",
        "¿Un delito es el mismo que uno ya juzgado cuando coinciden sus elementos, o cuando "
        "coincide la conducta?",
    ),
    {
        "as-found": Held(
            Text(
                "as the competent authority found, by whichever test it used",
                "según lo que estimó la autoridad competente, con el criterio que haya usado",
            ),
            Text(
                "nobody as a rule of law: no test is imposed where the courts differ",
                "nadie como regla de derecho: no se impone criterio donde los tribunales difieren",
            ),
        ),
        "elements": Held(
            Text(
                "the elements: each offense that asks for something that the other does not is "
                "another offense",
                "los elementos: el delito que exige algo que el otro no exige es otro delito",
            ),
            Text(
                "the Court of Appeals for the Fourth Circuit, in Ye Gon v. Holt, for requests of "
                "Mexico to the United States",
                "el Tribunal de Apelaciones del Cuarto Circuito, en Ye Gon v. Holt, para las "
                "peticiones de México a Estados Unidos",
            ),
            (sources.YE_GON, sources.YE_GON_BRIEF),
        ),
        "conduct": Held(
            Text(
                "the conduct: the same facts are the same offense, whatever its name",
                "la conducta: los mismos hechos son el mismo delito, cualquiera que sea su nombre",
            ),
            Text(
                "the Court of Appeals for the Second Circuit, in Sindona v. Grant, and the usual "
                "reading of article 23 of the Mexican Constitution (both known, not verified)",
                "el Tribunal de Apelaciones del Segundo Circuito, en Sindona v. Grant, y la "
                "lectura usual del artículo 23 de la Constitución mexicana (ambos conocidos, sin "
                "verificar)",
            ),
            (sources.YE_GON_BRIEF,),
        ),
    },
    default="as-found",
    note=Text(
        "Choose the elements for a request of Mexico that a court of the Fourth Circuit hears; "
        "elsewhere the test is open and should be argued.",
        "Elija los elementos para una petición de México de la que conozca un tribunal del Cuarto "
        "Circuito; en los demás casos el criterio está abierto y conviene argumentarlo.",
    ),
)
is_same_offense = same_offense.expr(
    {
        "as-found": offense.is_same_offense_as_earlier_proceeding,
        "elements": assistance.earlier_proceeding_had_same_elements,
        "conduct": assistance.earlier_proceeding_was_for_same_conduct,
    }
)
"""Whether the earlier proceeding was for the same offense, as that is measured."""
