"""What a court's or a state's name at the top makes of a paper that no known form and no warrant's title explains."""

from __future__ import annotations

from warrantcheck.assess.questions.sets import (
    CANT_TELL,
    NO,
    NO_FORM,
    NOT_MARKED,
    NOT_SAID,
    OPEN,
    OTHER_TITLES,
    SAID,
    SHARED_WORDS,
    THERE,
    YES,
)
from warrantcheck.assess.table import Row, any_of, but
from warrantcheck.assess.vocabulary import Amount, Head, Known, Papers, Read, Titled, Via, Voice
from warrantcheck.model.paper import Seen

HEADED: tuple[Row[Seen], ...] = (
    Row(
        "titled-under-a-court",
        YES,
        "A court's name over a title that asks, orders or notifies, no command to officers, and read well.",
        {
            "head": any_of(Head.COURT),
            "title": OTHER_TITLES,
            "commands": NOT_SAID,
            "warrant": NOT_MARKED,
            "read": any_of(Read.WELL),
        },
    ),
    Row(
        "asks-on-a-warrants-sheet",
        NO,
        "A known warrant by its sentences that commands and has a line for a judge, on a sheet that also asks.",
        {"title": any_of(Titled.ASKS), "warrant": any_of(Known.WORDED), "commands": SAID, "line": THERE},
    ),
    Row(
        "asks-beside-a-warrant",
        CANT_TELL,
        "In a picture a state's name over a title that asks, and something speaks for a warrant on the same sheet.",
        {
            "via": any_of(Via.PICTURE),
            "head": any_of(Head.STATE),
            "title": any_of(Titled.ASKS),
            "warrant": any_of(Known.WORDED, Known.HALF),
            "paper": SHARED_WORDS,
        },
        firm=False,
    ),
    Row(
        "asks-and-commands",
        CANT_TELL,
        "In a picture a title that asks, and a command to officers: a warrant may stand on the same sheet.",
        {
            "via": any_of(Via.PICTURE),
            "warrant": OPEN,
            "title": any_of(Titled.ASKS),
            "commands": SAID,
            "paper": SHARED_WORDS,
        },
        firm=False,
    ),
    Row(
        "asks-under-a-court",
        YES,
        "A court's name over a title that asks: whatever it says of officers it does not command.",
        {
            "head": any_of(Head.COURT),
            "title": any_of(Titled.ASKS, Titled.PART),
            "warrant": NOT_MARKED,
            "read": any_of(Read.WELL),
        },
    ),
    Row(
        "notifies-under-a-court-and-commands",
        CANT_TELL,
        "A court's name over a title that notifies, and a command to officers.",
        {"head": any_of(Head.COURT), "title": any_of(Titled.PAPER), "warrant": NOT_MARKED, "commands": SAID},
        firm=False,
    ),
    Row(
        "asks-of-a-state-and-not-much-seen",
        CANT_TELL,
        "In a picture a state's name over a title that asks, and not much text: some states print both on one sheet.",
        {
            "via": any_of(Via.PICTURE),
            "head": any_of(Head.STATE),
            "title": any_of(Titled.ASKS),
            "amount": but(Amount.MUCH),
            "paper": SHARED_WORDS,
        },
        firm=False,
    ),
    Row(
        "asks-of-a-state",
        YES,
        "A state's name over a title that asks or notifies, with words that courts' papers share.",
        {
            "head": any_of(Head.STATE),
            "title": any_of(Titled.ASKS, Titled.PAPER, Titled.PART),
            "warrant": NOT_MARKED,
            "read": any_of(Read.WELL),
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
            "whole": SAID,
            "read": any_of(Read.WELL),
            "title": but(Titled.WARRANT),
        },
    ),
    Row(
        "headed-and-a-judges-label",
        CANT_TELL,
        "In a picture a court's name over some text that no title heads, and a label or a number of a court's warrant.",
        {
            "via": any_of(Via.PICTURE),
            "head": any_of(Head.COURT),
            "title": any_of(Titled.NONE),
            "warrant": NO_FORM,
            "amount": but(Amount.MUCH),
            "court_speaks": SAID,
            "paper": any_of(Papers.NONE),
        },
        firm=False,
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
            "whole": SAID,
        },
    ),
    Row(
        "ordered-and-a-judges-line",
        YES,
        "A title that names an order, a line for a judge, enough text, and no word of warrants or of commands in it.",
        {
            "title": any_of(Titled.ORDER),
            "line": THERE,
            "commands": NOT_SAID,
            "speaks": NOT_SAID,
            "warrant": NO_FORM,
            "agency": NO_FORM,
            "agency_speaks": but(Voice.OWN),
            "whole": SAID,
            "read": any_of(Read.WELL),
        },
    ),
)
