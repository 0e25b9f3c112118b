"""Builders for tests of what people read: the shipped sentences, and assessments made by hand."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import warrantcheck
from warrantcheck.explain import explain
from warrantcheck.knowledge import load_knowledge
from warrantcheck.knowledge.files import read_toml
from warrantcheck.model.findings import Capacity, Fields, Finding, Signature, SignatureState
from warrantcheck.model.forms import Citation, Family, Form, Knowledge, PointsTo, Role, Weight, Where
from warrantcheck.model.paper import Box, Kind, Legibility, Page, Paper, Seen, Source, Via
from warrantcheck.model.report import Report
from warrantcheck.model.verdict import Assessment, Concern, MarkId, MarkSeen, PartAssessed, Reason, Situation, Verdict

DATA = Path(next(iter(warrantcheck.__path__))) / "data"
BOX = Box(x0=72.0, top=72.0, x1=300.04, bottom=90.0)
TODAY = date(2026, 11, 22)
PLACES = (
    "home",
    "apartment-building",
    "business",
    "clinic",
    "school",
    "worship",
    "hotel",
    "shelter",
    "dorm",
    "vehicle",
    "street",
    None,
)

KINDS = {
    Verdict.JUDICIAL_WARRANT: ("search", "arrest", "inspection", "seizure", "tracking", None),
    Verdict.UNSIGNED_COURT_WARRANT: ("search", "arrest", None),
    Verdict.ADMINISTRATIVE_FORM: (
        "immigration-arrest",
        "removal-warrant",
        "agency-subpoena",
        "detainer",
        "notice-to-appear",
        "hearing-notice",
        "immigration-court-order",
        "agency-paper",
        None,
    ),
    Verdict.OTHER_COURT_PAPER: (
        "subpoena",
        "application",
        "affidavit",
        "complaint",
        "attachment",
        "return",
        "eviction",
        "order",
        "court-paper",
        None,
    ),
    Verdict.NOT_A_WARRANT: ("consent-form", "flyer", None),
    Verdict.CONFLICTING: (None,),
    Verdict.UNKNOWN_PAPER: (None,),
    Verdict.UNREADABLE: (None,),
}
EVERY_KIND = [(verdict, kind) for verdict, kinds in KINDS.items() for kind in kinds]
RULES = {
    Verdict.JUDICIAL_WARRANT: "signed-court-warrant",
    Verdict.UNSIGNED_COURT_WARRANT: "court-warrant-not-signed",
    Verdict.ADMINISTRATIVE_FORM: "agency-form",
    Verdict.OTHER_COURT_PAPER: "other-court-paper",
    Verdict.NOT_A_WARRANT: "no-warrant-paper",
    Verdict.CONFLICTING: "both-kinds",
    Verdict.UNKNOWN_PAPER: "undecided",
    Verdict.UNREADABLE: "unreadable",
}
SIGNERS = {
    Verdict.JUDICIAL_WARRANT: (Role.MAGISTRATE, SignatureState.SIGNED),
    Verdict.UNSIGNED_COURT_WARRANT: (Role.JUDGE, SignatureState.BLANK),
    Verdict.ADMINISTRATIVE_FORM: (Role.IMMIGRATION_OFFICER, SignatureState.SIGNED),
}


LANGUAGES = ("en", "es")


@cache
def sentences(lang: str = "en") -> dict[str, str]:
    """Those of the catalogue. English words about a form stand in the form's own file."""
    of_forms = "form-" if lang == "en" else " "
    return {id: text for id, text in shipped().messages[lang].items() if not id.startswith(of_forms)}


def one_form(kind: str | None) -> Form:
    return Form(
        id="specimen-form",
        title="Specimen Form",
        family=Family.AGENCY_FORM,
        kind=kind or "other",
        issuer="An invented agency",
        markers=(),
        editions=("09/16", "10/23"),
        sources=(Citation(title="A stored copy of the form", dated="2016-09", checked="2026-11-22"),),
    )


@cache
def knowledge(kind: str | None = None) -> Knowledge:
    """The sentences, places and law that are shipped, and one invented form with a long name."""
    told = shipped()
    own = {
        "form-specimen-form-name": "Form S-123, an agency's form with a name of two lines",
        "form-specimen-form-what": "This is a form of an agency.",
        "form-specimen-form-allows": "Officers may use it in public places.",
        "form-specimen-form-allows-not": "On its own it gives no right to enter a home.",
        "form-specimen-form-confused-with": "A court's warrant. Look at the top.",
    }
    own_es = {
        "form-specimen-form-name": "Formulario S-123, un papel de agencia con nombre de dos líneas",
        "form-specimen-form-what": "Es un formulario de una agencia.",
        "form-specimen-form-allows": "Los agentes pueden usarlo en lugares públicos.",
        "form-specimen-form-allows-not": "Por sí solo no da derecho a entrar en una casa.",
        "form-specimen-form-confused-with": "Una orden de un tribunal. Mire arriba.",
    }
    return Knowledge(
        forms=(one_form(kind),),
        signs=(),
        tables={},
        messages={"en": sentences() | own, "es": sentences("es") | own_es},
        places=read_toml(DATA / "places.toml"),
        law_as_of=told.law_as_of,
        law_newest=told.law_newest,
        courts={},
        law=told.law,
        states=told.states,
        guide=told.guide,
        lists=told.lists,
    )


