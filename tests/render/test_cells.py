"""Every fact survives a round trip through every machine format made for it."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.errors import BadTemplate
from heshi.facts.load import load, load_pack
from heshi.model import Event, Fact, Highlight, Locator, Name, NameKind, Person, Qualifier, Stat, StatKind
from heshi.render.cells import csv_, template, tsv
from heshi.render.listing import Listing, Row, cell
from heshi.render.records import KINDS, listing, record_of, row_of
from heshi.render.records_json import json_, json_listing, jsonl
from tests.support import NASTY

TRAPS = st.sampled_from(
    [*"\t\n\r\\\"',;{}[]:#= 　\x00\x1b\x7f\x85\u2028\u202e三秦①㎡“”\ufeff", "\\t", "\\n", "\r\n", "; ", "\\x1b", '""']
)
# Half of a surrogate pair is no text: the gate writes it as its escape.
text = st.lists(st.one_of(TRAPS, st.characters(exclude_categories=["Cs"])), max_size=12).map("".join)
texts = st.lists(text, max_size=3).map(tuple)
number = st.one_of(st.integers(-(10**20), 10**20), st.floats(allow_nan=False, allow_infinity=False))
locators = st.lists(st.builds(Locator, text, st.integers(0), st.integers(0)), max_size=2).map(tuple)
FACTS: dict[str, st.SearchStrategy[Fact]] = {
    "highlight": st.builds(Highlight, text, st.integers(), text, text, text, text, texts),
    "stat": st.builds(
        Stat, text, st.integers(), text, text, number, text, text, text, st.sampled_from(get_args(Qualifier)),
        st.none() | number, st.none() | number, st.sampled_from(get_args(StatKind)), st.none() | text, st.none() | text,
        st.booleans(), texts, st.none() | text, locators,
    ),
    "event": st.builds(
        Event, text, text, st.none() | text, text, text, st.none() | text, st.none() | text, texts, st.integers(),
        st.none() | text, locators,
    ),
    "person": st.builds(Person, text, text, text, texts, texts, locators),
    "name": st.builds(
        Name, text, st.sampled_from(get_args(NameKind)), text, text, st.none() | st.integers(), texts, locators
    ),
}  # fmt: skip
facts = st.sampled_from(sorted(FACTS)).flatmap(lambda kind: st.lists(FACTS[kind], min_size=1, max_size=3))
ALL = [*load().facts, *load_pack(NASTY).highlights, *load_pack(NASTY).stats, *load_pack(NASTY).events]
ALL += [*load_pack(NASTY).people, *load_pack(NASTY).names]
UNESCAPED = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}


def whole(*records: Fact) -> Listing:
    """The facts with all their columns."""
    return listing(record_of(records[0]), records).choose(["all"])


def unescaped(value: str) -> str:
    """A TSV cell as it was, by the rule of ``heshi help formats``."""
    return re.sub(
        r"\\(?:x([0-9a-f]{2})|(.))", lambda found: chr(int(found[1], 16)) if found[1] else UNESCAPED[found[2]], value
    )


def cells(rows: Listing) -> list[list[str]]:
    """Header and cells as they should come back."""
    return [list(rows.columns), *([cell(row[column]) for column in rows.columns] for row in rows.rows)]


def from_csv(rows: Listing) -> list[list[str]]:
    return list(csv.reader(io.StringIO(csv_(rows, True), newline=""), strict=True))


def from_tsv(rows: Listing) -> list[list[str]]:
    lines = tsv(rows, True).split("\n")
    assert lines.pop() == ""
    return [[unescaped(value) for value in line.split("\t")] for line in lines]


@given(facts)
def test_facts_survive_json(records: list[Fact]) -> None:
    assert json.loads(json_listing(whole(*records))) == [row_of(fact) for fact in records]


@given(facts)
def test_facts_survive_json_lines(records: list[Fact]) -> None:
    lines = jsonl(whole(*records)).split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == [row_of(fact) for fact in records]


@given(facts)
def test_facts_survive_csv(records: list[Fact]) -> None:
    assert from_csv(whole(*records)) == cells(whole(*records))


@given(facts)
def test_facts_survive_tsv(records: list[Fact]) -> None:
    assert from_tsv(whole(*records)) == cells(whole(*records))


@given(facts)
def test_facts_survive_a_template(records: list[Fact]) -> None:
    rows = whole(*records)
    for column in rows.columns:
        values = [cell(row[column]) for row in rows.rows]
        assert template(rows, f"{{{column}}}") == "".join(f"{value}\n" for value in values)


@pytest.mark.parametrize("fact", ALL, ids=lambda fact: str(fact.id))
def test_every_fact_on_disk_survives_every_machine_format(fact: Fact) -> None:
    rows = whole(fact)
    assert json.loads(json_listing(rows)) == [row_of(fact)]
    assert json.loads(jsonl(rows)) == row_of(fact)
    assert from_csv(rows) == from_tsv(rows) == cells(rows)
    assert template(rows, "\\t".join(f"{{{name}}}" for name in rows.fields)) == "\t".join(cells(rows)[1]) + "\n"


@given(facts)
def test_a_row_can_be_rebuilt_from_its_json(records: list[Fact]) -> None:
    def rebuilt(value: Any) -> Any:
        if isinstance(value, list):
            return tuple(Locator(**item) if isinstance(item, dict) else item for item in value)
        return value

    for fact in records:
        loaded = json.loads(json_(row_of(fact)))
        assert type(fact)(**{field: rebuilt(value) for field, value in loaded.items()}) == fact


@given(facts)
def test_line_ends_are_those_of_the_format_alone(records: list[Fact]) -> None:
    rows = whole(*records)
    carriage_returns = sum(cell(row[column]).count("\r") for row in rows.rows for column in rows.columns)
    assert csv_(rows, True).count("\r") == carriage_returns
    assert "\r" not in tsv(rows, True) + json_listing(rows) + jsonl(rows)


@given(facts)
def test_a_tsv_row_is_one_line_for_every_reader(records: list[Fact]) -> None:
    rows = whole(*records)
    table = tsv(rows, False)
    # C0 and C1 controls are escaped; U+2028 and U+2029 are characters like any other to whoever reads by \n.
    assert table.count("\n") == len(records)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", table)


def one(value: Any) -> Listing:
    row: Row = {"a": value, "b": "end"}
    return Listing(("a", "b"), ("a", "b"), ("a", "b"), (row,))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        ("", ""),
        ([], ""),
        (True, "true"),
        (False, "false"),
        (170_000_000, "170000000"),
        (0.5, "0.5"),
        (1e22, "1e+22"),
        (["一", "二"], "一; 二"),
        ({"section": "h01", "start": 0, "end": 5}, "h01:0-5"),
        ([{"section": "h01", "start": 0, "end": 5}, {"section": "h02", "start": 1, "end": 2}], "h01:0-5; h02:1-2"),
        ({"a": 1, "b": None}, "a=1; b="),
        ("say “hi”", "say “hi”"),
    ],
)
def test_a_value_is_one_cell_the_same_in_tsv_csv_and_template(value: Any, written: str) -> None:
    assert tsv(one(value), False) == f"{written}\tend\n"
    assert csv_(one(value), False) == f"{written},end\n"
    assert template(one(value), "{a}") == f"{written}\n"


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        ('say "hi"', '"say ""hi"""'),
        ("a,b", '"a,b"'),
        ("a\nb", '"a\nb"'),
        ("a\rb", '"a\rb"'),
        ("a\tb", "a\tb"),
        ("a;b", "a;b"),
        ("三，四", "三，四"),
    ],
)
def test_a_csv_cell_is_quoted_where_it_must_be(value: str, quoted: str) -> None:
    assert csv_(one(value), False) == f"{quoted},end\n"


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("a\tb", "a\\tb"),
        ("a\nb", "a\\nb"),
        ("a\rb", "a\\rb"),
        ("a\\tb", "a\\\\tb"),
        ("\x1b[0m", "\\x1b[0m"),
        ("\x85", "\\x85"),
    ],
)
def test_a_tsv_cell_is_escaped_as_documented(value: str, escaped: str) -> None:
    assert tsv(one(value), False) == f"{escaped}\tend\n"


