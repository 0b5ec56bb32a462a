"""Articles 159 to 168. The stay of acts on liberty, extradition among them."""

from dedere.law.facts import amparo
from dedere.law.language import (
    DOUBTFUL,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    bar,
    day_asked,
    earlier_of,
    not_before,
    time_limit,
)
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, day_after, in_an_amparo

REFORM = "2025-10-17"
NOT_READ = Text("Its words were not read.", "No se leyó su texto.")

article_159 = AMPARO_ACT.article(
    "159",
    Text("Where no district judge sits", "Donde no reside juez de distrito"),
    Text(
        "Where no district judge sits, the local judge of first instance receives the claim "
        "against extradition and other urgent acts and grants the stay.",
        "Donde no reside juez de distrito, el juez local de primera instancia recibe la demanda "
        "contra la extradición y otros actos urgentes y concede la suspensión.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_160 = AMPARO_ACT.article(
    "160",
    Text("Effect of the stay against extradition", "Efecto de la suspensión contra la extradición"),
    Text(
        "Against an order of extradition, deportation or expulsion the stay has the effect that it "
        "is not carried out, and that the person stays where he or she is, at the disposal of the "
        "amparo court only as to personal liberty.",
        "Contra la orden de extradición, deportación o expulsión, la suspensión tiene por efecto "
        "que no se ejecute y que la persona quede en el lugar donde se encuentre, a disposición "
        "del juez de amparo solo en lo que toca a su libertad personal.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY, sources.STAY_IN_2019, sources.STAY_IN_2019_MVS],
    reading=Text(
        "It blocks the physical handover, the removal from the place of detention for it, and "
        "express removal outside the procedure. It does not end detention, nor reach authorities "
        "that were not named, acts already done or later distinct acts: so judges say when they "
        "grant it. The reform of 14 March 2025 restated arts. 160 to 163.",
        "Impide la entrega material, sacar a la persona del lugar de reclusión para ese fin y la "
        "expulsión exprés fuera del procedimiento. No pone fin a la detención ni alcanza a "
        "autoridades no señaladas, actos ya ejecutados o actos posteriores distintos: así lo dicen "
        "los jueces al concederla. La reforma de 14 de marzo de 2025 reexpresó los arts. 160 a "
        "163.",
    ),
)
stay_ends = not_before(earlier_of(amparo.stay_ended_on, amparo.ended_on), amparo.stay_ended_on)
"""The day of its own end or, where that is not recorded, at the latest that of the amparo."""
handover_held = bar(
    article_160,
    Level.REQUEST,
    Text(
        "A stay of surrender is in force: until it ends the person cannot be handed over.",
        "Está en vigor una suspensión de la entrega: mientras dure no puede entregarse a la "
        "persona.",
    ),
    all_of(
        amparo.stay_granted_on <= day_asked,
        stay_ends > day_asked,
        amparo.stay_reaches.includes("surrender"),
    ),
    reading=Text(
        "It bears on how the authorities must proceed, not on whether the person may be "
        "surrendered: it holds the handover while the amparo lasts and says nothing of whether the "
        "request is well founded. It works although it is challenged (art. 136). It lasts at "
        "most until the amparo ends by a final decision, whatever else is "
        "recorded: known. A stay in an amparo filed before 3 April 2013 is obeyed under the act of "
        "1936, whose words on it were not read: it is not spoken of here.",
        "Incide en cómo deben proceder las autoridades, no en si procede la entrega: la detiene "
        "mientras dura el amparo y nada dice de si la petición es fundada. Obra aunque se recurra "
        "(art. 136). Dura a lo sumo hasta que el amparo concluye por resolución firme, conste lo "
        "que conste de lo demás: es conocido. La suspensión en un amparo promovido antes del 3 de "
        "abril de 2013 se obedece conforme a la ley de 1936, cuyo texto sobre ella no se leyó: "
        "aquí no se habla de ella.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
no_express_removal = bar(
    article_160,
    Level.REQUEST,
    Text(
        "A stay of express removal is in force: the person cannot be deported or expelled outside "
        "the procedure.",
        "Está en vigor una suspensión de la expulsión exprés: no puede deportarse ni expulsarse a "
        "la persona fuera del procedimiento.",
    ),
    all_of(
        amparo.stay_granted_on <= day_asked,
        stay_ends > day_asked,
        amparo.stay_reaches.includes("removal_outside_procedure"),
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
    suffix="removal",
)
article_163 = AMPARO_ACT.article(
    "163",
    Text("Acts within a criminal procedure", "Actos dentro de un procedimiento penal"),
    Text(
        "Against acts on liberty within a criminal procedure, the person is at the disposal of the "
        "amparo court as to liberty and of the other authority for the procedure to go on.",
        "Contra actos que afectan la libertad dentro de un procedimiento penal, la persona queda a "
        "disposición del juez de amparo en cuanto a su libertad y de la otra autoridad para la "
        "continuación del procedimiento.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "Whether it governs the stay against provisional detention for extradition is doubtful: no "
        "rule is built on it.",
        "Que rija la suspensión contra la detención provisional con fines de extradición es "
        "dudoso: no se apoya en él ninguna regla.",
    ),
)
article_165 = AMPARO_ACT.article(
    "165",
    Text("Detention by other authorities", "Detención por otras autoridades"),
    Text(
        "The stay where the act on liberty consists in detention by authorities that are not "
        "courts.",
        "La suspensión cuando el acto consiste en la detención por autoridades que no son "
        "tribunales.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2016-06-18",
    changed=Text(
        "The reform of 2016 adapted it to the accusatory system.",
        "La reforma de 2016 lo adaptó al sistema acusatorio.",
    ),
    reading=Text(
        "That the reform touched it was read; its exact content was not seen.",
        "Se leyó que la reforma lo tocó; no se vio su contenido exacto.",
    ),
)
article_166 = AMPARO_ACT.article(
    "166",
    Text("Detention orders", "Órdenes que privan de la libertad"),
    Text(
        "What the stay does against warrants and precautionary measures that deprive of liberty.",
        "Qué efecto tiene la suspensión contra órdenes y medidas que privan de la libertad.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from=REFORM,
    changed=Text(
        "Fraction I now reads literally.",
        "La fracción I se aplica ahora literalmente.",
    ),
)
article_166.paragraph(
    "I",
    Text(
        "Where the offense carries mandatory pre-trial detention, the stay has only the effect "
        "that the person is at the disposal of the amparo court as to liberty.",
        "Si el delito amerita prisión preventiva oficiosa, la suspensión solo tiene el efecto de "
        "que la persona quede a disposición del juez de amparo en cuanto a su libertad.",
    ),
    reading=Text(
        "That it governs detention for extradition by analogy is doubtful: no rule is built on it.",
        "Que rija por analogía la detención para extradición es dudoso: no se apoya en ella "
        "ninguna regla.",
    ),
)
earlier_166 = article_166.earlier(
    Text(
        "The article in the wording of 2016, adapted to the accusatory system.",
        "El artículo en el texto de 2016, adaptado al sistema acusatorio.",
    ),
    in_force_from="2016-06-18",
    in_force_to="2025-10-16",
    confidence=DOUBTFUL,
    reading=NOT_READ,
)
article_166.earlier(
    Text("The article in the wording of 2013.", "El artículo en el texto de 2013."),
    in_force_from="2013-04-03",
    in_force_to="2016-06-17",
    confidence=DOUBTFUL,
    reading=NOT_READ,
)
article_168 = AMPARO_ACT.article(
    "168",
    Text("Guarantee for the stay", "Garantía para la suspensión"),
    Text(
        "Where the stay of an act on liberty needs a guarantee, it is given within five days.",
        "Cuando la suspensión de un acto sobre la libertad requiere garantía, se exhibe en cinco "
        "días.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from=REFORM,
    changed=Text(
        "Five days to give the guarantee.",
        "Cinco días para exhibir la garantía.",
    ),
    reading=Text(
        "For stays on request. Whether detention for extradition can be stayed against a guarantee "
        "is for the court.",
        "Para la suspensión a petición. Si la detención para extradición puede suspenderse con "
        "garantía corresponde decirlo al juez.",
    ),
)
guarantee = time_limit(
    article_168,
    Level.REQUEST,
    Text(
        "The guarantee for the stay was given within five days.",
        "La garantía para la suspensión se exhibió en cinco días.",
    ),
    starts=day_after(amparo.guarantee_asked_on),
    runs=amparo_days(5),
    met_by=amparo.guarantee_given_on,
    otherwise=Text(
        "The stay stops having effect as far as it hung on the guarantee.",
        "La suspensión deja de surtir efectos en lo que dependía de la garantía.",
    ),
    applies=amparo.guarantee_asked_on <= day_asked,
    reading=Text(
        "The length is verified; what follows if it is missed is known.",
        "La extensión está verificada; lo que sigue de no cumplirlo es conocido.",
    ),
    bearing=Bearing.PROCEEDING,
    scope=in_an_amparo,
)
article_168.earlier(
    Text(
        "The guarantee for the stay, before 2025.",
        "La garantía para la suspensión, antes de 2025.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2025-10-16",
    confidence=DOUBTFUL,
    reading=NOT_READ,
)
article_173 = AMPARO_ACT.article(
    "173",
    Text("Violations in criminal trials", "Violaciones en los juicios penales"),
    Text(
        "Violations of the rules of criminal procedure that can be raised in amparo against a "
        "final judgment; adapted in 2016 to the accusatory system.",
        "Violaciones a las leyes del procedimiento penal que pueden hacerse valer en amparo contra "
        "la sentencia definitiva; adaptado en 2016 al sistema acusatorio.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.AMPARO_ACT_COPY],
    in_force_from="2016-06-18",
    changed=Text(
        "The reform of 2016 adapted it to the accusatory system.",
        "La reforma de 2016 lo adaptó al sistema acusatorio.",
    ),
    reading=Text(
        "That the reform touched it was read; its exact content was not seen. It concerns direct "
        "amparo, not extradition.",
        "Se leyó que la reforma lo tocó; no se vio su contenido exacto. Es del amparo directo, no "
        "de la extradición.",
    ),
)
