"""What the procedure is to be safe from where there are suits: stays, judgments, compliance."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.checked import Graph
from dedere.procedure.graph import Step
from dedere.procedure.properties import Part, Property, enabled, included, never, since

ENDS = ("final", "declared-final", "suit-withdrawn")
WAYS_IN_A_REQUEST = (
    "obeyed",
    "again-from-detention-order",
    "again-from-hearing",
    "again-from-opinion",
    "again-from-decision",
    "measures-annulled",
    "freed",
)


def of(graph: Graph) -> tuple[Property, ...]:
    """The properties about suits in a request, and those outside any."""
    return (
        *_stays(graph, "request/amparo", WAYS_IN_A_REQUEST, ""),
        *_stays(graph, "amparo", ("obeyed",), "-outside-a-request"),
        *_lifting(graph, "request/amparo", WAYS_IN_A_REQUEST, ""),
        *_lifting(graph, "amparo", ("obeyed",), "-outside-a-request"),
        *_procedure_stay(graph),
        *_open_suit(graph),
        *_course(graph, "request/amparo", WAYS_IN_A_REQUEST, ""),
        *_course(graph, "amparo", ("obeyed",), "-outside-a-request"),
    )


def _in_force(graph: Graph, suit: str, stay: str, ways: tuple[str, ...]) -> Part:
    step = graph.by_id
    ends = (f"{stay}-over", "stay-lifted", *ENDS, *ways)
    return since(step[f"{suit}/{stay}"], until=[step[f"{suit}/{name}"] for name in ends])


def _protected(graph: Graph, suit: str, ways: tuple[str, ...]) -> Part:
    step = graph.by_id
    return since(
        [step[f"{suit}/granted"], step[f"{suit}/granted-on-revision"]],
        until=[step[f"{suit}/{name}"] for name in ("denied-on-revision", "suit-withdrawn", *ways)],
    )


def _stays(graph: Graph, suit: str, ways: tuple[str, ...], suffix: str) -> Iterator[Property]:
    step = graph.by_id
    surrender = step["request/surrender"]
    stayed = _in_force(graph, suit, "stay", ways)
    yield never(
        f"no-surrender-under-a-stay{suffix}",
        Text(
            "No surrender while a stay of it is in force.",
            "No hay entrega mientras esté vigente una suspensión que la impide.",
        ),
        enabled(surrender),
        stayed,
    )
    yield never(
        f"the-sixty-days-stand-under-a-stay{suffix}",
        Text(
            "The sixty days to take charge do not run out while surrender is stayed.",
            "Los sesenta días para hacerse cargo no vencen mientras la entrega está suspendida.",
        ),
        enabled(step["request/sixty-days-to-take"]),
        stayed,
    )
    yield never(
        f"no-transfer-under-a-stay{suffix}",
        Text(
            "No handover outside the treaty is lawful while a stay is in force.",
            "Ninguna entrega fuera del tratado es lícita mientras hay una suspensión vigente.",
        ),
        enabled(step["transfer-outside-treaty"]),
        stayed,
    )
    for_a_time = _in_force(graph, suit, "temporary-stay", ways)
    for name in ("request/surrender", "request/sixty-days-to-take"):
        yield never(
            f"no-{step[name].name}-under-a-temporary-stay{suffix}",
            Text(
                "A stay of temporary surrender holds back any surrender, and its period.",
                "La suspensión de la entrega temporal detiene toda entrega, y su plazo.",
            ),
            enabled(step[name]),
            for_a_time,
        )
    for stay in ("stay", "temporary-stay"):
        yield never(
            f"no-temporary-surrender-under-a-{stay}{suffix}",
            Text(
                "No temporary surrender while a stay of it is in force.",
                "No hay entrega temporal mientras esté vigente una suspensión que la impide.",
            ),
            enabled(step["request/temporary-surrender"]),
            _in_force(graph, suit, stay, ways),
        )
    yield never(
        f"no-surrender-against-a-judgment{suffix}",
        Text(
            "No surrender against a judgment that grants amparo and is not obeyed.",
            "No hay entrega contra una sentencia que concede el amparo y no se ha cumplido.",
        ),
        enabled(surrender),
        _protected(graph, suit, ways),
    )
    for name in ("request/surrender-order", "request/sixty-days-to-take"):
        yield never(
            f"no-{step[name].name}-against-a-judgment{suffix}",
            Text(
                "Surrender is not ordered, nor does its period run out, against such a judgment.",
                "Contra una sentencia así no se ordena la entrega ni vence su plazo.",
            ),
            enabled(step[name]),
            _protected(graph, suit, ways),
        )


def _lifting(graph: Graph, suit: str, ways: tuple[str, ...], suffix: str) -> Iterator[Property]:
    step = graph.by_id
    lifted = step[f"{suit}/stay-lifted"]
    for stay in ("stay", "temporary-stay", "procedure-stay"):
        in_force = since(
            step[f"{suit}/{stay}"],
            until=[
                *(step[f"{suit}/{name}"] for name in ("stay-lifted", *ENDS, *ways)),
                step["transfer-outside-treaty"],
            ],
        )
        yield never(
            f"a-{stay}-can-be-lifted{suffix}",
            Text("A stay in force can be lifted.", "Una suspensión vigente puede revocarse."),
            in_force,
            ~enabled(lifted),
        )
        yield never(
            f"a-lifted-{stay}-holds-nothing-back{suffix}",
            Text(
                "A stay that was lifted holds nothing back.",
                "Una suspensión revocada no detiene nada.",
            ),
            included(step[f"{suit}/{stay}-over"]),
            since(lifted, until=[step[f"{suit}/{stay}"]]),
        )


def _procedure_stay(graph: Graph) -> Iterator[Property]:
    stayed = _in_force(graph, "request/amparo", "procedure-stay", WAYS_IN_A_REQUEST)
    for name in (
        "hearing",
        "opinion",
        "grant",
        "grant-deferred",
        "summary-grant",
        "refusal",
        "refusal-as-mexican",
    ):
        yield never(
            f"no-{name}-under-a-stay-of-the-procedure",
            Text(
                "While the procedure itself is stayed, nobody is heard and nothing is decided.",
                "Suspendido el procedimiento mismo, no se oye a nadie ni se resuelve nada.",
            ),
            enabled(graph.by_id[f"request/{name}"]),
            stayed,
        )


def _open_suit(graph: Graph) -> Iterator[Property]:
    step = graph.by_id
    suit = step["request/amparo/final"].process
    ends = [step[f"request/amparo/{name}"] for name in (*ENDS, *WAYS_IN_A_REQUEST)]
    began = [
        step["request/claim-against-decision"],
        step["request/amparo/extended-to-decision"],
    ]
    for name in ("surrender-order", "temporary-surrender"):
        yield never(
            f"no-{name}-while-an-amparo-against-the-decision-is-open",
            Text(
                "No surrender is ordered while an amparo against the decision is open.",
                "No se ordena entrega alguna mientras hay un amparo abierto contra la resolución.",
            ),
            enabled(step[f"request/{name}"]),
            since(began, until=ends, of=suit),
        )


def _course(graph: Graph, suit: str, ways: tuple[str, ...], suffix: str) -> Iterator[Property]:
    def step(name: str) -> Step:
        return graph.by_id[f"{suit}/{name}"]

    judgments = [step(name) for name in ("denied", "dismissed", "granted")]
    rulings = [step("denied-on-revision"), step("granted-on-revision")]
    rejected = [step("five-days-for-complaint"), step("rejection-upheld")]
    yield never(
        f"final-after-a-ruling{suffix}",
        Text("No suit is final before it is ruled on.", "Ningún juicio es firme sin resolverse."),
        enabled(step("final")),
        ~since([*judgments, *rejected]),
    )
    yield never(
        f"ten-days-for-revision{suffix}",
        Text(
            "No judgment is final before the ten days for revision.",
            "Ninguna sentencia es firme antes de los diez días para la revisión.",
        ),
        enabled(step("final")),
        since(judgments, until=[step("ten-days-for-revision"), step("revision")]),
    )
    yield never(
        f"final-after-revision{suffix}",
        Text(
            "No judgment is final while revision is undecided.",
            "Ninguna sentencia es firme mientras la revisión está sin resolver.",
        ),
        enabled(step("final")),
        since(step("revision"), until=rulings),
    )
    yield never(
        f"no-late-revision{suffix}",
        Text("No revision after the ten days.", "No hay revisión después de los diez días."),
        enabled(step("revision")),
        since(step("ten-days-for-revision")),
    )
    yield never(
        f"revision-of-a-judgment{suffix}",
        Text("Only a judgment is revised.", "Solo se revisa una sentencia."),
        enabled(step("revision")),
        ~since(judgments),
    )
    for ruling in rulings:
        yield never(
            f"{ruling.name}-needs-revision{suffix}",
            Text(
                "Nothing is ruled on revision that was not sought.",
                "Nada se resuelve en una revisión que no se interpuso.",
            ),
            enabled(ruling),
            ~since(step("revision"), until=rulings),
        )
    for judgment in judgments:
        yield never(
            f"one-judgment-{judgment.name}{suffix}",
            Text("There is one judgment in a suit.", "En un juicio hay una sola sentencia."),
            enabled(judgment),
            since(judgments),
        )
        yield never(
            f"no-{judgment.name}-after-dismissal-outright{suffix}",
            Text(
                "A claim whose dismissal outright stands is not judged.",
                "No se juzga la demanda cuyo desechamiento quedó firme.",
            ),
            enabled(judgment),
            since(rejected),
        )
    yield never(
        f"a-claim-is-cured-before-admission{suffix}",
        Text(
            "A claim that has to be cured is not admitted before.",
            "La demanda que debe aclararse no se admite antes.",
        ),
        enabled(step("admitted")),
        since(step("cure-asked"), until=[step("cured"), step("rejected")]),
    )
    for name in ways:
        yield never(
            f"{name}-only-what-is-final{suffix}",
            Text(
                "A judgment is obeyed when it is final and grants amparo.",
                "Se cumple la sentencia firme que concede el amparo.",
            ),
            enabled(step(name)),
            since(
                [*judgments, step("revision")],
                until=[step("ten-days-for-revision"), *rulings, step("declared-final")],
            ),
        )
        yield never(
            f"{name}-only-of-a-grant{suffix}",
            Text(
                "What was denied, or denied on revision, is not obeyed.",
                "No se cumple lo que se negó, ni lo negado en revisión.",
            ),
            enabled(step(name)),
            ~since(
                [step("granted"), step("granted-on-revision")],
                until=[step("denied-on-revision"), step("suit-withdrawn")],
            ),
        )
