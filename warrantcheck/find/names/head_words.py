"""What the head word of a title names: "AFFIDAVIT IN SUPPORT OF AN APPLICATION FOR A WARRANT" is an affidavit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from warrantcheck.model.forms import Names, TitleWords

LONG, LIKE = 6, 84.0  # letters of a word that may be read wrong, and its likeness: one letter of six wrong is 83 %
_RISK = (Names.WARRANT, Names.ORDER)  # of "STIPULATION AND ORDER" it is the order that may let officers in
_BOTH = frozenset({"and", "or"})


def head_of(norm: str, words: TitleWords, *, by_ocr: bool = False) -> tuple[Names, str] | None:
    """What a title names and what it says that it is for; None where no head word stands in it.

    Args:
        norm: the title's words as `normal` makes them.
        words: the words of titles.
        by_ocr: longer words may have a letter wrong.
    """
    tokens = norm.split()
    whole, length = _whole_head(tokens, words)
    if whole is None and _ends_as_an_order(tokens, words):
        return Names.ORDER, ""
    if not tokens or (tokens[0] in words.about and whole is None and norm not in words.heads):
        return None  # the end of a sentence, or "See Attachment A"; but "DOCKET" and "CASE SUMMARY" are titles
    begins = next(
        (at for at, token in enumerate(tokens) if at >= max(length, 1) and _tells_what_for(token, words)), None
    )
    phrase, rest = (tokens, "") if begins is None else (tokens[:begins], " ".join(tokens[begins:]))
    heads = [_last_head(part, words, by_ocr=by_ocr) for part in _parts(phrase[length:])]
    named = [head for head in (whole, *heads) if head is not None]
    if not named or named[-1] is Names.NOTHING:
        return None
    named = [head for head in named if head is not Names.NOTHING]
    return next((head for head in _RISK if head in named), named[0]), rest


def _ends_as_an_order(tokens: Sequence[str], words: TitleWords) -> bool:
    """Whether an order is named by what it is against or does: "NO CONTACT ORDER", "PROTECTION FROM ABUSE ORDER",
    "SCHEDULING ORDER". Behind other words that say what for, it is no title: "VIOLATION OF COURT ORDER"."""
    *before, last = tokens or [""]
    what_for = [token for token in before if token in words.about]
    return (
        bool(what_for)
        and words.heads.get(last) is Names.ORDER
        and (len(before) > 1 or before[0].endswith("ing"))  # "No order" is a label
        and words.attributive.issuperset(what_for)
    )


def _tells_what_for(token: str, words: TitleWords) -> bool:
    return (token in words.about and token not in _BOTH) or token.isdigit()


def _parts(phrase: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] = []
    for token in phrase:
        if token in _BOTH:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _whole_head(tokens: Sequence[str], words: TitleWords) -> tuple[Names | None, int]:
    """What a head of several words names with which the title begins, and how many: "memorandum of agreement"."""
    text = f"{' '.join(tokens)} "
    # The longest: a writ of habeas corpus "ad prosequendum" is another one than a writ of habeas corpus.
    whole = max((head for head in words.heads if " " in head and text.startswith(f"{head} ")), key=len, default=None)
    return (None, 0) if whole is None else (words.heads[whole], len(whole.split()))


def _last_head(tokens: Sequence[str], words: TitleWords, *, by_ocr: bool) -> Names | None:
    read = [_mended(token, words) for token in tokens] if by_ocr else list(tokens)
    for end in range(len(read), 0, -1):
        for length in (3, 2, 1):
            if length <= end:
                phrase = " ".join(read[end - length : end])
                name = words.heads.get(_mended_phrase(phrase, words) if by_ocr and length > 1 else phrase)
                if name is not None:
                    return name
    return None


def _mended_phrase(phrase: str, words: TitleWords) -> str:
    """The head of several words for which words were read, or these: short ones are told by their neighbors, too."""
    near = process.extractOne(phrase, _several(words), scorer=Levenshtein.distance, score_cutoff=1)
    return phrase if near is None else near[0]


def _mended(token: str, words: TitleWords) -> str:
    """The word of titles for which a longer word was read, or the word as it is: "ATTACoMENT", "warant"."""
    if len(token) < LONG or token in words.heads:
        return token
    near = process.extractOne(token, _long_words(words), scorer=fuzz.ratio, score_cutoff=LIKE)
    return near[0] if near is not None and _is_misread(token, near[0]) else token


def _is_misread(token: str, head: str) -> bool:
    """Whether a word is a head word with letters wrong, and no other word: "Tarrant" is 86 % warrant, and "petitioner"
    goes on."""
    return token[0] == head[0] and abs(len(token) - len(head)) <= 1 and not token.startswith(head)


@lru_cache(maxsize=4)
def _several(words: TitleWords) -> tuple[str, ...]:
    return tuple(head for head in words.heads if " " in head)


@lru_cache(maxsize=4)
def _long_words(words: TitleWords) -> tuple[str, ...]:
    return tuple(sorted({word for head in words.heads for word in head.split() if len(word) >= LONG}))
