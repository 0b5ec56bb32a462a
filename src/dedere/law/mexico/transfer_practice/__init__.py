"""How Mexico handles transfers of sentenced persons: published practice.

Who decides and who only passes papers on, the steps, the papers, the cost. No manual of the
authority that decides was found; what stands here comes from pages of the authorities, consulates
and the press. It binds nobody.
"""

from dedere.bilingual import Text
from dedere.calendars import day
from dedere.law.language.provisions import Instrument

TRANSFER_PRACTICE = Instrument(
    id="mx/transfer-practice",
    name=Text(
        "Practice of the Mexican authorities on the transfer of sentenced persons",
        "Práctica de las autoridades mexicanas en el traslado internacional de personas "
        "sentenciadas",
    ),
    short=Text("Mexican practice", "Práctica mexicana"),
    official=Text(
        "not published as one text: pages of the authorities, consulates, the press",
        "no publicada como un solo texto: páginas de las autoridades, consulados, prensa",
    ),
    in_force_from=day("1977-11-30"),
    read_up_to=day("2026-04"),
    read_in=Text(
        "pages of the Ministry of Foreign Affairs, releases of the prosecutor and of the security "
        "ministry, statements of consuls, the press",
        "páginas de la SRE, comunicados de la fiscalía y de la SSPC, declaraciones de cónsules, "
        "prensa",
    ),
    authentic=("es",),
    note=Text(
        "Practice, not law. Internal rules of the authority that decides, time limits, and a "
        "remedy against its refusal were looked for and not found. The day from which it counts "
        "here is that of the treaty; the authorities have changed names since.",
        "Práctica, no ley. Se buscaron y no se hallaron reglas internas de la autoridad que "
        "resuelve, plazos, ni recurso contra su negativa. El día desde el que cuenta aquí es el "
        "del tratado; las autoridades han cambiado de nombre.",
    ),
    style="titled",
)
