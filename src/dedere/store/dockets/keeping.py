"""How dockets come in: which docket a file is a copy of, and what is kept of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

import dedere
from dedere.bilingual import Text
from dedere.dockets import model
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.store import access
from dedere.store.access import Reader, may_write
from dedere.store.cases import NotAllowedError
from dedere.store.dockets.reading import defendants_of, latest, read_again, read_bytes
from dedere.store.models import Docket, DocketCopy, Original
from dedere.store.names import fold

LONGEST_NAME = 500


class NotKeptError(DedereError):
    """A file that cannot be kept as a docket. Nothing was written."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a docket that was given."""

    docket: Docket
    copy: DocketCopy
    is_new_docket: bool
    is_new_copy: bool
    """False where the same bytes were kept already: nothing was written."""
    problems: tuple[model.Problem, ...] = ()
    """What is wrong with this docket, and with others of the same file that could not be read."""

    @property
    def text(self) -> Text:
        """What happened, in words."""
        words = _NEW if self.is_new_docket else _FURTHER if self.is_new_copy else _SAME
        return words.format(docket=self.docket.pk)


def add_dockets(
    reader: Reader, content: bytes, name: str, court: str | None = None
) -> tuple[Added, ...]:
    """Keep a file with all dockets that it holds; at least one, or an error.

    Args:
        reader: who keeps it.
        content: the bytes of the file as it was saved.
        name: its name.
        court: the court's id, where the file does not tell.

    The same bytes are not kept twice. Other bytes of the same docket are a further copy of it:
    court and number agree and, where the sheet is of one defendant of several, that defendant.

    Raises:
        NotAllowedError: the reader may not write.
        NotKeptError: it holds no docket, or one whose court is not shown. Nothing was written.
    """
    if not may_write(reader):
        raise NotAllowedError
    given = _court(court)
    sha256 = hashlib.sha256(content).hexdigest()
    if known := _known(reader, sha256, given):
        return known
    read = read_bytes(content, name, given)
    usable = [(at, one) for at, one in enumerate(read) if _is_usable(one)]
    lost = tuple(p for one in read if not _is_usable(one) for p in one.problems)
    if not usable:
        raise NotKeptError(_no_docket(name, lost))
    for _, docket in usable:
        if docket.court is None:
            raise NotKeptError(_NO_COURT.format(name=name), _SAY_COURT)
    records = {at: _records(docket) for at, docket in usable}
    with transaction.atomic():
        if known := _known(reader, sha256, given):  # somebody was faster
            return known
        original = original_for(content, sha256)
        return tuple(
            _keep(reader, docket, original, at, name, given, records[at], lost)
            for at, docket in usable
        )


def propose_again(reader: Reader, docket: Docket) -> Added:
    """Read the latest copy again with this version of dedere, where it is a newer one.

    The further copy has the same bytes and new proposals. What was coded stays as it is.

    Raises:
        NotAllowedError: the reader may not write.
    """
    if not may_write(reader):
        raise NotAllowedError
    last = latest(docket)
    if last.program == dedere.__version__:
        return Added(docket, last, is_new_docket=False, is_new_copy=False)
    records = _records(read_again(last))
    copy = DocketCopy(
        docket=docket,
        original_id=last.original_id,
        place=last.place,
        name=last.name,
        court_given=last.court_given,
        records=records,
        summary=_summary(records),
        program=dedere.__version__,
        by=reader.name or "",
    )
    copy.save()
    return Added(docket, copy, is_new_docket=False, is_new_copy=True)


# -- how a docket is kept ------------------------------------------------------------------------


def _records(docket: model.Docket) -> list[dict[str, Any]]:
    from dedere.dockets import record

    return list(record.of(docket))


def _is_usable(docket: model.Docket) -> bool:
    from dedere.dockets import record

    return not record.is_refused(docket) and bool(
        docket.docket_number or docket.entries or docket.parties
    )


def _known(reader: Reader, sha256: str, court: str | None) -> tuple[Added, ...]:
    """The copies with the same bytes, each docket's latest."""
    same: dict[str, DocketCopy] = {}
    copies = access.docket_copies_for(reader).filter(original=sha256)
    if court is not None:
        copies = copies.filter(docket__court=court)
    for copy in copies.select_related("docket"):
        same[copy.docket_id] = copy
    return tuple(
        Added(one.docket, one, is_new_docket=False, is_new_copy=False) for one in same.values()
    )


def _keep(
    reader: Reader,
    read: model.Docket,
    original: Original,
    place: int,
    name: str,
    court: str | None,
    records: list[dict[str, Any]],
    lost: tuple[model.Problem, ...],
) -> Added:
    docket, is_new = _docket(reader, read, original, place)
    copy = DocketCopy(
        docket=docket,
        original=original,
        place=place,
        name=name[-LONGEST_NAME:],
        court_given=court or "",
        records=records,
        summary=_summary(records),
        program=dedere.__version__,
        by=reader.name or "",
    )
    copy.save()
    return Added(docket, copy, is_new, is_new_copy=True, problems=(*read.problems, *lost))


