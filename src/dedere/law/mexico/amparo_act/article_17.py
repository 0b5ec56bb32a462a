"""Article 17. Time to file."""

from dedere.calendars import working_days
from dedere.calendars.working import AMPARO
from dedere.law.facts import amparo, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    day_asked,
    exception,
    formality,
    time_limit,
)
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import (
    OF_THE_NOTIFICATION,
    days_to_file,
    grant_notified,
    in_effect,
    notified_under_the_act,
)

CONSENTED = Text(
    "The act counts as consented to and amparo against it is inadmissible (art. 61, fraction XIV).",
    "El acto se tiene por consentido y el amparo en su contra es improcedente (art. 61, fracción "
    "XIV).",
)

article_17 = AMPARO_ACT.article(
    "17",
    Text("Time to file", "Plazo para promover"),
    Text(
        "The claim is filed within fifteen days, except as the fractions of the article say.",
        "La demanda se presenta en quince días, salvo lo que dicen las fracciones del artículo.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.AMPARO_ACT_COPY,
        sources.TRANSITIONAL_RULE_OF_2013,
        sources.LIBERTY_BETWEEN_TWO_ACTS,
    ],
    changed=Text(
        "The act of 2013 gives thirty days against the extradition procedure; before, the general "
        "fifteen days were read.",
        "La ley de 2013 da treinta días contra el procedimiento de extradición; antes se leían los "
        "quince generales.",
    ),
    reading=Text(
        "Working days, from the day after notification takes effect (arts. 18 and 22). The law of "
        "the day of the notification judges: what was notified before 3 April 2013 has the days of "
        "the act of 1936, even if they were still running; known, since no transitional article on "
        "it was read but the third, on suits already filed. On acts on liberty notified before and "
        "challenged after, the full bench decided contradicción de tesis 371/2013 in 2014; what it "
        "held was not read.",
        "Días hábiles, desde el siguiente a aquel en que surte efectos la notificación (arts. 18 y "
        "22). Rige la ley del día de la notificación: lo notificado antes del 3 de abril de 2013 "
        "tiene los días de la ley de 1936, aunque aún corrieran; es conocido, pues de los "
        "transitorios solo se leyó el tercero, sobre los juicios ya promovidos. Sobre actos contra "
        "la libertad anteriores y reclamados después, el Pleno resolvió en 2014 la contradicción "
        "de tesis 371/2013; no se leyó lo que decidió.",
    ),
)

fraction_i = article_17.paragraph(
    "I",
    Text(
        "Thirty days where the extradition procedure is challenged, or a general norm by its mere "
        "entry into force.",
        "Treinta días cuando se reclama el procedimiento de extradición, o una norma general por "
        "su sola entrada en vigor.",
    ),
    sources=[sources.AMPARO_ACT_COPY, sources.SRE_ON_THIRTY_DAYS],
    reading=Text(
        "Thirty working days, as the ministry of foreign affairs itself announced in 2016. The "
        "extradition act lets the ministry order surrender after fifteen days (art. 33), a term "
        "that fitted the amparo of 1936; since 2013 a surrender between the two can be litigated.",
        "Treinta días hábiles, como anunció en 2016 la propia Secretaría de Relaciones Exteriores. "
        "La ley de extradición permite ordenar la entrega a los quince días (art. 33), plazo que "
        "correspondía al amparo de 1936; desde 2013 una entrega hecha entre ambos es litigable.",
    ),
)
fraction_iv = article_17.paragraph(
    "IV",
    Text(
        "At any time against danger to life, attacks on liberty outside procedure, incommunicado "
        "detention, deportation or expulsion, banishment, forced disappearance, and the acts that "
        "article 22 of the Constitution forbids.",
        "En cualquier tiempo contra el peligro de la vida, los ataques a la libertad fuera de "
        "procedimiento, la incomunicación, la deportación o expulsión, el destierro, la "
        "desaparición forzada y lo que prohíbe el artículo 22 constitucional.",
    ),
    reading=Text(
        "Extradition is not in this list, although arts. 15, 20, 48, 61, 124, 126, 159 and 202 "
        "name it: against extradition the thirty days of fraction I run, while hours and stay are "
        "those of urgent acts. An express removal outside any extradition procedure is in it.",
        "La extradición no está en esta lista, aunque la nombran los arts. 15, 20, 48, 61, 124, "
        "126, 159 y 202: contra ella corren los treinta días de la fracción I, y horas y "
        "suspensión son las de los actos urgentes. Una expulsión exprés fuera de todo "
        "procedimiento de extradición sí está en ella.",
    ),
)

