"""The terms of office of the heads of the two executives, as their constitutions date them."""

from datetime import date

from dedere.bilingual import Text, same
from dedere.statistics.expressions import Span


def _spans(*terms: tuple[str, str, date]) -> tuple[Span, ...]:
    ends = [first for _, _, first in terms[1:]]
    return tuple(
        Span(name, _SECOND.get(name) or same(title), first, end)
        for (name, title, first), end in zip(terms, [*ends, None], strict=True)
    )


_SECOND = {
    "trump_1": Text("Trump, first term", "Trump, primer periodo"),
    "trump_2": Text("Trump, second term", "Trump, segundo periodo"),
}
MEXICO = _spans(
    ("salinas", "Salinas", date(1988, 12, 1)),
    ("zedillo", "Zedillo", date(1994, 12, 1)),
    ("fox", "Fox", date(2000, 12, 1)),
    ("calderon", "Calderón", date(2006, 12, 1)),
    ("pena", "Peña", date(2012, 12, 1)),
    ("lopez_obrador", "López Obrador", date(2018, 12, 1)),
    ("sheinbaum", "Sheinbaum", date(2024, 10, 1)),
)
"""Constitution of Mexico, article 83: since 2024 the term begins on 1 October."""
UNITED_STATES = _spans(
    ("bush_1989", "Bush (1989)", date(1989, 1, 20)),
    ("clinton", "Clinton", date(1993, 1, 20)),
    ("bush_2001", "Bush (2001)", date(2001, 1, 20)),
    ("obama", "Obama", date(2009, 1, 20)),
    ("trump_1", "Trump", date(2017, 1, 20)),
    ("biden", "Biden", date(2021, 1, 20)),
    ("trump_2", "Trump", date(2025, 1, 20)),
)
"""Constitution of the United States, twentieth amendment: the term begins on 20 January."""
MEXICO_NOTE = Text(
    "Terms as article 83 of the Constitution dates them: they begin on 1 December, since 2024 on 1 "
    "October. That day belongs to the one who comes.",
    "Periodos según el artículo 83 constitucional: empiezan el 1 de diciembre; desde 2024, el 1 de "
    "octubre. Ese día es de quien llega.",
)
UNITED_STATES_NOTE = Text(
    "Terms as the twentieth amendment dates them: they begin on 20 January. That day belongs to "
    "the one who comes.",
    "Periodos según la vigésima enmienda: empiezan el 20 de enero. Ese día es de quien llega.",
)
