"""The texts of help topics taken apart: paragraphs, terms with their meaning, and lines that stay as they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from heshi.messages import Lang

# ``  HESHI_PAGER, PAGER  the pager``: a term in a word, or in several parted by commas, two blanks before its meaning.
_TERM = re.compile(r"  ( *[^\s=\[]+(?:, \S+)*)  +(\S.*)")
_ENDS = (".", "。", ":", "：", "!", "?", "！", "？", "；", ";")


class Part(NamedTuple):
    """One part. ``term`` is empty but for a term, with the blanks that align it; ``as_is`` keeps its line ends."""

    text: str
    term: str = ""
    as_is: bool = False


def parts(text: str) -> list[list[Part]]:
    """Blocks parted by blank lines, each of parts: lines that were only folded in the source are whole again."""
    blocks: list[list[Part]] = []
    for block in text.strip("\n").split("\n\n"):
        found: list[Part] = []
        for line in block.split("\n"):
            _add(line, found)
        blocks.append(found)
    return blocks


def _add(line: str, found: list[Part]) -> None:
    last = found[-1] if found else None
    term = _TERM.fullmatch(line)
    if term is not None:
        found.append(Part(term[2], term[1]))
    elif not line.startswith("  "):
        if last is not None and not last.term and not last.as_is and not last.text.endswith(_ENDS):
            found[-1] = last._replace(text=_joined(last.text, line))
        else:
            found.append(Part(line))
    elif last is not None and last.term and line.startswith(" " * 6):
        found[-1] = last._replace(text=_joined(last.text, line.strip()))
    else:
        found.append(Part(line, as_is=True))


def _joined(first: str, second: str) -> str:
    """Two lines that were one; between Han characters there was no blank."""
    return first + ("" if ord(first[-1]) > 0x2E80 or ord(second[0]) > 0x2E80 else " ") + second


def topic(name: str, lang: Lang) -> str:
    """A topic's text with its tables put in."""
    from heshi.messages.topics import TOPICS

    text = TOPICS[name].say(lang)
    if "{points}" in text:
        text = text.replace("{points}", _points(lang))
    return text.replace("{rules}", _rules(lang)) if "{rules}" in text else text


def _rules(lang: Lang) -> str:
    """The rules of a check, each under its name."""
    from heshi.messages.rules import RULES

    return "\n".join(f"\n{name}\n  " + text.say(lang).replace("\n", "\n  ") for name, text in RULES.items())


def _points(lang: Lang) -> str:
    """How a word can match, and what it earns."""
    from heshi.messages.topics import POINTS as WORDS
    from heshi.query.search import POINTS

    return "\n".join(f"  {points:>3}  {WORDS[way].say(lang)}" for way, points in POINTS.items())
