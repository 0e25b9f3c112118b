"""What to do and say when no paper is shown, or when officers say that they need none."""

from __future__ import annotations

from warrantcheck.explain.voice import Draft, Line, Voice
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.report import CAVEATS, Explanation
from warrantcheck.model.verdict import Situation

# In the order in which it may happen.
MOMENTS = ("no-paper", "no-need", "emergency", "come-in", "come-back")


def guide(situation: Situation, knowledge: Knowledge, *, lang: str = "en") -> Explanation:
    """The moments at a door, what to say and what not to do; the law behind it for the full form.

    Raises:
        KeyError: the catalogue lacks a sentence.
    """
    voice = Voice(knowledge, lang)
    drafts = [Draft(f"guide-{moment}", _told(voice, f"guide-{moment}"), brief=1) for moment in MOMENTS]
    if situation.place:
        drafts.insert(1, Draft("guide-here", _told(voice, f"guide-here-{situation.place}"), brief=1))
    drafts.append(Draft("do-not", (Line("do-not"), Line("do-not-more")), brief=1))
    firsts = (Line("next-called" if voice.own_numbers(situation) else "next"), Line("next-note"))
    drafts.append(voice.whom_to_call(situation, firsts, Line("next-more-film")))
    drafts.append(Draft(CAVEATS, (Line("guide-unknown"), Line("unknown-officers"))))
    drafts.append(Draft("sources", voice.law(line.id for draft in drafts for line in draft.lines)))
    headline = voice.say("guide-headline")
    sections = [voice.put(draft, title=f"title-{draft.id}") for draft in drafts if draft.lines]
    reviewed = bool(knowledge.law_reviewed_by)
    sections.append(voice.put(voice.foot(reviewed=reviewed), title="title-foot"))
    return Explanation(lang=lang, headline=headline, sections=tuple(sections), reviewed=reviewed)


def _told(voice: Voice, id: str) -> tuple[Line, ...]:
    return (Line(id), *voice.existing(f"{id}-more"))
