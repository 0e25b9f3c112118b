"""The name of somebody who is no judge of a court and yet issues the paper: a court's clerk, an immigration judge."""

from __future__ import annotations

import re
from collections.abc import Sequence

from warrantcheck.find.entries.blocks import in_block, is_printed
from warrantcheck.find.entries.judges import HONORABLE, LEAD
from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.entries.names import name_at_start, named
from warrantcheck.find.lines.segments import Run
from warrantcheck.find.lines.text import late
from warrantcheck.model.findings import Field, Signature
from warrantcheck.model.forms import Knowledge, Role

LONG_TITLE = 6  # words of a title beside a name: "Clerk of the Circuit Court"

_TITLES = {
    Role.CLERK: late(
        r"^[\s,]*(?:(?:district|circuit|county|superior|chief|court|state|deputy|assistant)\s+)*clerk\b", re.IGNORECASE
    ),
    Role.IMMIGRATION_JUDGE: late(
        r"^[\s,]*(?:(?:united\s+states|u\.s\.|assistant|chief)\s+)*immigration\s+judge", re.IGNORECASE
    ),
}


def find_signer(pages: Sequence[Entries], places: Sequence[Signature], knowledge: Knowledge) -> Field | None:
    """The name with its title, in one line or over it, beside the line on which one of these issues the paper."""
    by_page = {entries.page: entries for entries in pages}
    for one in places:
        entries, title = by_page.get(one.page), _TITLES.get(one.role) if one.role is not None else None
        if entries is None or title is None or not one.issues:
            continue
        for place in (place for place in entries.places if in_block(place, one.box) and is_printed(place)):
            words = place.words[-len(HONORABLE.sub("", LEAD.sub("", place.read_text)).split()) :]
            ends = next((at for at, word in enumerate(words, 1) if word.text.endswith(",")), len(words))
            name = name_at_start(Run(words[:ends]), knowledge)  # not "AVERY PLACEHOLDER, CIRCUIT / CLERK"
            behind, below = Run(words[len(name.words) :]).read_text, next(entries.under(place), None)
            titled = f"{behind} {below.read_text if below is not None else ''}"
            if name.words and len(behind.split()) <= LONG_TITLE and title.match(titled):
                return named(name, entries.page)
    return None
