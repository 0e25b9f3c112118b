"""Is it another paper of a court, or for one?"""

from __future__ import annotations

from warrantcheck.assess.questions.other_headed import HEADED
from warrantcheck.assess.questions.sets import (
    CANT_TELL,
    COURTS_OR_STATES,
    LEFT_OPEN,
    MAY_COMMAND,
    NO,
    OPEN,
    SAID,
    SHARED_WORDS,
    SURE,
    THERE,
    WRITTEN,
    YES,
)
from warrantcheck.assess.table import Row, any_of, but
from warrantcheck.assess.vocabulary import Head, Known, Papers, Text, Titled, Via
from warrantcheck.model.paper import Seen

OTHER_PAPER: tuple[Row[Seen], ...] = (
    Row(
        "draft-not-signed",
        YES,
        "It is headed as a proposal, and nobody has signed it for the court.",
        {"proposed": SAID, "line": LEFT_OPEN},
    ),
    Row("draft-signed", CANT_TELL, "It is headed as a proposal, and may be signed.", {"proposed": SAID}, firm=False),
    Row(
        "quoted-by-a-text",
        NO,
        "It is surely a text, and what it shows of a court's paper it quotes.",
        {"text": any_of(Text.FIRST), "paper": SHARED_WORDS},
    ),
    Row("known-form", YES, "A known paper of a court that is no warrant.", {"paper": any_of(Papers.FORM)}),
    Row(
        "conveys",
        YES,
        "Its sentences say who gets a home: an eviction paper, whatever its title.",
        {"conveys": SAID},
    ),
    Row(
        "words-of-a-warrant",
        NO,
        "Its title names a warrant; parties, a clerk's stamp or a sworn complaint are that warrant's own.",
        {"title": any_of(Titled.WARRANT), "warrant": any_of(Known.MARKED)},
    ),
    Row(
        "words-of-a-warrant-of-no-set-form",
        NO,
        "A court's name over a title that names a warrant: parties or a clerk's stamp are that warrant's own.",
        {"title": any_of(Titled.WARRANT), "head": COURTS_OR_STATES},
    ),
    Row(
        "words-of-an-order-that-commands",
        NO,
        "An order that commands officers and has a line for a judge is a warrant by another title, and no other paper.",
        {"title": MAY_COMMAND, "commands": SAID, "head": COURTS_OR_STATES, "line": THERE},
    ),
    Row(
        "order-that-commands",
        CANT_TELL,
        "A court's paper that commands officers, without a line for a judge.",
        {"title": MAY_COMMAND, "commands": SAID, "paper": but(Papers.NONE)},
        firm=False,
    ),
    Row(
        "part-of-a-warrant",
        CANT_TELL,
        "A return by itself, with a label of a court's warrant on it: the warrant that it belongs to is not there.",
        {
            "title": any_of(Titled.PART),
            "court_speaks": SAID,
            "head": any_of(Head.NOBODY, Head.STATE),
            "paper": but(Papers.FORM),
            "warrant": OPEN,
        },
        firm=False,
    ),
    Row(
        "asks-and-somebody-issued",
        CANT_TELL,
        "In a picture a title that asks, and a signature on a line that issues: a warrant may stand on the same sheet.",
        {
            "via": any_of(Via.PICTURE),
            "warrant": OPEN,
            "title": any_of(Titled.ASKS),
            "line": WRITTEN,
            "speaks": SAID,
            "paper": but(Papers.FORM),
        },
        firm=False,
    ),
    Row(
        "general-titled",
        YES,
        "Its title and its words are those of a court's paper that is no warrant.",
        {"paper": any_of(Papers.GENERAL), "title": but(Titled.NONE, Titled.WARRANT)},
    ),
    Row(
        "general-and-enough",
        YES,
        "Its words are those of a court's paper that is no warrant, and none of them may be lost.",
        {"paper": any_of(Papers.GENERAL), "title": any_of(Titled.NONE), "whole": SAID},
    ),
    *HEADED,
    Row(
        "explained-by-a-warrant",
        NO,
        "A known court's warrant explains what else speaks for a court's paper.",
        {"warrant": SURE, "paper": but(Papers.FORM, Papers.GENERAL)},
    ),
    Row(
        "half-known",
        CANT_TELL,
        "Something speaks for a court's paper that is no warrant, and too little.",
        {"paper": but(Papers.NONE)},
        firm=False,
    ),
    Row("nothing-of-another-paper", NO, "Nothing on it speaks for another paper of a court."),
)
