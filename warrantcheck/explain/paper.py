"""This paper: what it is, its entries, its parts, and what is odd about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from warrantcheck.explain.case import URGENT, Case, shortened
from warrantcheck.explain.voice import Draft, Line
from warrantcheck.model.findings import Basis, Field, Fields
from warrantcheck.model.forms import Role
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Asked, PartAssessed, Verdict

NOTES = 2  # on the first screen
LAST = URGENT[-1]  # a mark as a sample never takes the place of what to do
OF_A_TEXT = frozenset({"court", "judge"})  # what a flyer or an article shows belongs to the papers that it speaks of
NO_JUDGES = frozenset({Role.CLERK, Role.IMMIGRATION_JUDGE})  # whose names stand where a judge's does
WORDS = ("court", "judge", "agency")  # told what they mean in each full answer: all else hangs on them


def paper(case: Case) -> Draft:
    """What this paper is, its entries, and each part of a file that holds several."""
    lines: list[Line] = []
    if case.form:
        key = f"form-{case.form.id}"
        lines += case.voice.existing(f"{key}-what")
        for part in ("allows", "allows-not", "confused-with"):
            if case.voice.has(f"{key}-{part}"):
                lines.append(Line(f"paper-{part}", {"text": case.say(f"{key}-{part}")}))
    else:
        lines.append(Line(f"paper-{case.verdict}"))
    lines += _entries(case, case.assessment.fields)
    lines += _besides(case)
    if len(case.assessment.parts) > 1:
        lines += [_part(case, part) for part in case.assessment.parts]
    return Draft("paper", (*lines, *(Line(f"words-{word}") for word in WORDS)))


def _entries(case: Case, entries: Fields) -> Iterator[Line]:
    for name in Fields.__struct_fields__:
        entry: Field | None = getattr(entries, name)
        if entry is None or (case.verdict is Verdict.NOT_A_WARRANT and name in OF_A_TEXT):
            continue
        words = (
            case.voice.day(entry.value) if name in {"issued", "execute_by", "answer_by"} else shortened(entry.read_text)
        )
        role = case.assessment.signature.role if case.assessment.signature is not None else None
        if name == "judge" and role in NO_JUDGES:
            yield Line("paper-field-signer", {"words": words, "role": case.say(f"role-{role}")})
        else:
            yield Line(f"paper-field-{name.replace('_', '-')}", {"words": words})


def _besides(case: Case) -> Iterator[Line]:
    """What stands on the paper and could not be read or was not checked; its attachments."""
    assessment, say = case.assessment, case.say
    if assessment.unread:
        names = ", ".join(say(f"paper-entry-{name.replace('_', '-')}") for name in assessment.unread)
        yield Line("paper-unread", {"names": names})
    signature = assessment.signature
    if signature is not None and signature.basis is Basis.FIELD:
        yield Line("paper-digital-signature", {"words": shortened(signature.read_text or say("paper-nobody-named"))})
    present = [one.name for one in assessment.attachments if one.page is not None]
    if present:
        yield Line("paper-attachments", {"names": ", ".join(present)})


def _part(case: Case, part: PartAssessed) -> Line:
    name = case.say(f"paper-part-{part.verdict}")
    if part.form and case.voice.has(f"form-{part.form}-name"):
        name = f"{case.say(f'form-{part.form}-name')} ({name})"
    id = "paper-part-page" if part.first_page == part.last_page else "paper-part"
    return Line(id, {"first": part.first_page, "last": part.last_page, "name": name})


def concerns(case: Case) -> Draft:
    """What is odd about this paper, most urgent first."""
    urgent, asked = case.urgent, [_asked(case, one) for one in case.assessment.asked]
    lines: list[Line] = list(asked)
    for concern in urgent + [concern for concern in case.assessment.concerns if concern not in urgent]:
        if any(concern.id == f"{one.what}-mismatch" for one in case.assessment.asked):
            continue  # the question was answered
        id = case.sentence_of(concern)
        values = case.values_of(concern)
        lines.append(_paged(case, id, values, concern.page))
        if concern.id == "low-legibility":
            lines += case.voice.existing(*(f"legibility-{reason}" for reason in case.assessment.legibility.reasons))
    brief = max(min(len(asked) + len(urgent), NOTES), len(asked))
    # What was asked is always answered, and so is the first note; a further one gives way where there is no room.
    first = max(len(asked), int(bool(urgent) and urgent[0].id != LAST))
    lines = [replace(line, spare=first <= at < brief) for at, line in enumerate(lines)]
    return Draft("concerns", tuple(lines), brief=brief)


def _asked(case: Case, asked: Asked) -> Line:
    """The answer to what was asked, also where it agrees."""
    if asked.fits is Seen.NO:
        return _paged(case, f"concern-{asked.what}-mismatch", {}, asked.page)
    if asked.fits is Seen.YES:
        return _paged(case, f"asked-{asked.what}-yes", {}, asked.page)
    if not asked.found:
        return Line(f"asked-{asked.what}-none")
    id = "asked-address-unit" if asked.unit_not_given else f"asked-{asked.what}-cant-tell"
    return _paged(case, id, {}, asked.page)


def _paged(case: Case, id: str, values: Mapping[str, str | int], page: int | None) -> Line:
    """A sentence with its page, where there are several."""
    several = len(case.assessment.parts) > 1
    if page is None or not case.several_pages or (page == 1 and not several):
        return Line(id, values)
    return Line("concern-with-page", {"sentence": case.say(id, **values), "page": page})
