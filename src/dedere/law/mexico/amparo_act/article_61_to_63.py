"""Articles 61 to 63. When amparo is inadmissible or is dismissed."""

from dedere.law.facts import amparo
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    bar,
    day_asked,
    exception,
    formality,
    time_limit,
)
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, in_an_amparo

THE_COURT = Text("the amparo court", "el juez de amparo")

article_61 = AMPARO_ACT.article(
    "61",
    Text("Inadmissibility", "Improcedencia"),
    Text(
        "When amparo is inadmissible.",
        "Cuándo es improcedente el amparo.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "What is said to be barred is the amparo, not the extradition.",
        "Lo que se dice impedido es el amparo, no la extradición.",
    ),
)
fraction_x = article_61.paragraph(
    "X",
    Text(
        "The same act and authorities are already challenged in another amparo of the same person "
        "that is pending.",
        "El mismo acto y autoridades ya se reclaman en otro amparo de la misma persona, pendiente "
        "de resolución.",
    ),
    reading=Text(
        "Successive amparos are common in contested extraditions; it is the identity of act, "
        "authorities and complainant that bars, not their number.",
        "Son comunes los amparos sucesivos en las extradiciones controvertidas; impide la "
        "identidad de acto, autoridades y quejoso, no su número.",
    ),
)
pending_elsewhere = bar(
    fraction_x,
    Level.REQUEST,
    Text(
        "Another amparo of the person on the same act is pending, so that this one is "
        "inadmissible.",
        "Está pendiente otro amparo de la persona contra el mismo acto, por lo que este es "
        "improcedente.",
    ),
    amparo.other_amparo.is_("pending"),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
fraction_xi = article_61.paragraph(
    "XI",
    Text(
        "The act was already the subject of a judgment in another amparo on the same terms.",
        "El acto ya fue materia de ejecutoria en otro amparo en los mismos términos.",
    ),
)
decided_elsewhere = bar(
    fraction_xi,
    Level.REQUEST,
    Text(
        "Another amparo of the person already decided on the same act, so that this one is "
        "inadmissible.",
        "Otro amparo de la persona ya resolvió sobre el mismo acto, por lo que este es "
        "improcedente.",
    ),
    amparo.other_amparo.is_("decided"),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
fraction_xiv = article_61.paragraph(
    "XIV",
    Text(
        "The act was consented to, as one that was not challenged in time is taken to be.",
        "El acto fue consentido, como se entiende del que no se reclamó dentro del plazo.",
    ),
    reading=Text(
        "What follows when the time limits of arts. 17 and 18 are missed; they carry the rules.",
        "Es lo que sigue de dejar pasar los plazos de los arts. 17 y 18, que llevan las reglas.",
    ),
)
fraction_xvi = article_61.paragraph(
    "XVI",
    Text(
        "The act has been carried out beyond repair.",
        "El acto se consumó de modo irreparable.",
    ),
    left_to=THE_COURT,
    reading=Text(
        "Whether a surrender already made is such an act is for the court to say.",
        "Si una entrega ya hecha es uno de esos actos corresponde decirlo al juez.",
    ),
)
consummated = bar(
    fraction_xvi,
    Level.REQUEST,
    Text(
        "The act was carried out beyond repair, so that the amparo is inadmissible.",
        "El acto se consumó de modo irreparable, por lo que el amparo es improcedente.",
    ),
    amparo.irreparably_consummated,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
fraction_xvii = article_61.paragraph(
    "XVII",
    Text(
        "The act comes from a judicial procedure or one in the form of a trial, and the change of "
        "legal situation makes the violations irreparable, because they could not be judged "
        "without touching the new situation.",
        "El acto emana de un procedimiento judicial o seguido en forma de juicio y, por el cambio "
        "de situación jurídica, las violaciones deben tenerse por irreparables, al no poder "
        "juzgarse sin afectar la nueva situación.",
    ),
    left_to=THE_COURT,
    reading=Text(
        "The amparo against provisional detention usually loses its object once formal detention "
        "is ordered; that this is the practice is known, not verified.",
        "El amparo contra la detención provisional suele quedar sin materia cuando se ordena la "
        "formal; que esa es la práctica es conocido, sin verificar.",
    ),
)
situation_changed = bar(
    fraction_xvii,
    Level.REQUEST,
    Text(
        "The legal situation changed after an act of the extradition procedure, so that the amparo "
        "against it is inadmissible.",
        "Cambió la situación jurídica tras un acto del procedimiento de extradición, por lo que el "
        "amparo en su contra es improcedente.",
    ),
    amparo.legal_situation_changed,
    applies=amparo.act.is_one_of("provisional_detention", "formal_detention", "procedure"),
    confidence=KNOWN,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
fraction_xviii = article_61.paragraph(
    "XVIII",
    Text(
        "An ordinary remedy that can change or annul the judicial act was not used first.",
        "No se agotó antes el recurso ordinario que podía modificar o anular el acto judicial.",
    ),
    reading=Text(
        "The reform of 18 June 2016 adapted it to the accusatory system.",
        "La reforma de 18 de junio de 2016 la adaptó al sistema acusatorio.",
    ),
)
letter_a = fraction_xviii.paragraph(
    "a",
    Text(
        "Not asked of acts such as danger to life, deportation or extradition.",
        "No se exige contra actos como el peligro de la vida, la deportación o la extradición.",
    ),
    reading=Text(
        "That it names extradition is verified; which other acts it names is known.",
        "Que nombra la extradición está verificado; qué otros actos nombra es conocido.",
    ),
)
remedies = formality(
    fraction_xviii,
    Level.REQUEST,
    Text(
        "The ordinary remedies were used before amparo, or need not be.",
        "Antes del amparo se agotaron los recursos ordinarios, o no era necesario.",
    ),
    amparo.ordinary_remedies_exhausted,
    exceptions=[
        exception(
            letter_a,
            Text(
                "the act belongs to an extradition, or is danger to life or an attack on liberty",
                "el acto es de una extradición, o peligro de la vida o ataque a la libertad",
            ),
            amparo.act.is_one_of(*amparo.ACTS_OF_EXTRADITION, "outside_procedure"),
            then=True,
        )
    ],
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
fraction_xxi = article_61.paragraph(
    "XXI",
    Text(
        "The effects of the act have ceased.",
        "Cesaron los efectos del acto.",
    ),
    left_to=THE_COURT,
)
effects_ceased = bar(
    fraction_xxi,
    Level.REQUEST,
    Text(
        "The effects of the act have ceased, so that the amparo is inadmissible.",
        "Cesaron los efectos del acto, por lo que el amparo es improcedente.",
    ),
    amparo.effects_ceased,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)

article_63 = AMPARO_ACT.article(
    "63",
    Text("Dismissal", "Sobreseimiento"),
    Text(
        "The amparo is dismissed, for example, where the person withdraws it and ratifies the "
        "withdrawal within three days.",
        "El amparo se sobresee, entre otros casos, cuando la persona desiste y ratifica su "
        "desistimiento en tres días.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
withdrawal = time_limit(
    article_63,
    Level.REQUEST,
    Text(
        "The person ratified the withdrawal of the amparo within three days.",
        "La persona ratificó en tres días su desistimiento del amparo.",
    ),
    starts=amparo.withdrawal_ratification_asked_on,
    runs=amparo_days(3),
    met_by=amparo.withdrawal_ratified_on,
    otherwise=Text(
        "The person is taken not to have withdrawn, and the amparo goes on.",
        "Se tiene a la persona por no desistida y el amparo continúa.",
    ),
    applies=amparo.withdrawal_ratification_asked_on <= day_asked,
    reading=Text(
        "The length is verified; what follows if it is missed is known.",
        "La extensión está verificada; lo que sigue de no cumplirlo es conocido.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
# Fraction XIV is what follows from the time limits of articles 17 and 18.
fraction_xiv.used_by_rules = True
