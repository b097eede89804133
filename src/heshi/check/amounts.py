"""Whether a figure of a draft and a statistic agree: hedges, rounding as printed, powers of ten.

Everything here follows the verdict table of the check: the same digits with another hedge of the same direction
agree, a hedge dropped or added is imprecise, one in the wrong direction is refuted, and so is another number.
"""

import math
from typing import Literal, NamedTuple, TypeAlias

from heshi.check.finding import Rule, Verdict
from heshi.figures.figure import Figure
from heshi.model import Number, Stat

Judgement: TypeAlias = tuple[Verdict, Rule | None]
Direction: TypeAlias = Literal["exact", "band", "above", "near", "below", "about", "range"]
"""How a claim is hedged: ``band`` is 余 (500余 is below 600), ``above`` 超过, ``near`` 近, ``below`` 不到."""

SUPPORTED: Judgement = ("supported", None)
_ODD = ("余", "多", "几", "来", "odd", "餘")
_EMPHASIS = ("之多", "之众")
_NEAR = ("近", "接近", "将近", "几近", "nearly", "almost", "close to", "approaching", "just under")
_INCLUSIVE_BELOW = ("以内", "以下", "不超过", "至多", "最多", "up to", "at most", "no more than", "not more than")

_PLAIN_ROUNDING = 0.03
"""A whole number that ends in zeros may stand for one this close to it: 7600 for 7596, but not 30 for 31."""
_PRINTED_ROUNDING = 0.1
"""A number rounded where its digits end may be off by this share at most: 6万 for 55633, but not 1万 for 7596."""
_ABOUT = 0.02
_STILL_ABOUT = 0.05
_NEARNESS = 0.85
"""近N says that little is missing: at least this share of N."""
_FULL = 0.5
"""超过N claims that N is not far below: less than this share of the fact speaks of something else."""
_FAR = 3.0
"""A number this many times more or less is another number's, unless a digit shows the slip."""
_SAME, _EXACT = 1e-9, 1e14
_LEAST = 1e-12
_MOST_POWERS = 8
"""A slip of the decimal point is one of so many powers of ten at most."""


class Claim(NamedTuple):
    """A claimed amount in the unit of the fact, with its hedge and the worth of its last digits.

    ``printed`` is what one of the last digit printed is worth (1000 in 29.7万), ``round`` the last that is not zero.
    """

    value: float
    low: float | None
    high: float | None
    direction: Direction
    inclusive: bool
    printed: float
    round: float


def claim(figure: Figure, source: str, factor: float) -> Claim | None:
    """The amount a figure claims, times ``factor``; ``None`` when it states none."""
    low, high = _scaled(figure.low, factor), _scaled(figure.high, factor)
    if not isinstance(figure.value, (int, float)):
        if figure.hedge != "range" or low is None or high is None:
            return None
        return Claim((low + high) / 2, low, high, "range", True, 0.0, 0.0)
    value = figure.value * factor
    printed, rounded = _steps(figure, source)
    inclusive = figure.high_inclusive if figure.hedge == "at_most" else figure.low_inclusive
    return Claim(value, low, high, direction(figure), inclusive, printed * factor, rounded * factor)


def direction(figure: Figure) -> Direction:
    """The direction of a figure's hedge."""
    words = (figure.hedge_text or "").lower()
    if words in _EMPHASIS:
        return "exact"
    if figure.hedge == "at_least":
        return "band" if any(odd in words for odd in _ODD) else "above"
    if figure.hedge == "at_most":
        return "near" if any(near in words for near in _NEAR) else "below"
    return figure.hedge


def judge(said: Claim, stat: Stat) -> Judgement | None:
    """The verdict on an amount whose subject is ``stat``; ``None`` when neither side excludes the other."""
    if said.direction == "range":
        return _range(said, stat)
    verdict: Judgement | None
    match stat.qualifier:
        case "exact":
            verdict = _against_exact(said, float(stat.value))
        case "at_least":
            verdict = _against_open(said, float(stat.value), up=True)
        case "at_most":
            verdict = _against_open(said, float(stat.value), up=False)
        case "about":
            verdict = _against_about(said, float(stat.value))
    if verdict is not None and verdict[0] == "refuted" and is_scale(said, float(stat.value)):
        return "refuted", "scale"
    return verdict


