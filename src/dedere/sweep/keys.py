"""Keys of rows, in bounded memory: their order, their hashes, and whether one comes twice.

A key is text or a whole number. The keys of different tables are compared as whole numbers where
all of them are, else as text (then ``10`` comes before ``2``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import polars

from dedere.bilingual import Text
from dedere.errors import InputError, Place
from dedere.sweep.arrow import Array, Table, pa, pc
from dedere.sweep.files import TableFile
from dedere.sweep.inputs import key_of

Hashes = npt.NDArray[np.uint64]


def keys_of(table: Table, name: str, *, text: bool = False) -> Array:
    """A column of keys in one piece, as whole numbers or text; as text in any case if *text*.

    A type that is no key is left as it is; `inputs.read_tables` refuses it.
    """
    column = table.column(name)
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if text or not pa.types.is_integer(column.type):
        column = column.cast(pa.large_string())
    else:
        column = column.cast(pa.int64())
    whole = column.combine_chunks()
    if isinstance(whole, pa.ChunkedArray):
        whole = pa.concat_arrays(whole.chunks) if whole.num_chunks else pa.array([], column.type)
    return whole


def is_ascending(keys: Array, *, strictly: bool) -> bool:
    """Whether each key is at least the one before it, or greater; a null is no order."""
    if keys.null_count:
        return False
    if len(keys) < 2:
        return True
    compare = pc.less if strictly else pc.less_equal
    return bool(pc.all(compare(keys[:-1], keys[1:])).as_py())


def hashes(keys: Array) -> Hashes:
    """A number of 64 bits for each key, the same for the same key."""
    series = polars.from_arrow(keys)
    assert isinstance(series, polars.Series)  # noqa: S101 - from an array, not a table
    found: Hashes = series.hash(seed=20).to_numpy()
    return found


class Seen:
    """Whether a key of one table comes twice, while its rows go by.

    Hashes are kept in files, apart by their first bits, and compared one file at a time.

    Args:
        folder: where the files are kept; what an interrupted run left there is gone on with.
        file: the table.
    """

    AT_ONCE = 1 << 20
    """Hashes that are compared at a time."""

    def __init__(self, folder: Path, file: TableFile) -> None:
        self.folder = folder
        self.file = file
        self.name = key_of(file.level)

    def add(self, part: int, table: Table) -> None:
        """Take note of the keys of one part; the same part again replaces what it had."""
        found = hashes(keys_of(table, self.name, text=True))
        place = self._place(part)
        unfinished = place.with_suffix(".unfinished")
        with unfinished.open("wb") as file:
            np.save(file, np.sort(found))
        unfinished.replace(place)

    def check(self) -> None:
        """Look for a key that came twice.

        Raises:
            InputError: naming one such key and its rows.
        """
        parts = [np.load(place, mmap_mode="r") for place in sorted(self._places())]
        if len(parts) < 2:
            return  # a single part was looked at as a whole
        ranges = 1 + sum(len(part) for part in parts) // self.AT_ONCE
        starts = [number * (2**64 // ranges) for number in range(ranges)]
        for low, high in zip(starts, [*starts[1:], None], strict=True):
            slices = [_between(part, low, high) for part in parts]
            together = np.sort(np.concatenate(slices))
            twice = together[1:][together[1:] == together[:-1]]
            if len(twice):
                self._name_one(set(np.unique(twice).tolist()))

    def _place(self, part: int) -> Path:
        return self.folder / f"{self.file.level}-{part:06}.keys"

    def _places(self) -> Iterator[Path]:
        return self.folder.glob(f"{self.file.level}-*.keys")

    def _name_one(self, twice: set[int]) -> None:
        """Look for the key itself: two keys can have one hash, if hardly ever."""
        wanted = np.array(sorted(twice), dtype=np.uint64)
        places: dict[str, list[int]] = {}
        first = 0
        for table in self.file.batches(1 << 18, [self.name]):
            keys = keys_of(table, self.name, text=True)
            for row in np.flatnonzero(np.isin(hashes(keys), wanted)):
                places.setdefault(keys[int(row)].as_py(), []).append(first + int(row) + 1)
            first += table.num_rows
        for key, rows in places.items():
            if len(rows) > 1:
                raise twice_there(self.file.path, self.name, key, rows)


def _between(sorted_hashes: Hashes, low: int, high: int | None) -> Hashes:
    start = int(np.searchsorted(sorted_hashes, np.uint64(low)))
    end = len(sorted_hashes)
    if high is not None:
        end = int(np.searchsorted(sorted_hashes, np.uint64(high)))
    return np.asarray(sorted_hashes[start:end])


def check_known(keys: Array, file: TableFile, name: str, first: int) -> None:
    """Refuse an empty key; *first* is the number of the first row, from 0.

    Raises:
        InputError: naming the row.
    """
    if keys.null_count:
        row = first + int(pc.index(pc.is_null(keys), True).as_py()) + 1
        raise InputError(
            Place(str(file.path)),
            Text(
                f"column {name}: a key is empty. (row {row})",
                f"columna {name}: una clave está vacía. (fila {row})",
            ),
            Text("Give every row a key.", "Dé a cada fila una clave."),
        )


def twice_there(path: Path, name: str, key: object, rows: Iterable[int] = ()) -> InputError:
    """A key that more than one row has."""
    where = ", ".join(str(row) for row in list(rows)[:5])
    found = Text(
        f"column {name}: '{key}' is the key of more than one row.",
        f"columna {name}: «{key}» es la clave de más de una fila.",
    )
    todo = Text(f"(rows {where})", f"(filas {where})") if where else None
    return InputError(Place(str(path)), found, todo)


def no_such_request(path: Path, key: object) -> InputError:
    """A row that names a request which is not there."""
    return InputError(
        Place(str(path)),
        Text(
            f"column request_id: there is no request '{key}'.",
            f"columna request_id: no hay ninguna solicitud «{key}».",
        ),
        Text(
            "Every row names a request of the table of requests.",
            "Cada fila nombra una solicitud de la tabla de solicitudes.",
        ),
    )
