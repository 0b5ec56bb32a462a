"""The words of the law in plain words, each with the provision behind it.

Written for who has never seen a court file: short sentences, no word of the law inside an
explanation that is not explained itself. The lawyers' glossary is `dedere.law.concepts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from dedere.bilingual import Language, Text


@dataclass(frozen=True)
class Word:
    """A word that a page uses, what it means, and where the law uses it.

    *forms* are the forms in which it stands in a sentence, as regular expressions by language; a
    word is explained on each page on which one of them is found.
    """

    name: Text
    means: Text
    law: tuple[str, ...]
    forms: tuple[tuple[str, ...], tuple[str, ...]]

    @cached_property
    def _found(self) -> dict[Language, re.Pattern[str]]:
        english, spanish = (
            re.compile("|".join(rf"(?<!\w){one}(?!\w)" for one in forms), re.IGNORECASE)
            for forms in self.forms
        )
        return {"en": english, "es": spanish}

    def is_in(self, text: str, lang: Language) -> bool:
        """Whether a text uses the word."""
        return self._found[lang].search(text) is not None


def words_in(text: str, lang: Language) -> list[Word]:
    """The words that a text uses, and those that their explanations use, by the alphabet."""
    found: list[Word] = []
    waiting = [text]
    while waiting:
        part = waiting.pop()
        for word in WORDS:
            if word not in found and word.is_in(part, lang):
                found.append(word)
                waiting.append(word.means.in_(lang))
    return sorted(found, key=lambda word: _by_alphabet(word.name.in_(lang)))


def _by_alphabet(name: str) -> str:
    return name.casefold().translate(str.maketrans("áéíóúñ", "aeioun"))


def _word(
    name: tuple[str, str],
    means: tuple[str, str],
    law: str | Iterable[str],
    english: Iterable[str],
    spanish: Iterable[str],
) -> Word:
    provisions = (law,) if isinstance(law, str) else tuple(law)
    return Word(Text(*name), Text(*means), provisions, (tuple(english), tuple(spanish)))


WORDS: tuple[Word, ...] = (
    _word(
        ("amparo", "amparo"),
        (
            "A suit before a federal judge in Mexico. It asks the judge to protect a person "
            "against an act of an authority.",
            "Un juicio ante un juez federal en México. Pide al juez que proteja a una persona "
            "contra un acto de una autoridad.",
        ),
        ("mx/amparo/107", "mx/lei/33"),
        ("amparos?",),
        ("amparos?",),
    ),
    _word(
        ("appeal", "apelación"),
        (
            "You ask a higher court to look again at what a judge decided.",
            "Se pide a un tribunal superior que examine de nuevo lo que decidió un juez.",
        ),
        "us/28-usc/2253",
        ("appeal(?:s|ed)?", "court of appeals"),
        ("apelación", "apel(?:a|ar|ó)", "tribunal(?: federal)? de apelaciones"),
    ),
    _word(
        ("assurance", "seguridad (garantía)"),
        (
            "A written promise of the country that asks. One example is the promise that the "
            "death penalty will not be used.",
            "Una promesa escrita del país que pide. Un ejemplo es la promesa de que no se usará "
            "la pena de muerte.",
        ),
        "treaty-1978/8",
        ("assurances?",),
        ("seguridad(?:es)?(?: \\(garantías?\\))?", "garantías?"),
    ),
    _word(
        ("bail", "libertad bajo caución (fianza)"),
        (
            "You leave jail while the case goes on. You must give money or other security, and "
            "follow rules.",
            "Usted sale de la prisión mientras sigue el caso. Debe dar dinero u otra garantía y "
            "cumplir reglas.",
        ),
        ("mx/lei/26",),
        ("bail",),
        ("libertad bajo caución", "caución", "fianza"),
    ),
    _word(
        ("certification", "certificación"),
        (
            "A judge in the United States says that the law allows the extradition. After that "
            "the Secretary of State decides.",
            "Un juez de Estados Unidos dice que la ley permite la extradición. Después decide el "
            "Secretario de Estado.",
        ),
        "us/18-usc/3184",
        ("certif(?:y|ies|ied|ication)",),
        ("certifi(?:ca|có|car|cación|que)", "certificad[oa]s?"),
    ),
    _word(
        ("collegiate court", "tribunal colegiado"),
        (
            "The higher court in Mexico that looks again at an amparo judgment. It has three "
            "judges.",
            "El tribunal superior que en México examina de nuevo la sentencia de un amparo. Lo "
            "forman tres magistrados.",
        ),
        "mx/amparo/81",
        ("collegiate(?: circuit)? courts?",),
        ("tribunal(?:es)? colegiados?(?: de circuito)?",),
    ),
    _word(
        ("complaint", "demanda jurada de extradición"),
        (
            "The paper that opens the case before a judge in the United States. It is made under "
            "oath.",
            "El escrito que abre el caso ante un juez de Estados Unidos. Se hace bajo juramento.",
        ),
        "us/18-usc/3184",
        ("complaints?",),
        ("demanda jurada(?: de extradición)?",),
    ),
    _word(
        ("consulate", "consulado"),
        (
            "The office of your own country in the country where you are held. It can visit you "
            "and help you find a lawyer.",
            "La oficina de su propio país en el país donde está detenido. Puede visitarlo y "
            "ayudarle a conseguir abogado.",
        ),
        "vccr/36",
        ("consulates?", "consular"),
        ("consulados?", "consular(?:es)?"),
    ),
    _word(
        ("extradition", "extradición"),
        (
            "One country hands a person over to another country, for a trial or to serve a "
            "sentence.",
            "Un país entrega a una persona a otro país, para un juicio o para cumplir una pena.",
        ),
        "treaty-1978/1",
        ("extradition", "extradited?"),
        ("extradición", "extraditad[oa]", "extraditar(?:lo|la)?"),
    ),
    _word(
        ("extradition judge", "juez de la extradición"),
        (
            "The judge who hears the extradition case. In Mexico this judge only advises. In the "
            "United States this judge can stop the case.",
            "El juez que lleva el caso de extradición. En México solo aconseja. En Estados Unidos "
            "puede detener el caso.",
        ),
        ("mx/lei/22", "us/18-usc/3184"),
        ("extradition judge", "judge of the extradition"),
        ("juez(?:a)? de (?:la )?extradición",),
    ),
    _word(
        ("FGR", "FGR"),
        (
            "The federal prosecutor's office of Mexico (Fiscalía General de la República). Before "
            "2018 it was called PGR.",
            "La Fiscalía General de la República de México. Antes de 2018 se llamaba PGR.",
        ),
        "mx/lei/21",
        ("FGR",),
        ("FGR",),
    ),
    _word(
        ("formal request", "petición formal"),
        (
            "The full request for extradition, with its papers. It comes after a first, quick "
            "request to arrest somebody, or without one.",
            "La solicitud completa de extradición, con sus documentos. Llega después de una "
            "primera solicitud urgente de detención, o sin ella.",
        ),
        "treaty-1978/10",
        ("formal requests?",),
        ("petición formal", "peticiones formales", "solicitud formal"),
    ),
    _word(
        ("habeas corpus", "hábeas corpus"),
        (
            "You ask a judge in the United States to check if the law allows that you are held.",
            "Se pide a un juez de Estados Unidos que revise si la ley permite la detención.",
        ),
        "us/28-usc/2241",
        ("habeas(?: corpus)?",),
        ("h[áa]beas(?: corpus)?",),
    ),
    _word(
        ("hearing", "audiencia"),
        (
            "A meeting before the judge where each side can speak.",
            "Una reunión ante el juez en la que cada parte puede hablar.",
        ),
        ("mx/lei/24", "us/18-usc/3184"),
        ("hearings?",),
        ("audiencias?",),
    ),
    _word(
        ("final judgment", "sentencia firme"),
        (
            "A judgment that nobody can ask to change any more.",
            "Una sentencia que ya nadie puede pedir que se cambie.",
        ),
        "mx/amparo/81",
        ("final judgments?", "judgment is final"),
        ("sentencia firme", "sentencia queda firme", "queda firme"),
    ),
    _word(
        ("magistrate judge", "juez magistrado"),
        (
            "A judge of a federal court in the United States who often hears extradition cases.",
            "Un juez de un tribunal federal de Estados Unidos que suele llevar las extradiciones.",
        ),
        "us/18-usc/3184",
        ("magistrate(?: judge)?",),
        ("jue(?:z|za) magistrad[oa]", "magistrada o el juez"),
    ),
    _word(
        ("objections (exceptions)", "excepciones"),
        (
            "The reasons that you can give the judge in Mexico against the extradition. The law "
            "allows two: that the request does not follow the treaty, and that you are not the "
            "person they look for.",
            "Las razones que puede dar al juez en México contra la extradición. La ley permite "
            "dos: que la petición no cumple el tratado y que usted no es la persona que buscan.",
        ),
        "mx/lei/25/1",
        ("objections?", "exceptions?"),
        ("excepci(?:ón|ones)",),
    ),
    _word(
        ("opinion of the judge", "opinión del juez"),
        (
            "What the extradition judge in Mexico thinks of the case. The foreign ministry reads "
            "it, but does not have to follow it.",
            "Lo que el juez de la extradición en México piensa del caso. La Secretaría la lee, "
            "pero no está obligada a seguirla.",
        ),
        ("mx/lei/27", "mx/lei/30"),
        ("(?:judge's |legal )?opinions?",),
        ("opinión(?: jurídica)?(?: del juez)?", "opiniones"),
    ),
    _word(
        ("provisional arrest", "detención provisional"),
        (
            "You are held before the full request for extradition has come. The country that asks "
            "then has 60 days to send it.",
            "Se le detiene antes de que llegue la solicitud completa. El país que pide tiene "
            "entonces 60 días para enviarla.",
        ),
        "treaty-1978/11/3",
        ("provisional(?:ly)? (?:arrest(?:ed)?|detention|detained)",),
        ("detención provisional", "detenid[oa] provisionalmente"),
    ),
    _word(
        ("Parole Commission", "Comisión de Libertad Condicional"),
        (
            "An office of the United States. It says when a person who was transferred there can "
            "leave prison.",
            "Una oficina de Estados Unidos. Dice cuándo puede salir de prisión quien fue "
            "trasladado allá.",
        ),
        "us/18-usc/4106A",
        ("parole commission",),
        ("comisión de libertad condicional",),
    ),
    _word(
        ("public defender", "defensor público"),
        (
            "A lawyer whom the State pays. You do not have to pay.",
            "Un abogado que paga el Estado. Usted no tiene que pagarlo.",
        ),
        ("mx/lei/24", "us/18-usc/3006A"),
        ("public defenders?", "federal public defender"),
        ("defensor(?:a|ía)? (?:federal )?públic[oa]", "defensoría pública"),
    ),
    _word(
        ("revision", "revisión (recurso de revisión)"),
        (
            "In Mexico, you or the authority ask a higher court to look again at an amparo "
            "judgment.",
            "En México, usted o la autoridad piden a un tribunal superior que examine de nuevo "
            "una sentencia de amparo.",
        ),
        "mx/amparo/81",
        ("revisions?",),
        ("(?:recurso de )?revisi(?:ón|ones)",),
    ),
    _word(
        ("Secretary of State", "Secretario de Estado"),
        (
            "The head of the foreign ministry of the United States. After the judge, the "
            "Secretary decides if you are handed over.",
            "Quien dirige la cancillería de Estados Unidos. Después del juez, decide si se le "
            "entrega.",
        ),
        "us/18-usc/3186",
        ("Secretary of State",),
        ("Secretari[oa] de Estado",),
    ),
    _word(
        ("SRE", "SRE"),
        (
            "The foreign ministry of Mexico (Secretaría de Relaciones Exteriores). In Mexico it "
            "decides if a person is extradited.",
            "La Secretaría de Relaciones Exteriores de México. En México decide si se extradita "
            "a una persona.",
        ),
        "mx/lei/30",
        ("SRE", "foreign ministry"),
        ("SRE", "Secretaría de Relaciones Exteriores", "la Secretaría"),
    ),
    _word(
        ("speciality", "especialidad"),
        (
            "A person who was handed over may be tried only for the crimes for which the handing "
            "over was allowed.",
            "A quien fue entregado solo se le puede juzgar por los delitos por los que se permitió "
            "la entrega.",
        ),
        "treaty-1978/17",
        ("speciality",),
        ("especialidad",),
    ),
    _word(
        ("stay (suspensión)", "suspensión"),
        (
            "An order of a judge that stops something for now. A stay of surrender means that you "
            "must not be handed over while it holds.",
            "La orden de un juez que detiene algo por ahora. La suspensión de la entrega quiere "
            "decir que no deben entregarlo mientras dure.",
        ),
        ("mx/amparo/126", "mx/amparo/160"),
        ("stay(?:s|ed)?", "suspensión"),
        ("suspensi(?:ón|ones)", "suspende", "suspendid[oa]"),
    ),
    _word(
        ("summary extradition", "extradición sumaria"),
        (
            "You agree to be handed over, and the rest of the case is left out. Talk to a lawyer "
            "first: you can lose protection.",
            "Usted acepta que lo entreguen y se omite el resto del caso. Hable antes con un "
            "abogado: puede perder protección.",
        ),
        "treaty-1978/18",
        ("summary extradition", "simplified extradition"),
        ("extradición (?:sumaria|simplificada)",),
    ),
    _word(
        ("surrender", "entrega"),
        (
            "The moment when you are handed over to the other country.",
            "El momento en que usted pasa a manos del otro país.",
        ),
        "treaty-1978/14",
        ("surrender(?:s|ed)?",),
        ("entregas?",),
    ),
    _word(
        ("temporary surrender", "entrega temporal"),
        (
            "You are lent to the other country for a trial and must be brought back.",
            "Se le presta al otro país para un juicio y deben devolverlo.",
        ),
        "treaty-1978/15/2",
        ("temporar(?:y|ily) surrender(?:ed)?",),
        ("entrega temporal",),
    ),
    _word(
        ("treaty", "tratado"),
        (
            "The agreement on extradition that Mexico and the United States signed in 1978.",
            "El acuerdo sobre extradición que México y Estados Unidos firmaron en 1978.",
        ),
        "treaty-1978/1",
        ("treaty",),
        ("tratado",),
    ),
    _word(
        ("working days", "días hábiles"),
        (
            "The days on which that court or office works. Saturdays, Sundays and holidays do not "
            "count.",
            "Los días en que trabaja ese tribunal u oficina. No cuentan sábados, domingos ni días "
            "festivos.",
        ),
        "mx/amparo/19",
        ("working days?",),
        ("días? hábil(?:es)?",),
    ),
    _word(
        ("calendar days", "días naturales"),
        (
            "All days count, also Sundays and holidays.",
            "Cuentan todos los días, también domingos y festivos.",
        ),
        "mx/lei/35",
        ("calendar days?",),
        ("días? natural(?:es)?",),
    ),
    _word(
        ("warrant", "orden de detención"),
        (
            "A paper in which a judge orders that a person is arrested.",
            "El documento con que un juez ordena detener a una persona.",
        ),
        ("treaty-1978/10/3", "us/18-usc/3184"),
        ("(?:arrest )?warrants?", "detention orders?"),
        ("(?:orden|órdenes) de (?:detención|aprehensión|captura)",),
    ),
    _word(
        ("torture claim", "alegato de tortura"),
        (
            "You tell the authorities that you would be tortured if you were handed over. No State "
            "may hand over a person who would be tortured.",
            "Usted dice a las autoridades que lo torturarían si lo entregan. Ningún Estado puede "
            "entregar a quien sería torturado.",
        ),
        ("cat-1984/3",),
        ("tortured?", "torture claims?"),
        ("tortura", "torturad[oa]", "torturarían"),
    ),
)
"""Every word of the law that a plain page may use."""
