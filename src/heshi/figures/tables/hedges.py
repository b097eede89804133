"""Chinese hedge words by direction and inclusion.

以上, 以下, 以内 include the number and 不满, 超过, 以外 do not (Civil Code of the PRC, art. 1259); 余 and 多 are read as
"the number and some more" and include it; 近, 不到 and 不足 stay below it.
"""

from __future__ import annotations

from typing import Final

from heshi.figures.figure import Hedge

_BEFORE: Final = """
at_least + 至少 最少 起码 起碼 最低 少说 少說 不少于 不少於 不低于 不低於 不小于 不小於 不下于 不下於 不下 大于等于 大于或等于 大于或者等于 大于或等於 高于或等于 高于等于 不晚于 不亚于 不短于 超过或等于 多于或等于 ≥ >= > = 保底 不止于 不弱于 不差于 至多不少于
at_least - 超过 超過 超出 突破 逾 多于 多於 大于 大於 高于 高於 超 不止 远超 已超 > 好于 优于 长于 晚于 破 大過 超逾 重于 高过
at_most - 近 接近 将近 將近 不到 未到 少于 少於 小于 小於 低于 低於 不足 不满 不滿 未满 未滿 未达 未達 未达到 未超过 没到 沒到 没有达到 < 早于 短于 逼近 轻于 弱于 尚不足
at_most + 不超过 不超過 不超出 不超 不高于 不高於 不多于 不多於 不大于 不大於 至多 最多 顶多 頂多 最高 不逾 小于等于 小于或等于 小于或者等于 低于或等于 低于等于 少于或等于 ≤ <= < = 不突破 不长于 限额 上限 多不过 不高過
about ~ 约 約 大约 大約 约为 約為 约有 約有 大概 大致 大致为 约合 约占 约莫 差不多 ≈ 约等于 近似 估计 估計 大体 接近于 约达 约计
"""

_AFTER: Final = """
at_least + 以上 及以上 或以上 之上 或更多 或者更多 或更高 及更多 起 起步 封底 打底
at_least - 以外 开外 開外 之外 有余 有餘 出头 出頭 挂零 之多
at_most + 以下 及以下 或以下 之下 以内 以內 之内 之內 或更少 或者更少 或更低 封顶 封頂 为限 为止
about ~ 左右 上下 许 来往 前后 不等 光景 模样
"""

Direction = tuple[Hedge, bool]


def _table(rows: str) -> dict[str, Direction]:
    table: dict[str, Direction] = {}
    for row in rows.strip().split("\n"):
        hedge, inclusion, *words = row.replace("> =", ">␣=").replace("< =", "<␣=").split()
        for word in words:
            direction: Hedge = "at_least" if hedge == "at_least" else "at_most" if hedge == "at_most" else "about"
            table[word.replace("␣", " ")] = (direction, inclusion == "+")
    return table


def _forbidden() -> dict[str, Direction]:
    """不得超过, 不应低于 and their like: a verb of the rule between 不 and the comparison."""
    most: Direction = ("at_most", True)
    least: Direction = ("at_least", True)
    table: dict[str, Direction] = {}
    for verb in (
        "不得",
        "不能",
        "不可",
        "不应",
        "不会",
        "不宜",
        "不可以",
        "不应当",
        "没有",
        "没",
        "从未",
        "不再",
        "均不",
        "不许",
    ):
        for word in ("超过", "高于", "多于", "大于", "突破", "超出"):
            table[verb + word] = most
        for word in ("低于", "少于", "小于"):
            table[verb + word] = least
    return table


BEFORE: Final = _table(_BEFORE) | _forbidden()
"""Hedges that stand before the number: direction, and whether the number itself is included."""

AFTER: Final = _table(_AFTER)
"""Hedges that stand behind the number or its unit. """

BETWEEN: Final = frozenset("了为為是有过達达到至在于於")
"""Characters that may stand between a hedge and its number (超过了80, 至少是3, 最多为5)."""

SPOILED: Final = {
    "约": frozenset("合签節节预預条條公契特和履违毁简制婚租邀解缔续失立誓践赴如稿爽俭要纽"),
    "約": frozenset("合簽節预預條公契特履違"),
    "近": frozenset("最附邻靠亲临远走贴相切就毗新渐"),
    "超": frozenset("反赶中高"),
    "破": frozenset("突打爆攻侦击撕识看点揭冲"),
    "逾": frozenset("不"),
    "起": frozenset("一"),
    "超过": frozenset("不未没"),
    "突破": frozenset("不未"),
    "大于": frozenset("不"),
    "小于": frozenset("不"),
    "高于": frozenset("不"),
    "低于": frozenset("不"),
    "多于": frozenset("不"),
    "少于": frozenset("不"),
}  # fmt: skip
"""A hedge with one of these before it is the tail of another word (签约, 最近, 节约) or of a longer hedge."""
