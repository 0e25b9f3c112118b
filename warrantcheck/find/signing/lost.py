"""Lines to sign on whose label can't be read, or is in no list: a signature runs over it, or an agency words its own.

Looked for only where a form is known that somebody signs, or officers are told to do something, and none of the labels
of the line that issues the paper was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace
from rapidfuzz import fuzz

from warrantcheck.find.ink.hand import Hand
from warrantcheck.find.ink.pieces import ink
from warrantcheck.find.ink.rules import rules, uprights
from warrantcheck.find.lines.layout import Layout, Segment, normal
from warrantcheck.find.signing.blocks import named_judges
from warrantcheck.find.signing.capacity import Context, context, is_attests_label
from warrantcheck.find.signing.line import LEADS_IN
from warrantcheck.find.signing.nothing import is_print
from warrantcheck.find.signing.pen import written
from warrantcheck.find.signing.signers import judicial_signer
from warrantcheck.find.signing.space import LABEL_BELOW, Line, over_rule
from warrantcheck.model.claims import SHARED
from warrantcheck.model.findings import Finding
from warrantcheck.model.forms import OF_A_COURT, Family, Form, Knowledge, Role, Where
from warrantcheck.model.paper import Box, Via, Word

LOST = "lost-label"
UPPER = 0.3  # of the page's height: nobody signs a form above it
WIDTHS = (100.0, 340.0)  # points of a line to sign on; longer ones part the page
CROSSES = (8.0, 3.0)  # points: width and height of what a signature leaves below its line
HALF_SURE, MOST_NAME = 0.5, 5  # confidence of a word that is left of a label; words of a name before a title
PRINTED = 4  # words under a line that were read surely: nothing has crossed them
SENTENCE = 7  # words of a line of running text
BEHIND, BESIDE = 14.0, 4.0  # points behind words, and under their foot, in which the line of their entry begins
LARGE = 80.0  # points of height: signatures on the papers looked at have up to 73, the letters of "VOID" by pen 97
OWN_LABEL = 9.0  # points under a line in which the middle of its own label stands
EDGE = 12.0  # points from the picture's foot
ROOM = 40.0  # points: a page that ends sooner has no room for a line to sign on
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


def lost_lines(
    form: Form | None,
    labels: Sequence[Finding],
    layouts: Mapping[int, Layout],
    contexts: Mapping[int, Context],
    knowledge: Knowledge,
) -> Iterator[tuple[Finding, Line]]:
    """The line that issues the paper: by what is left of its label, else the only one that somebody has written on."""
    crossed: list[tuple[Finding, Line]] = []
    free: list[tuple[Finding, Line]] = []
    never = frozenset(knowledge.tables["signer_never"])
    others = never.union(knowledge.tables["entry_labels"])
    judges = tuple(named_judges(layouts, knowledge)) if _is_of_court(form) else ()
    for number, layout in layouts.items():
        pictured = layout.by_ocr  # in a file's own text no label is hidden
        every = tuple(_rules(layout, contexts[number]))
        for rule in every:
            below = Box(x0=rule.x0, top=rule.bottom, x1=rule.x1, bottom=rule.bottom + LABEL_BELOW)
            if any(one.page == number and one.box.overlap(below) > 0 for one in labels):
                continue
            words = _words_in(layout, below)
            if _is_of_court(form) and any(len(word) > MOST_STRAY for word in _surely(words) & never):
                continue  # its label was read
            role = _left_of_label(form, words, knowledge) or _misread_label(form, words, knowledge)
            if _is_of_court(form):
                role = role or _by_the_court(rule, words, layout, knowledge) or _named(words, judges)
                role = role or _behind_a_name(words, others, knowledge)
                behind = _behind(rule, layout)
                role = role or _over_its_name(rule, every, layout, knowledge)
                role = role or _deputys(rule, behind, layout, knowledge)
                if role is None and not others.isdisjoint(" ".join(behind).split()):
                    continue  # an officer's or a sheriff's deputy's
            line = Line(rule=rule, space=over_rule(rule))
            label = _label(form, role, words, number, below)
            spoken_for = context(layout, [label], knowledge).capacity(label.box) is not None
            if spoken_for or is_attests_label(normal(label.read_text), knowledge):
                continue  # "PREPARED BY:" over it, an oath; "Attest: Clerk" under it
            if role is not None:
                yield label, line
                return
            place = _label(form, _issuer(form), words, number, below), line
            running = not _says_who(words, knowledge) and sum(is_print(word, SURE) for word in words) >= PRINTED
            if (pictured or form is not None) and not running and _crosses(layout, line, below, knowledge):
                crossed.append(place)
            at_edge = rule.bottom > layout.page.height - EDGE  # the sheet's own edge in a picture
            if pictured and not at_edge and is_free(rule, words, layout, knowledge):
                free.append(place)
    only = crossed if len(crossed) == 1 else free if len(free) == 1 and _is_of_court(form) else ()
    for label, line in only:
        layout = layouts[label.page]
        if written(line, label.box, (), (), layout, knowledge)[0] is Hand.WRITING:
            yield label, replace(line, hidden=_runs_off(layout, line))


def _rules(layout: Layout, context: Context) -> Iterator[Box]:
    """Printed rules of the page on which somebody may sign, those of its left and of its right half."""
    page = layout.page
    if page.raster is None:
        return
    top, bottom = page.height * UPPER, page.height
    seen: list[Box] = []
    for x0, x1 in ((0.0, 0.62 * page.width), (0.3 * page.width, page.width)):
        for rule in rules(page.raster, Box(x0=x0, top=top, x1=x1, bottom=bottom)):
            at = next((at for at, one in enumerate(seen) if _same(rule, one)), None)
            if at is None:
                seen.append(rule)
            else:
                seen[at] = seen[at].union(rule)  # the halves' edges cut it
    seen = [one for one in seen if one.top + ROOM < context.end(one.middle[0]) or one.bottom < page.height - ROOM]
    fit = (rule for rule in seen if WIDTHS[0] <= rule.width <= WIDTHS[1] and rule.top < context.end(rule.middle[0]))
    above: list[Box] = []
    for rule in sorted(fit, key=lambda rule: rule.top):
        if not any(rule.top - one.bottom < LABEL_BELOW and one.x0 <= rule.middle[0] <= one.x1 for one in above):
            above.append(rule)  # else it is what a pen has left of the label under a line
            yield rule


def _same(one: Box, other: Box) -> bool:
    return abs(one.top - other.top) < 4 and min(one.x1, other.x1) > max(one.x0, other.x0)


def _words_in(layout: Layout, box: Box) -> tuple[Word, ...]:
    return tuple(
        word
        for word in layout.page.words
        if word.visible and word.box.top > box.top - RISES and word.box.overlap(box) > 0.5 * word.box.area
    )


def _left_of_label(form: Form | None, words: Sequence[Word], knowledge: Knowledge) -> Role | None:
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
        return _issuer(form) if named and len(tokens) <= MOST_WORDS else None
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


def _says_who(words: Sequence[Word], knowledge: Knowledge) -> bool:
    """Whether a signer's title is among words: "[X] Judge [ ] Clerk authorized under 15-9-36"."""
    said = {_signers_word(token, knowledge.tables) for word in words for token in normal(word.text).split()}
    return any(not said.isdisjoint(knowledge.tables[f"signer_{role}"]) for role in ("judge", "magistrate", "clerk"))


