"""An invented way in three casefiles: an extradition, the lists of connections, a transfer home."""

from __future__ import annotations

from dedere.casefile import Casefile, loads

EXTRADITION = """\
format: dedere-casefile/1
id: ext-1
invented: true
requesting_state: US
requested_state: MX
person: {key: el-faro, name: Pedro Ejemplo Faro, aliases: [El Faro]}
requests:
  - {id: r1, label: Request of 2015, source: s1, received_by_executive_on: 2015-03-02}
offenses:
  - {id: o1, label: Invented conspiracy, source: s1, stage: charged, committed_on: 2012}
  - {id: o2, label: Invented laundering, source: s1}
events:
  - {id: e1, type: formal_request, date: 2015-03-02, source: s1}
  - {id: e2, type: provisional_arrest, result: order_executed, date: 2015-01-10, source: s1}
  - {id: e3, type: amparo_filed, date: 2015-06, source: s2, suit: 11/2015}
  - {id: e4, type: surrender, result: surrendered, date: 2016-02-01, source: s1}
  - {id: e5, type: plea, date: 2017-05-04, source: s1}
  - {id: e6, type: sentence, source: s1}
decisions:
  - id: d1
    kind: executive
    request: r1
    date: 2015-05-20
    result: granted
    by_offense: [{offense: o2, result: refused}]
    source: s2
surrenders:
  - id: su1
    event: e4
    charges_after: [{id: ch1, says: Invented murder, on: 2018-01-15, source: s1}]
sources:
  - {id: s1, title: Invented docket}
  - {id: s2, title: Invented amparo file, url: "https://example.org/amparo"}
"""

LISTS = """\
format: dedere-casefile/1
id: net-1
invented: true
people:
  - {id: p1, key: el-faro, name: Pedro Ejemplo Faro, part: accused, sources: [s1]}
  - {id: p2, part: accused, name: Juan Muestra, sources: [s1]}
  - {id: p3, part: victim, label: A woman (not named), sources: [s1]}
  - {id: p4, part: relative, name: Rosa Muestra, named_by: s2, sources: [s2]}
incidents:
  - id: i1
    key: massacre-1
    kind: massacre
    label: The massacre
    date: 2011-08
    people: [p1, p3]
    sources: [s1]
  - {id: i2, kind: arrest, label: Arrest in town, date: 2014-12-31, people: [p1], sources: [s1]}
  - {id: i3, kind: killing, label: Another killing, date: 2010, people: [p2], sources: [s1]}
investigations:
  - id: v1
    key: inv-7-2011
    state: MX
    label: Investigation 7/2011
    status: suspended
    status_on: 2016-03-01
    opened_on: 2011-09
    about: [i1]
    surrender_did: It stood still once he was gone.
    sources: [s1]
court_cases:
  - id: c1
    key: us-1
    state: US
    docket: 1-14-cr-1
    kind: prosecution
    defendants: [p1, p2]
    opened_on: 2014-12-01
    sources: [s1]
  - id: c2
    state: US
    docket: 9-99-cr-9
    kind: prosecution
    defendants: [p2]
    opened_on: 2013
    sources: [s1]
statements:
  - id: st1
    by: p1
    against: [p2]
    in: c1
    kind: testimony
    date: 2018-09-09
    says: That the other gave the order.
    benefit: A shorter sentence.
    public: false
    sources: [s1]
  - {id: st2, by: p2, about: [i3], in: c2, kind: interview, date: 2013-02-02, sources: [s1]}
file_entries:
  - id: f1
    in: c1
    entry: "12"
    kind: exhibit
    about: [p1]
    date: 2018-09-10
    public: true
    sources: [s1]
  - {id: f2, in: c1, entry: "13", kind: order, about: [p2], date: 2018-09-11, sources: [s1]}
assistance:
  - id: a1
    key: mla-1
    from_state: MX
    to_state: US
    asks: The exhibits
    asked_on: 2019-01
    arrived_on: 2020-05-05
    status: in_part
    about: [v1]
    files: [f1]
    used_in: [c1]
    sources: [s1]
asks:
  - id: k1
    by: The families
    of: the FGR
    state: MX
    what: That it ask for the exhibits
    under: [mx/lgv/19]
    asked_on: 2018-11-01
    answered_on: 2019-01-20
    answer: in_part
    came_back: That it would ask.
    about: [i1]
    sources: [s2]
sources:
  - {id: s1, title: Invented press}
  - {id: s2, title: Invented statement of the court}
"""

OTHER = """\
format: dedere-casefile/1
id: net-2
invented: true
people:
  - {id: q1, key: el-faro, aliases: [Faro], part: accused, sources: [s1]}
investigations:
  - id: w1
    key: inv-7-2011
    state: MX
    status: given_up
    status_on: 2016-03-01
    opened_on: 2011-09-20
    sources: [s1]
assistance:
  - {id: b1, key: mla-1, arrived_on: 2021-01-01, about: [w1], sources: [s1]}
sources:
  - {id: s1, title: Another invented paper}
"""

TRANSFER = """\
format: dedere-casefile/1
id: tra-1
invented: true
person: {key: el-faro, name: Pedro Ejemplo Faro}
transfers:
  - id: t1
    label: Application of 2022
    source: s1
    transferring_state: US
    receiving_state: MX
    full_term_ends_on: 2030-01-01
events:
  - {id: e1, type: transfer_application, date: 2022-02-02, source: s1}
  - {id: e2, type: prisoner_delivered, date: 2023-03-03, source: s1}
sources:
  - {id: s1, title: Invented roster}
"""


def every() -> list[Casefile]:
    """The four casefiles."""
    return [
        loads(text, f"{name}.yaml")
        for name, text in (
            ("ext-1", EXTRADITION),
            ("net-1", LISTS),
            ("net-2", OTHER),
            ("tra-1", TRANSFER),
        )
    ]
