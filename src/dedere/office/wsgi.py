"""The office as an ordinary WSGI application, for any server."""

import os

from django.core.wsgi import get_wsgi_application

from dedere.store import place

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dedere.office.settings")
place.prepare()

application = get_wsgi_application()
