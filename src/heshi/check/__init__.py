"""A draft against the fact base: draft, claims, candidate facts, verdicts, findings."""
