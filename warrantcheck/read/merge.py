"""One list of words from two readings: the same word seen twice becomes one, and what nobody sees is set apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from warrantcheck.model.paper import Box, Word

SAME_WORD_OVERLAP = (
    0.5  # of the smaller box; neighbours on a line share under .1, boxes of OCR are off by up to a third
)
SAME_LETTERS_OVERLAP = 0.3  # the same of words with the same letters: an "a" that was seen twice shared 0.48
SAME_SIZE = 2.5  # heights; a stamp's letters across small print are not the same word
COVERED = 0.5  # of an OCR word's box: then the text layer's words stand for it

ALIKE = 70  # of 100; "Honorable" read as "Honorabie" has 89, "Judge" as "fudge" 80; "COURT" and "SECURITY" have 61
ALIKE_HIDDEN = 80  # an OCR layer's own misreadings of what we read better

LOOK_ALIKE = str.maketrans("01528bqg", "olsz8699")  # letters and digits that OCR takes for one another: "05" as "os"
SURE = 0.8  # confidence of OCR; what contradicts the text layer must itself be sure
LINE_WORDS, LINE_SHARE = 3, 0.6  # of a line's words contradicted: then its letters are not what its text claims
# Words of a face, and of those that OCR reads surely, that it must read as the file does: of the one paper at hand with
# a face by hand that looks like no other all 20, of letters that were exchanged (tests) none.
CONFIRMED, CONFIRMED_SHARE = 3, 0.75

# Points down and across; an unlevelled scan's own OCR layer is off by the first at the margins, one whose words were
# placed by guessing their letters' width by the second at the end of lines.
NEAR, NEAR_ACROSS = 20.0, 40.0

ROW = 24.0  # points: height of the rows in which neighbours are looked for


def merge(layer: Sequence[Word], ocr: Sequence[Word], *, faces: Sequence[int] = ()) -> tuple[Word, ...]:
    """The text layer's words and those of OCR on the same page, all in the page's points.

    The text layer's spelling is kept where OCR agrees or is unsure (script faces), OCR's where it surely reads
    something else. What the text layer claims and the eye does not see stays as a word that is not visible. `faces`
    tells which words stand in a face whose letters are in doubt (`trust.doubts`): of these only those count that OCR
    reads as well, until it has read so many of a face that its letters are those that the file claims.
    """
    near = Near(ocr)
    visible = [word for word in layer if word.visible]
    agrees = [_agreement(word, near.at(word.box)) for word in visible]
    refuted = _refuted_lines(visible, agrees)
    rest = min([0, *faces])  # where the whole text is in doubt, so are entries that were typed into it
    of_face = [*faces[: len(visible)], *[rest] * (len(visible) - len(faces))]
    doubted = set(of_face) - {0} - _confirmed(agrees, of_face)
    kept: list[Word] = []
    hidden: list[Word] = [word for word in layer if not word.visible]
    from statistics import median

    large = SAME_SIZE * median([word.box.height for word in ocr]) if ocr else 0.0
    for word, agreed, line_refuted, face in zip(visible, agrees, refuted, of_face, strict=True):
        across = agreed is None and word.box.height > large  # VOID over the print: OCR reads no slanted letters
        unread = agreed is not True and not across
        if (agreed is False) if face and face not in doubted else (line_refuted or (face in doubted and unread)):
            hidden.append(replace(word, visible=False))
        else:
            kept.append(word)
    standing = Near(kept)
    added = (word for word in ocr if not _is_covered(word, standing.at(word.box)) and not standing.says(word))
    seen = [*kept, *added]
    return *seen, *unconfirmed(hidden, seen, forgiving=True)


def _confirmed(agrees: Sequence[bool | None], faces: Sequence[int]) -> set[int]:
    """The faces in doubt of which OCR reads enough words as the file does, and next to none otherwise."""
    told = [(face, agreed) for face, agreed in zip(faces, agrees, strict=True) if face > 0 and agreed is not None]
    right, every = Counter(face for face, agreed in told if agreed), Counter(face for face, _ in told)
    return {face for face in every if right[face] >= CONFIRMED and right[face] >= CONFIRMED_SHARE * every[face]}


def unconfirmed(hidden: Iterable[Word], seen: Sequence[Word], *, forgiving: bool = False) -> tuple[Word, ...]:
    """Of the words that nobody sees, those that no visible word nearby repeats.

    A scan's ordinary OCR layer, and text printed twice, hide nothing.
    """
    hidden = tuple(hidden)
    if not hidden:
        return ()
    near = Near(seen)
    return tuple(word for word in hidden if not any(_repeats(word, other, forgiving) for other in near.around(word)))


class Near:
    """Words by their place on the page."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._rows: defaultdict[int, list[Word]] = defaultdict(list)
        for word in words:
            for row in range(int(word.box.top // ROW), int(word.box.bottom // ROW) + 1):
                self._rows[row].append(word)

    def at(self, box: Box) -> list[Word]:
        """Words of like size that share the better part of the smaller one's box."""
        return [word for word in self._between(box.top, box.bottom) if _same_place(box, word.box)]

    def says(self, word: Word) -> bool:
        """Whether the same word stands at its place, of whatever size: OCR's box of "a" is as high as its line."""
        said = letters_of(word.text)
        return any(
            _shares(word.box, other.box, SAME_LETTERS_OVERLAP) and letters_of(other.text) == said
            for other in self._between(word.box.top, word.box.bottom)
        )

    def around(self, word: Word) -> list[Word]:
        """Words whose middle is near this word's middle."""
        x, y = word.box.middle
        down = max(NEAR, word.box.height)
        return [
            other
            for other in self._between(y - down, y + down)
            if abs(other.box.middle[0] - x) <= NEAR_ACROSS and abs(other.box.middle[1] - y) <= down
        ]

    def _between(self, top: float, bottom: float) -> list[Word]:
        rows = range(int(top // ROW), int(bottom // ROW) + 1)
        found = {id(word): word for row in rows if row in self._rows for word in self._rows[row]}
        return list(found.values())


def letters_of(text: str) -> str:
    """What two spellings of a word have in common: its letters and digits, whatever their case."""
    return "".join(filter(str.isalnum, text)).casefold()


def _same_place(one: Box, other: Box) -> bool:
    like = max(one.height, other.height) <= SAME_SIZE * min(one.height, other.height)
    return like and _shares(one, other, SAME_WORD_OVERLAP)


def _shares(one: Box, other: Box, part: float) -> bool:
    shared = one.overlap(other)
    return shared > 0 and shared >= part * min(one.width * one.height, other.width * other.height)


def _agreement(word: Word, partners: Sequence[Word]) -> bool | None:
    """Whether OCR reads the same there; None where it reads nothing, or nothing surely."""
    from rapidfuzz import fuzz

    claimed = letters_of(word.text)
    read = letters_of("".join(p.text for p in sorted(partners, key=lambda p: p.box.x0)))
    if not claimed or not read:
        return None
    if claimed.translate(LOOK_ALIKE) == read.translate(LOOK_ALIKE):
        return True
    if fuzz.ratio(claimed, read) >= ALIKE or (len(claimed) > 2 and (claimed in read or read in claimed)):
        return True
    if min(partner.confidence for partner in partners) < SURE or min(len(claimed), len(read)) < 2:
        return None
    return False


def _refuted_lines(words: Sequence[Word], agrees: Sequence[bool | None]) -> list[bool]:
    """For each word, whether it stands in a line whose words OCR surely reads as others."""
    refuted = [False] * len(words)
    start = 0
    for end in range(1, len(words) + 1):
        if end < len(words) and _on_one_line(words[end - 1].box, words[end].box):
            continue
        told = [agreed for agreed in agrees[start:end] if agreed is not None]
        if len(told) >= LINE_WORDS and told.count(False) >= LINE_SHARE * len(told):
            for number in range(start, end):
                refuted[number] = agrees[number] is not True
        start = end
    return refuted


def _on_one_line(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > 0.4 * min(one.height, other.height)


def _is_covered(word: Word, standing: Sequence[Word]) -> bool:
    """Whether the text layer has this word: the same letters there, or words that fill its box."""
    if any(letters_of(word.text) == letters_of(other.text) for other in standing):
        return True
    area = word.box.width * word.box.height
    return sum(word.box.overlap(other.box) for other in standing) >= COVERED * area if area > 0 else bool(standing)


def _repeats(hidden: Word, seen: Word, forgiving: bool) -> bool:
    claimed, read = letters_of(hidden.text), letters_of(seen.text)
    if not claimed:
        return True  # a dash or a dot says nothing, seen or not
    if claimed == read or not forgiving:
        return claimed == read
    from rapidfuzz import fuzz

    return len(claimed) > 3 and fuzz.ratio(claimed, read) >= ALIKE_HIDDEN
