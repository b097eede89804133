"""Drafts through the checker: one after the other, or side by side in processes of their own."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from heshi.check.documents import DocumentKind, read_document
from heshi.check.finding import Finding, Said
from heshi.check.prose import Comment
from heshi.errors import WorkerLost
from heshi.facts.lines import Lines

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext
    from typing import Protocol

    class Checks(Protocol):
        """What is needed of a checker. It goes to other processes, so it must be picklable."""

        def check(self, text: str, *, part: tuple[int, int] | None = None) -> list[Finding]:
            """The findings of one text, or of a part of it, ordered by place."""


MANY = 120_000
"""Characters of the drafts together from which processes of their own are worth starting."""
_Packed: TypeAlias = tuple[list[tuple[Any, ...]], tuple[Comment, ...]]
"""What was found in one draft, on its way from one process to another."""
_SHARES = 4
"""Each process has so many shares of the work, so that none waits long for another."""


class Draft(NamedTuple):
    """One text to check, and the kind of document it is."""

    name: str
    text: str
    kind: DocumentKind


class Located(NamedTuple):
    """A finding with its place in the source: lines and columns from 1, code points, end exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    finding: Finding


class Checked(NamedTuple):
    """What was found in one draft, ordered by place, and the comments that stand in it."""

    findings: tuple[Located, ...]
    comments: tuple[Comment, ...]


class Task(NamedTuple):
    """A draft, or the part ``number`` of the ``parts`` that it is cut into."""

    draft: Draft
    number: int = 0
    parts: int = 1


def check_draft(checker: "Checks", draft: Draft) -> Checked:
    """Check one draft."""
    return _check(checker, Task(draft))


def _check(checker: "Checks", task: Task) -> Checked:
    draft = task.draft
    prose = read_document(draft.text, draft.kind)
    part = None
    if task.parts > 1:
        from heshi.check.layout import cut

        parts = cut(prose.text, task.parts)
        if task.number >= len(parts):
            return Checked((), ())
        part = parts[task.number]
    lines = Lines(draft.text)
    found = tuple(
        [
            Located(draft.name, *lines.span(*prose.source_of(finding.start, finding.end)), finding)
            for finding in checker.check(prose.text, part=part)
        ]
    )
    return Checked(found, prose.comments)


def jobs_for(drafts: Sequence[Draft], processors: int) -> int:
    """How many processes pay: one, unless there is much to read."""
    return processors if sum(len(draft.text) for draft in drafts) >= MANY else 1


def check_drafts(
    checker: "Checks", drafts: Sequence[Draft], jobs: int, done: Callable[[int], None] = lambda count: None
) -> list[Checked]:
    """Check drafts in their order; ``done`` is told how many more have been checked.

    Long drafts are cut at empty lines and checked by several processes. Raises :class:`WorkerLost` when a process
    ends without an answer.
    """
    tasks = _tasks(drafts, jobs)
    if jobs < 2 or len(tasks) < 2:
        results = []
        for draft in drafts:
            results.append(check_draft(checker, draft))
            done(1)
        return results
    return _whole(tasks, _side_by_side(checker, tasks, jobs, done))


def _tasks(drafts: Sequence[Draft], jobs: int) -> list[Task]:
    """The drafts in their order, those longer than a process's share of all in parts."""
    share = max(MANY // 2, sum(len(draft.text) for draft in drafts) // max(jobs, 1))
    tasks: list[Task] = []
    for draft in drafts:
        count = max(1, round(len(draft.text) / share)) if jobs > 1 else 1
        tasks.extend(Task(draft, number, count) for number in range(count))
    return tasks


def _whole(tasks: Sequence[Task], results: Sequence[Checked]) -> list[Checked]:
    """What was found in each draft, the parts of each put together."""
    whole: list[Checked] = []
    for task, result in zip(tasks, results, strict=True):
        if task.number:
            whole[-1] = whole[-1]._replace(findings=whole[-1].findings + result.findings)
        else:
            whole.append(result)
    return whole


def _side_by_side(checker: "Checks", tasks: Sequence[Task], jobs: int, done: Callable[[int], None]) -> list[Checked]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    shares = list(_shares(tasks, jobs * _SHARES if len(tasks) > jobs else len(tasks)))
    # This process does its part, too: what it finds need not be sent.
    mine = max(1, len(shares) // jobs)
    pool = ProcessPoolExecutor(min(jobs, len(shares)) - 1 or 1, _context(), initializer=_begin)
    results: list[Checked] = []
    try:
        futures = [pool.submit(_check_packed, checker, share) for share in shares[mine:]]
        for number, share in enumerate(shares):
            found = (
                _check_share(checker, share) if number < mine else list(map(_unpacked, futures[number - mine].result()))
            )
            results.extend(found)
            done(sum(task.number == task.parts - 1 for task in share))
    except BaseException as error:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            process.terminate()
        if isinstance(error, BrokenProcessPool):
            raise WorkerLost(jobs) from None
        raise
    pool.shutdown()
    return results


def _begin() -> None:
    """What each further process does first."""
    import signal
    import threading

    # An interrupt is for the first process to see, which ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_first, daemon=True).start()


def _end_with_first() -> None:
    """End when the first process has ended, however it did: nobody would ask this one for its findings."""
    import multiprocessing
    import os

    first = multiprocessing.parent_process()
    if first is not None:
        first.join()
        os._exit(1)


def _context() -> "BaseContext | None":
    """How processes are started: by a fork where that is safe, since everything is loaded then; else as usual."""
    import multiprocessing
    import sys
    import threading

    if sys.platform != "linux":
        return None
    return multiprocessing.get_context("fork" if threading.active_count() == 1 else "forkserver")


def _check_share(checker: "Checks", tasks: Sequence[Task]) -> list[Checked]:
    return [_check(checker, task) for task in tasks]


def _check_packed(checker: "Checks", tasks: Sequence[Task]) -> list[_Packed]:
    return [(list(map(_packed, found.findings)), found.comments) for found in _check_share(checker, tasks)]


def _packed(located: Located) -> tuple[Any, ...]:
    """A finding as plain tuples: these are sent in a third of the time that values of our own take."""
    *place, (*found, claimed, expected, candidates) = located
    return place, found, tuple(claimed), expected and tuple(expected), candidates


def _unpacked(packed: _Packed) -> Checked:
    rows, comments = packed
    findings = [
        Located._make(
            (*place, Finding._make((*found, Said._make(claimed), expected and Said._make(expected), candidates)))
        )
        for place, found, claimed, expected, candidates in rows
    ]
    return Checked(tuple(findings), comments)


def _shares(tasks: Sequence[Task], count: int) -> Iterator[list[Task]]:
    """The tasks in their order, in about ``count`` shares of about the same length."""
    least = sum(len(task.draft.text) / task.parts for task in tasks) / count
    share: list[Task] = []
    length = 0.0
    for task in tasks:
        share.append(task)
        length += len(task.draft.text) / task.parts
        if length >= least * (1 - 1e-9):
            yield share
            share, length = [], 0.0
    if share:
        yield share
