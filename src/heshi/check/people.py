"""Titles before and after the names of known people.

A title is refuted when the person is known by another one in the same body (副省长 for 省长), or when it is the only
one given, and of a body the packs know, or when it is the office of another person. An office the packs do not
know beside one they do (省委副书记、省长) is not held against anybody. Titles hold at the time of the fact.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from heshi.check.finding import Finding, Said
from heshi.check.scan import Scan
from heshi.check.scope import Scope
from heshi.check.tables.places import CITIES, ENGLISH_PLACES, NATIONS_ENGLISH, PROVINCES
from heshi.check.tables.titles import BODIES, CHAIR_OF, GLUE, IMPLIED_BODY, OTHER_TIME, POSTS, PROVINCIAL, RANKS, SOLE
from heshi.check.terms import WORD
from heshi.figures.pattern import Pattern
from heshi.model import Pack, Person

_WINDOW = 60
_APPOSITION = Pattern(
    r"(?i)(?:\s*[,，(（]\s*(?:who\s+(?:is|was)\s+(?:both\s+)?)?|\s+(?:is|was|as|(?:appears|serves|served|acts)\s+as)\s+)"
    r"(?:then\s+|the\s+|a\s+)?(?:shaanxi(?:'s)?\s+)?(?:provincial\s+(?=party|governor|secretary|vice))?"
)
_APPOSED = frozenset(" ,，(（")
_COPULA = Pattern(r"(?:身兼[^，。：:]{0,4}[：:]|同时担任|担任|现任|兼任|出任|任|系|是|为|，即)")
_OF = Pattern(r" of (?:the )?")
_CLAUSE_END = Pattern(r"[,.;)]| and (?=(?:an? |the )?(?:chair|vice|member|president|secretary|party))")
_JOINTS = ("、", "兼", "和", " and ")
"""What stands between the parts of a compound title."""
_AND = Pattern(r"[、和兼]|\s+and\s+(?:(?:an?|the)\s+)?")


class Title(NamedTuple):
    """An office: its rank (副), post (省长) and body (省政府, ``None`` where it is not said), and where it stands."""

    rank: str
    post: str
    body: str | None
    start: int
    end: int

    @property
    def office(self) -> tuple[str, str]:
        return self.rank, self.post


class Known(NamedTuple):
    """A person of the packs with the titles as compared."""

    person: Person
    titles: tuple[Title, ...]


class People(NamedTuple):
    """The people of the packs who carry a title."""

    by_name: Mapping[str, Known]
    bodies: frozenset[str]


def build(packs: Iterable[Pack]) -> People:
    """The people of the packs by their Chinese and English names."""
    by_name: dict[str, Known] = {}
    for pack in packs:
        for person in pack.people:
            titles = tuple(title for text in person.titles for title in titles_before(text, 0, len(text)))
            if titles:
                known = Known(person, titles)
                by_name[person.name] = known
                if person.name_en:
                    by_name[person.name_en] = known
    bodies = frozenset(title.body for known in by_name.values() for title in known.titles if title.body)
    return People(by_name, bodies)


_POSTS_ZH = sorted(POSTS, key=len, reverse=True)
_POSTS_EN = sorted(((word, post) for post, words in POSTS.items() for word in words), key=lambda one: -len(one[0]))
_RANKS_EN = [(word, rank) for rank, words in RANKS.items() for word in words]
_BODIES_ZH = sorted(
    ((word, body) for body, words in BODIES.items() for word in words if not word.isascii()),
    key=lambda one: -len(one[0]),
)
_BODIES_EN = sorted(
    ((word, body) for body, words in BODIES.items() for word in words if word.isascii()), key=lambda one: -len(one[0])
)


def titles_before(text: str, start: int, end: int) -> list[Title]:
    """The titles that stand right before ``end``, in their order; a compound title gives several."""
    found: list[Title] = []
    while (title := _one_before(text, start, end)) is not None:
        found.append(title)
        end = title.start
        joint = next((mark for mark in _JOINTS if text.endswith(mark, start, end)), None)
        if joint is None:
            break
        end -= len(joint)
    return found[::-1]


def _one_before(text: str, start: int, end: int) -> Title | None:
    while end > start and (glue := next((mark for mark in GLUE if text.endswith(mark, start, end)), None)):
        if glue == "、":
            break
        end -= len(glue)
    piece = text[start:end]
    post = next((post for post in _POSTS_ZH if piece.endswith(post)), None)
    if post is None:
        return _english_before(text, start, end)
    cut = end - len(post)
    rank = next((rank for rank in RANKS if text.endswith(rank, start, cut)), "")
    cut -= len(rank)
    word, body = next(
        ((word, body) for word, body in _BODIES_ZH if text.endswith(word, start, cut)), ("", IMPLIED_BODY.get(post))
    )
    return Title(rank, post, body, cut - len(word), end)


def _english_before(text: str, start: int, end: int) -> Title | None:
    # The Governor, Zhao Gang: a comma may stand before the name.
    end -= 2 * text.endswith(", ", start, end)
    piece = _plain(text[start:end])
    owner, body = _owner_before(piece)
    piece = piece[: len(piece) - len(owner)]
    word, post = next(((word, post) for word, post in _POSTS_EN if piece.endswith(word)), ("", ""))
    if not post or piece[: -len(word)][-1:].isalpha():
        return None
    cut = start + len(piece) - len(word)
    rank_word, rank = next(
        ((word, rank) for word, rank in _RANKS_EN if text[start:cut].lower().endswith(word)), ("", "")
    )
    cut -= len(rank_word)
    body = _implied_english(word, post) or body
    if body is None:
        owner, body = _owner_in_front(_plain(text[start:cut]))
        cut -= len(owner)
    return Title(rank, _post_in(body, post), body, cut, end)


def _owner_in_front(piece: str) -> tuple[str, str | None]:
    """What ends a piece of English and owns the office behind it, and that body: ``ACFTU``, ``the federation's``."""
    for word, body in _BODIES_EN:
        # Shaanxi is the province's government only where that has the office.
        for ending in (" ", "'s ") if body != "省政府" else ():
            if piece.endswith(word + ending):
                return word + ending, body
    return "", None


