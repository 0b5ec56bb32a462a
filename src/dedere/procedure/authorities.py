"""The authorities that count the periods, and where the day of each ends.

An authority counts its days where it sits. Where that is not one place for all cases (any district
court can hear an amparo) the seat taken here is a supposition and says so; whoever knows the court
names its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from dedere.bilingual import Text
from dedere.calendars.zones import DIVIDED, zone_of

_CAPITAL, _WASHINGTON = "mx-cmx", "us-dcd"


@dataclass(frozen=True)
class Authority:
    """Who counts a period, where it sits, and how sure that is."""

    id: str
    label: Text
    seat: str | None
    """A place of `calendars.zones`; None where the days are nobody's in particular."""
    confidence: Literal["verified", "known", "doubtful"]
    note: Text | None = None
    """Where the seat, or midnight as the end of its days, is not sure, and by which provision."""


AUTHORITIES: Mapping[str, Authority] = {
    one.id: one
    for one in (
        Authority(
            "mx-ministry",
            Text("SRE", "la SRE"),
            _CAPITAL,
            "known",
        ),
        Authority(
            "mx-interior",
            Text("the Ministry of the Interior and COMAR", "SEGOB y la COMAR"),
            _CAPITAL,
            "known",
        ),
        Authority(
            "mx-judge",
            Text("the extradition judge", "el juez de la extradición"),
            _CAPITAL,
            "doubtful",
            Text(
                "the judge is the one where the person is, and the one of the capital only if that "
                "is unknown (Ley de Extradición Internacional, art. 22)",
                "el juez es el del lugar en que está la persona, y el de la capital solo si eso "
                "se ignora (Ley de Extradición Internacional, art. 22)",
            ),
        ),
        Authority(
            "mx-amparo",
            Text("the amparo court", "el juzgado de amparo"),
            _CAPITAL,
            "doubtful",
            Text(
                "any district court can be the one; what is filed on the last day is in time until "
                "midnight (Ley de Amparo, art. 21)",
                "puede ser cualquier juzgado de distrito; lo que se presenta el último día es "
                "oportuno hasta las veinticuatro horas (Ley de Amparo, art. 21)",
            ),
        ),
        Authority(
            "us-state",
            Text("the Department of State", "el Departamento de Estado"),
            _WASHINGTON,
            "known",
        ),
        Authority(
            "us-justice",
            Text("the Department of Justice", "el Departamento de Justicia"),
            _WASHINGTON,
            "known",
        ),
        Authority(
            "us-court",
            Text("the United States court", "el tribunal de Estados Unidos"),
            _WASHINGTON,
            "doubtful",
            Text(
                "the district is not known here: on the mainland no court's day ends before that "
                "of Washington; filed electronically, midnight where the court is, and on paper "
                "when the clerk's office closes (Fed. R. App. P. 26(a)(4); known)",
                "aquí no se sabe el distrito: en el continente ningún tribunal termina su día "
                "antes que Washington; por vía electrónica, la medianoche del tribunal, y en papel "
                "el cierre de la secretaría (Fed. R. App. P. 26(a)(4); conocido)",
            ),
        ),
        Authority(
            "wherever",
            Text("no authority in particular", "ninguna autoridad en particular"),
            None,
            "doubtful",
            Text(
                "nothing read says in which zone these days end",
                "nada de lo leído dice en qué huso terminan estos días",
            ),
        ),
    )
}
"""The authorities by their ids."""


@dataclass(frozen=True)
class Where:
    """Where the days of a period end: an authority, and the place or zone that was taken."""

    authority: Authority
    place: str | None
    given: bool = False
    """Whether somebody named the place."""

    @property
    def zone(self) -> ZoneInfo | None:
        """The zone in which its days end; None where it is not known."""
        return zone_of(self.place) if self.place is not None else None

    @property
    def words(self) -> Text:
        """Where its days end, as a sentence."""
        if self.zone is None:
            return _NOWHERE
        return _ENDS.format(who=self.authority.label, zone=self.zone.key)

    @property
    def doubt(self) -> Text | None:
        """What of it is not sure."""
        if self.place is not None and self.place in DIVIDED:
            return DIVIDED[self.place]
        if self.given or self.authority.confidence == "verified":
            return None
        return self.authority.note


def where(id: str, places: Mapping[str, str]) -> Where:
    """Where the days of an authority end, by its own seat or the place that was named.

    Raises:
        KeyError: where there is no such authority.
    """
    authority = AUTHORITIES[id]
    named = places.get(id)
    return Where(authority, named or authority.seat, given=named is not None)


_ENDS = Text(
    "Each day ends at midnight in the time zone of the authority, {who} ({zone}).",
    "Cada día termina a medianoche en el huso horario de la autoridad, {who} ({zone}).",
)
_NOWHERE = Text(
    "In which time zone these days end is not known.",
    "No se sabe en qué huso horario terminan estos días.",
)
