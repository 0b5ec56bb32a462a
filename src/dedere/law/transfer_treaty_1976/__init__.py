"""Treaty on the Execution of Penal Sentences between Mexico and the United States, 1976.

Signed at Mexico City on 25 November 1976. One file an article, in the treaty's own order. Both
directions are the same rule with the two States changed about: the *transferring State* is the one
whose court gave the sentence, the *receiving State* that of the person's nationality.

Transfer is not extradition: nothing here is asked of a request for extradition, nor the other way.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

TREATY = Instrument(
    id="transfer-treaty-1976",
    name=Text(
        "Treaty between the United States of America and the United Mexican States on the "
        "Execution of Penal Sentences, signed at Mexico City on 25 November 1976",
        "Tratado entre los Estados Unidos Mexicanos y los Estados Unidos de América sobre la "
        "Ejecución de Sentencias Penales, firmado en la Ciudad de México el 25 de noviembre de "
        "1976",
    ),
    short=Text("Transfer Treaty of 1976", "Tratado de Ejecución de Sentencias de 1976"),
    official=Text(
        "28 U.S.T. 7399; T.I.A.S. 8718",
        "28 U.S.T. 7399; T.I.A.S. 8718; DOF 10 de noviembre de 1977 (sin verificar)",
    ),
    in_force_from=day("1977-11-30"),
    read_up_to=day("2026-04"),
    read_in=Text(
        "copies of parts of the text (preamble, arts. I and VI to IX, dates) and works that apply "
        "the rest; what is marked as known was not read line by line and should be compared with "
        "T.I.A.S. 8718",
        "copias de partes del texto (preámbulo, arts. I y VI a IX, fechas) y obras que aplican lo "
        "demás; lo marcado como conocido no se leyó renglón por renglón y conviene cotejarlo con "
        "T.I.A.S. 8718",
    ),
    authentic=("en", "es"),
    note=Text(
        "Both States are parties: ratified by Mexico on 24 October 1977 and by the United States "
        "on 2 August 1977; instruments exchanged at Washington on 31 October 1977. In the United "
        "States it works through chapter 306 of title 18; in Mexico through article 18 of the "
        "Constitution. Transfer needs the person's express consent; it is not extradition.",
        "Ambos Estados son parte: México lo ratificó el 24 de octubre de 1977 y Estados Unidos el "
        "2 de agosto de 1977; los instrumentos se canjearon en Washington el 31 de octubre de "
        "1977. En Estados Unidos opera por el capítulo 306 del título 18; en México, por el "
        "artículo 18 de la Constitución. El traslado exige el consentimiento expreso de la "
        "persona; no es extradición.",
    ),
)
