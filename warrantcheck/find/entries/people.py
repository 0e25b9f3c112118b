"""The person whom a paper is about, as printed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from warrantcheck.find.entries.addresses import addresses_in, shapes
from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.leads import NEXT_LINES, candidates
from warrantcheck.find.entries.names import EDGES, INITIALS, name_at_start, named
from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import At, Knowledge

LONG_WAY = 8  # small words between a verb and the name: "take the body of the above named defendant"
TITLE = 3  # words behind a name and a comma in which an officer's title stands
SWEARS = 9  # words behind a name in which it says that the person swears: "has this day on oath made application"


def find_person(
    pages: Sequence[Entries], knowledge: Knowledge, *, headed: bool = False, but: Field | None = None
) -> Field | None:
    """The person to be arrested, removed, charged, or whose home is searched: by the leads of `data/entries.toml`; else
    the one to whom a letter of an agency or a summons goes: a court's or an agency's name heads it. Not `but`."""
    of_a_child: Field | None = None
    for lead in knowledge.leads["person"]:
        for entries in pages:
            for read in (each for _, one in candidates(entries, (lead,)) for each in (one, _beyond(one, knowledge))):
                run = _after_small_words(read, knowledge) if lead.at is At.BEFORE else read
                if not run.words:
                    continue
                initials = INITIALS.match(run.words[0].text) is not None  # of a child
                name = Run(run.words[:1]) if initials else name_at_start(run, knowledge)
                if not name.words or _is_other(name, run, knowledge):
                    continue
                behind = run.words[len(name.words) : len(name.words) + 1]
                in_a_sentence = lead.at is At.SENTENCE or any(word.text[:1].islower() for word in behind)
                if in_a_sentence and _turned(name):
                    continue
                if lead.at is At.CELL and len(run.words) > len(name.words):
                    continue
                found = named(name, entries.page)
                if found is None or (but is not None and normal(found.value) == normal(but.value)):
                    continue
                if not initials:
                    return found
                of_a_child = of_a_child or found  # told where nobody stands there by name
    return (
        of_a_child
        or _in_columns(pages, knowledge)
        or _taken(pages, knowledge, but)
        or (_addressee(pages, knowledge) if headed else None)
    )


def _in_columns(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The name whose parts stand in cells of their own, under "Last", "First" and "MI"."""
    for entries in pages:
        for line in entries.lines:
            cells = {place.norm.removesuffix(" name"): next(entries.under(place), None) for place in line}
            parts = [cells.get(part) for part in ("first", "middle", "mi", "last")]
            run = Run(tuple(word for part in parts if part is not None for word in part.words))
            name = name_at_start(run, knowledge) if {"first", "last"} <= cells.keys() else Run(())
            if name.words and len(name.words) == len(run.words) and not _is_other(name, run, knowledge):
                return named(name, entries.page)
    return None


def _taken(pages: Sequence[Entries], knowledge: Knowledge, but: Field | None) -> Field | None:
    """Whom a sentence says that officers take: a verb, small words that may stand behind it, a name."""
    command = frozenset(knowledge.tables["commands_somebody"])
    for entries in pages:
        for label in entries.sentences(knowledge.tables["takes_somebody"]):
            if label.ends or command.isdisjoint(entries.before(label)):  # "into custody. Casey Example was told of it"
                continue
            run = _after_small_words(entries.goes_on(label, NEXT_LINES), knowledge)
            name = name_at_start(run, knowledge)
            if name.words and not _turned(name) and not _is_other(name, run, knowledge):
                found = named(name, entries.page)
                if found is not None and (but is None or normal(found.value) != normal(but.value)):
                    return found
    return None


def _turned(name: Run) -> bool:
    """ "WHEREFORE, Affiant" of a sentence: surname first is written "EXAMPLE, CASEY" there."""
    first = name.words[:1]
    return any(word.text.endswith(",") for word in first) and len(name.words) > 1 and not name.words[-1].text.isupper()


def _after_small_words(run: Run, knowledge: Knowledge) -> Run:
    """The words behind those that may stand before a name: "the above named defendant Casey Example"."""
    small = frozenset(knowledge.tables["between_taking_and_name"])
    first = next((at for at, word in enumerate(run.words) if normal(word.text) not in small), len(run.words))
    ended = any(word.text.endswith((".", ";")) for word in run.words[:first])
    return Run(()) if ended or first > LONG_WAY else run.after(first)


def _beyond(run: Run, knowledge: Knowledge) -> Run:
    """The words behind an address and an "and": "that you search 5 Depot Street and Casey Example"."""
    first = next(addresses_in(run, knowledge), None)
    if first is None or first[2]:
        return Run(())
    rest = run.after(len(first[0].words))
    return rest.after(1) if rest.words and normal(rest.words[0].text) == "and" else Run(())


def _addressee(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The name over, or on its line before, the only address of a letter that has such a name."""
    found: dict[Run, Field | None] = {}
    for entries in pages[:1]:
        for row in entries.rows:  # "Casey Example, 5 Depot Street, Springfield, IL 62701" on a line by itself
            at = next((start for _, _, start in addresses_in(row, knowledge)), 0)
            before = Run(row.words[: len(row.read_text[:at].split())])
            name = name_at_start(before, knowledge)
            if name.words and len(name.words) == len(before.words) and not _is_other(name, before, knowledge):
                found[row] = named(name, entries.page)
        for place in entries.places:
            name, below = name_at_start(place, knowledge), next(entries.under(place), None)
            whole = name.words and len(name.words) == len(place.words) and not _is_other(name, place, knowledge)
            if whole and below is not None and next((at for _, _, at in addresses_in(below, knowledge)), 1) == 0:
                found[below] = named(name, entries.page)  # the nearest
    return next(iter(found.values())) if len(found) == 1 else None


def _is_other(name: Run, run: Run, knowledge: Knowledge) -> bool:
    """An officer by rank, one who swears ("Casey Example has made oath"), a street ("Quarry Hill" of "Quarry Hill
    Road"), a state or a town with its state."""
    behind = run.words[len(name.words) :]
    title = takewhile(str.isalpha, (normal(word.text) for word in behind[:TITLE]))
    others = frozenset(knowledge.tables["officers_ranks"]) | frozenset(knowledge.tables["who_asks"])
    if name.words[-1].text.endswith(",") and not others.isdisjoint(title):
        return True  # "Whereas Casey Example, Probation Officer, has made affidavit", "Casey Example, Petitioner"
    following = behind[:1]
    does = [normal(word.text) for word in run.words[len(name.words) :][:SWEARS]]
    if (
        does
        and does[0] in {"has", "having", "who"}
        and not frozenset(knowledge.tables["of_who_swears"]).isdisjoint(does)
    ):
        return True
    if normal(name.words[0].text) in knowledge.tables["begins_a_town"]:
        return True  # "of St. Albans, has been charged"
    street = any(shapes(knowledge).street.fullmatch(word.text.strip(EDGES)) for word in following)
    if shapes(knowledge).place.search(name.read_text.strip(EDGES)):
        return True
    return street or normal(name.words[0].text) in knowledge.tables["officers_ranks"]
