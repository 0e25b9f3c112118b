"""An assessment becomes sentences: ids are chosen here, the sentences stand in the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from itertools import zip_longest

from warrantcheck.model.findings import Field, Fields, Finding
from warrantcheck.model.forms import FALLBACK, Citation, Form, Knowledge, PointsTo, Statement, Weight, Where
from warrantcheck.model.report import CAVEATS, Explanation, Section
from warrantcheck.model.verdict import Assessment, Concern, PartAssessed, Situation, Verdict

ANY_PLACE = "private"  # the table of places.toml that holds an answer for everything

QUOTE = 60  # characters of read text in one quotation: two lines of the first screen
REASONS = 2  # why a page was hard to read: what to change first, not a list of ten tips
QUOTED = 8  # findings told in the full answer; what is beyond adds nothing and hides the rest
QUOTED_BRIEF = 2  # findings on the first screen: one says little, a third would not fit

# Kinds told apart only where all parts with the deciding verdict agree; else the general sentence is the true one. A
# removal form decides for all: it is the one paper of agencies about whose use in a home the courts disagree.
OVERRULING_KIND = "removal-warrant"

# What should be known at the door; the first that holds stands on the first screen. The others only in the full answer.
URGENT = (
    "specimen",
    "page-missing",
    "address-mismatch",
    "name-mismatch",
    "expired",
    "several-papers",
    "filing-copy",
    "immigration-judge",
    "hidden-text",
    "struck-out",
    "low-legibility",
)

# Where words tell most, told first.
TELLING = (
    Where.HEADING,
    Where.SIGNATURE_LABEL,
    Where.TITLE,
    Where.FORM_NUMBER,
    Where.LABEL,
    Where.BODY,
    Where.CHECK_BOX,
)


def message(knowledge: Knowledge, lang: str, id: str, **values: str | int | float) -> str:
    """A sentence of the catalogue with its placeholders filled; English where the language lacks it.

    Raises:
        KeyError: no such id, or a value for a placeholder is missing.
    """
    return knowledge.say(lang, id, **values)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a section, before it is put into words."""

    id: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Draft:
    id: str
    lines: tuple[_Line, ...]
    brief: int = 0


@dataclass(frozen=True, slots=True)
class _Case:
    """Everything that a section may ask for."""

    assessment: Assessment
    situation: Situation
    knowledge: Knowledge
    lang: str

    @property
    def verdict(self) -> Verdict:
        return self.assessment.verdict

    @property
    def form(self) -> Form | None:
        return self.knowledge.form(self.assessment.form) if self.assessment.form else None

    def say(self, id: str, **values: str | int) -> str:
        return message(self.knowledge, self.lang, id, **values)

    def has(self, id: str) -> bool:
        return id in self.knowledge.messages[FALLBACK]

    def existing(self, *ids: str) -> Iterator[_Line]:
        return (_Line(id) for id in ids if self.has(id))


def explain(assessment: Assessment, situation: Situation, knowledge: Knowledge, *, lang: str = "en") -> Explanation:
    """The whole answer in words: first line and sections, in the order in which they are read.

    Read text is quoted as it was read, shortened; whoever shows it replaces control characters and escapes it.

    Raises:
        KeyError: the catalogue lacks a sentence.
    """
    case = _Case(assessment, situation, knowledge, lang)
    drafts = [
        _why(case),
        _paper(case),
        _here(case),
        _concerns(case),
        _say(case),
        _do_not(case),
        _check(case),
        _unknown(case),
        _next(case),
    ]
    used = {line.id for draft in drafts for line in draft.lines}
    reviewed = bool(knowledge.law_reviewed_by) and (case.form is None or bool(case.form.reviewed_by))
    foot = _Line("foot-reviewed" if reviewed else "foot", {"date": _date(case, knowledge.law_as_of)})
    drafts += [_sources(case, used), _Draft("foot", (foot, _Line("foot-more")), brief=1)]
    return Explanation(
        lang=lang,
        headline=_headline(case),
        sections=tuple(_section(case, draft) for draft in drafts if draft.lines),
        reviewed=reviewed,
    )


def _section(case: _Case, draft: _Draft) -> Section:
    return Section(
        id=draft.id,
        title=case.say(f"title-{draft.id}"),
        lines=tuple(case.say(line.id, **line.values) for line in draft.lines),
        brief=draft.brief,
    )


def _headline(case: _Case) -> str:
    if case.verdict is not Verdict.UNREADABLE:
        return case.say(f"headline-{case.verdict}")
    reason = next(iter(case.assessment.legibility.reasons), "unknown")
    own = f"headline-{case.verdict}-{reason}"
    return case.say(own if case.has(own) else f"headline-{case.verdict}", how=case.say(f"legibility-{reason}"))


