"""Article 7. Rights of victims in general."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.victims_act import VICTIMS_ACT, sources

article_7 = VICTIMS_ACT.article(
    "7",
    Text("Rights of victims in general", "Derechos de las víctimas en lo general"),
    Text(
        "An open list of rights; here, those that a surrender abroad can touch.",
        "Una lista enunciativa de derechos; aquí, los que una entrega al extranjero puede tocar.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2013-05-04",
)
fraction_iii = article_7.paragraph(
    "III",
    Text(
        "To know the truth of what happened; the authority tells them what its inquiries found.",
        "A conocer la verdad de lo ocurrido; la autoridad les informa los resultados de las "
        "investigaciones.",
    ),
)
fraction_vii = article_7.paragraph(
    "VII",
    Text(
        "To truth, justice and full reparation by remedies that are accessible, sufficient, quick "
        "and effective.",
        "A la verdad, la justicia y la reparación integral mediante recursos accesibles, "
        "suficientes, rápidos y eficaces.",
    ),
)
fraction_x = article_7.paragraph(
    "X",
    Text(
        "To ask for and receive all official information that they need to exercise their rights.",
        "A solicitar y recibir toda la información oficial necesaria para ejercer sus derechos.",
    ),
)
fraction_xii = article_7.paragraph(
    "XII",
    Text(
        "To know how the proceedings stand in which they have an interest.",
        "A conocer el estado de los procesos en los que tengan interés.",
    ),
)
fraction_xv = article_7.paragraph(
    "XV",
    Text(
        "Foreign victims: that the consulate of their country be told at once.",
        "Las víctimas extranjeras: a que se notifique de inmediato al consulado de su país.",
    ),
)
fraction_xxvi = article_7.paragraph(
    "XXVI",
    Text(
        "To a prompt and effective investigation that leads to the identification, capture, trial "
        "and adequate punishment of all who are responsible, to the clearing up of the facts and "
        "to reparation.",
        "A una investigación pronta y efectiva que lleve a identificar, capturar, procesar y "
        "sancionar adecuadamente a todos los responsables, a esclarecer los hechos y a reparar.",
    ),
    reading=Text(
        "Legal assistance is the way in which evidence from a foreign trial reaches that "
        "investigation.",
        "La asistencia jurídica es la vía por la que la prueba de un juicio extranjero llega a esa "
        "investigación.",
    ),
)
fraction_xxvii = article_7.paragraph(
    "XXVII",
    Text(
        "To take an active part in the search for the truth and in the mechanisms of justice.",
        "A participar activamente en la búsqueda de la verdad y en los mecanismos de justicia.",
    ),
)
fraction_xxviii = article_7.paragraph(
    "XXVIII",
    Text(
        "To state their views and interests before the authorities, which take them into account "
        "in decisions that affect those interests.",
        "A expresar sus opiniones e intereses ante las autoridades, y a que se consideren en las "
        "decisiones que los afecten.",
    ),
)
fraction_xxix = article_7.paragraph(
    "XXIX",
    Text(
        "To challenge decisions that affect their interests and the exercise of their rights.",
        "A recurrir las decisiones que afecten sus intereses y el ejercicio de sus derechos.",
    ),
)
