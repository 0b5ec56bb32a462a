"""On the transfer of sentenced persons: who decides, what consent means, and credits."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.case_law import CASE_LAW, sources

marquez_ramos = CASE_LAW.article(
    "marquez-ramos-v-reno-1995",
    same("Marquez-Ramos v. Reno, 69 F.3d 477 (10th Cir. 1995)"),
    Text(
        "Whether to transfer is for the Attorney General's discretion, and no court can order it. "
        "Denied on 15 February 1994 to a man serving 144 months and another 18 for a marijuana "
        "conspiracy, for the seriousness of the offense and his ties to the United States.",
        "El traslado queda a la discreción del Fiscal General, y ningún tribunal puede ordenarlo. "
        "Se negó el 15 de febrero de 1994 a quien cumplía 144 meses y otros 18 por asociación para "
        "traficar marihuana, por la gravedad del delito y sus vínculos con Estados Unidos.",
    ),
    confidence=VERIFIED,
    sources=[sources.MARQUEZ_RAMOS, sources.MARQUEZ_RAMOS_SUMMARY],
    in_force_from="1995",
    left_to=Text("the Attorney General", "el Fiscal General"),
)
pfeifer = CASE_LAW.article(
    "pfeifer-1979",
    same("Pfeifer, 468 F. Supp. 920 (S.D. Cal. 1979)"),
    Text(
        "The United States may hold a person under a Mexican sentence whose transfer he accepted, "
        "although he says that his trial in Mexico was unfair.",
        "Estados Unidos puede recluir a quien aceptó el traslado por una sentencia mexicana, "
        "aunque alegue que su juicio en México fue injusto.",
    ),
    confidence=VERIFIED,
    sources=[sources.PFEIFER],
    in_force_from="1979",
)
kass = CASE_LAW.article(
    "kass-v-reno-1996",
    same("Kass v. Reno, 83 F.3d 1186 (10th Cir. 1996)"),
    Text(
        "A person waived counsel and consented on the same day in Ciudad Juárez, and was "
        "transferred on 12 April 1989.",
        "Una persona renunció a defensor y consintió el mismo día en Ciudad Juárez, y fue "
        "trasladada el 12 de abril de 1989.",
    ),
    confidence=VERIFIED,
    sources=[sources.KASS],
    in_force_from="1996",
    reading=Text(
        "The facts are verified: waiver of counsel and consent on one day, and the day of the "
        "transfer. What the court made of them was not read.",
        "Los hechos están verificados: renuncia a defensor y consentimiento en un día, y la fecha "
        "del traslado. No se leyó qué concluyó el tribunal.",
    ),
)
rosado = CASE_LAW.article(
    "rosado-v-civiletti-1980",
    same("Rosado v. Civiletti, 621 F.2d 1179 (2d Cir. 1980)"),
    Text(
        "By consenting to the transfer the person gives up the right to attack the foreign "
        "sentence before courts of the United States.",
        "Al consentir el traslado la persona renuncia a impugnar la sentencia extranjera ante los "
        "tribunales de Estados Unidos.",
    ),
    confidence=KNOWN,
    in_force_from="1980",
)
powell = CASE_LAW.article(
    "powell-v-united-states-bureau-of-prisons-1983",
    same("Powell v. U.S. Bureau of Prisons, 695 F.2d 868 (5th Cir. 1983)"),
    Text(
        "Credits for work done abroad are not beyond reach: they could be forfeited when parole in "
        "the United States was revoked. A Mexican term from 14 May 1976 to 13 August 1982, 336 "
        "days of work, a transfer on 30 April 1978.",
        "Los créditos por trabajo en el extranjero no son intocables: pudieron perderse al "
        "revocarse la libertad condicional en Estados Unidos. Una pena mexicana del 14 de mayo de "
        "1976 al 13 de agosto de 1982, 336 días de trabajo, un traslado el 30 de abril de 1978.",
    ),
    confidence=VERIFIED,
    sources=[sources.POWELL, sources.POWELL_SUMMARY],
    in_force_from="1983-01-17",
)
hunter = CASE_LAW.article(
    "hunter-v-facchine-1952",
    same("Hunter v. Facchine, 195 F.2d 1007 (10th Cir. 1952)"),
    Text(
        "The good time of old section 4161 comes off in advance, at seven days a month for a "
        "sentence from three to under five years.",
        "El buen tiempo de la antigua sección 4161 se descuenta por anticipado, a siete días por "
        "mes en una pena de tres a menos de cinco años.",
    ),
    confidence=VERIFIED,
    sources=[sources.HUNTER],
    in_force_from="1952",
)
