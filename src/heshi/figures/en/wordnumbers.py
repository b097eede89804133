"""Figures that begin with a word: when ``one``, ``half``, ``dozens`` or ``second`` state a number and when not."""

from __future__ import annotations

from typing import Final

from heshi.figures.en.currency import currency_after
from heshi.figures.en.hedges import hedge_before
from heshi.figures.en.nouns import unit_after
from heshi.figures.en.numeral import Numeral
from heshi.figures.en.spelled import of_scale, spelled
from heshi.figures.en.vocab import FOLD_WORDS, ORDINALS, SCALES, SMALL, VAGUE, words
from heshi.figures.figure import Figure
from heshi.figures.pattern import Pattern

_WORD: Final = Pattern(r"[A-Za-z]+")
_BEFORE: Final = Pattern(r"([A-Za-z]+|[0-9])[ -]{1,2}$")
_ARTICLE_BEFORE: Final = Pattern(r"(?i)(?<![A-Za-z])(an?) {1,2}$")
_OF_TENS: Final = Pattern(r"(?i) of (thousands|millions|billions|trillions|hundreds)(?![A-Za-z])")
_OF: Final = Pattern(r"(?i) {1,2}of(?![A-Za-z])")
_VAGUE_NEXT: Final = Pattern(r"(?i) (?:more|others|were|are|have|had|of)(?![A-Za-z])")
_STOP: Final = Pattern(
    r"(?i) {0,2}(?:[.,;:!?)]|$|\n)| {1,2}(?:of|in|on|and|or|is|are|was|were|to|have|has)(?![A-Za-z])"
)
_HALF_SCALE: Final = Pattern(r"(?i)(?:[ -]{1,2}an?)?(?: {1,2}|-)([A-Za-z]+)")
_HALF_TIME: Final = Pattern(r"(?i)(?:[ -]an?[ -]|[ -])(year|hour|day|month|century|decade|minute)(?![A-Za-z])")
_NOT_HALF_BEFORE: Final = words("first second latter last other better top bottom former in this each")
_NOT_ONE_BEFORE: Final = words(
    "the this that these those no any every each which another last next only some same big small good "
    "bad new old right wrong first not loved by someone great"
)
_NUMBER_BEFORE_ONE: Final = words("is was equals number minus negative least most exactly just only than")
_RANKING_BEFORE: Final = words("the ranked ranking ranks rank placed came place finished")
_NOT_SECOND_BEFORE: Final = words("per split each every")
_HYPHEN_NAME: Final = Pattern(r"-(?!(?:ever|placed|ranked|largest|biggest|highest)(?![a-z]))[A-Za-z]")
_ORDINAL_IDIOM: Final = Pattern(
    r"(?:,| of all(?![A-Za-z])| and foremost| aid(?![A-Za-z])| lady(?![A-Za-z])| hand(?![A-Za-z])| nature(?![A-Za-z])"
    r"| part(?:y|ies)(?![A-Za-z])| to none| thoughts?(?![A-Za-z])| class(?![A-Za-z])| World| and second(?! )| things)"
)
_SPELLED_YEAR: Final = Pattern(r"(?i)(?:nineteen|twenty)[ -](?=[a-z]+)")
_YEAR_BEFORE: Final = words("in since by of from until till to before after during year")
_UNIT_AND_HALF: Final = Pattern(r"(?i)an? (year|month|week|day|hour|decade) and a half(?![A-Za-z])")
_NAMING_JOINT: Final = Pattern(
    r"(?i)-(?:way|stop|sided|on-|to-|off|size|dimensional|state|track|star|edged|legged|carbon|sum|tolerance|shot|party)",
)
_CLOSED: Final = Pattern(r"[,.]?[\"”’']")
_COMPARED: Final = Pattern(r"(?i) (?:as|the|that|those|its|their|what)(?![A-Za-z])")
_FEW: Final = Pattern(r"(?i)(?<![A-Za-z])(?:several|a few|many) {1,2}$")
_NEXT_WORD: Final = Pattern(r"[ -]{1,2}([A-Za-z]+)")


def _previous(text: str, start: int, floor: int) -> str:
    low = max(floor, start - 14)
    found = _BEFORE.search(text[low:start])
    return found.group(1).lower() if found else ""


