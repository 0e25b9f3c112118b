"""Five questions about a part, each a table: the first row that holds answers. Read aloud, each row is one sentence.

`docs/verdict.md` is made of these rows. A row that a lawyer would not sign is wrong, whatever the tests say.
"""

from __future__ import annotations

from dataclasses import dataclass

from warrantcheck.assess.facts import (
    Amount,
    Answers,
    Facts,
    Gaps,
    Genre,
    Head,
    Known,
    Papers,
    Read,
    Rest,
    Text,
    Titled,
    Via,
    Voice,
)
from warrantcheck.assess.issuance import Line
from warrantcheck.assess.table import Row, any_of, but, first
from warrantcheck.model.paper import Seen

YES, NO, CANT_TELL = Seen.YES, Seen.NO, Seen.CANT_TELL
SAID, NOT_SAID = any_of(Answers.YES), any_of(Answers.NO)

SURE = any_of(Known.MARKED, Known.WORDED)
OPEN = any_of(Known.HALF, Known.NONE)
NOT_MARKED = but(Known.MARKED)
NO_FORM = any_of(Known.NONE)
COURTS = any_of(Head.COURT, Head.BOTH)
COURTS_OR_STATES = any_of(Head.COURT, Head.BOTH, Head.STATE)
SHARED_WORDS = any_of(Papers.LITTLE, Papers.HALF, Papers.NONE)
OPEN_PAPER = any_of(Papers.HALF, Papers.NONE)
OPEN_TEXT = any_of(Text.HALF, Text.NONE)
IS_TEXT = any_of(Text.FIRST, Text.BESIDE, Text.HEADED)
LEFT_OPEN = any_of(Line.BLANK, Line.MISSING)
THERE = but(Line.MISSING)
MAY_COMMAND = any_of(Titled.NONE, Titled.ORDER, Titled.ORDER_IN, Titled.WARRANT)
OTHER_TITLES = any_of(Titled.ORDER, Titled.ASKS, Titled.PAPER)

