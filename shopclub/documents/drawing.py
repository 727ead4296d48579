"""A paper that is drawn, and what of its words it could not print."""

from collections.abc import Callable
from dataclasses import dataclass

from shopclub.documents.lettering import noting_missing


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF; `missing` are the characters that stand in it as 〓, each once."""

    pdf: bytes
    missing: tuple[str, ...] = ()


def drawn(draw: Callable[[], bytes]) -> Drawn:
    """Draw a paper, and note what its font does not have, whoever gave it the words."""
    with noting_missing() as missing:
        pdf = draw()
    return Drawn(pdf, tuple(missing))
