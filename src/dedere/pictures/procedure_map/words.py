"""What stands on a step besides how it stands: what it is, who takes it, and under which law."""

from __future__ import annotations

import re

from dedere.bilingual import Text
from dedere.law.language.provisions import Provision
from dedere.procedure.checked import Graph
from dedere.procedure.graph import Role, Step

_SHORT = {
    "mx/lei": Text("LEI", "LEI"),
    "mx/constitution": Text("Mex. Const.", "CPEUM"),
    "treaty-1978": Text("Treaty", "Tratado"),
    "transfer-treaty-1976": Text("1976 Treaty", "Tratado de 1976"),
    "protocol-1997": Text("Protocol", "Protocolo"),
}
"""Names of instruments that stand on very many steps."""


def title(step: Step, lang: str) -> str:
    """What is done, beginning with a capital."""
    words = step.title.in_(lang)
    return words[:1].upper() + words[1:]


def who(step: Step, lang: str) -> str:
    """Who takes it, short; nothing where time does."""
    if step.is_lapse:
        return ""
    names = " / ".join(_short_role(role, lang) for role in step.by)
    return names[:1].upper() + names[1:]


def who_in_full(step: Step, lang: str) -> str:
    """Who takes it."""
    return ", ".join(role.name.in_(lang) for role in step.by)


def _short_role(role: Role, lang: str) -> str:
    """The letters of an office where its name gives them; its whole name, if not."""
    name = role.name.in_(lang)
    letters = re.search(r"\(([A-Z][A-Z/]+)\)", name)
    return letters[1] if letters else name.removeprefix("the ")


def law(step: Step, graph: Graph, lang: str) -> str:
    """The first citation under which it stands, short, and how many more there are."""
    first = short_citation(graph.library.provision(step.law[0]), lang)
    more = len(step.law) - 1
    return f"{first} +{more}" if more else first


def law_in_full(step: Step, graph: Graph, lang: str) -> str:
    """The citations under which it stands."""
    return "; ".join(graph.library.provision(id).citation.in_(lang) for id in step.law)


def short_citation(provision: Provision, lang: str) -> str:
    """A citation with the short name of its instrument, where it has one."""
    cited = provision.citation.in_(lang)
    short = _SHORT.get(provision.instrument.id)
    if short is None:
        return cited
    return cited.replace(provision.instrument.short.in_(lang), short.in_(lang)).replace(
        "art. ", "art.\N{NO-BREAK SPACE}"
    )


def abbreviations(graph: Graph, lang: str) -> list[tuple[str, str]]:
    """The short names that stand on the map, each with what it stands for."""
    used = {graph.library.provision(id).instrument for step in graph.steps for id in step.law}
    return sorted(
        (short.in_(lang), one.name.in_(lang))
        for one in used
        if (short := _SHORT.get(one.id)) is not None and short.in_(lang) != one.short.in_(lang)
    )
