"""Formats of one line a finding: ``concise``, GitHub's annotations, and a Markdown table."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.check.finding import Severity
from heshi.messages.findings import COLUMNS, SEVERITIES
from heshi.render.findings.view import View, one_line, rule_of

GITHUB: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "notice", "none": "notice"}


def concise(view: View) -> str:
    """``path:line:col: rule message``, a line each."""
    lines = []
    for row in view.shown:
        place = row.place
        message = one_line(view.message(row))
        lines.append(f"{one_line(place.file)}:{place.line}:{place.column}: {rule_of(row.finding)} {message}\n")
    return "".join(lines)


def github(view: View) -> str:
    """Workflow commands (docs.github.com, "Workflow commands for GitHub Actions"): an annotation each."""
    lines = []
    for row in view.shown:
        place = row.place
        values = {
            "file": place.file,
            "line": place.line,
            "col": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
            "title": f"heshi: {rule_of(row.finding)}",
        }
        properties = ",".join(f"{key}={_property(str(value))}" for key, value in values.items())
        message = _data(one_line(view.message(row)))
        lines.append(f"::{GITHUB[row.severity]} {properties}::{message}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(one_line(text)).replace(":", "%3A").replace(",", "%2C")


def markdown(view: View) -> str:
    """A table of GitHub's flavour; nothing when there is nothing to show."""
    if not view.shown:
        return ""
    from heshi.render.markdown import escape

    heads = [COLUMNS[name].say(view.lang) for name in ("place", "severity", "rule", "claim", "message")]
    lines = ["| " + " | ".join(heads) + " |", "| " + " | ".join(["---"] * len(heads)) + " |"]
    for row in view.shown:
        place = row.place
        cells = (
            f"{place.file}:{place.line}:{place.column}",
            SEVERITIES[row.severity].say(view.lang),
            rule_of(row.finding),
            row.finding.text,
            view.message(row),
        )
        lines.append("| " + " | ".join(escape(one_line(cell)) for cell in cells) + " |")
    return "".join(f"{line}\n" for line in lines)
