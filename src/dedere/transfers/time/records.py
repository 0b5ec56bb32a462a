"""A computation that is kept: its inputs, its result, who confirmed it, who set it aside and why.

A record is plain values, so that it can stand in a file or in a store. Nothing in it is ever
changed: confirmations and overrides are entries added to its history, and each carries a hash over
the entry before it. What was computed stays beside what replaced it.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

import dedere
from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.transfers.time.computing import Computation, compute
from dedere.transfers.time.loading import from_data
from dedere.transfers.time.steps import ENDS
from dedere.transfers.time.telling import result_of, step_data

FORMAT = "dedere-time-record/1"
"""What a record says of itself."""

REASONS: dict[str, Text] = {
    "court_order": Text("an order of a court", "una orden de un tribunal"),
    "authority_computation": Text(
        "the computation of the sentencing authority was received",
        "se recibió el cómputo de la autoridad que sentenció",
    ),
    "certified_credits": Text(
        "certified credits were received", "se recibieron créditos certificados"
    ),
    "clerical_error": Text("a clerical error was mended", "se corrigió un error material"),
    "other": Text("another reason, told in words", "otra razón, dicha con palabras"),
}
"""Why a computed day may be set aside."""

Record = dict[str, Any]


def save(inputs: Mapping[str, Any], found: Computation, by: str, dated: date) -> Record:
    """A new record of a computation.

    Args:
        inputs: the sentence as plain values, whole.
        found: what was computed from it.
        by: who computed it.
        dated: the day on which it is kept.

    Raises:
        DedereError: where no name is given.
    """
    record: Record = {
        "format": FORMAT,
        "version": dedere.__version__,
        "inputs": json.loads(_canonical(inputs)),
        "asked": {
            "on": found.on.isoformat(),
            "law_of": found.law_of.isoformat(),
            "readings": dict(found.readings),
        },
        "result": result_of(found),
        "parameters": found.numbers.to_data(),
        "steps": {
            lang: [
                step_data(step, lang)
                for step in (
                    *found.steps,
                    *(step for one in found.branches for step in one.projection.steps),
                )
            ]
            for lang in ("en", "es")
        },
    }
    record["hash"] = _hash(_canonical(record))
    record["history"] = []
    return _with(record, {"kind": "saved"}, by, dated)


def recompute(record: Record) -> Computation:
    """The computation of a record's inputs, made anew by the law as it stands here now."""
    asked = record["asked"]
    return compute(
        from_data(record["inputs"]),
        date.fromisoformat(asked["on"]),
        law_of=date.fromisoformat(asked["law_of"]),
        readings=asked["readings"],
    )


def confirm(
    record: Record, by: str, dated: date, *, inputs: Mapping[str, Any] | None = None
) -> Record:
    """A second officer computes again and confirms.

    Args:
        record: the record; it is not changed.
        by: who confirms: nobody who saved or overrode it.
        dated: the day of the confirmation.
        inputs: the sentence as that officer has it, if it is to be compared.

    Raises:
        DedereError: for the same person, for a record that was changed, and with every difference
            where the inputs or the result no longer agree.
    """
    check(record)
    authors = [one["by"] for one in record["history"] if one["kind"] != "confirmed"]
    if _name(by) in {_name(author) for author in authors}:
        raise DedereError(_SAME_PERSON.format(by=by), _ANOTHER)
    if inputs is not None and from_data(inputs) != from_data(record["inputs"]):
        found = differences(record["inputs"], json.loads(_canonical(inputs)))
        if found:
            raise DedereError(_INPUTS_DIFFER.format(found="; ".join(found)), _NEW_RECORD)
    again = recompute(record)
    found = differences(record["result"], result_of(again))
    if found:
        raise DedereError(_RESULT_DIFFERS.format(found="; ".join(found)), _NEW_RECORD)
    return _with(record, {"kind": "confirmed", "version": dedere.__version__}, by, dated)


def override(
    record: Record,
    day: date,
    reason: str,
    why: str,
    by: str,
    dated: date,
    *,
    end: str = "projected",
) -> Record:
    """Set one of the four ends to a day that was not computed; what was computed stays.

    Raises:
        NotKnownError: for a reason or an end that is not listed.
        DedereError: without words of why, or for a record that was changed.
    """
    check(record)
    for known, word in ((REASONS, reason), (ENDS, end)):
        if word not in known:
            todo = did_you_mean(word, known) or _ONE_OF.format(known=", ".join(known))
            raise NotKnownError(_NOT_LISTED.format(word=word), todo)
    if not why.strip():
        raise DedereError(_NO_WHY, _SAY_WHY)
    entry = {
        "kind": "overridden",
        "end": end,
        "day": day.isoformat(),
        "computed": record["result"]["dates"][end],
        "reason": reason,
        "why": why.strip(),
    }
    return _with(record, entry, by, dated)


