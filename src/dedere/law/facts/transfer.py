"""Facts of the transfer of one sentenced person: one sentence, asked to be served at home.

The *transferring State* is the one whose court gave the sentence, the *receiving State* the one
in which the rest of it would be served. A record is of one wish to be transferred; a second one
after a denial is a record of its own.
"""

from dedere.bilingual import Text
from dedere.law.language.facts import choice, counted, dated, several, yes_no
from dedere.law.language.situation import Level

STATES = {
    "MX": Text("Mexico", "México"),
    "US": Text("United States", "Estados Unidos"),
}
DECISIONS = {
    "pending": Text("not decided yet", "aún sin resolver"),
    "approved": Text("approved", "aprobado"),
    "denied": Text("denied", "negado"),
}
_DECISION_ASKED = Text("What did it decide?", "¿Qué resolvió?")

# -- the two States, the court, the sentence -------------------------------------------------------

transferring_state = choice(
    Level.TRANSFER,
    "transferring_state",
    Text("the transferring State", "el Estado trasladante"),
    Text(
        "Which State's court gave the sentence?", "¿Un tribunal de qué Estado impuso la sentencia?"
    ),
    STATES,
    proven_by=["judgment_of_conviction"],
)
receiving_state = choice(
    Level.TRANSFER,
    "receiving_state",
    Text("the receiving State", "el Estado receptor"),
    Text("In which State would the rest be served?", "¿En qué Estado se cumpliría lo que falta?"),
    STATES,
    proven_by=["transfer_application"],
)
decided_on = dated(
    Level.TRANSFER,
    "decided_on",
    Text(
        "the day on which the last of the two States decided",
        "el día en que resolvió el último de los dos Estados",
    ),
    Text(
        "On which day did the last of the two States decide?",
        "¿En qué día resolvió el último de los dos Estados?",
    ),
    proven_by=["approval_of_receiving_state"],
)
convicted_and_sentenced = yes_no(
    Level.TRANSFER,
    "convicted_and_sentenced",
    Text(
        "a court of the transferring State convicted and sentenced the person",
        "un tribunal del Estado trasladante condenó y sentenció a la persona",
    ),
    Text(
        "Has a court convicted and sentenced the person?",
        "¿Un tribunal ya condenó y sentenció a la persona?",
    ),
    proven_by=["judgment_of_conviction"],
)
sentenced_by_local_court = yes_no(
    Level.TRANSFER,
    "sentenced_by_local_court",
    Text(
        "the sentence is that of a court of a state of the Union or a federal entity, not of a "
        "federal court",
        "la sentencia es de un tribunal estatal o local, no federal",
    ),
    Text(
        "Did a court of a state of the Union or a federal entity, not a federal court, sentence?",
        "¿Sentenció un tribunal estatal o local, y no uno federal?",
    ),
    proven_by=["judgment_of_conviction"],
)
sentenced_by_military_court = yes_no(
    Level.TRANSFER,
    "sentenced_by_military_court",
    Text("a military court gave the sentence", "un tribunal militar impuso la sentencia"),
    Text("Did a military court give the sentence?", "¿Un tribunal militar impuso la sentencia?"),
    proven_by=["judgment_of_conviction"],
)
served_as = choice(
    Level.TRANSFER,
    "served_as",
    Text("how the sentence is served", "la forma en que se cumple la sentencia"),
    Text("How is the sentence served?", "¿Cómo se cumple la sentencia?"),
    {
        "imprisonment": Text("in prison", "en prisión"),
        "probation": Text("on probation", "en libertad a prueba"),
        "parole": Text("on parole or conditional release", "en libertad condicional"),
        "other_supervision": Text(
            "under another supervision without confinement", "bajo otra vigilancia sin encierro"
        ),
    },
    proven_by=["sentence_computation", "judgment_of_conviction"],
)

# -- the person ------------------------------------------------------------------------------------

