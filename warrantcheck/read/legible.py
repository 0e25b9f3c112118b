"""How well a page could be read, and why not better, in reasons that a person can act on."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from warrantcheck.model.paper import Gap, Legibility, Seen

SURE = 0.80  # mean confidence; above, at least .82 of the markers were found on every trial page, mostly all
TOO_POOR = 0.70  # below, half of the markers were lost
FEW_WORDS = 12  # fewer prove little: a cat's whiskers gave 7
MANY_LETTERS = 60  # pieces like letters: a page of writing
COMMON_SHARE = 0.16  # of all words; real pages have .25 and more, noise read as words has under .08
DARK = 75  # of 255, the paper's brightness; phones give 110 to 230 indoors
LOW_CONTRAST = 0.22  # of the paper's brightness, between paper and ink
BLURRED = 0.22  # sharpness, see upright.Light
SMALL_LETTERS = 7.5  # pixels high in the picture as it came; whole pages 900 high have 9 and are read
GLARE = 0.03  # of the page burnt out, with the writing on it; a sheen of .10 cost .07 to .17 of the words

NEVER_COMES_BACK = frozenset({Gap.TOP_CUT_OFF, Gap.BOTTOM_CUT_OFF, Gap.SIDE_CUT_OFF, Gap.GLARE})

_COMMON = """
a an and any are as at be been by can case date day do for from has have he her him his if in is it its law may must
name no not number of officer on or order other page person police shall she state states such that the their them
there these this to under united upon was were which who will with you your court judge warrant form city county
department security immigration el la los las de del en por para que un una se con su
"""
COMMON_WORDS = frozenset(_COMMON.split())


class Facts(Struct, frozen=True, kw_only=True):
    """What was measured on one page. Lengths in pixels of the picture as it came, gray values 0 to 255."""

    words: Sequence[tuple[str, float]]  # text, confidence
    letters: int  # pieces of ink that look like letters
    letter_height: float
    paper: float
    contrast: float
    glare: float
    sharpness: float
    cut: frozenset[str]  # sides where writing runs into the picture's border, or the sheet goes on beyond it
    blank: bool = False
    time_ran_out: bool = False


def judge(facts: Facts) -> Legibility:
    """The page's legibility. Reasons stand in the order in which they help the person who takes the next picture."""
    if facts.blank:
        return Legibility(seen=Seen.NO, reasons=(Gap.NO_TEXT,))
    real = [text for text, confidence in facts.words if confidence >= 0.5 and len(text) > 1]
    if len(real) < 3:  # a cat, a wall, a page far out of focus: what its border cuts off is no writing
        return Legibility(seen=Seen.NO, reasons=_why_nothing(facts))
    seen = _how_sure(facts.words, len(real))
    missing = _missing(facts)
    if missing and seen is Seen.YES:
        seen = Seen.CANT_TELL
    if facts.cut & {"left", "right"}:  # heading and signature are there: said, but no hindrance
        missing.append(Gap.SIDE_CUT_OFF)
    if seen is Seen.YES:
        return Legibility(seen=seen, reasons=tuple(missing))
    causes = missing + _faults_of_the_picture(facts)
    return Legibility(seen=seen, reasons=tuple(causes) or (_without_other_cause(facts, len(real)),))


def judged_again(before: Legibility, words: Sequence[tuple[str, float]]) -> Legibility:
    """After a closer look that found more words. What is missing from the picture no look brings back."""
    if before.seen is Seen.YES:
        return before
    real = [text for text, confidence in words if confidence >= 0.5 and len(text) > 1]
    seen = _how_sure(words, len(real))
    if seen is Seen.YES:
        missing = tuple(reason for reason in before.reasons if reason in NEVER_COMES_BACK)
        return Legibility(seen=Seen.CANT_TELL if set(missing) - {Gap.SIDE_CUT_OFF} else Seen.YES, reasons=missing)
    reasons = before.reasons
    if common_share(words) >= COMMON_SHARE / 2:  # so it is a page in a language that is known, and hard to read
        reasons = tuple(reason for reason in reasons if reason not in {Gap.OTHER_SCRIPT, Gap.NO_TEXT}) or (
            Gap.TOO_BLURRED,
        )
    return Legibility(seen=seen, reasons=reasons)


def faults_unread(facts: Facts) -> tuple[Gap, ...]:
    """What is wrong with a picture of which no word was read yet."""
    return (*_faults_of_the_picture(facts), *_missing(facts))


def _why_nothing(facts: Facts) -> tuple[Gap, ...]:
    if facts.time_ran_out:
        return (Gap.TIME_RAN_OUT,)
    faults = _faults_of_the_picture(facts)
    if facts.letters >= MANY_LETTERS and not faults:  # plain to see, and yet no word of it is known
        return (Gap.OTHER_SCRIPT,)
    return (Gap.NO_TEXT, *faults)


def _how_sure(words: Sequence[tuple[str, float]], read: int) -> Seen:
    sure, common = mean_confidence(words), common_share(words)
    if sure < TOO_POOR or (common < COMMON_SHARE / 2 and sure < SURE):
        return Seen.NO
    if sure < SURE or read < FEW_WORDS or common < COMMON_SHARE:
        return Seen.CANT_TELL
    return Seen.YES


def _missing(facts: Facts) -> list[Gap]:
    """Why a part of the page was not read at all, however well the rest was."""
    found = [Gap(f"{side}-cut-off") for side in ("top", "bottom") if side in facts.cut]
    if facts.glare > GLARE:
        found.append(Gap.GLARE)
    if facts.time_ran_out:
        found.append(Gap.TIME_RAN_OUT)
    return found


def mean_confidence(words: Sequence[tuple[str, float]]) -> float:
    """Weighed by length; specks that were read as one sign count for nothing. 0 where nothing was read."""
    weights = [(sum(sign.isalnum() for sign in text), confidence) for text, confidence in words]
    total = sum(weight for weight, _ in weights if weight > 1)
    if not total:
        return 0.0
    return sum(weight * confidence for weight, confidence in weights if weight > 1) / total


def common_share(words: Sequence[tuple[str, float]]) -> float:
    """The share of words that any paper is full of: tells language from noise read as letters."""
    texts = [text.strip(".,:;()'\"").lower() for text, _ in words]
    texts = [text for text in texts if text.isalpha()]
    return sum(text in COMMON_WORDS for text in texts) / len(texts) if texts else 0.0


def _faults_of_the_picture(facts: Facts) -> list[Gap]:
    found = []
    if facts.paper < DARK:
        found.append(Gap.TOO_DARK)
    if 0 < facts.letter_height < SMALL_LETTERS:
        found.append(Gap.TOO_FAR)
    if facts.letters and facts.sharpness < BLURRED:
        found.append(Gap.TOO_BLURRED)
    if facts.letters and facts.contrast < LOW_CONTRAST and Gap.TOO_DARK not in found:
        found.append(Gap.LOW_CONTRAST)
    return found


def _without_other_cause(facts: Facts, read: int) -> Gap:
    """Nothing is wrong with the picture, and yet it could not be read."""
    many, sure = facts.letters >= MANY_LETTERS, mean_confidence(facts.words)
    if many and (read < facts.letters / 20 or sure < TOO_POOR or common_share(facts.words) < COMMON_SHARE / 2):
        return Gap.OTHER_SCRIPT
    return Gap.NO_TEXT if not many else Gap.TOO_BLURRED
