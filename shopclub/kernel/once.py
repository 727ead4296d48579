"""A value that is made when it is first asked for."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Once(Generic[Value]):
    """Calls `make` at the first call and answers with its value ever after, on every thread."""

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make: Callable[[], Value] | None = make
        self._made: list[Value] = []
        self._lock = Lock()

    @property
    def made(self) -> Value | None:
        """The value if anybody asked for it, else None."""
        return self._made[0] if self._made else None

    def __call__(self) -> Value:
        """Return the value; if making it fails, the next call tries again."""
        if self._made:
            return self._made[0]
        with self._lock:
            if not self._made and self._make is not None:
                self._made.append(self._make())
                self._make = None
        return self._made[0]
