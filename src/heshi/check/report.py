"""All findings of a call: what is silenced, how severe the rest is, and whether the drafts pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from heshi.check.config import Config, FailOn
from heshi.check.finding import Finding, Severity
from heshi.check.run import Checked, Draft, Located

if TYPE_CHECKING:
    from heshi.check.silence import Entry, LineIgnore, Notice

FAILING: Mapping[FailOn, tuple[str, ...]] = {
    "refuted": ("refuted",),
    "imprecise": ("refuted", "imprecise"),
    "unverified": ("refuted", "imprecise", "unverified"),
}


class Silence(NamedTuple):
    """Why a finding is silenced, and whether the reason stands in the draft itself."""

    reason: str
    in_draft: bool


class Reported(NamedTuple):
    """A finding in its place; one that is silenced has the severity ``none``. ``fails``: the exit code is 1."""

    place: Located
    severity: Severity
    silence: Silence | None
    fails: bool

    @property
    def finding(self) -> Finding:
        return self.place.finding


class Summary(NamedTuple):
    """Counts of claims. A silenced one counts as ``ignored`` and under no verdict."""

    files: int
    claims: int
    supported: int
    imprecise: int
    refuted: int
    unverified: int
    ignored: int

    @property
    def compared(self) -> int:
        """Claims that were held against a fact."""
        return self.claims - self.unverified


class Report(NamedTuple):
    """The findings of every draft in the order given.

    ``blank`` names the drafts in which nothing could be compared; ``fails`` says that something refuted (or
    whatever was asked for) is left.
    """

    drafts: tuple[Draft, ...]
    findings: tuple[Reported, ...]
    notices: tuple[Notice, ...]
    summary: Summary
    blank: tuple[str, ...]
    fails: bool


class _Ledger:
    """Which entries of the settings have been used."""

    def __init__(self) -> None:
        self.used: set[tuple[str, int]] = set()
        self.asked: dict[tuple[str, int], tuple[Config, Entry]] = {}

    def entries(self, config: Config, name: str) -> list[Entry]:
        """The entries that hold for a draft."""
        found = [entry for entry in config.ignores if entry.file is None or _same_file(config, entry.file, name)]
        self.asked.update({(config.path, entry.number): (config, entry) for entry in found})
        return found

    def notices(self) -> list[Notice]:
        """The entries that held for a draft and matched nothing in any."""
        if not self.asked:
            return []
        from heshi.check.silence import Notice

        return [
            Notice("unused-entry", config.path, None, (("fact", entry.fact), ("claim", entry.claim)))
            for key, (config, entry) in sorted(self.asked.items())
            if key not in self.used
        ]


def report(
    drafts: Sequence[Draft],
    checked: Sequence[Checked],
    configs: Sequence[Config],
    fail_on: FailOn | None,
    severity_of: Callable[[Finding], Severity],
) -> Report:
    """Put the findings together; ``configs`` are the settings of each draft, ``fail_on`` goes before theirs."""
    ledger = _Ledger()
    findings: list[Reported] = []
    notices: list[Notice] = []
    blank: list[str] = []
    for draft, result, config in zip(drafts, checked, configs, strict=True):
        failing = FAILING[fail_on or config.fail_on or "refuted"]
        silences, told = _silenced(draft, result, config, failing, ledger)
        notices += told
        found = [_reported(*pair, failing, severity_of) for pair in zip(result.findings, silences, strict=True)]
        findings += found
        if all(row.finding.verdict == "unverified" for row in found):
            blank.append(draft.name)
    notices += ledger.notices()
    fails = any(row.fails for row in findings)
    return Report(tuple(drafts), tuple(findings), tuple(notices), _summary(len(drafts), findings), tuple(blank), fails)


def _reported(
    place: Located, silence: Silence | None, failing: Sequence[str], severity_of: Callable[[Finding], Severity]
) -> Reported:
    if silence is not None:
        return Reported(place, "none", silence, False)
    finding = place.finding
    return Reported(place, severity_of(finding), None, finding.verdict in failing)


def _silenced(
    draft: Draft, result: Checked, config: Config, failing: Sequence[str], ledger: _Ledger
) -> tuple[list[Silence | None], list[Notice]]:
    """For each finding of a draft why it is silenced, and what is to be told of the comments."""
    if not result.comments and not config.ignores:
        return [None] * len(result.findings), []
    from heshi.check.silence import Notice, line_ignores, matches
    from heshi.facts.lines import Lines

    entries = ledger.entries(config, draft.name)
    comments, notices = line_ignores(draft.name, Lines(draft.text), result.comments)
    used: set[LineIgnore] = set()
    silences: list[Silence | None] = []
    for place in result.findings:
        finding, silence = place.finding, None
        if finding.verdict in ("refuted", "imprecise") or finding.verdict in failing:
            for comment in comments:
                if place.line <= comment.line <= place.end_line:
                    used.add(comment)
                    silence = silence or Silence(comment.reason, True)
            for entry in entries:
                if matches(entry, finding.fact, finding.candidates, finding.text):
                    ledger.used.add((config.path, entry.number))
                    silence = silence or Silence(entry.reason, False)
        silences.append(silence)
    notices += [Notice("unused-comment", draft.name, comment.place) for comment in comments if comment not in used]
    return silences, sorted(notices, key=lambda notice: notice.place or (0, 0))


def _summary(files: int, findings: Sequence[Reported]) -> Summary:
    counts = Counter(["ignored" if row.silence else row.place.finding.verdict for row in findings])
    verdicts = (counts[name] for name in ("supported", "imprecise", "refuted", "unverified", "ignored"))
    return Summary(files, len(findings), *verdicts)


def _same_file(config: Config, file: str, name: str) -> bool:
    """Whether ``file``, relative to the folder of the settings, is the draft ``name``."""
    import os

    folder = os.path.dirname(config.path)  # noqa: PTH120
    return os.path.realpath(os.path.join(folder, file)) == os.path.realpath(name)  # noqa: PTH118
