"""PINs and passphrases are stretched by much memory: a computer that has none left is told so."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from shopclub.kernel.errors import EnvironmentProblem

NO_MEMORY, NO_THREAD = -22, -33
"""What Argon2's own library calls them."""


@dataclass(eq=False)
class NotEnoughMemory(EnvironmentProblem):
    """No memory is left to look at a PIN, a code or a passphrase, or to keep a new one."""


@contextmanager
def enough_memory() -> Iterator[None]:
    """Tell what Argon2 says where it has no memory, or no thread, as the fault that it is."""
    from argon2.exceptions import HashingError, VerificationError
    from argon2.low_level import error_to_str

    try:
        yield
    except MemoryError as error:
        raise NotEnoughMemory from error
    except (HashingError, VerificationError) as error:
        if str(error) in {error_to_str(code) for code in (NO_MEMORY, NO_THREAD)}:
            raise NotEnoughMemory from error
        raise
