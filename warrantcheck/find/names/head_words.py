"""What the head word of a title names: "AFFIDAVIT IN SUPPORT OF AN APPLICATION FOR A WARRANT" is an affidavit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from warrantcheck.model.forms import Names, TitleWords

LONG, LIKE = 6, 84.0  # letters of a word that may be read wrong, and its likeness: one letter of six wrong is 83 %
_RISK = (Names.WARRANT, Names.ORDER)  # of "STIPULATION AND ORDER" it is the order that may let officers in
_BOTH = frozenset({"and", "or"})


def head_of(norm: str, words: TitleWords) -> tuple[Names, str] | None:
    """What a title names and what it says that it is for; None where no head word stands in it.

    Args:
        norm: the title's words as `normal` makes them.
        words: the words of titles.
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
    heads = [_last_head(part, words) for part in _parts(phrase[length:])]
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


def _last_head(tokens: Sequence[str], words: TitleWords) -> Names | None:
    for end in range(len(tokens), 0, -1):
        for length in (3, 2, 1):
            if length <= end:
                phrase = " ".join(tokens[end - length : end])
                name = words.heads.get(phrase)
                if name is not None:
                    return name
    return None
