"""Articles 24 to 31. Notifications made in the amparo."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources

article_24 = AMPARO_ACT.article(
    "24",
    Text("When decisions are notified", "Cuándo se notifican las determinaciones"),
    Text(
        "Decisions are notified within the time that the act says; in criminal matters at once.",
        "Las determinaciones se notifican en el tiempo que la ley dice; en materia penal, de "
        "inmediato.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_25 = AMPARO_ACT.article(
    "25",
    Text("Notification of certain authorities", "Notificación a ciertas autoridades"),
    Text(
        "How the authorities of the federal Executive are notified; the article names the federal "
        "prosecutor's office by its present name.",
        "Cómo se notifica a las autoridades del Ejecutivo federal; el artículo nombra a la "
        "fiscalía federal con su denominación actual.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2021-05-21",
    changed=Text("FGR in place of PGR.", "FGR en lugar de PGR."),
    reading=Text(
        "That the reform of 2021 touched it to name the FGR was read; its words before were not.",
        "Se leyó que la reforma de 2021 lo tocó para nombrar a la FGR; no su texto anterior.",
    ),
)
article_26 = AMPARO_ACT.article(
    "26",
    Text("Forms of notification", "Formas de notificación"),
    Text(
        "In which form each notification is made.",
        "En qué forma se hace cada notificación.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
fraction_i = article_26.paragraph(
    "I",
    Text("Which notifications are personal.", "Qué notificaciones son personales."),
)
fraction_i.paragraph(
    "a",
    Text(
        "A complainant who is deprived of liberty is notified in person: in court, where he or she "
        "is held, or through counsel.",
        "Al quejoso privado de su libertad se le notifica personalmente: en el juzgado, en el "
        "lugar de su reclusión o por medio de su defensor.",
    ),
)
article_31 = AMPARO_ACT.article(
    "31",
    Text("When notifications take effect", "Cuándo surten efectos las notificaciones"),
    Text(
        "Notifications to responsible authorities take effect when made; the others on the next "
        "day.",
        "Las notificaciones a las autoridades responsables surten efectos desde que se hacen; las "
        "demás, al día siguiente.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "It rules what is notified within the amparo (judgments, stays, rulings), not the decision "
        "on extradition itself (art. 18). The next day is taken as the next working day.",
        "Rige lo que se notifica dentro del amparo (sentencias, suspensiones, autos), no la propia "
        "resolución de extradición (art. 18). El día siguiente se entiende hábil.",
    ),
)
# The time limits for revision, complaint and nonconformity start as it says.
article_31.used_by_rules = True
