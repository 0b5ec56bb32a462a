"""Pictures as SVG, with the same told in words: the timeline of a case, the map of a procedure.

Nothing here needs Django, a script or a font. A page takes a picture as it is and brings the styles
of `static/`; a file that stands alone gets them written into it (`alone`). Every word goes through
an XML tree, which escapes it.
"""
