"""Packs from disk to the model: through TinyDB, validated, with their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from tinydb import TinyDB

from heshi.errors import UnreadablePack, joined
from heshi.facts.decode import decode
from heshi.facts.keys import Keys, derive, facts_of
from heshi.facts.places import BUILTIN, pack_path
from heshi.facts.storage import PackStorage
from heshi.model import Event, Fact, Highlight, Meta, Name, Pack, Person, Stat

Record = TypeVar("Record", Highlight, Stat, Event, Person, Name)
TABLES = ("meta", "highlights", "stats", "events", "people", "names", "keys")


@dataclass(frozen=True, slots=True)
class FactBase:
    """The packs in view. With several, every id is written ``PACK:ID`` and facts stand pack by pack."""

    packs: tuple[Pack, ...]
    keys: Mapping[str, Keys]

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        return tuple(fact for pack in self.packs for fact in pack.highlights)

    @property
    def stats(self) -> tuple[Stat, ...]:
        return tuple(fact for pack in self.packs for fact in pack.stats)

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(fact for pack in self.packs for fact in pack.events)

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple(fact for pack in self.packs for fact in pack.people)

    @property
    def names(self) -> tuple[Name, ...]:
        return tuple(fact for pack in self.packs for fact in pack.names)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(fact for pack in self.packs for fact in facts_of(pack))


def load(names: Sequence[str] = ()) -> FactBase:
    """The packs named, or the built-in one.

    Raises :class:`UnreadablePack` when a pack cannot be used.
    """
    wanted = tuple(dict.fromkeys(names)) or (BUILTIN,)
    loaded = [load_pack(pack_path(name)) for name in wanted]
    if len(loaded) == 1:
        pack, keys = loaded[0]
        return FactBase((pack,), keys)
    prefixes = _prefixes([pack for pack, _ in loaded], wanted)
    packs, all_keys = [], {}
    for prefix, (pack, keys) in zip(prefixes, loaded, strict=True):
        packs.append(_qualified(pack, prefix))
        all_keys.update({f"{prefix}:{id}": key for id, key in keys.items()})
    return FactBase(tuple(packs), all_keys)


def load_pack(path: Path) -> tuple[Pack, Mapping[str, Keys]]:
    """One pack and its keys. Raises :class:`UnreadablePack`."""
    with TinyDB(path, storage=PackStorage) as database:
        names = database.tables()
        for name in names:
            if name not in TABLES:
                raise UnreadablePack(str(path), "table", name, valid=joined(TABLES))
        tables = {name: database.table(name).all() for name in TABLES if name in names}
    pack = _pack(path, tables)
    return pack, _keys(path, pack, tables.get("keys", ()))


def _pack(path: Path, tables: Mapping[str, Sequence[Any]]) -> Pack:
    shown = str(path)
    metas = tables.get("meta", ())
    if len(metas) != 1:
        raise UnreadablePack(shown, "no-meta")
    seen: set[str] = set()

    def table(kind: type[Record], name: str) -> tuple[Record, ...]:
        records = tuple(decode(kind, document, shown, f"{name}/{document.doc_id}") for document in tables.get(name, ()))
        for record in records:
            if record.id in seen:
                raise UnreadablePack(shown, "duplicate-id", record.id)
            seen.add(record.id)
        return records

    return Pack(
        meta=decode(Meta, metas[0], shown, "meta"),
        highlights=table(Highlight, "highlights"),
        stats=table(Stat, "stats"),
        events=table(Event, "events"),
        people=table(Person, "people"),
        names=table(Name, "names"),
    )


def _keys(path: Path, pack: Pack, documents: Sequence[Any]) -> Mapping[str, Keys]:
    keys = {}
    for document in documents:
        values = [document.get(field) for field in Keys._fields]
        if not all(isinstance(value, str) for value in values):
            place = f"keys/{document.doc_id}"
            raise UnreadablePack(str(path), "missing-field", place, field=joined(Keys._fields))
        keys[values[0]] = Keys(*values)
    bare = [fact for fact in facts_of(pack) if fact.id not in keys]
    if bare:
        keys.update({key.id: key for key in derive(bare)})
    return keys


def _prefixes(packs: Sequence[Pack], wanted: Sequence[str]) -> list[str]:
    """The packs' own names, or the words they were asked by where two packs have the same name."""
    names = [pack.meta.name for pack in packs]
    return names if len(set(names)) == len(names) else list(wanted)


def _qualified(pack: Pack, prefix: str) -> Pack:
    def all_of(records: tuple[Record, ...]) -> tuple[Record, ...]:
        return tuple(replace(record, id=f"{prefix}:{record.id}") for record in records)

    events = tuple(
        replace(event, people=tuple(f"{prefix}:{person}" for person in event.people)) for event in all_of(pack.events)
    )
    return replace(
        pack,
        highlights=all_of(pack.highlights),
        stats=all_of(pack.stats),
        events=events,
        people=all_of(pack.people),
        names=all_of(pack.names),
    )
