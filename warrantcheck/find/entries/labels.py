"""Printed labels of entries, and the words that stand behind, under and over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from statistics import median

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import Layout, Segment, around, normal
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Word

LIKE_A_LABEL = 86.0  # of the letters without blanks; "Case No." with one letter wrong is 83 %: short labels are exact
LETTERS_OFF = 114.0  # %: what a label may lose in the first look, which cuts up to two letters, divided by its letters
SHORT = 7  # letters; a shorter label must be exact
FAR = 3.2  # heights of the page's usual letters between a label and the entry over or under it; on forms up to 2.9
RULE = 90.0  # points: how far to the side of its label an entry may begin or end on their common rule
_IN_TEXT = ("_in_text", "_execute_by")  # names of tables whose labels stand in sentences only
WATERMARK = 2.6  # times the page's usual letters: what is taller lies across the text and belongs to no entry


@dataclass(frozen=True, eq=False)
class Run:
    """Words in a row, and their text."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    def at(self, start: int, end: int) -> Run:
        """The words that hold characters `start` to `end` of the text."""
        kept, place = [], 0
        for word in self.words:
            if place < end and place + len(word.text) > start:
                kept.append(word)
            place += len(word.text) + 1
        return Run(tuple(kept))

    def after(self, words: int) -> Run:
        return Run(self.words[words:])

    def field(self, page: int, value: str, read: str | None = None) -> Field | None:
        """The run as an entry; None if there is nothing in it."""
        if not self.words or not value.strip():
            return None
        return Field(read_text=read or self.text, value=value, page=page, box=around(word.box for word in self.words))


@dataclass(frozen=True, eq=False)
class Place:
    """One segment of a page as entries are looked for: without the letters of a watermark."""

    line: int
    index: int
    run: Run

    @cached_property
    def norm(self) -> str:
        return normal(self.run.text)

    @cached_property
    def tokens(self) -> tuple[tuple[str, int], ...]:
        """Normal tokens, each with the index of its word."""
        return tuple((token, at) for at, word in enumerate(self.run.words) for token in normal(word.text).split())

    @cached_property
    def whole(self) -> str:
        """All letters without blanks."""
        return "".join(token for token, _ in self.tokens)

    @cached_property
    def joined(self) -> str:
        """All letters without blanks, behind a number or a stray letter that may stand before a label."""
        tokens = [token for token, _ in self.tokens]
        if len(tokens) > 1 and (tokens[0][0].isdigit() or len(tokens[0]) == 1):
            return "".join(tokens[1:])
        return self.whole

    @cached_property
    def left(self) -> float:
        return min(word.box.x0 for word in self.run.words)

    @cached_property
    def right(self) -> float:
        return max(word.box.x1 for word in self.run.words)

    @cached_property
    def top(self) -> float:
        return median(word.box.top for word in self.run.words)

    @cached_property
    def bottom(self) -> float:
        return median(word.box.bottom for word in self.run.words)


@dataclass(frozen=True, eq=False)
class Label:
    """A label that was found: words `start` to `end` of a place."""

    place: Place
    start: int
    end: int
    says: str