years_present_in_transferring_state = counted(
    Level.TRANSFER,
    "years_present_in_transferring_state",
    Text(
        "the full years that the person had been present in the transferring State",
        "los años cumplidos de presencia de la persona en el Estado trasladante",
    ),
    Text(
        "For how many full years had the person been present in the transferring State?",
        "¿Cuántos años cumplidos llevaba la persona en el Estado trasladante?",
    ),
    unit=Text("years", "años"),
    proven_by=["presentence_report", "migration_record"],
)
intends_to_remain = yes_no(
    Level.TRANSFER,
    "intends_to_remain",
    Text(
        "the person intends to stay in the transferring State for good",
        "la persona tiene la intención de quedarse para siempre en el Estado trasladante",
    ),
    Text(
        "Does the person intend to stay in the transferring State for good?",
        "¿La persona tiene la intención de quedarse para siempre en el Estado trasladante?",
    ),
    proven_by=["presentence_report", "family_and_social_study"],
    judged_by=Text("the authorities of the two States", "las autoridades de los dos Estados"),
)

# -- the offense -----------------------------------------------------------------------------------

punishable_in_receiving_state = yes_no(
    Level.TRANSFER,
    "punishable_in_receiving_state",
    Text(
        "the offense is also generally punishable in the receiving State",
        "el delito también es generalmente punible en el Estado receptor",
    ),
    Text(
        "Is the offense also punishable in the receiving State?",
        "¿El delito también es punible en el Estado receptor?",
    ),
    proven_by=["text_of_offense", "judgment_of_conviction"],
)
differs_only_in_what_is_not_of_character = yes_no(
    Level.TRANSFER,
    "differs_only_in_what_is_not_of_character",
    Text(
        "what is not punishable there differs only in matters that do not affect the character of "
        "the crime, such as an amount or interstate commerce",
        "lo que allá no es punible difiere solo en algo que no afecta la naturaleza del delito, "
        "como un monto o el comercio entre estados",
    ),
    Text(
        "Do the two descriptions differ only in matters that do not affect the character of the "
        "crime?",
        "¿Las dos descripciones difieren solo en algo que no afecta la naturaleza del delito?",
    ),
    proven_by=["text_of_offense"],
)
political_offense = yes_no(
    Level.TRANSFER,
    "political_offense",
    Text("the offense is political", "el delito es político"),
    Text("Is the offense political?", "¿El delito es político?"),
    proven_by=["judgment_of_conviction"],
    judged_by=Text("the authorities of the two States", "las autoridades de los dos Estados"),
)
immigration_offense = yes_no(
    Level.TRANSFER,
    "immigration_offense",
    Text(
        "an offense of the sentence is one under the immigration laws",
        "un delito de la sentencia es de las leyes migratorias",
    ),
    Text(
        "Is any offense of the sentence one under the immigration laws?",
        "¿Algún delito de la sentencia es de las leyes migratorias?",
    ),
    proven_by=["judgment_of_conviction", "sentence_computation"],
)
immigration_part_absorbed = yes_no(
    Level.TRANSFER,
    "immigration_part_absorbed",
    Text(
        "another current sentence absorbs the immigration sentence, and at least that long has "
        "been served",
        "otra sentencia vigente absorbe la migratoria, y ya se cumplió al menos ese tiempo",
    ),
    Text(
        "Does another current sentence absorb the immigration sentence, and has at least that "
        "long been served?",
        "¿Otra sentencia vigente absorbe la migratoria, y ya se cumplió al menos ese tiempo?",
    ),
    proven_by=["sentence_computation"],
)
purely_military_offense = yes_no(
    Level.TRANSFER,
    "purely_military_offense",
    Text("the offense is purely military", "el delito es puramente militar"),
    Text("Is the offense purely military?", "¿El delito es puramente militar?"),
    proven_by=["judgment_of_conviction"],
)

# -- the time --------------------------------------------------------------------------------------

