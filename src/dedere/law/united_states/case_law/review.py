"""Review: habeas corpus, non-inquiry, the claim of torture, and the two months."""

from dedere.bilingual import same
from dedere.law.facts import in_united_states
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    formality,
)
from dedere.law.united_states.case_law import CASE_LAW, sources

_HABEAS = Text("the habeas court", "el tribunal de hábeas corpus")

fernandez = CASE_LAW.article(
    "fernandez-v-phillips-1925",
    same("Fernandez v. Phillips, 268 U.S. 311 (1925)"),
    Text(
        "On habeas corpus three things are examined: whether the judge had jurisdiction, whether "
        "the offense is within the treaty, and whether there was any evidence that gave reasonable "
        "ground to believe the accused guilty.",
        "En el hábeas corpus se examinan tres cosas: si el juez tenía jurisdicción, si el delito "
        "cabe en el tratado y si hubo alguna prueba que diera motivo razonable para creer culpable "
        "al acusado.",
    ),
    confidence=KNOWN,
    in_force_from="1925",
    left_to=_HABEAS,
)
collins_1923 = CASE_LAW.article(
    "collins-v-loisel-1923",
    same("Collins v. Loisel, 262 U.S. 426 (1923)"),
    Text(
        "No appeal lies from what the extradition judge decides, and a denial binds nobody: the "
        "government may file again.",
        "Lo que decide el juez de la extradición no es apelable, y su negativa no obliga a nadie: "
        "el gobierno puede volver a presentar la denuncia.",
    ),
    confidence=KNOWN,
    in_force_from="1923",
)
neely = CASE_LAW.article(
    "neely-v-henkel-1901",
    same("Neely v. Henkel, 180 U.S. 109 (1901)"),
    Text(
        "Courts do not examine the justice that awaits the person in the State that asks.",
        "Los tribunales no examinan la justicia que espera a la persona en el Estado que pide.",
    ),
    confidence=KNOWN,
    in_force_from="1901",
    left_to=Text(
        "the Secretary of State of the United States",
        "el Secretario de Estado de Estados Unidos",
    ),
)
munaf = CASE_LAW.article(
    "munaf-v-geren-2008",
    same("Munaf v. Geren, 553 U.S. 674 (2008)"),
    Text(
        "How the person would be treated by the other State is for the political branches to "
        "weigh, not for courts.",
        "Cómo trataría el otro Estado a la persona lo ponderan los poderes políticos, no los "
        "tribunales.",
    ),
    confidence=VERIFIED,
    sources=[sources.TRINIDAD, sources.NON_INQUIRY],
    in_force_from="2008",
    left_to=Text(
        "the Secretary of State of the United States",
        "el Secretario de Estado de Estados Unidos",
    ),
)
trinidad = CASE_LAW.article(
    "trinidad-y-garcia-v-thomas-2012",
    same("Trinidad y Garcia v. Thomas, 683 F.3d 952 (9th Cir. 2012, en banc)"),
    Text(
        "Where torture is alleged on habeas corpus, the court may ask for a declaration, signed by "
        "the Secretary of State or a senior official designated for it, that the obligations were "
        "met; it asks for no more.",
        "Si en el hábeas corpus se alega tortura, el tribunal puede pedir una declaración, firmada "
        "por el Secretario de Estado o por un alto funcionario designado para ello, de que se "
        "cumplieron las obligaciones; no pide más.",
    ),
    confidence=VERIFIED,
    sources=[sources.TRINIDAD],
    in_force_from="2012-06-08",
    left_to=_HABEAS,
    reading=Text(
        "The rule binds in the Ninth Circuit.", "El criterio obliga en el Noveno Circuito."
    ),
)
declaration = formality(
    trinidad,
    Level.REQUEST,
    Text(
        "If torture was claimed and habeas corpus sought, there is a signed declaration that the "
        "obligations against torture were met.",
        "Si se alegó tortura y se pidió hábeas corpus, hay declaración firmada de que se "
        "cumplieron las obligaciones contra la tortura.",
    ),
    in_united_states.torture_declaration_signed,
    applies=all_of(in_united_states.torture_claimed, in_united_states.habeas_sought),
    bearing=Bearing.PROCEEDING,
)
jimenez_1963 = CASE_LAW.article(
    "jimenez-v-united-states-district-court-1963",
    Text(
        "Jimenez v. United States District Court (1963, Goldberg J. in chambers)",
        "Jimenez v. United States District Court (1963, ministro Goldberg en despacho)",
    ),
    Text(
        "Where the person litigates, the two calendar months for delivery run from the end of that "
        "litigation.",
        "Si la persona litiga, los dos meses de calendario para la entrega corren desde el fin de "
        "ese litigio.",
    ),
    confidence=KNOWN,
    in_force_from="1963",
    reading=Text(
        "How 18 U.S.C. § 3188 is computed by it is a reading with a switch.",
        "Cómo se computa 18 U.S.C. § 3188 según este criterio es una lectura que puede cambiarse.",
    ),
)
barrett = CASE_LAW.article(
    "barrett-v-united-states-1978",
    Text("Barrett v. United States (6th Cir. 1978)", "Barrett v. United States (6th Cir. 1978)"),
    Text(
        "An issue similar to that of Jimenez, on the two months for delivery, was decided.",
        "Se resolvió una cuestión similar a la de Jimenez, sobre los dos meses para la entrega.",
    ),
    confidence=KNOWN,
    sources=[sources.BARRETT],
    in_force_from="1978",
    reading=Text(
        "That the decision exists is verified; what it holds is known.",
        "Que la resolución existe está verificado; lo que sostiene es conocido.",
    ),
)
