"""Words around a figure that put it out of a fact's reach: another body, a part, a mean, a plan."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from heshi.check.bodies import DEPARTMENT, SOME, is_topic, owned_from
from heshi.check.finding import Barrier
from heshi.check.layout import Sentence
from heshi.check.places import Home
from heshi.check.scan import Scan
from heshi.check.spotting import AnyOf
from heshi.check.subjects import Reach
from heshi.check.tables import scope as words
from heshi.check.tables.scope import COMPARED
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_Table: TypeAlias = Literal["body", "shift", "governing"]
_LOWER = re.compile("[a-z]")
_TO_THE_END = Pattern(r"(?:the )?(?:end|level) of(?: the)? ?$|the $")
_SUPPOSED = frozenset(words.SUPPOSED)
_SAYING = AnyOf(
    (
        *words.INCREASED_BY,
        *words.YEAR_BEFORE,
        *words.BESIDES,
        *words.PARTING,
        "第",
        "；",
        ";",
        *words.OF_THE_WRITER,
    )
)
"""What else a sentence may have that says something of its figures."""
_THAN = Pattern(r"(?<![同环占对])比(?![例赛重较])")
_PERCENTS = ("percent", "fraction")
_EDITION = Pattern(r"(第[一二三四五六七八九十百\d]{1,4}[届次])(?=[，,：:（( ]|\d|时|有|只|仅|才|为)")
"""An edition that names nothing more: 第三届，创新项目410个; 第五届780个."""
_HEADED = Pattern(r"第[一二三四五六七八九十百\d]{1,4}[届次]")
"""An edition at the head of a column."""
_BEHIND = 12
"""So many characters behind a figure may still say what it is a part of."""


class Found(NamedTuple):
    """A word of a table in the text: where it stands, and of which."""

    start: int
    end: int
    word: str
    table: _Table


def _by_pair() -> Mapping[str, tuple[tuple[_Table, str], ...]]:
    """The words of the tables by their first two characters; none is shorter."""
    tables: tuple[tuple[_Table, tuple[str, ...]], ...] = (
        ("body", words.BODIES), ("shift", words.SHIFTS), ("governing", words.GOVERNING),
    )  # fmt: skip
    index: dict[str, tuple[tuple[_Table, str], ...]] = {}
    for table, listed in tables:
        for word in listed:
            index[word[:2]] = (*index.get(word[:2], ()), (table, word))
    return index


_BY_PAIR = _by_pair()
PAIRS = frozenset(_BY_PAIR)
"""What is looked for among the pairs of a text's characters."""


