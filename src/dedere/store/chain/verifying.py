"""Does the chain hold? The first link that does not, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from dedere.bilingual import Language, Text
from dedere.store.chain import checkpoints
from dedere.store.chain.canonical import START, content_of
from dedere.store.chain.linking import chained, hash_of, rows_of
from dedere.store.models.chain import Act, Link

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the chain does not hold. *entry* is None for a row that no link knows."""

    entry: int | None
    why: Text


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found."""

    entries: int
    checkpoints: int
    broken: Broken | None

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """The Contract's object."""
        broken = self.broken and {"entry": self.broken.entry, "why": self.broken.why.in_(lang)}
        return {
            "format": FORMAT,
            "entries": self.entries,
            "checkpoints": self.checkpoints,
            "broken": broken,
        }


def verify() -> Audit:
    """Read the whole chain, every chained row and every checkpoint.

    Raises:
        DedereError: where a file of checkpoints cannot be read.
    """
    with transaction.atomic():
        # Checkpoints first: what is written meanwhile makes the chain longer, never shorter.
        signed = list(checkpoints.signed())
        found: list[Broken] = []
        contents: dict[tuple[str, str], tuple[int, str]] = {}
        hashes: dict[int, str] = {}
        wanted = {one.n for one in signed}
        n, previous = 0, START
        for link in Link.objects.order_by("n").iterator(chunk_size=2000):
            if not found:
                if link.n != n + 1:
                    found.append(Broken(n + 1, _GONE.format(n=n + 1)))
                elif link.previous != previous:
                    found.append(Broken(link.n, _UNBOUND))
                elif link.hash != hash_of(link):
                    found.append(Broken(link.n, _CHANGED_LINK))
            n, previous = link.n, link.hash
            if n in wanted:
                hashes[n] = link.hash
            if link.act != Act.READ:
                contents[link.table, link.row] = (link.n, link.content)
        entries = Link.objects.count()
        found += _against(signed, hashes, n)
        found += _rows(contents)
    # The first link that is broken; a row that no link knows comes after all links.
    found.sort(key=lambda one: (one.entry is None, one.entry or 0))
    return Audit(entries, len({(one.n, one.hash) for one in signed}), found[0] if found else None)


def _against(signed: list[checkpoints.Signed], hashes: dict[int, str], last: int) -> list[Broken]:
    found = []
    for one in signed:
        if not one.is_ours():
            found.append(Broken(one.n, _NOT_OURS.format(at=one.at)))
        elif one.n > last:
            found.append(Broken(last + 1, _DROPPED.format(at=one.at, n=one.n, last=last)))
        elif hashes.get(one.n) != one.hash:
            found.append(Broken(one.n, _OTHER.format(at=one.at)))
    return found


def _rows(contents: dict[tuple[str, str], tuple[int, str]]) -> list[Broken]:
    found = []
    for model in chained():
        table = model._meta.db_table
        for row in rows_of(model):
            known = contents.pop((table, str(row.pk)), None)
            if known is None:
                found.append(Broken(None, _UNKNOWN.format(table=table, row=row.pk)))
            elif known[1] != content_of(row):
                found.append(Broken(known[0], _CHANGED.format(table=table, row=row.pk)))
    for (table, key), (n, _) in contents.items():
        found.append(Broken(n, _TAKEN_OUT.format(table=table, row=key)))
    return found


_GONE = Text("link {n} is missing.", "falta el eslabón {n}.")
_UNBOUND = Text("it is not bound to the link before it.", "no está unido al eslabón anterior.")
_CHANGED_LINK = Text("the link itself was changed.", "el eslabón mismo fue cambiado.")
_NOT_OURS = Text(
    "the checkpoint of {at} is not signed with the key of this office.",
    "el punto de control del {at} no está firmado con la clave de esta oficina.",
)
_DROPPED = Text(
    "the checkpoint of {at} signed {n} links; there are {last}.",
    "el punto de control del {at} firmó {n} eslabones; hay {last}.",
)
_OTHER = Text(
    "the checkpoint of {at} signed another link in this place.",
    "el punto de control del {at} firmó otro eslabón en este lugar.",
)
_UNKNOWN = Text(
    "row {row} of {table} is in no link: it was written behind the program's back.",
    "la fila {row} de {table} no está en ningún eslabón: se escribió a espaldas del programa.",
)
_CHANGED = Text(
    "row {row} of {table} was changed after it was written.",
    "la fila {row} de {table} se cambió después de escrita.",
)
_TAKEN_OUT = Text("row {row} of {table} was taken out.", "la fila {row} de {table} fue retirada.")
