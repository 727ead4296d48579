"""Telling a scanner from fingers by the time between keys; pure."""

from dataclasses import dataclass

BETWEEN_KEYS = 50
"""Milliseconds: a scanner presses its keys closer together, a wireless one on a busy machine too;
fingers do not keep up twenty keys a second for eight of them."""

FEWEST_CHARACTERS = 8


@dataclass(frozen=True, slots=True)
class Burst:
    """A run of characters, each soon after the one before, and when the last one came.

    Times are in milliseconds of any clock that starts above 0; 0 is a time nobody knows.
    """

    text: str = ""
    last_at: int = 0

    def goes_on(self, at: int) -> bool:
        """Tell whether a key at this time belongs to the run."""
        return bool(self.text) and 0 < self.last_at <= at <= self.last_at + BETWEEN_KEYS


def follow(burst: Burst, text: str, *, at: int) -> Burst:
    """Return the run after one more character: longer, or begun anew with it."""
    if not at:
        return Burst()
    return Burst(burst.text + text if burst.goes_on(at) else text, at)


def code_of(burst: Burst, *, at: int) -> str | None:
    """Return the code that Enter at this time ends, or None where fingers pressed it."""
    scanned = burst.goes_on(at) and len(burst.text) >= FEWEST_CHARACTERS
    return burst.text if scanned else None
