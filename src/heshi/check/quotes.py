"""Quoted names held against the names of the packs: “三秦工匠”, 《产改典型案例汇编》.

A quoted name that is nearly, but not quite, a known one is refuted: one or two other characters in a slogan.
Short names are left alone, since 三晋工匠 is no misprint of 三秦工匠. English names are translations, and have no one
right form: one that shares most of its words with a known one stands for it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from heshi.check.bodies import is_topic, other_bodies
from heshi.check.finding import Finding, Said
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.terms import words
from heshi.figures.pattern import Pattern
from heshi.model import Pack

_QUOTED = re.compile(r"[“「『《\"]([^“”「」『』《》\"\n]{2,160})[”」』》\"]")
_EDITION = Pattern(r"(?:首|第[〇零一二三四五六七八九十百\d]+)[届次期]")
_PARTS = str.maketrans("，,·•\u3000 ", "、、、、、、")
_LEAST = 5
"""The least number of characters of a name that can be misprinted rather than be another one."""
_LEAST_REORDERED = 7
"""A name of so many characters that has all of a known one in another order is that one, misquoted."""
_LEAST_PART = 4
_SHARED, _FREELY = 0.6, 5
"""A translation of so many words or more needs this share of the words of a known one; a shorter one all."""
_ROOT = 5
"""So many letters tell an English word from others, whatever its ending: advance, advancing."""
_SHORT, _AROUND, _LEAST_AROUND = 6, 12, 4
"""A quoted name no longer than this is compared with the characters around it, at least four of which are known."""


class Quotable(NamedTuple):
    """A name as compared (letters only, one width and case), as written, and its fact's id."""

    plain: str
    written: str
    id: str


class Compared(NamedTuple):
    """The names of the packs, by their plain form, the parts slogans are quoted by, and the words of English ones."""

    exact: Mapping[str, Quotable]
    near: tuple[Quotable, ...]
    by_pair: Mapping[str, tuple[int, ...]]
    english: tuple[tuple[frozenset[str], Quotable], ...]


class Quotables:
    """What can be quoted: the names as written at hand, what misprints are compared with when one is met."""

    __slots__ = ("_compared", "_packs", "written")

    def __init__(self, packs: Iterable[Pack]) -> None:
        self._packs = tuple(packs)
        self._compared: Compared | None = None
        self.written: dict[str, Quotable] = {}
        for pack in self._packs:
            for name in pack.names:
                for text in (name.name, *name.aliases):
                    self.written.setdefault(text, Quotable(text, text, name.id))

    def compared(self) -> Compared:
        """The names in the form in which others are compared with them."""
        if self._compared is None:
            self._compared = compare(self._packs)
        return self._compared


