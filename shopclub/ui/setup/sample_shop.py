"""The sample shop to play with, in a window and a process of its own."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def start_sample_shop(folder: Path, *, language: str) -> bool:
    """Open the sample shop in a folder, made there at first; return whether it was started."""
    ours = () if getattr(sys, "frozen", False) else ("-m", "shopclub")
    called = [*ours, "demo", str(folder), "--language", language]
    started: bool | tuple[bool, int] = QProcess.startDetached(sys.executable, called)
    return started[0] if isinstance(started, tuple) else started
