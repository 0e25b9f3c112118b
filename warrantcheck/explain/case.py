"""Everything that a section of the answer may ask for."""

from __future__ import annotations

from dataclasses import dataclass

from warrantcheck.explain.voice import Voice
from warrantcheck.model.forms import Form
from warrantcheck.model.verdict import Assessment, Concern, Situation, Verdict

QUOTE = 60  # characters of read text in one quotation: two lines of the first screen

# What should be known at the door; the first that holds stands on the first screen. The others only in the full answer.
URGENT = (
    "specimen",
    "page-missing",
    "address-mismatch",
    "name-mismatch",
    "expired",
    "several-papers",
    "filing-copy",
    "immigration-judge",
    "hidden-text",
    "struck-out",
    "low-legibility",
)


@dataclass(frozen=True, slots=True)
class Case:
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
        own = f"concern-{concern.id}-{concern.about}"
        return own if concern.about is not None and self.voice.has(own) else f"concern-{concern.id}"

    @property
    def urgent(self) -> list[Concern]:
        """The concerns that should be known at the door, most urgent first."""
        found = [concern for concern in self.assessment.concerns if concern.id in URGENT]
        return sorted(found, key=lambda concern: URGENT.index(concern.id))


def shortened(read_text: str, longest: int = QUOTE) -> str:
    """Words of the paper on one line, at most so many characters."""
    words = " ".join(read_text.split())
    return words if len(words) <= longest else words[: longest - 3].rstrip() + "..."
