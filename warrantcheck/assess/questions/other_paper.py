"""Is it another paper of a court, or for one?"""

from __future__ import annotations

from warrantcheck.assess.questions.sets import (
    CANT_TELL,
    COURTS_OR_STATES,
    LEFT_OPEN,
    MAY_COMMAND,
    NO,
    NO_FORM,
    NOT_MARKED,
    NOT_SAID,
    OPEN,
    OTHER_TITLES,
    SAID,
    SHARED_WORDS,
    SURE,
    THERE,
    YES,
)
from warrantcheck.assess.table import Row, any_of, but
from warrantcheck.assess.vocabulary import Amount, Head, Known, Papers, Read, Text, Titled, Via
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
        "general-titled",
        YES,
        "Its title and its words are those of a court's paper that is no warrant.",
        {"paper": any_of(Papers.GENERAL), "title": but(Titled.NONE, Titled.WARRANT)},
    ),
    Row(
        "general-and-enough",
        YES,
        "Its words are those of a court's paper that is no warrant, and there are enough of them.",
        {"paper": any_of(Papers.GENERAL), "title": any_of(Titled.NONE), "amount": but(Amount.LITTLE)},
    ),
    Row(
        "general-in-a-file",
        YES,
        "Its words are those of a court's paper that is no warrant, and in a file no words get lost.",
        {"paper": any_of(Papers.GENERAL), "title": any_of(Titled.NONE), "via": any_of(Via.FILE)},
    ),
    Row(
        "titled-under-a-court",
        YES,
        "A court's name over a title that asks, orders or notifies, and no command to officers.",
        {"head": any_of(Head.COURT), "title": OTHER_TITLES, "commands": NOT_SAID, "warrant": NOT_MARKED},
    ),
    Row(
        "asks-on-a-warrants-sheet",
        NO,
        "A known warrant by its sentences that commands and has a line for a judge, on a sheet that also asks.",
        {"title": any_of(Titled.ASKS), "warrant": any_of(Known.WORDED), "commands": SAID, "line": THERE},
    ),
    Row(
        "asks-under-a-court",
        YES,
        "A court's name over a title that asks or notifies: whatever it says of officers it does not command.",
        {"head": any_of(Head.COURT), "title": any_of(Titled.ASKS, Titled.PAPER), "warrant": NOT_MARKED},
    ),
    Row(
        "asks-of-a-state",
        YES,
        "A state's name over a title that asks or notifies, with words that courts' papers share.",
        {
            "head": any_of(Head.STATE),
            "title": any_of(Titled.ASKS, Titled.PAPER),
            "warrant": NOT_MARKED,
            "agency": OPEN,
            "officer": NOT_SAID,
        },
    ),
    Row(
        "shared-words-and-enough",
        YES,
        "A court heads it, with words that courts' papers share, and no title or command of a warrant is on it.",
        {
            "paper": any_of(Papers.LITTLE),
            "warrant": NO_FORM,
            "amount": but(Amount.LITTLE),
            "read": any_of(Read.WELL),
            "title": but(Titled.WARRANT),
        },
    ),
    Row(
        "shared-words-in-a-file",
        YES,
        "A court heads a file with words that courts' papers share, and no title or command of a warrant is on it.",
        {
            "paper": any_of(Papers.LITTLE),
            "warrant": NO_FORM,
            "via": any_of(Via.FILE),
            "read": any_of(Read.WELL),
            "title": but(Titled.WARRANT),
        },
    ),
    Row(
        "headed-and-enough",
        YES,
        "A court heads it, it was read well, and nothing of a warrant or an agency is on it.",
        {
            "head": any_of(Head.COURT),
            "title": any_of(Titled.NONE),
            "warrant": NO_FORM,
            "agency": NO_FORM,
            "officer": NOT_SAID,
            "read": any_of(Read.WELL),
            "amount": but(Amount.LITTLE),
        },
    ),
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
