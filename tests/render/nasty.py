"""Texts that break careless writers of a format, and a sheet and rows made of them."""

from __future__ import annotations

from heshi.render.layout import Column
from heshi.render.listing import Row
from heshi.render.sheet import Block, Sheet

TEXTS = (
    "竖|线 ||",
    "`码` ``双``",
    "*星* **强** _下_ __重__",
    "~~删~~ $x^2$",
    "[#1]注 [链](http://example.org) ![图](x.png)",
    "<b>粗</b><script>alert(1)</script>",
    "&amp; &lt; & &#20013;",
    "反\\斜\\\\线 \\| \\n",
    "第一行\n第二行\r\n第三行",
    "# 标题 #",
    "- 项",
    "1. 项",
    "引'号\"与“弯”‘引’",
    ":100: @someone http://example.org/a_b",
    "]]>--><!--",
    "清\x1b[31m屏\x9b2J\x00\x7f",
    "\u202e反向\u2066 \u2028 \u2029",
    "𠮷野家👨\u200d👩\u200d👧e\u0301",
    "制\t表",
    "no",
    "Null",
    "1e5",
    "0o17",
    "2023-07-25",
    "12:30:45",
    "{{a}}: - ? % @",
    "截至二〇二三年底，全国基层工会组织覆盖的企事业单位、机关和其他社会组织持续增加，" * 8,
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 4,
)


def sheet() -> Sheet:
    """One table with a row for each text, under a title that is one of them."""
    columns = (Column("序|号", right=True, rigid=True), Column("内<容>"), Column("", style="dim"))
    rows = tuple((str(number), text, "") for number, text in enumerate(TEXTS))
    return Sheet("zh", "题<目> & *星*", "来源：<无>", blocks=(Block("", columns, rows),))


def rows() -> list[Row]:
    """A record for each text, beside a null, numbers, a list and an object."""
    return [
        {"id": number, "text": text, "none": None, "ratio": 1.5, "yes": True, "list": [text, ""], "map": {"key": text}}
        for number, text in enumerate(TEXTS)
    ]
