"""The casefile: one matter as people write it down, and what is known of it on a given day.

>>> from dedere import casefile
>>> matter = casefile.load("examples/guzman-loera.yaml")
>>> matter.person.name
'Joaquín Archivaldo Guzmán Loera'
"""

from dedere.casefile.loading import from_data, load, loads
from dedere.casefile.model import (
    Casefile,
    Event,
    Evidence,
    Party,
    Person,
    Source,
    Subject,
    is_of_connections_alone,
)
from dedere.casefile.situations import OffenseViews, Situated, situate
from dedere.casefile.writing import record, to_data

__all__ = [
    "Casefile",
    "Event",
    "Evidence",
    "OffenseViews",
    "Party",
    "Person",
    "Situated",
    "Source",
    "Subject",
    "from_data",
    "is_of_connections_alone",
    "load",
    "loads",
    "record",
    "situate",
    "to_data",
]
