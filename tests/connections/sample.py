"""Two invented casefiles that speak of the same people, and how the tests load them."""

from __future__ import annotations

from dedere.casefile import Casefile, loads
from dedere.connections.network import Network

# Entries on one line each, as people write them.
# ruff: noqa: E501
FILES = """\
format: dedere-casefile/1
id: invented-files
invented: true
people:
  - {id: p1, key: el-inventado, name: Juan Ejemplo Inventado, part: accused, sources: [s1]}
  - {id: p2, name: Pedro Muestra, part: witness}
  - {id: v1, part: victim, label: {en: a victim, es: una víctima}}
  - id: o1
    name: Ana Muestra
    part: official
    state_actor: true
    rank: {en: Commander, es: Comandante}
groups:
  - {id: g1, key: los-inventados, name: Los Inventados, vertical: true, territory: [La Laguna], sources: [s1]}
  - {id: g2, name: Los Separados, kind: cell}
  - {id: g3, name: Policía de Ejemplo, kind: agency}
incidents:
  - {id: i1, key: laguna-2015, kind: massacre, date: 2015-05, place: La Laguna, people: [v1], groups: [g1], sources: [s1]}
  - {id: i2, kind: arrest, date: 2016-03-10, people: [p1]}
  - {id: i3, key: nobody-wrote-of-it, kind: torture, date: 2014}
investigations:
  - id: n1
    key: ap-15
    state: MX
    authority: {en: Federal prosecutor, es: Fiscalía federal}
    number: AP/15/2015
    status: suspended
    about: [i1]
court_cases:
  - id: c1
    state: US
    court: {en: Northern District of Illinois, es: Distrito Norte de Illinois}
    docket: 1:16-cr-00001
    kind: prosecution
    defendants: [p1]
    about: [g1]
    sources: [s1]
  - {id: c2, state: MX, docket: 15/2015, about: [i1]}
ties:
  - {id: t1, from: p1, to: g1, kind: led, since: 2010, sources: [s1]}
  - {id: t2, from: p2, to: g1, kind: member, since: 2011, until: 2016-01}
  - {id: t3, from: o1, to: g1, kind: protected, since: 2013}
  - {id: t4, from: g2, to: g1, kind: split_from, since: 2016-08}
  - {id: t5, from: p2, to: g2, kind: member, since: 2016-09}
  - {id: t6, from: p1, to: p2, kind: kin}
  - {id: t7, from: g1, to: g3, kind: paid}
  - {id: t8, from: p2, to: g1, kind: member}
statements:
  - id: st1
    by: p2
    against: [p1]
    about: [i1]
    in: c1
    kind: testimony
    date: 2018-02-01
    says: {en: That the group did it., es: Que el grupo lo hizo.}
    benefit: {en: a lower sentence., es: una pena menor.}
    public: true
    sources: [s1]
  - {id: st2, by: p1, about: [g1], in: c1, kind: plea, public: false}
file_entries:
  - id: f1
    in: c1
    entry: "57"
    kind: exhibit
    date: 2018-02-02
    says: {en: Intercepted calls of those days., es: Llamadas intervenidas de esos días.}
    about: [i1]
    public: true
    sources: [s1]
  - {id: f2, in: c1, entry: "58", kind: motion, about: [i1], public: false, bars: [seal], sources: [s1]}
  - {id: f3, in: c1, kind: order, about: [g1]}
  - {id: f4, in: c2, kind: order, about: [i1]}
assistance:
  - {id: a1, number: AJ/1, files: [c1], about: [i1], asked_on: 2019-01, arrived_on: 2019-06, status: in_part}
  - {id: a2, number: AJ/2, files: [f2], about: [i1], asked_on: 2020-01, status: refused}
sources:
  - {id: s1, title: {en: Invented docket, es: Expediente inventado}, url: "https://example.org/docket"}
"""

PERSON = """\
format: dedere-casefile/1
id: invented-person
invented: true
requesting_state: MX
requested_state: US
person: {key: el-inventado, name: Juan Ejemplo Inventado}
requests: [{id: r1}]
offenses: [{id: o1, request: r1}]
events:
  - {id: e1, type: secretary_of_state_decision, date: 2021-04-01, request: r1, result: refused}
  - {id: e2, type: release, date: 2021-09-01}
"""


def files() -> Casefile:
    return loads(FILES, "files.yaml")


def person() -> Casefile:
    return loads(PERSON, "person.yaml")


def both() -> Network:
    return Network.of([files(), person()])
