"""What is refused, each with its HTTP status and its sentence (`serve-fault-<why>`)."""

from __future__ import annotations

from enum import StrEnum


class Why(StrEnum):
    """Why a request gets no answer."""

    FORM = "form"
    TOKEN = "token"
    SECRET = "secret"
    SESSION = "session"
    ORIGIN = "origin"
    HOST = "host"
    NOT_THERE = "not-there"
    METHOD = "method"
    SLOW = "slow"
    GONE = "gone"
    LENGTH = "length"
    TOO_LARGE = "too-large"
    KIND = "kind"
    NO_FILE = "no-file"
    PAPER = "paper"
    OFTEN = "often"
    INSIDE = "inside"
    BUSY = "busy"


STATUS = {
    Why.FORM: 400,
    Why.TOKEN: 403,
    Why.SECRET: 403,
    Why.SESSION: 403,
    Why.ORIGIN: 403,
    Why.NOT_THERE: 404,
    Why.METHOD: 405,
    Why.SLOW: 408,
    Why.GONE: 410,
    Why.LENGTH: 411,
    Why.TOO_LARGE: 413,
    Why.KIND: 415,
    Why.HOST: 421,
    Why.NO_FILE: 422,
    Why.PAPER: 422,
    Why.OFTEN: 429,
    Why.INSIDE: 500,
    Why.BUSY: 503,
}


class Refused(Exception):
    """A request that is not followed."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why
        self.status = STATUS[why]
