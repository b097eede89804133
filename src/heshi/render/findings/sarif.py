"""SARIF 2.1.0 (OASIS standard of 27 March 2020), for code scanning services and editors."""

from __future__ import annotations

import os
from collections.abc import Mapping

from heshi import __version__
from heshi.check.finding import Severity, Verdict
from heshi.check.report import Reported
from heshi.messages.findings import RULE_NAMES
from heshi.render.findings.machine import dumps
from heshi.render.findings.view import View, rule_of
from heshi.render.listing import Value

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "note", "none": "none"}
# A result of level "none" must say of what kind it is (3.27.9); a silenced one informs.
KINDS: Mapping[Verdict, str] = {"supported": "pass", "unverified": "open", "imprecise": "informational"}


def sarif(view: View) -> str:
    """One run: the findings shown, and the silenced ones as suppressed results."""
    shown = set(map(id, view.shown))
    rows = [row for row in view.report.findings if id(row) in shown or row.silence is not None]
    rules = list(dict.fromkeys(rule_of(row.finding) for row in rows))
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "heshi",
                        "version": __version__,
                        "rules": [_rule(rule, view) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "language": "zh-CN" if view.lang == "zh" else "en-US",
                "results": [_result(row, rules, view) for row in rows],
            }
        ],
    }
    return dumps(log) + "\n"


def _rule(rule: str, view: View) -> dict[str, Value]:
    return {"id": rule, "shortDescription": {"text": RULE_NAMES[rule].say(view.lang)}}


def _result(row: Reported, rules: list[str], view: View) -> dict[str, Value]:
    rule = rule_of(row.finding)
    result: dict[str, Value] = {
        "ruleId": rule,
        "ruleIndex": rules.index(rule),
        "level": LEVELS[row.severity],
        "message": {"text": view.message(row)},
        "locations": [_location(row)],
    }
    if row.severity == "none":
        result["kind"] = KINDS.get(row.finding.verdict, "informational")
    if row.silence is not None:
        kind = "inSource" if row.silence.in_draft else "external"
        result["suppressions"] = [{"kind": kind, "justification": row.silence.reason}]
    return result


def _location(row: Reported) -> dict[str, Value]:
    place = row.place
    region: dict[str, Value] = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(place.file)}, "region": region}}


def _uri(path: str) -> str:
    """A relative path stays relative; what is not ASCII is percent-encoded."""
    from urllib.parse import quote_from_bytes

    name = path.replace(os.sep, "/")
    quoted = quote_from_bytes(name.encode("utf-8", "surrogateescape"))
    if os.path.isabs(path):  # noqa: PTH117
        return f"file://{quoted}" if name.startswith("/") else f"file:///{quoted}"
    # A colon in the first segment would read as a scheme.
    return f"./{quoted}" if ":" in name.partition("/")[0] else quoted
