"""Extradition from the United States: Mexico asks, the United States is asked.

The way, in the order of the files:

| part | file | what it tells |
|---|---|---|
| B1, B2, B6 | `asking` | Mexico's warrant, request and documents; its own courts meanwhile |
| B3, B4, B5 | `complaint_and_arrest` | complaint, warrant, arrest, the sixty days of the treaty |
| B5 | `bail` | detained, or bail in special circumstances |
| B7, B8 | `hearing` | the papers in court, motions, hearing, waiver, consent |
| B9 | `certification` | certified and committed, or not; each offense; filed again |
| B10, B11 | `habeas`, `habeas_course` | each petition: stays, appeal, a conditional writ |
| B12 | `secretary`, `assurances` | claims, assurances, the decision, deferral |
| B13 | `surrender` | the handover, the two calendar months, discharge |
| B14 | `afterwards` | trial in Mexico and speciality |
| – | `outside` | the case at home, exits from the treaty |

`declaring` puts them together, with what each end closes. `properties` collects what must never
happen from the files that begin with `safe`; `observing` has what these remember of a history.
`chronology_words` puts the words of court dockets into the common vocabulary of events.

**Readings taken.** The sixty days of article 11(3) run to receipt by the Department of State, not
to filing in court. The two months of § 3188 do not run while a petition, its review or its period
for appeal is open (Jimenez), while surrender is put off, or while the person is in Mexico for a
time; surrender is not barred when they are over, but discharge can be asked for and ordered. A stay
lasts until the decision for which it was granted. Litigation in Mexico stops nothing here
(Mathison): a warrant set aside there makes another one due, and counts for bail. A record that says
only "formal request" may mean receipt or filing; one that says only "release" may mean bail,
discharge or the writ; one that says only "hearing", any session: whichever was possible is meant.
Consent under article 18 takes the place of the certificate, not of the Secretary's decision.

**Doubts.** Whether a second decision of the Secretary is needed after a certification that a habeas
court undid was given again: none is asked for here. Whether a stay of a Mexican amparo court
against sending the request binds the Mexican authorities for what they have yet to send: it is
recorded and holds nothing back. That State does not surrender while a petition is open without a
stay is practice, not law: only a stay bars.
"""

from __future__ import annotations

from functools import cache

from dedere.procedure.checked import check
from dedere.procedure.declared import Declared
from dedere.procedure.from_united_states.declaring import declare
from dedere.procedure.from_united_states.properties import properties


@cache
def declared() -> Declared:
    """The procedure, checked against the law, and what it is to be safe from."""
    parts = declare()
    return Declared("US", check(parts.procedure), properties(parts))
