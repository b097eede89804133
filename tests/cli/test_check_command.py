"""``heshi check`` as its users call it: exit codes, places, settings, processes, progress."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, get_args

import pytest

from heshi.cli.options_text import CheckFormat
from tests.support import Result, environment, heshi

WRONG = "截至2023年底，三秦工匠累计150名。\n"
RIGHT = "截至2023年底，三秦工匠累计140名。\n"
UNKNOWN = "西安市2019年有劳模42名。\n"
FORMATS: tuple[str, ...] = get_args(CheckFormat)
FACT = "h06.sanqin-craftsmen"


def written(folder: Path, name: str, text: str | bytes) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return str(path)


def findings(result: Result) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(result.out)["findings"]
    return found


@pytest.mark.parametrize(("text", "code"), [(RIGHT, 0), (WRONG, 1), (UNKNOWN, 0), ("文\n", 0), ("", 0)])
@pytest.mark.parametrize("form", FORMATS)
def test_the_exit_code_is_the_same_in_every_format(form: str, text: str, code: int) -> None:
    assert heshi("check", "-f", form, stdin=text.encode()).code == code


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("folder/x", b"", "是文件夹"),
        ("a.docx", b"PK\x03\x04rest", "不是文本文件"),
        ("a.txt", "Café déjà vu, crème brûlée, garçon".encode("latin-1"), "--encoding"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_nothing_else(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = written(tmp_path, name, data)
    asked = str(Path(path).parent) if name.startswith("folder") else path
    result = heshi("check", written(tmp_path, "wrong.txt", WRONG), asked)
    assert (result.code, result.stdout) == (2, b"")
    assert result.err.count("\n") == 1
    assert said in result.err


def test_a_pipe_gets_a_line_each_and_a_terminal_the_whole_story(tmp_path: Path) -> None:
    path = written(tmp_path, "稿.md", WRONG)
    assert heshi("check", path).out.startswith(f"{path}:1:16: value ")
    shown = heshi("check", path, tty=80, env={"NO_COLOR": "1"}).out
    assert "^^^^^" in shown
    assert FACT in shown


def test_the_last_line_on_stderr_counts_what_was_read() -> None:
    assert heshi("check", "-t", WRONG, env={"HESHI_LANG": "en"}).err.splitlines()[-1].endswith("not in the fact base")


def test_a_draft_in_which_nothing_could_be_compared_says_so(tmp_path: Path) -> None:
    assert "没有可比对的内容" in heshi("check", "-t", "今天天气好。").err
    result = heshi("check", written(tmp_path, "a.md", UNKNOWN), written(tmp_path, "b.md", RIGHT))
    assert "a.md" in result.err
    assert "b.md" not in result.err


def test_quiet_says_nothing_beside_the_findings() -> None:
    result = heshi("check", "-q", "-t", WRONG)
    assert (result.code, result.stderr) == (1, b"")
    assert result.stdout


def test_drafts_are_reported_in_the_order_given_and_each_once(tmp_path: Path) -> None:
    names = [written(tmp_path, name, WRONG) for name in ("c.md", "a.txt", "b.html")]
    result = heshi("check", "-f", "json", *names, names[0])
    assert json.loads(result.out)["summary"]["files"] == 3
    refuted = [row["file"] for row in findings(result) if row["verdict"] == "refuted"]
    assert refuted == names


def test_standard_input_is_read_by_the_name_it_is_given() -> None:
    source = f"```\n{WRONG}```\n\n**三秦工匠**累计**150**名。\n".encode()
    rows = findings(heshi("check", "-f", "json", "--stdin-filename", "稿/a.md", stdin=source))
    refuted = [row for row in rows if row["verdict"] == "refuted"]
    assert [(row["file"], row["line"], row["column"], row["end_column"]) for row in refuted] == [("稿/a.md", 5, 13, 19)]


def test_a_text_and_files_do_not_go_together(tmp_path: Path) -> None:
    result = heshi("check", "-t", WRONG, written(tmp_path, "a.md", RIGHT))
    assert (result.code, result.stdout) == (2, b"")


@pytest.mark.parametrize(("fail_on", "code"), [("refuted", 0), ("imprecise", 0), ("unverified", 1)])
def test_what_fails_is_what_was_asked_for(fail_on: str, code: int) -> None:
    assert heshi("check", "--fail-on", fail_on, "-t", UNKNOWN).code == code


def test_show_all_lists_every_claim() -> None:
    lines = heshi("check", "--show", "all", "-t", RIGHT + UNKNOWN).out.splitlines()
    assert {line.split()[1] for line in lines} == {"supported", "unverified"}


SETTINGS = f'[[ignore]]\nfact = "{FACT}"\nclaim = "150 名"\nreason = "新数"\n'


def test_settings_are_found_upward_from_the_draft(tmp_path: Path) -> None:
    written(tmp_path, "heshi.toml", SETTINGS)
    inside = written(tmp_path, "a/b/c.md", WRONG)
    result = heshi("check", inside, "-f", "json")
    assert result.code == 0
    assert json.loads(result.out)["summary"]["ignored"] == 1
    assert heshi("check", "--stdin-filename", f"{tmp_path}/a/x.md", stdin=WRONG.encode()).code == 0
    assert heshi("check", stdin=WRONG.encode(), cwd=tmp_path, python=("-P",)).code == 0


def test_an_entry_that_matches_nothing_is_told_once_for_all_drafts(tmp_path: Path) -> None:
    settings = written(tmp_path, "heshi.toml", SETTINGS)
    names = [written(tmp_path, name, RIGHT) for name in ("a.md", "b.md")]
    result = heshi("check", *names)
    assert result.err.count("unused-ignore") == 1
    assert settings in result.err


def test_options_go_before_settings(tmp_path: Path) -> None:
    written(tmp_path, "heshi.toml", 'fail-on = "unverified"\n')
    path = written(tmp_path, "a.md", UNKNOWN)
    assert heshi("check", path).code == 1
    assert heshi("check", path, "--fail-on", "refuted").code == 0


def test_settings_that_cannot_be_used_are_one_line(tmp_path: Path) -> None:
    settings = written(tmp_path, "heshi.toml", "fail-on = \n")
    result = heshi("check", written(tmp_path, "a.md", WRONG))
    assert (result.code, result.stdout, result.err.count("\n")) == (2, b"", 1)
    assert settings in result.err


def test_each_draft_is_held_against_the_packs_of_its_own_settings(tmp_path: Path) -> None:
    pack = Path(__file__).parent.parent.parent / "data" / "shaanxi-2023.json"
    other = json.loads(pack.read_text(encoding="utf-8"))
    for stat in other["stats"].values():
        if stat["id"] == FACT:
            stat.update(value=150, low=150, high=150, text="150名")
    written(tmp_path, "ours/new.json", json.dumps(other, ensure_ascii=False))
    written(tmp_path, "ours/heshi.toml", 'pack = "new.json"\n# a path\n'.replace('"new.json"', '"./new.json"'))
    rows = findings(
        heshi("check", "-f", "json", written(tmp_path, "ours/a.md", WRONG), written(tmp_path, "b.md", WRONG))
    )
    verdicts = [row["verdict"] for row in rows if row["text"] == "150名"]
    assert verdicts == ["supported", "refuted"]


def test_processes_side_by_side_print_the_same(tmp_path: Path) -> None:
    names = [written(tmp_path, f"{number}.md", WRONG * number) for number in range(1, 9)]
    one, two = heshi("check", "-j", "1", *names), heshi("check", "-j", "2", *names)
    assert one == two
    assert one.code == 1


LONG = "全省工会系统坚持服务大局，广大职工群众积极参与，取得新的成绩。\n\n" * 9000


def test_long_work_shows_progress_on_a_terminal_and_only_there(tmp_path: Path) -> None:
    path = written(tmp_path, "long.md", LONG + WRONG)
    assert "正在检查" in heshi("check", path, tty=80).err
    assert "正在检查" not in heshi("check", path).err
    assert "正在检查" not in heshi("check", "-q", path, tty=80).err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_ends_it_at_once(tmp_path: Path, jobs: str) -> None:
    # Enough claims for many seconds, so that the interrupt comes in the middle.
    names = [
        written(tmp_path, f"{number}.txt", "全省“三秦工匠”累计达150名，大国工匠7名。\n" * 60_000) for number in range(4)
    ]
    command = [sys.executable, "-m", "heshi", "check", "-j", jobs, *names]
    process = subprocess.Popen(
        command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    time.sleep(1.5)
    start = time.monotonic()
    # As the terminal does it: to every process of the group.
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert time.monotonic() - start < 5
    assert out == b""
    assert err.decode() == "已中断\n"


def test_a_pipe_needs_neither_rich_nor_what_the_draft_does_not_use(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", WRONG)
    code = (
        f"import sys; from heshi.cli.app import main; main(['check', {path!r}]); print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment(), check=True)
    loaded = set(done.stderr.decode().split())
    assert not loaded & {"rich", "tomllib", "concurrent.futures", "multiprocessing", "html", "heshi.check.markdown"}


def test_no_escape_sequence_of_a_draft_reaches_the_terminal(tmp_path: Path) -> None:
    source = WRONG.replace("累计", "累计\x1b[31m\x9b2J").replace("三秦", "\x1b]0;x\x07三秦")
    path = written(tmp_path, "a\x1b[2Jb.md", source)
    for form in FORMATS:
        result = heshi("check", "-f", form, "--show", "all", path, tty=80, env={"NO_COLOR": "1"})
        assert not {0x1B, 0x07} & set(result.stdout + result.stderr), form
        assert "\x9b" not in result.out, form


@pytest.mark.parametrize("extension", ["txt", "md", "html"])
def test_any_bytes_are_checked_or_refused_in_one_line(tmp_path: Path, extension: str) -> None:
    for seed in range(3):
        import random

        data = random.Random(seed).randbytes(4000)
        texts = [data, data.replace(b"\0", b""), bytes(byte & 0x7F for byte in data).replace(b"\0", b"")]
        for number, content in enumerate(texts):
            result = heshi("check", "-q", written(tmp_path, f"{number}.{extension}", content))
            assert result.code in (0, 1, 2)
            assert result.err.count("\n") <= 1
            assert "意料之外" not in result.err
