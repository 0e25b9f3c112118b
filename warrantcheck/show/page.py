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

QUALITY = 62  # of a JPEG: print stays clean at 200 dpi, a page takes 0.2 to 0.4 MB


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    # Everything is escaped, and text from a paper is cleaned of control characters before that.
    return Environment(
        loader=PackageLoader("warrantcheck.show"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: printable(value) if type(value) is str else value,
        trim_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.loopcontrols"],
    )


def own_file(name: str) -> str:
    """One of the files of styles and scripts that lie beside the pages."""
    return resources.files("warrantcheck.show").joinpath("templates", name).read_text(encoding="utf-8")


def fill(template: str, css: str, script: str, values: Mapping[str, Any]) -> bytes:
    """A page with its style and script, and a policy by which a browser runs and loads nothing else.

    `css` and `script` are ours, numbers and pictures put into them included: nothing read from a paper is ever in them.
    """
    from markupsafe import Markup

    policy = (
        f"default-src 'none'; img-src data:; style-src '{_hash(css)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    # Only these two are never escaped; nothing of a paper's is in them, and the policy names them by their hashes.
    own = {"css": Markup(css), "script": Markup(script), "policy": policy}
    own["dir"] = "rtl" if values["lang"] in RIGHT_TO_LEFT else "ltr"
    return _environment().get_template(template).render(**values, **own).encode()


def _hash(own: str) -> str:
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
