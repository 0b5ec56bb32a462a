"""Which values were given under an older meaning of their variable.

Each act is kept with the version of the codebook, and each version once, whole, so that what a
word meant then can be compared with what it means now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction

from dedere.bilingual import Text
from dedere.dockets.codebook import (
    Change,
    Codebook,
    Difference,
    changes,
    codebook,
    from_data,
    to_data,
)
from dedere.store import access
from dedere.store.access import Reader
from dedere.store.codings.acts import Value
from dedere.store.codings.reading import history_of
from dedere.store.models import Coding, KeptCodebook


@dataclass(frozen=True, slots=True)
class Older:
    """A value that stands and was given under an older meaning."""

    coding: Coding
    value: Value
    change: Change | None
    """What became of the variable; None where the older codebook is not kept, so that it cannot
    be told whether this variable changed."""

    @property
    def text(self) -> Text:
        """The same in words."""
        if self.change is None:
            return _NOT_KEPT.format(version=self.value.codebook)
        what = ", ".join(self.change.what)
        if self.change.difference is Difference.REMOVED:
            return _REMOVED
        return _CHANGED.format(what=what, version=self.value.codebook)


@dataclass(slots=True)
class Meanings:
    """What changed from older codebooks to this one, by version.

    Under one number of the codebook no meaning changes, only words do; a test holds that.
    """

    now: Codebook = field(default_factory=codebook)
    saved: Codebook | None = None
    """A codebook that was saved beside the data; it may be one that is not kept here."""
    _known: dict[str, Mapping[str, Change] | None] = field(default_factory=dict)

    def change(self, variable: str, version: str) -> tuple[bool, Change | None]:
        """Whether the meaning of a variable is another one since *version*, and what changed."""
        if version == self.now.version:
            return False, None
        if version not in self._known:
            self._known[version] = self._since(version)
        known = self._known[version]
        if known is None:
            return _number(version) != self.now.number, None
        found = known.get(variable)
        return found is not None, found

    def _since(self, version: str) -> Mapping[str, Change] | None:
        if self.saved is not None and self.saved.number == _number(version):
            old = self.saved
        else:
            kept = access.kept_codebook(version)
            if kept is None:
                return None
            old = from_data(kept.data)
        other = (Difference.MEANING, Difference.REMOVED)
        return {one.variable: one for one in changes(old, self.now) if one.difference in other}


def older(reader: Reader, coding: Coding, meanings: Meanings | None = None) -> list[Older]:
    """The values of a coding that stand and were given under an older meaning.

    Only of a coding that *reader* may read; of another's that is not open there is nothing.
    """
    meanings = meanings or Meanings()
    found = []
    for value in history_of(reader, coding).standing.values():
        is_older, change = meanings.change(value.variable, value.codebook)
        if is_older:
            found.append(Older(coding, value, change))
    return found


def to_look_at_again(reader: Reader, saved: Codebook | None = None) -> list[Older]:
    """All values that *reader* may read and that were given under an older meaning.

    Args:
        reader: who asks.
        saved: only what was coded under this codebook or an earlier one, if it is given.
    """
    meanings = Meanings(saved=saved)
    shown = access.coded_values_for(reader).values_list("coding_id", flat=True).distinct()
    aside = access.set_aside_for(reader).values_list("coding_id", flat=True)
    codings = access.codings_for(reader).filter(pk__in=shown).exclude(pk__in=aside)
    return [
        one
        for coding in codings.order_by("docket", "defendant", "pk")
        for one in older(reader, coding, meanings)
        if saved is None or _number(one.value.codebook) <= saved.number
    ]


def remember(book: Codebook) -> None:
    """Keep this version of the codebook, once."""
    if access.kept_codebook(book.version) is not None:
        return
    try:
        with transaction.atomic():
            KeptCodebook(version=book.version, data=to_data(book)).save()
    except IntegrityError:  # somebody was faster
        return


def _number(version: str) -> int:
    number = version.partition("-")[0]
    return int(number) if number.isdecimal() else 0


_NOT_KEPT = Text(
    "coded under the codebook {version}, which is not kept here",
    "codificado con el libro {version}, que no se conserva aquí",
)
_CHANGED = Text(
    "coded under an older meaning ({version}); since then changed: {what}",
    "codificado con un sentido anterior ({version}); cambió desde entonces: {what}",
)
_REMOVED = Text(
    "the codebook has this variable no more", "el libro de códigos ya no tiene esta variable"
)
