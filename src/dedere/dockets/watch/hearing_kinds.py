"""The hearings of a federal prosecution by the names that courts print."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dedere.bilingual import Text

_RE = re.IGNORECASE | re.ASCII


@dataclass(frozen=True, slots=True)
class HearingKind:
    """A kind of hearing."""

    name: str
    """``sentencing``, ``status`` …: a short name for programs."""
    title: Text
    once: bool = False
    """Whether a case has one of them at a time, so that a new day takes the place of the old."""


def _kind(name: str, en: str, es: str, *, once: bool = False) -> HearingKind:
    return HearingKind(name, Text(en, es), once)


_CONFERENCE = r"(?:conference|conf\.?|hearing|hrg\.?)s?"
_HEARING = r"(?:hearing|hrg\.?)s?"
_TABLE: tuple[tuple[HearingKind, str], ...] = (
    (
        _kind("motion", "Motion hearing", "Audiencia de mociones"),
        rf"(?:in[- ]court |evidentiary )?motions? (?:in limine )?{_HEARING}"
        r"(?: ?(?:/|and) ?trial setting)?|hearing on (?:the )?(?:pending )?motions?\b"
        rf"|(?:oral )?arguments?\b|daubert {_HEARING}|suppression {_HEARING}"
        rf"|{_HEARING} on [^.;,()]{{0,40}}?\bmotions?\b(?: (?:to|for|in) [^.;,()]{{0,60}}?)?"
        r"(?= (?:is|are|has|previously|currently|now|set|reset|continued|vacated)\b)",
    ),
    (
        _kind("initial_appearance", "Initial appearance", "Primera comparecencia", once=True),
        r"initial appearances?(?: hearing)?|first appearances?(?: hearing)?",
    ),
    (
        _kind("arraignment", "Arraignment", "Lectura de cargos", once=True),
        rf"arraignments?(?: (?:&|and) plea)?(?: {_HEARING})?",
    ),
    (
        _kind("detention", "Detention hearing", "Audiencia sobre la detención", once=True),
        rf"detention {_HEARING}|detention(?= and (?:arraignment|preliminary|bond) {_HEARING})"
        rf"|bail (?:review )?{_HEARING}|bond (?:review )?{_HEARING}|nebbia {_HEARING}",
    ),
    (
        _kind("preliminary", "Preliminary hearing", "Audiencia preliminar", once=True),
        rf"preliminary (?:{_HEARING}|examinations?)(?! (?:on|re) (?:revocation|supervis))",
    ),
    (
        _kind("removal", "Removal or identity hearing", "Audiencia de traslado o identidad"),
        rf"(?:removal|identity)(?: (?:and|/) ?(?:removal|identity))? {_HEARING}",
    ),
    (
        _kind("extradition", "Extradition hearing", "Audiencia de extradición", once=True),
        rf"(?:extradition|certification) {_HEARING}",
    ),
    (
        _kind("change_of_plea", "Change of plea", "Cambio de declaración", once=True),
        rf"change[- ]of[- ]plea(?: {_HEARING})?|(?:guilty )?plea(?: and sentencing)? {_HEARING}"
        rf"|re-?arraignments?(?: {_HEARING})?|rule 11 {_HEARING}|plea to (?:the )?information"
        rf"|entry of plea",
    ),
    (
        _kind("jury_selection", "Jury selection", "Selección del jurado", once=True),
        r"jury selection|voir dire",
    ),
    (
        _kind("trial_conference", "Pretrial conference", "Conferencia previa al juicio"),
        rf"(?:final |initial |telephonic )?pre-?trial {_CONFERENCE}|trial (?:setting|management|"
        rf"confirmation|readiness|scheduling) {_CONFERENCE}|trial setting|docket call|calendar call"
        rf"|trial confirmation|final pre-?trial|charge conference|pre-?trial(?= (?:is |re)?set)",
    ),
    (
        _kind("trial", "Trial", "Juicio", once=True),
        r"(?:jury |bench |court |non-?jury |(?<!speedy )\b)trials?(?! by jury)"
        r"(?! (?:setting|date and time|preparation|brief|exhibit|days?\b|management|subpoena"
        r"|witness))(?: date)?",
    ),
    (
        _kind("sentencing", "Sentencing", "Audiencia de sentencia", once=True),
        rf"(?:re-?)?sentencing(?: {_HEARING})?(?! (?:memo|position|guideline|recommend|statement"
        r"|exhibit|submission|report|schedule\b))|sentence with(?:out)? (?:psr|psi)(?: hearing)?"
        rf"|imposition of sentence|disposition {_HEARING}"
        r"|sentence(?= (?:date|(?:is |now )?(?:re-?)?(?:set|scheduled))\b)(?: date)?",
    ),
    (
        _kind("revocation", "Revocation hearing", "Audiencia de revocación"),
        rf"(?:final |preliminary )?(?:revocation|violation)(?: of (?:supervised release|probation|"
        rf"pre-?trial release))? {_HEARING}|(?:final |preliminary )?{_HEARING} (?:re|on) revocation"
        r"(?: of (?:supervised release|probation|pre-?trial release))?"
        rf"|show cause {_HEARING}|{_HEARING} re (?:order to )?show cause"
        rf"|evidentiary {_HEARING} re revocation",
    ),
    (
        _kind("competency", "Competency hearing", "Audiencia sobre capacidad"),
        rf"competency {_HEARING}",
    ),
    (
        _kind("counsel", "Hearing on counsel", "Audiencia sobre la defensa"),
        rf"(?:attorney|counsel|faretta|curcio) (?:status |appointment )?{_HEARING}"
        rf"|status {_HEARING} re (?:new )?counsel",
    ),
    (
        _kind("forfeiture", "Hearing on forfeiture or money", "Audiencia sobre decomiso o dinero"),
        rf"(?:forfeiture|restitution|ancillary|bond exoneration) {_HEARING}",
    ),
    (
        _kind("evidentiary", "Evidentiary hearing", "Audiencia de prueba"),
        rf"evidentiary {_HEARING}",
    ),
    (
        _kind("status", "Status hearing", "Audiencia de seguimiento"),
        rf"(?:further |joint |telephonic |telephone |video )*(?:status|scheduling|case management|"
        rf"telephonic|telephone|video|in[- ]chambers|chambers|disposition|settlement|discovery"
        rf"|planning|cipa|cipa section 2|status and trial setting) {_CONFERENCE}"
        r"(?: ?(?:/|and) ?trial setting)?|telephone call|status check|status as to counsel",
    ),
    (_kind("other", "Hearing", "Audiencia"), rf"{_CONFERENCE}|next court date|court appearance"),
)

KINDS: dict[str, HearingKind] = {kind.name: kind for kind, _ in _TABLE}
"""All kinds by name."""

PHRASE = re.compile(
    "|".join(rf"(?P<{kind.name}>(?<![\w-])(?:{regex})(?![\w-]))" for kind, regex in _TABLE), _RE
)
"""Finds the names; the name of the group is that of the kind."""
