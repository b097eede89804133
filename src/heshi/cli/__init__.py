"""One module per command, and the one boundary that maps errors to exit codes."""
