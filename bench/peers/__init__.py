"""Other engines doing the same work, each in a script of its own that runs where it is installed.

A script is called with the cases (``.npz``: values and what is known, by fact), the rules in JSON,
the file for its answers, and how many cases it is given. It answers each rule for each case (1
yes, 0 no, -1 not known), writes the answers, and prints how long each run took.
"""
