"""Article X. Ratification, entry into force, term."""

from dedere.law.facts import transfer, transfer_days
from dedere.law.language import KNOWN, VERIFIED, Bearing, Level, Text, all_of, any_of, requirement
from dedere.law.transfer_treaty_1976 import TREATY, sources

article_10 = TREATY.article(
    "10",
    Text("Entry into force and term", "Entrada en vigor y vigencia"),
    Text(
        "The treaty is ratified, enters into force after the exchange of instruments, and is "
        "renewed term by term unless a State gives notice.",
        "El tratado se ratifica, entra en vigor tras el canje de instrumentos y se renueva por "
        "periodos salvo que un Estado lo denuncie.",
    ),
    confidence=VERIFIED,
    sources=[sources.TIAS_COPY],
    reading=Text(
        "The dates are verified; how the article divides them into paragraphs is known.",
        "Las fechas están verificadas; cómo las reparte el artículo en párrafos es conocido.",
    ),
)
paragraph_1 = article_10.paragraph(
    "1",
    Text(
        "The treaty is subject to ratification; instruments are exchanged at Washington.",
        "El tratado está sujeto a ratificación; los instrumentos se canjean en Washington.",
    ),
    reading=Text(
        "Exchanged on 31 October 1977, after the act of 28 October 1977 that the United States "
        "Senate had asked for, and proclaimed on 12 November 1977.",
        "Se canjearon el 31 de octubre de 1977, tras la ley de 28 de octubre de 1977 que el Senado "
        "de Estados Unidos había pedido; se proclamó el 12 de noviembre de 1977.",
    ),
)
paragraph_2 = article_10.paragraph(
    "2",
    Text(
        "It enters into force thirty days after the exchange: on 30 November 1977.",
        "Entra en vigor treinta días después del canje: el 30 de noviembre de 1977.",
    ),
    reading=Text(
        "Asked of the day of the decision or, while there is none, of the day asked for. A "
        "decision of which no day is recorded is not taken to be older than the treaty. The law of "
        "the United States asks the same (18 U.S.C. § 4100(a)). That the treaty has not ended "
        "since is known (art. X(3)).",
        "Se pregunta por el día de la resolución o, mientras no la haya, por el día por el que se "
        "pregunta. Una resolución sin fecha anotada no se tiene por anterior al tratado. La ley de "
        "Estados Unidos pide lo mismo (18 U.S.C. § 4100(a)). Que el tratado no ha terminado desde "
        "entonces es conocido (art. X(3)).",
    ),
)
in_force = requirement(
    paragraph_2,
    Level.TRANSFER,
    Text(
        "On the day of the decision the treaty is in force between the State that gave the "
        "sentence and the State in which the rest would be served.",
        "El día de la resolución el tratado está en vigor entre el Estado que impuso la pena y "
        "aquel en que se cumpliría lo que falta.",
    ),
    all_of(
        transfer_days.DECIDED >= transfer_days.TREATY_IN_FORCE,
        any_of(
            all_of(transfer.transferring_state.is_("US"), transfer.receiving_state.is_("MX")),
            all_of(transfer.transferring_state.is_("MX"), transfer.receiving_state.is_("US")),
        ),
    ),
    bearing=Bearing.ELIGIBILITY,
    number="E-01",
)
paragraph_3 = article_10.paragraph(
    "3",
    Text(
        "It lasts three years and is renewed for three more each time, unless a State gives notice "
        "at least ninety days before the term ends.",
        "Dura tres años y se renueva cada vez por otros tres, salvo que un Estado lo denuncie "
        "noventa días antes, al menos, de que concluya el periodo.",
    ),
    confidence=KNOWN,
    reading=Text(
        "The term of three years is known, not read. No notice is known; transfers announced up to "
        "2025 cite the treaty as in force.",
        "El periodo de tres años es conocido, no leído. No se conoce denuncia alguna; los "
        "traslados anunciados hasta 2025 citan el tratado como vigente.",
    ),
)