def _owner_before(piece: str) -> tuple[str, str | None]:
    """What ends a piece of English and says whose an office is, and that body: `` of the provincial federation``."""
    for word, body in _BODIES_EN:
        if piece.endswith(word):
            for link in (" of the ", " of "):
                if piece.endswith(link + word):
                    return link + word, body
    return "", None


def _plain(text: str) -> str:
    """English in lower case, with straight apostrophes."""
    return text.lower().replace("’", "'")


def _implied_english(word: str, post: str) -> str | None:
    return "省委" if word.startswith("party") else IMPLIED_BODY.get(post)


def titles_after(text: str, place: int, end: int) -> list[Title]:
    """The titles that stand right behind a name: 赵刚省长, 赵刚任省长, ``Wang Haipeng, vice governor of Shaanxi``."""
    opening = _APPOSITION.match(text, place) if text[place : place + 1] in _APPOSED else None
    copula = _COPULA.match(text, place) if opening is None else None
    start = opening.end() if opening else copula.end() if copula else place
    found: list[Title] = []
    while title := _one_after_chinese(text, start, end, bracketed=bool(opening or copula or found)):
        found.append(title)
        joint = _AND.match(text, title.end)
        if joint is None or not joint.group().strip():
            break
        start = joint.end()
    if found or opening is None:
        return found
    while (title := _one_after_english(text, start, end)) is not None:
        found.append(title)
        joint = _AND.match(text, title.end)
        if joint is None:
            break
        start = joint.end()
    return found


def _one_after_chinese(text: str, start: int, end: int, *, bracketed: bool) -> Title | None:
    """Directly behind a name only a bare office stands; in brackets its body may lead."""
    cut, body = start, None
    if bracketed:
        word, body = next(((word, body) for word, body in _BODIES_ZH if text.startswith(word, start, end)), ("", None))
        cut += len(word)
    rank = next((rank for rank in RANKS if text.startswith(rank, cut, end)), "")
    cut += len(rank)
    post = next((post for post in _POSTS_ZH if text.startswith(post, cut, end)), None)
    if post is None or text.startswith(("务", "持", "要", "办", "任务"), cut + len(post)):
        return None
    return Title(rank, post, body or IMPLIED_BODY.get(post), start, cut + len(post))


def _one_after_english(text: str, start: int, end: int) -> Title | None:
    lower = _plain(text[start : min(end, start + 140)])
    rank_word, rank = next(((word, rank) for word, rank in _RANKS_EN if lower.startswith(word)), ("", ""))
    rest = lower[len(rank_word) :]
    word, post = next(((word, post) for word, post in _POSTS_EN if rest.startswith(word)), ("", ""))
    if not post or rest[len(word) :][:1].isalpha():
        return None
    stop = len(rank_word) + len(word)
    body = _implied_english(word, post)
    owner = _OF.match(lower, stop)
    if owner:
        clause_end = _CLAUSE_END.search(lower, owner.end())
        clause = lower[owner.end() : clause_end.start() if clause_end else len(lower)]
        body = body or next((body for word, body in _BODIES_EN if word in clause), None)
        stop = owner.end() + len(clause)
    return Title(rank, _post_in(body, post), body, start, start + stop)


