"""Units as tables declare them for their numbers, and what the numbers are to be multiplied by."""

from __future__ import annotations

from collections.abc import Mapping

# A text without any of these declares no unit.
DECLARING = (
    "单位",
    "(万",
    "（万",
    "(亿",
    "（亿",
    "nit:",
    "nit：",
    "(million",
    "(RMB",
    "(in ",
    "(元",
    "（元",
    "(个",
    "（个",
)
# What the column is called that has the units of its table's rows.
UNIT_COLUMNS = ("单位", "计量单位", "unit", "units")
SCALES: Mapping[str, int] = {
    "": 1, "千": 1_000, "thousand": 1_000, "'000": 1_000, "’000": 1_000, "万": 10_000, "10,000": 10_000,
    "百万": 1_000_000, "million": 1_000_000, "千万": 10_000_000, "亿": 100_000_000, "billion": 1_000_000_000,
    "万亿": 1_000_000_000_000,
}  # fmt: skip
# Each unit by the one it stands for.
COUNTED: Mapping[str, str] = {
    "元": "元", "人民币": "元", "yuan": "元", "rmb": "元", "cny": "元", "人次": "人次", "participations": "人次",
    "人": "人", "people": "人", "persons": "人", "workers": "人", "名": "名", "个": "个", "家": "家", "户": "户",
    "场次": "场次", "events": "场次", "场": "场", "项": "项", "条": "条", "期": "期", "篇": "篇", "次": "次",
    "平方米": "平方米", "亩": "亩", "%": "%", "％": "%",
}  # fmt: skip
