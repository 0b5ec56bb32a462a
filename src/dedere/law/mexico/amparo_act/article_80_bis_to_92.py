"""Articles 80 Bis to 92. Revision."""

from dedere.law.facts import amparo
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    calendar_days,
    day_asked,
    time_limit,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, day_after, in_an_amparo
from dedere.law.mexico.amparo_act.readings import days_to_decide

NO_CONSEQUENCE = Text(
    "No consequence was read in the act; the stay goes on meanwhile.",
    "No se leyó consecuencia en la ley; entre tanto la suspensión continúa.",
)
FINAL = Text("The judgment becomes final.", "La sentencia causa ejecutoria.")

article_80_bis = AMPARO_ACT.article(
    "80-bis",
    Text("Cases of special importance in remedies", "Recursos de especial importancia"),
    Text(
        "Added by the judicial reform of 2021: the Supreme Court may take up remedies of special "
        "importance.",
        "Agregado por la reforma judicial de 2021: la Suprema Corte puede conocer de recursos de "
        "especial importancia.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2021-06-08",
    left_to=Text("the Supreme Court", "la Suprema Corte"),
    reading=Text(
        "That the reform added it was read; its content is known, not verified.",
        "Se leyó que la reforma lo agregó; su contenido es conocido, sin verificar.",
    ),
)
article_81 = AMPARO_ACT.article(
    "81",
    Text("Against what there is revision", "Contra qué procede la revisión"),
    Text(
        "Against what decisions revision may be sought.",
        "Contra qué resoluciones procede la revisión.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_81.paragraph(
    "I",
    Text(
        "In indirect amparo: against decisions on the definitive stay, dismissals outside the "
        "hearing, and the judgments of the hearing.",
        "En amparo indirecto: contra lo resuelto sobre la suspensión definitiva, el sobreseimiento "
        "fuera de audiencia y las sentencias dictadas en ella.",
    ),
)
article_82 = AMPARO_ACT.article(
    "82",
    Text("Joining the revision", "Revisión adhesiva"),
    Text(
        "The side that won may join the revision of the other within five days of being notified "
        "that it was admitted.",
        "La parte que obtuvo resolución favorable puede adherirse a la revisión de la otra en los "
        "cinco días siguientes a la notificación de su admisión.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_83 = AMPARO_ACT.article(
    "83",
    Text("Revision before the Supreme Court", "Revisión ante la Suprema Corte"),
    Text(
        "The Supreme Court decides where the constitutionality of a norm, or the direct "
        "interpretation of the Constitution, is still in question.",
        "Conoce la Suprema Corte si subsiste la constitucionalidad de una norma o la "
        "interpretación directa de la Constitución.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Since 1 September 2025 the Court sits only in full.",
        "Desde el 1 de septiembre de 2025 la Corte funciona solo en Pleno.",
    ),
)
article_84 = AMPARO_ACT.article(
    "84",
    Text("Revision before a collegiate court", "Revisión ante un tribunal colegiado"),
    Text(
        "In all other cases a collegiate circuit court decides, and there is no further remedy.",
        "En los demás casos conoce un tribunal colegiado de circuito, sin ulterior recurso.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_85 = AMPARO_ACT.article(
    "85",
    Text("Former rule on revisions taken up", "Antigua regla sobre revisiones atraídas"),
    Text(
        "How the Supreme Court took up a revision of special importance; repealed in 2021.",
        "Cómo atraía la Suprema Corte una revisión de especial importancia; derogado en 2021.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_to="2021-06-07",
    changed=Text(
        "The judicial reform of 2021 repealed it.", "La reforma judicial de 2021 lo derogó."
    ),
    reading=Text(
        "Its repeal was read; what it said is known.",
        "Se leyó su derogación; lo que decía es conocido.",
    ),
)
article_86 = AMPARO_ACT.article(
    "86",
    Text("Ten days for revision", "Diez días para la revisión"),
    Text(
        "Revision is filed within ten days, before the court that decided.",
        "La revisión se interpone en diez días, ante el órgano que dictó la resolución.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Working days. The notification takes effect at once for an authority and on the next day "
        "for the person (art. 31), so that the person has one day more.",
        "Días hábiles. La notificación surte efectos de inmediato para la autoridad y al día "
        "siguiente para la persona (art. 31), que así tiene un día más.",
    ),
)
by_person = time_limit(
    article_86,
    Level.REQUEST,
    Text(
        "The person sought revision of the judgment within ten days.",
        "La persona interpuso en diez días la revisión de la sentencia.",
    ),
    starts=day_after(amparo.judgment_notified_on),
    runs=amparo_days(10),
    met_by=amparo.revision_filed_on,
    otherwise=FINAL,
    applies=all_of(amparo.revision_by.is_("person"), amparo.judgment_notified_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="person",
)
by_authority = time_limit(
    article_86,
    Level.REQUEST,
    Text(
        "The authority sought revision of the judgment within ten days.",
        "La autoridad interpuso en diez días la revisión de la sentencia.",
    ),
    starts=amparo.judgment_notified_on,
    runs=amparo_days(10),
    met_by=amparo.revision_filed_on,
    otherwise=FINAL,
    applies=all_of(amparo.revision_by.is_("authority"), amparo.judgment_notified_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="authority",
)
joined_by_person = time_limit(
    article_82,
    Level.REQUEST,
    Text(
        "The person joined the authority's revision within five days.",
        "La persona se adhirió en cinco días a la revisión de la autoridad.",
    ),
    starts=day_after(amparo.revision_admission_notified_on),
    runs=amparo_days(5),
    met_by=amparo.adhesion_filed_on,
    otherwise=Text(
        "The right to join is lost; the revision of the authority goes on.",
        "Se pierde el derecho de adherirse; la revisión de la autoridad continúa.",
    ),
    applies=all_of(
        amparo.revision_by.is_("authority"), amparo.revision_admission_notified_on <= day_asked
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
article_91 = AMPARO_ACT.article(
    "91",
    Text("Admission of the revision", "Admisión de la revisión"),
    Text(
        "The president of the reviewing court rules on admission within three days.",
        "El presidente del tribunal revisor provee sobre la admisión en tres días.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
admission = time_limit(
    article_91,
    Level.REQUEST,
    Text(
        "The reviewing court ruled on the admission of the revision within three days of receiving "
        "it.",
        "El tribunal revisor proveyó sobre la admisión de la revisión en los tres días siguientes "
        "a recibirla.",
    ),
    starts=amparo.revision_received_on,
    runs=amparo_days(3),
    met_by=amparo.revision_admission_ruled_on,
    otherwise=NO_CONSEQUENCE,
    applies=amparo.revision_received_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
article_92 = AMPARO_ACT.article(
    "92",
    Text("Ninety days to decide", "Noventa días para resolver"),
    Text(
        "Once notified that it was admitted, the revision is assigned, and decided in at most "
        "ninety days.",
        "Notificada la admisión, el expediente se turna y la revisión se resuelve en un máximo de "
        "noventa días.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2025-03-14",
    changed=Text(
        "Reworded to follow the judicial reform; the ninety days stand.",
        "Nueva redacción conforme a la reforma judicial; los noventa días se mantienen.",
    ),
)
earlier_92 = article_92.earlier(
    Text(
        "Ninety days to decide, in the wording of 2013.",
        "Noventa días para resolver, en el texto de 2013.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2025-03-13",
    confidence=KNOWN,
    reading=Text(
        "Historic text unverified; that it gave ninety days is known.",
        "Texto histórico sin verificar; que daba noventa días es conocido.",
    ),
)


def _decided(provision: Provision) -> Rule:
    """Ninety days from the assignment, under either wording."""
    return time_limit(
        provision,
        Level.REQUEST,
        Text(
            "The revision was decided within ninety days of its assignment.",
            "La revisión se resolvió en los noventa días siguientes a su turno.",
        ),
        starts=amparo.revision_assigned_on,
        runs=days_to_decide.period({"working": amparo_days(90), "every-day": calendar_days(90)}),
        met_by=amparo.revision_decided_on,
        otherwise=NO_CONSEQUENCE,
        applies=amparo.revision_assigned_on <= day_asked,
        bearing=Bearing.PROCEEDING,
        scope=in_an_amparo,
    )


decided = _decided(article_92)
decided_before_2025 = _decided(earlier_92)
