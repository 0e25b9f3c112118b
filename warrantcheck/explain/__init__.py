"""An assessment becomes sentences: ids are chosen here, the sentences stand in the catalogue."""

from __future__ import annotations

from warrantcheck.explain.call_note import call_note
from warrantcheck.explain.case import URGENT, Case
from warrantcheck.explain.guide import guide
from warrantcheck.explain.paper import concerns, paper
from warrantcheck.explain.place import here, say
from warrantcheck.explain.seen import seen
from warrantcheck.explain.voice import Draft, Line, Voice
from warrantcheck.explain.why import why
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.report import CAVEATS, Explanation
from warrantcheck.model.verdict import Assessment, Situation, Verdict

__all__ = ["URGENT", "call_note", "explain", "guide", "message"]


def message(knowledge: Knowledge, lang: str, id: str, **values: str | int | float) -> str:
    """A sentence of the catalogue with its placeholders filled; English where the language lacks it.

    Raises:
        KeyError: no such id, or a value for a placeholder is missing.
    """
    return knowledge.say(lang, id, **values)


def explain(assessment: Assessment, situation: Situation, knowledge: Knowledge, *, lang: str = "en") -> Explanation:
    """The whole answer in words: first line and sections, in the order in which they are read.

    Read text is quoted as it was read, shortened; whoever shows it replaces control characters and escapes it.

    Raises:
        KeyError: the catalogue lacks a sentence.
    """
    voice = Voice(knowledge, lang)
    case = Case(assessment, situation, voice)
    first = [seen(case), why(case)]
    if case.verdict is Verdict.UNSIGNED_COURT_WARRANT:
        first.reverse()  # its first words are "Do not block": a hurried reader gets no further
    drafts = [
        *first,
        paper(case),
        here(case),
        concerns(case),
        say(case),
        _do_not(case),
        _check(case),
        _unknown(case),
        _next(case),
    ]
    headline = _headline(case)
    drafts.append(_sources(case, {line.id for draft in drafts for line in draft.lines}))
    sections = [voice.put(draft, title=f"title-{draft.id}") for draft in drafts if draft.lines]
    reviewed = bool(knowledge.law_reviewed_by) and (case.form is None or bool(case.form.reviewed_by))
    sections.append(voice.put(voice.foot(reviewed=reviewed), title="title-foot"))
    return Explanation(lang=lang, headline=headline, sections=tuple(sections), reviewed=reviewed)


def _headline(case: Case) -> str:
    if case.taken_back:
        return case.say("headline-taken-back")
    if case.verdict is Verdict.UNREADABLE and any(one.id == "attached-inside" for one in case.assessment.concerns):
        return case.say("headline-attached-inside")
    if case.verdict is not Verdict.UNREADABLE:
        return case.say(f"headline-{case.verdict}")
    reason = next(iter(case.assessment.legibility.reasons), "unknown")
    own = f"headline-{case.verdict}-{reason}"
    return case.say(own if case.voice.has(own) else f"headline-{case.verdict}", how=case.say(f"legibility-{reason}"))


def _do_not(case: Case) -> Draft:
    more = case.voice.existing(f"do-not-more-{case.verdict}")
    return Draft("do-not", (Line("do-not"), Line("do-not-more"), *more), brief=1)


def _check(case: Case) -> Draft:
    first = "check-taken-back" if case.taken_back else f"check-{case.verdict}"
    return Draft("check", (Line(first), Line(f"check-more-{case.verdict}")), brief=1)


def _unknown(case: Case) -> Draft:
    return Draft(CAVEATS, (Line(f"unknown-{case.verdict}"), Line("unknown-always"), Line("unknown-officers")))


def _next(case: Case) -> Draft:
    """Whom to call: first the numbers that the person has noted down before."""
    general = "next-called" if case.voice.own_numbers(case.situation) else "next"
    ids = (f"{general}-{case.verdict}", f"next-{case.verdict}", general)
    first = next(id for id in ids if case.voice.has(id))
    return case.voice.whom_to_call(case.situation, Line(first), Line("next-more"), Line("next-more-film"))


def _sources(case: Case, used: set[str]) -> Draft:
    """The law behind the sentences of this answer, and the sources of what is said of the form."""
    told = used | {case.sentence_of(concern) for concern in case.assessment.concerns}  # with a page: in another's words
    lines = list(case.voice.law(told))
    if case.form and case.form.sources:
        lines.append(Line("source-form", {"sources": case.voice.cited(case.form.sources)}))
    return Draft("sources", tuple(lines))