COURT_WARRANT: tuple[Row[Seen], ...] = (
    Row(
        "shown-in-a-text",
        NO,
        "It is surely a text, such as a flyer or an article, and what it shows of a warrant it quotes.",
        {"text": any_of(Text.FIRST), "warrant": OPEN},
    ),
    Row(
        "draft-not-signed",
        NO,
        "It is headed as a proposal, and nobody has signed it for the court.",
        {"proposed": SAID, "line": LEFT_OPEN, "warrant": OPEN},
    ),
    Row(
        "draft-signed",
        CANT_TELL,
        "It is headed as a proposal, but something stands on the court's line.",
        {"proposed": SAID, "warrant": OPEN},
        firm=False,
    ),
    Row(
        "agreement-or-policy",
        NO,
        "Its title is that of an agreement, a policy or another text; no court heads it, and no line for one is on it.",
        {"title": any_of(Titled.TEXT), "head": but(Head.COURT, Head.BOTH), "line": any_of(Line.MISSING)},
    ),
    Row(
        "worded-and-commands",
        YES,
        "A known warrant by its sentences that commands and has a line for a judge, on a sheet that also asks.",
        {
            "title": any_of(Titled.ASKS),
            "warrant": any_of(Known.WORDED),
            "head": COURTS_OR_STATES,
            "commands": SAID,
            "line": THERE,
        },
    ),
    Row(
        "only-asks",
        NO,
        "Its title says that somebody asks or swears, and it commands nothing. Whoever took the oath issued nothing.",
        {"title": any_of(Titled.ASKS), "warrant": NOT_MARKED, "commands": NOT_SAID},
    ),
    Row(
        "asks-not-signed",
        NO,
        "Its title says that somebody asks or swears, and nobody has signed it for the court.",
        {"title": any_of(Titled.ASKS), "warrant": NOT_MARKED, "line": LEFT_OPEN, "read": any_of(Read.WELL)},
    ),
    Row(
        "asks-and-commands",
        CANT_TELL,
        "Its title says that somebody asks, but it also commands officers, and may be both papers on one sheet.",
        {"title": any_of(Titled.ASKS), "warrant": NOT_MARKED},
        firm=False,
    ),
    Row(
        "marked-and-headed",
        YES,
        "A known court's warrant by its title or number, under the name of a court or a state.",
        {"warrant": any_of(Known.MARKED), "head": COURTS_OR_STATES},
    ),
    Row(
        "marked-in-prose",
        CANT_TELL,
        "The title of a court's warrant in running text that no court heads and nobody signs for one.",
        {"warrant": any_of(Known.MARKED), "genre": any_of(Genre.PROSE), "line": any_of(Line.MISSING)},
        firm=False,
    ),
    Row(
        "marked",
        YES,
        "A known court's warrant by its title or number; its top was seen.",
        {"warrant": any_of(Known.MARKED), "gaps": but(Gaps.TOP)},
    ),
    Row(
        "worded-and-headed",
        YES,
        "A known court's warrant by its sentences, under the name of a court or a state.",
        {"warrant": any_of(Known.WORDED), "head": COURTS_OR_STATES},
    ),
    Row(
        "sure-without-a-head",
        CANT_TELL,
        "The sentences of a court's warrant, but no court's name, or the top is cut off.",
        {"warrant": SURE},
        firm=False,
    ),
    Row(
        "titled-under-a-court",
        YES,
        "A court's name over a title that names a warrant, and no other known paper.",
        {
            "head": any_of(Head.COURT),
            "title": any_of(Titled.WARRANT),
            "agency": NO_FORM,
            "agency_speaks": but(Voice.OWN),
            "conveys": NOT_SAID,
            "paper": but(Papers.FORM),
        },
    ),
    Row(
        "commands-under-a-court",
        YES,
        "A court's name, a command to search or to arrest, and a line for a judge: a warrant by another title.",
        {
            "head": any_of(Head.COURT),
            "title": MAY_COMMAND,
            "commands": SAID,
            "line": THERE,
            "agency": NO_FORM,
            "conveys": NOT_SAID,
            "paper": but(Papers.FORM),
        },
    ),
    Row(
        "commands-for-a-state",
        YES,
        "A state's name, a command to search or to arrest, and a line for a judge: so some statutes word warrants.",
        {
            "head": any_of(Head.STATE),
            "title": MAY_COMMAND,
            "commands": SAID,
            "line": THERE,
            "agency": NO_FORM,
            "officer": NOT_SAID,
            "conveys": NOT_SAID,
            "paper": but(Papers.FORM),
        },
    ),
    Row(
        "agency-form-of-a-court",
        CANT_TELL,
        "An agency's form under a court's name: one of the two is not what it seems.",
        {"agency": SURE, "head": COURTS},
        firm=False,
    ),
    Row(
        "agency-form-signed-for-a-court",
        CANT_TELL,
        "An agency's form that is signed on a line for a court.",
        {"agency": SURE, "line": any_of(Line.SIGNED)},
        firm=False,
    ),
    Row(
        "commands-unsigned",
        CANT_TELL,
        "A command to officers under a court's or a state's name, without a line for a judge: a page may be missing.",
        {
            "head": COURTS_OR_STATES,
            "title": MAY_COMMAND,
            "commands": SAID,
            "agency": OPEN,
            "conveys": NOT_SAID,
            "paper": but(Papers.FORM, Papers.GENERAL),
        },
        firm=False,
    ),
    Row(
        "commands-and-signed",
        CANT_TELL,
        "A command to officers, and something on a line for a judge, but no court's name.",
        {"title": MAY_COMMAND, "commands": SAID, "agency": OPEN, "line": any_of(Line.SIGNED, Line.UNCLEAR)},
        firm=False,
    ),
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
            "title": any_of(Titled.PAPER, Titled.CONVEYS),
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
        "long-prose",
        NO,
        "Running text that no court heads and nobody signs for one.",
        {
            "genre": any_of(Genre.PROSE),
            "amount": but(Amount.LITTLE),
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
            "via": any_of(Via.PICTURE),
            "amount": any_of(Amount.LITTLE),
            "genre": but(Genre.CARD),
            "agency": OPEN,
            "paper": OPEN_PAPER,
            "text": OPEN_TEXT,
        },
        firm=False,
    ),
    Row("nothing-of-a-warrant", NO, "Nothing on it speaks for a court's warrant."),
)

