"""How long one page is held against the whole catalogue, after reading; and against twice and four times as many forms.

python benchmarks/identification.py [--turns 15]

The further forms are made up of the catalogue's own words, each replaced by another of the same length, so that the
phrases are as long and as many as real ones and stand on no paper. Processor time, medians; the catalogues take turns.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import defaultdict
from functools import cache
from pathlib import Path
from statistics import median

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.papers import TRAPS
from tests.papers.drawn import pdf
from warrantcheck.find.lines import layout
from warrantcheck.find.marks.page import page_findings
from warrantcheck.find.names import bodies
from warrantcheck.find.papers.identify import identify
from warrantcheck.knowledge import load_knowledge
from warrantcheck.load import load_bytes
from warrantcheck.model.forms import Form, Knowledge, Marker, Where
from warrantcheck.model.paper import Page
from warrantcheck.read import read_paper

TARGET = 20.0  # ms
PAPERS = ("A2", "A6", "A11", "B2", "B3", "C5", "C8", "C13", "D10 article", "D13 Spanish")


def main() -> int:
    """Prints a table; the exit status is 1 if the slowest page takes longer than the target."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--turns", type=int, default=15)
    turns = options.parse_args().turns
    known = load_knowledge()
    catalogues = {times: times_as_many(known, times) for times in (1, 2, 4)}
    print("forms:", ", ".join(f"{len(one.forms)}" for one in catalogues.values()))
    slowest: dict[int, float] = defaultdict(float)
    for trap in (trap for trap in TRAPS if trap.id in PAPERS):
        page = read_paper([load_bytes("page", pdf(trap.pages[:1], trap.look))], engine_of=_none).pages[0]
        spent: dict[int, list[float]] = {times: [] for times in catalogues}
        for _ in range(turns + 1):  # the first turn makes the phrasebooks
            for times, catalogue in catalogues.items():
                spent[times].append(identification(page, catalogue))
        figures = {times: median(each[1:]) for times, each in spent.items()}
        for times, figure in figures.items():
            slowest[times] = max(slowest[times], figure)
        print(f"{trap.id:12}", "  ".join(f"x{times} {figure:5.1f} ms" for times, figure in figures.items()))
    growth = (slowest[2] / slowest[1], slowest[4] / slowest[1])
    print(f"slowest: {slowest[1]:.1f} ms, target {TARGET:.0f} ms")
    print(f"with twice the forms {growth[0]:.2f} times as long, with four times {growth[1]:.2f}")
    return 1 if slowest[1] > TARGET else 0


def identification(page: Page, known: Knowledge) -> float:
    """Milliseconds of processor time from the words of a page to the forms seen on it; nothing remembered of it."""
    layout.normal.cache_clear()
    bodies.reading_of.cache_clear()
    began = time.process_time()
    found = page_findings(layout.lay_out(page), known)
    identify(found, known, (1, 1))
    return 1000 * (time.process_time() - began)


def times_as_many(known: Knowledge, times: int) -> Knowledge:
    """The catalogue, and made-up forms until it has so many times as many."""
    made = tuple(
        replace(form, id=f"{form.id}-made-up-{turn}", markers=_made_up(form, known, turn))
        for turn in range(1, times)
        for form in known.forms
    )
    return replace(known, forms=(*known.forms, *made))


def _made_up(form: Form, known: Knowledge, turn: int) -> tuple[Marker, ...]:
    dice = random.Random(f"{form.id} {turn}")
    return tuple(replace(marker, says=_other_words(marker, known, dice)) for marker in form.markers)


def _other_words(marker: Marker, known: Knowledge, dice: random.Random) -> tuple[str, ...]:
    if marker.where is Where.FORM_NUMBER:
        return tuple(f"Form Z-{dice.randrange(1000, 10_000)}" for _ in marker.says)
    other = _words(known)
    return tuple(" ".join(dice.choice(other[len(word)]) for word in says.split()) for says in marker.says)


@cache
def _words(known: Knowledge) -> dict[int, list[str]]:
    """The catalogue's words by their length."""
    phrases = (says for form in known.forms for marker in form.markers for says in marker.says)
    by_length: dict[int, list[str]] = defaultdict(list)
    for word in sorted({word for phrase in phrases for word in phrase.split()}):
        by_length[len(word)].append(word)
    return by_length


def _none() -> object:
    raise RuntimeError("these pages have a text layer")


if __name__ == "__main__":
    sys.exit(main())
