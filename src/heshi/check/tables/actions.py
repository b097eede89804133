"""What happens to an event: verbs that mean the same, so that 揭牌 is not held against 开工."""

from __future__ import annotations

from collections.abc import Mapping

# Each action with the words that state it, in Chinese and in English (stems as in :mod:`heshi.check.terms`).
ACTIONS: Mapping[str, tuple[str, ...]] = {
    "held": (
        "召开", "举行", "举办", "开幕", "开启", "闭幕", "落幕", "闭会", "held", "hold", "took place", "take place",
        "opened", "open", "convened", "convene", "closed", "concluded", "met", "ran from", "kicked off", "gathered",
        "开会", "开了", "收官", "收尾", "揭幕", "协商", "谈判", "碰头", "聚首", "got under way", "assembled",
        "came together", "lasted", "wrapped up", "began", "ended", "sat down", "sat in", "in session", "host to",
        "hosted", "开始", "meeting of", "took its seat", "called its", "called a", "called the",
    ),
    "unveiled": (
        "揭牌", "挂牌", "揭幕", "揭牌仪式", "正式成立", "揭开红绸", "红绸", "启用", "unveil", "inaugurat", "opened",
        "officially opened", "opening", "nameplate", "plaque", "lifted the veil", "veil was lifted",
    ),
    "begun": (
        "开工", "动工", "奠基", "破土", "兴建", "始建", "开建", "第一锹", "打下第一根桩", "broke ground",
        "ground was broken", "groundbreaking", "construction start", "construction of", "construction began",
        "construction begin", "started construction", "began construction", "work began", "work started", "work on",
        "construction had begun", "building began", "building started", "breaking ground", "first sod",
    ),
    "launched": (
        "启动", "拉开帷幕", "拉开序幕", "揭幕", "开赛", "开启", "打响", "拉开大幕", "launch", "began", "begin", "start",
        "kicked off", "opened", "got under way", "under way", "underway", "set in motion",
    ),
    "classes": ("开班", "开课", "开讲", "opened", "began", "opening", "held", "took place", "举行", "举办", "召开"),
    "took-part": (
        "参加", "参观", "观摩", "观看", "走进", "迎来", "举办", "举行", "开展", "took part", "visited", "toured",
        "attended",
        "joined", "held", "took place", "displayed", "exhibit", "reading",
    ),
    "exchanged": (
        "交流", "互动", "切磋", "举行", "举办", "召开", "亮相", "展示", "exchange", "held", "took place", "took part",
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

# What happens on the first day of a meeting of several, and what on the last.
OPENING = (
    "开幕",
    "开始",
    "开启",
    "拉开帷幕",
    "拉开序幕",
    "揭幕",
    "opened",
    "opening",
    "opens",
    "kicked off",
    "began",
    "begins",
)
CLOSING = ("闭幕", "落幕", "闭会", "收官", "结束", "closed", "closing", "closes", "concluded", "ended", "wrapped up")
# Behind the first day of several: 自8月29日开始.
STARTING = ("开始", "开幕", "召开", "举行")
# Beside a date: it is no event's day.
NOT_THE_DAY_BEFORE = ("截至", "截止", "自", "从", "到", "至", "since ", "by ", "until ", "before ", "after ", "as of ")
NOT_THE_DAY_BEHIND = ("以来", "以前", "之前", "前", "以后", "之后", "后", "起", "止")
# Behind an action: it is not what happened on that day.
AROUND = ("前", "之前", "以前", "后", "之后", "以后", "以来", "一周年", "两周年", "周年", "仪式前", "在即", "倒计时")
PLANNED = ("将于", "将在", "拟", "原定", "计划", "推迟", "延期", "改期", "scheduled", "planned", "postponed", "will ")
# Behind the name of a meeting of which nothing is said but when it was.
BARE = (
    "，", ",", "。", "；", "（", "(", "的时间", "时间", "会期", "日期", "日子", "的会期", "的日期", "的日子", "：", ":",
    "由", "定于", "于", "现场", "合影", "上，", "on ", "from ", ".", "in xi'an", "–", "—", "-", "|",
)  # fmt: skip
# Before a date: it says when a text was written.
DATED = ("date:", "dated", "日期:", "日期：", "发稿:", "发稿：", "印发")
# Behind a date: it says when and where a text was written.
DATELINE_BEHIND = ("讯", "电", "—", "--", "获悉", "记者", "本报", "据")
# Before a day: from then on, and up to then; behind a day: from then on.
SINCE, UNTIL, ONWARDS = ("自", "从"), ("至", "到"), "起"
# Before a day: it took until then, so that is the day.
NOT_BEFORE = ("直到", "迟至", "拖到")
# Before the noun of a meeting: what makes it no meeting of another kind.
PLAIN_BEFORE = ("的", "次", "该", "本", "这", "日", "届")
# What is opened or begun beside these is a part of the whole, or another.
NOT_ITSELF = (
    "二期", "三期", "食堂", "宿舍", "公寓", "分院", "校区", "教学楼", "实训楼", "展馆", "线上", "phase", "hall",
    "canteen",
    "dormitory", "road", "annex", "wing", "library", "branch",
)  # fmt: skip
# Words that take up the event or the place of the sentence before.
REFERENCES = (
    "学院", "该院", "大会", "会议", "竞赛", "该", "这所", "这座", "这场", "这片", "本次", "此次", "它", "the college",
    "the academy", "the institute", "the meeting", "the congress", "the competition", "the event", "it was", "it ",
    "ground was broken", "work began", "construction began", "building began",
)  # fmt: skip
# Right before a month and day: which year it is, counted from the year the text speaks of.
YEARS_AWAY: Mapping[str, int] = {
    "大前年": -3, "前年": -2, "去年": -1, "上年": -1, "次年": 1, "翌年": 1, "第二年": 1, "两年后的": 2, "两年后": 2,
    "两年之后的": 2, "一年后的": 1, "一年后": 1, "三年后的": 3,
}  # fmt: skip
# What events are called: one with other words before it is another event.
MEETINGS = (
    "代表大会",
    "大会",
    "座谈会",
    "推进会",
    "联席会议",
    "论坛",
    "培训班",
    "动员会",
    "总结会",
    "表彰会",
    "竞赛",
    "大赛",
)
