"""What a proof rests on, in words."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.checked import Graph
from dedere.procedure.plan import Plan


def basis(graph: Graph, plan: Plan) -> Iterator[Text]:
    """Bounds and reductions, each with why it is sound."""
    if len(graph.processes) > 1:
        yield Text(
            "It holds for any number of instances. Of each process that a property speaks of one "
            "instance is followed; the second stands for all others: what they could do to it they "
            "may do at any moment, so that nothing that can happen is left out.",
            "Vale para cualquier número de instancias. De cada proceso del que habla una propiedad "
            "se sigue una; la segunda representa a todas las demás: lo que podrían hacerle pueden "
            "hacerlo en cualquier momento, así que no se omite nada que pueda ocurrir.",
        )
    yield Text(
        "Only the steps that a property turns on are followed exactly. Each other step may be "
        "taken whenever it may belong to the procedure, whatever should come before it: that "
        "allows more than the procedure does, so what never happens even then never happens.",
        "Solo se siguen exactamente los pasos de los que depende una propiedad. Cualquier otro "
        "puede darse siempre que pueda pertenecer al procedimiento, sin importar qué deba "
        "precederlo: eso permite más que el procedimiento, así que lo que ni aun entonces ocurre "
        "no ocurre nunca.",
    )
    if plan.held:
        titles = [process.title for process in plan.held]
        yield Text(
            "No dead end: each further {processes} can come to hold nothing back by its own steps; "
            "then what is followed can reach its end by its own. An exit outside the treaty is not "
            "counted as a way out.",
            "Sin callejón: cada {processes} adicional puede llegar por sus propios pasos a no "
            "detener nada; entonces lo que se sigue puede llegar a su fin por los suyos. Una "
            "entrega fuera del tratado no cuenta como salida.",
        ).format(
            processes=Text(
                " / ".join(dict.fromkeys(title.en for title in titles)),
                " / ".join(dict.fromkeys(title.es for title in titles)),
            )
        )
    if any(step.is_lapse for step in graph.steps):
        yield Text(
            "A period that runs may end at any moment: the proof holds for every length of it.",
            "Un plazo que corre puede vencer en cualquier momento: la prueba vale para "
            "cualquier duración.",
        )
    if any(step.where for step in graph.steps):
        yield Text(
            "Each condition about the case was taken as true and as false.",
            "Cada condición sobre el caso se tomó como cierta y como falsa.",
        )
    yield Text(
        "What no relation and no property reads is forgotten: two states that agree on the rest "
        "allow the same steps for ever.",
        "Se olvida lo que ninguna relación ni propiedad lee: dos estados que coinciden en lo demás "
        "permiten siempre los mismos pasos.",
    )
    yield Text(
        "That a step can be taken is shown by a history with one or two instances of each process.",
        "Que un paso puede darse se muestra con una historia de una o dos instancias de cada "
        "proceso.",
    )
