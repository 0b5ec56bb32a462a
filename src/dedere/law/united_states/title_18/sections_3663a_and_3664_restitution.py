"""Sections 3663A and 3664. Restitution to victims of federal offenses."""

from dedere.law.language import KNOWN, Text
from dedere.law.united_states.title_18 import TITLE_18

SINCE = "1996-04-24"

section_3663a = TITLE_18.article(
    "3663A",
    Text("Mandatory restitution", "Reparación obligatoria"),
    Text(
        "For a crime of violence and certain other offenses the court orders restitution to the "
        "victim, beside any other penalty.",
        "Por un delito violento y ciertos otros delitos el tribunal ordena la reparación a la "
        "víctima, además de toda otra pena.",
    ),
    confidence=KNOWN,
    in_force_from=SINCE,
    changed=Text(
        "The section was new: until then restitution was left to the court.",
        "La sección fue nueva: hasta entonces la reparación quedaba al arbitrio del tribunal.",
    ),
    reading=Text(
        "The section was not read. It follows the count of conviction: where violence is told in "
        "the accusation and not charged, those who suffered it are as a rule no victims of the "
        "count.",
        "La sección no se leyó. Sigue al cargo de la condena: si la violencia se relata en la "
        "acusación y no se imputa, quienes la sufrieron por lo regular no son víctimas del cargo.",
    ),
    left_to=Text("the court that sentences", "el tribunal que dicta la sentencia"),
)
section_3664 = TITLE_18.article(
    "3664",
    Text("How restitution is ordered", "Cómo se ordena la reparación"),
    Text(
        "How the losses of victims are found and restitution is ordered.",
        "Cómo se determinan las pérdidas de las víctimas y se ordena la reparación.",
    ),
    confidence=KNOWN,
    in_force_from=SINCE,
    changed=Text(
        "The procedure was recast when restitution became mandatory for some offenses; the wording "
        "before is not set out here.",
        "El procedimiento se reformó al hacerse obligatoria la reparación por algunos delitos; el "
        "texto anterior no se expone aquí.",
    ),
)
subsection_d = section_3664.paragraph(
    "d",
    Text(
        "What victims and the government give to the court, and when.",
        "Lo que las víctimas y la fiscalía aportan al tribunal, y cuándo.",
    ),
)
later_losses = subsection_d.paragraph(
    "5",
    Text(
        "Losses that cannot be found ten days before sentencing are determined within ninety days "
        "after it. A victim who later discovers further losses has sixty days from the discovery "
        "to ask for an amended order, on good cause.",
        "Las pérdidas que no puedan determinarse diez días antes de la sentencia se fijan dentro "
        "de los noventa días posteriores. La víctima que después descubra otras tiene sesenta "
        "días desde el descubrimiento para pedir que se modifique la orden, con causa justificada.",
    ),
)
