"""Federal rules of procedure and evidence."""

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.law.facts import case
from dedere.law.language.provisions import Instrument

_READ_IN = Text(
    "no copy: known from professional knowledge; check against the official publication",
    "ninguna copia: conocido por experiencia profesional; coteje con la publicación oficial",
)

FRAP = Instrument(
    id="us/frap",
    name=Text(
        "Federal Rules of Appellate Procedure",
        "Reglas Federales de Procedimiento de Apelación (Federal Rules of Appellate Procedure)",
    ),
    short=same("Fed. R. App. P."),
    official=Text("Federal Rules of Appellate Procedure", "Federal Rules of Appellate Procedure"),
    in_force_from=day("1968-07-01"),
    read_up_to=day("2023-04"),
    read_in=_READ_IN,
    authentic=("en",),
    scope=case.requested_state.is_("US"),
    style="titled",
)
FRCRP = Instrument(
    id="us/frcrp",
    name=Text(
        "Federal Rules of Criminal Procedure",
        "Reglas Federales de Procedimiento Penal (Federal Rules of Criminal Procedure)",
    ),
    short=same("Fed. R. Crim. P."),
    official=Text("Federal Rules of Criminal Procedure", "Federal Rules of Criminal Procedure"),
    in_force_from=day("1946-03-21"),
    read_up_to=day("2023-04"),
    read_in=_READ_IN,
    authentic=("en",),
    scope=case.requested_state.is_("US"),
    style="titled",
)
FRE = Instrument(
    id="us/fre",
    name=Text(
        "Federal Rules of Evidence", "Reglas Federales de Prueba (Federal Rules of Evidence)"
    ),
    short=same("Fed. R. Evid."),
    official=Text("Federal Rules of Evidence", "Federal Rules of Evidence"),
    in_force_from=day("1975-07-01"),
    read_up_to=day("2023-04"),
    read_in=_READ_IN,
    authentic=("en",),
    scope=case.requested_state.is_("US"),
    style="titled",
)
