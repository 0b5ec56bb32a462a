"""Multilateral instruments often invoked in extradition between the two States."""