@cache
def shipped() -> Knowledge:
    """What is shipped. That it is what the files say is a test of its own, and takes five seconds."""
    return load_knowledge()


def finding(read_text: str = "U.S. DEPARTMENT OF HOMELAND SECURITY", **changes: Any) -> Finding:
    values: dict[str, Any] = {
        "form": "specimen-form",
        "marker": "heading",
        "points_to": PointsTo.ADMINISTRATIVE,
        "weight": Weight.DECISIVE,
        "where": Where.HEADING,
        "read_text": read_text,
        "page": 1,
        "box": BOX,
        "via": Via.OCR,
        "score": 0.97654,
    }
    return Finding(**(values | changes))


TWO_LONG = (
    finding("UNITED STATES DEPARTMENT OF SPECIMENS, OFFICE OF INVENTED PAPERS AND MORE"),
    finding(
        "(Signature of the Officer of the Office of Invented Papers, Title)",
        marker="label",
        where=Where.SIGNATURE_LABEL,
        page=2,
    ),
)


OFFICER, JUDGE = (
    Signature(role=role, state=SignatureState.SIGNED, page=2, box=BOX, capacity=Capacity.ISSUES)
    for role in (Role.IMMIGRATION_JUDGE, Role.MAGISTRATE)
)
LONG_COURT = "UNITED STATES DISTRICT COURT for the Northern District of Specimens and Samples"


def marks(verdict: Verdict) -> tuple[MarkSeen, ...]:
    """Those of such a paper, with long names."""
    found = {
        MarkId.COURT_NAME: MarkSeen(id=MarkId.COURT_NAME, seen=Seen.YES, read_text=LONG_COURT, page=1, box=BOX),
        MarkId.JUDGES_LINE: MarkSeen(
            id=MarkId.JUDGES_LINE, seen=Seen.YES, read_text="Judge's signature", page=2, box=BOX, signature=JUDGE
        ),
        MarkId.AGENCY_HEADING: MarkSeen(
            id=MarkId.AGENCY_HEADING, seen=Seen.YES, read_text=TWO_LONG[0].read_text, page=1, box=BOX
        ),
        MarkId.OFFICERS_LINE: MarkSeen(
            id=MarkId.OFFICERS_LINE, seen=Seen.YES, read_text="(Signature)", page=2, box=BOX, signature=OFFICER
        ),
    }
    of_court = {MarkId.COURT_NAME, MarkId.JUDGES_LINE}
    there = {
        Verdict.JUDICIAL_WARRANT: of_court,
        Verdict.UNSIGNED_COURT_WARRANT: of_court,
        Verdict.ADMINISTRATIVE_FORM: set(MarkId) - of_court,
        Verdict.OTHER_COURT_PAPER: of_court,
        Verdict.CONFLICTING: set(MarkId),
    }.get(verdict, set())
    lost = Seen.CANT_TELL if verdict is Verdict.UNREADABLE else Seen.NO
    return tuple(found[id] if id in there else MarkSeen(id=id, seen=lost) for id in MarkId)


def assessment(verdict: Verdict, kind: str | None = None, **changes: Any) -> Assessment:
    """An assessment with long names and long quotations, so that what fits here fits anywhere."""
    findings = changes.pop("findings", TWO_LONG)
    known = verdict not in {Verdict.CONFLICTING, Verdict.UNKNOWN_PAPER, Verdict.UNREADABLE}
    legibility = Legibility(seen=Seen.YES)
    if verdict is Verdict.UNREADABLE:
        legibility = Legibility(seen=Seen.CANT_TELL, reasons=("too-blurred", "bottom-cut-off"))
    reason = Reason(rule=changes.pop("rule", RULES[verdict]), findings=findings)
    signature = None
    if verdict in SIGNERS:
        role, state = SIGNERS[verdict]
        signature = Signature(role=role, state=state, page=2, box=BOX)
    values: dict[str, Any] = {
        "verdict": verdict,
        "form": "specimen-form" if known and kind else None,
        "kind": kind,
        "reason": reason,
        "parts": (part(verdict, kind),),
        "signature": signature,
        "marks": marks(verdict),
        "fields": Fields(),
        "findings": findings,
        "concerns": (),
        "legibility": legibility,
    }
    return Assessment(**(values | changes))


