"""Days as people type them: 2023, 2023-07, 2023-07-25 are a first and a last day."""

from __future__ import annotations

import re
from calendar import monthrange

from heshi.errors import BadDate

_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?", re.ASCII)


def span(option: str, text: str) -> tuple[str, str]:
    """The first and the last day of a year, month or day, as ISO dates. Raises :class:`BadDate`."""
    match = _DATE.fullmatch(text.strip())
    if match is None or match[1] == "0000":
        raise BadDate(option, text)
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        raise BadDate(option, text)
    last_month = month if match[2] else 12
    last_day = day if match[3] else monthrange(year, last_month)[1]
    return f"{year:04}-{month:02}-{day:02}", f"{year:04}-{last_month:02}-{last_day:02}"
