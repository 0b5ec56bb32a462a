"""Where the practice was read: titles and addresses."""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source
from dedere.law.mexico.constitution.sources import SRE_ON_TRANSFERS as SRE_PAGE

CONSUL_IN_PHOENIX = Source(
    Text(
        "Consul General in Phoenix on transfers, press",
        "Cónsul General en Phoenix sobre los traslados, prensa",
    ),
    "https://prensaarizona.com/traslado-de-reos-mexicanos-en-eu-a-mexico/",
)
PGR_RELEASE = Source(
    Text("PGR, release on 47 persons received", "PGR, comunicado sobre 47 personas recibidas"),
    "https://factordelanoticia.com/?p=2484",
)
PGR_2012 = Source(
    Text("PGR, release of 28 September 2012", "PGR, comunicado del 28 de septiembre de 2012"),
    "https://intoleranciadiario.com/articles/minuto-a-minuto/2012/09/28/"
    "100985-realizan-intercambio-de-reos-mexico-y-eu.amp.html",
)
FGR_2025 = Source(
    Text("FGR on the transfer of August 2025, press", "FGR sobre el traslado de agosto de 2025"),
    "https://gaceta.mx/2025/08/catorce-reos-mexicanos-que-purgaban-condenas-en-eu-fueron-"
    "repatriados-por-gobernacion/",
)
SSPC_2025 = Source(
    Text("SSPC on the transfer of April 2025, press", "SSPC sobre el traslado de abril de 2025"),
    "https://lopezdoriga.com/nacional/"
    "trece-connacionales-fueron-repatriados-eeuu-para-continuar-sentencia-mexico",
)
FEES = Source(
    Text(
        "Press report on agents who charge prisoners",
        "Nota de prensa sobre gestores que cobran a los reos",
    ),
    "https://www.elsoldedurango.com.mx/mexico/sociedad/"
    "reos-pagan-para-cumplir-sus-penas-en-mexico-tramites-repatriacion-cobros-sre-marcelo-ebrard-"
    "presos-extranjero-5939440.html",
)
OIG_2011 = Source(
    Text(
        "Report on the Inspector General's review of 2011",
        "Nota sobre la revisión del Inspector General de 2011",
    ),
    "https://www.washingtontimes.com/news/2011/dec/7/foreign-inmate-transfer-program-has-not-worked/",
)
OIG_2015 = Source(
    Text(
        "Commentary on the Inspector General's review of 2015 (secondary)",
        "Comentario sobre la revisión del Inspector General de 2015 (secundario)",
    ),
    "https://cis.org/Cadman/"
    "Transferring-Alien-Inmates-US-Foreign-Prisons-under-International-Treaties",
)

__all__ = [
    "CONSUL_IN_PHOENIX",
    "FEES",
    "FGR_2025",
    "OIG_2011",
    "OIG_2015",
    "PGR_2012",
    "PGR_RELEASE",
    "SRE_PAGE",
    "SSPC_2025",
]
