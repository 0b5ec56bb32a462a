"""What all rows share: they are written once, chained to the one before, and then only read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from django.db import models, transaction

from dedere.bilingual import Text
from dedere.errors import DedereError


class AppendOnlyError(DedereError):
    """Something tried to change or delete what is written."""

    def __init__(self, what: str) -> None:
        super().__init__(
            Text(
                f"A {what} is neither changed nor deleted.",
                f"Un registro ({what}) no se modifica ni se elimina.",
            ),
            Text("Record a new value that supersedes it.", "Registre un valor nuevo que lo supla."),
        )


class DoesNotFitError(DedereError):
    """A text that one of the databases cannot keep."""

    def __init__(self, field: str, most: int | None) -> None:
        if most is None:
            found = Text(
                f"'{field}' holds a sign that is no letter and cannot be kept.",
                f"«{field}» contiene un signo que no es texto y no se puede conservar.",
            )
        else:
            found = Text(
                f"'{field}' is too long: at most {most} characters.",
                f"«{field}» es demasiado largo: a lo sumo {most} caracteres.",
            )
        super().__init__(found)


def must_fit(rows: Iterable[models.Model]) -> None:
    """Refuse on either database what PostgreSQL refuses, so that every row can move to it.

    Raises:
        DoesNotFitError: a text is longer than its column, or holds what no text holds.
    """
    for row in rows:
        for field in row._meta.concrete_fields:
            value = getattr(row, field.attname)
            told = json.dumps(value, ensure_ascii=False) if _is_json(field, value) else value
            if not isinstance(told, str):
                continue
            if _NUL in value if told is value else _ESCAPED_NUL.search(told):
                raise DoesNotFitError(field.name, None)
            if not told.isascii() and _SURROGATE.search(told):
                raise DoesNotFitError(field.name, None)
            if told is value and field.max_length and len(value) > field.max_length:
                raise DoesNotFitError(field.name, field.max_length)


_NUL = "\x00"
_ESCAPED_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
_SURROGATE = re.compile("[\ud800-\udfff]")


def _is_json(field: models.Field[Any, Any], value: Any) -> bool:
    return isinstance(field, models.JSONField) and value is not None


class Growing(models.QuerySet[Any]):
    """A selection that can be read, and nothing else."""

    def _refuse(self) -> NoReturn:
        raise AppendOnlyError(self.model._meta.model_name or "row")

    def update(self, **values: Any) -> NoReturn:
        self._refuse()

    def delete(self) -> NoReturn:
        self._refuse()

    def bulk_update(
        self, objs: Iterable[Any], fields: Iterable[str], batch_size: int | None = None
    ) -> NoReturn:
        self._refuse()

    def update_or_create(self, *args: Any, **values: Any) -> NoReturn:
        self._refuse()

    def bulk_create(self, objs: Iterable[Any], *args: Any, **options: Any) -> list[Any]:
        if options.get("update_conflicts"):
            self._refuse()
        objs = list(objs)
        must_fit(objs)
        with transaction.atomic():
            made = super().bulk_create(objs, *args, **options)
            self.model.written_down(made)
        return made


class Kept(models.Model):
    """What only grows."""

    objects = models.Manager.from_queryset(Growing)()

    class Meta:
        abstract = True

    def save(self, *args: Any, **options: Any) -> None:
        if not self._state.adding:
            raise AppendOnlyError(self._meta.model_name or "row")
        must_fit([self])
        with transaction.atomic():
            super().save(*args, **{**options, "force_insert": True})
            self.written_down([self])

    def delete(self, *args: Any, **options: Any) -> NoReturn:
        raise AppendOnlyError(self._meta.model_name or "row")

    @classmethod
    def written_down(cls, rows: Sequence[Any]) -> None:
        """Called with rows that were written, in the same transaction."""


class Written(Kept):
    """What only grows, and of which each row is a link of the chain."""

    class Meta:
        abstract = True

    @classmethod
    def written_down(cls, rows: Sequence[Any]) -> None:
        """Chain the rows to what was written before them."""
        from dedere.store.chain import append

        append(rows)


class Visibility(models.TextChoices):
    """Who may read a case."""

    PUBLIC = "public", "public"
    CLOSED = "closed", "those with whom it is shared"