def standing(record: Record) -> dict[str, Any]:
    """What counts of a record now: each end, who set it aside, and who confirmed all of it."""
    overridden: dict[str, Any] = {}
    confirmed: list[str] = []
    for one in record["history"]:
        if one["kind"] == "overridden":
            overridden[one["end"]] = one
        # What was set aside later was not confirmed by whoever confirmed before.
        confirmed = [*confirmed, one["by"]] if one["kind"] == "confirmed" else []
    return {
        "dates": {
            end: {"earliest": overridden[end]["day"], "latest": overridden[end]["day"]}
            if end in overridden
            else computed
            for end, computed in record["result"]["dates"].items()
        },
        "overridden": sorted(overridden),
        "confirmed_by": confirmed,
    }


def check(record: Mapping[str, Any]) -> None:
    """Refuse what is no record, or a record that was changed after it was written.

    Raises:
        DedereError: with what does not fit.
    """
    if record.get("format") != FORMAT or not isinstance(record.get("history"), list):
        raise DedereError(_NO_RECORD)
    bare = {key: value for key, value in record.items() if key not in ("hash", "history")}
    last = _hash(_canonical(bare))
    if last != record.get("hash"):
        raise DedereError(_CHANGED)
    for entry in record["history"]:
        last = _hash(last + _canonical({k: v for k, v in entry.items() if k != "hash"}))
        if last != entry.get("hash"):
            raise DedereError(_CHANGED)


def differences(before: Any, after: Any, place: str = "") -> list[str]:
    """Where two plain values differ, each with its place and both values."""
    if isinstance(before, dict) and isinstance(after, dict):
        return [
            found
            for key in sorted({*before, *after}, key=str)
            for found in differences(before.get(key), after.get(key), f"{place}.{key}".strip("."))
        ]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True), start=1)
        return [found for n, (a, b) in pairs for found in differences(a, b, f"{place}.{n}")]
    return [] if before == after else [f"{place}: {_short(before)} → {_short(after)}"]


def _short(value: Any) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= 80 else written[:79] + "…"


def _with(record: Record, entry: dict[str, Any], by: str, dated: date) -> Record:
    if not by.strip():
        raise DedereError(_NO_NAME, _GIVE_NAME)
    history = record["history"]
    if history and dated.isoformat() < history[-1]["on"]:
        raise DedereError(_TOO_EARLY.format(last=history[-1]["on"]))
    last = history[-1]["hash"] if history else record["hash"]
    made = {**entry, "by": by.strip(), "on": dated.isoformat()}
    made["hash"] = _hash(last + _canonical(made))
    return {**record, "history": [*history, made]}


def _canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _name(written: str) -> str:
    """A name as it is compared: without regard to case, accents and spaces."""
    apart = unicodedata.normalize("NFKD", written.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


_NO_NAME = Text("No name was given.", "No se indicó ningún nombre.")
_GIVE_NAME = Text("Say who does it: --by NAME.", "Diga quién lo hace: --by NOMBRE.")
_SAME_PERSON = Text(
    "{by} cannot confirm: the same person saved or overrode it.",
    "{by} no puede confirmar: la misma persona lo guardó o lo sustituyó.",
)
_ANOTHER = Text("Another officer must compute again.", "Debe calcular de nuevo otra persona.")
_INPUTS_DIFFER = Text(
    "The inputs no longer agree with the record ({found}).",
    "Los datos ya no coinciden con el registro ({found}).",
)
_RESULT_DIFFERS = Text(
    "The result is no longer the one recorded ({found}).",
    "El resultado ya no es el registrado ({found}).",
)
_NEW_RECORD = Text(
    "Nothing was confirmed. Find out why, and save a new record.",
    "No se confirmó nada. Averigüe por qué y guarde un registro nuevo.",
)
_NOT_LISTED = Text("'{word}' is not listed.", "«{word}» no está en la lista.")
_ONE_OF = Text("Choose one of: {known}.", "Elija una de estas: {known}.")
_NO_WHY = Text("An override needs words that say why.", "Una sustitución necesita decir por qué.")
_SAY_WHY = Text("Write --why TEXT.", "Escriba --why TEXTO.")
_NO_RECORD = Text("This is no record of a computation.", "Este no es un registro de un cómputo.")
_CHANGED = Text(
    "This record was changed after it was written: its hash does not fit.",
    "Este registro se modificó después de escrito: su huella no corresponde.",
)
_TOO_EARLY = Text(
    "An entry cannot be dated before the last one ({last}).",
    "Un asiento no puede tener fecha anterior al último ({last}).",
)
