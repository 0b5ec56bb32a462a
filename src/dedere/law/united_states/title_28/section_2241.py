"""Section 2241. Power to grant the writ."""

from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.title_28 import TITLE_28, sources

section_2241 = TITLE_28.article(
    "2241",
    Text("Power to grant the writ", "Facultad de conceder el hábeas corpus"),
    Text(
        "Federal courts may grant the writ of habeas corpus within their jurisdictions, in the "
        "cases that the section names.",
        "Los tribunales federales pueden conceder el hábeas corpus en su jurisdicción, en los "
        "casos que la sección nombra.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
)
subsection_c = section_2241.paragraph(
    "c",
    Text(
        "The writ reaches a prisoner only in the cases of this subsection; two of them serve "
        "whoever is held for surrender.",
        "El hábeas corpus alcanza al detenido solo en los casos de esta subsección; dos de ellos "
        "sirven a quien está en prisión para su entrega.",
    ),
    left_to=Text(
        "the district court that hears the petition",
        "el tribunal de distrito que conoce de la petición",
    ),
    reading=Text(
        "No period is fixed for asking for it. What the court then examines is narrow: "
        "jurisdiction, whether the offense is within the treaty, and whether there was any "
        "evidence of reasonable ground (Fernandez v. Phillips).",
        "No se fija plazo para pedirlo. Lo que el tribunal examina es estrecho: la jurisdicción, "
        "si el delito cabe en el tratado y si hubo alguna prueba que diera motivo razonable "
        "(Fernandez v. Phillips).",
    ),
)
under_authority = subsection_c.paragraph(
    "1",
    Text(
        "The person is in custody under the authority of the United States.",
        "La persona está detenida bajo la autoridad de Estados Unidos.",
    ),
)
in_violation = subsection_c.paragraph(
    "3",
    Text(
        "The person is in custody in violation of the Constitution, the laws or the treaties of "
        "the United States.",
        "La persona está detenida en violación de la Constitución, las leyes o los tratados de "
        "Estados Unidos.",
    ),
)
