"""Sections 3632 and 3635. Earned time credits: who earns them, how many, who may use them."""

from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.sentence_credits import sources
from dedere.law.united_states.sentence_credits.section_3624 import FROM_FIRST_STEP_ACT
from dedere.law.united_states.title_18 import TITLE_18

section_3632 = TITLE_18.article(
    "3632",
    Text("Risk and needs; earned time credits", "Riesgo y necesidades; créditos de tiempo"),
    Text(
        "How risk is assessed, and what a prisoner earns who takes part in programs against it.",
        "Cómo se evalúa el riesgo, y qué gana quien participa en programas para reducirlo.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.TIME_CREDIT_RULE],
    in_force_from=FROM_FIRST_STEP_ACT,
    reading=Text(
        "First Step Act, Pub. L. 115-391 of 21 December 2018; the Bureau's rule is of 19 January "
        "2022. Read in a text of April 2023; check for later amendments.",
        "First Step Act, Pub. L. 115-391 de 21 de diciembre de 2018; la regla del Buró es del 19 "
        "de enero de 2022. Leída en un texto de abril de 2023; verifique reformas posteriores.",
    ),
)
paragraph_d = section_3632.paragraph(
    "d",
    Text("Incentives for taking part.", "Incentivos por participar."),
)
time_credits = paragraph_d.paragraph(
    "4",
    Text("Time credits.", "Créditos de tiempo."),
    title=Text("Earned time credits", "Créditos de tiempo ganados"),
)
rate = time_credits.paragraph(
    "A",
    Text(
        "Ten days for every 30 days of successful participation, and five more for one at minimum "
        "or low risk whose risk did not increase over two consecutive assessments.",
        "Diez días por cada 30 de participación satisfactoria, y cinco más para quien tiene riesgo "
        "mínimo o bajo y no lo aumentó en dos evaluaciones consecutivas.",
    ),
)
from_when = time_credits.paragraph(
    "B",
    Text(
        "Nothing is earned for programs completed before 21 December 2018, nor in detention before "
        "the sentence begins.",
        "No se gana nada por programas concluidos antes del 21 de diciembre de 2018, ni en la "
        "detención previa al inicio de la pena.",
    ),
)
excluded_convictions = time_credits.paragraph(
    "D",
    Text(
        "Sixty-eight kinds of conviction cannot earn, among them: use of firearms (924(c)), "
        "homicide with exceptions, kidnapping, gangs (521), trafficking in persons with "
        "exceptions, sexual abuse (chapter 109A), terrorism, contraband in prison (1791); reentry "
        "under 8 U.S.C. § 1326 only as (b)(1) or (b)(2), and §§ 1327 and 1328; drug offenses with "
        "death or serious injury, fentanyl in the named tiers, heroin and methamphetamine there "
        "only with a finding of leader or organizer.",
        "Sesenta y ocho clases de condena no permiten ganar, entre ellas: uso de armas (924(c)), "
        "homicidio con excepciones, secuestro, pandillas (521), trata de personas con excepciones, "
        "abuso sexual (capítulo 109A), terrorismo, contrabando en prisión (1791); el reingreso de "
        "8 U.S.C. § 1326 solo por (b)(1) o (b)(2), y los §§ 1327 y 1328; delitos de drogas con "
        "muerte o lesión grave, fentanilo en los niveles señalados, y heroína y metanfetamina en "
        "ellos solo si se declaró que la persona era líder u organizadora.",
    ),
    reading=Text(
        "The list has entries (i) to (lxviii); those named here are examples. Whether a conviction "
        "is on it is for the person who computes the sentence.",
        "La lista va de (i) a (lxviii); los aquí nombrados son ejemplos. Si una condena está en "
        "ella toca a quien hace el cómputo.",
    ),
    left_to=Text("who computes the sentence", "quien hace el cómputo de la pena"),
)
removal = time_credits.paragraph(
    "E",
    Text("Persons who can be removed.", "Personas removibles del país."),
    title=Text("Earned time credits and removal", "Créditos de tiempo y remoción"),
)
final_order = removal.paragraph(
    "i",
    Text(
        "One under a final order of removal may earn credits and may not use them: none is "
        "applied.",
        "Quien tiene orden final de remoción puede ganar créditos y no puede usarlos: no se aplica "
        "ninguno.",
    ),
    reading=Text(
        "The bar reaches earned time credits only. Good-conduct time has none.",
        "La prohibición alcanza solo los créditos de tiempo ganados. El tiempo por buena conducta "
        "no la tiene.",
    ),
)
removal_proceedings = removal.paragraph(
    "ii",
    Text(
        "Of a removable person who wants to earn credits, removal is to be decided as early as "
        "practicable.",
        "De la persona removible que quiere ganar créditos, la remoción se decide tan pronto como "
        "sea posible.",
    ),
    sources=[sources.US_CODE, sources.NON_CITIZENS],
    reading=Text(
        "An immigration detainer is not a final order. In 2025 the Bureau was reported to restrict "
        "non-citizens more widely; that practice is doubtful.",
        "Una orden de retención migratoria (detainer) no es una orden final. En 2025 se reportó "
        "que el Buró restringía más a los extranjeros; esa práctica es dudosa.",
    ),
)

section_3635 = TITLE_18.article(
    "3635",
    Text("Meaning of words for earned time credits", "Definiciones para los créditos de tiempo"),
    Text(
        "Prisoner: one convicted of a federal offense, or held in the custody of the Bureau of "
        "Prisons.",
        "Preso: quien fue condenado por un delito federal, o está bajo custodia del Buró de "
        "Prisiones.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.LIMIT_OF_1987],
    in_force_from=FROM_FIRST_STEP_ACT,
    reading=Text(
        "The rule of 2022 leaves out offenses committed before 1 November 1987; that was read in a "
        "secondary copy.",
        "La regla de 2022 deja fuera los delitos cometidos antes del 1 de noviembre de 1987; eso "
        "se leyó en una copia secundaria.",
    ),
)
