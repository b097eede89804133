"""Figures put into words for an English reader."""

from __future__ import annotations

from heshi.messages.labels import PHRASES


def english_figure(value: float, unit: str, qualifier: str) -> str:
    """A figure in English: 170,000,000 yuan, 5,000,000+ participations, 51%."""
    figure = PHRASES[qualifier].say("en", figure=f"{value:,}")
    return f"{figure}{unit}" if unit == "%" else f"{figure} {unit}".rstrip()
