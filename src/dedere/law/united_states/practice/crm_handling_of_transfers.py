"""Criminal Resource Manual 734 to 741: how a request for transfer is handled."""

from dedere.bilingual import same
from dedere.law.facts import transfer
from dedere.law.facts.transfer_days import APPLIED
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    calendar_days,
    calendar_months,
    day_asked,
    discretion,
    named,
    time_limit,
)
from dedere.law.united_states.practice import CRM, sources

_OUT = transfer.transferring_state.is_("US")
_DEPARTMENT = Text("the Department of Justice", "el Departamento de Justicia")

crm_734 = CRM.article(
    "734",
    same("CRM 734"),
    Text(
        "How a request is handled: the prison's package, the unit's analyst and memorandum, the "
        "decision. All are told of a denial, and the person may apply again in two years if at "
        "least six months will remain. Where one temporary obstacle stood in the way, such as a "
        "pending appeal, the person may apply earlier, or the Department reconsiders by itself. "
        "After an approval the other government decides.",
        "Cómo se tramita una solicitud: el expediente del centro, el analista y su memorando, la "
        "resolución. La negativa se comunica a todos, y la persona puede pedirlo de nuevo a los "
        "dos años si le faltarán al menos seis meses. Si la causa fue un solo obstáculo temporal, "
        "como una apelación pendiente, puede pedirlo antes, o el Departamento reconsidera de "
        "oficio. Aprobada, resuelve el otro gobierno.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_734],
    left_to=_DEPARTMENT,
    reading=Text(
        "The two years bind the Department's own practice, not the treaty: they are shown and "
        "never decide.",
        "Los dos años son práctica del Departamento, no del tratado: se muestran y nunca deciden.",
    ),
)
APPLY_AGAIN_FROM = transfer.last_denied_on + calendar_months(24)
"""The first day on which a person who was denied may apply again, as a value of the law."""
denied_lately = discretion(
    crm_734,
    Level.TRANSFER,
    Text(
        "A transfer was denied less than two years ago, and not for a single temporary obstacle.",
        "Se negó un traslado hace menos de dos años, y no por un solo obstáculo temporal.",
    ),
    all_of(
        named(
            Text("a transfer was denied", "se negó un traslado"),
            transfer.last_denied_on <= day_asked,
        ),
        named(
            Text(
                "fewer than two years lie between the denial and the application, or the day asked "
                "for where no application came after the denial",
                "hay menos de dos años entre la negativa y la solicitud, o el día por el que se "
                "pregunta si no hubo solicitud posterior a la negativa",
            ),
            all_of(
                APPLIED < APPLY_AGAIN_FROM,
                any_of(
                    transfer.last_denied_on <= transfer.applied_on,
                    day_asked < APPLY_AGAIN_FROM,
                ),
            ),
        ),
        ~transfer.denial_was_for_temporary_obstacle,
    ),
    applies=_OUT,
    scope="everywhere",
    bearing=Bearing.ELIGIBILITY,
    number="E-20",
)
crm_735 = CRM.article(
    "735",
    same("CRM 735"),
    Text(
        "After a transfer only the receiving country administers the sentence. The United States "
        "cannot enforce supervised release or other terms, even against one who comes back "
        "unlawfully; it keeps the power to change or vacate the sentence and to pardon. Mexico "
        "continues the sentence as it is: only the French and Turkish treaties and the Council of "
        "Europe's convention let the receiving country convert it.",
        "Tras el traslado solo el país receptor administra la pena. Estados Unidos no puede hacer "
        "cumplir la libertad supervisada ni otros términos, ni siquiera contra quien regresa "
        "ilegalmente; conserva la facultad de modificar o anular la pena y de indultar. México "
        "continúa la pena como está: solo los tratados con Francia y Turquía y el convenio del "
        "Consejo de Europa permiten convertirla.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_735],
)
crm_737 = CRM.article(
    "737",
    same("CRM 737"),
    Text(
        "The unit asks the prosecutor's office and the investigating agencies for their views, due "
        "14 calendar days from the request. Silence counts as no position or no objection. "
        "Complaints in general terms (dislike of the program, an unsupported belief that the "
        "person will return, a shorter time abroad) carry no weight.",
        "La unidad pide su opinión a la fiscalía y a las agencias que investigaron, para dentro de "
        "14 días naturales desde que la pide. El silencio vale como falta de postura o de "
        "objeción. Las quejas genéricas (desagrado por el programa, creencia sin sustento de que "
        "volverá, menor tiempo en el otro país) no pesan.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_737],
)
views_in_time = time_limit(
    crm_737,
    Level.TRANSFER,
    Text(
        "The prosecutor's office and the agencies gave their views within 14 calendar days of "
        "being asked.",
        "La fiscalía y las agencias dieron su opinión dentro de 14 días naturales desde que se les "
        "pidió.",
    ),
    starts=transfer.views_requested_on,
    runs=calendar_days(14),
    met_by=transfer.views_received_on,
    otherwise=Text(
        "Silence counts as no position or no objection, and the case goes on.",
        "El silencio vale como falta de postura o de objeción, y el trámite sigue.",
    ),
    applies=_OUT,
    scope="everywhere",
    bearing=Bearing.PROCEEDING,
)
crm_739 = CRM.article(
    "739",
    same("CRM 739"),
    Text(
        "All fifty states, Puerto Rico and the Northern Marianas have laws that let prisoners of "
        "theirs take part.",
        "Los cincuenta estados, Puerto Rico y las Marianas del Norte tienen leyes que permiten "
        "participar a sus presos.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_739],
    in_force_from="2012-03-14",
    reading=Text(
        "Memorandum of 14 March 2012. Each state's own law was not read.",
        "Memorando del 14 de marzo de 2012. No se leyó la ley de cada estado.",
    ),
)
crm_740 = CRM.article(
    "740",
    same("CRM 740"),
    Text(
        "In a plea agreement a prosecutor's office may agree to support a transfer, to take no "
        "position, or not to oppose it. It may not promise approval or eligibility: the decision "
        "is the unit's alone, and the office's view does not bind it.",
        "En un acuerdo de culpabilidad la fiscalía puede comprometerse a apoyar el traslado, a no "
        "tomar postura o a no oponerse. No puede prometer la aprobación ni la elegibilidad: "
        "resuelve solo la unidad, y la opinión de la fiscalía no la obliga.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_740],
)
crm_741 = CRM.article(
    "741",
    same("CRM 741"),
    Text(
        "Every prisoner who is to be transferred, in either direction, has a hearing that verifies "
        "consent, once both countries approve: with a magistrate judge, a public defender, and a "
        "writ if one is needed. A representative of the United States Attorney need not attend it "
        "for one who leaves. Then the person goes back to prison until the hand-over.",
        "Toda persona que vaya a ser trasladada, en cualquier dirección, tiene una audiencia que "
        "verifica el consentimiento una vez que ambos países aprueban: con juez magistrado, "
        "defensor público y, si hace falta, mandamiento para su traslado. No es necesario que "
        "asista la fiscalía si la persona sale. Después vuelve a prisión hasta la entrega.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRM_741],
)
office = crm_734.paragraph(
    "office",
    Text(
        "The International Prisoner Transfer Unit is in the Office of International Affairs of the "
        "Criminal Division; older pages place it in the Office of Enforcement Operations, whose "
        "director and associate directors decided.",
        "La Unidad de Traslado Internacional de Prisioneros está en la Oficina de Asuntos "
        "Internacionales de la División Penal; páginas anteriores la ubican en la Oficina de "
        "Operaciones (Enforcement Operations), cuyos directores resolvían.",
    ),
    sources=[sources.CRM_734, sources.RELEASES_OF_2025],
    reading=Text(
        "The name of the office depends on the day.", "El nombre de la oficina depende del día."
    ),
)
steps = crm_734.paragraph(
    "package",
    Text(
        "The case manager builds the package, the Bureau's central office checks that it is "
        "complete, and the unit gives it to an analyst, whose memorandum goes with the chief's "
        "recommendation to the officer who decides.",
        "El responsable del caso arma el expediente, la oficina central del Buró revisa que esté "
        "completo, y la unidad lo da a un analista, cuyo memorando va con la recomendación del "
        "jefe a quien resuelve.",
    ),
    confidence=VERIFIED,
)
