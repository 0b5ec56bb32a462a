"""Ley de Seguridad Nacional, and the handovers of 2025 and 2026 that were founded on it.

The handovers are no extradition: neither the treaty's documents nor the periods of the extradition
act attach to them. They stand here as practice, dated, beside the act that was named as their
basis, with what attaches to them and what does not.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.facts import case, in_mexico, request
from dedere.law.language import all_of, any_of, calendar_days, day_asked, named, not_before
from dedere.law.language.provisions import Instrument

NATIONAL_SECURITY_ACT = Instrument(
    id="mx/lsn",
    name=Text("National Security Act", "Ley de Seguridad Nacional"),
    short=Text("National Security Act", "Ley de Seguridad Nacional"),
    official=Text("Diario Oficial de la Federación, 31 January 2005", "DOF 31 de enero de 2005"),
    in_force_from=day("2005-02-01"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "an unofficial copy of the consolidated text of the Chamber of Deputies; check against the "
        "official publication before relying on a word",
        "una copia no oficial del texto consolidado de la Cámara de Diputados; coteje con la "
        "publicación oficial antes de apoyarse en una palabra",
    ),
    authentic=("es",),
    scope=case.requested_state.is_("MX"),
    style="mexican",
)

on_record = (
    not_before(in_mexico.transferred_outside_treaty_on, day_asked + calendar_days(1)) <= day_asked
)
"""A handover of which the day is recorded: where none is, it is taken not to have happened yet."""

TRANSFERS = Instrument(
    id="mx/transfers",
    name=Text(
        "Handovers to the United States outside the treaty, 2025 and 2026",
        "Entregas a Estados Unidos fuera del tratado, 2025 y 2026",
    ),
    short=Text("Handovers outside the treaty", "Entregas fuera del tratado"),
    official=Text(
        "statements of the Mexican Government, as the press gave them",
        "declaraciones del Gobierno de México, según las recogió la prensa",
    ),
    in_force_from=day("2025-02-27"),
    read_up_to=day("2026-03"),
    read_in=Text(
        "press reports and published comment; no decision of the National Security Council and no "
        "judgment on these handovers was read",
        "notas de prensa y comentarios publicados; no se leyó acuerdo del Consejo de Seguridad "
        "Nacional ni sentencia sobre estas entregas",
    ),
    authentic=("es",),
    note=Text(
        "A practice, not a law. What is said of what attaches to it is our reading of the treaty, "
        "of the amparo act and of the case law of the United States. A request on which the person "
        "was surrendered is taken for an extradition and not for one of these handovers, unless "
        "one is recorded: that follows from what the two are.",
        "Una práctica, no una ley. Lo que se dice de lo que le es aplicable es nuestra lectura del "
        "tratado, de la Ley de Amparo y de los precedentes de Estados Unidos. La petición en la "
        "que se entregó a la persona se tiene por extradición y no por una de estas entregas, "
        "salvo que conste alguna: se sigue de lo que son una y otra.",
    ),
    scope=all_of(
        case.requested_state.is_("MX"),
        named(
            Text(
                "the person was handed over outside extradition",
                "la persona fue entregada fuera de la extradición",
            ),
            any_of(
                all_of(request.surrendered_on <= day_asked, on_record),
                all_of(
                    request.surrendered_on > day_asked,
                    in_mexico.transferred_outside_treaty_on <= day_asked,
                ),
            ),
        ),
    ),
    style="titled",
)
