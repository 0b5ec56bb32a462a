"""A small invented record: a casefile with connections, requests, and persons before courts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from dedere.releases import Record, Release, Wish, from_files, make

SEALED_NAMES = (
    "Testigo Reservado",
    "Secretum Dictum",
    "Locus Clausus",
    "Fons Occultus",
    "sealedcourt",
    "sealed-case-9",
    "Lex Velata",
)
"""What stands in the record only where something is sealed."""

CASEFILE = """\
format: dedere-casefile/1
id: rio-invented
invented: true
title: {en: An invented matter, es: Un asunto inventado}
requesting_state: US
requested_state: MX
person: {name: Ana Ejemplo, key: ana-ejemplo}
offenses: [{id: o1, label: {en: Bribery, es: Cohecho}}]
events:
  - {id: e1, type: formal_request, date: 2019-02-01, source: s1}
  - {id: e2, type: executive_decision, result: granted, date: 2020-03-01, recorded_on: 2020-03-05}
people:
  - {id: p1, key: beto, name: Beto Ejemplo, part: official, sources: [s1]}
  - {id: p9, key: reservado, name: Testigo Reservado, part: witness, sources: [s9]}
groups:
  - {id: g1, key: los-invented, name: Los Inventados, since: 2015, sources: [s1]}
incidents:
  - {id: i1, key: hecho, kind: killing, date: 2018-05, groups: [g1], sources: [s1]}
  - {id: i9, key: clausus, kind: other, place: Locus Clausus, people: [p9], sources: [s9]}
court_cases:
  - {id: c1, key: us-1, state: US, kind: prosecution, defendants: [person], sources: [s1]}
ties:
  - {id: t1, from: p1, to: g1, kind: protected, since: 2016, sources: [s1]}
  - {id: t2, from: person, to: g1, kind: led, sources: [s1], recorded_on: 2022-01-01}
statements:
  - {id: st1, by: person, against: [p1], in: c1, kind: testimony, date: 2021-06-01, public: true,
     sources: [s1], recorded_on: 2021-07-01}
  - {id: st9, by: p9, against: [p1], in: c1, says: {en: Secretum Dictum, es: Secretum Dictum},
     public: false, sources: [s9]}
file_entries:
  - {id: f1, in: c1, entry: "12", kind: exhibit, about: [i1], public: true, sources: [s1]}
  - {id: f9, in: c1, entry: "13", says: {en: Secretum Dictum, es: Secretum Dictum}, about: [i9],
     public: false, bars: [seal], sources: [s1]}
sources:
  - {id: s1, title: A paper, published_on: 2019-01-01}
  - {id: s9, title: Fons Occultus}
"""

REQUESTS = """\
request,requesting_state,requested_state,requested_on,decided_on,outcome,surrendered_on,synthetic,\
known_until
q1,US,MX,2018-01-10,2018-12-01,granted,2019-03-01,true,2019-12-31
q2,US,MX,2018-02-10,2019-11-01,refused,,true,2019-12-31
q3,US,MX,2018-03-10,,none,,true,2019-12-31
q4,MX,US,2019-08-01,,none,,true,2019-12-31
"""


def persons(courts: dict[str, int]) -> str:
    """Real persons before courts, so many each, and one whose case is sealed."""
    rows = ["case,court,plea,sealed,known_until"]
    rows += [
        f"{court}-{number},{court},agreement,no,2020-12-31"
        for court, n in courts.items()
        for number in range(n)
    ]
    rows.append("sealed-case-9,sealedcourt,not_guilty,yes,2020-12-31")
    return "\n".join(rows) + "\n"


COUNTS = """\
case,count,statute,synthetic
sealed-case-9,1,Lex Velata,
casd-1,1,21 USC 846,
"""
RULINGS = """\
ruling,case,stage,ground,synthetic
r1,sealed-case-9,habeas,locus clausus,
r2,casd-1,habeas,other,
"""
PROVISIONS = """\
ruling,instrument,article,synthetic
r1,lex velata,9,
r2,treaty-1978,9,
"""
"""What hangs on a ruling that hangs on a sealed case."""
COURTS = {"casd": 40, "ilnd": 4, "azd": 2}


def fill(folder: Path, **files: str) -> Path:
    """A folder with these files, by their names without a dot."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        stem, _, suffix = name.rpartition("_")
        (folder / f"{stem}.{suffix}").write_text(text, encoding="utf-8")
    return folder


def whole(folder: Path) -> Path:
    """The whole record."""
    return fill(
        folder,
        case_yaml=CASEFILE,
        requests_csv=REQUESTS,
        persons_csv=persons(COURTS),
        counts_csv=COUNTS,
        rulings_csv=RULINGS,
        provisions_csv=PROVISIONS,
    )


def record(*folders: Path, public_rows: bool = False) -> Record:
    return from_files(folders, public_rows=public_rows)


def release(*folders: Path, day: date | None = None, public_rows: bool = False) -> Release:
    return make(record(*folders, public_rows=public_rows), Wish("v1.0", day))
