"""Pages for a browser that need nothing else: no network, no other file, and no script or style but their own."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from importlib import resources
from typing import TYPE_CHECKING, Any

from warrantcheck.show import printable
from warrantcheck.show.direction import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from jinja2 import Environment
    from PIL.Image import Image

PACKAGE = "warrantcheck.show"
QUALITY = 62  # of a JPEG: print stays clean at 200 dpi, a page takes 0.2 to 0.4 MB


@lru_cache(maxsize=2)
def environment(package: str = PACKAGE) -> Environment:
    """What fills the templates that lie in a package."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    # Everything is escaped, and text from a paper is cleaned of control characters before that.
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: printable(value) if type(value) is str else value,
        trim_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.loopcontrols"],
    )


def own_file(name: str, package: str = PACKAGE) -> str:
    """One of the files of styles and scripts that lie beside the pages."""
    return resources.files(package).joinpath("templates", name).read_text(encoding="utf-8")


def fill(template: str, css: str, script: str, values: Mapping[str, Any]) -> bytes:
    """A page with its style and script, and a policy by which a browser runs and loads nothing else.

    `css` and `script` are ours, numbers and pictures put into them included: nothing read from a paper is ever in them.
    """
    from markupsafe import Markup

    policy = (
        f"default-src 'none'; img-src data:; style-src '{hash_of(css)}'; script-src '{hash_of(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    # Only these two are never escaped; nothing of a paper's is in them, and the policy names them by their hashes.
    own = {"css": Markup(css), "script": Markup(script), "policy": policy}
    own["dir"] = direction(values["lang"])
    return environment().get_template(template).render(**values, **own).encode()


def direction(lang: str) -> str:
    """The direction in which a language is written."""
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"


def hash_of(own: str) -> str:
    """What a policy of content names a style or a script of ours by."""
    return f"sha256-{base64.b64encode(sha256(own.encode()).digest()).decode()}"


def data_url(image: Image, *, note: str = "") -> str:
    """A picture as part of the page; `note` is all that its metadata says."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=QUALITY, comment=note.encode())
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()


def picture_url(data: bytes) -> str:
    """A PNG or JPEG as it is, as part of the page."""
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64," + base64.b64encode(data).decode()
