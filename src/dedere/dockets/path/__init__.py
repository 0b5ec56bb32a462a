"""A docket as a path: the declared procedure of a federal prosecution, with a case on it.

| part | file |
|---|---|
| how a step is declared, and the signs by which events show it | `way`, `roles` |
| the steps | `charging` … `ending` |
| put together and checked against the law | `declaring` |
| a docket's events on the steps: seen, not shown, usual next | `model`, `finding` |
| in words | `telling` |
| as a picture | `picturing`, drawn by `dedere.pictures.docket_path` |

It is for readers from another legal system: each step in plain words, with what a Mexican lawyer
would compare it to and where that differs. What the docket does not show is said so, and never that
it did not happen.
"""

from dedere.dockets.path.declaring import Prosecution, prosecution
from dedere.dockets.path.finding import path_of
from dedere.dockets.path.model import NotShown, Path, Shown
from dedere.dockets.path.picturing import chart
from dedere.dockets.path.telling import lines
from dedere.dockets.path.way import Comparison, Told

__all__ = [
    "Comparison",
    "NotShown",
    "Path",
    "Prosecution",
    "Shown",
    "Told",
    "chart",
    "lines",
    "path_of",
    "prosecution",
]
