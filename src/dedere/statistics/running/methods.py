"""How a statistic is answered, in words."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.statistics.intervals import LEVEL
from dedere.statistics.statistic import (
    Against,
    Distribution,
    Holding,
    Lengths,
    Measure,
    Rate,
    Statistic,
    Ticks,
    Total,
    Waiting,
)


def said(statistic: Statistic) -> Text:
    """What is counted, over what, and how the interval is made."""
    match statistic.way:
        case Distribution() | Holding() | Rate() | Ticks():
            return _SHARE.format(
                units=statistic.unit.plural,
                interval=statistic.interval.label,
                level=f"{LEVEL:.0%}".replace("%", " %"),
            )
        case Waiting():
            return _WAITING
        case Lengths(measure=measure):
            return _MONTHS if measure is Measure.MONTHS else _LENGTHS
        case Total():
            return _TOTAL
        case Against(target=target, target_title=title):
            return _AGAINST.format(target=f"{target:g}", title=title)


_SHARE = Text(
    "Count of {units} over those of which it is known; {interval}, {level}. If sealed all no or "
    "all yes: the same with the sealed in the denominator.",
    "Número de {units} entre el total con dato conocido; {interval}, {level}. Si lo reservado "
    "fuera todo no o todo sí: lo mismo con lo reservado en el denominador.",
)
_WAITING = Text(
    "Median of Kaplan and Meier's curve in whole days: the first day after which no more than half "
    "waits. Who still waits counts as waiting until the last day that is known of. Greenwood's "
    "error, interval on the scale log(-log), 95 %. If sealed all yes: all that is sealed had ended "
    "at once; all no: never.",
    "Mediana de la curva de Kaplan y Meier en días enteros: el primer día tras el cual espera a lo "
    "sumo la mitad. Quien sigue en espera cuenta como tal hasta el último día conocido. Error de "
    "Greenwood, intervalo en la escala log(-log), 95 %. Si lo reservado fuera todo sí: todo habría "
    "terminado de inmediato; todo no: nunca.",
)
_LENGTHS = Text(
    "Median of whole days of those that are over; who still waits is not in it. Interval by ranks, "
    "95 %. If sealed all yes: all that is sealed had ended at once; all no: never.",
    "Mediana en días enteros de lo concluido; lo pendiente no está. Intervalo por rangos, 95 %. Si "
    "lo reservado fuera todo sí: todo habría terminado de inmediato; todo no: nunca.",
)
_MONTHS = Text(
    "Median of months of those who have a term; a life term is none. Interval by ranks, 95 %. If "
    "sealed all yes: all that is sealed were no month at all; all no: longer than any.",
    "Mediana en meses de quienes tienen una pena por tiempo; la prisión vitalicia no lo es. "
    "Intervalo por rangos, 95 %. Si lo reservado fuera todo sí: ningún mes; todo no: más que "
    "cualquiera.",
)
_TOTAL = Text(
    "Sum of what is known. The interval is a percentile bootstrap of the sum, 95 % (of more than "
    "2,000 payments its normal limit). If sealed all "
    "no: nothing was paid there; what it would be if all were paid nobody can say.",
    "Suma de lo conocido. El intervalo es un bootstrap de percentiles de la suma, 95 % (con más "
    "de 2,000 pagos, su límite normal). Si lo "
    "reservado fuera todo no: ahí no se pagó nada; lo que sería si todo se pagó nadie lo sabe.",
)
_AGAINST = Text(
    "Count in each group over {target} ({title}). No interval: it is a full count.",
    "Número en cada grupo entre {target} ({title}). Sin intervalo: es un conteo completo.",
)
