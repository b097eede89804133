"""Markdown: whatever stands in a cell, a reader of Markdown gives it back."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from heshi.render.gate import neutral
from heshi.render.layout import Column
from heshi.render.markdown import markdown
from heshi.render.sheet import Block, Sheet
from tests.render.nasty import TEXTS, sheet


class _Cells(HTMLParser):
    """The texts of the cells of a rendered table; a ``<br>`` is a line end again."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.inside = False
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        if tag in ("td", "th"):
            self.inside = True
            self.cells.append("")
        elif tag == "br":
            self.cells[-1] += "\n"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.cells[-1] += data


def _read(text: str) -> _Cells:
    found = _Cells()
    found.feed(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(text))
    return found


def _as_shown(text: str) -> str:
    """What a page can show of a text: control characters written out, one kind of line end, no blanks at the ends."""
    return neutral(text.replace("\r\n", "\n").replace("\r", "\n")).strip(" \t")


def test_every_cell_reads_as_it_was() -> None:
    cells = _read(markdown(sheet())).cells
    assert cells[:3] == ["序|号", "内<容>", ""]
    assert cells[4::3] == [_as_shown(text) for text in TEXTS]


def test_no_cell_makes_markup() -> None:
    assert _read(markdown(sheet())).tags == {"table", "thead", "tbody", "tr", "th", "td", "br"}


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), min_size=1, max_size=4))
def test_any_row_reads_as_it_was(texts: list[str]) -> None:
    block = Block("", tuple(Column("c") for _ in texts), (tuple(texts),))
    cells = _read(markdown(Sheet("zh", "", "", blocks=(block,)))).cells
    lines = [[part.strip() for part in _as_shown(text).split("\n")] for text in texts]
    assert [[part.strip() for part in cell.split("\n")] for cell in cells[len(texts) :]] == lines


def test_a_page_of_several_tables_has_headings_and_its_text() -> None:
    block = Block("数据", (Column("a"),), (("1",),))
    text = markdown(Sheet("zh", "题目", "", "- 摘要", (block, Block("事件", (Column("b"),), (("2",),)))))
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    assert "<h1>题目</h1>" in rendered
    assert "<p>- 摘要</p>" in rendered
    assert rendered.count("<h2>") == 2


def test_numbers_stand_to_the_right() -> None:
    assert "| ---: | --- | --- |" in markdown(sheet())