def _signers_word(token: str, tables: Mapping[str, Sequence[str]]) -> str:
    """A word as read, or the signer's word that it is like: "Judgd" under a stroke."""
    words = (word for role in ("judge", "magistrate", "clerk") for word in tables[f"signer_{role}"])
    alike = (word for word in words if len(token) >= LEAST_ALIKE and fuzz.ratio(token, word) >= ALIKE)
    return next(alike, token)


def _misread_label(form: Form | None, words: Sequence[Word], knowledge: Knowledge) -> Role | None:
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


def _by_the_court(rule: Box, words: Sequence[Word], layout: Layout, knowledge: Knowledge) -> Role | None:
    """A judge, where "BY THE COURT:" stands right over a line: its label is hidden, or in a file's text just a name."""
    read = _surely(words)
    if not read.isdisjoint((*knowledge.tables["entry_labels"], *knowledge.tables["signer_never"])) or (
        layout.by_ocr and any(len(word) > MOST_STRAY for word in read)
    ):
        return None
    for one in layout.segments:
        over = 0 < rule.top - one.box.bottom < COURT_OVER and abs(one.box.x0 - rule.x0) < COURT_OVER
        if over and one.norm in knowledge.tables["court_before"]:
            return Role.JUDGE
    return None


def _named(words: Sequence[Word], judges: Sequence[tuple[str, Role]]) -> Role | None:
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


def _behind_a_name(words: Sequence[Word], others: frozenset[str], knowledge: Knowledge) -> Role | None:
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


def _over_its_name(rule: Box, every: Sequence[Box], layout: Layout, knowledge: Knowledge) -> Role | None:
    """Who signs on the line right over that of a judge's printed name: "Typed or printed name of judge"."""
    for other in every:
        over = NAME_LINE[0] < other.top - rule.top < NAME_LINE[1]
        if over and min(rule.x1, other.x1) > max(rule.x0, other.x0):
            below = Box(x0=other.x0, top=other.bottom, x1=other.x1, bottom=other.bottom + LABEL_BELOW)
            said = frozenset(token for word in _words_in(layout, below) for token in normal(word.text).split())
            if "name" in said and not said.isdisjoint(_NAMES_PRINTED):
                for role in (Role.JUDGE, Role.MAGISTRATE):
                    if not said.isdisjoint(knowledge.tables[f"signer_{role.value}"]):
                        return role
    return None


def _behind(rule: Box, layout: Layout) -> list[str]:
    """What is printed right behind the end of a line: "By ____ Deputy"."""
    return [
        one.norm
        for one in layout.segments
        if abs(one.box.x0 - rule.x1) < AT_LINE and one.box.top < rule.bottom < one.box.bottom + AT_LINE
    ]


