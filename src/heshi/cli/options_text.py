"""The options and arguments of the commands that read texts, apart because a look-up need not load them."""

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

import typer

CheckFormat: TypeAlias = Literal["full", "concise", "json", "jsonl", "sarif", "github", "rdjson", "markdown"]
Show: TypeAlias = Literal["errors", "warnings", "notes", "all"]
FailOn: TypeAlias = Literal["refuted", "imprecise", "unverified"]
# Not a Literal: Typer makes no list of those.
FigureKind = StrEnum("FigureKind", "quantity money percent points ordinal fraction multiple date duration")

FilesArgument = Annotated[list[str] | None, typer.Argument(metavar="[FILE]...", help="files")]
EncodingOption = Annotated[str | None, typer.Option("--encoding", metavar="NAME", help="encoding")]
StdinNameOption = Annotated[str | None, typer.Option("--stdin-filename", metavar="NAME", help="stdin-filename")]
FigureKindOption = Annotated[list[FigureKind] | None, typer.Option("--kind", metavar="KIND", help="figure-kind")]
TextOption = Annotated[str | None, typer.Option("--text", "-t", metavar="TEXT", help="text")]
CheckFormatOption = Annotated[CheckFormat | None, typer.Option("--format", "-f", metavar="FORMAT", help="check-format")]
ShowOption = Annotated[Show | None, typer.Option("--show", metavar="WHAT", help="show-findings")]
FailOnOption = Annotated[FailOn | None, typer.Option("--fail-on", metavar="VERDICT", help="fail-on")]
JobsOption = Annotated[int | None, typer.Option("--jobs", "-j", metavar="N", min=1, help="jobs")]
SummaryOption = Annotated[bool, typer.Option("--summary", help="summary")]
