"""The public record as a website of plain files, for `dedere publish`.

Everything is asked of the office itself, as somebody without an account would ask, so that nothing
can stand in a publication that the office would not tell anybody. `what` names the pages, `asking`
asks for them, `markup` takes out whatever needs a server, `links` turns addresses into files,
`corrections` makes the feed, and `writing` puts the whole in its place.
"""
