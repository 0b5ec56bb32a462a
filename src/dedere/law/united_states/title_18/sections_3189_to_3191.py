"""Sections 3189 to 3191. The hearing, the papers and the witnesses."""

from dedere.law.facts import in_united_states
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    discretion,
    formality,
)
from dedere.law.united_states.title_18 import TITLE_18, sources

section_3189 = TITLE_18.article(
    "3189",
    Text("Place and character of hearing", "Lugar y carácter de la audiencia"),
    Text(
        "The hearing is held on land, in public, in a room or office that people can easily reach.",
        "La audiencia se celebra en tierra, en público, en una sala u oficina de fácil acceso.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
)
public_hearing = formality(
    section_3189,
    Level.REQUEST,
    Text(
        "The extradition hearing was held on land and in public.",
        "La audiencia de extradición se celebró en tierra y en público.",
    ),
    all_of(in_united_states.hearing_on_land, in_united_states.hearing_open_to_public),
    bearing=Bearing.PROCEEDING,
)

section_3190 = TITLE_18.article(
    "3190",
    Text("Evidence on hearing", "Pruebas en la audiencia"),
    Text(
        "Depositions, warrants, other papers and their copies are received at the hearing if they "
        "are authenticated so that the courts of the foreign State would receive them for similar "
        "purposes. A certificate of the principal diplomatic or consular officer of the United "
        "States in that State proves it.",
        "En la audiencia se reciben declaraciones, órdenes, otros documentos y sus copias si están "
        "autenticados de modo que los tribunales del Estado extranjero los recibirían para fines "
        "similares. Lo prueba el certificado del principal funcionario diplomático o consular de "
        "Estados Unidos en ese Estado.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    reading=Text(
        "Article 10(6)(b) of the treaty asks for the same certificate, and the rule stands there: "
        "it is not asked twice. The section leaves another proof open: papers that Mexican courts "
        "would receive, however that is shown.",
        "El artículo 10(6)(b) del tratado pide el mismo certificado, y la regla está ahí: no se "
        "exige dos veces. La sección deja abierta otra prueba: documentos que los tribunales "
        "mexicanos recibirían, comoquiera que se demuestre.",
    ),
)

section_3191 = TITLE_18.article(
    "3191",
    Text("Witnesses for indigent fugitives", "Testigos de quien carece de recursos"),
    Text(
        "Whoever cannot pay, and swears that there are witnesses without whom it is not safe to go "
        "to the hearing, may have them called at the cost of the government.",
        "A quien no puede pagar, y jura que hay testigos sin los cuales no es seguro acudir a la "
        "audiencia, se le pueden citar a costa del gobierno.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    left_to=Text("the extradition judge", "el juez de la extradición"),
)
witnesses = discretion(
    section_3191,
    Level.REQUEST,
    Text(
        "The person cannot pay and named needed witnesses on affidavit, so that the judge may call "
        "them at the cost of the government.",
        "La persona no puede pagar y nombró con declaración jurada a los testigos que necesita, "
        "por lo que el juez puede citarlos a costa del gobierno.",
    ),
    all_of(
        in_united_states.cannot_pay_for_defense,
        in_united_states.witnesses_asked_on_affidavit,
    ),
    bearing=Bearing.PROCEEDING,
)
