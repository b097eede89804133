"""Other bodies a text names, whose figures and meetings are not the publisher's."""

from __future__ import annotations

from collections.abc import Sequence

from heshi.check.places import Home
from heshi.check.spotting import spots, spotted
from heshi.check.tables import scope as words
from heshi.figures.pattern import Pattern

DEPARTMENT = Pattern(r"省[\u4e00-\u9fff]{2,4}[厅局]")
SOME = Pattern(r"某(?![些种个项次年月日时])[\u4e00-\u9fff]")
_LEAD = 16
"""A sentence's topic stands within so many characters: behind a date, or 据介绍."""
_BODIES = spots(words.BODIES)


def other_bodies(text: str) -> list[str]:
    """The bodies a piece of text names whose figures and meetings are not the federation's."""
    found = spotted(text, _BODIES)
    if "厅" in text or "局" in text:
        found.extend(DEPARTMENT.compiled().findall(text))
    if "某" in text:
        found.extend(SOME.compiled().findall(text))
    return found


def is_topic(before: str, bodies: Sequence[str], home: Home) -> bool:
    """Whether the sentence is about one of the bodies: it begins with it and does not come back to the report's own."""
    for body in bodies:
        place = before.find(body)
        lead = before[:place].lstrip("*#")
        begins = not lead.strip() or lead.rstrip().endswith(("，", ",", "：", ":")) or lead[-1:] in "省市县区"
        begins = begins or lead.strip() in words.OURS
        # 省科协主办的全省大赛 is the body's still.
        rest = before[place + len(body) :].replace("的全省", "")
        if begins and len(lead) <= _LEAD and not home.speaking.stand_in(rest):
            return True
    return False


def owned_from(text: str, start: int, end: int, home: Home) -> int:
    """Where the part of a sentence begins in which a body owns what is said: behind a semicolon if the home speaks."""
    cut = max(text.rfind("；", start, end), text.rfind(";", start, end)) + 1
    return cut if cut and any(text.find(word, cut, end) >= 0 for word in home.speaks) else start
