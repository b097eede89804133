"""Drafts through the checker: one after the other, or side by side in processes of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from heshi.check.documents import DocumentKind, read_document
from heshi.check.finding import Finding
from heshi.check.prose import Comment
from heshi.errors import WorkerLost
from heshi.facts.lines import Lines

if TYPE_CHECKING:
    from typing import Protocol

    class Checks(Protocol):
        """What is needed of a checker. It goes to other processes, so it must be picklable."""

        def check(self, text: str) -> list[Finding]:
            """The findings of one text, ordered by place."""


MANY = 300_000
"""Characters of several drafts together from which processes of their own are worth starting."""


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


def check_draft(checker: Checks, draft: Draft) -> Checked:
    """Check one draft."""
    prose = read_document(draft.text, draft.kind)
    lines = Lines(draft.text)
    found = []
    for finding in checker.check(prose.text):
        start, end = prose.source_of(finding.start, finding.end)
        found.append(Located(draft.name, *lines.place(start), *lines.place(end), finding))
    return Checked(tuple(found), prose.comments)


def jobs_for(drafts: Sequence[Draft], processors: int) -> int:
    """How many processes pay: one, unless there are several drafts and much to read in them."""
    much = len(drafts) > 1 and sum(len(draft.text) for draft in drafts) >= MANY
    return min(processors, len(drafts)) if much else 1


def check_drafts(
    checker: Checks, drafts: Sequence[Draft], jobs: int, done: Callable[[int], None] = lambda count: None
) -> list[Checked]:
    """Check drafts in their order; ``done`` is told how many more have been checked.

    Raises :class:`WorkerLost` when a process ends without an answer.
    """
    if jobs < 2 or len(drafts) < 2:
        results = []
        for draft in drafts:
            results.append(check_draft(checker, draft))
            done(1)
        return results
    return _side_by_side(checker, drafts, jobs, done)


def _side_by_side(checker: Checks, drafts: Sequence[Draft], jobs: int, done: Callable[[int], None]) -> list[Checked]:
    import multiprocessing
    import signal
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # An interrupt is for this process to see; it ends the others below.
    pool = ProcessPoolExecutor(jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN))
    try:
        futures = [pool.submit(_check_part, checker, part) for part in _parts(drafts, jobs * 4)]
        results: list[Checked] = []
        for future in futures:
            part = future.result()
            results.extend(part)
            done(len(part))
    except BaseException as error:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            process.terminate()
        if isinstance(error, BrokenProcessPool):
            raise WorkerLost(jobs) from None
        raise
    pool.shutdown()
    return results


def _check_part(checker: Checks, drafts: Sequence[Draft]) -> list[Checked]:
    return [check_draft(checker, draft) for draft in drafts]


def _parts(drafts: Sequence[Draft], count: int) -> Iterator[list[Draft]]:
    """The drafts in their order, in about ``count`` parts of about the same length."""
    share = sum(len(draft.text) for draft in drafts) / count
    part: list[Draft] = []
    length = 0
    for draft in drafts:
        part.append(draft)
        length += len(draft.text)
        if length >= share:
            yield part
            part, length = [], 0
    if part:
        yield part
