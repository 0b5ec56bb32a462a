"""Council of Europe convention of 1983 on transfer: another way that is not used."""

from dedere.law.international import COUNCIL_OF_EUROPE_TRANSFER, sources
from dedere.law.language import DOUBTFUL, KNOWN, VERIFIED, Text

conditions = COUNCIL_OF_EUROPE_TRANSFER.article(
    "conditions",
    Text(
        "Convention on the Transfer of Sentenced Persons, conditions",
        "Convenio sobre Traslado de Personas Condenadas, condiciones",
    ),
    Text(
        "A final judgment, at least six months left, the person's consent, an offense in both "
        "States, and the agreement of both; either State may ask. It has no bar for domiciliaries "
        "and none for immigration offenses.",
        "Sentencia firme, al menos seis meses por cumplir, consentimiento de la persona, delito en "
        "ambos Estados y acuerdo de los dos; cualquiera de ellos puede pedirlo. No conoce "
        "impedimento por domicilio ni por delitos migratorios.",
    ),
    confidence=KNOWN,
    sources=[sources.COUNCIL_OF_EUROPE_SUMMARY],
)
conversion = COUNCIL_OF_EUROPE_TRANSFER.article(
    "conversion",
    Text(
        "Convention on the Transfer of Sentenced Persons, conversion of the sentence",
        "Convenio sobre Traslado de Personas Condenadas, conversión de la pena",
    ),
    Text(
        "The State that receives may convert the sentence into one of its own law. The treaty of "
        "1976 knows only continued enforcement.",
        "El Estado que recibe puede convertir la pena en una de su propia ley. El tratado de 1976 "
        "solo conoce la continuación del cumplimiento.",
    ),
    confidence=VERIFIED,
    sources=[sources.EFFECT_OF_TRANSFER, sources.COUNCIL_OF_EUROPE_SUMMARY],
)
pardon = COUNCIL_OF_EUROPE_TRANSFER.article(
    "pardon",
    Text(
        "Convention on the Transfer of Sentenced Persons, art. 12",
        "Convenio sobre Traslado de Personas Condenadas, art. 12",
    ),
    Text(
        "Either State may pardon, grant amnesty or commute. Under the treaty of 1976 pardon and "
        "amnesty stay with the transferring State.",
        "Cualquiera de los dos Estados puede indultar, amnistiar o conmutar. Conforme al tratado "
        "de 1976 el indulto y la amnistía quedan en el Estado trasladante.",
    ),
    confidence=KNOWN,
    sources=[sources.COUNCIL_OF_EUROPE_SUMMARY],
)
between_the_two = COUNCIL_OF_EUROPE_TRANSFER.article(
    "between-mexico-and-the-united-states",
    Text(
        "Convention on the Transfer of Sentenced Persons, use between Mexico and the United States",
        "Convenio sobre Traslado de Personas Condenadas, uso entre México y Estados Unidos",
    ),
    Text(
        "It binds both States since 1 November 2007. Whether their authorities would use it where "
        "the treaty of 1976 bars a transfer is doubtful.",
        "Obliga a ambos Estados desde el 1 de noviembre de 2007. Si sus autoridades lo usarían "
        "donde el tratado de 1976 impide el traslado es dudoso.",
    ),
    confidence=DOUBTFUL,
    in_force_from="2007-11-01",
    sources=[sources.COUNCIL_OF_EUROPE_PARTIES],
    reading=Text(
        "The dates are verified; the use is what is doubtful. It counts only where the reading "
        "“instrument-of-transfer” is switched to it.",
        "Las fechas están verificadas; lo dudoso es el uso. Solo cuenta si la lectura "
        "«instrument-of-transfer» se cambia a él.",
    ),
)
