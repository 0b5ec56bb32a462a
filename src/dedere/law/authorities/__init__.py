"""The authorities, courts and offices that take part, dated.

Names and delegations change: what the Procuraduría did until December 2018 the Fiscalía does, what
the Consejo de la Judicatura did until September 2025 the Órgano de Administración Judicial does.
Each authority is one entry with the names that it bore, the tasks that it had and what it was part
of, each with the days as far as they are known, a source and how sure that is. Offices only: no
person, no telephone number, no address.

Which authority takes which step of a procedure follows from the roles that it names
(`dedere.procedure.offices`).
"""

from dedere.law.authorities.directory import Directory, NoOffice, folded
from dedere.law.authorities.loading import READ_UP_TO, load_authorities, read_folder
from dedere.law.authorities.model import (
    BRANCHES,
    LEVELS,
    MATTERS,
    STATES,
    Authority,
    Delegation,
    Name,
    Span,
    Task,
    Within,
)

__all__ = [
    "BRANCHES",
    "LEVELS",
    "MATTERS",
    "READ_UP_TO",
    "STATES",
    "Authority",
    "Delegation",
    "Directory",
    "Name",
    "NoOffice",
    "Span",
    "Task",
    "Within",
    "folded",
    "load_authorities",
    "read_folder",
]
