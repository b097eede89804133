"""The options and arguments of the look-ups, each defined once; those of texts stand in ``options_text``.

``help`` is a key of ``messages/help.py``, not a sentence.
"""

from typing import Annotated, Literal, TypeAlias

import typer

Format: TypeAlias = Literal["table", "tsv", "csv", "json", "jsonl", "yaml", "markdown", "html", "svg", "ics"]
Color: TypeAlias = Literal["auto", "always", "never"]
Language: TypeAlias = Literal["zh", "en"]

FormatOption = Annotated[Format | None, typer.Option("--format", "-f", metavar="FORMAT", help="format")]
TemplateOption = Annotated[str | None, typer.Option("--template", metavar="TEMPLATE", help="template")]
ColumnsOption = Annotated[str | None, typer.Option("--columns", "-c", metavar="A,B", help="columns")]
SortOption = Annotated[str | None, typer.Option("--sort", metavar="A,-B", help="sort")]
LimitOption = Annotated[int | None, typer.Option("--limit", "-n", metavar="N", min=0, help="limit")]
NoHeaderOption = Annotated[bool, typer.Option("--no-header", help="no-header")]
BomOption = Annotated[bool, typer.Option("--bom", help="bom")]
OutputOption = Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="output")]
PackOption = Annotated[list[str] | None, typer.Option("--pack", "-p", metavar="PACK", help="pack")]
LangOption = Annotated[Language | None, typer.Option("--lang", metavar="zh|en", help="lang")]
ColorOption = Annotated[Color, typer.Option("--color", metavar="WHEN", help="color")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="quiet")]

WordsArgument = Annotated[list[str] | None, typer.Argument(metavar="[WORDS]...", help="words")]
SomeWordsArgument = Annotated[list[str], typer.Argument(metavar="WORDS...", help="words")]
IdsArgument = Annotated[list[str], typer.Argument(metavar="ID...", help="ids")]
HighlightArgument = Annotated[str | None, typer.Argument(metavar="[N]", help="highlight-number")]
ViewArgument = Annotated[str, typer.Argument(metavar="VIEW", help="view")]
ShellArgument = Annotated[Literal["bash", "zsh", "fish", "powershell"], typer.Argument(metavar="SHELL", help="shell")]
TopicArgument = Annotated[str | None, typer.Argument(metavar="[TOPIC]", help="topic")]

HighlightOption = Annotated[int | None, typer.Option("--highlight", metavar="N", help="highlight")]
UnitOption = Annotated[str | None, typer.Option("--unit", metavar="UNIT", help="unit")]
StatKindOption = Annotated[
    Literal["count", "money", "area", "ratio", "duration"] | None,
    typer.Option("--kind", metavar="KIND", help="stat-kind"),
]
MinOption = Annotated[str | None, typer.Option("--min", metavar="NUMBER", help="min")]
MaxOption = Annotated[str | None, typer.Option("--max", metavar="NUMBER", help="max")]
PanelOption = Annotated[bool, typer.Option("--panel", help="panel")]
FromOption = Annotated[str | None, typer.Option("--from", metavar="DATE", help="from")]
ToOption = Annotated[str | None, typer.Option("--to", metavar="DATE", help="to")]
GroupByOption = Annotated[str | None, typer.Option("--group-by", metavar="COLUMN", help="group-by")]
BarsOption = Annotated[bool, typer.Option("--bars", help="bars")]
TallOption = Annotated[bool, typer.Option("--tall", help="tall")]
NoPagerOption = Annotated[bool, typer.Option("--no-pager", help="no-pager")]
VersionOption = Annotated[bool, typer.Option("--version", help="version")]
