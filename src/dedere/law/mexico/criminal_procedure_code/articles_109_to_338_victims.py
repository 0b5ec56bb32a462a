"""Articles 109, 258 and 338. What a victim may ask for in the Mexican case, and by when."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, sources

article_109 = PROCEDURE_CODE.article(
    "109",
    Text("Rights of the victim", "Derechos de la víctima u ofendido"),
    Text(
        "A list of the victim's rights in criminal proceedings; here, those that matter where the "
        "accused is sought or held abroad.",
        "Lista de los derechos de la víctima en el procedimiento penal; aquí, los que importan "
        "cuando el imputado es buscado o está detenido en el extranjero.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
fraction_xxi = article_109.paragraph(
    "XXI",
    Text(
        "To challenge omissions and negligence of the prosecutor in the investigation.",
        "A impugnar las omisiones o la negligencia del Ministerio Público en la investigación.",
    ),
)
fraction_xxii = article_109.paragraph(
    "XXII",
    Text(
        "To see the records of the investigation during the proceedings and to have a free copy, "
        "unless the court has ordered them withheld.",
        "A tener acceso a los registros de la investigación durante el procedimiento y a obtener "
        "copia gratuita, salvo la información que el órgano jurisdiccional haya reservado.",
    ),
)
fraction_xxv = article_109.paragraph(
    "XXV",
    Text(
        "To reparation, which can be asked of the court directly.",
        "A la reparación del daño, que puede solicitar directamente al órgano jurisdiccional.",
    ),
)
fraction_xxvii = article_109.paragraph(
    "XXVII",
    Text(
        "To be notified where the prosecution is dropped and of every decision that ends the "
        "proceedings.",
        "A ser notificada del desistimiento de la acción penal y de toda resolución que finalice "
        "el procedimiento.",
    ),
)
fraction_xxviii = article_109.paragraph(
    "XXVIII",
    Text(
        "To ask that proceedings that were suspended be opened again.",
        "A solicitar la reapertura del proceso cuando se haya decretado su suspensión.",
    ),
    reading=Text(
        "It is the way where a Mexican case stands still because the accused is abroad, and comes "
        "back or is found.",
        "Es la vía cuando la causa mexicana está detenida porque el imputado está en el "
        "extranjero, y vuelve o es localizado.",
    ),
)
article_258 = PROCEDURE_CODE.article(
    "258",
    Text("Judicial control of the prosecutor's decisions", "Control judicial"),
    Text(
        "A decision of the prosecutor not to investigate, to shelve for a time, to apply a "
        "criterion of opportunity or not to prosecute is notified to the victim, who may challenge "
        "it before the control judge within ten days of the notification. The judge decides at a "
        "hearing; a victim who was duly called and does not come loses the challenge.",
        "La determinación del Ministerio Público de abstenerse de investigar, archivar "
        "temporalmente, aplicar un criterio de oportunidad o no ejercer la acción penal se "
        "notifica a la víctima, que puede impugnarla ante el juez de control dentro de los diez "
        "días posteriores a la notificación. El juez resuelve en audiencia; si la víctima "
        "debidamente citada no comparece, la impugnación queda sin materia.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "How the days are counted is in article 94. That omissions which were never decided can be "
        "challenged the same way is argued from articles 20 C VII of the Constitution and 109 XXI; "
        "the article itself speaks of decisions.",
        "Cómo se cuentan los días está en el artículo 94. Que las omisiones nunca resueltas se "
        "impugnen por la misma vía se alega desde los artículos 20, C, VII, constitucional y 109, "
        "XXI; el artículo habla de determinaciones.",
    ),
    left_to=Text("the control judge", "el juez de control"),
)
article_338 = PROCEDURE_CODE.article(
    "338",
    Text("Joining the prosecution", "Coadyuvancia en la acusación"),
    Text(
        "Within three days of the notification of the accusation the victim may, in writing, join "
        "the prosecution, point out formal defects of the accusation, offer further evidence, and "
        "ask for reparation with its amount.",
        "Dentro de los tres días siguientes a la notificación de la acusación la víctima puede, "
        "por escrito, constituirse en coadyuvante, señalar vicios formales de la acusación, "
        "ofrecer más medios de prueba y pedir la reparación cuantificando su monto.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
