"""Documents as prose: which kind of document a name stands for, and how each kind is read."""

from __future__ import annotations

from typing import Literal, TypeAlias

from heshi.check.prose import Prose, plain

DocumentKind: TypeAlias = Literal["plain", "markdown", "html"]
# Extensions in lower case; any other is plain text.
KINDS: dict[str, DocumentKind] = {
    "md": "markdown",
    "markdown": "markdown",
    "mdown": "markdown",
    "mkd": "markdown",
    "html": "html",
    "htm": "html",
    "xhtml": "html",
}


def kind_of(name: str) -> DocumentKind:
    """The kind of document that a file name stands for."""
    return KINDS.get(name.rpartition(".")[2].lower(), "plain") if "." in name else "plain"


def read_document(source: str, kind: DocumentKind) -> Prose:
    """The prose of a document, with the way back to its places."""
    if kind == "markdown":
        from heshi.check.markdown import markdown

        return markdown(source)
    if kind == "html":
        from heshi.check.markup import html

        return html(source)
    return plain(source)
