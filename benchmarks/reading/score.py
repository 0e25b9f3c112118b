"""Compares an answer with the truth, and adds up."""

from __future__ import annotations

import re
import statistics
from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import Any

from rapidfuzz import fuzz

MARKER_LIKENESS = 85  # partial ratio, as in earlier measurements of marker recall
COURT_WARRANTS = ("judicial-warrant", "unsigned-court-warrant")
UNDECIDED = ("conflicting", "unknown-paper", "unsigned-court-warrant", "unreadable")
# Small words of courts' names, and the states whose name a caption may or may not add.
SMALL_WORDS = {"for", "the", "of", "in", "and"}
COURT_EXTRAS = SMALL_WORDS | {"state", "new", "york", "california", "texas", "georgia", "massachusetts"}
TITLES = re.compile(r"\b(hon|honorable|u ?s|united states|magistrate|judge|justice)\b")


def plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9 ]", " ", re.sub(r"['’]", "", text.lower())).split())


def has(text: str, phrase: str) -> bool:
    wanted = plain(phrase)
    if len(wanted) <= 8:
        return wanted in text
    return fuzz.partial_ratio(wanted, text) >= MARKER_LIKENESS


@dataclass
class Tally:
    """What happened at one level."""

    n: int = 0
    errors: int = 0
    markers: int = 0
    read: int = 0  # markers among all words that were read
    found: int = 0  # markers among the findings
    plain_read: int = 0
    right: int = 0
    form_asked: int = 0
    form_right: int = 0
    both: int = 0
    undecided: int = 0
    wrong: int = 0
    dangerous: list[str] = field(default_factory=list)
    grave: list[str] = field(default_factory=list)
    wrongs: list[str] = field(default_factory=list)
    undecideds: list[str] = field(default_factory=list)
    signatures: dict[str, int] = field(default_factory=lambda: {"right": 0, "unclear": 0, "wrong": 0})
    blanks: int = 0
    blank_signed: list[str] = field(default_factory=list)
    signature_wrong: list[str] = field(default_factory=list)
    fields: dict[str, list[int]] = field(default_factory=dict)  # exact, missing, different
    fields_different: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    plain_seconds: list[float] = field(default_factory=list)
    memory: float = 0.0

    def add(self, truth: dict[str, Any], answer: dict[str, Any], plain_way: tuple[str, float] | None) -> str:
        """Count one answer; returns what it was: right, undecided, wrong, dangerous or error."""
        self.n += 1
        document, name = answer["document"], f"{truth['case']} ({truth['level']})"
        pages = max(1, truth["pages"])
        self.seconds.append(answer["seconds"] / pages)
        self.memory = max(self.memory, answer["memory"])
        if plain_way is not None:
            self.plain_seconds.append(plain_way[1] / pages)
        self._markers(truth, answer, plain_way[0] if plain_way is not None else None)
        verdict = document.get("verdict")
        if verdict is None:
            self.errors += 1
            self.wrongs.append(f"{name}: error {document.get('error')}")
            return "error"
        form = (document.get("form") or {}).get("id")
        self._signature(truth, document, name)
        if truth["level"] != "extreme":
            self._fields(truth, document, name)
        return self._verdict(truth, verdict, form, name)

    def _markers(self, truth: dict[str, Any], answer: dict[str, Any], plain_text: str | None) -> None:
        words = plain(answer["text"]) if answer.get("text") else None
        found = plain(" . ".join(f.get("text") or "" for f in answer["document"].get("findings") or []))
        base = plain(plain_text) if plain_text is not None else None
        for marker in truth["markers"]:
            self.markers += 1
            self.read += has(words if words is not None else found, marker["text"])
            self.found += has(found, marker["text"])
            self.plain_read += base is not None and has(base, marker["text"])

    def _verdict(self, truth: dict[str, Any], verdict: str, form: str | None, name: str) -> str:
        wanted = truth["verdict"]
        how = f", signature: {truth['signature']['how']}" if truth["signature"] else ""
        story = f"{name}: {wanted} answered {verdict} ({form}){how} {truth['cut']} {truth['note']}".rstrip()
        form_right = any(fnmatch(form or "", pattern) for pattern in truth["forms"])
        asked = truth["forms"] != ["*"] and truth["level"] != "extreme"
        right = verdict in truth["accept"]
        if asked:
            self.form_asked += 1
            self.form_right += form_right
        self.right += right
        self.both += right and (form_right or not asked)
        if right:
            if asked and not form_right:
                self.wrongs.append(f"{name}: verdict right, form {form} instead of {truth['forms']}")
            return "right"
        if (wanted == "administrative-form" and verdict == "judicial-warrant") or (
            wanted == "judicial-warrant" and verdict in ("administrative-form", "not-a-warrant", "other-court-paper")
        ):
            self.dangerous.append(story)
            return "dangerous"
        if verdict == "judicial-warrant":  # no agency's form, but a door is opened all the same
            self.grave.append(story)
        elif verdict in UNDECIDED:
            self.undecided += 1
            self.undecideds.append(story)
            return "undecided"
        self.wrong += 1
        self.wrongs.append(story)
        return "wrong"

    def _signature(self, truth: dict[str, Any], document: dict[str, Any], name: str) -> None:
        wanted = truth["signature"]
        if not wanted or truth["verdict"] not in (*COURT_WARRANTS, "administrative-form"):
            return
        state = (document.get("signature") or {}).get("state") or "unclear"
        told = f"{name}: {wanted['state']} ({wanted['how']} {wanted['shape']}) called {state}"
        if wanted["state"] == "blank":
            self.blanks += 1
            if state == "signed":
                self.blank_signed.append(told)
        if truth["level"] == "extreme":
            return
        if state in wanted["accept"]:
            self.signatures["right"] += 1
        elif state == "unclear":
            self.signatures["unclear"] += 1
        else:
            self.signatures["wrong"] += 1
            self.signature_wrong.append(told)

    def _fields(self, truth: dict[str, Any], document: dict[str, Any], name: str) -> None:
        if truth["handwritten"]:
            return
        for key, value in truth["fields"].items():
            got = (document.get("fields") or {}).get(key)
            counts = self.fields.setdefault(key, [0, 0, 0])
            if got is None:
                counts[1] += 1
            elif same(key, str(got), value):
                counts[0] += 1
            else:
                counts[2] += 1
                self.fields_different.append(f"{name}: {key} {value!r} read {got!r}")

    @property
    def plain_median(self) -> float:
        return statistics.median(self.plain_seconds) if self.plain_seconds else 0.0

    @property
    def median(self) -> float:
        return statistics.median(self.seconds) if self.seconds else 0.0

    @property
    def slow(self) -> float:
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] if ordered else 0.0


def same(key: str, got: str, wanted: str) -> bool:
    """Exact after normalising: case, punctuation, titles, and the small words of courts' names."""
    a, b = plain(got), plain(wanted)
    if key == "court":
        extras = COURT_EXTRAS if "district court for" not in b else SMALL_WORDS
        return set(a.split()) - extras == set(b.split()) - extras
    if key == "judge":
        a, b = (" ".join(TITLES.sub(" ", text).split()) for text in (a, b))
    if key in ("case_number", "a_number"):
        a, b = a.replace(" ", ""), b.replace(" ", "")
    return a == b or (key == "judge" and not b.strip())
