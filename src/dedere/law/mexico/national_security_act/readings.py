"""Where the law of handovers outside extradition can be read in more than one way."""

from dedere.bilingual import Text
from dedere.law.language import Held, Reading
from dedere.law.mexico.national_security_act import sources

stays_and_transfers = Reading(
    "stay-of-surrender-and-handover",
    Text(
        "Does an amparo stay of surrender by extradition reach a handover outside extradition?",
        "¿La suspensión de la entrega por extradición alcanza una entrega fuera de la extradición?",
    ),
    {
        "act_stayed": Held(
            Text(
                "no: a stay reaches only the act that was challenged",
                "no: la suspensión alcanza solo el acto reclamado",
            ),
            Text(
                "officials of the Mexican Government in February 2025, who denied that any stay "
                "was breached because the act was no extradition",
                "funcionarios del Gobierno de México en febrero de 2025, que negaron haber violado "
                "suspensiones porque el acto no era una extradición",
            ),
            (sources.FEBRUARY_NOT_EXTRADITION, sources.FEBRUARY_EXPLAINED),
        ),
        "effect": Held(
            Text(
                "yes: what was stayed is the surrender to that State, by whatever name",
                "sí: lo suspendido es la entrega a ese Estado, cualquiera que sea su nombre",
            ),
            Text(
                "critics of the handovers, who say that stays and the treaty were bypassed",
                "críticos de las entregas, que sostienen que se eludieron las suspensiones y el "
                "tratado",
            ),
            (sources.AUGUST_COMMENT,),
        ),
    },
    default="act_stayed",
    note=Text(
        "Both are recorded; no judgment that settles it was read. The default only says under "
        "which reading a breach is beyond argument.",
        "Se registran ambas; no se leyó sentencia que lo resuelva. La lectura por defecto solo "
        "señala cuándo la violación no admite discusión.",
    ),
)
