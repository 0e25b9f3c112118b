"""What stands between a stranger's file and the computer, how each is taken away, and the test that must fail then."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

NAME = "WITHOUT_LAYER"  # in the environment of all that a test starts


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """`test` is what pytest is asked for; `take` is called before anything else of ours runs."""

    test: str
    take: Callable[[], None]


def put(place: str, value: Any) -> Callable[[], None]:
    """Replaces what a module has at a place, like "read.apart:lock"."""

    def taken() -> None:
        module, _, name = place.partition(":")
        owner: Any = import_module(f"warrantcheck.{module}")
        *within, last = name.split(".")
        for one in within:
            owner = getattr(owner, one)
        setattr(owner, last, value)

    return taken


def no(*_: Any, **__: Any) -> bool:
    return False


def unlimited(kind: str) -> Callable[[], None]:
    """One of the system's limits is never set."""

    def taken() -> None:
        import resource

        setting = resource.setrlimit

        def set_others(what: int, most: tuple[int, int]) -> None:
            if what != getattr(resource, kind):
                setting(what, most)

        resource.setrlimit = set_others  # type: ignore[assignment]

    return taken


def both(*takes: Callable[[], None]) -> Callable[[], None]:
    def taken() -> None:
        for take in takes:
            take()

    return taken


def _here(sources: Any, *_: Any) -> Any:
    from warrantcheck.read.engines import NullEngine
    from warrantcheck.read.here import Here

    return Here(sources, NullEngine, lambda: None)


def _open_to_all() -> None:
    import tempfile

    making = tempfile.mkstemp

    def made(*given: Any, **named: Any) -> tuple[int, str]:
        descriptor, name = making(*given, **named)
        os.fchmod(descriptor, 0o644)
        return descriptor, name

    tempfile.mkstemp = made  # type: ignore[assignment]


CONFINED, ENDED, CODED = (f"tests/test_read_{name}.py::test_" for name in ("confined", "ended", "coded"))
KILLED = "what_would_go_on_ends_with_the_command_that_is_killed"

LAYERS = {
    "a process apart": Layer(test=CONFINED + "it_says_what_held", take=put("pipeline:_reading", _here)),
    "an empty network": Layer(test=CONFINED + "its_own_network_alone", take=put("read.apart:_empty_network", no)),
    "the filter of system calls": Layer(
        test=CONFINED + "it_can_make_no_call_that_reading_does_not_need", take=put("read.apart:_no_sockets", no)
    ),
    "Landlock": Layer(test=CONFINED + "it_can_touch_no_file", take=put("read.confined:_only_what_reading_needs", no)),
    "files that are closed": Layer(
        test=CONFINED + "it_has_nothing_of_the_process",
        take=put("read.process:os.closerange", no),
    ),
    "outputs that go nowhere": Layer(test=CONFINED + "what_it_prints_goes_nowhere", take=put("read.child:silence", no)),
    "limit of memory to write to": Layer(
        test=ENDED + "too_much_memory_is_refused_or_ended[limits]", take=unlimited("RLIMIT_DATA")
    ),
    "limit of addresses": Layer(test=ENDED + "limits_are_the_system_s[addresses]", take=unlimited("RLIMIT_AS")),
    "limit of open files": Layer(test=ENDED + "limits_are_the_system_s[open files]", take=unlimited("RLIMIT_NOFILE")),
    "limit of written bytes": Layer(
        test=ENDED + "limits_are_the_system_s[written bytes]", take=unlimited("RLIMIT_FSIZE")
    ),
    "limit of all computing": Layer(test=ENDED + "computing_without_steps_is_ended_too", take=unlimited("RLIMIT_CPU")),
    "no picture of a crash": Layer(
        test=ENDED + "it_leaves_no_picture_of_itself_when_it_crashes", take=unlimited("RLIMIT_CORE")
    ),
    "the alarm of a step": Layer(
        test=ENDED + "computing_without_end_is_ended",
        take=both(put("read.confined:step", no), put("read.reading:PATIENCE", -15.0)),
    ),
    "the watch of memory": Layer(
        test=ENDED + "too_much_memory_is_refused_or_ended[watch]", take=put("read.reading:megabytes", no)
    ),
    "the watch of time": Layer(
        test=ENDED + "waiting_without_end_is_ended", take=put("read.reading:monotonic", lambda: 0.0)
    ),
    "the end with the command": Layer(
        test=ENDED + KILLED + "[reader-1]", take=put("read.confined:_die_with_parent", no)
    ),
    "the engine's end with its reader": Layer(
        test=ENDED + KILLED + "[program-2]", take=put("read.apart:_end_with_parent", no)
    ),
    "numbers that are looked at": Layer(
        test=CODED + "an_answer_that_can_not_be_is_refused", take=put("read.coded:_real", lambda value, *_: value)
    ),
    "lists that are looked at": Layer(
        test=CODED + "an_answer_that_can_not_be_is_refused", take=put("read.coded:_list", lambda value, _: value)
    ),
    "boxes that are put near the page": Layer(
        test=CODED + "boxes_far_from_the_page_are_put_near_it",
        take=put("read.coded:_finite", lambda _: 1e30),
    ),
    "outputs for their owner alone": Layer(
        test="tests/test_save.py::test_what_is_written_is_for_its_owner_alone", take=_open_to_all
    ),
}


def take_away() -> None:
    """In each Python that a test starts, if a layer is to be missing."""
    if name := os.environ.get(NAME):
        LAYERS[name].take()
