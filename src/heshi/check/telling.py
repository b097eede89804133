"""Figures and facts as findings."""

from __future__ import annotations

from typing import Literal

from heshi.check.amounts import Judgement
from heshi.check.finding import Finding, Rule, Said, Verdict
from heshi.check.subjects import Subject
from heshi.figures.figure import Figure
from heshi.model import Event, Number


def said(figure: Figure) -> Said:
    """What the draft says with a figure."""
    if figure.kind == "date":
        low, high = figure.low, figure.high
        date = low if isinstance(low, str) else figure.value if isinstance(figure.value, str) else None
        end = high if isinstance(high, str) and high != date else None
        return Said(figure.text, date=date, end_date=end)
    value, low, high = figure.value, figure.low, figure.high
    if isinstance(value, str) or isinstance(low, str) or isinstance(high, str):
        value, low, high = _number(value), _number(low), _number(high)
    return Said(figure.text, value, low, high, figure.unit)


def _number(bound: Number | str | None) -> Number | None:
    return bound if isinstance(bound, (int, float)) else None


def unverified(figure: Figure, candidates: tuple[str, ...] = ()) -> Finding:
    """A figure of which nothing can be said; the facts it could mean when there are several."""
    listed = candidates if len(candidates) > 1 else ()
    return Finding(
        figure.start, figure.end, figure.text, figure.kind, "unverified", None, None, said(figure), None, listed
    )


def told(figure: Figure, judgement: Judgement, subject: Subject) -> Finding:
    """A figure as the value of a fact, with what is to be said of it."""
    verdict: Verdict = judgement[0]
    rule: Rule | None = judgement[1]
    stat = subject.stat
    expected = Said(stat.text, value=stat.value, low=stat.low, high=stat.high, unit=stat.unit)
    return Finding(
        figure.start, figure.end, figure.text, figure.kind, verdict, rule, stat.id, said(figure), expected, ()
    )


def edition_told(start: int, end: int, text: str, claim: Said, verdict: str, known: tuple[int, str]) -> Finding:
    """An edition, with the one that is known and the id of its fact."""
    edition, id = known
    if verdict == "unverified":
        return Finding(start, end, text, "ordinal", "unverified", None, None, claim, None, ())
    expected = Said(f"{edition}", value=edition)
    if verdict == "refuted":
        return Finding(start, end, text, "ordinal", "refuted", "ordinal", id, claim, expected, ())
    return Finding(start, end, text, "ordinal", "supported", None, id, claim, expected, ())


def day_told(figure: Figure, verdict: Literal["supported", "refuted"], event: Event) -> Finding:
    """A date held against the day of an event."""
    start, end, text = figure.start, figure.end, figure.text
    known = event.date if event.end_date is None else f"{event.date}/{event.end_date}"
    expected = Said(known, date=event.date, end_date=event.end_date)
    rule: Rule | None = "date" if verdict == "refuted" else None
    return Finding(start, end, text, "date", verdict, rule, event.id, said(figure), expected, ())
