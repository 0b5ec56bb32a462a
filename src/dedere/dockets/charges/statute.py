"""One statute as a text names it: title, section, subsections, and the words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dedere.dockets.charges.citing import USC
from dedere.dockets.charges.table import Known, table


@dataclass(frozen=True, slots=True)
class Statute:
    """One section that a text names."""

    code: str
    """``USC``, ``CFR``, or the name of a State's or county's code as printed."""
    title: str | None
    """``18``; ``46A`` is title 46 Appendix; None for a code without titles."""
    section: str
    subsections: tuple[str, ...]
    """``("(a)", "(b)(1)")``, in the order printed."""
    printed: str
    start: int
    end: int
    """The span of *printed* in the text."""
    through: str | None = None
    """The last section, where a range is printed: ``7201-7207``."""
    detail: str | None = None
    """What the court adds to the section for its own statistics: ``4999``, ``CD``."""
    level: str | None = None
    """``F`` felony, ``M`` misdemeanor, ``P`` petty, ``I`` infraction, where a suffix says so."""
    doubtful: bool = False
    """Whether another reading is honest, as of a letter that may be section or subsection."""

    @property
    def cite(self) -> str:
        """``21 USC 846``: what is compared first."""
        if self.title is None:
            return f"{self.code} {self.section}"
        if self.title.endswith("A"):
            return f"{self.title[:-1]} {self.code} App. {self.section}"
        return f"{self.title} {self.code} {self.section}"

    @property
    def cites(self) -> tuple[str, ...]:
        """The cite; of a range both ends."""
        if self.through is None:
            return (self.cite,)
        return (self.cite, replace(self, section=self.through, through=None).cite)

    @property
    def known(self) -> Known | None:
        """What the table knows of it."""
        if self.code != USC or self.title is None:
            return None
        return table().get(self.title, self.section)

    @property
    def below(self) -> str:
        """Section and subsections, as in ``1326(a),(b)(1)``."""
        return self.section + ",".join(self.subsections)
