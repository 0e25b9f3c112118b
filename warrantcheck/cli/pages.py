"""Help pages and refusals in the person's language: click lays out and parses, the catalogue has the words."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from io import StringIO
from typing import TYPE_CHECKING, Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

from warrantcheck.cli.speaking import language_of, say_stopped
from warrantcheck.cli.typed import meant
from warrantcheck.cli.usage import Wrong, one_of, refusal, told_back
from warrantcheck.errors import ExitStatus
from warrantcheck.model.forms import FALLBACK

if TYPE_CHECKING:
    from warrantcheck.model.forms import Knowledge

# The click below typer: its own since 0.26, before that the library. Its faults are told by class, never by its words.
ClickException: type[Exception] = import_module(typer.BadParameter.__module__).ClickException

PROGRAM = "program"  # stands for the program itself where others have the command's name
STOPPED = 1  # exit status: nobody answered a question
INTERRUPTED = 130  # exit status of a Ctrl-C, as shells have it


class Page:
    """The sentences for one command, in the language of whoever typed it."""

    def __init__(self, command: Any, context: Any) -> None:
        from warrantcheck.knowledge import load_sentences

        self._knowledge: Knowledge = load_sentences()
        self._lang = language_of(context.find_root().obj or (), self._knowledge)
        self._command, self._context = command, context
        names = [command.name]
        while context.parent is not None and context.parent.parent is not None:
            context = context.parent
            names.insert(0, context.command.name)
        self.key = PROGRAM if command is self._context.find_root().command else "-".join(names)

    def say(self, id: str) -> str:
        """A sentence; what is listed in it (languages, places) is what the data has."""
        languages, places = sorted(self._knowledge.messages), sorted(set(self._knowledge.places) - {"private"})
        topics = ", ".join(topic.id for topic in self._knowledge.guide)
        listed = {"languages": ", ".join(languages), "places": ", ".join(places), "topics": topics}
        return self._knowledge.say(self._lang, id, **listed)

    def first(self, *ids: str) -> str:
        """The first of the sentences that there is; nothing where there is none."""
        known = self._knowledge.messages[FALLBACK]
        return next((self.say(id) for id in ids if id in known), "")

    def short(self) -> str:
        return self.say(f"help-command-{self.key}")

    def help_of(self, param: Any) -> str:
        name = _name(param)
        if param.param_type_name == "argument":
            return self.say(f"help-argument-{self.key}-{name}")
        return self.first(f"help-option-{self.key}-{name}", f"help-option-{name}")

    def value_of(self, param: Any) -> str:
        """What stands for the value: PLACE, FILE.png; nothing for a switch."""
        if getattr(param, "is_flag", False) or getattr(param, "count", False):
            return ""
        return self.first(f"help-value-{self.key}-{_name(param)}", f"help-value-{_name(param)}")

    def write(self, formatter: Any) -> None:
        """The whole page."""
        params = self._command.get_params(self._context)
        arguments = [one for one in params if one.param_type_name == "argument"]
        options = [one for one in params if one.param_type_name == "option" and not one.hidden]
        group = isinstance(self._command, TyperGroup)
        usage = [self.say("help-any-options"), *map(self.value_of, arguments)]
        usage += [self.say("help-any-command")] if group else []
        formatter.write_usage(self._context.command_path, " ".join(usage), prefix=f"{self.say('help-usage')} ")
        for text in (self.short(), self.first(f"help-more-{self.key}")):
            if text:
                formatter.write_paragraph()
                with formatter.indentation():
                    formatter.write_text(text)
        if examples := self.first(f"help-examples-{self.key}"):
            with formatter.section(self.say("help-examples")):
                formatter.write("".join(f"{'':>{formatter.current_indent}}{line}\n" for line in examples.splitlines()))
        self._list(formatter, "help-arguments", [(self.value_of(one), self.help_of(one)) for one in arguments])
        self._list(formatter, "help-options", [(self._option(one), self.help_of(one)) for one in options])
        self._list(formatter, "help-commands", list(self._commands()) if group else [])

    def _list(self, formatter: Any, title: str, rows: Sequence[tuple[str, str]]) -> None:
        if rows:
            with formatter.section(self.say(title)):
                formatter.write_dl(rows)

    def _option(self, option: Any) -> str:
        return " ".join([", ".join(sorted(option.opts, key=len)), self.value_of(option)]).strip()

    def _commands(self) -> Iterator[tuple[str, str]]:
        for name in self._command.list_commands(self._context):
            key = name if self.key == PROGRAM else f"{self.key}-{name}"
            yield name, self.say(f"help-command-{key}")


def _name(param: Any) -> str:
    if param.param_type_name == "argument":
        return str(param.name).replace("_", "-")
    return str(max(param.opts, key=len)).lstrip("-")


def _completed(self: Any, context: Any) -> None:
    """Before a shell completes options, and shows their help beside them."""
    page = Page(self, context)
    for param in self.get_params(context):
        if param.param_type_name == "option":
            param.help = page.help_of(param)


class Command(TyperCommand):
    """A command whose help and refusals come from the catalogue."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        Page(self, ctx).write(formatter)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True  # refused below, in our own words
        try:
            rest: list[str] = super().parse_args(ctx, args)
        except ClickException as fault:
            vars(fault)["ctx"] = getattr(fault, "ctx", None) or ctx  # some come without it
            raise
        if rest and not ctx.resilient_parsing:
            raise _refused(Wrong("too-much", given=told_back(rest[0])), ctx)
        return rest

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except Wrong as fault:
            raise _refused(fault, ctx) from fault
        except KeyboardInterrupt as stop:
            say_stopped(self.name, ctx.find_root().obj or ())
            raise typer.Exit(INTERRUPTED) from stop

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        _completed(self, ctx)
        return super().shell_complete(ctx, incomplete)


