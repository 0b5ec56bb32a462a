"""The transfer desk: who may go home, with whose consent, at what saving, to which bed.

A transfer of a sentenced person is neither an extradition nor a hand-over outside a treaty. The
law decides who may go (`dedere.law`, rules that bear on eligibility and on agreement); here a
roster is screened, the time that remains is computed, a group is proposed, and what a transfer
saves and where it makes room is told as far as published figures allow.
"""
