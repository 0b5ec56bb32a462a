"""Articles 445 to 454. Forms of assistance."""

from dedere.bilingual import Text
from dedere.law.language import VERIFIED
from dedere.law.language.provisions import Provision
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, assistance, sources


def _article(
    number: str,
    title: Text,
    paraphrase: Text,
    *,
    left_to: Text | None = None,
    reading: Text | None = None,
) -> Provision:
    return PROCEDURE_CODE.article(
        number,
        title,
        paraphrase,
        confidence=VERIFIED,
        sources=[sources.CONSOLIDATED_TEXT],
        left_to=left_to,
        reading=reading,
    )


article_445 = _article(
    "445",
    Text("Service of documents", "Notificación de documentos"),
    Text(
        "The request names the person and the address, comes in good time before any fixed date, "
        "and is answered with a dated record of service.",
        "La solicitud indica la persona y su domicilio, llega con anticipación razonable a la "
        "fecha fijada y se responde con constancia fechada de la notificación.",
    ),
)
article_446 = _article(
    "446",
    Text("Statements", "Testimonios y declaraciones"),
    Text(
        "The request gives the full name, address and day of birth of whoever is to be heard, and "
        "the questions.",
        "La solicitud da el nombre completo, domicilio y fecha de nacimiento de quien declarará, y "
        "el pliego de preguntas.",
    ),
)
article_447 = _article(
    "447",
    Text("Documents and records", "Documentos y registros"),
    Text(
        "The request says where the records are and, of financial institutions, the name and if "
        "possible the account.",
        "La solicitud indica dónde están los registros y, de instituciones financieras, el nombre "
        "y en lo posible la cuenta.",
    ),
)
article_448 = _article(
    "448",
    Text("Finding persons and objects", "Localización de personas y objetos"),
    Text(
        "The requested State takes all measures of its law to find and identify persons and "
        "objects, and reports its progress.",
        "La parte requerida toma todas las medidas de su ley para localizar e identificar personas "
        "y objetos, e informa del avance.",
    ),
    reading=Text(
        "It can find a person; arrest for extradition goes its own way.",
        "Puede localizar a una persona; la detención con fines de extradición sigue su propia vía.",
    ),
)
article_449 = _article(
    "449",
    Text("Search, freezing and seizure", "Cateo, inmovilización y aseguramiento"),
    Text(
        "Measures ordered by a court need the exact place of the goods, the institution and "
        "account, papers that tie the measure to the evidence, and the reasons to believe that the "
        "objects are in the country.",
        "Las medidas ordenadas por autoridad judicial requieren la ubicación exacta de los "
        "bienes, la institución y cuenta, los documentos que vinculen la medida con la prueba y "
        "las razones para creer que los objetos están en el país.",
    ),
)
article_450 = _article(
    "450",
    Text("Video link", "Videoconferencia"),
    Text(
        "Persons can be heard by video link before the court, with the formalities of evidence.",
        "Puede declararse por videoconferencia ante el órgano jurisdiccional, con las formalidades "
        "de la prueba.",
    ),
    reading=Text(
        "So a witness or a victim, and a person held in the other State, can be heard without "
        "traveling.",
        "Así puede oírse a un testigo o a una víctima, y a quien está detenido en el otro Estado, "
        "sin que viajen.",
    ),
)
article_451 = _article(
    "451",
    Text("Transfer of prisoners as witnesses", "Traslado de personas detenidas"),
    Text(
        "A prisoner is lent only with his or her express consent, with leave of the authority that "
        "holds the person, for shown need, and under an agreement on custody and a date of return, "
        "which is put off only where no law prevents it.",
        "La persona detenida solo se traslada con su consentimiento expreso, con autorización de "
        "la autoridad a cuya disposición está, por necesidad acreditada, y con acuerdo de custodia "
        "y fecha de regreso, prorrogable solo si no hay impedimento legal.",
    ),
    left_to=Text(
        "the person, who consents, and the authority that holds the person",
        "la persona, que consiente, y la autoridad que la tiene a su disposición",
    ),
    reading=Text(
        "Not a surrender for trial. With the United States the consents are asked under the treaty "
        "of 1987 and are not asked twice.",
        "No es una entrega para ser juzgado. Con Estados Unidos los consentimientos se preguntan "
        "conforme al tratado de 1987 y no se repiten.",
    ),
)
article_452 = _article(
    "452",
    Text("Confiscation", "Decomiso"),
    Text(
        "The request brings a certified copy of the order, the evidence on which it rests, and "
        "the statement that the judgment is final; it is carried out as the code provides.",
        "La solicitud trae copia certificada de la orden, la prueba que la sustenta y la "
        "indicación de que la sentencia es firme; se desahoga como dispone el código.",
    ),
)
article_453 = _article(
    "453",
    Text("Presence of foreign officials", "Presencia de representantes extranjeros"),
    Text(
        "Officials of the State that asks may be allowed to watch; a Mexican prosecutor leads the "
        "act throughout and may put their questions.",
        "Puede autorizarse que observen representantes de la parte requirente; la diligencia la "
        "conduce en todo momento un agente del Ministerio Público, que puede formular sus "
        "preguntas.",
    ),
    left_to=assistance.CENTRAL_AUTHORITY,
)
article_454 = _article(
    "454",
    Text("Costs", "Gastos"),
    Text(
        "Mexico bears the costs, save the fees of experts and the travel of witnesses; of an "
        "extraordinary cost it tells the State that asks.",
        "México sufraga los gastos, salvo los honorarios de peritos y el traslado de testigos; de "
        "los que no pueda cubrir avisa a la parte requirente.",
    ),
    left_to=assistance.CENTRAL_AUTHORITY,
)
