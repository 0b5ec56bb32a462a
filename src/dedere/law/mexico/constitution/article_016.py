"""Article 16. Written orders with grounds and reasons."""

from dedere.law.facts import in_mexico, request
from dedere.law.language import VERIFIED, Bearing, Level, Text, day_asked, formality
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_16 = CONSTITUTION.article(
    "16",
    Text("Written orders with grounds and reasons", "Legalidad de los actos de autoridad"),
    Text(
        "Authority touches the person, family, home, papers or possessions only by a written order "
        "of the competent authority.",
        "La autoridad solo puede molestar a alguien en su persona, familia, domicilio, papeles o "
        "posesiones mediante mandamiento escrito de la autoridad competente.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_1 = article_16.paragraph(
    "1",
    Text(
        "Nobody is disturbed except by a written order of the competent authority that states the "
        "legal grounds and the reasons of what it does.",
        "Nadie puede ser molestado sino en virtud de mandamiento escrito de la autoridad "
        "competente, que funde y motive la causa legal del procedimiento.",
    ),
    reading=Text(
        "It reaches every act of the procedure: the arrest, the order to comply, the decision. The "
        "treaty asks for reasons only where surrender is refused; the Constitution asks for them "
        "where it is granted too. What is missing is argued in amparo and usually cured by a new "
        "act, so it does not count against surrender itself.",
        "Alcanza todos los actos del procedimiento: la detención, el auto que manda cumplir la "
        "requisición, la resolución. El tratado solo pide razones al negar la entrega; la "
        "Constitución las pide también al concederla. Lo que falte se alega en el amparo y suele "
        "subsanarse con un nuevo acto, por lo que no cuenta contra la entrega misma.",
    ),
)
arrest_by_order = formality(
    paragraph_1,
    Level.REQUEST,
    Text(
        "The arrest for extradition was ordered in writing by a judge who stated grounds and "
        "reasons.",
        "La detención con fines de extradición fue ordenada por escrito por un juez que la fundó y "
        "motivó.",
    ),
    in_mexico.arrest_ordered_by_judge,
    applies=request.provisionally_arrested_on <= day_asked,
    bearing=Bearing.CUSTODY,
    suffix="arrest",
)
decision_with_reasons = formality(
    paragraph_1,
    Level.REQUEST,
    Text(
        "The decision that grants surrender states its grounds and reasons.",
        "La resolución que concede la entrega está fundada y motivada.",
    ),
    request.decision_gives_reasons,
    applies=request.decision.is_one_of("granted", "granted_in_part", "granted_deferred"),
    bearing=Bearing.PROCEEDING,
    suffix="decision",
)
