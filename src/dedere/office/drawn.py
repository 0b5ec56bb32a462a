"""Pictures on a page: each in both of its forms, and the room there is says which is seen."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.utils.safestring import SafeString, mark_safe


def both(draw: Callable[[bool], str]) -> SafeString:
    """A picture, wide and narrow.

    Args:
        draw: draws it, narrow if so asked; it escapes every word that was written by others.
    """
    wide, narrow = draw(False), draw(True)
    for id in set(re.findall(r'\bid="([^"]+)"', wide)):
        # The two stand in one page, where a name is that of one thing.
        narrow = re.sub(rf'(?<=["# ]){re.escape(id)}(?=[" )])', f"{id}-narrow", narrow)
    return mark_safe(  # noqa: S308 - what draws escapes every word of others
        f'<div class="picture-wide">{wide}</div><div class="picture-narrow">{narrow}</div>'
    )
