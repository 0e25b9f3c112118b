"""What the law of one state adds, and what is said where nothing is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from warrantcheck.explain.voice import Line, Voice
from warrantcheck.model.forms import ANY_PLACE


class StateLaw:
    """What is known of a state's own law, for one kind of place.

    Args:
        voice: whose knowledge holds it.
        state: two letters; None where no state is known.
        place: the kind of place; None where none was named.
        of_paper: whether the state was read from the paper's own address, and not told.
    """

    def __init__(self, voice: Voice, state: str | None, place: str | None, *, of_paper: bool = False) -> None:
        self._voice, self.state, self._place, self.of_paper = voice, state, place, of_paper
        self._tables = voice.knowledge.of_state(state, place)

    def says(self, situations: Iterable[str]) -> str | None:
        """The id of the sentence that stands in place of the general one."""
        return next((table.says[one] for one in situations for table in self._tables if one in table.says), None)

    def guide(self) -> str | None:
        """The same, for who was shown no paper."""
        return next((table.guide for table in self._tables if table.guide), None)

    def adds(self, situations: Sequence[str] = ()) -> Iterator[Line]:
        """What the full answer adds."""
        for table in self._tables:
            for id in (*table.adds, *(id for one in situations for id in table.adds_to.get(one, ()))):
                yield Line(id)

    def of_the_paper(self) -> tuple[Line, ...]:
        """That the state was read from the paper."""
        return (Line("state-of-paper", {"state": self._name}),) if self.state and self.of_paper else ()

    def not_known(self) -> tuple[Line, ...]:
        """That nothing is known of this state, or of it at this place; or for which places something is."""
        states = self._voice.knowledge.states
        if self.state is None or not states:
            return ()
        places = sorted(set(states.get(self.state, {})) - {ANY_PLACE})
        if self.state not in states:
            return (Line("state-none", {"state": self._name}),)
        if self._place is None and places:
            return (Line("state-places", {"state": self._name, "places": ", ".join(places)}),)
        return () if self._tables else (Line("state-not-here", {"state": self._name}),)

    @property
    def _name(self) -> str:
        return self._voice.say(f"state-name-{(self.state or '').lower()}")
