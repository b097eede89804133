"""Which place a figure belongs to: one named beside it, in its sentence or before, or in the document's first lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from heshi.check.finding import Barrier
from heshi.check.places import Home, Mention, mentions, own_names
from heshi.check.scan import Scan
from heshi.check.spotting import AnyOf
from heshi.check.subjects import Reach
from heshi.check.tables.places import ELSEWHERE, FIRST_PERSON, NATIONS, NATIONS_ENGLISH, TRANSLATED
from heshi.check.tables.scope import (
    COMPARED,
    PARTICIPLES,
    PARTS_PLACES,
    TAKING_UP,
    TAKING_UP_ENGLISH,
    UNION_OF,
    UNION_OF_ENGLISH,
)
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_ANYWHERE = NATIONS | NATIONS_ENGLISH | ELSEWHERE
_UNION_OF, _UNION_OF_ENGLISH = Pattern(UNION_OF), Pattern(UNION_OF_ENGLISH)
_OWN_NAME = 4
"""So many characters of a name tell whose it is."""
_OPENING, _TRANSLATED_MARKS = 24, " \t\u3000(（[【*_>-"
_TRANSLATED_SIGNS = frozenset(_TRANSLATED_MARKS).union(word[0] for each in TRANSLATED for word in (each, each.upper()))
_LOCAL = Pattern(r"(?![全各本我省该地设县城]|[市县区])[\u4e00-\u9fff]{2,4}[市县区](?![\u4e00-\u9fff])$")
"""The name of a city, a county or a district, and nothing else."""
_BACK = 6
"""How many sentences back a place still holds."""


def _named_union(title: str) -> Pattern | None:
    """What to look for in a title that names a union, by its language; a first sentence with commas is none."""
    if "工会" in title and "，" not in title:
        return _UNION_OF
    return _UNION_OF_ENGLISH if "union" in title.lower() else None


class Owners:
    """The places of a text, sentence by sentence; ``head`` are the sentences that speak for the document."""

    __slots__ = (
        "_abroad",
        "_at_home",
        "_first",
        "_own",
        "_owning",
        "_owns",
        "_places",
        "_signed",
        "_starts",
        "head",
        "home",
        "scan",
    )

    def __init__(self, scan: Scan, sentences: Mapping[int, Sequence[Figure]], home: Home, head: Sequence[int]) -> None:
        self.scan = scan
        self.home = home
        self.head = head
        self._places: dict[int, tuple[Mention, ...]] = {}
        self._first: dict[int, int] = {}
        self._starts: dict[int, list[int]] = {}
        self._abroad: dict[int, bool] = {}
        self._at_home: dict[int, bool] = {}
        self._owning: dict[tuple[int, bool], list[tuple[list[Mention], bool]]] = {}
        self._owns: dict[tuple[int, bool], list[Mention]] = {}
        self._signed: bool | None = None
        self._own: AnyOf | None = None
        for number, figures in sentences.items():
            counting = [figure for figure in figures if figure.kind != "date"]
            if counting:
                self._first[number] = counting[0].start
                self._starts[number] = [figure.start for figure in counting if figure.kind != "ordinal"]

    def forget(self) -> None:
        """Drop what was found in single sentences."""
        for known in (self._places, self._at_home, self._owning, self._owns):
            known.clear()

    def places(self, number: int) -> tuple[Mention, ...]:
        """The places a sentence names, home among them."""
        known = self._places.get(number)
        if known is None:
            sentence = self.scan.sentence(number)
            known = self._places[number] = mentions(
                self.scan.text, sentence.start, sentence.end, self.home, self.scan.marked(number)
            )
        return known

    def barrier(self, number: int, figure: Figure, subject: Reach) -> Barrier:
        """Whether a figure belongs to another place than its fact."""
        if self.scan.has_tables and (over := self._over(figure.start)):
            return "none" if any(one.home or self._is_of(one, subject) for one in over) else "other"
        if self.scan.has_tables and self._is_row_of_another(figure.start, subject):
            return "other"
        if self._is_at_home(number):
            return "none"
        owner: Mention | None = None
        for mention in self.places(number):
            if mention.setting or self._is_of(mention, subject):
                continue
            behind = partial(self._parted, number) if mention.english else self._unowned
            if mention.start < figure.start:
                owner = mention if self._still(number, mention, figure.start) else owner
            elif not behind(figure.end, mention.start):
                # The nearest one behind: Shaanxi is among the leaders nationwide.
                owner = mention
                break
        if owner is not None and not owner.relative:
            return "none" if owner.home or self._told_of(figure, subject) else "other"
        if self.is_abroad(number):
            return "other"
        away = owner is not None and self._is_of_another(number, owner)
        away = away or self._carried_place(number, subject, wide=owner is not None or self._of_province(number))
        return "other" if away and not self._names_own(number, figure.start) else "none"

    def _of_province(self, number: int) -> bool:
        """Whether the sentence before that names a place speaks of the province, and this one takes that up.

        The provincial federation reported its results. It had run 46 courses.
        """
        start, end = self.scan.sentence(number)[:2]
        if not self.scan.text[start:end].lstrip().lower().startswith(TAKING_UP_ENGLISH):
            return False
        for before in self.scan.layout.led_by(number, _BACK):
            if self._owners(before, False):
                return False
            told = [one for one in self.places(before) if one.relative and not one.setting]
            if told:
                return True
        return False

    def _over(self, place: int) -> list[Mention]:
        """The places at the head of the column that a figure stands in."""
        cell = self.scan.grid.cell(place)
        if cell is None or cell.head is None:
            return []
        start, end = cell.head
        return [one for one in self.places(self.scan.layout.at(start)) if start <= one.start < end and not one.relative]

    def _is_at_home(self, number: int) -> bool:
        """Whether neither a sentence nor what stands above it names any place but the home: most are so."""
        known = self._at_home.get(number)
        if known is None:
            known = self._at_home[number] = (
                all(one.home or one.relative or one.setting for one in self.places(number))
                and all(one.home for owners, _ in self._above(number, False) for one in owners)
                and not self.is_abroad(number)
            )
        return known

    def is_abroad(self, number: int) -> bool:
        """Whether a paragraph names places, the home not among them, and nor does the text anywhere."""
        if self._signed is None:
            lower = self.scan.text.lower()
            self._signed = any(sign in lower for sign in self.home.signs)
        if self._signed:
            return False
        paragraph = self.scan.sentence(number).paragraph
        known = self._abroad.get(paragraph)
        if known is None:
            sentences = self.scan.layout.sentences
            first = last = number
            while first and sentences[first - 1].paragraph == paragraph:
                first -= 1
            while last + 1 < len(sentences) and sentences[last + 1].paragraph == paragraph:
                last += 1
            known = self._abroad[paragraph] = any(
                not (one.home or one.relative or one.name in _ANYWHERE) and not self._has_its_own(each, one)
                for each in range(first, last + 1)
                for one in self.places(each)
            )
        return known

    def _has_its_own(self, number: int, mention: Mention) -> bool:
        """Whether a place is only compared with: a figure of its own follows in its clause (四川首批则为35个)."""
        if mention.setting:
            return False
        sentence, text = self.scan.sentence(number), self.scan.text
        stops = [place for mark in "，；;。" if (place := text.find(mark, mention.start, sentence.end)) >= 0]
        stops += [place for mark in (", ", ". ") if (place := text.find(mark, mention.start, sentence.end)) >= 0]
        reach = min(stops, default=sentence.end)
        return any(mention.start < place < reach for place in self._starts.get(number, ()))

    def _names_own(self, number: int, place: int) -> bool:
        """Whether a name that only something of the home has stands before a figure in its sentence."""
        if not self._signed:
            return False
        if self._own is None:
            self._own = own_names(self.home)
        start = self.scan.sentence(number).start
        lead = self.scan.text[start:place].lower()
        if number and lead.lstrip().startswith(TAKING_UP):
            # 该院占地79.1亩: what was named in the sentence before.
            lead = self.scan.text[self.scan.sentence(number - 1).start : place].lower()
        return bool(self._own.stand_in(lead))

    def _is_of_another(self, number: int, relative: Mention) -> bool:
        """Whether 全省 means the province that its sentence began with: 湖北：…，全省…."""
        if relative.name in FIRST_PERSON:
            return False
        before = [one for one in self.places(number) if one.start < relative.start and one.wide and not one.setting]
        text = self.scan.text
        return bool(before) and not before[0].home and not text.endswith(COMPARED, 0, before[0].start)

    def _is_of(self, mention: Mention, subject: Reach) -> bool:
        """Whether a place is part of what the fact is about: Nanniwan, but not 延安市 beside the college there."""
        if mention.home or mention.relative or mention.name.lower() not in subject.texts:
            return False
        end = mention.start + len(mention.name)
        city = self.scan.text.startswith("市", end)
        return not city or mention.name + "市" in subject.texts

    def _still(self, number: int, mention: Mention, place: int) -> bool:
        """Whether a place named before a figure still holds: behind a semicolon only if the sentence began with it."""
        sentence, text = self.scan.sentence(number), self.scan.text
        between = text[mention.start : place]
        closed = max(between.find("）"), between.find(")"))
        if closed >= 0 and max(between.find("（"), between.find("(")) in (-1, *range(closed + 1, len(between))):
            # 107个县级工会(陕南占28个)，21条保障措施: what a bracket names holds in it.
            return False
        if not any(mark in between for mark in "；;"):
            return True
        opening = text[sentence.start : mention.start]
        return not any(mark in opening for mark in "，,；;、")

    def _told_of(self, figure: Figure, subject: Reach) -> bool:
        """Whether a figure is said of what follows it, and that is the fact's own: 投资3.12亿元的南泥湾劳模工匠学院."""
        text = self.scan.text
        clause = text[figure.end : figure.end + 30]
        for mark in "，。；,;":
            clause = clause.partition(mark)[0]
        behind = clause.rpartition("的")[2] if "的" in clause else ""
        return len(behind) >= _OWN_NAME and behind[:_OWN_NAME].lower() in subject.texts

    def _carried_place(self, number: int, subject: Reach, *, wide: bool) -> bool:
        """Whether the sentences before, the heading or the document speak of another place.

        Only another province or country counts if ``wide``: 全省 in a report of a city is its province.
        """
        for owners, nearest in self._above(number, wide):
            kept = [one for one in owners if one.home or one.name.lower() not in subject.texts]
            if kept:
                return not kept[-1].home if nearest else not any(one.home for one in kept)
        return False

    def _above(self, number: int, wide: bool) -> list[tuple[list[Mention], bool]]:
        """The places named by the sentences before, the heading and the first lines, the nearest first.

        With each whether it is a sentence, whose last place is meant; of the others any will do.
        """
        known = self._owning.get((number, wide))
        if known is None:
            known = self._owning[number, wide] = []
            for before in () if self.scan.is_row(number) else self.scan.layout.led_by(number, _BACK):
                if owners := self._owners(before, wide):
                    known.append((owners, True))
            if number and self._is_translated(number) and (owners := self._owners(number - 1, wide)):
                known.append((owners, True))
            heading = self.scan.heading(number)
            for above in (*((heading,) if heading is not None else ()), *self.head):
                if above != number and (owners := self._owners(above, wide)):
                    known.append((owners, False))
        return known

    def _is_translated(self, number: int) -> bool:
        """Whether a line says in another language what the line above it says: 译：The college ….

        What that is of another place, this is too.
        """
        start = self.scan.sentence(number).start
        if self.scan.text[start] not in _TRANSLATED_SIGNS:
            return False
        opening = self.scan.text[start : start + _OPENING].strip(_TRANSLATED_MARKS).lower()
        return opening.startswith(TRANSLATED)

    def _is_row_of_another(self, place: int, subject: Reach) -> bool:
        """Whether the row of a cell is named as a city or county, be it one that nobody knows: | 渭阳市 | 20个 |."""
        cell = self.scan.grid.cell(place)
        if cell is None or cell.label is None:
            return False
        label = self.scan.text[slice(*cell.label)].strip(" *_")
        return _LOCAL.match(label) is not None and label not in subject.texts and label[:2] not in self.home.names

    def _union_of(self, number: int) -> list[Mention]:
        """A union of an enterprise or the like that a title names, as the owner of what stands under it."""
        start, end = self.scan.sentence(number)[:2]
        title = self.scan.text[start:end]
        pattern = _named_union(title)
        found = None if pattern is None else pattern.compiled().search(self.scan.text, start, end)
        return [] if found is None else [Mention(found.start(), found[0], False, False, False, wide=False)]

    def _owners(self, number: int, wide: bool) -> list[Mention]:
        """The places of a sentence that could own the figures of another: what stands behind a figure had its say."""
        known = self._owns.get((number, wide))
        if known is None:
            reach = self._first.get(number, self.scan.sentence(number).end)
            known = self._owns[number, wide] = [
                one
                for one in self.places(number)
                if not one.setting
                and not one.relative
                and (one.wide or not wide)
                and one.start < reach
                # A fitter from Baoji won: nothing else is Baoji's.
                and not (one.english and self.scan.text.endswith("from ", 0, one.start))
            ]
            if number in self.head and not (known or wide):
                known.extend(self._union_of(number))
        return known

    def _parted(self, number: int, start: int, end: int) -> bool:
        """Whether an English place behind a figure belongs to something else, or to a clause of its own."""
        between = self.scan.text[start:end].lower()
        opening = self.scan.text[self.scan.sentence(number).start : start].lstrip().partition(" ")[0].lower()
        if opening in PARTICIPLES:
            # Built on 120 mu, a college in Henan opened: the comma leads to what was built.
            between = between.replace(", ", " ", 1)
        return any(mark in between for mark in PARTS_PLACES)

    def _unowned(self, start: int, end: int) -> bool:
        """Whether a Chinese place behind a figure is not what the figure is said of: 投资2.13亿元的赣南劳模学院."""
        between = self.scan.text[start:end]
        return not between.endswith("的") or any(mark in between for mark in "，。；,;")
