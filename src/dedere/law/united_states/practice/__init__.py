"""Published practice of the Departments of Justice and State.

Manuals bind those who work by them; they give the person no right. What they say is shown beside
the law and never counts for the outcome.
"""

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

_READ_IN = Text(
    "pages of the Department as published or archived; later editions may differ",
    "páginas del Departamento, publicadas o archivadas; ediciones posteriores pueden diferir",
)
_NOTE = Text(
    "A manual is practice, not law. The day from which it counts here is that of the treaty.",
    "Un manual es práctica, no ley. El día desde el que cuenta aquí es el del tratado.",
)

JM = Instrument(
    id="us/jm",
    name=Text(
        "Justice Manual of the United States Department of Justice",
        "Manual de Justicia (Justice Manual) del Departamento de Justicia de Estados Unidos",
    ),
    short=same("JM"),
    official=same("Justice Manual, 9-15.000, 9-35.000"),
    in_force_from=day("1980-01-25"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "its table of headings, in an older edition (United States Attorneys' Manual)",
        "su tabla de epígrafes, en una edición anterior (United States Attorneys' Manual)",
    ),
    authentic=("en",),
    note=_NOTE,
    style="titled",
)
CRM = Instrument(
    id="us/crm",
    name=Text(
        "Criminal Resource Manual of the United States Department of Justice",
        "Manual de Recursos Penales (Criminal Resource Manual) del Departamento de Justicia de "
        "Estados Unidos",
    ),
    short=same("CRM"),
    official=same("Criminal Resource Manual, 601-699, 732-741"),
    in_force_from=day("1980-01-25"),
    read_up_to=day("2026-03"),
    read_in=_READ_IN,
    authentic=("en",),
    note=_NOTE,
    scope=case.requested_state.is_("US"),
    style="titled",
)
FAM = Instrument(
    id="us/7-fam",
    name=Text(
        "Foreign Affairs Manual of the United States Department of State, volume 7",
        "Manual de Relaciones Exteriores (Foreign Affairs Manual) del Departamento de Estado de "
        "Estados Unidos, volumen 7",
    ),
    short=same("7 FAM"),
    official=same("7 FAM 480, 1600"),
    in_force_from=day("1980-01-25"),
    read_up_to=day("2026-03"),
    read_in=_READ_IN,
    authentic=("en",),
    note=_NOTE,
    style="titled",
)
OIA = Instrument(
    id="us/oia",
    name=Text(
        "Guidelines of the Office of International Affairs of the United States Department of "
        "Justice",
        "Lineamientos de la Oficina de Asuntos Internacionales del Departamento de Justicia de "
        "Estados Unidos",
    ),
    short=Text("OIA guidelines", "Lineamientos de la OIA"),
    official=Text("published on the page of the Office", "publicados en la página de la Oficina"),
    in_force_from=day("1980-01-25"),
    read_up_to=day("2026-03"),
    read_in=_READ_IN,
    authentic=("en",),
    note=_NOTE,
    style="titled",
)
SECRETARY = Instrument(
    id="us/state",
    name=Text(
        "What is for the Secretary of State alone",
        "Lo que corresponde solo al Secretario de Estado",
    ),
    short=Text("Secretary of State", "Secretario de Estado"),
    official=Text(
        "not published as one text: it follows from the rule of non-inquiry",
        "no publicado como un solo texto: se sigue de la regla de no indagación",
    ),
    in_force_from=day("1980-01-25"),
    read_up_to=day("2016-08"),
    read_in=Text(
        "opinions of courts that leave the matter to the Secretary",
        "sentencias que dejan la materia al Secretario",
    ),
    authentic=("en",),
    note=Text(
        "Courts do not hear these matters (rule of non-inquiry); the person can only put them to "
        "the Department of State.",
        "Los tribunales no conocen de estas materias (regla de no indagación); la persona solo "
        "puede plantearlas al Departamento de Estado.",
    ),
    scope=case.requested_state.is_("US"),
    style="titled",
)
