"""What is said on stderr after a check: what is wrong with the silencing, and the count of what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heshi.check.report import Report, Summary
from heshi.cli.emit import tell
from heshi.cli.session import Invocation
from heshi.messages import Lang
from heshi.messages.findings import NOTICES, SUMMARY
from heshi.render.findings.view import View, one_line

if TYPE_CHECKING:
    from heshi.check.silence import Notice

NAMED = 5
"""At most so many drafts are named in a sentence."""


def tell_outcome(call: Invocation, view: View) -> None:
    """Say it, the count last, unless ``--quiet``."""
    if call.choices.quiet:
        return
    for notice in view.report.notices:
        tell(call, _notice(notice, view.lang))
    for sentence in closing(view.report, view.lang):
        tell(call, sentence)


def _notice(notice: Notice, lang: Lang) -> str:
    place = ":".join([one_line(notice.name), *map(str, notice.place or ())])
    values = {key: one_line(str(value)) for key, value in notice.values}
    return NOTICES[notice.kind].say(lang, place=place, **values)


def closing(report: Report, lang: Lang) -> list[str]:
    """The sentences at the end: which drafts said nothing that could be compared, and the count."""
    said = []
    if report.blank:
        names = [one_line(name) for name in report.blank[:NAMED]]
        if len(report.blank) > NAMED:
            names.append(SUMMARY["more"].say(lang, count=len(report.blank) - NAMED))
        among = report.summary.files > 1
        key = "blank-among" if among else "blank"
        said.append(SUMMARY[key].say(lang, names=SUMMARY["joiner"].say(lang).join(names)))
    return [*said, count(report.summary, lang)]


def count(summary: Summary, lang: Lang) -> str:
    """``37 claims: 29 supported, 2 refuted, 1 imprecise, 5 not in the fact base``."""
    verdicts = ["supported", "refuted", "imprecise", "unverified"]
    if summary.ignored:
        verdicts.append("ignored")
    counts = [SUMMARY[verdict].say(lang, count=getattr(summary, verdict)) for verdict in verdicts]
    key = "claim" if summary.claims == 1 else "claims"
    return SUMMARY[key].say(lang, claims=summary.claims, counts=SUMMARY["joiner"].say(lang).join(counts))
