"""Formats for other programs: JSON, JSON lines and reviewdog's rdjson."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from heshi.check.finding import ClaimKind, Finding, Said, Severity
from heshi.check.report import Reported
from heshi.facts.lines import Lines
from heshi.render.findings.view import View, rule_of
from heshi.render.listing import Value

VERSION = 1
"""Of the object that ``json`` prints; it goes up when a key changes its meaning or goes."""
_AMOUNT = ("text", "value", "low", "high", "unit")
# The keys of what is claimed and expected, by the kind of the claim; others follow when they hold something.
KEYS: Mapping[ClaimKind, tuple[str, ...]] = {
    "date": ("text", "date", "end_date"),
    "ordinal": ("text", "value", "name"),
    "title": ("text", "title", "name"),
    "name": ("text", "name"),
}
_SAID = ("text", "value", "low", "high", "unit", "date", "end_date", "name", "title")
# C0 controls are escaped already; C1, line separators and bidirectional marks would act on a terminal.
_ACTIVE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
RDJSON: Mapping[Severity, str] = {"error": "ERROR", "warning": "WARNING", "note": "INFO", "none": "INFO"}


def dumps(value: object) -> str:
    """JSON in one line, Chinese as it is, everything that could act on a terminal escaped."""
    text = json.dumps(value, ensure_ascii=False)
    return _ACTIVE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def json_(view: View) -> str:
    """One object with every claim, a line for each."""
    head = dumps({"version": VERSION, "summary": view.report.summary._asdict()})
    rows = ",\n".join(map(dumps, _records(view)))
    return f'{head[:-1]}, "findings": [' + (f"\n{rows}\n]}}\n" if rows else "]}\n")


def jsonl(view: View) -> str:
    """Every claim as an object of its own line."""
    return "".join(f"{dumps(record)}\n" for record in _records(view))


def _records(view: View) -> Iterator[dict[str, Value]]:
    for row in view.report.findings:
        yield record(row, view.message(row))


def record(row: Reported, message: str) -> dict[str, Value]:
    """A finding as the JSON object of the public contract."""
    place, finding = row.place, row.finding
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "text": finding.text,
        "kind": finding.kind,
        "verdict": finding.verdict,
        "severity": row.severity,
        "rule": finding.rule,
        "fact": finding.fact,
        "claimed": _said(finding, finding.claimed),
        "expected": _said(finding, finding.expected),
        "candidates": list(finding.candidates),
        "message": message,
    }


def _said(finding: Finding, said: Said | None) -> dict[str, Value] | None:
    if said is None:
        return None
    keys = KEYS.get(finding.kind, _AMOUNT)
    return {key: getattr(said, key) for key in _SAID if key in keys or getattr(said, key) is not None}


def rdjson(view: View) -> str:
    """Reviewdog's diagnostic format (reviewdog/proto/rdf): columns in UTF-8 bytes, end exclusive."""
    texts = {draft.name: Lines(draft.text) for draft in view.report.drafts} if view.shown else {}
    diagnostics: list[Mapping[str, Value]] = [
        {
            "message": view.message(row),
            "location": {"path": row.place.file, "range": _range(row, texts[row.place.file])},
            "severity": RDJSON[row.severity],
            "code": {"value": rule_of(row.finding)},
        }
        for row in view.shown
    ]
    return _document({"source": {"name": "heshi"}}, "diagnostics", diagnostics)


def _range(row: Reported, lines: Lines) -> dict[str, Value]:
    place = row.place
    return {
        "start": {"line": place.line, "column": _bytes(lines, place.line, place.column)},
        "end": {"line": place.end_line, "column": _bytes(lines, place.end_line, place.end_column)},
    }


def _bytes(lines: Lines, line: int, column: int) -> int:
    start = lines.start(line)
    return len(lines.text[start : start + column - 1].encode("utf-8", "replace")) + 1


def _document(head: Mapping[str, Value], key: str, rows: Sequence[Mapping[str, Value]]) -> str:
    body = ",\n".join(map(dumps, rows))
    return f'{dumps(head)[:-1]}, "{key}": [' + (f"\n{body}\n]}}\n" if body else "]}\n")
