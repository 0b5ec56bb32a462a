"""Lines by chance for the matcher of docket entries: ordinary ones, and ones made to hurt it."""

from __future__ import annotations

import random
import re

from dedere.dockets.entries.patterns import patterns

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
