"""Criminal Resource Manual 602, 604, 613, 617 and 618."""

from dedere.bilingual import same
from dedere.law.facts import case, in_united_states, request
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    formality,
)
from dedere.law.united_states.practice import CRM, sources

crm_602 = CRM.article(
    "602",
    same("CRM 602"),
    Text(
        "To ask for a person abroad takes four steps: turn to the Office of International Affairs; "
        "find out whether the person can be extradited; decide on provisional arrest; submit the "
        "documents.",
        "Pedir a una persona al extranjero toma cuatro pasos: acudir a la Oficina de Asuntos "
        "Internacionales; determinar si la persona es extraditable; decidir sobre la detención "
        "provisional; presentar los documentos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_602],
    left_to=Text(
        "the prosecutor and the Office of International Affairs",
        "el fiscal y la Oficina de Asuntos Internacionales",
    ),
)
crm_604 = CRM.article(
    "604",
    same("CRM 604"),
    Text(
        "The form for provisional arrest abroad: who the person is; the charges; the data of the "
        "warrant; where the person is; the facts that show probable cause; and the prosecutor's "
        "certification that the documents will follow.",
        "El formulario para la detención provisional en el extranjero: quién es la persona; los "
        "cargos; los datos de la orden; dónde está; los hechos que muestran la causa probable, y "
        "la certificación del fiscal de que seguirán los documentos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_604],
    reading=Text(
        "It is how the United States prepares what article 11 of the treaty asks of its note.",
        "Así prepara Estados Unidos lo que el artículo 11 del tratado exige de su nota.",
    ),
)
form = formality(
    crm_604,
    Level.REQUEST,
    Text(
        "If the United States asks for provisional arrest, the prosecutor's form has its six "
        "parts.",
        "Si Estados Unidos pide la detención provisional, el formulario del fiscal tiene sus seis "
        "partes.",
    ),
    all_of(
        *(
            in_united_states.arrest_form_contains.includes(part)
            for part in in_united_states.ARREST_FORM
        )
    ),
    applies=request.provisional_arrest_requested,
    scope=case.requesting_state.is_("US"),
    bearing=Bearing.PROCEEDING,
)
crm_613 = CRM.article(
    "613",
    same("CRM 613"),
    Text(
        "Requests of other States reach the Office of International Affairs through the Department "
        "of State. It reviews their form and whether they show probable cause, those for "
        "provisional arrest included. Prosecutors act only on what that Office sends.",
        "Las peticiones de otros Estados llegan a la Oficina de Asuntos Internacionales por el "
        "Departamento de Estado. Esta revisa su forma y si muestran causa probable, incluidas las "
        "de detención provisional. Los fiscales actúan solo con lo que esa Oficina les envía.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_613],
)
cleared = formality(
    crm_613,
    Level.REQUEST,
    Text(
        "The Office of International Affairs reviewed Mexico's request and sent it to the "
        "prosecutor.",
        "La Oficina de Asuntos Internacionales revisó la petición de México y la envió al fiscal.",
    ),
    in_united_states.cleared_by_international_affairs,
    bearing=Bearing.PROCEEDING,
)
crm_617 = CRM.article(
    "617",
    same("CRM 617"),
    Text(
        "Where provisional arrest was not asked for, the complete documents are filed with the "
        "complaint, and the hearing can follow promptly.",
        "Si no se pidió la detención provisional, los documentos completos se presentan con la "
        "denuncia, y la audiencia puede seguir pronto.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_617],
)
filed_together = formality(
    crm_617,
    Level.REQUEST,
    Text(
        "Where provisional arrest was not asked for, the complete documents were filed with the "
        "complaint.",
        "Si no se pidió la detención provisional, los documentos completos se presentaron con la "
        "denuncia.",
    ),
    in_united_states.documents_filed_with_complaint,
    applies=~request.provisional_arrest_requested,
    bearing=Bearing.PROCEEDING,
)
crm_618 = CRM.article(
    "618",
    same("CRM 618"),
    Text(
        "Prosecutors oppose bail: it is presumed against.",
        "Los fiscales se oponen a la caución: se presume en su contra.",
    ),
    confidence=VERIFIED,
    sources=[sources.BAIL_MANUAL],
    left_to=Text("the extradition judge", "el juez de la extradición"),
    reading=Text("The test is that of Wright v. Henkel.", "El criterio es el de Wright v. Henkel."),
)
