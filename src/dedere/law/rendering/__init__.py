"""The law made readable without this program: sentences, diagrams, pages, and data for others.

`site.render` writes pages that stand on their own, `rule_set.rule_set` the whole law as plain
values, `dmn.definitions` the rules as decision tables.
"""
