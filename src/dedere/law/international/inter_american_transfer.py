"""Inter-American convention of 1993 on serving sentences abroad: another way that is not used."""

from dedere.law.international import INTER_AMERICAN_TRANSFER, sources
from dedere.law.language import DOUBTFUL, KNOWN, Text

conditions = INTER_AMERICAN_TRANSFER.article(
    "conditions",
    Text(
        "Inter-American Convention on Serving Sentences, conditions",
        "Convención Interamericana sobre Cumplimiento de Condenas, condiciones",
    ),
    Text(
        "A final judgment, the person's consent, an offense in both States, nationality of the "
        "State that receives, no death penalty, and at least six months left. It has no bar for "
        "domiciliaries and none for immigration offenses.",
        "Sentencia firme, consentimiento de la persona, delito en ambos Estados, nacionalidad del "
        "Estado que recibe, que no se trate de pena de muerte y al menos seis meses por cumplir. "
        "No conoce impedimento por domicilio ni por delitos migratorios.",
    ),
    confidence=KNOWN,
    sources=[sources.SENATE_ON_INTER_AMERICAN],
)
between_the_two = INTER_AMERICAN_TRANSFER.article(
    "between-mexico-and-the-united-states",
    Text(
        "Inter-American Convention on Serving Sentences, use between Mexico and the United States",
        "Convención Interamericana sobre Cumplimiento de Condenas, uso entre México y Estados "
        "Unidos",
    ),
    Text(
        "It binds both States since 24 June 2001. Whether their authorities would use it where the "
        "treaty of 1976 bars a transfer is doubtful.",
        "Obliga a ambos Estados desde el 24 de junio de 2001. Si sus autoridades la usarían donde "
        "el tratado de 1976 impide el traslado es dudoso.",
    ),
    confidence=DOUBTFUL,
    in_force_from="2001-06-24",
    sources=[sources.INTER_AMERICAN_STATUS],
    reading=Text(
        "The dates are verified; the use is what is doubtful. It counts only where the reading "
        "“instrument-of-transfer” is switched to it.",
        "Las fechas están verificadas; lo dudoso es el uso. Solo cuenta si la lectura "
        "«instrument-of-transfer» se cambia a ella.",
    ),
)
