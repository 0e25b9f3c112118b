"""Words of courts' names, told apart although letters are misread.

A token is compared with every word of the vocabulary by edit distance, after letters that OCR confuses were made one
("C0URT", "DlSTRICT", "Northern" read as "Northem"). How many letters may differ depends on the length of the word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct, field
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from warrantcheck.find.lines.text import unaccented

_ALIKE = str.maketrans({"0": "o", "1": "i", "l": "i", "5": "s", "8": "b", "v": "u", "2": "z", "9": "g", "6": "g"})
_US = re.compile(r"\bU\s?[.,]?\s?S\b[.,]?")
_DOTTED = re.compile(r"\b([A-Za-z])\.\s?([A-Za-z])\.")  # D.C., N.Y., P. R.
_STRUCK = re.compile(r"(?<=[A-Za-z])[|!](?=[A-Za-z])|[|!](?=[A-Za-z])")
_WRITTEN = str.maketrans({"’": None, "‘": None, "`": None, "'": None, "$": "S"})
_TOKEN = re.compile(r"([^\W_]+(?:-[^\W_]+)*)(?: ?(,)| ([-–—])(?= ))?")
_MARKED = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
# A bullet, a tick box, a question or a quotation: a line of a list or of running text, never of a caption.
NOT_A_CAPTION = re.compile(r"[•●▪◦■□☐☑☒✓✔✗✘➢►?@=%<>©]|^\s*[\"“‘'].*[\"”’']\s*$")
LONGEST = 15  # letters of the longest word that is looked for among others
MOST_REMEMBERED = 20_000  # words: a long file of noise must not fill the memory
EXACT_SHORT = frozenset({"us", "usa", "no", "dc", "y"})  # the other words of two or three letters may have one misread
# Small words that are no misreading of "in", "of", "the".
SMALL_WORDS = frozenset({"or", "by", "to", "a", "an", "is", "as", "on", "if", "it", "we", "be", "at", "no", "us"})


def fold(letters: str) -> str:
    """Lower-case letters without accents in which characters that OCR confuses are one."""
    plain = letters if letters.isascii() else unaccented(letters)
    return plain.casefold().translate(_ALIKE).replace("rn", "m").replace("uu", "w")


class Token(Struct, frozen=True):
    """A word as read, its folded letters, and whether a comma, or a dash that stands by itself, follows it."""

    raw: str
    folded: str
    comma: bool = False
    dash: bool = False


def tokens_of(text: str) -> list[Token]:
    """The words of a line; punctuation is dropped, "U. S." and "D.C." are one word each."""
    line = text.translate(_WRITTEN)
    if "|" in line or "!" in line:
        line = _STRUCK.sub("I", line)
    line = _US.sub("US ", line)
    if "." in line:
        line = _DOTTED.sub(r"\1\2 ", line)
    return [
        Token(raw, raw if raw.isdigit() else fold(raw), bool(comma), bool(dash))
        for raw, comma, dash in _TOKEN.findall(line)
    ]


def allowed_errors(length: int) -> int:
    """Letters that may differ in a word of `length` letters.

    One in "court" and "of", two in "superior", three in "commonwealth". With one less each, 7 of 100 captions are lost
    at 3 % misread letters, not 4.
    """
    return 1 if length < 7 else 2 if length < 10 else 3


class Vocabulary(Struct, eq=False):
    """Words that courts' names are made of; `near` remembers what it was asked, once all phrases are added."""

    shown: dict[str, str] = field(default_factory=dict)  # folded word to the word as printed
    own: frozenset[str] = frozenset()  # "count", "country": words of their own, hardly misread ones

    def add(self, phrase: str) -> list[str]:
        """Takes the words of a phrase up and gives them folded."""
        words = [token.folded for token in tokens_of(phrase)]
        if any(word not in self.shown for word in words):
            printed = _MARKED.findall(phrase)  # "Magistrate's"
            for place, word in enumerate(words):
                self.shown.setdefault(word, printed[place] if len(printed) == len(words) else word.upper())
        return words

    @lru_cache(maxsize=256)  # noqa: B019 - a vocabulary lives as long as the knowledge it is made of
    def _like_length(self, length: int) -> list[str]:
        """Words of which one of `length` letters may be a misreading."""
        return [
            word
            for word in self.shown
            if abs(len(word) - length) <= self._allowed(word) and word not in EXACT_SHORT and not word.isdigit()
            # A short word may lose a letter but gains none: "te" is "the", "form" is not "for".
            if len(word) > 3 or (len(word) > 1 and length <= len(word))
        ]

    def _allowed(self, word: str) -> int:
        return allowed_errors(len(self.shown[word]))  # as printed: "eastern" is shorter once "rn" is one letter

    @lru_cache(maxsize=MOST_REMEMBERED)  # noqa: B019 - so does it
    def near(self, folded: str) -> tuple[tuple[str, int], ...]:
        """The nearest words with their distance in letters; several only if equally near, none if too far."""
        return tuple(self._look_up(folded))

    def _look_up(self, folded: str) -> Iterator[tuple[str, int]]:
        if folded in self.shown:
            yield folded, 0
            if folded + "s" in self.shown:
                yield folded + "s", 1  # "United State District Court"
            return
        if folded in SMALL_WORDS or folded.isdigit():
            return
        choices = self._like_length(len(folded)) if len(folded) < LONGEST + 4 else ()
        hits = process.extract(folded, choices, scorer=Levenshtein.distance, score_cutoff=3, limit=None)
        # A word of its own may still be a misread one, at the price of another letter: "Superior Count of California"
        # is a court, "District Count" is not.
        more = int(folded in self.own)
        found = [(word, int(off) + more) for word, off, _ in hits if off <= self._allowed(word)]
        best = min((distance for _, distance in found), default=0)
        yield from (hit for hit in found if hit[1] == best)


