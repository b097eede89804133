"""The places a sentence names, and which of them could own a figure."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from heshi.check.spotting import AnyOf
from heshi.check.tables.english import STOP, WEAK
from heshi.check.tables.places import (
    AFTER_A_CITY,
    AMBIGUOUS,
    BYNAMES,
    CITIES,
    CITIES_ENGLISH,
    CITIES_ENGLISH_OF,
    CITIES_OF,
    COUNTRIES,
    ELSEWHERE,
    ELSEWHERE_ENGLISH,
    ENGLISH_PLACES,
    NATIONS,
    NOT_A_COUNTY,
    NOT_OWNER_BEHIND,
    OF_THE_COUNTY,
    PROVINCES,
    REGIONS,
    RELATIVE,
    RELATIVE_ENGLISH,
    SETTING_BEFORE,
)
from heshi.check.terms import LATIN, WORD, pairs
from heshi.figures.pattern import Pattern
from heshi.model import Pack

_DATELINE_ENGLISH = Pattern(r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([A-Z][\w ]*\))? ?(?:—|–|--|-|:|\.) ")
_WRITTEN_AT = Pattern(r", (?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8},? \d{4})\)?[ \t*_]*(?:\n|$)")
"""A line that ends in a place and a day says where and when a text was written or spoken."""
_DATELINE = Pattern(r"(?:\d{1,2}月\d{1,2}日)?(?:晚间|早间|午间)?(?:消息|快讯|讯|电)")


class Home(NamedTuple):
    """Whose facts these are: the province, in both languages, and the known names that hold other places.

    ``known`` has for each place such names, in lower case, and where in them it stands.
    ``others`` are known bodies of other places, the nation's among them, each by its names in lower case. ``speaks``
    (and ``speaking``, to look for them) are words by which a sentence comes back to the report's own province or
    publisher (全省, 工会). ``signs`` are words of which a text about the home has one, ``texts`` all names of packs.
    """

    names: frozenset[str]
    english: frozenset[str]
    known: Mapping[str, tuple[tuple[str, int], ...]]
    others: tuple[tuple[str, ...], ...]
    speaks: tuple[str, ...] = ()
    speaking: AnyOf = AnyOf(())
    speaks_english: frozenset[str] = frozenset()
    signs: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


class Mention(NamedTuple):
    """A place named in the text. ``setting`` is where something happened, not whose figure it is.

    ``relative`` is 全省: whatever province the document is about. ``wide`` is a province.
    """

    start: int
    name: str
    home: bool
    setting: bool
    english: bool
    relative: bool = False
    wide: bool = True


def _by_start() -> Mapping[str, tuple[str, ...]]:
    """The names of places by their first two characters, the longest first."""
    starts: dict[str, tuple[str, ...]] = {}
    for name in (*PROVINCES, *ELSEWHERE, *CITIES, *REGIONS, *NATIONS, *COUNTRIES, *BYNAMES, *RELATIVE):
        starts[name[:2]] = (*starts.get(name[:2], ()), name)
    return {pair: tuple(sorted(set(names), key=len, reverse=True)) for pair, names in starts.items()}


_STARTS = _by_start()
PAIRS = frozenset(_STARTS)
"""What :func:`mentions` looks for among the pairs of a text's characters."""
_APART = str.maketrans("-,.;:()", "       ")
_OPENING_MARKS = "#*> \t\n"
_OWN = 5
_TAIL = 2
"""The last characters of a publisher's name are what it is called by: 工会 of 陕西省总工会."""
_COUNTY_SIGNS = "县区旗"
_COUNTIES = AnyOf(_COUNTY_SIGNS)


