"""Who signs on a line, by what a signature has left of its label or of a name, or by what is printed around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from warrantcheck.find.lines.layout import Layout, normal
from warrantcheck.find.signing.signers import judicial_signer
from warrantcheck.find.signing.space import LABEL_BELOW
from warrantcheck.model.forms import OF_A_COURT, Family, Form, Knowledge, Role, Where
from warrantcheck.model.paper import Box, Via, Word

HALF_SURE, MOST_NAME = 0.5, 5  # confidence of a word that is left of a label; words of a name before a title
SURE = 0.85  # confidence of a word that is print: what a pen has crossed is read with less
LIKE = 75.0  # "litle" is 80 % title
MOST_WORDS = 9  # of a label
# Letters and likeness of a label that was read wrongly. Seen on poor photos: .70 to .78 with their own label; "Amesig
# sigraaste" is 55 % "Arresting officer's signature" and 56 % "Judge's signature", which is clearly neither.
MISREAD_LETTERS, MISREAD, CLEARLY = 10, 66.0, 8.0
LEAST_ALIKE, ALIKE = 5, 80.0
# Points over a line, and beside where it begins, in which "BY THE COURT:" stands. On 15 papers by six hands the judge's
# line begins 13 to 55 points below these words (73 on one photo) and 1 beside them; the next line below is 69 away.
COURT_OVER = 60.0
SAME_ROW = 4.0  # points between the feet of words of one row
# Likeness of what is left of a name under a line to a judge's whom the paper names: "JU E VIKRAM H FARNSWOR" is 92 %
# the name in the heading with its title; names of two people on one paper are up to 55 %.
SAME_JUDGE, LEAST_NAME = 72.0, 8
NAME_LINE = (14.0, 62.0)  # points over the line of a judge's printed name in which that judge's own line stands
DEPUTYS, AT_LINE = 75.0, 10.0  # points over "By ____ Deputy" in which the clerk stands; from the line to these words
RISES = 5.0  # points over a line in which the box of a word under it may begin that a stroke has made higher
_NOT_SIGNED = frozenset({"title", "printed", "print", "name", "date"})  # lines on which something else is asked for
_NAMES_PRINTED = frozenset({"printed", "typed", "print", "type"})
MOST_STRAY = 4  # letters of what is left of a word that a pen has crossed: "UNITED STATES TE JUDGE"


def words_in(layout: Layout, box: Box) -> tuple[Word, ...]:
    """The words under a line."""
    return tuple(
        word
        for word in layout.page.words
        if word.visible and word.box.top > box.top - RISES and word.box.overlap(box) > 0.5 * word.box.area
    )


def left_of_label(form: Form | None, words: Sequence[Word], knowledge: Knowledge) -> Role | None:
    """Who signs by the words under the line, if they are a signer's label with pieces missing."""
    tables = knowledge.tables
    row = min((word.box.bottom for word in words), default=0.0) + SAME_ROW
    told = (word.via is not Via.OCR or (word.confidence > 0.5 and word.box.bottom < row) for word in words)
    # Through which a stroke runs, "Judge" is read as "Sadge", and never surely.
    near = (_signers_word(normal(word.text), tables) != normal(word.text) for word in words)
    read = " ".join(word.text for word, one, other in zip(words, told, near, strict=True) if one or other)
    tokens = [_signers_word(token, tables) for token in normal(read).split()]
    if form is not None and form.family is Family.AGENCY_FORM:
        asked = (
            any(fuzz.ratio(token, one) >= LIKE for token in tokens for one in _NOT_SIGNED) and "signature" not in tokens
        )
        named = not asked and not frozenset(tokens).isdisjoint(tables["signer_agency"])
        return issuer(form) if named and len(tokens) <= MOST_WORDS else None
    helpers = frozenset(tables["signer_words"])
    for role in (Role.MAGISTRATE, Role.CLERK, Role.JUDGE):
        signers = frozenset(tables[f"signer_{role.value}"])
        if "".join(tokens) in tables.get(f"signer_{role.value}_initials", ()):
            return role
        known = signers | helpers | frozenset(tables["signer_judge"])
        unknown = [token for token in tokens if token not in known and len(token) > MOST_STRAY]
        if signers & frozenset(tokens) and len(unknown) <= (len(tokens) > MOST_STRAY):
            return role
    return None


def says_who(words: Sequence[Word], knowledge: Knowledge) -> bool:
    """Whether a signer's title is among words: "[X] Judge [ ] Clerk authorized under 15-9-36"."""
    said = {_signers_word(token, knowledge.tables) for word in words for token in normal(word.text).split()}
    return any(not said.isdisjoint(knowledge.tables[f"signer_{role}"]) for role in ("judge", "magistrate", "clerk"))


def _signers_word(token: str, tables: Mapping[str, Sequence[str]]) -> str:
    """A word as read, or the signer's word that it is like: "Judgd" under a stroke."""
    words = (word for role in ("judge", "magistrate", "clerk") for word in tables[f"signer_{role}"])
    alike = (word for word in words if len(token) >= LEAST_ALIKE and fuzz.ratio(token, word) >= ALIKE)
    return next(alike, token)


