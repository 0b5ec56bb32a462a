"""What can happen next, told plainly: one page for the person sought and the family."""

from dedere.assessment.plain.page import Page
from dedere.assessment.plain.render import as_html, as_markdown
from dedere.assessment.plain.telling import plain_page

__all__ = ["Page", "as_html", "as_markdown", "plain_page"]