def _post_in(body: str | None, post: str) -> str:
    """The Chinese post an English word stands for in a body: the chair of a people's congress is its 主任."""
    return CHAIR_OF.get(body or "", post) if post == "主席" else post


class Titles:
    """The people side of one check."""

    __slots__ = ("pack_years", "people", "scan", "scope")

    def __init__(self, scan: Scan, scope: Scope, people: People, pack_years: frozenset[int]) -> None:
        self.scan = scan
        self.scope = scope
        self.people = people
        self.pack_years = pack_years

    def check(self, start: int, end: int) -> list[Finding]:
        """A finding for each known name with a title in ``text[start:end]``."""
        found = []
        text = self.scan.text
        for name, known in self.people.by_name.items():
            place = text.find(name, start, end)
            while place >= 0:
                found.extend(self._findings(place, name, known))
                place = text.find(name, place + len(name), end)
        return found

    def _findings(self, place: int, name: str, known: Known) -> list[Finding]:
        """The finding on a name with its titles; of a compound title with a wrong part one on each part."""
        number = self.scan.layout.at(place)
        sentence = self.scan.sentence(number)
        start, text = max(sentence.start, place - _WINDOW), self.scan.text
        behind = place + len(name)
        if name.isascii() and (text[place - 1 : place].isalpha() or text[behind : behind + 1].isalpha()):
            return []
        titles = titles_before(text, start, place)
        begin, end = (titles[0].start if titles else place), behind
        if not titles:
            titles = titles_after(text, behind, sentence.end)
            end = titles[-1].end if titles else behind
        if not titles:
            return []
        if self._other_time(number, begin, start) or self._other_place(begin, start, end):
            return [_found(text[begin:end], begin, end, "unverified", known, name)]
        verdicts = [self._verdict(title, known, len(titles) == 1) for title in titles]
        if len(set(verdicts)) == 1:
            return [_found(text[begin:end], begin, end, verdicts[0], known, name)]
        found = []
        for title, verdict in zip(titles, verdicts, strict=True):
            # A wrong office is shown with the name beside it.
            begin = place if verdict == "refuted" and title.start == behind else title.start
            end = behind if verdict == "refuted" and title.end == place else title.end
            found.append(_found(text[begin:end], begin, end, verdict, known, name))
        return found

    def _verdict(self, title: Title, known: Known, alone: bool) -> str:
        for own in known.titles:
            if own.office == title.office and (title.body is None or own.body is None or own.body == title.body):
                return "supported"
        if title.body is None:
            return "unverified"
        if any(own.body == title.body for own in known.titles):
            return "refuted"
        if alone and title.body in self.people.bodies | PROVINCIAL:
            return "refuted"
        others = (one for one in self.people.by_name.values() if one.person.id != known.person.id)
        taken = any(own.office == title.office and own.body == title.body for one in others for own in one.titles)
        return "refuted" if taken and not title.rank and title.post in SOLE else "unverified"

    def _other_time(self, number: int, begin: int, start: int) -> bool:
        before = self.scan.text[start:begin].rstrip().lower()
        if before.removesuffix("陕西省").endswith(OTHER_TIME):
            return True
        years = self.scope.years.told(number, begin)
        return bool(years) and not years & self.pack_years

    def _other_place(self, begin: int, start: int, end: int) -> bool:
        """Whether another province or a city owns the office: 山西省省长, 西安市委书记, governor of Hubei."""
        before, home = self.scan.text[start:begin].removesuffix("省").removesuffix("市"), self.scope.home
        if any(before.endswith(name) for name in PROVINCES if name not in home.names) or _ends_in_city(before):
            return True
        words = {word.lower() for word in WORD.compiled().findall(self.scan.text[begin:end])}
        return not words.isdisjoint(ENGLISH_PLACES - NATIONS_ENGLISH - home.english)


def _ends_in_city(before: str) -> bool:
    bare = before.removesuffix("区").removesuffix("县")
    return any(bare[-length:] in CITIES for length in (2, 3, 4) if len(bare) >= length)


def _found(text: str, start: int, end: int, verdict: str, known: Known, name: str) -> Finding:
    person = known.person
    claimed = Said(text, name=name, title=text.replace(name, "").strip(" ,，()（）"))
    titles = "、".join(person.titles)
    printed = "; ".join(person.titles_en) if name.isascii() else titles
    expected = Said(printed, name=person.name, title=titles)
    match verdict:
        case "refuted":
            return Finding(start, end, text, "title", "refuted", "title", person.id, claimed, expected, ())
        case "supported":
            return Finding(start, end, text, "title", "supported", None, person.id, claimed, expected, ())
    return Finding(start, end, text, "title", "unverified", None, None, claimed, None, ())
