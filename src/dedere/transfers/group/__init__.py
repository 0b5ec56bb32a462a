"""A group for a flight: who goes, under a stated aim, and why each other one stays.

`request` says what is asked, `candidates` who may be chosen, `model` and `aims` write the choice as
linear rows, `solving` has HiGHS prove the best, `explaining` says why each other person stays, and
`manifest` writes the list that both sides sign. Nothing heavy is imported here.
"""
