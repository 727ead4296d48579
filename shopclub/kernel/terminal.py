"""Asking whoever started a task at a terminal; a script hands its answers in as lines."""

import getpass
import sys
from collections.abc import Callable
from datetime import timedelta
from threading import Event

A_MOMENT = 1.0
"""How many seconds are waited at once: on some systems nothing interrupts one wait."""


def ask_unseen(prompt: str) -> str:
    """Ask for a PIN or a passphrase without showing it; raises EOFError where nobody answers."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else _line_for(prompt)


def ask_line(prompt: str) -> str:
    """Ask for a line that may be seen; raises EOFError where nobody answers."""
    return input(prompt) if sys.stdin.isatty() else _line_for(prompt)


def _line_for(prompt: str) -> str:
    """Return the next line of a script; without a prompt it is another ShopClub, and may be none.

    Whoever asks again until an answer is good enough would ask a script that is over for ever.
    """
    line = sys.stdin.readline()
    if prompt and not line:
        raise EOFError
    return line.strip()


def wait_out(left: Callable[[], timedelta]) -> None:
    """Say how long no PIN may be tried, and let that time pass here; ending the task ends it."""
    whole = left()
    if whole > timedelta(0):
        said = timedelta(seconds=-(-whole // timedelta(seconds=1)))
        print(
            f"shopclub: too many wrong PINs: the next try in {said}.", file=sys.stderr, flush=True
        )
    while (rest := left()) > timedelta(0):
        Event().wait(min(rest.total_seconds(), A_MOMENT))