def _docket(
    reader: Reader, read: model.Docket, original: Original, place: int
) -> tuple[Docket, bool]:
    """The docket of which this is a copy, made where it is new."""
    id, sheet_of = _id_of(read, original, place)
    visible = access.dockets_for(reader)
    if read.defendant_number == 1 and read.docket_number:
        # Other defendants may have come into the case between two copies of one sheet.
        whole = id if sheet_of is None else id.removesuffix("-1")
        if (first := visible.filter(pk=f"{whole}-1").first()) is not None:
            return first, False
        alone = visible.filter(pk=whole).first()
        if sheet_of == 1 and alone is not None and _is_of_the_first(alone):
            return alone, False
    if (known := visible.filter(pk=id).first()) is not None:
        return known, False
    if access.is_docket_taken(id):
        raise NotKeptError(_TAKEN.format(id=id))
    docket = Docket(
        id=id,
        court=read.court or "",
        number=read.docket_number or "",
        sheet_of=sheet_of,
        caption=read.caption or "",
        added_by=reader.name or "",
    )
    docket.save()
    return docket, True


def _id_of(read: model.Docket, original: Original, place: int) -> tuple[str, int | None]:
    court = read.court or ""
    if not read.docket_number:
        return f"{court}-{original.pk[:16]}-{place}", None
    plain = "-".join(re.findall(r"[a-z0-9]+", f"{court}-{read.docket_number}".lower()))
    sheet_of = read.defendant_number if _is_one_of_several(read) else None
    return (f"{plain}-{sheet_of}" if sheet_of else plain), sheet_of


def _is_one_of_several(read: model.Docket) -> bool:
    from dedere.dockets import defendants

    if read.defendant_number is None:
        return False
    return any(defendants.others_named(read, one) for one in defendants.of(read))


def _is_of_the_first(docket: Docket) -> bool:
    """Whether the latest copy was printed for the first defendant alone."""
    people = defendants_of(latest(docket))
    return len(people) == 1 and people[0].number in (None, 1)


def original_for(content: bytes, sha256: str) -> Original:
    """The row that holds these bytes, made where it is new."""
    known = access.original_of(sha256)
    if known is not None:
        return known
    made = Original(sha256=sha256, content=content, size=len(content))
    made.save()
    return made


def _summary(records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    summary: list[dict[str, Any]] = []
    keys: set[str] = set()
    for record in records:
        who = record["defendant"] or {}
        key = base = str(who.get("number") or "") or _slug(who.get("name") or "")
        again = 1
        while key in keys:
            again += 1
            key = f"{base}-{again}"
        keys.add(key)
        summary.append(
            {
                "key": key,
                "name": who.get("name") or "",
                "number": who.get("number"),
                "is_defendant": who.get("is_defendant", True),
                "variables": {
                    name: [
                        (record["confidence"] or {}).get(name),
                        len((record["alternatives"] or {}).get(name, ())),
                    ]
                    for name in record["variables"] or {}
                },
            }
        )
    return summary


def _slug(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", fold(name)))[:60] or "defendant"


def _court(given: str | None) -> str | None:
    """The court as it was given, checked.

    Raises:
        NotKnownError: no court of the United States has this id.
    """
    if given is None or not given.strip():
        return None
    from dedere.dockets.reading.courts import courts

    court = given.strip().lower()
    if court not in courts():
        raise NotKnownError(_NO_SUCH_COURT.format(id=given), did_you_mean(court, courts()))
    return court


def _no_docket(name: str, problems: tuple[model.Problem, ...]) -> Text:
    if not problems:
        return _NOT_A_DOCKET.format(name=name)
    return Text(
        f"{name}: " + " ".join(dict.fromkeys(one.text.en for one in problems)),
        f"{name}: " + " ".join(dict.fromkeys(one.text.es for one in problems)),
    )


_NEW = Text("{docket}: kept.", "{docket}: guardado.")
_FURTHER = Text("{docket}: kept as a further copy.", "{docket}: guardado como una copia posterior.")
_SAME = Text(
    "{docket}: the same file was kept already; nothing was written.",
    "{docket}: el mismo archivo ya estaba guardado; no se escribió nada.",
)
_NOT_A_DOCKET = Text("{name} is not a docket.", "{name} no es un expediente.")
_NO_COURT = Text(
    "{name} does not show of which court it is. Nothing was kept.",
    "{name} no muestra de qué tribunal es. No se guardó nada.",
)
_SAY_COURT = Text(
    "Say which: --court casd, or the field for the court.",
    "Indique cuál: --court casd, o el campo del tribunal.",
)
_NO_SUCH_COURT = Text(
    "'{id}' is no district court of the United States.",
    "«{id}» no es un tribunal de distrito de los Estados Unidos.",
)
_TAKEN = Text(
    "There is already a docket with the id '{id}'. Nothing was kept.",
    "Ya existe un expediente con la clave «{id}». No se guardó nada.",
)
