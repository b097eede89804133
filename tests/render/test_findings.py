"""The findings of a check in every format: places, escapes, severities, and nothing that acts on a terminal."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from heshi.check.config import Config
from heshi.check.documents import kind_of
from heshi.check.finding import Finding, Said
from heshi.check.report import Reported, report
from heshi.check.run import Checked, Draft, Located, check_draft
from heshi.facts.lines import Lines
from heshi.facts.load import load
from heshi.messages import Lang
from heshi.render.findings.full import excerpt, full
from heshi.render.findings.lines import concise, github, markdown
from heshi.render.findings.machine import json_, jsonl, rdjson
from heshi.render.findings.sarif import sarif
from heshi.render.findings.view import Show, View, visible
from heshi.render.paint import paint
from heshi.render.screen import Screen
from tests.check.fakes import Fake, severity_of

SOURCE = "𠮷三秦工匠150名，“139名”。\n42名，140名\n150名 <!-- heshi: ignore 因 -->\n"
FACTS = {fact.id: fact for fact in load().facts}
FORMATS = {"concise": concise, "github": github, "markdown": markdown, "json": json_, "jsonl": jsonl, "rdjson": rdjson}


def view(
    source: str = SOURCE, name: str = "a.md", show: Show | None = None, lang: Lang = "zh", says: str = "稿 {}"
) -> View:
    draft = Draft(name, source, kind_of(name))
    found = report([draft], [check_draft(Fake(), draft)], [Config()], None, severity_of)
    return View(found, visible(found, show), {name: FACTS}, lang, lambda row: says.format(row.finding.text))


def screen(width: int, color: bool = False, wide: bool = False) -> Screen:
    return Screen(width=width, color=color, wide=wide, lines=True)


def painted(shown: View, width: int) -> str:
    about = screen(width)
    return paint(full(shown, about), about)


@pytest.mark.parametrize(
    ("show", "texts"),
    [
        ("errors", ["150名"]),
        (None, ["150名", "139名"]),
        ("notes", ["150名", "139名", "42名"]),
        ("all", ["150名", "139名", "42名", "140名"]),
    ],
)
def test_what_is_shown_grows_with_what_is_asked(show: Show | None, texts: list[str]) -> None:
    assert [row.finding.text for row in view(show=show).shown] == texts


def test_whatever_makes_the_check_fail_is_shown() -> None:
    draft = Draft("a", "42名", "plain")
    found = report([draft], [check_draft(Fake(), draft)], [Config(fail_on="unverified")], None, severity_of)
    assert len(visible(found, "errors")) == 1


def test_concise_is_place_rule_and_message() -> None:
    assert concise(view(show="all")) == (
        "a.md:1:6: value 稿 150名\na.md:1:12: rounding 稿 139名\n"
        "a.md:2:1: unverified 稿 42名\na.md:2:5: supported 稿 140名\n"
    )


def test_json_holds_every_claim_and_the_keys_of_the_contract() -> None:
    found = json.loads(json_(view()))
    assert list(found) == ["version", "summary", "findings"]
    assert found["version"] == 1
    assert list(found["summary"]) == [
        "files", "claims", "supported", "imprecise", "refuted", "unverified", "ignored",
    ]  # fmt: skip
    assert [row["verdict"] for row in found["findings"]] == [
        "refuted", "imprecise", "unverified", "supported", "refuted",
    ]  # fmt: skip
    first = found["findings"][0]
    assert list(first) == [
        "file", "line", "column", "end_line", "end_column", "text", "kind", "verdict", "severity", "rule", "fact",
        "claimed", "expected", "candidates", "message",
    ]  # fmt: skip
    assert (first["line"], first["column"], first["end_line"], first["end_column"]) == (1, 6, 1, 10)
    assert found["findings"][2]["expected"] is None


def test_json_of_nothing_is_an_object_too() -> None:
    assert json.loads(json_(view("文")))["findings"] == []
    assert jsonl(view("文")) == ""


def test_json_lines_are_the_findings_of_json() -> None:
    assert [json.loads(line) for line in jsonl(view()).splitlines()] == json.loads(json_(view()))["findings"]


def test_claims_hold_the_keys_of_their_kind() -> None:
    shown = view("文")
    finding = Finding(
        0,
        1,
        "文",
        "title",
        "refuted",
        "title",
        "p",
        Said("省长", title="省长", name="甲"),
        Said("书记", title="书记"),
        (),
    )
    row = Reported(Located("a.md", 1, 1, 1, 2, finding), "error", None, True)
    found = json.loads(json_(shown._replace(report=shown.report._replace(findings=(row,)))))["findings"][0]
    assert found["claimed"] == {"text": "省长", "name": "甲", "title": "省长"}
    assert found["expected"] == {"text": "书记", "name": None, "title": "书记"}


def test_rdjson_counts_utf_8_bytes() -> None:
    found = json.loads(rdjson(view()))
    first = found["diagnostics"][0]
    # 𠮷 is four bytes, 三秦工匠 twelve.
    assert first["location"]["range"] == {"start": {"line": 1, "column": 17}, "end": {"line": 1, "column": 23}}
    assert [row["severity"] for row in found["diagnostics"]] == ["ERROR", "WARNING"]


def test_sarif_is_of_the_shape_that_version_2_1_0_asks_for() -> None:
    log = json.loads(sarif(view(name="稿/a b.md")))
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    run: dict[str, Any] = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["value", "rounding"]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "none"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "%E7%A8%BF/a%20b.md"
        assert set(place["region"]) == {"startLine", "startColumn", "endLine", "endColumn"}
        # A level of "none" goes only with a kind other than "fail", which is the default.
        assert (result["level"] == "none") == ("kind" in result)
    assert run["results"][2]["suppressions"] == [{"kind": "inSource", "justification": "因"}]


@pytest.mark.parametrize(("name", "uri"), [("/稿/a.md", "file:///%E7%A8%BF/a.md"), ("c:a.md", "./c%3Aa.md")])
def test_a_path_is_a_uri(name: str, uri: str) -> None:
    log = json.loads(sarif(view(name=name)))
    assert log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_github_annotations_escape_what_ends_a_property() -> None:
    lines = github(view("150名\n", name="a:b,c%.md", says="100%\n::error::{}")).splitlines()
    assert lines == [
        "::error file=a%3Ab%2Cc%25.md,line=1,col=1,endLine=1,endColumn=5,title=heshi%3A value::100%25 ::error::150名"
    ]


def test_a_markdown_table_keeps_its_cells() -> None:
    lines = markdown(view("150名\n", name="a|b.md", says="a|b `{}` <b>\n|")).splitlines()
    assert [len(re.findall(r"(?<!\\)\|", line)) for line in lines] == [6, 6, 6]
    assert markdown(view("文")) == ""


def test_severities_are_the_same_in_every_format() -> None:
    shown = view()
    assert [json.loads(line)["severity"] for line in jsonl(shown).splitlines()][:2] == ["error", "warning"]
    assert [line.split()[0] for line in github(shown).splitlines()] == ["::error", "::warning"]
    assert ["错误" in markdown(shown), "提醒" in markdown(shown)] == [True, True]


NASTY = "\x1b[31m\x9b31m\u202e\x07150名\x1b]0;x\x07\n"


@pytest.mark.parametrize("form", [*FORMATS, "sarif", "full"])
def test_nothing_of_a_draft_acts_on_a_terminal(form: str) -> None:
    shown = view(NASTY, name="a\x1b[2J.md", says="\x1b[31m\x9b{}\u202e")
    text = painted(shown, 80) if form == "full" else {**FORMATS, "sarif": sarif}[form](shown)
    assert text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)


def test_the_caret_stands_under_the_claim_by_display_width() -> None:
    lines = painted(view("三秦ab工匠150名，\n"), 80).splitlines()
    assert lines[1] == "    三秦ab工匠150名，"
    assert lines[2] == "    " + " " * 10 + "^^^^^"


def test_ambiguous_characters_count_two_where_the_terminal_says_so() -> None:
    about = screen(80, wide=True)
    lines = paint(full(view("“150名”\n"), about), about).splitlines()
    assert lines[2] == "    " + "  " + "^^^^^"


@pytest.mark.parametrize("width", [20, 40, 79, 200])
@pytest.mark.parametrize(
    "source", ["三秦工匠" * 40 + "150名" + "，再接再厉" * 40, "150名" + "文" * 300, "文" * 300 + "150名"]
)
def test_a_long_line_is_cut_around_the_claim_and_says_so(source: str, width: int) -> None:
    lines = painted(view(source + "\n"), width).splitlines()
    number = next(index for index, line in enumerate(lines) if "^" in line)
    pictured, carets = lines[number - 1], lines[number]
    about = screen(width)
    assert "…" in pictured
    assert about.measure(pictured) <= width
    before = pictured[: pictured.index("150名")]
    assert about.measure(before) == carets.index("^")


def test_no_line_is_wider_than_the_screen() -> None:
    for width in (30, 50, 100):
        about = screen(width)
        assert all(about.measure(line) <= width for line in painted(view(show="all"), width).splitlines())


def test_a_claim_over_two_lines_is_pictured_to_the_end_of_the_first() -> None:
    source = "文“甲\n乙”文\n"
    finding = Finding(1, 6, "“甲\n乙”", "name", "refuted", "name", None, Said("x"), None, ())
    row = Reported(Located("a", 1, 2, 2, 3, finding), "error", None, True)
    part = excerpt(row, Lines(source), 40, screen(40).measure)
    assert part == ("文", "“甲", "")


def test_a_reader_sees_the_fact_its_place_in_the_report_and_its_date() -> None:
    text = painted(view("三秦工匠150名\n"), 100)
    for words in ("稿件  150名", "资料  140名", "三秦工匠", "亮点 6", "h06.sanqin-craftsmen", "2023"):
        assert words in text


def test_a_reader_in_english_sees_the_same() -> None:
    text = painted(view("三秦工匠150名\n", lang="en"), 100)
    for words in ("error value", "fact base", "highlight 6", "as of"):
        assert words in text


def test_the_facts_that_could_be_meant_are_listed() -> None:
    shown = view("文")
    finding = Finding(0, 1, "文", "quantity", "unverified", None, None, Said("文"), None, ("h06.sanqin-craftsmen", "x"))
    row = Reported(Located("a.md", 1, 1, 1, 2, finding), "note", None, False)
    text = painted(shown._replace(shown=(row,)), 100)
    assert "可能是" in text
    assert "h06.sanqin-craftsmen" in text


def test_a_report_of_many_findings_on_one_long_line_stays_linear() -> None:
    draft = Draft("a", "三秦工匠150名，" * 4000, "plain")
    found = report([draft], [check_draft(Fake(), draft)], [Config()], None, severity_of)
    shown = View(found, found.findings, {"a": FACTS}, "zh", lambda row: "")
    assert len(painted(shown, 80).splitlines()) > 4000


def test_an_empty_check_is_an_empty_page() -> None:
    draft = Draft("a", "", "plain")
    found = report([draft], [Checked((), ())], [Config()], None, severity_of)
    assert painted(View(found, (), {"a": FACTS}, "zh", lambda row: ""), 80) == ""
