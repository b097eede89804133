"""Signs before digits: a minus belongs to the number, a bullet and a dash do not."""

from __future__ import annotations

from typing import Final

from heshi.figures.figure import Figure

_SIGNS: Final = frozenset("-−+")
_MAY_STAND_BEFORE: Final = frozenset(" (\n\t[:=,~≥≤<>\u00a0")


def sign_before(text: str, anchor: int, floor: int) -> int | None:
    """Where the sign of the digits at ``anchor`` stands, touching them or after a gap, ``None`` without one."""
    at = anchor - 1
    while at > floor and anchor - at < 3 and text[at] == " ":
        at -= 1
    if at < floor or text[at] not in _SIGNS:
        return None
    return at if at == 0 or text[at - 1] in _MAY_STAND_BEFORE else None


def is_alone(text: str, sign: int, figure: Figure) -> bool:
    """Whether the line holds nothing but the signed number: then a spaced sign is a sign, else it is a bullet."""
    before = sign - 1
    while before >= 0 and sign - before < 8 and text[before] == " ":
        before -= 1
    return (before < 0 or text[before] == "\n") and text[figure.end : figure.end + 1] in ("", "\n") and not figure.unit
