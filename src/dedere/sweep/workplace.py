"""Where a sweep in parts keeps what it has finished, so that the same command can go on with it.

Beside the output lies a folder with each finished part and a note of what was asked: the inputs
(size, time and a sample of each), the law and the program, the day, the readings, the engine. If
the note says anything else than what is asked now, the folder is emptied and the work begins anew.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import dedere
from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Table, pa
from dedere.sweep.compiling import Plan
from dedere.sweep.parts import Files, Part, Reached

FOLDER = ".dedere-sweep"
_NOTE = "note.json"
_SAMPLE = 1 << 20


def fingerprint(path: Path) -> dict[str, Any]:
    """What tells a file from another, or from itself after a change, without reading all of it."""
    about = path.stat()
    sample = hashlib.blake2b(digest_size=16)
    with path.open("rb") as file:
        for start in sorted({0, about.st_size // 2, max(0, about.st_size - _SAMPLE)}):
            file.seek(start)
            sample.update(file.read(_SAMPLE))
    return {
        "path": str(path.resolve()),
        "size": about.st_size,
        "changed": about.st_mtime_ns,
        "sample": sample.hexdigest(),
    }


def program_print() -> str:
    """What tells this law, and the program that compiles it, from another: their own text."""
    whole = hashlib.blake2b(digest_size=16)
    home = Path(dedere.__file__).parent
    for room in ("law", "calendars", "assessment", "sweep"):
        for path in sorted((home / room).rglob("*.py")):
            whole.update(path.relative_to(home).as_posix().encode())
            whole.update(path.read_bytes())
    return whole.hexdigest()


def asked_of(plan: Plan, files: Files, **more: Any) -> dict[str, Any]:
    """What a sweep is asked, as far as its answers and its parts depend on it."""
    return {
        "dedere": dedere.__version__,
        "program": program_print(),
        "as_of": str(plan.as_of),
        "readings": dict(sorted(plan.readings.items())),
        "inputs": {str(level): fingerprint(file.path) for level, file in files.items()},
        **more,
    }


@dataclass(frozen=True, slots=True)
class Finished:
    """A part whose answers are kept: how far it read in each table, and how many rows it gave."""

    number: int
    end: Mapping[str, int]
    last: str | int | None


@dataclass(eq=False)
class Workplace:
    """The folder beside an output.

    *way* is how the tables are cut: ``in order`` or ``apart``; *count* into how many parts, where
    that is known before.
    """

    folder: Path
    asked: Mapping[str, Any]
    way: str = "in order"
    count: int = 0
    finished: list[Finished] = field(default_factory=list)

    @classmethod
    def at(cls, out: Path, asked: Mapping[str, Any]) -> Workplace:
        """The folder of an output, with what an earlier run of the same command left there."""
        place = cls(out / FOLDER, asked)
        try:
            note = json.loads((place.folder / _NOTE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            note = {}
        if note.get("asked") == json.loads(json.dumps(asked)):
            place.way, place.count = note["way"], note["count"]
            place.finished = [Finished(**one) for one in note["finished"]]
        else:
            place.begin("in order")
        return place

    def begin(self, way: str, count: int = 0) -> None:
        """Empty the folder and cut the tables so.

        Raises:
            DedereError: where nothing can be written there.
        """
        self.remove()
        self.way, self.count, self.finished = way, count, []
        try:
            self.folder.mkdir(parents=True)
            self._note()
        except OSError as problem:
            why = problem.strerror or type(problem).__name__
            raise DedereError(
                Text(
                    f"Nothing can be written to {self.folder.parent} ({why}).",
                    f"No se puede escribir en {self.folder.parent} ({why}).",
                )
            ) from None

    def remove(self) -> None:
        """Take the folder away, and that of the output if it was only made for it."""
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def reached(self) -> Reached:
        """Where the next part begins."""
        if not self.finished:
            return Reached()
        last = self.finished[-1]
        rows = {Level(level): row for level, row in last.end.items()}
        return Reached(last.number + 1, rows, last.last)

    def keep(self, part: Part, answers: Mapping[str, Table]) -> None:
        """Keep the answers of a part, by the name of their output; then it is finished."""
        for name, table in answers.items():
            place = self.place(name, part.number)
            unfinished = place.with_suffix(".unfinished")
            with pa.ipc.new_file(str(unfinished), table.schema) as writer:
                writer.write_table(table)
            unfinished.replace(place)
        end = {level.value: row for level, row in part.end.items()}
        self.finished.append(Finished(part.number, end, part.last))
        self._note()

    def place(self, name: str, number: int) -> Path:
        """The file with the answers of a part."""
        return self.folder / f"{name}-{number:06}.arrow"

    def answers(self, name: str) -> Iterable[Table]:
        """The answers of each finished part for an output, mapped into memory."""
        for one in self.finished:
            yield pa.ipc.open_file(pa.memory_map(str(self.place(name, one.number)))).read_all()

    def _note(self) -> None:
        note = {
            "asked": self.asked,
            "way": self.way,
            "count": self.count,
            "finished": [
                {"number": one.number, "end": one.end, "last": one.last} for one in self.finished
            ],
        }
        unfinished = self.folder / f"{_NOTE}.unfinished"
        unfinished.write_text(json.dumps(note), encoding="utf-8")
        unfinished.replace(self.folder / _NOTE)
