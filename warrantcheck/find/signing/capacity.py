"""As what somebody acts on a line, settled once: by the words before it, by its label, and by who else signs there.

Words before a line say what a signature on it does: "Subscribed and sworn to before me" makes it a jurat, whoever takes
the oath; below or beside the heading of a return an officer tells what was done. A line issues a paper only where
nothing of the kind stands before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.signing.returns import returns_on
from warrantcheck.find.signing.signers import BOX
from warrantcheck.model.findings import Basis, Capacity, Finding, FormSeen, Signature, SignatureState
from warrantcheck.model.forms import Family, Form, Knowledge, LetsIn, Role, Where
from warrantcheck.model.paper import Box

REACH = 120.0  # points under a jurat's first line in which its line to sign stands: six lines of text, and room
JUSTIFIED = 2.0  # heights of letters between two words of a justified row: "Subscribed,   sworn to before me" had 1.3
NEAR = 46.0  # points under "Attest:" in which its line stands
LONG = 12  # letters of words that are told though some of them are misread
LIKE = 82.0  # "Subscrihed and swom t" is 83 % how a jurat begins; "sworn testimony given" 65 %
# Points to the next row of a label: "Clerk of Court / By: Deputy Clerk"; a line to sign on needs 14 or more.
NEXT_ROW = 6.0
BEHIND_BOX = 18.0  # points from a box to tick, of which a side alone may be left, to what it is for
NAME_AND_TITLE = 22.0  # points from the foot of a signer's printed name to the title under it

_BY_WORDS = (
    (Capacity.SWEARS, "swears_before", REACH),
    (Capacity.ATTESTS, "attests_before", NEAR),
    (Capacity.ATTESTS, "prepares_before", NEAR),
    (Capacity.ATTESTS, "files_before", NEAR),
    (Capacity.ATTESTS, "endorses_before", REACH),
    (Capacity.SERVES, "serves_before", NEAR),
    (Capacity.RECEIVES, "receives_before", NEAR),
)
_EXACTLY = frozenset({"files_before", "endorses_before"})
# Who prepared a paper is named under these words, with a line or without one: they speak for no line beside them.
_IN_COLUMN = frozenset({"attests_before", "prepares_before"})
_OF_OFFICERS = frozenset({Capacity.SERVES, Capacity.RECEIVES})
_BY_LABEL = (
    (Capacity.SWEARS, "swears_label"),
    (Capacity.SERVES, "serves_label"),
    (Capacity.RECEIVES, "receives_label"),
    (Capacity.ATTESTS, "attests_label"),
)


class Context(Struct, frozen=True, eq=False, dict=True):
    """What a page says about the lines on it: which labels are spoken for, and where returns begin."""

    spoken_for: tuple[tuple[Box, Capacity], ...]
    returns: tuple[Box, ...]
    issuing: tuple[Box, ...] = ()  # labels that say themselves that who issues it signs there

    def capacity(self, label: Box) -> Capacity | None:
        """As what somebody signs over this label, by what is printed before it; None where nothing says so."""
        for box, capacity in self.spoken_for:
            beside = box.x0 < label.x1 and label.x0 < box.x1
            under = beside and (
                0 <= box.top - label.bottom <= NAME_AND_TITLE or abs(label.top - box.bottom) <= NEXT_ROW
            )
            if box == label or box.overlap(label) > 0 or under:  # a name, and the title under it
                return capacity
        if label in self.issuing:
            return None
        inside = any(_holds(one, label) for one in self.returns)
        return Capacity.SERVES if inside else None

    def end(self, x: float) -> float:
        """How far down the page somebody may issue it, at this distance from the left."""
        return min((one.top for one in self.returns if one.x0 <= x <= one.x1), default=float("inf"))


def _holds(region: Box, box: Box) -> bool:
    across, _ = box.middle
    return region.x0 <= across <= region.x1 and region.top <= box.top


def context(layout: Layout, labels: Sequence[Finding], knowledge: Knowledge) -> Context:
    """The context of a page with these labels of lines to sign."""
    returns = tuple(returns_on(layout, knowledge))
    places = list({one.box: one for one in labels if one.page == layout.page.number}.values())
    spoken: dict[Box, Capacity] = {}
    for capacity, opening, reach, in_column in _openings(layout, knowledge):
        its = [one for one in returns if _holds(one, opening.box)]  # a return's words speak for its own lines alone
        within = [one for one in places if not its or any(_holds(region, one.box) for region in its)]
        if capacity not in _OF_OFFICERS:
            within = [one for one in within if one.role is not Role.OTHER]
        if is_attests_label(opening.norm, knowledge):
            within = [one for one in within if one.box.overlap(opening.box) > 0]
        if in_column:
            within = [one for one in within if not _is_beside(one.box, opening.box)]
        for box in _spoken_for(opening, reach, within):
            spoken.setdefault(box, capacity)
    spoken |= {one.box: Capacity.ATTESTS for one in places if _says(one, "endorses_label", knowledge)}
    issuing = _issuing(labels, layout.page.number, spoken, returns, knowledge)
    kept = tuple((box, capacity) for box, capacity in spoken.items() if box not in issuing)
    return Context(spoken_for=kept, returns=returns, issuing=issuing)


def _issuing(
    labels: Sequence[Finding],
    page: int,
    spoken: Mapping[Box, Capacity],
    returns: Sequence[Box],
    knowledge: Knowledge,
) -> tuple[Box, ...]:
    """Labels that say "issuing judge", where no other line of the paper is free for a court.

    On one sheet with an affidavit and a return the oath before such a line, or a heading beside it, is another's; yet a
    jurat for the issuing judge stands beside the line on which that judge issues the warrant.
    """
    own = [one for one in labels if one.page == page and one.issues and _says(one, "issues_label", knowledge)]

    def is_free(one: Finding) -> bool:
        here = one.page == page
        return not here or not (one.box in spoken or any(_holds(region, one.box) for region in returns))

    def is_own(one: Finding) -> bool:
        return any(other.page == one.page and other.box.overlap(one.box) > 0 for other in own[:1])

    if any(one.issues and is_free(one) for one in labels) or not all(is_own(one) for one in own):
        return ()
    returned = (one.box in spoken and any(_holds(region, one.box) for region in returns) for one in own)
    return () if any(returned) else tuple(one.box for one in own)


def is_attests_label(norm: str, knowledge: Knowledge) -> bool:
    """Whether words are the label itself of a line on which a clerk attests, and so speak for no other line: "Attest:
    Clerk of the County Court", beside the judge's line."""
    clerks = frozenset(knowledge.tables["signer_clerk"])
    return not clerks.isdisjoint(norm.split()) and _begins(norm, knowledge.tables["attests_before"], exactly=True)