applied_on = dated(
    Level.TRANSFER,
    "applied_on",
    Text("the day of the application for transfer", "el día de la solicitud de traslado"),
    Text("On which day was the transfer asked for?", "¿En qué día se pidió el traslado?"),
    proven_by=["transfer_application"],
    event=("transfer_application",),
)
full_term_ends_on = dated(
    Level.TRANSFER,
    "full_term_ends_on",
    Text(
        "the last day of the full term, after credit for prior custody",
        "el último día de la pena completa, descontada la prisión previa",
    ),
    Text(
        "On which day does the full term end, after credit for prior custody?",
        "¿En qué día termina la pena completa, descontada la prisión previa?",
    ),
    proven_by=["sentence_computation"],
    foreseeable=True,
)
projected_release_on = dated(
    Level.TRANSFER,
    "projected_release_on",
    Text(
        "the projected day of release, with the credits that shorten the term",
        "el día previsto de liberación, con los créditos que acortan la pena",
    ),
    Text(
        "On which day is release projected, with good-conduct and other credits that shorten the "
        "term?",
        "¿Para qué día se prevé la liberación, con los créditos por buena conducta y otros que "
        "acortan la pena?",
    ),
    proven_by=["sentence_computation"],
    foreseeable=True,
)
earliest_with_earned_credits_on = dated(
    Level.TRANSFER,
    "earliest_with_earned_credits_on",
    Text(
        "the earliest day on which earned time credits can be used",
        "el primer día en que pueden usarse los créditos de tiempo ganados",
    ),
    Text(
        "On which day can earned time credits be used at the earliest?",
        "¿Desde qué día pueden usarse los créditos de tiempo ganados?",
    ),
    proven_by=["sentence_computation"],
    foreseeable=True,
)
has_fixed_term = yes_no(
    Level.TRANSFER,
    "has_fixed_term",
    Text(
        "the sentence has a fixed length, or the administrative authorities have since fixed one",
        "la sentencia tiene duración determinada, o después la fijó la autoridad administrativa",
    ),
    Text(
        "Has the sentence a fixed length, from the court or fixed since?",
        "¿La sentencia tiene duración determinada, por el tribunal o fijada después?",
    ),
    proven_by=["judgment_of_conviction", "sentence_computation"],
)

# -- finality --------------------------------------------------------------------------------------

appeal_pending = yes_no(
    Level.TRANSFER,
    "appeal_pending",
    Text(
        "an appeal against the conviction or the sentence is pending",
        "está pendiente una apelación contra la condena o la pena",
    ),
    Text(
        "Is an appeal against the conviction or the sentence pending?",
        "¿Está pendiente una apelación contra la condena o la pena?",
    ),
    proven_by=["court_record"],
)
collateral_attack_pending = yes_no(
    Level.TRANSFER,
    "collateral_attack_pending",
    Text(
        "another challenge to the conviction or the sentence is pending (habeas, a motion, amparo)",
        "está pendiente otra impugnación de la condena o la pena (hábeas, una moción, amparo)",
    ),
    Text(
        "Is another challenge to the conviction or the sentence pending (habeas, a motion, "
        "amparo)?",
        "¿Está pendiente otra impugnación de la condena o la pena (hábeas, una moción, amparo)?",
    ),
    proven_by=["court_record"],
)
appeal_time_ends_on = dated(
    Level.TRANSFER,
    "appeal_time_ends_on",
    Text(
        "the last day of the time allowed for appeal",
        "el último día del plazo para apelar",
    ),
    Text(
        "On which day does the time allowed for appeal end?",
        "¿En qué día termina el plazo para apelar?",
    ),
    proven_by=["court_record"],
    foreseeable=True,
)

# -- who must agree --------------------------------------------------------------------------------

