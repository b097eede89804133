"""What happens to an event: verbs that mean the same, so that 揭牌 is not held against 开工."""

from __future__ import annotations

from collections.abc import Mapping

# Each action with the words that state it, in Chinese and in English (stems as in :mod:`heshi.check.terms`).
ACTIONS: Mapping[str, tuple[str, ...]] = {
    "held": (
        "召开", "举行", "举办", "开幕", "开启", "闭幕", "落幕", "闭会", "held", "hold", "took place", "take place",
        "opened", "open", "convened", "convene", "closed", "concluded", "met", "ran from", "kicked off", "gathered",
    ),
    "unveiled": (
        "揭牌", "挂牌", "揭幕", "揭牌仪式", "正式成立", "unveil", "inaugurat", "opened", "officially opened",
        "opening",
    ),
    "begun": (
        "开工", "动工", "奠基", "破土", "兴建", "始建", "broke ground", "ground was broken", "groundbreaking",
        "construction start", "construction of", "construction began", "construction begin", "started construction",
        "began construction", "work began", "work started", "work on",
    ),
    "launched": (
        "启动", "拉开帷幕", "拉开序幕", "揭幕", "开赛", "开启", "launch", "began", "begin", "start", "kicked off",
        "opened",
    ),
    "classes": ("开班", "开课", "开讲", "opened", "began", "opening", "held", "took place", "举行", "举办", "召开"),
    "took-part": (
        "参加", "参观", "观摩", "举办", "举行", "开展", "took part", "visited", "attended", "joined", "held",
        "took place", "displayed", "exhibit", "reading",
    ),
    "exchanged": (
        "交流", "互动", "举行", "举办", "召开", "亮相", "展示", "exchange", "held", "took place", "took part",
        "attended",
    ),
}  # fmt: skip
# Which action an event's title states; the first that is found, else it was held.
TITLE_ACTIONS: tuple[tuple[str, str], ...] = (
    ("揭牌", "unveiled"),
    ("挂牌", "unveiled"),
    ("开工", "begun"),
    ("动工", "begun"),
    ("奠基", "begun"),
    ("启动", "launched"),
    ("开班", "classes"),
    ("参加", "took-part"),
    ("交流", "exchanged"),
)
