"""The topics of ``heshi help``: each a title and paragraphs; a line with two spaces before it stays as it is."""

from __future__ import annotations

from collections.abc import Mapping

from heshi.messages import Text

TITLES: Mapping[str, Text] = {
    "exit-codes": Text("退出码", "Exit codes"),
    "formats": Text("输出格式", "Output formats"),
    "search": Text("怎样查、怎样排序", "How words match and results are ranked"),
    "rules": Text("heshi check 的规则", "The rules of heshi check"),
    "silencing": Text("让 heshi check 不报某一处", "How to silence a finding of heshi check"),
    "environment": Text("环境变量", "Environment variables"),
}

TOPICS: Mapping[str, Text] = {
    "exit-codes": Text(
        """\
每个退出码只有一个意思，所有命令都一样。

  0    找到了；或没有不符之处
  1    什么也没找到；或有与事实不符之处
  2    用法有误，或输入读不了；没有写入任何东西
  130  被中断（Ctrl-C）

管道提前关闭（如接 head）不算错误，退出码为 0。
什么也没找到时，stdout 上没有任何内容（JSON 是 []），提示写到 stderr。""",
        """\
Each code has one meaning, the same in every command.

  0    found; or nothing wrong
  1    nothing found; or something refuted
  2    wrong usage, or input that cannot be read; nothing was written
  130  interrupted (Ctrl-C)

A pipe that closes early (| head) is no error: the code is 0.
When nothing was found there is nothing on stdout (JSON prints []); the notice goes to stderr.""",
    ),
    "formats": Text(
        """\
在终端里默认是 table：按屏幕宽度折行，从不截断；太窄时改为一条一段。
不在终端里默认是 tsv。机器格式一律是 UTF-8，行尾是 \\n，与控制台的编码无关。

  table   给人看的表格
  tsv     制表符分隔，首行是列名；值里的制表符、换行、反斜杠写成 \\t、\\n、\\\\，控制字符写成 \\x1b 这样
  csv     逗号分隔（RFC 4180），给 Excel 用时加 --bom
  json    一个数组，没有结果时是 []；show 一个编号、highlights 一个序号时是一个对象
  jsonl   一行一个 JSON 对象
  yaml    与 json 相同的记录；什么也没有时不输出
  markdown  给人看的表格，用所选语言的列名，可以贴进文稿
  html    一个独立的网页，不引用别的文件；手机上也能看
  svg     一张图；table panel 画成可放进幻灯片的数字图（16:9 或 4:3），加 --tall 是手机竖幅
  ics     日历，只有 timeline 和 table events 有：全天事件，结束日不含在内；
          UID 由编号和资料包名组成，DTSTAMP 取事件当天零时，同样的事件总是同样的字节

--template '{metric}: {text}' 每条一行，\\t、\\n 可用，花括号写成 {{ 和 }}。
--columns 选列并定顺序；--columns all 给出全部字段。列表在 TSV 和 CSV 的格子里用“; ”连接。
JSON 的字段名是公开约定，不随语言改变。""",
        """\
On a terminal the default is table: folded to the screen and never cut; on a narrow screen each record
becomes a block of its own. Elsewhere the default is tsv. Machine formats are always UTF-8 with \\n,
whatever the console.

  table   for people
  tsv     tab-separated under a header; tab, line end and backslash inside a value are written \\t, \\n, \\\\,
          control characters like \\x1b
  csv     comma-separated (RFC 4180); add --bom for Excel
  json    an array, [] when empty; one object for show of one id and for highlights of one number
  jsonl   one JSON object a line
  yaml    the same records as json; nothing at all when empty
  markdown  the table a person sees, under headings in the language of the call, to paste into a text
  html    one self-contained page, which a phone shows as well
  svg     a picture; table panel is a picture of its figures for a slide (16:9 or 4:3), for a phone with --tall
  ics     a calendar, from timeline and table events only: whole days, the end day excluded; the UID is made
          of the id and the pack's name, the DTSTAMP is midnight of the first day, so that the same events
          always give the same bytes

--template '{metric}: {text}' prints a line per record; \\t and \\n work, a brace is written {{ or }}.
--columns chooses columns and their order; --columns all gives every field. Lists inside the cells of TSV
and CSV are joined by “; ”. JSON field names are a public contract and never change with the language.""",
    ),
    "search": Text(
        """\
所有词都要命中，先后不论。全角半角、简体繁体、大小写、引号有无都不影响；阿拉伯数字与中文数字通用
（第29次 = 第二十九次，一百四十 = 140，17000万元 = 1.7亿元）。拼音从音节开头匹配（sanqin），首字母连写也行（sqgj）。
英文从单词开头匹配。

每个词按最好的一种命中方式得分，一条的得分是各词之和；同分按报告的先后。得分表：

{points}

所以同样的查询总是同样的顺序。没有结果时，stderr 上会提示相近的名称。""",
        """\
All words must match, in any order. Full and half width, simplified and traditional characters, letter case
and quotation marks make no difference; Arabic and Chinese numerals find the same (第29次 and 第二十九次,
17000万元 and 1.7亿元). Pinyin matches from the beginning of a syllable (sanqin), initials written together
work too (sqgj), and English words match from their beginning.

Each word earns the points of its best match, a fact the sum over the words; facts with equal points keep the
order of the report. The points:

{points}

So the same query always gives the same order. When nothing is found, stderr suggests similar names.""",
    ),
    "rules": Text(
        """\
稿件里的每个数字、日期、届次、职务和带引号的名称都是一处说法，与资料比对后归为四类：

  supported   相符：同一指标、同一时期，资料的数在说法的范围之内
  imprecise   不够准确（提醒）：数对，但丢了限定词、取整未说明，或单位改了意思
  refuted     不符（错误）：同一指标、同一时期，另一个值
  unverified  资料中没有，或另一个对象、地方、年份，或可能指好几条（说明，默认不列）

不符和不够准确的，由下面的规则说明怎么不符。规则名就是各种输出格式里的 rule。
{rules}""",
        """\
Every figure, date, edition, title and quoted name of a draft is a claim. Held against the fact base it is

  supported   the same metric and period, and the fact's value lies in what is claimed
  imprecise   a warning: the right number, but a hedge was dropped, it was rounded without saying so, or the unit
              changes what it means
  refuted     an error: the same metric and period, and another value
  unverified  not in the fact base, another subject, place or year, or several facts could be meant (a note, not
              listed unless asked for)

What is refuted or imprecise breaks one of the rules below; their names are the rule of every output format.
{rules}""",
    ),
    "silencing": Text(
        """\
写一条注释，这一行就不报；注释独占一行时，管下一行。理由必须写，没有理由不起作用：

  截至2023年底，三秦工匠累计150名。<!-- heshi: ignore 2024 年的新数，已与经办人核对 -->

长期不报的写进 heshi.toml，放在稿子所在的文件夹或其上级（最近的一个有效）。按事实编号和原文匹配，与行号无关：

  [[ignore]]
  fact = "h06.sanqin-craftsmen"    # 事实编号，各种输出里都有
  claim = "150名"                  # 稿件里的原文；全角半角、空格不论
  reason = "2024 年的新数"
  file = "drafts/spring.md"        # 可省；只对这份稿子，路径相对于 heshi.toml

同一文件里还可设 pack = ["ours.json"]（资料包）和 fail-on = "imprecise"（什么算不通过），命令行的选项优先。
不报的计为“已忽略”；注释和条目不再对应任何不符之处时，stderr 上会提示删去。""",
        """\
A comment silences its line, or the next one when it stands on a line of its own. Without a reason it does nothing:

  By the end of 2023 there were 150 Sanqin Craftsmen. <!-- heshi: ignore figure of 2024, confirmed -->

What is settled for good goes into heshi.toml in the draft's folder or above it (the nearest counts). An entry
goes by the id of the fact and the words of the claim, never by line:

  [[ignore]]
  fact = "h06.sanqin-craftsmen"    # every output names it
  claim = "150 Sanqin Craftsmen"   # as the draft has it; blanks, width and letter case do not matter
  reason = "figure of 2024"
  file = "drafts/spring.md"        # optional: for this draft alone, relative to heshi.toml

The same file may set pack = ["ours.json"] and fail-on = "imprecise"; options of the command line go first.
Silenced claims are counted as ignored; a comment or an entry that matches nothing any more is told on stderr.""",
    ),
    "environment": Text(
        """\
  HESHI_LANG             界面语言 zh 或 en；其次看 LC_ALL、LC_MESSAGES、LANG（zh 开头用中文，其余英文）
  HESHI_AMBIGUOUS_WIDTH  设为 2：终端把“”—·等字符画成两列宽，表格据此对齐，横线改用 -
  NO_COLOR               不用颜色
  FORCE_COLOR            不在终端里也用颜色
  COLUMNS                屏幕宽度
  HESHI_PAGER, PAGER     在终端里，一屏放不下时用的分页程序，默认 less；设为空或 cat 则不分页，也可用 --no-pager
  LESS                   没有设置时，给 less 用 FRX""",
        """\
  HESHI_LANG             language zh or en; otherwise LC_ALL, LC_MESSAGES, LANG (Chinese for zh*, else English)
  HESHI_AMBIGUOUS_WIDTH  2: the terminal draws characters such as “ ” — · two columns wide; tables are aligned
                         accordingly and rules are drawn with -
  NO_COLOR               no colours
  FORCE_COLOR            colours even when stdout is no terminal
  COLUMNS                width of the screen
  HESHI_PAGER, PAGER     the pager for what does not fit on the screen of a terminal, less by default; empty or
                         cat for none, as --no-pager does
  LESS                   FRX for less where it is not set""",
    ),
}

# What each entry of query.search.POINTS means.
POINTS: Mapping[str, Text] = {
    "id": Text("就是编号", "the id itself"),
    "name": Text("就是名称（指标、标题、姓名）", "the name itself (metric, title, person)"),
    "name-start": Text("名称的开头", "the beginning of the name"),
    "number": Text("数值相等", "a number equal to the value"),
    "name-part": Text("名称之中", "inside the name"),
    "alias": Text(
        "别称、关键词、职务之中，或繁体、换写数字后的名称之中",
        "inside an alias, keyword or title, or a name in traditional characters or Arabic digits",
    ),
    "figure": Text("数据或日期之中", "inside the figure or date as printed"),
    "pinyin": Text("拼音", "pinyin"),
    "initials": Text("拼音首字母", "pinyin initials"),
    "context": Text(
        "摘要、地点、人物、说明之中，或编号的一部分", "inside a summary, place, person or note, or a part of the id"
    ),
}
