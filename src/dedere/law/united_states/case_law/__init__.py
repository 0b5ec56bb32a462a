"""Holdings of the courts of the United States."""
