"""Any draft through the real checker: findings lie inside it, in order, and are the same each time."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from heshi.check.checker import Checker
from heshi.check.documents import DocumentKind
from heshi.check.run import Draft, check_draft
from heshi.facts.lines import Lines
from heshi.facts.load import load

PARTS = st.sampled_from(
    [
        "截至2023年底，三秦工匠累计**150**名。",
        "三秦工匠1&#53;0名，",
        "<b>南泥湾</b>劳模工匠学院2023年7月15日揭牌。\r\n",
        "省长[赵一德](a.html)",
        "“强技能建新功·推动高质量发展”",
        "第三十次联席会议\r",
        "150 Sanqin\u200b Craftsmen, ",
        "```\n",
        "<!-- heshi: ignore 因 -->",
        "\n\n",
        "    ",
        "> - ",
        "\x1b[31m",
        "| 培训 | 近500万人次 |\n",
        "<pre>",
        "`",
        "~~",
        "𠮷\u202e",
    ]
)


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(load())


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(PARTS, max_size=14), kind=st.sampled_from(["plain", "markdown", "html"]))
def test_findings_lie_inside_the_draft_and_in_order(parts: list[str], kind: DocumentKind, checker: Checker) -> None:
    draft = Draft("a", "".join(parts), kind)
    checked = check_draft(checker, draft)
    lines = Lines(draft.text)
    before = (1, 1)
    for found in checked.findings:
        start, end = (found.line, found.column), (found.end_line, found.end_column)
        assert before <= start <= end
        assert 1 <= found.column <= lines.end(found.line) - lines.start(found.line) + 2
        assert found.end_line <= len(lines)
        before = start
    assert check_draft(checker, draft) == checked


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=st.text(max_size=80), kind=st.sampled_from(["plain", "markdown", "html"]))
def test_any_text_can_be_checked(source: str, kind: DocumentKind, checker: Checker) -> None:
    check_draft(checker, Draft("a", source, kind))
