"""The pages' addresses: what is asked, what is answered. Nothing here reads a paper."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from warrantcheck.errors import ExitStatus
from warrantcheck.model.forms import FALLBACK
from warrantcheck.serve import page
from warrantcheck.serve.desk import Full, Stage
from warrantcheck.serve.gate import COOKIE, DOOR, Gate, guest_of
from warrantcheck.serve.parcel import opened
from warrantcheck.serve.refused import Refused, Why
from warrantcheck.serve.upload import Form, announced, read_form
from warrantcheck.serve.worker import FAULT

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp

    from warrantcheck.batch.work import Answer
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.serve.desk import Desk, Ticket
    from warrantcheck.serve.glances import Glances
    from warrantcheck.serve.guests import Guest, Guests

SEE_OTHER = 303
LATER = "60"  # seconds, as the sentences say
MOST_GLANCED = 4_000_000  # bytes; the script sends a picture of 1600 pixels, 0.2 to 0.6 MB
OF_A_PAPER = {ExitStatus.NOT_A_DOCUMENT: 422, ExitStatus.NOT_INSTALLED: 503}  # else 500


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What all pages share."""

    knowledge: Knowledge
    guests: Guests
    desk: Desk
    glances: Glances
    lang: str  # for whoever's browser asks for none that is known
    place: str | None = None
    state: str | None = None
    today: Callable[[], date] = date.today
    secure: bool = False  # whether it is reached by TLS


def made(house: House, origins: Collection[str]) -> ASGIApp:
    """The pages behind their gate; `origins` as browsers write them, like http://127.0.0.1:8000."""
    pages = page.Pages(house.knowledge)

    def refuse(request: Request, refused: Refused) -> Response:
        guest = getattr(request.state, "guest", None)
        lang = guest.lang if guest is not None else spoken(request, house)
        later = {"retry-after": LATER} if refused.why in {Why.OFTEN, Why.BUSY} else None
        return Response(pages.refused(lang, refused), refused.status, later, media_type="text/html")

    async def not_there(request: Request, fault: Exception) -> Response:
        method = isinstance(fault, HTTPException) and fault.status_code == 405
        return refuse(request, Refused(Why.METHOD if method else Why.NOT_THERE))

    async def not_followed(request: Request, fault: Exception) -> Response:
        assert isinstance(fault, Refused)
        return refuse(request, fault)

    async def inside(request: Request, _fault: Exception) -> Response:
        return refuse(request, Refused(Why.INSIDE))  # nothing of the fault goes out

    desk = _Desk(house, pages)
    routes = [
        Route(DOOR + "{secret}", desk.door),
        Route("/", desk.start),
        Route("/check", desk.check, methods=["POST"]),
        Route("/glance", desk.glance, methods=["POST"]),
        Route("/wait/{ticket}", desk.wait),
        Route("/how-far/{ticket}", desk.how_far),
        Route("/answer/{ticket}", desk.answer),
    ]
    handlers: Any = {HTTPException: not_there, Refused: not_followed, Exception: inside}
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.router.redirect_slashes = False
    return Gate(app, guests=house.guests, origins=origins, policy=page.policy(), refuse=refuse)


def spoken(request: Request, house: House) -> str:
    """The first language that the browser asks for and that is known."""
    for asked in request.headers.get("accept-language", "").split(",")[:10]:
        lang = asked.partition(";")[0].strip()[:2].lower()
        if lang in house.knowledge.messages:
            return lang
    return house.lang if house.lang in house.knowledge.messages else FALLBACK


