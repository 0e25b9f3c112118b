"""A last day that is told from the day of issue: "execute within forty-eight (48) hours", "ten days from the issuance".

What must be done in that time is told by the last verb before it, and from when it runs by what follows: a return
that is due in ten days, or a removal three days after service, are no last day of a warrant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from warrantcheck.find.entries.labels import Entries
from warrantcheck.find.lines.layout import around
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Knowledge

BEFORE, AFTER = 110, 45  # characters in which the verb stands before, and the day from which it runs stands behind

_RUNS_FROM = re.compile(r"^ (?:\w+ ){0,2}?(?:of|from|after|following)\b")
_UNITS = {"hour": "PT{}H", "day": "P{}D"}


def find_within(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The hours or days in which the warrant must be carried out, as an ISO duration."""
    expression = _expression(knowledge)
    numbers = _numbers(knowledge)
    for entries in pages:
        text = entries.layout.text
        for match in expression.finditer(text.norm):
            before = text.norm[max(match.start() - BEFORE, 0) : match.start()]
            if not _of_executing(f"{before} {match['lead']}", text.norm[match.end() :][:AFTER], knowledge):
                continue
            count = int(match["digits"] or match["only"] or numbers[match["word"]])
            words = text.words(match.start(), match.end())
            return Field(
                read_text=" ".join(word.text for word in words),
                value=_UNITS[match["unit"]].format(count),
                page=entries.page,
                box=around(word.box for word in words),
            )
    return None


def _of_executing(before: str, after: str, knowledge: Knowledge) -> bool:
    tables = knowledge.tables
    verbs = [word for word in before.split() if word in {*tables["within_executing"], *tables["within_others"]}]
    if not verbs or verbs[-1] in tables["within_others"]:
        return False
    runs = _RUNS_FROM.match(after)
    return runs is None or any(f" {word}" in after[runs.end() :] for word in tables["within_from"])


def _numbers(knowledge: Knowledge) -> dict[str, int]:
    rows = (row.rpartition(" ") for row in knowledge.tables["number_words"])
    return {word: int(number) for word, _, number in rows}


@lru_cache(maxsize=4)
def _expression(knowledge: Knowledge) -> re.Pattern[str]:
    leads, words = _any_of(knowledge.tables["within_leads"]), _any_of(_numbers(knowledge))
    number = rf"(?:(?P<word>{words})(?: (?P<digits>\d{{1,3}}))?|(?P<only>\d{{1,3}}))"
    return re.compile(rf"\b(?P<lead>{leads}) (?:in )?{number} (?P<unit>hour|day)s?\b")


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(sorted(phrases, key=len, reverse=True))
