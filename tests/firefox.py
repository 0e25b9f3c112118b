"""Firefox as it is, driven by the protocol that is built into it (WebDriver BiDi): no driver has to be installed."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
from base64 import b64decode
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from websockets.sync.client import connect

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox")
SECONDS = 90  # until it has started: a first start on a busy machine takes 20

# Everything outside goes to a proxy that is not there, so that a page can't reach a network even if it tries.
PREFERENCES = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.dns.disabled": True,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "ui.prefersReducedMotion": 1,
}
KEYS = {
    "ArrowRight": "\ue014",
    "ArrowLeft": "\ue012",
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Home": "\ue011",
    "End": "\ue010",
}
WATCH = """() => { window.refused = [];
document.addEventListener("securitypolicyviolation", (event) => window.refused.push(event.violatedDirective)); }"""


class Firefox:
    """One browser with one page. `errors` and `requests` are what the page complained about and asked for."""

    def __init__(self) -> None:
        self._open = ExitStack()  # closed in turn: the connection, the program, its folder
        folder = self._open.enter_context(TemporaryDirectory(ignore_cleanup_errors=True))
        preferences = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items())
        (Path(folder) / "user.js").write_text("\n".join(preferences), encoding="utf-8")
        command = [str(PROGRAM), "--headless", "--no-remote", "--profile", folder]
        self._process = subprocess.Popen(
            [*command, "--remote-debugging-port=0"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        self._open.callback(self._end)
        self._numbers = itertools.count(1)
        self.errors: list[str] = []
        self.requests: list[str] = []
        try:
            address = f"{self._address()}/session"
            connection = connect(address, max_size=None, proxy=None, open_timeout=SECONDS)
            self._socket = self._open.enter_context(connection)
            self._ask("session.new", capabilities={})
            self._ask("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
            self._ask("script.addPreloadScript", functionDeclaration=WATCH)
            # The first page leaves the keyboard to the address bar; one that is opened has it itself.
            self._page = self._ask("browsingContext.create", type="tab")["context"]
        except BaseException:
            self.close()
            raise

    def _address(self) -> str:
        until = monotonic() + SECONDS
        assert self._process.stderr
        while monotonic() < until and (line := self._process.stderr.readline()):
            if found := re.search(r"listening on (ws://\S+)", line):
                return found[1]
        raise RuntimeError("Firefox did not start")

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Sends a command and waits for its answer; what happens meanwhile is noted down."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=SECONDS))
            if message.get("method") == "log.entryAdded":
                self.errors.append(str(message["params"].get("text")))
            elif message.get("method") == "network.beforeRequestSent":
                self.requests.append(message["params"]["request"]["url"])
            elif message.get("id") == number:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['message']}")
                result: dict[str, Any] = message["result"]
                return result

    def open(self, url: str, width: int, height: int) -> None:
        """Opens a page from the beginning."""
        self.errors, self.requests = [], []
        self._ask("browsingContext.setViewport", context=self._page, viewport={"width": width, "height": height})
        self._ask("browsingContext.navigate", context=self._page, url="about:blank", wait="complete")
        self._ask("browsingContext.navigate", context=self._page, url=url, wait="complete")

    def value(self, expression: str) -> Any:
        """What an expression gives."""
        told = self._ask(
            "script.evaluate",
            expression=f"JSON.stringify({expression})",
            target={"context": self._page},
            awaitPromise=False,
        )
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        return json.loads(told["result"]["value"])

    def press(self, key: str) -> None:
        """A key pressed and let go."""
        code = KEYS.get(key, key)
        strokes = [{"type": "keyDown", "value": code}, {"type": "keyUp", "value": code}]
        self._ask(
            "input.performActions", context=self._page, actions=[{"type": "key", "id": "keyboard", "actions": strokes}]
        )

    @contextmanager
    def other_window(self) -> Iterator[None]:
        """Keys and questions go to the window that the page has opened; it is closed at the end."""
        page, until = self._page, monotonic() + SECONDS
        while monotonic() < until:
            tree = self._ask("browsingContext.getTree", maxDepth=0)["contexts"]
            opened = [one["context"] for one in tree if one.get("originalOpener") == page]
            if opened:
                break
        else:
            raise RuntimeError("no window was opened")
        self._page = opened[0]
        try:
            yield
        finally:
            self._ask("browsingContext.close", context=opened[0])
            self._page = page

    def screenshot(self) -> bytes:
        """What can be seen, as a PNG."""
        return b64decode(self._ask("browsingContext.captureScreenshot", context=self._page)["data"])

    def close(self) -> None:
        """Ends it and takes away what it kept."""
        self._open.close()

    def _end(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=SECONDS)
        if self._process.stderr:
            self._process.stderr.close()
