"""ShopClub ends and starts itself again, with the call it was started by."""

import sys

from PySide6.QtCore import QCoreApplication

AGAIN = 75
"""The code with which the event loop ends so that ShopClub starts again."""


def restart() -> None:
    """End the event loop; whoever ran it then calls `start_again`."""
    QCoreApplication.exit(AGAIN)


def start_again() -> int:
    """Start another ShopClub, once the shop is free; return the code to end with."""
    from PySide6.QtCore import QProcess

    QProcess.startDetached(sys.executable, sys.orig_argv[1:])
    return 0
