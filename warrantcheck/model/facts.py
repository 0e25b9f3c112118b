"""What the tables that decide ask of a paper: facts, and the closed lists of values that they may have.

The rows stand in `data/verdict/`, in these names and words.
"""

from enum import StrEnum

from msgspec import Struct

from warrantcheck.model.findings import Like
from warrantcheck.model.paper import Seen


class Known(StrEnum):
    """How surely a paper of one family is known."""

    MARKED = "marked"  # sure, and by its own title, number or heading
    WORDED = "worded"  # sure by its sentences and labels alone
    HALF = "half"  # something speaks for it; or all of its wording is unconfirmed
    NONE = "none"


class Papers(StrEnum):
    """How surely another paper of a court is known."""

    FORM = "form"  # one of the catalogue
    GENERAL = "general"  # its kind is told by its own title or sentences
    LITTLE = "little"  # only by what many papers share: a heading, parties, a case number; or just "Order"
    HALF = "half"
    NONE = "none"


class Text(StrEnum):
    """How surely it is a text, a card or a letter."""

    FIRST = "first"  # that before all else: what else it shows it quotes
    BESIDE = "beside"  # such a text among other things
    HALF = "half"
    NONE = "none"


class Head(StrEnum):
    """Whose name heads the paper."""

    COURT = "court"
    STATE = "state"  # the state in whose name it speaks, which may be its courts' or an agency's
    BOTH = "both"  # a court and an agency, the court not above
    AGENCY = "agency"
    NOBODY = "nobody"


class Titled(StrEnum):
    """What the title names."""

    WARRANT = "warrant"
    CONVEYS = "conveys"  # a warrant that gives somebody a home, a debt or a share
    ORDER = "order"
    ORDER_IN = "order-in"  # an order that by its title may let officers in: to apprehend, of immediate custody
    ASKS = "asks"
    PAPER = "paper"
    PART = "part"  # a return, an attachment: of another paper
    TEXT = "text"
    NONE = "none"


class Answers(StrEnum):
    """Yes or no, of what is either seen or not."""

    YES = "yes"
    NO = "no"


class Voice(StrEnum):
    """What speaks in the words of an agency."""

    OWN = "own"  # a sentence that agencies print on warrants of their own
    SOME = "some"  # a mark of an agency's form
    NONE = "none"


class Read(StrEnum):
    """How well the part was read."""

    WELL = "well"
    POORLY = "poorly"
    NOT = "not"


class Gaps(StrEnum):
    """What is missing of the page."""

    NONE = "none"
    HARMLESS = "harmless"  # nothing that decides a court's warrant whose title, heading and signature were seen
    FOOT = "foot"
    TOP = "top"
    OTHER = "other"


class Via(StrEnum):
    """Where the words come from: those of a file do not get lost."""

    FILE = "file"
    PICTURE = "picture"


class Line(StrEnum):
    """The line on which somebody signs for the court."""

    SIGNED = "signed"
    BLANK = "blank"
    STRUCK = "struck"  # somebody drew strokes through what was written there
    UNCLEAR = "unclear"
    MISSING = "missing"


class Facts(Struct, frozen=True, kw_only=True):
    """All that the five questions ask of one part."""

    warrant: Known
    paper: Papers
    agency: Known
    text: Text
    head: Head
    title: Titled
    below: Answers
    line: Line
    officer: Answers
    commands: Answers
    proposed: Answers
    agency_speaks: Voice
    court_speaks: Answers
    conveys: Answers
    whole: Answers
    like: Like
    read: Read
    gaps: Gaps
    via: Via


class Case(Struct, frozen=True, kw_only=True):
    """What the rules see of one part: the answers to the five questions, and what lies on the paper; never a form."""

    court_warrant: Seen
    agency_form: Seen
    other_paper: Seen
    no_warrant: Seen  # positively something else: a flyer, a letter, text without a word of courts
    read: Seen
    line: Line
    taken_back: Answers
    unread_stamp: Answers  # a stamp or large writing was seen on it, and none of its words was read
