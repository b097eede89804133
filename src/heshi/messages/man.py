"""The words of the man page that no help page has."""

from __future__ import annotations

from heshi.messages import Text, Texts

SECTIONS: Texts = {
    "name": Text("名称", "NAME"),
    "synopsis": Text("用法", "SYNOPSIS"),
    "description": Text("说明", "DESCRIPTION"),
    "commands": Text("命令", "COMMANDS"),
    "shared": Text("通用选项", "SHARED OPTIONS"),
    "formats": Text("输出格式", "OUTPUT FORMATS"),
    "search": Text("查法与排序", "SEARCH"),
    "exit-codes": Text("退出码", "EXIT STATUS"),
    "environment": Text("环境变量", "ENVIRONMENT"),
    "files": Text("文件", "FILES"),
    "examples": Text("示例", "EXAMPLES"),
    "see-also": Text("参见", "SEE ALSO"),
}

TEXTS: Texts = {
    "manual": Text("heshi 手册", "heshi manual"),
    "purpose": Text(
        "报告说了什么，一查便知；稿子对不对，一核便知", "look up what a report says, and check a draft against it"
    ),
    "options": Text("选项", "options"),
    "command": Text("命令", "command"),
    "arguments": Text("参数", "arguments"),
    "commands-taking": Text("用于：{commands}。", "Taken by {commands}."),
}

# Path and what lies there, in the order of the page. PREFIX is where pip installed the program.
FILES: tuple[tuple[str, Text], ...] = (
    (
        "PREFIX/share/bash-completion/completions/heshi",
        Text("bash 的补全脚本", "completion for bash"),
    ),
    ("PREFIX/share/zsh/site-functions/_heshi", Text("zsh 的补全脚本", "completion for zsh")),
    ("PREFIX/share/fish/vendor_completions.d/heshi.fish", Text("fish 的补全脚本", "completion for fish")),
    (
        "heshi/data/shaanxi-2023.json",
        Text(
            "内置的资料包，在已安装的 Python 包里，只读；--pack 可改查别的资料包",
            "the built-in pack, inside the installed Python package and read-only; --pack looks at others",
        ),
    ),
)

SEE_ALSO = Text(
    "jq(1), less(1)。各命令的详细用法：heshi 命令 --help。",
    "jq(1), less(1). The page of each command: heshi COMMAND --help.",
)
