"""From what the courts of the United States publish to a coded case: read, propose, pin, confirm.

A docket is read from whatever form it was saved in (`reading`), its charges are read as law
(`charges`), its entries are told apart and matched (`entries`), and from these come proposals for
the variables of the codebook (`coding`), each with the entry and the words that gave it. What the
docket does not show is not stated, never no; nothing becomes a coded value unless a person says so.
"""