def misread_label(form: Form | None, words: Sequence[Word], knowledge: Knowledge) -> Role | None:
    """Who signs by a small label that a blurred picture has distorted: "Magtorae Jinkge" for "Magistrate Judge".

    Only where it is like the label of a court's signer, and clearly less like any other label: on AO 442 "Issuing
    officer's signature" is the judge's line, "Arresting officer's signature" is none.
    """
    read = normal(" ".join(word.text for word in words))
    if form is None or form.family is not Family.COURT_WARRANT or len(read) < MISREAD_LETTERS:
        return None
    if any(word.via is not Via.OCR for word in words):
        return None
    likeness: dict[Role | None, float] = {}
    for marker in (*form.markers, *knowledge.signs):
        if marker.where not in {Where.LABEL, Where.SIGNATURE_LABEL}:
            continue
        role = marker.role if marker.issues and marker.role in OF_A_COURT else None
        best = max(fuzz.ratio(read, normal(text)) for text in marker.says)
        likeness[role] = max(likeness.get(role, 0.0), best)
    other = likeness.pop(None, 0.0)
    role = max(likeness, key=lambda one: likeness[one], default=None)
    return role if role is not None and likeness[role] >= max(MISREAD, other + CLEARLY) else None


def by_the_court(rule: Box, words: Sequence[Word], layout: Layout, knowledge: Knowledge) -> Role | None:
    """A judge, where "BY THE COURT:" stands right over a line: its label is hidden, or in a file's text just a name."""
    read = surely(words)
    if not read.isdisjoint((*knowledge.tables["entry_labels"], *knowledge.tables["signer_never"])) or (
        layout.by_ocr and any(len(word) > MOST_STRAY for word in read)
    ):
        return None
    for one in layout.segments:
        over = 0 < rule.top - one.box.bottom < COURT_OVER and abs(one.box.x0 - rule.x0) < COURT_OVER
        if over and one.norm in knowledge.tables["court_before"]:
            return Role.JUDGE
    return None


def named(words: Sequence[Word], judges: Sequence[tuple[str, Role]]) -> Role | None:
    """Who signs by what a signature has left of the name under a line, which the paper says is a judge's."""
    read = _letters(" ".join(word.text for word in sorted(words, key=lambda word: word.box.x0)))
    if len(read) < LEAST_NAME:
        return None
    for name, role in judges:
        letters = _letters(name)
        titled = read[-len(letters) - 2 :]  # without the title before it
        if max(fuzz.ratio(read, letters), fuzz.ratio(titled, letters)) >= SAME_JUDGE:
            return role
    return None


def behind_a_name(words: Sequence[Word], others: frozenset[str], knowledge: Knowledge) -> Role | None:
    """Who signs by a title behind what a signature has left of a name: "fe Castellano, Judge"."""
    row = sorted((word for word in words if word.confidence > HALF_SURE), key=lambda word: word.box.x0)
    for at in range(1, min(len(row), MOST_NAME + 1)):
        name = normal(" ".join(word.text for word in row[:at])).split()
        title = normal(" ".join(word.text for word in row[at:]))
        long = frozenset(word for word in name if len(word) > MOST_STRAY - 2)
        capital = row[at].text[:1].isupper() and any(word.text[:1].isupper() for word in row[:at])
        if not long or not long.isdisjoint(others) or not capital:
            continue
        alone = (one for one in (Role.JUDGE, Role.MAGISTRATE) if title in knowledge.tables[f"signer_{one.value}"])
        role = next(alone, None) or judicial_signer(title, knowledge)
        if role is not None:
            return role
    return None


def _letters(text: str) -> str:
    return normal(text).replace(" ", "")


def over_its_name(rule: Box, every: Sequence[Box], layout: Layout, knowledge: Knowledge) -> Role | None:
    """Who signs on the line right over that of a judge's printed name: "Typed or printed name of judge"."""
    for other in every:
        over = NAME_LINE[0] < other.top - rule.top < NAME_LINE[1]
        if over and min(rule.x1, other.x1) > max(rule.x0, other.x0):
            below = Box(x0=other.x0, top=other.bottom, x1=other.x1, bottom=other.bottom + LABEL_BELOW)
            said = frozenset(token for word in words_in(layout, below) for token in normal(word.text).split())
            if "name" in said and not said.isdisjoint(_NAMES_PRINTED):
                for role in (Role.JUDGE, Role.MAGISTRATE):
                    if not said.isdisjoint(knowledge.tables[f"signer_{role.value}"]):
                        return role
    return None


def words_behind(rule: Box, layout: Layout) -> list[str]:
    """What is printed right behind the end of a line: "By ____ Deputy"."""
    return [
        one.norm
        for one in layout.segments
        if abs(one.box.x0 - rule.x1) < AT_LINE and one.box.top < rule.bottom < one.box.bottom + AT_LINE
    ]


def deputys(rule: Box, behind: Sequence[str], layout: Layout, knowledge: Knowledge) -> Role | None:
    """A clerk, where a deputy signs on a line between words: "Ada Sample, District Clerk / By ____ Deputy"."""
    if not any(one in knowledge.tables["deputys_label"] for one in behind):
        return None
    clerks = frozenset(knowledge.tables["signer_clerk"])
    over = (one for one in layout.segments if 0 < rule.top - one.box.bottom < DEPUTYS and one.box.x1 > rule.x0)
    return Role.CLERK if any(not clerks.isdisjoint(one.norm.split()) for one in over) else None


def surely(words: Sequence[Word]) -> frozenset[str]:
    """What was read surely."""
    return frozenset(normal(word.text) for word in words if word.confidence > SURE)


def issuer(form: Form | None) -> Role:
    """Who issues a form: as it says; a judge for a court's warrant of no set form."""
    if form is None:
        return Role.JUDGE
    roles = [marker.role for marker in form.markers if marker.issues and marker.role is not None]
    return roles[0] if roles else Role.OTHER if form.family is Family.AGENCY_FORM else Role.JUDGE
