"""Guidelines of the Office of International Affairs, Justice Manual 9-35, and 7 FAM 480."""

from dedere.bilingual import same
from dedere.law.language import VERIFIED, Text
from dedere.law.united_states.practice import FAM, JM, OIA, sources

guidelines = OIA.article(
    "guidelines",
    Text(
        "Guidelines on transfer requests of foreign nationals",
        "Lineamientos sobre solicitudes de traslado de extranjeros",
    ),
    Text(
        "What the Office of International Affairs looks at when a foreign national asks to go "
        "home.",
        "Lo que mira la Oficina de Asuntos Internacionales cuando un extranjero pide volver a su "
        "país.",
    ),
    confidence=VERIFIED,
    sources=[sources.OIA_GUIDELINES, sources.OLDER_GUIDELINES],
    left_to=Text("the Department of Justice", "el Departamento de Justicia"),
    reading=Text(
        "The whole list of factors in the present guidelines was not read; the four heads are "
        "those of CRM 733.",
        "No se leyó la lista completa de factores de los lineamientos vigentes; los cuatro rubros "
        "son los de CRM 733.",
    ),
)
state_prisoners = guidelines.paragraph(
    "state-prisoners",
    Text(
        "A prisoner of a state needs the state's consent first: without it the Department cannot "
        "consider the case.",
        "La persona presa de un estado necesita primero el consentimiento del estado: sin él, el "
        "Departamento no puede considerar el caso.",
    ),
    reading=Text(
        "The rule is that of article IV of the treaty and stands there.",
        "La regla es la del artículo IV del tratado y está ahí.",
    ),
    left_to=Text("the state", "el estado"),
)
reach = JM.article(
    "9-35",
    same("JM 9-35.000"),
    Text(
        "The program rests on 12 treaties with single countries and two conventions, and reached "
        "83 countries and territories in October 2018.",
        "El programa descansa en 12 tratados bilaterales y dos convenciones, y llegaba a 83 países "
        "y territorios en octubre de 2018.",
    ),
    confidence=VERIFIED,
    sources=[sources.JM_9_35, sources.RELEASES_OF_2025, sources.RELEASE_OF_2020],
    reading=Text(
        "Releases of 2020 and 2025 count 11 or 10 treaties besides Mexico's, and more than 85 "
        "countries; why the numbers differ was not explained.",
        "Comunicados de 2020 y 2025 cuentan 11 o 10 tratados además del de México, y más de 85 "
        "países; no se explicó por qué difieren.",
    ),
)
state_department = FAM.article(
    "480",
    same("7 FAM 480"),
    Text(
        "More prisoners leave the United States than come in. Most who leave are federal, though "
        "some states take part actively.",
        "Salen de Estados Unidos más personas presas de las que llegan. La mayoría de las que "
        "salen son federales, aunque algunos estados participan activamente.",
    ),
    confidence=VERIFIED,
    sources=[sources.FAM_480],
)
