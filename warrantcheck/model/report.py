"""What is shown: a report always carries its caveats."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from warrantcheck.model.paper import Paper, Raster
from warrantcheck.model.verdict import Assessment, VerdictStatus

CAVEATS = "unknown"  # id of the section on what the tool cannot know


class Section(Struct, frozen=True, kw_only=True):
    """A section of the answer, in whole sentences; its first `brief` lines stand on the first screen.

    Of these, those with their index in `spare` give way where the screen is too small for all.
    """

    id: str
    title: str
    lines: tuple[str, ...]
    brief: int = 0
    spare: tuple[int, ...] = ()


class Explanation(Struct, frozen=True, kw_only=True):
    lang: str
    headline: str
    sections: tuple[Section, ...]
    reviewed: bool = False

    def __post_init__(self) -> None:
        if not any(section.id == CAVEATS and section.lines for section in self.sections):
            raise ValueError("an explanation without what the tool cannot know is not shown")


class Report(Struct, frozen=True, kw_only=True):
    paper: Paper
    assessment: Assessment
    explanation: Explanation
    seconds: float
    engines: tuple[str, ...] = ()  # reading engines that were used, each "name version ..."
    held: tuple[str, ...] = ()  # what the process that opened the files was kept from; empty where it was this one
    # Set by the pipeline: draws pages of a paper once more (file, page from 0, pixels a point), or gives None.
    draw: Callable[[Paper, Sequence[tuple[int, int, float]]], Sequence[Raster | None]] | None = None
    encode: Callable[[Report], str] | None = None  # set by the pipeline

    @property
    def exit_status(self) -> int:
        """What `warrantcheck check --exit-code` exits by: of the verdict; the check itself ran."""
        return int(VerdictStatus[self.assessment.verdict.name])

    def to_json(self) -> str:
        """What `warrantcheck check --json` prints of this paper.

        Raises:
            ValueError: the report was not made by a check.
        """
        if self.encode is None:
            raise ValueError("only a report that a check returned can be written as JSON")
        return self.encode(self)

    @property
    def name(self) -> str:
        return ", ".join(source.name for source in self.paper.sources)

    def without_files(self) -> Report:
        """The same answer without the files and their pictures, which nobody asks for any more."""
        sources = tuple(replace(source, data=b"") for source in self.paper.sources)
        pages = tuple(replace(page, raster=None, words=()) for page in self.paper.pages)
        return replace(self, paper=replace(self.paper, sources=sources, pages=pages))


class Failed(Struct, frozen=True, kw_only=True):
    """A file that could not be checked, in its place among the others."""

    name: str
    code: str
    message: str
    status: int