class Barriers:
    """The barriers of one text. The words of its tables are looked for once a sentence."""

    __slots__ = ("_found", "_nobodys", "_others", "_plain", "_somebodys", "home", "scan")

    def __init__(self, scan: Scan, home: Home) -> None:
        self.scan = scan
        self.home = home
        self._others = tuple([name for names in home.others for name in names])
        self._found: dict[int, list[Found]] = {}
        self._nobodys: dict[int, list[Found]] = {}
        self._plain: dict[int, bool] = {}
        self._somebodys: dict[str, bool] = {}

    def forget(self) -> None:
        """Drop what was found in single sentences."""
        for known in (self._found, self._nobodys, self._plain):
            known.clear()

    def wording(self, number: int, figure: Figure, item: tuple[int, int], subject: Reach) -> Barrier:
        """What the words around a figure in its list item say, unless the fact itself is about it."""
        if figure.kind not in _PERCENTS and self._is_plain(number):
            return "none"
        text, sentence = self.scan.text, self.scan.sentence(number)
        begin = max(sentence.start, max(text.rfind(mark, sentence.start, item[0]) for mark in "，,；;") + 1)
        stop = min(figure.end + _BEHIND, max(item[1], figure.end))
        owned = owned_from(text, sentence.start, figure.start, self.home)
        before = text[owned : figure.start].lower()
        bodies = self._bodies(number, owned, figure.start, subject)
        if bodies:
            return "other" if is_topic(before, bodies, self.home) else "doubt"
        shifts = self._shifts(number, begin, stop, figure.start, subject)
        if not _SUPPOSED.isdisjoint(shifts):
            return "other"
        if (
            shifts
            or self._is_of_known_other(before, subject)
            or self._is_share(sentence, figure, begin, subject)
            or self._of_another_edition(sentence, figure)
            or _is_part_or_more(before, figure, subject)
            or _of_year_before(before, subject)
            or _is_difference(text, before, figure)
            or _is_of_writer(before)
        ):
            return "doubt"
        over = self._over(figure, subject) if self.scan.has_tables else "none"
        if over != "none":
            return over
        if _LOWER.search(text[begin:stop].lower()) or text[sentence.start : sentence.end].isascii():
            from heshi.check.stance_english import english_barrier

            return english_barrier(text, figure, sentence, subject, self.home)
        return "none"

    def _is_of_known_other(self, before: str, subject: Reach) -> bool:
        """Whether a sentence begins with a body of another place that the packs know."""
        return before.startswith(self._others) and any(
            before.startswith(names)
            and not any(name in subject.texts for name in names)
            and not self._is_part_of_name(before, names)
            for names in self.home.others
        )

    def _is_part_of_name(self, before: str, names: Sequence[str]) -> bool:
        """Whether a body only begins the name of something: 全总劳动关系和智库年会."""
        longest = max(len(name) for name in names if before.startswith(name))
        return any(len(text) > longest and before.startswith(text.lower()) for text in self.home.texts)

    def _is_share(self, sentence: Sentence, figure: Figure, begin: int, subject: Reach) -> bool:
        """Whether a percentage is a share where the fact is none, or no growth where the fact is one."""
        if figure.kind not in _PERCENTS:
            return False
        if "占" in self.scan.text[begin : figure.numeral[0]] and "占" not in subject.texts:
            return True
        return figure.kind == "percent" and self._is_no_growth(sentence, subject)

    def _over(self, figure: Figure, subject: Reach) -> Barrier:
        """What the head of the column says that a figure stands in, and the heads beside it."""
        cell, row = self.scan.grid.cell(figure.start), self.scan.grid.head_of(figure.start)
        if cell is None or cell.head is None or row is None:
            return "none"
        text = self.scan.text
        if any(word in text[slice(*row)].lower() for word in words.SHARE_COLUMNS):
            # The rows of a table that gives their shares are parts of a whole.
            return "doubt"
        editions = _HEADED.compiled().findall(text, *cell.head)
        if editions and not any(editions[-1] in name for name in self.home.texts):
            return "other"
        if _of_year_before(text[slice(*cell.head)].lower(), subject):
            return "other"
        shifts = self._shifts(self.scan.layout.at(cell.head[0]), *cell.head, cell.head[1], subject)
        if shifts or not words.SHIFTS_ENGLISH.isdisjoint(text[slice(*cell.head)].lower().split()):
            return "doubt"
        return "none"

    def _is_plain(self, number: int) -> bool:
        """Whether no word of a sentence, and no table around it, could say something of a count: in most none does."""
        known = self._plain.get(number)
        if known is None:
            start, end = self.scan.sentence(number)[:2]
            piece = self.scan.text[start:end].lower()
            known = self._plain[number] = not (
                self.scan.has_tables
                or self._words(number)
                or _LOWER.search(piece)
                or _SAYING.stand_in(piece)
                or _THAN.search(piece)
                or piece.startswith(self._others)
            )
        return known

    def _of_another_edition(self, sentence: Sentence, figure: Figure) -> bool:
        """Whether a sentence goes through editions, and is at one that no name of the packs has: 第五届780个."""
        text = self.scan.text
        if text.find("第", sentence.start, figure.start) < 0:
            return False
        start = max([sentence.start, *(text.rfind(mark, sentence.start, figure.start) + 1 for mark in "；;")])
        here = _EDITION.compiled().findall(text, start, figure.start)
        several = len(_EDITION.compiled().findall(text, sentence.start, sentence.end)) > 1
        return several and bool(here) and not any(here[-1] in name for name in self.home.texts)

    def _is_no_growth(self, sentence: Sentence, subject: Reach) -> bool:
        """Whether a fact says by how much something grew, and a sentence does not speak of growing."""
        if not any(word in subject.texts for word in words.GROWTH):
            return False
        whole = self.scan.text[sentence.start : sentence.end].lower()
        return not any(word in whole for word in words.GROWTH) and not any(sign in whole for sign in words.CHANGED)

    def is_about_another(self, number: int, figure: Figure) -> bool:
        """Whether a sentence is about a body that no fact speaks of, be it named in the sentence before: 后者…."""
        text, (start, _, paragraph, _) = self.scan.text, self.scan.sentence(number)
        if found := self._nobodys_in(number):
            owned = owned_from(text, start, figure.start, self.home)
            if self._is_topic(found, owned, figure.start):
                return True
        before = number - 1
        if not text.startswith(words.STILL_ABOUT, start) or before < 0:
            return False
        start, end, above, _ = self.scan.sentence(before)
        return above == paragraph and self._is_topic(self._nobodys_in(before), start, end)

    def _nobodys_in(self, number: int) -> list[Found]:
        """The bodies a sentence names of which no fact speaks."""
        known = self._nobodys.get(number)
        if known is None:
            known = self._nobodys[number] = [
                one for one in self._words(number) if one.table == "body" and not self._is_somebodys(one.word)
            ]
        return known

    def _is_topic(self, found: Sequence[Found], start: int, end: int) -> bool:
        """Whether ``text[start:end]`` is about one of the bodies found in its sentence."""
        bodies = [one.word for one in found if start <= one.start and one.end <= end]
        return bool(bodies) and is_topic(self.scan.text[start:end].lower(), bodies, self.home)

    def _is_somebodys(self, body: str) -> bool:
        """Whether any fact speaks of a body."""
        known = self._somebodys.get(body)
        if known is None:
            known = self._somebodys[body] = body in self.scan.subjects.anyone.texts
        return known

    def _bodies(self, number: int, start: int, end: int, subject: Reach) -> list[str]:
        return [
            one.word
            for one in self._words(number)
            if one.table == "body" and start <= one.start and one.end <= end and one.word not in subject.texts
        ]

    def _shifts(self, number: int, begin: int, stop: int, place: int, subject: Reach) -> list[str]:
        """The words of a part, a mean or a plan in a clause; those that govern on stand in the one before, too.

        What a bracket closed before the figure at ``place`` says is said of the figure in it.
        """
        found = self._words(number)
        if not found:
            return []
        text, start = self.scan.text, self.scan.sentence(number).start
        lead = max(start, max(text.rfind(mark, start, begin - 1 if begin > start else begin) for mark in "，,；;") + 1)
        return [
            one.word
            for one in found
            if one.word not in subject.texts
            and not any(text.find(mark, one.end, place) >= 0 for mark in "）)")
            and (
                (one.table == "shift" and begin <= one.start and one.end <= stop)
                or (one.table == "governing" and lead <= one.start and one.end <= begin)
            )
        ]

    def _words(self, number: int) -> list[Found]:
        """The words of the tables in a sentence, in their order."""
        known = self._found.get(number)
        if known is None:
            known = self._found[number] = self._look(number)
        return known

    def _look(self, number: int) -> list[Found]:
        text, sentence = self.scan.text, self.scan.sentence(number)
        found = []
        for place, pair in self.scan.marked(number):
            for table, word in _BY_PAIR.get(pair, ()):
                end = place + len(word)
                if end > sentence.end or not text.startswith(word, place):
                    continue
                if word != "其中" or not text.endswith(words.TAKING_PART, 0, place):
                    found.append(Found(place, end, word, table))
        piece = text[sentence.start : sentence.end]
        for sign, pattern in (("厅", DEPARTMENT), ("局", DEPARTMENT), ("某", SOME)):
            if sign in piece:
                found.extend(
                    Found(match.start(), match.end(), match[0], "body")
                    for match in pattern.compiled().finditer(text, sentence.start, sentence.end)
                )
        return found


