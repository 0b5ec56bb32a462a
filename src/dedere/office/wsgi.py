"""The office as an ordinary WSGI application, for any server."""

import os

from django.core.wsgi import get_wsgi_application

from dedere.store import place, standing

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dedere.office.settings")
place.prepare()
# Whatever asks the database without saying for whom sees what is public.
standing.begin_as_nobody()

application = get_wsgi_application()
