"""What a figure speaks of besides its subject: which year, which place, which edition.

A figure of another year, place or edition is not the report's. Where the words around leave a doubt, a figure may
still be supported, but it is not refuted (:data:`heshi.check.finding.Barrier`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from heshi.check.finding import Barrier
from heshi.check.layout import asks
from heshi.check.owners import Owners
from heshi.check.places import Home
from heshi.check.scan import Scan
from heshi.check.subjects import Reach
from heshi.check.tables.scope import OWN_HEADINGS, PLAN_HEADINGS
from heshi.check.years import Years
from heshi.figures.figure import Figure

HEAD_SENTENCES = 4
"""So many sentences may be a document's first lines."""
_HEAD, FOOT = 160, 30
"""A document's own year and place stand in its first lines, within this many characters; the day on which it was
signed may stand in its last line, of so many characters at most."""


class Scope:
    """The years, places and editions of a text; ``sentences`` are its figures by the number of their sentence."""

    __slots__ = ("_apart", "_editions", "home", "owners", "scan", "years")

    def __init__(
        self, scan: Scan, sentences: Mapping[int, Sequence[Figure]], home: Home, event_days: frozenset[str]
    ) -> None:
        head = _head(scan)
        self.scan = scan
        self._apart: dict[int, bool] = {}
        last = len(scan.layout.sentences) - 1
        foot = last if scan.layout.sentences[last].end - scan.layout.sentences[last].start <= FOOT else None
        self.home = home
        self.years = Years(scan, sentences, event_days, head, foot)
        # Where a first sentence of prose takes place says nothing of the rest.
        titles = [number for number in head if not number or scan.layout.sentences[number].heading]
        self.owners = Owners(scan, sentences, home, titles)
        self._editions: dict[int, tuple[str, ...]] = {}

    def forget(self) -> None:
        """Drop what was worked out for single sentences."""
        self.owners.forget()
        self.years.forget()

    def is_set_apart(self, number: int) -> bool:
        """Whether the heading of a sentence, not the document's title, tells of things to come or the writer's own."""
        heading = self.scan.heading(number)
        if heading is None or heading in self.scan.titles:
            return False
        known = self._apart.get(heading)
        if known is None:
            start, end = self.scan.sentence(heading)[:2]
            title = self.scan.text[start:end].lower()
            known = self._apart[heading] = any(word in title for word in (*PLAN_HEADINGS, *OWN_HEADINGS))
        return known

    def note_editions(self, number: int, names: Iterable[str]) -> None:
        """Remember what a sentence counts by an edition that is not the packs': 首届“三秦工匠杯”."""
        self._editions[number] = tuple(names)

    def barrier(self, number: int, figure: Figure, subject: Reach) -> Barrier:
        """Whether a figure speaks of another year, edition or place than its fact."""
        year = self.years.barrier(number, figure.start, subject)
        if year == "other":
            return "other"
        if number in self._editions and any(name in subject.texts for name in self._editions[number]):
            return "other"
        return "other" if self.owners.barrier(number, figure, subject) == "other" else year


def _head(scan: Scan) -> tuple[int, ...]:
    """The sentences that speak for the document: the first, and what stands under it as a heading does."""
    sentences = scan.layout.sentences
    if len(sentences) < 2:
        return ()
    head = [0]
    for number, sentence in enumerate(sentences[1:HEAD_SENTENCES], 1):
        # A heading with a mark begins a part of the document.
        part = sentence.heading and (scan.layout.is_item(number) or asks(scan.text, sentence.start))
        if sentence.end > _HEAD or not sentences[number - 1].heading or part or scan.is_row(number):
            break
        head.append(number)
    return tuple(head)
