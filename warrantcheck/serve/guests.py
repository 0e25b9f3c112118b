"""Who may ask: phones that came with the secret, each with a session of its own, and how often."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

SECRET_BYTES = 20  # 160 bits from the system's own source
WRONG = 20  # secrets that were wrong, and it ends: nobody who scans a code is wrong so often
MOST_GUESTS = 200
MOST_ADDRESSES = 1000  # of which is remembered how often they asked

# How often, as so many a second and so many at once. A waiting page asks once a second and a half, twenty phones may
# come from one address (a hotspot), and a person takes a picture in ten seconds.
STRANGERS = (5.0, 60)  # of one address, without a session
PAGES = (8.0, 60)  # of one session
PAPERS = (0.2, 8)
HINTS = (1.0, 12)


class Bucket:
    """So many a second, so many at once."""

    def __init__(self, limits: tuple[float, int], clock: Callable[[], float]) -> None:
        self._rate, self._most = limits
        self._clock = clock
        self._left, self._at = float(self._most), clock()

    def take(self) -> bool:
        """Whether there was one left."""
        now = self._clock()
        self._left = min(self._left + (now - self._at) * self._rate, float(self._most))
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


@dataclass(slots=True)
class Guest:
    """A phone that came with the secret, and what was chosen on its page."""

    key: str  # digest of its cookie
    lang: str
    pages: Bucket
    papers: Bucket
    hints: Bucket
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))  # stands in its forms
    place: str | None = None
    state: str | None = None

    def has_token(self, given: str) -> bool:
        return secrets.compare_digest(self.token.encode(), given.encode())


class Guests:
    """Lets in whoever has the secret."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, on_wrong: Callable[[], None] | None = None) -> None:
        self.secret = secrets.token_urlsafe(SECRET_BYTES)
        self.wrong = 0
        self._clock, self._on_wrong = clock, on_wrong
        self._known: OrderedDict[str, Guest] = OrderedDict()
        self._strangers: OrderedDict[str, Bucket] = OrderedDict()

    def let_in(self, given: str, lang: str) -> tuple[Guest, str] | None:
        """A new guest and the cookie to remember it by; None where the secret is wrong."""
        if not secrets.compare_digest(self.secret.encode(), given.encode()):
            self.wrong += 1
            if self.wrong >= WRONG and self._on_wrong is not None:
                self._on_wrong()
            return None
        cookie = secrets.token_urlsafe(SECRET_BYTES)
        pages, papers, hints = (Bucket(limits, self._clock) for limits in (PAGES, PAPERS, HINTS))
        guest = Guest(_key(cookie), lang, pages, papers, hints)
        self._known[guest.key] = guest
        if len(self._known) > MOST_GUESTS:
            self._known.popitem(last=False)  # who came first, and has not asked for the longest time
        return guest, cookie

    def known(self, cookie: str) -> Guest | None:
        """Whose cookie that is. Looked up by its digest: how long that takes tells nothing of the cookie."""
        guest = self._known.get(_key(cookie))
        if guest is not None:
            self._known.move_to_end(guest.key)
        return guest

    def stranger_may_ask(self, address: str) -> bool:
        """Whether somebody without a session may ask now."""
        bucket = self._strangers.setdefault(address, Bucket(STRANGERS, self._clock))
        self._strangers.move_to_end(address)
        if len(self._strangers) > MOST_ADDRESSES:
            self._strangers.popitem(last=False)
        return bucket.take()


def _key(cookie: str) -> str:
    return sha256(cookie.encode()).hexdigest()
