"""Article 4. Territory: what the word means in article 1."""

from dedere.law.facts import offense
from dedere.law.language import KNOWN, Text, all_of, any_of, cited
from dedere.law.treaty_1978 import TREATY, sources

article_4 = TREATY.article(
    "4",
    Text("Territory", "Territorio"),
    Text(
        "The article says what counts as the territory of a State: what is under its "
        "jurisdiction, with its airspace, its territorial waters and the ships and aircraft "
        "registered there.",
        "El artículo dice qué se tiene por territorio de un Estado: el que está bajo su "
        "jurisdicción, con su espacio aéreo, su mar territorial y los buques y aeronaves "
        "matriculados en él.",
    ),
    confidence=KNOWN,
    sources=[sources.TREATY_ARTS_2_4],
    reading=Text(
        "Only the beginning of paragraph 1 is verified: that territory is what is under the "
        "State's jurisdiction.",
        "Solo está verificado el comienzo del párrafo 1: que es territorio el que está bajo la "
        "jurisdicción del Estado.",
    ),
)

# -- paragraph 2, which paragraph 1 needs ----------------------------------------------------------

paragraph_2 = article_4.paragraph(
    "2",
    Text(
        "An aircraft is in flight from the time when, the passengers being aboard, the last of "
        "its outer doors is shut, until one of them is opened to let them out.",
        "Una aeronave está en vuelo desde que, ya a bordo los pasajeros, se cierra la última de "
        "sus puertas exteriores y hasta que se abre alguna para que bajen.",
    ),
)
in_flight = cited(
    paragraph_2,
    Text("the aircraft was in flight", "la aeronave estaba en vuelo"),
    offense.aircraft_doors_closed,
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_4.paragraph(
    "1",
    Text(
        "The territory of a State is all that is under its jurisdiction: the land, the airspace "
        "and the territorial waters, and also ships registered there and, while they are in "
        "flight, aircraft registered there.",
        "El territorio de un Estado es todo el que está bajo su jurisdicción: la tierra, el "
        "espacio aéreo y el mar territorial, así como los buques matriculados en él y, mientras "
        "estén en vuelo, las aeronaves matriculadas en él.",
    ),
    reading=Text(
        "An aircraft that is not in flight counts as the place where it stands.",
        "La aeronave que no está en vuelo cuenta como el lugar en que se halla.",
    ),
)
in_territory = cited(
    paragraph_1,
    Text(
        "the offense was committed in the territory of the requesting State",
        "el delito se cometió en el territorio del Estado requirente",
    ),
    any_of(
        offense.place.is_one_of("territory", "airspace", "territorial_waters", "registered_ship"),
        all_of(offense.place.is_("registered_aircraft"), in_flight),
    ),
)
