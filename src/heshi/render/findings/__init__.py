"""The findings of a check in every format; each module is imported only when its format is asked for."""