class Refused(Struct, frozen=True, eq=False):
    """Words that are never a place's name, and words that must not be in the line at all."""

    exact: frozenset[str]
    like: tuple[str, ...]
    anywhere: tuple[str, ...]

    @lru_cache(maxsize=MOST_REMEMBERED)  # noqa: B019 - so does it
    def word(self, folded: str) -> bool:
        """Is it one of those words, perhaps misread?"""
        near = process.extract(folded, self.like, scorer=Levenshtein.distance, score_cutoff=3, limit=None)
        if folded in self.exact or any(distance <= _near(word) for word, distance, _ in near):
            return True
        return any(len(folded) > len(word) > 6 and word in folded for word in self.like)

    def line(self, tokens: Iterable[Token]) -> bool:
        """Can "immigration" be made out in the line, misread or broken in two?"""
        letters = "".join(token.folded for token in tokens)
        return any(
            len(letters) >= len(phrase) and fuzz.partial_ratio(phrase, letters) >= _made_out(phrase)
            for phrase in self.anywhere
        )


def _made_out(phrase: str) -> int:
    # "lmmigratlon", "IMM GRAT ON" and "1mmigrafion" reach 75, no court of the tests reaches 60. Of "District or
    # Magistrate", which is longer, 8 % misread letters leave 88; "District Court of Maine" has 76.
    return 75 if len(phrase) < 12 else 85


def _near(word: str) -> int:
    # "office" may be misread in one letter, "immigration" in three; Borden, Clark and Warren are counties
    return 1 if len(word) < 8 else 2 if len(word) < 10 else 3


def looks_like_caption(tokens: list[Token], small: frozenset[str]) -> bool:
    """Are the words written as in a heading: capitals, or a capital first?

    Running text says "a judge of a district court". A third of the words may begin small, for misread capitals.
    """
    counted = lower = 0
    for token in tokens:
        if token.folded in small or not _LETTERS.search(token.raw):
            continue
        counted += 1
        lower += token.raw.islower()
    return lower * 3 <= counted


_ROOTS = tuple(map(fold, ("court", "tribunal", "district", "county", "state", "superior", "parish", "people")))
# "theGrand", "RondeTribal", "HINDSCOUNTY"
_TWO_WORDS = re.compile(
    r"(?!Mc|Mac|De|La|Du|Le)([A-Za-z][a-z]+)([A-Z][a-z]{2,})|([^\W\d_]{3,})(COUNTY|PARISH|County|Parish|county|parish)"
)
_TAKES_OF = frozenset(map(fold, ("county", "city", "town", "village", "parish", "borough")))
_GLUED = re.compile(r"(county|city|town|village|parish|borough|)of([^\W\d_]{3,})", re.IGNORECASE)


