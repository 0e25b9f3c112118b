"""Joins a server, its pages, its desk and its readers, and lets them go together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from warrantcheck.batch.crew import cores
from warrantcheck.batch.reader import Reader
from warrantcheck.batch.work import Limits
from warrantcheck.serve import worker
from warrantcheck.serve.app import House, made
from warrantcheck.serve.desk import Desk
from warrantcheck.serve.gate import DOOR
from warrantcheck.serve.glances import Glances
from warrantcheck.serve.guests import Guests
from warrantcheck.serve.listen import HERE, Certificate, Ended, Listening, Server

if TYPE_CHECKING:
    from warrantcheck.batch.work import Order
    from warrantcheck.model.forms import Knowledge

GLANCED = Limits(seconds=8.0, megabytes=1000)  # a picture of 1600 pixels takes 0.6 s and 200 MB


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is asked for."""

    order: Order  # for the readers
    lang: str
    place: str | None
    state: str | None
    minutes: float
    tls: Certificate | None = None


def run(plan: Plan, knowledge: Knowledge, listening: Listening, ready: Callable[[str], None]) -> tuple[Ended, int]:
    """Serves until it ends; `ready` hears the address with its secret.

    Gives why it ended, and how many secrets were wrong.
    """
    address, port = listening.getsockname()[:2]
    scheme = "https" if plan.tls else "http"
    names = [address, "localhost"] if address == HERE else [address]
    origins = [_origin(scheme, name, port) for name in names]
    count = cores()
    desk = Desk(lambda: Reader(plan.order, worker.serve), count, count)
    glances = Glances(lambda: Reader(replace(plan.order, limits=GLANCED), worker.look))
    guests = Guests(on_wrong=lambda: server.end(Ended.SECRETS))
    house = House(
        knowledge=knowledge,
        guests=guests,
        desk=desk,
        glances=glances,
        lang=plan.lang,
        place=plan.place,
        state=plan.state,
        secure=plan.tls is not None,
    )
    server = Server(made(house, origins), plan.minutes, plan.tls)
    ready(f"{origins[0]}{DOOR}{guests.secret}")
    with suppress(KeyboardInterrupt):  # Ctrl-C is how a person ends it
        asyncio.run(server.go(listening, desk.work, glances.work))
    return server.ended, guests.wrong


def _origin(scheme: str, name: str, port: int) -> str:
    """As browsers write it: without the port where it is the usual one."""
    usual = {"http": 80, "https": 443}[scheme] == port
    return f"{scheme}://{name}" if usual else f"{scheme}://{name}:{port}"
