"""Drafts through the checker: places in the source, order, and processes side by side."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from tests.check.drafts import checker
from tests.check.fakes import Dies, Fake

from heshi.check.run import MANY, Draft, check_draft, check_drafts, jobs_for
from heshi.errors import WorkerLost

_T = TypeVar("_T")
QUIET = Path(__file__).parent / "quiet"


def long_draft() -> Draft:
    """Paragraphs of claims, longer than one process should read alone."""
    paragraph = "一百四十名职工参加。" * 20 + "其中三秦工匠140名，另有150名、42名。\n\n"
    return Draft("long.txt", paragraph * (MANY // len(paragraph) + 3), "plain")


def test_a_finding_is_placed_in_the_source_by_lines_and_code_points() -> None:
    draft = Draft("a.md", "# 一\r\n\r\n𠮷**15**0名\r\n", "markdown")
    (found,) = check_draft(Fake(), draft).findings
    assert (found.line, found.column, found.end_line, found.end_column) == (3, 4, 3, 10)
    assert found.finding.text == "150名"


def test_processes_give_the_same_in_the_same_order() -> None:
    drafts = [Draft(f"{number}.txt", f"{number}名\n" * (number % 7 + 1), "plain") for number in range(40)]
    told: list[int] = []
    assert check_drafts(Fake(), drafts, 2, told.append) == check_drafts(Fake(), drafts, 1)
    assert sum(told) == len(drafts)


@pytest.mark.parametrize("jobs", [2, 3])
def test_a_long_draft_is_cut_and_put_together_again(jobs: int) -> None:
    told: list[int] = []
    drafts = [Draft("short.txt", "150名", "plain"), long_draft(), Draft("last.txt", "7名", "plain")]
    assert check_drafts(Fake(), drafts, jobs, told.append) == check_drafts(Fake(), drafts, 1)
    assert sum(told) == len(drafts)


def test_comments_of_a_draft_in_parts_are_told_once() -> None:
    draft = long_draft()
    draft = draft._replace(text="<!-- heshi: ignore 另算 -->\n\n" + draft.text)
    (whole,) = check_drafts(Fake(), [draft], 2)
    assert len(whole.comments) == 1


def test_a_long_draft_gets_the_verdicts_of_one_process() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(QUIET.glob("*.txt"))]
    source = "\n\n".join(["2023年陕西工会工作", *(texts * (MANY // sum(map(len, texts)) + 1))])
    drafts = [Draft("long.md", source, "markdown")]
    assert check_drafts(checker(), drafts, 2) == check_drafts(checker(), drafts, 1)


def test_a_long_table_keeps_its_head_in_every_part() -> None:
    rows = "| 工会业务培训班 | 38期 | 46期 |\n| 职工宣讲团宣讲 | 5120场次 | 7920场次 |\n"
    table = "# 工作\n\n正文。\n\n## 一\n\n| 指标 | 2022年 | 2023年 |\n|---|---|---|\n" + rows * (2 * MANY // len(rows))
    drafts = [Draft("long.md", table, "markdown")]
    assert check_drafts(checker(), drafts, 2) == check_drafts(checker(), drafts, 1)


def test_a_process_that_ends_early_is_one_error() -> None:
    with pytest.raises(WorkerLost):
        check_drafts(Dies(), [Draft("a", "文", "plain"), Draft("b", "文", "plain")], 2)


@pytest.mark.parametrize(
    ("lengths", "jobs"),
    [([MANY], 4), ([MANY - 1], 1), ([10] * 50, 1), ([MANY, MANY], 4), ([MANY // 8] * 40, 4)],
)
def test_processes_are_started_only_where_they_pay(lengths: list[int], jobs: int) -> None:
    assert jobs_for([Draft(str(length), "文" * length, "plain") for length in lengths], 4) == jobs


def test_what_is_found_can_be_sent_between_processes() -> None:
    checked = check_draft(Fake(), Draft("a", "150名", "plain"))
    assert pickle.loads(pickle.dumps(checked)) == checked


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are found in /proc")
def test_no_process_outlives_the_first(tmp_path: Path) -> None:
    draft = tmp_path / "long.txt"
    draft.write_text(long_draft().text * 40, encoding="utf-8")
    first = subprocess.Popen(
        [sys.executable, "-m", "heshi", "check", "--jobs", "2", str(draft)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    children = Path(f"/proc/{first.pid}/task/{first.pid}/children")
    others = soon(lambda: [int(pid) for pid in children.read_text(encoding="ascii").split()])
    assert others
    first.kill()
    first.wait()
    assert soon(lambda: not any(Path(f"/proc/{pid}/exe").exists() for pid in others))


def soon(look: Callable[[], _T]) -> _T:
    """The first answer that is not empty, or the last one after some seconds."""
    until = time.monotonic() + 20
    while not (answer := look()) and time.monotonic() < until:
        time.sleep(0.02)
    return answer
