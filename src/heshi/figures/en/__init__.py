"""English figures: where one may begin (``EN_ANCHOR``) and what stands there (``read_at``)."""

from __future__ import annotations

from heshi.figures.en.anchors import EN_ANCHOR
from heshi.figures.en.read import read_at

__all__ = ["EN_ANCHOR", "read_at"]
