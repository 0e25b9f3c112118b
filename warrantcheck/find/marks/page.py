"""The findings of a page by itself: markers of the catalogue, names that head it, signers' labels, a form's fields."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.marks.commands import commands
from warrantcheck.find.marks.field_names import known_by_fields
from warrantcheck.find.marks.phrases import find_phrases
from warrantcheck.find.names.heads import headings
from warrantcheck.find.signing.signers import signer_labels
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, Weight, Where

INSIDE = 0.6  # of a label's area that lies in a court's name
_LIE_OVER_OTHERS = frozenset({Where.BODY, Where.CHECK_BOX})


def page_findings(layout: Layout, knowledge: Knowledge) -> tuple[Finding, ...]:
    """Everything on a page that tells whose paper it is."""
    phrases = find_phrases(layout, knowledge)
    courts = headings(layout, knowledge)
    phrases = tuple(one for one in phrases if not _names_a_court(one, courts))
    taken = (
        *(one for one in phrases if one.where not in _LIE_OVER_OTHERS and one.claim is not Claim.MARKS_THE_COPY),
        *courts,
    )
    signers = signer_labels(layout, knowledge, taken)
    told = commands(layout, knowledge)
    every = (*phrases, *courts, *signers, *told, *known_by_fields(layout.page, knowledge))
    return _parties_under_courts(every, knowledge)


def _names_a_court(label: Finding, courts: Sequence[Finding]) -> bool:
    """Whether a signer's label is a row of a court's name: "MAGISTRATE COURT" under its county."""
    sure = (one.box for one in courts if one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE)
    return label.where is Where.SIGNATURE_LABEL and any(
        box.overlap(label.box) > INSIDE * label.box.area for box in sure
    )


def _parties_under_courts(findings: Sequence[Finding], knowledge: Knowledge) -> tuple[Finding, ...]:
    """Agencies' names that stand under a court's heading are a party's or an addressee's: they head nothing. Nor does
    that of the agency under which a court sits, a Court of Indian Offenses, wherever it stands."""
    courts = [one for one in findings if one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE]
    if not courts:
        return tuple(findings)
    highest = min((one.box for one in courts), key=lambda box: box.top)
    tables = knowledge.tables
    kept = tables["agencies_over_courts"] if _any_says(courts, tables["courts_under_agencies"]) else ()
    return tuple(
        replace(one, claim=Claim.NAMES_PARTY)
        if one.claim is Claim.NAMES_AGENCY
        and (one.box.top > highest.top + min(one.box.height, highest.height) or _any_says([one], kept))
        else one
        for one in findings
    )


def _any_says(findings: Sequence[Finding], names: Sequence[str]) -> bool:
    return any(name in normal(one.read_text) for one in findings for name in names)