def home_of(packs: Iterable[Pack]) -> Home:
    """The home of the packs: the province their publishers name."""
    packs = tuple(packs)
    names: set[str] = set()
    english: set[str] = set()
    known: dict[str, list[str]] = {}
    others: list[tuple[str, ...]] = []
    for pack in packs:
        said = pack.meta.publisher + pack.meta.title
        names.update(name for name in PROVINCES if name in said)
        said_english = (pack.meta.publisher_en + " " + pack.meta.title_en).lower()
        english.update(word for word in said_english.split() if word in ENGLISH_PLACES)
        for name in pack.names:
            texts = (name.name, name.name_en, *name.aliases)
            for text in texts:
                _note_places(text, known)
            if name.kind == "organisation" and name.name[:2] in _STARTS and name.name[:2] not in said:
                others.append(tuple(text.lower() for text in texts))
        for event in pack.events:
            for text in (event.title, event.title_en, event.place or ""):
                _note_places(text, known)
    names |= {name for name, province in BYNAMES.items() if province in names}
    english |= {name for name, province in BYNAMES.items() if province in english}
    return Home(
        frozenset(names),
        frozenset(english),
        {
            place: tuple(dict.fromkeys((text.lower(), text.find(place)) for text in texts))
            for place, texts in known.items()
        },
        tuple(others),
        *_speaking(packs, names, english),
        _signs(packs, names | english),
        tuple([text for pack in packs for name in pack.names for text in (name.name, name.name_en, *name.aliases)]),
    )


def _signs(packs: Iterable[Pack], names: Iterable[str]) -> tuple[str, ...]:
    """The words by which a text shows that it is about the home: its names, its cities, where its events were."""
    names = tuple(names)
    signs = set(names)
    for cities in (CITIES_OF, CITIES_ENGLISH_OF):
        signs.update(city for name in names if name in cities for city in cities[name].split())
    signs.update(
        place.lower() for pack in packs for event in pack.events for place in (event.place, event.place_en) if place
    )
    return tuple(sorted(signs))


def own_names(home: Home) -> AnyOf:
    """The names that only something of the home has: those with one of its signs in them."""
    texts = {text.lower() for text in home.texts if len(text) >= _OWN}
    return AnyOf(sorted(text for text in texts if any(sign in text for sign in home.signs)))


def _speaking(
    packs: Iterable[Pack], names: set[str], english: set[str]
) -> tuple[tuple[str, ...], AnyOf, frozenset[str]]:
    """The words of a report's province and publisher: 陕西, 全省, 工会; shaanxi, unions."""
    chinese, spoken = names | RELATIVE, set(english)
    for pack in packs:
        publisher = pack.meta.publisher
        if len(publisher) > _TAIL:
            chinese = chinese | {publisher[-_TAIL:]}
        for word in (pack.meta.publisher_en or "").lower().split():
            if word not in STOP and word not in WEAK:
                spoken |= {word.rstrip("s"), word.rstrip("s") + "s"}
        aliases = [alias for name in pack.names if name.name == publisher for alias in name.aliases]
        spoken |= {alias.lower() for alias in aliases if alias.isascii() and " " not in alias}
    speaks = tuple(sorted(chinese))
    return speaks, AnyOf(speaks), frozenset(spoken | {name + "'s" for name in english})


def _note_places(text: str, known: dict[str, list[str]]) -> None:
    if not text.isascii():
        for place in [place for place, pair in enumerate(pairs(text)) if pair in _STARTS]:
            for name in _STARTS[text[place : place + 2]]:
                if text.startswith(name, place) and len(text) > len(name) + 1:
                    known.setdefault(name, []).append(text)
    if " " in text:
        lower = text.lower()
        for word in ENGLISH_PLACES.intersection(lower.translate(_APART).split()):
            known.setdefault(word, []).append(lower)


def mentions(text: str, start: int, end: int, home: Home, marked: Sequence[tuple[int, str]]) -> tuple[Mention, ...]:
    """The places named in ``text[start:end]``, in order; ``marked`` has where those of :data:`PAIRS` stand in it."""
    found: list[Mention] = []
    piece = text[start:end]
    behind = start
    for place in [place for place, pair in marked if pair in _STARTS]:
        if place < behind:
            continue
        name = _longest(text, place)
        if name is not None:
            if name in ELSEWHERE and text[place + len(name) : place + len(name) + 2] in _STARTS:
                # 邻省陕西: it is named after all.
                continue
            relative = name in RELATIVE
            known = _inside_known(text, place, name, home) and not _opens_as_another(text, start, place, name, home)
            # 山东省总工会 is no 省总工会 of the document's own province.
            if not known and not (relative and place == behind > start):
                setting = _is_setting(text, place, name)
                wide = name in PROVINCES or name in ELSEWHERE
                found.append(Mention(place, name, name in home.names, setting, False, relative, wide))
            behind = place + len(name)
    if _COUNTIES.stand_in(piece):
        found.extend(_counties(text, start, end, home))
        found.sort(key=_start)
    if LATIN.search(piece):
        for word in WORD.compiled().finditer(text, start, end):
            name = word[0].lower().replace("’", "'").removesuffix("'s")
            if name in ENGLISH_PLACES and not _inside_known(text, word.start(), name, home):
                setting, wide = _is_english_setting(text, word.start(), word.end()), name not in CITIES_ENGLISH
                found.append(Mention(word.start(), name, name in home.english, setting, True, False, wide))
        lower = piece.lower()
        found.extend(
            Mention(start + place, name, False, False, True)
            for name in ELSEWHERE_ENGLISH
            if (place := lower.find(name)) >= 0
        )
        found.extend(
            Mention(start + place, name, False, False, False, True, False)
            for name in RELATIVE_ENGLISH
            if (place := lower.find(name)) >= 0
        )
        found.sort(key=_start)
    return tuple(found)