AGENCY_FORM: tuple[Row[Seen], ...] = (
    Row("known-form", YES, "A known form of an agency.", {"agency": SURE}),
    Row(
        "quoted-by-a-text",
        NO,
        "It is surely a text, and what it shows of an agency's form it quotes.",
        {"text": any_of(Text.FIRST)},
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
        "An agency heads it, it was read well, and it is no running text.",
        {
            "head": any_of(Head.AGENCY),
            "read": any_of(Read.WELL),
            "genre": but(Genre.PROSE),
            "warrant": OPEN,
            "paper": OPEN_PAPER,
            "text": OPEN_TEXT,
        },
    ),
    Row("headed", CANT_TELL, "An agency heads it.", {"head": any_of(Head.AGENCY, Head.BOTH)}, firm=False),
    Row("officers-line", CANT_TELL, "A line for an agency's officer is on it.", {"officer": SAID}, firm=False),
    Row("half-known", CANT_TELL, "Something speaks for an agency's form.", {"agency": any_of(Known.HALF)}, firm=False),
    Row("nothing-of-an-agency", NO, "Nothing on it speaks for an agency's form."),
)

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
        "prose",
        YES,
        "Running text without a heading, a title or a label of any known paper.",
        {"genre": any_of(Genre.PROSE), "amount": but(Amount.LITTLE), "officer": NOT_SAID},
    ),
    Row(
        "enough-of-nothing",
        YES,
        "Enough was read, and hardly a word of courts and warrants is in it.",
        {"rest": any_of(Rest.FEW), "amount": but(Amount.LITTLE), "officer": NOT_SAID},
    ),
    Row("too-little", CANT_TELL, "Too little was read to say that it is something else.", firm=False),
)

READ: tuple[Row[Seen], ...] = (
    Row(
        "headed-in-another-script",
        CANT_TELL,
        "A text in another script, known by its heading in ours.",
        {"read": any_of(Read.NOT), "text": any_of(Text.HEADED), "gaps": any_of(Gaps.OTHER)},
    ),
    Row("not-read", NO, "It could not be read.", {"read": any_of(Read.NOT)}, firm=False),
    Row("read-well", YES, "It was read well.", {"read": any_of(Read.WELL)}),
    Row(
        "all-that-decides",
        YES,
        "Title, court's name and signature of a known court's warrant were seen, and nothing of an agency.",
        {
            "warrant": any_of(Known.MARKED),
            "head": any_of(Head.COURT),
            "line": any_of(Line.SIGNED),
            "agency": NO_FORM,
            "officer": NOT_SAID,
            "agency_speaks": any_of(Voice.NONE),
            "gaps": any_of(Gaps.HARMLESS, Gaps.FOOT),
        },
    ),
    Row("read-poorly", CANT_TELL, "It could not be read well.", firm=False),
)

QUESTIONS = {
    "court_warrant": COURT_WARRANT,
    "agency_form": AGENCY_FORM,
    "other_paper": OTHER_PAPER,
    "no_warrant": NO_WARRANT,
    "read": READ,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The row of each question that answered."""

    court_warrant: Row[Seen]
    agency_form: Row[Seen]
    other_paper: Row[Seen]
    no_warrant: Row[Seen]
    read: Row[Seen]


def answered(facts: Facts) -> Answered:
    """The rows that hold for these facts."""
    return Answered(**{name: first(rows, facts) for name, rows in QUESTIONS.items()})
