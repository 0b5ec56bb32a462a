"""The end of the procedure in Mexico, from the ministry's decision: small, and real law.

A slice to test the machinery with, not the procedure: before the decision nothing is told, and a
suit has one stay and one revision.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.law import load
from dedere.law.language.expressions import some
from dedere.law.language.facts import YesNo
from dedere.law.language.situation import Level
from dedere.procedure.checked import Graph, check
from dedere.procedure.graph import Guard, Procedure, Recorded, Role
from dedere.procedure.properties import Property, applies, enabled, executed, never, since

SRE = Role("sre", Text("Ministry of Foreign Affairs", "Secretaría de Relaciones Exteriores"))
FGR = Role("fgr", Text("Office of the Prosecutor General", "Fiscalía General de la República"))
PERSON = Role("person", Text("the person sought or the defense", "la persona o su defensa"))
JUDGE = Role("amparo-court", Text("amparo court", "juzgado de amparo"))
COURT = Role("collegiate-court", Text("collegiate court", "tribunal colegiado"))
STATE = Role("requesting-state", Text("requesting State", "Estado solicitante"))


def declared() -> tuple[Graph, tuple[Property, ...]]:
    """The slice, and what it is to be safe from."""
    p = Procedure("from-mexico", Text("Extradition from Mexico", "Extradición desde México"))
    suit = p.many("amparo", Text("amparo suit", "juicio de amparo"))
    death = load().facts["offense.punishable_by_death_requesting_state"]
    assert isinstance(death, YesNo)
    could_die = Guard(
        "death",
        Text("an offense carries the death penalty", "un delito se castiga con pena de muerte"),
        some(Level.OFFENSE, death),
    )

    # -- the ministry ------------------------------------------------------------------------
    assurance = p.step(
        "assurance",
        Text(
            "the State assures that there will be no death penalty",
            "el Estado asegura que no habrá pena de muerte",
        ),
        by=STATE,
        law="treaty-1978/8",
        where=could_die,
        event=Recorded("assurance_given"),
    )
    grant = p.step(
        "grant",
        Text("the ministry grants extradition", "la Secretaría concede la extradición"),
        by=SRE,
        law="mx/lei/30",
        once=True,
        event=Recorded("executive_decision", results=("granted",)),
    )
    refusal = p.step(
        "refusal",
        Text("the ministry refuses extradition", "la Secretaría niega la extradición"),
        by=SRE,
        law=("mx/lei/30", "mx/lei/31"),
        once=True,
        closing=True,
        event=Recorded("executive_decision", results=("refused",)),
    )
    notice = p.step(
        "notice",
        Text("the person is notified of the grant", "se notifica la concesión a la persona"),
        by=SRE,
        law="mx/lei/33/1",
        once=True,
        event=Recorded("notification"),
    )
    fifteen = p.lapse(
        "fifteen-days",
        Text("the fifteen days run out", "vencen los quince días"),
        limit="MX-LEI33",
        rule="mx/lei/33/3",
        law="mx/lei/33/3",
    )
    order = p.step(
        "order",
        Text("the ministry orders the surrender", "la Secretaría ordena la entrega"),
        by=SRE,
        law="mx/lei/33/3",
        once=True,
    )
    sixty = p.lapse(
        "sixty-days",
        Text("the sixty days to take the person run out", "vencen los sesenta días para recibir"),
        limit="MX-TAKE",
        rule="mx/lei/35",
        law="mx/lei/35",
    )
    surrender = p.step(
        "surrender",
        Text("the person is handed over", "se entrega a la persona"),
        by=(FGR, STATE),
        law="mx/lei/34",
        once=True,
        closing=True,
        event=Recorded("surrender"),
    )
    release = p.step(
        "release",
        Text("the person goes free and cannot be asked for again", "la persona queda en libertad"),
        by=FGR,
        law="mx/lei/35",
        included=False,
        once=True,
        closing=True,
        event=Recorded("release"),
    )

    # -- amparo ------------------------------------------------------------------------------
    claim = p.step(
        "claim",
        Text("an amparo claim is filed", "se presenta demanda de amparo"),
        by=PERSON,
        law="mx/amparo/17/I",
        opens=suit,
        event=Recorded("amparo_filed"),
    )
    stay = suit.step(
        "stay",
        Text("the court stays the surrender at once", "se suspende de plano la entrega"),
        by=JUDGE,
        law=("mx/amparo/126", "mx/amparo/160"),
        once=True,
        event=Recorded("stay_granted"),
    )
    denies = suit.step(
        "denies",
        Text("the court denies amparo", "se niega el amparo"),
        by=JUDGE,
        law="mx/amparo/124",
        once=True,
        event=Recorded("amparo_denied"),
    )
    grants = suit.step(
        "grants",
        Text("the court grants amparo", "se concede el amparo"),
        by=JUDGE,
        law="mx/amparo/124",
        once=True,
        event=Recorded("amparo_granted"),
    )
    ten = suit.lapse(
        "ten-days",
        Text("the ten days for revision run out", "vencen los diez días para la revisión"),
        limit="MX-REV",
        rule="mx/amparo/86#person",
        law="mx/amparo/86",
    )
    revision = suit.step(
        "revision",
        Text("revision is sought", "se interpone revisión"),
        by=(PERSON, SRE),
        law="mx/amparo/81/I",
        included=False,
        once=True,
        event=Recorded("review_filed"),
    )
    denied_after = suit.step(
        "denied-on-revision",
        Text("amparo is denied on revision", "se niega el amparo en revisión"),
        by=COURT,
        law="mx/amparo/84",
        once=True,
        included=False,
        event=Recorded("review_decided"),
    )
    granted_after = suit.step(
        "granted-on-revision",
        Text("amparo is granted on revision", "se concede el amparo en revisión"),
        by=COURT,
        law="mx/amparo/84",
        once=True,
        included=False,
        event=Recorded("review_decided"),
    )
    final = suit.step(
        "final",
        Text("the judgment is final and the stay ends", "la sentencia causa ejecutoria"),
        by=JUDGE,
        law="mx/amparo/77",
        once=True,
    )
    comply = suit.step(
        "comply",
        Text("the person is released as the judgment orders", "se cumple y queda en libertad"),
        by=SRE,
        law="mx/amparo/192",
        included=False,
        once=True,
        closing=True,
    )
    judgments = suit.group("judgments", Text("the judgment", "la sentencia"), denies, grants)
    rulings = suit.group(
        "rulings", Text("the ruling on revision", "la revisión"), denied_after, granted_after
    )
    whole_suit = suit.group(
        "suit",
        Text("the suit", "el juicio"),
        stay,
        judgments,
        rulings,
        ten,
        revision,
        final,
        comply,
    )
    everything = p.group(
        "everything",
        Text("all that was open", "todo lo pendiente"),
        assurance,
        grant,
        refusal,
        notice,
        fifteen,
        order,
        sixty,
        surrender,
        release,
        claim,
        whole_suit,
    )

    # -- what comes before what --------------------------------------------------------------
    decided = Text(
        "only the ministry can grant extradition", "solo la Secretaría concede la extradición"
    )
    notice.needs(grant, law="mx/lei/33/1", why=decided)
    order.needs(grant, law="mx/lei/33/3", why=decided)
    grant.shuts_out(refusal, law="mx/lei/30", why=Text("it was granted", "se concedió"))
    grant.makes_due(
        notice, law="mx/lei/33/1", why=Text("a grant is notified", "la concesión se notifica")
    )
    grant.needs(
        assurance,
        law="treaty-1978/8",
        why=Text(
            "no extradition without assurances against the death penalty",
            "no hay extradición sin seguridades contra la pena de muerte",
        ),
    )
    order.needs(
        notice,
        after=fifteen,
        law="mx/lei/33/3",
        why=Text("fifteen days for amparo come first", "antes corren quince días para el amparo"),
    )
    surrender.needs(
        order,
        law="mx/lei/33/3",
        why=Text("the ministry has not ordered it", "la Secretaría no la ha ordenado"),
    )
    order.makes_due(
        surrender,
        within=sixty,
        law="mx/lei/35",
        why=Text("sixty days to take the person", "sesenta días para recibir a la persona"),
    )
    late = Text("the person was not taken in sixty days", "no se recibió en sesenta días")
    sixty.shuts_out(surrender, law="mx/lei/35", why=late)
    sixty.brings_in(release, law="mx/lei/35", why=late)
    sixty.makes_due(release, law="mx/lei/35", why=late)

    # -- what a suit holds back --------------------------------------------------------------
    open_suit = Text("an amparo suit is not finally decided", "hay un amparo sin resolver")
    claim.makes_due(final, law="mx/lei/33/3", why=open_suit)
    order.waits_for(final, law="mx/lei/33/3", why=open_suit)
    claim.makes_due(stay, law="mx/amparo/112", why=Text("at once", "de inmediato"))
    stayed = Text("the surrender is stayed", "la entrega está suspendida")
    stay.makes_due(final, law="mx/amparo/160", why=stayed)
    surrender.waits_for(final, law="mx/amparo/160", why=stayed)
    sixty.waits_for(
        final, law="mx/amparo/160", why=Text("a stay stops the clock", "la suspensión detiene")
    )

    # -- how a suit goes ---------------------------------------------------------------------
    one = Text("there is one judgment", "hay una sentencia")
    denies.shuts_out(grants, law="mx/amparo/124", why=one)
    grants.shuts_out(denies, law="mx/amparo/124", why=one)
    judgments.brings_in(
        revision, law="mx/amparo/81/I", why=Text("it can be revised", "admite revisión")
    )
    final.needs(
        denies,
        grants,
        after=ten,
        law="mx/amparo/86",
        why=Text("ten days for revision come first", "antes corren diez días para la revisión"),
    )
    ten.shuts_out(revision, law="mx/amparo/86", why=Text("it is too late", "es tarde"))
    asked = Text("revision was sought", "se pidió revisión")
    revision.brings_in(rulings, law="mx/amparo/84", why=asked)
    revision.makes_due(rulings, law="mx/amparo/92", why=asked)
    revision.shuts_out(ten, law="mx/amparo/86", why=asked)
    final.waits_for(rulings, law="mx/amparo/92", why=asked)
    denied_after.shuts_out(granted_after, law="mx/amparo/84", why=one)
    granted_after.shuts_out(denied_after, law="mx/amparo/84", why=one)
    settled = Text("the judgment is final", "la sentencia causó ejecutoria")
    final.shuts_out(stay, revision, rulings, ten, law="mx/amparo/77", why=settled)
    obey = Text("the judgment protects the person", "la sentencia ampara a la persona")
    for protecting in (grants, granted_after):
        protecting.brings_in(comply, law="mx/amparo/77", why=obey)
        protecting.makes_due(comply, law="mx/amparo/192", why=obey)
    denied_after.shuts_out(comply, law="mx/amparo/84", why=Text("reversed", "se revocó"))
    comply.needs(
        final, law="mx/amparo/192", why=Text("it is not final", "no ha causado ejecutoria")
    )
    order.waits_for(comply, law="mx/amparo/77", why=obey)
    surrender.waits_for(comply, law="mx/amparo/77", why=obey)

    # -- the end -----------------------------------------------------------------------------
    over = Text("the procedure is over", "el procedimiento terminó")
    for closing in (refusal, surrender, release, comply):
        closing.shuts_out(everything, law="mx/lei/34", why=over)
    comply.shuts_out(whole_suit, law="mx/lei/34", why=over, others=True)
    graph = check(p)

    return graph, (
        never(
            "no-surrender-under-a-stay",
            Text(
                "No surrender while a stay is in force.",
                "No hay entrega mientras haya una suspensión vigente.",
            ),
            enabled(surrender),
            since(stay, until=[final]),
        ),
        never(
            "no-surrender-without-the-decision",
            Text(
                "No surrender without the Executive's decision.",
                "No hay entrega sin la decisión del Ejecutivo.",
            ),
            enabled(surrender),
            ~executed(grant),
        ),
        never(
            "no-surrender-without-the-assurance",
            Text(
                "No surrender without the assurance that the law makes necessary.",
                "No hay entrega sin la seguridad que la ley exige.",
            ),
            enabled(surrender),
            applies(assurance),
            ~executed(assurance),
        ),
        never(
            "the-late-are-released",
            Text(
                "A person whose sixty days have run out can be released.",
                "Quien no fue recibido en sesenta días puede quedar en libertad.",
            ),
            since(sixty, until=[surrender, release, comply, refusal]),
            ~enabled(release),
        ),
        never(
            "no-order-before-notice",
            Text("No order of surrender before notice.", "No se ordena la entrega sin notificar."),
            enabled(order),
            ~executed(notice),
        ),
        never(
            "no-surrender-of-the-protected",
            Text(
                "No surrender against a judgment that protects the person.",
                "No hay entrega contra una sentencia que ampara.",
            ),
            enabled(surrender),
            since([grants, granted_after], until=[denied_after]),
        ),
        never(
            "no-order-while-a-suit-is-open",
            Text(
                "No order of surrender while an amparo suit is open.",
                "No se ordena la entrega mientras haya un amparo sin resolver.",
            ),
            enabled(order),
            since(claim, until=[final], of=suit),
        ),
        never(
            "the-clock-stands-under-a-stay",
            Text(
                "The sixty days do not run out under a stay.",
                "Los sesenta días no vencen durante una suspensión.",
            ),
            enabled(sixty),
            since(stay, until=[final]),
        ),
        never(
            "no-surrender-after-the-sixty-days",
            Text(
                "No surrender after the sixty days.", "No hay entrega después de los sesenta días."
            ),
            enabled(surrender),
            since(sixty),
        ),
        *(
            never(
                f"ten-days-after-{judgment.name}",
                Text("Revision has its ten days.", "La revisión tiene sus diez días."),
                enabled(final),
                since(judgment, until=[ten, revision]),
            )
            for judgment in (denies, grants)
        ),
        never(
            "no-late-revision",
            Text("No revision after the ten days.", "No hay revisión pasados los diez días."),
            enabled(revision),
            since(ten),
        ),
        never(
            "obeyed-when-final",
            Text("What is obeyed is final.", "Se cumple lo que causó ejecutoria."),
            enabled(comply),
            ~executed(final),
        ),
        never(
            "nothing-to-obey",
            Text("What was reversed is not obeyed.", "Lo revocado no se cumple."),
            enabled(comply),
            executed(denied_after),
        ),
        never(
            "final-after-the-judgment",
            Text(
                "No judgment is final before it is given.", "Nada causa ejecutoria sin sentencia."
            ),
            enabled(final),
            ~since([denies, grants]),
        ),
        never(
            "final-after-the-revision",
            Text(
                "No judgment is final while its revision is open.",
                "Nada causa ejecutoria con la revisión sin resolver.",
            ),
            enabled(final),
            since(revision, until=[denied_after, granted_after]),
        ),
        *(
            never(
                f"nothing-after-{closing.name}",
                Text("After the end nothing can be done.", "Después del fin nada puede hacerse."),
                enabled(then),
                since(closing, of=p),
            )
            for closing in (refusal, surrender, release, comply)
            for then in (claim,)
        ),
        never(
            "one-decision",
            Text("What was granted is not refused.", "Lo concedido no se niega."),
            enabled(refusal),
            executed(grant),
        ),
        *(
            never(
                f"one-judgment-{before.name}",
                Text("There is one judgment.", "Hay una sola sentencia."),
                enabled(then),
                executed(before),
            )
            for before, then in (
                (denies, grants),
                (grants, denies),
                (denied_after, granted_after),
                (granted_after, denied_after),
            )
        ),
    )
