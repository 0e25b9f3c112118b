"""The person whom a paper is about, as printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.names import EDGES, MOST_WORDS, name_at_start, named
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Knowledge

PARTIES_ABOVE = 5  # lines over the accused in which the other party's name stands: "STATE OF FLORIDA / vs. / Name"


def find_person(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The person to be arrested, removed, charged."""
    for entries in pages:
        for run in _person_runs(entries, knowledge):
            name = name_at_start(run, knowledge)
            ranked = name.words and normal(name.words[0].text) in knowledge.tables["officers_ranks"]
            if name.words and not ranked and not _common_words(name, pages):
                return named(name, entries.page)
    return None


def _common_words(name: Run, pages: Sequence[Entries]) -> bool:
    """Whether each word of a name also stands in small letters on the paper: "Parenting Time" is a form's heading."""
    small = {
        normal(word.text)
        for entries in pages
        for place in entries.places
        for word in place.words
        if word.text.strip(EDGES).islower()
    }
    return all(normal(word.text) in small for word in name.words)


def _person_runs(entries: Entries, knowledge: Knowledge) -> Iterator[Run]:
    """Where a person may stand, the surest first."""
    yield from _behind_labels(entries, knowledge)
    for label in entries.labels(knowledge.tables["label_under_tenant"]):
        yield from (above for above in entries.over(label.place) if label.start == 0)
    for label in entries.labels(knowledge.tables["label_person_in_text"], inside=True):
        yield entries.from_here(label, 1)
    for label in entries.labels(knowledge.tables["label_under_person"]):
        if label.start == 0 and len(label.place.tokens) <= len(label.says.split()) + 1:
            for above in entries.over(label.place):
                if _of_the_accused(entries, above, knowledge):
                    yield above
    yield from _before_its_word(entries, knowledge)
    yield from _against(entries, knowledge)
    yield from _addressed(entries, knowledge)


def _behind_labels(entries: Entries, knowledge: Knowledge) -> Iterator[Run]:
    colons = (
        label
        for label in entries.labels(knowledge.tables["label_person_colon"])
        if label.place.words[label.end - 1].text.endswith(":")
    )
    for label in chain(entries.labels(knowledge.tables["label_person"]), colons):
        behind = entries.behind(label)
        if not _is_a_sentence(behind, knowledge):
            yield behind
        if 0 < len(behind.words) < MOST_WORDS and not behind.read_text.endswith((",", ".", ";")):
            yield from (Run((*behind.words, *under.words)) for under in entries.under(label.place))
        if not behind.words:  # "IN THE MATTER OF" in a caption's column, the name in the next line
            yield from (_with_next_line(entries, under) for under in entries.under(label.place, 2))


def _before_its_word(entries: Entries, knowledge: Knowledge) -> Iterator[Run]:
    """ "Casey Example, Defendant": a name, a comma, and what the person is in the case."""
    for place in entries.places:
        words = place.words
        for at, word in enumerate(words[1:], 1):
            if normal(word.text) in knowledge.tables["behind_person"] and words[at - 1].text.endswith(","):
                yield Run(words[:at])


def _against(entries: Entries, knowledge: Knowledge) -> Iterator[Run]:
    """The accused under "v."; what has a digit is a place and no person."""
    for place in entries.places:
        if place.norm in knowledge.tables["label_versus"]:
            for under in entries.under(place, 2):
                if any(char.isdigit() for char in under.read_text):
                    break
                if _of_the_accused(entries, under, knowledge):
                    yield _with_next_line(entries, under)


def _is_a_sentence(run: Run, knowledge: Knowledge) -> bool:
    """Whether the words go on in small letters: "Under Illinois law" is no entry."""
    name = name_at_start(run, knowledge)
    following = run.words[len(name.words) : len(name.words) + 1]
    ended = name.words and name.words[-1].text.endswith((",", ";", ".", ")"))
    return bool(name.words) and not ended and any(word.text[:1].islower() for word in following)


def _addressed(entries: Entries, knowledge: Knowledge) -> Iterator[Run]:
    """ "To: Wilhelmina Sparrow, 9 Depot Street": whom a subpoena calls."""
    for place in entries.places:
        if place.norm.startswith("to ") and len(place.words) > MOST_WORDS - 2:
            run = place.after(1)
            name = name_at_start(run, knowledge)
            following = run.words[len(name.words) : len(name.words) + 1]
            if name.words and following and following[0].text[:1].isdigit():
                yield name


def _with_next_line(entries: Entries, place: Segment) -> Run:
    """A name that goes on in the caption's next line: "CALEB DESHAWN / ROYCE"."""
    words = place.words
    more = next(entries.under(place), None)
    if more is None or words[-1].text.endswith((",", ";", ".", ":")) or len(words) + len(more.words) > MOST_WORDS:
        return place
    alike = place.read_text.isupper() == more.read_text.isupper()
    return Run((*words, *more.words)) if alike and not entries.begins_with_label(more) else place


def _of_the_accused(entries: Entries, place: Segment, knowledge: Knowledge) -> bool:
    """In a suit between people nobody is accused: a state or the United States must stand over the other party."""
    if not any(one.norm in knowledge.tables["label_versus"] for one in entries.places):
        return True
    whole, begin = knowledge.tables["prosecutors"], tuple(knowledge.tables["prosecutors_begin"])
    above = [one.norm for one in entries.places if place.line - PARTIES_ABOVE <= one.line < place.line]
    return any(text in whole or (text.startswith(begin) and "court" not in text) for text in above)