def _is_part_or_more(before: str, figure: Figure, subject: Reach) -> bool:
    """Whether the words right before a figure say that it counts others, those of a kind, or how many more."""
    if before.endswith(words.BESIDES):
        return True
    if figure.kind == "quantity" and before.endswith(words.INCREASED_BY) and "增" not in subject.texts:
        return True
    return before.endswith(words.PART_BEFORE) and any(word in before for word in words.PARTING)


def _is_difference(text: str, before: str, figure: Figure) -> bool:
    """Whether a figure says by how much a thing is more than another, or what part of it: 比陕西多3万, 陕西的三成."""
    if figure.kind == "percent" and figure.text.endswith("成") and text[figure.start - 1 : figure.start] == "的":
        return True
    clause = before[max(map(before.rfind, "，,；;")) + 1 :]
    return figure.kind not in _PERCENTS and clause.endswith(words.MORE_THAN) and words.THAN in clause


def _is_of_writer(before: str) -> bool:
    """Whether a writer who has told of the whole tells of his own: 全省233个，咱们只有1个."""
    place = max(map(before.rfind, words.OF_THE_WRITER))
    return place > 0 and any(word in before[:place] for word in words.OF_THE_WHOLE)


def _of_year_before(before: str, subject: Reach) -> bool:
    """Whether the words before a figure speak of the year before, and not only compare with it (较上年)."""
    for name in words.YEAR_BEFORE:
        at = before.find(name)
        if (
            at >= 0
            and name not in subject.texts
            and not _TO_THE_END.compiled().sub("", before[:at]).rstrip().endswith(COMPARED)
        ):
            return True
    return False
