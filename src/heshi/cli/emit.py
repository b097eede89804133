"""What a listing command does with its facts: columns, order, limit, format, gate, exit code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

import typer

from heshi.cli.narrate import narrate
from heshi.cli.session import Choices, Invocation
from heshi.errors import BadUsage, ExitCode
from heshi.render.gate import Gate
from heshi.render.listing import Listing, Row, Value

if TYPE_CHECKING:
    from heshi.render.layout import Line
    from heshi.render.screen import Screen
    from heshi.render.sheet import Sheet

PAGES = ("markdown", "html", "svg")
Painter: TypeAlias = "Callable[[Listing, Screen], list[Line]]"


def gate(call: Invocation) -> Gate:
    """The gate of this call: stdout, or the file of ``--output``."""
    session, path = call.session, call.choices.output
    stdout = session.stdout
    if path is not None or not stdout.is_terminal:
        return Gate(stdout.binary, stdout.encoding, False, path)

    def paged(data: bytes) -> bool:
        from heshi.cli.pager import shown

        return shown(session, data)

    return Gate(stdout.binary, stdout.encoding, True, pager=paged if session.pager else None)


def format_of(call: Invocation) -> str:
    """The format asked for, else a table on a terminal and TSV anywhere else."""
    choices = call.choices
    if choices.template is not None:
        if choices.format is not None:
            raise BadUsage("not-together", first="--template", second="--format")
        return "template"
    return choices.format or ("table" if gate(call).is_terminal else "tsv")


def arrange(listing: Listing, choices: Choices) -> Listing:
    """The listing with the columns, the order and the limit the user asked for. Raises :class:`UnknownColumn`."""
    if choices.columns:
        listing = listing.choose(choices.columns)
    if choices.sort:
        listing = listing.sort(choices.sort)
    return listing.first(choices.limit)


def emit(
    call: Invocation,
    listing: Listing,
    paint_table: Painter,
    document: Value = None,
    *,
    page: Callable[[Listing], Sheet],
    calendar: Callable[[Listing], str] | None = None,
) -> None:
    """Print a listing and leave with the exit code of what was found.

    ``paint_table`` lays it out for a person, ``page`` for Markdown, HTML and SVG; ``document`` is printed instead of
    the rows by ``json``; ``calendar`` writes events as one. Raises :class:`FormatNotHere`.
    """
    choices = call.choices
    listing = arrange(listing, choices)
    form = format_of(call)
    if form == "table":
        if listing.rows:
            show(call, lambda screen: paint_table(listing, screen))
    else:
        text = _text(form, listing, choices, document if form == "json" else None, page, calendar)
        if text:
            gate(call).machine(text, choices.bom)
    raise typer.Exit(ExitCode.OK if listing.rows else ExitCode.NOTHING)


def emit_records(
    call: Invocation,
    rows: Sequence[Row],
    paint: Callable[[Screen], list[Line]],
    page: Callable[[Listing], Sheet],
    single: bool,
    complete: bool,
) -> None:
    """Print records of different kinds one after the other, and leave with 1 when one of them is missing.

    JSON and YAML print an object when one was asked for (``single``); cells get a line for each field.
    """
    choices = call.choices
    fields = tuple(dict.fromkeys(field for row in rows for field in row))
    if choices.columns and rows:
        known = Listing(fields, fields, fields, ()).choose(choices.columns).columns
        rows = [{field: row[field] for field in known if field in row} for row in rows]
    form = format_of(call)
    if form == "table":
        if rows:
            show(call, paint)
    elif form in ("json", "jsonl", "yaml", "template", *PAGES):
        records = Listing(fields, fields, fields, tuple(rows))
        document = rows[0] if single and rows and form in ("json", "yaml") else None
        if rows or (not single and form in ("json", "jsonl", "template")):
            gate(call).machine(_text(form, records, choices, document, page), choices.bom)
    elif rows:
        cells = [{"id": row.get("id", ""), "field": key, "value": value} for row in rows for key, value in row.items()]
        names = ("id", "field", "value")
        gate(call).machine(_text(form, Listing(names, names, names, tuple(cells)), choices, None, page), choices.bom)
    raise typer.Exit(ExitCode.OK if complete else ExitCode.NOTHING)


def show(call: Invocation, lines: Callable[[Screen], Sequence[Line]]) -> None:
    """Print lines for a person."""
    from heshi.render.paint import paint
    from heshi.render.screen import screen as screen_of

    stdout, way_out = call.session.stdout, gate(call)
    encoding = "utf-8" if way_out.path is not None else stdout.encoding
    about = screen_of(call.session.environ, call.choices.color, way_out.is_terminal, stdout.descriptor, encoding)
    way_out.human(paint(lines(about), about))


def _text(
    form: str,
    listing: Listing,
    choices: Choices,
    document: Value,
    page: Callable[[Listing], Sheet],
    calendar: Callable[[Listing], str] | None = None,
) -> str:
    if form in ("json", "jsonl"):
        from heshi.render import records_json

        if form == "json":
            return records_json.json_listing(listing) if document is None else records_json.json_(document)
        return records_json.jsonl(listing)
    if not listing.rows:
        return ""
    if form == "yaml":
        from heshi.render.records_yaml import yaml

        return yaml(listing.records() if document is None else document)
    if form in PAGES:
        from heshi.cli.pages import written

        return written(form, page(listing))
    if form == "ics" and calendar is not None:
        return calendar(listing)
    from heshi.render import cells

    if form == "template":
        return cells.template(listing, choices.template or "")
    return (cells.csv_ if form == "csv" else cells.tsv)(listing, choices.header)


def tell(call: Invocation, sentence: str) -> None:
    """Narrate, unless ``--quiet``."""
    if not call.choices.quiet:
        narrate(call.session, sentence)
