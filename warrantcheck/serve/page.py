"""The pages: templates filled with sentences of the catalogue, with one style and one script of ours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from warrantcheck.serve.refused import Refused, Why
from warrantcheck.serve.upload import MOST_BYTES, MOST_PAGES
from warrantcheck.show.html import law_limits
from warrantcheck.show.page import direction, environment, hash_of, own_file, picture_url

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.serve.desk import Desk, Ticket
    from warrantcheck.serve.guests import Guest

PACKAGE = "warrantcheck.serve"
PLACES = {  # in the order in which they are offered
    "home": "serve-place-home",
    "apartment-building": "serve-place-apartment-building",
    "business": "serve-place-business",
    "clinic": "serve-place-clinic",
    "school": "serve-place-school",
    "worship": "serve-place-worship",
    "hotel": "serve-place-hotel",
    "shelter": "serve-place-shelter",
    "dorm": "serve-place-dorm",
    "vehicle": "serve-place-vehicle",
    "street": "serve-place-street",
}
STATE = "state-name-"  # of the messages with states' names
START = {
    "lead": "serve-lead",
    "take": "serve-take",
    "choose": "serve-choose",
    "more_pages": "serve-more-pages",
    "another": "serve-another-page",
    "how": "serve-how",
    "place": "serve-place",
    "place_any": "serve-place-any",
    "state": "serve-state",
    "state_paper": "serve-state-paper",
    "check": "serve-check",
    "private": "serve-private",
    "language": "serve-language",
    "remove": "serve-remove",
    "sending": "serve-sending",
    "lost": "serve-lost",
    "looking": "serve-looking",
    "looks_well": "serve-looks-well",
    "too_large": "serve-fault-too-large",
}
WAITING = {"wait": "serve-waiting", "again": "serve-wait-reload", "other": "serve-again-picture", "lost": "serve-lost"}
ANSWER = {
    "marks": "serve-marks",
    "aloud": "serve-aloud",
    "silent": "serve-silent",
    "show": "serve-show",
    "note": "serve-note",
    "note_hint": "serve-note-hint",
    "copy_note": "serve-copy",
    "copied": "serve-copied",
    "share": "serve-share",
    "picture": "report-picture",
    "enlarge": "serve-enlarge",
    "smaller": "serve-smaller",
    "more": "serve-more",
    "fields": "report-fields",
    "about": "report-about",
    "again": "serve-again",
    "again_picture": "serve-again-picture",
    "kept": "serve-kept",
}
# What to do comes first on a small screen. Others follow as they come.
ORDER = ("here", "concerns", "say", "do-not", "next", "check", "names", "why")
TOLD_ABOVE = "seen"  # in the four marks; the section itself stands with what else there is
SEEN = {"yes": "serve-seen-yes", "no": "serve-seen-no", "cant-tell": "serve-seen-cant-tell"}
LOOKS = {"picture": "waiting-picture", "closer": "waiting-closer", "second": "waiting-second"}
FAULTS = {
    Why.FORM: "serve-fault-form",
    Why.TOKEN: "serve-fault-token",
    Why.SECRET: "serve-fault-secret",
    Why.SESSION: "serve-fault-session",
    Why.ORIGIN: "serve-fault-origin",
    Why.HOST: "serve-fault-host",
    Why.NOT_THERE: "serve-fault-not-there",
    Why.METHOD: "serve-fault-form",
    Why.SLOW: "serve-fault-slow",
    Why.GONE: "serve-fault-gone",
    Why.LENGTH: "serve-fault-form",
    Why.TOO_LARGE: "serve-fault-too-large",
    Why.KIND: "serve-fault-form",
    Why.NO_FILE: "serve-fault-no-file",
    Why.PAPER: "serve-fault-paper",
    Why.OFTEN: "serve-fault-often",
    Why.INSIDE: "serve-fault-inside",
    Why.BUSY: "serve-fault-busy",
}
AGAIN_HELPS = frozenset({Why.FORM, Why.TOKEN, Why.SLOW, Why.GONE, Why.TOO_LARGE, Why.NO_FILE, Why.PAPER, Why.BUSY})


@lru_cache(maxsize=1)
def _own() -> tuple[str, str]:
    return own_file("page.css", PACKAGE), own_file("page.js", PACKAGE)


@lru_cache(maxsize=1)
def policy() -> str:
    """What a browser may load and do on these pages, for the header."""
    css, script = _own()
    return (
        f"default-src 'none'; style-src '{hash_of(css)}'; script-src '{hash_of(script)}'; img-src data: blob:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


class Pages:
    """All pages, each in the language of whoever asks."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def start(self, guest: Guest) -> bytes:
        """The button, and what the person can choose."""
        say = self._knowledge.say
        places = [(id, say(guest.lang, words)) for id, words in PLACES.items() if id in self._knowledge.places]
        states = sorted(((id, say(guest.lang, f"{STATE}{id.lower()}")) for id in self.states()), key=lambda one: one[1])
        return self._page(
            "start.html",
            guest.lang,
            START,
            guest=guest,
            places=places,
            states=states,
            languages=[(id, say(id, "language-name")) for id in sorted(self._knowledge.messages)],
            page_names=[say(guest.lang, "report-page", page=number) for number in range(2, MOST_PAGES + 1)],
            limits=law_limits("foot", self._knowledge, guest.lang, date.today()),
            most=MOST_BYTES,
            most_pages=MOST_PAGES,
        )

    def states(self) -> list[str]:
        """The two letters of each state that can be named."""
        english = self._knowledge.messages["en"]
        return [id.removeprefix(STATE).upper() for id in english if id.startswith(STATE)]

    def waiting(self, guest: Guest, ticket: Ticket, desk: Desk) -> bytes:
        """How far it is; without a script it loads itself again."""
        progress = self.progress(guest.lang, ticket, desk)
        return self._page("waiting.html", guest.lang, WAITING, ticket=ticket.id, progress=progress)

    def progress(self, lang: str, ticket: Ticket, desk: Desk) -> str:
        """What is being done, in the terminal's sentences."""
        say = self._knowledge.say
        if ticket.looks:
            return say(lang, LOOKS[ticket.looks[-1]])
        before = desk.before(ticket)
        return say(lang, "serve-queue", count=before) if before else say(lang, "serve-reading")

    def answer(self, values: Mapping[str, Any], pictures: list[bytes]) -> bytes:
        """The answer with its pictures."""
        lang = values["lang"]
        say = self._knowledge.say
        marks = [{**mark, "told": say(lang, SEEN[mark["seen"]])} for mark in values["marks"]]
        shown = [
            {"src": picture_url(picture), "alt": say(lang, "serve-picture-of", number=number)}
            for number, picture in enumerate(pictures, start=1)
        ]
        place = {id: at for at, id in enumerate(ORDER)}
        told = sorted(values["brief"], key=lambda section: place.get(section["id"], len(place)))
        brief = [section for section in told if section["id"] != TOLD_ABOVE]
        full = [section for section in told if section["id"] == TOLD_ABOVE] + values["full"]
        rest = {name: value for name, value in values.items() if name != "lang"}
        return self._page(
            "answer.html", lang, ANSWER, **{**rest, "brief": brief, "full": full, "marks": marks, "pictures": shown}
        )

    def failed(self, guest: Guest, message: str) -> bytes:
        """Why a paper could not be checked, in the terminal's sentence."""
        return self._fault(guest.lang, message, again=True)

    def refused(self, lang: str, refused: Refused) -> bytes:
        """Why a request was not followed, and what to do."""
        message = self._knowledge.say(lang, FAULTS[refused.why])
        return self._fault(lang, message, again=refused.why in AGAIN_HELPS)

    def _fault(self, lang: str, message: str, *, again: bool) -> bytes:
        words = {"sorry": "serve-fault-title", "again": "serve-again-picture"}
        return self._page("fault.html", lang, words, message=message, back=again)

    def _page(self, template: str, lang: str, words: Mapping[str, str], **values: Any) -> bytes:
        from markupsafe import Markup

        css, script = _own()
        say = self._knowledge.say
        told = {name: say(lang, id) for name, id in {"title": "serve-title", **words}.items()}
        filled = environment(PACKAGE).get_template(template)
        own = {"css": Markup(css), "script": Markup(script)}  # ours, and nothing of a paper's is in them
        return filled.render(**{**values, "lang": lang, "dir": direction(lang), "words": told}, **own).encode()
