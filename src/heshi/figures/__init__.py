"""Text to figures: numerals, units, hedges, quantities and dates of Chinese and English prose.

>>> from heshi.figures import read
>>> [(figure.text, figure.value) for figure in read("筹集1.67亿元，较上年增加51%")]
[('1.67亿元', 167000000), ('51%', 51)]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from heshi.figures.figure import Figure

if TYPE_CHECKING:
    from heshi.figures.quantity import read_quantity
    from heshi.figures.scan import read

__all__ = ["Figure", "read", "read_quantity"]


def __getattr__(name: str) -> object:
    """The engine is imported when it is first used: a look-up without figures does not pay for it."""
    if name == "read":
        from heshi.figures.scan import read

        return read
    if name == "read_quantity":
        from heshi.figures.quantity import read_quantity

        return read_quantity
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
