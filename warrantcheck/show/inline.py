"""Pictures in terminals that can show them, by the two protocols that exist for it.

iTerm2's: https://iterm2.com/documentation-images.html
kitty's: https://sw.kovidgoyal.net/kitty/graphics-protocol/
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping

ROWS = 40  # of the terminal: print can just be read, and the top of the page is still there when the end is shown
CHUNK = 4096  # characters of base64 in one of kitty's sequences, at most; all but the last divide by 4

ITERM = frozenset({"iTerm.app", "WezTerm", "mintty"})  # by TERM_PROGRAM
KITTY = frozenset({"ghostty"})
KITTY_TERM = frozenset({"xterm-kitty", "xterm-ghostty"})  # by TERM


def protocol(environment: Mapping[str, str]) -> Callable[[bytes], str] | None:
    """How this terminal is told to show a PNG; None where it can't, or isn't known to."""
    if environment.get("TMUX") or environment.get("STY"):
        return None  # what stands between would swallow the picture, and nobody would see any
    program, term = environment.get("TERM_PROGRAM", ""), environment.get("TERM", "")
    if program in ITERM:
        return iterm
    if program in KITTY or term in KITTY_TERM or environment.get("KITTY_WINDOW_ID"):
        return kitty
    return None


def iterm(png: bytes) -> str:
    """One sequence: the size in bytes, the height in rows, and the file."""
    data = base64.b64encode(png).decode()
    return f"\033]1337;File=size={len(png)};height={ROWS};inline=1:{data}\a\n"


def kitty(png: bytes) -> str:
    """A sequence for each part. The terminal must not answer (q=2): an answer would be read as the person's."""
    data = base64.b64encode(png).decode()
    parts = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
    heads = [f"a=T,f=100,r={ROWS},", *[""] * (len(parts) - 1)]
    last = len(parts) - 1
    return (
        "".join(
            f"\033_G{head}q=2,m={int(at < last)};{part}\033\\"
            for at, (head, part) in enumerate(zip(heads, parts, strict=True))
        )
        + "\n"
    )