def _why(case: _Case) -> _Draft:
    """What kind of paper it was taken for, the rule that decided, the signature, and the words that it rests on."""
    lines = [_Line(f"rule-{case.assessment.reason.rule}")]
    if case.form and not case.form.general:
        lines.insert(0, _Line("paper-name", {"name": case.say(f"form-{case.form.id}-name")}))
    if case.verdict is Verdict.UNREADABLE:
        lines += case.existing(*(f"unclear-{reason}" for reason in case.assessment.legibility.reasons[:REASONS]))
    signature = _signature(case)
    of_court = bool(signature) and case.verdict in {Verdict.JUDICIAL_WARRANT, Verdict.UNSIGNED_COURT_WARRANT}
    if signature and of_court:
        lines.append(signature)
    seen = _deciding(case.assessment)
    room = QUOTED_BRIEF - of_court - bool(_urgent(case.assessment))
    first = len(lines) + min(len(seen), room)
    lines += [_quoted(case, "why-seen", finding) for finding in seen[:QUOTED]]
    if signature and not of_court:
        lines.append(signature)
    traps = _distinct(finding for finding in case.assessment.findings if finding.weight is Weight.NEVER)
    lines += [_quoted(case, "why-not-counted", finding) for finding in traps[:QUOTED]]
    return _Draft("why", tuple(lines), brief=first)


def _signature(case: _Case) -> _Line | None:
    signature = case.assessment.signature
    if signature is None or case.verdict is Verdict.UNREADABLE:
        return None
    role = case.say(f"role-{signature.role or 'none'}")
    return _Line(f"signature-{signature.state}", {"role": role, "page": signature.page})


def _distinct(findings: Iterable[Finding]) -> list[Finding]:
    return list({(finding.page, finding.where, finding.read_text): finding for finding in findings}.values())


def _deciding(assessment: Assessment) -> list[Finding]:
    """The findings that decided, most telling first: from different places first, or from each side in turn."""

    def telling(finding: Finding) -> tuple[bool, int, int]:
        return finding.weight is not Weight.DECISIVE, TELLING.index(finding.where), finding.page

    of_all_parts = assessment.verdict is Verdict.CONFLICTING  # what disagrees may stand in different parts
    pool = assessment.findings if of_all_parts else assessment.reason.findings
    ranked = sorted(_distinct(finding for finding in pool if finding.weight is not Weight.NEVER), key=telling)
    if assessment.verdict is Verdict.CONFLICTING:
        sides = [[finding for finding in ranked if finding.points_to is side] for side in PointsTo]
        return [finding for row in zip_longest(*sides) for finding in row if finding is not None]
    firsts = {finding.where: finding for finding in reversed(ranked)}
    lead = sorted(firsts.values(), key=telling)
    return lead + [finding for finding in ranked if finding not in lead]


def _shortened(read_text: str) -> str:
    words = " ".join(read_text.split())
    return words if len(words) <= QUOTE else words[: QUOTE - 3].rstrip() + "..."


def _quoted(case: _Case, id: str, finding: Finding) -> _Line:
    place = case.say(f"where-{finding.where}", page=finding.page)
    return _Line(id, {"words": _shortened(finding.read_text), "place": place})


def _paper(case: _Case) -> _Draft:
    """What this paper is, its entries, and each part of a file that holds several."""
    lines: list[_Line] = []
    if case.form:
        key = f"form-{case.form.id}"
        lines += case.existing(f"{key}-what")
        for part in ("allows", "allows-not", "confused-with"):
            if case.has(f"{key}-{part}"):
                lines.append(_Line(f"paper-{part}", {"text": case.say(f"{key}-{part}")}))
    else:
        lines.append(_Line(f"paper-{case.verdict}"))
    lines += _entries(case, case.assessment.fields)
    if len(case.assessment.parts) > 1:
        lines += [_part(case, part) for part in case.assessment.parts]
    return _Draft("paper", tuple(lines))


def _entries(case: _Case, entries: Fields) -> Iterator[_Line]:
    for name in (entry.name for entry in fields(Fields)):
        entry: Field | None = getattr(entries, name)
        if entry is None:
            continue
        words = _date(case, entry.value) if name in {"issued", "execute_by"} else _shortened(entry.read_text)
        yield _Line(f"paper-field-{name.replace('_', '-')}", {"words": words})


def _part(case: _Case, part: PartAssessed) -> _Line:
    name = case.say(f"paper-part-{part.verdict}")
    if part.form and case.has(f"form-{part.form}-name"):
        name = f"{case.say(f'form-{part.form}-name')} ({name})"
    id = "paper-part-page" if part.first_page == part.last_page else "paper-part"
    return _Line(id, {"first": part.first_page, "last": part.last_page, "name": name})


