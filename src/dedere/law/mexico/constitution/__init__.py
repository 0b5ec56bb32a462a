"""Constitución Política de los Estados Unidos Mexicanos, as far as it bears on extradition."""
