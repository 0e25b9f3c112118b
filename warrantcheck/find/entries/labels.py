"""Printed labels of entries, and the words that stand behind, under and over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import product

from msgspec import Struct
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.ink.middle import median
from warrantcheck.find.lines.layout import Layout
from warrantcheck.find.lines.printed import printed
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.forms import At, Knowledge, Lead

LIKE_A_LABEL = 86.0  # of the letters without blanks; "Case No." with one letter wrong is 83 %: short labels are exact
LETTERS_OFF = 114.0  # %: what a label may lose in the first look, which cuts up to two letters, divided by its letters
LONG_WORD = 5  # letters: so long a word of a sentence may have one letter wrong
SHORT = 8  # letters; a shorter label must be exact: "Parole Officer" is no "parolee"
HEAD = 3  # letters with which a label begins in what a file itself says: there no letter is misread
NUMBER = 3  # letters of what numbers a label: "12", "1st"
FAR = 3.5  # heights of the page's usual letters between a label and the entry over or under it; on forms up to 3.4
RULE = 90.0  # points: how far to the side of its label an entry may begin or end on their common rule
SENTENCE = 45  # words that are looked at before a day for what must be done by then
NO_NUMBER = frozenset({"to", "of", "on", "or", "in", "for"})  # words that a misread "no" is not: "WARRANT TO SEARCH"
BEGINS = frozenset({At.BEHIND, At.COLON, At.UNDER, At.OVER})  # leads that begin a place of their own

_ENDED = re.compile(r"^[^.]{4,}\.$")  # a sentence, not "p.m." or "No."


class Label(Struct, frozen=True, eq=False, dict=True):
    """A label that was found: words `start` to `end` of a place."""

    place: Segment
    start: int
    end: int
    says: str

    @property
    def ends(self) -> bool:
        """Whether a sentence ends with it: what follows is another's object."""
        return _ENDED.search(self.place.words[self.end - 1].text) is not None

    @property
    def colon(self) -> bool:
        """Whether a colon ends it."""
        return self.place.words[self.end - 1].text.endswith((":", ";"))