class Entries:
    """A page's lines without watermarks, and the labels on them."""

    def __init__(self, layout: Layout, knowledge: Knowledge) -> None:
        self.layout = layout
        self.page = layout.page.number
        self.every = _by_length(knowledge)
        self._labelled: dict[Place, bool] = {}
        self._looked_for: dict[tuple[str, bool], list[Place]] = {}
        self._begin: dict[int, dict[int, str]] = {}
        self.marks = frozenset(knowledge.tables["specimen_words"])
        heights = [word.box.height for segment in layout.segments for word in segment.words]
        self.usual = median(heights) if heights else 8.0
        lines = [places for line in layout.lines if (places := tuple(self._runs(line)))]
        ends = knowledge.tables["after_issuing"]  # a return, a certificate: what stands below is no entry of the paper
        last = next((at for at, line in enumerate(lines) if any(normal(run.text) in ends for run in line)), len(lines))
        self.lines = tuple(
            tuple(Place(number, index, run) for index, run in enumerate(line))
            for number, line in enumerate(lines[:last])
        )

    def _runs(self, line: Sequence[Segment]) -> Iterator[Run]:
        for segment in line:
            by_itself = all(normal(word.text) in self.marks for word in segment.words)
            words = tuple(
                word
                for word in _without_rules(segment.words)
                if word.box.height < WATERMARK * self.usual and not self._mark(word, segment, by_itself)
            )
            if words and normal(" ".join(word.text for word in words)):
                yield Run(words)

    def _mark(self, word: Word, segment: Segment, by_itself: bool) -> bool:
        """SPECIMEN by itself, or in capitals between other words; "100 Example Street" is an address."""
        shouted = word.text.isupper() and any(other.text.islower() or other.text.istitle() for other in segment.words)
        return normal(word.text) in self.marks and (by_itself or shouted)

    @property
    def middle(self) -> float:
        """Half-way down the printed part."""
        return (self.layout.extent.top + self.layout.extent.bottom) / 2

    @cached_property
    def places(self) -> tuple[Place, ...]:
        return tuple(place for line in self.lines for place in line)

    def labels(self, table: Iterable[str], *, inside: bool = False) -> Iterator[Label]:
        """Labels of a table, the table's order first. Each begins its segment, or with `inside` stands anywhere."""
        for says in table:
            for place in self._likely(says, inside=inside):
                found = _label(place, says, inside=inside)
                if found is not None:
                    yield found

    def _likely(self, says: str, *, inside: bool) -> list[Place]:
        """The places that a label may begin, or stand in: a quick look before the exact one."""
        known = self._looked_for.get((says, inside))
        if known is None:
            joined = says.replace(" ", "")
            starts = self._wholes(len(joined)) if inside else self._starts(len(joined))
            scorer = fuzz.partial_ratio if inside else fuzz.ratio
            found = process.extract(joined, starts, scorer=scorer, score_cutoff=_quick(joined), limit=None)
            numbers = sorted({number // 2 for _, _, number in found})
            known = self._looked_for[says, inside] = [self.places[number] for number in numbers]
        return known

    def _starts(self, letters: int) -> dict[int, str]:
        """The first letters of each place; a first token that is a number may also be the label's own ("1st")."""
        known = self._begin.get(letters)
        if known is None:
            known = self._begin[letters] = {}
            for number, place in enumerate(self.places):
                known[2 * number] = place.joined[:letters]
                if place.whole is not place.joined:
                    known[2 * number + 1] = place.whole[:letters]
        return known

    def _wholes(self, letters: int) -> dict[int, str]:
        return {2 * number: place.whole for number, place in enumerate(self.places) if len(place.whole) + 2 >= letters}

    def begins_with_label(self, place: Place) -> bool:
        """Whether a place begins with any label."""
        known = self._labelled.get(place)
        if known is None:
            likely = self._may_begin(place)
            known = self._labelled[place] = any(_label(place, says) is not None for says in likely)
        return known

    def _may_begin(self, place: Place) -> Iterator[str]:
        for length, labels in self.every.items():
            for start in {place.joined[:length], place.whole[:length]}:
                found = process.extract(start, labels, scorer=fuzz.ratio, score_cutoff=_quick(start), limit=None)
                yield from (says for _, _, says in found)

    def behind(self, label: Label) -> Run:
        """The words behind a label on its line, up to the next label."""
        words = list(label.place.run.words[label.end :])
        for other in self.lines[label.place.line][label.place.index + 1 :]:
            if self.begins_with_label(other):
                break
            words.extend(other.run.words)
        return Run(tuple(words))

    def from_here(self, label: Label, lines: int) -> Run:
        """The words behind a label, and those of the next lines; other labels' places are left out."""
        words = list(self.behind(label).words)
        for line in self.lines[label.place.line + 1 : label.place.line + 1 + lines]:
            for place in line:
                if not self.begins_with_label(place):
                    words.extend(place.run.words)
        return Run(tuple(words))

    def under(self, place: Place, lines: int = 1) -> Iterator[Place]:
        """Segments that stand under this one, the nearest first."""
        yield from self._stacked(place, range(place.line + 1, min(place.line + 1 + lines, len(self.lines))))

    def over(self, place: Place, lines: int = 1) -> Iterator[Place]:
        """Segments over this one, the nearest first. An entry may stand anywhere on the rule that is over its label."""
        yield from self._stacked(place, range(place.line - 1, max(place.line - 1 - lines, -1), -1), RULE)

    def _stacked(self, place: Place, numbers: range, reach: float = 0.0) -> Iterator[Place]:
        edge = place
        for number in numbers:
            for other in self.lines[number]:
                upper, lower = (edge, other) if other.line > edge.line else (other, edge)
                shared = min(place.right + reach, other.right) - max(place.left - reach, other.left)
                if shared <= 0.3 * min(place.right - place.left, other.right - other.left):
                    continue
                if lower.top - upper.bottom > FAR * self.usual:
                    return
                yield other
                edge = other


def _without_rules(words: Sequence[Word]) -> Iterator[Word]:
    """Words without the rule they stand on, which OCR reads as "_": "_9/28/2025", "Rey_if"."""
    for word in words:
        if "_" not in word.text:
            yield word
        else:
            yield from (replace(word, text=piece) for piece in word.text.split("_") if normal(piece))


@lru_cache(maxsize=4)
def _by_length(knowledge: Knowledge) -> dict[int, dict[str, str]]:
    """All labels that begin a place, with their letters, by the number of these."""
    found: dict[int, dict[str, str]] = {}
    for name, table in knowledge.tables.items():
        for says in table if name.startswith("label_") and not name.endswith(_IN_TEXT) else ():
            joined = says.replace(" ", "")
            found.setdefault(len(joined), {})[says] = joined
    return found


def _quick(label: str) -> float:
    """The likeness by which a label is found at a first look: below it none is alike by `LIKE_A_LABEL`."""
    return LIKE_A_LABEL - LETTERS_OFF / max(len(label), SHORT)


def _label(place: Place, says: str, *, inside: bool = False) -> Label | None:
    joined = says.replace(" ", "")
    tokens, wanted = place.tokens, says.split()
    best: tuple[float, Label] | None = None
    for start in range(len(tokens)) if inside else range(min(len(tokens), 2)):
        if start and not inside and not (tokens[0][0].isdigit() or len(tokens[0][0]) == 1):
            break  # only a number or a stray letter may stand before a label: "3. Date"
        for count in (len(wanted), len(wanted) - 1, len(wanted) + 1):
            window = tokens[start : start + count]
            if count < 1 or len(window) < count:
                continue
            alike = _alike("".join(token for token, _ in window), joined, split=count != len(wanted))
            if alike and (best is None or alike > best[0]):
                best = (alike, Label(place, window[0][1], window[-1][1] + 1, says))
    return best[1] if best else None


def _alike(read: str, label: str, *, split: bool) -> float:
    """Likeness from 0 to 100; 0 if too little. `split`: words run together or apart, their letters must be right."""
    if read == label:
        return 100.0
    if split or len(label) < SHORT or abs(len(read) - len(label)) > 2:
        return 0.0
    return fuzz.ratio(read, label, score_cutoff=LIKE_A_LABEL)
