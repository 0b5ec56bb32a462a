"""What day it is where a court sits."""

from __future__ import annotations

from datetime import UTC, date, datetime

from dedere.calendars.zones import today_in, zone_of


def today_at(court: str | None, now: datetime | None = None) -> date:
    """The day at a court; the day in Washington where the court is not known."""
    try:
        zone = zone_of(f"us-{court}")
    except KeyError:
        zone = zone_of("America/New_York")
    return today_in(zone, now or datetime.now(UTC))