def may_need_regrouping(tokens: list[Token]) -> bool:
    """Is there a court's word in the letters, if one does not look at the spaces? Most lines have none."""
    letters = "".join(token.folded for token in tokens)
    return any(root in letters for root in _ROOTS)


def regrouped(text: str, vocabulary: Vocabulary) -> list[Token]:
    """The words of a line in which spaces came or went: "C O U R T", "D ISTRICT", "COURTOF", "SUPE RIOR"."""
    line: list[Token] = []
    for group in re.split(r"\s{2,}|\t", text):
        line += _letters_joined(tokens_of(group))
    pieces: list[Token] = []
    for token in _halves_joined(line, vocabulary):
        known = vocabulary.near(token.folded)
        glued = _GLUED.fullmatch(token.raw)
        two = _TWO_WORDS.fullmatch(token.raw)
        if known and known[0][1] == 0:
            pieces.append(token)
        elif two and not known:
            pieces += [Token(raw, fold(raw)) for raw in two.groups() if raw]
        elif glued and (glued.group(1) or (pieces and pieces[-1].folded in _TAKES_OF)):
            parts = (glued.group(1), "of", glued.group(2))
            pieces += [Token(raw, fold(raw)) for raw in parts if raw]
        else:
            split = _split(token.raw, vocabulary, may_be_misread=not known or len(token.folded) > 6)
            pieces += [Token(raw, fold(raw)) for raw in split] if split else [token]
    return pieces


def _letters_joined(tokens: list[Token]) -> list[Token]:
    """ "C", "O", "U", "R", "T" as one word; two letters alone may be initials and stay."""
    joined: list[Token] = []
    run: list[str] = []
    for token in [*tokens, Token("", "")]:
        if len(token.raw) == 1 and token.raw.isalnum():
            run.append(token.raw)
            continue
        if len(run) > 2:
            joined.append(Token("".join(run), fold("".join(run))))
        else:
            joined += [Token(letter, fold(letter)) for letter in run]
        run = []
        if token.raw:
            joined.append(token)
    return joined


def _halves_joined(tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """Two neighbors that make one word together and are none apart."""
    joined: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if following and _one_word(token, following, vocabulary):
            raw = token.raw + following.raw
            joined.append(Token(raw, fold(raw), following.comma))
            place += 2
        else:
            joined.append(token)
            place += 1
    return joined


def _one_word(first: Token, second: Token, vocabulary: Vocabulary) -> bool:
    whole = fold(first.raw + second.raw)
    if whole in vocabulary.shown:
        return first.folded not in vocabulary.shown or second.folded not in vocabulary.shown
    if len(whole) < 6 or first.folded in vocabulary.shown or second.folded in vocabulary.shown:
        return False
    near = vocabulary.near(whole)
    return bool(near) and near[0][1] == 1


def _split(raw: str, vocabulary: Vocabulary, *, may_be_misread: bool) -> list[str] | None:
    """The words of the vocabulary that were run together, all letters used up; at most one letter of one misread."""
    for misread in (False, True) if may_be_misread else (False,):
        best: list[list[str] | None] = [[]] + [None] * len(raw)
        for end in range(2, len(raw) + 1):
            for start in range(max(0, end - LONGEST), end - 1):
                before = best[start]
                if before is None or (start == 0 and end == len(raw)):
                    continue
                if _is_word(fold(raw[start:end]), vocabulary, misread=misread):
                    row = [*before, raw[start:end]]
                    known = best[end]
                    if known is None or len(row) < len(known):
                        best[end] = row
        if best[-1]:
            return best[-1]
    return None


def _is_word(folded: str, vocabulary: Vocabulary, *, misread: bool) -> bool:
    if folded in vocabulary.shown:
        return len(folded) > 1
    if not misread or len(folded) < 5:
        return False
    near = vocabulary.near(folded)
    return bool(near) and near[0][1] == 1
