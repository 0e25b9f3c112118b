"""Type that looks like handwriting: whoever signs on a screen by typing gets the name in such letters.

What a file prints in it a person sees as written, so it stays in the picture without print.
"""

from __future__ import annotations

from collections.abc import Iterable
from ctypes import create_string_buffer

from warrantcheck.read.pdf import TextObject
from warrantcheck.read.textlayer import LayerWord, font_of

# Parts of names of such type, in small letters without blanks. From memory of what comes with systems, office programs
# and catalogues of free type: looked up in none, and not complete.
NAMES = (
    "script", "cursive", "handwrit", "calligraph", "chancery", "corsiva", "signature", "brush", "vibes", "allura",
    "amatic", "bradley", "caveat", "cedarville", "cookie", "coveredby", "damion", "dancing", "dekko", "delafield",
    "freestyle", "gochi", "haviland", "herrvon", "homemade", "indieflower", "kalam", "kristi", "kunstler",
    "labelleaurore", "marck", "mistral", "monsieur", "mrbedfort", "mrdafoe", "mrssheppards", "nothingyou",
    "overtherainbow", "pacifico", "parisienne", "patrickhand", "permanentmarker", "pinyon", "qwigley", "qwitcher",
    "reenie", "rocksalt", "rouge", "sacramento", "satisfy", "shadowsinto", "snell", "stalemate", "sueellen",
    "tangerine", "vladimir", "waitingfor", "yellowtail", "yesteryear", "zapfino", "zeyada",
)  # fmt: skip
LONGEST = 200  # bytes of a type's name


def written(words: Iterable[LayerWord]) -> set[int]:
    """Addresses of the objects by which words are drawn in such type."""
    sources = {id(one.source): one.source for one in words if one.source is not None}
    fonts: dict[int, bool] = {}
    found = set()
    for source in sources.values():
        font = font_of(source)
        if font not in fonts:
            called = _name(source)
            fonts[font] = any(name in called for name in NAMES)
        if fonts[font]:
            found.add(id(source))
    return found


def _name(source: TextObject) -> str:
    import pypdfium2.raw as c

    name = create_string_buffer(LONGEST)
    c.FPDFFont_GetBaseFontName(c.FPDFTextObj_GetFont(source.raw), name, LONGEST)
    return name.value.decode("latin-1").lower().replace(" ", "")
