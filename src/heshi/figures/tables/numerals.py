"""Chinese numerals in all their dresses: everyday, financial (GB/T 15835 大写), traditional, dialectal."""

from __future__ import annotations

from typing import Final

DIGITS: Final = {
    **{char: value for value, char in enumerate("零一二三四五六七八九")},
    **{char: value for value, char in enumerate("壹贰叁肆伍陆柒捌玖", 1)},
    **{char: value for value, char in enumerate("壹貳參肆伍陸柒捌玖", 1)},
    "〇": 0, "○": 0, "两": 2, "兩": 2, "弍": 2, "貮": 2, "叄": 3, "弌": 1, "弎": 3, "幺": 1, "俩": 2, "仨": 3,
}  # fmt: skip
"""Digit characters and their values."""

PLACES: Final = {"十": 1, "拾": 1, "百": 2, "佰": 2, "千": 3, "仟": 3}
"""Places inside a group of four and their powers of ten."""

GROUPS: Final = {"万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12}
"""Groups and their powers of ten; 兆 is 10^12, as in 四十九兆."""

TENS: Final = {"廿": 20, "卅": 30, "卌": 40}
"""One character for two."""

FINANCIAL_ONLY: Final = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟貳參陸弍貮叄弌弎")
"""Characters that are numerals in accounts and common words elsewhere (陆地, 入伍, 拾起)."""

WORDLIKE: Final = frozenset("陆陸伍拾肆")
"""Those of them that begin common words; alone they count nothing but what accounts count."""
