"""Drafts through the checker: places in the source, order, and processes side by side."""

from __future__ import annotations

import pickle

import pytest
from tests.check.fakes import Dies, Fake

from heshi.check.run import MANY, Draft, check_draft, check_drafts, jobs_for
from heshi.errors import WorkerLost


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


def test_a_process_that_ends_early_is_one_error() -> None:
    with pytest.raises(WorkerLost):
        check_drafts(Dies(), [Draft("a", "文", "plain"), Draft("b", "文", "plain")], 2)


@pytest.mark.parametrize(
    ("lengths", "jobs"),
    [([MANY * 2], 1), ([10] * 50, 1), ([MANY, MANY], 2), ([MANY // 8] * 40, 4)],
)
def test_processes_are_started_only_where_they_pay(lengths: list[int], jobs: int) -> None:
    assert jobs_for([Draft(str(length), "文" * length, "plain") for length in lengths], 4) == jobs


def test_what_is_found_can_be_sent_between_processes() -> None:
    checked = check_draft(Fake(), Draft("a", "150名", "plain"))
    assert pickle.loads(pickle.dumps(checked)) == checked
