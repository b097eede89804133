"""The examples of ``docs/checker.md`` do what they say."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "checker.md"


def test_the_examples_run() -> None:
    text = PAGE.read_text(encoding="utf-8")
    examples = doctest.DocTestParser().get_doctest(
        "\n".join(re.findall(r"```python\n(.*?)```", text, re.DOTALL)), {}, PAGE.name, str(PAGE), 0
    )
    report: list[str] = []
    results = doctest.DocTestRunner().run(examples, out=report.append)
    assert results.attempted >= 12
    assert results.failed == 0, "".join(report)
