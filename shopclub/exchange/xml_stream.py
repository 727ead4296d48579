"""XML read piece by piece; any document type or entity ends it."""

from collections.abc import Callable, Iterator
from typing import IO
from xml.parsers import expat

from shopclub.exchange.refusals import MEGABYTE, ListFault, ListRefused

PIECE = 64 * 1024

Attributes = dict[str, str]


def parse(
    part: IO[bytes],
    *,
    started: Callable[[str, Attributes], None],
    ended: Callable[[str], None] = lambda _: None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Read XML to its end; raises ListRefused at any document type or entity."""
    for _ in parse_stepwise(part, started=started, ended=ended, said=said):
        pass


def parse_stepwise(
    part: IO[bytes],
    *,
    started: Callable[[str, Attributes], None],
    ended: Callable[[str], None] = lambda _: None,
    said: Callable[[str], None] | None = None,
) -> Iterator[None]:
    """Read XML, stopping after each piece; refuses as `parse` does, and a tag without end too."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda tag, told: started(tag.rpartition(":")[2], told)
    parser.EndElementHandler = lambda tag: ended(tag.rpartition(":")[2])
    if said is not None:
        parser.CharacterDataHandler = said
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    given = 0
    while piece := part.read(PIECE):
        parser.Parse(piece, False)  # noqa: FBT003  # expat's own way
        given += len(piece)
        if given - parser.CurrentByteIndex > MEGABYTE:
            _refuse()
        yield
    parser.Parse(b"", True)  # noqa: FBT003
    yield


def _refuse(*_: object) -> int:
    raise ListRefused(ListFault.DAMAGED)
