"""What casefiles tell of people, groups, incidents and files, and how they are tied to each other.

Everything here is made of casefiles as they are given: whoever may not read a part of one gets it
without that part, and so everything that follows from it. A tie is what a source alleges.
"""
