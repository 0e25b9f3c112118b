"""Values: frozen dataclasses that are made at a fifth of the cost.

For each class Python's own `dataclass` writes six methods as text and compiles them. A check of one page of text took
350 ms of the processor, and 110 classes took 50 of these. Here `__init__` alone is compiled, the other methods are the
same functions for all classes. A value is filled in two thirds of the time, too, which counts for words and boxes.

To type checkers, and to `replace`, `fields`, `asdict` and pickle, these are dataclasses.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, kw_only=False, eq=True):
        """As `dataclasses.dataclass`. What is not frozen is Python's own."""

        def made(cls):
            if not frozen:
                return dataclasses.dataclass(slots=slots, kw_only=kw_only, eq=eq)(cls)
            plain = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)(cls)
            return _frozen(plain, slots=slots, eq=eq)

        return made if cls is None else made(cls)


__all__ = ["dataclass"]


def _frozen(cls: Any, *, slots: bool, eq: bool) -> Any:
    """The class with the methods of a frozen dataclass, but for those that it has written itself."""
    fields = dataclasses.fields(cls)
    methods: dict[str, Any] = {"__init__": _init(cls, fields), "__repr__": _repr}
    methods |= {"__setattr__": _refuse_setting, "__delattr__": _refuse_deleting}
    if eq:
        compared = _getter(tuple(field.name for field in fields if field.compare))
        methods |= {"__eq__": _eq(compared), "__hash__": _hash(compared)}
    if slots:
        methods |= {"__getstate__": _state, "__setstate__": _set_state}
    for name, method in methods.items():
        if name not in cls.__dict__ or cls.__dict__[name] is None:
            setattr(cls, name, method)
    return cls


def _init(cls: Any, fields: tuple[dataclasses.Field[Any], ...]) -> Any:
    """`__init__`, which sets each slot by its own descriptor: quicker than `object.__setattr__` by name."""
    known: dict[str, Any] = {"missing": dataclasses.MISSING, "by_name": object.__setattr__}
    plain: list[str] = []
    named: list[str] = []
    body: list[str] = []
    for field in fields:
        name, factory = field.name, field.default_factory is not dataclasses.MISSING
        given = name
        if factory:
            known[f"made_{name}"] = field.default_factory
            given = f"made_{name}() if {name} is missing else {name}" if field.init else f"made_{name}()"
        elif field.default is not dataclasses.MISSING:
            known[f"default_{name}"] = field.default
            given = name if field.init else f"default_{name}"
        default = "=missing" if factory else f"=default_{name}" if f"default_{name}" in known else ""
        if field.init:
            (named if field.kw_only else plain).append(name + default)
        slot = cls.__dict__.get(name) if hasattr(cls.__dict__.get(name), "__set__") else getattr(cls, name, None)
        if hasattr(slot, "__set__"):
            known[f"set_{name}"] = slot.__set__  # type: ignore[union-attr]
            body.append(f"set_{name}(self, {given})")
        else:
            body.append(f"by_name(self, {name!r}, {given})")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    params = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    exec(f"def __init__({params}):\n " + "\n ".join(body or ["pass"]), known)
    init = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _getter(names: tuple[str, ...]) -> Callable[[Any], Any]:
    """What is compared of a value: alike for values that are alike."""
    return attrgetter(*names) if names else lambda _: ()


def _eq(compared: Callable[[Any], Any]) -> Callable[[Any, object], bool]:
    def __eq__(self: Any, other: object) -> bool:  # noqa: N807
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    return __eq__


def _hash(compared: Callable[[Any], Any]) -> Callable[[Any], int]:
    def __hash__(self: Any) -> int:  # noqa: N807
        return hash(compared(self))

    return __hash__


def _repr(self: Any) -> str:
    told = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(told)})"


def _refuse_setting(self: Any, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=False):
        object.__setattr__(self, field.name, value)