def _openings(layout: Layout, knowledge: Knowledge) -> Iterable[tuple[Capacity, Segment, float, bool]]:
    """Where words begin a place, or a sentence, that say as what somebody signs under them; or beside them, but where
    the last says that they don't."""
    for segment in layout.segments:
        if segment.read_text.strip("( ")[:1].islower():
            continue  # in the middle of a sentence: "complaint having been sworn to before me, you are commanded"
        said = _row_from(segment, layout)
        for capacity, table, reach in _BY_WORDS:
            exactly = table in _EXACTLY or not layout.by_ocr
            if _begins(said, knowledge.tables[table], exactly=exactly):
                if not _is_choice(segment, layout):  # "[ ] Backed for execution on any day"
                    yield capacity, segment, reach, table in _IN_COLUMN
                break


def _is_choice(segment: Segment, layout: Layout) -> bool:
    """Whether a place begins with a box to tick, or stands behind one: a sign that is no word."""
    box = segment.box
    signs = (word.box for word in layout.page.words if word.visible and not normal(word.text))
    beside = (one for one in signs if 0 <= box.x0 - one.x1 < BEHIND_BOX and box.top < one.middle[1] < box.bottom)
    return any(True for _ in beside) or BOX.match(segment.read_text) is not None


def _row_from(segment: Segment, layout: Layout) -> str:
    """The words of a place and of those right behind it: words of a justified row may stand so far apart."""
    said, end = segment.norm, segment.box.x1
    for one in layout.lines[segment.line]:
        if 0 <= one.box.x0 - end < JUSTIFIED * one.height:
            said, end = f"{said} {one.norm}", one.box.x1
    return said


