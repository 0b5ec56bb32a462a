"""The pages of a render: an index, one page an instrument, and one for the readings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.law.language.library import Library
from dedere.law.language.provisions import CONFIDENCES, ENCODED, Instrument, Provision, Source
from dedere.law.language.reading import NO_CHOICES, Choices
from dedere.law.language.readings import Reading
from dedere.law.language.rules import Rule
from dedere.law.rendering.diagram import drawn
from dedere.law.rendering.grouping import grouped, slug
from dedere.law.rendering.markup import document, el
from dedere.law.rendering.sentences import sentence_of


class Pages:
    """Pages in one language, for all of the law or for some provisions."""

    def __init__(
        self,
        library: Library,
        lang: str,
        articles: Iterable[Provision],
        choices: Choices = NO_CHOICES,
    ) -> None:
        self.library = library
        self.lang = lang
        self.choices = choices
        self.articles = list(articles)
        self.instruments = list(dict.fromkeys(one.instrument for one in self.articles))

    @property
    def rules(self) -> list[Rule]:
        """Every rule that stands on a page."""
        return [rule for one in self.articles for part in one.whole() for rule in part.rules]

    @property
    def readings(self) -> list[Reading]:
        """Every reading on which one of the rules hangs."""
        return list(dict.fromkeys(found for rule in self.rules for found in rule.readings))

    def __iter__(self) -> Iterator[tuple[str, str]]:
        yield "index.html", self.index()
        for instrument in self.instruments:
            yield f"{slug(instrument.id)}.html", self.instrument(instrument)
        if self.readings:
            yield "readings.html", self.of_readings()

    # -- pages -------------------------------------------------------------------------------------

    def index(self) -> str:
        """What is here, by whose law it is."""
        body = [el("h1", self._in(_TITLE)), el("p", self._in(_WHAT))]
        for name, instruments in grouped(self.instruments):
            rows = [
                el(
                    "tr",
                    el("th", el("a", self._in(one.name), href=f"{slug(one.id)}.html"), scope="row"),
                    el("td", str(one.in_force_from)),
                    el("td", str(one.read_up_to)),
                    el("td", str(len([a for a in self.articles if a.instrument is one]))),
                    el("td", str(len([r for r in self.rules if r.provision.instrument is one]))),
                )
                for one in instruments
            ]
            heads = [el("th", self._in(text), scope="col") for text in _COLUMNS]
            table = el("table", el("thead", el("tr", *heads)), el("tbody", *rows))
            body += [el("h2", self._in(name)), el("div", table, css="wide", tabindex="0")]
        if self.readings:
            link = el("a", self._in(_READINGS), href="readings.html")
            body.append(el("p", link))
        return self._page(self._in(_TITLE), body, home=False)

    def instrument(self, instrument: Instrument) -> str:
        """An instrument, article by article."""
        told = [
            (_PUBLISHED, instrument.official.in_(self.lang)),
            (_FROM, str(instrument.in_force_from)),
            (_READ, f"{instrument.read_up_to}; {instrument.read_in.in_(self.lang)}"),
        ]
        facts = el("dl")
        for term, words in told:
            facts.extend([el("dt", self._in(term)), el("dd", words)])
        body = [el("h1", self._in(instrument.name)), facts]
        if instrument.note is not None:
            body.append(el("p", self._in(instrument.note), css="quiet"))
        articles = [one for one in self.articles if one.instrument is instrument]
        contents = el("ul", css="quiet")
        for one in articles:
            contents.append(el("li", el("a", self._heading(one), href=f"#{slug(one.id)}")))
        body.append(el("nav", contents, aria_label=self._in(_CONTENTS)))
        for one in articles:
            body.append(el("h2", self._heading(one)))
            body.append(self._provision(one))
        return self._page(self._in(instrument.short), body)

    def of_readings(self) -> str:
        """Where the law can be read in more than one way."""
        body = [el("h1", self._in(_READINGS)), el("p", self._in(_READINGS_WHAT))]
        for reading in self.readings:
            body.append(el("h2", self._in(reading.question), id=slug(reading.name)))
            body.append(el("p", reading.name, css="quiet"))
            taken = reading.chosen(self.choices)
            for name, held in reading.answers.items():
                mark = el("strong", self._in(_TAKEN)) if name == taken else None
                answer = el("h4", f"{name}: {self._in(held.text)} ", mark)
                body += [answer, el("p", f"{self._in(_HELD)}: {self._in(held.held_by)}")]
                if held.sources:
                    body.append(self._sources(held.sources))
            if reading.note is not None:
                body.append(el("p", self._in(reading.note), css="reading"))
            hang = el("ul")
            for rule in self.rules:
                if reading in rule.readings:
                    hang.append(el("li", self._link(rule)))
            body += [el("p", self._in(_HANG), css="quiet"), hang]
        return self._page(self._in(_READINGS), body)

    # -- parts -------------------------------------------------------------------------------------

    def _heading(self, one: Provision) -> str:
        """How it is cited and what it is about; once where that is the same."""
        cited, title = self._in(one.citation), self._in(one.title)
        return cited if title in cited else f"{cited}. {title}"

    def _provision(self, one: Provision) -> ET.Element:
        part = el("section", css="part", id=slug(one.id))
        if len(one.path) > 1 or one.version:
            alike = one.above is not None and one.title == one.above.title
            part.append(el("h3", self._in(one.citation) if alike else self._heading(one)))
        part.append(el("p", self._in(one.paraphrase)))
        until = str(one.in_force_to) if one.in_force_to else ".."
        part.append(
            el(
                "p",
                self._mark(CONFIDENCES[one.confidence], one.confidence),
                self._mark(ENCODED[one.encoded], ""),
                f"{one.in_force_from}/{until} · {one.id}",
                css="marks",
            )
        )
        if one.changed is not None:
            part.append(self._noted("changed", _CHANGED, one.changed))
        if one.left_to is not None:
            part.append(self._noted("quiet", _LEFT_TO, one.left_to))
        if one.reading is not None:
            part.append(self._noted("reading", _OUR_READING, one.reading))
        for rule in one.rules:
            part.append(self._rule(rule))
        if one.sources and (one.above is None or one.sources != one.above.sources):
            part.append(self._sources(one.sources))
        if one.older is not None:
            part.append(
                el("div", el("h4", self._in(_OLDER)), self._provision(one.older), css="older")
            )
        for below in sorted(one.paragraphs, key=list(one.whole()).index):
            part.append(self._provision(below))
        return part

    def _rule(self, rule: Rule) -> ET.Element:
        name = slug(rule.id)
        made = el("article", el("h4", self._in(rule.text)), css="rule", id=f"rule-{name}")
        sure = rule.sureness(self.choices)
        known = [self._in(rule.effect.label), self._in(rule.bearing.label), rule.number, rule.id]
        told = " · ".join(filter(None, known))
        made.append(el("p", self._mark(CONFIDENCES[sure], sure), told, css="marks"))
        made.append(el("p", self._in(sentence_of(rule, self.choices))))
        if rule.reading is not None and rule.reading is not rule.provision.reading:
            made.append(self._noted("reading", _OUR_READING, rule.reading))
        for reading in rule.readings:
            link = el("a", self._in(reading.question), href=f"readings.html#{slug(reading.name)}")
            made.append(el("p", f"{self._in(_HANGS_ON)}: ", link, css="quiet"))
        svg = drawn(rule, self.lang, self.choices, f"svg-{name}")
        made.append(
            el("div", svg, css="picture", tabindex="0", role="group", aria_label=self._in(_DIAGRAM))
        )
        file = el("a", f"svg/{name}.svg", href=f"svg/{name}.svg")
        made.append(el("p", f"{self._in(_PICTURE)}: ", file, css="quiet"))
        return made

    def _link(self, rule: Rule) -> ET.Element:
        page = slug(rule.provision.instrument.id)
        label = f"{self._in(rule.provision.citation)}: {self._in(rule.text)}"
        return el("a", label, href=f"{page}.html#rule-{slug(rule.id)}")

    def _sources(self, sources: Iterable[Source]) -> ET.Element:
        made = el("ul", css="sources")
        for one in sources:
            made.append(el("li", el("a", self._in(one.title), href=one.url)))
        return made

    def _mark(self, text: Text, css: str) -> ET.Element:
        return el("span", self._in(text), css=f"mark {css}".strip())

    def _noted(self, css: str, head: Text, text: Text) -> ET.Element:
        return el("p", el("strong", f"{self._in(head)}: "), self._in(text), css=css)

    def _page(self, title: str, body: list[ET.Element], *, home: bool = True) -> str:
        if home:
            link = el("a", f"← {self._in(_TITLE)}", href="index.html")
            body.insert(0, el("nav", link))
        body.append(el("p", el("strong", self._in(_NO_ADVICE)), css="quiet"))
        return document(title, self.lang, body)

    def _in(self, text: Text) -> str:
        return text.in_(self.lang)


_TITLE = Text("The law as dedere knows it", "La ley como la conoce dedere")
_WHAT = Text(
    "Each provision in our own words, authentic in no language, with the rules beneath it as "
    "sentences and as diagrams. Later reforms than the day of reading are not known.",
    "Cada disposición en nuestras palabras, auténticas en ningún idioma, con las reglas debajo "
    "como oraciones y como diagramas. No se conocen reformas posteriores al día de lectura.",
)
_COLUMNS = (
    Text("Instrument", "Instrumento"),
    Text("In force from", "En vigor desde"),
    Text("Read up to", "Leído hasta"),
    Text("Articles", "Artículos"),
    Text("Rules", "Reglas"),
)
_READINGS = Text(
    "Where the law can be read in more than one way",
    "Donde la ley puede leerse de más de un modo",
)
_READINGS_WHAT = Text(
    "Each question has a name, the answers that are held with who holds them, and the one taken.",
    "Cada pregunta tiene un nombre, las respuestas que se sostienen con quién las sostiene, y la "
    "que se toma.",
)
_PUBLISHED = Text("Published", "Publicación")
_FROM = Text("In force from", "En vigor desde")
_READ = Text("Read up to", "Leído hasta")
_CONTENTS = Text("Articles", "Artículos")
_TAKEN = Text("(taken here)", "(la que aquí se toma)")
_HELD = Text("Held by", "La sostiene")
_HANG = Text("Rules that hang on it:", "Reglas que dependen de ella:")
_HANGS_ON = Text("It hangs on a reading", "Depende de una lectura")
_CHANGED = Text("What changed", "Qué cambió")
_LEFT_TO = Text("Left to", "Reservado a")
_OUR_READING = Text("Our reading", "Nuestra lectura")
_OLDER = Text("Older wording", "Texto anterior")
_DIAGRAM = Text("The rule as a diagram", "La regla como diagrama")
_PICTURE = Text("The diagram as a file", "El diagrama como archivo")
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
