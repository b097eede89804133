"""SVG: every character is in the picture, inside it, and nowhere twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from heshi.render.gate import neutral
from heshi.render.svg import svg
from heshi.render.svg_text import balanced, folded, width
from tests.render.nasty import TEXTS, sheet
from tests.support import NASTY, heshi

NAMESPACE = "{http://www.w3.org/2000/svg}"
PICTURES = [
    (*arguments, "--lang", lang)
    for lang in ("zh", "en")
    for arguments in (
        ("table", "panel"),
        ("table", "panel", "--tall"),
        ("table", "panel", "--bars"),
        ("stats",),
        ("stats", "-p", str(NASTY)),
        ("timeline",),
        ("highlights", "7"),
        ("table", "people", "--tall"),
    )
]


def _texts(picture: str) -> Iterator[tuple[ElementTree.Element, str]]:
    for element in ElementTree.fromstring(picture).iter(f"{NAMESPACE}text"):
        yield element, "".join(element.itertext())


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_every_cell_is_in_the_picture_whole() -> None:
    drawn = _squeezed("".join(text for _, text in _texts(svg(sheet()))))
    missing = [text for text in TEXTS if _squeezed(neutral(text.replace("\r\n", "\n"))) not in drawn]
    assert missing == []


@pytest.mark.parametrize("arguments", PICTURES, ids=" ".join)
def test_every_line_of_text_ends_inside_the_picture(arguments: tuple[str, ...]) -> None:
    picture = heshi(*arguments, "-f", "svg").out
    root = ElementTree.fromstring(picture)
    across, down = float(root.attrib["width"]), float(root.attrib["height"])
    for element, text in _texts(picture):
        size = float(element.attrib.get("font-size", "0"))
        right = float(element.attrib["x"])
        if element.attrib.get("text-anchor") is None:
            spans = [(span.text or "", float(span.attrib["font-size"])) for span in element]
            right += sum(width(part) * own for part, own in spans or [(text, size)]) / 1000
        assert right <= across, text
        assert 0 < float(element.attrib["y"]) <= down, text


@pytest.mark.parametrize("arguments", PICTURES, ids=" ".join)
def test_a_picture_needs_nothing_beside_itself(arguments: tuple[str, ...]) -> None:
    picture = heshi(*arguments, "-f", "svg").out
    assert re.findall(r"https?://[^\"\s<]*", picture) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<script|<image|<foreignObject|@import|@font-face|url\(|\bon\w+=", picture)


def test_the_panel_has_the_shape_of_a_slide() -> None:
    sizes = {
        lang: re.search(r'width="(\d+)" height="(\d+)"', heshi("table", "panel", "-f", "svg", "--lang", lang).out)
        for lang in ("zh", "en")
    }
    assert {lang: found.groups() for lang, found in sizes.items() if found} == {
        "zh": ("1600", "900"),
        "en": ("1600", "1200"),
    }


def test_folding_loses_no_character_and_keeps_to_its_room() -> None:
    for text in TEXTS:
        for lines in (folded(text, 200, 18), balanced(text, 200, 18)):
            assert _squeezed("".join(lines)) == _squeezed(text)
            assert max(width(line) * 18 / 1000 for line in lines) <= 200 + 18


def test_balanced_lines_are_as_few_as_folded_ones() -> None:
    for text in TEXTS:
        assert len(balanced(text, 300, 18)) == len(folded(text, 300, 18))


def test_no_line_begins_with_the_blank_it_was_folded_at() -> None:
    text = "Presentations of its experience at meetings of the provincial Party committee"
    lines = [line for room in range(80, 600, 7) for line in folded(text, room, 16.2)]
    assert [line for line in lines if line != line.strip()] == []
