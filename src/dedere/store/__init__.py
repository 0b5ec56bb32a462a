"""The store: cases as rows, who may read what, and rows to casefiles and back.

The only room besides the office and the API that knows Django. Pages ask `access` for cases and
`cases` for what is in them; they never touch a model.
"""
