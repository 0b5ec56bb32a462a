"""The procedure: its steps, and the periods that run in it.

`catalogue` names the periods and ties each to the rule of the law that runs it; `clock` counts
them over plain days. What reads a casefile stands above, in `dedere.assessment.clock`.
"""