def _half(text: str, start: int, end: int, floor: int) -> Numeral | None:
    before = _previous(text, start, floor)
    if before in _NOT_HALF_BEFORE:
        return None
    scale = _HALF_SCALE.match(text, end)
    if scale and (worth := SCALES.get(scale.group(1).lower(), 100 if scale.group(1).lower() == "hundred" else 0)):
        return Numeral(start, scale.end(), worth // 2, 1, worth, "cardinal")
    if text[end : end + 1] == "-" or text[end : end + 5].lower() == " past":
        return None
    return of_scale(text, Numeral(start, end, 1, 2, 1, "fraction"))


def half_of_time(text: str, start: int, end: int) -> tuple[Numeral, str, int] | None:
    """``half an hour``, ``half-year``: the number, the unit of time and the end of both."""
    time = _HALF_TIME.match(text, end)
    if time is None:
        return None
    return Numeral(start, end, 1, 2, 1, "fraction"), time.group(1), time.end()


def _one(text: str, read: Numeral, floor: int) -> Numeral | None:
    """``one`` states a number before a noun it counts; elsewhere it is a pronoun unless a number is expected."""
    before = _previous(text, read.start, floor)
    hyphen = text[read.start - 1 : read.start] == "-"
    if before in _NOT_ONE_BEFORE and not hedge_before(text, read.start, floor):
        return None
    following = _NEXT_WORD.match(text, read.end)
    if following is None:
        alone = not text[: read.start].rpartition("\n")[2].strip() if read.start < 200 else False
        return (
            read if before in _NUMBER_BEFORE_ONE or (alone and not text[read.end : read.end + 1].strip(" \n")) else None
        )
    word = following.group(1).lower()
    if hyphen or word in (
        "of",
        "another",
        "day",
        "by",
        "time",
        "s",
        "another's",
        "thing",
        "way",
        "hand",
        "side",
        "point",
    ):
        measured = word == "day" and hedge_before(text, read.start, floor)
        return read if measured else None
    if word in ("percent", "percentage", "per", "over", "in", "out", "or", "to", "times", "fold", "point"):
        return read if word not in ("in", "to", "or") or _NUMERIC_NEXT.match(text, following.end()) else None
    if currency_after(text, read.end) or unit_after(text, read.end, True):
        return read
    return None


_NUMERIC_NEXT: Final = Pattern(
    r"(?i) (?:[0-9]|(?:" + "|".join(w for w in SMALL if w != "one") + r"|more|fewer|less)(?![a-z]))"
)


def _vague(text: str, start: int, end: int, word: str) -> Numeral | None:
    low, high = VAGUE[word]
    if scale := _OF_TENS.match(text, end):
        worth = {"hundreds": 100}.get(scale.group(1).lower()) or SCALES[scale.group(1).lower()]
        return Numeral(
            start, scale.end(), low * worth, 1, 1, "vague", False, high * worth + worth - 1 if high else None
        )
    if _OF.match(text, end) or _VAGUE_NEXT.match(text, end):
        return Numeral(start, end, low, 1, 1, "vague", False, high)
    return None


def _several(text: str, read: Numeral, floor: int) -> Numeral | None:
    """``several hundred``, ``a few thousand``: at least two of them and fewer than ten."""
    window = text[max(floor, read.start - 9) : read.start]
    few = _FEW.search(window)
    if few is None:
        return None
    begin = read.start - len(window) + few.start()
    return Numeral(begin, read.end, 2 * read.num, 1, 1, "vague", False, 10 * read.num - 1)


def _ordinal(text: str, read: Numeral, word: str, floor: int) -> Numeral | None:
    article = _ARTICLE_BEFORE.search(text[max(floor, read.start - 4) : read.start])
    if article and read.num > 2 and _STOP.match(text, read.end):
        begin = read.start - len(article.group())
        return of_scale(text, Numeral(begin, read.end, 1, read.num, 1, "fraction"))
    if read.num <= 4 and word in ORDINALS:
        before = _previous(text, read.start, floor)
        if word == "second" and (
            before in _NOT_SECOND_BEFORE or before.isdigit() or (article and _STOP.match(text, read.end))
        ):
            return None
        if before == "at" and word == "first":
            return None
        if word == "first" and _STOP.match(text, read.end) and before not in _RANKING_BEFORE:
            return None
        if _HYPHEN_NAME.match(text, read.end) or _ORDINAL_IDIOM.match(text, read.end):
            return None
    return read


def _quarter(text: str, start: int, end: int, floor: int) -> Numeral | None:
    following = _NEXT_WORD.match(text, end)
    if following and (worth := SCALES.get(following.group(1).lower())):
        return Numeral(start, following.end(), worth, 4, worth, "cardinal")
    article = _ARTICLE_BEFORE.search(text[max(floor, start - 4) : start])
    if article and _OF.match(text, end):
        return of_scale(text, Numeral(start - len(article.group()), end, 1, 4, 1, "fraction"))
    return None


def spelled_year(text: str, start: int, floor: int) -> tuple[int, int] | None:
    """``in twenty twenty-three``, ``since nineteen forty-nine``: the year and the end."""
    found = _SPELLED_YEAR.match(text, start)
    if found is None or _previous(text, start, floor) not in _YEAR_BEFORE:
        return None
    rest = spelled(text, found.end())
    if rest is None or rest.form != "cardinal" or rest.den != 1 or not 10 <= rest.num <= 99:
        return None
    return (1900 if text[start] in "nN" else 2000) + rest.num, rest.end


def unit_and_half(text: str, start: int) -> tuple[str, int] | None:
    """``a year and a half``: the unit of time and the end."""
    found = _UNIT_AND_HALF.match(text, start)
    return (found.group(1), found.end()) if found else None


def after_lower_case(text: str, start: int) -> bool:
    """Whether the word before ``start`` is in lower case, so that a capital there is not a sentence's own."""
    return start > 1 and text[start - 1] in " -" and text[start - 2].islower()


def is_title(text: str, start: int, numeral: Numeral, figure: Figure) -> bool:
    """Whether a spelled number is part of a name: ``Two Systems``, ``Five-Year Plan``, “three distinctions”."""
    if numeral.form in ("ordinal", "vague") or numeral.num > 99 or figure.kind not in ("quantity", "duration"):
        return False
    behind = text[numeral.end : numeral.end + 2]
    if _NAMING_JOINT.match(text, numeral.end):
        return True
    if figure.unit is None and text[start].isupper() and after_lower_case(text, start):
        return True
    if text[start].isupper() and behind[1:].isupper() and behind[0] in " -" and not text[start + 1].isupper():
        return True
    quoted = start > 0 and text[start - 1] in "\"“‘'"
    return quoted and figure.unit is not None and _CLOSED.match(text, figure.end) is not None


def multiple_word(text: str, start: int, word: str) -> int | None:
    """``doubled``, ``threefold``, ``twice as many``: the number of times in one word."""
    if word in ("twice", "double"):
        return 2 if _COMPARED.match(text, start + len(word)) else None
    if word.endswith("fold") and (times := SMALL.get(word[:-4])):
        return times
    return FOLD_WORDS.get(word)


def word_numeral(text: str, start: int, floor: int) -> tuple[Numeral | None, int]:
    """The number that begins with the word at ``start``, and where scanning goes on if there is none."""
    found = _WORD.match(text, start)
    if found is None:
        return None, start + 1
    word, end = found.group().lower(), found.end()
    if word == "half":
        return _half(text, start, end, floor), end
    if word == "quarter":
        return _quarter(text, start, end, floor), end
    if word in VAGUE:
        return _vague(text, start, end, word), end
    at = start
    if word in ("a", "an"):
        following = _NEXT_WORD.match(text, start + len(word))
        if following is None:
            return None, end
        at = following.start(1)
    read = spelled(text, at)
    if read is None:
        return None, end
    if at != start:
        return (read._replace(start=start) if read.form != "ordinal" else None), max(end, at)
    if read.form == "ordinal":
        return _ordinal(text, read, word, floor), read.end
    if word == "one" and read.end == end:
        return _one(text, read, floor), end
    if word in SCALES or word == "hundred":
        if several := _several(text, read, floor):
            return several, read.end
        return _bare_scale(text, read), read.end
    return read, read.end


def _bare_scale(text: str, read: Numeral) -> Numeral | None:
    """A scale word without a number states one only as ``hundred thousand`` or before what it counts."""
    if " " in text[read.start : read.end]:
        return read
    following = currency_after(text, read.end)
    return read if following else None