transferring_state_decision = choice(
    Level.TRANSFER,
    "transferring_state_decision",
    Text("the decision of the transferring State", "la resolución del Estado trasladante"),
    _DECISION_ASKED,
    DECISIONS,
    proven_by=["approval_of_transferring_state", "denial_of_transfer"],
    judged_by=Text(
        "the authority of the transferring State", "la autoridad del Estado trasladante"
    ),
)
receiving_state_decision = choice(
    Level.TRANSFER,
    "receiving_state_decision",
    Text("the decision of the receiving State", "la resolución del Estado receptor"),
    _DECISION_ASKED,
    DECISIONS,
    proven_by=["approval_of_receiving_state", "denial_of_transfer"],
    judged_by=Text("the authority of the receiving State", "la autoridad del Estado receptor"),
)
local_authority_decision = choice(
    Level.TRANSFER,
    "local_authority_decision",
    Text(
        "the decision of the state of the Union or federal entity whose court gave the sentence",
        "la resolución del estado o entidad federativa cuyo tribunal impuso la sentencia",
    ),
    _DECISION_ASKED,
    DECISIONS,
    proven_by=["approval_of_local_authority", "denial_of_transfer"],
    judged_by=Text(
        "the authority of that state or federal entity",
        "la autoridad de ese estado o entidad federativa",
    ),
)
supervising_court_agrees = yes_no(
    Level.TRANSFER,
    "supervising_court_agrees",
    Text(
        "the court that supervises, or would supervise, the person agrees",
        "el juez que vigila, o vigilaría, a la persona está de acuerdo",
    ),
    Text(
        "Does the court that supervises, or would supervise, the person agree?",
        "¿Está de acuerdo el juez que vigila, o vigilaría, a la persona?",
    ),
    proven_by=["court_record"],
    judged_by=Text("that court", "ese juez"),
)
attorney_general_concurs_for_military = yes_no(
    Level.TRANSFER,
    "attorney_general_concurs_for_military",
    Text(
        "the Secretary of the military department orders the transfer with the concurrence of the "
        "Attorney General",
        "el Secretario del departamento militar dispone el traslado con la anuencia del Fiscal "
        "General de Estados Unidos",
    ),
    Text(
        "Has the Secretary ordered it, and does the Attorney General concur?",
        "¿Lo dispuso el Secretario, y lo acepta el Fiscal General de Estados Unidos?",
    ),
    proven_by=["approval_of_transferring_state"],
    judged_by=Text(
        "the Secretary and the Attorney General of the United States",
        "el Secretario y el Fiscal General de Estados Unidos",
    ),
)

# -- consent ---------------------------------------------------------------------------------------

