"""Regulations of the Department of Justice on prisons, and what the Bureau of Prisons publishes.

Title 28 of the Code of Federal Regulations, as far as it bears on the transfer of prisoners and on
sentence credits; the Bureau's programme statement on transfers, and its statement on sentences
for immigration offenses.
"""

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.law.facts import transfer
from dedere.law.language.provisions import Instrument

CFR_28 = Instrument(
    id="us/28-cfr",
    name=Text(
        "Code of Federal Regulations, Title 28: Judicial Administration",
        "Código de Reglamentos Federales (C.F.R.), título 28: administración de justicia",
    ),
    short=same("28 C.F.R."),
    official=Text(
        "28 C.F.R. parts 0, 523 and 527, subpart E; 80 Fed. Reg. 38620 (7 July 2015)",
        "28 C.F.R. partes 0, 523 y 527, subparte E; 80 Fed. Reg. 38620 (7 de julio de 2015)",
    ),
    in_force_from=day("1977-10-28"),
    read_up_to=day("2022-03"),
    read_in=Text(
        "unofficial copies of single sections, some in older wordings; check against the official "
        "publication before relying on a word",
        "copias no oficiales de secciones sueltas, algunas en texto anterior; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("en",),
    note=Text(
        "Where the first day of an older wording was not read, it counts from the day of the act "
        "on transfers.",
        "Donde no se leyó desde cuándo rigió un texto anterior, cuenta desde el día de la ley de "
        "traslados.",
    ),
    scope=transfer.transferring_state.is_("US"),
    style="section",
)
BOP = Instrument(
    id="us/bop",
    name=Text(
        "Published practice of the Federal Bureau of Prisons on transfers",
        "Práctica publicada del Buró Federal de Prisiones sobre traslados",
    ),
    short=Text("BOP", "BOP"),
    official=Text(
        "Program Statement 5140.42, CN-1, and a statement to the press",
        "Program Statement 5140.42, CN-1, y una declaración a la prensa",
    ),
    in_force_from=day("2015-04-10"),
    read_up_to=day("2019-04-09"),
    read_in=Text(
        "a copy of the program statement, and a press report of the statement",
        "una copia del programa (program statement), y la nota de prensa de la declaración",
    ),
    authentic=("en",),
    note=Text(
        "Practice binds those who work by it; it is not law, and the treaty prevails.",
        "La práctica obliga a quien trabaja con ella; no es ley, y prevalece el tratado.",
    ),
    scope=transfer.transferring_state.is_("US"),
    style="titled",
)
