"""What a coder writes. Each act is a new row; nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.store import access, dockets
from dedere.store.access import Reader
from dedere.store.codings import checks
from dedere.store.codings.acts import Decision, Sure, Value, value_of
from dedere.store.codings.errors import CodingError
from dedere.store.codings.gate import lock, mine, still_open
from dedere.store.codings.meanings import remember
from dedere.store.codings.reading import history_of
from dedere.store.models import CodedValue, Coding, DocketCopy

LONGEST_NOTE = 4_000
_NOT_STATED = "not_stated"


def write(
    reader: Reader,
    coding: Coding,
    variable: str,
    decision: str | None = None,
    *,
    value: Any = None,
    missing: str = "",
    evidence: Iterable[checks.Given] = (),
    confidence: str = "",
    note: str = "",
    copy: DocketCopy | None = None,
) -> Value:
    """Write down one act upon one variable.

    Args:
        reader: the coder.
        coding: his coding.
        variable: its name in the codebook.
        decision: ``accepted`` (the proposal as it stands), ``corrected`` (another value, or why
            there is none), ``rejected`` (the proposal is wrong, and nothing is put in its place),
            ``withdrawn`` (nothing is coded for this variable any more). Without it the value
            decides: that of the proposal is accepted, another one corrected.
        value: in the codebook's form; of ``accepted`` it is taken from the proposal.
        missing: why there is no value, a kind of the codebook.
        evidence: places; see `checks.check`. Of ``accepted`` those of the proposal, where none is
            given.
        confidence: how sure the coder is: ``sure``, ``likely``, ``doubtful``.
        note: words of the coder's own.
        copy: the copy of the docket that the coder had before him; the one last used without it.

    Raises:
        NotYoursError: the coding is another's.
        CodingError: what cannot be so, or the coding is finished.
        EvidenceError: a place does not exist, or other words stand there.
        NotKnownError: the codebook has no such variable or kind of missing.
        DedereError: what the codebook says of a value that is none.
    """
    mine(reader, coding)
    used = copy or _copy_of(reader, coding)
    if used.docket_id != coding.docket_id:
        raise CodingError(_OTHER_DOCKET)
    from dedere.dockets.codebook import codebook

    book = codebook()
    told = book.variable(variable)
    if missing:
        book.why_missing(missing)
    if confidence and confidence not in Sure.values:
        raise CodingError(_NO_SURE.format(known=", ".join(Sure.values)))
    if len(note) > LONGEST_NOTE:
        raise CodingError(_LONG_NOTE.format(most=LONGEST_NOTE))
    record = dockets.record_of(used, coding.defendant)
    proposed = _proposal(record, variable)
    made = CodedValue(
        coding=coding,
        variable=variable,
        decision=_decided(decision, value, missing, proposed),
        missing=missing,
        proposal=proposed,
        confidence=confidence,
        note=note.strip(),
        copy=used,
        codebook=book.version,
    )
    if made.decision == Decision.ACCEPTED:
        _accept(made, record, value, list(evidence), reader)
    elif made.decision == Decision.CORRECTED:
        if (value is None) is (not missing):
            raise CodingError(_VALUE_OR_WHY)
        made.value = told.check(value)
        made.evidence = checks.check(reader, used, evidence)
    elif value is not None:
        raise CodingError(_NO_VALUE_HERE.format(decision=made.decision))
    elif made.decision == Decision.REJECTED:
        if proposed is None:
            raise CodingError(_NOTHING_PROPOSED.format(variable=variable))
        made.evidence = checks.check(reader, used, evidence)
    if checks.says_something(made.value) and not made.evidence:
        raise checks.EvidenceError(_PIN.format(variable=variable), _MARK)
    remember(book)
    return _save(reader, made)


def undo(reader: Reader, coding: Coding) -> Value:
    """Take back the last act that stands, and return it.

    Raises:
        NotYoursError: the coding is another's.
        CodingError: there is nothing to take back, or the coding is finished.
    """
    return _turn(reader, coding, Decision.UNDONE)


def redo(reader: Reader, coding: Coding) -> Value:
    """Put back what was last undone, and return it.

    Raises:
        NotYoursError: the coding is another's.
        CodingError: there is nothing to put back, or the coding is finished.
    """
    return _turn(reader, coding, Decision.REDONE)


# -- how an act is kept --------------------------------------------------------------------------


def _accept(
    made: CodedValue,
    record: dict[str, Any],
    value: Any,
    evidence: list[checks.Given],
    reader: Reader,
) -> None:
    if made.proposal is None:
        raise CodingError(_NOTHING_PROPOSED.format(variable=made.variable))
    if value is not None and not _same(value, made.proposal["value"]):
        raise CodingError(_NOT_PROPOSED)
    made.value = made.proposal["value"]
    if made.value is None:
        made.missing = made.missing or _NOT_STATED
    elif made.missing:
        raise CodingError(_VALUE_OR_WHY)
    given = evidence or checks.of_proposal(made.copy, record["evidence"].get(made.variable, ()))
    made.evidence = checks.check(reader, made.copy, given)


def _decided(
    decision: str | None, value: Any, missing: str, proposed: dict[str, Any] | None
) -> str:
    if decision in (None, Decision.CORRECTED):
        if proposed is not None and not missing and value is not None:
            return Decision.ACCEPTED if _same(value, proposed["value"]) else Decision.CORRECTED
        return Decision.CORRECTED
    if decision not in (Decision.ACCEPTED, Decision.REJECTED, Decision.WITHDRAWN):
        raise CodingError(_NO_DECISION.format(decision=decision))
    return decision


def _proposal(record: dict[str, Any], variable: str) -> dict[str, Any] | None:
    """What was proposed for a variable; None where nothing was."""
    variables = record["variables"] or {}
    if variable not in variables:
        return None
    return {
        "value": variables[variable],
        "confidence": record["confidence"].get(variable),
        "alternatives": len(record["alternatives"].get(variable, ())),
    }


def _same(one: Any, other: Any) -> bool:
    """Whether two values are one as JSON has them: true is not 1."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _copy_of(reader: Reader, coding: Coding) -> DocketCopy:
    """The copy that the coder last had before him."""
    last = access.coded_values_for(reader).filter(coding=coding).order_by("-act").first()
    return last.copy if last is not None else coding.copy


