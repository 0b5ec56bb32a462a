"""One module a page. See `dedere.office.page`."""
