"""What stands so near a label, or a line to sign on, that it belongs to who signs there; and what is print in it."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.find.lines.layout import normal
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Box

BLOCK_ABOVE, BLOCK_BELOW = 40.0, 62.0  # points over and under the signer's label: typed signature, name and title
# Points between a printed name and the title under it: 4 to 7 on kept papers, of a written signature 22 and more.
GAP_ABOVE = 12.0
# The same in heights of the name, for one that was read as surely as print is: where the line to sign on stands behind
# the title, the name is printed over it ("Avery Placeholder / Justice of the Peace, Precinct 2 Signature:"): up to 2.6.
FAR_ABOVE, PRINTED = 2.8, 0.9
# Confidence: a written signature that is read by chance is no name. Of the names on 154 kept papers none had less than
# 0.9; down to 0.8 one more was told rightly, and one twice over, which is no name since.
SURELY_READ = 0.8
# Of a printed name with a word that is read as print, where a signature reaches into another: of 6 such names on 1110
# kept papers with no word under it 5 were right, and one was a letter off; "Grant Watt", written, has 0.38.
TOUCHED = 0.5
MOST_TITLED = 12  # words of a line with a judge's name and title
BESIDE = 60.0  # points that the block may be wider than the label, on either side


def is_printed(run: Run) -> bool:
    """Read so surely that it is print: what is written over a title is a signature, read by chance."""
    sure = [word.confidence for word in run.words if len(normal(word.text)) > 1]
    return min(sure, default=1.0) >= SURELY_READ or (max(sure) >= PRINTED and min(sure) >= TOUCHED)


def apart(name: Run) -> float:
    """Points that may lie between a printed name and the title under it."""
    surely = name.words and all(word.confidence >= PRINTED for word in name.words)
    return max(GAP_ABOVE, FAR_ABOVE * name.words[0].box.height) if surely else GAP_ABOVE


def of_another(place: Segment, knowledge: Knowledge) -> bool:
    """Whether a place says that a lawyer or a complainant signs there."""
    others = knowledge.tables["other_signers"]
    at = next((at for token, at in place.tokens if token in others), None)
    with_its_own = any(word.text.endswith(":") for word in place.words[:at])  # "Prepared by: Attorney for Plaintiff"
    return at is not None and len(place.tokens) <= MOST_TITLED and not with_its_own


def nearer(name: Field, others: Sequence[Segment], label: Box) -> bool:
    """Whether a name stands nearer to the label of a lawyer or a complainant than to the judge's."""
    own = abs(name.box.middle[1] - label.middle[1])
    return any(abs(name.box.middle[1] - (one.top + one.bottom) / 2) < own for one in others)


def in_block(place: Segment, label: Box) -> bool:
    """Whether a place stands so near a label, or a line, that it belongs to who signs there."""
    over, under = label.top - place.bottom, place.top - label.bottom
    beside = place.box.x1 > label.x0 - BESIDE and place.box.x0 < label.x1 + BESIDE
    return beside and over <= BLOCK_ABOVE and under <= BLOCK_BELOW
