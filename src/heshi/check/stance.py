"""Whether a draft claims a figure for a fact at all: not one it denies, plans or averages, nor another body's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from heshi.check.finding import Finding
from heshi.check.layout import Sentence
from heshi.check.places import Home
from heshi.check.scan import Scan
from heshi.check.scope import COMPARED, Barrier
from heshi.check.spotting import spots, spotted
from heshi.check.stance_english import english_barrier
from heshi.check.subjects import Reach
from heshi.check.tables import scope as words
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_LOWER = re.compile("[a-z]")
_DEPARTMENT = Pattern(r"省[\u4e00-\u9fff]{2,4}[厅局]")
_SOME = Pattern(r"某(?![些种个项次年月日时])[\u4e00-\u9fff]")
_GOVERNING = spots(words.GOVERNING)
_SUPPOSED = frozenset(words.SUPPOSED)
_LEAD = 16
"""A sentence's topic stands within so many characters: behind a date, or 据介绍."""
_BODIES, _SHIFTS = spots(words.BODIES), spots(words.SHIFTS)
# Long enough to be told inside what follows a figure, too.
_FROM_WITHIN = spots([word for word in words.FROM_AFTER if len(word) > 2 and word.strip() == word])


def unclaimed_before(text: str, sentence: Sentence) -> int:
    """Up to where a sentence claims nothing: all of a question, and what stands before “in fact it is”."""
    whole = text[sentence.start : sentence.end]
    if whole.rstrip(words.CLOSING).endswith(words.QUESTION):
        return sentence.end
    return sentence.start + max(map(whole.rfind, words.IN_FACT))


def undenied(scan: Scan, number: int, findings: Sequence[Finding]) -> list[Finding]:
    """Findings without those that refute what the draft itself denies: 不是第六届."""
    sentence = scan.sentence(number)
    return [
        finding._replace(verdict="unverified", rule=None, fact=None, expected=None)
        if finding.verdict == "refuted" and stance(scan.text, finding, sentence) == "other"
        else finding
        for finding in findings
    ]


def stance(text: str, figure: Figure | Finding, sentence: Sentence) -> Barrier:
    """Whether the draft claims a figure at all: not when it denies it, or tells what it grew from."""
    before = text[max(sentence.start, figure.start - 14) : figure.start].rstrip()
    trimmed = before.removesuffix("达到").rstrip("达有为共约超近")
    lower = before.lower() + " "
    if not trimmed.endswith(words.NOT_DENIALS) and not lower.endswith(words.NOT_DENIALS):
        denied = trimmed.endswith(words.DENIED_BEFORE) or before.endswith(words.DENIED_BEFORE)
        if denied or lower.endswith(words.DENIED_BEFORE_ENGLISH):
            return "other"
    behind = text[figure.end : figure.end + 10].lstrip()
    if behind.startswith(words.DENIED_AFTER):
        return "other"
    grown = text[figure.end : figure.end + 6].lower()
    if grown.startswith(words.FROM_AFTER) or spotted(grown, _FROM_WITHIN):
        lead = text[max(sentence.start, figure.start - 12) : figure.start].lower()
        lead = lead[max(map(lead.rfind, "，,；;。、")) + 1 :]
        if any(word in lead for word in ("由", "从", "原", "from ")):
            return "other"
    return "none"


def wording_barrier(
    text: str,
    figure: Figure,
    sentence: Sentence,
    item: tuple[int, int],
    subject: Reach,
    home: Home,
) -> Barrier:
    """Words of another body, a part, a mean or a plan near a figure, unless the fact itself is about them."""
    begin = max(sentence.start, max(text.rfind(mark, sentence.start, item[0]) for mark in "，,；;") + 1)
    lead = _clause_start(text, sentence.start, begin)
    near = text[begin : min(figure.end + 12, max(item[1], figure.end))].lower()
    before = text[_owned_from(text, sentence.start, figure.start, home) : figure.start].lower()
    bodies = [body for body in other_bodies(before) if body not in subject.texts]
    if bodies:
        return "other" if is_topic(before, bodies, home) else "doubt"
    for names in home.others:
        if before.startswith(tuple(names)) and not any(name in subject.texts for name in names):
            return "doubt"
    shifts = spotted(near, _SHIFTS) + spotted(text[lead:begin], _GOVERNING)
    shifts = [shift for shift in shifts if shift not in subject.texts]
    if not _SUPPOSED.isdisjoint(shifts):
        return "other"
    if shifts or before.endswith(words.BESIDES) or _of_year_before(before, subject):
        return "doubt"
    if before.endswith(words.PART_BEFORE) and any(word in before for word in words.PARTING):
        return "doubt"
    if text[sentence.start : sentence.end].isascii() or _LOWER.search(near):
        return english_barrier(text, figure, sentence, subject, home)
    return "none"


def is_about_another(text: str, figure: Figure, sentence: Sentence, anyone: Reach, home: Home) -> bool:
    """Whether a sentence is about a body that no fact (``anyone`` is all of them in one) speaks of."""
    before = text[_owned_from(text, sentence.start, figure.start, home) : figure.start].lower()
    found = other_bodies(before)
    bodies = [body for body in found if body not in anyone.texts] if found else []
    return bool(bodies) and is_topic(before, bodies, home)


def other_bodies(text: str) -> list[str]:
    """The bodies a piece of text names whose figures and meetings are not the federation's."""
    found = spotted(text, _BODIES)
    if "厅" in text or "局" in text:
        found.extend(_DEPARTMENT.compiled().findall(text))
    if "某" in text:
        found.extend(_SOME.compiled().findall(text))
    return found


def _owned_from(text: str, start: int, end: int, home: Home) -> int:
    """Where the part of a sentence begins in which a body owns what is said: behind a semicolon if the home speaks."""
    cut = max(text.rfind("；", start, end), text.rfind(";", start, end)) + 1
    return cut if cut and any(text.find(word, cut, end) >= 0 for word in home.speaks) else start


def is_topic(before: str, bodies: Sequence[str], home: Home) -> bool:
    """Whether the sentence is about one of the bodies: it begins with it and does not come back to the report's own."""
    for body in bodies:
        place = before.find(body)
        lead = before[:place]
        begins = not lead.strip() or lead.rstrip().endswith(("，", ",", "：", ":")) or lead[-1:] in "省市县区"
        begins = begins or lead.strip() in words.OURS
        # 省科协主办的全省大赛 is the body's still.
        rest = before[place + len(body) :].replace("的全省", "")
        back = any(word in rest for word in home.speaks)
        if begins and len(lead) <= _LEAD and not back:
            return True
    return False


def _of_year_before(before: str, subject: Reach) -> bool:
    """Whether the words before a figure speak of the year before, and not only compare with it (较上年)."""
    for name in words.YEAR_BEFORE:
        at = before.find(name)
        if at >= 0 and name not in subject.texts and not before[:at].rstrip().endswith(COMPARED):
            return True
    return False


def _clause_start(text: str, start: int, item: int) -> int:
    """Where the clause of a list item begins: back over 、 to the last comma or the sentence's start."""
    return max(start, max(text.rfind(mark, start, item - 1 if item > start else item) for mark in "，,；;") + 1)
