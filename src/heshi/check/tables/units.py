"""Counting units: which measure words count the same thing, and in what other unit an amount can be stated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from heshi.check.tables import words

UnitClass: TypeAlias = Literal[
    "person", "attendance", "event", "class", "firm", "piece", "item", "team", "paper",
    "area", "length", "weight", "money", "percent", "time", "other",
]  # fmt: skip

# Chinese measure words and English head nouns (lower case, singular) by what they count.
_CLASSES: Mapping[UnitClass, str] = {
    "person": "名 位 人 个人 员 口 名职工 people person worker employee man woman craftsman craftsperson artisan "
    "member inventor mentor contestant competitor master teacher staff expert official cadre delegate rider driver "
    "courier resident villager farmer representative engineer technician guest pupil finalist applicant volunteer "
    "judge referee",
    "attendance": "人次 人次数 participation attendance visit turnout",
    "event": "场 场次 次 回 趟 event activity talk lecture time session speech presentation meeting occasion "
    "instruction commendation endorsement performance",
    "class": "班次 期 个班 班 class course programme program",
    "firm": "家 户 company enterprise firm business",
    "piece": "个 方面",
    "item": "项 条 件 款 点 measure item policy method achievement innovation skill topic mechanism step",
    "team": "支 team",
    "paper": "篇 份 册 本 report paper book",
    "area": "亩 平方米 平米 ㎡ m² 公顷 平方公里 平方千米 万亩 mu hectare acre sqm km²",
    "length": "米 公里 千米 里 metre meter kilometre kilometer km mile foot",
    "weight": "吨 公斤 千克 斤 ton tonne kilogram kg",
    "time": "年 个年 个月 月 天 日 周 星期 小时 分钟 周年 year month day week hour minute anniversary",
    "percent": "% 个百分点 percent ",
    "other": "箱 辆 座 台 套 张 只 头 棵 株 部 艘 架 栋 幢 间 所 处 条路 户次 车次 班列 列 元/人 册次 页 "
    "page car vehicle box house room seat ship aircraft",
}  # fmt: skip
# Nouns of English drafts that may stand for people or for the times they took part.
EITHER_PERSON_OR_ATTENDANCE = words(
    """
    participant trainee attendee visitor student learner person-time trainee-time participant-time worker-time spectator
    audience
    """
)
# Nouns of two words: areas and percents.
_PHRASES = (
    "square metre", "square meter", "square kilometre", "square kilometer", "square foot", "square feet", "sq m",
    "per cent", "percentage point",
)  # fmt: skip


def _table() -> dict[str, UnitClass]:
    table: dict[str, UnitClass] = {}
    for kind, listed in _CLASSES.items():
        table.update((word, kind) for word in listed.split(" "))
    table.update((phrase, "percent" if phrase.startswith("per") else "area") for phrase in _PHRASES)
    return table


CLASS_OF: Mapping[str, UnitClass] = _table()

# A fact counted in the first may be told in the second: 20个示范县 and 20家, 166班次 and 166期.
# 个 counts almost anything, but not the times people took part.
SAME_COUNT: frozenset[tuple[str, str]] = frozenset(
    [("event", "class"), ("class", "event")]
    + [(kind, "piece") for kind in ("person", "firm", "item", "team", "paper", "class")]
    + [("piece", kind) for kind in ("firm", "item", "team")]
)

# Behind a number of years: it is somebody's age.
AGE_BEHIND = (" of age", " old", "-old")
# What one unit of an area or a time is in the base unit of its kind (square metres, days).
IN_BASE: Mapping[str, float] = {
    "平方米": 1, "平米": 1, "㎡": 1, "m²": 1, "square metre": 1, "square meter": 1, "sqm": 1, "sq m": 1,
    "亩": 2000 / 3, "mu": 2000 / 3, "公顷": 10_000, "hectare": 10_000, "acre": 4046.8564224,
    "平方公里": 1e6, "平方千米": 1e6, "km²": 1e6, "square kilometre": 1e6, "square kilometer": 1e6,
    "square foot": 0.09290304, "square feet": 0.09290304,
    "天": 1, "日": 1, "day": 1, "周": 7, "星期": 7, "week": 7,
    "年": 365.25, "个年": 365.25, "year": 365.25, "个月": 30.4375, "月": 30.4375, "month": 30.4375,
}  # fmt: skip