def _kind(assessment: Assessment) -> str | None:
    kinds = {part.kind for part in assessment.parts if part.verdict is assessment.verdict} | {assessment.kind}
    if OVERRULING_KIND in kinds:
        return OVERRULING_KIND
    kinds.discard(None)
    return kinds.pop() if len(kinds) == 1 else None


def _placed(case: _Case, prefix: str = "") -> str:
    """The id for this paper at this place: the closest that places.toml has.

    Raises:
        KeyError: not even the table for any place has one.
    """
    kind = _kind(case.assessment)
    situations = [f"{prefix}{case.verdict}-{kind}"] if kind else []
    situations.append(f"{prefix}{case.verdict}")
    for situation in situations:
        for place in (case.situation.place or ANY_PLACE, ANY_PLACE):
            if id := case.knowledge.places.get(place, {}).get(situation):
                return id
    raise KeyError(f"places.toml: {ANY_PLACE}: {situations[-1]}")


def _here(case: _Case) -> _Draft:
    id = _placed(case)
    lines = [_Line(id), *case.existing(f"{id}-more")]
    if case.situation.place is None:
        lines.append(_Line("here-places-differ"))
    return _Draft("here", tuple(lines), brief=1)


def _urgent(assessment: Assessment) -> list[Concern]:
    urgent = [concern for concern in assessment.concerns if concern.id in URGENT]
    return sorted(urgent, key=lambda concern: URGENT.index(concern.id))


def _concerns(case: _Case) -> _Draft:
    urgent = _urgent(case.assessment)
    lines: list[_Line] = []
    for concern in urgent + [concern for concern in case.assessment.concerns if concern not in urgent]:
        id = f"concern-{concern.id}"
        paged = _Line("concern-with-page", {"sentence": case.say(id), "page": concern.page}) if concern.page else None
        lines.append(paged or _Line(id))
        if concern.id == "low-legibility":
            lines += case.existing(*(f"legibility-{reason}" for reason in case.assessment.legibility.reasons))
    return _Draft("concerns", tuple(lines), brief=min(len(urgent), 1))


def _say(case: _Case) -> _Draft:
    lines = (_Line(_placed(case, "say-")), _Line("say-more"), _Line("say-more-staff"), _Line("say-more-silent"))
    return _Draft("say", lines, brief=1)


def _do_not(case: _Case) -> _Draft:
    more = case.existing(f"do-not-more-{case.verdict}")
    return _Draft("do-not", (_Line("do-not"), _Line("do-not-more"), *more), brief=1)


def _check(case: _Case) -> _Draft:
    return _Draft("check", (_Line(f"check-{case.verdict}"), _Line(f"check-more-{case.verdict}")), brief=1)


def _unknown(case: _Case) -> _Draft:
    return _Draft(CAVEATS, (_Line(f"unknown-{case.verdict}"), _Line("unknown-always"), _Line("unknown-officers")))


def _next(case: _Case) -> _Draft:
    own = f"next-{case.verdict}"
    lines = (_Line(own if case.has(own) else "next"), _Line("next-more"), _Line("next-more-film"))
    return _Draft("next", lines, brief=1)


def _sources(case: _Case, used: set[str]) -> _Draft:
    """The law behind the sentences of this answer, and the sources of what is said of the form."""
    lines = [
        _Line("source-line", {"sentence": case.say(f"law-{statement.id}"), "sources": _cited(case, statement.sources)})
        for statement in case.knowledge.law
        if _supports(statement, used, case.assessment.concerns)
    ]
    if case.form and case.form.sources:
        lines.append(_Line("source-form", {"sources": _cited(case, case.form.sources)}))
    return _Draft("sources", tuple(lines))


def _supports(statement: Statement, used: set[str], concerns: tuple[Concern, ...]) -> bool:
    told = used | {f"concern-{concern.id}" for concern in concerns}  # with a page they are told in another's words
    return not told.isdisjoint(statement.supports)


def _cited(case: _Case, sources: tuple[Citation, ...]) -> str:
    return "; ".join(
        case.say(
            "source-with-address" if source.url else "source",
            title=source.title,
            dated=source.dated or case.say("source-undated"),
            checked=source.checked or case.say("source-undated"),
            **({"url": source.url} if source.url else {}),
        )
        for source in sources
    )


def _date(case: _Case, iso: str) -> str:
    """An ISO date as people write it; as it stands where it is none."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return case.say("date", month=case.say(f"month-{day.month}"), day=day.day, year=day.year)
