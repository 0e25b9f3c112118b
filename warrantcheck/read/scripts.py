"""Type that looks like handwriting: whoever signs on a screen by typing gets the name in such letters.

What a file prints in it a person sees as written, so it stays in the picture without print.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ctypes import create_string_buffer

from warrantcheck.read.pdf import TextObject
from warrantcheck.read.textlayer import LayerWord, font_of

# Parts of names of such type: of what comes with Windows, macOS and office programs, and of Google's catalogue of type
# ("Handwriting", seen November 2026).
NAMES = re.compile(
    r"script|cursive|handwrit|calligraph|chancery|corsiva|signature|brush|vibes|allura|amatic|bradley|caveat"
    r"|cedarville|cookie|covered ?by|damion|dancing|dekko|delafield|freestyle|gochi|haviland|herr ?von|homemade"
    r"|indie ?flower|kalam|kristi|kunstler|la ?belle ?aurore|marck|mistral|monsieur|mr ?bedfort|mr ?dafoe"
    r"|mrs ?sheppards|nothing ?you|over ?the ?rainbow|pacifico|parisienne|patrick ?hand|permanent ?marker"
    r"|pinyon|qwigley|qwitcher|reenie|rock ?salt|rouge|sacramento|satisfy|shadows ?into|snell|stalemate"
    r"|sue ?ellen|tangerine|vladimir|waiting ?for|yellowtail|yesteryear|zapfino|zeyada",
    re.IGNORECASE,
)
LONGEST = 200  # bytes of a type's name


def written(words: Iterable[LayerWord]) -> set[int]:
    """Addresses of the objects by which words are drawn in such type."""
    sources = {id(one.source): one.source for one in words if one.source is not None}
    fonts: dict[int, bool] = {}
    found = set()
    for source in sources.values():
        font = font_of(source)
        if font not in fonts:
            fonts[font] = NAMES.search(_name(source)) is not None
        if fonts[font]:
            found.add(id(source))
    return found


def _name(source: TextObject) -> str:
    import pypdfium2.raw as c

    name = create_string_buffer(LONGEST)
    c.FPDFFont_GetBaseFontName(c.FPDFTextObj_GetFont(source.raw), name, LONGEST)
    return name.value.decode("latin-1")
