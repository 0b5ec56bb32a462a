"""From what the courts publish to dockets: files, folders and archives in, `Docket` out.

`walk` finds the files, `read` reads one of them, `gather` reads many and joins what belongs
together. The kind of a file is told from its content, never from its name.
"""

from dedere.dockets.reading.gathering import gather, read
from dedere.dockets.reading.walking import Raw, count, walk

__all__ = ["Raw", "count", "gather", "read", "walk"]
