"""The one module that opens a socket: an address of this computer, and a server on it until its time is over."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from warrantcheck import errors

if TYPE_CHECKING:
    from starlette.types import ASGIApp

Listening: TypeAlias = socket.socket
HERE = "127.0.0.1"
# Of those that are for documents: nothing is sent there. The system is asked which of its addresses it would come from.
NOWHERE = ("192.0.2.1", 9)
SILENT_SECONDS = 10.0  # until a connection has said what it wants; a phone needs 0.1 s
MOST_CONNECTIONS = 300  # twenty phones have 120 at most; with more, those that were silent for longest go
STUCK_SECONDS = 30.0  # an answer of which nothing is taken for so long is given up
LONGEST_HEAD = 16_384  # bytes of a request's first lines
KEEP_ALIVE = 5
GOODBYE = 2  # seconds for what is being sent when it ends


# What these write would go to the terminal: who asked for what, and of a fault the values that it met.
LOGS = ("uvicorn", "uvicorn.error", "uvicorn.access", "python_multipart", "asyncio")


class Ended(StrEnum):
    """Why it ended."""

    TIME = "time"
    STOPPED = "stopped"
    SECRETS = "secrets"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate of one's own, and its key."""

    certificate: Path
    key: Path


def private_address() -> str:
    """The address under which others in the network reach this computer.

    Raises:
        NoNetwork: there is none, or only one that the whole internet knows.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(NOWHERE)
            address = str(probe.getsockname()[0])
        except OSError as fault:
            raise errors.NoNetwork("--lan") from fault
    found = ipaddress.ip_address(address)
    if not found.is_private or found.is_loopback or found.is_unspecified:
        raise errors.NoNetwork("--lan")
    return address


def opened(address: str, port: int) -> Listening:
    """A socket that listens there; port 0 is any that is free.

    Raises:
        PortTaken: another program has it.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((address, port))
        listening.listen(128)
    except OSError as fault:
        listening.close()
        raise errors.PortTaken(f"--port {port}") from fault
    return listening


class Impatient(H11Protocol):
    """A connection that has to say what it wants in time, and to take what it asked for."""

    silent: dict[Impatient, None]  # those that have said nothing whole yet, in the order in which they came

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._timer: asyncio.TimerHandle | None = None
        self._unsent = 0
        self._watch = self.loop.call_later(STUCK_SECONDS, self._look)
        self._wait()
        if len(self.connections) > MOST_CONNECTIONS:
            next(iter(self.silent)).end()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._said()
        elif self._timer is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._said()
        self._watch.cancel()
        super().connection_lost(exc)

    def end(self) -> None:
        """Drops it, whatever it does."""
        self._said()
        self.transport.abort()

    def _wait(self) -> None:
        self.silent[self] = None
        self._timer = self.loop.call_later(SILENT_SECONDS, self.end)

    def _said(self) -> None:
        self.silent.pop(self, None)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        unsent = self.transport.get_write_buffer_size()
        if unsent and unsent == self._unsent:
            self.end()
            return
        self._unsent = unsent
        self._watch = self.loop.call_later(STUCK_SECONDS, self._look)


class Server(uvicorn.Server):
    """A server that ends by itself."""

    def __init__(self, app: ASGIApp, minutes: float, tls: Certificate | None = None) -> None:
        secure: dict[str, Any] = {} if tls is None else {"ssl_certfile": tls.certificate, "ssl_keyfile": tls.key}
        config = uvicorn.Config(
            app,
            http=type("Connection", (Impatient,), {"silent": {}}),
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,  # no line tells who asked for what
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=KEEP_ALIVE,
            timeout_graceful_shutdown=GOODBYE,
            h11_max_incomplete_event_size=LONGEST_HEAD,
            **secure,
        )
        super().__init__(config)
        for name in LOGS:
            logging.getLogger(name).disabled = True
        self.ended = Ended.STOPPED
        self._minutes = minutes
        if tls is not None:
            try:
                config.load()
            except (OSError, ValueError) as fault:  # ssl's own faults are OSErrors
                raise errors.BadCertificate(str(tls.certificate)) from fault

    def end(self, why: Ended) -> None:
        """Ends it after what is being sent."""
        self.ended, self.should_exit = why, True

    async def go(self, listening: Listening, *works: Callable[[], Any]) -> None:
        """Answers until it is ended, with the works beside."""
        loop = asyncio.get_running_loop()
        timer = loop.call_later(self._minutes * 60, self.end, Ended.TIME)
        working = [loop.create_task(work()) for work in works]
        try:
            await self.serve(sockets=[listening])
        finally:
            timer.cancel()
            for work in working:
                work.cancel()
            await asyncio.gather(*working, return_exceptions=True)
            listening.close()
