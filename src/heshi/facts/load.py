"""Packs from disk to the model: through TinyDB, validated, with their keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os.path import realpath
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


class PackFile:
    """A pack on disk. Its tables are decoded when they are asked for, each once.

    Raises :class:`UnreadablePack`, also from its properties.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.prefix = ""
        """What every id is led by when several packs are in view: ``PACK:``."""
        self._decoded: dict[str, Any] = {}
        with TinyDB(path, storage=PackStorage) as database:
            names = database.tables()
            for name in names:
                if name not in TABLES:
                    raise UnreadablePack(str(path), "table", name, valid=joined(TABLES))
            self._tables: dict[str, Sequence[Any]] = {name: database.table(name) for name in TABLES if name in names}

    def qualify(self, prefix: str) -> None:
        """Lead every id by ``prefix`` from now on."""
        self.prefix = prefix
        self._decoded = {}

    @property
    def meta(self) -> Meta:
        """What the pack says of itself."""
        documents = list(self._tables.get("meta", ()))
        if len(documents) != 1:
            raise UnreadablePack(str(self.path), "no-meta")
        return decode(Meta, documents[0], str(self.path), "meta")

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        return self._table(Highlight, "highlights")

    @property
    def stats(self) -> tuple[Stat, ...]:
        return self._table(Stat, "stats")

    @property
    def events(self) -> tuple[Event, ...]:
        events = self._table(Event, "events")
        if not self.prefix:
            return events
        return tuple(event._replace(people=tuple(map(self._qualified, event.people))) for event in events)

    @property
    def people(self) -> tuple[Person, ...]:
        return self._table(Person, "people")

    @property
    def names(self) -> tuple[Name, ...]:
        return self._table(Name, "names")

    def pack(self) -> Pack:
        """Every table, with ids that are unique in the whole pack."""
        if "pack" not in self._decoded:
            pack = Pack(self.meta, self.highlights, self.stats, self.events, self.people, self.names)
            self._unique(fact.id for fact in facts_of(pack))
            self._decoded["pack"] = pack
        whole: Pack = self._decoded["pack"]
        return whole

    def keys(self, facts: Sequence[Fact]) -> Mapping[str, Keys]:
        """The search keys of the facts given; those that have none in the pack are keyed now."""
        keys = {}
        for document in self._tables.get("keys", ()):
            values = [document.get(field) for field in Keys._fields]
            if not all(isinstance(value, str) for value in values):
                place = f"keys/{document.doc_id}"
                raise UnreadablePack(str(self.path), "keys", place)
            keys[self._qualified(values[0])] = Keys(*values)
        bare = [fact for fact in facts if fact.id not in keys and fact.id.startswith(self.prefix)]
        if bare:
            keys.update({key.id: key for key in derive(bare)})
        return keys

    def _table(self, kind: type[Record], name: str) -> tuple[Record, ...]:
        if name not in self._decoded:
            shown = str(self.path)
            records = tuple(
                decode(
                    kind, {**document, "id": self._qualified(document.get("id"))}, shown, f"{name}/{document.doc_id}"
                )
                if self.prefix
                else decode(kind, document, shown, f"{name}/{document.doc_id}")
                for document in self._tables.get(name, ())
            )
            self._unique(record.id for record in records)
            self._decoded[name] = records
        decoded: tuple[Record, ...] = self._decoded[name]
        return decoded

    def _qualified(self, id: Any) -> Any:
        return f"{self.prefix}{id}" if self.prefix and isinstance(id, str) else id

    def _unique(self, ids: Any) -> None:
        seen: set[str] = set()
        for id in ids:
            if id in seen:
                raise UnreadablePack(str(self.path), "duplicate-id", id)
            seen.add(id)


class FactBase:
    """The packs in view. With several, every id is written ``PACK:ID`` and facts stand pack by pack."""

    def __init__(self, files: Sequence[PackFile]) -> None:
        self.files = tuple(files)

    @property
    def packs(self) -> tuple[Pack, ...]:
        return tuple(file.pack() for file in self.files)

    @property
    def metas(self) -> tuple[Meta, ...]:
        return tuple(file.meta for file in self.files)

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        return tuple(fact for file in self.files for fact in file.highlights)

    @property
    def stats(self) -> tuple[Stat, ...]:
        return tuple(fact for file in self.files for fact in file.stats)

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(fact for file in self.files for fact in file.events)

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple(fact for file in self.files for fact in file.people)

    @property
    def names(self) -> tuple[Name, ...]:
        return tuple(fact for file in self.files for fact in file.names)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(fact for pack in self.packs for fact in facts_of(pack))

    def keys(self, facts: Sequence[Fact]) -> Mapping[str, Keys]:
        """The search keys of the facts given."""
        return {id: key for file in self.files for id, key in file.keys(facts).items()}


def load(names: Sequence[str] = ()) -> FactBase:
    """The packs named, or the built-in one, which the project's own tests have checked whole.

    Raises :class:`UnreadablePack` when a pack cannot be used.
    """
    wanted = _distinct(names) or (BUILTIN,)
    files = [PackFile(pack_path(name)) for name in wanted]
    for name, file in zip(wanted, files, strict=True):
        if name != BUILTIN:
            file.pack()
    if len(files) == 1:
        return FactBase(files)
    own = [file.meta.name for file in files]
    prefixes = own if len(set(own)) == len(own) else wanted
    for prefix, file in zip(prefixes, files, strict=True):
        # The same file again, not a second reading of it: it may be a pipe.
        file.qualify(f"{prefix}:")
    return FactBase(files)


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """The names without those that mean a file named before."""
    if len(names) < 2:
        return tuple(names)
    files: dict[str, str] = {}
    for name in names:
        files.setdefault(realpath(pack_path(name)), name)
    return tuple(files.values())


def load_pack(path: Path) -> Pack:
    """One pack, checked whole. Raises :class:`UnreadablePack`."""
    return PackFile(path).pack()
