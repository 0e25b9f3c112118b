"""The answers to what the person asked: is it this address, this person? Always given, also where it fits."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.model.findings import Field, Fields
from warrantcheck.model.forms import Knowledge
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Asked, PartAssessed, Situation, Verdict

_ORDER = (Seen.NO, Seen.CANT_TELL, Seen.YES)  # what surely differs first, then what can't be told


def asked(read: Fields, situation: Situation, knowledge: Knowledge) -> tuple[Asked, ...]:
    """One answer for each thing that was asked, by what was read on one part."""
    answers = []
    if situation.address is not None:
        answers.append(_address(read.address, situation.address, knowledge))
    if situation.name is not None:
        answers.append(_name(read.person, situation.name))
    return tuple(answers)


def worst(parts: Sequence[PartAssessed]) -> tuple[Asked, ...]:
    """One answer for each thing that was asked, over all parts but texts: where one surely differs, it does."""
    papers = [part.asked for part in parts if part.verdict is not Verdict.NOT_A_WARRANT]
    each = papers or [tuple(_not_found(one.what) for one in part.asked) for part in parts[:1]]
    return tuple(
        min(answers, key=lambda one: (not one.found, _ORDER.index(one.fits))) for answers in zip(*each, strict=True)
    )


def _not_found(what: str) -> Asked:
    return Asked(what=what, fits=Seen.CANT_TELL, found=False)


def _address(read: Field | None, given: str, knowledge: Knowledge) -> Asked:
    from warrantcheck.assess.address import address, same_address
    from warrantcheck.assess.alike import Same

    if read is None:
        return _not_found("address")
    fits = Seen[same_address(read.value, given, knowledge).name]
    unit = address(read.value, knowledge).unit if not address(given, knowledge).unit else ""
    only_that = bool(unit) and same_address(read.value, f"{given}, Apt {unit}", knowledge) is Same.YES
    return Asked(what="address", fits=fits, found=True, page=read.page, unit_not_given=only_that)


def _name(read: Field | None, given: str) -> Asked:
    from warrantcheck.assess.person import same_person

    if read is None:
        return _not_found("name")
    return Asked(what="name", fits=Seen[same_person(read.value, given).name], found=True, page=read.page)
