"""Everything that a section of the answer may ask for."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from warrantcheck.explain.state import StateLaw
from warrantcheck.explain.voice import Voice
from warrantcheck.model.forms import Form, PointsTo, Weight
from warrantcheck.model.paper import Gap, Seen
from warrantcheck.model.verdict import Assessment, Concern, PartAssessed, Situation, Verdict

LONGEST_WORD = 20  # letters
SHORTEST_LAST = 4  # letters: a quotation does not break off behind "of the"
QUOTE = 60  # characters of read text in one quotation: two lines of the first screen

# What a new picture mends.
MENDED = frozenset(Gap) - {Gap.NO_TEXT, Gap.OTHER_SCRIPT, Gap.PLEASE_WAIT, Gap.TIME_RAN_OUT}

# What should be known at the door; the first two that hold stand on the first screen, the others in the full answer.
URGENT = (
    "taken-back",
    "unread-stamp",
    "used-up",
    "address-mismatch",
    "name-mismatch",
    "expired",
    "several-papers",
    "page-missing",
    "attached-inside",
    "pages-not-read",
    "filing-copy",
    "immigration-judge",
    "hidden-text",
    "struck-out",
    "low-legibility",
    "specimen",  # a watermark never hides a warning
)


MARKS = ("taken-back", "unread-stamp")  # of which the first line speaks


class Case(Struct, frozen=True):
    """A paper that was assessed, where it was shown, and the voice that tells of it."""

    assessment: Assessment
    situation: Situation
    voice: Voice

    @property
    def verdict(self) -> Verdict:
        return self.assessment.verdict

    @property
    def form(self) -> Form | None:
        return self.voice.knowledge.form(self.assessment.form) if self.assessment.form else None

    def say(self, id: str, **values: str | int) -> str:
        return self.voice.say(id, **values)

    def sentence_of(self, concern: Concern) -> str:
        """The id of the sentence for a concern: the special one where there is one."""
        ids = (f"concern-{concern.id}-{concern.about}", f"concern-{concern.id}-about")
        special = ids if concern.about is not None else ()
        return next((id for id in special if self.voice.has(id)), f"concern-{concern.id}")

    def values_of(self, concern: Concern) -> Mapping[str, str]:
        """What goes into that sentence: the pages that were not read, for example."""
        return {"about": concern.about} if self.sentence_of(concern).endswith("-about") and concern.about else {}

    @property
    def state_law(self) -> StateLaw:
        """What the law of the state adds: of the state that the person named, else of the paper's own address."""
        told = self.situation.state
        return StateLaw(self.voice, told or self.assessment.state, self.situation.place, of_paper=told is None)

    @property
    def mark(self) -> str | None:
        """What a court's warrant is marked with that comes first, and nothing of an agency beside it: the concern that
        says that it was refused or taken back, or that it may have been."""
        assessment = self.assessment
        agencys = any(part.verdict is Verdict.ADMINISTRATIVE_FORM for part in assessment.parts) or any(
            finding.points_to is PointsTo.ADMINISTRATIVE and finding.weight is Weight.DECISIVE
            for finding in assessment.findings
        )
        raised = {concern.id for concern in assessment.concerns}
        mark = next((id for id in MARKS if id in raised), None)
        return mark if assessment.verdict is Verdict.CONFLICTING and not agencys else None

    @property
    def main(self) -> PartAssessed | None:
        """The part that the answer is about."""
        parts = self.assessment.parts
        return next((part for part in parts if part.verdict is self.verdict), parts[0] if parts else None)

    @property
    def several_pages(self) -> bool:
        """Whether it helps to name a page."""
        return max((part.last_page for part in self.assessment.parts), default=1) > 1

    @property
    def urgent(self) -> list[Concern]:
        """The concerns that should be known at the door, most urgent first; what the first line says is not among."""
        said = {self.mark} if self.mark is not None else set()
        if self.verdict is Verdict.UNREADABLE or MENDED & set(self.assessment.legibility.reasons):
            said.add("low-legibility")  # what is wrong, and how to take it again, is told by itself
        said |= {f"{one.what}-mismatch" for one in self.assessment.asked if one.fits is Seen.NO}
        found = [concern for concern in self.assessment.concerns if concern.id in URGENT and concern.id not in said]
        return sorted(found, key=lambda concern: URGENT.index(concern.id))


def shortened(read_text: str, longest: int = QUOTE) -> str:
    """Words of the paper on one line, at most so many characters, cut between words."""
    words = " ".join(read_text.split())
    if len(words) <= longest:
        return words
    begun = words[: longest - 3]
    whole = begun if words[len(begun)].isspace() else begun.rpartition(" ")[0]
    # A "word" that is longer than any is cut: it is no word, and would leave nothing.
    kept = (whole if len(begun) - len(whole) <= LONGEST_WORD else begun).split()
    while len(kept) > 1 and len(kept[-1]) < SHORTEST_LAST and kept[-1].islower():
        kept.pop()
    return " ".join(kept) + "..."
