"""Progress of long work, on the terminal behind stderr and nowhere else."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from heshi.check.run import Draft
from heshi.cli.session import Invocation
from heshi.messages.findings import SUMMARY

LONG = 200_000
"""Characters from which a check takes long enough to say so."""


@contextmanager
def progress(call: Invocation, drafts: Sequence[Draft]) -> Iterator[Callable[[int], None]]:
    """Show how many drafts have been checked; the function told to the block counts them up."""
    stderr = call.session.stderr
    if not stderr.is_terminal or call.choices.quiet or sum(len(draft.text) for draft in drafts) < LONG:
        yield lambda count: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from heshi.render.gate import printable

    lang = call.session.lang
    name = printable(drafts[0].name)
    one = SUMMARY["checking-one"].say(lang, name=name)
    label = one if len(drafts) == 1 else SUMMARY["checking"].say(lang, count=len(drafts))
    out = io.TextIOWrapper(stderr.binary, stderr.encoding, errors="replace", write_through=True)
    counts = (BarColumn(), MofNCompleteColumn()) if len(drafts) > 1 else ()
    # A file name is data: no markup in it.
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), *counts, TimeElapsedColumn())
    console = Console(file=out, force_terminal=True, no_color=call.choices.color == "never" or None)
    try:
        with Progress(*columns, console=console, transient=True) as shown:
            task = shown.add_task(label, total=len(drafts))
            yield lambda count: shown.advance(task, count)
    finally:
        out.detach()
