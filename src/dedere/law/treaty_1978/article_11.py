"""Article 11. Provisional arrest."""

from dedere.law.facts import request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    day_asked,
    formality,
    time_limit,
)
from dedere.law.language.rules import Rule
from dedere.law.treaty_1978 import TREATY, sources
from dedere.law.treaty_1978.readings import sixty_days_of_arrest

article_11 = TREATY.article(
    "11",
    Text("Provisional arrest", "Detención provisional"),
    Text(
        "In urgent cases either State may ask for provisional arrest. It ends if the formal "
        "request and its documents do not reach the requested State's executive within sixty "
        "days; that does not stand in the way of extradition later.",
        "En casos urgentes cualquiera de los Estados puede pedir la detención provisional. Termina "
        "si la petición formal y sus documentos no llegan al Ejecutivo del Estado requerido en "
        "sesenta días; ello no impide la extradición posterior.",
    ),
    confidence=VERIFIED,
    sources=[sources.VARGAS_2013, sources.AMPARO_528_2016],
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_11.paragraph(
    "1",
    Text(
        "The request for provisional arrest goes through the diplomatic channel. It names the "
        "offense, describes the person and says where he or she is, promises the formal request, "
        "and declares that a warrant of a competent judicial authority or a conviction exists.",
        "La solicitud de detención provisional va por la vía diplomática. Nombra el delito, "
        "describe a la persona y su paradero, promete la petición formal y declara que existe "
        "orden de autoridad judicial competente o condena.",
    ),
)
channel = formality(
    paragraph_1,
    Level.REQUEST,
    Text(
        "Provisional arrest was asked for through the diplomatic channel.",
        "La detención provisional se pidió por la vía diplomática.",
    ),
    request.arrest_request_through_diplomatic_channel,
    applies=request.provisional_arrest_requested,
    bearing=Bearing.CUSTODY,
    suffix="channel",
)


def _states(content: str, text: Text, suffix: str) -> Rule:
    """One thing that the request for provisional arrest must state."""
    return formality(
        paragraph_1,
        Level.REQUEST,
        text,
        request.arrest_request_contains.includes(content),
        applies=request.provisional_arrest_requested,
        bearing=Bearing.CUSTODY,
        suffix=suffix,
    )


states_offense = _states(
    "offense",
    Text(
        "The request for provisional arrest states the offense.",
        "La solicitud de detención provisional expresa el delito.",
    ),
    "offense",
)
describes_person = _states(
    "description",
    Text(
        "The request for provisional arrest describes the person.",
        "La solicitud de detención provisional describe a la persona.",
    ),
    "description",
)
states_whereabouts = _states(
    "whereabouts",
    Text(
        "The request for provisional arrest says where the person is.",
        "La solicitud de detención provisional indica el paradero de la persona.",
    ),
    "whereabouts",
)
promises_request = _states(
    "promise",
    Text(
        "The request for provisional arrest promises the formal request.",
        "La solicitud de detención provisional promete la petición formal.",
    ),
    "promise",
)
declares_warrant = _states(
    "warrant_or_conviction",
    Text(
        "The request for provisional arrest declares that a warrant or a conviction exists.",
        "La solicitud de detención provisional declara que existe orden de aprehensión o condena.",
    ),
    "warrant",
)

# -- paragraphs 2 to 4 -----------------------------------------------------------------------------

paragraph_2 = article_11.paragraph(
    "2",
    Text(
        "On receipt, the requested State takes the steps needed to secure the arrest.",
        "Al recibirla, el Estado requerido toma las medidas necesarias para lograr la detención.",
    ),
    confidence=KNOWN,
)
paragraph_3 = article_11.paragraph(
    "3",
    Text(
        "Provisional arrest ends if, within sixty days after the apprehension, the requested "
        "State's executive has not received the formal request with the documents of article 10.",
        "La detención provisional termina si, dentro de los sesenta días siguientes a la "
        "aprehensión, el Ejecutivo del Estado requerido no ha recibido la petición formal con los "
        "documentos del artículo 10.",
    ),
    confidence=KNOWN,
    sources=[
        sources.DIAZ_MEDINA,
        sources.OAS_EXPLANATION,
        sources.SANTOS_2011,
        sources.SILVA_PERALTA,
        sources.FORTY_DAYS_OF_1899,
    ],
    reading=Text(
        "Calendar days; the day of the arrest is not counted, unless it is read otherwise. Were it "
        "counted, the period would end one day earlier: whoever must act should not wait for the "
        "last day. What must come in time is receipt by the executive (SRE or Department of "
        "State), not filing in court, whose day is another: papers filed on day 90 are not late "
        "for that alone. Mexico argued so as early as 1908, of the forty days of the treaty of "
        "1899. That a period starts with the arrest is verified; the wording of the paragraph is "
        "known.",
        "Días naturales; no se cuenta el día de la detención, salvo que se lea de otro modo. Si se "
        "contara, el plazo vencería un día antes: quien deba actuar no espere al último día. Lo "
        "que debe ocurrir a tiempo es la recepción por el Ejecutivo (SRE o Departamento de "
        "Estado), no la presentación ante el juez, cuyo día es otro: los documentos presentados el "
        "día 90 no son tardíos por eso solo. Así lo sostuvo México ya en 1908, respecto de los "
        "cuarenta días del tratado de 1899. Que el plazo corre desde la detención está verificado; "
        "la redacción del párrafo es conocida.",
    ),
)
sixty_days = time_limit(
    paragraph_3,
    Level.REQUEST,
    Text(
        "The executive received the formal request and its documents within sixty days of the "
        "provisional arrest.",
        "El Ejecutivo recibió la petición formal y sus documentos dentro de los sesenta días de la "
        "detención provisional.",
    ),
    starts=request.provisionally_arrested_on,
    runs=sixty_days_of_arrest,
    met_by=request.received_by_executive_on,
    otherwise=Text(
        "Provisional arrest ends and the person goes free; extradition remains possible.",
        "Cesa la detención provisional y la persona queda libre; la extradición sigue siendo "
        "posible.",
    ),
    applies=request.provisionally_arrested_on <= day_asked,
    bearing=Bearing.CUSTODY,
)
paragraph_4 = article_11.paragraph(
    "4",
    Text(
        "That provisional arrest ended for this reason does not prevent extradition if the request "
        "and its documents come later.",
        "Que la detención provisional haya terminado por ello no impide la extradición si la "
        "petición y sus documentos llegan después.",
    ),
    confidence=KNOWN,
)
