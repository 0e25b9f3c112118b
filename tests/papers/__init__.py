"""Papers as typewritten text: what they are, and which answers are right for them. All people and places are invented.

A file is one paper: between two lines `---` its head in TOML, then its lines as typed. Two blanks or more are a wide
gap, `=== page` begins another page, `{signed}` and the like are filled in or left as an empty entry, `~` is a scribble.

`texts/`: papers that more than one use shares. `traps/`: papers on which the obvious check goes wrong, numbered as the
list of traps is: A "scan for the word judge", B "for the word court", C "for warrant or signature", D layout, picture
and language, E names and other signals that mislead. `lookalikes/`: papers invented to mislead, which no list of traps
names: reworded forms, spoofed headings, odd courts, bundles. `words/`: papers of which only the words are asked, with
labels, headings and titles as they exist. `traps.order`, `lookalikes.order`: their files in order.

A head has the fields of `Trap` that differ from the usual, and what its pages are made of:

    of = ["i205"]               texts, one a page, in place of lines
    from, until = "words"       the page begins, or breaks off, there
    change = [["old", "new"]]   what is printed otherwise
    by = "officer"              who signed, of `ENTRIES`; a list where it is another on each page
    entries = {d = "[X]"}       what else is filled in
    fields_of = "i-205"         the form whose places to fill in the file has, by their names
    note = "words"              for whoever reads the file
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.papers.drawn import PLAIN, Look
from tests.photographs import Shot
from warrantcheck.knowledge import load_knowledge

ADMIN, COURT, UNSIGNED = "administrative-form", "judicial-warrant", "unsigned-court-warrant"
OTHER, NONE, CONFLICT, UNREAD = "other-court-paper", "not-a-warrant", "conflicting", "unreadable"
UNKNOWN = "unknown-paper"

NOBODY = {"signed": "", "name": "", "a": "[ ]", "b": "[ ]", "c": "[ ]", "d": "[ ]", "served": ""}
BY_JUDGE = NOBODY | {"signed": "/s/ Jordan Placeholder", "name": "Jordan Placeholder, U.S. Magistrate Judge"}
BY_CLERK = NOBODY | {"signed": "/s/ Pat Specimen", "name": "Pat Specimen, Deputy Clerk"}
BY_OFFICER = NOBODY | {"signed": "/s/ Casey Example", "name": "Casey Example, SDDO"}
BY_HAND = BY_JUDGE | {"signed": "~"}
ENTRIES = {"nobody": NOBODY, "judge": BY_JUDGE, "clerk": BY_CLERK, "officer": BY_OFFICER, "hand": BY_HAND}

HERE = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Trap:
    """One paper; `pages` are typed, `right` the verdicts that are right for it, the one to be given first."""

    id: str
    what: str
    pages: tuple[str, ...]
    right: tuple[str, ...]
    form: str | None = None
    concerns: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()  # verdicts of the parts
    legibility: tuple[str, ...] = ()  # what the picture lacks, for the words alone
    look: Look = PLAIN
    shot: Shot | None = None  # how the photo is taken, where that is the trap
    today: str = "2026-03-15"
    address: str | None = None
    photo_right: tuple[str, ...] = field(default=())  # where the picture itself may rightly be turned down
    often: tuple[str, ...] = ()  # pictures read in every run of the tests: the smallest set that has to hold
    slow: bool = False  # even its digital page is read by OCR, by every engine

    @property
    def honest(self) -> frozenset[str]:
        """Right answers; where one of them leaves it open, so does the answer that too few signs were seen."""
        return frozenset({*self.right, UNKNOWN} if {CONFLICT, UNREAD} & {*self.right} else self.right)

    @property
    def safe(self) -> frozenset[str]:
        """Answers that are right, or say that the paper was not made out."""
        undecided = {CONFLICT, UNREAD, UNKNOWN}
        if self.right[0] not in {ADMIN, NONE}:
            undecided.add(UNSIGNED)
        return frozenset({*self.right, *undecided})


def filled(text: str, entries: dict[str, str]) -> str:
    for name, value in entries.items():
        text = text.replace("{" + name + "}", value)
    return text


@cache
def text(name: str) -> str:
    """The one page of a file in `texts/`, nothing filled in but what its head says."""
    _, pages = read_file(HERE / "texts" / f"{name}.txt")
    return pages[0]


def read_file(file: Path) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The head of a file without what its pages are made of, and the pages."""
    head, lines = _parted(file.read_text(encoding="utf-8"))
    head.pop("note", None)
    pages = [text(name) for name in head.pop("of", [])] or ["\n" + page for page in lines.split("=== page\n")]
    begins, ends = head.pop("from", ""), head.pop("until", None)
    pages = [page[page.index(begins) : page.index(ends) if ends else None] for page in pages]
    for old, new in head.pop("change", []):
        if not any(old in page for page in pages):
            raise ValueError(f"{file.name}: nothing to change: {old!r}")
        pages = [page.replace(old, new) for page in pages]
    by, entries = head.pop("by", None), head.pop("entries", {})
    signers = by if isinstance(by, list) else [by] * len(pages)
    filling = [(ENTRIES[one] if one else {}) | entries for one in signers]
    return head, tuple(filled(page, fill) for page, fill in zip(pages, filling, strict=True))


def _parted(content: str) -> tuple[dict[str, Any], str]:
    if not content.startswith("---\n"):
        return {}, content
    head, _, lines = content.removeprefix("---").partition("\n---\n")
    return tomllib.loads(head), lines


def read_trap(file: Path) -> Trap:
    """A trap; a field that no trap has is refused."""
    head, pages = read_file(file)
    if "look" in head:
        head["look"] = Look(**head["look"])
    if "fields_of" in head:
        form = load_knowledge().form(head.pop("fields_of"))
        head["look"] = Look(fields=form.field_names if form else ())
    if "shot" in head:
        head["shot"] = Shot(**head["shot"])
    pages = tuple(filled(page, NOBODY) for page in pages)
    return Trap(pages=pages, **{key: tuple(value) if isinstance(value, list) else value for key, value in head.items()})


def read_traps(group: str) -> tuple[Trap, ...]:
    """The traps of a folder in their order; a file that is not in it, or that it lacks, is refused."""
    names = (HERE / f"{group}.order").read_text(encoding="utf-8").split()
    if sorted(names) != sorted(file.stem for file in (HERE / group).glob("*.txt")):
        raise ValueError(f"{group}.order does not name the files of {group}/")
    return tuple(read_trap(HERE / group / f"{name}.txt") for name in names)


TRAPS = read_traps("traps")
LOOKALIKES = read_traps("lookalikes")