@pytest.mark.parametrize("render", [tsv, csv_])
def test_the_header_is_the_first_line_or_absent(render: Any) -> None:
    assert render(one("x"), True).splitlines()[1:] == render(one("x"), False).splitlines()


PATTERNS = {
    "{metric}: {text}": "三秦工匠累计人数: 140名",
    "{id}\\t{value}": "h06.sanqin-craftsmen\t140",
    "{id}\\n": "h06.sanqin-craftsmen\n",
    "{{{id}}}": "{h06.sanqin-craftsmen}",
    "{value:>6}|": "   140|",
    "{value:,}": "140",
    "{value:.1f}": "140.0",
    "{unit:<4}|": "名   |",
    "{note}|": "|",
    "{panel}": "true",
    "plain": "plain",
    "": "",
}


@pytest.mark.parametrize("pattern", list(PATTERNS))
def test_a_template_is_filled_in(pattern: str) -> None:
    stat = next(stat for stat in load().stats if stat.id == "h06.sanqin-craftsmen")
    fact = stat._replace(metric="三秦工匠累计人数", value=140, unit="名", text="140名", note=None, panel=True)
    assert template(listing("stat", [fact]), pattern) == PATTERNS[pattern] + "\n"


@pytest.mark.parametrize(
    "pattern",
    [
        "{", "}", "{}", "{0}", "{nope}", "{id.upper}", "{id[0]}", "{id!r:x}", "{id!z}", "{value:q}", "{unit:,}", "{value:{id}}",
        "{ id }", "{id", "{value:9999999999999999999}", "{__class__}", "{id.__class__.__mro__}",
    ],
)  # fmt: skip
def test_a_template_that_does_not_work_is_told_with_the_fields(pattern: str) -> None:
    with pytest.raises(BadTemplate) as caught:
        template(listing("stat", load().stats[:1]), pattern)
    assert caught.value.values == {"template": pattern, "valid": ", ".join(KINDS["stat"].fields)}
