"""Title 18 of the United States Code, as far as it bears on extradition."""
