"""What the extradition judge finds before certifying."""

from dedere.law.facts import in_united_states, request
from dedere.law.language import (
    KNOWN,
    Bearing,
    Level,
    Text,
    exception,
    formality,
    requirement,
)
from dedere.law.treaty_1978.article_18 import article_18
from dedere.law.united_states.case_law import CASE_LAW, sources

checklist = CASE_LAW.article(
    "certification-checklist",
    Text("Certification checklist", "Elementos de la certificación"),
    Text(
        "Eight findings lead to certification. Most are asked by a statute or by the treaty, where "
        "their rules stand; here they are put together.",
        "Ocho conclusiones llevan a la certificación. Las más las pide una ley o el tratado, donde "
        "están sus reglas; aquí se reúnen.",
    ),
    confidence=KNOWN,
    sources=[sources.SANTOS_2011, sources.VARGAS_2013, sources.MATHISON],
    in_force_from="1980-01-25",
    left_to=Text("the extradition judge", "el juez de la extradición"),
    reading=Text(
        "That courts go through such a list is verified; the list in this form is known.",
        "Que los tribunales siguen una lista así está verificado; la lista en esta forma es "
        "conocida.",
    ),
)
authorized_judge = checklist.paragraph(
    "1",
    Text(
        "The judge is authorized to hold the hearing.",
        "El juez está facultado para celebrar la audiencia.",
    ),
    reading=Text(
        "Asked by 18 U.S.C. § 3184 and by the local rules of the court.",
        "Lo piden 18 U.S.C. § 3184 y las reglas locales del tribunal.",
    ),
)
jurisdiction = checklist.paragraph(
    "2",
    Text(
        "The court has jurisdiction over the person.",
        "El tribunal tiene jurisdicción sobre la persona.",
    ),
    reading=Text(
        "Asked by 18 U.S.C. § 3184: where the person was found.",
        "Lo pide 18 U.S.C. § 3184: dónde fue hallada la persona.",
    ),
)
treaty_in_force = checklist.paragraph(
    "3",
    Text("A treaty is in force.", "Está en vigor un tratado."),
    reading=Text(
        "Asked by 18 U.S.C. § 3181(a). A declaration of the Department of State shows it.",
        "Lo pide 18 U.S.C. § 3181(a). Lo muestra una declaración del Departamento de Estado.",
    ),
)
declaration = formality(
    treaty_in_force,
    Level.REQUEST,
    Text(
        "The Department of State's declaration that the treaty is in force is before the judge.",
        "Obra ante el juez la declaración del Departamento de Estado de que el tratado está en "
        "vigor.",
    ),
    in_united_states.treaty_declaration_filed,
    bearing=Bearing.PROCEEDING,
)
offense_covered = checklist.paragraph(
    "4",
    Text(
        "The treaty covers the offense: punishable in both States, with penalties that reach the "
        "threshold.",
        "El tratado comprende el delito: punible en ambos Estados, con penas que alcanzan el "
        "umbral.",
    ),
    reading=Text(
        "Asked by articles 1 and 2 of the treaty; courts compare the conduct, not the names of the "
        "offenses.",
        "Lo piden los artículos 1 y 2 del tratado; los tribunales comparan la conducta, no los "
        "nombres de los delitos.",
    ),
)
probable_cause = checklist.paragraph(
    "5",
    Text(
        "There is probable cause that this person committed it; for a convicted person the "
        "conviction serves, with care where it was entered in absence.",
        "Hay causa probable de que esta persona lo cometió; si fue condenada basta la condena, con "
        "reserva si se dictó en ausencia.",
    ),
    reading=Text(
        "Asked by article 3 of the treaty and 18 U.S.C. § 3184.",
        "Lo piden el artículo 3 del tratado y 18 U.S.C. § 3184.",
    ),
)
identity = checklist.paragraph(
    "6",
    Text(
        "The person before the judge is the person sought.",
        "La persona ante el juez es la persona reclamada.",
    ),
    reading=Text(
        "Of a convicted person article 3 of the treaty asks it; of one who is accused it is part "
        "of probable cause, and is asked here for both. The data of article 10(2)(e) serve for it.",
        "De la persona condenada lo pide el artículo 3 del tratado; de la acusada es parte de la "
        "causa probable, y aquí se pregunta de ambas. Sirven para ello los datos del artículo "
        "10(2)(e).",
    ),
)
same_person = requirement(
    identity,
    Level.REQUEST,
    Text(
        "The judge found that the person before the court is the one whom Mexico seeks.",
        "El juez estimó que la persona ante el tribunal es la que busca México.",
    ),
    in_united_states.is_the_person_sought,
    exceptions=[
        exception(
            article_18,
            Text(
                "the person agreed to be extradited without further proceedings",
                "la persona consintió ser extraditada sin más trámites",
            ),
            request.person_consents,
            then=True,
        )
    ],
)
documents = checklist.paragraph(
    "7",
    Text("The documents are those that are asked for.", "Los documentos son los que se exigen."),
    reading=Text(
        "Asked by article 10 of the treaty and 18 U.S.C. § 3190.",
        "Lo piden el artículo 10 del tratado y 18 U.S.C. § 3190.",
    ),
)
no_bar = checklist.paragraph(
    "8",
    Text(
        "No bar of the treaty that the court may hear applies: lapse of time, non bis in idem.",
        "No opera impedimento del tratado del que el tribunal pueda conocer: prescripción, non bis "
        "in idem.",
    ),
    reading=Text(
        "Asked by articles 6 and 7 of the treaty. Political character is for the executive under "
        "article 5(1); courts of the United States have examined it nevertheless.",
        "Lo piden los artículos 6 y 7 del tratado. El carácter político corresponde al Ejecutivo "
        "según el artículo 5(1); con todo, tribunales de Estados Unidos lo han examinado.",
    ),
)
