"""Every figure of the built-in fact base is read from its text with the value, unit and qualifier of its record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from heshi.figures import read

PACK = Path(__file__).resolve().parents[2] / "data" / "shaanxi-2023.json"


def table(name: str) -> list[dict[str, Any]]:
    """The records of one table of the pack."""
    return list(json.loads(PACK.read_text(encoding="utf-8"))[name].values())


@pytest.mark.parametrize("stat", table("stats"), ids=lambda stat: str(stat["id"]))
def test_a_statistic_is_read_from_its_text(stat: dict[str, Any]) -> None:
    (figure,) = read(f"共{stat['text']}参加")
    assert (figure.value, figure.unit, figure.hedge) == (stat["value"], stat["unit"], stat["qualifier"])
    assert (figure.low, figure.high) == (stat["low"], stat["high"])


@pytest.mark.parametrize("event", table("events"), ids=lambda event: str(event["id"]))
def test_a_dated_event_is_read_from_its_date_in_chinese(event: dict[str, Any]) -> None:
    year, month, day = (int(part) for part in event["date"].split("-"))
    text = f"{year}年{month}月{day}日"
    if event["end_date"]:
        text += f"至{int(event['end_date'].split('-')[2])}日"
    (figure,) = read(text + "，会议召开")
    assert (figure.low, figure.high) == (event["date"], event["end_date"] or event["date"])
