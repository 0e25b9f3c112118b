"""Sets of values that rows of several tables name."""

from __future__ import annotations

from warrantcheck.assess.issuance import Line
from warrantcheck.assess.table import any_of, but
from warrantcheck.assess.vocabulary import Answers, Genre, Head, Known, Papers, Text, Titled
from warrantcheck.model.paper import Seen

YES, NO, CANT_TELL = Seen.YES, Seen.NO, Seen.CANT_TELL
SAID, NOT_SAID = any_of(Answers.YES), any_of(Answers.NO)

SURE = any_of(Known.MARKED, Known.WORDED)
OPEN = any_of(Known.HALF, Known.NONE)
NOT_MARKED = but(Known.MARKED)
NO_FORM = any_of(Known.NONE)
COURTS = any_of(Head.COURT, Head.BOTH)
COURTS_OR_STATES = any_of(Head.COURT, Head.BOTH, Head.STATE)
SHARED_WORDS = any_of(Papers.LITTLE, Papers.HALF, Papers.NONE)
OPEN_PAPER = any_of(Papers.HALF, Papers.NONE)
RUNNING = any_of(Genre.PROSE, Genre.REPORT, Genre.LETTER)
TOLD = any_of(Genre.REPORT, Genre.LETTER)
OPEN_TEXT = any_of(Text.HALF, Text.NONE)
IS_TEXT = any_of(Text.FIRST, Text.BESIDE, Text.HEADED)
LEFT_OPEN = any_of(Line.BLANK, Line.MISSING)
THERE = but(Line.MISSING)
WRITTEN = any_of(Line.SIGNED, Line.UNCLEAR, Line.STRUCK)
MAY_COMMAND = any_of(Titled.NONE, Titled.ORDER, Titled.ORDER_IN, Titled.WARRANT)
OTHER_TITLES = any_of(Titled.ORDER, Titled.ASKS, Titled.PAPER, Titled.PART)