person_consents = yes_no(
    Level.TRANSFER,
    "person_consents",
    Text("the person consents expressly", "la persona consiente expresamente"),
    Text("Does the person consent expressly?", "¿La persona consiente expresamente?"),
    proven_by=["consent_form"],
)
consent_given_by = choice(
    Level.TRANSFER,
    "consent_given_by",
    Text("who gave the consent", "quién dio el consentimiento"),
    Text("Who gave the consent?", "¿Quién dio el consentimiento?"),
    {
        "person": Text("the person", "la propia persona"),
        "parent": Text("a parent", "el padre o la madre"),
        "guardian": Text("a guardian", "un tutor"),
        "guardian_ad_litem": Text("a guardian ad litem", "un tutor especial"),
        "court": Text("a court of the sentencing State", "un tribunal del Estado que sentenció"),
        "other": Text("somebody else", "alguien más"),
    },
    proven_by=["consent_form"],
)
under_18_at_consent = yes_no(
    Level.TRANSFER,
    "under_18_at_consent",
    Text("the person was under 18 at the consent", "la persona era menor de 18 años al consentir"),
    Text(
        "Was the person under 18 at the consent?",
        "¿La persona era menor de 18 años al consentir?",
    ),
    proven_by=["proof_of_nationality", "identification_data"],
)
unable_to_consent = yes_no(
    Level.TRANSFER,
    "unable_to_consent",
    Text(
        "the person was found unable to consent knowingly and voluntarily",
        "se declaró que la persona no puede consentir con conocimiento y voluntad",
    ),
    Text(
        "Was the person found unable to consent knowingly and voluntarily?",
        "¿Se declaró que la persona no puede consentir con conocimiento y voluntad?",
    ),
    proven_by=["medical_report", "court_record"],
    judged_by=Text("the verifying officer or a court", "quien verifica o un tribunal"),
)
informed_in_own_language = yes_no(
    Level.TRANSFER,
    "informed_in_own_language",
    Text(
        "the person was informed in a language that he or she understands",
        "se informó a la persona en un idioma que entiende",
    ),
    Text(
        "Was the person informed in a language that he or she understands?",
        "¿Se informó a la persona en un idioma que entiende?",
    ),
    proven_by=["consent_hearing_record"],
)
counsel_offered = yes_no(
    Level.TRANSFER,
    "counsel_offered",
    Text(
        "the person was told of the right to counsel, and had it if wanted",
        "se hizo saber a la persona su derecho a defensa, y la tuvo si la quiso",
    ),
    Text(
        "Was the person told of the right to counsel, and had it if wanted?",
        "¿Se hizo saber a la persona su derecho a defensa, y la tuvo si la quiso?",
    ),
    proven_by=["consent_hearing_record"],
)
warnings_understood = several(
    Level.TRANSFER,
    "warnings_understood",
    Text(
        "the consequences that the person said to understand and to accept",
        "las consecuencias que la persona dijo entender y aceptar",
    ),
    Text(
        "Which consequences did the person say to understand and to accept?",
        "¿Qué consecuencias dijo la persona entender y aceptar?",
    ),
    {
        "only_sentencing_courts": Text(
            "only the courts of the sentencing State can change or set aside the sentence",
            "solo los tribunales del Estado que sentenció pueden modificar o anular la sentencia",
        ),
        "law_of_receiving_state": Text(
            "the law of the receiving State governs its execution, and can change",
            "la ley del Estado receptor rige su ejecución, y puede cambiar",
        ),
        "may_be_returned": Text(
            "after a court of the receiving State has found the transfer unlawful, the person may "
            "be sent back if the sentencing State asks",
            "si un tribunal del Estado receptor declara ilícito el traslado, la persona puede ser "
            "devuelta si el Estado que sentenció lo pide",
        ),
        "irrevocable": Text(
            "once verified, the consent cannot be withdrawn",
            "una vez verificado, el consentimiento no puede retirarse",
        ),
    },
    proven_by=["consent_hearing_record"],
)
free_of_pressure = yes_no(
    Level.TRANSFER,
    "free_of_pressure",
    Text(
        "the verifying officer found the consent voluntary, without promise, threat or other "
        "pressure",
        "quien verificó halló voluntario el consentimiento, sin promesa, amenaza ni otra presión",
    ),
    Text(
        "Did the verifying officer find the consent voluntary?",
        "¿Quien verificó halló voluntario el consentimiento?",
    ),
    proven_by=["consent_hearing_record"],
    judged_by=Text("the verifying officer", "quien verifica el consentimiento"),
)
consent_verified_by = choice(
    Level.TRANSFER,
    "consent_verified_by",
    Text("who verified the consent", "quién verificó el consentimiento"),
    Text("Who verified the consent?", "¿Quién verificó el consentimiento?"),
    {
        "us_magistrate_judge": Text(
            "a United States magistrate judge", "un juez magistrado de Estados Unidos"
        ),
        "us_judge": Text("a judge of the United States", "un juez de Estados Unidos"),
        "designated_citizen": Text(
            "a citizen of the United States whom a judge designated",
            "un ciudadano de Estados Unidos designado por un juez",
        ),
        "other": Text("somebody else", "alguien más"),
    },
    proven_by=["consent_hearing_record"],
)
consent_verified_on = dated(
    Level.TRANSFER,
    "consent_verified_on",
    Text(
        "the day on which the consent was verified", "el día en que se verificó el consentimiento"
    ),
    Text(
        "On which day was the consent verified?",
        "¿En qué día se verificó el consentimiento?",
    ),
    proven_by=["consent_hearing_record"],
    event=("consent_hearing", "verified"),
)
consent_hearing_recorded = yes_no(
    Level.TRANSFER,
    "consent_hearing_recorded",
    Text(
        "the proceedings were recorded, and the record is kept",
        "la audiencia quedó registrada, y el registro se conserva",
    ),
    Text(
        "Were the proceedings recorded, and is the record kept?",
        "¿La audiencia quedó registrada, y se conserva el registro?",
    ),
    proven_by=["consent_hearing_record"],
)
consent_withdrawn_on = dated(
    Level.TRANSFER,
    "consent_withdrawn_on",
    Text(
        "the day on which the person withdrew the consent",
        "el día en que la persona retiró su consentimiento",
    ),
    Text(
        "On which day did the person withdraw the consent?",
        "¿En qué día retiró la persona su consentimiento?",
    ),
    proven_by=["consent_form"],
    event=("consent_withdrawn",),
)

