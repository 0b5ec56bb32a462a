"""Articles 107 to 114. The claim in indirect amparo."""

from dedere.calendars import hours
from dedere.law.facts import amparo, in_mexico
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    day_asked,
    formality,
    time_limit,
)
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import (
    against_extradition,
    amparo_days,
    day_after,
    days_to_file,
    in_an_amparo,
    in_effect,
)

article_107 = AMPARO_ACT.article(
    "107",
    Text("Against what indirect amparo lies", "Procedencia del amparo indirecto"),
    Text(
        "Against what indirect amparo may be sought.",
        "Contra qué procede el amparo indirecto.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_107.paragraph(
    "I",
    Text(
        "General norms that harm by their entry into force or by the first act that applies them; "
        "treaties are among them, except their provisions that recognize human rights.",
        "Normas generales que agravian por su entrada en vigor o por su primer acto de aplicación; "
        "entre ellas los tratados, salvo las disposiciones que reconocen derechos humanos.",
    ),
    reading=Text(
        "The extradition act and the treaty can be challenged with the first act that applies "
        "them.",
        "La ley de extradición y el tratado pueden reclamarse con su primer acto de aplicación.",
    ),
)
article_107.paragraph(
    "II",
    Text(
        "Acts or omissions of authorities that are not courts.",
        "Actos u omisiones de autoridades que no son tribunales.",
    ),
    reading=Text(
        "The decision of the ministry of foreign affairs that grants extradition.",
        "La resolución de la Secretaría de Relaciones Exteriores que concede la extradición.",
    ),
)
article_107.paragraph(
    "III",
    Text(
        "In administrative procedures in the form of a trial: the final decision, and acts on the "
        "way whose harm cannot be repaired.",
        "En procedimientos administrativos seguidos en forma de juicio: la resolución definitiva y "
        "los actos intermedios de imposible reparación.",
    ),
    reading=Text(
        "The opinion of the extradition judge binds nobody and is not final: it is normally "
        "challenged with the decision that follows it, not alone; that practice is known, not "
        "verified.",
        "La opinión del juez de la extradición no obliga ni es definitiva: suele reclamarse con la "
        "resolución que le sigue y no por sí sola; esa práctica es conocida, sin verificar.",
    ),
)
article_107.paragraph(
    "IV",
    Text(
        "Acts of courts outside a trial or after it has ended.",
        "Actos de tribunales fuera de juicio o después de concluido.",
    ),
    confidence=KNOWN,
)
article_107.paragraph(
    "V",
    Text(
        "Acts within a trial whose effects cannot be repaired.",
        "Actos en juicio cuyos efectos son de imposible reparación.",
    ),
    reading=Text(
        "Under which fraction a detention order of the judge falls is not decided here.",
        "En qué fracción cae la orden de detención del juez no se decide aquí.",
    ),
)
article_107.paragraph(
    "VI",
    Text(
        "Acts within or outside a trial that affect persons who are strangers to it.",
        "Actos dentro o fuera de juicio que afectan a personas extrañas a él.",
    ),
    confidence=KNOWN,
)
article_108 = AMPARO_ACT.article(
    "108",
    Text("What the claim contains", "Contenido de la demanda"),
    Text(
        "The claim names the complainant, the third party and the authorities, the norm or act "
        "challenged, the facts under oath, the rights infringed and the reasons why: eight items.",
        "La demanda expresa quejoso, tercero y autoridades, la norma o el acto reclamado, los "
        "hechos bajo protesta, los derechos violados y los conceptos de violación: ocho puntos.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
)
article_109 = AMPARO_ACT.article(
    "109",
    Text("What is enough in urgent cases", "Lo que basta en casos urgentes"),
    Text(
        "In the cases of article 15 the claim need only state the act, the authority that ordered "
        "it if it is known, the authority that carries it out, and where the person is.",
        "En los casos del artículo 15 basta expresar el acto, la autoridad que lo ordenó si se "
        "conoce, la que lo ejecuta y el lugar en que se encuentra la persona.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
urgent_contents = formality(
    article_109,
    Level.REQUEST,
    Text(
        "The claim filed by somebody else states the act, who carries it out, and where the person "
        "is.",
        "La demanda promovida por otro expresa el acto, quién lo ejecuta y dónde está la persona.",
    ),
    all_of(
        amparo.claim_states.includes("act"),
        amparo.claim_states.includes("executing_authority"),
        amparo.claim_states.includes("place"),
    ),
    applies=amparo.filed_by.is_("anyone"),
    reading=Text(
        "The authority that ordered the act is named only if it is known, and is not asked here.",
        "La autoridad ordenadora se señala solo si se conoce, y aquí no se pregunta.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
article_111 = AMPARO_ACT.article(
    "111",
    Text("Amendment of the claim", "Ampliación de la demanda"),
    Text(
        "The claim may be amended only within the time to file it, or on new acts closely "
        "connected with those challenged, before the constitutional hearing.",
        "La demanda solo puede ampliarse dentro del plazo para presentarla, o por actos nuevos "
        "estrechamente vinculados con los reclamados, antes de la audiencia constitucional.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2025-10-17",
    changed=Text(
        "The reform of 2025 made amendment stricter.",
        "La reforma de 2025 hizo más estricta la ampliación.",
    ),
    reading=Text(
        "Asked of an amparo against the decision that grants extradition. Within which days the "
        "amendment on new acts must come, besides the hearing, is not asked here.",
        "Se pregunta del amparo contra la resolución que concede la extradición. En qué plazo, "
        "además de la audiencia, debe ampliarse por actos nuevos no se pregunta aquí.",
    ),
)
amendment = formality(
    article_111,
    Level.REQUEST,
    Text(
        "The claim was amended in time.",
        "La demanda se amplió en tiempo.",
    ),
    any_of(
        amparo.amended_on <= in_effect(in_mexico.grant_notified_on) + days_to_file(30),
        all_of(
            amparo.amendment_is_closely_connected,
            amparo.amended_on < amparo.hearing_on,
        ),
    ),
    applies=all_of(amparo.act.is_("decision"), amparo.amended_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
article_111.earlier(
    Text(
        "The claim could be amended more freely.",
        "La demanda podía ampliarse con mayor libertad.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2025-10-16",
    confidence=DOUBTFUL,
    reading=Text("Its words were not read.", "No se leyó su texto."),
)
article_112 = AMPARO_ACT.article(
    "112",
    Text("Ruling on the claim", "Auto sobre la demanda"),
    Text(
        "The court rules within twenty-four hours whether it rejects the claim, asks for its cure "
        "or admits it; at once in the cases of articles 15 and 20, extradition among them.",
        "El juez resuelve en veinticuatro horas si desecha, previene o admite la demanda; de "
        "inmediato en los casos de los artículos 15 y 20, entre ellos la extradición.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "At once is read as on the day of filing.",
        "De inmediato se lee como el mismo día de la presentación.",
    ),
)
NO_CONSEQUENCE = Text(
    "No consequence was read in the act.",
    "No se leyó consecuencia en la ley.",
)
at_once = formality(
    article_112,
    Level.REQUEST,
    Text(
        "The court ruled at once on the claim against extradition.",
        "El juez proveyó de inmediato sobre la demanda contra la extradición.",
    ),
    amparo.ruled_on <= amparo.filed_on,
    applies=all_of(against_extradition, amparo.filed_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="at-once",
)
within_a_day = time_limit(
    article_112,
    Level.REQUEST,
    Text(
        "The court ruled within twenty-four hours on a claim of another kind.",
        "El juez proveyó en veinticuatro horas sobre una demanda de otra clase.",
    ),
    starts=amparo.filed_on,
    runs=hours(24),
    met_by=amparo.ruled_on,
    otherwise=NO_CONSEQUENCE,
    applies=all_of(amparo.act.is_one_of("other", "norm"), amparo.filed_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="hours",
)
article_114 = AMPARO_ACT.article(
    "114",
    Text("Cure of the claim", "Prevención"),
    Text(
        "Where the claim is obscure or something is missing, it is to be cured within five days.",
        "Si la demanda es oscura o le falta algún requisito, debe subsanarse en cinco días.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
cured = time_limit(
    article_114,
    Level.REQUEST,
    Text(
        "The claim was cured within five days.",
        "La demanda se subsanó en cinco días.",
    ),
    starts=day_after(amparo.cure_asked_on),
    runs=amparo_days(5),
    met_by=amparo.cured_on,
    otherwise=Text(
        "The claim counts as not filed.",
        "La demanda se tiene por no presentada.",
    ),
    applies=amparo.cure_asked_on <= day_asked,
    reading=Text(
        "The length is verified; what follows if it is missed is known.",
        "La extensión está verificada; lo que sigue de no cumplirlo es conocido.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
