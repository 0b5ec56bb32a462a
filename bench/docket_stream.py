"""Many invented pages read in one process of its own, which tells its peak of memory.

``python -m bench.docket_stream ZIP COUNT`` reads the first COUNT pages of ZIP from beginning to end
and prints one line of JSON: dockets, entries, records, seconds of reading pages, seconds of making
records, and the peak of memory in megabytes.
"""

from __future__ import annotations

import json
import resource
import sys
import time
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from dedere.dockets.model import Docket
from tests.dockets.building import page
from tests.dockets.prosecutions import PLEADED

_NAME, _NUMBER = "Inventado Ejemplar", "3:20-cr-09991"
_FIRST = ("Inventado", "Ficticia", "Supuesto", "Imaginada", "Fingido")
_LAST = ("Ejemplar", "Modelo", "Muestra-Lopez", "Ensayo", "de la Prueba")


def write_pages(out: Path, count: int) -> None:
    """A ZIP of *count* docket reports, no two alike in name and number."""
    text = page(PLEADED).decode()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for n in range(count):
            name = f"{_FIRST[n % 5]} {_letters(n)} {_LAST[n // 5 % 5]}"
            one = text.replace(_NAME, name).replace(_NUMBER, f"3:20-cr-{n:05}")
            archive.writestr(f"{n // 1000:03}/{n:05}.html", one)


def _letters(n: int) -> str:
    """A middle name that no other page has."""
    return "".join(chr(97 + n // 26**place % 26) for place in range(4)).capitalize()


def stream(archive: Path, count: int) -> dict[str, float]:
    """Read, propose and write as JSON; nothing is kept."""
    from dedere.dockets import reading, record

    spent = {"pages": 0.0, "records": 0.0}
    dockets = entries = records = 0
    for docket in _timed(reading.gather(islice(reading.walk([str(archive)]), count)), spent):
        start = time.perf_counter()
        records += sum(1 for one in record.of(docket) if json.dumps(one))
        spent["records"] += time.perf_counter() - start
        dockets += 1
        entries += len(docket.entries)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "dockets": dockets,
        "entries": entries,
        "records": records,
        "pages_seconds": spent["pages"],
        "records_seconds": spent["records"],
        "peak_mb": peak,
    }


def _timed(dockets: Iterator[Docket], spent: dict[str, float]) -> Iterator[Docket]:
    """The same dockets; what each took to be read is added up."""
    while True:
        start = time.perf_counter()
        docket = next(dockets, None)
        spent["pages"] += time.perf_counter() - start
        if docket is None:
            return
        yield docket


if __name__ == "__main__":
    print(json.dumps(stream(Path(sys.argv[1]), int(sys.argv[2]))))
