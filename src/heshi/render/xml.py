"""What HTML and SVG share: text that is only text, and the look of a page."""

from __future__ import annotations

import re
from html import escape

from heshi.messages import Lang
from heshi.render.gate import neutral

# Not allowed in XML 1.0 even as references, beside the control characters that ``neutral`` writes out.
_UNFIT = re.compile("[\ud800-\udfff\ufffe\uffff]")

INK = "#221f1c"
SOFT = "#5f5850"
FAINT = "#8d857a"
RED = "#a4161a"
PAPER = "#f6f2ea"
LINE = "#e4dccf"
_HAN_SANS = "'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei','Hiragino Sans GB',sans-serif"
_HAN_SERIF = "'Source Han Serif SC','Noto Serif CJK SC','Songti SC',STSong,SimSun,serif"
# English is set in a Latin face first; the Han faces follow for names in Chinese.
SANS = {"zh": _HAN_SANS, "en": f"'Helvetica Neue',Arial,'Liberation Sans',{_HAN_SANS}"}
SERIF = {"zh": _HAN_SERIF, "en": f"Georgia,'Times New Roman','Liberation Serif',{_HAN_SERIF}"}
DIGITS = "'Helvetica Neue',Arial,'Liberation Sans',sans-serif"


def text(value: str) -> str:
    """``value`` as character data of HTML and XML: markup escaped, control characters written out."""
    plain = neutral(value.replace("\r\n", "\n").replace("\r", "\n"))
    return escape(_UNFIT.sub(lambda match: f"\\u{ord(match[0]):04x}", plain))


def language(lang: Lang) -> str:
    """The ``lang`` attribute, by which a browser chooses the shapes of Han characters."""
    return "zh-CN" if lang == "zh" else "en"
