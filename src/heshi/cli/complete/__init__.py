"""Completion: scripts for four shells, generated from the commands, and the one quick call they make."""
