"""Article 13. Procedure."""

from dedere.law.language import VERIFIED, Text
from dedere.law.treaty_1978 import TREATY, sources

article_13 = TREATY.article(
    "13",
    Text("Procedure", "Procedimiento"),
    Text(
        "The requested State handles the request under its own law and sees it through.",
        "El Estado requerido tramita la petición conforme a su propia ley y la impulsa hasta su "
        "término.",
    ),
    confidence=VERIFIED,
    sources=[sources.TREATY_ARTS_12_15],
)
paragraph_1 = article_13.paragraph(
    "1",
    Text(
        "The law of the requested State governs how the request is handled.",
        "La ley del Estado requerido rige la tramitación de la petición.",
    ),
    reading=Text(
        "The treaty settles whether there is extradition and on what papers; domestic law settles "
        "how. In Mexico that is the Ley de Extradición Internacional, whose procedure serves every "
        "request while its own conditions are for cases without a treaty; the judge is the one of "
        "its article 22 (some summaries give article 23, which is about recusal and appeal). In "
        "the United States it is 18 U.S.C. §§ 3184 to 3196. A transfer made under another title is "
        "not a surrender under this treaty; such are those of February 2025, of which officials "
        "say that no stay was breached and critics that stays and treaty were bypassed.",
        "El tratado resuelve si procede la extradición y con qué documentos; la ley interna, cómo "
        "se tramita. En México es la Ley de Extradición Internacional, cuyo procedimiento sirve "
        "para toda petición, mientras que sus condiciones propias son para los casos sin tratado; "
        "el juez es el de su artículo 22 (algunos resúmenes dan el 23, que trata de la recusación "
        "y los recursos). En Estados Unidos es 18 U.S.C. §§ 3184 a 3196. Un traslado hecho con "
        "otro fundamento no es una entrega conforme a este tratado; tales son los de febrero de "
        "2025, de los que las autoridades dicen que no violaron suspensión alguna y sus críticos "
        "que eludieron las suspensiones y el tratado.",
    ),
)
paragraph_2 = article_13.paragraph(
    "2",
    Text(
        "The requested State arranges internally whatever the request needs.",
        "El Estado requerido dispone en lo interno cuanto haga falta para atender la petición.",
    ),
)
paragraph_3 = article_13.paragraph(
    "3",
    Text(
        "Its competent officers may turn to every means that the law gives them to obtain the "
        "court decisions that are needed.",
        "Sus funcionarios competentes pueden valerse de todo medio legal para obtener las "
        "resoluciones judiciales necesarias.",
    ),
)
