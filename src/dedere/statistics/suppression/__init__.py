"""Disclosure control: nobody is found out by a published number.

Small counts of public tables are hidden, and with them as few others as make it impossible to find
them by subtraction; an attacker of its own tries. Micro-data are looked at for people who stand
alone. What is sealed does not leave.
"""
