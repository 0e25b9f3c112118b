"""Whether a paper speaks of a case in court: who stands against whom, its number, or what an appeal decided."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.find.lines.layout import Layout
from warrantcheck.model.findings import Suit
from warrantcheck.model.forms import Knowledge

# Different words of appeals. Of 594 papers of seven sets 18 of courts and boards of appeal have three and more, and one
# application; a code inspector's notice and a form for fees have two.
OF_AN_APPEAL = 3


def suit(layouts: Sequence[Layout], knowledge: Knowledge, *, filed: bool) -> Suit:
    """What the words of a paper say of a case.

    Args:
        filed: whether a court's filing system printed its header across the top.
    """
    tables = knowledge.tables
    tokens = {token for layout in layouts for token in layout.text.tokens}
    if len(tokens.intersection(tables["suit_appeal"])) >= OF_AN_APPEAL:
        return Suit.APPEAL
    sides = [not tokens.isdisjoint(tables[name]) for name in ("suit_asks", "suit_answers")]
    if all(sides) or filed:
        return Suit.PARTIES
    numbered = any(f" {words} " in f" {layout.text.norm} " for layout in layouts for words in tables["suit_numbers"])
    inside = "court" in tokens and (any(sides) or not tokens.isdisjoint(tables["suit_clerks"]))
    return Suit.NUMBERED if numbered and inside else Suit.NONE
