"""What is known: forms, courts, sentences, all of it read from data files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from warrantcheck.model.claims import Claim
from warrantcheck.model.paper import Seen
from warrantcheck.model.rows import Row

if TYPE_CHECKING:
    from warrantcheck.model.verdict import Verdict

FALLBACK = "en"  # the language that has every sentence


class PointsTo(StrEnum):
    JUDICIAL = "judicial"
    ADMINISTRATIVE = "administrative"
    NEUTRAL = "neutral"


class Family(StrEnum):
    """The four kinds of paper that the rules know; they never speak of single forms."""

    COURT_WARRANT = "court-warrant"
    AGENCY_FORM = "agency-form"
    COURT_PAPER = "court-paper"
    NO_WARRANT = "no-warrant"


class Weight(StrEnum):
    DECISIVE = "decisive"  # in its place, it says by itself whose paper this is
    SUPPORTING = "supporting"  # found on other papers too, or lost easily
    NEVER = "never"  # a known trap: shown, explained, counted for nothing


class Where(StrEnum):
    """Where a marker has to stand for it to count."""

    HEADING = "heading"  # fills its own line in the upper part of a page
    TITLE = "title"  # fills its own line (or two or three), wherever it stands
    FORM_NUMBER = "form-number"  # "Form I-200 (Rev. 09/16)", at the page's edge; digits exact
    SIGNATURE_LABEL = "signature-label"  # fills its own place below or beside a line to sign on
    LABEL = "label"  # fills its own place: captions, names of entries
    BODY = "body"  # a sentence in running text
    CHECK_BOX = "check-box"  # the text beside a box to tick: never decides


class Grade(StrEnum):
    """How well a wording is known."""

    OFFICIAL = "S"
    TOLD = "T"  # by somebody else
    UNCONFIRMED = "K"  # supports, and never decides


class Role(StrEnum):
    """Who signs; the values are those of the JSON."""

    JUDGE = "judge"
    MAGISTRATE = "magistrate"
    CLERK = "clerk"
    IMMIGRATION_OFFICER = "immigration-officer"
    IMMIGRATION_JUDGE = "immigration-judge"
    OTHER = "other"


OF_A_COURT = frozenset({Role.JUDGE, Role.MAGISTRATE, Role.CLERK})
OF_AN_AGENCY = frozenset({Role.IMMIGRATION_OFFICER, Role.IMMIGRATION_JUDGE})


class Marker(Struct, frozen=True, kw_only=True):
    """Words that a paper prints, as printed, and what they tell where they stand."""

    id: str
    says: tuple[str, ...]
    points_to: PointsTo
    weight: Weight
    where: Where
    grade: Grade
    role: Role | None = None  # signature labels: who signs there
    issues: bool = False  # signature labels: a signature here is the one that issues the paper
    claim: Claim = Claim.SUPPORTS


class Citation(Struct, frozen=True, kw_only=True):
    title: str
    url: str | None = None
    dated: str | None = None  # the date of the source, as far as it is known
    checked: str | None = None  # the date when somebody last looked, ISO 8601


class NearWords(Struct, frozen=True, kw_only=True):
    """Words that a blank prints near its line to sign on: their left edge and the middle of their height, in points.

    `own` is True of the line's own label.
    """

    says: str
    left: float
    middle: float
    own: bool = False


class SigningPlace(Struct, frozen=True, kw_only=True):
    """Where somebody signs to issue a form of a set layout, in points of the official blank of 612 by 792: the line's
    ends and its height, whose line it is, and what is printed near it."""

    left: float
    right: float
    down: float
    role: Role
    near: tuple[NearWords, ...]


class Form(Struct, frozen=True, kw_only=True):
    """One paper of the catalogue, or one general family (`general`) for papers that are not in it."""

    id: str
    title: str
    family: Family
    kind: str  # search, arrest, removal, subpoena, application, eviction, flyer, ...
    issuer: str
    markers: tuple[Marker, ...] = field(name="marker")  # as the data files call it
    general: bool = False
    needs: str = ""  # "court" or "agency": sure only where a heading of that kind stands on the same part
    enough: int = 4  # supporting markers in their places that make the form sure without a decisive one
    editions: tuple[str, ...] = ()
    number: str | None = None  # "I-200", "AO 93": told apart by its digits, which must be exact
    field_names: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = field(name="source", default=())
    grade: str = "K"
    reviewed_by: str = ""  # empty: no lawyer has read this yet, and the answer says so
    signing: SigningPlace | None = None


class LetsIn(StrEnum):
    """What a court's paper lets officers do, if it is signed."""

    NOTHING = "nothing"
    SEARCH = "search"
    ARREST = "arrest"
    BOTH = "both"


