"""Title 18 and its regulations on what shortens a federal sentence.

Two systems that are never added up in one counter: good-conduct time shortens the term itself;
earned time credits (First Step Act of 2018) only bring prerelease custody or supervised release
forward. The numbers are in `numbers`, each tied to its provision and dated. The sections belong
to the instrument of Title 18.
"""
