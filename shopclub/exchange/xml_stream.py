"""XML read piece by piece; any document type or entity ends it."""

from collections.abc import Callable
from typing import IO
from xml.parsers import expat

from shopclub.exchange.refusals import ListFault, ListRefused

PIECE = 64 * 1024

Attributes = dict[str, str]


def parse(
    part: IO[bytes],
    *,
    started: Callable[[str, Attributes], None],
    ended: Callable[[str], None] = lambda _: None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Read XML piece by piece; raises ListRefused at any document type or entity."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, told: started(tag.rpartition(":")[2], told)
    parser.EndElementHandler = lambda tag: ended(tag.rpartition(":")[2])
    if said is not None:
        parser.CharacterDataHandler = said
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    while piece := part.read(PIECE):
        parser.Parse(piece, False)  # noqa: FBT003  # expat's own way
    parser.Parse(b"", True)  # noqa: FBT003


def _refuse(*_: object) -> int:
    raise ListRefused(ListFault.DAMAGED)
