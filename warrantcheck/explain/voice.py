"""Sentences in one language, from the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from warrantcheck.model.forms import FALLBACK, Citation, Knowledge, Statement
from warrantcheck.model.report import Section
from warrantcheck.model.verdict import Situation

REVIEWED = "translation-reviewed-by"  # a language's own message; where it is missing, the foot says that nobody has

SPOKEN = re.compile(r'"[^"]+"')
LISTS = ("hotlines", "lawyers")
OWN_LINES = 2  # of what the person noted down: more would make the first screen scroll


class Line(Struct, frozen=True):
    """One line of a section, before it is put into words; a spare one gives way where the first screen is full."""

    id: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    spare: bool = False


class Draft(Struct, frozen=True):
    """A section before it is put into words; its first `brief` lines stand on the first screen."""

    id: str
    lines: tuple[Line, ...]
    brief: int = 0


class Voice:
    """Says sentences in one language, and remembers whether English had to stand in for one that it lacks."""

    def __init__(self, knowledge: Knowledge, lang: str) -> None:
        self.knowledge = knowledge
        self.lang = lang
        self.fell_back = False

    def say(self, id: str, **values: str | int) -> str:
        """A sentence with its placeholders filled.

        Raises:
            KeyError: no such id, or a value for a placeholder is missing.
        """
        self.fell_back |= id not in self.knowledge.messages.get(self.lang, {})
        return self.knowledge.say(self.lang, id, **self._dates(id), **values)

    def _dates(self, id: str) -> Mapping[str, str]:
        """How far the law is known, for the sentences that say so: every one takes it from one place of the data."""
        if "{newest}" not in self.knowledge.messages[FALLBACK].get(id, ""):
            return {}
        return {"newest": self.month(self.knowledge.law_newest)}

    def has(self, id: str) -> bool:
        return id in self.knowledge.messages[FALLBACK]

    def existing(self, *ids: str) -> Iterator[Line]:
        return (Line(id) for id in ids if self.has(id))

    def put(self, draft: Draft, *, title: str) -> Section:
        """A draft in words; `title` is the id of its title."""
        return Section(
            id=draft.id,
            title=self.say(title),
            lines=tuple(self.say(line.id, **line.values) for line in draft.lines),
            brief=draft.brief,
            spare=tuple(at for at, line in enumerate(draft.lines[: draft.brief]) if line.spare),
        )

    def day(self, iso: str) -> str:
        """An ISO date as people write it; as it stands where it is none."""
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            return iso
        return self.say("date", month=self.say(f"month-{day.month}"), day=day.day, year=day.year)

    def month(self, iso: str) -> str:
        """An ISO month as people write it; a year as it stands."""
        year, _, month = iso.partition("-")
        return iso if not month else self.say("month-and-year", month=self.say(f"month-{int(month)}"), year=year)

    def in_english(self, id: str) -> Line | None:
        """What is to be said aloud of this sentence, in English, to show to an officer; None where it is English."""
        if self.lang == FALLBACK:
            return None
        spoken = SPOKEN.findall(self.knowledge.messages[FALLBACK][id])
        return Line("say-in-english", {"words": " ".join(spoken)}) if spoken else None

    def cited(self, sources: tuple[Citation, ...]) -> str:
        return "; ".join(
            self.say(
                "source-with-address" if source.url else "source",
                title=source.title,
                dated=source.dated or self.say("source-undated"),
                checked=source.checked or self.say("source-undated"),
                **({"url": source.url} if source.url else {}),
            )
            for source in sources
        )

    def law(self, told: Iterable[str]) -> tuple[Line, ...]:
        """The statements of the law behind the sentences with these ids, each with its sources."""
        ids = frozenset(told)
        return tuple(self._statement(one) for one in self.knowledge.law if not ids.isdisjoint(one.supports))

    def _statement(self, statement: Statement) -> Line:
        sentence = self.say(f"law-{statement.id}")
        return Line("source-line", {"sentence": sentence, "sources": self.cited(statement.sources)})

    def own_numbers(self, situation: Situation) -> tuple[Line, ...]:
        """The lawyer and the hotline that the person has noted down."""
        numbers = {"next-own-lawyer": situation.lawyer, "next-own-hotline": situation.hotline}
        return tuple(Line(id, {"number": number}) for id, number in numbers.items() if number)

    def whom_to_call(self, situation: Situation, firsts: tuple[Line, ...], *more: Line) -> Draft:
        """Own numbers, what to do first, own organization, the rest; the organization waits where two numbers stand."""
        own = self.own_numbers(situation)
        name = situation.organization
        organization: tuple[Line, ...] = (Line("next-own-organization", {"name": name}),) if name else ()
        told = len(own) + len(firsts) + (len(organization) if len(own) < OWN_LINES else 0)
        lists = () if situation.hotline else self._lists()
        if not own:  # nobody to call is noted down: where numbers are kept stands on the first screen
            organization += tuple(replace(one, spare=True) for one in lists[:1])
            lists, told = lists[1:], told + len(lists[:1])
        return Draft("next", (*own, *firsts, *organization, *more, *lists), brief=told)

    def _lists(self) -> tuple[Line, ...]:
        """Where others keep lists of numbers, each with the month in which that was last seen."""
        known = (self.knowledge.lists[id] for id in LISTS if id in self.knowledge.lists)
        return tuple(
            Line(f"next-list-{one.id}", {"address": one.address, "seen": self.month(one.seen)}) for one in known
        )

    def foot(self, *, reviewed: bool, today: date, notes: tuple[Line, ...] = ()) -> Draft:
        """The limits: asked for last, since what is said of the translation depends on all that was said before."""
        lines = [Line("foot-draft")] if self.lang in self.knowledge.drafts else []
        lines += [Line("foot-old")] if self.knowledge.law_is_old(today) else []
        lines.append(Line("foot-reviewed" if reviewed else "foot", {"date": self.day(self.knowledge.law_as_of)}))
        lines += (replace(note, spare=True) for note in notes)  # last of all that gives way
        reviewed_by = REVIEWED in self.knowledge.messages.get(self.lang, {})
        if self.lang not in {FALLBACK, *self.knowledge.drafts} and not reviewed_by:
            lines.append(Line("foot-translation"))
        if self.lang != FALLBACK and self.fell_back:
            lines.append(Line("foot-untranslated"))
        return Draft("foot", (*lines, Line("foot-more")), brief=len(lines))
