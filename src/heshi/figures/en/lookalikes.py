"""Digits that are no figure: clock times, versions, telephone numbers, names with a number in them, list numbers."""

from __future__ import annotations

from typing import Final

from heshi.figures.en.vocab import words
from heshi.figures.pattern import Pattern

_NOT_A_FIGURE: Final = Pattern(
    r"""(?xi)[0-9]{1,2}:[0-9]{2}(?![0-9])(?::[0-9]{2}(?:[,.][0-9]{3}(?![0-9]))?)?(?:[ ]?[ap]\.?m\b\.?)?
    |[0-9]{1,4}[ ](?-i:BCE?|AD|CE)\b                                      # 300 BC
    |[0-9]{1,3}:[0-9]{1,3}(?![0-9])                                        # 3:2
    |[0-9]{1,2}[ ]?(?:[ap]m\b|[ap]\.[ ]?m\.|o['’]clock|noon\b|midnight\b)  # 5 pm
    |[0-9]{1,9}(?:\.[0-9]{1,9}){2,}(?!,)                                   # 4.2.1
    |0[0-9]{2,3}\)?[ -]{0,2}[0-9]{3,4}[ -]?[0-9]{4}(?![0-9])
    |(?<=\[)[0-9]{1,3}(?=\])                                               # [33], a note
    |[0-9]{1,24}@[A-Za-z][A-Za-z0-9.-]{0,64}
    |[0-9]{1,4}(?:-[0-9]{1,4}){2,9}(?![0-9])                               # 1-2-3
    |[0-9]{3,4}-[0-9]{7,8}(?![0-9-])|[0-9]{3}-[0-9]{3,4}-[0-9]{4}(?![0-9]) # 029-87654321
    |[0-9]{16,39}(?![0-9,.])                                               # a registration number
    |[0-9]{2,3}/[0-9]{1,2}[ ](?:rule|split|divide)|(?:24/7|9/11|50/50)(?![0-9/])
    |([0-9]{1,3})/\1(?![0-9/])                                               # 20/20
    |[0-9]{1,4}[ ]?\+[ ]?N(?![A-Za-z])""",
)
_TELEPHONE: Final = Pattern(r"\+[0-9]{1,3}(?:[ -]\(?[0-9]{2,4}\)?){2,5}(?![0-9])")
_ADDRESS: Final = Pattern(r"(?i)(?:https?://|ftp://|www\.)[!-~]*")
_EUROPEAN: Final = Pattern(r"[0-9]{1,3}(?:\.[0-9]{3}){1,5},[0-9]")
_CLOCK_RANGE: Final = Pattern(
    r"(?i)[0-9]{1,2}(?:[ ]?[-–—~][ ]?|[ ]to[ ])[0-9]{1,2}(?::[0-9]{2})?[ ]?(?:[ap]m\b|[ap]\.[ ]?m\.)"
)
_REST_OF_NAME: Final = Pattern(r"[A-Za-z0-9_.\-/]{0,64}[A-Za-z0-9_]")
_NAME_BEFORE: Final = Pattern(r"(?<![A-Za-z0-9])[A-Za-z0-9]{0,12}[A-Z][A-Za-z0-9]{0,12}[-–]$")
_NAME_HEADS: Final = words("mid post pre non end late early since over under sub")
_LABEL: Final = Pattern(r"([A-Za-z]{1,10}|§)(?:\.(?: ?)|: ?| )$")
_LABELS: Final = words(
    "no section sections clause article articles chapter chapters version appendix annex paragraph para flight room "
    "route highway line channel gate boeing airbus sec art page pages p pp table tables figure figures fig figs step "
    "vol volume volumes id postcode zip qq tel telephone phone fax hotline ext isbn issn item items question rule "
    "level grade phase stage tier box building block floor apartment §"
)
_NUMBERED: Final = words(
    "sections articles chapters pages table tables figure figures figs step volumes item items question level grade "
    "phase stage"
)
_CAPITAL_BEFORE: Final = Pattern(r"[a-z,] (?!January|February|March|April|May|June|July|August)[A-Z][A-Za-z]+ $")
_ELIDED_YEAR: Final = Pattern(r"[0-9]{2}(?:s|(?![0-9A-Za-z.,%]|['’]))")
_SHORT_RUN: Final = Pattern(r"[0-9]{1,15}(?![0-9])")
_MAY_GO_ON: Final = frozenset("aApPoOnNmMbBcCtT0123456789-–—~+")
_LIST_MARK: Final = Pattern(r"\(?[0-9]{1,3}(?:\)[ ]|\.[ ](?=\S)|、)")