class Kind(Struct, frozen=True, kw_only=True):
    """A kind of paper, and what the law makes of it: a row of data/kinds.toml."""

    id: str
    lets_in: LetsIn = LetsIn.NOTHING
    says_little: bool = False
    conveys: bool = False
    asks: bool = False
    part_of: bool = False
    quotes: bool = False
    has_last_day: bool = False
    rule_days: bool = False
    contested: bool = False
    of_eoir: bool = False
    answered: bool = False


NO_KIND = Kind(id="")  # of a paper of which no kind is known


class Names(StrEnum):
    """What the head word of a title names; see data/titles.toml."""

    WARRANT = "warrant"
    ORDER = "order"
    ASKS = "asks"
    PAPER = "paper"
    PART = "part"
    TEXT = "text"
    NOTHING = "nothing"


class TitleWords(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """Head words of titles, the words behind which a title says what it is for, and what makes a warrant convey."""

    heads: Mapping[str, Names]  # words, or several words with blanks, in small letters
    about: frozenset[str]
    attributive: frozenset[str]  # those of them with which an order is named before its head word
    conveys: frozenset[str]
    lets_in: tuple[str, ...]  # what an order may be for that lets officers in
    proposed: frozenset[str]  # what a title begins with that is a proposal
    undoes: frozenset[str]  # what an order is "quashing" lets nobody in any more


NO_TITLES = TitleWords(
    heads={},
    about=frozenset(),
    attributive=frozenset(),
    conveys=frozenset(),
    lets_in=(),
    proposed=frozenset(),
    undoes=frozenset(),
)


class At(StrEnum):
    """Where an entry stands by its lead; see data/entries.toml."""

    BEHIND = "behind"
    COLON = "colon"
    CELL = "cell"
    UNDER = "under"
    OVER = "over"
    SENTENCE = "sentence"
    BEFORE = "before"
    AGAINST = "against"
    TO = "to"
    GREETING = "greeting"


class Lead(Struct, frozen=True):
    """Printed words that lead to an entry, and where it stands by them: a row of data/entries.toml."""

    at: At
    says: tuple[str, ...]


class Statement(Struct, frozen=True, kw_only=True):
    """A statement of the law: its sentence (`law-<id>`), the sentences that rest on it, and where it comes from."""

    id: str
    grade: str
    supports: tuple[str, ...]  # ids of sentences that say something because of it
    sources: tuple[Citation, ...] = field(name="source")


class StatePlace(Struct, frozen=True, kw_only=True):
    """What a state's own law changes at a kind of place: a table of data/states.toml."""

    says: Mapping[str, str] = field(default_factory=dict)  # situation, id of the sentence in place of the general one
    adds: tuple[str, ...] = ()  # ids of sentences for the full answer
    adds_to: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # the same, for one situation
    guide: str | None = None  # id of the sentence for who was shown no paper


class Topic(Struct, frozen=True, kw_only=True):
    """A part of the guide with a name of its own: a row of data/guide.toml."""

    id: str
    at: frozenset[str]  # kinds of place in whose guide it stands
    says: tuple[str, ...]  # ids of sentences


class HelpList(Struct, frozen=True, kw_only=True):
    """Where others keep a list of numbers to call, and the month (ISO 8601) in which that was last seen to be said."""

    id: str
    address: str
    seen: str


OLD_LAW = timedelta(days=183)  # six months: reporting on the entry of homes changed within weeks in early 2026
UNTRANSLATED = "untranslated"  # of a draft: marks English that stands in for it
LONG_WORD = 5  # letters
ANY_PLACE = "any"  # of states and topics: at every kind of place


class Phrase(Struct, frozen=True, array_like=True):
    """What a phrase of one or two words tells of a paper that has it; see data/likeness.toml.

    `rarity` is its weight among a paper's phrases; `speaks` for each kind of `Phrases.kinds`, in hundredths.
    """

    rarity: int
    speaks: tuple[int, ...]


class Phrases(Struct, frozen=True):
    """What all phrases of a paper together are like, as learned from papers whose kind was known."""

    kinds: tuple[str, ...] = ()
    base: tuple[int, ...] = ()  # of each kind, what speaks for it before any phrase, in hundredths
    phrase: Mapping[str, Phrase] = {}


class Around(Struct, frozen=True, eq=False, dict=True):
    """What stands around writings by which a court issues papers, as learned from papers whose signatures were known;
    see data/around.toml."""

    base: int = 0  # what speaks for such a writing before any sign, in hundredths
    kinds: Mapping[str, tuple[str, ...]] = {}  # of a word, the kinds that it is of
    since: tuple[str, ...] = ()  # kinds of words that say what is done on the lines under them
    tells: Mapping[str, int] = {}  # of a sign, such as "under judge", what it says, in hundredths

    @cached_property
    def long(self) -> tuple[str, ...]:
        """Words that are told though a letter of them is misread."""
        return tuple(word for word in self.kinds if len(word) >= LONG_WORD)


class Knowledge(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """All that is known, handed to the stages as one value; compared by identity, so that work on it can be kept."""

    forms: tuple[Form, ...]
    signs: tuple[Marker, ...]  # what many papers share: agencies' headings, signers' labels, SPECIMEN, ...
    tables: Mapping[str, tuple[str, ...]]  # lists of words that stages look up
    messages: Mapping[str, Mapping[str, str]]  # language, id, sentence
    places: Mapping[str, Mapping[str, str | tuple[str, ...]]]  # place, situation, id of a sentence or of several
    law_as_of: str  # ISO date of the newest check of the law behind the sentences
    law_newest: str  # month of the newest source that was seen then, "2026-05"
    courts: Mapping[str, Any]  # the parts of courts' names: see data/courts.toml
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    titles: TitleWords = NO_TITLES
    phrases: Phrases = Phrases()
    around: Around = Around()
    leads: Mapping[str, tuple[Lead, ...]] = field(default_factory=dict)  # of an entry, the surest first
    questions: Mapping[str, tuple[Row[Seen], ...]] = field(default_factory=dict)  # by the names of the facts of `Case`
    rules: tuple[Row[Verdict], ...] = ()
    addresses: Mapping[str, Any] = field(default_factory=dict)  # how their parts are written: see data/addresses.toml
    law: tuple[Statement, ...] = ()
    search_days: Mapping[str, int] = field(default_factory=dict)  # that the rules of a place give a search warrant
    states: Mapping[str, Mapping[str, StatePlace]] = field(default_factory=dict)  # two letters, kind of place
    guide: tuple[Topic, ...] = ()
    lists: Mapping[str, HelpList] = field(default_factory=dict)
    law_reviewed_by: str = ""  # empty: no lawyer has read the sentences yet, and the answer says so
    drafts: frozenset[str] = frozenset()  # languages that no native speaker has read; English in them is marked

    def law_is_old(self, today: date) -> bool:
        """Whether nobody has looked the law up for so long that every answer says so."""
        return today - date.fromisoformat(self.law_as_of) > OLD_LAW

    def of_state(self, state: str | None, place: str | None) -> tuple[StatePlace, ...]:
        """What a state's own law changes at a place: what holds there first, then what holds at any place."""
        tables = self.states.get(state or "", {})
        return tuple(tables[one] for one in (place, ANY_PLACE) if one is not None and one in tables)

    def kind(self, kind_id: str | None) -> Kind:
        """A kind by its id; one that is in no row lets nobody in, and nothing is known of it."""
        known = self.kinds.get(kind_id) if kind_id is not None else None
        return known or Kind(id=kind_id or "")

    def form(self, form_id: str) -> Form | None:
        return next((form for form in self.forms if form.id == form_id), None)

    def say(self, lang: str, id: str, /, **values: str | int | float) -> str:
        """A sentence of the catalogue with its placeholders filled; English where the language lacks it.

        Raises:
            KeyError: no such id, or a value for a placeholder is missing.
        """
        sentences = self.messages.get(lang, {})
        if id in sentences:
            return sentences[id].format(**values)
        english = self.messages[FALLBACK][id].format(**values)
        return self.say(lang, UNTRANSLATED, sentence=english) if lang in self.drafts and english else english
