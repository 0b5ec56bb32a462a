"""The papers of a transfer: what each authority needs, under which provision, and what is there.

>>> from dedere.transfers.dossier import dossier_of
"""

from dedere.transfers.dossier.papers import LISTS, Paper, PaperList
from dedere.transfers.dossier.reading import Dossier, Held, ListHeld, dossier_of

__all__ = ["LISTS", "Dossier", "Held", "ListHeld", "Paper", "PaperList", "dossier_of"]
