"""Binding what is written to what was written before, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from django.apps import apps
from django.db import connection, models, transaction

from dedere.store.chain import checkpoints
from dedere.store.chain.canonical import START, content_of, digest
from dedere.store.chain.locking import lock
from dedere.store.models.base import Written
from dedere.store.models.chain import Act, Link


def append(rows: Sequence[Any]) -> None:
    """Chain rows that have just been written. Must run in the transaction that wrote them."""
    _append([(Act.WRITTEN, row) for row in rows])


def note_reading(row: models.Model, by: str) -> None:
    """Chain that somebody read a row that is sealed.

    Args:
        row: what was read.
        by: who read it.
    """
    with transaction.atomic():
        _append([(Act.READ, row)], by=by)


def adopt() -> int:
    """Chain every row that was there before there was a chain; return how many.

    Nothing is adopted once a link or a signed checkpoint exists: a chain that was thrown away is
    not begun anew in silence.
    """
    with transaction.atomic():
        lock()
        if Link.objects.exists() or checkpoints.any_signed():
            return 0
        rows = [(Act.ADOPTED, row) for model in chained() for row in rows_of(model)]
        _append(rows)
    return len(rows)


def chained() -> Iterator[type[models.Model]]:
    """The tables whose rows are links, in the order of their names."""
    found = (model for model in apps.get_app_config("store").get_models())
    yield from sorted(
        (model for model in found if issubclass(model, Written)), key=lambda m: m._meta.db_table
    )


def hash_of(link: Link) -> str:
    """What a link's hash must be."""
    return digest(
        [
            link.previous,
            link.n,
            link.at.astimezone(UTC).isoformat(timespec="microseconds"),
            str(link.act),
            link.by,
            link.table,
            link.row,
            link.content,
        ]
    )


def _append(acts: Iterable[tuple[Act, Any]], by: str | None = None) -> None:
    acts = list(acts)
    if not acts:
        return
    lock()
    last = Link.objects.order_by("-n").values_list("n", "hash").first()
    n, previous = last or (0, START)
    now = datetime.now(UTC)
    links = []
    for act, row in acts:
        n += 1
        link = Link(
            n=n,
            at=now,
            act=act,
            by=_by(row) if by is None else by,
            table=row._meta.db_table,
            row=str(row.pk),
            content=content_of(row),
            previous=previous,
        )
        previous = link.hash = hash_of(link)
        links.append(link)
    Link.objects.bulk_create(links, batch_size=500)
    # Once for all that one transaction writes.
    if not any(waiting[1] is checkpoints.sign for waiting in connection.run_on_commit):
        transaction.on_commit(checkpoints.sign)


def _by(row: Any) -> str:
    """Who wrote the row, where it says so."""
    for name in ("by", "added_by"):
        found = getattr(row, f"{name}_id", None) or getattr(row, name, None)
        if found:
            return str(found)[:200]
    return ""


def rows_of(model: type[models.Model]) -> Iterator[models.Model]:
    """Every row of a table, few at a time where one can be large."""
    large = any(
        isinstance(field, models.BinaryField | models.JSONField) for field in model._meta.fields
    )
    yield from model._default_manager.order_by("pk").iterator(chunk_size=16 if large else 500)
