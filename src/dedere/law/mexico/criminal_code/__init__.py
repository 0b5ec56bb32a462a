"""Código Penal Federal, as far as it bears on extradition."""
