"""The built wheel in an empty environment: what a stranger installs works, and is what stands in the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Mapping, Sequence
from email.parser import Parser
from pathlib import Path

import pytest

from tests.support import ROOT, heshi


def run(command: Sequence[str | Path], folder: Path, env: Mapping[str, str] | None = None) -> bytes:
    """Run a command that must succeed, without this checkout on the path, and give its stdout."""
    around = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    }
    done = subprocess.run(
        command, cwd=folder, env={**around, **(env or {})}, capture_output=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT], folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` of an environment in which only the wheel and its dependencies are installed."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    bin_dir = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([bin_dir / "python", *pip, wheel], folder)
    return bin_dir


def call(installed: Path, folder: Path, *arguments: str) -> bytes:
    return run([installed / "heshi", *arguments], folder, {"HESHI_LANG": "zh", "LC_ALL": "C.UTF-8"})


def test_the_installed_program_tells_its_version(installed: Path, tmp_path: Path) -> None:
    assert call(installed, tmp_path, "--version") == heshi("--version").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("stats", "三秦工匠", "-f", "json"),
        ("stats", "--min", "1亿", "--unit", "元"),
        ("find", "南泥湾", "-f", "table"),
        ("timeline", "-f", "csv"),
        ("highlights", "7", "-f", "json"),
        ("table", "panel", "-f", "table"),
        ("help", "search"),
        ("stats", "--help"),
    ],
    ids=" ".join,
)
def test_the_installed_program_answers_as_the_checkout_does(
    arguments: tuple[str, ...], installed: Path, tmp_path: Path
) -> None:
    assert call(installed, tmp_path, *arguments) == heshi(*arguments).stdout


def test_the_installed_program_reads_the_fact_base_inside_the_package(installed: Path, tmp_path: Path) -> None:
    script = "from heshi.facts.places import data_dir; print(data_dir())"
    folder = Path(run([installed / "python", "-c", script], tmp_path).decode().strip())
    assert folder.parts[-2:] == ("heshi", "data")
    assert folder.is_relative_to(installed.parent)
    assert (folder / "shaanxi-2023.json").read_bytes() == (ROOT / "data" / "shaanxi-2023.json").read_bytes()


def test_the_installed_program_reads_a_pack_without_keys(installed: Path, tmp_path: Path) -> None:
    # Keys are derived by the two libraries that nothing else needs.
    tables = json.loads((ROOT / "data" / "shaanxi-2023.json").read_text(encoding="utf-8"))
    del tables["keys"]
    (tmp_path / "bare.json").write_text(json.dumps(tables), encoding="utf-8")
    rows = json.loads(call(installed, tmp_path, "stats", "sqgj", "-p", "bare.json", "-f", "json"))
    assert [row["id"] for row in rows] == [row["id"] for row in json.loads(heshi("stats", "sqgj", "-f", "json").out)]


def test_the_wheel_holds_the_data_and_no_test(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {"heshi/data/shaanxi-2023.json", "heshi/data/schema.json", "heshi/py.typed"} <= set(names)
    assert not [name for name in names if name.startswith(("tests/", "tools/", "benchmarks/", "src/"))]


def test_the_wheel_holds_every_module(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    assert modules - names == set()


def test_the_wheel_keeps_typer_below_the_version_that_imports_pydantic(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith("METADATA"))
    metadata = Parser().parsestr(archive.read(name).decode())
    (typer,) = (wanted for wanted in metadata.get_all("Requires-Dist", []) if wanted.startswith("typer"))
    assert "<0.29" in typer
    assert metadata["Requires-Python"] == ">=3.11"
