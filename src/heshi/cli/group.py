"""Commands built on demand: the group knows names, and imports only the command that is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from heshi.cli import shared
from heshi.cli.registry import COMMANDS, SPECIAL, Entry, names
from heshi.cli.session import Invocation, Session

SETTINGS = {"help_option_names": ["-h", "--help"]}


class HelpRequested(Exception):
    """``--help`` was given: the boundary prints the page of this command."""

    def __init__(self, context: typer.Context) -> None:
        super().__init__(context.command_path)
        self.context = context


class Command(TyperCommand):
    """A command with the options it shares with others merged in.

    Its function gets an :class:`Invocation` as ``ctx.obj`` and its own parameters as arguments.
    """

    entry: Entry
    own: frozenset[str]

    def get_help(self, ctx: Any) -> str:
        raise HelpRequested(ctx)

    def invoke(self, ctx: Any) -> Any:
        values = {name: ctx.params.pop(name) for name in tuple(ctx.params) if name not in self.own}
        session: Session = ctx.obj
        ctx.obj = Invocation(session, getattr(shared, self.entry.shared)(**values))
        return super().invoke(ctx)


class Group(TyperGroup):
    """The program itself. A command comes into being when it is asked for by name."""

    def get_help(self, ctx: Any) -> str:
        raise HelpRequested(ctx)

    def list_commands(self, ctx: Any) -> list[str]:
        return list(names())

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        for entry in COMMANDS:
            if entry.name == cmd_name:
                return command(entry)
        return None


def command(entry: Entry) -> Command:
    """Import and build one command."""
    built = _built(entry.name, import_module(entry.module).run, Command)
    assert isinstance(built, Command)
    built.entry = entry
    built.own = frozenset(param.name or "" for param in built.params)
    common = _built(entry.name, getattr(shared, entry.shared), TyperCommand)
    built.params = [*built.params, *common.params]
    for param in built.params:
        if param.name == "format":
            kind: Any = param.type
            kind.choices = tuple(form for form in kind.choices if form not in SPECIAL or form in entry.also)
    return built


def _built(name: str, function: Any, kind: type[TyperCommand]) -> Any:
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(name, cls=kind, context_settings=SETTINGS, help="")(function)
    return get_command(app)
