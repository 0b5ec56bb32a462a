"""Treaty of 9 December 1987 on mutual legal assistance: evidence that travels without a person.

No copy of its text was at hand. Its articles are therefore named after what they deal with, not by
a number, and nothing here is more than known.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import assistance
from dedere.law.language.provisions import Instrument

ASSISTANCE_TREATY = Instrument(
    id="assistance-treaty-1987",
    name=Text(
        "Treaty on Cooperation between the United States of America and the United Mexican States "
        "for Mutual Legal Assistance, signed at Mexico City on 9 December 1987",
        "Tratado de Cooperación entre los Estados Unidos Mexicanos y los Estados Unidos de América "
        "sobre Asistencia Jurídica Mutua, firmado en la Ciudad de México el 9 de diciembre de 1987",
    ),
    short=Text("Assistance Treaty of 1987", "Tratado de Asistencia Jurídica de 1987"),
    official=Text(
        "Senate Treaty Doc. 100-13; 27 I.L.M. 443 (both known, not verified)",
        "DOF 24 de enero de 1992 (fecha dudosa)",
    ),
    in_force_from=day("1991-05-03"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "no copy was read: what is said here comes from professional knowledge and must be "
        "checked against the official text, the numbers of its articles included",
        "no se leyó copia alguna: lo que aquí se dice viene del conocimiento profesional y debe "
        "cotejarse con el texto oficial, incluidos los números de sus artículos",
    ),
    authentic=("en", "es"),
    note=Text(
        "It gives evidence, never persons: nobody is surrendered under it. That it was signed on "
        "9 December 1987 and entered into force on 3 May 1991 is known, not verified.",
        "Da pruebas, nunca personas: nadie se entrega conforme a él. Que se firmó el 9 de "
        "diciembre de 1987 y entró en vigor el 3 de mayo de 1991 es conocido, sin verificar.",
    ),
    style="titled",
)

ASKED = assistance.assistance_asked_by.is_not("none")
"""Where neither State asked the other for anything, the treaty has nothing to say."""


def titled(en: str, es: str) -> Text:
    """A title that cites: the treaty, and what the article deals with."""
    return Text(f"{ASSISTANCE_TREATY.short.en}, {en}", f"{ASSISTANCE_TREATY.short.es}, {es}")
