"""Other statutes and regulations of the United States."""
