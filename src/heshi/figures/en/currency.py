"""Currencies around an English amount: signs, ISO codes and names, before it and after it."""

from __future__ import annotations

from typing import Final, NamedTuple

from heshi.figures.en.rational import Rational
from heshi.figures.en.vocab import words
from heshi.figures.pattern import Pattern

SIGNS: Final = {
    "$": "USD", "¥": "CNY", "€": "EUR", "£": "GBP", "₩": "KRW", "₹": "INR", "₽": "RUB", "₿": "XBT", "₺": "TRY",
    "₫": "VND", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₪": "ILS", "฿": "THB", "₡": "CRC", "₾": "GEL", "₸": "KZT",
    "₭": "LAK", "₲": "PYG", "₵": "GHS", "₼": "AZN", "₮": "MNT", "ரூ": "LKR", "¢": "",
}  # fmt: skip
"""A sign names the currency it most often stands for; ``$`` alone is the US dollar, ``¥`` the yuan."""

DOLLAR_MARKS: Final = {
    "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "hk": "HKD", "hkd": "HKD", "nt": "TWD", "twd": "TWD",
    "nz": "NZD", "nzd": "NZD", "au": "AUD", "aud": "AUD", "a": "AUD", "ca": "CAD", "cad": "CAD", "can": "CAD",
    "c": "CAD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "r": "BRL", "mex": "MXN", "mxn": "MXN", "mx": "MXN",
    "bz": "BZD", "fj": "FJD", "j": "JMD", "tt": "TTD",
}  # fmt: skip
"""What stands before ``$`` to say whose dollar it is."""

CODES: Final = {
    code.lower(): code
    for code in [
        "CNY",
        "CNH",
        "USD",
        "EUR",
        "GBP",
        "JPY",
        "HKD",
        "AUD",
        "CAD",
        "CHF",
        "SGD",
        "KRW",
        "INR",
        "RUB",
        "NZD",
        "TWD",
        "MOP",
        "THB",
        "MYR",
        "IDR",
        "VND",
        "PHP",
        "BRL",
        "MXN",
        "ZAR",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "CZK",
        "HUF",
        "AED",
        "SAR",
        "ILS",
        "EGP",
        "KZT",
        "MNT",
        "PKR",
        "BDT",
        "LKR",
        "NGN",
        "KES",
        "ARS",
        "CLP",
        "COP",
        "PEN",
        "UAH",
        "RON",
        "QAR",
        "KWD",
    ]
} | {"rmb": "CNY", "rm": "MYR", "rs": "INR", "btc": "XBT", "xbt": "XBT", "sen": "", "yuan": "CNY"}

_PLAIN_NAMES: Final = (
    "yuan renminbi:CNY kuai:CNY dollar:USD euro:EUR yen:JPY won:KRW franc:CHF rupee:INR ruble:RUB rouble:RUB "
    "pound:GBP pence:GBP bucks:USD rs:INR penny:GBP quid:GBP "
    "sterling:GBP baht:THB ringgit:MYR dong:VND rupiah:IDR peso:MXN "
    "peseta:ESP guilder:NLG krona:SEK kronor:SEK krone:NOK kroner:DKK zloty:PLN forint:HUF shekel:ILS lira:TRY "
    "rand:ZAR reais:BRL dinar:KWD dirham:AED riyal:SAR hryvnia:UAH tenge:KZT taka:BDT naira:NGN "
    "bitcoin:XBT satoshi:XBT cent: mao:CNY jiao:CNY fen:CNY sen:MYR lari:GEL tugrik:MNT pataca:MOP"
)
_NEVER_PLURAL: Final = words("yuan renminbi kuai yen won pence sterling baht mao jiao fen sen kronor reais")


def _names() -> dict[str, str]:
    table: dict[str, str] = {"yuan": "CNY"}
    for entry in _PLAIN_NAMES.split():
        name, _, code = entry.partition(":")
        code = code or ("CNY" if name == "yuan" else "")
        table[name] = code
        if name not in _NEVER_PLURAL:
            table[name + "s"] = code
    return table


NAMES: Final = _names()

