"""Arrow, without its types.

The types that pyarrow declares split each function by kinds of arrays that only the data know, so
what is checked at run time (`reading`) is not said again to the type checker.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import pyarrow
import pyarrow.compute

pa: Any = pyarrow
pc: Any = pyarrow.compute

Array: TypeAlias = Any
"""An Arrow array, in one piece."""
Table: TypeAlias = Any
"""An Arrow table."""
