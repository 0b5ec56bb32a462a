"""The notice to a prisoner and the family: what the transfer is, who may ask, what it changes.

One page in one language, or in both one after the other, for each direction. Every sentence that
says law names the provision behind it, and says where it is known but not verified.
"""

from dedere.transfers.notice.making import notice, notice_in_both
from dedere.transfers.notice.statements import SECTIONS, Direction, Part, Statement

__all__ = ["SECTIONS", "Direction", "Part", "Statement", "notice", "notice_in_both"]
