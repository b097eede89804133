"""Whether a draft claims a figure at all: not one it denies, asks about, or tells what grew from."""

from __future__ import annotations

from collections.abc import Sequence

from heshi.check.finding import Barrier, Finding, withdrawn
from heshi.check.layout import Sentence
from heshi.check.scan import Scan
from heshi.check.spotting import AnyOf
from heshi.check.tables import scope as words
from heshi.check.terms import LATIN
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_OPENING = 34
_INDENT = 6
_CHOICES = 8
"""A question has so many choices at most."""
_FIRST_OF_RETRACTED = frozenset(word[0] for word in words.RETRACTED)
_OPTION, _SEVERAL = Pattern(words.OPTION), Pattern(words.SEVERAL_OPTIONS)
_IN_FACT = AnyOf(words.IN_FACT)
SIGNS = frozenset("非误谣错不写由从原")
"""Every Chinese word by which something is denied or taken back has one of these."""
_SIGNS = AnyOf(SIGNS)
_DATED = Pattern(r"[由从](?:\d{4}年|去年)")
"""What something grew from is told when it has a date of its own: 由2023年的20个扩大到35个."""
# Long enough to be told inside what follows a figure, too.
_FROM_WITHIN = AnyOf([word for word in words.FROM_AFTER if len(word) > 2 and word.strip() == word])


def unclaimed_before(scan: Scan, number: int) -> int:
    """Up to where a sentence claims nothing: of a question, choice or rumour all, else what “in fact” takes back."""
    text, sentence = scan.text, scan.sentence(number)
    if (
        scan.layout.is_question(number)
        or (scan.has_blanks and _is_judged(text, sentence))
        or is_rumour(text, sentence)
        or is_option(scan, number)
    ):
        return sentence.end
    piece = text[sentence.start : sentence.end]
    return sentence.start + (max(map(piece.rfind, words.IN_FACT)) if _IN_FACT.stand_in(piece) else -1)


def _is_judged(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is one of a quiz that is to be judged true or false: its line ends in empty brackets."""
    end = text.find("\n", sentence.end - 1)
    line = text[sentence.start : end if end >= 0 else len(text)].rstrip()
    return line.endswith(("）", ")")) and not line[max(line.rfind("（"), line.rfind("(")) + 1 : -1].strip("√×✓✗ \u3000")


def is_option(scan: Scan, number: int) -> bool:
    """Whether a line is a choice to an open question, or several: A. 104名 B. 140名."""
    text, sentence = scan.text, scan.sentence(number)
    opening = text[sentence.start : sentence.start + _INDENT].lstrip(" \t(（")[:1]
    if not (opening.isascii() and opening.isalpha()) or _OPTION.match(text, sentence.start) is None:
        return False
    if _SEVERAL.match(text, sentence.start) is not None:
        return True
    first = last = number
    while first and number - first < _CHOICES and _OPTION.match(text, scan.sentence(first).start):
        first -= 1
    if last + 1 < len(scan.layout.sentences) and _OPTION.match(text, scan.sentence(last + 1).start):
        last += 1
    # Q. asks and A. answers.
    return last - first > 1 and scan.layout.is_question(first)


def is_rumour(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is headed as a rumour or takes back what was published: 网传：…; We reported that …."""
    opening = text[sentence.start : min(sentence.end, sentence.start + _OPENING)].lstrip(' \n*-•#"“').lower()
    if opening[:1] in _FIRST_OF_RETRACTED and opening.startswith(words.RETRACTED):
        return True
    if "：" not in opening and ":" not in opening:
        return False
    head = opening.replace("：", ":").partition(":")[0]
    return head.rstrip("* 0123456789一二三四五六七八九十").endswith(words.RUMOURED)


def undenied(scan: Scan, number: int, findings: Sequence[Finding]) -> list[Finding]:
    """Findings without those that refute what the draft itself denies: 不是第六届."""
    sentence = scan.sentence(number)
    unclaimed = unclaimed_before(scan, number)
    return [
        withdrawn(finding)
        if finding.verdict == "refuted"
        and (finding.start < unclaimed or stance(scan.text, finding, sentence) == "other")
        else finding
        for finding in findings
    ]


def takes_nothing_back(text: str, sentence: Sentence) -> bool:
    """Whether a sentence has no sign of anything that :func:`stance` looks for: most have none."""
    piece = text[sentence.start : sentence.end]
    return not _SIGNS.stand_in(piece) and LATIN.search(piece) is None


def stance(text: str, figure: Figure | Finding, sentence: Sentence) -> Barrier:
    """Whether the draft claims a figure at all: not when it denies it, or tells what it grew from."""
    return "other" if is_denied(text, figure, sentence) or _is_outgrown(text, figure, sentence) else "none"


def is_denied(text: str, figure: Figure | Finding, sentence: Sentence) -> bool:
    """Whether the words beside a figure say that it is not so: 不是150名."""
    before = text[max(sentence.start, figure.start - 14) : figure.start].rstrip()
    trimmed = before.removesuffix("达到").rstrip("达有为共约超近")
    lower = before.lower() + " "
    if not trimmed.endswith(words.NOT_DENIALS) and not lower.endswith(words.NOT_DENIALS):
        denied = trimmed.endswith(words.DENIED_BEFORE) or before.endswith(words.DENIED_BEFORE)
        if denied or lower.endswith(words.DENIED_BEFORE_ENGLISH):
            return True
    return text[figure.end : figure.end + 10].lstrip().startswith(words.DENIED_AFTER)


def _is_outgrown(text: str, figure: Figure | Finding, sentence: Sentence) -> bool:
    """Whether a figure is what something grew from: 由20个扩大到35个."""
    grown = text[figure.end : figure.end + 6].lower()
    if not grown.startswith(words.FROM_AFTER) and not _FROM_WITHIN.stand_in(grown):
        return False
    lead = text[max(sentence.start, figure.start - 12) : figure.start].lower()
    lead = lead[max(map(lead.rfind, "，,；;。、")) + 1 :]
    return any(word in lead for word in words.GREW_FROM) and _DATED.compiled().search(lead) is None
