"""A group over time, and what is recorded on each side of an arrest: counts, and no cause."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dedere.casefile import loads
from dedere.connections.beside import lay_beside
from dedere.connections.groups import History, before_and_after, history
from dedere.connections.network import Network
from dedere.connections.series import read_series
from dedere.errors import InputErrors
from tests.connections.sample import FILES, both, files

SERIES = """\
date,value,source,unit
2015-05,10,Invented office,persons
2016-02,20,Invented office,persons
2016-03,7,Invented office,persons
2016-04,30,Invented office,persons
2019-01,99,Invented office,persons
"""


def of(network: Network) -> History:
    return history(network, network.nodes["group:los-inventados"])


def test_a_group_has_its_leaders_members_splits_kin_and_officials() -> None:
    found = of(both())
    assert [one.entry for one in found.leaders] == ["t1"]
    assert [one.entry for one in found.members] == ["t2", "t8"]
    assert [one.entry for one in found.descent] == ["t4"]
    assert [one.entry for one in found.kin] == ["t6"]
    assert [one.entry for one in found.officials] == ["t3", "t7"]
    assert [one.place for one in found.territory] == ["La Laguna"]
    assert found.is_vertical is True


def test_sources_that_disagree_on_who_leads_leave_it_open() -> None:
    other = loads(
        FILES.replace("id: invented-files", "id: twin").replace("vertical: true", "vertical: false")
    )
    found = of(Network.of([files(), other]))
    assert found.is_vertical is None
    assert {one.value for one in found.vertical} == {True, False}


def test_each_side_of_an_arrest_counts_what_has_a_day_there() -> None:
    network = both()
    (sides,) = before_and_after(network, of(network))
    assert str(sides.arrest.date) == "2016-03-10"
    assert sides.arrest.leader.id == "person:el-inventado"
    # Two entries record the same member, one of them without a day.
    assert sides.members.to_data() == {"before": 1, "ended": 1, "after": 0, "undated": 0}
    assert sides.leaders.to_data() == {"before": 1, "ended": 0, "after": 0, "undated": 0}
    assert sides.splits.to_data() == {"before": 0, "ended": 0, "after": 1, "undated": 0}
    assert "do not say" in sides.to_data("en")["no_cause"]


def test_what_two_casefiles_record_counts_once() -> None:
    twin = FILES.replace("id: invented-files", "id: twin").replace("{id: p2,", "{id: p2, key: k2,")
    one = FILES.replace("{id: p2,", "{id: p2, key: k2,").replace("since: 2011, until: 2016-01", "")
    network = Network.of([loads(twin), loads(one.replace("kind: member, }", "kind: member}"))])
    (sides,) = before_and_after(network, of(network))[:1]
    assert sides.members.to_data() == {"before": 1, "ended": 1, "after": 0, "undated": 0}
    assert sides.to_data("en")["entries"]["members"]["before"] == ["twin:t2"]


def test_what_ended_with_the_arrest_stood_before_it() -> None:
    said = FILES.replace("kind: led, since: 2010", "kind: led, until: 2016-03-10")
    network = Network.of([loads(said)])
    (sides,) = before_and_after(network, of(network))
    assert sides.leaders.to_data() == {"before": 1, "ended": 1, "after": 0, "undated": 0}


def test_an_arrest_without_a_day_has_no_sides() -> None:
    undated = loads(FILES.replace("kind: arrest, date: 2016-03-10", "kind: arrest"))
    network = Network.of([undated])
    assert len(of(network).arrests) == 1
    assert before_and_after(network, of(network)) == []


def test_a_series_stands_on_each_side_with_its_source() -> None:
    arrest = of(both()).arrests[0]
    laid = lay_beside(arrest, read_series(SERIES, "x.csv", "homicides"), days=365)
    assert laid is not None
    data = laid.to_data("en")
    # May 2015 lies within the year before; March 2016 holds the day; 2019 lies beyond the year.
    assert laid.before.total == Decimal(30)
    assert [str(one.date) for one in laid.across.points] == ["2016-03"]
    assert laid.after.total == Decimal(30)
    assert data["sources"] == ["Invented office"]
    assert "says nothing of why" in data["no_cause"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("date,value,source,unit", "date,value,who,unit", "source"),
        ("2016-02,20,Invented office", "2016-02,20,", "x.csv:3:1: This number has no source"),
        ("2016-02,20", "2016-02,many", "x.csv:3:1: 'many' is no number"),
        ("2016-02,20", "2016-02,NaN", "x.csv:3:1: 'NaN' is no number"),
        ("2016-02,20", "2016-13,20", "x.csv:3:1: '2016-13' is no day"),
        ("2016-02,20,Invented office,persons", "2016-02,20,Invented office,kg", "several units"),
    ],
)
def test_a_series_without_source_or_sense_is_refused(old: str, new: str, said: str) -> None:
    with pytest.raises(InputErrors) as told:
        read_series(SERIES.replace(old, new), "x.csv")
    assert said in told.value.in_("en")
