"""The help: what each command does, what each option means, and examples that work as typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from heshi.messages import Lang, Text, Texts


class Example(NamedTuple):
    """A command line that works as typed, and what it is for; ``line_en`` where English readers type another."""

    line: str
    purpose: Text
    line_en: str = ""

    def typed(self, lang: Lang) -> str:
        """What a reader of that language types."""
        return self.line_en if self.line_en and lang == "en" else self.line


class Page(NamedTuple):
    """The page of one command. ``summary`` is its line in the list of commands."""

    summary: Text
    about: Text
    examples: tuple[Example, ...]


PROGRAM = Page(
    summary=Text(
        "heshi 核实：报告说了什么，一查便知；稿子对不对，一核便知",
        "heshi: what a report says, and whether a draft agrees with it",
    ),
    about=Text(
        "内置《2023 陕西工会十大亮点工作》。终端里是表格，管道里是 TSV，脚本用 -f json。",
        "Built in: Shaanxi's 2023 union report. Tables on screen, TSV in pipes, -f json.",
    ),
    examples=(
        Example("heshi highlights", Text("十大亮点；加序号（如 7）看其中一个", "the ten; add 7 for the seventh")),
        Example(
            "heshi stats 工匠",
            Text("查数据；拼音 gongjiang、gj 也行", "statistics; 工匠, gongjiang, gj too"),
            "heshi stats craftsmen",
        ),
        Example(
            "heshi stats --unit 元 --min 1亿",
            Text("一亿元以上的款项", "sums of money, 100 million and more"),
            "heshi stats --unit yuan --min 1e8",
        ),
        Example(
            "heshi timeline --from 2023-07", Text("七月以来的大事；-f ics 是日历", "from July on; -f ics is a calendar")
        ),
        Example("heshi find 南泥湾", Text("人、事、数、名称一起查", "every kind of fact"), "heshi find Nanniwan"),
        Example("heshi show h07.trainees", Text("一条事实的全部字段和出处", "one fact whole, with its source")),
        Example("heshi table panel", Text("“数说”面板；-f svg 画成一张图", "the panel; -f svg: a picture of it")),
        Example(
            "echo 三秦工匠140名 | heshi check",
            Text("核对一段文字；核对稿子用 heshi check 文件", "check a text, or heshi check FILE"),
            "echo 140 Sanqin Craftsmen | heshi check",
        ),
    ),
)

COMMANDS: Mapping[str, Page] = {
    "highlights": Page(
        Text("十大亮点，或其中一个的详情", "the ten highlights, or one of them whole"),
        Text(
            "不带参数列出十大亮点；带编号则给出该亮点的摘要、数据、事件和名称。"
            "带编号时 -f json 输出一个对象，其余机器格式输出该亮点的数据。",
            "Without an argument, the ten highlights. With a number, that highlight's summary, statistics, events "
            "and names: with -f json one object holding them, in the other machine formats its statistics.",
        ),
        (
            Example("heshi highlights", Text("列出十大亮点", "list the ten highlights")),
            Example("heshi highlights 7", Text("第 7 个亮点的全部内容", "highlight 7 with all its facts")),
            Example("heshi highlights 7 -f json", Text("同上，供脚本使用", "the same, for a script")),
        ),
    ),
    "stats": Page(
        Text("查数据", "search the statistics"),
        Text(
            "所有词都要命中，最相符的排在最前。词可以是汉字（简体或繁体）、拼音、拼音首字母、英文或数字。",
            "All words must match, and the best match comes first. A word may be Chinese (simplified or traditional), "
            "pinyin, pinyin initials, English, or a number.",
        ),
        (
            Example("heshi stats 投资 亿元", Text("两个词都命中的数据", "statistics that match both words")),
            Example("heshi stats sqgj", Text("用拼音首字母查“三秦工匠”", "三秦工匠 by its pinyin initials")),
            Example("heshi stats --min 1亿 --unit 元", Text("按数值和单位筛选", "by value and unit")),
            Example("heshi stats --panel -c metric,text", Text("“数说”面板，只要两列", "the panel, two columns only")),
        ),
    ),
    "timeline": Page(
        Text("按时间列出事件", "events in order of time"),
        Text(
            "在终端里按月分组。只要事件有一天落在 --from 与 --to 之间就算在内。",
            "Grouped by month on a terminal. An event counts when any of its days lies between --from and --to.",
        ),
        (
            Example("heshi timeline", Text("全部事件", "all events")),
            Example("heshi timeline --from 2023-07 --to 2023-08", Text("七月和八月", "July and August")),
            Example("heshi timeline 揭牌 -f json", Text("按词查，供脚本使用", "by word, for a script")),
        ),
    ),
    "table": Page(
        Text("整张表：{views}", "a whole table: {views}"),
        Text(
            "表名：panel（“数说陕西工会”面板）、highlights、stats、events、people、names。",
            "The views: panel (the report's own panel of figures), highlights, stats, events, people, names.",
        ),
        (
            Example("heshi table panel", Text("“数说陕西工会”", "the report's panel of figures")),
            Example(
                "heshi table stats --group-by highlight", Text("数据按亮点分组", "statistics grouped by highlight")
            ),
            Example(
                "heshi table names --sort kind,-edition",
                Text("先按种类、再按届次倒序", "by kind, then by edition from the highest"),
            ),
        ),
    ),
    "find": Page(
        Text("各类内容一起查", "search every kind of fact at once"),
        Text(
            "同时查亮点、数据、事件、人物和名称，最相符的排在最前。查法与 stats 相同，见 heshi help search。",
            "Searches highlights, statistics, events, people and names, best first. "
            "Words match as in stats: see heshi help search.",
        ),
        (
            Example("heshi find 工匠", Text("凡提到工匠的", "everything that mentions 工匠 (craftsman)")),
            Example("heshi find 第29次", Text("阿拉伯数字与中文数字通用", "Arabic and Chinese numerals find the same")),
            Example("heshi find 南泥湾 -f jsonl", Text("一行一个 JSON 对象", "one JSON object a line")),
        ),
    ),
    "show": Page(
        Text("一条事实的全部字段和出处", "one fact whole, with its source"),
        Text(
            "按编号显示；编号可由其他命令的 id 列得到。一个编号的 JSON 是对象，多个是数组；TSV 一行一个字段。",
            "By id, as the other commands print it. The JSON of one id is an object, of several an array; "
            "TSV has a line for each field.",
        ),
        (
            Example("heshi show h07.trainees", Text("一条数据", "one statistic")),
            Example("heshi show h07.trainees -f json", Text("同上，JSON 对象", "the same as a JSON object")),
            Example("heshi show ev.nanniwan-opening", Text("一个事件", "one event")),
        ),
    ),
    "numbers": Page(
        Text("文中的每个数字和日期，连同读法和位置", "every figure and date of a text, read, with its place"),
        Text(
            "读文件，没有文件或写 - 就读标准输入。每个数字给出位置、原文、种类、换算成基本单位的数值和上下限：500余万人次 是 5000000 以上、人次。"
            "行和列从 1 数起，列按字符计，end_column 指末字之后。番号、文号、专名里的数字不算。不需要资料包。",
            "Reads the files, or standard input without a file or for -. For each figure: its place, the words, the kind, "
            "the value in the base unit and its bounds, so that “over 5 million” is 5000000 and more. Lines and columns "
            "count from 1, columns in characters, end_column lies behind the last one. Numbers inside names, document "
            "numbers and the like are no figures. No pack is needed.",
        ),
        (
            Example("echo 培训500余万人次 | heshi numbers", Text("从标准输入读", "from standard input")),
            Example("heshi numbers draft.txt", Text("一份稿子里的全部数字", "all figures of a draft")),
            Example("heshi numbers draft.txt -f jsonl", Text("一行一个 JSON 对象", "one JSON object a line")),
            Example(
                "heshi numbers --kind money --kind percent draft.txt", Text("只要金额和百分比", "sums and percentages")
            ),
            Example("heshi numbers --summary *.txt", Text("按种类和单位计数", "counts by kind and unit")),
        ),
    ),
    "completions": Page(
        Text("补全脚本：bash、zsh、fish、powershell", "a completion script: bash, zsh, fish, powershell"),
        Text(
            "打印补全脚本。用 pip 安装时，bash、zsh、fish 的脚本已放在各自的位置；没有生效时，把下面的一行写进 shell 的启动文件。",
            "Prints a completion script. An installation by pip already puts those for bash, zsh and fish where these "
            "shells look; where that does not take effect, put one of these lines into the shell's start-up file.",
        ),
        (
            Example('eval "$(heshi completions bash)"', Text("写进 ~/.bashrc", "for ~/.bashrc")),
            Example(
                'eval "$(heshi completions zsh)"',
                Text("写进 ~/.zshrc，在 compinit 之后", "for ~/.zshrc, after compinit"),
            ),
            Example(
                "heshi completions fish | source",
                Text("写进 ~/.config/fish/config.fish", "for ~/.config/fish/config.fish"),
            ),
            Example(
                "heshi completions powershell | Out-String | Invoke-Expression", Text("写进 $PROFILE", "for $PROFILE")
            ),
        ),
    ),
    "check": Page(
        Text(
            "拿稿子与资料核对：哪些数字、日期、届次、职务、名称不符",
            "check a draft: which figures, dates, editions, titles and names disagree",
        ),
        Text(
            "读文件，没有文件或写 - 就读标准输入；-t 只查一句话。按扩展名认 Markdown（.md）和 HTML（.html），其余当纯文本；"
            "代码、网址、注释不查。默认列出不符（错误）和不够准确（提醒）的，资料中没有的不列；"
            "终端里逐条细说，接管道时一条一行。有不符则退出码为 1。各条规则见 heshi help rules。"
            "有意不改的，可以写明理由不再报告，见 heshi help silencing。",
            "Reads the files, or standard input without a file or for -; -t checks one sentence. By the extension a file "
            "is Markdown (.md), HTML (.html) or else plain text; code, addresses and comments are left alone. "
            "Lists what is refuted (errors) and imprecise (warnings), not what the fact base does not know; "
            "in full on a terminal, a line each in a pipe. The exit code is 1 when something is refuted. "
            "For the rules see heshi help rules. "
            "What is to stay as it is can be silenced with a reason: see heshi help silencing.",
        ),
        (
            Example("heshi check draft.md", Text("查一份稿子", "check a draft")),
            Example("heshi check -t 三秦工匠累计150名", Text("查一句话", "check one sentence")),
            Example("heshi check *.md -f json", Text("全部说法，供脚本使用", "every claim, for a script")),
            Example(
                "heshi check draft.md --show all",
                Text("相符的和资料中没有的也列出", "what is supported or unknown too"),
            ),
            Example(
                "heshi check -f sarif -o heshi.sarif *.md", Text("供代码扫描平台使用", "for code scanning services")
            ),
        ),
    ),
    "help": Page(
        Text("命令的用法，或一个主题", "the page of a command, or a topic"),
        Text("主题：{topics}。", "The topics: {topics}."),
        (
            Example("heshi help search", Text("怎样查、怎样排序", "how words match and results are ranked")),
            Example("heshi help exit-codes", Text("退出码", "exit codes")),
            Example("heshi help stats", Text("同 heshi stats --help", "the same as heshi stats --help")),
        ),
    ),
}

PARAMETERS: Texts = {
    "words": Text("要查的词，都要命中", "words to look for; all must match"),
    "ids": Text("事实的编号，如 h07.trainees", "ids of facts, such as h07.trainees"),
    "highlight-number": Text("亮点的序号，1 到 10", "the number of a highlight, 1 to 10"),
    "view": Text("{views} 之一", "one of {views}"),
    "shell": Text("bash、zsh、fish 或 powershell", "bash, zsh, fish or powershell"),
    "topic": Text("主题或命令名", "a topic or the name of a command"),
    "format": Text(
        "输出格式：{formats}；终端默认 table，否则 tsv",
        "output format: {formats}; table on a terminal, else tsv",
    ),
    "template": Text(
        "每条一行，照模板填写，如 '{{metric}}: {{text}}'",
        "one line per record after a template such as '{{metric}}: {{text}}'",
    ),
    "columns": Text("只要这些列，用逗号分开；all 为全部", "only these columns, parted by commas; all for every one"),
    "sort": Text("按这些列排序，列名前加 - 为倒序", "sort by these columns; - before a name sorts downwards"),
    "limit": Text("最多 N 条", "at most N records"),
    "no-header": Text("TSV、CSV 不要表头", "no header line in TSV and CSV"),
    "bom": Text("开头加 BOM，供 Excel 识别 UTF-8", "begin with a BOM, by which Excel knows UTF-8"),
    "output": Text("写入文件（写完才替换原文件）", "write to a file, replaced only when complete"),
    "pack": Text("改查这个资料包（名称或路径），可重复", "look at this pack instead (name or path); repeatable"),
    "lang": Text("界面语言：zh 或 en", "language of messages and labels: zh or en"),
    "color": Text("颜色：auto、always 或 never", "colours: auto, always or never"),
    "quiet": Text("不要 stderr 上的提示", "no notices on stderr"),
    "highlight": Text("只要这个亮点的（0 为总述）", "only of this highlight (0 is the overview)"),
    "unit": Text("只要这个单位的，如 元、人次", "only with this unit, such as 元 or yuan"),
    "stat-kind": Text(
        "只要这一种：count、money、area、ratio 或 duration", "only of this kind: count, money, area, ratio or duration"
    ),
    "min": Text("数值不小于，如 1.5亿、30万、5000", "value at least, such as 1.5亿, 300,000 or 1.5 million"),
    "max": Text("数值不大于", "value at most"),
    "panel": Text("只要“数说”面板里的", "only those of the report's panel"),
    "from": Text("从这天起：2023、2023-07 或 2023-07-25", "from this day: 2023, 2023-07 or 2023-07-25"),
    "to": Text("到这天止，写法同上", "to this day, written likewise"),
    "group-by": Text("按这一列分组（终端）", "group by this column (on a terminal)"),
    "files": Text("文件；没有或写 - 则读标准输入", "files; standard input without any or for -"),
    "encoding": Text(
        "文件的编码，如 gb18030；默认自动识别 UTF-8、UTF-16、GB18030",
        "encoding of the files, such as gb18030; UTF-8, UTF-16 and GB18030 are recognised",
    ),
    "stdin-filename": Text(
        "标准输入当作这个文件：显示此名，按其扩展名读", "the name standard input goes by; its extension counts too"
    ),
    "text": Text("查这句话，不读文件", "check this text instead of a file"),
    "check-format": Text(
        "输出格式：{formats}；终端默认 full，否则 concise",
        "output format: {formats}; full on a terminal, else concise",
    ),
    "show-findings": Text(
        "列出哪些：errors（不符）、warnings（默认，加上不够准确）、notes（加上资料中没有）、all（加上相符）",
        "what to list: errors (refuted), warnings (the default: and imprecise), notes (and unverified), all (and supported)",
    ),
    "fail-on": Text(
        "遇到什么退出码为 1：refuted（默认）、imprecise 或 unverified",
        "what makes the exit code 1: refuted (the default), imprecise or unverified",
    ),
    "jobs": Text(
        "同时用几个进程；默认按稿子多少而定", "how many processes; by default as many as the drafts are worth"
    ),
    "figure-kind": Text(
        "只要这一种，可重复：quantity、money、percent、points、ordinal、fraction、multiple、date 或 duration",
        "only of this kind, repeatable: quantity, money, percent, points, ordinal, fraction, multiple, date or duration",
    ),
    "summary": Text("只按种类和单位计数", "only counts by kind and unit"),
    "bars": Text(
        "给同单位的数值画条形（终端、html、svg）",
        "draw bars for values of one unit (on a terminal, in html and svg)",
    ),
    "tall": Text("svg 画成竖幅，适合手机", "draw the svg upright, for a phone"),
    "no-pager": Text("长内容不用分页程序", "no pager for long output"),
    "help": Text("显示本页", "show this page"),
    "version": Text("显示版本", "show the version"),
}

FRAME: Texts = {
    "usage": Text("用法：", "Usage: "),
    "arguments": Text("参数", "Arguments"),
    "options": Text("选项", "Options"),
    "shared": Text("通用选项", "Shared options"),
    "commands": Text("命令", "Commands"),
    "examples": Text("示例", "Examples"),
    "topics": Text("主题", "Topics"),
    "more": Text(
        "再看 heshi 命令 -h 和 heshi help {topics}",
        "Then heshi COMMAND -h, and heshi help {topics}",
    ),
    "version": Text("heshi {version}", "heshi {version}"),
}
