"""The judge's name at a label that says no more than "PRINTED NAME", by the judge's own label beside or over it."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.find.entries.blocks import MOST_TITLED, is_printed, of_another
from warrantcheck.find.entries.judges import HONORABLE, OF_JUDGES
from warrantcheck.find.entries.labels import Entries, Label
from warrantcheck.find.entries.leads import runs_at
from warrantcheck.find.entries.names import name_at_start, named
from warrantcheck.find.entries.presiding import JUDGES_TITLE, SURNAMES
from warrantcheck.find.lines.segments import Run, Segment
from warrantcheck.model.findings import Field, Signature
from warrantcheck.model.forms import At, Knowledge

BOXES = 2  # lines of boxes before "Printed name:" that say who may sign
BESIDE_LINE = 30.0  # points from the head of a row of cells down to its line to sign on


def find_by_label(pages: Sequence[Entries], places: Sequence[Signature], knowledge: Knowledge) -> Field | None:
    """The name at "PRINTED NAME", beside "SIGNATURE OF JUDGE" or, over its label, under a judge's title."""
    for lead in knowledge.leads["signer"]:
        for entries in pages:
            lines = [one.box for one in places if one.issues and one.page == entries.page and one.role in OF_JUDGES]
            for label in entries.labels(lead.says):
                row = _row(entries, label, lead.at)
                others = [one for one in row if one is not label.place]
                # The judge's own label may be unreadable where a pen wrote: "SIGNATURE | J | PRINTED NAME".
                beside = lead.at is At.UNDER and any(box.top - label.place.bottom < BESIDE_LINE for box in lines)
                signs = beside and any("signature" in one.norm and not of_another(one, knowledge) for one in others)
                if not signs and not any(_is_a_judges(one, knowledge) for one in others):
                    continue
                for run in runs_at(entries, label, lead.at):
                    bare = Run(tuple(word for word in run.words if not HONORABLE.match(f"{word.text} ")))
                    name = name_at_start(bare, knowledge, SURNAMES)
                    whole = name.words and len(name.words) == len(bare.words)
                    if whole and is_printed(name) and not JUDGES_TITLE.search(name.read_text):
                        return named(name, entries.page)
    return None


def _row(entries: Entries, label: Label, at: At) -> Sequence[Segment]:
    """Where the judge's own label stands: beside this one, over it, or in the two lines before, as a row of boxes."""
    if at is At.COLON:
        before = entries.lines[max(label.place.line - BOXES, 0) : label.place.line]
        return [place for line in before for place in line]
    return entries.lines[label.place.line] if at is At.UNDER else (*entries.over(label.place, 2),)


def _is_a_judges(place: Segment, knowledge: Knowledge) -> bool:
    return (
        len(place.words) <= MOST_TITLED
        and JUDGES_TITLE.search(place.read_text) is not None
        and not of_another(place, knowledge)
    )
