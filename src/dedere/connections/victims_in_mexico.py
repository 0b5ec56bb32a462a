"""What victims and their families may ask in Mexico, in the order in which a case goes on.

Each right rests on provisions of the law files, by their ids. *by_when* stands only where one of
these provisions has a period; *note* says what stands against the right, or is not settled. Nothing
here is legal advice.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.connections.victims_right import Right

_VICTIM_AT_HOME = Text(
    "victims of an offense prosecuted in Mexico, and their families",
    "las víctimas de un delito perseguido en México, y sus familias",
)
_FGR = Text(
    "the prosecutor of the Mexican case (in federal matters, the FGR)",
    "el Ministerio Público de la causa mexicana (en lo federal, la FGR)",
)
_CONTROL_JUDGE = Text("the control judge", "el juez de control")

MEXICO: tuple[Right, ...] = (
    Right(
        "told-of-rights",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To be told of their rights, with a record of it, and how the proceedings stand",
            "Que se les informen sus derechos, con constancia, y el estado de los procesos",
        ),
        _FGR,
        ("mx/constitution/20/C/I", "mx/lgv/12/I", "mx/lgv/7/XII"),
    ),
    Right(
        "legal-adviser",
        "MX",
        _VICTIM_AT_HOME,
        Text("A legal adviser, free", "Un asesor jurídico gratuito"),
        _FGR,
        ("mx/constitution/20/C/I", "mx/lgv/12/IV"),
        note=Text(
            "The office that provides the adviser stands in articles of the act on victims that "
            "are not in the law files.",
            "La oficina que lo proporciona está en artículos de la ley de víctimas que no figuran "
            "en los archivos de ley.",
        ),
    ),
    Right(
        "mexican-file",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To see the Mexican file, and a free copy",
            "Acceso al expediente mexicano y copia gratuita",
        ),
        _FGR,
        ("mx/cnpp/109/XXII", "mx/lgv/12/IX", "mx/lgv/7/X", "mx/ley-fgr/40/XI"),
        note=Text(
            "Not what a court has ordered withheld. What another State sent in confidence is "
            "shown only within the limits set (mx/cnpp/444).",
            "No lo que un tribunal haya reservado. Lo que otro Estado envió con reserva se muestra "
            "solo dentro de los límites fijados (mx/cnpp/444).",
        ),
    ),
    Right(
        "ask-for-us-file",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "That the prosecutor ask the United States for what its files hold on the event "
            "(exhibits, statements, intercepts)",
            "Que el Ministerio Público pida a Estados Unidos lo que sus expedientes tienen sobre "
            "el hecho (pruebas exhibidas, declaraciones, intervenciones)",
        ),
        _FGR,
        (
            "mx/constitution/20/C/II",
            "mx/lgv/7/XXVI",
            "mx/lgv/19",
            "mx/lgv/20",
            "mx/cnpp/437",
            "mx/cnpp/439",
            "assistance-treaty-1987/scope/kinds",
        ),
        note=Text(
            "Only authorities ask under the treaty: it gives private persons no right to evidence "
            "(assistance-treaty-1987/scope/no-private-rights). A prosecutor who refuses a step of "
            "inquiry says why.",
            "Por el tratado solo piden las autoridades: no da a los particulares derecho a "
            "pruebas (assistance-treaty-1987/scope/no-private-rights). El Ministerio Público que "
            "niega una diligencia dice por qué.",
        ),
    ),
    Right(
        "join-prosecution",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To join the prosecution, with evidence of their own",
            "Constituirse en coadyuvante, con pruebas propias",
        ),
        _CONTROL_JUDGE,
        ("mx/constitution/20/C/II", "mx/lgv/12/III", "mx/lgv/14", "mx/cnpp/338"),
        Text(
            "within three days of the notification of the accusation (mx/cnpp/338)",
            "dentro de los tres días siguientes a la notificación de la acusación (mx/cnpp/338)",
        ),
    ),
    Right(
        "challenge-shelving",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To challenge decisions not to investigate, to shelve, to apply a criterion of "
            "opportunity or not to prosecute",
            "Impugnar la abstención de investigar, el archivo temporal, el criterio de oportunidad "
            "o el no ejercicio de la acción penal",
        ),
        _CONTROL_JUDGE,
        ("mx/constitution/20/C/VII", "mx/cnpp/258", "mx/lgv/12/V"),
        Text(
            "within ten days of the notification (mx/cnpp/258; how days are counted: mx/cnpp/94)",
            "dentro de los diez días posteriores a la notificación (mx/cnpp/258; cómputo de los "
            "días: mx/cnpp/94)",
        ),
        Text(
            "A victim who was duly called to the hearing and does not come loses the challenge.",
            "Si la víctima debidamente citada no comparece a la audiencia, la impugnación queda "
            "sin materia.",
        ),
    ),
    Right(
        "challenge-omissions",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To challenge what the prosecutor fails to inquire into, such as a file abroad that "
            "nobody asks for",
            "Impugnar las omisiones del Ministerio Público en la investigación, como un expediente "
            "extranjero que nadie pide",
        ),
        _CONTROL_JUDGE,
        ("mx/constitution/20/C/VII", "mx/cnpp/109/XXI", "mx/lgv/12/V"),
        note=Text(
            "Article 258 of the code speaks of decisions; of an omission no period stands there.",
            "El artículo 258 del código habla de determinaciones; de la omisión no fija plazo.",
        ),
    ),
    Right(
        "reopen-suspended",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "That a case suspended because the accused is abroad be opened again, and to be told "
            "where it is dropped or ended",
            "Que se reabra la causa suspendida porque el imputado está en el extranjero, y que se "
            "les notifique si se desiste o termina",
        ),
        Text("the court of the Mexican case", "el órgano jurisdiccional de la causa mexicana"),
        ("mx/cnpp/109/XXVIII", "mx/cnpp/109/XXVII", "mx/lgv/14"),
    ),
    Right(
        "told-of-surrender",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "To be told of a decision that surrenders the accused of their own case, and to be "
            "heard on it",
            "Que se les notifique la resolución que entrega al imputado de su propia causa, y ser "
            "oídas en ella",
        ),
        Text(
            "the Ministry of Foreign Affairs (SRE), and the judge of the extradition",
            "la Secretaría de Relaciones Exteriores (SRE) y el juez de la extradición",
        ),
        ("mx/lgv/12/XII", "mx/lgv/7/XXVIII"),
        note=Text(
            "Whether it reaches an extradition was not found decided; the extradition act gives "
            "victims no part.",
            "No se halló resuelto si alcanza la extradición; la ley de extradición no da parte a "
            "las víctimas.",
        ),
    ),
    Right(
        "amparo",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "Amparo against an act or omission of an authority that touches a right of theirs",
            "Amparo contra un acto u omisión de autoridad que afecte un derecho suyo",
        ),
        Text("a federal district judge", "un juez de distrito"),
        ("mx/amparo/5/I", "mx/amparo/107/II", "mx/amparo/17", "mx/amparo/18"),
        Text(
            "within fifteen days (mx/amparo/17; from when: mx/amparo/18); at any time against "
            "forced disappearance and the other acts of mx/amparo/17/IV",
            "dentro de quince días (mx/amparo/17; desde cuándo: mx/amparo/18); en todo tiempo "
            "contra la desaparición forzada y los demás actos de mx/amparo/17/IV",
        ),
        Text(
            "The ordinary remedy before the control judge may have to be used first. Whether an "
            "omission that goes on has a period is not in the law files.",
            "Puede que deba agotarse antes el medio ordinario ante el juez de control. Si la "
            "omisión que continúa tiene plazo no está en los archivos de ley.",
        ),
    ),
    Right(
        "reparation-mexico",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "Full reparation: a surrender abroad does not end it",
            "La reparación integral: la entrega al extranjero no la extingue",
        ),
        Text(
            "the court of the Mexican case, through the prosecutor or directly",
            "el órgano jurisdiccional de la causa mexicana, por el Ministerio Público o "
            "directamente",
        ),
        ("mx/constitution/20/C/IV", "mx/cnpp/109/XXV", "mx/lgv/1/4", "mx/lgv/12/II", "mx/cnpp/338"),
        Text(
            "to have its amount on file: within three days of the notification of the accusation "
            "(mx/cnpp/338)",
            "para cuantificarla: dentro de los tres días siguientes a la notificación de la "
            "acusación (mx/cnpp/338)",
        ),
    ),
    Right(
        "truth",
        "MX",
        _VICTIM_AT_HOME,
        Text(
            "The truth: what happened, who did it, where the disappeared are",
            "La verdad: qué ocurrió, quién lo hizo, dónde están los desaparecidos",
        ),
        Text("every Mexican authority", "toda autoridad mexicana"),
        ("mx/lgv/7/III", "mx/lgv/18", "mx/lgv/19", "mx/lgv/20"),
        Text("it never lapses (mx/lgv/19)", "es imprescriptible (mx/lgv/19)"),
    ),
)
"""What may be asked in Mexico; `victims.RIGHTS` lists these first."""
