#!/usr/bin/env python3
"""Account for every numeral of a source text, and read every locator of its pack.

usage: numeral_report.py SOURCE [--pack PACK.json] [--set-aside ROWS.toml]

A numeral is a maximal run of Arabic digits and of the Chinese characters in ``NUMERALS``. Words that only
tell of number (首, 半, 余, 几, 数, 全) are none, though 首期 counts as the edition 1. One line a numeral on
stdout, parted by tabs: line, offset in code points, numeral, state, and the records or the reason.

    covered    it lies inside a locator of the records named
    set aside  it is no fact of the base, for the reason given in set_aside.toml
    open       neither

The figures engine reads the source, and every locator must be what its record says. A statistic's span, without
the asterisks and line breaks inside it, is its text, and a figure of its value, bounds, unit and qualifier stands
exactly there; an event's is a date of its days, or in a later locator of its first day; a person's is the titles
with the name; a name's is one of its forms and holds its edition.
What does not agree, and a row of set_aside.toml that matches more or less often than it says, is named on
stderr.

Exit: 0 nothing open and all spans agree, 1 otherwise, 2 unreadable input or not the source of the pack.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from heshi.figures import Figure, read

Record: TypeAlias = Mapping[str, Any]
Tables: TypeAlias = Mapping[str, Sequence[Record]]

HERE = Path(__file__).parent
PACK = HERE.parent / "data" / "shaanxi-2023.json"
SET_ASIDE = HERE / "set_aside.toml"
LOCATED = ("stats", "events", "people", "names")
NUMERALS = re.compile(r"[0-9０-９〇零一二三四五六七八九十百千万亿两]+")
LAYOUT = str.maketrans("", "", "*\n")
# Editions told by a word that is no numeral.
FIRST = {"首期": 1, "首届": 1, "首次": 1}
# The kinds of figure a statistic of each kind is read as.
KINDS = {
    "count": ("quantity",),
    "money": ("money",),
    "area": ("quantity",),
    "ratio": ("percent",),
    "duration": ("duration",),
}


@dataclass(frozen=True, slots=True)
class Aside:
    """One row of the set-aside file: a pattern with one group, how often it matches, why it is no fact."""

    pattern: str
    times: int
    reason: str


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral of the source; ``why`` holds the ids that cover it or the reason it is set aside."""

    start: int
    text: str
    state: str
    why: str


def numerals(source: str, tables: Tables, asides: Sequence[Aside]) -> Iterator[Numeral]:
    """Each numeral of ``source`` in order, with its state."""
    places = [
        (place["start"], place["end"], row["id"])
        for name in LOCATED
        for row in tables[name]
        for place in row["locators"]
    ]
    reasons = {found.span(1): row.reason for row in asides for found in re.finditer(row.pattern, source, re.MULTILINE)}
    for found in NUMERALS.finditer(source):
        start, end = found.span()
        ids = [id for low, high, id in places if low <= start and end <= high]
        if ids:
            yield Numeral(start, found[0], "covered", " ".join(ids))
        elif (start, end) in reasons:
            yield Numeral(start, found[0], "set aside", reasons[start, end])
        else:
            yield Numeral(start, found[0], "open", "")


def stale(source: str, asides: Sequence[Aside]) -> Iterator[str]:
    """The rows of the set-aside file that match more or less often than they say."""
    for row in asides:
        times = sum(1 for _ in re.finditer(row.pattern, source, re.MULTILINE))
        if times != row.times:
            yield f"set_aside: {row.pattern} matches {times} times, not {row.times}"


