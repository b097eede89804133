"""Findings for a reader: the line with a caret, what the draft says, what the fact base says, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from heshi.check.finding import Severity
from heshi.check.report import Reported
from heshi.check.wording import expected_words
from heshi.facts.lines import Lines
from heshi.messages import Lang
from heshi.messages.findings import FULL, RULE_NAMES, SEVERITIES
from heshi.model import Event, Fact, Highlight, Name, Person, Stat
from heshi.render.findings.view import View, one_line, rule_of
from heshi.render.layout import Line, Style, fields
from heshi.render.screen import Screen
from heshi.render.shown import section

STYLES: Mapping[Severity, Style] = {"error": "bad", "warning": "warn", "note": "dim", "none": "good"}
BLANK: Line = (("", "plain"),)
ELLIPSIS = "…"
INDENT = "  "
NARROWEST = 8


class Excerpt(NamedTuple):
    """A stretch of a line for the screen: ``before``, the claim, ``after``."""

    before: str
    claim: str
    after: str


def full(view: View, screen: Screen) -> list[Line]:
    """Each finding as a block of its own."""
    texts = {draft.name: Lines(draft.text) for draft in view.report.drafts} if view.shown else {}
    lines: list[Line] = []
    for row in view.shown:
        if lines:
            lines.append(BLANK)
        lines += _block(row, texts[row.place.file], view, screen)
    return lines


def _block(row: Reported, lines: Lines, view: View, screen: Screen) -> list[Line]:
    place, finding, lang = row.place, row.finding, view.lang
    style = STYLES[row.severity]
    rule = rule_of(finding)
    title = f"{SEVERITIES[row.severity].say(lang)} {rule}: " if finding.rule else ""
    where = f"{one_line(place.file)}:{place.line}:{place.column}"
    heading = title + RULE_NAMES[rule].say(lang)
    if screen.measure(where) + screen.measure(heading) + 2 > screen.width:
        block: list[Line] = [((where, "title"),), ((heading, style),)]
    else:
        block = [((where, "title"), (INDENT, "plain"), (heading, style))]
    block += _pictured(row, lines, screen, style)
    inner = replace(screen, width=max(1, screen.width - len(INDENT)))
    return block + [((INDENT, "plain"), *line) for line in fields(_said(row, view), inner)]


def _pictured(row: Reported, lines: Lines, screen: Screen, style: Style) -> list[Line]:
    """The line of the draft and the carets under the claim, as much of it as the screen has room for."""
    room = screen.width - screen.measure(INDENT) * 2
    part = excerpt(row, lines, room, screen.measure)
    margin = INDENT * 2
    if screen.measure(part.claim) > room:
        from heshi.render.folding import fold

        pictured: list[Line] = []
        for text in fold(part.claim, max(room, NARROWEST), screen.measure):
            pictured.append(((margin, "plain"), (text, "plain")))
            pictured.append(((margin + "^" * screen.measure(text.rstrip(" ")), style),))
        return pictured
    carets = " " * screen.measure(part.before) + "^" * max(1, screen.measure(part.claim))
    return [
        ((margin, "plain"), (part.before, "plain"), (part.claim, "title"), (part.after, "plain")),
        ((margin + carets, style),),
    ]


def excerpt(row: Reported, lines: Lines, room: int, measure: Callable[[str], int]) -> Excerpt:
    """The line of a claim, cut on both sides to ``room`` columns where it is longer, with an ellipsis where cut."""
    place = row.place
    start = lines.start(place.line) + place.column - 1
    line_end = lines.end(place.line)
    end = min(lines.start(place.end_line) + place.end_column - 1, line_end)
    first = max(lines.start(place.line), start - room)
    last = min(line_end, end + room)
    before, after = one_line(lines.text[first:start]).lstrip(), one_line(lines.text[end:last]).rstrip()
    claim = one_line(lines.text[start:end])
    cut_before, cut_after = first > lines.start(place.line), last < line_end
    if not cut_before and not cut_after and measure(before + claim + after) <= room:
        return Excerpt(before, claim, after)
    left = room - measure(claim) - 2 * measure(ELLIPSIS)
    if left <= 0:
        return Excerpt("", claim, "")
    half = max(left // 2, left - measure(after))
    tail = _fitting(before[::-1], half, measure)[::-1]
    head = _fitting(after, left - measure(tail), measure)
    if cut_before or len(tail) < len(before):
        tail = ELLIPSIS + tail
    if cut_after or len(head) < len(after):
        head += ELLIPSIS
    return Excerpt(tail, claim, head)


def _fitting(text: str, room: int, measure: Callable[[str], int]) -> str:
    """The longest beginning of ``text`` of at most ``room`` columns."""
    used = 0
    for index, char in enumerate(text):
        used += measure(char)
        if used > room:
            return text[:index]
    return text


def _said(row: Reported, view: View) -> list[tuple[str, str, Style]]:
    """Label, text and style of what both sides say."""
    lang, finding = view.lang, row.finding
    facts = view.facts[row.place.file]
    pairs: list[tuple[str, str, Style]] = [(FULL["draft"].say(lang), finding.text, "plain")]
    fact = facts.get(finding.fact or "")
    if finding.expected is not None:
        pairs.append((FULL["fact-base"].say(lang), expected_words(finding, finding.expected, lang, fact), "figure"))
    if fact is not None:
        pairs.append((FULL["about"].say(lang), about(fact, lang), "plain"))
        pairs.append((FULL["source"].say(lang), source(fact, lang), "plain"))
        pairs.append((FULL["as-of"].say(lang), as_of(fact), "plain"))
    for id in finding.candidates:
        could_be = facts.get(id)
        if could_be is not None:
            pairs.append((FULL["could-be"].say(lang), f"{about(could_be, lang)} ({id})", "plain"))
    return [(label, one_line(text), style) for label, text, style in pairs if text]


def about(fact: Fact, lang: Lang) -> str:
    """What a fact is about: the metric with its figure, the title, the name with its titles."""
    english = lang == "en"
    match fact:
        case Stat():
            return fact.metric_en if english else f"{fact.metric} {fact.text}"
        case Event():
            title = fact.title_en if english else fact.title
            return f"{title}, {_dates(fact)}" if english else f"{title}，{_dates(fact)}"
        case Person():
            titles = ", ".join(fact.titles_en) if english else "、".join(fact.titles)
            return f"{fact.name_en}, {titles}" if english else f"{fact.name}，{titles}"
        case Name():
            return fact.name_en if english else fact.name
        case _:
            return fact.title_en if english else fact.title


def source(fact: Fact, lang: Lang) -> str:
    """Where a fact stands in the report, and its id."""
    places = [] if isinstance(fact, Highlight) else [section(place.section, lang) for place in fact.locators]
    joiner = ", " if lang == "en" else "、"
    return f"{joiner.join(dict.fromkeys(places))} [{fact.id}]".lstrip()


def as_of(fact: Fact) -> str:
    """The day or period a figure holds for, an event's days."""
    match fact:
        case Stat():
            return fact.as_of or fact.period or ""
        case Event():
            return _dates(fact)
        case _:
            return ""


def _dates(event: Event) -> str:
    return f"{event.date}/{event.end_date}" if event.end_date else event.date
