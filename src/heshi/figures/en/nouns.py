"""The unit of an English number: a measure, a unit of time, or the head noun of what is counted.

The head noun is the first plural after the number, across at most seven words of the same phrase (``140 Sanqin
Craftsmen``: Craftsmen); a closed list of words that cannot stand inside a noun phrase ends the search.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.en.vocab import DURATIONS, MONTHS, SMALL, words
from heshi.figures.pattern import Pattern

MAX_NOUN_WORDS: Final = 7
COMPOUND_REACH: Final = 2
"""A hyphenated plural is a modifier if another plural follows within so many words."""
_VERBAL: Final = Pattern(r"^[A-Z]|(?:ed|ing)$")
_STEP: Final = Pattern(r"[ \u00a0]{1,2}([A-Za-z]+(?:[-'’][A-Za-z]+)*)(’|'(?![A-Za-z]))?")
_ADJECTIVE: Final = Pattern(
    r"^(?:new|single|major|key|large|small|big|good|great|whole|full|main|common|joint|senior|rural|urban|such|very)$"
    r"|[a-z](?:al|ial|ive|ic|ous|ary|ful|less|able|ible|level|ed|ing)$"
)
_PER: Final = Pattern(r"/(?:h|s|m|L|l|kg|ml)[²³]?(?![A-Za-z])")
_DEGREES: Final = Pattern(r" ?° ?[CF]?(?![A-Za-z])")
_NUMBER_NEXT: Final = Pattern(r" [0-9][0-9,]{0,12}(?= [A-Za-z])")
_JOINED: Final = Pattern(r"-([A-Za-z]+)")
_ATTACHED: Final = Pattern(r"(?:°[CF]|[A-Za-z]{1,4})(?:[²³]|/[A-Za-z]{1,3})?(?![A-Za-z0-9])")

_MEASURE_PHRASE: Final = Pattern(
    r"""(?xi)[ \u00a0]{1,2}((?:(?:square|cubic|sq\.?|cu\.?)[ -]?)(?:kilo|centi|milli|deci)?(?:met(?:er|re)s?
    |feet|foot|miles?|inch(?:es)?
    |yards?|km|m|cm|ft)|(?:metric|short|long)[ ]tons?|(?:kilo|mega|giga|tera)?watt[ -]hours?
    |degrees?(?:[ ](?:celsius|fahrenheit|centigrade))?|(?:light|man)[ -](?:years?|hours?|days?)
    |metric[ ]tonnes?|standard[ ]coal)(?![A-Za-z])""",
)
_MEASURE_STARTS: Final = frozenset("scmkgtdlSCMKGTDL")

ATTACHED_UNITS: Final = words(
    "m km cm mm dm nm um kg g mg t l L ml mL kW MW GW TW W kWh MWh GWh TWh Wh V kV Hz kHz MHz GHz mph kph "
    "h hr hrs min mins ms sec ha hm mu GB MB TB KB kB Mbps Gbps kbps ft in lb lbs oz yd mi bar Pa kPa "
    "MPa cal kcal dB px pt °C °F m² m³ km² km³ cm² cm³ km/h m/s kg/m g/L mg/L sqm sqkm"
)
"""Unit signs that may touch the digits (180ml); other letters there make a name of it (5G, 3D)."""

_UNINFLECTED: Final = words(
    "people men women children persons staff personnel police cattle sheep fish deer aircraft spacecraft "
    "mu jin li households families craftsmen clergy youth faculty feet teeth mice geese criteria "
    "phenomena media alumni data species series headquarters crossroads km kg kwh mw gw tons tonnes "
    "hectares km² folk kilometers kilometres womenfolk countrymen offspring livestock crew troops"
)
_NOT_NOUN: Final = words(
    # articles, pronouns, prepositions, conjunctions
    "a an the this that these those its his her their our your my it he she we they you i who which whose what "
    "of in on at by for from to with within without into onto over under above below between among across against "
    "as than then per via until till since during before after about around towards toward upon behind beyond "
    "and or but nor so yet if when while where because although though unless whether plus minus times versus vs "
    "not no also only just already still even ever never again now here there today yesterday tomorrow each both "
    "all some any more most less fewer further another other's others' respectively altogether overall total "
    "together annually yearly monthly daily nationwide worldwide later earlier ago onwards onward apiece alone "
    # verbs that follow a number without its noun
    "is was are were be been being has have had having does did do done will would shall should can could may "
    "might must became become came come went go goes got gets get made make makes took take takes won win wins "
    "received attended participated joined reached rose fell grew dropped increased decreased said says say "
    "gave give gives held hold holds stood stands accounted accounts represents represented remained remains "
    "benefited covered covers completed included including "
    "percent percentage million billion trillion thousand hundred dozen"
)
_FALSE_PLURALS: Final = words(
    "gas bias atlas canvas christmas always perhaps overseas besides thus business class process access "
    "press mass glass cross express wireless grass lens bus campus status focus census surplus corpus "
    "virus bonus plus grassroots news physics economics politics mathematics sports yes us less unless"
)


class Unit(NamedTuple):
    text: str
    end: int
    duration: str | None = None
    """The unit of time it names (``year``), ``None`` for any other unit."""


def looks_plural(word: str) -> bool:
    """Whether ``word``, in lower case, reads as a plural noun."""
    if word in _UNINFLECTED or (word.endswith("men") and word not in ("specimen", "regimen", "abdomen")):
        return True
    if not word.endswith("s") or word in _FALSE_PLURALS or len(word) < 3:
        return False
    return not word.endswith(("ss", "us", "is", "ous"))


def _duration(word: str, end: int) -> Unit | None:
    low = word.lower()
    return Unit(word, end, DURATIONS[low]) if low in DURATIONS else None


def _attached(text: str, end: int) -> Unit | None:
    found = _ATTACHED.match(text, end)
    if found is None or found.group() not in ATTACHED_UNITS:
        return None
    return Unit(found.group(), found.end(), DURATIONS.get(found.group()))


def _joined(text: str, end: int) -> Unit | None:
    """``five-year``, ``500-bed``: the unit stands behind a hyphen, in the singular."""
    found = _JOINED.match(text, end)
    if found is None:
        return None
    word = found.group(1)
    if len(word) == 1 and word.isupper():
        return None
    low = word.lower()
    if (unit := _duration(word, found.end())) or low in _NOT_NOUN or low in SMALL or low in ("strong", "odd", "plus"):
        return unit
    return Unit(word, found.end())


def _singular(text: str, pos: int) -> Unit | None:
    """The noun after ``one``, past its adjectives."""
    for _ in range(4):
        found = _STEP.match(text, pos)
        if found is None or found.group(1).lower() in _NOT_NOUN or found.group(1).lower() in SMALL or found.group(2):
            return None
        word, pos = found.group(1), found.end(1)
        if not _ADJECTIVE.search(word):
            return Unit(word, pos)
    return None


def unit_after(text: str, end: int, single: bool = False) -> Unit | None:
    """The unit that follows a number ending at ``end``; ``single`` when the number is one."""
    first = text[end : end + 1]
    if first == "-":
        return _joined(text, end)
    if first not in (" ", "\u00a0"):
        return _attached(text, end) if first else None
    if text[end + 1 : end + 2] in _MEASURE_STARTS and (phrase := _MEASURE_PHRASE.match(text, end)):
        return Unit(phrase.group(1), phrase.end())
    if text[end + 1 : end + 2] == "°" and (degrees := _DEGREES.match(text, end)):
        return Unit(degrees.group().strip(), degrees.end())
    return _head_noun(text, end) or (_singular(text, end) if single else None)


def _head_noun(text: str, end: int) -> Unit | None:
    """The first plural of the phrase behind ``end``; past an *and* only where the word before it is a modifier."""
    pos, last, crossed = end, "", False
    for count in range(MAX_NOUN_WORDS):
        found = _STEP.match(text, pos)
        if found is None:
            return None
        word = found.group(1)
        low = word.lower()
        if low == "and" and count and not last.endswith(("ed", "ing")):
            number = _NUMBER_NEXT.match(text, found.end())
            pos, last, crossed = (number or found).end(), "and", crossed or number is not None
            continue
        if count == 0 and low in ("more", "fewer", "less") and not text.startswith(" than", found.end(1)):
            pos, last = found.end(1), low
            continue
        if low in _NOT_NOUN or low in SMALL or (low in MONTHS and word[0].isupper()):
            return None
        pos, last = found.end(1), low
        if count == 0 and (unit := _duration(word, pos) or _short(text, word, pos)):
            return unit
        if looks_plural(low.rpartition("-")[2]) and not ("-" in low and _leads_on(text, pos)):
            unit = _last_plural(text, word, pos) if not found.group(2) else None
            return unit._replace(end=end) if unit and crossed else unit
    return None


def _leads_on(text: str, pos: int) -> bool:
    """Whether a compound is only said of a noun behind it: four labour-relations service stations."""
    for _ in range(COMPOUND_REACH):
        found = _STEP.match(text, pos)
        if found is None or found.group(1).lower() in _NOT_NOUN or _VERBAL.search(found.group(1)):
            return False
        if looks_plural(found.group(1)):
            return True
        pos = found.end(1)
    return False


def _short(text: str, word: str, end: int) -> Unit | None:
    here = text[end : end + 1]
    if here and (
        here in "²³" or (here in "23" and word in ("m", "km", "cm") and not text[end + 1 : end + 2].isalnum())
    ):
        return Unit(word + here, end + 1)
    if here == "/" and word in ("km", "m", "kg", "mg", "g") and (per := _PER.match(text, end)):
        return Unit(word + per.group(), per.end())
    return Unit(word, end) if word in ATTACHED_UNITS and word != "in" else None


def _last_plural(text: str, word: str, end: int) -> Unit:
    """``sports events``, ``goods trains``: of two plurals in a row the second is the head."""
    found = _STEP.match(text, end)
    if found is None or found.group(2) or found.group(1).lower() in _NOT_NOUN:
        return Unit(word, end)
    following = found.group(1)
    if looks_plural(following.lower()) and following[0].isupper() == word[0].isupper():
        return Unit(following, found.end(1))
    return Unit(word, end)
