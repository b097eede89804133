"""``heshi help``, ``--help`` and ``--version``: pages made from the commands themselves."""

from typing import Any

import typer

from heshi.cli.options import TopicArgument
from heshi.cli.registry import COMMANDS, TOPICS, Entry, names
from heshi.cli.session import Choices, Invocation, Session
from heshi.errors import ExitCode, UnknownTopic


def run(ctx: typer.Context, topic: TopicArgument = None) -> None:
    call: Invocation = ctx.obj
    if topic is None:
        print_program(call.session)
    elif topic in TOPICS:
        print_topic(call.session, topic)
    elif topic in names():
        from heshi.cli.group import command

        entry = next(entry for entry in COMMANDS if entry.name == topic)
        built = command(entry)
        with built.make_context(topic, [], resilient_parsing=True) as context:
            print_command(call.session, built, context)
    else:
        raise UnknownTopic(topic, (*TOPICS, *names()))
    raise typer.Exit(ExitCode.OK)


def print_page(session: Session, context: Any) -> None:
    """The page of the command that ``--help`` was given to."""
    if hasattr(context.command, "entry"):
        print_command(session, context.command, context)
    else:
        print_program(session)


def print_program(session: Session) -> None:
    """The first screen."""
    from heshi.render.helppage import program_page

    _print(session, program_page(session.lang, names(), TOPICS))


def print_command(session: Session, command: Any, context: Any) -> None:
    """One command's page."""
    from heshi.cli.describe import parameters
    from heshi.render.helppage import command_page

    entry: Entry = command.entry
    _print(session, command_page(session.lang, entry.name, parameters(command, context), TOPICS))


def print_topic(session: Session, topic: str) -> None:
    """One topic."""
    from heshi.render.helppage import topic_page

    _print(session, topic_page(session.lang, topic))


def print_version(session: Session) -> None:
    """The version, read from the installed package."""
    from heshi import __version__
    from heshi.messages.help import FRAME
    from heshi.render.gate import Gate

    stdout = session.stdout
    line = FRAME["version"].say(session.lang, version=__version__)
    Gate(stdout.binary, stdout.encoding, stdout.is_terminal).human(f"{line}\n")


def _print(session: Session, page: Any) -> None:
    from heshi.cli.emit import show

    show(Invocation(session, Choices()), page)
