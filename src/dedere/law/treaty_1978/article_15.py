"""Article 15. Deferred and temporary surrender."""

from dedere.law.facts import offense, person, request
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    VERIFIED,
    Level,
    Text,
    all_of,
    any_of,
    discretion,
    some,
)
from dedere.law.treaty_1978 import TREATY, sources

TREATY_IN_FORCE = "1980-01-25"
PROTOCOL_IN_FORCE = "2001-05-21"

article_15 = TREATY.article(
    "15",
    Text("Deferred and temporary surrender", "Entrega diferida y temporal"),
    Text(
        "Once extradition is granted, surrender may wait for what the person still has to answer "
        "or serve in the requested State; since the Protocol of 1997 a person sentenced there may "
        "also be surrendered for a time, to be tried.",
        "Concedida la extradición, la entrega puede esperar a lo que la persona aún deba responder "
        "o cumplir en el Estado requerido; desde el Protocolo de 1997, a la persona condenada en "
        "él se le puede también entregar temporalmente para su juicio.",
    ),
    confidence=KNOWN,
    sources=[sources.TREATY_ARTS_12_15, sources.PROTOCOL_COPY],
    in_force_from=PROTOCOL_IN_FORCE,
    changed=Text(
        "Article I of the Protocol of 1997 gave the article its title, made its text paragraph 1 "
        "and added paragraphs 2 and 3.",
        "El artículo I del Protocolo de 1997 dio al artículo su título, hizo de su texto el "
        "párrafo 1 y agregó los párrafos 2 y 3.",
    ),
    reading=Text(
        "The Protocol of 13 November 1997 gave the article its present title and paragraphs 2 and "
        "3. That it entered into force on 21 May 2001 is known, not verified.",
        "El Protocolo de 13 de noviembre de 1997 dio al artículo su título actual y los párrafos 2 "
        "y 3. Que entró en vigor el 21 de mayo de 2001 es conocido, sin verificar.",
    ),
)

before_the_protocol = article_15.earlier(
    Text(
        "Having granted extradition, the requested State may put surrender off while the person "
        "stands trial there or serves a penalty there, until that is over.",
        "Tras conceder la extradición, el Estado requerido puede aplazar la entrega mientras la "
        "persona sea juzgada o cumpla una pena en él, hasta que ello concluya.",
    ),
    in_force_from=TREATY_IN_FORCE,
    in_force_to="2001-05-20",
    confidence=KNOWN,
    sources=[sources.TREATY_ARTS_12_15],
    reading=Text(
        "Then an article of one paragraph, of deferred surrender only; its rule is that of what is "
        "now paragraph 1.",
        "Entonces un artículo de un solo párrafo, sobre la entrega diferida; su regla es la del "
        "que hoy es párrafo 1.",
    ),
)
before_the_protocol.title = Text("Deferred surrender", "Entrega diferida")

