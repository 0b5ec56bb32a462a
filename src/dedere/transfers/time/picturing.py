"""A computation as what its picture is drawn from."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.pictures.sentence import End, Term
from dedere.transfers.time.computing import Computation
from dedere.transfers.time.steps import ENDS, said
from dedere.transfers.time.telling import left_words

_TITLE = Text("The sentence {id}", "La pena {id}")
_LEFT = Text("left: {left}", "faltan: {left}")


def term(found: Computation) -> Term:
    """The sentence with its ends, for `dedere.pictures.sentence.draw`."""
    sentence = found.sentence
    left = {one.end: left_words(one) for one in found.left}
    return Term(
        sentence.id,
        sentence.title or _TITLE.format(id=sentence.id),
        sentence.starts_on,
        [
            End(name, ENDS[name], day, said(day), _left(left[name]))
            for name, day in found.ends.items()
        ],
        found.on,
    )


def _left(words: Text) -> Text:
    return _LEFT.format(left=words) if words.en[0].isdigit() else words
