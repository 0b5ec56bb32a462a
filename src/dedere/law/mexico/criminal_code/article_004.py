"""Article 4. Offenses abroad by or against Mexicans."""

from dedere.law.facts import in_mexico, offense, person
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, any_of, discretion
from dedere.law.mexico.criminal_code import CRIMINAL_CODE, sources

article_4 = CRIMINAL_CODE.article(
    "4",
    Text("Offenses abroad by or against Mexicans", "Delitos en el extranjero"),
    Text(
        "An offense committed abroad by a Mexican, or by a foreigner against a Mexican, is "
        "punished in Mexico if the accused is in Mexico, was not finally judged where it was "
        "committed, and it is an offense in both countries.",
        "El delito cometido en el extranjero por un mexicano, o por un extranjero contra un "
        "mexicano, se castiga en México si el acusado está en la República, no fue juzgado "
        "definitivamente donde delinquió y el hecho es delito en ambos países.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "That Mexico could try the offense does not by itself bar surrender of a national under "
        "the treaty, as the Supreme Court held (P./J. 11/2001, known); it says whether a refusal "
        "on nationality can be followed by a trial at home.",
        "Que México pueda juzgar el delito no impide por sí solo la entrega de un nacional "
        "conforme al tratado, según resolvió la Suprema Corte (P./J. 11/2001, conocido); dice si a "
        "la negativa por nacionalidad puede seguir un juicio en el país.",
    ),
)
triable_at_home = discretion(
    article_4,
    Level.OFFENSE,
    Text(
        "Mexico itself could try the person for this offense, committed abroad.",
        "México mismo podría juzgar a la persona por este delito, cometido en el extranjero.",
    ),
    all_of(
        any_of(person.nationalities.includes("MX"), in_mexico.victim_is_mexican),
        in_mexico.is_in_mexico,
        ~in_mexico.finally_judged_where_committed,
        offense.punishable_requesting_state,
        offense.punishable_requested_state,
    ),
    bearing=Bearing.PROCEEDING,
)
