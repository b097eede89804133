"""Chinese numerals and Arabic digits with Chinese scales: 1.28万, 一亿三千五百万, 1亿2000万, 2万5, 三五百, 十几万."""

from __future__ import annotations

from typing import Final

from heshi.figures.digits import MAX_DIGITS
from heshi.figures.pattern import Pattern
from heshi.figures.tables.numerals import DIGITS, GROUPS, PLACES, TENS
from heshi.figures.zh.places import RUN, Places
from heshi.figures.zh.written import ARABIC, MAX_TOKENS, MORE, Numeral, arabic

__all__ = ["MORE", "Numeral", "endless", "read_numeral"]

_SPACED: Final = Pattern(
    r"[0-9]{1,3}(?: [0-9]{3}){1,5}+(?![0-9]| [0-9]{3}(?![0-9]))(?:\.[0-9]{1,9}+)?(?= ?[\u4e00-\u9fff%])"
)
_LETTERS: Final = Pattern(r"[eE]([+-]?[0-9]{1,2})(?![0-9A-Za-z.])|\^([+-]{0,2}[0-9]{1,2})(?![0-9.])")
_SCALE_LETTER: Final = Pattern(r"(?:([kKwW]|bn)| ?(M))(?![A-Za-z0-9/²³])")
_LETTER_POWER: Final = {"k": 3, "K": 3, "w": 4, "W": 4, "bn": 9, "M": 6}
_GOES_ON: Final = (
    frozenset(DIGITS) | frozenset(PLACES) | frozenset(GROUPS) | frozenset(TENS) | MORE | frozenset(" 点點eE^kKMwWb")
)
_BEHIND_SPACE: Final = _GOES_ON | frozenset("0123456789")
_SCALE_GOES_ON: Final = _BEHIND_SPACE - frozenset("eE^kKMwWb")


def read_numeral(text: str, start: int) -> tuple[Numeral | None, int]:
    """The numeral that begins at ``start`` and where it ends; ``None`` with the end of what is no number."""
    found = ARABIC.match(text, start)
    if not found:
        return _general(text, start)
    end = found.end()
    if end - start > MAX_DIGITS:
        return None, end
    follower = text[end : end + 1]
    if follower == " " and text[end + 1 : end + 2] not in _BEHIND_SPACE:
        return arabic(found, start), end
    if follower in ("万", "亿"):
        if text[end + 1 : end + 2] not in _SCALE_GOES_ON:
            return _grouped(found[1], found[2], start, end + 1, 4 if follower == "万" else 8), end + 1
    elif not follower or follower not in _GOES_ON:
        return arabic(found, start), end
    return _general(text, start)


def _grouped(whole: str, rest: str | None, start: int, end: int, group: int) -> Numeral:
    """1.28万, the commonest form of all: digits and one group."""
    digits = whole.replace(",", "") if "," in whole else whole
    if not rest:
        lead = int(digits)
        return Numeral(start, end, lead * 10**group, 0, "", None, group, 0, lead, True)
    shift = group - len(rest) + 1
    value = int(digits + rest[1:])
    decimals = max(-shift, 0)
    return Numeral(start, end, value * 10 ** max(shift, 0), decimals, "", None, group, 0, int(digits or 0), True)


def endless(text: str, start: int) -> int:
    """End of a run of numeral characters too long for any number, 0 where the run is of usual length."""
    far = text[start + MAX_TOKENS : start + MAX_TOKENS + 1]
    if not far or far not in _GOES_ON:
        return 0
    run = RUN.match(text, start)
    return run.end() if run and run.end() - start > MAX_TOKENS else 0


def _general(text: str, start: int) -> tuple[Numeral | None, int]:
    """Any numeral, by the automaton below; letters, powers and spaced groups are tried first."""
    if "0" <= text[start] <= "9" or text[start] == ".":
        grouped = " " in text[start + 1 : start + 4]
        if grouped and (spaced := _SPACED.match(text, start)) and spaced.end() - start <= MAX_DIGITS:
            whole, _, rest = spaced[0].replace(" ", "").partition(".")
            tail = text[spaced.end() : spaced.end() + 2].strip()
            power = GROUPS.get(tail[:1], 0)
            end = text.index(tail[0], spaced.end()) + 1 if power else spaced.end()
            value, lead = int(whole + rest) * 10**power, int(whole)
            return Numeral(start, end, value, len(rest), group=power, lead=lead, scaled=power > 0), end
        if lettered := _lettered(text, start):
            return lettered, lettered.end
    reader = Places(text, start)
    numeral = reader.run()
    if numeral is None:
        return None, max(reader.at, start + 1)
    return numeral, numeral.end


def _lettered(text: str, start: int) -> Numeral | None:
    """12.32e+14, 2.5^-1, 40k, 2.5 M."""
    found = ARABIC.match(text, start)
    if found is None or text[found.end() : found.end() + 1] not in tuple(" eE^kKMwWb"):
        return None
    plain = arabic(found, start)
    if letter := _SCALE_LETTER.match(text, found.end()):
        power = _LETTER_POWER[letter[1] or letter[2]]
        end = letter.end()
        return plain._replace(end=end, mantissa=plain.mantissa * 10**power, scaled=True, group=power)
    raised = _LETTERS.match(text, found.end())
    if raised is None:
        return None
    if raised[1]:
        power = int(raised[1])
        if power >= 0:
            return plain._replace(end=raised.end(), mantissa=plain.mantissa * 10**power)
        return plain._replace(end=raised.end(), ratio=10**-power)
    power = int(raised[2].replace("--", "").replace("+-", "-").replace("-+", "-").replace("++", ""))
    if len(str(plain.mantissa)) * abs(power) > 300 or plain.mantissa == 0:
        return None
    if power >= 0:
        return plain._replace(end=raised.end(), mantissa=plain.mantissa**power, decimals=plain.decimals * power)
    above = 10 ** (plain.decimals * -power)
    return plain._replace(end=raised.end(), mantissa=above, decimals=0, ratio=plain.mantissa**-power)
