"""Drafts through the checker: one after the other, or side by side in processes of their own."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from heshi.check.documents import DocumentKind, read_document
from heshi.check.finding import Finding, Said
from heshi.check.prose import Comment
from heshi.facts.lines import Lines

if TYPE_CHECKING:
    from typing import Protocol

    class Checks(Protocol):
        """What is needed of a checker. It goes to other processes, so it must be picklable."""

        def check(self, text: str, *, part: tuple[int, int] | None = None) -> list[Finding]:
            """The findings of one text, or of a part of it, ordered by place."""


MANY = 120_000
"""Characters of the drafts together from which processes of their own are worth starting."""
_Packed: TypeAlias = tuple[list[tuple[Any, ...]], tuple[Comment, ...]]
"""What was found in one draft, on its way from one process to another."""


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
    from heshi.check.workers import Work, side_by_side

    work = Work(partial(_check, checker), _packed, _unpacked)
    sizes = [len(task.draft.text) / task.parts for task in tasks]
    return _whole(tasks, side_by_side(work, tasks, sizes, jobs, lambda task: done(task.number == task.parts - 1)))


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


def _packed(checked: Checked) -> _Packed:
    """What was found as plain tuples: these are sent in a third of the time that values of our own take."""
    rows = []
    for *place, (*found, claimed, expected, candidates) in checked.findings:
        rows.append((place, found, tuple(claimed), expected and tuple(expected), candidates))
    return rows, checked.comments


def _unpacked(packed: _Packed) -> Checked:
    rows, comments = packed
    # As ``_make``, which counts the fields of each once more.
    make = tuple.__new__
    findings = []
    for place, found, claimed, expected, candidates in rows:
        said = make(Said, claimed), expected and make(Said, expected)
        findings.append(make(Located, (*place, make(Finding, (*found, *said, candidates)))))
    return Checked(tuple(findings), comments)
