"""Where days end: places, their zones, and the days on which clocks changed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dedere.calendars.zones import DIVIDED, PLACES, clock_change, today_in, zone_of

SUMMER = datetime(2024, 7, 1, 12, tzinfo=UTC)
WINTER = datetime(2024, 1, 1, 12, tzinfo=UTC)


def hours(place: str, moment: datetime) -> float:
    offset = moment.astimezone(zone_of(place)).utcoffset()
    assert offset is not None
    return offset.total_seconds() / 3600


def test_every_state_of_mexico_and_every_federal_district_has_a_zone() -> None:
    states = [one for one in PLACES if one.startswith("mx-") and len(one) == len("mx-jal")]
    districts = [one for one in PLACES if one.startswith("us-")]
    assert (len(states), len(districts)) == (32, 94)
    for place in PLACES:
        assert zone_of(place).key
    assert set(DIVIDED) <= set(PLACES)


@pytest.mark.parametrize(
    ("place", "winter", "summer"),
    [
        ("mx-cmx", -6, -6),
        ("mx-roo", -5, -5),
        ("mx-son", -7, -7),
        ("mx-sin", -7, -7),
        ("mx-chh", -6, -6),
        ("mx-bcn", -8, -7),
        ("mx-ciudad-juarez", -7, -6),
        ("mx-nuevo-laredo", -6, -5),
        ("us-dcd", -5, -4),
        ("us-cacd", -8, -7),
        ("us-azd", -7, -7),
        ("us-prd", -4, -4),
        ("us-gud", 10, 10),
    ],
)
def test_most_of_mexico_has_no_summer_time_since_2022(
    place: str, winter: float, summer: float
) -> None:
    assert (hours(place, WINTER), hours(place, SUMMER)) == (winter, summer)


def test_it_is_another_day_where_the_sun_is_behind() -> None:
    moment = datetime(2024, 1, 1, 6, 30, tzinfo=UTC)
    assert today_in(zone_of("mx-cmx"), moment) == date(2024, 1, 1)
    assert today_in(zone_of("mx-bcn"), moment) == date(2023, 12, 31)
    assert today_in(zone_of("us-gud"), moment) == date(2024, 1, 1)


def test_days_that_were_shorter_or_longer() -> None:
    city = zone_of("mx-cmx")
    forward = clock_change(city, date(2022, 3, 1), date(2022, 4, 30))
    back = clock_change(city, date(2022, 10, 1), date(2022, 10, 31))
    assert forward == (date(2022, 4, 3), 1)
    assert back == (date(2022, 10, 30), -1)
    assert clock_change(city, date(2023, 1, 1), date(2025, 12, 31)) is None


@pytest.mark.parametrize("name", ["", "mx-nowhere", "America", "../etc/passwd", "/etc/localtime"])
def test_what_is_no_place_and_no_zone(name: str) -> None:
    with pytest.raises(KeyError):
        zone_of(name)
