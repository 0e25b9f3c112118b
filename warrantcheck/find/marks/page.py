"""The findings of a page by itself: markers of the catalogue, names that head it, signers' labels, a form's fields."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.find.lines.layout import Layout
from warrantcheck.find.marks.field_names import known_by_fields
from warrantcheck.find.marks.phrases import find_phrases
from warrantcheck.find.names.heads import headings
from warrantcheck.find.names.signers import signer_labels
from warrantcheck.model.claims import Claim
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import Knowledge, Weight, Where

_LIE_OVER_OTHERS = frozenset({Where.BODY, Where.CHECK_BOX})


def page_findings(layout: Layout, knowledge: Knowledge) -> tuple[Finding, ...]:
    """Everything on a page that tells whose paper it is."""
    phrases = find_phrases(layout, knowledge)
    courts = headings(layout, knowledge)
    taken = (
        *(one for one in phrases if one.where not in _LIE_OVER_OTHERS and one.claim is not Claim.MARKS_THE_COPY),
        *courts,
    )
    signers = signer_labels(layout, knowledge, taken)
    return _only_above((*phrases, *courts, *signers, *known_by_fields(layout.page, knowledge)))


def _only_above(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Agencies' headings that stand under a court's are the caption's parties or addressees, not the issuer."""
    courts = [one.box.top for one in findings if one.claim is Claim.NAMES_COURT and one.weight is Weight.DECISIVE]
    if not courts:
        return tuple(findings)
    highest = min(courts)
    return tuple(
        one for one in findings if not (one.claim is Claim.NAMES_AGENCY and one.box.top > highest + one.box.height)
    )