_BY_COUNTRY: Final = {
    "dollar": {
        "us": "USD", "u.s.": "USD", "u.s": "USD", "american": "USD", "united states": "USD", "hong kong": "HKD",
        "australian": "AUD", "canadian": "CAD", "singapore": "SGD", "new zealand": "NZD", "taiwan": "TWD",
        "new taiwan": "TWD", "jamaican": "JMD", "fiji": "FJD", "fijian": "FJD", "namibian": "NAD",
    },
    "pound": {"british": "GBP", "egyptian": "EGP", "syrian": "SYP", "lebanese": "LBP", "sudanese": "SDG"},
    "franc": {"swiss": "CHF", "french": "FRF", "belgian": "BEF", "cfa": "XOF", "rwandan": "RWF"},
    "yuan": {"chinese": "CNY", "renminbi": "CNY"},
    "yen": {"japanese": "JPY"},
    "won": {"south korean": "KRW", "korean": "KRW", "north korean": "KPW"},
    "rupee": {"indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "sri lankan": "LKR", "nepalese": "NPR"},
    "guilder": {"dutch": "NLG"},
    "peso": {"mexican": "MXN", "philippine": "PHP", "argentine": "ARS", "chilean": "CLP", "colombian": "COP"},
    "ruble": {"russian": "RUB"}, "rouble": {"russian": "RUB"},
    "krona": {"swedish": "SEK"}, "kronor": {"swedish": "SEK"}, "kroner": {"norwegian": "NOK", "danish": "DKK"},
    "krone": {"norwegian": "NOK", "danish": "DKK"},
    "lira": {"turkish": "TRY", "italian": "ITL"},
    "mark": {"german": "DEM", "deutsche": "DEM", "finnish": "FIM", "west german": "DEM"},
    "real": {"brazilian": "BRL"}, "rand": {"south african": "ZAR"}, "ringgit": {"malaysian": "MYR"},
    "baht": {"thai": "THB"}, "dinar": {"iraqi": "IQD", "kuwaiti": "KWD", "jordanian": "JOD", "serbian": "RSD"},
    "cent": {"us": "USD", "u.s.": "USD", "american": "USD", "euro": "EUR"},
}  # fmt: skip
"""A country's adjective makes one of the shared names its own."""

_COUNTRY_WORDS: Final = frozenset(phrase.split()[0] for countries in _BY_COUNTRY.values() for phrase in countries)
_SUBUNITS: Final = {
    "dollar": {"cent": 100, "cents": 100}, "euro": {"cent": 100, "cents": 100},
    "pound": {"penny": 100, "pence": 100, "p": 100},
    "yuan": {"jiao": 10, "mao": 10, "fen": 100}, "kuai": {"jiao": 10, "mao": 10, "fen": 100},
}  # fmt: skip

_BEHIND: Final = Pattern(r"([ \u00a0]{1,2}|-|)((?:[A-Za-z]\.[A-Za-z]\.?|[A-Za-z]+)(?![A-Za-z0-9]))")
_DOLLAR_BEHIND: Final = Pattern(r" ?([A-Za-z]{2,3})?\$(?! ?[0-9])")
_MUCH_BEFORE: Final = Pattern(r"(?i)(?:[0-9]{3}|million|billion|trillion|thousand)$")
_ANY_CASE: Final = words("rmb usd eur gbp cny hkd jpy sen rs yuan")
_MORE: Final = Pattern(r" {1,2}([A-Za-z]+)(?![A-Za-z])")
_SIGN_BEHIND: Final = Pattern(r" ?([€£¥₩₹₽₿₺₫₴₦₱₪฿₡₾₸₭₲₵₼₮¢]|ரூ)")
_SIGN_FIRST: Final = frozenset("€£¥₩₹₽₿₺₫₴₦₱₪฿₡₾₸₭₲₵₼₮¢ர")
_CODE_AHEAD: Final = Pattern(r"([A-Za-z]{2,4})(?:(?<=[Rr]s)\.)?[ \u00a0]{0,2}\$?[ \u00a0]{0,2}(?=\.?[0-9])")
_SIGN_AHEAD: Final = Pattern(r"([$¥€£₩₹₽₿₺₫₴₦₱₪฿₡₾₸₭₲₵₼₮]|ரூ)[ \u00a0]{0,2}(?=\.?[0-9])")
_DOLLAR_MARK: Final = Pattern(r"(?<![A-Za-z.])([A-Za-z]{1,3}|[Uu]\.[Ss]\.?)( ?)$")


class Currency(NamedTuple):
    start: int
    end: int
    printed: str
    iso: str | None
    scale: int = 1
    """What a scale letter fused to the code multiplies by (30 MUSD)."""
    family: str = ""
    """The name in the singular (``dollar``), for subunits; empty for signs and codes."""


def currency_ahead(text: str, pos: int, floor: int) -> Currency | None:
    """The sign or code at ``pos`` that stands before digits; ``end`` is where the digits begin."""
    sign = _SIGN_AHEAD.match(text, pos)
    if sign is None:
        code = _CODE_AHEAD.match(text, pos)
        if code is None:
            return None
        low = code.group(1).lower()
        if "$" not in code.group() and not (code.group(1).isupper() or low in _ANY_CASE):
            return None
        iso = CODES.get(low, DOLLAR_MARKS.get(low) if "$" in code.group() else None)
        if iso is None:
            return None
        return Currency(pos, code.end(), code.group().rstrip(" \u00a0"), iso or None)
    printed, iso, start = sign.group(1), SIGNS[sign.group(1)], pos
    if printed == "$" and pos > floor:
        low = max(floor, pos - 6)
        mark = _DOLLAR_MARK.search(text[low:pos])
        if (
            mark
            and (owner := DOLLAR_MARKS.get(mark.group(1).lower()))
            and not (mark.group(2) and mark.group(1) in "aAsSrRjJ")
        ):
            start, iso = low + mark.start(1), owner
            printed = text[start : pos + 1]
    return Currency(start, sign.end(), printed, iso or None)


def _singular(name: str) -> str:
    return name if name in _NEVER_PLURAL or not name.endswith("s") else name[:-1]


def currency_after(text: str, end: int) -> Currency | None:
    """The sign, code or name behind an amount that ends at ``end``."""
    here = text[end : end + 1]
    if here in _SIGN_FIRST or (here == " " and text[end + 1 : end + 2] in _SIGN_FIRST):
        sign = _SIGN_BEHIND.match(text, end)
        if sign:
            following = text[sign.end() : sign.end() + 2].strip()
            if not following[:1].isdigit():
                return Currency(sign.start(1), sign.end(), sign.group(1), SIGNS[sign.group(1)] or None)
        return None
    if "$" in text[end : end + 5] and (dollar := _DOLLAR_BEHIND.match(text, end)):
        mark = (dollar[1] or "").lower()
        if not mark or mark in DOLLAR_MARKS:
            begin = dollar.start() + (here == " ")
            return Currency(begin, dollar.end(), text[begin : dollar.end()], DOLLAR_MARKS.get(mark, "USD"))
    found = _BEHIND.match(text, end)
    if found is None:
        return None
    word, start, stop = found.group(2).lower(), found.start(2), found.end(2)
    if word == "won" and not _MUCH_BEFORE.search(text[max(0, end - 9) : end]):
        return None  # "30 won prizes"
    if word in NAMES:
        name = _singular(word)
        if word in ("renminbi", "pounds", "pound") and (more := _MORE.match(text, stop)):
            stop = more.end() if more.group(1).lower() in ("yuan", "sterling") else stop
        return Currency(start, stop, text[start:stop], NAMES[word] or None, 1, name)
    if word in CODES and (word in _ANY_CASE or text[start:stop].isupper()):
        if word == "rmb" and (more := _MORE.match(text, stop)) and more.group(1).lower() == "yuan":
            stop = more.end()
        return Currency(start, stop, text[start:stop], CODES[word] or None, 1, "yuan" if word == "rmb" else "")
    if len(word) == 4 and word[0] in "mk" and word[1:] in CODES and text[start + 1 : stop].isupper():
        scale = 10**6 if word[0] == "m" else 10**3
        return Currency(start, stop, text[start + 1 : stop], CODES[word[1:]], scale)
    return _with_country(text, start, stop, word) if word in _COUNTRY_WORDS else None


def _with_country(text: str, start: int, stop: int, country: str) -> Currency | None:
    for _ in range(2):
        more = _MORE.match(text, stop)
        if more is None:
            return None
        name = _singular(more.group(1).lower())
        if iso := _BY_COUNTRY.get(name, {}).get(country):
            return Currency(start, more.end(), text[start : more.end()], iso, 1, name)
        country, stop = f"{country} {more.group(1).lower()}", more.end()
    return None


def subunit(currency: Currency, word: str) -> int | None:
    """How many of ``word`` make one of ``currency`` (100 cents to the dollar), ``None`` if it is no part of it."""
    return _SUBUNITS.get(currency.family, {}).get(word.lower())


def add(value: Rational, part: Rational, per: int) -> Rational:
    """``value`` plus ``part`` of its subunits, ``per`` of which make one."""
    return Rational(value.num * part.den * per + part.num * value.den, value.den * part.den * per)
