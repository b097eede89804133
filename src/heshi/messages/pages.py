"""The words of the pages that Markdown, HTML, SVG and calendars are."""

from __future__ import annotations

from heshi.messages import Text, Texts

TITLES: Texts = {
    "highlights": Text("十大亮点", "The ten highlights"),
    "stats": Text("数据", "Statistics"),
    "timeline": Text("大事记", "Timeline"),
    "find": Text("查询结果", "Search results"),
    "show": Text("事实", "Facts"),
    "panel": Text("数说", "In figures"),
    "events": Text("事件", "Events"),
    "people": Text("人物", "People"),
    "names": Text("名称", "Names"),
    "numbers": Text("文中的数", "Figures in the text"),
}

TEXTS: Texts = {
    "searched": Text("{title}：{words}", "{title}: {words}"),
    "source": Text("来源：{reports}", "Source: {reports}"),
    "report": Text("{publisher}《{report}》", "{report}, {publisher}"),
    "report-joiner": Text("；", "; "),
    # Before a figure of the picture.
    "about": Text("约", "about"),
    "at_most": Text("至多", "up to"),
    "year-end": Text("截至 {year} 年底", "at the end of {year}"),
    "as-of": Text("截至 {date}", "as of {date}"),
    "people": Text("人物：{names}", "People: {names}"),
    "note": Text("说明：{note}", "Note: {note}"),
    "highlight": Text("亮点 {number}", "Highlight {number}"),
    "field": Text("字段", "Field"),
    "content": Text("内容", "Value"),
}