def part(verdict: Verdict, kind: str | None = None, first: int = 1, last: int = 2) -> PartAssessed:
    return PartAssessed(
        first_page=first,
        last_page=last,
        verdict=verdict,
        form="specimen-form" if kind else None,
        kind=kind,
        reason=Reason(rule=RULES[verdict]),
        legibility=Legibility(seen=Seen.YES),
        traits=load_knowledge().kind(kind),
    )


def situation(place: str | None = None, **own: Any) -> Situation:
    return Situation(today=TODAY, place=place, **own)


def source(name: str = "photo.jpg", digit: str = "a") -> Source:
    return Source(name=name, kind=Kind.JPEG, sha256=digit * 64, data=b"paper")


def report(assessed: Assessment, place: str | None = None, *, known: Knowledge | None = None, **changes: Any) -> Report:
    page = Page(number=1, width=612.0, height=792.0, words=(), legibility=assessed.legibility)
    values: dict[str, Any] = {
        "paper": Paper(sources=changes.pop("sources", (source(),)), pages=(page,)),
        "assessment": assessed,
        "explanation": explain(
            assessed,
            situation(place, **changes.pop("own", {})),
            known or knowledge(),
            lang=changes.pop("lang", "en"),
        ),
        "seconds": 1.23456,
    }
    return Report(**(values | changes))


def concerns(*ids: str, page: int | None = None) -> tuple[Concern, ...]:
    return tuple(Concern(id=id, page=page) for id in ids)


def sentences_in(text: str) -> list[str]:
    """Sentences; a colon ends one where a new one begins after it, and so does the end of a quotation."""
    without_dots = re.sub(r"\b([ap])\.m\.", r"\1m", text)
    parts = re.split(r"(?<=[.?!])[\"')]*\s+|:\s+(?=[\"A-Z])|\n", without_dots)
    return [part for part in parts if re.search(r"[A-Za-z]", part)]


@cache
def syllables(word: str) -> int:
    """English syllables by groups of vowels; tests/test_data_messages.py holds it against counted words."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if not word:
        return 1
    groups = len(re.findall(r"[aeiouy]+", word))
    if re.search(r"[^aeiouyl]e$|[^aeiou]es$|[^aeioutd]ed$", word) and not re.search(r"(s|x|z|ch|sh|c|g)es$", word):
        groups -= 1
    groups += len(re.findall(r"ia(?!n$|l$)|io(?!n)|eo(?!u)", word)) + word.endswith("ism")
    return max(groups, 1)


@cache
def grade(text: str) -> float:
    """Flesch-Kincaid grade."""
    parts = sentences_in(text)
    words = [word for part in parts for word in re.findall(r"[A-Za-z][A-Za-z']*", part)]
    return 0.39 * len(words) / len(parts) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


# A form of each family, as what it is told when nothing is odd about it.
OF_FAMILY = {
    Family.COURT_WARRANT: Verdict.JUDICIAL_WARRANT,
    Family.AGENCY_FORM: Verdict.ADMINISTRATIVE_FORM,
    Family.COURT_PAPER: Verdict.OTHER_COURT_PAPER,
    Family.NO_WARRANT: Verdict.NOT_A_WARRANT,
}


def spanish_sentences_in(text: str) -> list[str]:
    """Spanish sentences, cut like the English ones."""
    without_dots = re.sub(r"\b([ap])\.m\.", r"\1m", text)
    parts = re.split(r"(?<=[.?!])[\"')]*\s+|:\s+(?=[\"¿A-ZÁÉÍÓÚ])|\n", without_dots)
    return [part for part in parts if re.search(r"[A-Za-zÁÉÍÓÚáéíóúñ]", part)]


@cache
def spanish_syllables(word: str) -> int:
    """Spanish syllables: one for each vowel group; two strong vowels, or an accented weak one, part company."""
    word = re.sub(r"[^a-záéíóúüñ]", "", word.lower())
    word = re.sub(r"(?<=[qg])u(?=[eiéí])", "", word)
    word = re.sub(r"y$", "i", word)
    count = 0
    for group in re.findall(r"[aeiouáéíóúü]+", word):
        count += 1
        for first, second in pairwise(group):
            count += (first in "aeoáéó" and second in "aeoáéó") or first in "íú" or second in "íú"
    return max(count, 1)


@cache
def fernandez_huerta(text: str) -> float:
    """Ease of reading Spanish, 0 to 100: 206.84 - 60 syllables a word - 1.02 words a sentence."""
    parts = spanish_sentences_in(text)
    words = [word for part in parts for word in re.findall(r"[A-Za-zÁÉÍÓÚáéíóúüñÑ]+", part)]
    return 206.84 - 60 * sum(map(spanish_syllables, words)) / len(words) - 1.02 * len(words) / len(parts)
