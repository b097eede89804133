"""The sentence of a finding: what the draft says, what the fact base says, and of what."""

from __future__ import annotations

from heshi.messages import Text, Texts

TEXTS: Texts = {
    "both": Text(
        "稿件“{claimed}”，资料“{expected}”（{subject}）{how}",
        "draft {claimed}; fact base {expected} ({subject}){how}",
    ),
    "agrees": Text("与资料相符：{expected}（{subject}）", "agrees with the fact base: {expected} ({subject})"),
    "unknown": Text("资料中没有可比的内容：{claimed}", "nothing in the fact base to hold {claimed} against"),
    "several": Text("{claimed}可能指：{subjects}；未作判断", "{claimed} could mean any of: {subjects}; not judged"),
}

# Behind the two sides: in what way they differ, where the figures alone do not show it.
HOW: Texts = {
    "scale": Text("，相差{times}倍", ", {times} times apart"),
    "unit": Text("，单位不同", ", another unit"),
    "qualifier": Text("，限定词不同", ", another qualifier"),
    "rounding": Text("，取整未说明", ", rounded without saying so"),
}

# What stands in the brackets behind the two sides.
SUBJECT: Texts = {
    "highlight": Text("亮点{number}", "highlight {number}"),
    "overview": Text("报告概述", "overview"),
    "as-of": Text("截至{date}", "as of {date}"),
    "join": Text("，", ", "),
    "list": Text("、", "; "),
    "届": Text("第{value}届", "edition {value}"),
    "次": Text("第{value}次", "edition {value}"),
    "printed": Text("{figure}（{english}）", "{figure}, that is {english}"),
    "span": Text("{start} 至 {end}", "{start} to {end}"),
}