def _deputys(rule: Box, behind: Sequence[str], layout: Layout, knowledge: Knowledge) -> Role | None:
    """A clerk, where a deputy signs on a line between words: "Ada Sample, District Clerk / By ____ Deputy"."""
    if not any(one in knowledge.tables["deputys_label"] for one in behind):
        return None
    clerks = frozenset(knowledge.tables["signer_clerk"])
    over = (one for one in layout.segments if 0 < rule.top - one.box.bottom < DEPUTYS and one.box.x1 > rule.x0)
    return Role.CLERK if any(not clerks.isdisjoint(one.norm.split()) for one in over) else None


def _surely(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(normal(word.text) for word in words if word.confidence > SURE)


def _crosses(layout: Layout, line: Line, below: Box, knowledge: Knowledge) -> bool:
    """Whether a pen's stroke stands over the line and goes on under it, where a label would be."""
    raster = layout.page.raster
    if raster is None:
        return False
    band = Box(x0=below.x0, top=below.top + 1.5, x1=below.x1, bottom=below.bottom - 3)
    under = ink(raster, band, _print(layout))
    crossed = under.stroke[0] >= CROSSES[0] and under.stroke[1] >= CROSSES[1]
    return crossed and written(line, below, (), (), layout, knowledge)[0] is Hand.WRITING


def _runs_off(layout: Layout, line: Line) -> bool:
    """Whether what stands on a line is part of something much larger: a word that a pen has written across the page."""
    raster, space = layout.page.raster, line.space
    if raster is None:
        return True
    around_it = Box(
        x0=space.x0, top=max(space.bottom - LARGE, 0), x1=space.x1, bottom=min(space.bottom + LARGE, layout.page.height)
    )
    dark = uprights(raster, around_it.top, around_it.bottom)
    upright = [  # a scanner's streak, a box's side
        Box(x0=at - 1.0, top=around_it.top, x1=at + 1.0, bottom=around_it.bottom)
        for at in range(int(around_it.x0) + 1, int(around_it.x1))
        if dark.find(1, int((at - 1) * raster.scale), int((at - 1) * raster.scale) + 1) >= 0
    ]
    return ink(raster, around_it, [*_print(layout), *upright]).stroke[1] >= LARGE


def _print(layout: Layout) -> list[Box]:
    """Words that are print for sure. A letter by itself may be a loop of the signature."""
    return [word.box for word in layout.page.words if is_print(word, SURE)]


def _is_of_court(form: Form | None) -> bool:
    return form is None or form.family is not Family.AGENCY_FORM


def is_free(rule: Box, words: Sequence[Word], layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a line stands by itself, below all that is told officers, and no label was read under it.

    A line behind words is an entry's: "Bail: ____".
    """
    text = [
        one
        for one in layout.segments
        if len(one.words) >= SENTENCE and one.box.top > rule.bottom and not one.read_text.isupper()
    ]
    if any(not _is_of_return(one, layout, knowledge) for one in text):
        return False
    beside = (
        one
        for one in layout.segments
        if one.box.top < rule.top + 3 < one.box.bottom + BESIDE and 0 <= rule.x0 - one.box.x1 + 3 < BEHIND
    )
    if any(not LEADS_IN.match(one.read_text) for one in beside):
        return False
    # Right under the line its label stands: what can be read there is none of a court's, or it would have been found.
    # The name of whoever signs stands farther down.
    return not any(
        is_print(word, SURE) and len(normal(word.text)) > 2 and word.box.middle[1] < rule.bottom + OWN_LABEL
        for word in words
    ) and not any(normal(word.text) in knowledge.tables["entry_labels"] for word in words)


def _is_of_return(segment: Segment, layout: Layout, knowledge: Knowledge) -> bool:
    """Whether a sentence belongs to a return, by its heading over it or by its own words."""
    after = knowledge.tables["after_issuing"]
    heads = (one for one in layout.segments if one.norm in after and one.box.top < segment.box.top)
    begins = (*knowledge.tables["serves_before"], *(word for word in after if segment.read_text[:1].isupper()))
    return any(heads) or any(segment.norm.startswith(f"{words} ") for words in begins)


def _issuer(form: Form | None) -> Role:
    """Who issues a form: as it says; a judge for a court's warrant of no set form."""
    if form is None:
        return Role.JUDGE
    roles = [marker.role for marker in form.markers if marker.issues and marker.role is not None]
    return roles[0] if roles else Role.OTHER if form.family is Family.AGENCY_FORM else Role.JUDGE


def _label(form: Form | None, role: Role | None, words: Sequence[Word], page: int, box: Box) -> Finding:
    return Finding(
        form=form.id if form is not None else SHARED,
        marker=LOST,
        where=Where.SIGNATURE_LABEL,
        read_text=" ".join(word.text for word in words),
        page=page,
        box=Box(x0=box.x0, top=box.top, x1=box.x1, bottom=box.top + 1),
        via=Via.OCR,
        score=0.0,
        role=role,
        issues=True,
    )
