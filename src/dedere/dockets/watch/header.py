"""What changed above the entries: flags, judges, dates, numbers, parties, counsel, counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from dedere.bilingual import Text
from dedere.dockets.coding import quoting
from dedere.dockets.model import Docket
from dedere.dockets.watch.changes import HeaderChange, NotShown, Part
from dedere.dockets.watch.parties import parties_changed
from dedere.dockets.watch.showing import shows_counts, shows_header, shows_parties
from dedere.dockets.watch.touching import of_flag

_TITLES = re.compile(
    r"\b(?:the )?(?:hon(?:orable|\.)?|chief|senior|u\.?s\.?|united states|district|magistrate|judge"
    r"|mag\.?|duty)\b\.?",
    re.IGNORECASE,
)


def header_changed(old: Docket, new: Docket) -> tuple[list[HeaderChange], list[NotShown]]:
    """The changes, and what one of the two could not show."""
    changes: list[HeaderChange] = []
    unseen: list[NotShown] = []
    hidden = tuple({*quoting.hidden_names(old), *quoting.hidden_names(new)})
    _flags(old, new, changes, unseen)
    for name, part, label, same in _SCALARS:
        before, after = getattr(old, name), getattr(new, name)
        found = _scalar(old, new, before, after, same)
        if found is True:
            changes.append(_said(part, name, label, before, after))
        elif found is not None:
            unseen.append(_not_shown(name, label, before=found == "before"))
    for name, label in _NUMBERS.items():
        changes += _numbers(old, new, name, label)
    if shows_parties(old) and shows_parties(new):
        counts = shows_counts(old) and shows_counts(new)
        changes += parties_changed(old, new, hidden, counts=counts)
        if shows_counts(old) != shows_counts(new):
            unseen.append(_not_shown("counts", _COUNTS, before=shows_counts(new)))
    elif shows_parties(old) != shows_parties(new):
        unseen.append(_not_shown("parties", _PARTIES, before=shows_parties(new)))
    return changes, unseen


def _flags(old: Docket, new: Docket, changes: list[HeaderChange], unseen: list[NotShown]) -> None:
    shown_old, shown_new = (shows_header(one) or bool(one.flags) for one in (old, new))
    if shown_old != shown_new:
        if old.flags or new.flags:
            unseen.append(_not_shown("flags", _FLAGS, before=shown_new))
        return
    for flag in new.flags:
        if flag not in old.flags:
            said = _FLAG_ON.format(flag=flag)
            changes.append(HeaderChange(Part.FLAG, flag, None, flag, said, of_flag(flag)))
    for flag in old.flags:
        if flag not in new.flags:
            said = _FLAG_OFF.format(flag=flag)
            changes.append(HeaderChange(Part.FLAG, flag, flag, None, said, of_flag(flag)))


def _scalar(
    old: Docket,
    new: Docket,
    before: object,
    after: object,
    same: Callable[[object, object], bool],
) -> bool | str | None:
    """True where it changed, ``before`` or ``after`` where that copy could not show it."""
    if before is None and after is None:
        return None
    if before is not None and after is not None:
        return None if same(before, after) else True
    lacking = old if before is None else new
    if shows_header(lacking) or old.source.form == new.source.form:
        return True
    return "before" if before is None else "after"


def _numbers(old: Docket, new: Docket, name: str, label: Text) -> Iterator[HeaderChange]:
    """Numbers of other dockets; only reports print them all, so only they can lose one."""
    before, after = getattr(old, name), getattr(new, name)
    if shows_header(old):
        for one in after:
            if one not in before:
                said = _NUMBER_NEW.format(label=label, number=one)
                yield HeaderChange(Part.NUMBER, name, None, one, said, _OF_NUMBERS[name])
    if shows_header(old) and shows_header(new):
        for one in before:
            if one not in after:
                said = _NUMBER_GONE.format(label=label, number=one)
                yield HeaderChange(Part.NUMBER, name, one, None, said, _OF_NUMBERS[name])


def _said(part: Part, name: str, label: Text, before: object, after: object) -> HeaderChange:
    one, other = _plain(before), _plain(after)
    if one is None:
        text = _NOW.format(label=label, after=other)
    elif other is None:
        text = _NO_MORE.format(label=label, before=one)
    else:
        text = _CHANGED.format(label=label, before=one, after=other)
    return HeaderChange(part, name, one, other, text, _OF_SCALARS.get(name, ()))


def _not_shown(what: str, label: Text, *, before: bool) -> NotShown:
    return NotShown(what, before, (_UNSEEN_OLD if before else _UNSEEN_NEW).format(label=label))


def _plain(value: object) -> str | None:
    if value is None:
        return None
    return value.isoformat() if isinstance(value, date) else str(value)


def _equal(one: object, other: object) -> bool:
    return one == other


def _same_name(one: object, other: object) -> bool:
    """Judges are printed with their titles or without."""
    plain = (re.findall(r"\w+", _TITLES.sub(" ", str(name)).casefold()) for name in (one, other))
    first, second = plain
    return first == second


def _same_words(one: object, other: object) -> bool:
    """``USA`` and ``United States of America`` are one party."""
    first, second = (
        re.findall(
            r"\w+",
            re.sub(r"\b(?:usa|united states(?: of america)?)\b", "us", str(name).casefold()),
        )
        for name in (one, other)
    )
    return first == second


_ASSIGNED = Text("Judge", "Juez")
_REFERRED = Text("Judge to whom it is referred", "Juez a quien se remite")
_FILED = Text("Date filed", "Fecha de presentación")
_ENDED = Text("Date terminated", "Fecha de terminación")
_CAPTION = Text("Caption", "Carátula")
_SCALARS: tuple[tuple[str, Part, Text, Callable[[object, object], bool]], ...] = (
    ("assigned_to", Part.JUDGE, _ASSIGNED, _same_name),
    ("referred_to", Part.JUDGE, _REFERRED, _same_name),
    ("date_filed", Part.DATE, _FILED, _equal),
    ("date_terminated", Part.DATE, _ENDED, _equal),
    ("caption", Part.CAPTION, _CAPTION, _same_words),
)
_OF_SCALARS = {"date_terminated": ("resolution",)}
_NUMBERS = {
    "magistrate_numbers": Text("Magistrate judge's docket", "Expediente del juez magistrado"),
    "related_numbers": Text("Related docket", "Expediente relacionado"),
    "appeal_numbers": Text("Appeal", "Apelación"),
    "other_court_numbers": Text("Docket in another court", "Expediente en otro tribunal"),
}
_OF_NUMBERS = {
    "magistrate_numbers": ("other_dockets",),
    "related_numbers": ("other_dockets",),
    "appeal_numbers": ("appeals", "other_dockets"),
    "other_court_numbers": ("other_dockets", "transfers"),
}
_FLAGS = Text("flags", "marcas")
_COUNTS = Text("counts and dispositions", "cargos y resoluciones")
_PARTIES = Text("parties, counsel and counts", "partes, abogados y cargos")
_FLAG_ON = Text("Flag put on: {flag}.", "Marca puesta: {flag}.")
_FLAG_OFF = Text("Flag taken off: {flag}.", "Marca quitada: {flag}.")
_NOW = Text("{label}: now {after}.", "{label}: ahora {after}.")
_NO_MORE = Text("{label}: no longer {before}.", "{label}: ya no {before}.")
_CHANGED = Text("{label}: {before}, now {after}.", "{label}: {before}; ahora {after}.")
_NUMBER_NEW = Text("{label}: {number} is new.", "{label}: {number} es nuevo.")
_NUMBER_GONE = Text("{label}: {number} is gone.", "{label}: {number} ya no aparece.")
_UNSEEN_OLD = Text(
    "The older copy could not show this, so nothing is said of a change: {label}.",
    "La copia anterior no podía mostrarlo; no se dice que cambió: {label}.",
)
_UNSEEN_NEW = Text(
    "The newer copy does not show this, so nothing is said of a change: {label}.",
    "La copia nueva no lo muestra; no se dice que cambió: {label}.",
)
