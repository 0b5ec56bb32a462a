"""What a release is made of: casefiles and tables, and the same as they stood on a day.

Two things bound what stood there. What was *written down* later is out: entries and values bear
``recorded_on``, and a value that replaced another gives way to it. What *happened* later is out of
the tables (`as_of`). What bears no day is taken as it stands, because nobody said otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, from_data, load, to_data
from dedere.casefile.model import Subject
from dedere.casefile.naming import lists_of, without
from dedere.errors import InputError, Place
from dedere.law.language.situation import Datum
from dedere.statistics.tables import Collection, collect, read
from dedere.statistics.tables.codings import are_records
from dedere.tables import EXTENSIONS

RECORDED = "recorded_on"
WRITTEN = frozenset({RECORDED, "read_on", "published_on"})
"""Keys of a casefile with days on which somebody wrote or read."""
HAPPENED = frozenset({"date", "since", "until", "opened_on", "closed_on", "status_on", "asked_on"})
"""Keys with days on which something happened."""
_PAPERS = (".yaml", ".yml")
_LINES = (".jsonl", ".ndjson")


@dataclass(frozen=True)
class Record:
    """Casefiles, other tables, and which of them anybody may read row by row.

    Attributes:
        casefiles: in the order of their ids.
        tables: what does not come from casefiles.
        open_casefiles: ids of those that anybody may read already.
        open_tables: whether that holds of the rows of *tables*.
        written_until: the last day on which anything was written down, beside what the casefiles
            say themselves; None where nobody knows.
    """

    casefiles: tuple[Casefile, ...] = ()
    tables: Collection = field(default_factory=lambda: collect(()))
    open_casefiles: frozenset[str] = frozenset()
    open_tables: bool = False
    written_until: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is there."""
        return not self.casefiles and not self.tables.tables

    @property
    def latest(self) -> date | None:
        """The last day on which anything was written down, or a source was read.

        Of a casefile that says neither, the last day of which it tells.
        """
        days = [self.tables.known_until, self.written_until]
        for one in self.casefiles:
            data = to_data(one)
            written = _days_of(data, WRITTEN) or _days_of(data, HAPPENED)
            days.append(max(written, default=None))
        return max((one for one in days if one is not None), default=None)

    def on(self, day: date) -> Record:
        """The record as it stood on a day. What it tells of later days is cut by `as_of`."""
        kept = tuple(
            found for one in self.casefiles if (found := casefile_on(one, day)) is not None
        )
        return replace(self, casefiles=kept)

    def only(self, ids: Iterable[str]) -> Record:
        """The record with these casefiles alone."""
        wanted = frozenset(ids)
        return replace(self, casefiles=tuple(one for one in self.casefiles if one.id in wanted))


def record_of(
    found: Iterable[Casefile],
    tables: Collection,
    *,
    open_casefiles: bool,
    open_tables: bool,
    written_until: date | None = None,
) -> Record:
    """A record of casefiles and tables; an invented casefile is open in any case."""
    files = tuple(sorted(found, key=lambda one: one.id))
    open_ids = frozenset(one.id for one in files if open_casefiles or one.invented)
    return Record(files, tables, open_ids, open_tables, written_until)


# -- files -----------------------------------------------------------------------------------------


def from_files(paths: Sequence[Path], *, public_rows: bool) -> Record:
    """The record that lies in files and folders: casefiles, and tables as statistics take them.

    Args:
        paths: files and folders, in any order.
        public_rows: whether each row of them may be read by anybody already.

    Raises:
        InputError: where one of them is not there, or none of these; two casefiles of one id.
        InputErrors: with everything that cannot be read.
    """
    files: dict[str, Casefile] = {}
    parts: list[Path] = []
    for path in _each(paths):
        if not _is_casefile(path):
            parts.append(path)
            continue
        one = load(path)
        if one.id in files:
            raise InputError(Place(str(path)), _TWICE.format(id=one.id), _TWICE_TODO)
        files[one.id] = one
    # The order in which files are named is no part of what they say.
    parts.sort(key=lambda one: (one.name, str(one)))
    tables = read(parts, None, _codebook)
    if tables.known_until is not None:
        # Read as of its own last day: the day on which somebody reads it must change nothing.
        tables = read(parts, tables.known_until, _codebook)
    return record_of(files.values(), tables, open_casefiles=public_rows, open_tables=public_rows)


def _codebook() -> dict[str, Any]:
    from dedere.dockets.codebook import codebook
    from dedere.dockets.codebook import to_data as book_data

    return book_data(codebook())


