"""What the paper means at this kind of place, and what to say there."""

from __future__ import annotations

from warrantcheck.explain.case import Case
from warrantcheck.explain.voice import Draft, Line, Voice
from warrantcheck.model.verdict import COURT_WARRANT, Assessment, Verdict

ANY_PLACE = "private"  # the table of places.toml that holds an answer for everything
ALWAYS = "also"  # the row of a table that is told whatever the paper is


# Said after the others of the same row of places.toml, and left out where the first screen has no room.
GIVES_WAY = "here-kidd"
ASKS = frozenset({Verdict.ADMINISTRATIVE_FORM, Verdict.OTHER_COURT_PAPER, Verdict.NOT_A_WARRANT})
BALANCE = (Line("not-crimes"), Line("not-crimes-more"))  # what is no crime, beside what is one
NO_STAFF = frozenset({"home", "vehicle", "street"})


def here(case: Case) -> Draft:
    """What to do for this paper at this place, and what it lets officers do."""
    law, situations = case.state_law, _situations(case)
    own = law.says(situations)
    ids = (own,) if own else _placed(case)
    lines = [*(law.of_the_paper() if own else ())]
    lines += [Line(id, spare=id == GIVES_WAY) for id in ids]
    brief = len(lines)
    lines += case.voice.existing(*(f"{id}-more" for id in ids))
    lines += _files(case)
    added = [*law.adds(situations), *(law.not_known() if law.of_paper else ())]
    lines += [*(law.of_the_paper() if not own else ()), *added] if added else []
    if case.situation.place is None:
        lines.append(Line("here-places-differ"))
    return Draft("here", tuple(lines), brief=brief)


def _files(case: Case) -> tuple[Line, ...]:
    """Names, lists and files: for a court's warrant another sentence than for a paper that only asks."""
    told = told_always(case.voice, case.situation.place)
    if case.verdict in COURT_WARRANT:
        return (Line("here-files-court"),) if told else ()
    return tuple(map(Line, told)) if case.verdict in ASKS else ()


def told_always(voice: Voice, place: str | None) -> tuple[str, ...]:
    """The ids of what is told at a place in the full answer whatever the paper is: names, lists and files."""
    told = voice.knowledge.places.get(place or ANY_PLACE, {}).get(ALWAYS, ())
    return (told,) if isinstance(told, str) else tuple(told)


def say(case: Case) -> Draft:
    """What to say aloud; in another language than English each with the English words to show to an officer."""
    staffed = case.situation.place not in NO_STAFF
    spoken = (*_placed(case, "say-"),)
    lines = [line for id in spoken for line in (Line(id), case.voice.in_english(id)) if line is not None]
    brief = len(lines) + staffed
    lines += [_in_one(case, "say-more-staff", spare=staffed)]
    lines += [_in_one(case, id) for id in ("say-more", "say-more-silent")]
    return Draft("say", tuple(lines), brief=brief)


def _in_one(case: Case, id: str, *, spare: bool = False) -> Line:
    """The same in one line, so that both stay or give way together."""
    english = case.voice.in_english(id)
    if english is None:
        return Line(id, spare=spare)
    both = {"spoken": case.say(id), "english": case.say(english.id, **english.values)}
    return Line("say-both", both, spare=spare)


def do_not(case: Case) -> Draft:
    """What not to do: everywhere the same, with more for one kind of place and one kind of paper."""
    own = tuple(case.voice.existing(f"do-not-{case.situation.place}"))
    more = case.voice.existing(f"do-not-more-{case.verdict}")
    return Draft("do-not", (Line("do-not"), *own, Line("do-not-more"), *more, *BALANCE), brief=1 + len(own))


def _kind(assessment: Assessment) -> str | None:
    """Kinds are told apart only where all parts with the deciding verdict agree; else the general sentence is the true
    one. What is contested decides for all: courts disagree about its use in a home."""
    agreed = [part for part in assessment.parts if part.verdict is assessment.verdict]
    contested = next((part.kind for part in agreed if part.traits.contested), None)
    if contested is not None:
        return contested
    kinds = {part.kind for part in agreed} | {assessment.kind}
    kinds.discard(None)
    return kinds.pop() if len(kinds) == 1 else None


def _situations(case: Case, prefix: str = "") -> list[str]:
    """The verdict and the kind of paper, then the verdict alone."""
    kind = _kind(case.assessment)
    return [*([f"{prefix}{case.verdict}-{kind}"] if kind else []), f"{prefix}{case.verdict}"]


def _placed(case: Case, prefix: str = "") -> tuple[str, ...]:
    """The ids for this paper at this place: the closest that places.toml has.

    Raises:
        KeyError: not even the table for any place has one.
    """
    situations = _situations(case, prefix)
    for situation in situations:
        for place in (case.situation.place or ANY_PLACE, ANY_PLACE):
            if id := case.voice.knowledge.places.get(place, {}).get(situation):
                return (id,) if isinstance(id, str) else id
    raise KeyError(f"places.toml: {ANY_PLACE}: {situations[-1]}")
