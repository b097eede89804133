"""Documents as prose: what is left alone, and where each character of the prose stands."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.steps import steps

from heshi.check.documents import DocumentKind, kind_of, read_document
from heshi.check.prose import OPAQUE

KINDS: list[DocumentKind] = ["plain", "markdown", "html"]


def prose(source: str, kind: DocumentKind = "markdown") -> str:
    return read_document(source, kind).text


def behind(source: str, kind: DocumentKind, words: str) -> str:
    """What of the source stands behind the first place of ``words`` in the prose."""
    read = read_document(source, kind)
    start = read.text.index(words)
    first, last = read.source_of(start, start + len(words))
    return source[first:last]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.md", "markdown"),
        ("稿.MARKDOWN", "markdown"),
        ("a.b/c.html", "html"),
        ("a.HTM", "html"),
        ("a.txt", "plain"),
        ("md", "plain"),
        ("-", "plain"),
        ("x.md/README", "plain"),
    ],
)
def test_the_extension_decides_the_kind(name: str, kind: DocumentKind) -> None:
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    "source",
    [
        "```\n150名\n```\n",
        "~~~ py\n150名\n~~~\n",
        "```\n150名\n",
        "文\n\n    150名\n",
        "文\n\n\t150名\n",
        "> ```\n> 150名\n> ```\n",
        "- 文\n\n  ```\n  150名\n  ```\n",
        "1. 文\n\n       150名\n",
        "`150名`\n",
        "``150名 ` 150名``\n",
        "`150\n名`\n",
        "[文](a/150名.html)\n",
        "[文](<a 150名> '150名')\n",
        "![文](150名.png)\n",
        "[文][a]\n\n[a]: 150名 '150名'\n",
        "<http://x.cn/150名>\n",
        "---\ntitle: 150名\n---\n文\n",
        "+++\ntitle = '150名'\n+++\n文\n",
        "---\ntitle: 150名\n...\n文\n",
        "<!-- 150名 -->\n",
        "文<!-- 150\n名 150名 -->文\n",
        "<div title='150名>'>文</div>\n",
        "<!-- 文\n150名\n",
        "<script>\n150名\n\n150名</script>\n",
        "<pre>\n\n150名</pre>\n",
        "文 ~~150名~~140名\n",
        "文[^150名]\n",
    ],
)
def test_markdown_leaves_alone_what_is_no_prose(source: str) -> None:
    assert "150名" not in prose(source)


@pytest.mark.parametrize(
    "source",
    [
        "# 150名\n",
        "> - 150名\n",
        "文\n    150名\n",
        "- 文\n\n    150名\n",
        "**150**名\n",
        "_15_*0*名\n",
        "[150](a)名\n",
        '[150名](a(1) "文")\n',
        "[150名][a]\n\n[a]: b\n",
        "![150名](a.png)\n",
        "150&#x540D;\n",
        "\\150名\n",
        "15<b>0</b>名\n",
        "<div>\n150名</div>\n",
        "<!-- 文 -->150名\n",
        "| 文 | 150名 |\n|---|---|\n",
        "| 文 | 数 |\n|---|---|\n| 文 | 150名 |\n",
        "`文 150名\n",
        "```文```150名\n",
        "---\n150名\n---\n",
        "~~文150名\n",
        "150\u200b名\n",
    ],
)
def test_markdown_reads_prose_through_its_marks(source: str) -> None:
    assert "150名" in prose(source)


def test_a_product_keeps_its_sign() -> None:
    assert prose("3 * 4，5*6 与 a_b_c\n") == "3 * 4，5*6 与 a_b_c"


def test_a_numbered_item_claims_nothing_by_its_number() -> None:
    assert prose("1. 文\n2. 文\n") == "- 文\n\n- 文"


@pytest.mark.parametrize(
    "source",
    [
        "<p title='150名'>文</p>",
        '<a href="x?a>150名">文</a>',
        "<script>if (a<b) '150名'</script>",
        "<STYLE>150名</STYLE>",
        "<!-- 150名 -->",
        "<!-- 150名",
        "<code>150名</code>",
        "<pre><b>150名</b></pre>文",
        "<del>1<del>2</del>150名</del>",
        "<template><p>150名</p></template>",
        "<!DOCTYPE html '150名'>",
    ],
)
def test_html_leaves_alone_what_is_no_prose(source: str) -> None:
    assert "150名" not in prose(source, "html")


@pytest.mark.parametrize(
    "source",
    [
        "<b>150</b>名",
        "<p>\n150名",
        "150&#21517;",
        "150&#x540d;",
        "1&shy;50名",
        "<td>150名</td>",
        "a < b 150名",
        "<3 150名",
        "a & b 150名",
        '<a title="\'">150名</a>',
        "<br/>150名",
    ],
)
def test_html_reads_prose_through_its_marks(source: str) -> None:
    assert "150名" in prose(source, "html")


def test_a_line_end_of_html_is_nothing_between_han_characters_and_a_blank_elsewhere() -> None:
    assert prose("<p>三秦\n    工匠\n  has\n  140</p>", "html") == "三秦工匠 has 140\n\n"


def test_blocks_of_html_are_paragraphs() -> None:
    assert prose("<ul><li>一<li>二</ul><p>三<br>四", "html") == "- 一\n\n- 二\n\n三\n四"


@pytest.mark.parametrize("kind", KINDS)
def test_addresses_are_not_read(kind: DocumentKind) -> None:
    read = prose("见https://x.cn/2023/150.html。信箱 a.b150@x.cn，www.x.cn/150", kind)
    assert read.rstrip() == f"见{OPAQUE}。信箱 {OPAQUE}，{OPAQUE}"


@pytest.mark.parametrize(
    ("source", "kind", "words", "found"),
    [
        ("三秦工匠**150**名", "markdown", "150名", "150**名"),
        ("[150](a)名", "markdown", "150名", "150](a)名"),
        ("> 三秦\r\n> 工匠", "markdown", "三秦\n工匠", "三秦\r\n> 工匠"),
        ("- a\n  - 150名", "markdown", "150名", "150名"),
        ("| a | 150名 |\n|---|---|", "markdown", "150名", "150名"),
        ("1&#21517;&nbsp;2名", "html", "名 2", "&#21517;&nbsp;2"),
        ("<p>三秦\n  工匠</p>", "html", "三秦工匠", "三秦\n  工匠"),
        ("一\r\n二\r三", "plain", "二\n三", "二\r三"),
        ("15\u200b0名", "plain", "150名", "15\u200b0名"),
    ],
)
def test_places_lead_back_to_the_source(source: str, kind: DocumentKind, words: str, found: str) -> None:
    assert behind(source, kind, words) == found


@pytest.mark.parametrize("kind", KINDS)
def test_our_comments_are_found_and_not_read(kind: DocumentKind) -> None:
    source = "一 <!-- heshi: ignore 因 --> 二\n"
    read = read_document(source, kind)
    assert "因" not in read.text
    assert [source[part.start : part.end] for part in read.comments] == ["<!-- heshi: ignore 因 -->"]


def test_other_comments_of_plain_text_are_text() -> None:
    assert prose("<!-- 150名 -->", "plain") == "<!-- 150名 -->"


MARKS = st.sampled_from(
    [
        *list("<>&;!-[]()`*_~\\#|\"'=\n\r\t 一1"),
        "<!--",
        "-->",
        "```",
        "<pre>",
        "</pre>",
        "<b",
        "&#49;",
        "&nbsp;",
        "https://",
        "    ",
        "- ",
        "> ",
        "\x1b[31m",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(MARKS, max_size=40).map("".join), st.sampled_from(KINDS))
def test_every_place_of_the_prose_lies_in_the_source_and_in_order(source: str, kind: DocumentKind) -> None:
    read = read_document(source, kind)
    before = 0
    for place in range(len(read.text)):
        start, end = read.source_of(place, place + 1)
        assert 0 <= start <= end <= len(source)
        assert start >= before
        before = start


@settings(max_examples=200, deadline=None)
@given(st.lists(MARKS, max_size=40).map("".join), st.sampled_from(KINDS))
def test_what_stands_in_the_prose_stands_in_the_source(source: str, kind: DocumentKind) -> None:
    source = source.replace("&", "")
    read = read_document(source, kind)
    for place, char in enumerate(read.text):
        start, end = read.source_of(place, place + 1)
        if char.isalnum():
            assert source[start:end] == char


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), st.sampled_from(KINDS))
def test_any_text_is_a_document(source: str, kind: DocumentKind) -> None:
    read_document(source, kind)


PARTS = ["", "    ", "  ", "- x ", "1. x ", "> ", "# ", "```", "~~~", "````", "   ", "---", "===", "2) x "]


@pytest.mark.parametrize("seed", range(8))
def test_code_is_what_a_markdown_reader_takes_for_code(seed: int) -> None:
    pick = random.Random(seed)
    reader = MarkdownIt("commonmark")
    for _ in range(250):
        lines = ["".join(pick.choices(PARTS, k=pick.randint(0, 2))) + f"W{number}X" for number in range(6)]
        lines.insert(pick.randint(0, 6), "")
        # A fence that far in goes on with a paragraph; the reader takes it for a fence in some lists.
        source = ("\n".join(lines) + "\n").replace("    ~~~", "    ").replace("    ```", "    ")
        read = " ".join(token.content for token in reader.parse(source) if token.type == "inline")
        want = [word for word in (f"W{number}X" for number in range(6)) if word in read]
        assert [word for word in (f"W{number}X" for number in range(6)) if word in prose(source)] == want, source


NASTY: list[tuple[DocumentKind, str]] = [
    ("html", "<!--"),
    ("html", "<a ='\"<"),
    ("html", '<a =">"'),
    ("html", "<pre><"),
    ("html", "&"),
    ("markdown", "`a``b"),
    ("markdown", "["),
    ("markdown", "](a "),
    ("markdown", "*a _b ~~"),
    ("markdown", "> "),
    ("markdown", "- "),
    ("markdown", "<del>"),
    ("markdown", "[a]: "),
    ("plain", "a1.@"),
    ("plain", "<!-- heshi: "),
]


@pytest.mark.parametrize(("kind", "part"), NASTY)
def test_twice_the_text_takes_at_most_twice_the_steps(kind: DocumentKind, part: str) -> None:
    once, twice = (part * (length // len(part)) for length in (4_000, 8_000))
    read_document(once, kind)  # patterns are compiled once, outside the count
    assert steps(lambda: read_document(twice, kind)) <= 2.2 * steps(lambda: read_document(once, kind)) + 500


def test_deep_nesting_takes_no_more_steps_than_its_length() -> None:
    shallow, deep = ("\n".join(" " * level + "- a" for level in range(levels)) for levels in (100, 200))
    read_document(shallow, "markdown")
    # Twice as deep is four times as long.
    assert steps(lambda: read_document(deep, "markdown")) <= 4.4 * steps(lambda: read_document(shallow, "markdown"))
