"""Is it none of these: a flyer, a letter, a card?"""

from __future__ import annotations

from warrantcheck.assess.issuance import Line
from warrantcheck.assess.questions.sets import (
    CANT_TELL,
    IS_TEXT,
    NO,
    NO_FORM,
    NOT_SAID,
    OPEN,
    OPEN_PAPER,
    RUNNING,
    SAID,
    THERE,
    TOLD,
    YES,
)
from warrantcheck.assess.table import Row, any_of, but
from warrantcheck.assess.vocabulary import Amount, Gaps, Genre, Head, Known, Papers, Read, Rest, Text, Titled, Via
from warrantcheck.model.paper import Seen

NO_WARRANT: tuple[Row[Seen], ...] = (
    Row("text", YES, "It is a flyer, an article, a letter or another such text.", {"text": IS_TEXT}),
    Row(
        "card",
        YES,
        "A business card.",
        {
            "genre": any_of(Genre.CARD),
            "rest": any_of(Rest.FEW),
            "warrant": NO_FORM,
            "paper": any_of(Papers.NONE),
            "agency": OPEN,
            "read": but(Read.NOT),
            "court_speaks": NOT_SAID,
            "head": but(Head.COURT, Head.BOTH, Head.STATE),
        },
    ),
    Row(
        "report",
        YES,
        "It tells what people said or greets and takes leave, nobody heads it, no line for a judge is on it.",
        {
            "genre": TOLD,
            "head": any_of(Head.NOBODY),
            "line": any_of(Line.MISSING),
            "commands": NOT_SAID,
            "warrant": OPEN,
            "agency": OPEN,
            "paper": OPEN_PAPER,
            "read": any_of(Read.WELL),
        },
    ),
    Row(
        "agreement-or-policy",
        YES,
        "Its title is that of an agreement, a policy or another text, no court heads it and nobody's line is on it.",
        {
            "title": any_of(Titled.TEXT),
            "head": but(Head.COURT, Head.BOTH),
            "line": any_of(Line.MISSING),
            "officer": NOT_SAID,
            "warrant": OPEN,
            "agency": OPEN,
            "paper": but(Papers.FORM, Papers.GENERAL),
            "read": any_of(Read.WELL),
            "amount": but(Amount.LITTLE),
        },
    ),
    Row(
        "agreement-or-policy-in-a-file",
        YES,
        "The same of a file with little text: its title is not misread.",
        {
            "title": any_of(Titled.TEXT),
            "head": but(Head.COURT, Head.BOTH),
            "line": any_of(Line.MISSING),
            "officer": NOT_SAID,
            "warrant": OPEN,
            "agency": OPEN,
            "paper": but(Papers.FORM, Papers.GENERAL),
            "read": any_of(Read.WELL),
            "via": any_of(Via.FILE),
        },
    ),
    Row(
        "text-titled-as-one",
        YES,
        "Its title is that of a text, something else speaks for one, and no court or agency heads it.",
        {
            "text": any_of(Text.HALF),
            "title": any_of(Titled.TEXT),
            "head": any_of(Head.NOBODY),
            "warrant": NO_FORM,
            "agency": NO_FORM,
            "line": but(Line.SIGNED),
            "read": any_of(Read.WELL),
        },
    ),
    Row("text-half-known", CANT_TELL, "It may be a text.", {"text": any_of(Text.HALF)}, firm=False),
    Row("a-form-of-something", NO, "Something speaks for a court's warrant.", {"warrant": but(Known.NONE)}),
    Row("a-form-of-an-agency", NO, "Something speaks for an agency's form.", {"agency": but(Known.NONE)}),
    Row("a-paper-of-a-court", NO, "Something speaks for a court's paper.", {"paper": but(Papers.NONE)}),
    Row("headed-by-somebody", NO, "A court or an agency heads it.", {"head": but(Head.NOBODY, Head.STATE)}),
    Row("not-read", NO, "It was not read.", {"read": any_of(Read.NOT)}),
    Row(
        "commands-with-a-line",
        NO,
        "It commands officers, and a line for a judge is on it.",
        {"commands": SAID, "line": THERE},
    ),
    Row(
        "gaps",
        CANT_TELL,
        "What is cut off or hidden may be what decides.",
        {"gaps": but(Gaps.NONE)},
        firm=False,
    ),
    Row(
        "titled-as-a-paper",
        CANT_TELL,
        "Its title is that of a warrant, an order or another paper of a court.",
        {"title": but(Titled.NONE, Titled.TEXT)},
        firm=False,
    ),
    Row("state", CANT_TELL, "A state's name heads it.", {"head": any_of(Head.STATE)}, firm=False),
    Row("commands", CANT_TELL, "It commands officers.", {"commands": SAID}, firm=False),
    Row(
        "speaks-as-a-court", CANT_TELL, "A label or a number of a court's warrant.", {"court_speaks": SAID}, firm=False
    ),
    Row(
        "speaks-of-warrants",
        CANT_TELL,
        "It speaks of warrants or commands, and is too short for an article about them.",
        {"speaks": SAID, "amount": but(Amount.MUCH), "via": any_of(Via.PICTURE)},
        firm=False,
    ),
    Row(
        "prose-and-little-seen",
        CANT_TELL,
        "In a picture some running text with words of courts in it: its heading may not have been read.",
        {
            "via": any_of(Via.PICTURE),
            "genre": any_of(Genre.PROSE),
            "amount": any_of(Amount.SOME),
            "rest": any_of(Rest.TRACES),
            "line": any_of(Line.MISSING),
        },
        firm=False,
    ),
    Row(
        "prose",
        YES,
        "Running text without a heading, a title or a label of any known paper.",
        {"genre": RUNNING, "amount": but(Amount.LITTLE), "officer": NOT_SAID},
    ),
    Row(
        "enough-of-nothing",
        YES,
        "Enough was read, and hardly a word of courts and warrants is in it.",
        {"rest": any_of(Rest.FEW), "amount": but(Amount.LITTLE), "officer": NOT_SAID},
    ),
    Row("too-little", CANT_TELL, "Too little was read to say that it is something else.", firm=False),
)
