"""The network as FollowTheMoney entities, and back.

FollowTheMoney (https://followthemoney.tech) is the form in which Aleph and OpenSanctions keep
people, organizations, court cases and what ties them. What it has a place for goes out as its
entities, one JSON object a line; the whole record of the connections goes beside, in a file of our
own, so that nothing is lost on the way back. Entities that came from elsewhere are kept word for
word and go out as they came.
"""

from dedere.connections.ftm.entities import Entity, parse, written
from dedere.connections.ftm.exporting import entities_of
from dedere.connections.ftm.importing import Imported, read
from dedere.connections.ftm.record import record_lines, records
from dedere.connections.ftm.writing import beside, write

__all__ = [
    "Entity",
    "Imported",
    "beside",
    "entities_of",
    "parse",
    "read",
    "record_lines",
    "records",
    "write",
    "written",
]
