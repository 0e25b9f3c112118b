"""Is it a court's warrant? The rows for papers on which little or nothing speaks for one."""

from __future__ import annotations

from warrantcheck.assess.issuance import Line
from warrantcheck.assess.questions.sets import (
    CANT_TELL,
    COURTS_OR_STATES,
    NO,
    NO_FORM,
    NOT_SAID,
    OPEN,
    OPEN_PAPER,
    OPEN_TEXT,
    RUNNING,
    SAID,
    SHARED_WORDS,
    SURE,
)
from warrantcheck.assess.table import Row, any_of, but
from warrantcheck.assess.vocabulary import (
    Genre,
    Head,
    Known,
    Papers,
    Read,
    Rest,
    Titled,
)
from warrantcheck.model.paper import Seen

LITTLE_SEEN: tuple[Row[Seen], ...] = (
    Row(
        "titled-for-a-state",
        CANT_TELL,
        "A warrant's title under a state's name, and nothing that says whose it is.",
        {"head": any_of(Head.STATE), "title": any_of(Titled.WARRANT), "agency": OPEN, "paper": SHARED_WORDS},
        firm=False,
    ),
    Row(
        "other-title",
        NO,
        "Something speaks for a court's warrant, but its title is that of another paper, and it commands nothing.",
        {
            "warrant": any_of(Known.HALF),
            "title": any_of(Titled.PAPER, Titled.PART, Titled.CONVEYS),
            "commands": NOT_SAID,
            "read": any_of(Read.WELL),
        },
    ),
    Row(
        "order-that-may-let-in",
        CANT_TELL,
        "An order whose title says that somebody is to be taken or searched, signed for a court or not read well.",
        {
            "title": any_of(Titled.ORDER_IN),
            "paper": but(Papers.FORM),
            "line": but(Line.BLANK),
            "head": COURTS_OR_STATES,
            "conveys": NOT_SAID,
        },
        firm=False,
    ),
    Row(
        "agencys-own-title",
        NO,
        "A known form of an agency that heads it, and no line for a court: a warrant's title is that agency's own.",
        {
            "agency": SURE,
            "head": any_of(Head.AGENCY),
            "line": any_of(Line.MISSING),
            "warrant": any_of(Known.HALF),
            "read": any_of(Read.WELL),
        },
    ),
    Row(
        "half-known",
        CANT_TELL,
        "Something speaks for a court's warrant, and too little.",
        {"warrant": any_of(Known.HALF)},
        firm=False,
    ),
    Row(
        "agency-own-words",
        NO,
        "An agency heads it and its officer signs it; words of courts stand in its sentences alone.",
        {"head": any_of(Head.AGENCY), "officer": SAID, "court_speaks": NOT_SAID, "read": any_of(Read.WELL)},
    ),
    Row(
        "agency-heads-and-half-known",
        NO,
        "An agency heads it, something speaks for one of its forms, and nothing on it commands or is a court's.",
        {
            "head": any_of(Head.AGENCY),
            "agency": any_of(Known.HALF),
            "warrant": NO_FORM,
            "court_speaks": NOT_SAID,
            "commands": NOT_SAID,
            "line": any_of(Line.MISSING),
            "read": any_of(Read.WELL),
        },
    ),
    Row(
        "long-prose",
        NO,
        "Running text that no court heads and nobody signs for one.",
        {
            "genre": RUNNING,
            "whole": SAID,
            "head": any_of(Head.NOBODY),
            "line": any_of(Line.MISSING),
            "court_speaks": NOT_SAID,
        },
    ),
    Row(
        "remains-read-poorly",
        CANT_TELL,
        "Words of courts that no known paper explains, on a page that was read poorly.",
        {"rest": any_of(Rest.TRACES), "read": but(Read.WELL), "agency": OPEN, "paper": OPEN_PAPER, "text": OPEN_TEXT},
        firm=False,
    ),
    Row(
        "remains-of-little",
        CANT_TELL,
        "Words of courts that no known paper explains, and little else, in a picture.",
        {
            "rest": any_of(Rest.TRACES),
            "whole": NOT_SAID,
            "genre": but(Genre.CARD),
            "agency": OPEN,
            "paper": OPEN_PAPER,
            "text": OPEN_TEXT,
        },
        firm=False,
    ),
    Row("nothing-of-a-warrant", NO, "Nothing on it speaks for a court's warrant."),
)
