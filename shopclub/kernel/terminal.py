"""Asking whoever started a task at a terminal; a script hands its answers in as lines."""

import getpass
import sys


def ask_unseen(prompt: str) -> str:
    """Ask for a PIN or a passphrase without showing it."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().strip()


def ask_line(prompt: str) -> str:
    """Ask for a line that may be seen."""
    if sys.stdin.isatty():
        return input(prompt)
    return sys.stdin.readline().strip()
