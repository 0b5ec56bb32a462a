"""What governs a federal prosecution, as far as a docket shows it: text only, no rules.

The articles belong to the instruments of `federal_rules`, `title_18` and `title_28`; they stand
here because they are one matter: how a person is charged, brought, tried and sentenced in a federal
court. Nothing of them was read: each is known from professional knowledge and says so. The day from
which a rule is in force is that of the wording that is told, mostly the restyling of 1 December
2002; many are older in substance.
"""