def _each(paths: Iterable[Path]) -> Iterator[Path]:
    from dedere.statistics.tables import TABLES

    for path in paths:
        if not path.is_dir():
            yield path
            continue
        kept = [
            one
            for one in sorted(path.iterdir())
            if one.is_file()
            and (
                (one.stem in TABLES and one.suffix.lower() in (*EXTENSIONS, *_LINES))
                or one.stem.startswith("codings")
                or one.suffix.lower() in _PAPERS
            )
        ]
        if not kept:
            raise InputError(Place(str(path)), _NO_RECORD, _WHAT)
        yield from kept


def _is_casefile(path: Path) -> bool:
    suffix = path.suffix.lower()
    if suffix in _PAPERS:
        return True
    if suffix != ".json":
        return False
    import json

    try:
        held = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return True  # what is wrong with it the reader of casefiles tells, by its line
    return isinstance(held, Mapping) and not are_records(held)


# -- a casefile on a day ---------------------------------------------------------------------------


def casefile_on(casefile: Casefile, day: date) -> Casefile | None:
    """What of a casefile had been written down by a day; None where nothing that could be one."""
    last = day.toordinal()
    every = _days_of(to_data(casefile), WRITTEN | HAPPENED)
    if every and min(every) > day:
        # Nothing of which it tells had been written or had happened.
        return None

    def known(on: PartialDate | None) -> bool:
        return on is None or on.earliest <= last

    data = to_data(_rolled_back(casefile, known))
    closed = {
        (name, one["id"], "")
        for name in lists_of(data)
        for one in data[name]
        if "id" in one and not known(_parsed(one.get(RECORDED)))
    }
    if "conflicts" in data:
        data["conflicts"] = [one for one in data["conflicts"] if known(_parsed(one.get(RECORDED)))]
        if not data["conflicts"]:
            del data["conflicts"]
    left = without(data, closed)
    return None if left is None else from_data(left, name=casefile.id)


def _rolled_back(casefile: Casefile, known: Callable[[PartialDate | None], bool]) -> Casefile:
    """The casefile with the value of each fact that the record held, and no later one."""
    earlier: dict[tuple[str, str], list[Datum]] = {}
    for old in casefile.superseded:
        if known(old.datum.recorded_on):
            earlier.setdefault((old.subject, old.fact), []).append(old.datum)
    used: list[int] = []

    def held(subject: Subject) -> dict[str, Datum]:
        made = {}
        for name, datum in subject.data.items():
            if not known(datum.recorded_on):
                before = earlier.get((subject.id, name))
                if not before:
                    continue
                datum = before[-1]
                used.append(id(datum))
            made[name] = datum
        # What was withdrawn later stood there until then: of that no day is kept.
        return made

    changed: dict[str, Any] = {"facts": held(casefile.case)}
    changed["person"] = replace(casefile.person, data=held(casefile.person))
    for name in ("requests", "offenses", "documents", "assurances", "transfers"):
        changed[name] = tuple(replace(one, data=held(one)) for one in getattr(casefile, name))
    left = tuple(
        old
        for old in casefile.superseded
        if known(old.datum.recorded_on) and id(old.datum) not in used
    )
    return replace(casefile, superseded=left, **changed)


def _parsed(written: Any) -> PartialDate | None:
    return PartialDate.parse(str(written)) if written else None


def _days_of(held: Any, keys: frozenset[str]) -> list[date]:
    """Every whole day that stands in the plain form under one of these keys."""
    if isinstance(held, list):
        return [day for one in held for day in _days_of(one, keys)]
    if not isinstance(held, Mapping):
        return []
    found = []
    for key, one in held.items():
        if key in keys and isinstance(one, str):
            day = _parsed(one)
            if day is not None and day.is_day:
                found.append(date.fromordinal(day.earliest))
        else:
            found += _days_of(one, keys)
    return found


_TWICE = Text(
    "the id '{id}' stands in two of the casefiles.", "la clave «{id}» está en dos expedientes."
)
_TWICE_TODO = Text("Leave one of them out.", "Deje uno de los dos fuera.")
_NO_RECORD = Text(
    "this folder holds neither casefiles nor tables.",
    "esta carpeta no contiene expedientes ni tablas.",
)
_WHAT = Text(
    "Casefiles end in .yaml; tables are named by what they hold, such as requests.csv.",
    "Los expedientes terminan en .yaml; las tablas se llaman por lo que contienen: requests.csv.",
)
