"""Article 12. Rights of victims in criminal proceedings."""

from dedere.law.facts import assistance, case, law_in_time, person, request
from dedere.law.language import DOUBTFUL, VERIFIED, Bearing, Level, Text, all_of, formality
from dedere.law.mexico.victims_act import VICTIMS_ACT, sources

article_12 = VICTIMS_ACT.article(
    "12",
    Text("Rights in criminal proceedings", "Derechos en el proceso penal"),
    Text(
        "What victims may ask of the Mexican prosecutor and judge.",
        "Lo que las víctimas pueden pedir al Ministerio Público y al juez mexicanos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2013-05-04",
    reading=Text(
        "The article speaks of the Mexican criminal case. The extradition act gives victims no "
        "part in the extradition; what they can ask there is argued from this article and from "
        "the Constitution.",
        "El artículo habla de la causa penal mexicana. La Ley de Extradición Internacional no da a "
        "las víctimas parte en la extradición; lo que pueden pedir en ella se alega desde este "
        "artículo y desde la Constitución.",
    ),
)
fraction_i = article_12.paragraph(
    "I",
    Text(
        "To be told of their rights, clearly, by the prosecutor or the first authority that they "
        "meet, which leaves a record of it.",
        "A ser informadas con claridad de sus derechos por el Ministerio Público o la primera "
        "autoridad con que tengan contacto, dejando constancia.",
    ),
)
told_of_rights = formality(
    fraction_i,
    Level.CASE,
    Text(
        "The victims recognized in Mexico were told of their rights, and the record shows it.",
        "A las víctimas reconocidas en México se les informaron sus derechos, y así consta.",
    ),
    assistance.victims_told_of_their_rights,
    applies=assistance.victims_recognized_in_mexico,
    bearing=Bearing.PROCEEDING,
)
fraction_ii = article_12.paragraph(
    "II",
    Text(
        "To reparation, prompt and just; a judge who convicts cannot absolve from it, and the "
        "prosecutor must ask for it.",
        "A que se les repare el daño en forma expedita y justa; el juez que condena no puede "
        "absolver de ello y el Ministerio Público debe pedirlo.",
    ),
)
fraction_iii = article_12.paragraph(
    "III",
    Text(
        "To take part beside the prosecutor and in the trial as full parties, with rights not "
        "less than those of the accused.",
        "A coadyuvar con el Ministerio Público e intervenir en el juicio como partes plenas, con "
        "derechos no menores a los del imputado.",
    ),
)
fraction_iv = article_12.paragraph(
    "IV",
    Text(
        "To a legal adviser, free where they cannot or will not pay one.",
        "A un asesor jurídico, proporcionado por el Estado si no quieren o no pueden contratarlo.",
    ),
)
fraction_v = article_12.paragraph(
    "V",
    Text(
        "To challenge before the judge the omissions of the prosecutor and the decisions that "
        "shelve, drop or suspend the case.",
        "A impugnar ante el juez las omisiones del Ministerio Público y las resoluciones de "
        "reserva, no ejercicio, desistimiento o suspensión.",
    ),
    reading=Text(
        "It is the remedy where a Mexican case is left standing because the person is abroad.",
        "Es la vía cuando la causa mexicana se detiene porque la persona está en el extranjero.",
    ),
)
fraction_ix = article_12.paragraph(
    "IX",
    Text(
        "To a simple copy, free and at once, of the proceedings in which they take part.",
        "A obtener copia simple, gratuita y de inmediato, de las diligencias en las que "
        "intervengan.",
    ),
)
given_the_file = formality(
    fraction_ix,
    Level.CASE,
    Text(
        "The victims who asked for it were given a free copy of the proceedings.",
        "A las víctimas que la pidieron se les entregó copia gratuita de las diligencias.",
    ),
    assistance.victims_were_given_the_file,
    applies=all_of(
        assistance.victims_recognized_in_mexico,
        assistance.victims_asked_for_the_file,
    ),
    bearing=Bearing.PROCEEDING,
)
fraction_xi = article_12.paragraph(
    "XI",
    Text(
        "To be told of the hearings at which their rights will be decided, and to be present.",
        "A ser informadas de las audiencias donde se vaya a resolver sobre sus derechos y a estar "
        "presentes en ellas.",
    ),
)
fraction_xii = article_12.paragraph(
    "XII",
    Text(
        "To be notified of every decision that may affect their rights, and to challenge it.",
        "A que se les notifique toda resolución que pueda afectar sus derechos y a impugnarla.",
    ),
    sources=[sources.CONSOLIDATED_TEXT, sources.ELEMENTA],
    reading=Text(
        "Whether the decision to surrender an accused of the Mexican case is one of them was not "
        "found decided. It is asked only where proceedings are pending in Mexico: there the "
        "surrender takes the accused away from the victims' own case. That extraditions put truth "
        "and justice out of the victims' reach is documented by Elementa.",
        "No se halló resuelto si la resolución que entrega a un imputado de la causa mexicana es "
        "una de ellas. Se pregunta solo si hay proceso pendiente en México: allí la entrega aparta "
        "al imputado de la propia causa de las víctimas. Que las extradiciones ponen la verdad y "
        "la justicia fuera del alcance de las víctimas lo documenta Elementa.",
    ),
)
told_of_decision = formality(
    fraction_xii,
    Level.REQUEST,
    Text(
        "The victims of the case pending in Mexico were told of the decision to surrender the "
        "accused.",
        "A las víctimas de la causa pendiente en México se les notificó la resolución que entrega "
        "al imputado.",
    ),
    assistance.victims_told_of_decision,
    applies=all_of(
        assistance.victims_recognized_in_mexico,
        person.proceedings_pending_in_requested_state,
        request.decision.is_one_of("granted", "granted_in_part", "granted_deferred"),
    ),
    bearing=Bearing.PROCEEDING,
    confidence=DOUBTFUL,
    law_of=law_in_time.OF_THE_DECISION,
    scope=case.requested_state.is_("MX"),
)
fraction_xiii = article_12.paragraph(
    "XIII",
    Text(
        "In grave violations of human rights, to ask that independent experts help the "
        "authorities.",
        "En graves violaciones a los derechos humanos, a pedir que expertos independientes "
        "colaboren con las autoridades.",
    ),
)
