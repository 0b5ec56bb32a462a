"""Case law whose existence and number are verified and whose content was not read.

No effect is given to it: it is named so that nobody takes silence for absence.
"""

from dedere.law.language import DOUBTFUL, Text
from dedere.law.language.provisions import Provision, Source
from dedere.law.mexico.supreme_court import SUPREME_COURT, sources

_NOT_READ = Text(
    "Existence and number are verified; the content was not read and no rule is built on it.",
    "Existencia y número verificados; no se leyó el contenido y no se apoya en él ninguna regla.",
)


def _not_read(name: str, since: str, title: Text, about: Text, source: Source) -> Provision:
    """A ruling that is to be read before any effect is given to it."""
    return SUPREME_COURT.article(
        name,
        title,
        about,
        confidence=DOUBTFUL,
        sources=[source],
        in_force_from=since,
        reading=_NOT_READ,
    )


challenge_1998 = _not_read(
    "extradition-act-1998",
    "1998",
    Text("Supreme Court of Mexico, P. XLIV/98", "SCJN, P. XLIV/98"),
    Text(
        "Amparo en revisión 2830/97, in which the extradition act was challenged.",
        "Amparo en revisión 2830/97, en que se impugnó la ley de extradición.",
    ),
    sources.RULING_44_1998,
)
undertakings_2004 = _not_read(
    "undertakings-2004",
    "2004",
    Text("Supreme Court of Mexico, P./J. 26/2004", "SCJN, P./J. 26/2004"),
    Text(
        "Contradicción de tesis 17/2002, on the effects of amparo and the undertakings of the "
        "requesting State.",
        "Contradicción de tesis 17/2002, sobre los efectos del amparo y los compromisos del Estado "
        "solicitante.",
    ),
    sources.RULING_26_2004,
)
first_chamber_2004 = _not_read(
    "first-chamber-41-2004",
    "2004",
    Text("Supreme Court of Mexico, 1a./J. 41/2004", "SCJN, 1a./J. 41/2004"),
    Text(
        "Contradicción de tesis 114/2003, on extradition.",
        "Contradicción de tesis 114/2003, en materia de extradición.",
    ),
    sources.RULING_41_2004,
)
evidence_2006 = _not_read(
    "evidence-2006",
    "2006",
    Text("Supreme Court of Mexico, P./J. 77/2006", "SCJN, P./J. 77/2006"),
    Text(
        "Contradicción de tesis 51/2004, on the evidence.",
        "Contradicción de tesis 51/2004, sobre las pruebas.",
    ),
    sources.RULING_77_2006,
)
full_court_2008 = _not_read(
    "full-court-24-2008",
    "2008",
    Text("Supreme Court of Mexico, P./J. 24/2008", "SCJN, P./J. 24/2008"),
    Text(
        "Amparo en revisión 1375/2005, on extradition.",
        "Amparo en revisión 1375/2005, en materia de extradición.",
    ),
    sources.RULING_24_2008,
)
first_chamber_2011 = _not_read(
    "first-chamber-38-2011",
    "2011",
    Text("Supreme Court of Mexico, 1a./J. 38/2011", "SCJN, 1a./J. 38/2011"),
    Text(
        "Contradicción de tesis 357/2010, on extradition.",
        "Contradicción de tesis 357/2010, en materia de extradición.",
    ),
    sources.RULING_38_2011,
)
first_chamber_2013 = _not_read(
    "first-chamber-116-2013",
    "2013",
    Text("Supreme Court of Mexico, 1a./J. 116/2013", "SCJN, 1a./J. 116/2013"),
    Text(
        "Contradicción de tesis 318/2013, on extradition.",
        "Contradicción de tesis 318/2013, en materia de extradición.",
    ),
    sources.RULING_116_2013,
)
