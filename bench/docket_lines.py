"""Lines by chance for the matcher of docket entries: ordinary ones, and ones made to hurt it."""

from __future__ import annotations

import random
import re
from datetime import date, timedelta

from dedere.dockets.entries.patterns import patterns
from dedere.dockets.model import Count, Docket, Entry, Form, Party, Source

SEED = 20_260_101
NAMES = ("Ana Ejemplo", "Juan Ficticio Lopez", "Pedro de la Prueba", "Rosa Inventada-Ruiz")
PLAIN = (
    "MOTION to Continue Motion Hearing by {name}. (Defensora, Ana) (Entered: {day})",
    "ORDER granting {n} Motion to Continue as to {name} (1). Signed by Judge Ann Bench on {day}.",
    "NOTICE OF HEARING as to {name}: Status Conference set for {day} 10:00 AM before Judge Bench.",
    "Set/Reset Deadlines as to {name}: Discovery due by {day}. Responses due by {day}. (abc)",
    "RESPONSE in Opposition by USA as to {name} re {n} MOTION to Suppress (Fiscal, Luis)",
    "TRANSCRIPT of Proceedings as to {name} held on {day} before Judge Ann Bench. (xyz)",
    "Minute Entry for proceedings held before Judge Ann Bench: Status Conference as to {name} held"
    " on {day}. (Court Reporter Carla Voz.) (Defense Attorney Ana Defensora.)",
    "MOTION for Leave to File Excess Pages by {name}. (Attachments: # 1 Proof of Service)",
    "EXHIBIT LIST by USA as to {name} (Fiscal, Luis) (Entered: {day})",
    "PROTECTIVE ORDER as to {name}. Signed by Judge Ann Bench on {day}. (abc) (Entered: {day})",
    "NOTICE of Filing of Discovery Receipt by {name} (Defensora, Ana) (Entered: {day})",
    "LETTER by USA as to {name} addressed to Judge Ann Bench dated {day}. (Fiscal, Luis)",
)
FIRST = ("Juana", "Pedro", "Rosa", "Luis", "Ines", "Raul")
LAST = ("Ejemplo", "Ficticia", "Inventado", "Prueba", "Muestra", "Modelo", "Ensayo", "Supuesta")
COUNTS = (
    Count("21:952 and 960 - Importation of Marijuana(1)", "Custody of BOP 60 months.", "pending"),
    Count("21:963 - Conspiracy to Import(2)", "Dismissed on government's motion.", "terminated"),
)
_WORD = re.compile(r"[\w'.()-]+")


def ordinary(lines: int, seed: int = SEED) -> list[str]:
    """Entries as they come: half are of no interest, the others hold about two labels each."""
    chance = random.Random(seed)
    examples = [one.example for one in patterns()]
    made = []
    for _ in range(lines):
        day = f"{chance.randint(1, 12)}/{chance.randint(1, 28)}/{chance.randint(2001, 2022)}"
        name = chance.choice(NAMES)
        if chance.random() < 0.5:
            line = chance.choice(PLAIN).format(name=name, n=chance.randint(1, 300), day=day)
        else:
            line = chance.choice(examples).replace("Juan Ejemplo", name)
            line += f" (abc) (Entered: {day})"
        made.append(line)
    return made


def adversarial(lines: int, seed: int = SEED) -> list[str]:
    """Lines full of the literals in the wrong order, with several labels each."""
    chance = random.Random(seed)
    examples = [one.example for one in patterns()]
    literals = sorted({word for one in patterns() for group in one.literals for word in group})
    made = []
    for _ in range(lines):
        words = _WORD.findall(chance.choice(examples))
        chance.shuffle(words)
        parts = chance.sample(literals, 5) + words[:6]
        chance.shuffle(parts)
        whole = chance.choice(examples), chance.choice(examples)
        pieces = [" ".join(parts), *(piece[:70] for piece in whole)]
        chance.shuffle(pieces)
        made.append(chance.choice((". ", "; ", " ")).join(pieces))
    return made


def sheets(count: int, entries: int, defendants: int, seed: int = SEED) -> list[Docket]:
    """Dockets as if they were read already: *entries* of ordinary lines each, about *defendants*.

    Each line names one or two of the defendants, with their numbers.
    """
    chance = random.Random(seed)
    lines = iter(ordinary(count * entries, seed))
    made = []
    for number in range(count):
        people = [f"{chance.choice(FIRST)} {chance.choice(FIRST)} {name}" for name in LAST]
        people = [f"{name}{'-Segundo' * (n // len(LAST))}" for n, name in enumerate(people * 5)]
        people = people[:defendants]
        parties = [
            Party(name, "Defendant", n, counts=COUNTS) for n, name in enumerate(people, start=1)
        ]
        day = date(2018, 1, 2)
        rows = []
        for place in range(entries):
            who = chance.sample(range(defendants), min(defendants, chance.choice((1, 1, 2))))
            named = ", ".join(f"{people[n]} ({n + 1})" for n in who)
            line = next(lines)
            for name in NAMES:
                line = line.replace(name, named)
            day += timedelta(days=chance.randint(0, 9))
            rows.append(Entry(place, str(place + 1), line, day, day))
        made.append(
            Docket(
                source=Source(f"{number}.html", f"{number:064x}", Form.DOCKET_REPORT),
                court="casd",
                docket_number=f"3:18-cr-{number:05}",
                docket_number_printed=None,
                caption=f"United States v. {people[0]}",
                parties=(*parties, Party("USA", "Plaintiff")),
                entries=tuple(rows),
                coverage="full",
                is_criminal=True,
            )
        )
    return made
