"""The ids of the sentences on slides: questions and answers by mark, answers by verdict, notes by case."""

from __future__ import annotations

from warrantcheck.model.forms import Where
from warrantcheck.model.verdict import Verdict

IS = {
    Verdict.JUDICIAL_WARRANT: "slides-is-judicial-warrant",
    Verdict.UNSIGNED_COURT_WARRANT: "slides-is-unsigned-court-warrant",
    Verdict.ADMINISTRATIVE_FORM: "slides-is-administrative-form",
    Verdict.OTHER_COURT_PAPER: "slides-is-other-court-paper",
    Verdict.NOT_A_WARRANT: "slides-is-not-a-warrant",
    Verdict.CONFLICTING: "slides-is-conflicting",
    Verdict.UNKNOWN_PAPER: "slides-is-unknown-paper",
    Verdict.UNREADABLE: "slides-is-unreadable",
}
TELLS = {  # a mark of data/training.toml: the question, the answer
    "top-dhs": ("slides-ask-top", "slides-tell-top-dhs"),
    "top-eoir": ("slides-ask-top", "slides-tell-top-eoir"),
    "top-federal-court": ("slides-ask-top", "slides-tell-top-federal-court"),
    "top-state-court": ("slides-ask-top", "slides-tell-top-state-court"),
    "top-nobody": ("slides-ask-top", "slides-tell-top-nobody"),
    "title-alien": ("slides-ask-title", "slides-tell-title-alien"),
    "title-removal": ("slides-ask-title", "slides-tell-title-removal-form"),
    "title-search": ("slides-ask-title", "slides-tell-title-search"),
    "title-arrest": ("slides-ask-title", "slides-tell-title-arrest"),
    "title-application": ("slides-ask-title", "slides-tell-title-application"),
    "title-eviction": ("slides-ask-title", "slides-tell-title-eviction"),
    "title-subpoena": ("slides-ask-title", "slides-tell-title-subpoena"),
    "title-detainer": ("slides-ask-title", "slides-tell-title-detainer"),
    "title-order": ("slides-ask-title", "slides-tell-title-order"),
    "title-flyer": ("slides-ask-title", "slides-tell-title-flyer"),
    "number-dhs": ("slides-ask-number", "slides-tell-number-dhs"),
    "number-ao": ("slides-ask-number", "slides-tell-number-ao"),
    "sign-officer": ("slides-ask-sign", "slides-tell-sign-officer"),
    "sign-judge": ("slides-ask-sign", "slides-tell-sign-judge"),
    "sign-issuing": ("slides-ask-sign", "slides-tell-sign-issuing"),
    "sign-blank": ("slides-ask-sign", "slides-tell-sign-blank"),
    "sign-immigration-judge": ("slides-ask-sign", "slides-tell-sign-immigration-judge"),
    "sign-court": ("slides-ask-sign", "slides-tell-sign-court"),
    "box-judge": ("slides-ask-box", "slides-tell-box-judge"),
    "address-yes": ("slides-ask-address", "slides-tell-address-yes"),
    "address-no": ("slides-ask-address", "slides-tell-address-no"),
    "date-last": ("slides-ask-date", "slides-tell-date-last"),
    "person-named": ("slides-ask-person", "slides-tell-person-named"),
    "text-command": ("slides-ask-text", "slides-tell-text-command"),
}
NOTES = {
    "agency-form": "slides-note-agency-form",
    "court-warrant": "slides-note-court-warrant",
    "judge-box": "slides-note-judge-box",
    "issuing-officer": "slides-note-issuing-officer",
    "immigration-judge": "slides-note-immigration-judge",
    "application": "slides-note-application",
    "eviction": "slides-note-eviction",
    "blank-line": "slides-note-blank-line",
    "subpoena": "slides-note-subpoena",
    "detainer": "slides-note-detainer",
    "flyer": "slides-note-flyer",
}
TRAPS = frozenset({"judge-box", "issuing-officer", "immigration-judge", "application", "eviction", "blank-line"})
WORDS = {  # of the page itself, by their names in the template
    "answer": "slides-answer",
    "back": "slides-back",
    "blank": "slides-blank",
    "broke_in": "slides-broke-in",
    "end": "slides-end",
    "full": "slides-full",
    "how": "slides-how",
    "next": "slides-next",
    "note_end": "slides-note-end",
    "note_start": "slides-note-start",
    "notes": "slides-notes",
    "presenter": "slides-presenter",
    "specimen": "slides-specimen",
    "subtitle": "slides-subtitle",
    "title": "slides-title",
}
REMEMBER = (
    "slides-remember-top",
    "slides-remember-sign",
    "slides-remember-name",
    "slides-remember-say",
    "slides-remember-call",
)
ASKS = {  # for papers of one's own, by where a mark stands
    Where.HEADING: "slides-ask-top",
    Where.TITLE: "slides-ask-title",
    Where.FORM_NUMBER: "slides-ask-number",
    Where.SIGNATURE_LABEL: "slides-ask-sign",
    Where.CHECK_BOX: "slides-ask-box",
}
