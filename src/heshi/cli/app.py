"""The boundary: arguments in, exit code out. Every error becomes one line on stderr here and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.main import get_command

from heshi.cli.group import SETTINGS, Group, HelpRequested
from heshi.cli.narrate import narrate
from heshi.cli.options import LangOption, VersionOption
from heshi.cli.registry import names
from heshi.cli.session import Session, system_session
from heshi.errors import ExitCode, HeshiError


def main(arguments: Sequence[str]) -> int:
    """Run one call of the program and return its exit code."""
    words = [_decoded(word) for word in arguments]
    session = system_session(words)
    try:
        return run(words, session)
    except KeyboardInterrupt:
        from heshi.messages.errors import TEXTS

        narrate(session, TEXTS["interrupted"].say(session.lang))
        return ExitCode.INTERRUPTED
    except OSError as error:
        return _after_os_error(error, session)


def run(words: Sequence[str], session: Session) -> int:
    """The call itself. Raises OSError when stdout cannot take more, and KeyboardInterrupt."""
    try:
        # Not through Typer's own main(): it turns a closed pipe into exit code 1.
        group = program()
        with group.make_context("heshi", list(words), obj=session) as context:
            group.invoke(context)
        return ExitCode.OK
    except HelpRequested as request:
        from heshi.cli.help import print_page

        print_page(session, request.context)
        return ExitCode.OK
    except HeshiError as error:
        _complain(session, error)
        return error.exit_code
    except typer.Exit as leave:
        return leave.exit_code
    except typer.Abort:
        raise KeyboardInterrupt from None
    except (OSError, KeyboardInterrupt):
        raise
    except Exception as error:
        from heshi.cli.usage import as_usage

        problem = as_usage(error, _command_path(words))
        if problem is None:
            _complain_unexpected(session, error)
            return ExitCode.USAGE
        _complain(session, problem)
        return problem.exit_code


def program() -> Any:
    """The group of all commands."""
    app = typer.Typer(
        cls=Group,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        invoke_without_command=True,
        context_settings=SETTINGS,
    )
    app.callback(help="")(_root)
    return get_command(app)


def _root(ctx: typer.Context, lang: LangOption = None, version: VersionOption = False) -> None:
    session: Session = ctx.obj
    if version:
        from heshi.cli.help import print_version

        print_version(session)
        raise typer.Exit(ExitCode.OK)
    if ctx.invoked_subcommand is None:
        raise HelpRequested(ctx)


def _command_path(words: Sequence[str]) -> str:
    """The command that was called, as it is typed before ``--help``."""
    called = next((word for word in words if word in names()), None)
    return f"heshi {called}" if called else "heshi"


def _complain(session: Session, error: HeshiError) -> None:
    from heshi.cli.complaints import sentence

    narrate(session, f"heshi: {sentence(error, session.lang)}")


def _complain_unexpected(session: Session, error: Exception) -> None:
    from heshi.messages.errors import TEXTS

    if session.environ.get("HESHI_DEBUG"):
        raise error
    what = f"{type(error).__name__}: {error}".splitlines()[0]
    narrate(session, "heshi: " + TEXTS["internal"].say(session.lang, what=what))


def _after_os_error(error: OSError, session: Session) -> int:
    """A reader that went away (``| head``) is no error; a full disk is."""
    _silence_stdout()
    if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == 22):
        return ExitCode.OK
    from heshi.errors import UnwritableOutput

    _complain(session, UnwritableOutput("stdout", error.strerror or str(error)))
    return ExitCode.USAGE


def _silence_stdout() -> None:
    """Keep the interpreter from flushing into a closed pipe on its way out."""
    try:
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())
        os.close(devnull)
    except (OSError, ValueError, AttributeError):
        pass


def _decoded(word: str) -> str:
    """An argument that arrived byte by byte, as surrogate escapes, read as UTF-8 (``LC_ALL=C``)."""
    if word.isascii() or not any("\udc80" <= char <= "\udcff" for char in word):
        return word
    return os.fsencode(word).decode("utf-8", "surrogateescape")
