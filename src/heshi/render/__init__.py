"""One module per output format, and the one gate to stdout."""
