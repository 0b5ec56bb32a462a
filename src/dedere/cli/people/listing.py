"""`dedere people list`: who was merged, what contradicts itself, and every decision."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store
from dedere.cli.people.common import CONFLICT, conflict_parts, decision_said

app = new_app("Persons that were merged, what contradicts itself, and the decisions.")


@app.command("list", epilog=example("dedere people list", "dedere people list --json --lang es"))
def listing(json: Json = False, lang: Lang = "en") -> None:
    """List persons and decisions of the office, also those taken back."""
    asked = language(lang)
    open_store()
    from dedere.store import people
    from dedere.store.access import Reader

    if json:
        told = people.export(Reader())
        print_json({key: value for key, value in told.items() if key != "mentions"})
        return
    found = people.persons_for(Reader())
    names = {id: mention.label for id, mention in found.mentions.items()}
    for one in found.clusters.persons:
        listed = "; ".join(f"{names.get(id, '?')} [{id}]" for id in one)
        print_line(_PERSON.format(listed=listed).in_(asked))
    for conflict in found.clusters.conflicts:
        print_line(CONFLICT.format(**conflict_parts(conflict, names)).in_(asked))
    for decision in found.decisions:
        print_line(decision_said(decision, names, asked))
    count = _COUNT.format(
        mentions=len(found.mentions),
        persons=len(found.clusters.persons),
        decisions=len(found.decisions),
    )
    print_line(count.in_(asked))


_PERSON = Text("One person: {listed}.", "Una persona: {listed}.")
_COUNT = Text(
    "{mentions} mentions, {persons} merged persons, {decisions} decisions.",
    "{mentions} menciones, {persons} personas unidas, {decisions} decisiones.",
)
