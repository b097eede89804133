"""A checker that needs no facts: every number of craftsmen is held against 140."""

from __future__ import annotations

import multiprocessing
import os
import re
from typing import Literal

from heshi.check.finding import Finding, Said, Severity

_CLAIM = re.compile(r"\d+名")
FACT = "h06.sanqin-craftsmen"


class Fake:
    """140名 is supported, 139名 imprecise, 42名 not known, anything else refuted."""

    def check(self, text: str, *, part: tuple[int, int] | None = None) -> list[Finding]:
        start, end = part or (0, len(text))
        return [finding(match.start(), match.end(), match[0]) for match in _CLAIM.finditer(text, start, end)]


class Dies(Fake):
    """A checker whose process ends in the middle, unless it is the one that started the others."""

    def check(self, text: str, *, part: tuple[int, int] | None = None) -> list[Finding]:
        if multiprocessing.parent_process() is None:
            return []
        os._exit(3)


def finding(start: int, end: int, text: str) -> Finding:
    """The fake's answer to one claim."""
    verdict: Literal["supported", "imprecise", "refuted", "unverified"]
    verdict = {"140名": "supported", "139名": "imprecise", "42名": "unverified"}.get(text, "refuted")  # type: ignore[assignment]
    known = verdict != "unverified"
    return Finding(
        start=start,
        end=end,
        text=text,
        kind="quantity",
        verdict=verdict,
        rule={"refuted": "value", "imprecise": "rounding"}.get(verdict),  # type: ignore[arg-type]
        fact=FACT if known else None,
        claimed=Said(text, value=int(text[:-1]), unit="名"),
        expected=Said("140名", value=140, unit="名") if known else None,
        candidates=(),
    )


def severity_of(found: Finding) -> Severity:
    """The severities of the contract."""
    severities: dict[str, Severity] = {
        "supported": "none",
        "imprecise": "warning",
        "refuted": "error",
        "unverified": "note",
    }
    return severities[found.verdict]
