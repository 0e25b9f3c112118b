"""Every fault that a person can meet, with its exit status; the sentences stand in the catalogue (`error-<code>`)."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class ExitStatus(IntEnum):
    """Exit statuses of the contract; those above 60 are sysexits.h's."""

    DONE = 0
    USAGE = 2
    NOT_A_DOCUMENT = 65
    NOT_THERE = 66
    NOT_INSTALLED = 69
    FAULT = 70


class WarrantcheckError(Exception):
    """A fault with a code; `error-<code>` in the catalogue says what happened and what to do next."""

    code = "fault"
    status = ExitStatus.FAULT

    def __init__(self, name: str = "", **details: str | int | float) -> None:
        super().__init__(f"{self.code}: {name} {details or ''}".strip())
        self.name = name
        self.details = details


class NotADocument(WarrantcheckError):
    """The bytes are no PDF and no picture that can be opened."""

    code = "not-a-document"
    status = ExitStatus.NOT_A_DOCUMENT


class EmptyFile(NotADocument):
    code = "empty-file"


class Damaged(NotADocument):
    """It begins like a document, but can't be opened: truncated, broken."""

    code = "damaged"


class Locked(NotADocument):
    """An encrypted PDF."""

    code = "locked"


class NoPages(NotADocument):
    code = "no-pages"


class Animated(NotADocument):
    code = "animated"


class TooLarge(NotADocument):
    code = "too-large"


class TooSmall(NotADocument):
    """A picture of a few pixels."""

    code = "too-small"


class UnknownKind(NotADocument):
    """A text file, a word processor's file, a video."""

    code = "unknown-kind"


class Mail(UnknownKind):
    """A mail as a file; the paper may be attached to it."""

    code = "mail"


class Archive(UnknownKind):
    """A packed folder; the paper may be inside."""

    code = "archive"


class WrittenFile(UnknownKind):
    """A word processor's file."""

    code = "word-file"


class NotThere(WarrantcheckError):
    code = "not-there"
    status = ExitStatus.NOT_THERE


class IsFolder(NotThere):
    code = "is-folder"


class NotAllowed(NotThere):
    """The file is there but may not be read."""

    code = "not-allowed"


class Silent(NotThere):
    """A pipe or device that says nothing."""

    code = "silent"


class Changed(NotThere):
    """The file was being written while it was read."""

    code = "changed"


class GaveNoAnswer(NotADocument):
    """One of many papers that took its reader down, or was ended because it took too much."""

    code = "reader-ended"


class TooSlow(GaveNoAnswer):
    code = "too-slow"


class TooMuchMemory(GaveNoAnswer):
    code = "too-much-memory"


class SetAside(GaveNoAnswer):
    """Begun twice, and each time the whole run ended in the middle of it."""

    code = "set-aside"


class NotInstalled(WarrantcheckError):
    """A reading engine or library is missing."""

    code = "not-installed"
    status = ExitStatus.NOT_INSTALLED


class ServeMissing(NotInstalled):
    """What `serve` needs is not installed."""

    code = "serve-missing"


class Remedy(StrEnum):
    """What is wrong in a data file and what to do: `remedy-<id>` in the catalogue, often with `words` in it."""

    CANNOT_BE_READ = "cannot-be-read"
    NOT_UTF_8 = "not-utf-8"
    NOT_TOML = "not-toml"
    NOT_FLUENT = "not-fluent"
    MISSING = "missing"
    UNKNOWN_KEY = "unknown-key"
    ONE_OF = "one-of"
    ID_FORM = "id-form"
    TOO_SHORT = "too-short"
    OTHER_KIND = "other-kind"
    DATE = "date"
    BODY_DECIDES = "body-decides"
    UNCONFIRMED_DECIDES = "unconfirmed-decides"
    NO_LINE_TO_SIGN = "no-line-to-sign"
    KIND_NOT_THERE = "kind-not-there"
    MARKER_TWICE = "marker-twice"
    MARKER_NOT_THERE = "marker-not-there"
    MARKER_WITHOUT_EXAMPLE = "marker-without-example"
    NO_NEAR_MISS = "no-near-miss"
    FILE_NAME = "file-name"
    FORM_TWICE = "form-twice"
    EMPTY_FOLDER = "empty-folder"
    MESSAGE_TWICE = "message-twice"
    PLAIN_BRACES = "plain-braces"
    KEEP_BRACES = "keep-braces"
    SEE_COMMENT = "see-comment"


class BadKnowledge(WarrantcheckError):
    """A data file is faulty; details carry the key, the remedy's id and the words that belong into it."""

    code = "bad-knowledge"


class BadFormFile(BadKnowledge):
    """A form file of the person's own is faulty."""

    status = ExitStatus.NOT_A_DOCUMENT


class Usage(WarrantcheckError):
    code = "usage"
    status = ExitStatus.USAGE


class BadSettings(Usage):
    """The person's own settings can't be read; the name carries the file, and the key where there is one."""

    code = "settings"


class Target(Usage):
    """A file that was asked for and can't be written; nothing is left half-written."""

    code = "target"


class TargetKind(Target):
    """The name's ending is none that is written here; details carry those that are."""

    code = "target-kind"


class TargetFolderMissing(Target):
    code = "target-folder-missing"


class TargetExists(Target):
    code = "target-exists"


class TargetIsPaper(Target):
    """What would be written over is the paper that is looked at."""

    code = "target-is-paper"


class TargetNotWritable(Target):
    code = "target-not-writable"


class DiskFull(Target):
    code = "disk-full"


class OutputFull(Target):
    """Where standard output leads there is no room for the answer."""

    code = "output-full"


class BadLogo(Usage):
    """A group's logo is no picture that can be printed, or a huge one."""

    code = "logo"


class Letters(Usage):
    """Words in letters that the PDF's fonts lack; the name carries the words."""

    code = "letters"


class RightToLeft(Usage):
    """A PDF or a picture in a language that is written from the right to the left; the name carries the language."""

    code = "right-to-left"


class ResultsExist(Target):
    """Results of many papers are there: they can be gone on with."""

    code = "results-exist"


class Busy(Target):
    """Another run writes it."""

    code = "busy"


class BelowInput(Target):
    """It would be written among the papers that are read."""

    code = "below-input"


class NothingToGoOnWith(Target):
    """There are answers, but not what tells which of them are whole."""

    code = "no-journal"


class BadJournal(Target):
    code = "bad-journal"


class BadOutput(Target):
    """What stands in it was not written here."""

    code = "bad-output"


class OtherEdition(Target):
    """It was begun by another version, or with other options."""

    code = "other-edition"


class ClusterGone(WarrantcheckError):
    """The cluster can't be reached, or is not there any more."""

    code = "cluster-gone"
    status = ExitStatus.NOT_INSTALLED


class ClusterOther(ClusterGone):
    """The cluster has another version of this program, or none."""

    code = "cluster-other"


class NoNetwork(WarrantcheckError):
    """This computer has no address in a private network."""

    code = "no-network"
    status = ExitStatus.NOT_THERE


class PortTaken(Usage):
    code = "port-taken"


class BadCertificate(Usage):
    """The certificate or its key can't be read, or they don't belong together."""

    code = "certificate"
