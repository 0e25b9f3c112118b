"""Values are made cheaply and are dataclasses all the same: each is held against Python's own."""

from __future__ import annotations

import dataclasses
import importlib
import pickle
import pkgutil
from dataclasses import field, fields, replace
from typing import Any

import pytest

import warrantcheck
from warrantcheck.model.paper import Box
from warrantcheck.model.values import dataclass


def classes(maker: Any) -> list[Any]:
    """The same classes, made by one `dataclass` or the other."""

    @maker(frozen=True, slots=True)
    class Plain:
        """A value."""

        one: int
        two: str = "two"
        many: list[int] = field(default_factory=list)
        seen: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    @maker(frozen=True, slots=True, kw_only=True)
    class Named:
        """A value whose fields are named."""

        two: str = "two"
        one: int

        def __post_init__(self) -> None:
            if self.one < 0:
                raise ValueError("one")

    @maker(frozen=True, eq=False)
    class Itself:
        """A value like no other."""

        one: int

    @maker(frozen=True)
    class Empty:
        """Nothing."""

    return [Plain, Named, Itself, Empty]


OURS, THEIRS = classes(dataclass), classes(dataclasses.dataclass)
BOTH = pytest.mark.parametrize("made", [OURS, THEIRS], ids=["ours", "python's"])


@BOTH
def test_a_value_is_filled_by_place_by_name_and_by_default(made):
    plain, named, _, empty = made
    assert repr(plain(1)).endswith("Plain(one=1, two='two', many=[])")
    assert repr(plain(1, "b", [2])).endswith("Plain(one=1, two='b', many=[2])")
    assert plain(1).many is not plain(1).many
    assert repr(named(one=1)).endswith("Named(two='two', one=1)")
    assert repr(empty()).endswith("Empty()")
    with pytest.raises(TypeError):
        named(1)
    with pytest.raises(TypeError):
        plain()
    with pytest.raises(ValueError, match="one"):
        named(one=-1)


@BOTH
def test_values_are_equal_by_what_is_in_them_and_are_found_by_it(made):
    plain, named, itself, empty = made
    assert plain(1, seen={"a": 1}) == plain(1)
    assert plain(1) != plain(2)
    assert plain(1) != (1, "two", [])
    assert hash(named(one=1)) == hash(named(one=1))
    assert len({named(one=1), named(one=1), named(one=2)}) == 2
    assert itself(1) != itself(1)
    assert empty() == empty()


@BOTH
def test_a_value_stays_as_it_is(made):
    plain, _, itself, _ = made
    for value in (plain(1), itself(1)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            value.one = 2
        with pytest.raises(dataclasses.FrozenInstanceError):
            del value.one


@BOTH
def test_another_value_is_made_of_one(made):
    plain, named, *_ = made
    assert replace(plain(1), one=2) == plain(2)
    assert replace(named(one=1), two="b").two == "b"
    assert dataclasses.asdict(named(one=1)) == {"two": "two", "one": 1}
    assert [one.name for one in fields(plain)] == ["one", "two", "many", "seen"]
    assert plain.__match_args__ == ("one", "two", "many", "seen")


def test_a_value_survives_a_pickle():
    box = Box(x0=0, top=1, x1=2, bottom=3)
    assert pickle.loads(pickle.dumps(box)) == box


def test_every_frozen_dataclass_of_the_program_is_made_the_cheap_way():
    dear = []
    for module in pkgutil.walk_packages(warrantcheck.__path__, "warrantcheck."):
        if module.name.startswith(("warrantcheck.samples", "warrantcheck.data")) or module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            ours = isinstance(value, type) and dataclasses.is_dataclass(value) and value.__module__ == module.name
            if ours and value.__dataclass_params__.frozen:
                dear.append(f"{module.name}.{value.__name__}")
    assert dear == []
