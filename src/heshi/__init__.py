"""heshi (核实): the facts of a report in the terminal, and a draft checked against them."""

__version__ = "0.1.0"
