"""Justice Manual 9-15. International extradition and related matters."""

from dedere.bilingual import same
from dedere.law.language import VERIFIED, Text
from dedere.law.language.provisions import Provision
from dedere.law.united_states.practice import JM, sources

_HEADING = Text(
    "Only the heading was read: no rule is built on it.",
    "Solo se leyó el epígrafe: no se apoya en él ninguna regla.",
)

chapter = JM.article(
    "9-15",
    same("JM 9-15.000"),
    Text(
        "International extradition and related matters: how federal prosecutors ask for persons "
        "abroad and handle requests of other States.",
        "Extradición internacional y asuntos conexos: cómo los fiscales federales piden personas "
        "al extranjero y atienden las peticiones de otros Estados.",
    ),
    confidence=VERIFIED,
    sources=[sources.JM_9_15],
    reading=_HEADING,
)


def _section(number: str, paraphrase: Text) -> Provision:
    """A section of the chapter, of which the heading is known."""
    return JM.article(
        f"9-15.{number}",
        same(f"JM 9-15.{number}"),
        paraphrase,
        confidence=VERIFIED,
        sources=[sources.JM_9_15],
        reading=_HEADING,
    )


general = _section("100", Text("General principles.", "Principios generales."))
procedure = _section(
    "200",
    Text(
        "Procedure when a person is sought from abroad.",
        "Procedimiento cuando se pide a una persona al extranjero.",
    ),
)
role = _section(
    "210",
    Text(
        "The role of the Office of International Affairs.",
        "La función de la Oficina de Asuntos Internacionales.",
    ),
)
extraditability = _section(
    "220",
    Text(
        "To find out whether the person can be extradited.",
        "Determinar si la persona es extraditable.",
    ),
)
arrest = _section("230", Text("To ask for provisional arrest.", "Pedir la detención provisional."))
documents = _section("240", Text("The documents in support.", "Los documentos de apoyo."))
assembled = _section(
    "250",
    Text(
        "What follows once the documents are put together.",
        "Lo que sigue una vez reunidos los documentos.",
    ),
)
abroad = _section("300", Text("Procedure abroad.", "Procedimiento en el extranjero."))
back = _section("400", Text("The return of the person.", "El regreso de la persona."))
limits = _section(
    "500",
    Text(
        "Limits on prosecution after extradition.",
        "Límites a la persecución después de la extradición.",
    ),
)
alternatives = _section(
    "600", Text("Alternatives to extradition.", "Alternativas a la extradición.")
)
deportation = _section(
    "610",
    Text(
        "Deportation, expulsion and other lawful methods.",
        "Deportación, expulsión y otros medios lícitos.",
    ),
)
lures = _section("630", Text("Lures.", "Señuelos (lures)."))
red_notices = _section("635", Text("Interpol Red Notices.", "Notificaciones rojas de Interpol."))
passports = _section("640", Text("Revoking passports.", "Revocación de pasaportes."))
prosecution_abroad = _section(
    "650", Text("Prosecution by the other State.", "Persecución por el otro Estado.")
)
foreign_requests = _section(
    "700",
    Text(
        "Requests of other States for persons in the United States.",
        "Peticiones de otros Estados respecto de personas en Estados Unidos.",
    ),
)
pleas = _section("800", Text("Plea agreements.", "Acuerdos de culpabilidad."))
costs = _section("900", Text("Costs.", "Gastos."))
