"""What was found on a part of the paper: markers, forms, signatures, fields."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from warrantcheck.model.claims import Claim
from warrantcheck.model.forms import NO_KIND, Family, Grade, Kind, Names, PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Box, Legibility, Overlay, Seen, Via


class Basis(StrEnum):
    """What an answer about a signature rests on."""

    PEN = "ink"
    TYPED = "typed"
    FIELD = "field"  # a digital signature field of the file
    MARK = "mark"  # an annotation or a pasted picture
    STAMP = "stamp"  # an office's or anybody's: no signature
    STRUCK = "struck"  # strokes through what was written
    COVERED = "covered"
    NOTHING = "nothing"  # neither a line nor anything over the label


class Capacity(StrEnum):
    """As what somebody acts on a line. Only who issues makes a paper a court's or an agency's."""

    ISSUES = "issues"
    ATTESTS = "attests"  # a clerk: that a copy is true, that a judge signed
    SWEARS = "swears"  # who takes an oath, or swears it: a jurat issues nothing
    SERVES = "serves"  # a return, a certificate of service
    RECEIVES = "receives"  # who was handed the paper
    UNKNOWN = "unknown"


class SignatureState(StrEnum):
    SIGNED = "signed"
    BLANK = "blank"
    UNCLEAR = "unclear"


class BodyKind(StrEnum):
    COURT = "court"
    STATE = "state"  # in whose name a paper speaks: its courts', or an agency's
    AGENCY = "agency"


class Body(Struct, frozen=True, kw_only=True):
    """Who is named: a court, a state, an agency; the name cleaned, and what it tells.

    `where` is "federal", a state's or territory's name, "tribal", or "" when the name does not tell. `district` is the
    federal district. `whole` is False for a part that needs a neighbor: of a court's name ("for the", a bare "District
    Court"), of an agency's ("Tax Commission" beside "State of Oklahoma"); of a state for its county alone. `score` is
    the likeness of the letters, 0 to 1.
    """

    kind: BodyKind
    name: str
    where: str = ""
    district: str | None = None
    whole: bool = True
    score: float = 1.0


class Letterhead(Struct, frozen=True, kw_only=True):
    """A body whose name stands where a paper's heading does."""

    body: Body
    read_text: str
    page: int
    box: Box
    via: Via

    @property
    def sure(self) -> bool:
        """Whether it tells by itself whose paper this is: a state's name alone may be its courts' or an agency's."""
        return self.body.whole and self.body.kind is not BodyKind.STATE


class Finding(Struct, frozen=True, kw_only=True):
    """A marker that was seen, with the words as they were read (foreign text: never trust, never as markup)."""

    form: str  # id of the form whose file holds the marker
    marker: str
    points_to: PointsTo = PointsTo.NEUTRAL
    weight: Weight = Weight.SUPPORTING
    where: Where
    read_text: str
    page: int
    box: Box
    via: Via
    score: float = 1.0  # likeness to the printed words, 0 to 1
    role: Role | None = None
    issues: bool = False
    claim: Claim = Claim.SUPPORTS
    grade: Grade = Grade.OFFICIAL  # of the wording; what a grammar finds rests on no wording
    body: Body | None = None  # whom a heading names


class Title(Struct, frozen=True, kw_only=True):
    """A title, all of its lines: what its head word names, and what the rest says that it is for."""

    names: Names
    about: str
    conveys: bool  # a warrant that gives somebody a home or a debt
    lets_in: bool  # an order that by its title may let officers in
    proposed: bool = False  # it says of itself that it is a proposal
    undoes: bool = False  # an order that takes a warrant back
    read_text: str
    page: int
    box: Box


class FormSeen(Struct, frozen=True, kw_only=True):
    form: str
    family: Family
    kind: str
    general: bool
    seen: Seen
    decisive: bool = False  # one of its decisive marks is among them
    traits: Kind = NO_KIND  # what the law makes of its kind
    confirmed: bool = True  # sure by marks whose wording is confirmed
    first_page: int
    last_page: int


