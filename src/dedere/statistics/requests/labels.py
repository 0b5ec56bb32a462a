"""Which class of offense a label of the release stands for. The list is data, with its reasons."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dedere.bilingual import Text
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields

FILE = Path(__file__).with_name("labels.yaml")


@dataclass(frozen=True, slots=True)
class OffenseClass:
    """A class in which offenses of requests are counted."""

    id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Label:
    """A label as the release prints it, and where it is counted."""

    label: str
    offense_class: OffenseClass
    why: Text | None
    """The reason, where the class does not follow from the words alone."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The classes and every label that is known."""

    classes: tuple[OffenseClass, ...]
    labels: dict[str, Label]

    def of(self, written: str) -> Label | None:
        """The label that was meant; capitals, accents and blanks do not matter."""
        return self.labels.get(folded(written))


def folded(written: str) -> str:
    """A label as it stands in the list: ``Lavado de dinero `` is ``lavado_de_dinero``."""
    plain = unicodedata.normalize("NFKD", written).encode("ascii", "ignore").decode("ascii")
    return "_".join(plain.casefold().replace("_", " ").split())


@cache
def labels() -> Labels:
    """The list beside this module.

    Raises:
        InputErrors: where the list contradicts itself.
    """
    problems = trees.Problems(FILE.name)
    root = Fields(trees.read(FILE), problems)
    classes: dict[str, OffenseClass] = {}
    for one in root.items("classes"):
        classes[one.text("id")] = OffenseClass(one.text("id"), one.needed_words("title"))
        one.close()
    found: dict[str, Label] = {}
    for one in root.items("labels"):
        name, of = one.text("label"), one.text("class")
        if name in found or name != folded(name):
            one.wrong(one.node, f"'{name}' stands twice or is not folded", f"«{name}» sobra")
        if of not in classes:
            one.wrong(one.at("class"), f"no such class: {of}", f"no existe la clase {of}")
            continue
        found[name] = Label(name, classes[of], one.words("why"))
        one.close()
    root.close()
    problems.raise_any()
    return Labels(tuple(classes.values()), found)
