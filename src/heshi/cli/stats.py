"""``heshi stats``."""

from typing import TYPE_CHECKING

import typer

from heshi.cli.emit import emit
from heshi.cli.lookup import bar_painter, find, open_base, plain_painter, say_nothing_found
from heshi.cli.options import (
    BarsOption,
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
from heshi.render.listing import Listing
from heshi.render.records import listing

if TYPE_CHECKING:
    from heshi.render.sheet import Sheet


def run(
    ctx: typer.Context,
    words: WordsArgument = None,
    highlight: HighlightOption = None,
    unit: UnitOption = None,
    kind: StatKindOption = None,
    min: MinOption = None,
    max: MaxOption = None,
    panel: PanelOption = False,
    bars: BarsOption = False,
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

    def page(listed: Listing) -> "Sheet":
        from heshi.cli.pages import plain

        return plain(listed, call, base, "stats", words or (), bars)

    emit(call, listing("stat", found), bar_painter(call, base) if bars else plain_painter(call, base), page=page)
