"""The agreement as dots: one row a variable, its interval, the line of what is demanded."""

from __future__ import annotations

from dedere.bilingual import Language, Text
from dedere.pictures.agreement_dots import Chart, Dot
from dedere.pictures.agreement_dots import draw as draw_dots
from dedere.statistics.agreement.doubting import number
from dedere.statistics.agreement.measuring import Agreement, Verdict
from dedere.statistics.agreement.reporting import Report
from dedere.statistics.agreement.telling import between, head, result

STYLE = "agreement-dots"
"""The name of the picture's styles."""
MOST_DOTS = 80
"""More variables than this are no picture; the table has them."""


def draw(found: Report, lang: Language, *, narrow: bool = False) -> str:
    """The picture of a report as SVG."""
    return draw_dots(chart(found, lang), lang, narrow=narrow)


def chart(found: Report, lang: Language) -> Chart:
    """What the picture shows: those that fall short first, then the others by their alpha."""
    rows = sorted(found.found, key=_place)
    shown = rows[:MOST_DOTS]
    dots = tuple(_dot(one, lang) for one in shown)
    told = [head(found, lang), *(f"{dot.label}: {dot.said}." for dot in dots)]
    demands = {one.demand for one in shown}
    line = _LINE.format(demand=number(demands.pop())) if len(demands) == 1 else _LINES
    corner = [head(found, lang), *(note.in_(lang) for note in found.notes)]
    if any(one.value.value == 1 for one in shown):
        corner.append(_PERFECT.in_(lang))
    if len(rows) > len(shown):
        corner.append(_MORE.format(n=len(rows) - len(shown)).in_(lang))
    return Chart(
        _TITLE.in_(lang),
        " ".join(told),
        dots,
        _AXIS.format(n=f"{found.resamples:,}").in_(lang),
        (_MET.in_(lang), _BELOW.in_(lang), line.in_(lang)),
        tuple(corner),
    )


def _place(one: Agreement) -> tuple[int, float]:
    if one.value.value is None:
        return (1, 0.0)
    return (0, one.value.value)


def _dot(one: Agreement, lang: Language) -> Dot:
    value = one.value
    if one.verdict is Verdict.ONE_CODER or value.value is None:
        said = f"{result(one).in_(lang)} (n = {one.compared.rated})"
        return Dot(one.compared.title.in_(lang), None, None, None, one.demand, False, said)
    ends = f" ({between(value.low, value.high, lang)})" if value.low is not None else ""
    said = f"{number(value.value)}{ends}, n = {value.units}"
    if one.presence_below:
        said += " · " + _PRESENCE.format(alpha=number(one.presence.value)).in_(lang)
    is_met = one.verdict is Verdict.MET
    title = one.compared.title.in_(lang)
    return Dot(title, value.value, value.low, value.high, one.demand, is_met, said)


_PRESENCE = Text("whether there is one: {alpha}", "si lo hay: {alpha}")
_TITLE = Text(
    "How far coders agree, by variable", "Cuánto coinciden los codificadores, por variable"
)
_AXIS = Text(
    "Krippendorff's alpha; bars: 95 % intervals ({n} resamples of the units)",
    "Alfa de Krippendorff; barras: intervalos de 95 % ({n} remuestreos de las unidades)",
)
_MET = Text("meets the demand", "cumple lo exigido")
_BELOW = Text("below it", "no lo alcanza")
_LINE = Text("demanded: {demand}", "exigido: {demand}")
_LINES = Text("demanded of each", "exigido de cada una")
_PERFECT = Text(
    "Where nobody differs no draw can: a bar without width is no proof.",
    "Donde nadie difiere ningún remuestreo lo hace: una barra sin ancho no prueba nada.",
)
_MORE = Text("{n} more are in the table.", "Hay {n} más en la tabla.")
