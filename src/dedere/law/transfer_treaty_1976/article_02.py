"""Article II. The six conditions, all of which must hold."""

from dedere.calendars import day
from dedere.law.facts import person, transfer, transfer_days
from dedere.law.international.council_of_europe_transfer import between_the_two as council_of_europe
from dedere.law.international.inter_american_transfer import between_the_two as inter_american
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    bar,
    calendar_months,
    cited,
    day_asked,
    exception,
    named,
    none_of,
    requirement,
)
from dedere.law.transfer_treaty_1976 import TREATY, readings, sources
from dedere.law.transfer_treaty_1976.article_08 import paragraph_3 as other_powers
from dedere.law.transfer_treaty_1976.article_09 import is_domiciliary

_NEVER = day("never")
INTER_AMERICAN_BINDS = day("2001-06-24")
COUNCIL_OF_EUROPE_BINDS = day("2007-11-01")

article_2 = TREATY.article(
    "2",
    Text("The six conditions", "Las seis condiciones"),
    Text(
        "The treaty applies only where six conditions hold together: the offense is one in both "
        "States, the person is a national of the receiving State and no domiciliary of the "
        "transferring State, the offense is not excluded, six months remain, and the judgment is "
        "final.",
        "El tratado se aplica solo si concurren seis condiciones: el delito lo es en ambos "
        "Estados, la persona es nacional del Estado receptor y no domiciliada del trasladante, el "
        "delito no está excluido, faltan seis meses y la sentencia es firme.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRIMINAL_DEFENSE, sources.ARTICLE_OF_1978],
)

# -- paragraph 1: an offense in both States --------------------------------------------------------

paragraph_1 = article_2.paragraph(
    "1",
    Text(
        "The offense must also be generally punishable as a crime in the receiving State. The two "
        "descriptions need not be the same in what does not touch the character of the crime, such "
        "as the amount taken or the presence of interstate commerce.",
        "El delito debe ser también generalmente punible en el Estado receptor. Las dos "
        "descripciones no tienen que ser iguales en lo que no afecta la naturaleza del delito, "
        "como el monto de lo tomado o la presencia de comercio entre estados.",
    ),
    confidence=KNOWN,
    reading=Text(
        "The condition is verified; that differences of amount and the like do not count is known, "
        "not read.",
        "La condición está verificada; que no cuenten las diferencias de monto y otras semejantes "
        "es conocido, no leído.",
    ),
)
dual_criminality = requirement(
    paragraph_1,
    Level.TRANSFER,
    Text(
        "The offense is also punishable in the receiving State.",
        "El delito también es punible en el Estado receptor.",
    ),
    any_of(
        transfer.punishable_in_receiving_state,
        transfer.differs_only_in_what_is_not_of_character,
    ),
    bearing=Bearing.ELIGIBILITY,
    number="E-08",
)

# -- paragraph 2: nationality ----------------------------------------------------------------------

paragraph_2 = article_2.paragraph(
    "2",
    Text(
        "The person is a national of the receiving State.",
        "La persona es nacional del Estado receptor.",
    ),
    reading=Text(
        "Nothing is said of persons with both nationalities; they are nationals of the receiving "
        "State too.",
        "Nada se dice de quien tiene ambas nacionalidades; también lo es del Estado receptor.",
    ),
)
nationality = requirement(
    paragraph_2,
    Level.TRANSFER,
    Text(
        "The person is a national of the receiving State.",
        "La persona es nacional del Estado receptor.",
    ),
    person.nationalities.includes(transfer.receiving_state),
    bearing=Bearing.ELIGIBILITY,
    number="E-02",
)

# -- paragraph 3: no domiciliary -------------------------------------------------------------------

_LIFTED = Text(
    "a multilateral convention that binds both States is used in place of the treaty",
    "en lugar del tratado se usa una convención multilateral que obliga a ambos Estados",
)
_NOT_USED = Text(
    "another convention takes the place of the treaty (read so, never)",
    "otra convención ocupa el lugar del tratado (leído así, nunca)",
)
lifted = exception(
    other_powers,
    _LIFTED,
    readings.instrument_of_transfer.expr(
        {
            "treaty-only": named(_NOT_USED, transfer_days.DECIDED >= _NEVER),
            "inter-american": cited(
                inter_american,
                Text(
                    "the Inter-American convention is in force for both States",
                    "la convención interamericana está en vigor para ambos Estados",
                ),
                transfer_days.decided_under(INTER_AMERICAN_BINDS) >= INTER_AMERICAN_BINDS,
            ),
            "council-of-europe": cited(
                council_of_europe,
                Text(
                    "the Council of Europe convention is in force for both States",
                    "el convenio del Consejo de Europa está en vigor para ambos Estados",
                ),
                transfer_days.decided_under(COUNCIL_OF_EUROPE_BINDS) >= COUNCIL_OF_EUROPE_BINDS,
            ),
        }
    ),
    then=False,
)
"""A convention without this bar in place of the treaty: off unless the reading is chosen."""

paragraph_3 = article_2.paragraph(
    "3",
    Text(
        "The person is not a domiciliary of the transferring State.",
        "La persona no es domiciliada del Estado trasladante.",
    ),
    sources=[
        sources.DIGEST_END,
        sources.ARTICLE_OF_1978,
        sources.ELIGIBILITY,
        sources.CABLE_OF_SIGNATURE,
    ],
    reading=Text(
        "Article IX(4) says who is a domiciliary. On 16 November 1976 Mexico asked that the end "
        "of this paragraph be cut: whoever has settled for five years in the State that gave the "
        "sentence is not helped by rehabilitation elsewhere.",
        "El artículo IX(4) dice quién es domiciliado. El 16 de noviembre de 1976 México pidió "
        "suprimir el final de este párrafo: a quien lleva cinco años arraigado en el Estado que lo "
        "sentenció no le sirve rehabilitarse en otra parte.",
    ),
)
not_a_domiciliary = bar(
    paragraph_3,
    Level.TRANSFER,
    Text(
        "The person is a domiciliary of the transferring State.",
        "La persona es domiciliada del Estado trasladante.",
    ),
    is_domiciliary,
    exceptions=[lifted],
    bearing=Bearing.ELIGIBILITY,
    number="E-04",
)

# -- paragraph 4: excluded offenses ----------------------------------------------------------------

paragraph_4 = article_2.paragraph(
    "4",
    Text(
        "The offense is not political, nor one under the immigration laws, nor one under purely "
        "military laws.",
        "El delito no es político, ni de las leyes migratorias, ni de las leyes puramente "
        "militares.",
    ),
    sources=[sources.CRIMINAL_DEFENSE, sources.HANDBOOK, sources.ENCYCLOPEDIA],
    reading=Text(
        "That an offense is political within the meaning of the extradition treaty of 1899 is "
        "known, not read. What is excluded is the offense, not the person: a sentence for drugs "
        "is not touched by the person's status as a migrant.",
        "Que lo político se entienda según el tratado de extradición de 1899 es conocido, no "
        "leído. Se excluye el delito, no a la persona: una sentencia por drogas no se ve afectada "
        "por la situación migratoria de quien la cumple.",
    ),
)
political = bar(
    paragraph_4,
    Level.TRANSFER,
    Text("The offense is political.", "El delito es político."),
    transfer.political_offense,
    bearing=Bearing.ELIGIBILITY,
    suffix="political",
    number="E-05",
)
immigration = bar(
    paragraph_4,
    Level.TRANSFER,
    Text(
        "The offense is one under the immigration laws.",
        "El delito es de las leyes migratorias.",
    ),
    readings.absorbed_immigration_sentence.expr(
        {
            "does-not-bar": all_of(
                transfer.immigration_offense,
                ~all_of(transfer.transferring_state.is_("US"), transfer.immigration_part_absorbed),
            ),
            "bars": transfer.immigration_offense,
        }
    ),
    exceptions=[lifted],
    bearing=Bearing.ELIGIBILITY,
    suffix="immigration",
    number="E-06",
)
military = bar(
    paragraph_4,
    Level.TRANSFER,
    Text(
        "The offense is one under purely military laws.",
        "El delito es de las leyes puramente militares.",
    ),
    transfer.purely_military_offense,
    bearing=Bearing.ELIGIBILITY,
    suffix="military",
    number="E-07",
)

# -- paragraph 5: six months -----------------------------------------------------------------------

paragraph_5 = article_2.paragraph(
    "5",
    Text(
        "At least six months of the sentence remain to be served when transfer is asked for.",
        "Al pedirse el traslado faltan al menos seis meses de la pena por cumplir.",
    ),
    confidence=KNOWN,
    sources=[
        sources.CRIMINAL_DEFENSE,
        sources.ARTICLE_OF_1978,
        sources.ELIGIBILITY,
        sources.PROGRAM_STATEMENT,
    ],
    reading=Text(
        "The six months are verified, and that the authorities of the United States look at the "
        "application; that the treaty itself says so is known. Six months after the application, "
        "or after the day asked for where there is none yet, the last day of the sentence must not "
        "have passed: exactly six months are enough. Whether the authorities may ever excuse the "
        "condition for Mexico is doubtful, and it is not excused here. Which end of the sentence "
        "counts is a reading.",
        "Los seis meses están verificados, y que las autoridades de Estados Unidos miran la "
        "solicitud; que así lo diga el propio tratado es conocido. Seis meses después de la "
        "solicitud, o del día por el que se pregunta si aún no la hay, no debe haber pasado el "
        "último día de la pena: bastan seis meses exactos. Si las autoridades pueden dispensar la "
        "condición respecto de México es dudoso, y aquí no se dispensa. Qué final de la pena "
        "cuenta es una lectura.",
    ),
)
time_left = requirement(
    paragraph_5,
    Level.TRANSFER,
    Text(
        "At least six months of the sentence remain at the application.",
        "Al hacerse la solicitud faltan al menos seis meses de la pena.",
    ),
    readings.which_end_of_sentence.value(
        {
            "full-term": transfer.full_term_ends_on,
            "projected-release": transfer.projected_release_on,
            "earned-credits": transfer.earliest_with_earned_credits_on,
        }
    )
    >= transfer_days.APPLIED + calendar_months(6),
    bearing=Bearing.ELIGIBILITY,
    number="E-09",
)

# -- paragraph 6: finality -------------------------------------------------------------------------

paragraph_6 = article_2.paragraph(
    "6",
    Text(
        "No appeal or collateral attack on the conviction or the sentence is pending in the "
        "transferring State, and the time allowed for appeal has run out.",
        "No está pendiente en el Estado trasladante apelación ni otra impugnación de la condena o "
        "la pena, y venció el plazo para apelar.",
    ),
    reading=Text(
        "A petition of habeas corpus, a motion to vacate the sentence and an amparo against it are "
        "collateral attacks.",
        "El hábeas corpus, la moción para anular la pena y el amparo contra la sentencia son otras "
        "impugnaciones.",
    ),
)
nothing_pending = requirement(
    paragraph_6,
    Level.TRANSFER,
    Text(
        "No appeal and no other challenge to the conviction or the sentence is pending.",
        "No está pendiente apelación ni otra impugnación de la condena o la pena.",
    ),
    none_of(transfer.appeal_pending, transfer.collateral_attack_pending),
    bearing=Bearing.ELIGIBILITY,
    suffix="nothing-pending",
    number="E-10",
)
time_for_appeal_over = requirement(
    paragraph_6,
    Level.TRANSFER,
    Text(
        "The time allowed for appeal has run out.",
        "Venció el plazo para apelar.",
    ),
    transfer.appeal_time_ends_on < day_asked,
    bearing=Bearing.ELIGIBILITY,
    suffix="time-for-appeal",
    number="E-11",
)
