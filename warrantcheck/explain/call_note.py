"""Six lines to read out on the phone, so that whoever helps from afar has what the paper says."""

from __future__ import annotations

from datetime import datetime

from warrantcheck.explain.case import Case, shortened
from warrantcheck.explain.seen import names
from warrantcheck.explain.voice import Voice
from warrantcheck.model.findings import Field
from warrantcheck.model.forms import Family, Knowledge
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Assessment, Concern, Situation, Verdict

CONCERNS = 4  # told on the phone: most urgent first; more is not listened to
TOLD = 120  # characters of read text: a court's whole name, and an address of two lines


def call_note(
    assessment: Assessment,
    situation: Situation,
    knowledge: Knowledge,
    *,
    now: datetime,
    lang: str = "en",
    whole: bool = False,
) -> tuple[str, ...]:
    """Six lines: paper, who issued it, who signed, for whom and where, dates and the time now, concerns.

    Args:
        assessment: what the paper was taken for.
        situation: the place of the person.
        knowledge: sentences and forms.
        now: the computer's clock; the note names the minute, in the computer's own time.
        lang: language of the note.
        whole: the name in full; otherwise its initials, since the line may be overheard or the text passed on.

    Raises:
        KeyError: the catalogue lacks a sentence.
    """
    voice = Voice(knowledge, lang)
    case = Case(assessment, situation, voice)
    none = voice.say("call-none")
    entries = assessment.fields
    person = _words(entries.person)
    dates = {
        "issued": voice.day(entries.issued.value) if entries.issued else none,
        "last": voice.day(entries.execute_by.value) if entries.execute_by else none,
        "now": f"{voice.day(now.date().isoformat())}, {now:%H:%M}",
    }
    told = [voice.say(f"call-concern-{concern.id}") for concern in _ranked(case)[:CONCERNS]]
    return (
        voice.say("call-paper", what=voice.say(f"paper-part-{case.verdict}"), form=_form(case) or none),
        _from(case),
        voice.say("call-signed", signature=_signature(case)),
        voice.say(
            "call-for",
            address=_words(entries.address) or none,
            person=(person if whole else initials(person)) or none,
        ),
        voice.say("call-dates", **dates),
        voice.say("call-concerns", concerns="; ".join(told) or none),
    )


def initials(read_name: str) -> str:
    """The first letters of a name's words, in the order in which they stand: "EXAMPLE, Ana Maria" is "E. A. M."."""
    words = [word.strip(".,;:()'\"") for word in read_name.split()]
    return " ".join(f"{word[0].upper()}." for word in words if word and word[0].isalpha())


def _words(entry: Field | None) -> str:
    return shortened(entry.read_text, TOLD).strip(" ,;:") if entry else ""


def _form(case: Case) -> str:
    return case.say(f"form-{case.form.id}-name") if case.form else ""


def _from(case: Case) -> str:
    """Who issued it, and which of the marks that tell a court's paper from an agency's were looked for in vain."""
    issuer = _issuer(case) or case.say("call-none")
    missing = ", ".join(names(case, Seen.NO))
    return case.say("call-from-missing" if missing else "call-from", issuer=issuer, names=missing)


def _issuer(case: Case) -> str:
    """The court as read; for a paper that is no court's, who issues that form."""
    if case.verdict is Verdict.NOT_A_WARRANT:
        return ""  # a flyer that shows a court's heading comes from no court
    court = _words(case.assessment.fields.court)
    if court or case.form is None or case.form.family is not Family.AGENCY_FORM:
        return court
    return case.form.issuer


def _signature(case: Case) -> str:
    signature = case.assessment.signature
    if signature is None:
        return case.say("call-none")
    return case.say(f"call-signature-{signature.state}", role=case.say(f"role-{signature.role or 'none'}"))


def _ranked(case: Case) -> list[Concern]:
    urgent = case.urgent
    return urgent + [concern for concern in case.assessment.concerns if concern not in urgent]
