"""What is said beside the data: that nothing was found, and what might have been meant."""

from __future__ import annotations

from heshi.messages import Text, Texts

TEXTS: Texts = {
    "nothing": Text("没有找到。", "Nothing found."),
    "nothing-words": Text("没有找到“{words}”。", "Nothing found for “{words}”."),
    "did-you-mean": Text("是不是要找：{names}？", "Did you mean {names}?"),
    "each-alone": Text("每个词都要命中；单独查：{counts}。", "All words must match; alone, {counts}."),
    "alone": Text("“{word}”有 {count} 条", "“{word}” finds {count}"),
    "see-all": Text(
        "用 heshi find 查各类内容，用 heshi table {view} 看全部。",
        "Try heshi find for every kind of fact, or heshi table {view} for all of them.",
    ),
    "without-filters": Text(
        "去掉筛选条件（{options}）有 {count} 条。",
        "Without {options} there are {count}.",
    ),
    "no-figure": Text("没有读到数字或日期。", "No figure and no date was read."),
    "no-such-figure": Text(
        "没有这样的数字；不加 {options} 有 {count} 个。", "No such figure; without {options} there are {count}."
    ),
    "reading-stdin": Text("正在读标准输入；读完按 Ctrl-D。", "Reading standard input; end it with Ctrl-D."),
    "no-id": Text("没有编号 {id}。", "No fact with the id {id}."),
    "other-ids": Text("相近的编号：{ids}。", "Ids like it: {ids}."),
    "find-ids": Text("编号可用 heshi find 查。", "heshi find shows the ids."),
}