def disagreements(source: str, tables: Tables, year: int) -> Iterator[str]:
    """Each locator whose span does not read as its record, with what is wrong."""
    figures = {(figure.start, figure.end): figure for figure in read(source)}
    for table in LOCATED:
        for row in tables[table]:
            for number, place in enumerate(row["locators"]):
                start, end = place["start"], place["end"]
                span = source[start:end].translate(LAYOUT)
                if table == "stats":
                    wrong = _stat(span, row, figures.get((start, end)))
                elif table == "events":
                    wrong = _event(row, figures.get((start, end)), year, number)
                else:
                    wrong = _person(span, row) if table == "people" else _name(span, row)
                if wrong:
                    yield f"{row['id']}: {place['section']} {start}-{end} «{span}» {wrong}"


def _stat(span: str, row: Record, figure: Figure | None) -> str | None:
    if span != row["text"]:
        return f"is not the text «{row['text']}»"
    if figure is None or figure.kind not in KINDS[row["kind"]]:
        return f"is not read as a figure of the kind {row['kind']}"
    got = (figure.value, figure.low, figure.high, figure.unit, figure.hedge)
    wanted = (row["value"], row["low"], row["high"], row["unit"], row["qualifier"])
    return None if got == wanted else f"reads {got}, not {wanted}"


def _event(row: Record, figure: Figure | None, year: int, number: int) -> str | None:
    if figure is None or figure.kind != "date":
        return "is not read as a date"
    low, high = (str(day).replace("--", f"{year}-", 1) for day in (figure.low, figure.high))
    last = row["end_date"] or row["date"]
    # A caption may give the first day alone.
    agrees = low == row["date"] and (high == last or (number > 0 and high == low))
    return None if agrees else f"reads {low} to {high}, not {row['date']} to {last}"


def _person(span: str, row: Record) -> str | None:
    wanted = "、".join(row["titles"]) + row["name"]
    return None if span == wanted else f"is not «{wanted}»"


def _name(span: str, row: Record) -> str | None:
    if span not in (row["name"], *row["aliases"]):
        return "is no form of the name"
    if row["edition"] is None:
        return None
    # The numeral alone: inside a name (二十大) the engine rightly reads no figure.
    editions = {figure.value for found in NUMERALS.finditer(span) for figure in read(found[0])}
    editions |= {edition for word, edition in FIRST.items() if word in span}
    unnumbered = not editions and span != row["name"]
    return None if row["edition"] in editions or unnumbered else f"has no edition {row['edition']}"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage=argparse.SUPPRESS
    )
    parser.add_argument("source", type=Path, metavar="SOURCE")
    parser.add_argument("--pack", type=Path, default=PACK)
    parser.add_argument("--set-aside", type=Path, default=SET_ASIDE)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the report and give its exit code."""
    options = _options(arguments)
    try:
        raw = options.source.read_bytes()
        source = raw.decode("utf-8")
        documents = json.loads(options.pack.read_text(encoding="utf-8"))
        rows = tomllib.loads(options.set_aside.read_text(encoding="utf-8")).get("row", [])
        asides = [Aside(**row) for row in rows]
    except (OSError, ValueError, TypeError) as error:
        print(f"numeral_report: {error}", file=sys.stderr)
        return 2
    tables = {name: tuple(table.values()) for name, table in documents.items()}
    meta = tables["meta"][0]
    if hashlib.sha256(raw).hexdigest() != meta["sha256"]:
        print(f"numeral_report: {options.source} is not the source of {options.pack}", file=sys.stderr)
        return 2
    found = list(numerals(source, tables, asides))
    for numeral in found:
        line = source.count("\n", 0, numeral.start) + 1
        print(line, numeral.start, numeral.text, numeral.state, numeral.why, sep="\t")
    wrong = [*disagreements(source, tables, meta["year"]), *stale(source, asides)]
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    states = [numeral.state for numeral in found]
    counts = ", ".join(f"{states.count(state)} {state}" for state in ("covered", "set aside", "open"))
    spans = sum(len(row["locators"]) for name in LOCATED for row in tables[name])
    print(f"{len(found)} numerals: {counts}; {spans} spans read, {len(wrong)} disagreements", file=sys.stderr)
    return 1 if wrong or "open" in states else 0


if __name__ == "__main__":
    sys.exit(main())
