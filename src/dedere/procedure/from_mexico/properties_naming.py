"""What the properties of the procedure share: its steps by their names, and one common pattern."""

from __future__ import annotations

from collections.abc import Iterable

from dedere.bilingual import Text
from dedere.procedure.checked import Graph
from dedere.procedure.graph import Step
from dedere.procedure.properties import Property, enabled, executed, never, since

GRANTS = ("grant", "grant-deferred", "summary-grant")
REFUSALS = ("refusal", "refusal-as-mexican")
ENDINGS = (
    "not-admitted",
    *REFUSALS,
    "withdrawn",
    "surrender",
    "sixty-days-to-take",
    "released-not-taken",
    "amparo/freed",
    "transfer-outside-treaty",
)
DECIDED_AGAIN = ("decision", "opinion", "hearing", "detention-order")


class Named:
    """The steps of the graph by their names: those of a request by the last part alone."""

    def __init__(self, graph: Graph) -> None:
        self._by_id = graph.by_id

    def __call__(self, name: str) -> Step:
        """A step, named as in the graph (after a slash) or, in a request, without ``request/``."""
        if name.startswith("/"):
            return self._by_id[name[1:]]
        return self._by_id.get(f"request/{name}") or self._by_id[name]

    def all(self, names: Iterable[str]) -> list[Step]:
        """Several steps."""
        return [self(name) for name in names]

    @property
    def heard_again(self) -> list[Step]:
        """What has the person heard anew."""
        return self.all(("amparo/again-from-hearing", "amparo/again-from-detention-order"))

    @property
    def endings(self) -> list[Step]:
        """What ends a request."""
        return self.all(ENDINGS)

    @property
    def again(self) -> list[Step]:
        """What has the decision made anew."""
        return self.all(f"amparo/again-from-{one}" for one in DECIDED_AGAIN)


def comes_before(s: Named, before: str, step: str) -> Property:
    """That a step is taken only after another."""
    return never(
        f"{before}-before-{step}",
        Text("“{step}” only after “{before}”.", "«{step}» solo después de «{before}».").format(
            step=s(step).title, before=s(before).title
        ),
        enabled(s(step)),
        ~executed(s(before)),
    )


def not_after(
    s: Named, step: str, began: Iterable[str], until: Iterable[Step], text: Text, suffix: str = ""
) -> Property:
    """That a step is not taken after others, until something puts an end to that."""
    names = list(began)
    return never(
        f"no-{s(step).name}-after-{s(names[0]).name}{suffix}",
        text,
        enabled(s(step)),
        since(s.all(names), until=until, of=s(step).process),
    )
