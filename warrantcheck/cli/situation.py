"""Where the person is and what they know, from what was typed and from their settings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from warrantcheck.cli.states import state_named
from warrantcheck.cli.usage import Wrong, one_of, told_back

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge
    from warrantcheck.model.verdict import Situation
    from warrantcheck.settings import Settings


def situation(
    knowledge: Knowledge,
    settings: Settings,
    *,
    place: str | None,
    state: str | None = None,
    address: str | None = None,
    name: str | None = None,
    today: str | None = None,
) -> Situation:
    """What the person tells the tool.

    Raises:
        Wrong: the place or the state is unknown, the day is none, or the address or the name can't be compared.
    """
    from warrantcheck.model.verdict import Situation

    try:
        day = date.fromisoformat(today) if today else date.today()
    except ValueError as fault:
        raise Wrong("date", where="--today", given=told_back(today or "")) from fault
    if place is not None:
        place = one_of("place", place, places(knowledge), "--place")
    if address is not None or name is not None:
        _refuse_what_cannot_be_compared(address, name, knowledge)
    return Situation(
        today=day,
        place=place or settings.place,
        state=state_named(state, knowledge, "--state") if state is not None else settings.state,
        address=address,
        name=name,
        lawyer=settings.lawyer,
        hotline=settings.hotline,
        organization=settings.organization,
    )


def places(knowledge: Knowledge) -> list[str]:
    """The kinds of place that can be named."""
    return sorted(set(knowledge.places) - {"private"})


def _refuse_what_cannot_be_compared(address: str | None, name: str | None, knowledge: Knowledge) -> None:
    from warrantcheck.assess.address import can_compare_address
    from warrantcheck.assess.person import can_compare_person

    if address is not None and not can_compare_address(address, knowledge):
        raise Wrong("address", where="--address", given=told_back(address))
    if name is not None and not can_compare_person(name):
        raise Wrong("name", where="--name", given=told_back(name))
