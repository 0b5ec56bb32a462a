"""The declared procedure of a prosecution: checked, whole, and told in both languages."""

from __future__ import annotations

import pytest

from dedere.dockets.entries.patterns import labels_known
from dedere.dockets.path import prosecution
from dedere.dockets.path.finding import OF_NO_STEP, SPEAKS_OF_ANOTHER
from dedere.law.language.provisions import KNOWN, VERIFIED
from dedere.procedure.declared import procedures
from dedere.procedure.graph import Kind, Relation, Step
from dedere.procedure.literal import Literal

MADE = prosecution()
NAMES = sorted(MADE.told)


def test_every_step_stands_in_a_part_of_the_way() -> None:
    assert set(MADE.order) == set(MADE.graph.steps)
    assert {step.name for step in MADE.graph.steps} == set(MADE.told)


def test_every_label_of_an_entry_is_a_step_or_is_left_out_on_purpose() -> None:
    """A new label must be placed, and a label that no pattern gives shows nothing."""
    signs = {label for one in MADE.told.values() for sign in one.signs for label in sign.labels}
    of_another = {label for label in labels_known() if label.startswith("extradition.")}
    assert signs <= labels_known()
    assert labels_known() - signs - OF_NO_STEP <= of_another
    assert not signs & OF_NO_STEP
    assert labels_known() >= SPEAKS_OF_ANOTHER


@pytest.mark.parametrize("name", NAMES)
def test_a_step_is_told_in_both_languages(name: str) -> None:
    told = MADE.told[name]
    texts = [told.title, told.about, told.comparison.like, told.comparison.unlike]
    for text in texts:
        assert text.en.strip()
        assert text.es.strip()
    assert told.about.en != told.about.es
    assert told.about.en.endswith(".")
    assert told.comparison.unlike.en.endswith(".")
    assert told.comparison.unlike.es.endswith(".")


@pytest.mark.parametrize("name", NAMES)
def test_what_is_usual_next_is_there_and_can_follow(name: str) -> None:
    """Nothing that the step itself shuts out is called usual after it."""
    told = MADE.told[name]
    assert set(told.usual) <= set(MADE.told)
    assert name not in told.usual
    out = {
        arrow.target.name for arrow in MADE.graph.out_of[told.step] if arrow.kind is Kind.EXCLUDE
    }
    assert not out & set(told.usual)


@pytest.mark.parametrize("name", NAMES)
def test_every_step_can_be_reached(name: str) -> None:
    """The graph can run from nothing to the step: no relation waits for itself."""
    literal = Literal(MADE.graph)
    marking = literal.start()
    root = (MADE.graph.procedure, ())
    for step in _story(MADE.told[name].step):
        assert literal.enabled(marking, root, step), step.name
        marking = literal.execute(marking, root, step)


def _story(step: Step, so_far: tuple[Step, ...] = ()) -> list[Step]:
    """Steps that lead to *step*, each after what it asks for; *step* last."""
    story = list(so_far)
    into = MADE.graph.into[step]
    for arrow in into:
        if arrow.kind is Kind.CONDITION and arrow.source not in story:
            story = _story(arrow.source, tuple(story))
    ways = [arrow.source for arrow in into if arrow.kind is Kind.INCLUDE]
    if ways and not MADE.graph.begins_included(step) and not set(ways) & set(story):
        story = _story(ways[0], tuple(story))
    return [*story, step]


def test_it_is_no_procedure_that_is_proven() -> None:
    assert MADE.graph.procedure.name not in {one.name for one in procedures()}


def test_every_provision_says_how_sure_it_is() -> None:
    library = MADE.graph.library
    cited = {law for step in MADE.graph.steps for law in step.law}
    cited |= {relation.law for relation in MADE.graph.relations}
    assert {library.provision(one).confidence for one in cited} <= {KNOWN, VERIFIED}


@pytest.mark.parametrize("relation", MADE.graph.relations, ids=repr)
def test_a_reason_never_says_that_something_did_not_happen(relation: Relation) -> None:
    """The reasons are read where the docket shows nothing, and silence is no fact."""
    for text in (relation.why.en, relation.why.es):
        words = set(text.lower().replace(",", " ").split())
        assert not words & {"nothing", "nobody", "none", "not", "nada", "nadie", "hay", "ha"}, text
