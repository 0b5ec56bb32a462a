"""Whom to ask, and what the page is not. No number and no address is invented here."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.casefile import Casefile

PUBLIC_DEFENDER = {
    "MX": Text(
        "A public defender. In Mexico this is the Instituto Federal de Defensoría Pública. It "
        "costs you nothing. The judge must offer you a lawyer (Ley de Extradición Internacional, "
        "art. 24).",
        "Un defensor público. En México es el Instituto Federal de Defensoría Pública. No le "
        "cuesta nada. El juez debe ofrecerle un abogado (Ley de Extradición Internacional, art. "
        "24).",
    ),
    "US": Text(
        "A public defender. In the United States this is the Federal Public Defender. If you "
        "cannot pay for a lawyer, the court gives you one, also in extradition (18 U.S.C. § "
        "3006A).",
        "Un defensor público. En Estados Unidos es el Federal Public Defender. Si usted no puede "
        "pagar un abogado, el tribunal le da uno, también en la extradición (18 U.S.C. § 3006A).",
    ),
}
OWN_LAWYER = Text(
    "Your own lawyer, if you have one. Show this page to your lawyer.",
    "Su propio abogado, si lo tiene. Enséñele esta página.",
)
CONSULATE = Text(
    "The consulate of your own country, if you are held in another country. You have the right "
    "that your consulate is told, and the authorities must tell you so (Vienna Convention on "
    "Consular Relations, art. 36). The consulate can visit you.",
    "El consulado de su propio país, si está detenido en otro país. Usted tiene derecho a que se "
    "avise a su consulado y las autoridades deben decírselo (Convención de Viena sobre Relaciones "
    "Consulares, art. 36). El consulado puede visitarlo.",
)
NO_ADVICE = Text(
    "This page is no legal advice. It was made by a computer program from the record of the case. "
    "If the record lacks something or is wrong, this page is wrong too.",
    "Esta página no es asesoría jurídica. La hizo un programa de computadora con lo que consta del "
    "caso. Si al expediente le falta algo o tiene un error, esta página también lo tendrá.",
)
DO_NOT_WAIT = Text(
    "Do not wait for the last day. Courts can count a day in another way.",
    "No espere hasta el último día. Un tribunal puede contar un día de otro modo.",
)
INVENTED = Text(
    "This is an invented case, made as an example. No such person exists.",
    "Este es un caso inventado, hecho como ejemplo. Esa persona no existe.",
)


def whom_to_ask(casefile: Casefile) -> tuple[Text, ...]:
    """Whom the person and the family can ask, in the State in which the person is held."""
    defender = PUBLIC_DEFENDER.get(casefile.requested_state or "")
    return (OWN_LAWYER, defender, CONSULATE) if defender else (OWN_LAWYER, CONSULATE)
