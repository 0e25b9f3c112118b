"""Before every request: is it meant for us, does it come from our own page, may it ask now; after it: the headers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect, Request

from warrantcheck.serve.refused import Refused, Why

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from warrantcheck.serve.guests import Guest, Guests

COOKIE = "session"
DOOR = "/k/"  # before the secret
# No request takes longer: an upload has 150 s, an answer of 5 MB over a poor Wi-Fi takes 20.
MOST_SECONDS = 200.0

HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # "no-referrer" would have browsers send "Origin: null" with our own forms.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "x-robots-tag": "noindex",
}


class Gate:
    """Around the pages."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        guests: Guests,
        origins: Collection[str],
        policy: str,
        refuse: Callable[[Request, Refused], Response],
    ) -> None:
        """`origins` are our own, as browsers write them; `policy` is that of the content."""
        self._app, self._guests, self._refuse = app, guests, refuse
        self._origins = frozenset(origins)
        self._hosts = frozenset(origin.partition("://")[2] for origin in origins)
        self._headers = {**HEADERS, "content-security-policy": policy}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        begun = False

        async def sent(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        async def refused(refusal: Refused) -> None:
            if not begun:
                await self._refuse(request, refusal)(scope, receive, sent)

        try:
            async with asyncio.timeout(MOST_SECONDS):
                self._check(request)
                await self._app(scope, receive, sent)
        except Refused as refusal:
            await refused(refusal)
        except ClientDisconnect:
            pass  # nobody is there to be told
        except TimeoutError:
            await refused(Refused(Why.SLOW))
        except Exception:  # whatever it is: one sentence, and nothing of it goes out
            await refused(Refused(Why.INSIDE))

    def _check(self, request: Request) -> None:
        """Whether it goes on.

        Raises:
            Refused: it does not.
        """
        headers: Any = request.headers
        if headers.getlist("host")[1:] or headers.get("host", "").lower() not in self._hosts:
            raise Refused(Why.HOST)  # another name that leads here: a page from elsewhere could read along
        guest = self._guests.known(request.cookies.get(COOKIE, ""))
        request.state.guest = guest
        if guest is None:
            address = request.client.host if request.client else ""
            if not self._guests.stranger_may_ask(address):
                raise Refused(Why.OFTEN)
        elif not guest.pages.take():
            raise Refused(Why.OFTEN)
        if request.method not in {"GET", "HEAD"} and headers.get("origin") not in self._origins:
            raise Refused(Why.ORIGIN)
        if guest is None and not request.url.path.startswith(DOOR):
            raise Refused(Why.SESSION)


def guest_of(request: Request) -> Guest:
    """Whose request it is.

    Raises:
        Refused: nobody's.
    """
    guest: Guest | None = getattr(request.state, "guest", None)
    if guest is None:
        raise Refused(Why.SESSION)
    return guest