class _Desk:
    """One function for each address."""

    def __init__(self, house: House, pages: page.Pages) -> None:
        self._house, self._pages, self._desk = house, pages, house.desk

    async def door(self, request: Request) -> Response:
        """The secret makes a session; the address with it is left at once."""
        let_in = self._house.guests.let_in(request.path_params["secret"], spoken(request, self._house))
        if let_in is None:
            raise Refused(Why.SECRET)
        guest, cookie = let_in
        guest.place, guest.state = self._house.place, self._house.state
        response = RedirectResponse("/", SEE_OTHER)
        # "lax": a link in a mail to oneself leads here, too. Forms are held by their token and their origin.
        response.set_cookie(COOKIE, cookie, httponly=True, samesite="lax", secure=self._house.secure)
        return response

    async def start(self, request: Request) -> Response:
        guest = guest_of(request)
        self._choose(guest, dict(request.query_params))
        return _html(self._pages.start(guest))

    async def check(self, request: Request) -> Response:
        """A paper: what is too large or too often is refused before any of it is read."""
        guest, size = guest_of(request), announced(request)
        if not guest.papers.take():
            raise Refused(Why.OFTEN)
        form = await self._form(request, guest, size)
        if not form.files:
            raise Refused(Why.NO_FILE)
        self._choose(guest, form.fields)
        asked = {
            "lang": guest.lang,
            "place": guest.place,
            "state": guest.state,
            "today": self._house.today().isoformat(),
        }
        try:
            ticket = self._desk.hand_in(guest.key, asked, form.files)
        except Full as full:
            raise Refused(Why.BUSY) from full
        return RedirectResponse(f"/wait/{ticket.id}", SEE_OTHER)

    async def glance(self, request: Request) -> Response:
        """For the first page's script: what is wrong with a picture, before it is sent whole."""
        guest, size = guest_of(request), announced(request, MOST_GLANCED)
        if not guest.hints.take():
            raise Refused(Why.OFTEN)
        form = await self._form(request, guest, size)
        if not form.files:
            raise Refused(Why.NO_FILE)
        return JSONResponse(await self._house.glances.seen(form.files[0][1], guest.lang, form.fields.get("shrunk", "")))

    async def wait(self, request: Request) -> Response:
        guest, ticket = self._asked(request)
        if ticket.stage is Stage.DONE:
            return RedirectResponse(f"/answer/{ticket.id}", SEE_OTHER)
        return _html(self._pages.waiting(guest, ticket, self._desk))

    async def how_far(self, request: Request) -> Response:
        """For the waiting page's script."""
        guest, ticket = self._asked(request)
        done = ticket.stage is Stage.DONE
        words = "" if done else self._pages.progress(guest.lang, ticket, self._desk)
        return JSONResponse({"done": done, "words": words})

    async def answer(self, request: Request) -> Response:
        guest, ticket = self._asked(request)
        if ticket.answer is None:
            return RedirectResponse(f"/wait/{ticket.id}", SEE_OTHER)
        response = self._told(guest, ticket.answer)
        if request.method == "GET":
            self._desk.fetched(ticket)
        return response

    def _told(self, guest: Guest, answer: Answer) -> Response:
        if answer.why is not None:
            return _html(self._pages.refused(guest.lang, Refused(Why.PAPER)), 422)
        values = json.loads(answer.document)
        if answer.is_ == FAULT:
            status = OF_A_PAPER.get(ExitStatus(values["status"]), 500)
            return _html(self._pages.failed(guest, values["message"]), status)
        return _html(self._pages.answer(values, opened(answer.report)[1]))

    async def _form(self, request: Request, guest: Guest, size: int) -> Form:
        try:
            with self._desk.room(size):
                form = await read_form(request)
        except Full as full:
            raise Refused(Why.BUSY) from full
        if not guest.has_token(form.fields.get("token", "")):
            raise Refused(Why.TOKEN)
        return form

    def _choose(self, guest: Guest, fields: dict[str, str]) -> None:
        """What was chosen, as far as it is known; else it stays."""
        if fields.get("lang") in self._house.knowledge.messages:
            guest.lang = fields["lang"]
        if "place" in fields:
            guest.place = fields["place"] if fields["place"] in page.PLACES else None
        if "state" in fields:
            guest.state = fields["state"] if fields["state"] in self._pages.states() else None

    def _asked(self, request: Request) -> tuple[Guest, Ticket]:
        guest = guest_of(request)
        ticket = self._desk.find(request.path_params["ticket"], guest.key)
        if ticket is None:
            raise Refused(Why.GONE)
        return guest, ticket


_html = partial(Response, media_type="text/html")