def _turn(reader: Reader, coding: Coding, decision: Decision) -> Value:
    mine(reader, coding)
    with transaction.atomic():
        lock(reader, coding.docket)
        history = history_of(reader, coding)
        target = history.to_undo if decision == Decision.UNDONE else history.to_redo
        if target is None:
            raise CodingError(_NOTHING_TO.format(what=_TURNS[decision]))
        made = CodedValue(
            coding=coding,
            variable=target.variable,
            decision=decision,
            of=target.act,
            copy_id=target.copy,
            codebook=target.codebook,
        )
        _save(reader, made)
    return target


def _save(reader: Reader, made: CodedValue) -> Value:
    coding = made.coding
    with transaction.atomic():
        lock(reader, coding.docket)
        still_open(reader, coding)
        history = history_of(reader, coding)
        if made.decision == Decision.WITHDRAWN and made.variable not in history.standing:
            raise CodingError(_NOTHING_CODED.format(variable=made.variable))
        made.act = len(history.acts) + 1
        made.after_opening = access.openings_for(reader).filter(coding=coding).exists()
        made.save()
    return value_of(made, coding.coder.name)


_TURNS = {
    Decision.UNDONE: Text("take back", "deshacer"),
    Decision.REDONE: Text("put back", "rehacer"),
}
_NOTHING_TO = Text("There is nothing to {what}.", "No hay nada que {what}.")
_OTHER_DOCKET = Text("The copy is of another docket.", "La copia es de otro expediente.")
_NO_SURE = Text("How sure you are is one of: {known}.", "La seguridad es una de: {known}.")
_LONG_NOTE = Text(
    "The note has more than {most} characters.", "La nota tiene más de {most} caracteres."
)
_NO_DECISION = Text(
    "'{decision}' is no decision: accepted, corrected, rejected, withdrawn.",
    "«{decision}» no es una decisión: accepted, corrected, rejected, withdrawn.",
)
_VALUE_OR_WHY = Text(
    "Give either a value or the reason why there is none.",
    "Dé un valor o la razón por la que no lo hay.",
)
_NO_VALUE_HERE = Text("'{decision}' has no value.", "«{decision}» no lleva valor.")
_NOTHING_PROPOSED = Text(
    "Nothing was proposed for {variable}.", "No se propuso nada para {variable}."
)
_NOT_PROPOSED = Text(
    "This value is not the one that was proposed.", "Este valor no es el propuesto."
)
_NOTHING_CODED = Text("Nothing is coded for {variable}.", "No hay nada codificado para {variable}.")
_PIN = Text(
    "A value of {variable} needs the place that shows it.",
    "Un valor de {variable} necesita el lugar que lo muestra.",
)
_MARK = Text("Mark the passage, or the header.", "Marque el pasaje o el encabezado.")
