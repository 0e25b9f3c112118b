"""Names and judicial titles as they are printed together: "Hon. A. B. Cole, J.S.C.", "Judge Beatrice H. Wu"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.signers import judicial_signer
from warrantcheck.model.forms import Knowledge, Role

SMALL = 3  # letters: "of", "and" are small in titles, too
MOST_NAME = 5  # words of a name before a title


def named_judges(layouts: Mapping[int, Layout], knowledge: Knowledge) -> Iterator[tuple[str, Role]]:
    """Judges as the paper's heading or its text names them, with their titles: "JUDGE ADA SAMPLE"."""
    signers = signers_of(knowledge, court=False)
    for layout in layouts.values():
        for one in layout.segments:
            title, name = before_name(one.read_text, signers, knowledge)
            role = signer_of(title, frozenset(), knowledge) if name else None
            if role is not None:
                yield name, role


def signers_of(knowledge: Knowledge, *, court: bool) -> frozenset[str]:
    """Words for judicial signers; more are a `court`'s where one heads the paper: masters, mayors."""
    tables = ("signer_judge", "signer_magistrate", "signer_clerk", *(("signer_under_a_court",) if court else ()))
    return frozenset(word for table in tables for word in knowledge.tables[table])


def before_name(text: str, signers: frozenset[str], knowledge: Knowledge) -> tuple[str, str]:
    """A title and the name behind it: "Judge Beatrice H. Wu", "Justice of the Peace R. Ames Holloway"."""
    words = text.split()
    if signers.isdisjoint(normal(text).split()):
        return "", ""
    for at in range(len(words) - 2, 0, -1):
        title, name = normal(" ".join(words[:at])), " ".join(words[at:])
        if is_name(name, signers) and signer_of(title, frozenset(), knowledge) is not None:
            return title, name
    return "", ""


def behind_name(text: str, signers: frozenset[str], knowledge: Knowledge) -> str:
    """A title of several words behind a name without a comma: "Ada Sample Judge of the Family Court"."""
    words = text.split()
    never = frozenset(word for word in knowledge.tables["signer_never"] if len(word) > SMALL)
    for at in range(2, min(len(words) - 1, MOST_NAME + 1)):
        title = normal(" ".join(words[at:]))
        if not never.isdisjoint(normal(words[at - 1]).split()):
            return ""  # "Petitioner Appears Before Magistrate" names nobody
        if is_name(" ".join(words[:at]), signers) and judicial_signer(title, knowledge) is not None:
            return title
    return ""


def initials_of(title: str, knowledge: Knowledge) -> Role | None:
    """The role of a title's initials: "J.S.C."."""
    letters = title.replace(" ", "")
    roles = (Role.JUDGE, Role.MAGISTRATE)
    return next((role for role in roles if letters in knowledge.tables[f"signer_{role.value}_initials"]), None)


def signer_of(title: str, nouns: frozenset[str], knowledge: Knowledge) -> Role | None:
    """The role of a title, one word too ("Judge"), or with a court's name behind it, or with words of its own."""
    for role in (Role.JUDGE, Role.MAGISTRATE, Role.CLERK):
        if title in knowledge.tables[f"signer_{role.value}"]:
            return role
    return judicial_signer(title, knowledge, nouns=nouns)


def is_name(text: str, signers: frozenset[str]) -> bool:
    """Whether these words may be somebody's name: few, each with a capital, none of them an office. A particle has none
    ("de", "van"), but more than one word has: "Signed by" is nobody."""
    words = text.split()
    plain = [normal(word) for word in words]
    return (
        len(words) <= MOST_NAME
        and sum(word[:1].isupper() for word in words) > 1
        and all(word[:1].isupper() or len(word) <= 3 for word in words if word[:1].isalpha())
        and signers.isdisjoint(plain)
        and not any(char.isdigit() for char in text)
    )