class Signature(Struct, frozen=True, kw_only=True):
    """A place to sign, and whether there is something on it. Never: whether it is genuine."""

    role: Role | None
    state: SignatureState
    page: int
    box: Box
    read_text: str | None = None  # a typed signature or name, as read
    basis: Basis = Basis.PEN
    capacity: Capacity = Capacity.UNKNOWN
    writing: Box | None = None  # what was seen in pixels alone, and not read

    @property
    def issues(self) -> bool:
        """Whether this line is the one that issues the paper."""
        return self.capacity is Capacity.ISSUES


class Field(Struct, frozen=True, kw_only=True):
    """An entry as printed and as normalised, with its place."""

    read_text: str
    value: str
    page: int
    box: Box


class Fields(Struct, frozen=True, kw_only=True):
    """Entries of the paper; None where nothing was found or it could not be read. Never guessed."""

    court: Field | None = None
    judge: Field | None = None
    case_number: Field | None = None
    issued: Field | None = None
    execute_by: Field | None = None
    execute_within: Field | None = None  # from the date of issue, an ISO duration: "PT48H", "P10D"
    answer_by: Field | None = None  # the day on which somebody is to appear, or to hand something over
    address: Field | None = None
    person: Field | None = None
    a_number: Field | None = None
    hours: Field | None = None  # daytime, any-time, or 06:00-21:00


class Attachment(Struct, frozen=True, kw_only=True):
    """An attachment that the text mentions, and the page of the file that it heads; None where there is none."""

    name: str
    page: int | None


class SearchLimit(Struct, frozen=True, kw_only=True):
    """The days that the rules of a place give a search warrant on which no last day is printed."""

    where: str  # "federal", "new-york"
    days: int


class Like(StrEnum):
    """Which papers the words of a part, all taken together, are like."""

    WARRANT = "warrant"  # courts' warrants
    AGENCY = "agency"  # agencies' papers
    PAPER = "paper"  # other papers of courts
    TEXT = "text"  # letters, flyers, bills and other texts
    UNSURE = "unsure"


class Likeness(Struct, frozen=True):
    """Which papers a part is like, how surely (0 to 1), and the phrases in it that speak most for that."""

    kind: Like = Like.UNSURE
    share: float = 0.0
    words: tuple[str, ...] = ()


class Findings(Struct, frozen=True, kw_only=True):
    """All that was found on one part: a run of pages that belong together."""

    first_page: int
    last_page: int
    findings: tuple[Finding, ...]
    forms: tuple[FormSeen, ...]
    signatures: tuple[Signature, ...]
    fields: Fields
    legibility: Legibility
    title: Title | None = None  # the topmost one of the first page that has one
    warrant_below: bool = False  # further down the same sheet a title names a warrant
    hidden_text: bool = False
    specimen: bool = False
    filing_copy: bool = False
    by_ocr: bool = False  # words were read from a picture: a better picture may show more
    words: int = 0  # visible words: a page with few words proves little
    like: Likeness = Likeness()
    attachments: tuple[Attachment, ...] = ()
    struck_out: int | None = None  # the page on which the paper is struck out from corner to corner
    taken_back: int | None = None  # the page on which words mark it as refused or taken back
    unread: tuple[Overlay, ...] = ()  # stamps and writing over a paper that looks signed that were seen and not read
    notes: tuple[Overlay, ...] = ()  # written over all print, to be read: unread they say nothing
    writing: tuple[Overlay, ...] = ()  # on places to sign for a court, that only pixels told of
    used_up: int | None = None  # the page on which it is marked as executed, served or returned
    court_of_nowhere: int | None = None  # the page whose heading names a district or state that is none
    limit: SearchLimit | None = None
    empty_entries: tuple[tuple[str, int], ...] = ()  # entries seen to be empty: name as in Fields, page
    unread_entries: tuple[tuple[str, int], ...] = ()  # entries in which something stands that could not be read
    attached: bool = False  # the file holds other files that may be papers
    continues: bool = False  # a later page of a form whose first page is missing
    breaks_off: bool = False  # it says that another page belongs to it: a page count, a sentence that goes on
