"""Where the Constitution can be read in more than one way."""

from dedere.bilingual import Text
from dedere.law.language import Held, Reading
from dedere.law.mexico.constitution import sources

sixty_days = Reading(
    "sixty-days-of-article-119",
    Text(
        "Do the sixty days of article 119 cap provisional detention until the formal request, or "
        "the whole detention for extradition?",
        "¿Los sesenta días del artículo 119 limitan la detención provisional hasta la petición "
        "formal, o toda la detención con fines de extradición?",
    ),
    {
        "provisional": Held(
            Text(
                "they cap provisional detention, until the formal request is received",
                "limitan la detención provisional, hasta que se recibe la petición formal",
            ),
            Text(
                "the practice of courts and authorities (known, not verified): once the judge "
                "orders compliance with the request, detention lasts through the judge's opinion, "
                "the decision, amparo and handover, without an express cap",
                "la práctica de juzgados y autoridades (conocida, sin verificar): cuando el juez "
                "manda cumplir la requisición, la detención dura hasta la opinión, la resolución, "
                "el amparo y la entrega, sin límite expreso",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
        "whole": Held(
            Text(
                "they cap the whole detention, until surrender",
                "limitan toda la detención, hasta la entrega",
            ),
            Text(
                "a defense argument from the letter of the paragraph, which speaks of the order "
                "to comply with the requisition; no decision that so holds was read",
                "argumento de la defensa desde la letra del párrafo, que habla del auto que manda "
                "cumplir la requisición; no se leyó resolución que así lo decida",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
    },
    default="provisional",
    note=Text(
        "The second reading is a contested ground to be argued before a judge, never a release "
        "that follows by itself. Here it counts from the provisional arrest; whoever was first "
        "detained on the formal request would count from that day.",
        "La segunda lectura es un agravio discutido que se plantea ante el juez, nunca una "
        "libertad que opere por sí sola. Aquí se cuenta desde la detención provisional; quien fue "
        "detenido por primera vez con la petición formal contaría desde ese día.",
    ),
)