def plain(text: str) -> str:
    """A name without its punctuation, in one width and case."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text))).casefold()


def _has_han(text: str) -> bool:
    return max(text, default="") >= "\u3400"


def compare(packs: Iterable[Pack]) -> Compared:
    """The quotable names of the packs in the form in which they are compared."""
    exact: dict[str, Quotable] = {}
    near: list[Quotable] = []
    for pack in packs:
        for name in pack.names:
            for order, text in enumerate((name.name, name.name_en, *name.aliases)):
                key = plain(text)
                if not key or key in exact:
                    continue
                quotable = Quotable(key, text, name.id)
                exact[key] = quotable
                if _has_han(key) and len(key) >= _LEAST and (order == 0 or len(key) >= 8):
                    near.append(quotable)
        for name in pack.names:
            if name.edition is not None:
                # 首期“陕西省劳模工匠主体培训班”: the edition may stand before the quotes.
                bare = plain(_EDITION.compiled().sub("", name.name))
                exact.setdefault(bare, Quotable(bare, name.name, name.id))
        for highlight in pack.highlights:
            for text in (highlight.title, highlight.title_en):
                exact.setdefault(plain(text), Quotable(plain(text), text, highlight.id))
    by_pair: dict[str, list[int]] = {}
    for number, quotable in enumerate(near):
        for pair in _pairs(quotable.plain):
            by_pair.setdefault(pair, []).append(number)
    english = [(_roots(one.written), one) for one in exact.values() if one.written.isascii()]
    return Compared(exact, tuple(near), {pair: tuple(found) for pair, found in by_pair.items()}, tuple(english))


def _roots(text: str) -> frozenset[str]:
    """The words of an English name by their first letters, -ise and -ize alike."""
    return frozenset([word[:_ROOT].replace("z", "s") for _, word in words(text.replace("-", " "))])


class Quotes:
    """The quoted names side of one check."""

    __slots__ = ("pack_years", "quotables", "scan", "scope")

    def __init__(self, scan: Scan, scope: Scope, quotables: Quotables, pack_years: frozenset[int]) -> None:
        self.scan = scan
        self.scope = scope
        self.quotables = quotables
        self.pack_years = pack_years

    def check(self, start: int, end: int) -> list[Finding]:
        """A finding for each quoted name of ``text[start:end]``."""
        found = []
        for match in _QUOTED.finditer(self.scan.text, start, end):
            finding = self._finding(match.start(1), match.end(1))
            if finding is not None:
                found.append(finding)
        return found

    def _finding(self, start: int, end: int) -> Finding | None:
        text = self.scan.text[start:end]
        claimed = Said(text, name=text)
        known = self.quotables.written.get(text)
        if known is None:
            key = plain(text)
            if len(key) < 2:
                return None
            known = self.quotables.compared().exact.get(key)
        if known is not None:
            return Finding(start, end, text, "name", "supported", None, known.id, claimed, _expected(known), ())
        part = self._translated(text) if text.isascii() else self._whole_of(text, key)
        if part is not None:
            return Finding(start, end, text, "name", "supported", None, part.id, claimed, _expected(part), ())
        nearest = self._nearest(key) or self._nearest_around(start, end, key)
        if nearest is not None and self._now(start) and not self._of_another(start, nearest):
            return Finding(start, end, text, "name", "refuted", "name", nearest.id, claimed, _expected(nearest), ())
        return Finding(start, end, text, "name", "unverified", None, None, claimed, None, ())

    def _whole_of(self, text: str, key: str) -> Quotable | None:
        """A slogan quoted by some of its parts, or a document's name with 关于 or its issuer before it."""
        if len(key) < _LEAST_PART or not _has_han(key):
            return None
        for number in self.quotables.compared().by_pair.get(key[:2], ()):
            quotable = self.quotables.compared().near[number]
            parts = [plain(part) for part in quotable.written.translate(_PARTS).split("、")]
            if len(parts) > 1 and any(
                "".join(parts[a:b]) == key for a in range(len(parts)) for b in range(a + 1, len(parts) + 1)
            ):
                return quotable
        return None

    def _translated(self, text: str) -> Quotable | None:
        """The known name that an English one translates in other words."""
        roots = _roots(text)
        best: tuple[float, Quotable] | None = None
        for known, quotable in self.quotables.compared().english:
            share = len(roots & known) / max(len(roots), len(known), 1)
            enough = share == 1 or (share >= _SHARED and len(roots) >= _FREELY)
            if len(roots) > 1 and enough and (best is None or share > best[0]):
                best = share, quotable
        return best[1] if best else None

    def _nearest(self, key: str) -> Quotable | None:
        """The known name a quoted one is a misprint of."""
        if len(key) < _LEAST or not _has_han(key):
            return None
        shared: dict[int, int] = {}
        for pair in _pairs(key):
            for number in self.quotables.compared().by_pair.get(pair, ()):
                shared[number] = shared.get(number, 0) + 1
        close = [number for number, count in shared.items() if count >= (len(key) - 1) * 0.4]
        if not close:
            return None
        from rapidfuzz.distance import Levenshtein

        best: tuple[int, int] | None = None
        for number in sorted(close):
            known = self.quotables.compared().near[number].plain
            allowed = _slips(len(known))
            if len(key) >= _LEAST_REORDERED and sorted(key) == sorted(known):
                # The parts of a slogan in another order.
                return self.quotables.compared().near[number]
            distance = Levenshtein.distance(key, known, score_cutoff=allowed)
            if distance <= allowed and (best is None or distance < best[0]):
                best = distance, number
        return self.quotables.compared().near[best[1]] if best else None

    def _nearest_around(self, start: int, end: int, key: str) -> Quotable | None:
        """The known name that a short quoted one is a misprint of, with the words around it: 集体协商“邀约行动”."""
        if not _has_han(key) or len(key) > _SHORT:
            return None
        text = self.scan.text
        line = text[max(0, start - 1 - _AROUND) : start - 1], text[end + 1 : end + 1 + _AROUND]
        before, behind = (plain(piece) for piece in line)
        for number in sorted(
            {number for pair in _pairs(key) for number in self.quotables.compared().by_pair.get(pair, ())}
        ):
            known = self.quotables.compared().near[number]
            for cut in range(len(known.plain) - len(key) + 1):
                lead, tail = known.plain[:cut], known.plain[cut + len(key) :]
                whole = before.endswith(lead) and behind.startswith(tail) and len(lead) + len(tail) >= _LEAST_AROUND
                if whole and sum(a != b for a, b in zip(key, known.plain[cut:], strict=False)) == 1:
                    return known
        return None

    def _of_another(self, place: int, known: Quotable) -> bool:
        """Whether the sentence is about another body, which may have such a thing of its own."""
        number = self.scan.layout.at(place)
        before = self.scan.text[self.scan.sentence(number).start : place].lower()
        bodies = [body for body in other_bodies(before) if body not in known.written]
        if is_topic(before, bodies, self.scope.home):
            return True
        # Riders in Beilin bargained; the province later picked its best cases: the last place named is meant.
        named = [one for one in self.scope.owners.places(number) if one.start < place and not one.setting]
        return bool(named) and not (named[-1].home or named[-1].relative)

    def _now(self, place: int) -> bool:
        years = self.scope.years.told(self.scan.layout.at(place), place)
        return not years or bool(years & self.pack_years)


def _pairs(key: str) -> list[str]:
    return [key[place : place + 2] for place in range(len(key) - 1)]


def _slips(length: int) -> int:
    """How many characters of a name of some length may be slips."""
    return 1 if length < 7 else 2 if length < 12 else 3


def _expected(quotable: Quotable) -> Said:
    return Said(quotable.written, name=quotable.written)
