"""Article 1. Whom the act binds; full reparation."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.victims_act import VICTIMS_ACT, sources

article_1 = VICTIMS_ACT.article(
    "1",
    Text("Whom the act binds; full reparation", "A quién obliga; reparación integral"),
    Text(
        "It binds the authorities of every level and power of government. Between rules that "
        "protect victims, the one that favors the person most applies.",
        "Obliga a las autoridades de todos los ámbitos de gobierno y de todos los poderes. Entre "
        "las normas que protegen a las víctimas se aplica la que más favorezca a la persona.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2013-05-04",
)
paragraph_4 = article_1.paragraph(
    "4",
    Text(
        "Full reparation is restitution, rehabilitation, compensation, satisfaction and guarantees "
        "that it will not happen again; individual and collective, material, moral and symbolic.",
        "La reparación integral comprende restitución, rehabilitación, compensación, satisfacción "
        "y garantías de no repetición; individual y colectiva, material, moral y simbólica.",
    ),
    reading=Text(
        "Surrender abroad does not end the Mexican duty to repair.",
        "La entrega al extranjero no extingue el deber mexicano de reparar.",
    ),
)
