"""Labels of judicial signers that no list holds: "MAGISTRATE, TRAVIS COUNTY, TEXAS", "Justice or Clerk-Magistrate".

A grammar over words, as for courts' names: the whole place must be explained by a signer's word, the words that go
with it, and the name of a county or state beside such a word. So "signed by a judge of this court" is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from rapidfuzz import fuzz, process

from warrantcheck.find.lines.layout import Candidate, Layout, normal
from warrantcheck.find.lines.text import quotes
from warrantcheck.model.claims import SHARED
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, PointsTo, Role, Where
from warrantcheck.model.paper import Via

LABEL = "signer-label"
NOTE = re.compile(r"\s*\([^()]*\)\W*$")  # "Circuit Court Judge: A. B. Cole (captured on electronic pad)"
BOX = re.compile(r"\[\s?\w{0,2}\s?\]")  # "[A] JUDGE" is a ticked box, too
TICKS = frozenset(
    {"x", "xl", "xi", "l"}
)  # what a ticked box leaves, also as OCR has it: "Judicial Commissioner [X] / Clerk"
MOST_WORDS = 14  # "Signature of Justice, Clerk-Magistrate or Assistant Clerk" has seven, a county and a state add five
LIKE = 84.5  # six letters with one wrong are 83 %, "secretary" of state is 84.2 % a Spanish clerk; seven have 86
LONG = 6
# "signature", small and italic, is the first word to suffer in a photo: "sgiture" is 75 % like it. Who signs must be
# read well; this word only goes with it.
LIKE_BLURRED = 70.0
SMALL_WORDS = frozenset({"a", "an", "as", "be", "he", "if", "is", "it", "my", "on", "so", "to", "we"})  # no box: text
SEVERAL, TICK = 2, 2  # offices of which one is ticked, and letters of a box: "0 CLERK & MAGISTRATE D Jl JUDGE"
COVERED = 0.3  # of the place's area: less is a neighbor that touches it
MOST_COURT = 2  # words of a place before its court: "San Juan Superior Court"
MOST_REMEMBERED = 4096  # words
MOST_NAMES = 3  # words of a place's name: "Prince George s County"


def signer_labels(layout: Layout, knowledge: Knowledge, taken: tuple[Finding, ...]) -> Iterator[Finding]:
    """Labels of judges, magistrates and clerks, where no listed phrase (`taken`) stands."""
    for candidate in layout.candidates:
        if len(candidate.segments) > 2 or not _one_below_another(candidate) or quotes(candidate.read_text):
            continue
        if candidate.read_text[:1].islower() and candidate.read_text.endswith("."):
            continue  # a sentence's last line: "... was returned to / the designated judge."
        said = without_note(candidate.read_text, knowledge)
        role = None if "/s" in candidate.read_text else judicial_signer(said, knowledge, noted=said != candidate.norm)
        area = candidate.box.area
        if role is not None and not any(one.box.overlap(candidate.box) > COVERED * area for one in taken):
            yield label_of(candidate, LABEL, role)


def label_of(candidate: Candidate, marker: str, role: Role) -> Finding:
    """What says that a judicial officer signs here, where it is told by its words and by no file."""
    return Finding(
        form=SHARED,
        marker=marker,
        points_to=PointsTo.JUDICIAL,
        where=Where.SIGNATURE_LABEL,
        read_text=candidate.read_text,
        page=candidate.page,
        box=candidate.box,
        via=candidate.words[0].via if candidate.words else Via.OCR,
        role=role,
        issues=True,
    )


def _one_below_another(candidate: Candidate) -> bool:
    lines = [segment.line for segment in candidate.segments]
    return len(lines) == 1 or lines[0] != lines[1]


def without_note(text: str, knowledge: Knowledge) -> str:
    """A label's words without a note behind it and boxes to tick before it.

    "JUDGE (signature affixed at direction of the judge)", "[ ] CLERK [X] JUDGE"; in "Signed (Judge)" it is no note.
    """
    said = normal(BOX.sub(" ", NOTE.sub("", text)))
    return normal(BOX.sub(" ", text)) if said in knowledge.tables["signer_in_brackets"] else said


def judicial_signer(
    norm: str, knowledge: Knowledge, *, noted: bool = False, nouns: frozenset[str] = frozenset()
) -> Role | None:
    """Who signs where the words of a place are wholly those of a judicial signer's label.

    One word ("Judge") is enough only where a note stands behind it (`noted`) or a line over it; without one it is in
    the list of labels. Over a line a title may have words of its own, as every state has ("Per Diem District Judge"),
    and whom else the court's name lets sign (`nouns`).
    """
    roles, known, begins, helpers = _signers(knowledge)
    if nouns:
        own = frozenset(knowledge.tables["signer_own_words"])
        begins, helpers = begins | own | nouns, helpers | own
    blurred = knowledge.tables["signer_blurred"]
    words = [word for word in _plainly(norm, knowledge).split() if word not in TICKS]
    if sum(not each.isdisjoint(words) for each in roles.values()) >= SEVERAL:
        words = [word for word in words if len(word) > TICK or word in helpers or word in SMALL_WORDS]
    noted = noted or norm.endswith(knowledge.tables["signer_notes"])
    if not (0 if noted or nouns else 1) < len(words) <= MOST_WORDS:
        return None
    if _like(words[0], begins) is None and not _blurred(words[0], blurred):
        return None
    first: Role | None = None
    names: list[int] = []
    for index, word in enumerate(words):
        signer = _like(word, known)
        if signer is not None:
            first = first or next(role for role, each in roles.items() if signer in each)
        elif word in nouns:
            first = first or Role.MAGISTRATE
        elif not (
            _like(word, helpers) is not None
            or word[:-2].isdigit()
            or (nouns and len(word) == 1)  # what is left of a box to tick
            or sum(char.isdigit() for char in word) > len(word) // 2  # "71ST", the number of a judge at the bar
            or _blurred(word, blurred)
        ):
            names.append(index)
    if first is None or any(words[index] in knowledge.tables["signer_never"] for index in names):
        return None
    return first if not names or _names_a_place(words, names, knowledge.tables) else None


def _plainly(norm: str, knowledge: Knowledge) -> str:
    """A title with one word for offices of two, and for what only sounds like one: "Criminal Justice Authority"."""
    for table, word in (("signer_phrases", "judge"), ("signer_not_who", "court"), ("signer_notes", "")):
        for phrase in knowledge.tables[table]:
            norm = norm.replace(phrase, word)
    return norm


@lru_cache(maxsize=MOST_REMEMBERED)
def _blurred(word: str, blurred: tuple[str, ...]) -> bool:
    return any(fuzz.ratio(word, one) >= LIKE_BLURRED for one in blurred)


@lru_cache(maxsize=4)
def _signers(
    knowledge: Knowledge,
) -> tuple[Mapping[Role, frozenset[str]], frozenset[str], frozenset[str], frozenset[str]]:
    """Signers' words by role, all of them, all words that a label begins with, and those that go with them."""
    offices = (Role.JUDGE, Role.MAGISTRATE, Role.CLERK)
    roles = {role: frozenset(knowledge.tables[f"signer_{role.value}"]) for role in offices}
    known = frozenset[str]().union(*roles.values())
    return roles, known, known.union(knowledge.tables["signer_first"]), frozenset(knowledge.tables["signer_words"])


def _names_a_place(words: list[str], names: list[int], tables: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether unknown words stand together right before "county" or a court ("Judge, Marion Superior Court"), or right
    behind "county of" or "court of"."""
    anchors, courts = frozenset(tables["signer_anchors"]), frozenset(tables["signer_courts"])
    if len(names) > MOST_NAMES or names[-1] - names[0] != len(names) - 1:
        return False
    before, after = words[max(names[0] - 2, 0) : names[0]], words[names[-1] + 1 : names[-1] + 2]
    if len(names) <= MOST_COURT and set(after) & courts and "court" in words[names[-1] + 1 :] and names[0] > 0:
        return True
    if len(names) <= MOST_COURT and before == ["court", "of"]:
        return True
    return bool(set(after) & anchors) or (len(before) == 2 and before[0] in anchors and before[1] in {"of", "de"})


@lru_cache(maxsize=MOST_REMEMBERED)
def _like(word: str, known: frozenset[str]) -> str | None:
    if word in known:
        return word
    if len(word) < LONG:
        return None
    best = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=LIKE)
    return str(best[0]) if best is not None and len(best[0]) >= LONG - 1 else None
