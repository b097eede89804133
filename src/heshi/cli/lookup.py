"""What every look-up does first and last: open the packs, and say so when nothing was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from heshi.cli.emit import Painter, tell
from heshi.cli.session import Invocation
from heshi.facts.load import FactBase, load
from heshi.model import Event, Fact, Highlight, Name, Person, Stat
from heshi.query.search import search
from heshi.render.listing import Listing

if TYPE_CHECKING:
    from heshi.render.layout import Line
    from heshi.render.screen import Screen

Found = TypeVar("Found", Highlight, Stat, Event, Person, Name, Fact)


def open_base(call: Invocation) -> FactBase:
    """The packs of ``--pack``, or the built-in one. Raises :class:`UnreadablePack`."""
    return load(call.choices.packs)


def people_names(call: Invocation, base: FactBase) -> Mapping[str, str]:
    """Person ids to names in the language of the call."""
    english = call.session.lang == "en"
    return {person.id: person.name_en if english else person.name for person in base.people}


def plain_painter(call: Invocation, base: FactBase) -> Painter:
    """One table, laid out only when a person is going to see it."""

    def paint(listed: Listing, screen: Screen) -> list[Line]:
        from heshi.render.shown import plain_table

        return plain_table(listed, screen, call.session.lang, people_names(call, base))

    return paint


def find(base: FactBase, facts: Sequence[Found], words: Sequence[str]) -> list[Found]:
    """The facts that match all words, best first; without words all of them, in order."""
    if not words:
        return list(facts)
    with_people = any(isinstance(fact, Event) for fact in facts)
    people = {person.id: f"{person.name} {person.name_en}" for person in base.people} if with_people else {}
    return search(facts, words, base.keys(facts), people)


def bar_painter(call: Invocation, base: FactBase) -> Painter:
    """A painter of tables with bars beside the values that compare."""

    def paint(rows: Listing, screen: Screen) -> list[Line]:
        from heshi.render.bars import bar_table

        return bar_table(rows, screen, call.session.lang, people_names(call, base))

    return paint


def say_nothing_found(
    call: Invocation, base: FactBase, facts: Sequence[Fact], words: Sequence[str], options: Sequence[str], view: str
) -> None:
    """Tell what could be done instead, the likeliest help first.

    ``facts`` are those that were searched before ``options`` narrowed them down.
    """
    from heshi.messages.notices import TEXTS
    from heshi.query.suggest import suggestions

    lang = call.session.lang
    said = [TEXTS["nothing-words"].say(lang, words=" ".join(words)) if words else TEXTS["nothing"].say(lang)]
    without = len(find(base, facts, words)) if options else 0
    alone = [(word, len(find(base, facts, [word]))) for word in words] if len(words) > 1 else []
    helpful = [pair for pair in alone if pair[1]]
    meant = suggestions(words, base.facts) if words else ()
    if without:
        said.append(TEXTS["without-filters"].say(lang, options=" ".join(options), count=without))
    elif helpful:
        counts = ("，" if lang == "zh" else ", ").join(
            TEXTS["alone"].say(lang, word=word, count=count) for word, count in helpful[:3]
        )
        said.append(TEXTS["each-alone"].say(lang, counts=counts))
    elif meant:
        said.append(TEXTS["did-you-mean"].say(lang, names=", ".join(meant)))
    else:
        said.append(TEXTS["see-all"].say(lang, view=view))
    tell(call, (" " if lang == "en" else "").join(said))
