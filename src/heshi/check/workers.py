"""Tasks shared out between processes: each has its own from the start, and sends what it made of them at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from heshi.errors import WorkerLost

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import DefaultContext, ForkContext, ForkServerContext
    from multiprocessing.process import BaseProcess

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


class Work(NamedTuple, Generic[_Task, _Result]):
    """What is done with each task, and its result as it is sent from one process to another. All picklable."""

    do: Callable[[_Task], _Result]
    pack: Callable[[_Result], Any]
    unpack: Callable[[Any], _Result]


class _Worker(NamedTuple):
    """Another process, the numbers of its tasks, and where it tells of them."""

    process: BaseProcess
    numbers: Sequence[int]
    channel: Connection


def side_by_side(
    work: Work[_Task, _Result],
    tasks: Sequence[_Task],
    sizes: Sequence[float],
    jobs: int,
    done: Callable[[_Task], None],
) -> list[_Result]:
    """The result of each task, in their order, by ``jobs`` processes at most, of which this is one.

    ``done`` is told of each task when it is. Raises :class:`WorkerLost` when a process ends without its results, and
    what the work raises, in whichever process.
    """
    mine, *others = deal(sizes, jobs)
    results: dict[int, _Result] = {}
    workers: list[_Worker] = []

    def collect(worker: _Worker) -> bool:
        """Whether a worker is still at work; what it sends is one more task done, or all its results."""
        try:
            sent = worker.channel.recv()
        except EOFError:
            raise WorkerLost(jobs) from None
        if isinstance(sent, BaseException):
            raise sent
        if isinstance(sent, int):
            done(tasks[sent])
            return True
        results.update(zip(worker.numbers, map(work.unpack, sent), strict=True))
        return False

    try:
        workers.extend(_start(work, tasks, numbers) for numbers in others)
        busy = workers
        for number in mine:
            results[number] = work.do(tasks[number])
            done(tasks[number])
            busy = [one for one in busy if not one.channel.poll() or collect(one)]
        while busy:
            ready = _ready(busy)
            busy = [one for one in busy if one.channel not in ready or collect(one)]
    except BaseException:
        for worker in workers:
            worker.process.terminate()
        raise
    for worker in workers:
        worker.process.join()
    return [results[number] for number in range(len(tasks))]


def deal(sizes: Sequence[float], jobs: int) -> list[list[int]]:
    """Tasks by their numbers, dealt to ``jobs`` processes at most: the longest first, each to who has the least.

    (R. L. Graham, Bounds on multiprocessing timing anomalies, 1969.)
    """
    hands: list[list[int]] = [[] for _ in range(min(jobs, len(sizes)))]
    loads = [0.0] * len(hands)
    for number in sorted(range(len(sizes)), key=lambda number: -sizes[number]):
        least = loads.index(min(loads))
        hands[least].append(number)
        loads[least] += sizes[number]
    return [sorted(hand) for hand in hands]


def _ready(workers: Sequence[_Worker]) -> list[Any]:
    from multiprocessing.connection import wait

    return wait([worker.channel for worker in workers])


def _start(work: Work[_Task, _Result], tasks: Sequence[_Task], numbers: Sequence[int]) -> _Worker:
    context = _context()
    channel, sender = context.Pipe(duplex=False)
    named = [(number, tasks[number]) for number in numbers]
    process = context.Process(target=_run, args=(work, named, sender), daemon=True)
    process.start()
    # Its end is the process's alone: when that ends, so does the pipe.
    sender.close()
    return _Worker(process, numbers, channel)


def _context() -> DefaultContext | ForkContext | ForkServerContext:
    """How processes are started: by a fork where that is safe, since everything is loaded then; else as usual."""
    import multiprocessing
    import sys
    import threading

    if sys.platform != "linux":
        return multiprocessing.get_context()
    if threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("forkserver")


def _run(work: Work[_Task, _Result], named: Sequence[tuple[int, _Task]], sender: Connection) -> None:
    """What another process does."""
    import signal
    import threading

    # An interrupt is for the first process to see, which ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_first, daemon=True).start()
    packed = []
    try:
        for number, task in named:
            packed.append(work.pack(work.do(task)))
            sender.send(number)
        sender.send(packed)
    except Exception as error:
        # What cannot be sent is told by the end of the pipe.
        with suppress(Exception):
            sender.send(error)


def _end_with_first() -> None:
    """End when the first process has ended, however it did: nobody would ask this one for its results."""
    import multiprocessing
    import os

    first = multiprocessing.parent_process()
    if first is not None:
        first.join()
        os._exit(1)
