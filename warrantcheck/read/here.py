"""A paper that is being read in this process."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any

from warrantcheck.model.paper import Overlay, Paper, Source
from warrantcheck.read import Looks, confined, next_look, read_closer, read_paper

if TYPE_CHECKING:
    from warrantcheck.read.confined import Held
    from warrantcheck.read.engines import Engine


class Here:
    """Reading in this process: with engines that were given, or because this process is one apart itself."""

    held: frozenset[Held] = frozenset()

    def __init__(
        self, sources: Sequence[Source], engine_of: Callable[[], Engine], second_of: Callable[[], Engine | None]
    ) -> None:
        self._sources, self._engine_of, self._second_of = sources, engine_of, second_of

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is to be ended."""

    def begin(self, *, seconds_a_page: float, seconds: float, likely: Collection[str]) -> None:
        self._how: dict[str, Any] = {"seconds_a_page": seconds_a_page, "seconds": seconds, "likely": likely}

    def paper(self) -> Paper:
        try:
            self._paper = read_paper(self._sources, self._engine_of, **self._how)
        finally:
            confined.rest()
        return self._paper

    def closer(self, *, seconds_a_page: float, only: Collection[int], overlays: Sequence[Overlay] = ()) -> Looks:
        engines = self._engine_of, self._second_of
        looks = read_closer(self._paper, *engines, seconds_a_page=seconds_a_page, only=only, overlays=overlays)
        writing: Sequence[Overlay] | None = None
        while True:
            confined.step()
            look = next_look(looks, writing or ())
            confined.rest()
            if look is None:
                return
            writing = yield look