def _begins(norm: str, phrases: tuple[str, ...], *, exactly: bool) -> bool:
    begins, long = _openers(phrases)
    if f"{norm} ".startswith(begins):
        return True
    heads = ((norm[: len(phrase) + 1], phrase) for phrase in long if len(norm) >= len(phrase) - 1)
    return not exactly and any(fuzz.ratio(head, phrase, score_cutoff=LIKE) for head, phrase in heads)


@lru_cache(maxsize=32)
def _openers(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Phrases as a place begins with them; and the long ones, which are told though misread."""
    return tuple(f"{phrase} " for phrase in phrases), tuple(phrase for phrase in phrases if len(phrase) >= LONG)


def _spoken_for(opening: Segment, reach: float, places: Sequence[Finding]) -> Iterable[Box]:
    """The label of the line that words belong to: the nearest under them, in their column before beside them.

    Several readings of one label (a form's own and a shared one) stand at one place and are all meant.
    """
    box = opening.box

    def apart(one: Finding) -> tuple[bool, float]:
        return _is_beside(one.box, box), one.box.top - box.bottom

    under = [one for one in places if one.box.bottom > box.top and one.box.top - box.bottom < reach]
    nearest = min(under, key=apart, default=None)
    if nearest is None:
        return []
    return [one.box for one in under if one.box.overlap(nearest.box) > 0]


def _is_beside(one: Box, box: Box) -> bool:
    """Whether two places stand in different columns."""
    return min(one.x1 + 40, box.x1) - max(one.x0 - 40, box.x0) <= 0


def by_label(label: Finding, knowledge: Knowledge) -> Capacity | None:
    """As what somebody signs by the label itself: an affiant swears, an arresting officer tells what was done."""
    return next((capacity for capacity, table in _BY_LABEL if _says(label, table, knowledge)), None)


def _says(label: Finding, table: str, knowledge: Knowledge) -> bool:
    said = f" {normal(label.read_text)} "
    return any(f" {words} " in said for words in knowledge.tables[table])


def by_kind(form: Form | None, label: Finding, knowledge: Knowledge) -> Capacity | None:
    """Nobody issues what asks a court for something: over a court's label an oath is taken there."""
    if form is None or form.general or form.family is not Family.COURT_PAPER:
        return None
    return Capacity.SWEARS if knowledge.kind(form.kind).asks and label.role is not Role.OTHER else None


def capacity_of(label: Finding, context: Context, form: Form | None, knowledge: Knowledge) -> Capacity:
    """As what somebody acts on the line of this label."""
    said = context.capacity(label.box) or by_kind(form, label, knowledge)
    if said is not None:
        return said
    return Capacity.ISSUES if label.issues else by_label(label, knowledge) or Capacity.UNKNOWN


def settled(signatures: Sequence[Signature], first: FormSeen | None, knowledge: Knowledge) -> tuple[Signature, ...]:
    """Beside a judge's own line that nobody is seen to have signed a clerk issues nothing: clerks attest copies.

    On a search warrant of no set form not even where the judge's line could not be seen: clerks issue few of these.
    """
    searches = first is not None and first.general and knowledge.kind(first.kind).lets_in is LetsIn.SEARCH
    judges = [
        one
        for one in signatures
        if one.capacity in {Capacity.ISSUES, Capacity.UNKNOWN} and one.role in {Role.JUDGE, Role.MAGISTRATE}
        if searches or one.basis is not Basis.NOTHING
    ]
    if not judges or any(one.state is SignatureState.SIGNED for one in judges):
        return tuple(signatures)
    return tuple(
        replace(one, capacity=Capacity.ATTESTS) if one.issues and one.role is Role.CLERK else one for one in signatures
    )


def labels_of(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that are labels of lines to sign."""
    return [one for one in findings if one.where is Where.SIGNATURE_LABEL]
