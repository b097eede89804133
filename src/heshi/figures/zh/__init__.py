"""Chinese figures: what stands at an anchor in Chinese text."""

from __future__ import annotations

from heshi.figures.zh.read import read_at

__all__ = ["read_at"]
