"""Articles 443 and 444. Execution, confidence and use of what was given."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.criminal_procedure_code import PROCEDURE_CODE, assistance, sources

article_443 = PROCEDURE_CODE.article(
    "443",
    Text("Execution", "Ejecución de las solicitudes"),
    Text(
        "The central authority checks the request and carries it out in the way that it names, "
        "unless Mexican law is against it, sends what was obtained, and tells at once what cannot "
        "be done and why.",
        "La autoridad central revisa la solicitud y la desahoga en la forma que ella indique, "
        "salvo que se oponga la ley mexicana, remite lo obtenido e informa de inmediato lo que no "
        "pueda cumplirse y por qué.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=assistance.CENTRAL_AUTHORITY,
)
article_444 = PROCEDURE_CODE.article(
    "444",
    Text("Confidence and limits of use", "Confidencialidad y límites de uso"),
    Text(
        "Whoever deals with a request keeps it in confidence. What was given serves only the "
        "purpose and the case for which it was asked, unless written consent allows another use.",
        "Quien intervenga en una solicitud guarda su confidencialidad. Lo obtenido solo sirve al "
        "objetivo y al caso para los que se pidió, salvo consentimiento escrito para otro uso.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "The code says that the State that asks consents, where one would expect the one that "
        "gave. With the United States the treaty of 1987 has a rule on use of its own, which "
        "prevails. It limits what victims can be shown of a foreign file.",
        "El código dice que consiente el Estado requirente, donde se esperaría el que dio la "
        "información. Con Estados Unidos prevalece la regla de uso del tratado de 1987. Limita lo "
        "que puede mostrarse a las víctimas de un expediente extranjero.",
    ),
)
