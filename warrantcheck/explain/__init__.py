"""An assessment becomes sentences: ids are chosen here, the sentences stand in the catalogue."""

from __future__ import annotations

from warrantcheck.explain.call_note import call_note
from warrantcheck.explain.case import MENDED, URGENT, Case
from warrantcheck.explain.guide import guide
from warrantcheck.explain.names import names
from warrantcheck.explain.paper import concerns, paper
from warrantcheck.explain.place import do_not, here, say
from warrantcheck.explain.seen import each, seen
from warrantcheck.explain.voice import Draft, Line, Voice
from warrantcheck.explain.why import faults, why
from warrantcheck.model.forms import Knowledge, LetsIn
from warrantcheck.model.report import CAVEATS, Explanation
from warrantcheck.model.verdict import Assessment, MarkSeen, Situation, Verdict

__all__ = ["URGENT", "call_note", "explain", "guide", "marks", "message"]


# Nothing to keep of what could not be read; what to keep of a court's paper its own sentence says.
NO_NOTE = frozenset({Verdict.UNREADABLE, Verdict.OTHER_COURT_PAPER})


def message(knowledge: Knowledge, lang: str, id: str, **values: str | int | float) -> str:
    """A sentence of the catalogue with its placeholders filled; English where the language lacks it.

    Raises:
        KeyError: no such id, or a value for a placeholder is missing.
    """
    return knowledge.say(lang, id, **values)


def explain(
    assessment: Assessment, situation: Situation, knowledge: Knowledge, *, lang: str = "en", pictured: bool = True
) -> Explanation:
    """The whole answer in words: first line and sections, in the order in which they are read.

    Read text is quoted as it was read, or as its form prints it where that is sure, shortened; whoever shows it
    replaces control characters and escapes it. `pictured` says whether it is a picture, that could be taken again.

    Raises:
        KeyError: the catalogue lacks a sentence.
    """
    voice = Voice(knowledge, lang)
    case = Case(assessment, situation, voice)
    drafts = [
        seen(case),
        names(case),
        here(case),  # what to do comes before why
        concerns(case),
        say(case),
        do_not(case),
        _next(case),
        _check(case, pictured=pictured),
        why(case),
        paper(case),
        _unknown(case),
    ]
    headline = _headline(case, pictured=pictured)
    drafts.append(_sources(case, {line.id for draft in drafts for line in draft.lines}))
    sections = [voice.put(draft, title=f"title-{draft.id}") for draft in drafts if draft.lines]
    reviewed = bool(knowledge.law_reviewed_by) and (case.form is None or bool(case.form.reviewed_by))
    unknown = () if case.state_law.of_paper else case.state_law.not_known()
    foot = voice.foot(reviewed=reviewed, today=situation.today, notes=unknown)
    sections.append(voice.put(foot, title="title-foot"))
    return Explanation(lang=lang, headline=headline, sections=tuple(sections), reviewed=reviewed)


def marks(
    assessment: Assessment, situation: Situation, knowledge: Knowledge, *, lang: str = "en"
) -> tuple[tuple[MarkSeen, str], ...]:
    """Each of the four marks with its words, for whoever shows them one by one."""
    return each(Case(assessment, situation, Voice(knowledge, lang)))


def _headline(case: Case, *, pictured: bool) -> str:
    if case.mark is not None:
        return case.say(f"headline-{case.mark}")
    if case.verdict is Verdict.UNREADABLE and any(one.id == "attached-inside" for one in case.assessment.concerns):
        return case.say("headline-attached-inside")
    if case.verdict is not Verdict.UNREADABLE:
        return case.say(f"headline-{case.verdict}")
    reason = next(iter(faults(case.assessment.legibility)), "unknown")
    own = f"headline-{case.verdict}-{reason}"
    if case.voice.has(own):
        return case.say(own, how=case.say(f"legibility-{reason}"))
    if not pictured:
        return case.say("headline-unreadable-file", how=case.say("legibility-a-file"))
    return case.say(f"headline-{case.verdict}", how=case.say(f"legibility-{reason}"))


def _check(case: Case, *, pictured: bool) -> Draft:
    """What to look at with one's own eyes; first how to take a picture again that lacks something."""
    again: list[Line] = []
    fault = next(iter(faults(case.assessment.legibility)), None)
    warrant = case.verdict is Verdict.UNSIGNED_COURT_WARRANT
    if pictured and case.verdict is not Verdict.UNREADABLE and fault in MENDED:
        told = {"fault": case.say(f"unclear-{fault}"), "how": case.say(f"legibility-{fault}")}
        again.append(Line("check-retake", told))
    elif warrant and case.assessment.signature is None:
        again.append(Line("check-no-line" if pictured else "check-no-page"))
    kind = "arrest" if case.main is not None and case.main.traits.lets_in is LetsIn.ARREST else ""
    own = f"check-{case.verdict}-{kind}"
    first = f"check-{case.mark}" if case.mark else own if case.voice.has(own) else f"check-{case.verdict}"
    lines = (*again, Line(first, spare=True), Line(f"check-more-{case.verdict}"))
    return Draft("check", lines, brief=len(again) + 1)


def _unknown(case: Case) -> Draft:
    return Draft(CAVEATS, (Line(f"unknown-{case.verdict}"), Line("unknown-always"), Line("unknown-officers")))


def _next(case: Case) -> Draft:
    """Whom to call: first the numbers that the person has noted down before."""
    general = "next-called" if case.voice.own_numbers(case.situation) else "next"
    ids = (f"{general}-{case.verdict}", f"next-{case.verdict}", general)
    first = next(id for id in ids if case.voice.has(id))
    firsts = (Line(first),) if case.verdict in NO_NOTE else (Line(first), Line("next-note", spare=True))
    return case.voice.whom_to_call(case.situation, firsts, Line("next-more"), Line("next-more-film"))


def _sources(case: Case, used: set[str]) -> Draft:
    """The law behind the sentences of this answer, and the sources of what is said of the form."""
    told = used | {case.sentence_of(concern) for concern in case.assessment.concerns}  # with a page: in another's words
    lines = list(case.voice.law(told))
    if case.form and case.form.sources:
        lines.append(Line("source-form", {"sources": case.voice.cited(case.form.sources)}))
    return Draft("sources", tuple(lines))
