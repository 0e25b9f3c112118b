"""What to do and say when no paper is shown, or when officers say that they need none."""

from __future__ import annotations

from collections.abc import Iterable

from warrantcheck.explain.place import BALANCE, told_always
from warrantcheck.explain.state import StateLaw
from warrantcheck.explain.voice import Draft, Line, Voice
from warrantcheck.model.forms import ANY_PLACE, Knowledge, Topic
from warrantcheck.model.report import CAVEATS, Explanation
from warrantcheck.model.verdict import Situation

# In the order in which it may happen.
MOMENTS = ("no-paper", "no-need", "emergency", "come-in", "come-back")


def topics_at(knowledge: Knowledge, place: str | None) -> tuple[Topic, ...]:
    """The topics in the guide for a kind of place; all of them where none is named."""
    return tuple(one for one in knowledge.guide if place is None or one.at & {place, ANY_PLACE})


def guide(situation: Situation, knowledge: Knowledge, *, lang: str = "en", topic: str | None = None) -> Explanation:
    """The moments at a door, what to say and what not to do; topics and the law behind it for the full form.

    Args:
        situation: the place, the state, own numbers.
        knowledge: sentences, topics, law.
        lang: language of the guide.
        topic: one topic alone, whole.

    Raises:
        KeyError: the catalogue lacks a sentence, or there is no such topic.
    """
    voice = Voice(knowledge, lang)
    law = StateLaw(voice, situation.state, situation.place)
    if topic is not None:
        one = next((one for one in knowledge.guide if one.id == topic), None)
        if one is None:
            raise KeyError(topic)
        drafts = [_topic(voice, one, brief=True)]
    else:
        drafts = _door(voice, situation, law)
    do_not = (Line("do-not"), Line("not-crimes"), Line("do-not-more"), *BALANCE[1:])
    drafts.append(Draft("do-not", do_not, brief=2))
    first = Line("next-called" if voice.own_numbers(situation) else "next")
    drafts.append(voice.whom_to_call(situation, (first,), Line("next-note"), Line("next-more-film")))
    drafts.append(Draft(CAVEATS, (Line("guide-unknown"), Line("unknown-officers"))))
    drafts.append(Draft("sources", voice.law(line.id for draft in drafts for line in draft.lines)))
    headline = voice.say("guide-headline")
    sections = [voice.put(draft, title=f"title-{draft.id}") for draft in drafts if draft.lines]
    reviewed = bool(knowledge.law_reviewed_by)
    foot = voice.foot(reviewed=reviewed, today=situation.today, notes=law.not_known())
    sections.append(voice.put(foot, title="title-foot"))
    return Explanation(lang=lang, headline=headline, sections=tuple(sections), reviewed=reviewed)


def _door(voice: Voice, situation: Situation, law: StateLaw) -> list[Draft]:
    """The moments, what holds at this place, and the topics that belong to it."""
    drafts = [Draft(f"guide-{moment}", _told(voice, (f"guide-{moment}",)), brief=1) for moment in MOMENTS]
    if situation.place:
        general = f"guide-here-{situation.place}"
        own = law.guide()
        more = (*((Line(general),) if own else ()), *voice.existing(f"{general}-more"))
        more += (*map(Line, told_always(voice, situation.place)), *law.adds())
        drafts.insert(1, Draft("guide-here", (Line(own or general), *more), brief=1))
    elif law.state is not None:
        drafts.insert(1, Draft("guide-here", tuple(law.adds())))
    topics = topics_at(voice.knowledge, situation.place)
    names = ", ".join(one.id for one in topics)
    drafts.append(Draft("guide-topics", (Line("guide-topics", {"topics": names}),), brief=1))
    told: set[str] = set()
    for one in topics:
        drafts.append(_topic(voice, one, but=frozenset(told)))
        told.update(one.says)
    return drafts


def _topic(voice: Voice, topic: Topic, *, brief: bool = False, but: frozenset[str] = frozenset()) -> Draft:
    """A topic; without what another one has said already."""
    lines = _told(voice, (id for id in topic.says if id not in but))
    return Draft(f"guide-{topic.id}", lines, brief=len(lines) if brief else 0)


def _told(voice: Voice, ids: Iterable[str]) -> tuple[Line, ...]:
    """Sentences, what more there is of each, and in another language the English of what is to be said aloud."""
    return tuple(line for id in ids for line in (Line(id), *_english(voice, id), *voice.existing(f"{id}-more")))


def _english(voice: Voice, id: str) -> tuple[Line, ...]:
    spoken = voice.in_english(id)
    return (spoken,) if spoken is not None else ()
