"""Where each command is, in the order in which help lists them; its words stand in help.ftl."""

from __future__ import annotations

from types import MappingProxyType

# Of each command its module in this package, and its name there.
HOMES = MappingProxyType(
    {
        "check": "check.check",
        "batch": "batch.batch",
        "compare": "compare.compare",
        "serve": "serve.serve",
        "guide": "guide.guide",
        "schema": "about.schema",
        "forms": "forms.forms",
        "doctor": "about.doctor",
        "present": "training.present",
        "practice": "training.practice",
        "samples": "training.samples",
        "handout": "printing.handout",
        "print": "printing.print_",
        "config": "config.config",
    }
)
