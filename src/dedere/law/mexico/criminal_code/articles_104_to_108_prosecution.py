"""Articles 104 to 108. How long prosecution may wait."""

from dedere.law.facts import in_mexico, law_in_time
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    formality,
    later_of,
    named,
)
from dedere.law.language.values import as_value
from dedere.law.mexico.criminal_code import CRIMINAL_CODE, limitation, sources

REFORMED = Text("Reformed in 1985.", "Reformado en 1985.")

article_104 = CRIMINAL_CODE.article(
    "104",
    Text("Offenses punished by a fine", "Delitos que solo merecen multa"),
    Text(
        "One year, where the offense carries only a fine; where it carries prison too, or prison "
        "in the alternative, the period for prison counts.",
        "Un año, si el delito solo merece multa; si también merece prisión, o prisión alternativa, "
        "se atiende al plazo de esta.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    reading=Text(
        "An offense that carries only a fine is not extraditable in the first place.",
        "El delito que solo merece multa no da lugar, de entrada, a la extradición.",
    ),
    changed=REFORMED,
)
article_105 = CRIMINAL_CODE.article(
    "105",
    Text("Offenses punished by prison", "Delitos con pena de prisión"),
    Text(
        "A period equal to the arithmetic mean of the prison term that the law sets, never less "
        "than three years.",
        "Un plazo igual al término medio aritmético de la prisión que señala la ley, nunca menor "
        "de tres años.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    reading=limitation.CHECKS,
    changed=REFORMED,
)
of_the_offense = all_of(limitation.PROSECUTION, ~in_mexico.needs_private_complaint)
period_of_law = later_of(in_mexico.mean_penalty_months_requested_state, as_value(36))

three_years = formality(
    article_105,
    Level.OFFENSE,
    Text(
        "The period recorded under Mexican law is three years at least.",
        "El plazo registrado conforme a la ley mexicana es de tres años al menos.",
    ),
    limitation.PERIOD >= 36,
    applies=of_the_offense,
    bearing=Bearing.PROCEEDING,
    law_of=law_in_time.OF_THE_CONDUCT,
    suffix="minimum",
)
mean = formality(
    article_105,
    Level.OFFENSE,
    Text(
        "The period recorded under Mexican law is the mean of the prison term, or three years if "
        "the mean is shorter.",
        "El plazo registrado conforme a la ley mexicana es el término medio de la prisión, o tres "
        "años si aquel es menor.",
    ),
    all_of(
        named(
            Text(
                "the recorded period is not shorter than the mean, nor than three years",
                "el plazo registrado no es menor que el término medio ni que tres años",
            ),
            period_of_law <= limitation.PERIOD,
        ),
        named(
            Text(
                "nor longer than the greater of the two",
                "ni mayor que el más largo de los dos",
            ),
            period_of_law >= limitation.PERIOD,
        ),
    ),
    applies=all_of(of_the_offense, ~in_mexico.absence_hindered_justice),
    bearing=Bearing.PROCEEDING,
    law_of=law_in_time.OF_THE_CONDUCT,
    suffix="mean",
    reading=Text(
        "For offenses prosecuted of the State's own motion and persons who were not away. An "
        "interruption moves the day from which the period counts, and may add up to one half: that "
        "is recorded there and not here.",
        "Para delitos perseguibles de oficio y personas que no estuvieron ausentes. La "
        "interrupción mueve el día desde el que se cuenta y puede sumar hasta una mitad: se "
        "registra allí y no aquí.",
    ),
)
article_106 = CRIMINAL_CODE.article(
    "106",
    Text(
        "Offenses punished by loss of office or rights", "Destitución, suspensión o inhabilitación"
    ),
    Text(
        "Two years, where the offense carries only dismissal, suspension, or loss of a right or of "
        "the capacity to hold office.",
        "Dos años, si el delito solo merece destitución, suspensión, privación de derecho o "
        "inhabilitación.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    changed=REFORMED,
)
article_107 = CRIMINAL_CODE.article(
    "107",
    Text("Offenses on complaint", "Delitos por querella"),
    Text(
        "One year from the day on which whoever may complain knew of the offense and of the "
        "offender; three years otherwise. Once the complaint is made in time, the rules for "
        "offenses prosecuted of the State's own motion apply.",
        "Un año desde que quien puede querellarse conoció el delito y al delincuente; tres fuera "
        "de este caso. Presentada a tiempo la querella, rigen las reglas de los delitos "
        "perseguibles de oficio.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    reading=limitation.CHECKS,
    changed=Text("Reformed in 1985 and 1994.", "Reformado en 1985 y 1994."),
)
complaint = formality(
    article_107,
    Level.OFFENSE,
    Text(
        "The period recorded for an offense on complaint is one year or three.",
        "El plazo registrado para un delito por querella es de uno o de tres años.",
    ),
    any_of(
        named(
            Text("it is one year", "es de un año"),
            all_of(limitation.PERIOD >= 12, limitation.PERIOD <= 12),
        ),
        named(
            Text("it is three years", "es de tres años"),
            all_of(limitation.PERIOD >= 36, limitation.PERIOD <= 36),
        ),
    ),
    applies=all_of(
        limitation.PROSECUTION,
        in_mexico.needs_private_complaint,
        ~in_mexico.private_complaint_made,
    ),
    bearing=Bearing.PROCEEDING,
    law_of=law_in_time.OF_THE_CONDUCT,
)
article_108 = CRIMINAL_CODE.article(
    "108",
    Text("Several offenses", "Concurso de delitos"),
    Text(
        "Where offenses concur, prosecution of all lapses with that of the one that carries the "
        "gravest penalty.",
        "En el concurso de delitos, las acciones prescriben cuando prescriba la del que merezca "
        "pena mayor.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    reading=Text(
        "So the period recorded for a lesser offense may be that of the gravest one.",
        "Por ello, el plazo registrado para un delito menor puede ser el del más grave.",
    ),
    changed=REFORMED,
)