# -- policy, and what the authorities weigh --------------------------------------------------------

other_charges_pending = yes_no(
    Level.TRANSFER,
    "other_charges_pending",
    Text(
        "other criminal charges are pending in the transferring State",
        "hay otra causa penal pendiente en el Estado trasladante",
    ),
    Text(
        "Are other criminal charges pending in the transferring State?",
        "¿Hay otra causa penal pendiente en el Estado trasladante?",
    ),
    proven_by=["court_record"],
)
last_denied_on = dated(
    Level.TRANSFER,
    "last_denied_on",
    Text(
        "the day of the last denial of a transfer; never, if there was none",
        "el día de la última negativa de un traslado; nunca, si no la hubo",
    ),
    Text(
        "On which day was a transfer last denied, if ever?",
        "¿En qué día se negó por última vez un traslado, si se negó alguno?",
    ),
    proven_by=["denial_of_transfer"],
    event=("transferring_state_decision", "denied"),
)
denial_was_for_temporary_obstacle = yes_no(
    Level.TRANSFER,
    "denial_was_for_temporary_obstacle",
    Text(
        "the last denial rested on a single temporary obstacle, such as a pending appeal",
        "la última negativa se debió a un solo obstáculo temporal, como una apelación pendiente",
    ),
    Text(
        "Did the last denial rest on a single temporary obstacle?",
        "¿La última negativa se debió a un solo obstáculo temporal?",
    ),
    proven_by=["denial_of_transfer"],
)
rehabilitation_likely = yes_no(
    Level.TRANSFER,
    "rehabilitation_likely",
    Text(
        "the transfer is found likely to help the person's return to society",
        "se estima probable que el traslado ayude a la reinserción social de la persona",
    ),
    Text(
        "Is the transfer found likely to help the person's return to society?",
        "¿Se estima probable que el traslado ayude a la reinserción social de la persona?",
    ),
    proven_by=["conduct_report", "family_and_social_study"],
    judged_by=Text("the authorities of the two States", "las autoridades de los dos Estados"),
)
law_enforcement_objects = yes_no(
    Level.TRANSFER,
    "law_enforcement_objects",
    Text(
        "interests of law enforcement are found to weigh against the transfer",
        "se estima que intereses de la persecución penal pesan contra el traslado",
    ),
    Text(
        "Do interests of law enforcement weigh against the transfer?",
        "¿Pesan contra el traslado intereses de la persecución penal?",
    ),
    proven_by=["views_of_prosecutor"],
    judged_by=Text(
        "the authority of the transferring State", "la autoridad del Estado trasladante"
    ),
)
likely_to_return = yes_no(
    Level.TRANSFER,
    "likely_to_return",
    Text(
        "the person is found likely to return to the transferring State unlawfully",
        "se estima probable que la persona vuelva sin derecho al Estado trasladante",
    ),
    Text(
        "Is the person found likely to return to the transferring State unlawfully?",
        "¿Se estima probable que la persona vuelva sin derecho al Estado trasladante?",
    ),
    proven_by=["migration_record", "family_and_social_study"],
    judged_by=Text(
        "the authority of the transferring State", "la autoridad del Estado trasladante"
    ),
)
humanitarian_reasons = yes_no(
    Level.TRANSFER,
    "humanitarian_reasons",
    Text(
        "humanitarian reasons are found to speak for the transfer",
        "se estima que razones humanitarias favorecen el traslado",
    ),
    Text(
        "Do humanitarian reasons speak for the transfer?",
        "¿Favorecen el traslado razones humanitarias?",
    ),
    proven_by=["medical_report"],
    judged_by=Text("the authorities of the two States", "las autoridades de los dos Estados"),
)
receiving_side_has_place = yes_no(
    Level.TRANSFER,
    "receiving_side_has_place",
    Text(
        "the receiving State finds that it has a place of the security that is needed",
        "el Estado receptor estima que tiene lugar con la seguridad que se necesita",
    ),
    Text(
        "Does the receiving State find that it has a suitable place?",
        "¿El Estado receptor estima que tiene un lugar adecuado?",
    ),
    proven_by=["approval_of_receiving_state"],
    judged_by=Text("the authority of the receiving State", "la autoridad del Estado receptor"),
)

