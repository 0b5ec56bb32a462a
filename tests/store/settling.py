"""Two opened codings of one defendant that agree on some variables and differ on others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dedere.store import codings
from dedere.store.access import Reader
from dedere.store.models import Coding, Docket
from tests.store.invented_dockets import begun, coder, keep_pleaded

PLACE = {"i": 9, "start": 0, "end": 12}
OTHER = {"i": 10}


@dataclass
class Opened:
    """Ana and Beto have finished; Carla codes nothing here."""

    docket: Docket
    ana: Reader
    beto: Reader
    carla: Reader
    first: Coding
    second: Coding

    def settle(self, by: Reader, variable: str, take: str, **more: Any) -> codings.Settled:
        return codings.settle(by, self.docket, "1", variable, take, **more)

    def told(self, reader: Reader | None = None) -> codings.Settling:
        return codings.settlement(reader or Reader(), self.docket, "1")

    def item(self, variable: str) -> codings.Item:
        found = self.told().item(variable)
        assert found is not None
        return found

    def lines(self, reader: Reader | None = None) -> dict[str, dict[str, Any]]:
        return {one["variable"]: one for one in codings.final(reader or Reader())}


def written() -> Opened:
    """Both have written, and nobody has finished.

    They agree on ``resolution`` and differ on ``sentencing_date`` (value against value),
    ``forfeiture`` (value against missing), ``verdict`` (two kinds of missing) and ``superseding``
    (Beto left it out).
    """
    docket = keep_pleaded()
    ana, beto, carla = (coder(name) for name in ("Ana", "Beto", "Carla"))
    one = Opened(docket, ana, beto, carla, begun(ana, docket), begun(beto, docket))
    first: dict[str, dict[str, Any]] = {
        "resolution": {"value": "guilty_plea", "evidence": [PLACE]},
        "sentencing_date": {"value": "2021-02-16", "evidence": [{"i": 11}], "confidence": "sure"},
        "forfeiture": {"value": True, "evidence": [OTHER]},
        "verdict": {"missing": "not_applicable"},
        "superseding": {"value": False},
    }
    second: dict[str, dict[str, Any]] = {
        "resolution": {"value": "guilty_plea", "evidence": [OTHER], "confidence": "likely"},
        "sentencing_date": {"value": "2021-02-17", "evidence": [{"i": 12}]},
        "forfeiture": {"missing": "sealed_document"},
        "verdict": {"missing": "not_stated"},
    }
    for reader, coding, values in ((ana, one.first, first), (beto, one.second, second)):
        for variable, more in values.items():
            codings.write(reader, coding, variable, "corrected", **more)
    return one


def opened() -> Opened:
    """The same, finished by both."""
    one = written()
    codings.finish(one.ana, one.first, anyway=True)
    codings.finish(one.beto, one.second, anyway=True)
    return one
