"""Sheets filled with the sentences of a language, the group's numbers and the specimens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from warrantcheck.model.forms import ANY_PLACE, FALLBACK, Knowledge
from warrantcheck.model.verdict import Situation
from warrantcheck.show.html import law_limits, month_of
from warrantcheck.show.sheets import blocks as put
from warrantcheck.show.sheets.blocks import Block, Group, Lays, Sheet
from warrantcheck.show.sheets.layout import Layout, wanted
from warrantcheck.show.slide_words import TELLS
from warrantcheck.show.slides import Specimen

ROWS = (  # what is compared: the place, the agency's, the court's
    ("handout-top", "handout-top-agency", "handout-top-court"),
    ("handout-sign", "handout-sign-agency", "handout-sign-court"),
    ("handout-number", "handout-number-agency", "handout-number-court"),
    ("handout-names", "handout-names-agency", "handout-names-court"),
)
NUMBERS = {"slides-ask-top": 1, "slides-ask-sign": 2, "slides-ask-number": 3, "slides-ask-address": 4}
COMMAND = "warrantcheck "
ROLE = ("who", "paper", "aim", "do", "watch")
SIDES = (("agency", "handout-say-agency"), ("court", "handout-say-court"))


def make(
    kinds: Iterable[str],
    specimens: Sequence[Specimen],
    knowledge: Knowledge,
    group: Group,
    situation: Situation,
    *,
    lang: str,
    place: str | None = None,
) -> tuple[Sheet, ...]:
    """The sheets of these kinds, in the order of the data file; of plans for places only the one for `place`.

    The situation's state and place say which state's law is added, its day how old the law is.

    Raises:
        KeyError: a sentence or a specimen is missing.
    """
    maker = _Maker({specimen.name: specimen for specimen in specimens}, knowledge, group, situation, lang)
    return tuple(maker.sheet(layout) for layout in wanted(kinds, place))


class _Maker:
    def __init__(
        self,
        specimens: Mapping[str, Specimen],
        knowledge: Knowledge,
        group: Group,
        situation: Situation,
        lang: str,
    ) -> None:
        self._specimens, self._knowledge, self._group, self._lang = specimens, knowledge, group, lang
        self._situation = situation
        self._blocks: dict[str, Callable[[Mapping[str, Any]], Iterator[Block]]] = {
            "head": lambda block: iter([put.Head(self.say(block["head"]))]),
            "text": lambda block: (put.Text(self.say(id)) for id in block["text"]),
            "loud": self._loud,
            "say": lambda block: (put.Said(self.say(id), self._in_english(id)) for id in block["say"]),
            "points": lambda block: iter([put.Points(self._all(block["points"]), ticks=False)]),
            "ticks": lambda block: iter([put.Points(self._all(block["ticks"]), ticks=True)]),
            "fields": lambda block: iter([put.Fields(self._all(block["fields"]))]),
            "room": lambda block: iter([put.Room(self.say(block["room"]), block["lines"])]),
            "rows": lambda block: iter([put.Rows(self._all(block["rows"]), block["lines"])]),
            "paper": self._paper,
            "compare": self._compare,
            "role": self._role,
            "card": self._card,
            "numbers": self._numbers,
            "topics": self._topics,
            "state": self._state,
        }

    def say(self, id: str, **values: str | int) -> str:
        return self._knowledge.say(self._lang, id, **({"newest": month_of(self._knowledge, self._lang)} | values))

    def sheet(self, layout: Layout) -> Sheet:
        blocks = tuple(made for block in layout.blocks for made in self._made(block))
        title = self.say(layout.title, number=layout.number)
        pictures = any(isinstance(block, put.Annotated | put.Compared) for block in blocks)
        foot = [law_limits("handout-foot", self._knowledge, self._lang, self._situation.today)]
        if pictures:
            foot.append(self.say("handout-specimen"))
        if layout.lays is Lays.CARDS:
            foot.append(self.say("print-cards-how"))
        if self._group.organization:
            foot.insert(0, self.say("handout-from", organization=self._group.organization))
        return Sheet(
            kind=layout.kind,
            title=title,
            lays=layout.lays,
            pages=layout.pages,
            blocks=blocks,
            picture=self.say("print-picture", sheet=title),
            foot=" ".join(foot),
            sources=tuple(self._sources(layout)),
        )

    def _made(self, block: Mapping[str, Any]) -> Iterator[Block]:
        return next(maker for name, maker in self._blocks.items() if name in block)(block)

    def _all(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.say(id) for id in ids)

    def _in_english(self, id: str) -> str:
        if self._lang == FALLBACK:
            return ""
        return self.say("say-in-english", words=self._knowledge.say(FALLBACK, id))

    def _loud(self, block: Mapping[str, Any]) -> Iterator[Block]:
        for id in block["loud"]:
            own = "" if self._lang == FALLBACK else self.say(id)
            yield put.Loud(self._knowledge.say(FALLBACK, id), own, bool(block.get("big")))

    def _paper(self, block: Mapping[str, Any]) -> Iterator[Block]:
        specimen = self._specimens[block["paper"]]
        legend = () if block.get("bare") else tuple(self.say(TELLS[mark.tell][1]) for mark in specimen.marks)
        yield put.Annotated(specimen, legend)

    def _compare(self, block: Mapping[str, Any]) -> Iterator[Block]:
        agency, court = (self._specimens[name] for name in block["compare"])
        rows = tuple((self.say(place), self.say(one), self.say(other)) for place, one, other in ROWS)
        names = (self.say("handout-agency"), self.say("handout-court"))
        sums = (self.say("handout-agency-sum"), self.say("handout-court-sum"))
        of_rows = [tuple(NUMBERS.get(TELLS[mark.tell][0], 0) for mark in side.marks) for side in (agency, court)]
        yield put.Compared((agency, court), names, sums, rows, (of_rows[0], of_rows[1]))

    def _role(self, block: Mapping[str, Any]) -> Iterator[Block]:
        """A card; what to say to each kind of paper, as which one it is has to be read."""
        id, scene = block["role"], block.get("scene")
        lines = []
        for part in ROLE:
            if part != "paper" or block.get("holds"):
                title = self.say("print-roles-role" if part == "who" else f"print-roles-{part}")
                lines.append((title, self.say(f"print-role-{id}-{part}")))
        said = [(title, block[side]) for side, title in SIDES if side in block]
        lines[-1:-1] = [(self.say(title), f"{self.say(id)} {self._in_english(id)}".strip()) for title, id in said]
        heading = self.say("print-roles-scene", number=scene) if scene else self.say("print-roles-all-scenes")
        yield put.Role(heading, tuple(lines))

    def _card(self, block: Mapping[str, Any]) -> Iterator[Block]:
        hotline = self._group.hotline
        call = self.say("print-card-call", number=hotline) if hotline else self.say("print-card-call-line")
        front = tuple(self._knowledge.say(FALLBACK, id) for id in block["front"])
        title = self._knowledge.say(FALLBACK, block["card"])
        yield put.Card(title, front, self.say("print-card-back"), self._all(block["back"]), call)

    def _numbers(self, _: Mapping[str, Any]) -> Iterator[Block]:
        lines = (
            (self.say("handout-hotline"), self._group.hotline),
            (self.say("handout-lawyer"), self._group.lawyer),
        )
        code = _code(self._group.web) if self._group.web else ()
        yield put.Numbers(lines, self.say("handout-check-number"), self._group.web, code)

    def _topics(self, block: Mapping[str, Any]) -> Iterator[Block]:
        for topic in (one for one in self._knowledge.guide if one.id in block["topics"]):
            yield put.Head(self.say(f"title-guide-{topic.id}"))
            yield put.Points(tuple(map(_without_commands, self._all(topic.says))), ticks=True)

    def _state(self, _: Mapping[str, Any]) -> Iterator[Block]:
        """What the state's law adds: for the place that was named, else for all."""
        state, place = self._situation.state, self._situation.place
        if not state:
            return
        tables = self._knowledge.states.get(state, {})
        there = [tables[one] for one in ((place, ANY_PLACE) if place else tuple(tables)) if one in tables]
        ids = dict.fromkeys(id for one in there for id in (*((one.guide,) if one.guide else ()), *one.adds))
        name = self.say(f"state-name-{state.lower()}")
        yield put.Head(name)
        for id in ids or ["state-not-here" if tables else "state-none"]:
            yield put.Text(self.say(id, state=name))

    def _sources(self, layout: Layout) -> Iterator[str]:
        """Of the statements that the sheet rests on; each source once."""
        ids = {id for block in layout.blocks for value in block.values() if isinstance(value, list) for id in value}
        told: set[str] = set()
        for statement in self._knowledge.law:
            if statement.id in layout.law or ids & set(statement.supports):
                for source in statement.sources:
                    if source.title not in told:
                        told.add(source.title)
                        yield self._source(source)

    def _source(self, source: Any) -> str:
        values = {"title": source.title, "checked": source.checked}
        if source.dated:
            return self.say("print-source", dated=source.dated, **values)
        return self.say("print-source-undated", **values)


def _without_commands(text: str) -> str:
    """A sentence without what to type at its end: whoever gets the paper has no such program."""
    before, command, _ = text.partition(COMMAND)
    if not command:
        return text
    whole, stop, last = before.rstrip(" :").rpartition(". ")
    return f"{whole}." if stop and len(last.split()) < 2 else f"{before.rstrip(' :')}."


def _code(address: str) -> tuple[tuple[bool, ...], ...]:
    """The squares of a QR code, dark ones True; without the rim of four that it needs around it."""
    import segno

    return tuple(tuple(bool(square) for square in row) for row in segno.make(address, micro=False).matrix)
