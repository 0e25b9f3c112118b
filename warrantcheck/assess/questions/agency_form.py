"""Is it an agency's form?"""

from __future__ import annotations

from warrantcheck.assess.issuance import Line
from warrantcheck.assess.questions.sets import (
    CANT_TELL,
    NO,
    NO_FORM,
    NOT_SAID,
    OPEN,
    OPEN_PAPER,
    OPEN_TEXT,
    OTHER_TITLES,
    SAID,
    SHARED_WORDS,
    SURE,
    TOLD,
    YES,
)
from warrantcheck.assess.table import Row, any_of, but
from warrantcheck.assess.vocabulary import Amount, Genre, Head, Known, Papers, Read, Rest, Text, Titled, Via, Voice
from warrantcheck.model.paper import Seen

AGENCY_FORM: tuple[Row[Seen], ...] = (
    Row("known-form", YES, "A known form of an agency.", {"agency": SURE}),
    Row(
        "quoted-by-a-text",
        NO,
        "It is surely a text, and what it shows of an agency's form it quotes.",
        {"text": any_of(Text.FIRST)},
    ),
    Row(
        "told-in-a-report",
        NO,
        "An article or a letter, and no agency heads it: what it says of an agency's form it reports.",
        {
            "genre": TOLD,
            "head": any_of(Head.NOBODY),
            "line": any_of(Line.MISSING),
            "read": any_of(Read.WELL),
        },
    ),
    Row(
        "card",
        NO,
        "A business card names the agency as a form does, and nothing else.",
        {
            "genre": any_of(Genre.CARD),
            "rest": any_of(Rest.FEW),
            "warrant": NO_FORM,
            "paper": any_of(Papers.NONE),
            "text": but(Text.BESIDE),
            "head": any_of(Head.AGENCY, Head.NOBODY),
            "line": any_of(Line.MISSING),
        },
    ),
    Row(
        "agreement-or-policy",
        NO,
        "Its title is that of an agreement, a policy or another text, and nobody's line is on it.",
        {"title": any_of(Titled.TEXT), "officer": NOT_SAID, "line": any_of(Line.MISSING)},
    ),
    Row(
        "speaks-as-agency",
        CANT_TELL,
        "A sentence that agencies print on their own warrants, on what looks like a court's: it contradicts itself.",
        {"agency_speaks": any_of(Voice.OWN), "warrant": SURE},
    ),
    Row(
        "headed-with-a-line",
        YES,
        "An agency heads it, and a line for its officer is on it.",
        {
            "head": any_of(Head.AGENCY, Head.BOTH),
            "officer": SAID,
            "warrant": OPEN,
            "paper": OPEN_PAPER,
            "text": OPEN_TEXT,
        },
    ),
    Row(
        "headed-and-half-known",
        YES,
        "An agency heads it, and something speaks for one of its forms.",
        {
            "head": any_of(Head.AGENCY, Head.BOTH),
            "agency": any_of(Known.HALF),
            "warrant": OPEN,
            "paper": OPEN_PAPER,
            "text": OPEN_TEXT,
        },
    ),
    Row(
        "headed-form",
        YES,
        "An agency heads it, it was read well, none of its words may be lost, and its text is not running.",
        {
            "head": any_of(Head.AGENCY),
            "read": any_of(Read.WELL),
            "genre": but(Genre.PROSE, Genre.REPORT, Genre.LETTER),
            "whole": SAID,
            "warrant": OPEN,
            "paper": OPEN_PAPER,
            "text": OPEN_TEXT,
        },
    ),
    Row(
        "headed-and-nothing-of-a-court",
        YES,
        "An agency heads a file, and no mark, line, label or command of a court is on it.",
        {
            "head": any_of(Head.AGENCY),
            "via": any_of(Via.FILE),
            "read": any_of(Read.WELL),
            "warrant": NO_FORM,
            "paper": SHARED_WORDS,
            "text": OPEN_TEXT,
            "line": any_of(Line.MISSING),
            "court_speaks": NOT_SAID,
            "commands": NOT_SAID,
        },
    ),
    Row(
        "headed-and-no-word-of-warrants",
        YES,
        "The same of a picture with much text, in which no word of warrants stands either.",
        {
            "head": any_of(Head.AGENCY),
            "amount": any_of(Amount.MUCH),
            "speaks": NOT_SAID,
            "read": any_of(Read.WELL),
            "warrant": NO_FORM,
            "paper": SHARED_WORDS,
            "text": OPEN_TEXT,
            "line": any_of(Line.MISSING),
            "court_speaks": NOT_SAID,
            "commands": NOT_SAID,
        },
    ),
    Row("headed", CANT_TELL, "An agency heads it.", {"head": any_of(Head.AGENCY, Head.BOTH)}, firm=False),
    Row(
        "officer-is-a-party",
        NO,
        "A court heads it, its title is that of a court's paper, and it commands nobody: an officer in it is a party.",
        {
            "officer": SAID,
            "head": any_of(Head.COURT),
            "title": OTHER_TITLES,
            "warrant": NO_FORM,
            "agency": NO_FORM,
            "agency_speaks": but(Voice.OWN),
            "commands": NOT_SAID,
            "via": any_of(Via.FILE),
        },
    ),
    Row("officers-line", CANT_TELL, "A line for an agency's officer is on it.", {"officer": SAID}, firm=False),
    Row("half-known", CANT_TELL, "Something speaks for an agency's form.", {"agency": any_of(Known.HALF)}, firm=False),
    Row("nothing-of-an-agency", NO, "Nothing on it speaks for an agency's form."),
)
