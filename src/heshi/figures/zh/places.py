"""A Chinese numeral read left to right in groups (兆, 亿, 万) and places (千, 百, 十).

Where a character breaks the falling order of places the numeral ends before it, so 三百五百 is two numerals.
No character is looked at twice.
"""

from __future__ import annotations

from typing import Final

from heshi.figures.digits import MAX_DIGITS
from heshi.figures.pattern import Pattern
from heshi.figures.tables.numerals import DIGITS, GROUPS, PLACES, TENS
from heshi.figures.zh.written import ARABIC, MAX_TOKENS, MORE, Numeral, arabic

_PLAIN: Final = Pattern(r"[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸两兩]++")
_FRACTION: Final = Pattern(
    r" {0,2}[点點] {0,2}([零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸]++|[0-9]++)"
    r"(?![十拾百佰千仟]|分(?!之)|刻|半)"
)
RUN: Final = Pattern(r"[0-9.,零〇○一二三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸两兩廿卅点點]++")
"""Everything a numeral is made of, to pass over what is too long to be one."""
_NEXT_GROUP: Final = Pattern(r"[0-9]{1,4} {0,2}([万亿])?(?![0-9.])")
_UNIT_HEADS: Final = {
    "千": frozenset("克米瓦卡赫焦帕伏字牛方"), "百": frozenset("帕"), "兆": frozenset("瓦赫帕比字焦伏"),
    "十": frozenset("字佳"), "万": frozenset("能象科"),
}  # fmt: skip
_PAIRS: Final = frozenset({(1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (3, 5)})
_AFTER_DIGIT: Final = frozenset(("", "\n", "又", "点", "點", *PLACES, *GROUPS))
_ZERO: Final = "零〇○"


class Places:
    """One pass over one numeral. State: groups read, the section below them, the digit waiting for its place."""

    def __init__(self, text: str, start: int) -> None:
        self.text, self.start, self.at = text, start, start
        self.groups: list[tuple[int, int]] = []
        self.section = 0
        self.digit: int | None = None
        self.width = 0
        self.place = 5
        self.last = 0
        self.zero = False
        self.decimals = 0
        self.more = ""
        self.bare = False
        self.scales = 0
        self.first = 0
        self.first_place = 0
        self.pair: tuple[int, int] | None = None
        self.approximate: int | None = None
        self.safe: tuple[int, list[tuple[int, int]], int, int, bool] | None = None
        self.group_end = 0

    def run(self) -> Numeral | None:
        text, size = self.text, len(self.text)
        for _ in range(MAX_TOKENS):
            at = self.at
            char = text[at] if at < size else ""
            if char == " ":
                at = self._over_space(at)
                char = text[at] if at < size else ""
                if not char:
                    break
            if char in PLACES:
                going = self._take_place(char, at)
            elif char in GROUPS:
                going = self._take_group(char, at)
            elif char in DIGITS or char in TENS:
                going = self._take_digits(at)
            elif "0" <= char <= "9" or (char == "." and at == self.start):
                going = self._takearabic(at)
            elif char in "点點" and char:
                going = self._take_fraction(self.at)
            elif char in MORE and char:
                going = self._take_more(char, at)
            else:
                break
            if not going:
                break
        else:
            run = RUN.match(text, self.start)
            self.at = run.end() if run else self.at
            return None
        if self.approximate is not None:
            return self._both_ends(self.approximate)
        return self._finish()

    def _over_space(self, at: int) -> int:
        """Past one or two spaces of PDF text where the numeral clearly goes on behind them, else ``at`` at the end."""
        text = self.text
        ahead = at + 1
        while ahead - at < 5 and text[ahead : ahead + 1] == " ":
            ahead += 1
        char = text[ahead : ahead + 1]
        if not char or at == self.start:
            return len(text)
        if char in PLACES or char in GROUPS:
            waiting = self.digit is not None or self.more or char in GROUPS
            return ahead if waiting else len(text)
        if char in "点點":
            return ahead
        if char in MORE and (self.scales or self.digit is not None):
            behind = text[ahead + 1 : ahead + 3].lstrip(" ")[:1]
            return ahead if behind and behind in GROUPS else len(text)
        if "0" <= char <= "9" and self.scales and self.digit is None and self.decimals == 0:
            lower = _NEXT_GROUP.match(self.text, ahead)
            return ahead if lower and GROUPS.get(lower[1], 0) < self.last else len(text)
        if char in DIGITS and self.scales and self.digit is None and self.decimals == 0:
            behind = text[ahead + 1 : ahead + 4].lstrip(" ")[:1]
            if behind in _AFTER_DIGIT or char in _ZERO:
                return ahead
        return len(text)

    def _take_place(self, char: str, at: int) -> bool:
        power = PLACES[char]
        follower = self.text[at + 1 : at + 2]
        heads = _UNIT_HEADS.get(char)
        if heads and follower and follower in heads and (char != "百" or self.digit is not None):
            return False
        if char in "百佰" and self.text.startswith(("分点", "分點"), at + 1):
            return False
        if self.decimals and self.width == 99:
            return False
        if self.digit is None:
            fresh = not self.section and not self.groups
            if not (fresh or self.zero or (power == 1 and self.place == 2) or (not self.section and power == 1)):
                return False
            if fresh:
                self.bare = power > 1
                self.first = 1
        if power >= self.place:
            return self._back()
        if not self.scales:
            self.first_place = power
        self.section += (1 if self.digit is None else self.digit) * 10**power
        self.digit, self.zero = None, False
        self.place = self.last = power
        return self._mark(at + 1)

    def _take_group(self, char: str, at: int) -> bool:
        power = GROUPS[char]
        heads = _UNIT_HEADS.get(char)
        if heads and self.text[at + 1 : at + 2] in heads:
            return False
        below = self.section + (self.digit or 0)
        if not below and not self.groups and self.digit is None:
            if at != self.start:
                return False
            below, self.bare, self.first = 10**self.decimals, True, 1
        if not below and self.groups:
            value, old = self.groups.pop()
            self.groups.append((value * 10**power, old + power))
        else:
            if self.groups and self.groups[-1][1] == power:
                return self._back()
            while self.groups and self.groups[-1][1] < power:
                below += self.groups.pop()[0]
            self.groups.append((below * 10**power, power))
        self.section, self.digit, self.zero, self.place, self.last = 0, None, False, 5, power
        self.group_end = at + 1
        return self._mark(at + 1)

    def _take_digits(self, at: int) -> bool:
        text = self.text
        if text[at] in TENS:
            if self.digit is not None or self.place <= 1 or self.decimals:
                return False
            self.section += TENS[text[at]]
            self.place = self.last = 1
            return self._mark(at + 1)
        if self.digit is not None or self.more or self.decimals:
            return False
        found = _PLAIN.match(text, at)
        if found is None:  # 幺, 俩, 仨 and rarer dresses stand alone
            self.digit, self.width, self.at = DIGITS[text[at]], 1, at + 1
            self.first = self.first or self.digit
            return True
        run = found[0]
        if len(run) > MAX_DIGITS:
            self.at = found.end()
            return False
        if self.scales:
            return self._digits_behind(run, at)
        values = [DIGITS[char] for char in run]
        after = text[found.end() : found.end() + 1]
        scale_next = bool(after) and (after in PLACES or after in GROUPS)
        if len(run) == 2 and (values[0], values[1]) in _PAIRS:
            if scale_next:
                self.approximate = at
                return False
            self.pair = (values[0], values[1])
        elif len(run) > 1 and after and after in PLACES:
            values, run = values[:1], run[:1]
        self.digit = int("".join(map(str, values)))
        self.first, self.width, self.at = self.digit, len(run), at + len(run)
        self.zero = values[0] == 0
        return True

    def _digits_behind(self, run: str, at: int) -> bool:
        """Digits behind a scale: 五, 零五, or two of an approximation (十七八, 三百五六十)."""
        core = run.lstrip(_ZERO)
        zeros = len(run) - len(core)
        if len(core) == 2 and (DIGITS[core[0]], DIGITS[core[1]]) in _PAIRS:
            self.approximate = at + zeros
            return False
        if len(core) != 1:
            if not core and len(run) == 1:
                behind = self.text[at + 1 : at + 2]
                if behind and (behind in PLACES or "0" <= behind <= "9"):
                    self.zero, self.at = True, at + 1
                    return True
            return False
        self.digit, self.width, self.at = DIGITS[core], 1, at + len(run)
        self.zero = zeros > 0
        return True

    def _takearabic(self, at: int) -> bool:
        if self.digit is not None or self.more or self.decimals:
            return False
        found = ARABIC.match(self.text, at)
        if found is None or found.end() - at > MAX_DIGITS:
            self.at = found.end() if found else at
            return False
        numeral = arabic(found, at)
        if self.scales:
            if numeral.decimals or numeral.mantissa >= 10**self.last or "," in found[0]:
                return False
            self.zero = self.zero or found[0][0] == "0"
        else:
            self.first = numeral.lead
        self.decimals = numeral.decimals
        self.digit, self.width, self.at = numeral.mantissa, found.end() - at, found.end()
        return True

    def _take_fraction(self, at: int) -> bool:
        if self.decimals or (self.digit is None and not self.scales) or self.more:
            return False
        found = _FRACTION.match(self.text, at)
        if found is None or len(found[1]) > MAX_DIGITS:
            return False
        digits = found[1] if found[1].isascii() else "".join(str(DIGITS[char]) for char in found[1])
        whole = self.section + self._waiting()
        power = 10 ** len(digits)
        self.groups = [(value * power, scale) for value, scale in self.groups]
        self.section = 0
        self.digit, self.width, self.decimals = whole * power + int(digits), 99, len(digits)
        self.pair = None
        self.at = found.end()
        return True

    def _take_more(self, char: str, at: int) -> bool:
        if self.more or (self.digit is None and not self.scales) or (self.bare and char not in "余餘多"):
            return False
        behind = at + 1
        while behind - at < 3 and self.text[behind : behind + 1] == " ":
            behind += 1
        follower = self.text[behind : behind + 1]
        if not follower or follower not in GROUPS:
            return False
        self.more, self.at = char, behind
        return True

    def _mark(self, end: int) -> bool:
        self.at = end
        self.scales += 1
        self.safe = (end, list(self.groups), self.section, self.last, self.zero)
        return True

    def _back(self) -> bool:
        """The digit waiting belongs to the next numeral: end where the last scale ended."""
        if self.safe is None:
            return False
        self.at, self.groups, self.section, self.last, self.zero = self.safe
        self.digit = None
        return False

    def _waiting(self) -> int:
        """The waiting digit with the place it leaves out: 5 of 2万5 is 5000."""
        if self.digit is None:
            return 0
        if self.scales and self.width == 1 and not self.zero and self.last > 1 and not self.decimals:
            power: int = 10 ** (self.last - 1)
            return self.digit * power
        return self.digit

    def _finish(self) -> Numeral | None:
        if self.digit is None and not self.scales:
            return None
        value = sum(value for value, _ in self.groups) + self.section + self._waiting()
        if self.decimals and self.section and self.width != 99:
            value = sum(value for value, _ in self.groups) + self.section + (self.digit or 0)
        whole = self.at == self.group_end
        group = self.groups[-1][1] if whole and len(self.groups) == 1 else 0
        place = self.first_place if self.scales == 1 + (group > 0) and self.first_place else 0
        return Numeral(
            self.start, self.at, value, self.decimals, self.more, None, group, place, self.first, self.scales > 0,
            not self.text[self.start].isascii(), self.bare and self.scales > 0, self.pair if self.width == 2 else None,
        )  # fmt: skip

    def _both_ends(self, at: int) -> Numeral | None:
        """Two digits side by side: read the numeral once with each."""
        text, start = self.text, self.start
        head, tail = text[start:at], text[at + 2 : at + 18]
        low = Places(head + text[at] + tail, 0).run()
        high = Places(head + text[at + 1] + tail, 0).run()
        if low is None or high is None or low.end != high.end or low.decimals or low.upper is not None:
            return self._finish()
        end = start + low.end + 1
        return low._replace(start=start, end=end, upper=high.mantissa, han=True, pair=None)
