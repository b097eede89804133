"""Search keys: what is derived from a record so that pinyin, initials and traditional characters find it.

They stand in the table ``keys`` of a pack, written with it; a record without one is keyed when it is read.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from heshi.facts.wording import fold
from heshi.model import Event, Fact, Highlight, Name, Pack, Person, Stat


class Keys(NamedTuple):
    """The derived keys of one record.

    ``pinyin`` holds syllables parted by spaces, runs of Han characters by commas ("san qin gong jiang, lei ji");
    ``traditional`` the names in traditional characters, ``arabic`` with their numerals in Arabic digits, both folded.
    """

    id: str
    pinyin: str
    traditional: str
    arabic: str


def names_of(fact: Fact) -> tuple[str, ...]:
    """The Chinese wordings a record is known by, the chief one first."""
    match fact:
        case Highlight():
            return (fact.title, *fact.keywords)
        case Stat():
            return (fact.metric, *fact.aliases, fact.text)
        case Event():
            return (fact.title, *((fact.place,) if fact.place else ()))
        case Person():
            return (fact.name, *fact.titles)
        case Name():
            return (fact.name, *fact.aliases)


def derive(facts: Iterable[Fact]) -> Iterator[Keys]:
    """The keys of each fact. Loads the pinyin and conversion tables, so it costs a third of a second."""
    import re

    from opencc import OpenCC
    from pypinyin import lazy_pinyin

    from heshi.facts.arabic import arabic

    traditional = OpenCC("s2t")
    han = re.compile(r"[\u3400-\u9fff\uf900-\ufaff〇]+")
    for fact in facts:
        # Half a surrogate pair, which JSON can write, would stop the conversion.
        text = "\n".join(names_of(fact)).encode("utf-8", "replace").decode("utf-8")
        runs = han.findall(text)
        pinyin = ", ".join(" ".join(lazy_pinyin(run)) for run in dict.fromkeys(runs))
        yield Keys(fact.id, pinyin, fold(traditional.convert(text)), fold(arabic(text)))


def facts_of(pack: Pack) -> tuple[Fact, ...]:
    """Every fact of a pack, in the order of its tables."""
    return (*pack.highlights, *pack.stats, *pack.events, *pack.people, *pack.names)


def keys_table(pack: Pack) -> dict[str, dict[str, Any]]:
    """The ``keys`` table of a pack as TinyDB documents."""
    return {str(number): key._asdict() for number, key in enumerate(derive(facts_of(pack)), 1)}
