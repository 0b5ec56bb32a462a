"""What a saving comes to under each basis, as bars, with the claim as a line through them.

`draw` gives the picture as SVG, wide or narrow. Whether a basis can give the claim has a sign and a
fill besides its color; a basis without a figure is an empty frame, never a bar of length zero.
"""

from dedere.pictures.savings_bar.chart import Bar, Chart, Span, State
from dedere.pictures.savings_bar.drawing import draw

__all__ = ["Bar", "Chart", "Span", "State", "draw"]
