"""``heshi check``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from heshi.check.config import Config, find_config
from heshi.check.documents import kind_of
from heshi.check.report import report
from heshi.check.run import Checked, Draft, check_drafts, jobs_for
from heshi.cli.emit import gate
from heshi.cli.options_text import (
    CheckFormat,
    CheckFormatOption,
    EncodingOption,
    FailOnOption,
    FilesArgument,
    JobsOption,
    ShowOption,
    StdinNameOption,
    TextOption,
)
from heshi.cli.outcome import tell_outcome
from heshi.cli.reading import STDIN_NAME, texts
from heshi.cli.session import Invocation
from heshi.errors import BadUsage, ExitCode
from heshi.render.findings.view import View, visible

if TYPE_CHECKING:
    from heshi.facts.load import FactBase
    from heshi.model import Fact

TEXT_NAME = "<text>"


def run(
    ctx: typer.Context,
    files: FilesArgument = None,
    text: TextOption = None,
    form: CheckFormatOption = None,
    shown: ShowOption = None,
    fail_on: FailOnOption = None,
    encoding: EncodingOption = None,
    stdin_name: StdinNameOption = None,
    jobs: JobsOption = None,
) -> None:
    call: Invocation = ctx.obj
    drafts = _drafts(call, files, text, encoding, stdin_name)
    configs = _configs(drafts)
    bases = _bases(call, configs)
    checked = _checked(call, drafts, bases, jobs)
    from heshi.check.wording import message, severity_of

    result = report(drafts, checked, configs, fail_on, severity_of)
    lang = call.session.lang
    facts = _facts(drafts, bases)
    view = View(
        result,
        visible(result, shown),
        facts,
        lang,
        lambda row: message(row.finding, facts[row.place.file], lang),
    )
    _emit(call, form, view)
    tell_outcome(call, view)
    raise typer.Exit(ExitCode.NOTHING if result.fails else ExitCode.OK)


def _drafts(
    call: Invocation, files: list[str] | None, text: str | None, encoding: str | None, stdin_name: str | None
) -> list[Draft]:
    """What is to be checked. Raises :class:`UnreadableFile`."""
    if text is not None:
        if files:
            raise BadUsage("not-together", first="--text", second="FILE")
        # What the terminal sent that is no character stands as the sign for that.
        text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        return [Draft(TEXT_NAME, text, "plain")]
    return [Draft(name, source, kind_of(name)) for name, source in texts(call, files, encoding, stdin_name)]


def _configs(drafts: Sequence[Draft]) -> list[Config]:
    """The settings of each draft. Raises :class:`BadConfig`."""
    found: dict[str, Config] = {}
    configs = []
    for draft in drafts:
        named = draft.name not in (STDIN_NAME, TEXT_NAME)
        folder = os.path.dirname(os.path.abspath(draft.name)) if named else os.getcwd()  # noqa: PTH100, PTH109, PTH120
        if folder not in found:
            found[folder] = _settings(find_config(folder))
        configs.append(found[folder])
    return configs


def _settings(path: str | None) -> Config:
    if path is None:
        return Config()
    from heshi.check.settings import load_config

    return load_config(path)


def _bases(call: Invocation, configs: Sequence[Config]) -> list[FactBase]:
    """The packs each draft is held against: those of ``--pack``, else of its settings, else the built-in one."""
    from heshi.facts.load import load

    loaded: dict[tuple[str, ...], FactBase] = {}
    bases = []
    for config in configs:
        packs = call.choices.packs or config.packs
        if packs not in loaded:
            loaded[packs] = load(packs)
        bases.append(loaded[packs])
    return bases


def _facts(drafts: Sequence[Draft], bases: Sequence[FactBase]) -> dict[str, dict[str, Fact]]:
    """For each draft the facts it is held against, by id."""
    by_id = {id(base): {fact.id: fact for fact in base.facts} for base in dict.fromkeys(bases)}
    return {draft.name: by_id[id(base)] for draft, base in zip(drafts, bases, strict=True)}


def _checked(call: Invocation, drafts: Sequence[Draft], bases: Sequence[FactBase], jobs: int | None) -> list[Checked]:
    """What was found in each draft; drafts that are held against the same packs share a checker."""
    from heshi.check.checker import Checker
    from heshi.cli.progress import progress

    count = jobs or jobs_for(drafts, os.cpu_count() or 1)
    found: dict[int, Checked] = {}
    with progress(call, drafts) as done:
        for base in dict.fromkeys(bases):
            numbers = [number for number, other in enumerate(bases) if other is base]
            results = check_drafts(Checker(base), [drafts[number] for number in numbers], count, done)
            found.update(zip(numbers, results, strict=True))
    return [found[number] for number in range(len(drafts))]


def _emit(call: Invocation, form: CheckFormat | None, view: View) -> None:
    """Print the findings in the format asked for: ``full`` on a terminal, ``concise`` anywhere else."""
    way_out = gate(call)
    form = form or ("full" if way_out.is_terminal else "concise")
    if form == "full":
        if view.shown:
            from heshi.cli.emit import show
            from heshi.render.findings.full import full

            show(call, lambda screen: full(view, screen))
        return
    text = _text(form, view)
    if text:
        way_out.machine(text)


def _text(form: CheckFormat, view: View) -> str:
    if form in ("concise", "github", "markdown"):
        from heshi.render.findings import lines

        return {"concise": lines.concise, "github": lines.github, "markdown": lines.markdown}[form](view)
    if form == "sarif":
        from heshi.render.findings.sarif import sarif

        return sarif(view)
    from heshi.render.findings import machine

    return {"json": machine.json_, "jsonl": machine.jsonl, "rdjson": machine.rdjson}[form](view)
