"""What words say where they stand: a closed list, spelt alike in the data files."""

from __future__ import annotations

from enum import StrEnum

SHARED = "sign"  # the form id of markers that many papers share, and of what the grammar of names finds


class Claim(StrEnum):
    """What a marker claims of the paper that it stands on. The default is no more than that it belongs to its form."""

    SUPPORTS = "supports"
    NAMES_COURT = "names-court"  # made by the grammar of names: no list holds all courts
    NAMES_STATE = "names-state"  # likewise: a state's caption, which may be its courts' or an agency's
    NAMES_AGENCY = "names-agency"
    NAMES_PARTY = "names-party"  # an agency under a court's heading: a party of the case, or whom it is addressed to
    COMMANDS = "commands"  # lets officers search, enter, arrest or take into custody
    SPEAKS_AS_AGENCY = "speaks-as-agency"  # a sentence that agencies print on their own warrants
    MARKS_THE_COPY = "marks-the-copy"  # says something of this copy, not of the kind: SPECIMEN
