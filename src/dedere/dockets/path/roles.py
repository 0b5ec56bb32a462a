"""Who takes the steps of a federal prosecution, besides those of `dedere.procedure.roles`."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Role
from dedere.procedure.roles import COURT_OF_APPEALS, US_ATTORNEY, US_MARSHALS

__all__ = [
    "AGENTS",
    "COURT",
    "COURT_OF_APPEALS",
    "DEFENDANT",
    "GRAND_JURY",
    "JURY",
    "MAGISTRATE",
    "OTHER_STATE",
    "PROBATION",
    "US_ATTORNEY",
    "US_MARSHALS",
]

AGENTS = Role("agents", Text("federal agents", "los agentes federales"))
COURT = Role("district-court", Text("the district court", "el tribunal federal de distrito"))
DEFENDANT = Role(
    "defendant", Text("the defendant or the defense", "la persona acusada o su defensa")
)
GRAND_JURY = Role("grand-jury", Text("the grand jury", "el gran jurado"))
JURY = Role("jury", Text("the jury", "el jurado"))
MAGISTRATE = Role("magistrate", Text("the magistrate judge", "la jueza o el juez magistrado"))
OTHER_STATE = Role("surrendering-state", Text("the State that surrenders", "el Estado que entrega"))
PROBATION = Role(
    "probation-office", Text("the probation office", "la oficina de libertad vigilada")
)
