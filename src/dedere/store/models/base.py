"""What all rows share: they are written once, and then only read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn

from django.db import models

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
        return super().bulk_create(objs, *args, **options)


class Written(models.Model):
    """What only grows."""

    objects = models.Manager.from_queryset(Growing)()

    class Meta:
        abstract = True

    def save(self, *args: Any, **options: Any) -> None:
        if not self._state.adding:
            raise AppendOnlyError(self._meta.model_name or "row")
        super().save(*args, **{**options, "force_insert": True})

    def delete(self, *args: Any, **options: Any) -> NoReturn:
        raise AppendOnlyError(self._meta.model_name or "row")


class Visibility(models.TextChoices):
    """Who may read a case. For now there is one answer."""

    PUBLIC = "public", "public"