fifteen_days = time_limit(
    article_17,
    Level.REQUEST,
    Text(
        "The amparo against an act outside the extradition procedure was filed within fifteen days "
        "of its notification.",
        "El amparo contra un acto ajeno al procedimiento de extradición se promovió en los quince "
        "días siguientes a su notificación.",
    ),
    starts=in_effect(amparo.act_notified_on),
    runs=working_days(15, AMPARO),
    met_by=amparo.filed_on,
    otherwise=CONSENTED,
    applies=all_of(
        amparo.act.is_one_of("other", "outside_procedure"),
        amparo.act_notified_on <= day_asked,
        notified_under_the_act(amparo.act_notified_on),
    ),
    exceptions=[
        exception(
            fraction_iv,
            Text(
                "the act is one that can be challenged at any time",
                "el acto puede reclamarse en cualquier tiempo",
            ),
            amparo.act.is_("outside_procedure"),
            then=True,
        )
    ],
    bearing=Bearing.PROCEEDING,
)
thirty_days = time_limit(
    fraction_i,
    Level.REQUEST,
    Text(
        "The amparo against the decision that grants extradition was filed within thirty days of "
        "its notification.",
        "El amparo contra la resolución que concede la extradición se promovió en los treinta días "
        "siguientes a su notificación.",
    ),
    starts=in_effect(grant_notified),
    runs=days_to_file(30),
    met_by=amparo.filed_on,
    otherwise=CONSENTED,
    applies=all_of(
        amparo.act.is_("decision"),
        grant_notified <= day_asked,
        notified_under_the_act(grant_notified),
    ),
    bearing=Bearing.PROCEEDING,
)
thirty_days_on_the_way = time_limit(
    fraction_i,
    Level.REQUEST,
    Text(
        "The amparo against an earlier act of the extradition procedure was filed within thirty "
        "days of its notification.",
        "El amparo contra un acto anterior del procedimiento de extradición se promovió en los "
        "treinta días siguientes a su notificación.",
    ),
    starts=in_effect(amparo.act_notified_on),
    runs=days_to_file(30),
    met_by=amparo.filed_on,
    otherwise=CONSENTED,
    applies=all_of(
        amparo.act.is_one_of("provisional_detention", "formal_detention", "procedure"),
        amparo.act_notified_on <= day_asked,
        notified_under_the_act(amparo.act_notified_on),
    ),
    bearing=Bearing.PROCEEDING,
    suffix="procedure",
)
no_surrender_meanwhile = formality(
    fraction_i,
    Level.REQUEST,
    Text(
        "The person was not surrendered while there was still time to seek amparo against the "
        "decision.",
        "No se entregó a la persona cuando aún había tiempo de promover amparo contra la "
        "resolución.",
    ),
    any_of(
        request.surrendered_on > in_effect(grant_notified) + days_to_file(30),
        all_of(amparo.act.is_("decision"), amparo.ended_on <= request.surrendered_on),
        request.person_consents,
    ),
    applies=all_of(
        request.surrendered_on <= day_asked,
        notified_under_the_act(grant_notified),
    ),
    bearing=Bearing.PROCEEDING,
    suffix="surrender",
    reading=Text(
        "Article 33 of the extradition act counts fifteen days, this one thirty working days. That "
        "a surrender between the two is unlawful is argued, not settled: this finding says that it "
        "can be litigated. Whoever consented, or whose amparo had ended, has nothing left to file.",
        "El artículo 33 de la ley de extradición cuenta quince días; este, treinta hábiles. Que la "
        "entrega hecha entre ambos sea ilegal se sostiene, no está resuelto: aquí solo se dice que "
        "es litigable. A quien consintió, o cuyo amparo concluyó, nada le queda por promover.",
    ),
    confidence=KNOWN,
)

earlier_17 = article_17.earlier(
    Text(
        "Under the act of 1936: fifteen days in general; at any time against attacks on liberty "
        "and deportation, among others.",
        "En la ley de 1936: quince días en general; en cualquier tiempo contra los ataques a la "
        "libertad y la deportación, entre otros.",
    ),
    in_force_from="1936-01-10",
    in_force_to="2013-04-02",
    confidence=KNOWN,
    reading=Text(
        "Historic text unverified; that act had articles of other numbers. The day on which it "
        "came into force is taken from its date. Days without work are those of the act of 2013, "
        "because the older list was not read. It goes on judging what was notified while it was in "
        "force, whenever that is asked.",
        "Texto histórico sin verificar; aquella ley tenía otra numeración. El día de su entrada en "
        "vigor se toma de su fecha. Los días inhábiles son los de la ley de 2013, pues no se leyó "
        "la lista anterior. Sigue rigiendo lo que se notificó durante su vigencia, cuando quiera "
        "que se pregunte.",
    ),
)
fifteen_days_1936 = time_limit(
    earlier_17,
    Level.REQUEST,
    Text(
        "The amparo against the decision that grants extradition was filed within the fifteen days "
        "of the act of 1936.",
        "El amparo contra la resolución que concede la extradición se promovió dentro de los "
        "quince días de la ley de 1936.",
    ),
    starts=in_effect(grant_notified),
    runs=working_days(15, AMPARO),
    met_by=amparo.filed_on,
    otherwise=Text(
        "The act counts as consented to and amparo against it is inadmissible.",
        "El acto se tiene por consentido y el amparo en su contra es improcedente.",
    ),
    applies=all_of(amparo.act.is_("decision"), grant_notified <= day_asked),
    bearing=Bearing.PROCEEDING,
    law_of=OF_THE_NOTIFICATION,
)
