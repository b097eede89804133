"""Calendars: what another reader makes of them, and the rules of RFC 5545 that programs insist on."""

from __future__ import annotations

from datetime import date

import ics as reader  # type: ignore[import-untyped]
import pytest

from heshi.facts.load import load
from tests.support import NASTY, heshi

EVENTS = heshi("timeline", "-f", "ics")


def _events(data: bytes) -> dict[str, reader.Event]:
    calendar = reader.Calendar(data.decode("utf-8"))
    return {event.uid: event for event in calendar.events}


def test_another_reader_finds_every_event_with_its_days() -> None:
    found = _events(EVENTS.stdout)
    for event in load().events:
        read = found.pop(f"{event.id}@shaanxi-2023.heshi")
        assert read.all_day
        assert read.name == event.title
        assert read.location == event.place
        assert read.begin.date() == date.fromisoformat(event.date)
    assert not found


def test_the_end_is_the_day_after_the_last() -> None:
    text = EVENTS.out
    span = text[text.index("UID:ev.congress-15@") :].partition("END:VEVENT")[0]
    assert "DTSTART;VALUE=DATE:20230829\r\nDTEND;VALUE=DATE:20230901\r\n" in span
    day = text[text.index("UID:ev.nanniwan-opening@") :].partition("END:VEVENT")[0]
    assert "DTSTART;VALUE=DATE:20230725\r\nDTEND;VALUE=DATE:20230726\r\n" in day


def test_the_same_events_give_the_same_bytes() -> None:
    assert heshi("timeline", "-f", "ics").stdout == EVENTS.stdout
    assert "DTSTAMP:20230725T000000Z" in EVENTS.out


@pytest.mark.parametrize("data", [EVENTS.stdout, heshi("timeline", "-f", "ics", "-p", str(NASTY)).stdout])
def test_lines_end_in_crlf_and_are_75_bytes_at_most(data: bytes) -> None:
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert not [line for line in lines if b"\n" in line or b"\r" in line]
    assert max(map(len, lines)) <= 75
    # No character is cut in two by a fold.
    for line in lines:
        line.decode("utf-8")


def test_people_stand_in_the_description() -> None:
    assert "人物：吴铁成、徐立平" in (
        _events(EVENTS.stdout)["ev.nanniwan-opening@shaanxi-2023.heshi"].description or ""
    )


def test_texts_of_a_pack_are_only_texts() -> None:
    data = heshi("timeline", "-f", "ics", "-p", str(NASTY)).stdout
    event = _events(data)["e.markup@nasty.heshi"]
    assert event.name == "[red]跨月[/red]"
    assert b"\x1b" not in data


def test_two_packs_keep_their_ids_apart() -> None:
    data = heshi("timeline", "-f", "ics", "-p", str(NASTY), "-p", "shaanxi-2023").stdout
    assert {"e.markup@nasty.heshi", "ev.congress-15@shaanxi-2023.heshi"} <= _events(data).keys()


def test_events_of_a_table_are_a_calendar_too() -> None:
    assert heshi("table", "events", "-f", "ics").stdout == EVENTS.stdout


def test_nothing_found_is_no_calendar() -> None:
    assert heshi("timeline", "--from", "2030", "-f", "ics", "-q") == (b"", b"", 1)


def test_a_listing_without_events_says_so() -> None:
    result = heshi("table", "people", "-f", "ics")
    assert (result.stdout, result.code) == (b"", 2)
    assert "ics" in result.err