def is_scale(said: Claim, known: float) -> bool:
    """Whether a claim and a fact show the same digits a power of ten apart."""
    if not said.value or not known:
        return False
    value = said.value
    # A number of one digit is no rounded one.
    rounded = _significant(said) >= 2
    room = said.round if rounded else 0.0
    # 55万余 cuts 556,330 down to its first digits, as 5.5万余 would 55,633.
    cut = said.printed if rounded and said.direction in ("above", "band") else 0.0
    # The digits shown may be a tenth off at most, so that only the nearest power can be meant.
    power = round(math.log10(abs(known / value)))
    if not power or abs(power) > _MOST_POWERS:
        return False
    factor = 10.0**power
    scaled = value * factor
    if (room and abs(scaled - known) <= room * factor / 2) or _equal(scaled, known):
        return True
    return bool(cut) and 0 <= known / factor - value < cut


def is_far(claimed: float, known: float) -> bool:
    """Whether two numbers are too far apart to be one number and its misprint."""
    if not claimed or not known:
        return False
    apart = abs(claimed / known)
    if 1 / _FAR <= apart <= _FAR:
        return False
    one, other = (f"{abs(number):.8g}".replace(".", "") for number in (claimed, known))
    shorter, longer = sorted((one, other), key=len)
    if len(longer) == len(shorter) + 1:
        return not any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
    differ = [place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    # One digit of three is another, or two neighbours changed places.
    return len(one) != len(other) or not (is_swapped(one, other) or (len(differ) == 1 and len(one) >= 3))


def is_swapped(one: str, other: str) -> bool:
    """Whether two numbers differ only by two neighbouring digits that changed places."""
    differ = [place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return len(one) == len(other) and len(differ) == 2 and differ[1] == differ[0] + 1 and sorted(one) == sorted(other)


def digits_of(figure: Figure) -> int:
    """How many digits of a figure say something: two of 1.20万; none if it is no single number."""
    if not isinstance(figure.value, (int, float)):
        return 0
    return len(f"{figure.value:.4f}".replace(".", "").strip("0"))


def _against_exact(said: Claim, known: float) -> Judgement | None:
    same = _equal(said.value, known)
    match said.direction:
        case "exact":
            if same:
                return SUPPORTED
            return ("imprecise", "rounding") if _rounds(said, known) else ("refuted", "value")
        case "about":
            return _about(said, known)
        case "band" | "above":
            if same:
                return "imprecise", "qualifier"
            if said.direction == "above" and said.value < _FULL * known and not _shifted(said, known):
                return None
            if known > said.value:
                in_band = said.direction == "above" or known < said.value + said.round
                return SUPPORTED if in_band and not _shifted(said, known) else ("refuted", "value")
            return "refuted", "qualifier" if _rounds(said, known) else "value"
        case _:
            if same:
                return SUPPORTED if said.direction == "below" and said.inclusive else ("imprecise", "qualifier")
            if said.direction == "below" and known < _FULL * said.value and not _shifted(said, known):
                return None
            if known < said.value:
                near = said.direction == "below" or known >= _NEARNESS * said.value
                return SUPPORTED if near and not _shifted(said, known) else ("refuted", "value")
            return "refuted", "qualifier" if _rounds(said, known) else "value"


def _against_open(said: Claim, known: float, *, up: bool) -> Judgement | None:
    """Against a fact that is itself 余 or 近: ``known`` is the number printed."""
    same = _equal(said.value, known)
    upward = said.direction in ("band", "above")
    downward = said.direction in ("near", "below")
    if same:
        if said.direction == "exact":
            return "imprecise", "qualifier"
        if said.direction == "about" or upward == up:
            return SUPPORTED
        return "refuted", "qualifier"
    if said.direction == "about":
        return _about(said, known)
    if said.direction == "above" and up and said.value < _FULL * known and not _shifted(said, known):
        return None
    if upward and up and said.value < known:
        in_band = said.direction == "above" or known < said.value + said.round
        return SUPPORTED if in_band and not _shifted(said, known) else ("refuted", "value")
    if downward and not up and said.value > known:
        return SUPPORTED if not _shifted(said, known) else ("refuted", "value")
    if downward and up and said.value > known:
        # 近600万 beside 500余万: both may hold.
        return None if said.value <= known + _step(known) else ("refuted", "value")
    return "refuted", "value"


def _against_about(said: Claim, known: float) -> Judgement | None:
    if _equal(said.value, known):
        return SUPPORTED if said.direction == "about" else ("imprecise", "qualifier")
    if said.direction == "about":
        return _about(said, known)
    return ("imprecise", "rounding") if _rounds(said, known) else ("refuted", "value")


def _about(said: Claim, known: float) -> Judgement | None:
    off = abs(said.value - known) / (abs(known) or 1)
    if (
        off <= _ABOUT
        or _rounds(said, known)
        or (off <= _PRINTED_ROUNDING and abs(said.value - known) <= said.round / 2)
    ):
        return SUPPORTED
    if abs(said.value - known) <= said.round / 2:
        # 约2亿 for 1.7亿 is rounded by the book and still far off.
        return None
    return ("imprecise", "rounding") if off <= _STILL_ABOUT else ("refuted", "value")


def _range(said: Claim, stat: Stat) -> Judgement | None:
    if said.low is None or said.high is None:
        return None
    known = float(stat.value)
    return SUPPORTED if said.low <= known <= said.high else ("refuted", "value")


def _rounds(said: Claim, known: float) -> bool:
    """Whether the fact, rounded to the digits printed, is the number claimed."""
    off = abs(said.value - known)
    share = off / (abs(known) or 1)
    if (
        said.printed
        and share <= _PRINTED_ROUNDING
        and not _is_whole(said, known)
        and off <= said.printed / 2 * (1 + _SAME)
    ):
        return True
    return (
        bool(said.round)
        and share <= _PLAIN_ROUNDING
        and off <= said.round / 2
        and said.round > 1
        and _coarser(said, known)
    )


def _is_whole(said: Claim, known: float) -> bool:
    """A plain whole number shows all the digits of a whole number: 141 is no rounded 140."""
    return _equal(said.printed, 1) and known == int(known)


def _coarser(said: Claim, known: float) -> bool:
    return said.round > _step(known)


def _shifted(said: Claim, known: float) -> bool:
    """超过50万 beside 500万 is true, and yet a slip of the decimal point."""
    return is_scale(said, known)


def _significant(said: Claim) -> int:
    return len(f"{abs(said.value) / (said.round or 1):.0f}")


def _step(value: float) -> float:
    """What the last digit of a number that is not zero is worth: 100 in 7600."""
    if not value:
        return 1.0
    if value.is_integer() and abs(value) < _EXACT:
        if value % 10:
            return 1.0
        whole = str(int(abs(value)))
        return 10.0 ** (len(whole) - len(whole.rstrip("0")))
    mantissa, _, exponent = f"{abs(value):.14e}".partition("e")
    decimals = len(mantissa.rstrip("0")) - 2
    return 10.0 ** (int(exponent) - max(decimals, 0))


def _steps(figure: Figure, source: str) -> tuple[float, float]:
    """The worth of the last digit printed, and of the last that is not zero."""
    value = figure.value
    if not isinstance(value, (int, float)) or not value:
        return 1.0, 1.0
    rounded = _step(float(value))
    numeral = source[figure.numeral[0] : figure.numeral[1]]
    if numeral.isascii() and numeral.isdecimal():
        return abs(value) / (float(numeral) or 1.0), rounded
    digits = "".join([sign for sign in numeral if sign in "0123456789."])
    if not digits.strip("0.") or digits.count(".") > 1:
        return rounded, rounded
    scale = abs(value) / float(digits)
    decimals = len(digits.partition(".")[2])
    return scale * 10.0**-decimals, rounded


def _equal(one: float, other: float) -> bool:
    off = abs(one - other)
    return off <= _SAME * _LEAST or off <= _SAME * abs(one) or off <= _SAME * abs(other)


def _scaled(bound: Number | str | None, factor: float) -> float | None:
    return bound * factor if isinstance(bound, (int, float)) else None
