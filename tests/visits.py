"""A visit to a page in Chromium, without a network: what the page asks for, complains about and looks like."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any, Self

import pytest

from tests.chromium import ALONE, CHROMIUM, ENVIRONMENT

SERIOUS = {"serious", "critical"}
SHOTS = os.environ.get("WARRANTCHECK_SCREENSHOTS")  # a folder: pictures of all pages are put there to be looked at
STRICT = {"rules": {"color-contrast-enhanced": {"enabled": True}}}  # AAA, which axe leaves out otherwise


def started() -> Iterator[Any]:
    """The browser. Where everything is checked, one that is missing is a fault."""
    missing = "Debian's chromium and Python's playwright are needed for this"
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    sync_api = pytest.importorskip("playwright.sync_api", reason=missing)
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ALONE, env=ENVIRONMENT)
        yield browser
        browser.close()


class Visit:
    """A page that was opened. At the end nothing may have been complained about, and nothing asked for but `own`."""

    def __init__(self, browser: Any, url: str, size: tuple[int, int], own: tuple[str, ...], **how: Any) -> None:
        self.own = own
        self.context = browser.new_context(viewport=sides(size), reduced_motion="reduce", **how)
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.errors.append(message.text))
        self.page.on("pageerror", lambda fault: self.errors.append(str(fault)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        self.context.close()
        assert self.errors == []
        assert [url for url in self.requests if not url.startswith(self.own)] == []

    def keep(self, name: str, *, whole: bool = False) -> None:
        if SHOTS:
            self.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=whole)

    def turned_to(self, size: tuple[int, int]) -> None:
        """The same page on a screen of another size."""
        self.page.set_viewport_size(sides(size))

    def scrolls_sideways(self) -> bool:
        wide, screen = self.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        return bool(wide > screen)

    def axe(self, options: dict[str, Any] | None = None) -> list[tuple[str, str, str]]:
        """Serious faults. axe comes in by the debugger's door, for the page's policy forbids strange scripts."""
        base = pytest.importorskip("axe_playwright_python.base", reason="axe-core is needed for this")
        if not self.page.evaluate("'axe' in window"):
            script = Path(base.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
            self.page.evaluate(f"(() => {{ {script} }})()")
        # Of what is well it names no more than one place a rule: naming all took half of the time.
        found = self.page.evaluate("(how) => axe.run(how)", {**(options or {}), "resultTypes": ["violations"]})
        assert found["passes"]
        return [
            (fault["id"], node["html"][:120], node["failureSummary"])
            for fault in found["violations"]
            if fault["impact"] in SERIOUS
            for node in fault["nodes"]
        ]


def until(page: Any, expression: str, argument: object = None, seconds: float = 10.0) -> None:
    """Waits for an expression of JavaScript to be true; asked from outside, as our pages let nothing evaluate text."""
    end = monotonic() + seconds
    while not page.evaluate(expression, argument):
        assert monotonic() < end, f"never true: {expression}"
        page.wait_for_timeout(50)


def sides(size: tuple[int, int]) -> dict[str, int]:
    return dict(zip(("width", "height"), size, strict=True))
