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

_RUNS_FROM = re.compile(r"^ (?:\w+ ){0,2}?(?:of|from|after|following|before|prior|siguientes)\b")
_UNITS = {"h": "PT{}H", "d": "P{}D"}


def find_within(pages: Sequence[Entries], knowledge: Knowledge) -> Field | None:
    """The hours or days in which the warrant must be carried out, as an ISO duration."""
    expression, verbs = _expressions(knowledge)
    numbers = _numbers(knowledge)
    for entries in pages:
        text = entries.layout.text
        for match in expression.finditer(text.norm):
            before = text.norm[max(match.start() - BEFORE, 0) : match.end("lead")]
            last = [one.group() for one in verbs.finditer(before)][-1:]
            if not _of_executing(last, before, text.norm[match.end() :][:AFTER], knowledge):
                continue
            count = int(match["digits"] or match["only"] or numbers[match["word"]])
            words = text.words(match.start(), match.end())
            return Field(
                read_text=" ".join(word.text for word in words),
                value=_UNITS[match["unit"][0]].format(count),
                page=entries.page,
                box=around(word.box for word in words),
            )
    return None


def _of_executing(last: Sequence[str], before: str, after: str, knowledge: Knowledge) -> bool:
    tables, runs = knowledge.tables, _RUNS_FROM.match(after)
    forms_own = "warrant" not in before and not {*tables["forms_own_day"]}.isdisjoint(before.split())
    if not last or last[0] not in tables["within_executing"] or forms_own:
        return False
    return runs is None or any(f" {word}" in after[runs.end() :] for word in tables["within_from"])


def _numbers(knowledge: Knowledge) -> dict[str, int]:
    rows = (row.rpartition(" ") for row in knowledge.tables["number_words"])
    return {word: int(number) for word, _, number in rows}


@lru_cache(maxsize=4)
def _expressions(knowledge: Knowledge) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A number of hours or days behind its lead; and the verbs that say what must be done in them."""
    tables = knowledge.tables
    leads, words = _any_of(tables["within_leads"]), _any_of(_numbers(knowledge))
    number = rf"(?:(?P<word>{words})(?: (?P<digits>\d{{1,3}}))?|(?P<only>\d{{1,3}}))"
    units = r"(?:(?:calendar|whole|full|consecutive) )?(?P<unit>hour|day|hora|dia)s?\b"
    verbs = _any_of((*tables["within_executing"], *tables["within_others"]))
    return re.compile(rf"\b(?P<lead>{leads}) (?:in )?{number} {units}"), re.compile(rf"\b(?:{verbs})\b")


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(sorted(phrases, key=len, reverse=True))