def _counties(text: str, start: int, end: int, home: Home) -> list[Mention]:
    """Counties and districts by what stands around them: 碑林区职工."""
    found = []
    for sign in _COUNTY_SIGNS:
        place = text.find(sign, start + 2, end)
        while place >= 0:
            name = text[place - 2 : place + 1]
            # 西安市雁塔区 needs nothing behind it to be one.
            if (
                (text.startswith(OF_THE_COUNTY, place + 1) or text.startswith("市", place - 3))
                and NOT_A_COUNTY.isdisjoint(name[:2])
                and all("\u3400" <= letter <= "\u9fff" for letter in name)
                and not _inside_known(text, place - 2, name, home)
            ):
                found.append(Mention(place - 2, name, False, False, False, False, False))
            place = text.find(sign, place + 1, end)
    return found


def _start(mention: Mention) -> int:
    return mention.start


def _longest(text: str, place: int) -> str | None:
    for name in _STARTS[text[place : place + 2]]:
        if text.startswith(name, place) and (
            name not in AMBIGUOUS or text.startswith(AFTER_A_CITY, place + len(name)) or _opens(text, place)
        ):
            return name
    return None


def _opens(text: str, place: int) -> bool:
    """Whether a place begins a clause, as a subject does."""
    return not place or text[place - 1] in "，,；;。！？：:\n 　"


def _inside_known(text: str, place: int, name: str, home: Home) -> bool:
    """Whether a place is part of a name the packs know: 西安顺丰, 全国总工会."""
    for known, offset in home.known.get(name, ()):
        start = place - offset
        if start >= 0 and (
            text.startswith(known, start) or (known.islower() and text[start : start + len(known)].lower() == known)
        ):
            return True
    return False


def _opens_as_another(text: str, start: int, place: int, name: str, home: Home) -> bool:
    """Whether a sentence begins with a known body like the publisher, but of a city: what it tells is that body's."""
    if name not in CITIES or text[start:place].strip(_OPENING_MARKS):
        return False
    return any(text.startswith(names[0], place) and names[0].endswith(home.speaks) for names in home.others)


def _is_setting(text: str, place: int, name: str) -> bool:
    before = text[max(0, place - 2) : place]
    behind = text[place + len(name) : place + len(name) + 3]
    if name in NATIONS and behind.startswith(NOT_OWNER_BEHIND):
        return True
    if _DATELINE.match(text, place + len(name)) is not None:
        return True
    return before.endswith(SETTING_BEFORE) or behind.startswith(("召开", "举行", "开幕", "举办"))


def _is_english_setting(text: str, place: int, end: int) -> bool:
    if _WRITTEN_AT.match(text, end) is not None:
        return True
    opens = text[max(0, place - 1) : place] in ("", "\n") or text.endswith("— ", 0, place)
    if (opens or text[place:end].isupper()) and _DATELINE_ENGLISH.match(text, end) is not None:
        return True
    before = text[max(0, place - 18) : place].lower()
    return any(verb in before for verb in ("held in ", "took place in ", "opened in ", "convened in "))


def hosts(text: str, mention: Mention) -> bool:
    """Whether an English place is said to have been the host of something, which is not its own then."""
    return text.startswith((" hosted", " was host", " hosts", " saw", " welcomed"), mention.start + len(mention.name))
