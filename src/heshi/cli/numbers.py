"""``heshi numbers``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import typer

from heshi.cli.emit import emit, tell
from heshi.cli.options import UnitOption
from heshi.cli.options_text import EncodingOption, FigureKindOption, FilesArgument, StdinNameOption, SummaryOption
from heshi.cli.reading import texts
from heshi.cli.session import Invocation
from heshi.messages.notices import TEXTS
from heshi.render.figures_listing import listing, rows_of, summary, without_bare_bounds
from heshi.render.listing import Listing, Row

if TYPE_CHECKING:
    from heshi.render.layout import Line
    from heshi.render.screen import Screen
    from heshi.render.sheet import Sheet


def run(
    ctx: typer.Context,
    files: FilesArgument = None,
    kind: FigureKindOption = None,
    unit: UnitOption = None,
    summary_only: SummaryOption = False,
    encoding: EncodingOption = None,
    stdin_name: StdinNameOption = None,
) -> None:
    from heshi.figures import read

    call: Invocation = ctx.obj
    sources = texts(call, files, encoding, stdin_name)
    found = [row for source in sources for row in rows_of(source.name, source.text, read(source.text))]
    rows = [row for row in found if (not kind or row["kind"] in kind) and (unit is None or row["unit"] == unit)]
    if not rows:
        _say_none(call, found, {"--kind": " --kind ".join(kind or ()), "--unit": unit})

    def page(listed: Listing) -> Sheet:
        from heshi.cli.pages import plain

        return plain(listed, call, None, "numbers")

    def paint(listed: Listing, screen: Screen) -> list[Line]:
        from heshi.render.shown import grouped_table, plain_table

        listed, lang = without_bare_bounds(listed), call.session.lang
        if "file" in listed.shown and not listed.chosen:
            return grouped_table(listed, "file", screen, lang, {})
        return plain_table(listed, screen, lang, {})

    emit(call, summary(rows) if summary_only else listing(rows, len(sources) > 1), paint, page=page)


def _say_none(call: Invocation, found: list[Row], options: Mapping[str, str | None]) -> None:
    if not found:
        tell(call, TEXTS["no-figure"].say(call.session.lang))
        return
    typed = " ".join(f"{name} {value}" for name, value in options.items() if value)
    tell(call, TEXTS["no-such-figure"].say(call.session.lang, options=typed, count=len(found)))
