"""What was concluded."""

from __future__ import annotations

from datetime import date
from enum import IntEnum, StrEnum

from msgspec import Struct, field

from warrantcheck.model.findings import Attachment, Fields, Finding, Likeness, Signature
from warrantcheck.model.forms import NO_KIND, Kind
from warrantcheck.model.paper import Box, Legibility, Seen


class Verdict(StrEnum):
    """Eight ids that never change; the wording shown to people may."""

    JUDICIAL_WARRANT = "judicial-warrant"
    UNSIGNED_COURT_WARRANT = "unsigned-court-warrant"
    ADMINISTRATIVE_FORM = "administrative-form"
    OTHER_COURT_PAPER = "other-court-paper"
    NOT_A_WARRANT = "not-a-warrant"
    CONFLICTING = "conflicting"
    UNKNOWN_PAPER = "unknown-paper"  # read well enough, and no paper that is known
    UNREADABLE = "unreadable"


COURT_WARRANT = frozenset({Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT})


class VerdictStatus(IntEnum):
    """Exit statuses by verdict, with --exit-code."""

    JUDICIAL_WARRANT = 0
    UNSIGNED_COURT_WARRANT = 10
    ADMINISTRATIVE_FORM = 11
    OTHER_COURT_PAPER = 12
    NOT_A_WARRANT = 13
    CONFLICTING = 14
    UNREADABLE = 15
    UNKNOWN_PAPER = 16


class Situation(Struct, frozen=True, kw_only=True):
    """What the person tells the tool; `today` comes from outside, so no stage asks the clock."""

    today: date
    place: str | None = None
    state: str | None = None  # two letters; where it is not told, the paper's own address may tell it
    address: str | None = None
    name: str | None = None
    lawyer: str | None = None  # whom the person calls: noted down before, see warrantcheck.settings
    hotline: str | None = None
    organization: str | None = None


class Reason(Struct, frozen=True, kw_only=True):
    """The named rule that decided, the sentence that a lawyer signs off for it, and the findings that it rests on."""

    rule: str
    says: str = ""
    findings: tuple[Finding, ...] = ()


class MarkId(StrEnum):
    """What every paper is looked at for, in the order in which it is told."""

    COURT_NAME = "court-name"
    JUDGES_LINE = "judges-line"
    AGENCY_HEADING = "agency-heading"
    OFFICERS_LINE = "officers-line"


class MarkSeen(Struct, frozen=True, kw_only=True):
    """Whether a mark was seen, with its words and its place; `signature` is what stands on a line."""

    id: MarkId
    seen: Seen
    read_text: str | None = None
    page: int | None = None
    box: Box | None = None
    finding: Finding | None = None  # what its words were found as
    signature: Signature | None = None


class Concern(Struct, frozen=True, kw_only=True):
    """`about` says of which kind, where one id has several sentences: of which place's rule, for example."""

    id: str
    page: int | None = None
    about: str | None = None


class Asked(Struct, frozen=True, kw_only=True):
    """What the person asked to hold against the paper, and how the answer is."""

    what: str  # "address" or "name"
    fits: Seen
    found: bool  # an entry of that kind was read
    page: int | None = None
    unit_not_given: bool = False  # the paper names a unit, and the person gave none


class PartAssessed(Struct, frozen=True, kw_only=True):
    """The answer for one part of the file."""

    first_page: int
    last_page: int
    verdict: Verdict
    form: str | None
    kind: str | None
    reason: Reason
    legibility: Legibility
    fields: Fields = field(default_factory=Fields)
    signature: Signature | None = None
    concerns: tuple[Concern, ...] = ()
    asked: tuple[Asked, ...] = ()
    traits: Kind = NO_KIND  # what the law makes of its kind
    settled: bool = True  # no further look can change the answer
    like: Likeness = Likeness()  # which papers its words are like


class Assessment(Struct, frozen=True, kw_only=True):
    verdict: Verdict
    form: str | None
    kind: str | None
    reason: Reason
    parts: tuple[PartAssessed, ...]
    signature: Signature | None
    fields: Fields
    findings: tuple[Finding, ...]
    concerns: tuple[Concern, ...]
    legibility: Legibility
    attachments: tuple[Attachment, ...] = ()
    state: str | None = None  # two letters, of the place on the paper, by its own address
    settled: bool = True  # no further look can change the answer
    marks: tuple[MarkSeen, ...] = ()
    asked: tuple[Asked, ...] = ()
    unread: tuple[str, ...] = ()  # entries, as in `Fields`, in which something stands that could not be read

    def __post_init__(self) -> None:
        if not self.reason.rule:
            raise ValueError("an assessment needs the rule that it rests on")