the_executive = Text(
    "the executive authority of the requested State",
    "la autoridad ejecutiva del Estado requerido",
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_15.paragraph(
    "1",
    Text(
        "Having granted extradition, the requested State may put surrender off while the person "
        "stands trial there or serves a penalty there, until the proceedings are over or the "
        "penalty is served in full.",
        "Tras conceder la extradición, el Estado requerido puede aplazar la entrega mientras la "
        "persona sea juzgada o cumpla una pena en él, hasta que concluya el proceso o se extinga "
        "la pena.",
    ),
    left_to=the_executive,
    sources=[sources.TREATY_ARTS_12_15],
    in_force_from=TREATY_IN_FORCE,
    reading=Text(
        "Until the Protocol this was the whole article. How long the postponement lasts is known; "
        "the rest is verified. It is shown before the decision too, because both are usually "
        "ordered together.",
        "Hasta el Protocolo esto era todo el artículo. Cuánto dura el aplazamiento es conocido; lo "
        "demás está verificado. Se muestra también antes de la resolución, porque suelen dictarse "
        "juntas.",
    ),
)
deferred = discretion(
    paragraph_1,
    Level.REQUEST,
    Text(
        "The person is on trial or serving a penalty in the requested State, so that surrender may "
        "be postponed.",
        "La persona tiene un proceso o cumple una pena en el Estado requerido, por lo que la "
        "entrega puede aplazarse.",
    ),
    any_of(
        person.proceedings_pending_in_requested_state,
        person.serving_sentence_in_requested_state,
    ),
    confidence=VERIFIED,
)

# -- paragraphs 2 and 3, added by the Protocol -----------------------------------------------------

paragraph_2 = article_15.paragraph(
    "2",
    Text(
        "Having granted extradition, the requested State may surrender for a time a person whom "
        "its own courts have sentenced, so that the requesting State can prosecute before or while "
        "that penalty is served. The person stays in custody and goes back when the proceedings "
        "end, as the two States agree.",
        "Tras conceder la extradición, el Estado requerido puede entregar temporalmente a quien "
        "sus propios tribunales condenaron, para que el requirente lo juzgue antes de que cumpla "
        "esa pena o mientras la cumple. La persona sigue detenida y vuelve al terminar el proceso, "
        "como acuerden los Estados.",
    ),
    confidence=VERIFIED,
    left_to=the_executive,
    sources=[sources.PROTOCOL_COPY, sources.TEMPORARY_SURRENDER_2014],
    in_force_from=PROTOCOL_IN_FORCE,
    changed=Text(
        "Added by article I(2) of the Protocol of 13 November 1997.",
        "Agregado por el artículo I(2) del Protocolo de 13 de noviembre de 1997.",
    ),
    reading=Text(
        "A person who is only on trial in the requested State is not surrendered temporarily: SRE "
        "told the courts so in 2014. A person wanted only to serve a sentence has no trial to go "
        "to. The Mexican act of 1975 (art. 11) knows only deferral; the Protocol, later and "
        "special, opens this way. Whether amparo courts share that view is not verified.",
        "A quien solo está sujeto a proceso en el Estado requerido no se le puede entregar "
        "temporalmente: así lo comunicó la SRE a los jueces en 2014. Quien solo es reclamado para "
        "cumplir una pena no tiene juicio al que acudir. La ley mexicana de 1975 (art. 11) solo "
        "prevé diferir; el Protocolo, posterior y especial, abre esta vía. Si los jueces de amparo "
        "lo comparten no está verificado.",
    ),
)
temporary = discretion(
    paragraph_2,
    Level.REQUEST,
    Text(
        "Extradition for trial was granted and the person has been sentenced in the requested "
        "State, so that he or she may be surrendered temporarily.",
        "Se concedió la extradición para juicio y la persona fue condenada en el Estado requerido, "
        "por lo que puede entregársele temporalmente.",
    ),
    all_of(
        person.sentenced_in_requested_state,
        some(Level.OFFENSE, offense.stage.is_not("sentenced")),
    ),
    applies=request.decision.is_one_of("granted", "granted_in_part", "granted_deferred"),
)

paragraph_3 = article_15.paragraph(
    "3",
    Text(
        "What the time spent in custody in the requesting State means for the sentence in the "
        "requested State.",
        "Lo que el tiempo de detención en el Estado requirente significa para la condena en el "
        "Estado requerido.",
    ),
    confidence=DOUBTFUL,
    sources=[sources.PROTOCOL_COPY],
    in_force_from=PROTOCOL_IN_FORCE,
    changed=Text(
        "Added by article I(2) of the Protocol of 13 November 1997.",
        "Agregado por el artículo I(2) del Protocolo de 13 de noviembre de 1997.",
    ),
    reading=Text(
        "Its exact content was not seen: no rule is built on it.",
        "No se vio su contenido exacto: no se apoya en él ninguna regla.",
    ),
)
