"""Facts that the law of the United States asks for where Mexico requests a person from it."""