def _label_before(text: str, anchor: int, floor: int) -> bool:
    if anchor - 1 < floor or text[anchor - 1] not in " .:§":
        return False
    label = _LABEL.search(text[max(floor, anchor - 13) : anchor])
    if label is None or label[1].lower() not in _LABELS:
        return False
    # "Figures: 34 measures" counts; "Figure 3: ..." has its number before the colon.
    return ":" not in label[0] or label[1].lower() not in _NUMBERED


def _list_number(text: str, anchor: int) -> int | None:
    """Where a list number that opens a line ends (``1. ``, ``(2) ``)."""
    begin = anchor - 1 if anchor and text[anchor - 1] == "(" else anchor
    at = begin
    while at > 0 and begin - at < 8 and text[at - 1] in " \t":
        at -= 1
    if at and text[at - 1] != "\n":
        return None
    mark = _LIST_MARK.match(text, begin)
    return mark.end() if mark else None


def inside_name(text: str, anchor: int) -> int | None:
    """Where a name ends that the digits at ``anchor`` are part of (G20, COVID-19), ``None`` when they stand free."""
    before = text[anchor - 1] if anchor else "\n"
    if before in "'’" and _ELIDED_YEAR.match(text, anchor) and not text[max(0, anchor - 2) : anchor - 1].isalnum():
        return anchor + 2
    if before.isascii() and (before.isalnum() or before == "_") and text[max(0, anchor - 2) : anchor].lower() != "fy":
        rest = _REST_OF_NAME.match(text, anchor)
        return rest.end() if rest else anchor + 1
    if before in "-–" and anchor > 1 and text[anchor - 2].isalnum():
        name = _NAME_BEFORE.search(text[max(0, anchor - 26) : anchor])
        if name and name.group()[:-1].lower() not in _NAME_HEADS and not name.group()[:-1].isdigit():
            rest = _REST_OF_NAME.match(text, anchor)
            return rest.end() if rest else anchor + 1
    return None


def _plainly_ends(text: str, anchor: int) -> bool:
    """Whether what follows a short run of digits rules a look-alike out, which saves trying them all."""
    run = _SHORT_RUN.match(text, anchor)
    if run is None:
        return False
    end = run.end()
    here = text[end : end + 1]
    return here in ",%" or (here == " " and text[end + 1 : end + 2] not in _MAY_GO_ON)


def skip(text: str, anchor: int, floor: int) -> int | None:
    """Where scanning goes on when the free digits at ``anchor`` are no figure, ``None`` when they may be one."""
    if not _plainly_ends(text, anchor):
        found = _NOT_A_FIGURE.match(text, anchor) or _CLOCK_RANGE.match(text, anchor)
        if found and not _EUROPEAN.match(text, anchor):
            return found.end()
    before = text[anchor - 1] if anchor else "\n"
    if before in " \n\t(" and (end := _list_number(text, anchor)):
        return end
    if _label_before(text, anchor, floor):
        rest = _REST_OF_NAME.match(text, anchor)
        return rest.end() if rest else anchor + 1
    return None


def web_address(text: str, anchor: int) -> int | None:
    """Where a web address that begins at ``anchor`` ends."""
    found = _ADDRESS.match(text, anchor)
    return found.end() if found else None


def telephone(text: str, anchor: int) -> int | None:
    """Where a telephone number with its country code (+86 29 ...) ends that begins at ``anchor``."""
    found = _TELEPHONE.match(text, anchor)
    return found.end() if found else None


def named_by_word(text: str, start: int) -> bool:
    """Whether a capitalised word in mid-sentence stands before a bare number and makes a name of it (Fortune 500)."""
    return _CAPITAL_BEFORE.search(text[max(0, start - 24) : start]) is not None


def fused_name(text: str, end: int) -> int | None:
    """Where a name ends whose letters touch the digits before ``end`` (5G, 3D); ``None`` where no letter does."""
    here = text[end : end + 1]
    if not (here.isascii() and (here.isalpha() or here == "_")):
        return None
    rest = _REST_OF_NAME.match(text, end)
    return rest.end() if rest else end + 1
