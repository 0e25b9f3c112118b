"""Debian's Chromium, started so that it also starts where the folder for temporary files has a long path."""

from __future__ import annotations

import os
import shutil

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# It puts a socket below TMPDIR, whose path the system wants to be shorter than 108 letters.
ENVIRONMENT = {**os.environ, "TMPDIR": "/tmp"}
# It finds nothing but this computer. Drawing on a processor that pretends to be a graphics card took a fifth more.
ALONE = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
