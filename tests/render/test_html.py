"""HTML: one page by itself, whose cells read as they were."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from heshi.render.gate import neutral
from heshi.render.html import html
from tests.render.nasty import TEXTS, sheet
from tests.support import NASTY, heshi


class _Page(HTMLParser):
    """The cells of a page, its tags and its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag == "td":
            self.cells.append("")
        elif tag == "br":
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "td" in self.open:
            self.cells[-1] += data


def test_every_cell_reads_as_it_was() -> None:
    cells = _Page(html(sheet())).cells
    assert cells[1::3] == [neutral(text.replace("\r\n", "\n")) for text in TEXTS]


@pytest.mark.parametrize(
    "arguments",
    [
        ("table", "panel"),
        ("stats",),
        ("stats", "-p", str(NASTY)),
        ("highlights", "7"),
        ("show", "h07.trainees"),
        ("timeline",),
    ],
    ids=" ".join,
)
def test_a_page_needs_nothing_beside_itself(arguments: tuple[str, ...]) -> None:
    text = heshi(*arguments, "-f", "html").out
    page = _Page(text)
    assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name in ("src", "href") or name.startswith("on")]
    style = text.partition("<style>")[2].partition("</style>")[0]
    assert not re.search(r"url\(|@import|@font-face|expression", style)


@pytest.mark.parametrize(("lang", "attribute"), [("zh", "zh-CN"), ("en", "en")])
def test_the_page_tells_its_language_and_its_encoding(lang: str, attribute: str) -> None:
    text = heshi("table", "panel", "-f", "html", "--lang", lang).out
    assert text.startswith(f'<!DOCTYPE html>\n<html lang="{attribute}">\n<head>\n<meta charset="utf-8">')
    assert 'name="viewport"' in text


def test_the_panel_is_a_picture_of_every_figure() -> None:
    text = heshi("table", "panel", "-f", "html").out
    panel = heshi("table", "panel", "-c", "metric", "--no-header").out.splitlines()
    assert [metric for metric in panel if f">{metric}</p>" not in text] == []
    assert text.count('class="figure"') == len(panel)


def test_named_columns_make_the_panel_a_table() -> None:
    text = heshi("table", "panel", "-f", "html", "-c", "metric,value").out
    assert "<table>" in text
    assert 'class="figure"' not in text
