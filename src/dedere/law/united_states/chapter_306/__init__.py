"""Title 18, chapter 306: transfer of sentenced persons to and from other countries.

The sections belong to the instrument of Title 18; they have a folder of their own because they
are not about extradition. Nobody is tried under them, and nobody moves without consent.
"""