# -- money and victims -----------------------------------------------------------------------------

restitution_unpaid = yes_no(
    Level.TRANSFER,
    "restitution_unpaid",
    Text(
        "restitution, a fine or a forfeiture is unpaid",
        "está pendiente de pago la reparación, una multa o un decomiso",
    ),
    Text(
        "Is restitution, a fine or a forfeiture unpaid?",
        "¿Está pendiente de pago la reparación, una multa o un decomiso?",
    ),
    proven_by=["judgment_of_conviction", "payment_record"],
)
victims_heard = yes_no(
    Level.TRANSFER,
    "victims_heard",
    Text("the views of the victims were asked for", "se pidió la opinión de las víctimas"),
    Text("Were the views of the victims asked for?", "¿Se pidió la opinión de las víctimas?"),
    proven_by=["views_of_victims"],
)

# -- after the transfer ----------------------------------------------------------------------------

transferred_on = dated(
    Level.TRANSFER,
    "transferred_on",
    Text("the day of the delivery", "el día de la entrega al Estado receptor"),
    Text(
        "On which day was the person delivered to the receiving State?",
        "¿En qué día se entregó a la persona al Estado receptor?",
    ),
    proven_by=["delivery_record"],
    event=("prisoner_delivered",),
)
receiving_term_ends_on = dated(
    Level.TRANSFER,
    "receiving_term_ends_on",
    Text(
        "the last day of confinement as the receiving State computes it",
        "el último día de prisión según el cómputo del Estado receptor",
    ),
    Text(
        "On which day does confinement end as the receiving State computes it?",
        "¿En qué día termina la prisión según el cómputo del Estado receptor?",
    ),
    proven_by=["execution_order"],
    foreseeable=True,
)
prosecuted_for_same_offense = yes_no(
    Level.TRANSFER,
    "prosecuted_for_same_offense",
    Text(
        "the receiving State detains, tries or sentences the person for the same offense",
        "el Estado receptor detiene, procesa o sentencia a la persona por el mismo delito",
    ),
    Text(
        "Does the receiving State detain, try or sentence the person for the same offense?",
        "¿El Estado receptor detiene, procesa o sentencia a la persona por el mismo delito?",
    ),
    proven_by=["court_record"],
)

# -- days that set off or meet a period ------------------------------------------------------------