class Group(TyperGroup):
    """The program, or a command with commands of its own."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        Page(self, ctx).write(formatter)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args and not self.invoke_without_command and not ctx.resilient_parsing:
            typer.echo(ctx.get_help(), err=True)
            raise typer.Exit(ExitStatus.USAGE)
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        known = self.list_commands(ctx)
        if args and not ctx.resilient_parsing and not args[0].startswith("-"):
            try:
                one_of("command", args[0], known)
            except Wrong as fault:
                raise _refused(fault, ctx) from fault
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        _completed(self, ctx)
        for name in self.list_commands(ctx):
            command: Any = self.get_command(ctx, name)
            command.short_help = Page(command, command.context_class(command, info_name=name, parent=ctx)).short()
        return super().shell_complete(ctx, incomplete)

    def main(self, *args: Any, **more: Any) -> Any:
        """Answers and exits; refuses in the person's language what can't be followed."""
        given = args[0] if args else more.pop("args", None)
        given = sys.argv[1:] if given is None else list(given)
        given = meant(given, set(self.commands))
        more["standalone_mode"] = False
        _completion_told(self)
        try:
            status = super().main(given, *args[1:], obj=tuple(given), **more)
        except (Wrong, ClickException) as fault:
            from warrantcheck.knowledge import load_sentences

            knowledge = load_sentences()
            for line in refusal(fault, knowledge, language_of(given, knowledge), _shown):
                typer.echo(line, err=True)
            status = ExitStatus.USAGE
        except typer.Abort:
            status = STOPPED
        sys.exit(int(status) if isinstance(status, int) else int(ExitStatus.DONE))


class Program(Group):
    """A program whose commands are loaded when they are asked for: each has options to lay out and a module to read."""

    homes: ClassVar[Mapping[str, str]] = {}  # of each command its module in this package, and its name there

    def __init__(self, **told: Any) -> None:
        super().__init__(**told)
        vars(self)["commands"] = Loaded(self.homes)

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.commands)


class Loaded(Mapping[str, Any]):
    """Commands by name, each loaded when it is looked up."""

    def __init__(self, homes: Mapping[str, str]) -> None:
        self._homes = homes

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)

    def __getitem__(self, name: str) -> Any:
        module, there = self._homes[name].split(".")
        found = getattr(import_module(f"{__package__}.{module}"), there)
        if not isinstance(found, typer.Typer):
            alone = typer.Typer(add_completion=False, rich_markup_mode=None)
            alone.command(name, cls=Command)(found)
            found = alone
        command: Any = typer.main.get_command(found)
        command.name = name
        return command


def _shown(param: Any, context: Any) -> str:
    """An option or argument as help pages show it."""
    if param.param_type_name == "option":
        return str(max(param.opts, key=len))
    return Page(context.command, context).value_of(param)


def _refused(fault: Wrong, context: Any) -> Wrong:
    fault.command = fault.command or context.command_path
    return fault


def _completion_told(group: Any) -> None:
    """Lets typer's own --install-completion and --show-completion answer in the person's language."""
    for param in group.params:
        if param.name in {"install_completion", "show_completion"} and param.callback.__module__ != __name__:
            param.callback = _told_completion(param.callback, shows=param.name == "show_completion")


def _told_completion(callback: Any, *, shows: bool) -> Any:
    def told(ctx: Any, param: Any, value: Any) -> Any:
        if not value or ctx.resilient_parsing:
            return value
        said, status = StringIO(), int(ExitStatus.DONE)
        with redirect_stdout(said), redirect_stderr(said):
            try:
                callback(ctx, param, value)
            except (SystemExit, typer.Exit) as end:
                status = int(getattr(end, "exit_code", getattr(end, "code", 0)) or 0)
        page = Page(ctx.command, ctx)
        if status:
            typer.echo(page.say("help-completion-not-here"), err=True)
        else:
            typer.echo(said.getvalue().rstrip() if shows else page.say("help-completion-installed"))
        raise typer.Exit(status)

    return told
