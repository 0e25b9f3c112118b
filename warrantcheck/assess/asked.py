"""The answers to what the person asked: is it this address, this person? Always given, also where it fits."""

from __future__ import annotations

from collections.abc import Sequence

from warrantcheck.model.findings import Field, Findings
from warrantcheck.model.paper import Seen
from warrantcheck.model.verdict import Asked, PartAssessed, Situation, Verdict

Assessed = Sequence[tuple[Findings, PartAssessed]]


def asked(assessed: Assessed, situation: Situation) -> tuple[Asked, ...]:
    """One answer for each thing that was asked."""
    given = {"address": situation.address, "name": situation.name}
    return tuple(fits(what, said, assessed) for what, said in given.items() if said is not None)


def fits(what: str, given: str, assessed: Assessed) -> Asked:
    """Whether the "address" or the "name" fits, over all parts but texts: where one surely differs, it does."""
    papers = [found for found, part in assessed if part.verdict is not Verdict.NOT_A_WARRANT]
    return _address(papers, given) if what == "address" else _name(papers, given)


def _address(papers: Sequence[Findings], given: str) -> Asked:
    from warrantcheck.assess.address import address, same_address
    from warrantcheck.assess.alike import Same

    read = [found.fields.address for found in papers if found.fields.address is not None]
    fits = [(Seen[same_address(one.value, given).name], one) for one in read]
    seen, one = _worst(fits)
    unit = address(one.value).unit if one is not None and not address(given).unit else ""
    only_that = one is not None and bool(unit) and same_address(one.value, f"{given}, Apt {unit}") is Same.YES
    return Asked(what="address", fits=seen, found=bool(read), page=one.page if one else None, unit_not_given=only_that)


def _name(papers: Sequence[Findings], given: str) -> Asked:
    from warrantcheck.assess.person import same_person

    read = [found.fields.person for found in papers if found.fields.person is not None]
    fits = [(Seen[same_person(one.value, given).name], one) for one in read]
    seen, one = _worst(fits)
    return Asked(what="name", fits=seen, found=bool(read), page=one.page if one else None)


def _worst(fits: Sequence[tuple[Seen, Field]]) -> tuple[Seen, Field | None]:
    """What surely differs first, then what can't be told."""
    order = (Seen.NO, Seen.CANT_TELL, Seen.YES)
    return min(fits, key=lambda one: order.index(one[0]), default=(Seen.CANT_TELL, None))
