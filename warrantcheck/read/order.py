"""Which pages of a long file are read: all in order while there is time; else those first that look like a warrant."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from warrantcheck.model.paper import Page, Seen
from warrantcheck.read.confined import engines_seconds, own_seconds
from warrantcheck.read.geometry import geometry_of
from warrantcheck.read.pdf import PDFIUM, render

if TYPE_CHECKING:
    from warrantcheck.read.engines import Engine

FIRST = 2  # pages that are read before the rest is judged by them: what a file is stands at its beginning
LEAST_LETTERS = 40  # of a text layer; a page with fewer is a scan
GLANCE_DPI = 110  # the large print of a heading and the words of a command are read at half of what a page needs
GLANCE_SHARE = 0.45  # of the page, from the top: heading, title, command
GLANCE_TIME = 0.25  # of the time that is left, for all glances
# Seconds of computing of our own, in all and a page; pages after that are told as not read. Of 79 papers (58 samples,
# 20 large ones by other hands, a photo of 108 million pixels) the dearest took 3.3 in all, the photo 2.7 for its page;
# pages that are made to be slow take 5: `python -m benchmarks.bounds`.
DEAR, DEAR_PAGE = 6.0, 3.0
# Pages that may each be hard to read, as a phone's pictures are: with more to come, and none legible yet, what engines
# compute counts as well. A thousand pages of noise took 38 s without that, 7.2 to 8.5 s with it; a page takes 3.8 s.
SHORT = 10
WORD = re.compile(r"[^\W\d_]{3,}")


class Turns(Struct, kw_only=True, eq=False):
    """The time and the number of pages that there are for the files of one paper; counted down as they are read."""

    seconds_a_page: float
    until: float | None
    most: int
    taken: int = 0
    began: float = field(default_factory=monotonic)
    worded: bool = False  # whether anything was read yet
    legible: bool = False  # and whether any of it made sense
    at_first: float = field(default_factory=own_seconds)
    engines_at_first: float = field(default_factory=engines_seconds)

    @property
    def left(self) -> int:
        return max(0, self.most - self.taken)

    @property
    def seconds(self) -> float:
        """For the page that is read now."""
        return self.seconds_a_page if self.until is None else min(self.seconds_a_page, max(1.0, self._time()))

    def take(self, waiting: int) -> bool:
        """Whether one more page is read, of so many that wait; the first always is."""
        if self.taken and (not self.left or self._time() <= 0 or self._too_dear(waiting)):
            return False
        self.taken += 1
        return True

    def note(self, pages: Sequence[Page]) -> None:
        """What has become of a page."""
        self.worded |= any(page.words for page in pages)
        self.legible |= any(page.words and page.legibility.seen is not Seen.NO for page in pages)

    def of(self, document: Any, count: int, likely: Collection[str], engine_of: Callable[[], Engine]) -> Iterator[int]:
        """The pages of a document, each when its turn has come, until there are no more turns."""
        waiting = list(range(count))
        ranked = not likely
        while waiting:
            dear = self.taken >= FIRST and self._too_dear(len(waiting))
            if not dear and not ranked and self.taken >= FIRST and self._too_many(len(waiting)):
                waiting, ranked = self._likely_first(document, waiting, frozenset(likely), engine_of), True
            if dear or not self.take(len(waiting)):
                return
            yield waiting.pop(0)

    def _too_dear(self, waiting: int) -> bool:
        """Whether pages took what no paper's do, or much for nothing."""
        used = own_seconds() - self.at_first
        if used > DEAR_PAGE * self.taken and used + used / self.taken > DEAR:  # the next one as much as those before it
            return True
        # Not one word yet, or nothing but noise: then all that was computed was for nothing, by engines, too.
        if not self.worded or (not self.legible and waiting > SHORT):
            return used + engines_seconds() - self.engines_at_first > DEAR
        return False

    def _time(self) -> float:
        return float("inf") if self.until is None else self.until - monotonic()

    def _too_many(self, waiting: int) -> bool:
        """Whether they do not all get a turn, if they take as long as those before them."""
        return waiting > self.left or waiting * (monotonic() - self.began) / self.taken > self._time()

    def _likely_first(
        self, document: Any, waiting: list[int], likely: frozenset[str], engine_of: Callable[[], Engine]
    ) -> list[int]:
        until = monotonic() + GLANCE_TIME * min(self._time(), self.seconds_a_page * 4)
        found: dict[int, int] = {}
        for index in waiting:
            with PDFIUM:
                text = _text_of(document, index) if monotonic() < until else ""
            if len(text) < LEAST_LETTERS:
                text += _glance(document, index, engine_of()) if monotonic() < until else ""
            found[index] = len(likely.intersection(WORD.findall(text.casefold())))
        return sorted(waiting, key=lambda index: -found[index])


def _text_of(document: Any, index: int) -> str:
    """The text layer as it comes, hidden words too: it only says which page to read first."""
    from pypdfium2 import PdfiumError

    try:
        return str(document[index].get_textpage().get_text_range()).strip()
    except PdfiumError:
        return ""


def _glance(document: Any, index: int, engine: Engine) -> str:
    """What the engine makes of the upper part of a scan, small."""
    import numpy as np
    from pypdfium2 import PdfiumError

    try:
        with PDFIUM:
            page = document[index]
            raster = render(page, geometry_of(page), GLANCE_DPI)
        gray = np.frombuffer(raster.gray, np.uint8).reshape(raster.height, raster.width)
        top = np.ascontiguousarray(gray[: round(GLANCE_SHARE * raster.height)])
        return "".join(f" {word.text}" for word in engine.words(top, mode=6, seconds=2.0))
    except (PdfiumError, TimeoutError):
        return ""
