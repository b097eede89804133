"""Narration: sentences on stderr, folded to the terminal. Data never goes this way."""

from __future__ import annotations

import contextlib

from heshi.cli.session import Session


def narrate(session: Session, text: str) -> None:
    """Write a sentence to stderr in the console's encoding; a closed stderr is nobody's business."""
    from heshi.render.gate import printable

    stream = session.stderr
    text = printable(text)
    if stream.is_terminal:
        from heshi.render.folding import fold
        from heshi.render.screen import screen

        about = screen(session.environ, "never", True, stream.descriptor, stream.encoding)
        text = "\n".join(line.rstrip(" ") for line in fold(text, about.width, about.measure))
    with contextlib.suppress(OSError, ValueError):
        stream.binary.write(f"{text}\n".encode(stream.encoding, "replace"))
        stream.binary.flush()
