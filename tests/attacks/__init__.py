"""Files made to occupy or to harm a computer, each made by code here: none is anybody's, none is kept.

`ATTACKS` has a maker for each name; a maker gives the file's bytes.
"""

from __future__ import annotations

from tests.attacks.contents import CONTENTS
from tests.attacks.drawings import DRAWINGS
from tests.attacks.pictures import PICTURES

ATTACKS = {**DRAWINGS, **CONTENTS, **PICTURES}