class Entries:
    """A page's lines without watermarks, and the labels on them."""

    def __init__(self, layout: Layout, knowledge: Knowledge, *, first: bool = False) -> None:
        self.layout = layout
        self.page, self.by_ocr = layout.page.number, layout.by_ocr
        self.every, self._with_colon = _by_length(knowledge)
        self._labelled: dict[Segment, bool] = {}
        self._looked_for: dict[tuple[str, bool], list[Segment]] = {}
        self._begin: dict[tuple[int, str], dict[tuple[int, int], str]] = {}
        self.marks = frozenset(knowledge.tables["specimen_words"])
        heights = [word.box.height for segment in layout.segments for word in segment.words]
        self.usual = median(heights) if heights else 8.0
        # What stands below a return or a certificate is no entry of the paper.
        self.lines = printed(
            layout, self.usual, self.marks, frozenset(knowledge.tables["after_issuing"]), own_title=first
        )

    @cached_property
    def places(self) -> tuple[Segment, ...]:
        return tuple(place for line in self.lines for place in line)

    @cached_property
    def rows(self) -> tuple[Run, ...]:
        """The words of each line, over all columns."""
        return tuple(Run(tuple(word for place in line for word in place.words)) for line in self.lines)

    def labels(self, table: Iterable[str], *, inside: bool = False) -> Iterator[Label]:
        """Labels of a table, the table's order first. Each begins its segment, or with `inside` stands anywhere."""
        for says in table if self.places else ():  # of two thousand pages that nobody read each was searched
            for place in self._likely(says, inside=inside):
                found = _label(place, says, inside=inside)
                if found is not None:
                    yield found

    def _likely(self, says: str, *, inside: bool) -> list[Segment]:
        """The places that a label may begin, or stand in: a quick look before the exact one."""
        joined = says.replace(" ", "")
        if not (inside or self.by_ocr or joined[:HEAD] in self._begun):
            return []
        known = self._looked_for.get((says, inside))
        if known is None:
            among = self._wholes(joined) if inside else self._starts(joined)
            scorer = fuzz.partial_ratio if inside else fuzz.ratio
            found = process.extract(joined, among, scorer=scorer, score_cutoff=_quick(joined), limit=None)
            numbers = {number for _, _, (number, _) in found}
            known = self._looked_for[says, inside] = [self.places[number] for number in sorted(numbers)]
        return known

    def _starts(self, label: str) -> dict[tuple[int, int], str]:
        """The first letters of each place that may begin with a label, by its number, in one or two readings."""
        letters, head = len(label), "" if self.by_ocr else label[:HEAD]
        known = self._begin.get((letters, head))
        if known is None:
            begun = self._begun[head].items()
            known = self._begin[letters, head] = {key: start[:letters] for key, start in begun}
        return known

    @cached_property
    def _begun(self) -> dict[str, dict[tuple[int, int], str]]:
        """The places' letters, by the first ones, so many as there may be of a label's; all without any."""
        found: dict[str, dict[tuple[int, int], str]] = {"": {}}
        for number, one in enumerate(self.places):
            for at, text in enumerate(_readings(one)):
                for letters in range(HEAD + 1):
                    found.setdefault(text[:letters], {})[number, at] = text
        return found

    def _wholes(self, label: str) -> dict[tuple[int, int], str]:
        least, head = len(label) - 2, "" if self.by_ocr else label[:HEAD]
        letters = ((number, one.letters) for number, one in enumerate(self.places))
        return {(number, 0): text for number, text in letters if len(text) >= least and head in text}

    def begins_with_label(self, place: Segment) -> bool:
        """Whether a place begins with any label."""
        known = self._labelled.get(place)
        if known is None:
            likely = self._may_begin(place)
            found = (_label(place, says) for says in likely)
            known = any(one is not None and (one.colon or one.says not in self._with_colon) for one in found)
            self._labelled[place] = known
        return known

    def _may_begin(self, place: Segment) -> Iterator[str]:
        heads = range(1) if self.by_ocr else range(1, HEAD + 1)
        for reading, letters in product(_readings(place), heads):
            for length, labels in self.every.get(reading[:letters], {}).items():
                start = reading[:length]
                found = process.extract(start, labels, scorer=fuzz.ratio, score_cutoff=_quick(start), limit=None)
                yield from (says for _, _, says in found)

    def led(self, lead: Lead) -> Iterator[Label]:
        """The labels of a lead: in sentences, or at the beginning of a place."""
        if lead.at is At.SENTENCE:
            return self.sentences(lead.says)
        found = self.labels(lead.says)
        return (one for one in found if one.colon) if lead.at is At.COLON else found

    def sentences(self, says: Iterable[str]) -> Iterator[Label]:
        """Where the words stand in running text, also over a line's end; longer words may have one letter wrong."""
        for text in says:
            first, *others = text.split()
            for start in self._first.get(first, ()):
                end = start + 1 + len(others)
                if end <= len(self._flow) and all(
                    _near(self._flow[start + 1 + at][0], word) for at, word in enumerate(others)
                ):
                    _, place, at = self._flow[end - 1]
                    yield Label(place, at, at + 1, text)

    def before(self, label: Label) -> list[str]:
        """The words of its sentence before a label that stands in running text; a heading is none of it."""
        here, shouted = (label.place, label.start), label.place.read_text.isupper()
        end = next(at for at, one in enumerate(self._flow) if one[1:] == here) + 1 - len(label.says.split())
        words: list[str] = []
        for token, place, at in reversed(self._flow[max(end - SENTENCE, 0) : end]):
            if _ENDED.search(place.words[at].text) or (place.read_text.isupper() and not shouted):
                break
            words.append(token)
        return words[::-1]

    @cached_property
    def _flow(self) -> list[tuple[str, Segment, int]]:
        """All words of the page in a row, each with its place and its number in it."""
        return [(token, place, at) for place in self.places for token, at in place.tokens]

    @cached_property
    def _first(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, (token, _, _) in enumerate(self._flow):
            found.setdefault(token, []).append(number)
        return found

    def goes_on(self, label: Label, lines: int) -> Run:
        """The words behind a label and those of the next lines of its sentence; other columns are left out."""
        words = list(self.behind(label).words)
        line = self.lines[label.place.line]
        for number in range(label.place.line + 1, min(label.place.line + 1 + lines, len(self.lines))):
            for place in self.lines[number]:
                if (place.place == 0 and label.place is line[0]) or not self.begins_with_label(place):
                    words.extend(place.words)
        return Run(tuple(words))

    def behind(self, label: Label) -> Run:
        """The words behind a label on its line, up to the next label."""
        words = list(label.place.words[label.end :])
        for other in self.lines[label.place.line][label.place.place + 1 :]:
            if self.begins_with_label(other):
                break
            words.extend(other.words)
        return Run(tuple(words))

    def under(self, place: Segment, lines: int = 1) -> Iterator[Segment]:
        """Segments of the next lines under this one, the nearest first."""
        yield from self._stacked(place, self.lines[place.line + 1 :], lines)

    def over(self, place: Segment, lines: int = 1) -> Iterator[Segment]:
        """Segments over this one, the nearest first. An entry may stand anywhere on the rule that is over its label."""
        yield from self._stacked(place, self.lines[: place.line][::-1], lines, RULE)

    def _stacked(
        self, place: Segment, among: Sequence[Sequence[Segment]], lines: int, reach: float = 0.0
    ) -> Iterator[Segment]:
        """So many lines of the place's own column: what stands beside it, half a line lower, is none of them."""
        edge = place
        for line in among:
            if lines == 0:
                return
            for other in line:
                upper, lower = (edge, other) if other.line > edge.line else (other, edge)
                shared = min(place.box.x1 + reach, other.box.x1) - max(place.box.x0 - reach, other.box.x0)
                if shared <= 0.3 * min(place.box.x1 - place.box.x0, other.box.x1 - other.box.x0):
                    continue
                if lower.top - upper.bottom > FAR * self.usual:
                    return
                yield other
                edge = other
            lines -= edge in line


@lru_cache(maxsize=4)
def _by_length(knowledge: Knowledge) -> tuple[dict[str, dict[int, dict[str, str]]], frozenset[str]]:
    """All labels that begin a place, with their letters, by the number of these, all and by the first ones; and those
    that a colon must end."""
    found: dict[str, dict[int, dict[str, str]]] = {}
    begin = [lead for leads in knowledge.leads.values() for lead in leads if lead.at in BEGINS]
    for says in (says for lead in begin for says in lead.says):
        joined = says.replace(" ", "")
        for head in ("", joined[:HEAD]):
            found.setdefault(head, {}).setdefault(len(joined), {})[says] = joined
    bare = {says for lead in begin if lead.at is not At.COLON for says in lead.says}
    return found, frozenset(says for lead in begin for says in lead.says if says not in bare)


def _readings(place: Segment) -> list[str]:
    """A place's letters: all, and those behind a number or a stray letter, which may be a label's own ("1st")."""
    tokens = [token for token, _ in place.tokens]
    if len(tokens) > 1 and _numbers(tokens[0]):
        return ["".join(tokens[1:]), place.letters]
    return [place.letters]


def _numbers(token: str) -> bool:
    """Whether a token may number a label, "3." or "1st", or be a stray letter; a year numbers none."""
    return len(token) == 1 or (token[0].isdigit() and len(token) <= NUMBER)


def _quick(label: str) -> float:
    """The likeness by which a label is found at a first look: below it none is alike by `LIKE_A_LABEL`."""
    return LIKE_A_LABEL - LETTERS_OFF / max(len(label), SHORT)


def _label(place: Segment, says: str, *, inside: bool = False) -> Label | None:
    joined = says.replace(" ", "")
    tokens, wanted = place.tokens, says.split()
    best: tuple[float, Label] | None = None
    for start in range(len(tokens)) if inside else range(min(len(tokens), 2)):
        if start and not inside and not _numbers(tokens[0][0]):
            break  # only a number or a stray letter may stand before a label: "3. Date"
        for count in dict.fromkeys((len(wanted), len(wanted) - 1, len(wanted) + 1, 1)):  # 1: "NameofAlien:"
            window = tokens[start : start + count]
            if count < 1 or len(window) < count or (wanted[-1] == "no" and window[-1][0] in NO_NUMBER):
                continue
            alike = _alike("".join(token for token, _ in window), joined, split=count != len(wanted))
            if alike and (best is None or alike > best[0]):
                best = (alike, Label(place, window[0][1], window[-1][1] + 1, says))
    return best[1] if best else None


def _near(read: str, word: str) -> bool:
    return read == word or (len(word) >= LONG_WORD and Levenshtein.distance(read, word, score_cutoff=1) <= 1)


def _alike(read: str, label: str, *, split: bool) -> float:
    """Likeness from 0 to 100; 0 if too little. `split`: words run together or apart, their letters must be right."""
    if read == label:
        return 100.0
    if split or len(label) < SHORT or abs(len(read) - len(label)) > 2:
        return 0.0
    return fuzz.ratio(read, label, score_cutoff=LIKE_A_LABEL)