views_requested_on = dated(
    Level.TRANSFER,
    "views_requested_on",
    Text(
        "the day on which the views of the prosecutor and the agencies were asked for",
        "el día en que se pidió la opinión del fiscal y de las agencias",
    ),
    Text(
        "On which day were the prosecutor and the agencies asked for their views?",
        "¿En qué día se pidió su opinión al fiscal y a las agencias?",
    ),
    proven_by=["views_of_prosecutor"],
    event=("views_requested",),
)
views_received_on = dated(
    Level.TRANSFER,
    "views_received_on",
    Text(
        "the day on which the views of the prosecutor and the agencies arrived; never, if none did",
        "el día en que llegó la opinión del fiscal y de las agencias; nunca, si no llegó",
    ),
    Text(
        "On which day did the views of the prosecutor and the agencies arrive?",
        "¿En qué día llegó la opinión del fiscal y de las agencias?",
    ),
    proven_by=["views_of_prosecutor"],
    event=("views_received",),
)
first_report_on = dated(
    Level.TRANSFER,
    "first_report_on",
    Text(
        "the day of the first report of the receiving State on the person's confinement",
        "el día del primer informe del Estado receptor sobre la reclusión de la persona",
    ),
    Text(
        "On which day did the receiving State first report on the person's confinement?",
        "¿En qué día informó por primera vez el Estado receptor sobre la reclusión de la persona?",
    ),
    proven_by=["status_report"],
    event=("status_report", "received"),
)
determination_notified_on = dated(
    Level.TRANSFER,
    "determination_notified_on",
    Text(
        "the day on which the Parole Commission's determination was notified",
        "el día en que se notificó la determinación de la Comisión de Libertad Condicional",
    ),
    Text(
        "On which day was the Parole Commission's determination of the release date notified?",
        "¿En qué día se notificó la determinación de la Comisión de Libertad Condicional sobre la "
        "fecha de liberación?",
    ),
    proven_by=["execution_order"],
    event=("release_determined",),
)
determination_appealed_on = dated(
    Level.TRANSFER,
    "determination_appealed_on",
    Text(
        "the day of the appeal against that determination; never, if there was none",
        "el día de la apelación contra esa determinación; nunca, si no la hubo",
    ),
    Text(
        "On which day was the determination of the release date appealed, if it was?",
        "¿En qué día se apeló la determinación de la fecha de liberación, si se apeló?",
    ),
    proven_by=["court_record"],
    event=("determination_appealed",),
)
found_unlawful_on = dated(
    Level.TRANSFER,
    "found_unlawful_on",
    Text(
        "the day on which the decision that the transfer was unlawful became final",
        "el día en que quedó firme la resolución de que el traslado fue ilícito",
    ),
    Text(
        "On which day did the decision that the transfer was unlawful become final?",
        "¿En qué día quedó firme la resolución de que el traslado fue ilícito?",
    ),
    proven_by=["court_record"],
    event=("transfer_found_unlawful",),
)
sentencing_state_notified_on = dated(
    Level.TRANSFER,
    "sentencing_state_notified_on",
    Text(
        "the day on which the sentencing State was told that the transfer was found unlawful",
        "el día en que se avisó al Estado que sentenció que el traslado se declaró ilícito",
    ),
    Text(
        "On which day was the sentencing State told that the transfer was found unlawful?",
        "¿En qué día se avisó al Estado que sentenció que el traslado se declaró ilícito?",
    ),
    proven_by=["diplomatic_note"],
    event=("sentencing_state_notified",),
)
return_requested_on = dated(
    Level.TRANSFER,
    "return_requested_on",
    Text(
        "the day on which the sentencing State asked for the person's return; never, if it did not",
        "el día en que el Estado que sentenció pidió la devolución de la persona; nunca, si no la "
        "pidió",
    ),
    Text(
        "On which day did the sentencing State ask for the person's return?",
        "¿En qué día pidió el Estado que sentenció la devolución de la persona?",
    ),
    proven_by=["diplomatic_note"],
    event=("return_requested",),
)
return_complaint_filed_on = dated(
    Level.TRANSFER,
    "return_complaint_filed_on",
    Text(
        "the day on which a complaint for the person's return was filed; never, if none was",
        "el día en que se presentó la demanda para la devolución de la persona; nunca, si no se "
        "presentó",
    ),
    Text(
        "On which day was a complaint for the person's return filed?",
        "¿En qué día se presentó la demanda para la devolución de la persona?",
    ),
    proven_by=["court_record"],
    event=("return_complaint",),
)
