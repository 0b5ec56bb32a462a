"""The API under ``/api/v1/``: programs ask the same store, through the same `store.access`.

`app` puts the parts together. `doors` says who asks and refuses what cannot be served, `problems`
is every refusal, `operations` declares one operation with all that is promised of it, `schema`
writes the promises down as OpenAPI 3.1, and each module of `resources` is one kind of thing.
"""
