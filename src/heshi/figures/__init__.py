"""Text to figures: numerals, units, hedges, quantities and dates of Chinese and English prose."""
