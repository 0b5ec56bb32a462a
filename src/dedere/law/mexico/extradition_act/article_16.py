"""Article 16. The request and its documents, where there is no treaty."""

from dedere.law.facts import document, in_mexico, offense, person, request
from dedere.law.facts.law_in_time import OF_THE_CONDITIONS
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    VERIFIED,
    Level,
    Text,
    all_of,
    any_of,
    cited,
    every,
    formality,
    named,
    some,
)
from dedere.law.language.expressions import Expr
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, readings, sources
from dedere.law.mexico.extradition_act.article_01 import request_to_mexico, without_treaty

article_16 = ACT.article(
    "16",
    Text("The request and its documents", "La petición formal y sus documentos"),
    Text(
        "What the formal request and the papers that support it must contain. Papers in another "
        "language come with a Spanish translation and legalized as the procedure code prescribes.",
        "Lo que deben contener la petición formal y los documentos que la apoyan. Los redactados "
        "en otro idioma llevan traducción al español y la legalización que disponga el código "
        "procesal.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Under the treaty its art. 10 prevails; this list is asked only where there is no treaty. "
        "The copy that was read breaks off before it names the code on legalization: those last "
        "words are known, not verified, and the code of that time has been repealed.",
        "Con tratado prevalece su art. 10; esta lista solo se pide a falta de tratado. La copia "
        "leída se interrumpe antes de nombrar el código sobre legalización: esas últimas palabras "
        "son conocidas, sin verificar, y el código de entonces está abrogado.",
    ),
)

# -- fraction III, on which article 10 hangs -------------------------------------------------------

fraction_3 = article_16.paragraph(
    "III",
    Text(
        "The undertakings of art. 10, where there is no extradition treaty with that State.",
        "Los compromisos del art. 10, cuando no exista tratado de extradición con ese Estado.",
    ),
    reading=Text(
        "Each undertaking is asked under its own fraction of art. 10.",
        "Cada compromiso se pregunta en su fracción del art. 10.",
    ),
)
undertakings_needed = cited(
    fraction_3,
    Text("the undertakings of art. 10 are needed", "hacen falta los compromisos del art. 10"),
    readings.undertakings_with_treaty.expr(
        {
            "without-treaty": without_treaty,
            "where-not-mandatory": any_of(without_treaty, person.nationalities.includes("MX")),
            "always": request_to_mexico,
        }
    ),
)

# -- fractions I, IV, V and VI ---------------------------------------------------------------------

fraction_1 = article_16.paragraph(
    "I",
    Text(
        "The offense for which extradition is asked.",
        "La expresión del delito por el que se pide la extradición.",
    ),
)
states_offense = formality(
    fraction_1,
    Level.REQUEST,
    Text(
        "Without a treaty: the request states the offense.",
        "A falta de tratado: la petición expresa el delito.",
    ),
    request.states_the_offense,
    applies=without_treaty,
)


def _paper(
    provision: Provision,
    en: str,
    es: str,
    found: Expr,
    *,
    applies: Expr = without_treaty,
    suffix: str | None = None,
) -> Rule:
    return formality(
        provision,
        Level.REQUEST,
        Text(f"Without a treaty: {en}", f"A falta de tratado: {es}"),
        some(Level.DOCUMENT, found),
        applies=applies,
        suffix=suffix,
    )


fraction_4 = article_16.paragraph(
    "IV",
    Text(
        "The text of the provisions that define the offense, set the penalty and govern lapse of "
        "time, with an authorized statement that they were in force at the time of the offense.",
        "El texto de los preceptos que definen el delito, determinan la pena y rigen la "
        "prescripción, con declaración autorizada de su vigencia cuando se cometió el delito.",
    ),
)
text_of_offense = _paper(
    fraction_4,
    "the package has the provisions that define the offense.",
    "el legajo trae los preceptos que definen el delito.",
    document.kind.is_("text_of_offense"),
    suffix="offense",
)
text_of_penalty = _paper(
    fraction_4,
    "the package has the provisions that set the penalty.",
    "el legajo trae los preceptos que determinan la pena.",
    document.kind.is_("text_of_penalty"),
    suffix="penalty",
)
text_of_limitation = _paper(
    fraction_4,
    "the package has the provisions on lapse of time.",
    "el legajo trae los preceptos sobre la prescripción.",
    document.kind.is_("text_of_limitation"),
    suffix="limitation",
)
validity = _paper(
    fraction_4,
    "a paper states with authority that the provisions were in force at the time.",
    "un documento declara con autoridad que los preceptos estaban vigentes en la época.",
    in_mexico.states_validity_at_the_time,
    suffix="validity",
)

fraction_5 = article_16.paragraph(
    "V",
    Text(
        "The authentic text of the arrest warrant that may have been issued.",
        "El texto auténtico de la orden de aprehensión que, en su caso, se haya librado.",
    ),
    reading=Text(
        "It is asked where the person is charged; against a person sentenced none need exist.",
        "Se pide si la persona está acusada; contra una ya sentenciada puede no haberla.",
    ),
)
warrant = _paper(
    fraction_5,
    "if the person is charged, an authentic warrant is in the package.",
    "si la persona está acusada, el legajo trae la orden de aprehensión auténtica.",
    all_of(document.kind.is_("arrest_warrant"), document.certified),
    applies=all_of(without_treaty, some(Level.OFFENSE, offense.stage.is_("charged"))),
)

