"""Whole records for other programs: JSON and JSON lines."""

from __future__ import annotations

import json

from heshi.render.listing import Listing, Value


def json_(value: Value) -> str:
    """One JSON document, indented, Chinese as it is."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def json_listing(listing: Listing) -> str:
    """A JSON array of records, always: ``[]`` when there are none."""
    return json_(listing.records())


def jsonl(listing: Listing) -> str:
    """One JSON object a line."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in listing.records())
