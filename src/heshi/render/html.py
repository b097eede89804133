"""HTML: one self-contained page, without scripts, web fonts or anything else to fetch."""

from __future__ import annotations

from heshi.render.html_style import CSS
from heshi.render.layout import Column
from heshi.render.sheet import Block, Figure, Group, Sheet
from heshi.render.xml import language, text


def html(sheet: Sheet) -> str:
    """The sheet as a page: figures in groups, or tables that become cards on a phone."""
    body = [f"<h1>{_lines(sheet.title)}</h1>"]
    if sheet.text:
        body.append(f'<p class="lead">{_lines(sheet.text)}</p>')
    if sheet.groups:
        body.append('<div class="groups">')
        body += [_group(group) for group in sheet.groups]
        body.append("</div>")
    body += [_block(block) for block in sheet.blocks]
    body.append(f"<footer>{_lines(sheet.source)}</footer>")
    lang = language(sheet.lang)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(sheet.title)}</title>\n<style>\n{CSS}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _group(group: Group) -> str:
    badge = f"<b>{group.number}</b>" if group.number else ""
    figures = "\n".join(map(_figure, group.figures))
    return (
        f'<section class="group" style="--n:{len(group.figures)}">\n'
        f"<h2>{badge}<span>{_lines(group.title)}</span></h2>\n"
        f'<div class="figures">\n{figures}\n</div>\n</section>'
    )


def _figure(figure: Figure) -> str:
    prefix = f"<small>{text(figure.prefix)}</small> " if figure.prefix else ""
    digits = figure.number.isascii()
    number = f'<b class="digits">{text(figure.number)}</b>' if digits else f"<b>{text(figure.number)}</b>"
    gap = " " if figure.rest.isascii() and figure.rest not in ("", "%") else ""
    rest = f"{gap}<small>{text(figure.rest)}</small>" if figure.rest else ""
    date = f'\n<p class="date">{text(figure.date)}</p>' if figure.date else ""
    return (
        f'<div class="figure">\n<p class="number">{prefix}{number}{rest}</p>\n'
        f'<p class="metric">{_lines(figure.metric)}</p>{date}\n</div>'
    )


def _block(block: Block) -> str:
    heading = f"<h2>{_lines(block.heading)}</h2>\n" if block.heading else ""
    kinds = [_classes(column) for column in block.columns]
    labels = [text(column.label) for column in block.columns]
    head = "".join(f"<th{kind}>{label}</th>" for kind, label in zip(kinds, labels, strict=True))
    rows = []
    for number, row in enumerate(block.rows):
        cells = "".join(
            f'<td{kind} data-label="{label}">{_lines(value)}</td>'
            for kind, label, value in zip(kinds, labels, row, strict=True)
        )
        rows.append(f"<tr>{cells}{_bar(block, number)}</tr>")
    bar = f"<th>{text(block.bar_label)}</th>" if block.bars else ""
    return (
        f"{heading}<table>\n<thead><tr>{head}{bar}</tr></thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n</table>"
    )


def _bar(block: Block, number: int) -> str:
    if not block.bars:
        return ""
    share = block.bars[number]
    return '<td class="bar"></td>' if share is None else f'<td class="bar"><i style="width:{share:.2%}"></i></td>'


def _classes(column: Column) -> str:
    names = [name for name, has in (("right", column.right), ("rigid", column.rigid)) if has]
    names += [column.style] if column.style in ("dim", "figure") else []
    return f' class="{" ".join(names)}"' if names else ""


def _lines(value: str) -> str:
    return text(value).replace("\n", "<br>")
