"""What the formats of a check are given, and what they share."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from heshi.check.finding import Finding
from heshi.check.report import Report, Reported
from heshi.messages import Lang
from heshi.model import Fact
from heshi.render.gate import neutral

Show: TypeAlias = Literal["errors", "warnings", "notes", "all"]
# What is shown of the verdicts; each shows what the one before it shows.
SHOWN: Mapping[Show, tuple[str, ...]] = {
    "errors": ("refuted",),
    "warnings": ("refuted", "imprecise"),
    "notes": ("refuted", "imprecise", "unverified"),
    "all": ("refuted", "imprecise", "unverified", "supported"),
}


class View(NamedTuple):
    """A report as it is to be shown: ``shown`` are the findings that a person is to see.

    ``facts`` holds for each draft the facts it was held against, by id.
    """

    report: Report
    shown: tuple[Reported, ...]
    facts: Mapping[str, Mapping[str, Fact]]
    lang: Lang
    message: Callable[[Reported], str]


def visible(report: Report, show: Show | None) -> tuple[Reported, ...]:
    """The findings to be shown: what ``show`` asks for, and in any case whatever makes the check fail."""
    verdicts = SHOWN[show or "warnings"]
    return tuple(
        row for row in report.findings if row.silence is None and (row.fails or row.finding.verdict in verdicts)
    )


def rule_of(finding: Finding) -> str:
    """The rule that was broken, else the verdict."""
    return finding.rule or finding.verdict


def one_line(text: str) -> str:
    """A text for a format of lines: no line end, no tab, no control character."""
    return neutral(" ".join(text.split("\n")).replace("\t", " ").replace("\r", " "))
