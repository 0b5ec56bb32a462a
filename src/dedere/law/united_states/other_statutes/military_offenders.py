"""10 U.S.C. § 955. Transfer of military offenders."""

from dedere.law.facts import transfer
from dedere.law.language import VERIFIED, Bearing, Level, Text, requirement
from dedere.law.united_states.other_statutes import TITLE_10, sources

section_955 = TITLE_10.article(
    "955",
    Text("Military offenders", "Sentenciados por tribunales militares"),
    Text(
        "The Secretary of a military department may transfer a person sentenced by a "
        "military court, with the concurrence of the Attorney General and under chapter 306 of "
        "title 18.",
        "El Secretario de un departamento militar puede trasladar a una persona "
        "sentenciada por un tribunal militar, con la anuencia del Fiscal General y conforme al "
        "capítulo 306 del título 18.",
    ),
    confidence=VERIFIED,
    sources=[sources.SECTION_955],
    left_to=Text("the Secretary and the Attorney General", "el Secretario y el Fiscal General"),
)
ordered_with_concurrence = requirement(
    section_955,
    Level.TRANSFER,
    Text(
        "For a person sentenced by a military court of the United States, the Secretary ordered "
        "the transfer and the Attorney General concurs.",
        "Si la persona fue sentenciada por un tribunal militar de Estados Unidos, el Secretario "
        "dispuso el traslado y el Fiscal General lo acepta.",
    ),
    transfer.attorney_general_concurs_for_military,
    applies=transfer.sentenced_by_military_court,
    bearing=Bearing.AGREEMENT,
    number="E-24",
)
