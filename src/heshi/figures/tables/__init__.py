"""Tables of the figures room: data, no code."""
