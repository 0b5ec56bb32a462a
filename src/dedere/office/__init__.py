"""The office: the web application.

A page is one module in `pages` and one template: it owns its route, states who may use it, and
`urls` finds it by itself. Everything works without scripts; htmx only saves a reload.
"""
