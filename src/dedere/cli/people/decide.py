"""`dedere people decide`: what a person says of two mentions."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.bilingual import Text
from dedere.cli.common import By, Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.cli.people.common import Reason, after, decision_said, writer
from dedere.errors import DedereError

app = new_app("Write down that two mentions are the same person, different ones, or unclear.")


@app.command(
    epilog=example(
        "dedere people decide case:a docket:casd-3-21-cr-09999/1 --same "
        '--by "Ana Ejemplo" --reason "same day of birth in the request"',
        'dedere people decide case:a case:b --different --by "Ana Ejemplo" --reason "two ages"',
    )
)
def decide(
    first: Annotated[str, typer.Argument(metavar="A", help="A mention of the office.")],
    second: Annotated[str, typer.Argument(metavar="B", help="Another mention.")],
    same: Annotated[bool, typer.Option("--same", help="They are the same person.")] = False,
    different: Annotated[
        bool, typer.Option("--different", help="They are different persons.")
    ] = False,
    unsure: Annotated[bool, typer.Option("--unsure", help="It cannot be said.")] = False,
    by: By = None,
    reason: Reason = "",
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Decide about two mentions of the office; `dedere people match` shows their names.

    The evidence that there is now is kept with the decision. A merge that contradicts another
    decision is refused (exit code 2); "different" within a merged person takes it apart (1).
    """
    asked = language(lang)
    if [same, different, unsure].count(True) != 1:
        raise DedereError(_WHICH, _ONE)
    named = writer_checked(by)
    open_store()
    from dedere.statistics.linkage import Verdict
    from dedere.store import people

    verdict = Verdict.SAME if same else Verdict.DIFFERENT if different else Verdict.UNSURE
    one = people.decide(writer(named), first, second, verdict, reason)
    finish(one.number, asked, json=json)


def writer_checked(by: str | None) -> str:
    """The name, before anything is opened.

    Raises:
        DedereError: nobody gave one.
    """
    if by is None or not by.strip():
        writer(None)
    return (by or "").strip()


def finish(number: int, lang: str, *, json: bool) -> None:
    """Say what was written; exit code 1 where decisions contradict each other."""
    from dedere.store import people
    from dedere.store.access import Reader
    from dedere.store.people.persons import decision_data

    asked = language(lang)
    found = people.persons_for(Reader())
    one = next(each for each in found.decisions if each.number == number)
    conflicts = [
        {"mentions": list(each.pair), "chain": list(each.chain)}
        for each in found.clusters.conflicts
        if {*one.ids} & {*each.chain}
    ]
    if json:
        person = list(found.clusters.of(one.first))
        told = {"format": 1, "decision": decision_data(one), "person": person}
        print_json({**told, "conflicts": conflicts})
    else:
        names = {id: mention.label for id, mention in found.mentions.items()}
        print_line(decision_said(one, names, asked))
        for line in after(one, asked):
            print_line(line)
    if conflicts:
        raise typer.Exit(1)


_WHICH = Text("Say what they are.", "Diga qué son.")
_ONE = Text(
    "Give one of --same, --different, --unsure.", "Dé uno de --same, --different, --unsure."
)
