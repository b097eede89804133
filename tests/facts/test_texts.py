"""Bytes to characters: which encodings are recognised, and what is refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heshi.errors import UnreadableFile
from heshi.facts.texts import decode_text, read_texts

CHINESE = "2023年，全省工会培训职工500余万人次，三秦工匠累计140名。\n各地的做法不一。\n"


MARKED = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]


@pytest.mark.parametrize("encoding", [*MARKED, "gb18030"])
@pytest.mark.parametrize("text", [CHINESE, "Over 5 million workers were trained in 2023.\n"])
def test_an_encoding_is_recognised_without_being_named(text: str, encoding: str) -> None:
    assert decode_text(text.encode(encoding), "draft.txt") == text


@pytest.mark.parametrize("encoding", MARKED)
def test_line_ends_stay_as_they_are(encoding: str) -> None:
    assert decode_text("a\r\n一\r二\n".encode(encoding), "draft.txt") == "a\r\n一\r二\n"


def test_utf_16_of_han_characters_alone_is_recognised() -> None:
    text = CHINESE.replace("\n", "").replace("2023", "").replace("500", "").replace("140", "")
    assert decode_text(text.encode("utf-16-le"), "draft.txt") == text


def test_a_big_endian_mark_is_not_part_of_the_text() -> None:
    assert decode_text(b"\xfe\xff" + "一".encode("utf-16-be"), "draft.txt") == "一"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"PK\x03\x04" + bytes(range(256)), "binary"),
        (b"%PDF-1.7\n", "binary"),
        (b"\x00\x01\x02\x03" * 9, "binary"),
        ("Café déjà vu, naïveté, crème brûlée, garçon".encode("latin-1"), "encoding"),
        ("Московские профсоюзы подготовили доклад о работе за год".encode("cp1251"), "encoding"),
        ("三秦工匠於二零二三年達一百四十名，陝西省總工會發佈。".encode("big5"), "encoding"),
    ],
)
def test_what_cannot_be_told_is_refused_not_guessed(data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        decode_text(data, "draft")
    assert caught.value.problem == problem


def test_a_named_encoding_is_used() -> None:
    assert decode_text("三秦工匠達".encode("big5"), "draft.txt", "big5") == "三秦工匠達"


@pytest.mark.parametrize("encoding", ["no-such-codec", "rot13", "base64", "\0"])
def test_a_name_that_is_no_text_encoding_is_refused(encoding: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        decode_text(b"abc", "draft.txt", encoding)
    assert caught.value.problem == "unknown-encoding"


def test_bytes_that_do_not_fit_the_named_encoding_are_placed() -> None:
    with pytest.raises(UnreadableFile) as caught:
        decode_text(b"abc\xff", "draft.txt", "utf-8")
    assert (caught.value.problem, caught.value.values["offset"]) == ("decoding", 4)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = decode_text(data, "draft")
    except UnreadableFile:
        return
    text.encode("utf-8")


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("一", encoding="utf-8")
    found = list(read_texts([str(path), "-", str(path)], io.BytesIO(b"x"), "<stdin>", None))
    assert [source.name for source in found] == [str(path), "<stdin>"]


@pytest.mark.parametrize(("name", "problem"), [("none.txt", "missing"), (".", "directory"), ("a\0b", "missing")])
def test_a_path_that_cannot_be_read_says_why(tmp_path: Path, name: str, problem: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        list(read_texts([f"{tmp_path}/{name}"], None, "<stdin>", None))
    assert caught.value.problem == problem
