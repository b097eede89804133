"""Silencing with a reason: what a comment or an entry silences, and what is told when it silences nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.check.fakes import FACT, Fake, severity_of

from heshi.check.config import Config
from heshi.check.documents import DocumentKind
from heshi.check.report import Report, report
from heshi.check.run import Draft, check_draft
from heshi.check.silence import Entry, matches

ENTRY = Entry(1, FACT, "150名", "新数")


def run(source: str, kind: DocumentKind = "markdown", config: Config | None = None, name: str = "a.md") -> Report:
    draft = Draft(name, source, kind)
    return report([draft], [check_draft(Fake(), draft)], [config or Config()], None, severity_of)


def silenced(found: Report) -> list[int]:
    """The lines of the findings that are silenced."""
    return [row.place.line for row in found.findings if row.silence is not None]


@pytest.mark.parametrize("kind", ["plain", "markdown", "html"])
@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("150名 <!-- heshi: ignore 因 -->\n150名\n", [1]),
        ("<!-- heshi: ignore 因 --> 150名\n150名\n", [1]),
        ("<!-- heshi: ignore 因 -->\n150名\n150名\n", [2]),
        ("<!-- heshi: ignore 因 -->\n\n150名\n", [3]),
        ("  <!--heshi：ignore 因-->  \n150名\n", [2]),
        ("<!-- heshi: ignore\n因由\n-->\n150名\n", [4]),
        ("150名 <!-- heshi: ignore 因\n由 -->\n150名\n", [1]),
        ("<!-- heshi: ignore 甲 --><!-- heshi: ignore 乙 -->\n150名\n", [2]),
        ("150名 <!-- heshi: IGNORE 因 -->\n", [1]),
    ],
)
def test_a_comment_silences_its_line_or_the_next(source: str, lines: list[int], kind: DocumentKind) -> None:
    assert silenced(run(source, kind)) == lines


def test_a_comment_in_a_list_or_a_quote_that_stands_alone_silences_the_next_line() -> None:
    assert silenced(run("> <!-- heshi: ignore 因 -->\n> 150名\n")) == [2]


def test_what_is_silenced_is_no_error_and_counts_as_ignored() -> None:
    found = run("150名 <!-- heshi: ignore 因 -->\n")
    assert not found.fails
    assert [row.severity for row in found.findings] == ["none"]
    assert found.summary == (1, 1, 0, 0, 0, 0, 1)


def test_a_comment_silences_nothing_that_is_supported() -> None:
    found = run("140名 <!-- heshi: ignore 因 -->\n")
    assert found.summary.supported == 1
    assert [notice.kind for notice in found.notices] == ["unused-comment"]


@pytest.mark.parametrize(
    ("comment", "kind"),
    [
        ("<!-- heshi: ignore -->", "no-reason"),
        ("<!-- heshi: ignore ... -->", "no-reason"),
        ("<!-- heshi: ignroe 因 -->", "unknown-word"),
        ("<!-- heshi: -->", "unknown-word"),
    ],
)
def test_a_comment_without_a_reason_silences_nothing_and_is_told(comment: str, kind: str) -> None:
    found = run(f"150名 {comment}\n")
    assert silenced(found) == []
    assert [(notice.kind, notice.place) for notice in found.notices] == [(kind, (1, 6))]


def test_a_comment_that_silences_nothing_any_more_is_told_with_its_place() -> None:
    found = run("文\n文 <!-- heshi: ignore 因 -->\n")
    assert [(notice.kind, notice.name, notice.place) for notice in found.notices] == [
        ("unused-comment", "a.md", (2, 3))
    ]


def test_comments_of_others_are_theirs() -> None:
    assert run("<!-- prettier-ignore 因 -->\n150名\n").notices == ()


@pytest.mark.parametrize("claim", ["150名", "１５０名", " 150 名 ", "150\n名"])
def test_an_entry_matches_its_claim_whatever_its_width_and_blanks(claim: str) -> None:
    assert matches(ENTRY, FACT, (), claim)


@pytest.mark.parametrize(("fact", "claim"), [(FACT, "151名"), ("h07.trainees", "150名"), (None, "150名")])
def test_an_entry_matches_no_other_claim_or_fact(fact: str | None, claim: str) -> None:
    assert not matches(ENTRY, fact, (), claim)


def test_an_entry_holds_wherever_the_claim_stands() -> None:
    config = Config("/x/heshi.toml", ignores=(ENTRY,))
    assert silenced(run("文\n\n150名，151名\n150名\n", config=config)) == [3, 4]


def test_an_entry_that_matches_nothing_any_more_is_told() -> None:
    found = run("140名\n", config=Config("/x/heshi.toml", ignores=(ENTRY,)))
    assert [(notice.kind, notice.name) for notice in found.notices] == [("unused-entry", "/x/heshi.toml")]


def test_an_entry_for_one_file_holds_there_alone_and_is_not_told_elsewhere(tmp_path: Path) -> None:
    entry = ENTRY._replace(file="b/a.md")
    config = Config(str(tmp_path / "heshi.toml"), ignores=(entry,))
    other = run("150名\n", config=config, name=str(tmp_path / "c.md"))
    assert (silenced(other), other.notices) == ([], ())
    assert silenced(run("150名\n", config=config, name=str(tmp_path / "b" / "a.md"))) == [1]


def test_what_is_unknown_is_silenced_only_where_it_makes_the_check_fail() -> None:
    source = "42名 <!-- heshi: ignore 因 -->\n"
    assert silenced(run(source)) == []
    assert silenced(run(source, config=Config(fail_on="unverified"))) == [1]


@pytest.mark.parametrize(
    ("fail_on", "source", "fails"),
    [
        (None, "139名", False),
        (None, "150名", True),
        ("imprecise", "139名", True),
        ("imprecise", "42名", False),
        ("unverified", "42名", True),
        ("unverified", "140名", False),
    ],
)
def test_the_settings_say_what_fails(fail_on: None, source: str, fails: bool) -> None:
    assert run(source, config=Config(fail_on=fail_on)).fails is fails


def test_the_drafts_in_which_nothing_could_be_compared_are_named() -> None:
    drafts = [Draft("a", "140名", "plain"), Draft("b", "42名", "plain"), Draft("c", "文", "plain")]
    checked = [check_draft(Fake(), draft) for draft in drafts]
    assert report(drafts, checked, [Config()] * 3, None, severity_of).blank == ("b", "c")
