"""Was enough of it read?"""

from __future__ import annotations

from warrantcheck.assess.issuance import Line
from warrantcheck.assess.questions.sets import CANT_TELL, NO, NO_FORM, NOT_SAID, YES
from warrantcheck.assess.table import Row, any_of
from warrantcheck.assess.vocabulary import Gaps, Head, Known, Read, Text, Voice
from warrantcheck.model.paper import Seen

READ: tuple[Row[Seen], ...] = (
    Row(
        "headed-in-another-script",
        CANT_TELL,
        "A text in another script, known by its heading in ours.",
        {"read": any_of(Read.NOT), "text": any_of(Text.HEADED), "gaps": any_of(Gaps.OTHER)},
    ),
    Row("not-read", NO, "It could not be read.", {"read": any_of(Read.NOT)}, firm=False),
    Row("read-well", YES, "It was read well.", {"read": any_of(Read.WELL)}),
    Row(
        "all-that-decides",
        YES,
        "Title, court's name and signature of a known court's warrant were seen, and nothing of an agency.",
        {
            "warrant": any_of(Known.MARKED),
            "head": any_of(Head.COURT),
            "line": any_of(Line.SIGNED),
            "agency": NO_FORM,
            "officer": NOT_SAID,
            "agency_speaks": any_of(Voice.NONE),
            "gaps": any_of(Gaps.NONE, Gaps.HARMLESS, Gaps.FOOT),
        },
    ),
    Row("read-poorly", CANT_TELL, "It could not be read well.", firm=False),
)
