"""``heshi completions``."""

import typer

from heshi.cli.options import ShellArgument
from heshi.cli.session import Invocation
from heshi.errors import ExitCode
from heshi.render.gate import Gate


def run(ctx: typer.Context, shell: ShellArgument) -> None:
    from heshi.cli.complete.scripts import script

    call: Invocation = ctx.obj
    stdout = call.session.stdout
    Gate(stdout.binary, stdout.encoding, stdout.is_terminal).machine(script(shell))
    raise typer.Exit(ExitCode.OK)
