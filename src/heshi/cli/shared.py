"""The sets of options that commands share, each a function from what was typed to the choices."""

from heshi.cli.options import (
    BomOption,
    ColorOption,
    ColumnsOption,
    FormatOption,
    LangOption,
    LimitOption,
    NoHeaderOption,
    NoPagerOption,
    OutputOption,
    PackOption,
    QuietOption,
    SortOption,
    TemplateOption,
)
from heshi.cli.session import Choices


def listing(
    format: FormatOption = None,
    template: TemplateOption = None,
    columns: ColumnsOption = None,
    sort: SortOption = None,
    limit: LimitOption = None,
    no_header: NoHeaderOption = False,
    bom: BomOption = False,
    output: OutputOption = None,
    pack: PackOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    quiet: QuietOption = False,
    no_pager: NoPagerOption = False,
) -> Choices:
    """The options of every command that lists something. The language and ``--no-pager`` were read before."""
    return Choices(
        format,
        template,
        _names(columns),
        _names(sort),
        limit,
        not no_header,
        bom,
        output,
        tuple(pack or ()),
        color,
        quiet,
    )


def figures(
    format: FormatOption = None,
    template: TemplateOption = None,
    columns: ColumnsOption = None,
    sort: SortOption = None,
    limit: LimitOption = None,
    no_header: NoHeaderOption = False,
    bom: BomOption = False,
    output: OutputOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    quiet: QuietOption = False,
    no_pager: NoPagerOption = False,
) -> Choices:
    """The options of a command that lists what it reads in a text: no pack is looked at."""
    return listing(format, template, columns, sort, limit, no_header, bom, output, None, lang, color, quiet)


def checking(
    output: OutputOption = None,
    pack: PackOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    quiet: QuietOption = False,
    no_pager: NoPagerOption = False,
) -> Choices:
    """The options of a command that has formats of its own."""
    return Choices(output=output, packs=tuple(pack or ()), color=color, quiet=quiet)


def record(
    format: FormatOption = None,
    template: TemplateOption = None,
    columns: ColumnsOption = None,
    no_header: NoHeaderOption = False,
    bom: BomOption = False,
    output: OutputOption = None,
    pack: PackOption = None,
    lang: LangOption = None,
    color: ColorOption = "auto",
    quiet: QuietOption = False,
    no_pager: NoPagerOption = False,
) -> Choices:
    """The options of a command that shows records one by one."""
    return Choices(
        format,
        template,
        _names(columns),
        header=not no_header,
        bom=bom,
        output=output,
        packs=tuple(pack or ()),
        color=color,
        quiet=quiet,
    )


def plain(lang: LangOption = None, no_pager: NoPagerOption = False) -> Choices:
    """The options of a command that only prints a text."""
    return Choices()


def _names(text: str | None) -> tuple[str, ...]:
    """``a,-b`` as its parts; a full-width comma is a comma too."""
    return tuple(part.strip() for part in (text or "").replace("，", ",").split(",") if part.strip())
