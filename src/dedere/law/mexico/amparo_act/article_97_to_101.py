"""Articles 97 to 101. Complaint (queja)."""

from dedere.calendars import hours
from dedere.law.facts import amparo
from dedere.law.language import KNOWN, VERIFIED, Bearing, Level, Text, all_of, day_asked, time_limit
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, day_after, in_an_amparo

STANDS = Text("The decision stands.", "La determinación queda firme.")
NO_CONSEQUENCE = Text(
    "No consequence was read in the act.",
    "No se leyó consecuencia en la ley.",
)

article_97 = AMPARO_ACT.article(
    "97",
    Text("Against what there is complaint", "Contra qué procede la queja"),
    Text(
        "Complaint may be made against decisions in the amparo that no revision reaches, among "
        "them those that grant or refuse a stay of own motion or a provisional stay.",
        "Procede la queja contra determinaciones que no admiten revisión, entre ellas las que "
        "conceden o niegan la suspensión de plano o la provisional.",
    ),
    confidence=KNOWN,
    sources=[sources.AMPARO_ACT_COPY],
)
article_98 = AMPARO_ACT.article(
    "98",
    Text("Time for complaint", "Plazo de la queja"),
    Text(
        "Five days; two working days against a stay of own motion or a provisional stay.",
        "Cinco días; dos días hábiles contra la suspensión de plano o la provisional.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Working days, from the day after notification takes effect, which for the person is the "
        "next day (art. 31). The rules ask about a complaint of the person. "
        "That the decision otherwise stands is known.",
        "Días hábiles, desde el siguiente a aquel en que surte efectos la notificación, que para "
        "la persona es al día siguiente (art. 31). Las reglas preguntan por la queja de la "
        "persona. Que de otro modo la determinación quede firme es conocido.",
    ),
)
two_days = time_limit(
    article_98,
    Level.REQUEST,
    Text(
        "The complaint against the stay of own motion or the provisional stay was filed within two "
        "working days.",
        "La queja contra la suspensión de plano o la provisional se interpuso en dos días hábiles.",
    ),
    starts=day_after(amparo.complained_decision_notified_on),
    runs=amparo_days(2),
    met_by=amparo.complaint_filed_on,
    otherwise=STANDS,
    applies=all_of(
        amparo.complaint_against.is_("stay"),
        amparo.complained_decision_notified_on <= day_asked,
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="stay",
)
five_days = time_limit(
    article_98,
    Level.REQUEST,
    Text(
        "The complaint against another decision of the amparo was filed within five days.",
        "La queja contra otra determinación del amparo se interpuso en cinco días.",
    ),
    starts=day_after(amparo.complained_decision_notified_on),
    runs=amparo_days(5),
    met_by=amparo.complaint_filed_on,
    otherwise=STANDS,
    applies=all_of(
        amparo.complaint_against.is_("other"),
        amparo.complained_decision_notified_on <= day_asked,
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="other",
)
article_101 = AMPARO_ACT.article(
    "101",
    Text("Decision on the complaint", "Resolución de la queja"),
    Text(
        "The complaint is decided in forty days; against a stay of own motion or a provisional "
        "stay, in forty-eight hours.",
        "La queja se resuelve en cuarenta días; contra la suspensión de plano o la provisional, en "
        "cuarenta y ocho horas.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "The lengths are verified; that they are counted from the admission is how it is read "
        "here.",
        "Las extensiones están verificadas; que se cuenten desde la admisión es como aquí se lee.",
    ),
)
in_forty_eight_hours = time_limit(
    article_101,
    Level.REQUEST,
    Text(
        "The complaint on the stay was decided within forty-eight hours.",
        "La queja sobre la suspensión se resolvió en cuarenta y ocho horas.",
    ),
    starts=amparo.complaint_admitted_on,
    runs=hours(48),
    met_by=amparo.complaint_decided_on,
    otherwise=NO_CONSEQUENCE,
    applies=all_of(amparo.complaint_against.is_("stay"), amparo.complaint_admitted_on <= day_asked),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="stay",
)
in_forty_days = time_limit(
    article_101,
    Level.REQUEST,
    Text(
        "The complaint on another decision was decided within forty days.",
        "La queja sobre otra determinación se resolvió en cuarenta días.",
    ),
    starts=amparo.complaint_admitted_on,
    runs=amparo_days(40),
    met_by=amparo.complaint_decided_on,
    otherwise=NO_CONSEQUENCE,
    applies=all_of(
        amparo.complaint_against.is_("other"), amparo.complaint_admitted_on <= day_asked
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="other",
)
