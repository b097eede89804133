"""``heshi stats``."""

from __future__ import annotations

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import find, open_base, people_names, say_nothing_found
from heshi.cli.options import (
    HighlightOption,
    MaxOption,
    MinOption,
    PanelOption,
    StatKindOption,
    UnitOption,
    WordsArgument,
)
from heshi.cli.session import Invocation
from heshi.query.filters import StatFilter, bounds
from heshi.render.records import listing


def run(
    ctx: typer.Context,
    words: WordsArgument = None,
    highlight: HighlightOption = None,
    unit: UnitOption = None,
    kind: StatKindOption = None,
    min: MinOption = None,
    max: MaxOption = None,
    panel: PanelOption = False,
) -> None:
    call: Invocation = ctx.obj
    low, high = bounds(min, max)
    base = open_base(call)
    wanted = StatFilter(highlight, unit, kind, low, high, panel)
    found = find(base, [stat for stat in base.stats if wanted.keeps(stat)], words or ())
    if not found:
        typed = {"--highlight": highlight, "--unit": unit, "--kind": kind, "--min": min, "--max": max}
        options = [f"{name} {value}" for name, value in typed.items() if value is not None]
        options += ["--panel"] if panel else []
        say_nothing_found(call, base, base.stats, words or (), options, "stats")

    from heshi.render.shown import plain_table

    people = people_names(call, base)
    emit(call, listing("stat", found), lambda rows, screen: plain_table(rows, screen, call.session.lang, people))