fraction_6 = article_16.paragraph(
    "VI",
    Text(
        "Personal data that identify the person and, if possible, help to find him or her.",
        "Los datos personales que identifiquen a la persona y, si es posible, ayuden a "
        "localizarla.",
    ),
)
identification = _paper(
    fraction_6,
    "data that identify the person are in the package.",
    "el legajo trae datos que identifican a la persona.",
    document.kind.is_("identification_data"),
)

# -- fraction II: the evidence ---------------------------------------------------------------------

fraction_2 = article_16.paragraph(
    "II",
    Text(
        "The evidence that proves the corpus delicti and the person's probable responsibility; for "
        "a person convicted there, an authentic copy of the final judgment is enough.",
        "La prueba que acredite el cuerpo del delito y la probable responsabilidad; si la persona "
        "fue condenada allá, basta copia auténtica de la sentencia ejecutoriada.",
    ),
    in_force_from="1999-05-19",
    changed=Text(
        "The reform of 1999 put the corpus delicti in the place of the elements of the offense as "
        "defined (elementos del tipo penal).",
        "La reforma de 1999 puso el cuerpo del delito en lugar de los elementos del tipo penal.",
    ),
    reading=Text(
        "Under the treaty the measure is that of its art. 3. Which wording speaks follows the law "
        "of the day that counts for the conditions of surrender.",
        "Con tratado la medida es la de su art. 3. Qué texto rige se sigue de la ley del día que "
        "cuenta para las condiciones de la entrega.",
    ),
)
fraction_2_of_1994 = fraction_2.earlier(
    Text(
        "The evidence that proves the elements of the offense as defined and the person's probable "
        "responsibility; for a person convicted, an authentic copy of the final judgment.",
        "La prueba que acredite los elementos del tipo penal y la probable responsabilidad; si la "
        "persona fue condenada, copia auténtica de la sentencia ejecutoriada.",
    ),
    in_force_from="1994-02-01",
    in_force_to="1999-05-18",
    confidence=KNOWN,
    changed=Text(
        "The reform of 1994 changed the formula on evidence.",
        "La reforma de 1994 cambió la fórmula sobre la prueba.",
    ),
    reading=Text(
        "That it spoke of the elements of the offense is known; the historic text is unverified.",
        "Que hablaba de los elementos del tipo penal es conocido; el texto histórico no está "
        "verificado.",
    ),
)
fraction_2_of_1975 = fraction_2.earlier(
    Text(
        "The evidence of the offense and of the person's responsibility; its formula before 1994 "
        "was not read.",
        "La prueba del delito y de la responsabilidad de la persona; no se leyó su fórmula "
        "anterior a 1994.",
    ),
    in_force_from="1975-12-30",
    in_force_to="1994-01-31",
    confidence=KNOWN,
    reading=Text(
        "The historic text is unverified: only that 1994 changed the formula is known. No rule is "
        "built on it.",
        "El texto histórico no está verificado: solo se sabe que en 1994 cambió la fórmula. No se "
        "apoya en él ninguna regla.",
    ),
)


def _evidence(provision: Provision, proved: Expr, en: str, es: str) -> Rule:
    return formality(
        provision,
        Level.OFFENSE,
        Text(
            f"Without a treaty: the evidence proves {en} and probable responsibility, or the final "
            "judgment is there.",
            f"A falta de tratado: la prueba acredita {es} y la probable responsabilidad, o está la "
            "sentencia ejecutoriada.",
        ),
        any_of(
            all_of(proved, in_mexico.evidence_shows_probable_responsibility),
            all_of(
                offense.stage.is_("sentenced"),
                some(
                    Level.DOCUMENT,
                    all_of(document.kind.is_("judgment_of_conviction"), document.certified),
                ),
            ),
        ),
        applies=without_treaty,
        law_of=OF_THE_CONDITIONS,
    )


evidence = _evidence(
    fraction_2,
    in_mexico.evidence_shows_corpus_delicti,
    "the corpus delicti",
    "el cuerpo del delito",
)
evidence_of_1994 = _evidence(
    fraction_2_of_1994,
    in_mexico.evidence_shows_elements_of_offense,
    "the elements of the offense",
    "los elementos del tipo penal",
)

# -- translated and legalized ----------------------------------------------------------------------

belongs_to_package = named(
    Text("it is a paper in support of the request", "es un documento que apoya la petición"),
    ~document.kind.is_one_of(
        "diplomatic_note",
        "provisional_arrest_request",
        "formal_request",
        "assurance_note",
        "consent_record",
        "judge_opinion",
        "executive_decision",
        "surrender_record",
        "translation",
        "other",
    ),
)
translated = formality(
    article_16,
    Level.REQUEST,
    Text(
        "Without a treaty: every paper in support is in Spanish or translated.",
        "A falta de tratado: todo documento de apoyo está en español o traducido.",
    ),
    every(Level.DOCUMENT, any_of(~belongs_to_package, document.translated)),
    applies=without_treaty,
    suffix="translation",
)
legalized = formality(
    article_16,
    Level.REQUEST,
    Text(
        "Without a treaty: every paper in support is legalized or bears an apostille.",
        "A falta de tratado: todo documento de apoyo está legalizado o lleva apostilla.",
    ),
    every(Level.DOCUMENT, any_of(~belongs_to_package, document.legalized_for_mexico)),
    applies=without_treaty,
    suffix="legalization",
    confidence=DOUBTFUL,
    reading=Text(
        "Either way is accepted: legalization in the way of the procedure code, or the apostille "
        "of the Hague Convention of 1961. Whether the apostille suffices is doubtful.",
        "Se admite cualquiera de las dos vías: la legalización del código procesal o la apostilla "
        "de la Convención de La Haya de 1961. Si basta la apostilla es dudoso.",
    ),
)
