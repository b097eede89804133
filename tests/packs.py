"""Packs to break: a small valid one, built afresh for each test."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeAlias

Document: TypeAlias = dict[str, Any]
Tables: TypeAlias = dict[str, dict[str, Document]]


def meta(name: str = "small") -> Document:
    return {
        "name": name,
        "title": "小报告",
        "title_en": "A small report",
        "publisher": "某会",
        "publisher_en": "A federation",
        "year": 2023,
        "language": "zh",
        "sha256": "0" * 64,
        "schema": 1,
    }


def highlight(id: str = "h01", number: int = 1) -> Document:
    return {
        "id": id,
        "number": number,
        "title": "亮点",
        "title_en": "A highlight",
        "summary": "摘要",
        "summary_en": "A summary",
        "keywords": ["词"],
    }


def stat(id: str = "s.one", **fields: Any) -> Document:
    return {
        "id": id,
        "highlight": 1,
        "metric": "苹果产量",
        "metric_en": "Apples picked",
        "value": 500,
        "unit": "个",
        "unit_en": "apples",
        "text": "500余个",
        "qualifier": "at_least",
        "low": 500,
        "high": None,
        "kind": "count",
        "as_of": None,
        "period": "2023",
        "panel": False,
        "aliases": [],
        "note": None,
        "locators": [{"section": "h01", "start": 0, "end": 5}],
        **fields,
    }


def event(id: str = "ev.one", **fields: Any) -> Document:
    return {
        "id": id,
        "date": "2023-07-25",
        "end_date": None,
        "title": "开园",
        "title_en": "The orchard opens",
        "place": "果园",
        "place_en": "the orchard",
        "people": ["p.li"],
        "highlight": 1,
        "note": None,
        "locators": [],
        **fields,
    }


def person(id: str = "p.li") -> Document:
    return {"id": id, "name": "李某", "name_en": "Li Mou", "titles": ["园长"], "titles_en": ["head"], "locators": []}


def name(id: str = "n.cup", **fields: Any) -> Document:
    return {
        "id": id,
        "kind": "contest",
        "name": "采摘杯",
        "name_en": "Picking Cup",
        "edition": 19,
        "aliases": ["第十九次采摘"],
        "locators": [],
        **fields,
    }


def tables(pack: str = "small") -> Tables:
    """A pack with one record of each kind and without keys."""
    return {
        "meta": {"1": meta(pack)},
        "highlights": {"1": highlight()},
        "stats": {"1": stat()},
        "events": {"1": event()},
        "people": {"1": person()},
        "names": {"1": name()},
    }


def write(folder: Path, content: Any = None, file: str = "small.json") -> Path:
    """``content`` as a JSON file, the small pack unless given."""
    path = folder / file
    path.write_text(json.dumps(tables() if content is None else content, ensure_ascii=False), encoding="utf-8")
    return path
