"""Tasks shared out between processes, and what becomes of a process that fails."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable

import pytest

from heshi.check.workers import Work, deal, side_by_side
from heshi.errors import WorkerLost


class Unsendable(Exception):
    """An error that no other process can be told of."""

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("not picklable")


def double(number: int) -> int:
    return 2 * number


def negative(number: int) -> int:
    return -number


def fail_elsewhere(number: int) -> int:
    if multiprocessing.parent_process() is not None:
        raise ZeroDivisionError(number)
    return number


def fail_unheard(number: int) -> int:
    if multiprocessing.parent_process() is not None:
        raise Unsendable
    return number


def end_elsewhere(number: int) -> int:
    if multiprocessing.parent_process() is not None:
        os._exit(3)
    return number


def long(length: int) -> str:
    return "文" * length


def together(do: Callable[[int], int], count: int, jobs: int) -> tuple[list[int], list[int]]:
    told: list[int] = []
    work = Work(do, negative, negative)
    return side_by_side(work, range(count), [1.0] * count, jobs, told.append), told


@pytest.mark.parametrize(("count", "jobs"), [(2, 2), (7, 3), (3, 8), (1, 2)])
def test_results_come_in_the_order_of_the_tasks_and_each_is_told_once(count: int, jobs: int) -> None:
    results, told = together(double, count, jobs)
    assert results == [2 * number for number in range(count)]
    assert sorted(told) == list(range(count))


def test_what_is_raised_in_another_process_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError):
        together(fail_elsewhere, 4, 2)


@pytest.mark.parametrize("do", [end_elsewhere, fail_unheard])
def test_a_process_without_results_is_lost(do: Callable[[int], int], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(WorkerLost):
        together(do, 4, 2)
    assert capfd.readouterr() == ("", "")


def test_results_larger_than_a_pipe_holds_are_sent_whole() -> None:
    work = Work(long, str, str)
    lengths = [300_000, 200_000, 100_000]
    assert side_by_side(work, lengths, lengths, 3, lambda number: None) == ["文" * length for length in lengths]


@pytest.mark.parametrize(
    ("sizes", "jobs", "dealt"),
    [
        ([1.0, 1.0, 1.0, 1.0], 2, [[0, 2], [1, 3]]),
        ([1.0, 9.0, 2.0, 3.0, 4.0], 2, [[0, 1], [2, 3, 4]]),
        ([5.0], 4, [[0]]),
        ([3.0, 3.0], 8, [[0], [1]]),
    ],
)
def test_the_longest_tasks_are_dealt_first_to_who_has_the_least(
    sizes: list[float], jobs: int, dealt: list[list[int]]
) -> None:
    assert deal(sizes, jobs) == dealt
