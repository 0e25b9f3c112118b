"""Frozen values behave as Python's own frozen dataclasses do; only to make one takes less."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any

import pytest

from warrantcheck.model.frozen import frozen


@frozen(kw_only=True)
class Ours:
    one: int
    two: str = "2"
    many: tuple[int, ...] = field(default_factory=tuple, repr=False)
    apart: bytes = field(default=b"", compare=False)

    def __post_init__(self) -> None:
        if self.one < 0:
            raise ValueError(self.one)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pythons:
    one: int
    two: str = "2"
    many: tuple[int, ...] = field(default_factory=tuple, repr=False)
    apart: bytes = field(default=b"", compare=False)


@frozen(slots=False)
class Pair:
    left: int
    right: int = 0


def test_values_are_equal_hashed_and_told_as_pythons_are() -> None:
    one, other = Ours(one=1, many=(1,), apart=b"x"), Pythons(one=1, many=(1,), apart=b"x")
    assert repr(one) == repr(other).replace("Pythons", "Ours")
    assert hash(one) == hash(other)
    assert one == Ours(one=1, many=(1,), apart=b"y") != Ours(one=2, many=(1,))
    assert one != other
    assert asdict(one) == asdict(other)
    assert [each.name for each in fields(one)] == [each.name for each in fields(other)]
    assert Ours.__slots__ == Pythons.__slots__
    assert Pair(1) == Pair(1, 0) == Pair(left=1, right=0)


def test_nothing_of_a_value_can_be_changed() -> None:
    one: Any = Ours(one=1)
    for name in ("one", "three"):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, 2)
        with pytest.raises(FrozenInstanceError):
            delattr(one, name)


def test_values_are_replaced_pickled_and_checked() -> None:
    one = Ours(one=1, many=(3,))
    assert replace(one, one=2) == Ours(one=2, many=(3,))
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(ValueError, match="-1"):
        replace(one, one=-1)
    wrong: Any = Ours
    for given in ((), (1,)):
        with pytest.raises(TypeError):
            wrong(*given)


def test_a_matching_pattern_takes_its_parts() -> None:
    match Pair(1, 2):
        case Pair(left, right):
            assert (left, right) == (1, 2)
