"""The picture of a sentence: the term as a bar, what is served, what is credited, and its ends.

`draw` gives the picture as SVG, wide or narrow; `rows` gives the table beside it and `lines` the
same in words. Each end has a letter that is the same in all three. An end that is known only as a
range is drawn over all the days that it can be; a sentence without end ends in an arrow. Color
carries no meaning alone: credit is hatched, ends are lettered.
"""

from dedere.pictures.sentence.drawing import draw, lines, rows
from dedere.pictures.sentence.model import LETTERS, End, Term

__all__ = ["LETTERS", "End", "Term", "draw", "lines", "rows"]
