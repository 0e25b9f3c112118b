"""What a name of a person looks like: capitals, particles between them, none of the words of forms and offices."""

from __future__ import annotations

import re

from msgspec.structs import replace

from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Word

MOST_WORDS = 6  # of a name: two given names, two surnames, "Jr."
NAME_OF_A_FIRM = 2  # words behind what could be a name: "Sutter Bluff | Community Bank"
ABBREVIATED = 3  # letters of "Jr.", "Wm.", "Ch."; a longer word with a point ends the sentence
EDGES = " ,.;:_|/\\'\"-~=()[]{}“”‘’*"

_RUN_ON = re.compile(r",\S+$")  # "Casey Example,No. 118840": the next word runs into the name's last
_PARTS = re.compile(r"[-/]")  # "Defendant-Appellant"
_INITIAL = re.compile(r"(?<=[a-z] )([A-Z]),(?= [A-Z][a-z])")  # "Casey B, Example": a point read as a comma
_NO_NAME = re.compile(r"[0-9!=<>/]")
INITIALS = re.compile(r"^(?!U\.S)(?:[A-Z]\.){2,4},$")
_OPENS = ("(", "\u201c", '"')
_COMPANY = frozenset(
    {"llc", "inc", "corp", "corporation", "company", "co", "ltd", "llp", "lp", "bank", "partners", "group"}
)


_SUFFIXES = frozenset({"ii", "iii", "iv", "jr", "sr"})


def _in_small_letters(word: Word) -> bool:
    return any(letter.islower() for letter in word.text)


def name_at_start(run: Run, knowledge: Knowledge, allowed: frozenset[str] = frozenset()) -> Run:
    """The leading words that are a name: capitals, particles between; ended by a comma, a digit, a small word."""
    stops = frozenset(knowledge.tables["not_a_name"]) - allowed
    particles = knowledge.tables["name_particles"]
    kept: list[Word] = []
    words = list(run.words)
    while words and (not normal(words[0].text) or words[0].text == "I,"):  # "I, Casey Example (defendant), agree"
        words = words[1:]
    for at, word in enumerate(words[:MOST_WORDS]):
        letters = word.text.strip(EDGES)
        plain = normal(letters)
        # "Casey A. Example", as read from a picture also "Casey a. Example"
        lone = letters.isupper() or (
            word.text == f"{letters}." and plain != "v"
        )  # "Casey Example v. Avery Placeholder"
        initial = bool(kept) and len(plain) == 1 and lone
        if not plain or _NO_NAME.search(word.text) or "|" in letters or (kept and word.text.startswith(_OPENS)):
            break
        if not initial and not stops.isdisjoint((plain, *map(normal, _PARTS.split(letters)))):
            break
        following = words[at + 1].text.strip(EDGES) if at + 1 < len(words) else ""
        small = kept and plain in particles and (following[:1].isupper() or normal(following) in particles)
        if not letters[0].isupper() and not small and not initial:
            break
        goes_on = (
            at + 1 < len(words) and words[at + 1].text[:1].islower()
        )  # "occupied by Casey Example: a silver laptop"
        surname = (
            len(kept) > 1 and len(normal(kept[-1].text)) == 1
        )  # "occupied by Casey A. Example: / Items to be seized"
        if word.text.endswith(":") and not initial and not surname and not (kept and goes_on):
            break  # the next entry's label
        if letters.isupper() and len(plain) > 1 and plain not in _SUFFIXES and sum(map(_in_small_letters, kept)) > 1:
            break  # "Casey Example MUNICIPALITY OR": what stands beside it
        kept.append(replace(word, text=f"{letters}.") if word.text == f"{letters}:" else word)  # "B:" is a misread "B."
        last_first = at <= 1 and word.text.endswith(",") and word.text.strip(EDGES).isupper()
        if word.text.endswith((",", ";", ":", ")")) and not last_first:
            break
        if word.text.endswith(".") and len(plain) > ABBREVIATED and len(kept) > 1:
            break  # the sentence ends with the name
    last_first = bool(kept) and kept[0].text.endswith(",")
    while len(kept) > 2 and not last_first and len(normal(kept[-1].text)) == 1 and not kept[-1].text.endswith("."):
        kept.pop()  # "Casey Example O", a box of the next line
    following = normal(words[len(kept)].text) if len(kept) < len(words) else ""
    long = sum(len(normal(word.text)) > 1 for word in kept)
    rest = words[len(kept) : len(kept) + NAME_OF_A_FIRM] if kept and not kept[-1].text.endswith((",", ";", ".")) else []
    if rest and rest[0].text[:1].islower():
        rest = []  # the sentence goes on: "Casey Example who & is", a box read as "&"
    company = following in _COMPANY or any(word.text == "&" or normal(word.text) in _COMPANY for word in rest)
    return Run(tuple(kept)) if long >= 2 and not company else Run(())


def named(run: Run, page: int) -> Field | None:
    """A name as an entry, without the signs around it."""
    if INITIALS.match(run.read_text):
        return run.field(page, run.read_text.rstrip(","))
    value = _INITIAL.sub(r"\1.", _RUN_ON.sub("", run.read_text).strip(EDGES))
    return run.field(page, " ".join(value.split()))
